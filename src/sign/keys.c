#include "sign/keys.h"

#include <stdlib.h>
#include <string.h>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include "base/sha256.h"
#include "sign/base64url.h"

static const struct {
    const char *name, *group, *crv; /* no group: RSA */
    size_t width;
    const EVP_MD *(*md)(void);
} algs[TUR__ALGS] = {
    [TUR__ES256] = {"ES256", "prime256v1", "P-256", 32, EVP_sha256},
    [TUR__ES384] = {"ES384", "secp384r1", "P-384", 48, EVP_sha384},
    [TUR__RS256] = {"RS256", NULL, NULL, 0, EVP_sha256},
};

const char *tur__alg_name(tur__alg alg) { return alg < TUR__ALGS ? algs[alg].name : NULL; }

const char *tur__alg_group(tur__alg alg) { return algs[alg].group; }

const char *tur__alg_crv(tur__alg alg) { return algs[alg].crv; }

size_t tur__alg_width(tur__alg alg) { return algs[alg].width; }

const EVP_MD *tur__alg_md(tur__alg alg) { return algs[alg].md(); }

tur__alg tur__alg_find(const char *name, size_t len)
{
    tur__alg alg = 0;
    while (alg < TUR__ALGS && (strlen(algs[alg].name) != len || memcmp(algs[alg].name, name, len))) alg++;
    return alg;
}

const char *tur_key_algorithm(size_t index)
{
    return index < TUR__ALGS ? algs[index].name : NULL;
}

size_t tur__key_signature_size(const EVP_PKEY *pkey, tur__alg alg)
{
    return algs[alg].group ? 2 * algs[alg].width : (size_t)EVP_PKEY_get_size(pkey);
}

tur__alg tur__key_alg_of(const EVP_PKEY *pkey)
{
    char group[80] = "";
    tur__alg alg = 0;
    /* Keys for RSA-PSS are "RSA-PSS". */
    if (EVP_PKEY_is_a(pkey, "RSA")) return TUR__RS256;
    if (!EVP_PKEY_is_a(pkey, "EC") || !EVP_PKEY_get_group_name(pkey, group, sizeof group, NULL)) return TUR__ALGS;
    while (alg < TUR__ALGS && (!algs[alg].group || strcmp(algs[alg].group, group) != 0)) alg++;
    return alg;
}

/* ---- Policy ----------------------------------------------------------------------------------- */

static const uint16_t small_primes[] = {
    3,  5,  7,  11, 13, 17,  19,  23,  29,  31,  37,  41,  43,  47,  53,  59,  61,  67,  71,
    73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167,
};

static bool is_power_of_65537(BN_ULONG rest, BN_ULONG prime)
{
    BN_ULONG power = 1;
    do {
        if (power == rest) return true;
        power = power * (65537 % prime) % prime;
    } while (power != 1);
    return false;
}

static const char *judge_modulus(const BIGNUM *n)
{
    bool guessable = true;
    if (!BN_is_odd(n)) return "an RSA modulus is even";
    for (size_t i = 0; i < sizeof small_primes / sizeof *small_primes; i++) {
        BN_ULONG rest = BN_mod_word(n, small_primes[i]);
        if (!rest) return "an RSA modulus has a small factor";
        if (guessable) guessable = is_power_of_65537(rest, small_primes[i]);
    }
    /* The primes of that defect are powers of 65537 modulo many small primes, and so is their
     * product; of other moduli one in some 2^27 is. */
    return guessable ? "an RSA key was made by a defective generator (CVE-2017-15361)" : NULL;
}

