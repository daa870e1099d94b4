/* Signatures by OpenSSL's EVP alone, without any library for tokens: the second opinion. */
#ifndef TUR_SIGN_EVP_H
#define TUR_SIGN_EVP_H

#include <stdint.h>

#include "sign/keys.h"

/* 1 when SIGNATURE, in the form of JWS, is that of PKEY over INPUT; 0 when it is not; -1 when memory
 * is exhausted. PKEY holds tur__key_policy for ALG. */
int tur__evp_check(EVP_PKEY *pkey, tur__alg alg, const void *input, size_t len,
                   const void *signature, size_t signature_len);
/* Turns an ECDSA signature in DER, all of LEN bytes, into the form of JWS: r and s, each as wide as
 * ALG has it. False when it is none. OUT has 2 * tur__alg_width bytes. */
bool tur__evp_from_der(uint8_t *out, tur__alg alg, const void *der, size_t len);

#endif
