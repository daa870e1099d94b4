# shellcheck shell=sh
"$TUR" help convret
