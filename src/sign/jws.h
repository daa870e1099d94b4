/* The gate: the one narrow form of token that is let through to anything that computes signatures.
 *
 * Libraries for tokens are lenient where it costs (repeated members, `crit`, junk behind the
 * signature, other alphabets), and each in another way. So every byte of a token is judged here, by
 * code that knows nothing of keys; two implementations then judge the signature (jwt.h, evp.h), and
 * claims are read from the bytes that were judged, by our own parser. */
#ifndef TUR_SIGN_JWS_H
#define TUR_SIGN_JWS_H

#include "base/arena.h"
#include "base/json.h"
#include "sign/keys.h"
#include "tur.h"

/* Three segments, decoded. All lies in the arena of the call. */
typedef struct tur__jws {
    const char *text; /* the token, with a NUL behind it */
    size_t len;
    size_t input_len; /* of what is signed: header, dot, payload as they stand in TEXT */
    const char *header, *payload, *signature; /* decoded, each with a NUL behind it */
    size_t header_len, payload_len, signature_len;
    tur__alg alg;
    const char *kid; /* [A-Za-z0-9_-]{1,128}; NULL when the header has none */
    bool typed;      /* the header says that typ is JWT */
    const tur__json *claims;
} tur__jws;

/* Splits and decodes LEN bytes: three segments that are not empty, canonical base64url, nothing else.
 * TOKEN_SYNTAX. */
tur_status tur__jws_split(tur__jws *jws, tur__arena *a, tur_refusal *why, const char *text, size_t len);
/* Reads the header: a JSON object of alg and, where given, kid and typ, all strings, nothing else.
 * TOKEN_SYNTAX, ALG_NOT_ALLOWED. */
tur_status tur__jws_read_header(tur__jws *jws, tur__arena *a, tur_refusal *why);
/* Reads the payload: one JSON object, its numbers integers within +-(2^53 - 1), no U+0000 in a string.
 * TOKEN_SYNTAX. */
tur_status tur__jws_read_claims(tur__jws *jws, tur__arena *a, tur_refusal *why);
/* All of it; and kid and typ have to be there. */
tur_status tur__jws_gate(tur__jws *jws, tur__arena *a, tur_refusal *why, const char *text, size_t len);
/* What is wrong with CLAIMS by the rule of tur__jws_read_claims, static; NULL when nothing is. */
const char *tur__jws_claims_fault(const tur__json *claims);

/* Whether the signature is that of PKEY, as both implementations see it: TUR_OK, SIG_BAD, or
 * TUR_EINTERNAL when they disagree. The token passed the gate, and PKEY holds tur__key_policy for its
 * algorithm. */
tur_status tur__jws_check(const tur__jws *jws, tur_refusal *why, EVP_PKEY *pkey);

#endif
