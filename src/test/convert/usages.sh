#!/bin/sh
# Usage objects as suppliers sent them, several hundred, from the public data set genai-prices. They are told
# apart by their shape; those of formats that are read have to become records that conform. Each row that is refused
# stands in usages-refused.txt, with the reason.
#
# The data are no part of this repository: ../shared/data/genai-prices/usages-half.json, or $USAGES.
set -u

cd "$(dirname -- "$0")/../../.." || exit 2
here=src/test/convert
tur=${TUR:-$PWD/build/tur}
usages=${USAGES:-../shared/data/genai-prices/usages-half.json}
[ -f "$usages" ] || {
    echo "usages: left out, $usages is not here"
    echo "0 passed, 0 failed"
    exit
}
work=$(mktemp -d "${TMPDIR:-/tmp}/tur-usages.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

# The body of a row, behind the name of its format; `other` where no format of ours has that shape.
jq -r '.[].body | (.usage // .usageMetadata) as $u | (
    if ($u | type) != "object" then "other"
    elif .usageMetadata or ($u | has("promptTokenCount") or has("totalTokenCount")) then "gemini"
    elif $u | has("prompt_tokens") then "openai-chat"
    elif $u | has("input_tokens") and (has("input_tokens_details") or has("total_tokens")) then "openai-responses"
    elif $u | has("input_tokens") and has("output_tokens") then "anthropic-messages"
    else "other" end) + "\t" + tojson' "$usages" >"$work/all" || exit 2

passed=0
failed=0
: >"$work/refused"
for format in openai-chat openai-responses anthropic-messages gemini; do
    sed -n "s/^$format	//p" "$work/all" >"$work/$format"
    rows=$(wc -l <"$work/$format")
    (cd "$work" && exec "$tur" convert --from $format --max-findings 0 --output json -o out "$format") 2>"$work/findings"
    # The summary follows the findings.
    grep '^{' "$work/findings" | jq -r 'select(.severity == "error") | "\(.file):\(.line) \(.requirement) \(.pointer): \(.found), wanted \(.wanted)"' |
        sort -u >>"$work/refused"
    "$tur" validate -q "$work/out" >"$work/verdict"
    bad=$(grep -c ' error ' "$work/verdict")
    refused=$(grep -c "^$format:" "$work/refused")
    records=$(wc -l <"$work/out")
    echo "$format: $rows rows, $records records, $refused refused, $bad errors"
    # Every row yields a record at least, unless it is refused.
    if [ "$rows" -gt 0 ] && [ "$bad" -eq 0 ] && [ "$records" -ge $((rows - refused)) ]; then
        passed=$((passed + rows))
    else
        failed=$((failed + 1))
        grep ' error ' "$work/verdict" | head -n 5
    fi
done
echo "other: $(grep -c '^other' "$work/all") rows"
if grep -v '^#' $here/usages-refused.txt | diff - "$work/refused"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
