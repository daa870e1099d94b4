# shellcheck shell=sh
"$TUR" completion
