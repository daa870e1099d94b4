# shellcheck shell=sh
# What is missing follows from the identities or stays in a rest.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-usage --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 openai-usage-partial.jsonl >"$out"
status=$?
cmp "$out" openai-usage-partial.out.jsonl
exit $status
