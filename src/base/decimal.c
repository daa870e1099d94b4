#include "base/decimal.h"
#include "base/wide.h"

#include <string.h>

typedef tur__u128 u128;

#define E18 1000000000000000000U
#define E19 10000000000000000000U
#define E(n) ((u128)E19 * (n))

static const u128 tens[39] = {
    1U,
    10U,
    100U,
    1000U,
    10000U,
    100000U,
    1000000U,
    10000000U,
    100000000U,
    1000000000U,
    10000000000U,
    100000000000U,
    1000000000000U,
    10000000000000U,
    100000000000000U,
    1000000000000000U,
    10000000000000000U,
    100000000000000000U,
    E18,
    E19,
    E(10U),
    E(100U),
    E(1000U),
    E(10000U),
    E(100000U),
    E(1000000U),
    E(10000000U),
    E(100000000U),
    E(1000000000U),
    E(10000000000U),
    E(100000000000U),
    E(1000000000000U),
    E(10000000000000U),
    E(100000000000000U),
    E(1000000000000000U),
    E(10000000000000000U),
    E(100000000000000000U),
    E(E18),
    E(E19),
};

static inline u128 magnitude(__int128 n)
{
    /* Negated as unsigned: right for every value, the least one too. */
    return n < 0 ? -(u128)n : (u128)n;
}

/* "at most 20 digits before the point": the magnitude at SCALE is below 10^(20 + SCALE). */
static inline bool fits(u128 coef, int scale)
{
    return coef < tens[TUR__DECIMAL_INT + scale];
}

static inline bool store(tur__decimal *out, u128 coef, bool negative, int scale)
{
    if (!fits(coef, scale)) return false;
    out->coef = negative ? -(__int128)coef : (__int128)coef;
    out->scale = scale;
    return true;
}

/* The coefficient of D at a scale not below its own. The invariant of the type keeps it below
 * 10^38, so this cannot overflow. */
static inline __int128 lifted(tur__decimal d, int scale)
{
    return scale == d.scale ? d.coef : d.coef * (__int128)tens[scale - d.scale];
}

static inline u128 divided(u128 n, u128 divisor, u128 *rest)
{
    u128 q;
    if (!(n >> 64) && !(divisor >> 64))
        q = (uint64_t)n / (uint64_t)divisor;
    else
        q = n / divisor;
    *rest = n - q * divisor;
    return q;
}

/* ------------------------------------------------------------------ rounding */

/* What a division left over, as seen from half a unit in the last place. */
typedef enum part { EXACT, BELOW, HALF, ABOVE } part;

/* Compares with the other part of the divisor instead of doubling, which could overflow. */
static inline part part_of(u128 left, u128 divisor)
{
    if (!left) return EXACT;
    u128 other = divisor - left;
    return left < other ? BELOW : left == other ? HALF : ABOVE;
}

/* Whether the magnitude goes up by one unit. */
static bool away_from_zero(tur__rounding mode, u128 kept, part left, bool negative)
{
    if (left == EXACT) return false;
    switch (mode) {
    case TUR__HALF_EVEN: return left == ABOVE || (left == HALF && (kept & 1));
    case TUR__HALF_UP: return left != BELOW;
    case TUR__HALF_DOWN: return left == ABOVE;
    case TUR__UP: return true;
    case TUR__DOWN: return false;
    case TUR__CEILING: return !negative;
    case TUR__FLOOR: return negative;
    case TUR__05UP: return kept % 5 == 0;
    }
    return false;
}

static bool store_rounded(tur__decimal *out, u128 kept, part left, bool negative, int places,
                          tur__rounding mode)
{
    /* Not out of bounds yet, or no rounding can bring it back: this keeps the increment safe. */
    if (!fits(kept, places)) return false;
    return store(out, kept + away_from_zero(mode, kept, left, negative), negative, places);
}

/* ------------------------------------------------------------------ reading */

static inline unsigned digit(char c) { return (unsigned)(unsigned char)c - '0'; }

