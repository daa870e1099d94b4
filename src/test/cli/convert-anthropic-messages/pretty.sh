# shellcheck shell=sh
# Pretty-printed documents give the records of the lines.
samples=$ROOT/src/test/convert/samples
"$TUR" convert -q --no-check --from anthropic-messages "$samples/anthropic-messages.jsonl" | sed 's/"source_digest":"[^"]*",//' >a.jsonl
"$TUR" convert -q --no-check --from anthropic-messages "$samples/anthropic-messages-pretty.json" | sed 's/"source_digest":"[^"]*",//' >b.jsonl
cmp a.jsonl b.jsonl
wc -l <b.jsonl
