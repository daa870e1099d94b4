# shellcheck shell=sh
# A near miss is named.
"$TUR" valdate export.jsonl
