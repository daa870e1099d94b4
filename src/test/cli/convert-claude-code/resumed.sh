# shellcheck shell=sh
# A resumed session repeats the lines of the first; messages that never ended are incomplete.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from claude-code --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 claude-code-main.jsonl claude-code-resumed.jsonl >"$out"
status=$?
cmp "$out" claude-code-resumed.out.jsonl
exit $status
