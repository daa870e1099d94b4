# shellcheck shell=sh
"$TUR" zzzzzzzz
