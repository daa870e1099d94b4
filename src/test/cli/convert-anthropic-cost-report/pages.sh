# shellcheck shell=sh
# Amounts of many digits, words that are new, pages read twice, a row that has changed.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from anthropic-cost-report --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 anthropic-cost-report-pages.jsonl >"$out"
status=$?
cmp "$out" anthropic-cost-report-pages.out.jsonl
exit $status
