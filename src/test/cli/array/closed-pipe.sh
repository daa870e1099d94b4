# shellcheck shell=sh
# A reader who has seen enough is no trouble, and one who stops writing in the middle is told.
i=0
while [ $i -lt 400 ]; do
    cat "$ROOT/examples/records/agent-run.jsonl"
    i=$((i + 1))
done >lines.jsonl
{ "$TUR" convert -q --no-check --to tur-json lines.jsonl; echo "exit $?" >status; } | head -c 1
cat status
"$TUR" convert -q --no-check --to tur-json lines.jsonl | head -c 100000 | "$TUR" validate -q --only file -
