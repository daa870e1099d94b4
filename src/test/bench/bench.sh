#!/bin/sh
# Speed of `tur validate` beside other programs, in one run on one file. Absolute figures say more
# about the machine than about the programs: read the ratios.
#
# BENCH_BYTES sets the size of the file (200 MB), BENCH_RUNS the rounds (3); the best of each counts.
# BENCH_SEALED is the size of the export that is signed (1 GB).
set -eu
bytes=${BENCH_BYTES:-200000000}
runs=${BENCH_RUNS:-3}
sealed=${BENCH_SEALED:-1000000000}
dir=build/bench
tur=build/tur
schema=schema/1.0/record.schema.json

need() { command -v "$1" >/dev/null 2>&1 || { echo "bench: $1 is missing; in Debian: apt-get install $2" >&2; exit 2; }; }
need node nodejs
need npm npm
need mlr miller
need xmllint libxml2-utils
mkdir -p "$dir"
if [ ! -d "$dir/node_modules/ajv" ] || [ ! -d "$dir/node_modules/@sourcemeta/jsonschema" ]; then
    echo "bench: getting ajv and @sourcemeta/jsonschema from npm" >&2
    (cd "$dir" && npm init -y >/dev/null 2>&1 && npm install --no-audit --no-fund ajv@8 @sourcemeta/jsonschema >npm.log 2>&1) || { cat "$dir/npm.log" >&2; exit 2; }
fi
cp src/test/bench/ajv.mjs "$dir/ajv.mjs"
gcc -std=c11 -D_GNU_SOURCE -O2 -o "$dir/records" src/test/bench/records.c
gcc -std=c11 -D_GNU_SOURCE -O2 -o "$dir/jansson" src/test/bench/jansson.c -ljansson
gcc -std=c11 -D_GNU_SOURCE -O2 -Isrc -Isrc/include -o "$dir/canon" src/test/bench/canon.c build/release/libtur.a -lcrypto
file=$dir/records.jsonl
if [ ! -f "$file" ] || [ "$(wc -c <"$file")" -lt "$bytes" ]; then "$dir/records" "$bytes" >"$file"; fi
size=$(wc -c <"$file")
lines=$(wc -l <"$file")
# The same records as XML; MB/s of each form are of its own bytes.
xml=$dir/records.xml
if [ ! -f "$xml" ] || [ -n "$(find "$file" -newer "$xml")" ]; then "$tur" convert -q --from tur --to tur-xml --no-check -o "$xml" "$file"; fi
"$tur" validate -q "$file" || { echo "bench: the file does not validate" >&2; exit 2; }

table=$dir/records.csv
"$tur" convert -q --no-check --from tur --to tur-csv -o "$table" "$file"
"$tur" convert -q --no-check --from tur-csv --to tur "$table" | wc -c >"$dir/back"
[ "$(cat "$dir/back")" -eq "$size" ] || { echo "bench: the table does not come back" >&2; exit 2; }

# And as an export of many small files.
many=$dir/many
if [ ! -d "$many" ] || [ -n "$(find "$file" -newer "$many")" ]; then
    rm -rf "$many"
    mkdir "$many"
    (cd "$many" && split -l 100 -a 5 --additional-suffix=.jsonl ../records.jsonl "")
fi

# measure NAME COMMAND...: one round; keeps the best run so far, as nanoseconds, and the peak memory in KB,
# and prints them in the last round. SIZE is in bytes. Each program has its turn in each round, and a
# second at least, so that none has the better moments of the machine for itself.
measure() {
    name=$1 spent=0
    shift
    while [ "$spent" -lt 1000000000 ]; do
        t0=$(date +%s%N)
        "$dir/peak" "$@" >"$dir/out" 2>"$dir/err" || { echo "bench: $title failed" >&2; cat "$dir/err" >&2; exit 2; }
        t=$(($(date +%s%N) - t0))
        spent=$((spent + t))
        kb=$(tail -n 1 "$dir/err")
        eval "best=\${ns_$name:-$t} peak=\${kb_$name:-$kb}"
        [ "$best" -le "$t" ] || best=$t
        [ "$peak" -ge "$kb" ] || peak=$kb
        eval "ns_$name=$best kb_$name=$peak"
    done
    if [ "$round" -eq "$runs" ]; then printf '%-36s %6d MB/s  %8d KB\n' "$title" "$((size * 1000 / best))" "$peak"; fi
}
# rounds FUNCTION
rounds() {
    round=1
    while [ "$round" -le "$runs" ]; do
        "$1"
        round=$((round + 1))
    done
}
gcc -std=c11 -D_GNU_SOURCE -O2 -o "$dir/peak" src/test/bench/peak.c

