# shellcheck shell=sh
# Bytes that are no text.
sh "$ROOT/src/test/robust/robust.sh" surrogates overlong invalid-1m nul-10m nul-lines noise escapes
