# shellcheck shell=sh
# All columns are those of the CSVW metadata, in their order.
"$TUR" convert -q --from tur --to tur-csv --all-columns "$ROOT/examples/records/invoice.jsonl" | head -n 1 | tr -d '\r' | tr ',' '\n' >columns
"$TUR" schema record.csv-metadata.json | sed -n 's/^ *"name": "\(.*\)",$/\1/p' | cmp - columns
wc -l <columns
"$TUR" convert -q --from tur --to tur-csv "$ROOT/examples/records/invoice.jsonl" | head -n 1 | tr ',' '\n' | wc -l
