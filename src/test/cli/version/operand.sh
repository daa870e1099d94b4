# shellcheck shell=sh
"$TUR" version 2
