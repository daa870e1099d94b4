#!/bin/sh
# Rules of the tree that no compiler checks. Usage: lint.sh LIB, the library as it was built.
# Each check prints what breaks it, FILE:LINE first, and counts as one.
set -u

lib=${1:?usage: lint.sh LIB}
cd "$(dirname -- "$0")/../.." || exit 2
work=$(mktemp -d "${TMPDIR:-/tmp}/tur-lint.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
LC_ALL=C
export LC_ALL

# verdict NAME: passes when standard input is empty. It stands at the end of pipes, where a shell has
# variables of its own, so the sums are lines of files.
: >"$work/passed"
: >"$work/failed"
verdict() {
    cat >"$work/found"
    if [ -s "$work/found" ]; then
        echo "$1" >>"$work/failed"
        printf 'FAILED %s\n' "$1"
        head -n 20 "$work/found" | sed 's/^/    /'
        more=$(($(wc -l <"$work/found") - 20))
        if [ "$more" -gt 0 ]; then echo "    and $more more"; fi
    else
        echo "$1" >>"$work/passed"
    fi
}

# What belongs to the tree: a clone has nothing else; a working folder may have build/.
find . \( -name .git -o -path ./build -o -name node_modules \) -prune -o -type f -print | sed 's/^\.\///' | sort >"$work/all"
grep '^src/.*\.[ch]$' "$work/all" >"$work/code"
# Code that runs at a user's, as opposed to what tests it and makes its tables.
grep -v -e '^src/test/' -e '^src/tools/' -e '_test\.c$' "$work/code" >"$work/product"

# Text of FILE without comments and strings, lines kept: words in them are no code.
bare() {
    awk '
        { line = $0; out = ""
          while (line != "") {
              if (block) { i = index(line, "*/"); if (!i) { line = ""; break } line = substr(line, i + 2); block = 0; continue }
              if (match(line, /\/\*|\/\/|"|'"'"'/) == 0) { out = out line; break }
              out = out substr(line, 1, RSTART - 1); t = substr(line, RSTART, RLENGTH); line = substr(line, RSTART + RLENGTH)
              if (t == "//") break
              if (t == "/*") { block = 1; continue }
              # a literal: to its closing quote on this line
              while (line != "") { c = substr(line, 1, 1); line = substr(line, 2); if (c == "\\") line = substr(line, 2); else if (c == t) break }
              out = out t t
          }
          print out }' "$1"
}

mkdir "$work/bare"
while IFS= read -r file; do
    mkdir -p "$work/bare/${file%/*}"
    bare "$file" >"$work/bare/$file"
done <"$work/code"

# search OPTIONS PATTERN LIST: grep in the files of a list.
search() {
    xargs grep "$1" -e "$2" /dev/null <"$3"
}

# banned PATTERN LIST: FILE:LINE: text where a file of LIST has the pattern in its code.
banned() {
    while IFS= read -r file; do
        grep -nE "$1" "$work/bare/$file" | sed "s|^|$file:|"
    done <"$2"
}

# ---- Include directions -----------------------------------------------------------------------

# includes FOLDER WORD...: FOLDER includes nothing but folders (and files) of WORDS. Tables that the
# build makes lie in gen/. Tests beside the code may include what they need to observe.
includes() {
    folder=$1
    shift
    allowed=$(printf '%s|' "$@")
    grep "^src/$folder/" "$work/product" | while IFS= read -r file; do
        grep -nE '^ *# *include "' "$file" | grep -vE "include \"(${allowed%|})" | sed "s|^|$file:|"
    done | verdict "includes of src/$folder"
}
includes base base/ tur.h gen/
includes sign sign/ base/ tur.h
includes record record/ base/ tables/ tur.h
includes rule rule/ base/ record/ tables/ tur.h
includes format format/ base/ rule/ record/ tables/ tur.h gen/
includes pipe pipe/ base/ record/ rule/ tables/ tur.h
includes conform conform/ base/ record/ rule/ tables/ format/ report/ sign/ tur.h gen/
includes tables tables/ record/ rule/
includes cli cli/ conform/conform.h tur.h gen/
# The runner has one door, and one command that goes through it.
grep -n 'include "conform/' src/cli/*.[ch] | grep -v '^src/cli/cmd_conform\.c:' | verdict "includes of conform.h"

# One file knows of libjwt.
search -nE '^ *# *include <jwt' "$work/product" | grep -v '^src/sign/jwt\.c:' | verdict "includes of jwt.h"
grep -nE '^ *# *include' src/include/tur.h | grep -vE '<std(bool|def|int)\.h>' | verdict "includes of tur.h"
# A header can be included first and alone.
grep '\.h$' "$work/product" | while IFS= read -r file; do
    printf '#include "%s"\n' "${file#src/}" | sed 's|"include/|"|' |
        ${CC:-gcc} -std=c11 -D_GNU_SOURCE -fsyntax-only -Wall -Wextra -Isrc -Isrc/include -Ibuild -x c - 2>&1 | head -n 3
done | verdict "headers that stand alone"

# ---- Functions and words ----------------------------------------------------------------------

# Unbounded, locale, clock and time zone, shell, or floating point.
functions='strcpy|strcat|strncat|sprintf|vsprintf|stpcpy|gets|strtok|strtod|strtof|strtold|atof|atoi|atol|atoll|scanf|sscanf|fscanf|gmtime|localtime|mktime|ctime|asctime|strftime|setlocale|system|popen|tmpnam|tempnam|mktemp|alloca|rand|srand|random|setjmp|longjmp'
banned "(^|[^A-Za-z0-9_>.])($functions) *\(" "$work/product" | verdict "banned functions"
# The library prints nothing, ends nothing and reads no clock.
grep -vE '^src/(cli|conform)/' "$work/product" >"$work/library"
banned '(^|[^A-Za-z0-9_>.])(exit|_exit|abort|printf|puts|putchar|perror|time|clock|clock_gettime|gettimeofday|socket|connect|fork|execv[pe]*|signal|sigaction) *\(|(^|[^A-Za-z0-9_])(stdout|stderr|errno_t) *[,)]' "$work/library" |
    verdict "printing, ending, clocks in the library"
# Money and counts are exact.
banned '(^|[^A-Za-z0-9_])(float|double)([^A-Za-z0-9_]|$)|%[-+ #0-9.*]*l?[fFeEgGaA]"' "$work/product" | verdict "floating point"
search -nE '(^|[^A-Za-z_])(TODO|FIXME|HACK)([^A-Za-z_]|$)' "$work/code" | verdict "words of unfinished work"

# ---- The archive ------------------------------------------------------------------------------

# Symbols of sanitizers, fuzzers and coverage are the compiler's.
made_by_compiler='^(__|_GLOBAL_|\.|asan\.|gcov|llvm_|mangle_path|init_order|_sub_|___)'
nm -g --defined-only "$lib" 2>/dev/null | awk 'NF == 3 { print $3 }' | sort -u >"$work/symbols"
{
    [ -s "$work/symbols" ] || echo "$lib has no symbols"
    grep -vE "$made_by_compiler" "$work/symbols" | grep -vE '^tur_'
} | verdict "symbols without the prefix tur_"

# Declared for users, exported to users: the same names.
tr '\n' ' ' <"$work/bare/src/include/tur.h" | grep -oE 'TUR_API [^;]*;' | grep -oE '[*A-Za-z0-9_]+ *\(' | sed 's/[*( ]//g' |
    grep '^tur_' | grep -vE '_fn$' | sort -u >"$work/declared"
readelf -sW "$lib" 2>/dev/null | awk '$5 == "GLOBAL" && $6 == "DEFAULT" && $7 != "UND" { print $8 }' |
    grep -vE "$made_by_compiler" | sort -u >"$work/exported"
{
    [ -s "$work/declared" ] || echo "no function found in tur.h"
    comm -23 "$work/declared" "$work/exported" | sed 's/$/ is declared in tur.h and not in the library/'
    comm -13 "$work/declared" "$work/exported" | sed 's/$/ is exported and not declared in tur.h/'
} | verdict "exported symbols are those of tur.h"

# A comment stands above each function, or above the first of a run of them.
awk '
    /^TUR_API/ { if (!told) print FILENAME ":" FNR ": " $0 }
    /\*\/ *$/ || /\/\*.*\*\/ *$/ { told = 1; next }
    /^$/ { told = 0 }' src/include/tur.h >"$work/untold"
# Pairs that say all by their names.
grep -vE '_(free|close)\(|tur_(validator|converter)_summary\(|tur_key_is_private\(|tur_token_(alg|kid)\(|tur_requirement_count\(|tur_converter_on_finding\(|tur_converter_run\(|tur_converter_finish\(|tur_source_close\(' "$work/untold" |
    verdict "functions of tur.h without a comment"

# ---- Sizes and spelling -----------------------------------------------------------------------

grep -v '^src/tables/' "$work/code" | while IFS= read -r file; do
    n=$(wc -l <"$file")
    if [ "$n" -gt 700 ]; then echo "$file:1: $n lines, at most 700"; fi
done | verdict "long files"

# Text files: not what tests hand in as data.
grep -E '(\.(c|h|sh|md|mjs|js|py|yml|yaml|json|inc|css|html)|Makefile|\.ci/run)$' "$work/all" | grep -vE '^(conformance|examples)/.*\.(json|csv)$' >"$work/text"
search -nE '[ 	]+$' "$work/text" | verdict "white space at the end of lines"
search -nF '	' "$work/code" | verdict "tabs in C"
search -nF "$(printf '\r')" "$work/text" | cut -c 1-80 | verdict "carriage returns"
while IFS= read -r file; do
    if [ -s "$file" ] && [ -n "$(tail -c 1 "$file")" ]; then echo "$file: no line feed at the end"; fi
done <"$work/text" | verdict "last line feeds"
# What a test expects is as it came out, but for this: it has to come out elsewhere too.
grep -E '^src/test/.*\.(out|err)$' "$work/all" | cat - "$work/text" >"$work/kept"
# Paths of somebody's machine. What is meant by /tmp in text is a folder, never a file of it.
search -nE '(^|[^A-Za-z0-9_.$}])(/work/|/root/|/home/[a-z]|/tmp/[A-Za-z0-9])' "$work/kept" |
    grep -vE '^src/test/lint\.sh:' | verdict "paths of machines"
# Nobody has to find out which of two spellings is meant.
grep -vE '^[A-Za-z0-9._/@+-]+$' "$work/all" | verdict "file names outside A-Z a-z 0-9 . _ - @ +"

# Made files say what made them.
for file in src/tables/*.[ch]; do
    case $(head -n 1 "$file") in
    */gentables.c*) ;;
    *) echo "$file:1: does not name its maker" ;;
    esac
