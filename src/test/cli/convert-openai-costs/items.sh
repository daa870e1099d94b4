# shellcheck shell=sh
# A text is read as a whole or stays the name of the article.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-costs --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 openai-costs-items.json >"$out"
status=$?
cmp "$out" openai-costs-items.out.jsonl
exit $status
