"$TUR" conform check "$ROOT/conformance/1.0/base/minimal.jsonl" --output json | head -n 1
