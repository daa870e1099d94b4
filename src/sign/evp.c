#include "sign/evp.h"

#include <limits.h>
#include <string.h>

#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/rsa.h>

/* r and s, WIDTH bytes each, as the DER that libcrypto takes; its length, 0 when memory is exhausted. */
static int to_der(unsigned char **der, const uint8_t *bytes, size_t width)
{
    BIGNUM *r = BN_bin2bn(bytes, (int)width, NULL), *s = BN_bin2bn(bytes + width, (int)width, NULL);
    ECDSA_SIG *sig = ECDSA_SIG_new();
    int len = 0;
    *der = NULL;
    if (r && s && sig && ECDSA_SIG_set0(sig, r, s)) {
        r = s = NULL;
        len = i2d_ECDSA_SIG(sig, der);
    }
    ECDSA_SIG_free(sig);
    BN_free(r);
    BN_free(s);
    return len > 0 ? len : 0;
}

/* RSA keys have PKCS #1 padding unless told otherwise; it is told all the same. */
static bool begin(EVP_MD_CTX *ctx, EVP_PKEY *pkey, tur__alg alg)
{
    EVP_PKEY_CTX *pctx = NULL;
    if (EVP_DigestVerifyInit(ctx, &pctx, tur__alg_md(alg), NULL, pkey) != 1) return false;
    return tur__alg_group(alg) || EVP_PKEY_CTX_set_rsa_padding(pctx, RSA_PKCS1_PADDING) == 1;
}

int tur__evp_check(EVP_PKEY *pkey, tur__alg alg, const void *input, size_t len,
                   const void *signature, size_t signature_len)
{
    unsigned char *der = NULL;
    const unsigned char *bytes = signature;
    EVP_MD_CTX *ctx;
    int verdict = -1;
    if (signature_len != tur__key_signature_size(pkey, alg)) return 0;
    if (tur__alg_group(alg)) {
        signature_len = (size_t)to_der(&der, signature, tur__alg_width(alg));
        if (!signature_len) return -1;
        bytes = der;
    }
    ctx = EVP_MD_CTX_new();
    /* What is negative here is a signature that cannot be one, as r = 0: it is bad, like the others. */
    if (ctx && begin(ctx, pkey, alg))
        verdict = EVP_DigestVerify(ctx, bytes, signature_len, input, len) == 1;
    EVP_MD_CTX_free(ctx);
    OPENSSL_free(der);
    ERR_clear_error();
    return verdict;
}

bool tur__evp_from_der(uint8_t *out, tur__alg alg, const void *der, size_t len)
{
    const unsigned char *p = der;
    unsigned char *again = NULL;
    int width = (int)tur__alg_width(alg), again_len;
    ECDSA_SIG *sig = len <= LONG_MAX ? d2i_ECDSA_SIG(NULL, &p, (long)len) : NULL;
    bool ok = false;
    if (sig) {
        /* Only the one DER form, and nothing behind it. */
        again_len = i2d_ECDSA_SIG(sig, &again);
        ok = again_len > 0 && (size_t)again_len == len && !memcmp(again, der, len) &&
             BN_bn2binpad(ECDSA_SIG_get0_r(sig), out, width) == width &&
             BN_bn2binpad(ECDSA_SIG_get0_s(sig), out + width, width) == width &&
             !BN_is_negative(ECDSA_SIG_get0_r(sig)) && !BN_is_negative(ECDSA_SIG_get0_s(sig));
    }
    OPENSSL_free(again);
    ECDSA_SIG_free(sig);
    ERR_clear_error();
    return ok;
}
