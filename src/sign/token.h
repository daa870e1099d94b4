/* Tokens, for what is built on them in the library. tur.h has what users see. */
#ifndef TUR_SIGN_TOKEN_H
#define TUR_SIGN_TOKEN_H

#include "base/json.h"
#include "tur.h"

/* The claims, parsed; borrowed from TOKEN. */
const tur__json *tur__token_claims(const tur_token *token);
/* By when TOKEN, which was verified, existed by its witnesses; 0 when there was none. */
int64_t tur__token_proven(const tur_token *token);

#endif
