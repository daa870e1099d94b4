#!/bin/sh
# Random records through every form, and a table as somebody else's program reads it.
# Usage: roundtrip.sh PROGRAM, with the command in $TUR.
set -eu
roundtrip=${1:?usage: roundtrip.sh PROGRAM}
work=$(mktemp -d "${TMPDIR:-/tmp}/tur-roundtrip.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

status=0
"$roundtrip" || status=1
"$roundtrip" -g 2000 7 >"$work/records.jsonl"
"$TUR" convert -q --no-check --from tur --to tur-csv -o "$work/some.csv" "$work/records.jsonl"
"$TUR" convert -q --no-check --from tur --to tur-csv --all-columns -o "$work/all.csv" "$work/records.jsonl"
python3 src/test/roundtrip/judge.py schema/1.0/record.csv-metadata.json "$work/records.jsonl" "$work/some.csv" "$work/all.csv" || {
    echo '0 passed, 1 failed'
    status=1
}
exit "$status"
