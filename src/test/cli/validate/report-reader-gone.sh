# shellcheck shell=sh
# Who reads the findings may leave; the report has them all.
i=0
while [ $i -lt 20000 ]; do
    echo x
    i=$((i + 1))
done >in.jsonl
"$TUR" validate -q --max-findings 0 --report json=a.json in.jsonl | head -n 1 | cut -c 1-30
grep -oE '"(findings|shown|not_shown)":[0-9]+' a.json | head -n 3
