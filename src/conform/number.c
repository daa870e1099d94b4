#include "conform/number.h"

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* digits x 10^exponent, digits without zeros at either end; none of them is zero. */
typedef struct number {
    bool negative;
    const char *first; /* significant digits, with the point between them */
    size_t digits;
    int64_t exponent; /* of the last digit */
} number;

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool read_exponent(int64_t *exponent, const char *text)
{
    const char *at = text + (*text == '+' || *text == '-');
    if (!is_digit(*at) || strspn(at, "0123456789") != strlen(at)) return false;
    while (*at == '0' && at[1]) at++;
    /* Whoever writes more digits means a number that nobody meters. */
    if (strlen(at) > 9) return false;
    *exponent = strtoll(at, NULL, 10);
    if (*text == '-') *exponent = -*exponent;
    return true;
}

static bool read_number(number *n, const char *text)
{
    const char *at = text + (*text == '-' || *text == '+'), *last = NULL;
    size_t whole = strspn(at, "0123456789"), part = 0, seen = 0;
    int64_t exponent = 0, place;
    *n = (number){.negative = *text == '-'};
    const char *rest = at + whole;
    if (*rest == '.') {
        part = strspn(rest + 1, "0123456789");
        rest += 1 + part;
    }
    if (!whole && !part) return false;
    if ((*rest == 'e' || *rest == 'E') && !read_exponent(&exponent, rest + 1)) return false;
    if (*rest && *rest != 'e' && *rest != 'E') return false;
    place = (int64_t)whole + exponent;
    for (const char *c = at; c < rest; c++) {
        if (!is_digit(*c)) continue;
        place--;
        if (*c == '0') {
            if (n->first) seen++;
            continue;
        }
        if (!n->first) n->first = c;
        last = c;
        n->digits = ++seen;
        n->exponent = place;
    }
    if (!last) n->negative = false;
    return true;
}

bool cf_is_number(const char *text)
{
    number n;
    return read_number(&n, text);
}

bool cf_same_number(const char *a, const char *b)
{
    number x, y;
    if (!read_number(&x, a) || !read_number(&y, b)) return false;
    if (x.negative != y.negative || x.digits != y.digits) return false;
    if (!x.digits) return true;
    if (x.exponent != y.exponent) return false;
    const char *c = x.first, *d = y.first;
    for (size_t i = 0; i < x.digits; i++) {
        if (*c == '.') c++;
        if (*d == '.') d++;
        if (*c++ != *d++) return false;
    }
    return true;
}

/* ---- Sums ---- */

enum { MOST_PLACES = 400 }; /* digits on each side that a sum is made of */

/* Digits of N in FIGURES, the place of 10^0 being at MOST_PLACES; false where they do not fit. */
static bool lay_out(unsigned char figures[2 * MOST_PLACES], const number *n)
{
    memset(figures, 0, 2 * MOST_PLACES);
    if (!n->digits) return true;
    int64_t top = n->exponent + (int64_t)n->digits - 1;
    if (n->exponent < -MOST_PLACES + 1 || top >= MOST_PLACES - 1) return false;
    const char *c = n->first;
    for (size_t i = 0; i < n->digits; i++) {
        if (*c == '.') c++;
        figures[MOST_PLACES + (top - (int64_t)i)] = (unsigned char)(*c++ - '0');
    }
    return true;
}

static int order(const unsigned char *x, const unsigned char *y)
{
    for (int i = 2 * MOST_PLACES - 1; i >= 0; i--)
        if (x[i] != y[i]) return x[i] < y[i] ? -1 : 1;
    return 0;
}

static void print(char *out, const unsigned char *figures, bool negative)
{
    int top = 2 * MOST_PLACES - 1, last = 0;
    while (top > MOST_PLACES && !figures[top]) top--;
    while (last < MOST_PLACES && !figures[last]) last++;
    bool zero = top == MOST_PLACES && !figures[top] && last == MOST_PLACES;
    if (negative && !zero) *out++ = '-';
    for (int i = top; i >= last; i--) {
        if (i == MOST_PLACES - 1) *out++ = '.';
        *out++ = (char)('0' + figures[i]);
    }
    *out = '\0';
}

const char *cf_number_add(tur__arena *a, const char *x, const char *y)
{
    unsigned char p[2 * MOST_PLACES], q[2 * MOST_PLACES];
    number m, n;
    char *out = cf_alloc(a, 2 * MOST_PLACES + 4);
    if (!read_number(&m, x) || !read_number(&n, y) || !lay_out(p, &m) || !lay_out(q, &n)) return NULL;
    bool add = m.negative == n.negative, swapped = !add && order(p, q) < 0;
    const unsigned char *big = swapped ? q : p, *small = swapped ? p : q;
    unsigned char sum[2 * MOST_PLACES];
    int carry = 0;
    for (int i = 0; i < 2 * MOST_PLACES; i++) {
        int d = add ? big[i] + small[i] + carry : big[i] - small[i] - carry;
        carry = add ? d > 9 : d < 0;
        sum[i] = (unsigned char)(add ? d % 10 : (d + 10) % 10);
    }
    print(out, sum, swapped ? n.negative : m.negative);
    return out;
}
