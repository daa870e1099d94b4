# shellcheck shell=sh
# An element of 100 MB, brackets without end, lines that all open a brace: findings in bounded time
# and memory, and what stands behind is judged.
one=$(head -n 1 "$ROOT/examples/records/retry.jsonl")
judge() {
    # shellcheck disable=SC3045 # where a shell cannot limit addresses, the test goes without
    (case $TUR in */asan/*) ;; *) ulimit -v 500000 2>/dev/null ;; esac
     timeout 50 "$TUR" validate -q --jobs 2 --only structure,file --max-findings 4 - | sort | uniq -c | sort -rn | sed 's/^ *//' | cut -c 1-150)
}
{ printf '[{"x":"' && head -c 100000000 /dev/zero | tr '\0' x && printf '"},\n%s]\n' "$one"; } | judge
{ printf '[\n{"x":[' && head -c 20000000 /dev/zero | tr '\0' '[' && printf '\n'; } | judge
{ printf '[' && yes '{"a":1,' | head -n 1000000; } | judge
{ printf '[' && yes , | head -n 1000000 && printf ']'; } | judge