/* "^(0|-?([1-9][0-9]{0,19}(\.[0-9]{0,17}[1-9])?|0\.[0-9]{0,17}[1-9]))$" */
bool tur__decimal_parse(tur__decimal *out, const char *text, size_t len)
{
    if (len == 0 || len > 1 + TUR__DECIMAL_INT + 1 + TUR__DECIMAL_FRAC) return false;
    const char *end = text + len, *p = text;
    bool negative = *p == '-';
    p += negative;

    /* One word suffices for 19 digits. More let it wrap, which is seen by their number below. */
    const char *first = p;
    uint64_t word = 0;
    unsigned c;
    for (; p < end && (c = digit(*p)) <= 9; p++) word = word * 10 + c;
    size_t whole = (size_t)(p - first), places = 0;
    if (whole == 0 || whole > TUR__DECIMAL_INT || (*first == '0' && whole > 1)) return false;
    if (p < end) {
        if (*p != '.') return false;
        const char *fraction = ++p;
        for (; p < end && (c = digit(*p)) <= 9; p++) word = word * 10 + c;
        places = (size_t)(p - fraction);
        if (p < end || places == 0 || places > TUR__DECIMAL_FRAC || p[-1] == '0') return false;
    } else if (negative && *first == '0') {
        return false;
    }

    u128 coef = word;
    if (whole + places > 19) {
        uint64_t head = word = 0;
        int digits = 0;
        for (p = first; p < end; p++) {
            if (*p == '.') continue;
            if (digits++ == 19) head = word, word = 0;
            word = word * 10 + digit(*p);
        }
        coef = head * tens[digits - 19] + word;
    }
    out->coef = negative ? -(__int128)coef : (__int128)coef;
    out->scale = (int)places;
    return true;
}

/* A foreign literal taken apart: mantissa digits around a point, and the exponent. */
typedef struct literal {
    const char *first, *end; /* the mantissa without its sign */
    int64_t whole;           /* digits before the point */
    int64_t exponent;
    bool negative;
} literal;

static bool literal_split(literal *l, const char *text, size_t len)
{
    if (len == 0) return false;
    const char *p = text, *end = text + len;
    l->negative = *p == '-';
    if (*p == '-' || *p == '+') p++;
    l->first = p;
    while (p < end && digit(*p) <= 9) p++;
    int64_t digits = l->whole = p - l->first;
    if (p < end && *p == '.') {
        const char *fraction = ++p;
        while (p < end && digit(*p) <= 9) p++;
        digits += p - fraction;
    }
    if (digits == 0) return false;
    l->end = p;
    l->exponent = 0;
    if (p == end) return true;

    if (*p != 'e' && *p != 'E') return false;
    if (++p == end) return false;
    bool minus = *p == '-';
    if (*p == '-' || *p == '+') p++;
    if (p == end) return false;
    for (; p < end && digit(*p) <= 9; p++) {
        /* Capped above the length of any text in memory: a capped exponent moves every digit of
         * the mantissa beyond either bound, as the exact one would. */
        if (l->exponent < (int64_t)(E18 / 10)) l->exponent = l->exponent * 10 + (int64_t)digit(*p);
    }
    if (minus) l->exponent = -l->exponent;
    return p == end;
}

tur__literal tur__decimal_parse_literal(tur__decimal *out, const char *text, size_t len)
{
    literal l;
    if (!literal_split(&l, text, len)) return TUR__LITERAL_BAD;

    /* POWER is the power of ten that the digit in hand counts. Only 38 of them can enter COEF, so
     * it cannot overflow; what lies behind them is folded into GUARD (10^-19) and TAIL (below). */
    int64_t power = l.whole + l.exponent;
    int scale = 0;
    u128 coef = 0;
    unsigned guard = 0;
    bool tail = false;
    for (const char *p = l.first; p < l.end; p++) {
        if (*p == '.') continue;
        unsigned c = digit(*p);
        power--;
        if (c == 0 && (coef == 0 || power < -TUR__DECIMAL_FRAC)) continue;
        if (power >= TUR__DECIMAL_INT) return TUR__LITERAL_BAD;
        if (power >= -TUR__DECIMAL_FRAC) {
            coef = coef * 10 + c;
            scale = (int)-power;
        } else if (power == -TUR__DECIMAL_FRAC - 1) {
            guard = c;
        } else {
            tail = true;
        }
    }

    bool rounded = guard || tail;
    if (coef && scale < 0) {
        coef *= tens[-scale];
        scale = 0;
    }
    if (rounded) {
        /* Every digit down to the 18th place went through COEF, or COEF is still 0. */
        scale = TUR__DECIMAL_FRAC;
        coef += guard > 5 || (guard == 5 && (tail || (coef & 1)));
    }
    tur__decimal d;
    if (!store(&d, coef, l.negative, scale)) return TUR__LITERAL_BAD;
    *out = tur__decimal_trim(d);
    return rounded ? TUR__LITERAL_ROUNDED : TUR__LITERAL_EXACT;
}

