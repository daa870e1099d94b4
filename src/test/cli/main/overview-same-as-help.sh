# shellcheck shell=sh
# Nothing, --help and help print the same.
"$TUR" >one
"$TUR" --help >two
"$TUR" help >three
cmp one two && cmp one three
