/* One key: what is allowed as one, its thumbprint, its JWK. tur.h has what users see. */
#ifndef TUR_SIGN_KEYS_H
#define TUR_SIGN_KEYS_H

#include <openssl/evp.h>

#include "base/buf.h"
#include "sign/refuse.h"
#include "tur.h"

/* The algorithms that are allowed; nothing that is read adds to them. */
typedef enum tur__alg { TUR__ES256, TUR__ES384, TUR__RS256, TUR__ALGS } tur__alg;

/* Of a thumbprint with its NUL; of a kid at most; bits of RSA keys. */
enum { TUR__KID_SIZE = 44, TUR__KID_MOST = 128, TUR__RSA_LEAST = 2048, TUR__RSA_MOST = 8192 };

struct tur_key {
    EVP_PKEY *pkey;
    tur__alg alg;
    bool is_private;
    char kid[TUR__KID_SIZE]; /* the thumbprint */
    char *pem;               /* of the public part */
};

/* "ES256"; NULL past the end. */
const char *tur__alg_name(tur__alg alg);
/* By exact name; TUR__ALGS when it is none that is allowed. */
tur__alg tur__alg_find(const char *name, size_t len);
/* The curve of an algorithm as libcrypto and as JWK name it, NULL for RSA. */
const char *tur__alg_group(tur__alg alg);
const char *tur__alg_crv(tur__alg alg);
/* Bytes of a coordinate. */
size_t tur__alg_width(tur__alg alg);
/* Of its hash; static. */
const EVP_MD *tur__alg_md(tur__alg alg);

/* Bytes of a signature by PKEY as JWS has it. */
size_t tur__key_signature_size(const EVP_PKEY *pkey, tur__alg alg);
/* The one algorithm that PKEY can have here; TUR__ALGS when none. */
tur__alg tur__key_alg_of(const EVP_PKEY *pkey);
/* What a key has to be, whoever brings it: the named curve that belongs to ALG and a point on it; or
 * RSA of 2048 to 8192 bits, with an odd modulus without small factors that is none of those which
 * CVE-2017-15361 made guessable, and an odd exponent of 65537 to 2^32. NULL when PKEY is that, else
 * what it lacks, static. */
const char *tur__key_policy(const EVP_PKEY *pkey, tur__alg alg);
/* libcrypto's own, slower look at the public part; before a signature is judged by it. */
bool tur__key_is_sound(EVP_PKEY *pkey);

/* Makes a key of PKEY, which it takes, also on failure. */
tur_status tur__key_wrap(tur_key **key, tur_refusal *why, EVP_PKEY *pkey, bool is_private);

/* Appends the public JWK with its required members alone, in the order of RFC 7638: what the
 * thumbprint is computed of. False when libcrypto fails; see B->failed for memory. */
bool tur__key_jwk(tur__buf *b, const EVP_PKEY *pkey, tur__alg alg);
/* 43 characters and a NUL. */
bool tur__key_thumbprint(char kid[TUR__KID_SIZE], const EVP_PKEY *pkey, tur__alg alg);

#endif
