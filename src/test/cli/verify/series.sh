# shellcheck shell=sh
# A series of months, its state, a gap, a fork, a rollback, a restatement; one series in one folder.
sample=$ROOT/src/test/convert/samples/litellm-spendlogs.out.jsonl
"$TUR" keygen --no-passphrase --out key.pem --jwks-out keys.json >/dev/null
mkdir x
export_of() { # MONTH, and the options of the place in the series
    month=$1
    shift
    # the sample in another month, under ids of that month
    sed "s/2026-11-/2026-$month-/g; s/\"record_id\":\"......../\"record_id\":\"000000$month/" "$sample" >"x/$month.jsonl"
    next=$(printf '2026-%02d' "$((month + 1))")
    "$TUR" sign -q --key key.pem --iss https://billing.example --at 2026-12-31 --period "2026-$month-01T00:00:00Z/$next-01T00:00:00Z" "$@" "x/$month.jsonl" >/dev/null
}
verify() {
    "$TUR" verify --jwks keys.json --iss https://billing.example --at 2027-01-01 "$@" | sed 's/[0-9a-f]\{64\}/ID/g'
}
export_of 10 --series acct_1/usage --first
export_of 11 --prev x/10.jsonl.manifest.jws
"$TUR" verify --jwks keys.json --iss https://billing.example --at 2027-01-01 --state state.json x
echo "exit $?"
jq -r '.series[] | .iss + " " + .series + " \(.seq)"' state.json
echo "-- the first again"
verify --state state.json x/10.jsonl.manifest.jws
echo "-- the first is missing, and nothing was accepted before"
verify x/11.jsonl.manifest.jws
echo "-- another second"
export_of 11 --prev x/10.jsonl.manifest.jws -o x/fork.manifest.jws --rule other
verify --state state.json x/fork.manifest.jws
verify x | sort
rm x/fork.manifest.jws
echo "-- restated"
head -n 3 x/10.jsonl >x/10b.jsonl
"$TUR" sign -q --key key.pem --iss https://billing.example --at 2026-12-31 --prev x/11.jsonl.manifest.jws --kind restatement \
    --restates x/10.jsonl.manifest.jws --reason 'four calls were of another customer' x/10b.jsonl >/dev/null
verify --state state.json x
jq -r '.series[] | "\(.seq)"' state.json
echo "-- a file too many; digests for sha256sum are none"
(cd x && sha256sum 10.jsonl >10.jsonl.manifest.jws.SHA256SUMS)
: >x/extra
verify -q --strict-dir x
