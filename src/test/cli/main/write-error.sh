# shellcheck shell=sh
# A full disk is no success.
[ -c /dev/full ] || { echo "tur help: cannot write standard output: No space left on device" >&2; exit 2; }
"$TUR" help >/dev/full
