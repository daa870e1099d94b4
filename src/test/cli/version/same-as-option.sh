# shellcheck shell=sh
"$TUR" version >one
"$TUR" --version >two
cmp one two && grep -c "^specification " one
