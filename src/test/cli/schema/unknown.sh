# shellcheck shell=sh
"$TUR" schema zzzzzzzz
