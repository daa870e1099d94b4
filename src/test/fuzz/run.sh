#!/bin/sh
# run.sh TARGET: runs a fuzz target for FUZZ_SECONDS (600) over a corpus that is kept below
# build/corpus, and says how many inputs it ran. What fails is kept in build/crash.
set -u

target=${1:?usage: run.sh build/fuzz/fuzz_NAME}
case $target in
/*) ;;
*) target=$PWD/$target ;;
esac
cd "$(dirname -- "$0")/../../.." || exit 2
name=${target##*/}
seconds=${FUZZ_SECONDS:-600}
corpus=build/corpus/$name
seeds=build/seeds/$name
mkdir -p "$corpus" "$seeds" build/crash || exit 2

# As long as what the target reads can be; longer inputs find nothing more and cost speed.
case $name in
fuzz_decimal) longest=96 ;;
fuzz_scan | fuzz_oracle | fuzz_json | fuzz_canon | fuzz_binding | fuzz_token | fuzz_jwks | fuzz_manifest | fuzz_proof | fuzz_stamp) longest=8192 ;;
*) longest=65536 ;;
esac

# Seeds: the register's records, which fuzz_scan writes, and the examples, in files of their own.
case $name in
fuzz_decimal)
    i=0
    for pair in '0 1' '99999999999999999999.999999999999999999 -0.000000000000000001' '1e-18 .5' '-12.5 3' '0.31951200000000002 1E+19'; do
        i=$((i + 1))
        printf '%s' "$pair" >"$seeds/$i"
    done
    ;;
fuzz_binding)
    # The first byte chooses the binding, by its place in the list.
    for form in tur-json tur-csv tur-xml; do
        find examples/records -name '*.jsonl' -size -8k | while IFS= read -r file; do
            for first in '\000' '\001' '\002'; do
                # shellcheck disable=SC2059 # an escape is meant
                { printf "$first" && build/tur convert -q --to "$form" "$file"; } >"$seeds/$form-$first-${file##*/}" 2>/dev/null
            done
        done
    done
    ;;
fuzz_unpack)
    for file in examples/records/*.jsonl; do
        gzip -c "$file" >"$seeds/${file##*/}.gz"
        zstd -q -c --check "$file" >"$seeds/${file##*/}.zst"
    done
    ;;
fuzz_manifest | fuzz_proof)
    # Of an export of one record: what is signed, what is kept, what is proven.
    work=$seeds/work
    rm -rf "$work" && mkdir "$work" && cp examples/records/chat-cache.jsonl "$work/a.jsonl"
    build/tur keygen --no-passphrase --out "$work/key" --public-out "$work/pub" >/dev/null
    build/tur sign -q --key "$work/key" --iss https://billing.example --series s --first --set-root \
        --period 2026-01-01T00:00:00Z/2027-01-01T00:00:00Z "$work/a.jsonl" >/dev/null
    cp "$work/a.jsonl.manifest.jws" "$work/1.manifest.jws" && : >"$work/none"
    build/tur verify -q --key "$work/pub" --iss https://billing.example --state "$work/state" "$work/a.jsonl.manifest.jws"
    for n in 2 3 4; do
        build/tur sign -q --key "$work/key" --iss https://billing.example --prev "$work/$((n - 1)).manifest.jws" --log "$work" --period "20$((n + 25))-01-01T00:00:00Z/20$((n + 26))-01-01T00:00:00Z" \
            --out "$work/$n.manifest.jws" "$work/none" >/dev/null
    done
    if [ "$name" = fuzz_proof ]; then
        { printf 0 && build/tur prove --manifest "$work/4.manifest.jws" --log "$work" "$work/3.manifest.jws"; } >"$seeds/history"
        { printf 0 && build/tur prove --manifest "$work/a.jsonl.manifest.jws" --index 0 "$work/a.jsonl"; } >"$seeds/proof"
    else
        { printf 0 && build/tur inspect "$work/a.jsonl.manifest.jws" | sed '1,3d; s/^UNVERIFIED //'; } >"$seeds/claims"
        { printf 0 && build/tur inspect "$work/4.manifest.jws" | sed '1,3d; s/^UNVERIFIED //'; } >"$seeds/claims-log"
        { printf 1 && cat "$work/state"; } >"$seeds/state"
        printf '2date=2026-10/part_0001.jsonl.gz' >"$seeds/name"
    fi
    rm -rf "$work"
    ;;
