# shellcheck shell=sh
# Archives are read as what is in them, by content, from files and pipes, of several parts, in every
# form; places are of the content.
records=$ROOT/examples/records/chat-cache.jsonl
sed 's/"quantity":"/&0/' "$records" >lines.jsonl
"$TUR" validate -q --only TUR-0109 lines.jsonl >wanted
{ head -n 1 lines.jsonl | gzip && tail -n +2 lines.jsonl | gzip; } >parts
{ head -n 1 lines.jsonl | zstd -q && tail -n +2 lines.jsonl | zstd -q --check; } >frames
for file in parts frames; do
    cp "$file" lines.jsonl
    "$TUR" validate -q --only TUR-0109 lines.jsonl | cmp - wanted
    "$TUR" validate -q --only TUR-0109 - <lines.jsonl | sed 's/^-/lines.jsonl/' | cmp - wanted
    # shellcheck disable=SC2002 # a pipe is meant
    cat lines.jsonl | "$TUR" validate -q --only TUR-0109 | sed 's/^-/lines.jsonl/' | cmp - wanted
done
"$TUR" validate --only structure parts 2>&1 | grep byte
"$TUR" convert -q --to tur-json "$records" | zstd -q >array.json.zst
"$TUR" validate -q array.json.zst && echo array
"$TUR" convert -q array.json.zst | cmp - "$records"
gzip -c "$ROOT/examples/vendor/litellm-spendlogs.jsonl" >spend.gz
"$TUR" convert -q --from litellm-spendlogs --context "$ROOT/examples/vendor/context.json" spend.gz 2>/dev/null | wc -l
# found below a folder, one layer of it
mkdir exports
gzip -c "$records" >exports/a.jsonl.gz
zstd -q -c "$ROOT/examples/records/retry.jsonl" >exports/b.ndjson.zst
cp parts exports/c.json.gz
"$TUR" validate exports 2>&1 | grep file
gzip -c exports/a.jsonl.gz | "$TUR" validate -q --only TUR-0101,TUR-0102 | cut -c 1-80
