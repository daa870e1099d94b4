# shellcheck shell=sh
mkdir exports
: >exports/notes.txt
"$TUR" validate exports
