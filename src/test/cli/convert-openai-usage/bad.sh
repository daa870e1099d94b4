# shellcheck shell=sh
# Each row violates an identity, which is named; nothing is clamped.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from openai-usage --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 openai-usage-completions-bad.json >"$out"
status=$?
cmp "$out" openai-usage-completions-bad.out.jsonl
exit $status
