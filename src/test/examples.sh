#!/bin/sh
# The examples are valid, canonical, and do what their expectations say.
#
#   TUR        the command
#   EXAMPLES   folder of the built programs of examples/c
#   ACCEPT=1   rewrites the expectations: NAME.out beside examples/shell/NAME.sh, and beside
#              examples/c/NAME.c, whose line "Run:" is what is run, examples/demo.out,
#              and the same in README.md
#
# Examples run in the root of the repository, with the command and the programs in PATH, so that
# they stand in files as they would be typed.
set -u

ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd) || exit 2
: "${TUR:=$ROOT/build/tur}" "${EXAMPLES:=$ROOT/build/release/examples}"
accept=${ACCEPT:-0}

scratch=$(mktemp -d "${TMPDIR:-/tmp}/tur-examples.XXXXXX") || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 2' HUP INT TERM
mkdir "$scratch/bin"
printf '#!/bin/sh\nexec %s "$@"\n' "$TUR" >"$scratch/bin/tur"
chmod +x "$scratch/bin/tur"
case $EXAMPLES in
/*) ;;
*) EXAMPLES=$PWD/$EXAMPLES ;;
esac
PATH=$scratch/bin:$EXAMPLES:$PATH
LC_ALL=C
TZ=UTC
export PATH LC_ALL TZ
cd "$ROOT" || exit 2

passed=0
failed=0

# The file of what went wrong is shown where there is one.
result() { # STATUS NAME [FILE]
    if [ "$1" -eq 0 ]; then
        passed=$((passed + 1))
        return
    fi
    failed=$((failed + 1))
    echo "FAILED $2"
    if [ -n "${3:-}" ]; then sed 's/^/    /' "$3"; fi
}

# Whatever the exit status: the output shows it where it matters.
compare() { # NAME EXPECTATION
    if [ "$accept" = 1 ]; then cp "$scratch/out" "$2"; fi
    if diff -u "$2" "$scratch/out" >"$scratch/diff" 2>&1; then
        result 0 "$1"
    else
        cat "$scratch/err" >>"$scratch/diff"
        result 1 "$1" "$scratch/diff"
    fi
}

for file in examples/records/*.jsonl; do
    tur validate -q --max-findings 20 "$file" >"$scratch/out" 2>&1
    status=$?
    if [ -s "$scratch/out" ]; then status=1; fi
    result "$status" "$file: no findings" "$scratch/out"
    if tur convert -q --from tur --to tur "$file" >"$scratch/out" 2>"$scratch/err" &&
        cmp "$file" "$scratch/out" >>"$scratch/err" 2>&1; then
        result 0 "$file"
    else
        result 1 "$file: not canonical" "$scratch/err"
    fi
done
tur validate -q examples/records >"$scratch/out" 2>&1
result $? "examples/records: as one export" "$scratch/out"

for script in examples/shell/*.sh examples/ci/both.sh; do
    sh "$script" >"$scratch/out" 2>"$scratch/err" </dev/null
    compare "$script" "${script%.sh}.out"
done

for program in examples/c/*.c; do
    run=$(sed -n 's/^ \* Run: \(.*\)$/\1/p' "$program" | sed 's, \*/$,,')
    if [ -z "$run" ]; then
        result 1 "$program: no line that says how to run it"
        continue
    fi
    sh -c "$run" >"$scratch/out" 2>"$scratch/err" </dev/null
    compare "$program" "${program%.c}.out"
done

TUR=tur OUT=$scratch/demo sh examples/demo.sh >"$scratch/demo.out" 2>&1
result $? examples/demo.sh "$scratch/demo.out"
: >"$scratch/err"
sed "s,$scratch/demo,build/demo,g" "$scratch/demo.out" >"$scratch/out"
compare "examples/demo.sh: its output" examples/demo.out

# The first screen of the README is that output.
if [ "$accept" = 1 ]; then
    awk 'FNR == NR { text = text $0 "\n"; next }
        on && /^```$/ { on = 0 }
        !on
        /^```text$/ && !done { printf "%s", text; on = done = 1 }' examples/demo.out README.md >"$scratch/readme" &&
        cp "$scratch/readme" README.md
fi
awk '/^```text$/ { on = 1; next } /^```$/ { if (on) exit } on' README.md >"$scratch/out"
accept=0
compare "README.md: its first block of text" examples/demo.out

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
