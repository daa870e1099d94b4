# shellcheck shell=sh
# Every kind is written beside the findings, and no number of threads changes a byte of it.
printf '{}\nx\n' >in.jsonl
for jobs in 1 3; do
    mkdir $jobs
    "$TUR" validate -q --jobs $jobs --report json=$jobs/json --report sarif=$jobs/sarif --report junit=$jobs/junit \
        --report html=$jobs/html in.jsonl >$jobs/out
    echo "exit $?"
done
diff -r 1 3 && ls 1
wc -l <1/out
head -c 21 1/sarif | wc -c
grep -o '"summary":{"conforms":false' 1/json
grep -o 'in.jsonl:2:1: error: found [^,]*' 1/junit
grep -o '"startLine":2,"startColumn":1,"byteOffset":3' 1/sarif
grep -o '<bdi>in.jsonl:2:1</bdi>' 1/html
