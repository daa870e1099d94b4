/* Key sets: which key a token names, and when it is good. tur.h has what users see. */
#ifndef TUR_SIGN_KEYSET_H
#define TUR_SIGN_KEYSET_H

#include "sign/jwk.h"
#include "tur.h"

/* The key that KID names, if ALG is its algorithm and the pins of the set do not exclude it, in *JWK,
 * borrowed from KEYS. KEY_UNKNOWN, KEY_POLICY. */
tur_status tur__keys_find(const tur__jwk **jwk, tur_refusal *why, const tur_keys *keys, const char *kid, tur__alg alg);
/* Whether a key was good for a token that says of itself that it was made at IAT; PROVEN as in
 * tur_token_policy. KEY_VALIDITY, KEY_REVOKED. */
tur_status tur__jwk_good_at(tur_refusal *why, const tur__jwk *jwk, int64_t iat, int64_t proven);

#endif
