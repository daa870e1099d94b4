#!/bin/sh
tur convert -q --to tur-csv examples/records/retry.jsonl | cut -d, -f1-7
