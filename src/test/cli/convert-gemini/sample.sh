# shellcheck shell=sh
# Conventions, modalities, tools, a stream, Live.
out=$PWD/out
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from gemini --set parties.seller.id=seller.example --set parties.biller.id=seller.example --set parties.consumer.id=consumer.example --set account.billing_account.id=ba-1 gemini-usage-metadata.jsonl >"$out"
status=$?
cmp "$out" gemini-usage-metadata.out.jsonl
exit $status
