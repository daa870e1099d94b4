# shellcheck shell=sh
# Units of AWS's own, and usage types that say what they count.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from focus-1.2 --set parties.consumer.id=consumer.example aws-focus12-bedrock.csv >"$out"
status=$?
cmp "$out" aws-focus12-bedrock.out.jsonl
exit $status
