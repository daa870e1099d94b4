# The reference over exec: status, and a line for each violation.
echo "{}" >x.jsonl; mkdir out
"$TUR" conform adapter validate out x.jsonl; echo "$?"
"$TUR" conform adapter validate out "$ROOT/conformance/1.0/base/call.jsonl"; echo "$?"
"$TUR" conform adapter dance out x.jsonl; echo "$?"
