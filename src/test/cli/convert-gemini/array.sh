# shellcheck shell=sh
# The chunks of a stream come as one array, too.
samples=$ROOT/src/test/convert/samples
{ echo '['; sed '$!s/$/,/' "$samples/gemini-usage-metadata.jsonl"; echo ']'; } >array.json
for f in "$samples/gemini-usage-metadata.jsonl" array.json; do "$TUR" convert -q --no-check --from gemini "$f" >"$(basename "$f").out"; done
cmp array.json.out gemini-usage-metadata.jsonl.out
wc -l <array.json.out
