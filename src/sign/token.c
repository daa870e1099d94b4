#include "sign/token.h"

#include <stdlib.h>
#include <string.h>

#include "base/sha256.h"
#include "sign/base64url.h"
#include "sign/claims.h"
#include "sign/evp.h"
#include "sign/jws.h"
#include "sign/jwt.h"
#include "sign/keyset.h"
#include "sign/stamp.h"

struct tur_token {
    tur__arena arena;
    tur__jws jws; /* without a signature its text is what is signed */
    char id[TUR__SHA256_HEX];
    int64_t proven; /* once it is verified */
};

/* ---- Reading ---------------------------------------------------------------------------------- */

static bool identify(tur_token *t)
{
    uint8_t digest[TUR__SHA256_SIZE];
    if (!tur__sha256_once(digest, t->jws.payload, t->jws.payload_len)) return false;
    tur__sha256_hex(t->id, digest);
    return true;
}

static tur_status read_token(tur_token **token, tur_refusal *why, const char *text, size_t len)
{
    tur_token *t = calloc(1, sizeof *t);
    tur_status status;
    *token = NULL;
    if (!t) return TUR_ENOMEM;
    status = tur__jws_gate(&t->jws, &t->arena, why, text, len);
    if (status == TUR_OK && !identify(t)) status = TUR_ENOMEM;
    if (status != TUR_OK) return tur_token_free(t), status;
    *token = t;
    return TUR_OK;
}

tur_status tur_token_read(tur_token **token, tur_refusal *why, const char *text, size_t len)
{
    return read_token(token, why, text, len && text[len - 1] == '\n' ? len - 1 : len);
}

/* By when the token existed, in token->proven: the earliest that a witness says. A token that says to
 * have been made later is not what it says. */
static tur_status judge_witnesses(tur_token *token, tur_refusal *why, int64_t iat, const tur_token_policy *policy)
{
    tur_status status = TUR_OK;
    int64_t latest = 0;
    token->proven = policy->proven > 0 ? policy->proven : 0;
    if (policy->stamps) status = tur__stamps_prove(&latest, why, policy->stamps, token->jws.text, token->jws.len, policy->now);
    if (status != TUR_OK) return status;
    if (latest && (!token->proven || latest < token->proven)) token->proven = latest;
    if (token->proven && iat - TUR__LEEWAY > token->proven)
        return tur__refuse(why, "CLAIM_IAT", "the token says that it was made after a witness saw it");
    return TUR_OK;
}

tur_status tur_token_verify(tur_token *token, tur_refusal *why, const tur_keys *keys, const tur_token_policy *policy)
{
    const tur__jws *jws = &token->jws;
    const tur__jwk *jwk;
    int64_t iat;
    tur_status status;
    if (!jws->signature) return TUR_EINVAL;
    token->proven = 0;
    status = tur__keys_find(&jwk, why, keys, jws->kid, jws->alg);
    if (status == TUR_OK) status = tur__jws_check(jws, why, jwk->pkey);
    if (status == TUR_OK) status = tur__claims_judge(&iat, why, jws->claims, policy);
    if (status == TUR_OK) status = judge_witnesses(token, why, iat, policy);
    if (status == TUR_OK) status = tur__jwk_good_at(why, jwk, iat, token->proven);
    return status;
}

/* ---- Making ----------------------------------------------------------------------------------- */

static bool holds_control(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)text[i] < 0x20) return true;
    return false;
}

static bool is_plain_name(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)text[i] < 0x20 || (unsigned char)text[i] > 0x7E) return false;
    return true;
}

/* What libjwt writes in another way than RFC 8785 would: such claims cannot be signed. */
static const char *form_fault(const tur__json *claims)
{
    const tur__json *v = claims;
    for (;;) {
        if (v->kind == TUR__JSON_STRING && holds_control(v->text, v->len)) return "a string of the claims holds a control character";
        if (v->name && !is_plain_name(v->name, v->name_len)) return "the name of a claim is not ASCII";
        if (v->first) {
            v = v->first;
            continue;
        }
        while (v != claims && !v->next) v = v->parent;
        if (v == claims) return NULL;
        v = v->next;
    }
}

/* Appends the canonical form of CLAIMS. */
static tur_status canonical(tur__buf *b, tur__arena *a, tur_refusal *why, const char *claims, size_t len)
{
    tur__json_error error = {0};
    const char *fault;
    size_t used = 0;
    tur__json *json = tur__json_parse(a, claims, len, &used, &error);
    if (!json && error.offset == SIZE_MAX) return TUR_ENOMEM;
    if (!json) return tur__refuse_about(why, "TOKEN_SYNTAX", "the claims are no JSON", error.message, strlen(error.message));
    while (used < len && claims[used] && strchr(" \t\r\n", claims[used])) used++;
    if (used < len || json->kind != TUR__JSON_OBJECT) return tur__refuse(why, "TOKEN_SYNTAX", "the claims are not one JSON object");
    fault = tur__jws_claims_fault(json);
    if (!fault) fault = form_fault(json);
    if (fault) return tur__refuse(why, "TOKEN_SYNTAX", fault);
    tur__json_write(b, json);
    return b->failed ? TUR_ENOMEM : TUR_OK;
}

/* Appends header, dot, payload. */
static bool put_input(tur__buf *b, const tur_key *key, const tur__buf *claims)
{
    tur__buf header = {0};
    tur__buf_printf(&header, "{\"alg\":\"%s\",\"kid\":\"%s\",\"typ\":\"JWT\"}", tur_key_alg(key), key->kid);
    tur__base64url(b, header.data, header.len);
    tur__buf_putc(b, '.');
    tur__base64url(b, claims->data, claims->len);
    bool ok = !header.failed && !b->failed;
    tur__buf_free(&header);
    return ok;
}

