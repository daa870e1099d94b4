#!/bin/sh
# xsd.sh PROGRAM: the XML Schema and the validator beside each other (xsd.c), and the examples with
# another program: xmllint, which reads them as a stream and as a tree.
set -u

program=${1:?usage: xsd.sh build/release/xsd}
case $program in
/*) ;;
*) program=$PWD/$program ;;
esac
cd "$(dirname -- "$0")/../../.." || exit 2
schema=schema/1.0/record.xsd
work=$(mktemp -d "${TMPDIR:-/tmp}/tur-xsd.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
failed=0

fail() {
    failed=$((failed + 1))
    printf 'FAILED %s\n' "$*"
}

for file in examples/records/*.jsonl; do
    xml=$work/$(basename "$file" .jsonl).xml
    "$TUR" convert -q --from tur --to tur-xml -o "$xml" "$file" 2>"$work/said" || fail "$file: $(cat "$work/said")"
    xmllint --noout --nonet --schema "$schema" "$xml" 2>"$work/said" || fail "$xml: $(head -n 1 "$work/said")"
    xmllint --noout --nonet --stream --schema "$schema" "$xml" 2>"$work/said" || fail "$xml as a stream: $(head -n 1 "$work/said")"
    "$TUR" convert -q --from tur -o "$work/there" "$file" 2>/dev/null
    "$TUR" convert -q -o "$work/back" "$xml" 2>/dev/null
    cmp "$work/there" "$work/back" || fail "$file does not come back"
done
"$program" "$schema" examples/records/*.jsonl || failed=$((failed + 1))
[ "$failed" -eq 0 ]
