# shellcheck shell=sh
# XML has no null: the record is left out rather than written as one without the member.
cat >in.jsonl <<'X'
{"tur":"1.0","record_id":"01976b2e-8c00-7000-8000-000000000001","emitter":"com.example.gateway","kind":"usage","grain":"request","labels":["a",null]}
{"tur":"1.0","record_id":"01976b2e-8c00-7000-8000-000000000002","emitter":"com.example.gateway","kind":"usage","grain":"request"}
X
"$TUR" convert --to tur-xml --no-check in.jsonl 2>&1
echo $?
