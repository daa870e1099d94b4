/* Decimals: what parses is printed as it was, and arithmetic keeps its laws wherever it has a result. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"

/* Says which one failed, also where the compiler has merged the calls. */
#define check(truth) ((truth) ? (void)0 : (void)(fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #truth), abort()))

/* The bounds that every decimal keeps. */
static void check_bounds(tur__decimal d)
{
    __int128 most = 1;
    check(d.scale >= 0 && d.scale <= TUR__DECIMAL_FRAC);
    for (int i = 0; i < TUR__DECIMAL_INT + d.scale; i++) most *= 10;
    check(d.coef < most && d.coef > -most);
}

static bool equal(tur__decimal a, tur__decimal b) { return tur__decimal_cmp(a, b) == 0; }

/* Printed and read it is the same value, in one spelling. */
static void check_text(tur__decimal d)
{
    char text[TUR__DECIMAL_TEXT], again[TUR__DECIMAL_TEXT];
    tur__decimal back;
    check_bounds(d);
    size_t len = tur__decimal_print(text, d);
    check(len == strlen(text) && len < TUR__DECIMAL_TEXT);
    check(tur__decimal_parse(&back, text, len) && equal(back, d));
    check(tur__decimal_print(again, back) == len && !memcmp(text, again, len));
    check(tur__decimal_parse_literal(&back, text, len) == TUR__LITERAL_EXACT && equal(back, d));
    tur__decimal trimmed = tur__decimal_trim(d);
    check(equal(trimmed, d) && trimmed.scale <= d.scale);
    check(tur__decimal_sign(d) == (d.coef > 0) - (d.coef < 0));
    check(equal(tur__decimal_neg(tur__decimal_neg(d)), d));
}

static void check_pair(tur__decimal a, tur__decimal b)
{
    tur__decimal sum, other, product;
    check(tur__decimal_cmp(a, b) == -tur__decimal_cmp(b, a));
    bool sums = tur__decimal_add(&sum, a, b);
    check(sums == tur__decimal_add(&other, b, a));
    if (sums) {
        check_text(sum);
        check(equal(sum, other));
        check(tur__decimal_sub(&other, sum, b) && equal(other, a));
        check(tur__decimal_sign(b) == tur__decimal_cmp(sum, a));
    }
    tur__decimal difference;
    bool subtracts = tur__decimal_sub(&difference, a, b);
    check(subtracts == tur__decimal_add(&other, a, tur__decimal_neg(b)));
    if (subtracts) check(equal(difference, other) && tur__decimal_sign(difference) == tur__decimal_cmp(a, b));
    bool multiplies = tur__decimal_mul(&product, a, b);
    check(multiplies == tur__decimal_mul(&other, b, a));
    if (multiplies) {
        check_text(product);
        check(equal(product, other) && tur__decimal_sign(product) == tur__decimal_sign(a) * tur__decimal_sign(b));
    }
    /* the sum that cannot overflow agrees with the one that can */
    tur__total t = {{0}}, one = {{0}};
    char text[100], short_text[TUR__DECIMAL_TEXT];
    tur__total_add(&t, a);
    tur__total_add(&one, b);
    tur__total_merge(&t, &one);
    size_t len = tur__total_print(text, &t);
    check(len == strlen(text) && len < sizeof text);
    if (sums) check(tur__decimal_print(short_text, sum) == len && !memcmp(text, short_text, len));
    tur__total_add(&t, tur__decimal_neg(a));
    check(tur__total_cmp(&t, &one) == 0);
    tur__total zero = {{0}}, only = {{0}};
    tur__total_add(&only, a);
    check(tur__total_cmp(&only, &zero) == tur__decimal_sign(a));
    /* rated with nothing else, a product is a product */
    tur__rating r = {.quantity = a, .amount = b, .per = 1, .places = 18, .mode = TUR__HALF_EVEN};
    if (multiplies) check(tur__decimal_rate(&other, &r) && equal(other, product));
    r.per = 3;
    if (tur__decimal_rate(&other, &r)) {
        check_text(other);
        tur__decimal third = other;
        r.has_rate = true;
        r.rate = tur__decimal_from_int(1);
        check(tur__decimal_rate(&other, &r) && equal(other, third));
        r.mode = TUR__DOWN;
        check(tur__decimal_rate(&other, &r) && tur__decimal_sign(third) * tur__decimal_cmp(other, third) <= 0);
    }
}

static void check_rounding(tur__decimal d)
{
    tur__decimal floor, ceiling, near, same;
    for (int places = 0; places <= TUR__DECIMAL_FRAC; places++) {
        bool low = tur__decimal_quantize(&floor, d, places, TUR__FLOOR), high = tur__decimal_quantize(&ceiling, d, places, TUR__CEILING);
        if (!low || !high) continue;
        check_bounds(floor), check_bounds(ceiling);
        check(tur__decimal_cmp(floor, d) <= 0 && tur__decimal_cmp(ceiling, d) >= 0);
        for (int mode = TUR__HALF_EVEN; mode <= TUR__05UP; mode++) {
            check(tur__decimal_quantize(&near, d, places, (tur__rounding)mode));
            check(equal(near, floor) || equal(near, ceiling));
            check(tur__decimal_quantize(&same, near, places, (tur__rounding)mode) && equal(same, near));
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    /* one text or two, with a blank between them */
    const char *text = (const char *)data, *blank = size ? memchr(text, ' ', size) : NULL;
    size_t len = blank ? (size_t)(blank - text) : size, rest = blank ? size - len - 1 : 0;
    tur__decimal a, b, lenient;
    bool first = tur__decimal_parse(&a, text, len);
    tur__literal literal = tur__decimal_parse_literal(&lenient, text, len);
    if (literal != TUR__LITERAL_BAD) check_text(lenient);
    if (first) {
        char printed[TUR__DECIMAL_TEXT];
        check(literal == TUR__LITERAL_EXACT && equal(a, lenient));
        check(tur__decimal_print(printed, a) == len && !memcmp(printed, text, len));
        check_text(a);
        check_rounding(a);
    }
    if (literal != TUR__LITERAL_BAD && blank && tur__decimal_parse_literal(&b, blank + 1, rest) != TUR__LITERAL_BAD) check_pair(lenient, b);
    return 0;
}