done | verdict "generated files name their maker"
: >"$work/schema"
# JSON has no comments; the schema says it in its own member.
head -n 40 schema/1.0/record.schema.json | grep -q 'gentables\|src/tools\|make tables' ||
    echo "schema/1.0/record.schema.json: no \$comment naming its maker" >"$work/schema"
verdict <"$work/schema" "generated schema names its maker"

# ---- Scripts ----------------------------------------------------------------------------------

grep '\.sh$' "$work/all" >"$work/scripts"
if [ -f .ci/run ]; then echo .ci/run >>"$work/scripts"; fi
while IFS= read -r file; do
    case $(head -n 1 "$file") in
    *bash*) command -v bash >/dev/null 2>&1 && bash -n "$file" 2>&1 ;;
    *) sh -n "$file" 2>&1 ;;
    esac
done <"$work/scripts" | verdict "syntax of scripts"
# The fragments under src/test/cli get their variables from run.sh and have no first line.
if command -v shellcheck >/dev/null 2>&1; then
    grep -v '^src/test/cli/.*/' "$work/scripts" | xargs shellcheck -f gcc 2>&1 | verdict "shellcheck"
    grep '^src/test/cli/.*/' "$work/scripts" | xargs -r shellcheck -s sh -e SC2154,SC2148 -f gcc 2>&1 | verdict "shellcheck of the tests"
