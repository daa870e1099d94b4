# shellcheck shell=sh
# Wrong types and contradictions, one a row: all are refused.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from litellm-spendlogs --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 litellm-hostile.jsonl >"$out"
status=$?
cmp "$out" litellm-hostile.out.jsonl
exit $status
