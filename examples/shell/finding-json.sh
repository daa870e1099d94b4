#!/bin/sh
sed '1s/"86"/"2006"/' examples/records/chat-cache.jsonl | tur validate --only TUR-0609 --output json -