/* ------------------------------------------------------------------ writing */

/* Sets the N digits of a coefficient at SCALE in the canonical form: no trailing zeros behind the
 * point, one zero before it, no sign on zero. */
static size_t write_canonical(char *out, const char *digits, size_t n, size_t scale, bool negative)
{
    while (scale > 0 && n > 0 && digits[n - 1] == '0') n--, scale--;
    if (n == 0 || (n == 1 && *digits == '0')) {
        memcpy(out, "0", 2);
        return 1;
    }
    char *p = out;
    if (negative) *p++ = '-';
    size_t whole = n > scale ? n - scale : 0;
    if (whole) {
        memcpy(p, digits, whole);
        p += whole;
    } else {
        *p++ = '0';
    }
    if (scale) {
        *p++ = '.';
        size_t zeros = scale - (n - whole);
        memset(p, '0', zeros);
        memcpy(p + zeros, digits + whole, n - whole);
        p += scale;
    }
    *p = 0;
    return (size_t)(p - out);
}

size_t tur__decimal_print(char out[TUR__DECIMAL_TEXT], tur__decimal d)
{
    char text[40], *end = text + sizeof text, *p = end;
    u128 coef = magnitude(d.coef);
    uint64_t word = (uint64_t)coef;
    if (coef >= E19) {
        u128 low;
        u128 high = divided(coef, E19, &low);
        for (int i = 0; i < 19; i++, low = (uint64_t)low / 10)
            *--p = (char)('0' + (uint64_t)low % 10);
        word = (uint64_t)high; /* below 10^19, as the coefficient is below 10^38 */
    }
    do {
        *--p = (char)('0' + word % 10);
    } while (word /= 10);
    return write_canonical(out, p, (size_t)(end - p), (size_t)d.scale, d.coef < 0);
}

/* ------------------------------------------------------------------ arithmetic */

tur__decimal tur__decimal_from_int(int64_t n) { return (tur__decimal){n, 0}; }

int tur__decimal_cmp(tur__decimal a, tur__decimal b)
{
    int scale = a.scale > b.scale ? a.scale : b.scale;
    __int128 x = lifted(a, scale), y = lifted(b, scale);
    return (x > y) - (x < y);
}

int tur__decimal_sign(tur__decimal d) { return (d.coef > 0) - (d.coef < 0); }

tur__decimal tur__decimal_neg(tur__decimal d) { return (tur__decimal){-d.coef, d.scale}; }

bool tur__decimal_add(tur__decimal *out, tur__decimal a, tur__decimal b)
{
    int scale = a.scale > b.scale ? a.scale : b.scale;
    __int128 sum;
    /* What overflows here is above 10^38, which no scale admits. */
    if (__builtin_add_overflow(lifted(a, scale), lifted(b, scale), &sum)) return false;
    return store(out, magnitude(sum), sum < 0, scale);
}

bool tur__decimal_sub(tur__decimal *out, tur__decimal a, tur__decimal b)
{
    return tur__decimal_add(out, a, tur__decimal_neg(b));
}

static inline bool times(u128 *n, u128 factor)
{
    if (!(*n >> 64) && !(factor >> 64)) {
        *n = (u128)(uint64_t)*n * (uint64_t)factor;
        return true;
    }
    return !__builtin_mul_overflow(*n, factor, n);
}

