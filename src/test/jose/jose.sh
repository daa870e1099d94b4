#!/bin/sh
# Tokens and keys, judged by what others made: jose.sh FOLDER, where the programs of the test are.
#
#   vectors.json      tokens and key sets that Node's crypto made (vectors.mjs)
#   openssl           verifies our tokens by the recipe of the text, and signs for us
#   libjwt            other versions than the one that is here: that src/sign/jwt.c compiles with them
#   Wycheproof        vectors that are not part of the project, from $JOSE_VECTORS, else
#                     ../shared/data/jose; without them they are left out, and said so
set -u

programs=${1:?usage: jose.sh FOLDER}
cd "$(dirname -- "$0")/../../.." || exit 2
work=$(mktemp -d "${TMPDIR:-/tmp}/tur-jose.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
passed=0
failed=0

# try NAME COMMAND...: passes when the command succeeds.
try() {
    name=$1
    shift
    if "$@" >"$work/log" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED $name"
        sed 's/^/    /' "$work/log" | head -n 20
    fi
}

# add FILE: the sums of its last line "... N passed, M failed".
add() {
    cat "$1"
    sums=$(sed -n 's/^\(.* \)\{0,1\}\([0-9]*\) passed, \([0-9]*\) failed$/\2 \3/p' "$1" | tail -n 1)
    [ -n "$sums" ] || sums='0 1'
    passed=$((passed + ${sums% *}))
    failed=$((failed + ${sums#* }))
}

"$programs/vectors" src/test/jose/vectors.json >"$work/vectors"
add "$work/vectors"

# ---- openssl ----------------------------------------------------------------------------------

# base64url FILE: decoded on standard output.
plain() {
    text=$(tr -- '-_' '+/' <"$1")
    while [ $((${#text} % 4)) -ne 0 ]; do text=$text=; done
    printf %s "$text" | openssl base64 -d -A
}

# der FILE: r and s, one behind the other, as DER.
der() {
    hex=$(od -An -v -tx1 "$1" | tr -d ' \n')
    half=$((${#hex} / 2))
    printf 'asn1=SEQUENCE:pair\n[pair]\nr=INTEGER:0x%s\ns=INTEGER:0x%s\n' \
        "$(printf %s "$hex" | cut -c "1-$half")" "$(printf %s "$hex" | cut -c "$((half + 1))-")" >"$work/pair.cnf"
    openssl asn1parse -genconf "$work/pair.cnf" -out "$work/s.der" -noout
}

# by_openssl ALG HASH: our token verifies with openssl alone.
by_openssl() {
    "$programs/token" sign "$work/$1.pem" '{"iat":1793491200,"iss":"https://billing.example"}' >"$work/token" || return 1
    tr . '\n' <"$work/token" | sed -n 3p | tr -d '\n' >"$work/s.text"
    plain "$work/s.text" >"$work/s.raw"
    if [ "$1" = RS256 ]; then cp "$work/s.raw" "$work/s.der"; else der "$work/s.raw"; fi
    printf %s "$(sed 's/\.[^.]*$//' "$work/token")" >"$work/input"
    openssl dgst "-$2" -verify "$work/$1.pub" -signature "$work/s.der" "$work/input" || return 1
    # The recipe can fail.
    printf x >>"$work/input"
    ! openssl dgst "-$2" -verify "$work/$1.pub" -signature "$work/s.der" "$work/input"
}

# for_us ALG HASH: openssl signs what we prepared, with the key that only it sees.
for_us() {
    "$programs/token" input "$work/$1.pub" '{"iat":1793491200}' >"$work/input" &&
        openssl dgst "-$2" -sign "$work/$1.pem" -out "$work/s.der" "$work/input" &&
        "$programs/token" attach "$work/$1.pub" "$work/s.der" <"$work/input" >"$work/token" &&
        "$programs/token" verify "$work/keys.json" "$(cat "$work/token")" 1793491200
}

# key ALG COMMAND...: a key that openssl made, and its public part in a key set.
key() {
    alg=$1
    shift
    openssl "$@" 2>/dev/null | openssl pkcs8 -topk8 -nocrypt -out "$work/$alg.pem"
    chmod 600 "$work/$alg.pem"
    openssl pkey -in "$work/$alg.pem" -pubout -out "$work/$alg.pub"
    build/tur jwks add "$work/keys.json" --key "$work/$alg.pub" --nbf 2020-01-01
}

key ES256 ecparam -name prime256v1 -genkey -noout
key ES384 ecparam -name secp384r1 -genkey -noout
key RS256 genrsa 3072
for pair in 'ES256 sha256' 'ES384 sha384' 'RS256 sha256'; do
    alg=${pair% *}
    hash=${pair#* }
    try "openssl verifies $alg" by_openssl "$alg" "$hash"
    try "openssl signs $alg" for_us "$alg" "$hash"
    # What keygen encrypts, openssl opens.
    TUR_PASSPHRASE='open sesame' build/tur keygen --alg "$alg" --out "$work/sealed-$alg.pem" --public-out "$work/sealed-$alg.pub" >/dev/null
    openssl pkey -in "$work/sealed-$alg.pem" -passin 'pass:open sesame' -pubout -out "$work/opened.pub" 2>/dev/null
    try "openssl opens a key of keygen, $alg" cmp "$work/opened.pub" "$work/sealed-$alg.pub"
    # And the other way, by scrypt.
    openssl pkcs8 -topk8 -in "$work/$alg.pem" -scrypt -passout pass:hidden -out "$work/scrypt.pem" 2>/dev/null
    chmod 600 "$work/scrypt.pem"
    rm -f "$work/one.json"
    try "a key that openssl encrypted, $alg" env TUR_PASSPHRASE=hidden build/tur jwks add "$work/one.json" --key "$work/scrypt.pem"
done
# The commands that stand in the text.
recipe() {
    awk '/^```sh$/ { on = 1; next } /^```$/ { on = 0 } on' spec/1.0/signatures.md >"$work/recipe.sh"
    [ -s "$work/recipe.sh" ] && cp "$work/ES256.pub" "$work/pub.pem" || return 1
    token=$("$programs/token" sign "$work/ES256.pem" '{"iat":1793491200}') || return 1
    (cd "$work" && T=$token sh recipe.sh) | grep -x 'Verified OK' || return 1
    other=$("$programs/token" sign "$work/ES256.pem" '{"iat":1793491201}') || return 1
    ! (cd "$work" && T=${other%.*}.${token##*.} sh recipe.sh) | grep -x 'Verified OK'
}
try "the recipe of the text" recipe
iterations() {
    openssl asn1parse -in "$work/sealed-ES256.pem" | grep -q 'INTEGER  *:0927C0'
}
try "keygen derives by 600,000 rounds" iterations

# ---- libjwt -----------------------------------------------------------------------------------

for version in 1.17 3; do
    try "jwt.c compiles with libjwt $version" "${CC:-gcc}" -std=c11 -D_GNU_SOURCE -Wall -Wextra -Werror -fsyntax-only \
        -Isrc/test/jose/libjwt-$version -Isrc -Isrc/include src/sign/jwt.c
done

# ---- Wycheproof -------------------------------------------------------------------------------

"$programs/wycheproof" "${JOSE_VECTORS:-../shared/data/jose}" >"$work/wycheproof"
add "$work/wycheproof"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
