# shellcheck shell=sh
# Users drop a file on the command.
: >export.jsonl
"$TUR" export.jsonl
