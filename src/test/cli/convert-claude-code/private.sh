# shellcheck shell=sh
# Nothing that was said, no path and no address is in the output.
samples=$ROOT/src/test/convert/samples
"$TUR" convert -q --no-check --from claude-code "$samples/claude-code-main.jsonl" >out.jsonl 2>/dev/null
grep -c -e private -e /home -e anna out.jsonl
"$TUR" convert -q --no-check --pseudonym-key "$samples/pseudonym.key" --from claude-code "$samples/claude-code-main.jsonl" 2>/dev/null | grep -c '"gitBranch":"p_'
