# shellcheck shell=sh
# Outcome, level and exit status.
cp "$ROOT/src/test/convert/samples/litellm-spendlogs.out.jsonl" usage.jsonl
"$TUR" keygen --no-passphrase --out key.pem --public-out pub.pem --jwks-out keys.json >/dev/null
"$TUR" keygen --no-passphrase --out other.pem --public-out other.pub.pem >/dev/null
"$TUR" sign -q --key key.pem --iss https://billing.example --aud customer.example --series s --first --set-root --sums \
    --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z usage.jsonl >id
sha256sum -c usage.jsonl.manifest.jws.SHA256SUMS
verify() {
    "$TUR" verify --jwks keys.json --iss https://billing.example --aud customer.example "$@" | sed 's/[A-Za-z0-9_-]\{43,64\}/ID/g'
    "$TUR" verify --jwks keys.json --iss https://billing.example --aud customer.example "$@" >/dev/null 2>&1
    echo "exit $?"
}
verify usage.jsonl.manifest.jws
verify --signature-only usage.jsonl.manifest.jws
verify --period 2026-10-01T00:00:00Z/2026-11-01T00:00:00Z usage.jsonl.manifest.jws
verify --output json usage.jsonl.manifest.jws
echo "-- as an array, at each level"
jq -s . usage.jsonl >usage.json
for level in exact content set; do verify --level $level --file usage.json usage.jsonl.manifest.jws; done
echo "-- reversed"
sed '1!G;h;$!d' usage.jsonl >turned.jsonl
for level in exact content set; do verify --level $level --file turned.jsonl usage.jsonl.manifest.jws; done
echo "-- other keys, none, another issuer, nobody in particular"
"$TUR" verify --key other.pub.pem --iss https://billing.example --aud customer.example usage.jsonl.manifest.jws | sed 's/[A-Za-z0-9_-]\{43,64\}/ID/g'
"$TUR" verify --key other.pub.pem --iss https://billing.example --aud customer.example usage.jsonl.manifest.jws >/dev/null; echo "exit $?"
"$TUR" verify --iss https://billing.example usage.jsonl.manifest.jws; echo "exit $?"
"$TUR" verify --key pub.pem --iss https://other.example usage.jsonl.manifest.jws; echo "exit $?"
"$TUR" verify --key pub.pem --iss https://billing.example usage.jsonl.manifest.jws; echo "exit $?"
"$TUR" verify --key pub.pem usage.jsonl.manifest.jws; echo "exit $?"
echo "-- no token, no file"
echo '{"iss":"https://billing.example"}' >plain.manifest.jws
verify plain.manifest.jws
verify absent.manifest.jws
rm usage.jsonl
verify usage.jsonl.manifest.jws
