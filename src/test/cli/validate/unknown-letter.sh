# shellcheck shell=sh
"$TUR" validate -qz
