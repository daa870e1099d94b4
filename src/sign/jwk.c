#include "sign/jwk.h"

#include <string.h>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/param_build.h>

#include "sign/base64url.h"

const char *tur__revoked_reason(size_t index)
{
    static const char *const reasons[] = {"unspecified", "compromised", "superseded"};
    return index < sizeof reasons / sizeof *reasons ? reasons[index] : NULL;
}

static tur_status bad(tur_refusal *why, const tur__json *json, const char *message)
{
    const tur__json *kid = tur__json_get(json, "kid");
    bool named = kid && kid->kind == TUR__JSON_STRING;
    return tur__refuse_about(why, "KEYSET_KEY", message, named ? kid->text : "", named ? kid->len : 0);
}

/* ---- Members ---------------------------------------------------------------------------------- */

static bool is_string(const tur__json *v) { return v && v->kind == TUR__JSON_STRING && !memchr(v->text, 0, v->len); }

/* Strings may be missing, but not be something else. */
static bool strings_are_strings(const tur__json *json)
{
    static const char *const names[] = {"kty", "use", "alg", "kid", "crv"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const tur__json *v = tur__json_get(json, names[i]);
        if (v && !is_string(v)) return false;
    }
    return is_string(tur__json_get(json, "kty"));
}

static bool has_private_member(const tur__json *json)
{
    static const char *const names[] = {"d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (tur__json_get(json, names[i])) return true;
    return false;
}

/* A time, where there is one: digits of an integer that all readers can hold. */
static bool read_time(int64_t *seconds, const tur__json *v)
{
    *seconds = -1;
    if (!v) return true;
    if (v->kind != TUR__JSON_NUMBER || v->len > 15) return false;
    *seconds = 0;
    for (size_t i = 0; i < v->len; i++) {
        if (v->text[i] < '0' || v->text[i] > '9') return false;
        *seconds = *seconds * 10 + (v->text[i] - '0');
    }
    return true;
}

/* OpenID Federation 1.0, section 8.7: {"revoked_at": seconds, "reason": word}. A word that is not known
 * is as bad as none. */
static bool read_revoked(tur__jwk *jwk, const tur__json *v)
{
    const tur__json *reason = tur__json_get(v, "reason");
    const char *word;
    jwk->revoked_at = -1;
    if (!v) return true;
    if (v->kind != TUR__JSON_OBJECT || !read_time(&jwk->revoked_at, tur__json_get(v, "revoked_at")) ||
        jwk->revoked_at < 0 || (reason && !is_string(reason)))
        return false;
    jwk->revoked_reason = tur__revoked_reason(0);
    for (size_t i = 0; (word = tur__revoked_reason(i)); i++)
        if (tur__json_is(reason, word)) jwk->revoked_reason = word;
    return true;
}

/* True with *VERIFIES unset when key_ops are there and none is "verify"; false when they are none. */
static bool read_ops(bool *verifies, const tur__json *ops)
{
    *verifies = !ops;
    if (!ops) return true;
    if (ops->kind != TUR__JSON_ARRAY) return false;
    for (const tur__json *op = ops->first; op; op = op->next) {
        if (!is_string(op)) return false;
        if (tur__json_is(op, "verify")) *verifies = true;
    }
    return true;
}

/* ---- Numbers ---------------------------------------------------------------------------------- */

/* Bytes of the member NAME in the arena; NULL when it is no canonical base64url of WIDTH bytes, or for
 * 0 of a number without leading zeros. */
static const char *read_bytes(size_t *size, tur__arena *a, const tur__json *json, const char *name, size_t width)
{
    const tur__json *v = tur__json_get(json, name);
    const char *bytes;
    if (!is_string(v) || !v->len || !tur__base64url_valid(v->text, v->len)) return NULL;
    bytes = tur__base64url_decode(size, a, v->text, v->len);
    if (!bytes || (width ? *size != width : !*bytes)) return NULL;
    return bytes;
}

static EVP_PKEY *make(const char *type, OSSL_PARAM_BLD *builder)
{
    OSSL_PARAM *params = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(NULL, type, NULL);
    EVP_PKEY *pkey = NULL;
    if (params && ctx && EVP_PKEY_fromdata_init(ctx) == 1) EVP_PKEY_fromdata(ctx, &pkey, EVP_PKEY_PUBLIC_KEY, params);
    EVP_PKEY_CTX_free(ctx);
    OSSL_PARAM_free(params);
    ERR_clear_error();
    return pkey;
}

/* libcrypto refuses a point that is not on the curve. */
static EVP_PKEY *read_ec(tur__arena *a, const tur__json *json, tur__alg alg)
{
    size_t width = tur__alg_width(alg), size;
    const char *x = read_bytes(&size, a, json, "x", width), *y = read_bytes(&size, a, json, "y", width);
    char point[1 + 2 * 66] = {4};
    OSSL_PARAM_BLD *builder = x && y ? OSSL_PARAM_BLD_new() : NULL;
    EVP_PKEY *pkey = NULL;
    if (!builder) return NULL;
    memcpy(point + 1, x, width);
    memcpy(point + 1 + width, y, width);
    if (OSSL_PARAM_BLD_push_utf8_string(builder, OSSL_PKEY_PARAM_GROUP_NAME, tur__alg_group(alg), 0) &&
        OSSL_PARAM_BLD_push_octet_string(builder, OSSL_PKEY_PARAM_PUB_KEY, point, 1 + 2 * width))
        pkey = make("EC", builder);
    OSSL_PARAM_BLD_free(builder);
    return pkey;
}

static EVP_PKEY *read_rsa(tur__arena *a, const tur__json *json)
{
    size_t n_size, e_size;
    const char *n = read_bytes(&n_size, a, json, "n", 0), *e = read_bytes(&e_size, a, json, "e", 0);
    /* Longer ones cost time, and are refused by the policy whatever they are. */
    if (!n || !e || n_size > 2 * TUR__RSA_MOST / 8 || e_size > 256) return NULL;
    BIGNUM *bn_n = BN_bin2bn((const unsigned char *)n, (int)n_size, NULL);
    BIGNUM *bn_e = BN_bin2bn((const unsigned char *)e, (int)e_size, NULL);
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    EVP_PKEY *pkey = NULL;
    if (bn_n && bn_e && builder && OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, bn_n) &&
        OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, bn_e))
        pkey = make("RSA", builder);
    OSSL_PARAM_BLD_free(builder);
    BN_free(bn_n);
    BN_free(bn_e);
    return pkey;
}

