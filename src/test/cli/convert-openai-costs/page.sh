# shellcheck shell=sh
# The documented line items; numbers and strings, and no amount at all.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-costs --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 openai-costs.json >"$out"
status=$?
cmp "$out" openai-costs.out.jsonl
exit $status
