#!/bin/sh
# Writes what reports are checked on into FOLDER: the rejected record of every requirement, hostile
# lines and a hostile name, records that conform, and nothing. Usage: sample.sh TUR FOLDER, from the
# root of the repository.
set -u

tur=${1:?usage: sample.sh TUR FOLDER}
folder=${2:?usage: sample.sh TUR FOLDER}
mkdir -p "$folder/bad" "$folder/good" || exit 2

"$tur" rules | grep -oE 'TUR-[0-9]{4}' | sort -u | while IFS= read -r id; do
    "$tur" explain "$id" | sed '1,/^Rejected:/d' | sed -n 1p
done >"$folder/bad/rejected.jsonl"
[ -s "$folder/bad/rejected.jsonl" ] || { echo "sample.sh: no rejected records" >&2; exit 2; }
{
    printf '{"tur":"1.0","record_id":"<script>alert(1)</script>","emitter":"]]>&\\u202e\001","x":"%%"}\n'
    printf '\377\376 no text\n{"a":1,"a":2}\n\n[]\n'
    printf '{"\\u0000":"\357\277\276","<b>":"\342\200\256"}\n'
} >"$folder/bad/März, 100% <b>\"&'#?.jsonl"
cp examples/records/*.jsonl "$folder/good/" || exit 2
: >"$folder/empty.jsonl"
