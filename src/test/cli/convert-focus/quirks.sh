# shellcheck shell=sh
# Exponents, NULL, rows below zero, units that say nothing, columns that are missing; and what is refused.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from focus-1.4 --set parties.consumer.id=consumer.example focus-quirks.csv >"$out"
status=$?
cmp "$out" focus-quirks.out.jsonl
exit $status
