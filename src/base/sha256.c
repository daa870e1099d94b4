#include "base/sha256.h"

#include <limits.h>
#include <string.h>

#include <openssl/evp.h>
#include <openssl/hmac.h>

/* EVP takes a null pointer for "none given" in places; no bytes are still bytes here. */
static const void *given(const void *bytes) { return bytes ? bytes : ""; }

bool tur__sha256_begin(tur__sha256 *s)
{
    if (!s->context) {
        s->context = EVP_MD_CTX_new();
        if (!s->context) return false;
    } else if (EVP_MD_CTX_get0_md(s->context)) {
        /* With the algorithm already in the context, naming none spares the look-up. */
        return EVP_DigestInit_ex(s->context, NULL, NULL) == 1;
    }
    return EVP_DigestInit_ex(s->context, EVP_sha256(), NULL) == 1;
}

bool tur__sha256_add(tur__sha256 *s, const void *bytes, size_t len)
{
    if (!s->context) return false;
    return !len || EVP_DigestUpdate(s->context, bytes, len) == 1;
}

bool tur__sha256_end(tur__sha256 *s, uint8_t out[TUR__SHA256_SIZE])
{
    uint8_t digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (!s->context || EVP_DigestFinal_ex(s->context, digest, &size) != 1) return false;
    if (size != TUR__SHA256_SIZE) return false;
    memcpy(out, digest, TUR__SHA256_SIZE);
    return true;
}

void tur__sha256_free(tur__sha256 *s)
{
    EVP_MD_CTX_free(s->context);
    s->context = NULL;
}

bool tur__sha256_once(uint8_t out[TUR__SHA256_SIZE], const void *bytes, size_t len)
{
    tur__sha256 s = {0};
    bool ok = tur__sha256_begin(&s) && tur__sha256_add(&s, bytes, len) && tur__sha256_end(&s, out);
    tur__sha256_free(&s);
    return ok;
}

bool tur__hmac_sha256(uint8_t out[TUR__SHA256_SIZE], const void *key, size_t key_len,
                      const void *bytes, size_t len)
{
    uint8_t digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (key_len > INT_MAX) return false;
    if (!HMAC(EVP_sha256(), given(key), (int)key_len, given(bytes), len, digest, &size)) return false;
    if (size != TUR__SHA256_SIZE) return false;
    memcpy(out, digest, TUR__SHA256_SIZE);
    return true;
}

void tur__sha256_hex(char out[TUR__SHA256_HEX], const uint8_t digest[TUR__SHA256_SIZE])
{
    static const char digits[] = "0123456789abcdef";
    for (int i = 0; i < TUR__SHA256_SIZE; i++) {
        out[2 * i] = digits[digest[i] >> 4];
        out[2 * i + 1] = digits[digest[i] & 15];
    }
    out[2 * TUR__SHA256_SIZE] = 0;
}
