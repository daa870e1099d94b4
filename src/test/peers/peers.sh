#!/bin/sh
# Other programs judge what `tur validate` judges: an independent JSON Schema validator by the generated schema, and a
# re-computation of the rules in another language, written from the text. They have to agree on every line of a large set
# of mutants and converted samples, and on every one of many small exports, which are the same in every run.
#
# Needs node and npm. What npm gets goes to build/peers; nothing of it is part of the product.
set -u

cd "$(dirname -- "$0")/../../.." || exit 2
here=src/test/peers
work=build/peers

need() {
    command -v "$1" >/dev/null 2>&1 && return
    echo "check-peers: $1 is missing; in Debian: apt-get install $2" >&2
    exit 2
}
need node nodejs
need npm npm
[ -x build/tur ] || { echo "check-peers: build/tur is missing; make it first" >&2; exit 2; }
# Older ones lack what the judges use: structuredClone, Object.hasOwn.
node -e 'process.exit(+(process.versions.node.split(".")[0] < 18))' || { echo "check-peers: node is too old, 18 or later is needed" >&2; exit 2; }

mkdir -p "$work" || exit 2
# What is there already, as names and versions, is what is wanted.
wanted=$(sed -n 's/^ *"\(ajv\|jose\)": "\(.*\)".*/\1 \2/p' $here/package.json)
have=$(for name in ajv jose; do sed -n 's/^ *"version": "\(.*\)".*/'$name' \1/p' "$work/node_modules/$name/package.json" 2>/dev/null; done)
if [ "$wanted" != "$have" ]; then
    echo "check-peers: getting from npm: $wanted" >&2
    cp $here/package.json "$work/package.json" || exit 2
    (cd "$work" && npm install --no-audit --no-fund --no-package-lock --ignore-scripts) >"$work/npm.log" 2>&1 || {
        cat "$work/npm.log" >&2
        echo "check-peers: npm could not get them" >&2
        exit 2
    }
fi

node $here/mutate.mjs . "$work/cases.jsonl" || exit 2
passed=0
failed=0
for judge in structure recompute sets jose manifest; do
    node $here/$judge.mjs . "$work" >"$work/$judge.log" 2>&1
    status=$?
    cat "$work/$judge.log"
    sums=$(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$work/$judge.log" | tail -n 1)
    if [ -z "$sums" ]; then
        sums='0 1'
        echo "check-peers: $judge did not report, status $status"
    elif [ "$status" -ne 0 ] && [ "${sums#* }" -eq 0 ]; then
        sums="${sums% *} 1"
    fi
    passed=$((passed + ${sums% *}))
    failed=$((failed + ${sums#* }))
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
