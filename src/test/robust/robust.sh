#!/bin/sh
# robust.sh INPUT...: gives hostile inputs to `tur validate` under limits of time and memory, and
# prints what it ended with and which requirements of reading it named: NAME: STATUS TUR-NNNN...
#
# An INPUT is a name that build/hostile knows, or NAME+OPTION=VALUE with an option for the command.
# Run by the tests of src/test/cli/robust, in an empty folder, with $TUR and $ROOT.
set -u

hostile=$ROOT/build/hostile
if [ -z "$(find "$hostile" -newer "$ROOT/src/test/robust/hostile.c" 2>/dev/null)" ]; then
    # Two suites may come here at once.
    "${CC:-gcc}" -std=c11 -O1 -o "$hostile.$$" "$ROOT/src/test/robust/hostile.c" && mv "$hostile.$$" "$hostile" || exit 2
fi

seconds=30
kib=800000
# Sanitizers reserve terabytes of addresses and are several times slower.
case $TUR in
*/asan/* | */fuzz/*) kib=unlimited seconds=110 ;;
esac
limit=
if command -v timeout >/dev/null 2>&1; then limit="timeout $seconds"; fi

for input in "$@"; do
    name=${input%%+*}
    option=
    case $input in *+*) option=--${input#*+} ;; esac
    "$hostile" "$name" >data || echo "$name: no such input"
    (
        # shellcheck disable=SC3045 # where a shell cannot limit addresses, the test goes without
        ulimit -v "$kib" 2>/dev/null
        # shellcheck disable=SC2086 # nothing, or one word; a command and its argument
        exec $limit "$TUR" validate --jobs 2 $option data
    ) >out 2>err
    status=$?
    # What the reader itself has to say, each once: rules on content come and go, and are not what
    # these inputs are about.
    ids=$(LC_ALL=C sed -n 's/^[^:]*:[0-9]*:[0-9]*: [a-z]* \(TUR-[0-9]*\).*/\1/p' out | grep '^TUR-\(01\|02\|15\|16\)' | sort -u | tr '\n' ' ')
    printf '%s: %d %s\n' "$input" "$status" "$ids" | sed 's/ *$//'
    # Nothing of the input reaches a terminal as a control character.
    if LC_ALL=C tr -d '\n' <out | LC_ALL=C grep -q "$(printf '[\001-\037\177]')"; then echo "$input: control characters in the output"; fi
    if [ "$status" -gt 1 ]; then tail -n 3 err; fi
    rm -f data out err
done
