# The reference over pipe, byte by byte.
mkdir out
cp "$ROOT/conformance/1.0/base/call.jsonl" in.jsonl
printf '%s\n' '{"op":"hello","v":1}' '{"do":"validate","id":"c-1","in":["in.jsonl"],"op":"case","out":"out","spec":"1.0"}' \
    '{"do":"validate","id":"c-2","in":[],"op":"case","out":"out","spec":"1.1"}' '{"op":"bye"}' | "$TUR" conform adapter | sed 's/"features":\[[^]]*\],//'
