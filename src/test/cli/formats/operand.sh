# shellcheck shell=sh
"$TUR" formats tur
