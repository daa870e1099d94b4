/* libjwt, which signs, and gives the first opinion on signatures. No other file knows of it.
 *
 * Nothing trusts it: what it is given passed the gate (jws.h), what it says has to be confirmed by
 * evp.h, what it made is read and verified like a stranger's, and claims are never read through it. */
#ifndef TUR_SIGN_JWT_H
#define TUR_SIGN_JWT_H

#include "sign/keys.h"

/* Appends the token with KID over CLAIMS, a canonical JSON object. TUR_EINTERNAL when libjwt will not. */
tur_status tur__jwt_sign(tur__buf *token, EVP_PKEY *pkey, tur__alg alg, const char *kid, const char *claims);
/* 1 when libjwt takes the signature of TOKEN, NUL-terminated, for that of PKEY by ALG; 0 when it does
 * not; -1 when it could not be asked. */
int tur__jwt_check(EVP_PKEY *pkey, tur__alg alg, const char *token);

#endif
