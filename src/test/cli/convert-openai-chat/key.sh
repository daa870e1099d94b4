# shellcheck shell=sh
# With a key, the caller's users become pseudonyms.
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert -q --no-check --from openai-chat --pseudonym-key pseudonym.key openai-chat-cases.jsonl | grep -o '"customer_id":"[^"]*"'
