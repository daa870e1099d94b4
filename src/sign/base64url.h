/* Base64url without padding (RFC 4648, section 5), as tokens and keys have it. */
#ifndef TUR_SIGN_BASE64URL_H
#define TUR_SIGN_BASE64URL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"

void tur__base64url(tur__buf *b, const void *bytes, size_t len);
/* Whether TEXT is what tur__base64url writes of some bytes: its alphabet, a length that can be, and
 * spare bits that are 0, so that no two texts decode to the same bytes. */
bool tur__base64url_valid(const char *text, size_t len);
/* The decoded bytes in the arena with a NUL behind them, *SIZE of them; NULL when memory is exhausted.
 * TEXT is valid. */
char *tur__base64url_decode(size_t *size, tur__arena *a, const char *text, size_t len);

#endif
