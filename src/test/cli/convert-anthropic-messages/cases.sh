# shellcheck shell=sh
# Absent and null figures, fallbacks, ids, batches, errors.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from anthropic-messages --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 anthropic-messages-cases.jsonl >"$out"
status=$?
cmp "$out" anthropic-messages-cases.out.jsonl
exit $status
