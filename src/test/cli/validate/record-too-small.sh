# shellcheck shell=sh
"$TUR" validate --max-record 1
