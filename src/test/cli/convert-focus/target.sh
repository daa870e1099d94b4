# shellcheck shell=sh
# A bill as FOCUS 1.2, with credit, correction, rounding and tax, to records and back to its rows.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from focus-1.2 --set parties.consumer.id=consumer.example focus12-target.csv >"$out" || exit
cmp "$out" focus12-target.out.jsonl
"$TUR" convert --from tur --to focus-1.2 "$out" >"$out.csv" || exit
cmp "$out.csv" focus12-target.out.csv
"$TUR" convert -q --from focus-1.2 "$out.csv" | cmp - "$out"
