/* Registered claims (RFC 7519, section 4.1) and what a verifier asks of them. */
#ifndef TUR_SIGN_CLAIMS_H
#define TUR_SIGN_CLAIMS_H

#include "base/json.h"
#include "sign/refuse.h"

/* Clocks may differ by so many seconds. */
enum { TUR__LEEWAY = 300 };

/* Judges CLAIMS by POLICY; *IAT receives the time at which the token says that it was made. CLAIM_... */
tur_status tur__claims_judge(int64_t *iat, tur_refusal *why, const tur__json *claims, const tur_token_policy *policy);

#endif
