# shellcheck shell=sh
# Files that are no JSON Lines.
sh "$ROOT/src/test/robust/robust.sh" newlines-10m returns-10m byte-order-mark byte-order-marks utf16 carriage-returns no-last-newline cut-tail empty
