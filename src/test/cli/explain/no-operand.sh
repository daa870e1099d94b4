# shellcheck shell=sh
"$TUR" explain
