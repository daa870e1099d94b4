# shellcheck shell=sh
# Records of one line are told apart by their number on it: repeats, reversals, calls read twice.
cat "$ROOT/examples/records/corrections.jsonl" "$ROOT/examples/records/chat-cache.jsonl" "$ROOT/examples/records/chat-cache.jsonl" >lines.jsonl
{ printf '[' && paste -s -d , lines.jsonl && printf ']\n'; } >one-line.json
for jobs in 1 3; do
    "$TUR" validate -q --jobs "$jobs" --only identity,corrections one-line.json
done
# the same as of lines, but for the places
for file in lines.jsonl one-line.json; do
    "$TUR" validate -q --only identity,corrections --output json "$file" | jq -c '{requirement, record, record_id, pointer}' >"$file.found"
done
cmp lines.jsonl.found one-line.json.found && wc -l <lines.jsonl.found
