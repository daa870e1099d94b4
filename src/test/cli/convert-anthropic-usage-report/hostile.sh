# shellcheck shell=sh
# Wrong types and other documents; the good rows survive.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from anthropic-usage-report --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 anthropic-usage-report-hostile.jsonl >"$out"
status=$?
cmp "$out" anthropic-usage-report-hostile.out.jsonl
exit $status
