# shellcheck shell=sh
# Each member of the source is mapped, left out for a reason, or unknown.
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert -q --no-check --from openai-responses --loss-report - -o /dev/null openai-responses-cases.jsonl openai-responses-events.jsonl