bool tur__decimal_mul(tur__decimal *out, tur__decimal a, tur__decimal b)
{
    int scale = a.scale + b.scale, excess = scale - TUR__DECIMAL_FRAC;
    bool negative = (a.coef < 0) != (b.coef < 0);
    u128 product = magnitude(a.coef), rest = 0;
    if (times(&product, magnitude(b.coef))) {
        if (excess <= 0) return store(out, product, negative, scale);
        product = divided(product, tens[excess], &rest);
    } else {
        /* 2^128 is above every bound, so only places to drop can bring it back. */
        if (excess <= 0) return false;
        tur__wide wide = tur__wide_from(magnitude(a.coef));
        if (!tur__wide_mul(&wide, magnitude(b.coef))) return false;
        rest = tur__wide_div(&wide, (uint64_t)tens[excess]);
        if (!tur__wide_get(&wide, &product)) return false;
    }
    /* Places beyond 18 can go only if they are zeros: mul never rounds. */
    return rest == 0 && store(out, product, negative, TUR__DECIMAL_FRAC);
}

bool tur__decimal_quantize(tur__decimal *out, tur__decimal d, int places, tur__rounding mode)
{
    if (places < 0 || places > TUR__DECIMAL_FRAC) return false;
    if (places >= d.scale) {
        *out = (tur__decimal){lifted(d, places), places};
        return true;
    }
    u128 divisor = tens[d.scale - places], left;
    u128 kept = divided(magnitude(d.coef), divisor, &left);
    return store_rounded(out, kept, part_of(left, divisor), d.coef < 0, places, mode);
}

tur__decimal tur__decimal_trim(tur__decimal d)
{
    if (d.scale == 0) return d;
    /* At most 18 zeros count, and they are all in the last 18 digits: one word. */
    u128 last;
    divided(magnitude(d.coef), E18, &last);
    uint64_t low = (uint64_t)last;
    int zeros = 0;
    if (low == 0) {
        if (d.coef == 0) return (tur__decimal){0, 0};
        zeros = d.scale;
    } else {
        for (; zeros < d.scale && low % 10 == 0; low /= 10) zeros++;
    }
    if (zeros) d.coef /= (__int128)tens[zeros];
    d.scale -= zeros;
    return d;
}

/* ------------------------------------------------------------------ rating */

/* "charged quantity x amount / per x multipliers x fx.rate, exact, rounded once": the product is an
 * integer over 10^scale x per, where a PER that is a power of ten is only more scale. */
typedef struct quotient {
    int scale;
    uint64_t per; /* 1 when it went into the scale */
    bool negative;
} quotient;

enum { FACTORS = 7 };

static int list_factors(const tur__rating *r, u128 factor[FACTORS], quotient *form)
{
    tur__decimal all[FACTORS];
    int n = 0;
    all[n++] = r->quantity;
    all[n++] = r->amount;
    for (int i = 0; i < r->multipliers; i++) all[n++] = r->multiplier[i];
    if (r->has_rate) all[n++] = r->rate;
    for (int i = 0; i < n; i++) {
        factor[i] = magnitude(all[i].coef);
        form->scale += all[i].scale;
        form->negative ^= all[i].coef < 0;
    }
    return n;
}

/* The exponent when N is a power of ten, else -1. */
static int power_of_ten(uint64_t n)
{
    /* bits x log10(2): 10^k has between k / log10(2) and one more bits. */
    int k = ((64 - __builtin_clzll(n)) * 1233) >> 12;
    return tens[k] == n ? k : -1;
}

/* The same in words. One short division after another keeps the order of remainders: what an
 * earlier one left is below one unit of a later one, so it only decides between "half" and "above
 * half". The power of ten comes last because its half is an integer. */
