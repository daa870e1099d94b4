# shellcheck shell=sh
"$TUR" help >&-
