# shellcheck shell=sh
# Cents become dollars in the text; the literal stays.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from anthropic-cost-report --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 anthropic-cost-report.json >"$out"
status=$?
cmp "$out" anthropic-cost-report.out.jsonl
exit $status
