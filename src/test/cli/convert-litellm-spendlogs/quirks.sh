# shellcheck shell=sh
# Addresses, rounding, breakdowns, details, repeats.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from litellm-spendlogs --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 litellm-quirks.jsonl >"$out"
status=$?
cmp "$out" litellm-quirks.out.jsonl
exit $status
