# shellcheck shell=sh
"$TUR" rules meters
