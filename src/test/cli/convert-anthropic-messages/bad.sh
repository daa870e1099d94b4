# shellcheck shell=sh
# Each line contradicts itself, has a wrong type, or is something else; the good one survives.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from anthropic-messages --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 anthropic-messages-bad.jsonl >"$out"
status=$?
cmp "$out" anthropic-messages-bad.out.jsonl
exit $status
