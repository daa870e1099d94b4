# shellcheck shell=sh
"$TUR" validate --level 2 no-such-file
