# shellcheck shell=sh
# Contradictions and wrong types, one a row; the good row among them survives.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-chat --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 openai-chat-hostile.jsonl >"$out"
status=$?
cmp "$out" openai-chat-hostile.out.jsonl
exit $status
