# shellcheck shell=sh
# The private key never meets tur: openssl signs what --prehash-out writes.
cp "$ROOT/src/test/convert/samples/litellm-spendlogs.out.jsonl" usage.jsonl
"$TUR" keygen --no-passphrase --out key.pem --public-out pub.pem >/dev/null
"$TUR" sign -q --key pub.pem --iss https://billing.example --series s --first --prehash-out input \
    --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z usage.jsonl
openssl dgst -sha256 -sign key.pem -out sig.der input
"$TUR" sign --key pub.pem --input input --attach sig.der --out usage.jsonl.manifest.jws | wc -c
"$TUR" verify --key pub.pem --iss https://billing.example usage.jsonl.manifest.jws
echo x >>input
"$TUR" sign --key pub.pem --input input --attach sig.der --out other.jws
echo "exit $?"
