# shellcheck shell=sh
# A partial export that grew.
sample=$ROOT/src/test/convert/samples/litellm-spendlogs.out.jsonl
"$TUR" keygen --no-passphrase --out key.pem --jwks-out keys.json >/dev/null
head -n 3 "$sample" >usage.jsonl
"$TUR" sign -q --key key.pem --iss https://billing.example --series s --first --kind partial -o 1.manifest.jws \
    --period 2026-11-01T00:00:00Z/2026-11-02T00:00:00Z usage.jsonl >id
cp "$sample" usage.jsonl
"$TUR" sign -q --key key.pem --iss https://billing.example --prev 1.manifest.jws --kind partial -o 2.manifest.jws \
    --period 2026-11-01T00:00:00Z/2026-11-03T00:00:00Z usage.jsonl >id
"$TUR" prove --manifest 2.manifest.jws --consistency 1.manifest.jws -o proof.json usage.jsonl
"$TUR" verify-proof --jwks keys.json --iss https://billing.example proof.json
jq -c '.path | length' proof.json
jq -c '.path[0] = .path[1]' proof.json >other.json
"$TUR" verify-proof --jwks keys.json --iss https://billing.example other.json
echo "exit $?"
