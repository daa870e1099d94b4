# shellcheck shell=sh
# Without a header that can be read nothing is read.
printf 'record_id,row,rows,tur,tur,time,meters\n1,1,1,1.0,1.0,a,b\n' | "$TUR" validate -q
echo "exit $?"
printf 'record_id,rows\n1,1\n' | "$TUR" validate -q
"$TUR" validate -q --from tur-csv <"$ROOT/examples/records/retry.jsonl"
"$TUR" validate -q --from tur-csv </dev/null
