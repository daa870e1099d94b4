#!/bin/sh
# Programs of others read the reports: the published schema of SARIF 2.1.0 (in @microsoft/jest-sarif)
# by ajv, JUnit by junit2json, the page by html-validate.
#
# Needs node and npm. What npm gets goes to build/peers-report; nothing of it is part of the product.
set -u

cd "$(dirname -- "$0")/../../.." || exit 2
here=src/test/report
work=build/peers-report

need() {
    command -v "$1" >/dev/null 2>&1 && return
    echo "check-peers: $1 is missing; in Debian: apt-get install $2" >&2
    exit 2
}
need node nodejs
need npm npm
[ -x build/tur ] || { echo "check-peers: build/tur is missing; make it first" >&2; exit 2; }

mkdir -p "$work" || exit 2
if ! cmp -s $here/package.json "$work/package.json" || [ ! -d "$work/node_modules" ]; then
    echo "check-peers: getting readers of reports from npm" >&2
    cp $here/package.json "$work/package.json" || exit 2
    (cd "$work" && npm install --no-audit --no-fund --no-package-lock --ignore-scripts) >"$work/npm.log" 2>&1 || {
        cat "$work/npm.log" >&2
        rm -f "$work/package.json"
        echo "check-peers: npm could not get them" >&2
        exit 2
    }
fi

rm -rf "$work/data"
sh $here/sample.sh build/tur "$work/data" || exit 2
for data in bad good empty.jsonl; do
    name=$work/${data%.jsonl}
    build/tur validate -q --max-findings 1 --report html="$name.html" --report junit="$name.xml" --report sarif="$name.sarif" \
        "$work/data/$data" >/dev/null 2>&1
done
cp $here/readers.mjs "$work/readers.mjs" || exit 2
(cd "$work" && node readers.mjs bad good empty)