fuzz_stamp)
    for file in conformance/1.0/stamp/*.tsr; do { printf 0 && cat "$file"; } >"$seeds/${file##*/}"; done
    for file in conformance/1.0/stamp/*.pem; do { printf 1 && cat "$file"; } >"$seeds/${file##*/}"; done
    # What an authority signs, over what the target asks about.
    printf 'asn1=SEQUENCE:s\n[s]\nv=INTEGER:1\np=OID:1.2.3.4.1\ni=SEQUENCE:i\nn=INTEGER:1\nt=GENERALIZEDTIME:20270115080000Z\na=SEQUENCE:a\n[i]\na=SEQUENCE:h\nd=FORMAT:HEX,OCTETSTRING:%s\n[h]\no=OID:sha256\nn=NULL\n[a]\ns=INTEGER:1\nm=IMPLICIT:0,INTEGER:5\n' \
        "$(printf token | openssl dgst -sha256 -r | cut -c 1-64)" >"$seeds/info.cnf"
    openssl asn1parse -genconf "$seeds/info.cnf" -noout -out "$seeds/info.der"
    { printf 2 && cat "$seeds/info.der"; } >"$seeds/info"
    rm -f "$seeds/info.cnf" "$seeds/info.der"
    ;;
fuzz_token | fuzz_jwks)
    # The first byte says what the rest is; \060 is a token or a set, \061 a header and a payload or a set with
    # any key ids, \062 claims or PEM.
    member="token"
    [ "$name" = fuzz_token ] || member="set"
    sed -n 's/.*"'$member'":"\(.*\)"}.*/\1/p' src/test/jose/vectors.json | sed 's/\\"/"/g' >"$seeds/list"
    i=0
    while IFS= read -r text; do
        i=$((i + 1))
        printf '0%s' "$text" >"$seeds/$i"
        printf '1%s' "$text" >"$seeds/$i-any"
    done <"$seeds/list"
    rm -f "$seeds/list"
    printf '1{"alg":"ES256","kid":"k","typ":"JWT"}\0{"iat":1}' >"$seeds/forged"
    printf '1{"alg":"RS256","kid":"k","typ":"JWT"}\0{"a":[{},"\303\251",-1,true]}' >"$seeds/forged-rsa"
    printf '2{"iat":1793491200,"iss":"a","b":{"z":[1,"\\u00e9\\/\\""],"a":null}}' >"$seeds/claims"
    for kind in 'ecparam -name prime256v1 -genkey -noout' 'genpkey -algorithm ed25519' 'ecparam -name secp256k1 -genkey'; do
        # shellcheck disable=SC2086 # words of a command
        if pem=$(openssl $kind 2>/dev/null); then printf '2%s\n' "$pem" >"$seeds/pem-${kind%% *}-${#pem}"; fi
    done
    ;;
*)
    if [ -x build/fuzz/fuzz_scan ]; then TUR_SEED_DIR=$seeds build/fuzz/fuzz_scan -runs=0 >/dev/null 2>&1; fi
    find examples conformance -type f \( -name '*.jsonl' -o -name '*.json' -o -name '*.csv' \) -size -64k 2>/dev/null |
        while IFS= read -r file; do cp "$file" "$seeds/$(echo "$file" | tr '/' '-')"; done
    ;;
esac
# Documents of the text, behind the byte that selects what is tried; records have one as well.
case $name in
fuzz_tur_xml)
    for file in "$seeds"/*; do (printf 1 && cat "$file") >"$seeds/new" && mv "$seeds/new" "$file"; done
    awk -v "to=$seeds/document-" '/^```xml/ { n++; on = 1; printf "0" >(to n); next } /^```/ { on = 0 } on { print >(to n) }' spec/1.0/data.md
    for file in examples/records/*.jsonl; do
        if [ -x build/tur ]; then (printf 0 && build/tur convert -q --to tur-xml "$file" 2>/dev/null) >"$seeds/document-${file##*/}"; fi
    done
    ;;
esac

log=build/crash/$name.log
# A dictionary of member names and codes, from the schema: without it few inputs get past the first.
dictionary=build/seeds/words.dict
grep -ohE '"(name|code)": ?"[a-z_.0-9]+"' schema/1.0/fields.json schema/1.0/codes.json schema/1.0/meters.json |
    sed 's/.*: *//; s/^"\(.*\)"$/"\\"\1\\""/' | sort -u >"$dictionary"
use_dictionary=
case $name in fuzz_decimal | fuzz_unpack | fuzz_stamp) ;; *) use_dictionary=-dict=$dictionary ;; esac

# shellcheck disable=SC2086 # nothing, or one word
ASAN_OPTIONS=detect_leaks=1 "$target" -max_total_time="$seconds" -max_len="$longest" -timeout=25 -rss_limit_mb=4096 \
    -print_final_stats=1 -artifact_prefix="build/crash/$name-" $use_dictionary "$corpus" "$seeds" >"$log" 2>&1
status=$?
ran=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -n 1)
if [ "$status" -eq 0 ]; then
    printf '%s: %s executions in %s s, ok\n1 passed, 0 failed\n' "$name" "${ran:-no}" "$seconds"
    exit 0
fi
tail -n 40 "$log"
printf '%s: failed after %s executions, see %s\n0 passed, 1 failed\n' "$name" "${ran:-some}" "$log"
exit 1
