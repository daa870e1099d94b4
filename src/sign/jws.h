/* The gate: the one narrow form of token that is let through to anything that computes signatures.
 *
 * Libraries for tokens are lenient where it costs (repeated members, `crit`, junk behind the
 * signature, other alphabets), and each in another way. So every byte of a token is judged here, by
 * code that knows nothing of keys; two implementations then judge the signature (jwt.h, evp.h), and
 * claims are read from the bytes that were judged, by our own parser. */
#ifndef TUR_SIGN_JWS_H
#define TUR_SIGN_JWS_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/json.h"
#include "sign/keys.h"
#include "tur.h"

/* Three segments, decoded. All lies in the arena of the call. */
typedef struct tur__jws {
    const char *text; /* the token, NUL-terminated */
    size_t len;
    size_t input_len; /* of what is signed: header, dot, payload as they stand in TEXT */
    const char *header, *payload, *signature; /* decoded, each with a NUL behind it */
    size_t header_len, payload_len, signature_len;
    tur__alg alg;
    const char *kid; /* [A-Za-z0-9_-]{1,128}; NULL when the header has none */
    bool typed;      /* the header says typ JWT */
    tur__json *claims;
} tur__jws;

/* Splits and decodes LEN bytes: two dots, three segments that are not empty, canonical base64url
 * without padding. TOKEN_SYNTAX. */
tur_status tur__jws_split(tur__jws *jws, tur__arena *a, tur_refusal *why, const char *text, size_t len);
/* Reads the header: a JSON object of alg, kid, typ as strings, nothing else. TOKEN_SYNTAX,
 * ALG_NOT_ALLOWED. */
tur_status tur__jws_read_header(tur__jws *jws, tur__arena *a, tur_refusal *why);
/* Reads the payload: one JSON object, integers within +-(2^53 - 1), no U+0000. TOKEN_SYNTAX. */
tur_status tur__jws_read_claims(tur__jws *jws, tur__arena *a, tur_refusal *why);
/* All of it, and kid and typ have to be there. */
tur_status tur__jws_gate(tur__jws *jws, tur__arena *a, tur_refusal *why, const char *text, size_t len);

/* Whether the signature is that of PKEY, as both implementations see it: TUR_OK, SIG_BAD, or
 * TUR_EINTERNAL when they disagree. PKEY holds tur__key_policy for the algorithm. */
tur_status tur__jws_check(const tur__jws *jws, tur_refusal *why, EVP_PKEY *pkey);

/* The claims of a token, parsed and borrowed from it. */
const tur__json *tur__token_claims(const tur_token *token);

/* Base64url without padding (RFC 4648, section 5). */
void tur__base64url(tur__buf *b, const void *bytes, size_t len);
/* The decoded bytes in the arena with a NUL behind them, *SIZE of them; NULL when TEXT has a character
 * of another alphabet, a length that cannot be or spare bits that are not 0, or memory is exhausted
 * (*SIZE is then SIZE_MAX). */
char *tur__base64url_decode(size_t *size, tur__arena *a, const char *text, size_t len);

#endif
