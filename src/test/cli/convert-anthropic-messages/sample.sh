# shellcheck shell=sh
# Bodies with iterations, refusals and tools, and one stream.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from anthropic-messages --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 anthropic-messages.jsonl >"$out"
status=$?
cmp "$out" anthropic-messages.out.jsonl
exit $status
