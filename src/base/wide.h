/* Unsigned integers of fixed width, for what does not fit __int128. No allocation, no sign; every
 * operation either gives the exact integer or says that it would not fit. */
#ifndef TUR_BASE_WIDE_H
#define TUR_BASE_WIDE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef unsigned __int128 tur__u128;

/* 576 bits. Every product within the bounds of clause "Rating" needs 452. The ninth word buys a
 * proof for operands beyond those bounds: seven factors have at most 126 places and `per` is below
 * 2^53, so their divisor is below 10^142; a product of 2^576 > 10^173 or more over it is above
 * 10^31 and has more than 20 digits before the point. A product that does not fit is therefore a
 * result that does not fit, never an unknown one. */
enum {
    TUR__WIDE_WORDS = 9,
    TUR__WIDE_TEXT = 176 /* 174 digits, NUL, spare */
};

typedef struct tur__wide {
    uint64_t word[TUR__WIDE_WORDS]; /* least significant first */
} tur__wide;

tur__wide tur__wide_from(tur__u128 n);
/* False when the integer needs more than 128 bits. */
bool tur__wide_get(const tur__wide *w, tur__u128 *out);
/* False when the exact product needs more words; W is then unspecified. */
bool tur__wide_mul(tur__wide *w, tur__u128 factor);
bool tur__wide_mul_tens(tur__wide *w, int exponent);
/* Divides by DIVISOR, which is not 0, and returns the remainder. */
uint64_t tur__wide_div(tur__wide *w, uint64_t divisor);
int tur__wide_cmp(const tur__wide *a, const tur__wide *b);
/* Writes the digits without leading zeros ("0" for 0) and a NUL; returns how many. */
size_t tur__wide_print(char out[TUR__WIDE_TEXT], const tur__wide *w);

#endif
