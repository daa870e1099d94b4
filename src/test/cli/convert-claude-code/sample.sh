# shellcheck shell=sh
# One record for a message, whatever its lines; replays, synthetic lines, a live tail.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from claude-code --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 claude-code-session.jsonl >"$out"
status=$?
cmp "$out" claude-code-session.out.jsonl
exit $status
