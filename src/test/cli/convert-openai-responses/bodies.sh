# shellcheck shell=sh
# The documented shapes; image generation is a part, a response in progress is none.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-responses --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 openai-responses.jsonl >"$out"
status=$?
cmp "$out" openai-responses.out.jsonl
exit $status
