# shellcheck shell=sh
# A body shown again is skipped, with other figures refused; without an id it counts.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-chat --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 openai-chat-repeats.jsonl >"$out"
status=$?
cmp "$out" openai-chat-repeats.out.jsonl
exit $status
