# shellcheck shell=sh
id=$("$TUR" rules | sed -n "1s/ .*//p")
"$TUR" validate --severity "$id=fatal"
