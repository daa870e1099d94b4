# shellcheck shell=sh
"$TUR" validate --from no-such-format
