# shellcheck shell=sh
# What does not conform is not signed, and nothing is left behind.
sample=$ROOT/src/test/convert/samples/litellm-spendlogs.out.jsonl
"$TUR" keygen --no-passphrase --out key.pem >/dev/null
sign() {
    "$TUR" sign -q --key key.pem --iss https://billing.example --series s --first \
        --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z "$@"
    echo "exit $?"
}
sed '3s/"kind":"usage"/"kind":"use"/' "$sample" >bad.jsonl
sign bad.jsonl
cp "$sample" usage.jsonl
cat usage.jsonl usage.jsonl >twice.jsonl
sign twice.jsonl 2>/dev/null
ln -s usage.jsonl link.jsonl
sign link.jsonl
sign ../usage.jsonl
sign absent.jsonl
mkdir -p sub/deep && cp usage.jsonl sub/deep/x.jsonl && cp usage.jsonl 'sub/a b.jsonl'
sign --out sub/m.jws usage.jsonl
sign --out m.jws 'sub/a b.jsonl'
"$TUR" sign -q --key key.pem --iss https://billing.example --series s --first \
    --period 2026-10-01T00:00:00Z/2026-11-01T00:00:00Z usage.jsonl
echo "exit $?"
ls
