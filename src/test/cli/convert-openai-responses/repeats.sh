# shellcheck shell=sh
# A response shown again is skipped with its parts, with other figures refused.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-responses --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 openai-responses-repeats.jsonl >"$out"
status=$?
cmp "$out" openai-responses-repeats.out.jsonl
exit $status
