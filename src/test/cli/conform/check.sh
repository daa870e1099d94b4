# Of one record: what was met in it, and what was not.
"$TUR" conform check "$ROOT/conformance/1.0/base/minimal.jsonl" | grep -cE "^TUR-[0-9]+ " | sed "s/^[1-9][0-9]*$/some/"
