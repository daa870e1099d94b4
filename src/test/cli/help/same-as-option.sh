# shellcheck shell=sh
# Every command has help, and both ways to it lead to the same text.
for command in completion convert explain formats help rules schema validate version; do
    "$TUR" help $command >one
    "$TUR" $command --help >two
    "$TUR" $command -h >three
    cmp one two && cmp one three && head -n 1 one
done