/* The canonical claims, and what is signed of them. */
static tur_status begin(tur__buf *claims, tur__buf *input, tur_refusal *why, const tur_key *key, const char *json, size_t len)
{
    tur__arena a = {0};
    tur_status status = canonical(claims, &a, why, json, len);
    tur__arena_free(&a);
    if (status != TUR_OK) return status;
    if (!put_input(input, key, claims)) return TUR_ENOMEM;
    if (input->len + 1 + (tur__key_signature_size(key->pkey, key->alg) + 2) / 3 * 4 > TUR_TOKEN_MOST)
        return tur__refuse(why, "TOKEN_SYNTAX", "the token would be longer than 1 MiB");
    return TUR_OK;
}

/* Reads what was made as if a stranger had made it, and lets it out only if it verifies. */
static tur_status accept(tur_token **token, tur_refusal *why, const tur_key *key, const char *text, size_t len)
{
    tur_status status = read_token(token, why, text, len);
    if (status != TUR_OK) return status;
    if (strcmp((*token)->jws.kid, key->kid) != 0 || (*token)->jws.alg != key->alg)
        status = tur__refuse(why, "KEY_UNKNOWN", "the token names another key");
    if (status == TUR_OK) status = tur__jws_check(&(*token)->jws, why, key->pkey);
    if (status == TUR_OK) return status;
    tur_token_free(*token);
    *token = NULL;
    return status;
}

tur_status tur_token_sign(tur_token **token, tur_refusal *why, const tur_key *key, const char *claims, size_t len)
{
    tur__buf canon = {0}, input = {0}, text = {0};
    tur_status status;
    *token = NULL;
    if (!key->is_private) return TUR_EINVAL;
    status = begin(&canon, &input, why, key, claims, len);
    if (status == TUR_OK) status = tur__jwt_sign(&text, key->pkey, key->alg, key->kid, tur__buf_text(&canon));
    if (status == TUR_OK) {
        /* What libjwt signed has to be what it was given, byte for byte. */
        if (text.len <= input.len || memcmp(text.data, input.data, input.len) != 0 || text.data[input.len] != '.')
            status = TUR_EINTERNAL;
        else if (accept(token, NULL, key, text.data, text.len) != TUR_OK)
            status = TUR_EINTERNAL;
    }
    tur__buf_free(&canon);
    tur__buf_free(&input);
    tur__buf_free(&text);
    return status;
}

tur_status tur_token_prepare(tur_token **token, tur_refusal *why, const tur_key *key, const char *claims, size_t len)
{
    tur__buf canon = {0}, input = {0};
    tur_status status = begin(&canon, &input, why, key, claims, len);
    *token = NULL;
    if (status == TUR_OK) {
        /* The gate judges whole tokens: this one gets a signature to be taken away again. */
        size_t input_len = input.len;
        tur__buf_puts(&input, ".AA");
        status = input.failed ? TUR_ENOMEM : read_token(token, NULL, input.data, input.len);
        if (status == TUR_EREFUSED) status = TUR_EINTERNAL;
        if (status == TUR_OK) {
            (*token)->jws.signature = NULL;
            (*token)->jws.len = input_len;
        }
    }
    tur__buf_free(&canon);
    tur__buf_free(&input);
    return status;
}

tur_status tur_token_attach(tur_token **token, tur_refusal *why, const tur_key *key, const char *input, size_t len,
                            const void *signature, size_t signature_len)
{
    size_t size = tur__key_signature_size(key->pkey, key->alg);
    uint8_t pair[2 * 66];
    tur__buf text = {0};
    *token = NULL;
    if (signature_len != size && tur__alg_group(key->alg)) {
        if (!tur__evp_from_der(pair, key->alg, signature, signature_len))
            return tur__refuse(why, "SIG_BAD", "the signature has the form neither of JWS nor of DER");
        signature = pair;
        signature_len = size;
    }
    if (signature_len != size) return tur__refuse(why, "SIG_BAD", "the signature has not the length that its algorithm gives it");
    tur__buf_add(&text, input, len);
    tur__buf_putc(&text, '.');
    tur__base64url(&text, signature, signature_len);
    tur_status status = text.failed ? TUR_ENOMEM : accept(token, why, key, text.data, text.len);
    tur__buf_free(&text);
    return status;
}

/* ---- Asking ----------------------------------------------------------------------------------- */

void tur_token_free(tur_token *token)
{
    if (!token) return;
    tur__arena_free(&token->arena);
    free(token);
}

const char *tur_token_text(const tur_token *token, size_t *len)
{
    if (!token->jws.signature) return *len = 0, NULL;
    *len = token->jws.len;
    return token->jws.text;
}

const char *tur_token_input(const tur_token *token, size_t *len)
{
    *len = token->jws.input_len;
    return token->jws.text;
}

const char *tur_token_payload(const tur_token *token, size_t *len)
{
    *len = token->jws.payload_len;
    return token->jws.payload;
}

const char *tur_token_id(const tur_token *token) { return token->id; }

const char *tur_token_alg(const tur_token *token) { return tur__alg_name(token->jws.alg); }

const char *tur_token_kid(const tur_token *token) { return token->jws.kid; }

const tur__json *tur__token_claims(const tur_token *token) { return token->jws.claims; }

int64_t tur__token_proven(const tur_token *token) { return token->proven; }
