# shellcheck shell=sh
# The documented shapes; of one stream the last chunk, of another only pieces.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-chat --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 openai-chat.jsonl >"$out"
status=$?
cmp "$out" openai-chat.out.jsonl
exit $status
