# shellcheck shell=sh
"$TUR" help validate convert
