# shellcheck shell=sh
# Pretty-printed, in an array, one after the other.
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --no-check --from openai-responses openai-responses-pretty.json 2>/dev/null | grep -o '"record_id":"[^"]*"'
