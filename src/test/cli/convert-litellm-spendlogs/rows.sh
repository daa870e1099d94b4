# shellcheck shell=sh
# The documented quirks, one a row.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from litellm-spendlogs --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 litellm-spendlogs.jsonl >"$out"
status=$?
cmp "$out" litellm-spendlogs.out.jsonl
exit $status
