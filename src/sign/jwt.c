/* Two interfaces of libjwt are in use: up to 2.x (Debian 12 has 1.10.2, Debian 13 has 1.17.2), and 3.x,
 * which shares no function with it. Neither has a macro for its version, but every 3.x has the macro
 * jwt_set_GET_INT. jwt_decode_2() is never called: from 1.13 until 2.1.1 it lets `none` pass. */
#include "sign/jwt.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include <jwt.h>
#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include "sign/base64url.h"

/* One question to libjwt. Answer: 1 yes, 0 no, -1 it could not be asked. */
struct question {
    EVP_PKEY *pkey;
    tur__alg alg;
    const char *token;       /* to check, or NULL */
    const char *kid, *claims; /* to sign */
    char *made;              /* by malloc */
    int answer;
};

static jwt_alg_t its_alg(tur__alg alg)
{
    switch (alg) {
    case TUR__ES256: return JWT_ALG_ES256;
    case TUR__ES384: return JWT_ALG_ES384;
    default: return JWT_ALG_RS256;
    }
}

#ifndef jwt_set_GET_INT

/* The key as PEM, in memory that is wiped when it is freed. */
static BIO *pem_of(EVP_PKEY *pkey, bool is_private)
{
    BIO *bio = BIO_new(BIO_s_secmem());
    int ok = bio && (is_private ? PEM_write_bio_PKCS8PrivateKey(bio, pkey, NULL, NULL, 0, NULL, NULL)
                                : PEM_write_bio_PUBKEY(bio, pkey));
    if (ok == 1) return bio;
    BIO_free(bio);
    return NULL;
}

/* jwt_decode() believes the algorithm that the token names, so that is compared. */
static int check(const struct question *q, const unsigned char *pem, int len)
{
    jwt_t *jwt = NULL;
    int error = jwt_decode(&jwt, q->token, pem, len);
    int answer = !error && jwt && jwt_get_alg(jwt) == its_alg(q->alg);
    if (jwt) jwt_free(jwt);
    return answer;
}

static int sign(struct question *q, const unsigned char *pem, int len)
{
    jwt_t *jwt = NULL;
    if (jwt_new(&jwt)) return -1;
    /* All of them add typ by themselves; 1.10 would take no other. */
    if (!jwt_add_grants_json(jwt, q->claims) && !jwt_add_header(jwt, "kid", q->kid) &&
        !jwt_set_alg(jwt, its_alg(q->alg), pem, len))
        q->made = jwt_encode_str(jwt);
    jwt_free(jwt);
    return q->made != NULL;
}

static void ask(struct question *q)
{
    BIO *bio = pem_of(q->pkey, !q->token);
    char *pem = NULL;
    long len = bio ? BIO_get_mem_data(bio, &pem) : 0;
    q->answer = -1;
    if (len > 0)
        q->answer = q->token ? check(q, (unsigned char *)pem, (int)len) : sign(q, (unsigned char *)pem, (int)len);
    BIO_free(bio);
}

#else

static bool put_secret(tur__buf *b, const EVP_PKEY *pkey, const char *name, const char *parameter, size_t width)
{
    unsigned char bytes[TUR__RSA_MOST / 8];
    BIGNUM *number = NULL;
    bool ok = EVP_PKEY_get_bn_param(pkey, parameter, &number);
    if (ok && !width) width = (size_t)BN_num_bytes(number);
    ok = ok && width <= sizeof bytes && BN_bn2binpad(number, bytes, (int)width) == (int)width;
    if (ok) {
        tur__buf_printf(b, ",\"%s\":\"", name);
        tur__base64url(b, bytes, width);
        tur__buf_putc(b, '"');
    }
    OPENSSL_cleanse(bytes, sizeof bytes);
    BN_clear_free(number);
    return ok;
}

