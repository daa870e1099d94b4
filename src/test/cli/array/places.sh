# shellcheck shell=sh
# A finding points to the byte of the file, whatever the line breaks are. The same records as lines
# have the same findings at other places.
sed 's/"quantity":"/&0/' "$ROOT/examples/records/chat-cache.jsonl" >lines.jsonl
"$TUR" convert -q --no-check --to tur-json -o array.json lines.jsonl
jq --indent 3 . array.json | sed 's/$/\r/' >pretty.json
jq -c . array.json >one-line.json
for file in lines.jsonl array.json pretty.json one-line.json; do
    "$TUR" validate -q --only TUR-0109 "$file"
    "$TUR" validate -q --only TUR-0109 --output json "$file" | jq -r '.offset' | while read -r offset; do
        tail -c +$((offset + 1)) "$file" | head -c 6
        echo
    done
done
