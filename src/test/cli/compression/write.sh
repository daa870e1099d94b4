# shellcheck shell=sh
# The name of the file says how it is written; the same bytes are packed the same.
records=$ROOT/examples/records/agent-run.jsonl
for file in out.jsonl.gz out.jsonl.zst; do
    "$TUR" convert -q -o $file "$records"
    cp $file first
    sleep 1
    "$TUR" convert -q -o $file "$records"
    cmp first $file
    "$TUR" validate -q $file && echo "$file conforms"
done
gzip -dc out.jsonl.gz | cmp - "$records"
zstd -q -dc out.jsonl.zst | cmp - "$records"
gzip -t out.jsonl.gz && zstd -q -t out.jsonl.zst && echo whole
"$TUR" convert -q --from tur -o nothing.gz </dev/null
gzip -dc nothing.gz | wc -c
"$TUR" convert -q --from tur -o nothing.zst </dev/null
zstd -q -dc nothing.zst | wc -c
"$TUR" convert -q -o losses.jsonl --loss-report losses.json.gz "$records"
gzip -dc losses.json.gz | jq .records
"$TUR" convert -q --from tur -o kept.gz nope.jsonl
ls
