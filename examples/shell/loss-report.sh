#!/bin/sh
tur convert --from openai-usage --set parties.seller.id=openai --loss-report - -o /dev/null \
    examples/vendor/openai-usage.json | head -n 12
