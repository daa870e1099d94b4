#!/bin/sh
# Reports hold what they promise: the bytes of a run do not depend on the threads, JUnit keeps to its
# form and adds up, JSON and SARIF parse and add up. Needs xmllint (libxml2-utils) and jq.
set -u

cd "$(dirname -- "$0")/../../.." || exit 2
here=src/test/report
tur=${TUR:-$PWD/build/tur}
for tool in xmllint jq; do
    command -v $tool >/dev/null 2>&1 || {
        echo "check-reports: $tool is missing; in Debian: apt-get install libxml2-utils jq" >&2
        exit 2
    }
done
[ -x "$tur" ] || { echo "check-reports: $tur is missing; make it first" >&2; exit 2; }
work=$(mktemp -d "${TMPDIR:-/tmp}/tur-reports.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
sh $here/sample.sh "$tur" "$work/data" || exit 2

passed=0
failed=0
# holds NAME COMMAND...: passes when the command succeeds.
holds() {
    name=$1
    shift
    if "$@" >"$work/said" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED $name"
        head -n 5 "$work/said" | sed 's/^/    /'
    fi
}

# write PATH JOBS NAME: the path is relative, so that a report has no reason to name a folder of the machine.
write() {
    (cd "$work/data" && "$tur" validate -q --max-findings 1 --jobs "$2" --report html="$3.html" --report junit="$3.junit" \
        --report sarif="$3.sarif" --report json="$3.json" "$1") >/dev/null 2>&1
}
# number XPATH FILE
number() {
    xmllint --xpath "$1" "$2"
}
adds_up() {
    [ "$(number 'number(/testsuites/@tests)' "$1")" = "$(number 'count(//testcase)' "$1")" ] &&
        [ "$(number 'number(/testsuites/@failures)' "$1")" = "$(number 'count(//failure)' "$1")" ] &&
        [ "$(number 'sum(//testsuite/@tests)' "$1")" = "$(number 'count(//testcase)' "$1")" ] &&
        [ "$(number 'count(//testsuite[@failures != count(testcase/failure) or @skipped != count(testcase/skipped)])' "$1")" = 0 ]
}
is_clean() {
    # with a slash behind it: /tur is a member as well
    ! grep -qF -e "$work" -e "$PWD/" "$1"
}
stands_alone() {
    ! grep -qE '<script|<img|<link|src=|url\(|https?:' "$1"
}

for data in bad good empty; do
    path=$data
    [ -d "$work/data/$path" ] || path=$path.jsonl
    write "$path" 1 "$work/$data"
    write "$path" 4 "$work/again"
    for kind in html junit sarif json; do
        holds "$data $kind: the same for any number of threads" cmp "$work/$data.$kind" "$work/again.$kind"
        holds "$data $kind: no folder of the machine" is_clean "$work/$data.$kind"
    done
    holds "$data junit: form" xmllint --noout --relaxng $here/junit.rng "$work/$data.junit"
    holds "$data junit: totals" adds_up "$work/$data.junit"
    holds "$data json: totals" jq -e '
        (.findings | length) == .summary.shown and
        .summary.findings == .summary.shown + .summary.not_shown and
        .summary.findings == .summary.errors + .summary.warnings + .summary.infos and
        .summary.findings == ([.requirements[].findings] | add) and
        .summary.conforms == (.summary.errors == 0) and
        .specification.requirements == (.requirements | length) and
        ([.summary.requirements[]] | add) == (.requirements | length) and
        ([.requirements[] | select(.fired != .held + .violated)] == [])' "$work/$data.json"
    # shellcheck disable=SC2016 # a variable of jq
    holds "$data sarif: results point to their rules" jq -e '
        .runs[0] as $run | [$run.results[] | select(.ruleId != $run.tool.driver.rules[.ruleIndex].id)] == []' "$work/$data.sarif"
    holds "$data sarif: each fingerprint once" jq -e '
        [.runs[0].results[].partialFingerprints["turFinding/v1"]] | length == (unique | length)' "$work/$data.sarif"
    # The two count the same.
    holds "$data sarif and json: the same findings" test \
        "$(jq -c '[.findings[] | [.requirement, .line]]' "$work/$data.json")" = \
        "$(jq -c '[.runs[0].results[] | [.ruleId, .locations[0].physicalLocation.region.startLine]]' "$work/$data.sarif")"
    holds "$data html: no script, nothing fetched" stands_alone "$work/$data.html"
done

# A line more at the front moves every finding and changes no fingerprint.
{ printf '\n'; cat "$work/data/bad/rejected.jsonl"; } >"$work/data/moved.jsonl"
write bad/rejected.jsonl 2 "$work/before"
write moved.jsonl 2 "$work/after"
jq -r '.runs[0].results[].partialFingerprints["turFinding/v1"]' "$work/before.sarif" | sort >"$work/prints.before"
jq -r '.runs[0].results[].partialFingerprints["turFinding/v1"]' "$work/after.sarif" | sort >"$work/prints.after"
holds "sarif: fingerprints outlive a move" test -z "$(comm -23 "$work/prints.before" "$work/prints.after")"
# An offset is one: the byte there is where the column says.
offset=$(jq '[.runs[0].results[] | select(.locations[0].physicalLocation.region.startLine == 4)][0].locations[0].physicalLocation.region | .byteOffset - .startColumn + 1' "$work/before.sarif")
holds "sarif: offsets are bytes from the start" test "$offset" = "$(head -n 3 "$work/data/bad/rejected.jsonl" | wc -c | tr -d ' ')"

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
