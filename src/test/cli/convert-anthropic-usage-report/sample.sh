# shellcheck shell=sh
# Buckets by workspace, key and tier; an empty one gives nothing.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from anthropic-usage-report --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 anthropic-usage-report-messages.json >"$out"
status=$?
cmp "$out" anthropic-usage-report-messages.out.jsonl
exit $status
