# shellcheck shell=sh
# A million elements in one record.
sh "$ROOT/src/test/robust/robust.sh" set-1m+max-record=64M tags-1m+max-record=64M extension-map-1m+max-record=64M meters-1m+max-record=64M