/* Room is made before the secrets come, so that no copy of them is left behind by growing. */
static bool private_jwk(tur__buf *b, const EVP_PKEY *pkey, tur__alg alg)
{
    static const char *const members[][2] = {
        {"d", OSSL_PKEY_PARAM_RSA_D},
        {"p", OSSL_PKEY_PARAM_RSA_FACTOR1},
        {"q", OSSL_PKEY_PARAM_RSA_FACTOR2},
        {"dp", OSSL_PKEY_PARAM_RSA_EXPONENT1},
        {"dq", OSSL_PKEY_PARAM_RSA_EXPONENT2},
        {"qi", OSSL_PKEY_PARAM_RSA_COEFFICIENT1},
    };
    bool ok = tur__buf_reserve(b, 8 * TUR__RSA_MOST / 8) && tur__key_jwk(b, pkey, alg);
    if (!ok) return false;
    b->len--;
    if (tur__alg_group(alg)) {
        ok = put_secret(b, pkey, "d", OSSL_PKEY_PARAM_PRIV_KEY, tur__alg_width(alg));
    } else {
        for (size_t i = 0; ok && i < sizeof members / sizeof *members; i++)
            ok = put_secret(b, pkey, members[i][0], members[i][1], 0);
    }
    tur__buf_putc(b, '}');
    return ok;
}

static int check(const struct question *q, const jwk_item_t *key)
{
    jwt_checker_t *c = jwt_checker_new();
    int answer = -1;
    if (!c) return -1;
    /* Times are judged by claims.c, once. */
    if (!jwt_checker_setkey(c, its_alg(q->alg), key) && !jwt_checker_time_leeway(c, JWT_CLAIM_EXP, -1) &&
        !jwt_checker_time_leeway(c, JWT_CLAIM_NBF, -1))
        answer = jwt_checker_verify(c, q->token) == 0;
    jwt_checker_free(c);
    return answer;
}

static int sign(struct question *q, const jwk_item_t *key)
{
    jwt_builder_t *b = jwt_builder_new();
    jwt_value_t value = {0};
    if (!b) return -1;
    jwt_builder_enable_iat(b, 0);
    if (!jwt_builder_setkey(b, its_alg(q->alg), key)) {
        jwt_set_SET_JSON(&value, NULL, (char *)q->claims);
        bool ok = jwt_builder_claim_set(b, &value) == JWT_VALUE_ERR_NONE;
        jwt_set_SET_STR(&value, "kid", q->kid);
        /* Some versions take it from the key, where it is set already. */
        value.replace = 1;
        ok = ok && jwt_builder_header_set(b, &value) == JWT_VALUE_ERR_NONE;
        if (ok) q->made = jwt_builder_generate(b);
    }
    jwt_builder_free(b);
    return q->made != NULL;
}

static void ask(struct question *q)
{
    tur__buf jwk = {0};
    bool ok = q->token ? tur__key_jwk(&jwk, q->pkey, q->alg) : private_jwk(&jwk, q->pkey, q->alg);
    jwk_set_t *set = ok && !jwk.failed ? jwks_create(tur__buf_text(&jwk)) : NULL;
    const jwk_item_t *key = set && !jwks_error(set) ? jwks_item_get(set, 0) : NULL;
    q->answer = -1;
    if (key && !jwks_item_error(key)) q->answer = q->token ? check(q, key) : sign(q, key);
    if (set) jwks_free(set);
    if (jwk.data) OPENSSL_cleanse(jwk.data, jwk.cap);
    tur__buf_free(&jwk);
}

#endif

static void *ask_there(void *q)
{
    ask(q);
    ERR_clear_error();
    return NULL;
}

/* Versions below 2 put the decoded token on the stack. Ours are up to 1 MiB, and a thread of the
 * caller may have less than that. */
static bool ask_with_room(struct question *q)
{
    enum { STACK = 8 << 20 };
    pthread_attr_t attr;
    pthread_t thread;
    bool ok = false;
    if (pthread_attr_init(&attr)) return false;
    if (!pthread_attr_setstacksize(&attr, STACK) && !pthread_create(&thread, &attr, ask_there, q))
        ok = !pthread_join(thread, NULL);
    pthread_attr_destroy(&attr);
    return ok;
}

int tur__jwt_check(EVP_PKEY *pkey, tur__alg alg, const char *token)
{
    struct question q = {.pkey = pkey, .alg = alg, .token = token};
    return ask_with_room(&q) ? q.answer : -1;
}

tur_status tur__jwt_sign(tur__buf *token, EVP_PKEY *pkey, tur__alg alg, const char *kid, const char *claims)
{
    struct question q = {.pkey = pkey, .alg = alg, .kid = kid, .claims = claims};
    if (!ask_with_room(&q)) return TUR_ENOMEM;
    if (q.answer != 1) return q.answer < 0 ? TUR_ENOMEM : TUR_EINTERNAL;
    tur__buf_puts(token, q.made);
    free(q.made);
    return token->failed ? TUR_ENOMEM : TUR_OK;
}
