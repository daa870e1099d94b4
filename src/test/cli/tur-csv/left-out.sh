# shellcheck shell=sh
# A record that CSV cannot say is left out, with a finding. Output that was made of a part is none.
member='"emitter":"com.example.gateway","grain":"request","kind":"usage","record_id":"01976b2e-8c00-7000-8000-00000000000'
printf '{%s1","tur":"1.0"}\n{"agent":{},%s2","tur":"1.0"}\n{%s3","tur":"1.0"}\n' "$member" "$member" "$member" >in.jsonl
"$TUR" convert -q --no-check --from tur --to tur-csv -o out.csv in.jsonl
echo "exit $?"
cut -c 34-40 out.csv | tr -d '\r'
sed '$s/,1,1,/,1,2,/' out.csv >cut.csv
echo before >out.jsonl
"$TUR" convert -q -o out.jsonl cut.csv
echo "exit $?"
cat out.jsonl
