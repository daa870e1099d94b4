# shellcheck shell=sh
"$TUR" validate nope.jsonl -q
