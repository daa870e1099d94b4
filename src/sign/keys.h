/* One key: what is allowed as one, its thumbprint, its JWK. tur.h has what users see. */
#ifndef TUR_SIGN_KEYS_H
#define TUR_SIGN_KEYS_H

#include <openssl/evp.h>

#include "base/buf.h"
#include "base/json.h"
#include "sign/refuse.h"
#include "tur.h"

typedef enum tur__alg { TUR__ES256, TUR__ES384, TUR__RS256, TUR__ALGS } tur__alg;

enum { TUR__KID_SIZE = 44, TUR__KID_MOST = 128 };

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

/* Bytes of a signature by PKEY in JWS. */
size_t tur__key_signature_size(const EVP_PKEY *pkey, tur__alg alg);

/* What a key has to be, whoever brings it: the curve that belongs to ALG, a point on it and not at
 * infinity; or RSA of 2048 to 8192 bits, an odd modulus, an odd exponent of 65537 to 2^32, and not
 * of the family that CVE-2017-15361 found. NULL when PKEY is that, else what it lacks, static. */
const char *tur__key_policy(const EVP_PKEY *pkey, tur__alg alg);
/* The only algorithm of this implementation that PKEY can have; TUR__ALGS when none. */
tur__alg tur__key_alg_of(const EVP_PKEY *pkey);

/* Takes PKEY, also on failure. */
tur_status tur__key_wrap(tur_key **key, tur_refusal *why, EVP_PKEY *pkey, bool is_private);

/* Appends the public JWK with only its required members, in the order of RFC 7638: what the
 * thumbprint is computed of. False when libcrypto fails; see B->failed for memory. */
bool tur__key_jwk(tur__buf *b, const EVP_PKEY *pkey, tur__alg alg);
/* 43 characters and a NUL. */
bool tur__key_thumbprint(char kid[TUR__KID_SIZE], const EVP_PKEY *pkey, tur__alg alg);

#endif
