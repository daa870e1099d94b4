# shellcheck shell=sh
# What follows --help is not looked at, and nothing runs.
"$TUR" schema --help --nonsense | head -n 1
