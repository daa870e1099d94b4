# shellcheck shell=sh
# Every example that has rows comes back byte for byte; the others are listed here with the reason.
for file in "$ROOT"/examples/records/*.jsonl "$ROOT"/src/test/convert/samples/focus-bills.jsonl; do
    echo "${file##*/}"
    "$TUR" convert -q --from tur "$file" 2>/dev/null >canonical
    "$TUR" convert -q --from tur --to focus-1.2 --loss-report losses.json -o rows.csv "$file" 2>/dev/null
    "$TUR" convert -q --from focus-1.2 rows.csv 2>/dev/null >back || echo "exit $?"
    # A record that came back is a line of what went in; one that did not has no row.
    grep -vxFf canonical back && echo "came back changed"
    grep -vxFf back canonical | sed 's/.*"record_id":"\([^"]*\)".*/\1/' | while read -r id; do
        reason=$(grep -F "$id" losses.json | sed 's/.*"reason":"\([^"]*\)".*/\1/')
        echo "  $id: ${reason:-LOST}"
    done
done
