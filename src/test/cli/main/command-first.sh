# shellcheck shell=sh
"$TUR" -- validate
