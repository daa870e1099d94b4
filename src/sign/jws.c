#include "sign/jws.h"

#include <stdint.h>
#include <string.h>

#include "sign/base64url.h"
#include "sign/evp.h"
#include "sign/jwt.h"

static tur_status malformed(tur_refusal *why, const char *message)
{
    return tur__refuse(why, "TOKEN_SYNTAX", message);
}

/* ---- Segments --------------------------------------------------------------------------------- */

/* Decodes the segment from *AT to the next dot or the end, and moves *AT behind that. */
static tur_status read_segment(const char **bytes, size_t *size, const char **at, tur__arena *a,
                               tur_refusal *why, const char *end)
{
    const char *begin = *at, *dot = memchr(begin, '.', (size_t)(end - begin));
    size_t len = (size_t)((dot ? dot : end) - begin);
    if (!len) return malformed(why, "a segment of the token is empty");
    if (!tur__base64url_valid(begin, len)) return malformed(why, "a segment of the token is not canonical base64url");
    *bytes = tur__base64url_decode(size, a, begin, len);
    *at = dot ? dot + 1 : end;
    return *bytes ? TUR_OK : TUR_ENOMEM;
}

tur_status tur__jws_split(tur__jws *jws, tur__arena *a, tur_refusal *why, const char *text, size_t len)
{
    const char *at, *end;
    size_t dots = 0;
    tur_status status;
    memset(jws, 0, sizeof *jws);
    if (len > TUR_TOKEN_MOST) return malformed(why, "the token is longer than 1 MiB");
    for (size_t i = 0; i < len; i++) dots += text[i] == '.';
    if (dots != 2) return malformed(why, "the token does not have three segments");
    jws->text = tur__arena_copy(a, text, len);
    if (!jws->text) return TUR_ENOMEM;
    jws->len = len;
    at = jws->text;
    end = at + len;
    status = read_segment(&jws->header, &jws->header_len, &at, a, why, end);
    if (status == TUR_OK) status = read_segment(&jws->payload, &jws->payload_len, &at, a, why, end);
    jws->input_len = (size_t)(at - jws->text) - (status == TUR_OK);
    if (status == TUR_OK) status = read_segment(&jws->signature, &jws->signature_len, &at, a, why, end);
    return status;
}

/* ---- Header ----------------------------------------------------------------------------------- */

/* One JSON object that is all of TEXT but for white space, which JSON allows around it. */
static tur_status read_object(tur__json **object, tur__arena *a, tur_refusal *why, const char *text,
                              size_t len, const char *message)
{
    tur__json_error error = {0};
    size_t used = 0;
    *object = tur__json_parse(a, text, len, &used, &error);
    if (!*object) {
        if (error.offset == SIZE_MAX) return TUR_ENOMEM;
        return tur__refuse_about(why, "TOKEN_SYNTAX", message, error.message, strlen(error.message));
    }
    while (used < len && text[used] && strchr(" \t\r\n", text[used])) used++;
    if (used < len || (*object)->kind != TUR__JSON_OBJECT) return malformed(why, message);
    return TUR_OK;
}

