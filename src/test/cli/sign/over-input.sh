# shellcheck shell=sh
# Nothing that a run reads is written over: no export, no key, no manifest of the series.
cp "$ROOT/src/test/convert/samples/litellm-spendlogs.out.jsonl" usage.jsonl
"$TUR" keygen --no-passphrase --out key.pem --public-out pub.pem >/dev/null
sign() {
    "$TUR" sign -q --key key.pem --iss https://billing.example --series s "$@" | sed 's/[0-9a-f]\{64\}/ID/'
}
november=2026-11-01T00:00:00Z/2026-12-01T00:00:00Z
ln usage.jsonl usage.jsonl.manifest.jws.SHA256SUMS
sha256sum usage.jsonl key.pem pub.pem >before
ln -s key.pem link.jws
sign --first --period $november --out usage.jsonl usage.jsonl
sign --first --period $november --out ./key.pem usage.jsonl
sign --first --period $november --out link.jws usage.jsonl
sign --first --period $november --sums usage.jsonl
sign --first --period $november --prehash-out usage.jsonl --out m.jws usage.jsonl
sha256sum -c before
echo "-- a manifest is written again, but not over the one before it"
sign --first --period $november --out m.jws usage.jsonl
sign --first --period $november --out m.jws usage.jsonl
: >none.jsonl
sign --prev m.jws --period 2026-12-01T00:00:00Z/2027-01-01T00:00:00Z --out m.jws none.jsonl
sign --prev m.jws --restates m.jws --reason r --kind void --out m.jws
echo "-- nor is a proof written over the export"
"$TUR" prove --manifest m.jws --index 0 -o usage.jsonl usage.jsonl
"$TUR" prove --manifest m.jws --index 0 -o m.jws usage.jsonl
sha256sum -c before
