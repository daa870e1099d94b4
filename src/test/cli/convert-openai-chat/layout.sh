# shellcheck shell=sh
# Pretty-printed, in an array, one after the other.
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --no-check --from openai-chat openai-chat-pretty.json 2>/dev/null | grep -o '"record_id":"[^"]*"'
# White space changes the digest of the source, and nothing else: ids are equal.
"$TUR" convert --no-check --from openai-chat openai-chat-compact.jsonl 2>/dev/null | grep -o '"record_id":"[^"]*"'
