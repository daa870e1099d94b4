/* Time stamps (RFC 3161): when a token existed, by the word of an authority that the user trusts.
 * tur.h has what users see. */
#ifndef TUR_SIGN_STAMP_H
#define TUR_SIGN_STAMP_H

#include "tur.h"

/* By when the token TEXT is proven to have existed, in *LATEST: the stamps over it, with or without a
 * line feed behind it, have to be good, at least one of them is there, and the earliest counts.
 * TIMESTAMP_BAD, TIMESTAMP_UNTRUSTED. */
tur_status tur__stamps_prove(int64_t *latest, tur_refusal *why, const tur_stamps *stamps, const char *text, size_t len, int64_t now);

#endif
