# shellcheck shell=sh
"$TUR" help --man validate