/* ---- One key ---------------------------------------------------------------------------------- */

/* Why a key that may be sound is of no use here; NULL when it may be. *ALG is what it can be used for. */
static const char *uselessness(tur__alg *alg, const tur__json *json, bool verifies)
{
    const tur__json *kty = tur__json_get(json, "kty"), *use = tur__json_get(json, "use");
    const tur__json *name = tur__json_get(json, "alg"), *crv = tur__json_get(json, "crv");
    if (use && !tur__json_is(use, "sig")) return "its use is not sig";
    if (!verifies) return "its key_ops do not have verify";
    *alg = TUR__ALGS;
    if (tur__json_is(kty, "RSA")) {
        *alg = TUR__RS256;
    } else if (tur__json_is(kty, "EC")) {
        for (tur__alg i = 0; i < TUR__ALGS; i++)
            if (tur__alg_crv(i) && tur__json_is(crv, tur__alg_crv(i))) *alg = i;
        if (*alg == TUR__ALGS) return "its curve is not used here";
    } else {
        return "its kind is not used here";
    }
    if (name && !tur__json_is(name, tur__alg_name(*alg))) return "its alg is not one that such a key has here";
    return NULL;
}

static tur_status read_numbers(tur__jwk *jwk, tur__arena *a, tur_refusal *why, const tur__json *json)
{
    char *thumbprint = tur__arena_alloc(a, TUR__KID_SIZE);
    const char *lack;
    if (!thumbprint) return TUR_ENOMEM;
    jwk->pkey = tur__alg_group(jwk->alg) ? read_ec(a, json, jwk->alg) : read_rsa(a, json);
    if (!jwk->pkey) return bad(why, json, "a key of the set is malformed");
    lack = tur__key_policy(jwk->pkey, jwk->alg);
    if (lack) return bad(why, json, lack);
    if (!tur__key_thumbprint(thumbprint, jwk->pkey, jwk->alg)) return TUR_ENOMEM;
    jwk->thumbprint = thumbprint;
    return TUR_OK;
}

static tur_status read_members(tur__jwk *jwk, tur_refusal *why, const tur__json *json)
{
    const tur__json *kid = tur__json_get(json, "kid");
    bool verifies;
    if (json->kind != TUR__JSON_OBJECT || !strings_are_strings(json)) return bad(why, json, "a key of the set is malformed");
    if (tur__json_is(tur__json_get(json, "kty"), "oct")) return bad(why, json, "the set holds a symmetric key");
    if (has_private_member(json)) return bad(why, json, "the set holds a private key");
    if (!read_ops(&verifies, tur__json_get(json, "key_ops"))) return bad(why, json, "the key_ops of a key are malformed");
    if (!read_time(&jwk->iat, tur__json_get(json, "iat")) || !read_time(&jwk->nbf, tur__json_get(json, "nbf")) ||
        !read_time(&jwk->exp, tur__json_get(json, "exp")) || !read_revoked(jwk, tur__json_get(json, "revoked")))
        return bad(why, json, "a time of a key is malformed");
    jwk->kid = kid ? kid->text : "";
    jwk->unused = uselessness(&jwk->alg, json, verifies);
    return TUR_OK;
}

tur_status tur__jwk_read(tur__jwk *jwk, tur__arena *a, tur_refusal *why, const tur__json *json, bool any_kid)
{
    tur_status status;
    *jwk = (tur__jwk){.kid = "", .alg = TUR__ALGS};
    status = read_members(jwk, why, json);
    if (status != TUR_OK || jwk->unused) return status;
    status = read_numbers(jwk, a, why, json);
    if (status == TUR_OK && !*jwk->kid) jwk->kid = jwk->thumbprint;
    if (status == TUR_OK && !any_kid && strcmp(jwk->kid, jwk->thumbprint) != 0)
        status = tur__refuse_about(why, "KEYSET_KID", "a key id is not the thumbprint of its key", jwk->kid, strlen(jwk->kid));
    if (status == TUR_OK) return status;
    EVP_PKEY_free(jwk->pkey);
    jwk->pkey = NULL;
    return status;
}
