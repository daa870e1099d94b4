#!/bin/sh
tur convert --from litellm-spendlogs --context examples/vendor/context.json \
    examples/vendor/litellm-spendlogs.jsonl | grep -o '"meters":\[[^]]*\]'
