/* Numbers as adapters write them, compared exactly. */
#ifndef TUR_CONFORM_NUMBER_H
#define TUR_CONFORM_NUMBER_H

#include "conform/util.h"

/* Whether TEXT is a decimal literal: sign, digits, point, exponent. */
bool cf_is_number(const char *text);
/* Whether two literals have the same value, however many digits they have: zeros before and behind,
 * and exponents, do not matter. */
bool cf_same_number(const char *a, const char *b);
/* Their sum, exact; NULL where one is no number, or has more digits than anybody meters. */
const char *cf_number_add(tur__arena *a, const char *x, const char *y);

#endif
