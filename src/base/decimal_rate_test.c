#include "base/decimal.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

#define MAX_WHOLE "99999999999999999999"
#define MAX_TEXT MAX_WHOLE ".999999999999999999"
#define COUNT(array) (sizeof(array) / sizeof *(array))
/* For loops: an assertion of Check's writes to a pipe each time, also when it holds. */
#define SURE(truth)                                                                               \
    do {                                                                                          \
        if (!(truth)) ck_abort_msg("%s", #truth);                                                 \
    } while (0)

/* Every text is read from a block of exactly its length, so that a read behind it is seen. */
static bool wire(tur__decimal *out, const char *text)
{
    size_t len = strlen(text);
    char *copy = malloc(len ? len : 1);
    SURE(copy);
    memcpy(copy, text, len);
    bool ok = tur__decimal_parse(out, copy, len);
    free(copy);
    return ok;
}

static const char *printed(tur__decimal d)
{
    static char ring[4][TUR__DECIMAL_TEXT];
    static unsigned turn;
    char *text = ring[turn++ % 4];
    size_t len = tur__decimal_print(text, d);
    SURE(len == strlen(text));
    return text;
}

/* The decimal of a text in the wire grammar. */
static tur__decimal dec(const char *text)
{
    tur__decimal d;
    if (!wire(&d, text)) ck_abort_msg("%s", text);
    return d;
}

static uint64_t state = 88172645463325252U;

static uint64_t random_word(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

/* Of at most DIGITS digits, at most PLACES of them behind the point; short ones are as likely. */
static tur__decimal random_decimal(int digits, int places, bool negative_too)
{
    tur__decimal d = {0, (int)(random_word() % (unsigned)(places + 1))};
    int n = 1 + (int)(random_word() % (unsigned)digits);
    if (n > TUR__DECIMAL_INT + d.scale) n = TUR__DECIMAL_INT + d.scale;
    while (n-- > 0) d.coef = d.coef * 10 + (int)(random_word() % 10);
    if (negative_too && random_word() % 2) d.coef = -d.coef;
    return d;
}

static tur__decimal padded(tur__decimal d)
{
    tur__decimal out;
    SURE(tur__decimal_quantize(&out, d, TUR__DECIMAL_FRAC, TUR__DOWN));
    return out;
}


static tur__rating rating(const char *quantity, const char *amount, int64_t per)
{
    return (tur__rating){
        .quantity = dec(quantity), .amount = dec(amount), .per = per, .places = 12};
}

static void check_rate(const tur__rating *r, const char *expected)
{
    tur__decimal d;
    ck_assert_msg(tur__decimal_rate(&d, r), "%s", expected);
    ck_assert_str_eq(printed(d), expected);
    ck_assert_int_le(d.scale, r->places);
}

static void refuse_rate(const tur__rating *r)
{
    tur__decimal d = {7, 7};
    ck_assert(!tur__decimal_rate(&d, r));
    ck_assert(d.coef == 7 && d.scale == 7);
}

START_TEST(prices_per_million_tokens_need_no_rounding)
{
    tur__rating r = rating("48211", "2.5", 1000000);
    check_rate(&r, "0.1205275");
    r = rating("1000000", "0.15", 1000000);
    check_rate(&r, "0.15");
    r = rating("1", "0.000001", 1000000);
    check_rate(&r, "0.000000000001");
    r = rating("-48211", "2.5", 1000000);
    check_rate(&r, "-0.1205275");
    r = rating("0", "2.5", 1000000);
    check_rate(&r, "0");
    r = rating("3", "7", 1);
    check_rate(&r, "21");
}
END_TEST

START_TEST(multipliers_and_the_rate_of_exchange_come_before_the_one_rounding)
{
    tur__rating r = rating("48211", "2.5", 1000000);
    r.multipliers = 2;
    r.multiplier[0] = dec("1.1");
    r.multiplier[1] = dec("0.5");
    check_rate(&r, "0.066290125");
    r.has_rate = true;
    r.rate = dec("1.0834");
    check_rate(&r, "0.071818721425");
    r.places = 6;
    check_rate(&r, "0.071819");
    r.mode = TUR__FLOOR;
    check_rate(&r, "0.071818");
    /* Rounded twice this would be 0.02: 0.0149999 goes to 0.015 first. */
    r = rating("1", "0.0149999", 1);
    r.places = 2;
    r.mode = TUR__HALF_UP;
    check_rate(&r, "0.01");
}
END_TEST

START_TEST(any_divisor_is_divided_by_once)
{
    tur__rating r = rating("1", "1", 3);
    check_rate(&r, "0.333333333333");
    r = rating("2", "1", 3);
    check_rate(&r, "0.666666666667");
    r = rating("7200", "0.5", 3600);
    check_rate(&r, "1");
    r = rating("-1", "1", 3);
    r.mode = TUR__UP;
    check_rate(&r, "-0.333333333334");
    r = rating("1", "1", (INT64_C(1) << 53) - 1);
    r.places = 18;
    check_rate(&r, "0.000000000000000111");
    r = rating("0.000000000000000001", "0.5", 8);
    r.places = 18;
    r.mode = TUR__CEILING;
    check_rate(&r, "0.000000000000000001");
    r.mode = TUR__HALF_UP;
    check_rate(&r, "0");
}
END_TEST

START_TEST(every_power_of_ten_is_a_divisor)
{
    char expected[] = "0.000000000000000";
    int64_t per = 10;
    for (int k = 1; k <= 15; k++, per *= 10) {
        tur__rating r = rating("1", "1", per);
        r.places = 18;
        memset(expected + 2, '0', 15);
        expected[1 + k] = '1';
        expected[2 + k] = 0;
        check_rate(&r, expected);
        expected[2 + k] = '0';
        /* Its neighbours are none. */
        r.per = per - 1;
        r.quantity = tur__decimal_from_int(per - 1);
        check_rate(&r, "1");
        r.per = per + 1;
        r.quantity = tur__decimal_from_int(per + 1);
        check_rate(&r, "1");
    }
}
END_TEST

START_TEST(halves_of_ratings_follow_the_mode)
{
    static const char *const out[] = {"-0.12", "-0.13", "-0.12", "-0.13",
                                      "-0.12", "-0.12", "-0.13", "-0.12"};
    for (int mode = TUR__HALF_EVEN; mode <= TUR__05UP; mode++) {
        tur__rating by_ten = rating("-125", "1", 1000), by_eight = rating("-1", "1", 8);
        by_ten.places = by_eight.places = 2;
        by_ten.mode = by_eight.mode = (tur__rounding)mode;
        check_rate(&by_ten, out[mode]);
        check_rate(&by_eight, out[mode]);
        by_ten.quantity = padded(by_ten.quantity);
        by_ten.amount = padded(by_ten.amount);
        by_eight.quantity = padded(by_eight.quantity);
        by_eight.amount = padded(by_eight.amount);
        check_rate(&by_ten, out[mode]);
        check_rate(&by_eight, out[mode]);
    }
}
END_TEST

START_TEST(the_greatest_operands_of_the_specification_are_exact)
{
    tur__rating r = rating(MAX_TEXT, "9999999999.999999999999", 1000000);
    refuse_rate(&r);
    r.multipliers = 4;
    for (int i = 0; i < 4; i++) r.multiplier[i] = dec("999.999999");
    r.has_rate = true;
    r.rate = dec("9999999999.999999999999");
    r.places = 18;
    refuse_rate(&r);
    r = rating(MAX_TEXT, "9999999999.999999999999", (INT64_C(1) << 53) - 1);
    check_rate(&r, "111022302462515.666368303709");
    r = rating(MAX_TEXT, "1", 1);
    r.places = 18;
    check_rate(&r, MAX_TEXT);
    r.places = 17;
    refuse_rate(&r);
    r.mode = TUR__DOWN;
    check_rate(&r, MAX_WHOLE ".99999999999999999");
}
END_TEST

START_TEST(operands_beyond_the_specification_are_exact_too)
{
    /* Seven factors of 38 digits each: 884 bits, if they were multiplied out. */
    tur__rating r = rating(MAX_TEXT, MAX_TEXT, 1);
    r.multipliers = 4;
    for (int i = 0; i < 4; i++) r.multiplier[i] = dec(MAX_TEXT);
    r.has_rate = true;
    r.rate = dec(MAX_TEXT);
    refuse_rate(&r);
    r.multiplier[3] = dec("0");
    check_rate(&r, "0");
    /* All of them tiny, and all of them one: 126 places. */
    r.quantity = r.amount = r.rate = dec("0.000000000000000001");
    for (int i = 0; i < 4; i++) r.multiplier[i] = r.quantity;
    check_rate(&r, "0");
    r.mode = TUR__UP;
    check_rate(&r, "0.000000000001");
    r.quantity = r.amount = r.rate = padded(dec("1"));
    for (int i = 0; i < 4; i++) r.multiplier[i] = r.quantity;
    check_rate(&r, "1");
    r.quantity = padded(dec(MAX_WHOLE));
    check_rate(&r, MAX_WHOLE);
    r.multiplier[2] = dec("0.5");
    r.per = 5;
    check_rate(&r, "9999999999999999999.9");
}
END_TEST

START_TEST(a_rating_out_of_its_own_ranges_is_refused)
{
    tur__rating r = rating("1", "1", 0);
    refuse_rate(&r);
    r.per = -1;
    refuse_rate(&r);
    r.per = INT64_C(1) << 53;
    refuse_rate(&r);
    r.per = 1;
    r.places = -1;
    refuse_rate(&r);
    r.places = 19;
    refuse_rate(&r);
    r.places = 12;
    r.multipliers = -1;
    refuse_rate(&r);
    r.multipliers = 5;
    refuse_rate(&r);
}
END_TEST

/* 16 / 3 x 0.1 is 0.53..: the second short division leaves exactly 5 of 10, and only what the first
 * one left says that this is more than half. 31 / 3 x 0.1 is 1.03..: the second leaves nothing. */
START_TEST(what_the_first_of_two_divisions_leaves_still_counts)
{
    tur__rating r = rating("16", "0.1", 3);
    r.places = 0;
    for (int i = 0; i < 2; i++) {
        r.mode = TUR__HALF_EVEN;
        check_rate(&r, "1");
        r.mode = TUR__HALF_DOWN;
        check_rate(&r, "1");
        r.quantity = dec("31");
        r.mode = TUR__UP;
        check_rate(&r, "2");
        r.mode = TUR__HALF_UP;
        check_rate(&r, "1");
        /* Once more, in words. */
        r.quantity = padded(dec("16"));
        r.amount = padded(dec("0.1"));
        r.multipliers = 1;
        r.multiplier[0] = padded(dec("1"));
    }
}
END_TEST

/* The product, of 130 bits, is 100000.5 x 10^18 x per + 9: in words again, but with a single
 * division behind that by PER, so that nothing else speaks for the 9. */
START_TEST(a_remainder_of_the_divisor_alone_decides_a_half_in_words)
{
    tur__rating r = {.amount = {11, 0}, .per = (INT64_C(1) << 53) - 1};
    r.quantity = dec("81884039006702406408.681818181818181819");
    r.places = 1;
    check_rate(&r, "100000.5");
    r.places = 0;
    check_rate(&r, "100001");
    r.mode = TUR__HALF_DOWN;
    check_rate(&r, "100001");
    /* Without the 9 it is a half. */
    r = (tur__rating){.amount = {13, 0}, .per = INT64_C(13)};
    r.quantity = dec("99999999999999999998.5");
    r.multipliers = 1;
    r.multiplier[0] = padded(dec("1"));
    check_rate(&r, "99999999999999999998");
}
END_TEST

/* (2^129 - 1) / 2 rounded up would be 2^128, which is 0 where 128 bits are all there is. */
START_TEST(a_result_of_128_bits_does_not_wrap_when_it_is_rounded_up)
{
    tur__rating r = {.quantity = {INT64_C(61572651155449), 0}, .per = 2, .mode = TUR__UP};
    tur__decimal factor = dec("11053036.065049294753459639");
    r.amount = factor;
    r.places = 18;
    ck_assert_int_eq(factor.scale, 18);
    refuse_rate(&r);
}
END_TEST

/* Long-hand arithmetic on one digit an element, least significant first. It shares nothing with
 * the code under test: no words, no shortcuts, one division by PER and one cut. */
enum { LONG = 320 };

typedef struct longhand {
    unsigned char digit[LONG];
} longhand;

static void long_times(longhand *n, tur__decimal d)
{
    longhand product = {{0}};
    unsigned __int128 left = (unsigned __int128)(d.coef < 0 ? -d.coef : d.coef);
    for (int shift = 0; left; shift++, left /= 10) {
        unsigned carry = 0, factor = (unsigned)(left % 10);
        for (int i = 0; i + shift < LONG; i++) {
            unsigned t = product.digit[i + shift] + n->digit[i] * factor + carry;
            product.digit[i + shift] = (unsigned char)(t % 10);
            carry = t / 10;
        }
        SURE(carry == 0);
    }
    *n = product;
}

static bool long_rate(tur__decimal *out, const tur__rating *r)
{
    longhand n = {{0}};
    n.digit[r->places] = 1;
    int scale = r->quantity.scale + r->amount.scale;
    bool negative = (r->quantity.coef < 0) ^ (r->amount.coef < 0);
    long_times(&n, r->quantity);
    long_times(&n, r->amount);
    for (int i = 0; i < r->multipliers; i++) {
        long_times(&n, r->multiplier[i]);
        scale += r->multiplier[i].scale;
        negative ^= r->multiplier[i].coef < 0;
    }
    if (r->has_rate) {
        long_times(&n, r->rate);
        scale += r->rate.scale;
        negative ^= r->rate.coef < 0;
    }

    unsigned __int128 rest = 0, per = (unsigned __int128)r->per;
    for (int i = LONG - 1; i >= 0; i--) {
        rest = rest * 10 + n.digit[i];
        n.digit[i] = (unsigned char)(rest / per);
        rest %= per;
    }
    /* Twice what is cut off, as -1, 0 or 1 against one unit. */
    bool any = rest != 0;
    int half;
    if (scale == 0) {
        half = (rest * 2 > per) - (rest * 2 < per);
    } else {
        bool behind = any;
        for (int i = 0; i < scale - 1; i++) behind |= n.digit[i] != 0;
        unsigned char top = n.digit[scale - 1];
        any = behind || top;
        half = top > 5 ? 1 : top < 5 ? -1 : behind;
    }
    unsigned __int128 kept = 0;
    for (int i = LONG - 1; i >= scale; i--) {
        if (kept > (unsigned __int128)1 << 124) return false;
        kept = kept * 10 + n.digit[i];
    }
    unsigned last = (unsigned)(kept % 10);
    bool up = false;
    switch (r->mode) {
    case TUR__HALF_EVEN: up = half > 0 || (half == 0 && last % 2); break;
    case TUR__HALF_UP: up = half >= 0; break;
    case TUR__HALF_DOWN: up = half > 0; break;
    case TUR__UP: up = any; break;
    case TUR__DOWN: break;
    case TUR__CEILING: up = any && !negative; break;
    case TUR__FLOOR: up = any && negative; break;
    case TUR__05UP: up = any && (last == 0 || last == 5); break;
    }
    kept += any && up;
    unsigned __int128 bound = 1;
    for (int i = 0; i < TUR__DECIMAL_INT + r->places; i++) bound *= 10;
    if (kept >= bound) return false;
    *out = (tur__decimal){negative ? -(__int128)kept : (__int128)kept, r->places};
    return true;
}

/* SIZE 0 stays within one __int128, 1 is about the specification's bounds, 2 is any decimal. */
static tur__rating random_rating(int size)
{
    static const int64_t pers[] = {1, 10, 1000, 1000000, 1000000000000000, 2, 3, 8, 60, 3600, 1024};
    static const int quantity[3] = {10, 38, 38}, amount[3] = {8, 22, 38}, factor[3] = {3, 9, 38};
    tur__rating r = {0};
    r.quantity = random_decimal(quantity[size], size ? 18 : 2, true);
    r.amount = random_decimal(amount[size], size == 2 ? 18 : size ? 12 : 6, true);
    r.multipliers = (int)(random_word() % 5);
    for (int i = 0; i < r.multipliers; i++)
        r.multiplier[i] = random_decimal(factor[size], size == 2 ? 18 : size ? 6 : 2, true);
    r.has_rate = random_word() % 2;
    r.rate = random_decimal(size == 2 ? 38 : size ? 22 : 5, size == 2 ? 18 : size ? 12 : 4, false);
    r.per = pers[random_word() % COUNT(pers)];
    if (random_word() % 4 == 0) r.per = 1 + (int64_t)(random_word() >> 11 >> random_word() % 53);
    if (r.per >= INT64_C(1) << 53) r.per--;
    r.places = random_word() % 2 ? 12 : (int)(random_word() % 19);
    r.mode = (tur__rounding)(random_word() % 8);
    return r;
}

START_TEST(agrees_with_long_hand_arithmetic_and_with_its_own_other_path)
{
    int made[3] = {0};
    for (int i = 0; i < 45000; i++) {
        tur__rating r = random_rating(i % 3);
        tur__decimal fast, wide, slow;
        bool ok = long_rate(&slow, &r);
        SURE(tur__decimal_rate(&fast, &r) == ok);
        if (ok) SURE(tur__decimal_cmp(fast, slow) == 0);
        /* With 18 places each, nearly all of these products are wider than 128 bits. */
        r.quantity = padded(r.quantity);
        r.amount = padded(r.amount);
        r.rate = padded(r.rate);
        for (int k = 0; k < r.multipliers; k++) r.multiplier[k] = padded(r.multiplier[k]);
        SURE(tur__decimal_rate(&wide, &r) == ok);
        if (ok) SURE(tur__decimal_cmp(wide, slow) == 0);
        made[i % 3] += ok;
    }
    ck_assert_int_gt(made[0], 14000);
    ck_assert_int_gt(made[1], 3000);
    ck_assert_int_gt(made[2], 1000);
}
END_TEST

START_TEST(exact_halves_agree_with_long_hand_arithmetic)
{
    for (int i = 0; i < 40000; i++) {
        /* An odd multiple of half a unit: of the power of ten, of an even divisor, of both. */
        tur__rating r = {.places = (int)(random_word() % 13), .mode = (tur__rounding)(i % 8)};
        tur__decimal odd = {(int64_t)(random_word() % 100000) * 2 + 1, 0};
        if (random_word() % 2) odd.coef = -odd.coef;
        r.quantity = odd;
        r.amount = (tur__decimal){5, r.places + 1};
        r.per = 1;
        if (i % 3 == 1) r.amount.coef = 15, r.per = 3;
        if (i % 3 == 2) r.amount.coef = 10, r.per = 2;
        tur__decimal fast, wide, slow;
        SURE(long_rate(&slow, &r) && tur__decimal_rate(&fast, &r));
        SURE(tur__decimal_cmp(fast, slow) == 0);
        r.quantity = padded(r.quantity);
        r.amount = padded(r.amount);
        r.multipliers = 1;
        r.multiplier[0] = padded(tur__decimal_from_int(1));
        SURE(tur__decimal_rate(&wide, &r));
        SURE(tur__decimal_cmp(wide, slow) == 0);
    }
}
END_TEST

Suite *decimal_rate_suite(void)
{
    Suite *s = suite_create("decimal_rate");
    TCase *t = tcase_create("rating");
    tcase_set_timeout(t, 120);
    tcase_add_test(t, prices_per_million_tokens_need_no_rounding);
    tcase_add_test(t, multipliers_and_the_rate_of_exchange_come_before_the_one_rounding);
    tcase_add_test(t, any_divisor_is_divided_by_once);
    tcase_add_test(t, every_power_of_ten_is_a_divisor);
    tcase_add_test(t, halves_of_ratings_follow_the_mode);
    tcase_add_test(t, the_greatest_operands_of_the_specification_are_exact);
    tcase_add_test(t, operands_beyond_the_specification_are_exact_too);
    tcase_add_test(t, a_rating_out_of_its_own_ranges_is_refused);
    tcase_add_test(t, what_the_first_of_two_divisions_leaves_still_counts);
    tcase_add_test(t, a_remainder_of_the_divisor_alone_decides_a_half_in_words);
    tcase_add_test(t, a_result_of_128_bits_does_not_wrap_when_it_is_rounded_up);
    tcase_add_test(t, agrees_with_long_hand_arithmetic_and_with_its_own_other_path);
    tcase_add_test(t, exact_halves_agree_with_long_hand_arithmetic);
    suite_add_tcase(s, t);
    return s;
}
