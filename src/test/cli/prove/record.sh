# shellcheck shell=sh
# A record is proven from the file and checked without it; a changed proof proves nothing.
cp "$ROOT/src/test/convert/samples/litellm-spendlogs.out.jsonl" usage.jsonl
"$TUR" keygen --no-passphrase --out key.pem --jwks-out keys.json >/dev/null
"$TUR" sign -q --key key.pem --iss https://billing.example --series s --first \
    --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z usage.jsonl >id
id=$(sed -n '3s/.*"record_id":"\([^"]*\)".*/\1/p' usage.jsonl)
"$TUR" prove --manifest usage.jsonl.manifest.jws --record-id "$id" -o proof.json usage.jsonl
"$TUR" prove --manifest usage.jsonl.manifest.jws --index 2 usage.jsonl | cmp - proof.json && echo "by either name"
mv usage.jsonl gone
check() {
    "$TUR" verify-proof --jwks keys.json --iss https://billing.example "$@"
    echo "exit $?"
}
check proof.json
sed -n 3p gone >wanted
"$TUR" verify-proof --jwks keys.json --iss https://billing.example --output record proof.json | cmp - wanted && echo "the record"
"$TUR" verify-proof --jwks keys.json --iss https://billing.example --output json proof.json | jq -c 'del(.manifest, .record)'
jq -c '.index = 3' proof.json >other.json
check other.json
jq -c '.record.kind = "credit"' proof.json >other.json
check other.json
jq -c 'del(.path[0])' proof.json >other.json
check other.json
echo '{}' >other.json
check other.json
"$TUR" prove --manifest usage.jsonl.manifest.jws --index 7 gone
echo "exit $?"
"$TUR" prove --manifest usage.jsonl.manifest.jws --record-id none gone
echo "exit $?"
head -n 6 gone >shorter
"$TUR" prove --manifest usage.jsonl.manifest.jws --index 2 shorter
echo "exit $?"
