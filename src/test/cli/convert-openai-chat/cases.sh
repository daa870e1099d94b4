# shellcheck shell=sh
# Inclusion by the total, nulls, both cuts, callers' words, streams that imitate.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-chat --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 openai-chat-cases.jsonl >"$out"
status=$?
cmp "$out" openai-chat-cases.out.jsonl
exit $status
