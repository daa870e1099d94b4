# shellcheck shell=sh
# Converting twice gives the same bytes; pages and rows in another order give the same records.
cp "$ROOT/src/test/convert/samples/openai-usage-completions.json" "$ROOT/src/test/convert/samples/openai-usage-reversed.json" .
for i in 1 2; do "$TUR" convert -q --no-check --from openai-usage openai-usage-completions.json >$i.jsonl; done
cmp 1.jsonl 2.jsonl
"$TUR" convert -q --no-check --from openai-usage openai-usage-reversed.json | grep -o '"record_id":"[^"]*"' | sort >reversed
grep -o '"record_id":"[^"]*"' 1.jsonl | sort | cmp - reversed
wc -l <reversed
