# shellcheck shell=sh
# The order of the files decides neither ids nor figures.
samples=$ROOT/src/test/convert/samples
figures() {
    "$TUR" convert -q --no-check --from claude-code "$@" 2>/dev/null |
        sed 's/.*"meters":\(\[[^]]*\]\).*"record_id":"\([^"]*\)".*/\2 \1/' | sort
}
figures "$samples/claude-code-main.jsonl" "$samples/claude-code-resumed.jsonl" >a
figures "$samples/claude-code-resumed.jsonl" "$samples/claude-code-main.jsonl" >b
cmp a b
wc -l <a
