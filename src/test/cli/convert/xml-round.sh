# shellcheck shell=sh
# Records go through XML and come back byte for byte; the form need not be named.
for file in "$ROOT"/examples/records/*.jsonl; do
    "$TUR" convert -q -o there.jsonl "$file" 2>/dev/null
    "$TUR" convert -q --to tur-xml -o there.xml there.jsonl 2>/dev/null
    "$TUR" convert -q -o back.jsonl there.xml 2>/dev/null
    "$TUR" convert -q --to tur-xml -o again.xml back.jsonl 2>/dev/null
    cmp there.jsonl back.jsonl && cmp there.xml again.xml || echo "$file"
done
"$TUR" convert -q --from tur --to tur-xml -o empty.xml /dev/null
cat empty.xml