static bool rate_wide(tur__decimal *out, const u128 *factor, int factors, quotient form, int places,
                      tur__rounding mode)
{
    for (int i = 0; i < factors; i++)
        if (!factor[i]) return store(out, 0, false, 0);

    tur__wide n = tur__wide_from(factor[0]);
    int drop = form.scale - places;
    /* A product beyond the words is beyond 20 digits: wide.h has the proof. */
    for (int i = 1; i < factors; i++)
        if (!tur__wide_mul(&n, factor[i])) return false;
    if (drop < 0 && !tur__wide_mul_tens(&n, -drop)) return false;

    uint64_t left = tur__wide_div(&n, form.per);
    part behind = part_of(left, form.per);
    if (drop > 0) {
        bool tail = left != 0;
        for (; drop > 19; drop -= 19) tail |= tur__wide_div(&n, E19) != 0;
        uint64_t divisor = (uint64_t)tens[drop];
        left = tur__wide_div(&n, divisor);
        behind = part_of(left, divisor);
        if (tail && behind == EXACT) behind = BELOW;
        if (tail && behind == HALF) behind = ABOVE;
    }
    u128 kept;
    return tur__wide_get(&n, &kept) &&
           store_rounded(out, kept, behind, form.negative, places, mode);
}

bool tur__decimal_rate(tur__decimal *out, const tur__rating *r)
{
    if (r->per < 1 || r->per >= INT64_C(1) << 53 || r->places < 0 ||
        r->places > TUR__DECIMAL_FRAC || r->multipliers < 0 || r->multipliers > 4)
        return false;

    u128 factor[FACTORS];
    quotient form = {0, (uint64_t)r->per, false};
    int factors = list_factors(r, factor, &form);
    int k = power_of_ten(form.per);
    if (k >= 0) {
        form.scale += k;
        form.per = 1;
    }

    u128 n = factor[0], divisor = form.per, left;
    for (int i = 1; i < factors; i++)
        if (!times(&n, factor[i])) goto wide;

    int drop = form.scale - r->places;
    /* All places are kept: nothing to divide by, nothing to round. */
    if (drop <= 0 && divisor == 1) return store(out, n, form.negative, form.scale);
    if (drop > 38) goto wide;
    if (!times(drop > 0 ? &divisor : &n, tens[drop > 0 ? drop : -drop])) goto wide;
    u128 kept = divided(n, divisor, &left);
    return store_rounded(out, kept, part_of(left, divisor), form.negative, r->places, r->mode);
wide:
    return rate_wide(out, factor, factors, form, r->places, r->mode);
}

/* ------------------------------------------------------------------ totals */

static void add_words(uint64_t sum[4], const uint64_t other[4])
{
    uint64_t carry = 0;
    for (int i = 0; i < 4; i++) {
        u128 t = (u128)sum[i] + other[i] + carry;
        sum[i] = (uint64_t)t;
        carry = (uint64_t)(t >> 64);
    }
}

void tur__total_add(tur__total *t, tur__decimal d)
{
    __int128 n = lifted(d, TUR__DECIMAL_FRAC);
    uint64_t sign = n < 0 ? UINT64_MAX : 0;
    add_words(t->word, (const uint64_t[4]){(uint64_t)n, (uint64_t)((u128)n >> 64), sign, sign});
}

void tur__total_merge(tur__total *t, const tur__total *other) { add_words(t->word, other->word); }

int tur__total_cmp(const tur__total *a, const tur__total *b)
{
    /* With the sign bit turned over, the order of the signed words is that of unsigned ones. */
    const uint64_t turn = UINT64_C(1) << 63;
    uint64_t x = a->word[3] ^ turn, y = b->word[3] ^ turn;
    for (int i = 3; x == y && i > 0; i--) x = a->word[i - 1], y = b->word[i - 1];
    return (x > y) - (x < y);
}

size_t tur__total_print(char out[100], const tur__total *t)
{
    bool negative = t->word[3] >> 63;
    tur__total size = *t;
    if (negative) {
        for (int i = 0; i < 4; i++) size.word[i] = ~size.word[i];
        add_words(size.word, (const uint64_t[4]){1, 0, 0, 0});
    }
    tur__wide wide = {0};
    memcpy(wide.word, size.word, sizeof size.word);
    char digits[TUR__WIDE_TEXT];
    size_t n = tur__wide_print(digits, &wide);
    return write_canonical(out, digits, n, TUR__DECIMAL_FRAC, negative);
}
