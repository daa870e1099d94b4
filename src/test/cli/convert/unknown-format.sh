# shellcheck shell=sh
"$TUR" convert --from no-such-format usage.json
