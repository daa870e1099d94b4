/* UTF-8 (RFC 3629), without locale. */
#ifndef TUR_BASE_UTF8_H
#define TUR_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Length of the longest valid prefix: LEN when all of it is valid UTF-8 (no overlong forms, no
 * surrogates, nothing above U+10FFFF). ASCII runs go 16 bytes a step. */
size_t tur__utf8_valid(const char *text, size_t len);
/* Code points in valid UTF-8. */
size_t tur__utf8_count(const char *text, size_t len);
/* Decodes the code point at TEXT (valid, LEN > 0); *SIZE receives its bytes. */
uint32_t tur__utf8_decode(const char *text, size_t len, size_t *size);
/* Writes CODE_POINT (a scalar value) to OUT; returns its bytes, 1 to 4. */
size_t tur__utf8_encode(char out[4], uint32_t code_point);
/* Offset of the first control character (C0, DEL, C1) or non-character (U+FDD0..U+FDEF, U+xxFFFE,
 * U+xxFFFF) in valid UTF-8; LEN when there is none. *SIZE receives its bytes. */
size_t tur__utf8_unfit(const char *text, size_t len, size_t *size);
/* As JCS sorts names: by UTF-16 code units. Both valid UTF-8. */
int tur__utf8_cmp_utf16(const char *a, size_t a_len, const char *b, size_t b_len);

#endif
