# shellcheck shell=sh
# One manifest in two folders is two exports; one folder in two spellings is one.
mkdir good bad
head -n 3 "$ROOT/src/test/convert/samples/litellm-spendlogs.out.jsonl" >good/usage.jsonl
"$TUR" keygen --no-passphrase --out key.pem --jwks-out keys.json >/dev/null
sign() {
    "$TUR" sign -q --key key.pem --iss https://billing.example --first --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z "$@" >/dev/null
}
sign --series s good/usage.jsonl
cp good/* bad
sed 's/^{/{ /' good/usage.jsonl >bad/usage.jsonl
verify() {
    "$TUR" verify --jwks keys.json --iss https://billing.example "$@" 2>&1 | sed 's/[A-Za-z0-9_-]\{43,64\}/ID/g'
    "$TUR" verify --jwks keys.json --iss https://billing.example "$@" >/dev/null 2>&1
    echo "exit $?"
}
verify good bad
verify bad good
verify --level content bad good
verify good good
echo "-- copied once"
mkdir out
"$TUR" verify -q --jwks keys.json --iss https://billing.example --level content --copy-to out good bad
cmp good/usage.jsonl out/usage.jsonl && find out | sort
echo "-- what lies in either"
touch bad/more.jsonl
verify --level content --strict-dir good bad
echo "-- one folder, two names"
cp good/usage.jsonl good/again.jsonl
sign --series t good/again.jsonl
verify --strict-dir good/usage.jsonl.manifest.jws ./good/again.jsonl.manifest.jws
echo "-- what is wrong with a manifest is wrong in either folder"
mkdir other
: >other/none.jsonl
sign --series s --out other/none.manifest.jws other/none.jsonl
"$TUR" verify --jwks keys.json --iss https://billing.example --level content --output json good/usage.jsonl.manifest.jws bad other good/usage.jsonl.manifest.jws |
    jq -r '.manifests[] | [.manifest, .outcome, .level, (.reasons | map(.code) | join(","))] | join(" ")'