static const char *judge_rsa(const EVP_PKEY *pkey)
{
    BIGNUM *n = NULL, *e = NULL;
    const char *lack = "an RSA key cannot be read";
    if (EVP_PKEY_get_bn_param(pkey, OSSL_PKEY_PARAM_RSA_N, &n) &&
        EVP_PKEY_get_bn_param(pkey, OSSL_PKEY_PARAM_RSA_E, &e)) {
        if (BN_num_bits(n) < TUR__RSA_LEAST) lack = "an RSA key has fewer than 2048 bits";
        else if (BN_num_bits(n) > TUR__RSA_MOST) lack = "an RSA key has more than 8192 bits";
        else if (!BN_is_odd(e) || BN_num_bits(e) < 17) lack = "an RSA exponent is even or below 65537";
        else if (BN_num_bits(e) > 32) lack = "an RSA exponent is above 2^32";
        else lack = judge_modulus(n);
    }
    BN_free(n);
    BN_free(e);
    return lack;
}

static const char *judge_ec(const EVP_PKEY *pkey, tur__alg alg)
{
    char group[80] = "";
    int explicit = 0;
    if (!EVP_PKEY_is_a(pkey, "EC")) return "the key is not of the kind that its algorithm needs";
    if (!EVP_PKEY_get_group_name(pkey, group, sizeof group, NULL) || strcmp(group, algs[alg].group) != 0)
        return "the key is not on the curve that its algorithm needs";
    /* Parameters that are spelled out could differ from the curve's in what nobody compares. */
    if (!EVP_PKEY_get_int_param(pkey, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &explicit) || explicit)
        return "the key spells out the parameters of a curve instead of naming it";
    return NULL;
}

const char *tur__key_policy(const EVP_PKEY *pkey, tur__alg alg)
{
    const char *lack;
    if (algs[alg].group) lack = judge_ec(pkey, alg);
    else if (EVP_PKEY_is_a(pkey, "RSA")) lack = judge_rsa(pkey);
    else lack = "the key is not of the kind that its algorithm needs";
    ERR_clear_error();
    return lack;
}

bool tur__key_is_sound(EVP_PKEY *pkey)
{
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new(pkey, NULL);
    bool sound = ctx && EVP_PKEY_public_check(ctx) == 1;
    EVP_PKEY_CTX_free(ctx);
    ERR_clear_error();
    return sound;
}

/* ---- JWK and thumbprint ----------------------------------------------------------------------- */

/* Appends "NAME":"..." with the number NAME of libcrypto, WIDTH bytes, or as many as it needs for 0. */
static bool put_number(tur__buf *b, const EVP_PKEY *pkey, const char *name, const char *parameter, size_t width)
{
    BIGNUM *number = NULL;
    unsigned char bytes[TUR__RSA_MOST / 8];
    bool ok = EVP_PKEY_get_bn_param(pkey, parameter, &number);
    if (ok && !width) width = (size_t)BN_num_bytes(number);
    ok = ok && width <= sizeof bytes && BN_bn2binpad(number, bytes, (int)width) == (int)width;
    if (ok) {
        tur__buf_printf(b, "\"%s\":\"", name);
        tur__base64url(b, bytes, width);
        tur__buf_putc(b, '"');
    }
    BN_free(number);
    return ok;
}

bool tur__key_jwk(tur__buf *b, const EVP_PKEY *pkey, tur__alg alg)
{
    bool ok;
    if (algs[alg].group) {
        tur__buf_printf(b, "{\"crv\":\"%s\",\"kty\":\"EC\",", algs[alg].crv);
        ok = put_number(b, pkey, "x", OSSL_PKEY_PARAM_EC_PUB_X, algs[alg].width);
        tur__buf_putc(b, ',');
        ok = ok && put_number(b, pkey, "y", OSSL_PKEY_PARAM_EC_PUB_Y, algs[alg].width);
    } else {
        tur__buf_putc(b, '{');
        ok = put_number(b, pkey, "e", OSSL_PKEY_PARAM_RSA_E, 0);
        tur__buf_puts(b, ",\"kty\":\"RSA\",");
        ok = ok && put_number(b, pkey, "n", OSSL_PKEY_PARAM_RSA_N, 0);
    }
    tur__buf_putc(b, '}');
    return ok && !b->failed;
}

