#!/bin/sh
# The second validator, conformance/checker, answers every case of the conformance suite that it claims as the
# case says. It was written from the text alone, so this shows that text, cases and reference agree.
set -u

cd "$(dirname -- "$0")/../../.." || exit 2
tur=${TUR:-$PWD/build/tur}
# What a case says when it fails stands above the sums.
out=$("$tur" conform run --role validator --profile core,cost,commit --level L1 --timeout 20000 \
    -- python3 -B conformance/checker/checker.py 2>&1)
status=$?
printf '%s\n' "$out"
printf '%s\n' "$out" | awk -v status=$status '
    / passed, .* failed .* errors, / { passed = $1; failed = $3 + $9 }
    END {
        if ((status || !passed) && !failed) failed = 1
        printf "%d passed, %d failed\n", passed, failed
        exit failed > 0
    }'
