# shellcheck shell=sh
# A report on part of the data would read like one on all of it: the old one stays.
echo old >a.json
echo '{}' >in.jsonl
"$TUR" validate -q --max-findings 1 --report json=a.json in.jsonl missing.jsonl
code=$?
cat a.json
ls
exit $code
