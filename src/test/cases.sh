#!/bin/sh
# The generated cases and the manifest are checked in; here they are made again beside the tree and
# compared, and then every case is judged. B: folder of the build.
set -u

cd "$(dirname -- "$0")/../.." || exit 2
tool=${B:-build/release}/casesuite
drift=build/drift-cases
passed=0
failed=0

rm -rf "$drift"
mkdir -p "$drift"
if ! "$tool" write . "$drift" >build/drift-cases.log 2>&1; then
    failed=1
    cat build/drift-cases.log
fi

# What is made, and what stands where only made files stand.
{
    (cd "$drift" && find conformance -type f)
    find conformance/1.0/cases-* conformance/1.0/data/convert -type f
} | sort -u >build/drift-cases.list
while IFS= read -r file; do
    if [ -f "$drift/$file" ] && cmp -s "$file" "$drift/$file"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        if [ ! -f "$drift/$file" ]; then
            echo "FAILED $file is checked in, and nothing makes it"
        else
            echo "FAILED $file is not what the register, the text and the bases say: make cases"
            diff "$file" "$drift/$file" 2>&1 | cut -c 1-300 | head -n 6
        fi
    fi
done <build/drift-cases.list
printf '%d passed, %d failed\n' "$passed" "$failed"
"$tool" check . && [ "$failed" -eq 0 ]
