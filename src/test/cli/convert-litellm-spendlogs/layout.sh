# shellcheck shell=sh
# White space changes the digest of the source, and nothing else: ids are equal.
cd "$ROOT/src/test/convert/samples" || exit 2
ids() { "$TUR" convert --no-check --from litellm-spendlogs "$1" 2>&1 | grep -o '"record_id":"[^"]*"'; }
ids litellm-compact.jsonl
ids litellm-pretty.json
