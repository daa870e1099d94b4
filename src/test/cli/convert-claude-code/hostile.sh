# shellcheck shell=sh
# Wrong types, splits that lag behind, lines without usage, a line that was cut.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from claude-code --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 claude-code-hostile.jsonl >"$out"
status=$?
cmp "$out" claude-code-hostile.out.jsonl
exit $status
