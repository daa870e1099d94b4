# shellcheck shell=sh
# A file name cannot send commands to the terminal.
"$TUR" validate -q "$(printf "a\033[31m\nb")"
