# shellcheck shell=sh
# No text is a formula, and each comes back as it was.
cat >in.jsonl <<'END'
{"agent":{"name":"=HYPERLINK(\"http://example.com\")","tool":"'quoted","workflow":"-1+1"},"emitter":"com.example.gateway","grain":"request","kind":"usage","record_id":"01976b2e-8c00-7000-8000-000000000001","tur":"1.0"}
END
"$TUR" convert -q --from tur --to tur-csv in.jsonl | tee out.csv
"$TUR" convert -q out.csv | cmp - in.jsonl
