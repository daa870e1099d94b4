# shellcheck shell=sh
# Totals that fit no reading, splits that do not fit, wrong types; the good one survives.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from gemini --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 gemini-bad.jsonl >"$out"
status=$?
cmp "$out" gemini-bad.out.jsonl
exit $status
