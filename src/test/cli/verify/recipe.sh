# shellcheck shell=sh
# The recipe of the text, as it stands there: openssl and sha256sum find the same as tur verify.
cp "$ROOT/src/test/convert/samples/litellm-spendlogs.out.jsonl" usage.jsonl
"$TUR" keygen --no-passphrase --out key.pem --public-out issuer.pem >/dev/null
# shellcheck disable=SC2016 # back quotes are Markdown's
sed -n '/^<a id="recipe">/,/^<a id="proofs">/p' "$ROOT/spec/1.0/seal.md" | sed -n '/^```sh$/,/^```$/p' | sed '1d;$d' >recipe.sh
grep -c openssl recipe.sh
"$TUR" sign -q --key key.pem --iss https://billing.example --series acct_1/usage --first \
    --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z usage.jsonl >id
sh recipe.sh
sha256sum <claims.json | cut -c 1-64 | cmp - id && echo "the id is the digest of the claims"
"$TUR" schema manifest.schema.json | jq -r '."$id"'
# a byte of the data, then one of the claims
sed 's/"gpt/"GPT/' usage.jsonl >changed && cp changed usage.jsonl
sh recipe.sh 2>/dev/null
sed 's/\.eyJ/.eyK/' usage.jsonl.manifest.jws >changed && cp changed usage.jsonl.manifest.jws
sh recipe.sh 2>/dev/null | head -n 1
