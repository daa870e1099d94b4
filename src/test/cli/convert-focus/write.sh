# shellcheck shell=sh
# Everything that FOCUS rounds, fills, widens or cannot hold.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from tur --to focus-1.4 --loss-report "$out.json" focus-bills.jsonl >"$out"
status=$?
cmp "$out" focus-bills.out.csv
sed -n '/"written"/,$p' "$out.json"
exit $status