else
    echo "lint: no shellcheck here, its two checks are left out"
fi
# shellcheck disable=SC2016 # names of make and shell, not variables of this script
{
    find src/test/cli -name '*.out' -o -name '*.err' -o -name '*.exit'
} | while IFS= read -r file; do
    if [ ! -f "${file%.*}.sh" ]; then echo "$file: the test is missing"; fi
done | verdict "expectations without a test"

# ---- Text and register ------------------------------------------------------------------------

# The anchors of FILE: those that are written, and those of headings as GitHub makes them.
anchors() {
    grep -oE '<a (id|name)="[^"]*"' "$1" | sed 's/.*="//; s/"$//'
    awk '/^(```|~~~)/ { code = !code } !code && /^#+ / { sub(/^#+ +/, ""); print }' "$1" |
        tr '[:upper:]' '[:lower:]' | sed 's/\[\([^]]*\)\]([^)]*)/\1/g; s/[^a-z0-9 _-]//g; s/ /-/g'
}
# shellcheck disable=SC2016 # a back quote is Markdown's here
# FILE without fenced blocks and code spans, lines kept.
prose() {
    awk '/^ *(```|~~~)/ { code = !code; print ""; next } { print code ? "" : $0 }' "$1" | sed 's/`[^`]*`//g'
}
grep '\.md$' "$work/all" >"$work/pages"
while IFS= read -r file; do
    folder=$(dirname "$file")
    prose "$file" | grep -noE '\]\([^) ]+' | sed 's/^\([0-9]*\):](/\1 /' | while read -r line target; do
        case $target in
        http://* | https://* | mailto:*) continue ;;
        '#'*) page=$file ;;
        *) page=$folder/${target%%#*} ;;
        esac
        if [ ! -e "$page" ]; then
            echo "$file:$line: $target does not exist"
            continue
        fi
        case $target in
        *'#'*) anchors "$page" | grep -qxF -- "${target#*#}" || echo "$file:$line: $target: no such anchor" ;;
        esac
    done
