# shellcheck shell=sh
# Manifests that state the log of their series, verified together; a proof that one of them is in the history of another.
"$TUR" keygen --no-passphrase --out key.pem --jwks-out keys.json >/dev/null
mkdir x
: >x/none.jsonl
month() { # NUMBER, and the options of the place in the series
    n=$1
    shift
    "$TUR" sign -q --key key.pem --iss https://billing.example --at 2026-12-31 -o "x/$n.manifest.jws" \
        --period "2026-0$n-01T00:00:00Z/2026-$(printf %02d $((n + 1)))-01T00:00:00Z" "$@" x/none.jsonl >/dev/null
}
verify() {
    "$TUR" verify --jwks keys.json --iss https://billing.example --at 2027-01-01 "$@" | sed 's/[0-9a-f]\{64\}/ID/g'
}
judge() {
    "$TUR" verify-proof --jwks keys.json --iss https://billing.example --at 2027-01-01 "$@"
}
month 1 --series s --first
month 2 --prev x/1.manifest.jws
for n in 3 4 5 6 7 8; do month $n --prev x/$((n - 1)).manifest.jws --log x; done
verify x
echo "-- not all of them"
verify x/7.manifest.jws x/8.manifest.jws
verify --output json x/8.manifest.jws | jq -c '.manifests[].log'
echo "-- a proof"
"$TUR" prove --manifest x/8.manifest.jws --log x -o proof.json x/3.manifest.jws
jq -c '[keys, (.path | length), (.extends | length)]' proof.json
judge proof.json | sed 's/[0-9a-f]\{64\}/ID/g'
judge --output json proof.json | jq -c 'keys'
echo "-- of one that states no log"
"$TUR" prove --manifest x/8.manifest.jws --log x x/2.manifest.jws | jq -c '[keys, (.path | length)]'
echo "-- proofs of nothing"
for change in '.path[0] = .path[1]' '.extends[0] = .path[0]' 'del(.extends)' '.earlier = .manifest'; do
    jq -c "$change" proof.json >other.json
    judge other.json
    echo "exit $?"
done
"$TUR" prove --manifest x/3.manifest.jws --log x x/8.manifest.jws
echo "exit $?"
"$TUR" prove --manifest x/2.manifest.jws --log x x/1.manifest.jws
echo "exit $?"
echo "-- a hole in the log"
mv x/4.manifest.jws .
"$TUR" prove --manifest x/8.manifest.jws --log x x/3.manifest.jws 2>&1 | sed 's/[0-9a-f]\{64\}/ID/g'
month 9 --prev x/8.manifest.jws --log x 2>err
echo "exit $?"
sed 's/[0-9a-f]\{64\}/ID/g' err
ls x
echo "-- the first has no log"
month 1 --series s --first --log x
echo "exit $?"
