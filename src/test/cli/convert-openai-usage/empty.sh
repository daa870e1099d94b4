# shellcheck shell=sh
# Nothing in, nothing out.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-usage --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 empty.jsonl >"$out"
status=$?
cmp "$out" empty.jsonl
exit $status
