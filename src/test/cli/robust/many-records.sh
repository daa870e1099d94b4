# shellcheck shell=sh
# Many records, each cheap alone.
sh "$ROOT/src/test/robust/robust.sh" one-id one-id+memory=1M many-emitters nothing-needed all-wrong
