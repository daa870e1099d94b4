# shellcheck shell=sh
# The reports that are not of completions.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-usage --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 openai-usage-other.jsonl >"$out"
status=$?
cmp "$out" openai-usage-other.out.jsonl
exit $status
