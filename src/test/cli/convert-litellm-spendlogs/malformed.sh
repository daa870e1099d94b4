# shellcheck shell=sh
# Malformed rows between good ones hide none of them.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from litellm-spendlogs --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 litellm-malformed.jsonl >"$out"
status=$?
cmp "$out" litellm-malformed.out.jsonl
exit $status
