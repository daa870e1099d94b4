# shellcheck shell=sh
# Our own form comes out as it came in, but for the order of members.
samples=$ROOT/src/test/convert/samples
"$TUR" convert --from tur "$samples/litellm-spendlogs.out.jsonl" | cmp - "$samples/litellm-spendlogs.out.jsonl"
