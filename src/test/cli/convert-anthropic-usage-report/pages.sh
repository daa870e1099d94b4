# shellcheck shell=sh
# Pages that follow, pages that are missing, a page read twice, a row that has changed.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from anthropic-usage-report --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 anthropic-usage-report-pages.jsonl >"$out"
status=$?
cmp "$out" anthropic-usage-report-pages.out.jsonl
exit $status
