# shellcheck shell=sh
# What is left out on purpose is told from what is not known.
"$TUR" convert -q --no-check --from claude-code --loss-report loss.json "$ROOT/src/test/convert/samples/claude-code-hostile.jsonl" >/dev/null
cat loss.json
