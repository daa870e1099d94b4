# shellcheck shell=sh
"$TUR" convert --from tur -o nope/out.jsonl
