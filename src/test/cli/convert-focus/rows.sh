# shellcheck shell=sh
# Rows of a record in any order; one too few, one twice, one changed; and without the columns x_Tur.
in=$ROOT/src/test/convert/samples/focus-bills.jsonl
sed -n 2p "$in" >one.jsonl
"$TUR" convert -q --from tur --to focus-1.4 -o rows.csv one.jsonl 2>/dev/null
{ sed -n 1p rows.csv; sed 1d rows.csv | sort -r; } >turned.csv
"$TUR" convert -q --from focus-1.4 turned.csv | cmp - one.jsonl && echo "same"
sed 3d rows.csv | "$TUR" convert --from focus-1.4 -
sed 3p rows.csv | "$TUR" convert --from focus-1.4 - | cmp - one.jsonl
sed 's/^,0\.2,/,0.3,/' rows.csv | "$TUR" convert --from focus-1.4 -
# Printed otherwise, they say the same.
sed 's/^,0\.2,/,2.0E-1,/' rows.csv | "$TUR" convert -q --from focus-1.4 - | cmp - one.jsonl && echo "same"
sed '1s/x_TurPatch/x_Patch/' rows.csv | "$TUR" convert --from focus-1.4 --set parties.consumer.id=c.example - | sed 's/.*"billed":"\([^"]*\)".*/\1/'
