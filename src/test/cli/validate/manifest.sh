# shellcheck shell=sh
# Exports with their manifests, at level L3: what the data and the series say of a manifest, whoever signed it.
sample=$ROOT/src/test/convert/samples/litellm-spendlogs.out.jsonl
"$TUR" keygen --no-passphrase --out key.pem >/dev/null
mkdir x
export_of() { # MONTH, and the options of the place in the series
    month=$1
    shift
    sed "s/2026-11-/2026-$month-/g; s/\"record_id\":\"......../\"record_id\":\"000000$month/" "$sample" >"x/$month.jsonl"
    next=$(printf '2026-%02d' "$((month + 1))")
    "$TUR" sign -q --key key.pem --iss https://billing.example --at 2026-12-31 --set-root --lateness 60 \
        --period "2026-$month-01T00:00:00Z/$next-01T00:00:00Z" "$@" "x/$month.jsonl" >/dev/null
}
validate() {
    "$TUR" validate "$@"
    echo "exit $?"
}
export_of 10 --series s --first
export_of 11 --prev x/10.jsonl.manifest.jws --log x
echo "-- as they should be"
validate --manifest x
"$TUR" validate -q --level L3 --manifest x --stats --output json | jq -r 'select(.requirement > "TUR-1505" and .requirement < "TUR-1600" and .fired > 0) | [.requirement, .fired, .violated] | @tsv'
echo "-- reports"
"$TUR" validate -q --manifest x --report json=r.json --report junit=r.xml
for id in 1506 1514 1568 0730; do grep -o "\"id\":\"TUR-$id\".*\"status\":\"[a-z]*\"" r.json | sed 's/,.*,/ /'; done
grep -o 'not decided by records: it waits for [a-z ]*' r.xml | sort -u
echo "-- other data"
sed -i 's/"gpt/"GPT/' x/10.jsonl
"$TUR" validate -q --manifest x --output json | jq -r '[.file, .pointer, .requirement, .severity] | @tsv'
mv x/10.jsonl .
validate -q --manifest x
echo "-- what is not judged is not passed over"
validate -q --manifest x --only TUR-0735
echo "-- plain JSON, with other figures"
"$TUR" inspect x/11.jsonl.manifest.jws | sed '1,3d; s/^UNVERIFIED //' >x/plain.json
validate -q --manifest x/plain.json
jq '."urn:tur:manifest" |= (.records = 8 | .files[0].records = 8 | .kinds.usage = 8 | .unpriced.records = 3 | .lateness.records = 5 | .totals[0].sum = "1"
    | .quantities[1].lines = 9 | .first = "2026-11-01T00:00:00Z" | .period.end = "2026-11-02T00:00:00Z" | del(.tags))' x/plain.json >x/wrong.json
validate -q --manifest x/wrong.json --severity TUR-1510=ignore
jq '."urn:tur:manifest".more = 1' x/plain.json >x/wrong.json
validate -q --manifest x/wrong.json
echo '{} {}' >x/wrong.json
validate -q --manifest x/wrong.json
validate -q --manifest x/wrong.json --only TUR-1506
echo "-- a fork"
cp 10.jsonl x
sed -i 's/"GPT/"gpt/' x/10.jsonl
jq '.jti = "another"' x/plain.json >x/fork.json
validate -q --manifest x --manifest x/fork.json 2>&1 | sed 's/[0-9a-f]\{64\}/ID/g' | sort
echo "-- the options"
validate --manifest x x/10.jsonl
validate --manifest x --level L2
validate --manifest x --report json=x/10.jsonl
validate --manifest nothing
