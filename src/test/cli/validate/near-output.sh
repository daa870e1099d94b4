# shellcheck shell=sh
"$TUR" validate --output jsn
