/* Tokens, for what is built on them in the library. tur.h has what users see. */
#ifndef TUR_SIGN_TOKEN_H
#define TUR_SIGN_TOKEN_H

#include "base/json.h"
#include "tur.h"

/* The claims, parsed; borrowed from TOKEN. */
const tur__json *tur__token_claims(const tur_token *token);

#endif
