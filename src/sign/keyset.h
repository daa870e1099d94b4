/* Key sets: which key a token names, and when it is good. tur.h has what users see. */
#ifndef TUR_SIGN_KEYSET_H
#define TUR_SIGN_KEYSET_H

#include "sign/keys.h"
#include "tur.h"

/* The key that KID names and ALG fits, trusted by the pins of the set, in *KEY, borrowed from KEYS.
 * Refuses with KEY_UNKNOWN or KEY_POLICY. */
tur_status tur__keys_find(const tur_key **key, tur_refusal *why, const tur_keys *keys,
                          const char *kid, tur__alg alg);
/* Whether the key that KID names, which is in KEYS, was good for a token that says of itself that it
 * was made at IAT. PROVEN as in tur_token_policy. */
tur_status tur__keys_good_at(tur_refusal *why, const tur_keys *keys, const char *kid, int64_t iat,
                             int64_t proven);

#endif
