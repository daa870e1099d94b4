#!/bin/sh
# From two exports of vendors to records, what a mistake looks like, and a seal. `make demo` runs it.
#   TUR=COMMAND   the command (build/tur)
#   OUT=FOLDER    where the records go (build/demo)
set -u
cd "$(dirname -- "$0")/.." || exit 2
: "${TUR:=$PWD/build/tur}" "${OUT:=build/demo}"
mkdir -p "$OUT" || exit 2
trouble=0

# shellcheck disable=SC2317 # called by step
tur() { command "$TUR" "$@"; }

# Says what comes, shows the command as it would be typed, runs it; STATUS is the one to expect.
step() { # STATUS TEXT COMMAND
    printf '\n# %s\n$ %s\n' "$2" "$3"
    eval "$3" 2>&1
    status=$?
    if [ "$status" -ne "$1" ]; then
        trouble=1
        echo "exit status $status, expected $1"
    fi
}

# shellcheck disable=SC2016 # for the one who types it
echo '$ PATH=$PWD/build:$PATH'
step 0 'A gateway log becomes records. Nothing is dropped without a word.' \
    "tur convert --from litellm-spendlogs --context examples/vendor/context.json \\
    -o $OUT/gateway.jsonl examples/vendor/litellm-spendlogs.jsonl"
step 0 'A page of daily usage. The page does not say who sells, so it is said here.' \
    "tur convert --from openai-usage --context examples/vendor/context.json \\
    --set parties.seller.id=openai -o $OUT/openai.jsonl examples/vendor/openai-usage.json"
step 0 'Both conform.' \
    "tur validate -q $OUT/gateway.jsonl $OUT/openai.jsonl && echo conforms"
step 0 'What a record measures: cached tokens stand beside the others, never inside them.' \
    "head -n 1 $OUT/gateway.jsonl | grep -o '\"meters\":\[[^]]*\]'"
step 0 'A common mistake: the whole prompt, 2006, as tokens that were not read from the cache.' \
    "sed '1s/\"86\"/\"2006\"/' $OUT/gateway.jsonl >$OUT/broken.jsonl"
step 1 'It is found, with the line, the column, the member and the sum.' \
    "tur validate -q $OUT/broken.jsonl"
step 0 'What the requirement says.' \
    "tur explain TUR-0609 | head -n 11"
rm -f "$OUT/key.pem"
step 0 'The records are signed: their digest, their number, their sums, their period.' \
    "tur keygen --no-passphrase --out $OUT/key.pem --jwks-out $OUT/keys.json >$OUT/kid
tur sign -q --key $OUT/key.pem --iss https://billing.example --series demo --first \\
    --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z $OUT/gateway.jsonl >$OUT/id"
step 0 'Whoever has the key set can tell that they are the same.' \
    "tur verify --jwks $OUT/keys.json --iss https://billing.example $OUT/gateway.jsonl.manifest.jws"
step 1 'Or that they are not.' \
    "tur verify --jwks $OUT/keys.json --iss https://billing.example --file $OUT/openai.jsonl \\
    $OUT/gateway.jsonl.manifest.jws"
exit $trouble
