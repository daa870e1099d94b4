# shellcheck shell=sh
"$TUR" help validate
