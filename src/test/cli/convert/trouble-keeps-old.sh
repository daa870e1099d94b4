# shellcheck shell=sh
# A run that could not be completed leaves the file as it was, and nothing beside it.
echo old >out.jsonl
"$TUR" convert -q --from tur -o out.jsonl nope.jsonl
echo $?
cat out.jsonl
ls
