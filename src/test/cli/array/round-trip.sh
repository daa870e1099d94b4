# shellcheck shell=sh
# Through the array and back: the same bytes, and the same in a hundred files as in one.
for file in "$ROOT"/examples/records/*.jsonl; do
    "$TUR" convert -q "$file" >lines || echo "$file"
    "$TUR" convert -q --to tur-json lines >array || echo "$file"
    "$TUR" convert -q array >back || echo "$file"
    cmp lines back
    jq . array >pretty
    "$TUR" convert -q pretty | cmp - lines
done
printf '[]' | "$TUR" convert -q | wc -c
: | "$TUR" convert -q --from tur --to tur-json
"$TUR" convert -q --to tur-json array pretty lines "$ROOT/examples/records/retry.jsonl" | jq length