static bool is_kid(const char *text, size_t len)
{
    if (!len || len > TUR__KID_MOST) return false;
    for (size_t i = 0; i < len; i++)
        if (!strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", text[i]) || !text[i]) return false;
    return true;
}

static tur_status read_member(tur__jws *jws, tur_refusal *why, const tur__json *m)
{
    bool string = m->kind == TUR__JSON_STRING;
    if (m->name_len == 3 && !memcmp(m->name, "alg", 3)) {
        jws->alg = string ? tur__alg_find(m->text, m->len) : TUR__ALGS;
        if (jws->alg < TUR__ALGS) return TUR_OK;
        return tur__refuse_about(why, "ALG_NOT_ALLOWED", "the algorithm of the token is not allowed", m->text, m->len);
    }
    if (m->name_len == 3 && !memcmp(m->name, "kid", 3)) {
        jws->kid = m->text;
        return string && is_kid(m->text, m->len) ? TUR_OK : malformed(why, "the key id of the token is malformed");
    }
    if (m->name_len == 3 && !memcmp(m->name, "typ", 3)) {
        jws->typed = string && m->len == 3 && !memcmp(m->text, "JWT", 3);
        return jws->typed ? TUR_OK : malformed(why, "the typ of the token is not JWT");
    }
    return tur__refuse_about(why, "TOKEN_SYNTAX", "the header of the token has a member other than alg, kid and typ",
                             m->name, m->name_len);
}

tur_status tur__jws_read_header(tur__jws *jws, tur__arena *a, tur_refusal *why)
{
    tur__json *header;
    tur_status status = read_object(&header, a, why, jws->header, jws->header_len,
                                    "the header of the token is not one JSON object");
    if (status != TUR_OK) return status;
    jws->alg = TUR__ALGS;
    for (const tur__json *m = header->first; m && status == TUR_OK; m = m->next) status = read_member(jws, why, m);
    if (status != TUR_OK) return status;
    return jws->alg < TUR__ALGS ? TUR_OK : tur__refuse(why, "ALG_NOT_ALLOWED", "the token names no algorithm");
}

/* ---- Payload ---------------------------------------------------------------------------------- */

/* -?(0|[1-9][0-9]*), and neither -0 nor beyond 2^53 - 1: what every reader of JSON reads the same. */
static bool is_safe_integer(const char *text, size_t len)
{
    static const char most[] = "9007199254740991";
    bool negative = *text == '-';
    text += negative;
    len -= negative;
    for (size_t i = 0; i < len; i++)
        if (text[i] < '0' || text[i] > '9') return false;
    if (negative && *text == '0') return false;
    return len < sizeof most - 1 || (len == sizeof most - 1 && memcmp(text, most, len) <= 0);
}

static const char *value_fault(const tur__json *v)
{
    if (v->kind == TUR__JSON_NUMBER && !is_safe_integer(v->text, v->len))
        return "a number of the payload is not an integer within +-(2^53 - 1)";
    if ((v->kind == TUR__JSON_STRING && memchr(v->text, 0, v->len)) || (v->name && memchr(v->name, 0, v->name_len)))
        return "a string of the payload holds U+0000";
    return NULL;
}

/* Every value, without recursion. */
const char *tur__jws_claims_fault(const tur__json *claims)
{
    const tur__json *v = claims;
    const char *fault;
    for (;;) {
        if ((fault = value_fault(v))) return fault;
        if (v->first) {
            v = v->first;
            continue;
        }
        while (v != claims && !v->next) v = v->parent;
        if (v == claims) return NULL;
        v = v->next;
    }
}

tur_status tur__jws_read_claims(tur__jws *jws, tur__arena *a, tur_refusal *why)
{
    tur__json *claims;
    const char *fault;
    tur_status status = read_object(&claims, a, why, jws->payload, jws->payload_len,
                                    "the payload of the token is not one JSON object");
    if (status != TUR_OK) return status;
    if ((fault = tur__jws_claims_fault(claims))) return malformed(why, fault);
    jws->claims = claims;
    return TUR_OK;
}

/* ---- All of it -------------------------------------------------------------------------------- */

tur_status tur__jws_gate(tur__jws *jws, tur__arena *a, tur_refusal *why, const char *text, size_t len)
{
    tur_status status = tur__jws_split(jws, a, why, text, len);
    if (status == TUR_OK) status = tur__jws_read_header(jws, a, why);
    if (status != TUR_OK) return status;
    if (!jws->kid) return malformed(why, "the header of the token has no kid");
    if (!jws->typed) return malformed(why, "the header of the token has no typ");
    return tur__jws_read_claims(jws, a, why);
}

tur_status tur__jws_check(const tur__jws *jws, tur_refusal *why, EVP_PKEY *pkey)
{
    int ours, theirs;
    /* libjwt never sees a signature that cannot be one by its length. */
    if (jws->signature_len != tur__key_signature_size(pkey, jws->alg))
        return tur__refuse(why, "SIG_BAD", "the signature has not the length that its algorithm gives it");
    ours = tur__evp_check(pkey, jws->alg, jws->text, jws->input_len, jws->signature, jws->signature_len);
    theirs = tur__jwt_check(pkey, jws->alg, jws->text);
    if (ours < 0 || theirs < 0) return TUR_ENOMEM;
    if (ours != theirs) return TUR_EINTERNAL;
    return ours ? TUR_OK : tur__refuse(why, "SIG_BAD", "the signature is not that of the key over these bytes");
}
