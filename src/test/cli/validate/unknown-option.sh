# shellcheck shell=sh
"$TUR" validate --outpt json
