# shellcheck shell=sh
"$TUR" validate --quiet=yes
