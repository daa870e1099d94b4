# shellcheck shell=sh
# The last value of each member counts; streams that were cut are not complete.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from anthropic-messages --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 anthropic-messages-streams.jsonl >"$out"
status=$?
cmp "$out" anthropic-messages-streams.out.jsonl
exit $status
