# shellcheck shell=sh
# A page that was read twice; one whose bucket grew in between.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-costs --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 openai-costs-repeats.jsonl >"$out"
status=$?
cmp "$out" openai-costs-repeats.out.jsonl
exit $status
