# shellcheck shell=sh
# What records cannot decide is counted, by grade, and not as held.
echo '{}' >in.jsonl
"$TUR" validate --only TUR-0101 in.jsonl 2>&1 >/dev/null | sed -n '/not decided/s/[0-9][0-9]*/N/gp'
for grade in declared process period; do
    counted=$("$TUR" validate --only TUR-0101 in.jsonl 2>&1 | sed -n "s/^not decided here:.* \([0-9]*\) $grade.*/\1/p")
    listed=$("$TUR" rules --output json | grep -c "\"grade\":\"$grade\"")
    if [ "$counted" = "$listed" ]; then echo "$grade: all"; else echo "$grade: $counted of $listed"; fi
done
"$TUR" validate -q --only TUR-0101 --stats --output json in.jsonl | grep -c requirement
# Reports say why.
"$TUR" validate -q --only TUR-0101 --report json=report.json --report junit=report.xml in.jsonl
grep -c '"grade":"period"' report.json >of_period
grep -c '"grade":"period".*"status":"undecided"' report.json | cmp - of_period
grep -o '"id":"TUR-0102".*"status":"[a-z]*"' report.json | grep -o 'status.*'
grep -o 'not decided by records: it waits for [a-z ]*' report.xml | sort -u
grep -o 'not tested: left out of the run' report.xml | sort -u
