/* Signs whatever it is told to, as an attacker who has a key, or a careless library, would: with EVP
 * alone, so that a token that is refused is refused for its form and not for its signature. */
#ifndef TUR_TEST_FORGE_H
#define TUR_TEST_FORGE_H

#include <stdlib.h>
#include <string.h>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "base/buf.h"
#include "sign/base64url.h"

/* Appends r and s of an ECDSA signature in DER, as wide as the curve of PKEY. */
static inline bool forge_pair(tur__buf *out, EVP_PKEY *pkey, const unsigned char *der, size_t len)
{
    int width = (EVP_PKEY_get_bits(pkey) + 7) / 8;
    unsigned char pair[2 * 66];
    ECDSA_SIG *sig = d2i_ECDSA_SIG(NULL, &der, (long)len);
    bool ok = sig && BN_bn2binpad(ECDSA_SIG_get0_r(sig), pair, width) == width &&
              BN_bn2binpad(ECDSA_SIG_get0_s(sig), pair + width, width) == width;
    if (ok) tur__buf_add(out, pair, 2 * (size_t)width);
    ECDSA_SIG_free(sig);
    return ok;
}

/* Appends the signature over INPUT in the form of JWS. */
static inline bool forge_signature(tur__buf *out, EVP_PKEY *pkey, const EVP_MD *md, const char *input, size_t len)
{
    unsigned char sig[1024];
    size_t sig_len = sizeof sig;
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    bool ok = ctx && EVP_DigestSignInit(ctx, NULL, md, NULL, pkey) == 1 &&
              EVP_DigestSign(ctx, sig, &sig_len, (const unsigned char *)input, len) == 1;
    EVP_MD_CTX_free(ctx);
    if (!ok) return false;
    if (EVP_PKEY_is_a(pkey, "EC")) return forge_pair(out, pkey, sig, sig_len);
    tur__buf_add(out, sig, sig_len);
    return true;
}

/* The token of HEADER and PAYLOAD, signed; to be freed. NULL when libcrypto would not. */
static inline char *forge_n(EVP_PKEY *pkey, const EVP_MD *md, const char *header, size_t header_len,
                            const char *payload, size_t payload_len)
{
    tur__buf text = {0}, sig = {0};
    tur__base64url(&text, header, header_len);
    tur__buf_putc(&text, '.');
    tur__base64url(&text, payload, payload_len);
    bool ok = forge_signature(&sig, pkey, md, text.data, text.len);
    tur__buf_putc(&text, '.');
    if (ok) tur__base64url(&text, sig.data, sig.len);
    tur__buf_free(&sig);
    if (ok) return tur__buf_text(&text), text.data;
    tur__buf_free(&text);
    return NULL;
}

static inline char *forge(EVP_PKEY *pkey, const EVP_MD *md, const char *header, const char *payload)
{
    return forge_n(pkey, md, header, strlen(header), payload, strlen(payload));
}

/* The same by HMAC with SHA-256, for which KEY may be anything: the text of a public key. */
static inline char *forge_hmac(const void *key, size_t key_len, const char *header, const char *payload)
{
    tur__buf text = {0};
    unsigned char tag[EVP_MAX_MD_SIZE];
    unsigned len = 0;
    tur__base64url(&text, header, strlen(header));
    tur__buf_putc(&text, '.');
    tur__base64url(&text, payload, strlen(payload));
    HMAC(EVP_sha256(), key, (int)key_len, (unsigned char *)text.data, text.len, tag, &len);
    tur__buf_putc(&text, '.');
    tur__base64url(&text, tag, len);
    return tur__buf_text(&text), text.data;
}

#endif
