# shellcheck shell=sh
# Events of streams and polls: only the last state of an id is a row.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-responses --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 openai-responses-events.jsonl >"$out"
status=$?
cmp "$out" openai-responses-events.out.jsonl
exit $status
