# shellcheck shell=sh
# All shapes of rows; has_more without a next page is a warning.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-usage --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 openai-usage-completions.json >"$out"
status=$?
cmp "$out" openai-usage-completions.out.jsonl
exit $status
