# shellcheck shell=sh
# Splits that are joined and that are not, absent figures, tiers, chunks, batches.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from gemini --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 gemini-cases.jsonl >"$out"
status=$?
cmp "$out" gemini-cases.out.jsonl
exit $status