done <"$work/pages" | verdict "links"

# Each requirement is told once in the text, on the page and below the anchor of the register, which
# is read from the table that is made of it.
awk '
    / \.id = "TUR-/ { split($0, a, "\""); id = a[2] }
    / \.anchor = "/ { split($0, a, "\""); print id, a[2] }' src/tables/rules.c >"$work/register"
{
    [ -s "$work/register" ] || echo "src/tables/rules.c: no anchors found"
    while read -r id anchor; do
        page=spec/1.0/${anchor%%#*}
        if [ ! -f "$page" ]; then
            echo "$id: $page does not exist"
        elif ! grep -qF "id=\"${anchor#*#}\"" "$page"; then
            echo "$id: $page has no anchor ${anchor#*#}"
        elif [ "$(cat spec/1.0/*.md | grep -cF "<a id=\"$id\">")" != 1 ]; then
            echo "$id: is not told exactly once"
        elif ! awk -v from="id=\"${anchor#*#}\"" -v id="<a id=\"$id\">" '
            index($0, from) { on = 1 } /^<a id="[a-z]/ && !index($0, from) { on = 0 } on && index($0, id) { hit = 1 } END { exit !hit }' "$page"; then
            echo "$id: is not told below $anchor"
        fi
    done <"$work/register"
    search -ohE 'TUR-[0-9]{4}' "$work/pages" | sort -u | while read -r id; do
        grep -q "^$id " "$work/register" || echo "$id is named in a text and not in the register"
    done
} | verdict "requirements and their anchors"

failed=$(wc -l <"$work/failed")
printf '%d passed, %d failed\n' "$(wc -l <"$work/passed")" "$failed"
[ "$failed" -eq 0 ]
