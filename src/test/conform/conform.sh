#!/bin/sh
# The conformance suite against implementations whose worth is known: the reference passes every case of
# every role that it claims, and adapters that are wrong on purpose get the right exit status, and no
# pass that they do not deserve.
#
#   TUR=build/tur FAULTY=build/release/faulty src/test/conform/conform.sh     ends with `N passed, N failed`
set -u

cd "$(dirname -- "$0")/../../.." || exit 2
: "${TUR:?}" "${FAULTY:?}"
work=$(mktemp -d "${TMPDIR:-/tmp}/tur-conform-test.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
LC_ALL=C
export LC_ALL TUR

passed=0
failed=0

# With SHOW=1 every test is told when it is over.
# verdict NAME STATUS: what was said is in $work/said.
verdict() {
    if [ -n "${SHOW-}" ]; then printf '%s %s\n' "$(date +%s.%N)" "$1"; fi
    if [ "$2" -eq 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED %s\n' "$1"
        head -n 20 "$work/said" | sed 's/^/    /'
    fi
}

# ends NAME STATUS COMMAND...: passes when the command ends with the status.
ends() {
    name=$1
    want=$2
    shift 2
    "$@" >"$work/said" 2>&1
    got=$?
    echo "status $got, want $want" >>"$work/said"
    if [ "$got" -eq "$want" ]; then verdict "$name" 0; else verdict "$name" 1; fi
}

# says NAME TEXT: passes when what was said last has the text.
says() {
    if grep -qF -- "$2" "$work/said"; then verdict "$1" 0; else verdict "$1: no '$2'" 1; fi
}

# none NAME: passes when standard input is empty.
none() {
    cat >"$work/said"
    if [ -s "$work/said" ]; then verdict "$1" 1; else verdict "$1" 0; fi
}

run() {
    "$TUR" conform run "$@"
}

# The ids of the last report with STATUS.
with_status() {
    jq -r --arg s "$1" '.canonical.cases[] | select(.status == $s) | .id' "$work/report.json" | sort
}

# Ids of cases of the suite for which the jq expression holds.
cases() {
    jq -r "select($1) | .id" "$work/cases" | sort
}
"$TUR" conform list --output json >"$work/cases"

# ---- The reference ----------------------------------------------------------------------------

for role in $(jq -r '.role' "$work/cases" | sort -u); do
    ends "the reference as $role, pipe" 0 run --role "$role" --report "json=$work/reference-$role.json" -- "$TUR" conform adapter
    ends "the reference tried as $role" 0 "$TUR" conform smoke --role "$role" -- "$TUR" conform adapter
done
ends "the reference, exec, some cases" 2 run --role validator --transport exec --grade R3 --jobs 2 --profile core,cost,commit,seal \
    --only 'base-c*,tur-0101-*,tur-0203-*' -- "$TUR" conform adapter
says "a run of some cases is no answer" "No answer: not all cases of the claim were asked for"
says "it failed nowhere" " 0 failed"

# The same bytes, whatever the order of answers, but for what differs by nature.
ends "again" 0 run --role validator --report "json=$work/again.json" -- "$TUR" conform adapter
for file in reference-validator again; do jq -S .canonical "$work/$file.json" >"$work/$file.canonical"; done
ends "the report is reproducible" 0 cmp "$work/reference-validator.canonical" "$work/again.canonical"
ends "its digest too" 0 test "$(jq .digest "$work/reference-validator.json")" = "$(jq .digest "$work/again.json")"
jq -e '.canonical.counts | .run + .not_claimed + .not_run == .total and .pass + .fail + .error + .xfail == .run' \
    "$work/again.json" >"$work/said"
verdict "the counts are closed" $?
ends "a report that was changed is refused" 2 sh -c "sed 's/\"result\": *\"conforms\"/\"result\": \"conforms-not\"/' '$work/again.json' >'$work/changed.json'
    '$TUR' conform report --from '$work/changed.json' --as text"

# ---- The examples -----------------------------------------------------------------------------

# example NAME OPTIONS... -- COMMAND...: an adapter of conformance/adapters, on some cases.
example() {
    name=$1
    shift
    ends "example $name" 2 run --role validator --no-fresh --only 'base-c*,tur-06*,tur-0203-*' --env TUR "$@"
    says "example $name fails nowhere" " 0 failed (0 of them advice), 0 errors"
}
example "sh" --transport exec -- conformance/adapters/validator.sh
example "C" --transport exec --grade R3 -- "$(dirname -- "$FAULTY")/adapters/validator"
left_out=
if command -v python3 >/dev/null 2>&1; then
    example "Python" -- python3 conformance/adapters/validator.py
    ends "example Python consumer" 0 run --role consumer --timeout 60000 --env TUR -- python3 conformance/adapters/consumer.py
else
    left_out="$left_out python3"
fi
if command -v node >/dev/null 2>&1; then example "Node" -- node conformance/adapters/validator.mjs; else left_out="$left_out node"; fi
if [ -n "$left_out" ]; then echo "conform: not here:$left_out; their examples are left out"; fi

# ---- Faulty adapters: pipe ---------------------------------------------------------------------

# faulty MODE STATUS [OPTION...]: the whole suite, without the fresh cases.
faulty() {
    mode=$1
    want=$2
    shift 2
    rm -f "$work/report.json"
    ends "$mode" "$want" run --role validator --no-fresh --timeout 1000 --report "json=$work/report.json" "$@" -- "$FAULTY" "$mode"
}
# passes MODE EXPRESSION: no case of the suite for which it holds passed.
undeserved() {
    cases "$2" >"$work/these"
    if [ ! -s "$work/these" ]; then echo "no case" >"$work/said" && verdict "$1: there are such cases" 1; fi
    with_status pass | comm -12 - "$work/these" | none "$1 passes nothing undeserved"
}

faulty honest 0
faulty backwards 0
faulty accepts 1
undeserved accepts '.role == "validator" and .expect.status == "rejected"'
faulty rejects 1
undeserved rejects '.role == "validator" and .expect.status == "accepted"'
faulty lies 1
undeserved lies '.role == "validator" and .expect.must and all(.expect.must[]; .req != "TUR-0102")'
faulty everything 1
undeserved everything '.role == "validator"'
faulty unsupported 1
undeserved unsupported '.role == "validator"'
faulty first-only 1
undeserved first-only '.role == "validator" and ([.expect.must // [] | .[].req] | unique | length > 1)'
faulty no-dedup 1
undeserved no-dedup '.role == "validator" and (.expect.must // [] | any(.req == "TUR-0203"))'
faulty locale 1
faulty lost 1
undeserved lost '.role == "validator" and (.expect.must // [] | any(.at and .at != ""))'
faulty crash 2 --max-faults 40
undeserved crash '.role == "validator" and .expect.status == "rejected"'
faulty exit-1 2 --max-faults 40
undeserved exit-1 '.role == "validator" and .expect.status == "rejected"'
ends "float" 1 run --role validator -- "$FAULTY" float

for mode in chatty garbage big-line no-such-id says-error unknown-key; do
    faulty "$mode" 2
    undeserved "$mode" '.role == "validator"'
done
faulty twice 2
faulty leaves 2
faulty hang 2 --timeout 50
says "given up" "given up after 10 faults of the adapter"
undeserved hang '.role == "validator"'
faulty noisy 2 --only 'base-c*'
says "noise is no fault" " 0 errors"

for mode in early version-2 other-role grade-1; do
    ends "$mode" 2 run --role validator -- "$FAULTY" "$mode"
done
ends "stays" 2 run --role validator --no-fresh --only base-call -- "$FAULTY" stays
ends "bye-1" 2 run --role validator --no-fresh --only base-call -- "$FAULTY" bye-1
says "a farewell that is none" "bye: ended with status 1, not 0"

# consumer MODE STATUS: the role of a consumer, with the relations.
consumer() {
    rm -f "$work/report.json"
    ends "consumer-$1" "$2" run --role consumer --report "json=$work/report.json" -- "$FAULTY" "consumer-$1"
}
consumer honest 0
consumer float 1
consumer count 1
consumer first-file 1
consumer half 1
undeserved consumer-half '.role == "consumer" and .expect.status == "rejected"'

# ---- Faulty adapters: exec ---------------------------------------------------------------------

# script NAME STATUS TEXT BODY: an adapter of one line of shell.
script() {
    printf '#!/bin/sh\n%s\n' "$4" >"$work/$1.sh"
    chmod +x "$work/$1.sh"
    ends "exec, $1" "$2" run --role validator --transport exec --timeout 500 --max-faults 2 --no-fresh --only 'base-call,tur-0609-*' \
        --report "json=$work/report.json" -- "$work/$1.sh"
    says "exec, $1" "$3"
}
script honest 2 " 0 failed" "exec $TUR conform adapter \"\$@\""
script accepts 1 "want rejected, got accepted" 'exit 0'
script rejects 1 "want accepted, got rejected" 'exit 1'
script wrong-status 2 "exit status 42 is no answer" 'exit 42'
script abort 2 "ended by signal SIGABRT" "kill -ABRT \$\$"
script chatty 2 "a line on standard output that is no answer: \"reading" "echo reading; exec $TUR conform adapter \"\$@\""
script hang 2 "no answer in 500 ms" 'sleep 7411'
script burns 2 "no answer in 500 ms" 'while :; do :; done'
script leaves-a-child 2 " 0 failed" "sleep 7412 & exec $TUR conform adapter \"\$@\""
script unsupported 1 "got unsupported gzip" 'echo gzip; exit 2'
script refused 1 "got unsupported" 'exit 3'
script no-ids 1 "reported, got it not" "$TUR conform adapter \"\$@\" >/dev/null"
script environment 2 " 0 failed" "[ -z \"\${HOME-}\${SECRET-}\" ] || exit 9
[ -n \"\$CONFORM_CASE\" ] && [ \"\$CONFORM_SPEC\" = 1.0 ] && [ -n \"\$TZ\" ] && [ -n \"\$LC_ALL\" ] || exit 9
exec $TUR conform adapter \"\$@\""
script forks 2 "no answer in 500 ms" "(sleep 7413; sleep 7413) & wait"
# shellcheck disable=SC2009 # what is looked for are processes, whoever started them
ps -e -o args= 2>/dev/null | grep -E '^sleep 741[1-3]$' | none "nothing that an adapter started runs on"

# ---- Faulty signers and verifiers ---------------------------------------------------------------

# sealer NAME ROLE TEXT BODY: the reference, spoilt by a line of shell. $1 is the verb, $2 the folder.
sealer() {
    printf '#!/bin/sh\n%s\n' "$4" >"$work/$1.sh"
    chmod +x "$work/$1.sh"
    ends "$2 $1" 1 run --role "$2" --profile seal --transport exec --no-fresh --report "json=$work/report.json" -- "$work/$1.sh"
    jq -r '.canonical.cases[].message // empty' "$work/report.json" >"$work/said"
    says "$2 $1" "$3"
}
sealer credulous verifier "want rejected, got accepted" "printf 'outcome\\tvalid\\nlevel\\texact\\n' >\$2/facts.tsv"
undeserved credulous '.role == "verifier" and .expect.status == "rejected"'
sealer every-code verifier "want no reason KEY_UNKNOWN" "$TUR conform adapter \"\$@\"; s=\$?
printf 'SIG_BAD\\nKEY_UNKNOWN\\nFILE_DIGEST\\n' >>\$2/reasons.txt; exit \$s"
sealer no-code verifier "want the reason SIG_BAD" "$TUR conform adapter \"\$@\"; s=\$?; : >\$2/reasons.txt; exit \$s"
sealer two-outcomes verifier "outcome unverifiable" "$TUR conform adapter \"\$@\"; s=\$?
sed -i 's/unverifiable/invalid/;s/unsigned/invalid/' \$2/facts.tsv; exit \$s"
sealer exact verifier "level content" "$TUR conform adapter \"\$@\"; s=\$?; sed -i '/^level/s/\\t.*/\\texact/' \$2/facts.tsv; exit \$s"
sealer idle signer "want one *.manifest.jws, got 0" "exit 0"
sealer half signer "want nothing signed of what does not conform" "$TUR conform adapter \"\$@\"; s=\$?; : >\$2/export.manifest.jws; exit \$s"
sealer cut signer "TOKEN_SYNTAX" "$TUR conform adapter \"\$@\"; s=\$?
[ \$1 = verify ] || [ \$s = 1 ] || truncate -s -6 \$2/export.manifest.jws; exit \$s"

# ---- Expected failures ------------------------------------------------------------------------

# listed NAME STATUS TEXT DATE: a run of the faulty adapter with the list in $work/xfail.
listed() {
    ends "$1" "$2" run --role validator --no-fresh --today "$4" --xfail "$work/xfail" -- "$FAULTY" no-dedup
    says "$1" "$3"
}
run --role validator --no-fresh --report "json=$work/report.json" -- "$FAULTY" no-dedup >/dev/null 2>&1
{
    echo "# what is known"
    jq -r '.canonical.cases[] | select(.status == "fail") | "\(.id) \(.about // "-") 2027-01-31 https://example.org/issues/12   # \(.message)"' "$work/report.json"
} >"$work/xfail"
cp "$work/xfail" "$work/true"
listed "a list that is true" 0 "Conforms with exceptions" 2026-12-01
listed "an entry that has expired" 1 "has expired" 2027-02-01
sed 's| https://[^ ]*||' "$work/true" >"$work/xfail"
listed "an entry without an issue" 1 "names no issue" 2026-12-01
{ cat "$work/true" && echo "base-call - 2027-01-31 https://example.org/issues/13"; } >"$work/xfail"
listed "an entry that passes" 1 "base-call passes now" 2026-12-01
{ cat "$work/true" && echo "no-such-case - 2027-01-31 https://example.org/issues/13"; } >"$work/xfail"
listed "an entry that matches nothing" 1 "matches no case" 2026-12-01
{ cat "$work/true" && echo "tur-01* - 2027-01-31 https://example.org/issues/13"; } >"$work/xfail"
listed "an entry that matches too much" 1 "matches more than 20 cases" 2026-12-01
sed 's/# want/# wanted/; s/# got/# gotten/' "$work/true" >"$work/xfail"
listed "another message" 1 "fails with another message" 2026-12-01
sed 's/TUR-0203/TUR-0204/' "$work/true" >"$work/xfail"
listed "another requirement" 1 "fails for another requirement" 2026-12-01
{ sed '$d' "$work/true" && echo "base-call - 2027-01-31 https://example.org/issues/13"; } >"$work/xfail"
ends "a list is mended" 1 run --role validator --no-fresh --today 2026-12-01 --xfail "$work/xfail" --fix-xfail -- "$FAULTY" no-dedup
grep base-call "$work/xfail" | none "what passes is gone"
ends "comments stay" 0 grep -q '^# what is known' "$work/xfail"
ends "what is new has no issue yet" 1 run --role validator --no-fresh --today 2026-12-01 --xfail "$work/xfail" -- "$FAULTY" no-dedup
ends "after a run that is not whole it stays as it is" 2 run --role validator --only base-call --xfail "$work/true" --fix-xfail -- "$FAULTY" honest

# ---- Statements -------------------------------------------------------------------------------

key=$work/key.pem
trusted=$work/keys.jwks
"$TUR" keygen --no-passphrase --out "$key" --jwks-out "$trusted" >/dev/null 2>&1
echo artefact >"$work/artefact"
run --role consumer --challenge 'what you say' --artifact "$work/artefact" --report "json=$work/report.json" -- "$FAULTY" consumer-honest >/dev/null 2>&1
"$TUR" conform statement make --from "$work/report.json" --key "$key" --today 2026-12-01 --valid-until 2027-06-01 >"$work/statement" 2>"$work/said"
verdict "a statement is made" $?
# proves NAME STATUS [OPTION...]
proves() {
    name=$1
    want=$2
    shift 2
    ends "$name" "$want" "$TUR" conform statement verify --key "$trusted" --today 2026-12-02 "$@"
}
proves "a statement is proved" 0 "$work/statement"
proves "and against its report" 0 --from "$work/report.json" "$work/statement"
proves "and by doing it again" 0 --rerun --artifact "$work/artefact" "$work/statement" -- "$FAULTY" consumer-honest
proves "another artefact is noticed" 1 --rerun --artifact "$FAULTY" "$work/statement" -- "$FAULTY" consumer-honest
proves "another implementation is noticed" 1 --rerun --artifact "$work/artefact" "$work/statement" -- "$FAULTY" consumer-float
proves "an old statement is noticed" 1 --today 2027-06-02 "$work/statement"
proves "another suite is noticed" 2 --suite "$work" "$work/statement"
sed 's/...$/AAA/' "$work/statement" >"$work/forged"
proves "another signature is noticed" 1 "$work/forged"
jq '.canonical.counts.pass = 1' "$work/report.json" >"$work/changed.json"
ends "a report that was changed makes no statement" 2 "$TUR" conform statement make --from "$work/changed.json" --key "$key"
# Signed, and wrong all the same: the digest of the report is made to fit.
lie() {
    jq -c "$2" "$work/report.json" >"$work/lie.json"
    digest=$(jq -cSj .canonical "$work/lie.json" | sha256sum | cut -c 1-64)
    jq -c --arg d "sha256:$digest" '.digest = $d' "$work/lie.json" >"$work/lied.json"
    "$TUR" conform statement make --from "$work/lied.json" --key "$key" --today 2026-12-01 >"$work/lie.jwt" 2>"$work/said"
    verdict "$1: is signed" $?
    proves "$1: is noticed" 1 "$work/lie.jwt"
}
lie "cases left out" '.canonical.counts.run -= 1 | .canonical.counts.pass -= 1 | .canonical.counts.not_claimed += 1'
lie "sums that are not closed" '.canonical.counts.pass -= 1'
lie "a result that does not follow" '.canonical.counts.pass -= 1 | .canonical.counts.fail += 1'
lie "another seed" '.canonical.seed = "sha256:0000000000000000000000000000000000000000000000000000000000000000"'
lie "a smaller claim" '.canonical.claim.profiles = ["core"]'
run --role validator --only base-call --report "json=$work/part.json" -- "$FAULTY" honest >/dev/null 2>&1
ends "a run that is not whole makes no statement" 2 "$TUR" conform statement make --from "$work/part.json" --key "$key"

# ---- Reports ----------------------------------------------------------------------------------

run --role validator --profile core --report "json=$work/report.json" -- "$FAULTY" first-only >/dev/null 2>&1
for kind in junit md html tap sarif csv badge text; do
    ends "$kind" 0 "$TUR" conform report --from "$work/report.json" --as $kind
    cp "$work/said" "$work/report.$kind"
    sed -i '$d' "$work/report.$kind"
done
ends "junit keeps to its form" 0 xmllint --noout --relaxng src/test/conform/junit.rng "$work/report.junit"
total() {
    xmllint --xpath "$1" "$work/report.junit"
}
ends "junit adds up" 0 test "$(total 'string(/testsuites/@tests)'),$(total 'string(/testsuites/@failures)'),$(total 'sum(//testsuite/@skipped)')" = \
    "$(total 'count(//testcase)'),$(total 'count(//failure)'),$(total 'count(//skipped)')"
ends "junit counts as the report does" 0 test "$(total 'count(//testcase)'),$(total 'count(//failure)')" = \
    "$(jq -r '.canonical.counts | "\(.total),\(.fail - .advice)"' "$work/report.json")"
ends "html is well-formed and fetches nothing" 1 grep -E 'src=|url\(|@import|https?://|<script' "$work/report.html"
ends "the badge is well-formed" 0 xmllint --noout "$work/report.badge"
ends "sarif is JSON with a result for each failure" 0 test "$(jq '.runs[0].results | length' "$work/report.sarif")" = \
    "$(jq '.canonical.counts.fail' "$work/report.json")"
ends "tap has its plan" 0 test "$(sed -n 's/^1\.\.//p' "$work/report.tap")" = "$(grep -cE '^(not )?ok ' "$work/report.tap")"
ends "csv has a row for each case" 0 test "$(grep -c '' "$work/report.csv")" = "$(($(jq '.canonical.counts.total' "$work/report.json") + 1))"
ends "markdown is short enough for a page" 0 test "$(wc -c <"$work/report.md")" -lt 1048576

# ---- The suite ----------------------------------------------------------------------------------

cp -r conformance/1.0 "$work/suite"
ends "a suite that was copied" 0 "$TUR" conform list --suite "$work/suite"
echo >>"$work/suite/suite.json"
ends "a suite that was changed" 2 "$TUR" conform list --suite "$work/suite"
says "a suite that was changed" "is not the file of the manifest"
ends "copy" 0 "$TUR" conform copy --role validator --only 'base-*' "$work/copied"
ends "what was copied is judged as it says" 0 sh -c "
    for c in '$work'/copied/base-*/; do '$TUR' validate -q \"\$c\"/*.jsonl >/dev/null || exit 1; done"
ends "check says what files exercise" 0 "$TUR" conform check examples/records
says "check says what files exercise" "These files conform. That is evidence of a sample"

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
