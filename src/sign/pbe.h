/* How much work a file of a private key may make. */
#ifndef TUR_SIGN_PBE_H
#define TUR_SIGN_PBE_H

#include <openssl/x509.h>

enum { TUR__ROUNDS_MOST = 10000000 };

/* Why a key that is encrypted like this is not decrypted, static: by a scheme of unknown cost, or one that
 * would take more than seconds. NULL when it may be. */
const char *tur__pbe_fault(const X509_SIG *sealed);

#endif
