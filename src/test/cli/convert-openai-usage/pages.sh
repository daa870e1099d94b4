# shellcheck shell=sh
# The next page follows; a row whose keys come again is counted with a number, and reported.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-usage --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 openai-usage-pages.jsonl >"$out"
status=$?
cmp "$out" openai-usage-pages.out.jsonl
exit $status
