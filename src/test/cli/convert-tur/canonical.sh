# shellcheck shell=sh
# The same records in canonical form, from lines in any order of members, with places of the source;
# what has no form is refused.
samples=$ROOT/src/test/convert/samples
jq -cS 'to_entries | reverse | from_entries' "$samples/litellm-spendlogs.out.jsonl" | sed 's/,/ , /' >turned
cmp -s turned "$samples/litellm-spendlogs.out.jsonl" && echo "nothing to do"
"$TUR" convert --from tur --canonical -q turned | cmp - "$samples/litellm-spendlogs.out.jsonl" && echo same
{
    head -n 1 "$samples/litellm-spendlogs.out.jsonl"
    echo '{"tur":"1.0","tur":"1.0"}'
    echo '{"tur":"1.0"'
} | "$TUR" convert --from tur --canonical --no-check -o out.jsonl
wc -l <out.jsonl
"$TUR" convert --from tur --canonical --set parties.seller.id=openai turned
"$TUR" convert --from openai-usage --canonical turned
jq -s . turned | "$TUR" convert --canonical -q | cmp - "$samples/litellm-spendlogs.out.jsonl" && echo "same from an array"
