#!/bin/sh
# What `make install` leaves behind is all that a stranger needs: into a folder of its own it is
# installed, a program is built with it and run, and it is taken away again.
#
#   MAKE=make CC=gcc src/test/install.sh      ends with `N passed, N failed`
set -u

cd "$(dirname -- "$0")/../.." || exit 2
make=${MAKE:-make}
cc=${CC:-gcc}
work=$(mktemp -d "${TMPDIR:-/tmp}/tur-install.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
LC_ALL=C
export LC_ALL
unset MAKEFLAGS MFLAGS

passed=0
failed=0

# verdict NAME STATUS: what was said is in $work/said.
verdict() {
    if [ "$2" -eq 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED %s\n' "$1"
        sed 's/^/    /' "$work/said"
    fi
}

# try NAME COMMAND...: passes when the command does.
try() {
    name=$1
    shift
    "$@" >"$work/said" 2>&1
    verdict "$name" $?
}

# silent NAME COMMAND...: passes when the command says nothing, as a search for what is wrong does.
silent() {
    name=$1
    shift
    "$@" >"$work/said" 2>&1
    if [ -s "$work/said" ]; then verdict "$name" 1; else verdict "$name" 0; fi
}

# A folder for libraries of its own, as distributions have it: nothing may take it for granted.
root=$work/root
prefix=/opt/tur
libdir=$prefix/lib/here
installation="DESTDIR=$root PREFIX=$prefix LIBDIR=$libdir"
# shellcheck disable=SC2086 # words
try "install" $make --no-print-directory install $installation
lib=$root$libdir
shared=$lib/libtur.so.0

# ---- The files --------------------------------------------------------------------------------

files() {
    for file in bin/tur include/tur.h lib/here/libtur.a lib/here/libtur.so lib/here/libtur.so.0 lib/here/pkgconfig/tur.pc \
        share/man/man1/tur.1 share/bash-completion/completions/tur share/zsh/site-functions/_tur \
        share/fish/vendor_completions.d/tur.fish share/tur/schema/1.0/record.schema.json \
        share/tur/conformance/1.0/manifest.json share/tur/conformance/adapters/validator.sh; do
        [ -s "$root$prefix/$file" ] || echo "$file is missing or empty"
    done
    # the path of a package must not be in what is packed
    grep -rIlF "$root" "$root"
}
silent "files" files
try "the command is of this version" test "$("$root$prefix/bin/tur" version | head -n 1)" = \
    "tur $(sed -n 's/^#define TUR_VERSION "\(.*\)".*/\1/p' src/include/tur.h | sed 's/".*//')"

try "the command finds the suite that was installed with it" "$root$prefix/bin/tur" conform run --role consumer -- \
    "$root$prefix/bin/tur" conform adapter

needs() {
    readelf -d "$root$prefix/bin/tur" | grep -F libtur
}
silent "the command needs no libtur" needs

# ---- The shared library -----------------------------------------------------------------------

soname() {
    readelf -d "$shared" | grep -qF 'soname: [libtur.so.0]'
}
try "soname" soname

# Declared for users, exported to users: the same names.
exports() {
    $cc -E -P src/include/tur.h | tr '\n' ' ' | sed 's/__attribute__((visibility("default")))/\n&/g' |
        sed -n 's/^__attribute__((visibility("default")))[^(]*[ *]\(tur_[a-z0-9_]*\)(.*/\1/p' | sort -u >"$work/declared"
    nm -D --defined-only "$shared" | awk '{ print $3 }' | sort -u >"$work/exported"
    [ -s "$work/declared" ] || echo "no function found in tur.h"
    comm -23 "$work/declared" "$work/exported" | sed 's/$/ is declared in tur.h and not exported/'
    comm -13 "$work/declared" "$work/exported" | sed 's/$/ is exported and not declared in tur.h/'
}
silent "exported symbols are those of tur.h" exports

# No state but that of objects. The exceptions: the seeds of hash tables, which are atomic, and an
# empty string that nobody writes to.
state() {
    objdump -t "$lib/libtur.a" | grep -E ' O (\.data|\.bss|\.tdata|\.tbss)' | grep -vF .data.rel.ro |
        grep -vE ' (kept|empty)\.[0-9]+$'
}
silent "variables of the library" state

# ---- A program --------------------------------------------------------------------------------

cat >"$work/user.c" <<'END'
#include <stdio.h>
#include <string.h>
#include <tur.h>

static int count(void *ctx, const tur_finding *f)
{
    ++*(int *)ctx;
    return !f->requirement;
}

static bool sink(void *ctx, const void *bytes, size_t len)
{
    *(size_t *)ctx += len;
    return bytes != NULL;
}

int main(void)
{
    int findings = 0;
    size_t written = 0;
    tur_validator *v = tur_validator_new();
    tur_source *s = tur_source_from_memory("memory", "{}\n", 3);
    tur_report *r;
    tur_status status;

    if (!v || !s || strcmp(tur_version(), TUR_VERSION)) return 1;
    tur_validator_on_finding(v, count, &findings);
    status = tur_report_new(&r, "junit", sink, &written);
    if (status == TUR_OK) status = tur_validator_run(v, s);
    if (status == TUR_OK) status = tur_validator_finish(v);
    if (status == TUR_OK) status = tur_report_finish(r, v);
    tur_report_free(r);
    tur_source_close(s);
    tur_validator_free(v);
    printf("%s, %s\n", tur_status_text(status), findings && written ? "found" : "not found");
    return status != TUR_OK;
}
END
cp "$work/user.c" "$work/user.cc"

# What pkg-config says of the package, as if it had been installed where it is. OPTIONS come first.
package() {
    PKG_CONFIG_PATH=$lib/pkgconfig pkg-config --define-variable=prefix="$root$prefix" "$@" tur
}
try "pkg-config knows the version" test "$(package --modversion)" = "$("$root$prefix/bin/tur" version | sed -n '1s/^tur //p')"

# build COMPILER SOURCE TO OPTIONS...: with the warnings that users may have.
build() {
    compiler=$1
    source=$2
    to=$3
    shift 3
    # shellcheck disable=SC2046,SC2086 # words
    $compiler -Wall -Wextra -Werror -pedantic $(package --cflags) -o "$to" "$source" "$@"
}
# shellcheck disable=SC2046 # words
try "build with the shared library" build "$cc -std=c11" "$work/user.c" "$work/user-shared" $(package --libs)
# shellcheck disable=SC2046 # words
try "build with the static library" build "$cc -std=c11" "$work/user.c" "$work/user-static" -Wl,--as-needed \
    $(package --static --libs | sed 's/-ltur /-l:libtur.a /')
if command -v g++ >/dev/null 2>&1; then
    # shellcheck disable=SC2046 # words
    try "build as C++" build "g++ -std=c++11" "$work/user.cc" "$work/user-cc" $(package --libs)
else
    echo "install: no g++ here, the header is not tried as C++"
fi

# shellcheck disable=SC2329 # called through try
run_shared() {
    [ "$(LD_LIBRARY_PATH=$lib "$work/user-shared")" = "done, found" ]
}
try "run with the shared library" run_shared
try "run with the static library" test "$("$work/user-static")" = "done, found"
loads() {
    readelf -d "$work/user-static" | grep -F libtur
    readelf -d "$work/user-shared" | grep -qF '[libtur.so.0]' || echo "does not load libtur.so.0"
}
silent "each loads what it was built with" loads

# ---- And away again ---------------------------------------------------------------------------

echo mine >"$root$prefix/share/tur/note"
# shellcheck disable=SC2086 # words
try "uninstall" $make --no-print-directory uninstall $installation
left() {
    find "$root" ! -type d ! -name note
    find "$root" -type d \( -name schema -o -name conformance \)
}
silent "nothing is left" left
try "what is not ours stays" test -f "$root$prefix/share/tur/note"

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
