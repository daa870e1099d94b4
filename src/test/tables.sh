#!/bin/sh
# Generated files are checked in; here they are made again beside the tree and compared. And what
# the build collects by file name ends in the descriptor that the name promises.
set -u

cd "$(dirname -- "$0")/../.." || exit 2
drift=build/drift
passed=0
failed=0

pass() { passed=$((passed + 1)); }

# fail MESSAGE...
fail() {
    failed=$((failed + 1))
    printf 'FAILED %s\n' "$*"
}

rm -rf "$drift"
mkdir -p "$drift/src/tables" "$drift/schema/1.0" "$drift/spec/1.0" || exit 2
# The text is rewritten in place between its markers.
cp spec/1.0/*.md "$drift/spec/1.0/" || exit 2
if ! build/gentables . "$drift" >build/drift.log 2>&1; then
    fail "gentables ended with an error"
    cat build/drift.log
fi

# Compares FILE with what was made of it; says how to mend it.
same() {
    if [ ! -f "$drift/$1" ]; then
        fail "$1 is checked in, and nothing makes it"
    elif [ ! -f "$1" ]; then
        fail "$1 is made, and not checked in"
    elif cmp -s "$1" "$drift/$1"; then
        pass
    else
        fail "$1 is not what schema/1.0 says: make tables"
        diff -u "$1" "$drift/$1" | head -n 20
    fi
}

{
    (cd "$drift" && find . -type f) | sed 's/^\.\///'
    find src/tables -type f
} | sort -u >build/drift.list
while IFS= read -r file; do same "$file"; done <build/drift.list

# descriptor FILE TEXT: the last thing in FILE is the object TEXT.
descriptor() {
    # The start of the last definition at the left margin.
    last=$(grep -n '^[a-z].*[={(]' "$1" | tail -n 1)
    case ${last#*:} in
    "$2 = {"*) pass ;;
    *) fail "$1 does not end in $2 = {...};" ;;
    esac
}

for file in src/format/fmt_*.c; do
    case $file in *_test.c) continue ;; esac
    name=${file#src/format/fmt_}
    descriptor "$file" "const tur__format tur_format_${name%.c}"
done
for file in src/cli/cmd_*.c; do
    name=${file#src/cli/cmd_}
    descriptor "$file" "const tur_command tur_cmd_${name%.c}"
done
# Code rules are named by the register, so their list is the table's.
sed -n 's/^extern const tur__code_check tur__check_\([a-z_]*\);$/\1/p' src/tables/rules.c >build/drift.list
while IFS= read -r name; do
    if [ -f "src/rule/$name.c" ]; then
        descriptor "src/rule/$name.c" "const tur__code_check tur__check_$name"
    else
        fail "the register names the check $name, and there is no src/rule/$name.c"
    fi
done <build/drift.list
for file in src/rule/*.c; do
    name=$(sed -n 's/^const tur__code_check tur__check_\([a-z_]*\) = .*/\1/p' "$file")
    if [ -z "$name" ] || grep -q "^extern const tur__code_check tur__check_$name;" src/tables/rules.c; then
        pass
    else
        fail "$file ends in tur__check_$name, which no requirement names"
    fi
done

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
