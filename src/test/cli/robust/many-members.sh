# shellcheck shell=sh
# A million of everything in one record.
sh "$ROOT/src/test/robust/robust.sh" members-1m members-1m+max-record=64M extensions-1m+max-record=64M twice-1m+max-record=64M labels-1m+max-record=64M
