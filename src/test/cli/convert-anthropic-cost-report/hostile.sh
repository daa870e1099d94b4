# shellcheck shell=sh
# Amounts that are none, other currencies, wrong types.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from anthropic-cost-report --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 anthropic-cost-report-hostile.jsonl >"$out"
status=$?
cmp "$out" anthropic-cost-report-hostile.out.jsonl
exit $status
