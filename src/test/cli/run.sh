#!/bin/sh
# Tests of the command line. A test is a script FOLDER/NAME.sh; beside it stand what it must do:
#
#   NAME.out    standard output, exactly; without the file there must be none
#   NAME.exit   exit status; without the file 0
#   NAME.err    standard error, exactly, but for lines with a speed; without the file anything goes
#
# The script runs in a fresh empty directory with the command in $TUR and the root of the
# repository in $ROOT, standard input empty, no terminal, neither colours nor locale.
#
#   TUR=build/tur src/test/cli/run.sh [FOLDER/NAME...]   runs all tests or those named
#   ACCEPT=1 ... run.sh                                  rewrites the expectations; NAME.err only
#                                                        where the file is there already
set -u

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 2
ROOT=$(CDPATH='' cd -- "$here/../../.." && pwd) || exit 2
: "${TUR:=$ROOT/build/tur}"
case $TUR in
/*) ;;
*) TUR=$PWD/$TUR ;;
esac
if [ ! -x "$TUR" ]; then
    echo "run.sh: no command at $TUR; say where it is with TUR=PATH" >&2
    exit 2
fi
accept=${ACCEPT:-0}
limit=
if command -v timeout >/dev/null 2>&1; then limit="timeout 60"; fi

scratch=$(mktemp -d "${TMPDIR:-/tmp}/tur-cli.XXXXXX") || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 2' HUP INT TERM
: >"$scratch/empty"

export TUR ROOT
export LC_ALL=C TZ=UTC
unset NO_COLOR

passed=0
failed=0

# Expectation FILE, or the empty file where there is none.
expected() {
    if [ -f "$1" ]; then echo "$1"; else echo "$scratch/empty"; fi
}

# An expectation equal to the default is no file.
accept_as() {
    if cmp -s "$1" "$2"; then rm -f "$3"; else cp "$1" "$3"; fi
}

# Runs $limit sh SCRIPT in a new directory; leaves out, err, exit in $scratch.
perform() {
    rm -rf "$scratch/work"
    mkdir "$scratch/work"
    # shellcheck disable=SC2086 # the limit is a command and its argument, or nothing
    (cd "$scratch/work" && exec $limit sh "$1") \
        <"$scratch/empty" >"$scratch/out" 2>"$scratch/err.all"
    echo $? >"$scratch/exit"
    sed '/ MB\/s$/d' "$scratch/err.all" >"$scratch/err"
}

judge() {
    test=$1
    base=${test%.sh}
    name=${base#"$here"/}
    perform "$test"
    echo 0 >"$scratch/zero"
    if [ "$accept" = 1 ]; then
        accept_as "$scratch/out" "$scratch/empty" "$base.out"
        accept_as "$scratch/exit" "$scratch/zero" "$base.exit"
        if [ -f "$base.err" ]; then cp "$scratch/err" "$base.err"; fi
    fi
    exit_file=$base.exit
    if [ ! -f "$exit_file" ]; then exit_file=$scratch/zero; fi
    : >"$scratch/diff"
    same=1
    diff -u -L "$name exit wanted" -L "$name exit" "$exit_file" "$scratch/exit" \
        >>"$scratch/diff" 2>&1 || same=0
    diff -u -L "$name stdout wanted" -L "$name stdout" "$(expected "$base.out")" "$scratch/out" \
        >>"$scratch/diff" 2>&1 || same=0
    if [ -f "$base.err" ]; then
        diff -u -L "$name stderr wanted" -L "$name stderr" "$base.err" "$scratch/err" \
            >>"$scratch/diff" 2>&1 || same=0
    fi
    if [ "$same" = 1 ]; then
        passed=$((passed + 1))
        return
    fi
    failed=$((failed + 1))
    echo "FAILED $name"
    cat "$scratch/diff"
    # What was said explains most failures.
    if [ ! -f "$base.err" ] && [ -s "$scratch/err.all" ]; then
        sed 's/^/    /' "$scratch/err.all"
    fi
}

if [ $# -gt 0 ]; then
    for name in "$@"; do
        if [ ! -f "$here/${name%.sh}.sh" ]; then
            echo "run.sh: no test $name" >&2
            exit 2
        fi
        judge "$here/${name%.sh}.sh"
    done
else
    for test in "$here"/*/*.sh; do judge "$test"; done
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
