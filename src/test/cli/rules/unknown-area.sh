# shellcheck shell=sh
"$TUR" rules --area zzzzzzzz
