# shellcheck shell=sh
# Lines longer than any record.
sh "$ROOT/src/test/robust/robust.sh" line-100m line-100m-open blanks-100m brackets-10m braces-10m quotes-10m backslashes-1m long-name
