# shellcheck shell=sh
# Wrong types and unknown shapes; the good row among them survives.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-costs --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 openai-costs-hostile.jsonl >"$out"
status=$?
cmp "$out" openai-costs-hostile.out.jsonl
exit $status
