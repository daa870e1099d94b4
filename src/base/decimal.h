/* Exact decimals. Nothing here rounds unless it is asked to, wraps, or touches a float.
 *
 * The wire grammar and the bounds are clause "Decimals" of spec/1.0: at most 20 digits before the
 * point and 18 behind it, in one spelling. */
#ifndef TUR_BASE_DECIMAL_H
#define TUR_BASE_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The value coef / 10^scale. 0 <= scale <= 18 and |coef| < 10^(20 + scale) always hold: whoever
 * fills one by hand keeps to both, and then it can be lifted to 18 places without overflow. */
typedef struct tur__decimal {
    __int128 coef;
    int scale;
} tur__decimal;

enum {
    TUR__DECIMAL_INT = 20,  /* digits before the point, at most */
    TUR__DECIMAL_FRAC = 18, /* digits behind it, at most */
    TUR__DECIMAL_TEXT = 42  /* longest text: sign, 20 digits, point, 18 digits, NUL, spare */
};

typedef enum tur__rounding {
    TUR__HALF_EVEN = 0,
    TUR__HALF_UP,   /* half away from zero */
    TUR__HALF_DOWN, /* half towards zero */
    TUR__UP,        /* away from zero */
    TUR__DOWN,      /* towards zero */
    TUR__CEILING,   /* towards +infinity */
    TUR__FLOOR,     /* towards -infinity */
    TUR__05UP       /* away from zero if the last kept digit is 0 or 5 */
} tur__rounding;

/* How a foreign literal went in. */
typedef enum tur__literal {
    TUR__LITERAL_BAD = 0, /* not a number, or outside 20 digits before the point */
    TUR__LITERAL_EXACT,
    TUR__LITERAL_ROUNDED /* had more than 18 places and was rounded half-even to 18 */
} tur__literal;

/* Reads the wire grammar, and only that: no exponent, no trailing zeros, no "-0". */
bool tur__decimal_parse(tur__decimal *out, const char *text, size_t len);
/* Reads what suppliers print: optional sign, leading and trailing zeros, exponent of any size
 * (bounded work, however large it is), `.5` and `5.`. */
tur__literal tur__decimal_parse_literal(tur__decimal *out, const char *text, size_t len);
/* Writes the canonical text and a NUL; returns its length. */
size_t tur__decimal_print(char out[TUR__DECIMAL_TEXT], tur__decimal d);

tur__decimal tur__decimal_from_int(int64_t n);
/* -1, 0 or 1; exact for any two. */
int tur__decimal_cmp(tur__decimal a, tur__decimal b);
int tur__decimal_sign(tur__decimal d);
tur__decimal tur__decimal_neg(tur__decimal d);
/* False, with OUT untouched, when the exact result has more than 20 + 18 digits. */
bool tur__decimal_add(tur__decimal *out, tur__decimal a, tur__decimal b);
bool tur__decimal_sub(tur__decimal *out, tur__decimal a, tur__decimal b);
bool tur__decimal_mul(tur__decimal *out, tur__decimal a, tur__decimal b);
/* Rounds to PLACES (0..18) behind the point; pads when there are fewer. */
bool tur__decimal_quantize(tur__decimal *out, tur__decimal d, int places, tur__rounding mode);
/* Fewest places that hold the value. */
tur__decimal tur__decimal_trim(tur__decimal d);

/* quantity x amount / per x multipliers x rate, rounded once. Clause "Rating". */
typedef struct tur__rating {
    tur__decimal quantity, amount;
    int64_t per; /* 1 .. 2^53-1 */
    tur__decimal multiplier[4];
    int multipliers;
    bool has_rate;
    tur__decimal rate;
    int places; /* 0..18; the specification's default is 12 */
    tur__rounding mode;
} tur__rating;
/* False when the rounded result has more than 20 + 18 digits, and for a per, a number of places or
 * a number of multipliers outside the ranges above. Every intermediate is exact, for any operands.
 * The result's scale is PLACES or, where nothing had to be rounded, less. */
bool tur__decimal_rate(tur__decimal *out, const tur__rating *r);

/* A sum that cannot overflow: 256 bits at 18 places hold 2^64 greatest decimals. */
typedef struct tur__total {
    uint64_t word[4]; /* two's complement, least significant first */
} tur__total;
void tur__total_add(tur__total *t, tur__decimal d);
void tur__total_merge(tur__total *t, const tur__total *other);
int tur__total_cmp(const tur__total *a, const tur__total *b);
/* Writes the canonical text, however many digits it has, and a NUL; returns its length. */
size_t tur__total_print(char out[100], const tur__total *t);

#endif
