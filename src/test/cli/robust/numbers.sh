# shellcheck shell=sh
# Numbers that overflow whatever they are read into.
sh "$ROOT/src/test/robust/robust.sh" digits-500k exponents decimal-500k not-a-number
