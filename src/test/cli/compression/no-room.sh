# shellcheck shell=sh
# A full disk is told, packed or not.
ln -s /dev/full out.gz
"$TUR" convert -q -o out.gz "$ROOT/examples/records/agent-run.jsonl"
echo "exit $?"
