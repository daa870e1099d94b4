#!/bin/sh
# What `make check` runs: every part, one after the other, however the ones before it ended.
#
#   src/test/check.sh [PART...]   all parts, or those named
#
# A part reports by lines `N passed, N failed`; they are summed here. A part that fails without
# saying so, or says nothing, counts as one failure. Everything that was printed is in
# build/check.log; here only what failed is shown.
set -u

cd "$(dirname -- "$0")/../.." || exit 2
make=${MAKE:-make}
log=$PWD/build/check.log
part_log=$PWD/build/check-part.log
mkdir -p build || exit 2
: >"$log" || exit 2
# The job server of a make above this script is not reachable from here; its other flags are.
MAKEFLAGS=$(printf '%s\n' "${MAKEFLAGS-}" | sed 's/ *-j[0-9]*//g; s/ *--jobserver-[a-z]*=[^ ]*//g')
export MAKEFLAGS
jobs=$(nproc 2>/dev/null || echo 2)

passed=0
failed=0

# report PART SECONDS STATUS: adds the lines of a part that ended with STATUS to the sums.
report() {
    # The vectors of decimals have a line of their own, because what they leave out matters.
    sums=$(awk '
        /^[0-9]+ passed, [0-9]+ failed/ { p += $1; f += $3; n++ }
        /^gda: [0-9]+ vectors run/ {
            for (i = 2; i <= NF; i++) if ($i ~ /^failed/) bad = $(i - 1)
            p += $2 - bad; f += bad; n++
        }
        END { printf "%d %d %d\n", p, f, n }' "$part_log")
    p=${sums%% *}
    rest=${sums#* }
    f=${rest%% *}
    lines=${rest#* }
    note=
    if [ "$lines" -eq 0 ]; then
        f=$((f + 1))
        note="  (did not report, status $3)"
    elif [ "$3" -ne 0 ] && [ "$f" -eq 0 ]; then
        f=$((f + 1))
        note="  (ended with status $3)"
    elif [ "$1" = asan ] && [ "$lines" -lt 5 ]; then
        f=$((f + 1))
        note="  (only $lines of 5 suites reported)"
    fi
    passed=$((passed + p))
    failed=$((failed + f))
    printf '  %-10s %6d passed, %d failed  %4d s%s\n' "$1" "$p" "$f" "$2" "$note"
    if [ "$f" -ne 0 ]; then tail -n 60 "$part_log" | sed 's/^/    | /'; fi
}

# perform PART COMMAND...
perform() {
    part=$1
    shift
    begin=$(date +%s)
    "$@" >"$part_log" 2>&1 </dev/null
    status=$?
    {
        printf '==== %s: %s\n' "$part" "$*"
        cat "$part_log"
        printf '==== %s ended with status %d\n' "$part" "$status"
    } >>"$log"
    report "$part" $(($(date +%s) - begin)) "$status"
}

# A short run of the fuzz targets, where clang and its runtime are there: they are no packages that
# checking needs, so they are not installed for it.
fuzz() {
    if ! echo 'int LLVMFuzzerTestOneInput(const char *d, long n); int LLVMFuzzerTestOneInput(const char *d, long n) { return d && n < 0; }' |
        clang -fsanitize=fuzzer,address,undefined -x c -o build/fuzzer-works - >/dev/null 2>&1; then
        echo "  fuzz       left out: no clang with libFuzzer here (make fuzz installs it)"
        return
    fi
    rm -f build/fuzzer-works
    perform fuzz "$make" --no-print-directory "-j$jobs" fuzz NODEPS=1 "FUZZ_SECONDS=${SMOKE_SECONDS:-5}"
}

if [ $# -eq 0 ]; then set -- unit gda jose tables register cases closure relations sabotage conform checker spec roundtrip xsd cli usages reports examples lint install asan fuzz; fi
for part in "$@"; do
    case $part in
    fuzz) fuzz ;;
    *) perform "$part" "$make" --no-print-directory "-j$jobs" "check-$part" ;;
    esac
done
rm -f "$part_log"

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