echo "$lines records, $size bytes, $((size / lines)) bytes each; best of $runs rounds, whole processes"
judging() {
    title='tur, all rules, 1 thread';        measure one "$tur" validate -q --jobs 1 "$file"
    title='tur, all rules, 2 threads';       measure two "$tur" validate -q --jobs 2 "$file"
    title='tur, files of 100 records, 1 thread';  measure many "$tur" validate -q --jobs 1 "$many"
    title='tur, files of 100 records, 2 threads'; measure many2 "$tur" validate -q --jobs 2 "$many"
    title='tur, structure only, 1 thread';   measure structure "$tur" validate -q --jobs 1 --only structure "$file"
    title='canonical forms, leaves, 1 thread'; measure canon "$dir/canon" "$file"
    title='tur, the same as CSV, 1 thread';  measure csv "$tur" validate -q --jobs 1 "$table"
    title='tur, CSV read and written';       measure csv_cat "$tur" convert -q --no-check --from tur-csv --to tur-csv "$table"
    title='Miller, the same CSV, cat';       measure miller mlr --csv cat "$table"
    size=$(wc -c <"$xml")
    title='tur, the same as XML, 1 thread';  measure xml "$tur" validate -q --jobs 1 "$xml"
    title='tur, the same as XML, 2 threads'; measure xml2 "$tur" validate -q --jobs 2 "$xml"
    title='xmllint --stream, parsing only';  measure xmllint xmllint --noout --nonet --stream "$xml"
    title='xmllint --stream --schema';       measure xsd xmllint --noout --nonet --stream --schema schema/1.0/record.xsd "$xml"
    size=$(wc -c <"$file")
    title='jansson, parsing only';           measure jansson "$dir/jansson" "$file"
    title='ajv, compiled, over JSON.parse';  measure ajv node "$dir/ajv.mjs" "$schema" "$file"
    title='Sourcemeta jsonschema --fast';    measure sourcemeta "$dir/node_modules/.bin/jsonschema" validate "$schema" "$file" --fast
}
rounds judging

# ratio A B: A / B with one decimal
ratio() { echo "$(($1 / $2)).$(($1 * 10 / $2 % 10))"; }
# shellcheck disable=SC2154 # set by measure
{
    echo "all rules, 1 thread, against ajv:        $(ratio "$ns_ajv" "$ns_one") times"
    echo "all rules, 1 thread, against Sourcemeta: $(ratio "$ns_sourcemeta" "$ns_one") times"
    echo "all rules, 1 thread, against jansson:    $(ratio "$ns_jansson" "$ns_one") times"
    echo "CSV, all rules, against JSON Lines:      $(ratio "$ns_csv" "$ns_one") times the time"
    echo "CSV, all rules, against Miller cat:      $(ratio "$ns_miller" "$ns_csv") times"
    echo "CSV read and written, against Miller:    $(ratio "$ns_miller" "$ns_csv_cat") times"
    echo "XML against JSON Lines, 1 thread:        $(ratio "$ns_xml" "$ns_one") times the time for the same records"
    echo "XML, all rules, against xmllint's schema: $(ratio "$ns_xsd" "$ns_xml") times"
    echo "XML, all rules, against xmllint's parser: $(ratio "$ns_xmllint" "$ns_xml") times"
    echo "2 threads against 1:                     $(ratio "$ns_one" "$ns_two") times"
    echo "2 threads against 1, many small files:   $(ratio "$ns_many" "$ns_many2") times"
}

# ---- Sealing: one pass that judges, hashes and adds up, beside programs that only hash ----------

export=$dir/export.jsonl
if [ ! -f "$export" ] || [ "$(wc -c <"$export")" -lt "$((sealed / 2))" ]; then
    # what tur writes is in canonical form
    "$dir/records" "$sealed" 2 | "$tur" convert -q --no-check --from tur --canonical -o "$export"
fi
size=$(wc -c <"$export")
[ -f "$dir/key.pem" ] || "$tur" keygen --no-passphrase --out "$dir/key.pem" --public-out "$dir/key.pub.pem" >/dev/null
sign() { # JOBS
    measure "sign$1" "$tur" sign -q --jobs "$1" --key "$dir/key.pem" --iss https://billing.example --series bench --first \
        --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z "$export"
}
echo
echo "sealing $(wc -l <"$export") records, $size bytes"
sealing() {
    title='openssl dgst -sha256';            measure openssl openssl dgst -sha256 "$export"
    title='sha256sum';                       measure sha256sum sha256sum "$export"
    title='tur sign, 1 thread';              sign 1
    title='tur sign, 2 threads';             sign 2
    title='tur verify, 2 threads';           measure verify "$tur" verify -q --jobs 2 --key "$dir/key.pub.pem" --iss https://billing.example "$export.manifest.jws"
}
rounds sealing
# shellcheck disable=SC2154 # set by measure
{
    echo "time of tur sign on 1 thread, of openssl dgst:    $(ratio "$ns_sign1" "$ns_openssl") times"
    echo "time of tur sign on 2 threads, of openssl dgst:   $(ratio "$ns_sign2" "$ns_openssl") times"
    echo "time of tur sign on 2 threads, of sha256sum:      $(ratio "$ns_sign2" "$ns_sha256sum") times"
    echo "time of tur verify on 2 threads, of openssl dgst: $(ratio "$ns_verify" "$ns_openssl") times"
}