bool tur__key_thumbprint(char kid[TUR__KID_SIZE], const EVP_PKEY *pkey, tur__alg alg)
{
    tur__buf jwk = {0}, text = {0};
    uint8_t digest[TUR__SHA256_SIZE];
    bool ok = tur__key_jwk(&jwk, pkey, alg) && tur__sha256_once(digest, jwk.data, jwk.len);
    if (ok) tur__base64url(&text, digest, sizeof digest);
    ok = ok && !text.failed && text.len == TUR__KID_SIZE - 1;
    if (ok) memcpy(kid, tur__buf_text(&text), TUR__KID_SIZE);
    tur__buf_free(&jwk);
    tur__buf_free(&text);
    return ok;
}

/* ---- Keys ------------------------------------------------------------------------------------- */

static char *public_pem(EVP_PKEY *pkey)
{
    BIO *bio = BIO_new(BIO_s_mem());
    char *bytes, *pem = NULL;
    if (bio && PEM_write_bio_PUBKEY(bio, pkey) == 1) {
        long len = BIO_get_mem_data(bio, &bytes);
        if (len > 0) pem = strndup(bytes, (size_t)len);
    }
    BIO_free(bio);
    return pem;
}

/* Private keys have to fit their public part: a mix-up, or a bit that fell, would sign what nobody can
 * verify, or give the key away. */
static bool is_pair(EVP_PKEY *pkey)
{
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new(pkey, NULL);
    bool pair = ctx && EVP_PKEY_pairwise_check(ctx) == 1;
    EVP_PKEY_CTX_free(ctx);
    ERR_clear_error();
    return pair;
}

static tur_status judge(tur_refusal *why, EVP_PKEY *pkey, tur__alg alg, bool is_private)
{
    const char *lack;
    if (alg == TUR__ALGS)
        return tur__refuse(why, "KEY_POLICY", "the key is for none of the algorithms that are allowed");
    lack = tur__key_policy(pkey, alg);
    if (!lack && !tur__key_is_sound(pkey)) lack = "the public key is not sound";
    if (!lack && is_private && !is_pair(pkey)) lack = "the private key does not fit its public part";
    return lack ? tur__refuse(why, "KEY_POLICY", lack) : TUR_OK;
}

tur_status tur__key_wrap(tur_key **key, tur_refusal *why, EVP_PKEY *pkey, bool is_private)
{
    tur__alg alg = tur__key_alg_of(pkey);
    tur_status status = judge(why, pkey, alg, is_private);
    tur_key *k = status == TUR_OK ? calloc(1, sizeof *k) : NULL;
    *key = NULL;
    if (!k) {
        EVP_PKEY_free(pkey);
        return status == TUR_OK ? TUR_ENOMEM : status;
    }
    *k = (tur_key){.pkey = pkey, .alg = alg, .is_private = is_private, .pem = public_pem(pkey)};
    if (!k->pem || !tur__key_thumbprint(k->kid, pkey, alg)) return tur_key_free(k), TUR_ENOMEM;
    *key = k;
    return TUR_OK;
}

tur_status tur_key_generate(tur_key **key, const char *algorithm)
{
    tur__alg alg = tur__alg_find(algorithm, strlen(algorithm));
    EVP_PKEY *pkey;
    *key = NULL;
    if (alg == TUR__ALGS) return TUR_ENOENT;
    pkey = algs[alg].group ? EVP_EC_gen(algs[alg].group) : EVP_RSA_gen(3072);
    ERR_clear_error();
    if (!pkey) return TUR_EINTERNAL;
    tur_status status = tur__key_wrap(key, NULL, pkey, true);
    return status == TUR_EREFUSED ? TUR_EINTERNAL : status;
}

void tur_key_free(tur_key *key)
{
    if (!key) return;
    EVP_PKEY_free(key->pkey);
    free(key->pem);
    free(key);
}

const char *tur_key_alg(const tur_key *key) { return algs[key->alg].name; }

const char *tur_key_kid(const tur_key *key) { return key->kid; }

bool tur_key_is_private(const tur_key *key) { return key->is_private; }

const char *tur_key_public_pem(const tur_key *key) { return key->pem; }
