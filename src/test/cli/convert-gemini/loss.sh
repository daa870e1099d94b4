# shellcheck shell=sh
# What is left out on purpose is told from what is not known.
"$TUR" convert -q --no-check --from gemini --loss-report loss.json "$ROOT/src/test/convert/samples/gemini-cases.jsonl" >/dev/null
cat loss.json
