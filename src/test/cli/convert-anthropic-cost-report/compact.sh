# shellcheck shell=sh
# The page on one line gives the records of the document.
samples=$ROOT/src/test/convert/samples
"$TUR" convert -q --no-check --from anthropic-cost-report "$samples/anthropic-cost-report.json" | sed 's/"source_digest":"[^"]*",//' >a.jsonl
"$TUR" convert -q --no-check --from anthropic-cost-report "$samples/anthropic-cost-report-compact.jsonl" | sed 's/"source_digest":"[^"]*",//' >b.jsonl
cmp a.jsonl b.jsonl
wc -l <b.jsonl
