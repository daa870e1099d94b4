# shellcheck shell=sh
# Nesting that would end a recursive reader.
sh "$ROOT/src/test/robust/robust.sh" deep-arrays deep-objects deep-line deep-meters deep-line+max-record=64M brackets-10m+max-record=64M
