# shellcheck shell=sh
# Every example goes there and back, and is judged the same on the way.
for file in "$ROOT"/examples/records/*.jsonl; do
    "$TUR" convert -q --from tur -o a.jsonl "$file"
    "$TUR" convert -q --from tur --to tur-csv -o a.csv "$file"
    "$TUR" convert -q -o b.jsonl a.csv
    cmp a.jsonl b.jsonl && "$TUR" validate -q a.csv || echo "$file"
done
echo end
