# shellcheck shell=sh
# The same with a key of pseudonyms: persons are replaced, nobody is lost.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from litellm-spendlogs --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 --pseudonym-key pseudonym.key litellm-quirks.jsonl >"$out"
status=$?
cmp "$out" litellm-pseudonyms.out.jsonl
exit $status
