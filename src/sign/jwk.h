/* One key of a key set (RFC 7517, RFC 7518), read. */
#ifndef TUR_SIGN_JWK_H
#define TUR_SIGN_JWK_H

#include "base/arena.h"
#include "base/json.h"
#include "sign/keys.h"

/* Times are seconds since 1970, -1 where none is given. */
typedef struct tur__jwk {
    EVP_PKEY *pkey;      /* owned; NULL when the key is not used */
    tur__alg alg;        /* when it is used */
    const char *unused;  /* why it is not, static */
    const char *kid;     /* as given, else the thumbprint, else ""; borrowed from JSON or the arena */
    const char *thumbprint; /* in the arena; NULL when the key is not used */
    int64_t iat, nbf, exp, revoked_at;
    const char *revoked_reason; /* NULL, or a word of tur__revoked_reason; static */
} tur__jwk;

/* Reads JSON. Refuses what should be in no key set (KEYSET_KEY), and a key id that is not the
 * thumbprint of its key (KEYSET_KID) unless ANY_KID. A key that is merely of no use here is read,
 * unused. */
tur_status tur__jwk_read(tur__jwk *jwk, tur__arena *a, tur_refusal *why, const tur__json *json, bool any_kid);
/* Reasons by index, NULL past the end: unspecified, compromised, superseded. */
const char *tur__revoked_reason(size_t index);

#endif
