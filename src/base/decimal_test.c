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

static tur__literal literal(tur__decimal *out, const char *text)
{
    size_t len = strlen(text);
    char *copy = malloc(len ? len : 1);
    SURE(copy);
    memcpy(copy, text, len);
    tur__literal kind = tur__decimal_parse_literal(out, copy, len);
    free(copy);
    return kind;
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

/* ------------------------------------------------------------------ text */

START_TEST(the_wire_form_is_read_and_written_back)
{
    static const char *const good[] = {
        "0",
        "1",
        "-1",
        "10",
        "0.1",
        "-0.1",
        "1.5",
        "100.001",
        "0.000000000000000001",
        "-0.000000000000000001",
        "999999999999999999",
        "9999999999999999999",
        "10000000000000000000",
        "18446744073709551615",
        "18446744073709551616",
        "1844674407370955161.5",
        "1844674407370955161.6",
        "12345678901234567890.123456789012345678",
        "10000000000000000000.000000000000000001",
        MAX_WHOLE,
        "-" MAX_WHOLE,
        MAX_TEXT,
        "-" MAX_TEXT,
    };
    for (size_t i = 0; i < COUNT(good); i++) ck_assert_str_eq(printed(dec(good[i])), good[i]);
    tur__decimal d = dec("-12.034");
    ck_assert(d.coef == -12034 && d.scale == 3);
}
END_TEST

START_TEST(the_wire_grammar_forgives_nothing)
{
    static const char *const bad[] = {
        "",
        "-",
        "--1",
        "-0",
        "-0.0",
        "0.0",
        "00",
        "01",
        "-01",
        "00.1",
        "1.0",
        "1.50",
        "100.0",
        "1.",
        ".5",
        "-.5",
        "5.",
        ".",
        "1e3",
        "1E3",
        "+1",
        " 1",
        "1 ",
        "1,5",
        "1.5.5",
        "1.-5",
        "1_000",
        "0x10",
        "NaN",
        "Infinity",
        "1/2",
        "1:",
        "100000000000000000000",
        "999999999999999999999",
        "-100000000000000000000",
        "100000000000000000000.5",
        "0.0000000000000000001",
        "1.1234567890123456789",
        "123456789012345678901234567890123456789",
        "12345678901234567890.1234567890123456789",
        "123456789012345678901.123456789012345678",
    };
    tur__decimal d = {7, 7};
    for (size_t i = 0; i < COUNT(bad); i++) ck_assert_msg(!wire(&d, bad[i]), "%s", bad[i]);
    ck_assert(!tur__decimal_parse(&d, "1\0002", 3));
    ck_assert(!tur__decimal_parse(&d, "1\xb9", 2));
    ck_assert(d.coef == 7 && d.scale == 7);
}
END_TEST

START_TEST(random_values_survive_being_written_and_read)
{
    for (int i = 0; i < 200000; i++) {
        tur__decimal d = tur__decimal_trim(random_decimal(38, 18, true));
        tur__decimal again = dec(printed(d));
        SURE(again.coef == d.coef && again.scale == d.scale);
        SURE(strcmp(printed(padded(d)), printed(d)) == 0);
    }
}
END_TEST

static void check_literal(const char *text, tur__literal kind, const char *value)
{
    tur__decimal d;
    ck_assert_msg(literal(&d, text) == kind, "%s", text);
    ck_assert_str_eq(printed(d), value);
    ck_assert(d.scale == tur__decimal_trim(d).scale);
}

START_TEST(literals_of_suppliers_keep_their_value)
{
    check_literal("1.55e-05", TUR__LITERAL_EXACT, "0.0000155");
    check_literal("0.022723000000000004", TUR__LITERAL_EXACT, "0.022723000000000004");
    check_literal("0.31951200000000002", TUR__LITERAL_EXACT, "0.31951200000000002");
    check_literal("1e-10", TUR__LITERAL_EXACT, "0.0000000001");
    check_literal("1E+2", TUR__LITERAL_EXACT, "100");
    check_literal("1e2", TUR__LITERAL_EXACT, "100");
    check_literal("+1.50", TUR__LITERAL_EXACT, "1.5");
    check_literal("007", TUR__LITERAL_EXACT, "7");
    check_literal(".5", TUR__LITERAL_EXACT, "0.5");
    check_literal("5.", TUR__LITERAL_EXACT, "5");
    check_literal("-.5e1", TUR__LITERAL_EXACT, "-5");
    check_literal("5.e-1", TUR__LITERAL_EXACT, "0.5");
    check_literal("1e19", TUR__LITERAL_EXACT, "10000000000000000000");
    check_literal("1e-18", TUR__LITERAL_EXACT, "0.000000000000000001");
    check_literal("0.0000000000000000010", TUR__LITERAL_EXACT, "0.000000000000000001");
    check_literal("99999999999999999999.999999999999999999000", TUR__LITERAL_EXACT, MAX_TEXT);
    check_literal("100000000000000000000000000000000000000000e-30", TUR__LITERAL_EXACT,
                  "100000000000");
    check_literal("0.000000000000000000000000000000000000000001e42", TUR__LITERAL_EXACT, "1");
    check_literal("1e00000000000000000000000000000002", TUR__LITERAL_EXACT, "100");
}
END_TEST

START_TEST(a_literal_of_zero_is_zero_whatever_its_sign_and_exponent)
{
    static const char *const zeros[] = {
        "0",      "-0",      "+0",      "-0.0",
        "0e400",  "0e-400",  "0.",      ".0",
        "0.000e99999999999", "-00.0E-99999999999999999999",
        "0000000000000000000000000000000000000000000000.00000000000000000000000000000",
    };
    for (size_t i = 0; i < COUNT(zeros); i++) check_literal(zeros[i], TUR__LITERAL_EXACT, "0");
}
END_TEST

START_TEST(a_literal_beyond_18_places_is_rounded_half_even)
{
    check_literal("1e-400", TUR__LITERAL_ROUNDED, "0");
    check_literal("1e-99999999999", TUR__LITERAL_ROUNDED, "0");
    check_literal("1e-99999999999999999999999999", TUR__LITERAL_ROUNDED, "0");
    check_literal("-1e-19", TUR__LITERAL_ROUNDED, "0");
    check_literal("5e-19", TUR__LITERAL_ROUNDED, "0");
    check_literal("-5e-19", TUR__LITERAL_ROUNDED, "0");
    check_literal("5.0000000000000000000000000001e-19", TUR__LITERAL_ROUNDED,
                  "0.000000000000000001");
    check_literal("-6e-19", TUR__LITERAL_ROUNDED, "-0.000000000000000001");
    check_literal("99e-20", TUR__LITERAL_ROUNDED, "0.000000000000000001");
    check_literal("9e-20", TUR__LITERAL_ROUNDED, "0");
    check_literal("1.5e-18", TUR__LITERAL_ROUNDED, "0.000000000000000002");
    check_literal("2.5e-18", TUR__LITERAL_ROUNDED, "0.000000000000000002");
    check_literal("-2.5e-18", TUR__LITERAL_ROUNDED, "-0.000000000000000002");
    check_literal("-3.5e-18", TUR__LITERAL_ROUNDED, "-0.000000000000000004");
    check_literal("2.50000000000000000001e-18", TUR__LITERAL_ROUNDED, "0.000000000000000003");
    check_literal("2.49999999999999999999e-18", TUR__LITERAL_ROUNDED, "0.000000000000000002");
    check_literal("0.9999999999999999999", TUR__LITERAL_ROUNDED, "1");
    check_literal("99999999999999999999.9999999999999999994", TUR__LITERAL_ROUNDED, MAX_TEXT);
    check_literal("3.3333333333333333333333333333333333333333333e0", TUR__LITERAL_ROUNDED,
                  "3.333333333333333333");
    check_literal("1234567890123456789012345e-24", TUR__LITERAL_ROUNDED, "1.234567890123456789");
}
END_TEST

START_TEST(literals_that_are_no_number_or_out_of_bounds_are_refused)
{
    static const char *const bad[] = {
        "",
        "-",
        "+",
        ".",
        "-.",
        "e5",
        ".e5",
        "1e",
        "1e+",
        "1e-",
        "1e5.0",
        "1e5e5",
        "1e+-5",
        "--1",
        "+-1",
        "1 ",
        " 1",
        "1..5",
        "1.5.",
        "1,000",
        "1_000",
        "0x1p3",
        "NaN",
        "inf",
        "1f",
        "1e20",
        "1e400",
        "1e99999999999",
        "-1e99999999999999999999999999",
        "100000000000000000000",
        "-100000000000000000000",
        "123456789012345678901",
        "0.1e21",
        "99999999999999999999.9999999999999999995",
        "-99999999999999999999.9999999999999999999",
    };
    tur__decimal d = {7, 7};
    for (size_t i = 0; i < COUNT(bad); i++)
        ck_assert_msg(literal(&d, bad[i]) == TUR__LITERAL_BAD, "%s", bad[i]);
    ck_assert(d.coef == 7 && d.scale == 7);
}
END_TEST

START_TEST(a_very_long_literal_is_exact_as_well)
{
    enum { ZEROS = 1000000 };
    char *text = malloc(ZEROS + 32);
    ck_assert_ptr_nonnull(text);
    memcpy(text, "0.", 2);
    memset(text + 2, '0', ZEROS);
    memcpy(text + 2 + ZEROS, "15e1000001", 10);
    tur__decimal d;
    ck_assert_int_eq(tur__decimal_parse_literal(&d, text, 12 + ZEROS), TUR__LITERAL_EXACT);
    ck_assert_str_eq(printed(d), "1.5");
    ck_assert_int_eq(tur__decimal_parse_literal(&d, text, 4 + ZEROS), TUR__LITERAL_ROUNDED);
    ck_assert_str_eq(printed(d), "0");
    text[0] = '7';
    memcpy(text + 1, "0", 1);
    memcpy(text + 2 + ZEROS, "e-1000001", 9);
    ck_assert_int_eq(tur__decimal_parse_literal(&d, text, 11 + ZEROS), TUR__LITERAL_EXACT);
    ck_assert_str_eq(printed(d), "7");
    ck_assert_int_eq(tur__decimal_parse_literal(&d, text, 2 + ZEROS), TUR__LITERAL_BAD);
    free(text);
}
END_TEST

START_TEST(every_wire_form_is_a_literal_of_the_same_value)
{
    for (int i = 0; i < 100000; i++) {
        tur__decimal d = tur__decimal_trim(random_decimal(38, 18, true)), again;
        SURE(literal(&again, printed(d)) == TUR__LITERAL_EXACT);
        SURE(again.coef == d.coef && again.scale == d.scale);
    }
}
END_TEST

START_TEST(trimming_drops_zeros_behind_the_point_only)
{
    static const struct {
        tur__decimal in;
        int64_t coef;
        int scale;
    } cases[] = {
        {{0, 0}, 0, 0},
        {{0, 18}, 0, 0},
        {{100, 0}, 100, 0},
        {{100, 2}, 1, 0},
        {{1000, 2}, 10, 0},
        {{-1500, 3}, -15, 1},
        {{1, 18}, 1, 18},
        {{(__int128)1000000000000000000 * 5, 18}, 5, 0},
        {{(__int128)1000000000000000000 * 1000, 18}, 1000, 0},
        {{(__int128)1000000000000000000 * 7 + 500000000000000000, 18}, 75, 1},
        {{-(__int128)1000000000000000000 * 7, 17}, -70, 0},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        tur__decimal d = tur__decimal_trim(cases[i].in);
        ck_assert_msg(d.coef == cases[i].coef && d.scale == cases[i].scale, "case %zu", i);
    }
}
END_TEST

/* ------------------------------------------------------------------ arithmetic */

START_TEST(integers_become_decimals)
{
    ck_assert_str_eq(printed(tur__decimal_from_int(0)), "0");
    ck_assert_str_eq(printed(tur__decimal_from_int(-42)), "-42");
    ck_assert_str_eq(printed(tur__decimal_from_int(INT64_MAX)), "9223372036854775807");
    ck_assert_str_eq(printed(tur__decimal_from_int(INT64_MIN)), "-9223372036854775808");
}
END_TEST

START_TEST(comparison_is_by_value_not_by_spelling)
{
    ck_assert_int_eq(tur__decimal_cmp((tur__decimal){10, 1}, (tur__decimal){1, 0}), 0);
    ck_assert_int_eq(tur__decimal_cmp((tur__decimal){0, 18}, (tur__decimal){0, 0}), 0);
    ck_assert_int_eq(tur__decimal_cmp(dec(MAX_TEXT), dec(MAX_WHOLE)), 1);
    ck_assert_int_eq(tur__decimal_cmp(dec("-" MAX_TEXT), dec("-" MAX_WHOLE)), -1);
    ck_assert_int_eq(tur__decimal_cmp(dec("-" MAX_TEXT), dec(MAX_TEXT)), -1);
    ck_assert_int_eq(tur__decimal_cmp(dec("0.000000000000000001"), dec("0")), 1);
    ck_assert_int_eq(tur__decimal_cmp(dec("-0.000000000000000001"), dec("0")), -1);
    ck_assert_int_eq(tur__decimal_cmp(dec("2"), dec("10")), -1);
    ck_assert_int_eq(tur__decimal_sign(dec("-0.1")), -1);
    ck_assert_int_eq(tur__decimal_sign((tur__decimal){0, 5}), 0);
    ck_assert_int_eq(tur__decimal_sign(dec(MAX_TEXT)), 1);
}
END_TEST

START_TEST(sums_are_exact_up_to_the_bounds_and_refused_beyond)
{
    tur__decimal d;
    ck_assert(tur__decimal_add(&d, dec("0.1"), dec("0.2")));
    ck_assert_str_eq(printed(d), "0.3");
    ck_assert(tur__decimal_sub(&d, dec("1"), dec("0.000000000000000001")));
    ck_assert_str_eq(printed(d), "0.999999999999999999");
    ck_assert(tur__decimal_add(&d, dec(MAX_WHOLE), dec("0.999999999999999999")));
    ck_assert_str_eq(printed(d), MAX_TEXT);
    ck_assert(tur__decimal_sub(&d, dec(MAX_TEXT), dec(MAX_TEXT)));
    ck_assert_str_eq(printed(d), "0");
    ck_assert(tur__decimal_add(&d, dec("-99999999999999999998"), dec("-1")));
    ck_assert_str_eq(printed(d), "-" MAX_WHOLE);

    d = (tur__decimal){7, 7};
    ck_assert(!tur__decimal_add(&d, dec(MAX_WHOLE), dec("1")));
    ck_assert(!tur__decimal_add(&d, dec(MAX_TEXT), dec("0.000000000000000001")));
    ck_assert(!tur__decimal_add(&d, dec(MAX_TEXT), dec(MAX_TEXT)));
    ck_assert(!tur__decimal_sub(&d, dec("-" MAX_TEXT), dec(MAX_TEXT)));
    ck_assert(!tur__decimal_sub(&d, dec("-" MAX_WHOLE), dec("1")));
    ck_assert(d.coef == 7 && d.scale == 7);
}
END_TEST

START_TEST(products_are_exact_up_to_the_bounds_and_refused_beyond)
{
    tur__decimal d;
    ck_assert(tur__decimal_mul(&d, dec("-1.5"), dec("0.2")));
    ck_assert_str_eq(printed(d), "-0.3");
    ck_assert(tur__decimal_mul(&d, dec("9999999999"), dec("10000000000")));
    ck_assert_str_eq(printed(d), "99999999990000000000");
    ck_assert(tur__decimal_mul(&d, dec("0.000000001"), dec("0.000000001")));
    ck_assert_str_eq(printed(d), "0.000000000000000001");
    ck_assert(tur__decimal_mul(&d, dec("0.000000000000000005"), dec("0.2")));
    ck_assert_str_eq(printed(d), "0.000000000000000001");
    ck_assert(tur__decimal_mul(&d, dec("0"), dec("-" MAX_TEXT)));
    ck_assert_str_eq(printed(d), "0");
    /* Factors whose product takes 246 bits before its zeros go. */
    ck_assert(tur__decimal_mul(&d, padded(dec(MAX_TEXT)), padded(dec("1"))));
    ck_assert_str_eq(printed(d), MAX_TEXT);
    ck_assert(tur__decimal_mul(&d, padded(dec("-" MAX_WHOLE)), padded(dec("0.5"))));
    ck_assert_str_eq(printed(d), "-49999999999999999999.5");

    d = (tur__decimal){7, 7};
    ck_assert(!tur__decimal_mul(&d, dec("10000000000"), dec("10000000000")));
    ck_assert(!tur__decimal_mul(&d, dec(MAX_TEXT), dec(MAX_TEXT)));
    ck_assert(!tur__decimal_mul(&d, dec(MAX_WHOLE), dec(MAX_WHOLE)));
    ck_assert(!tur__decimal_mul(&d, dec(MAX_TEXT), dec("0.1")));
    ck_assert(!tur__decimal_mul(&d, dec("0.0000000001"), dec("0.0000000001")));
    ck_assert(!tur__decimal_mul(&d, dec("0.000000000000000001"), dec("0.1")));
    ck_assert(!tur__decimal_mul(&d, dec("123456789.123456789"), dec("1.0000000001")));
    ck_assert(d.coef == 7 && d.scale == 7);
}
END_TEST

START_TEST(the_spelling_of_a_factor_does_not_change_the_product)
{
    int made = 0;
    for (int i = 0; i < 100000; i++) {
        tur__decimal a = random_decimal(22, 9, true), b = random_decimal(16, 9, true), x, y;
        bool ok = tur__decimal_mul(&x, a, b);
        made += ok;
        SURE(tur__decimal_mul(&y, padded(b), padded(a)) == ok);
        if (ok) SURE(tur__decimal_cmp(x, y) == 0);
    }
    ck_assert_int_gt(made, 50000);
}
END_TEST

START_TEST(each_mode_rounds_as_its_name_says)
{
    static const char *const in[] = {"2.5",  "3.5",  "-2.5", "-3.5", "2.4",  "2.6",  "-2.4",
                                     "-2.6", "5.1",  "-5.1", "10.9", "-0.5", "0.5",  "0.4",
                                     "-0.4", "0.51", "2",    "-2",   "2.49999999999999999"};
    static const struct {
        tur__rounding mode;
        const char *out[COUNT(in)];
    } cases[] = {
        {TUR__HALF_EVEN, {"2", "4", "-2", "-4", "2", "3", "-2", "-3", "5", "-5", "11", "0", "0",
                          "0", "0", "1", "2", "-2", "2"}},
        {TUR__HALF_UP, {"3", "4", "-3", "-4", "2", "3", "-2", "-3", "5", "-5", "11", "-1", "1",
                        "0", "0", "1", "2", "-2", "2"}},
        {TUR__HALF_DOWN, {"2", "3", "-2", "-3", "2", "3", "-2", "-3", "5", "-5", "11", "0", "0",
                          "0", "0", "1", "2", "-2", "2"}},
        {TUR__UP, {"3", "4", "-3", "-4", "3", "3", "-3", "-3", "6", "-6", "11", "-1", "1", "1",
                   "-1", "1", "2", "-2", "3"}},
        {TUR__DOWN, {"2", "3", "-2", "-3", "2", "2", "-2", "-2", "5", "-5", "10", "0", "0", "0",
                     "0", "0", "2", "-2", "2"}},
        {TUR__CEILING, {"3", "4", "-2", "-3", "3", "3", "-2", "-2", "6", "-5", "11", "0", "1",
                        "1", "0", "1", "2", "-2", "3"}},
        {TUR__FLOOR, {"2", "3", "-3", "-4", "2", "2", "-3", "-3", "5", "-6", "10", "-1", "0", "0",
                      "-1", "0", "2", "-2", "2"}},
        {TUR__05UP, {"2", "3", "-2", "-3", "2", "2", "-2", "-2", "6", "-6", "11", "-1", "1", "1",
                     "-1", "1", "2", "-2", "2"}},
    };
    for (size_t i = 0; i < COUNT(cases); i++)
        for (size_t k = 0; k < COUNT(in); k++) {
            tur__decimal d;
            ck_assert(tur__decimal_quantize(&d, dec(in[k]), 0, cases[i].mode));
            ck_assert_int_eq(d.scale, 0);
            ck_assert_msg(strcmp(printed(d), cases[i].out[k]) == 0, "mode %d of %s gave %s",
                          cases[i].mode, in[k], printed(d));
        }
}
END_TEST

START_TEST(quantizing_pads_as_well_and_keeps_the_bounds)
{
    tur__decimal d;
    ck_assert(tur__decimal_quantize(&d, dec("1.5"), 18, TUR__HALF_EVEN));
    ck_assert(d.scale == 18 && tur__decimal_cmp(d, dec("1.5")) == 0);
    ck_assert(tur__decimal_quantize(&d, dec(MAX_WHOLE), 18, TUR__HALF_EVEN));
    ck_assert(d.scale == 18 && tur__decimal_cmp(d, dec(MAX_WHOLE)) == 0);
    ck_assert(tur__decimal_quantize(&d, dec("2.345"), 2, TUR__HALF_EVEN));
    ck_assert_str_eq(printed(d), "2.34");
    ck_assert(tur__decimal_quantize(&d, dec("-0.000000000000000001"), 17, TUR__FLOOR));
    ck_assert_str_eq(printed(d), "-0.00000000000000001");
    ck_assert(tur__decimal_quantize(&d, dec(MAX_TEXT), 0, TUR__DOWN));
    ck_assert_str_eq(printed(d), MAX_WHOLE);
    ck_assert(tur__decimal_quantize(&d, dec(MAX_TEXT), 18, TUR__UP));
    ck_assert_str_eq(printed(d), MAX_TEXT);

    d = (tur__decimal){7, 7};
    ck_assert(!tur__decimal_quantize(&d, dec(MAX_TEXT), 17, TUR__HALF_EVEN));
    ck_assert(!tur__decimal_quantize(&d, dec(MAX_TEXT), 0, TUR__UP));
    ck_assert(!tur__decimal_quantize(&d, dec("-" MAX_TEXT), 0, TUR__FLOOR));
    ck_assert(!tur__decimal_quantize(&d, dec("1"), -1, TUR__UP));
    ck_assert(!tur__decimal_quantize(&d, dec("1"), 19, TUR__UP));
    ck_assert(d.coef == 7 && d.scale == 7);
}
END_TEST

/* ------------------------------------------------------------------ totals */

static const char *total_text(const tur__total *t)
{
    static char text[100];
    size_t len = tur__total_print(text, t);
    SURE(len == strlen(text));
    return text;
}

START_TEST(totals_leave_the_bounds_of_a_decimal_without_overflow)
{
    tur__total t = {{0}};
    ck_assert_str_eq(total_text(&t), "0");
    tur__total_add(&t, dec(MAX_TEXT));
    ck_assert_str_eq(total_text(&t), MAX_TEXT);
    tur__total_add(&t, dec("0.000000000000000001"));
    ck_assert_str_eq(total_text(&t), "100000000000000000000");
    for (int i = 0; i < 60; i++) {
        tur__total same = t;
        tur__total_merge(&t, &same);
    }
    ck_assert_str_eq(total_text(&t), "115292150460684697600000000000000000000");
    tur__total_add(&t, dec("-0.5"));
    ck_assert_str_eq(total_text(&t), "115292150460684697599999999999999999999.5");
}
END_TEST

START_TEST(totals_go_below_zero_and_come_back)
{
    tur__total t = {{0}}, zero = {{0}};
    tur__total_add(&t, dec("-0.000000000000000001"));
    ck_assert_str_eq(total_text(&t), "-0.000000000000000001");
    ck_assert_int_eq(tur__total_cmp(&t, &zero), -1);
    tur__total_add(&t, dec("-" MAX_TEXT));
    tur__total_add(&t, dec("-" MAX_TEXT));
    ck_assert_str_eq(total_text(&t), "-199999999999999999999.999999999999999999");
    tur__total_add(&t, dec(MAX_TEXT));
    tur__total_add(&t, dec(MAX_TEXT));
    tur__total_add(&t, dec("0.000000000000000001"));
    ck_assert_int_eq(tur__total_cmp(&t, &zero), 0);
    ck_assert_str_eq(total_text(&t), "0");
    tur__total_add(&t, dec("12.5"));
    ck_assert_int_eq(tur__total_cmp(&t, &zero), 1);
    ck_assert_str_eq(total_text(&t), "12.5");
}
END_TEST

START_TEST(totals_agree_with_sums_in_any_order)
{
    for (int round = 0; round < 2000; round++) {
        tur__total a = {{0}}, b = {{0}}, c = {{0}};
        tur__decimal sum = {0, 0}, item[12];
        for (int i = 0; i < 12; i++) {
            item[i] = random_decimal(36, 18, true);
            if (item[i].coef && !tur__decimal_add(&sum, sum, item[i])) item[i].coef = 0;
            tur__total_add(&a, item[i]);
        }
        for (int i = 11; i >= 0; i--) tur__total_add(i % 2 ? &b : &c, item[i]);
        int order = tur__total_cmp(&b, &c);
        ck_assert_int_eq(tur__total_cmp(&c, &b), -order);
        tur__total_merge(&b, &c);
        ck_assert_int_eq(tur__total_cmp(&a, &b), 0);
        ck_assert_str_eq(total_text(&a), printed(sum));
    }
}
END_TEST

START_TEST(the_widest_total_fits_its_text)
{
    tur__total least = {{0, 0, 0, UINT64_C(1) << 63}};
    tur__total most = {{UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX >> 1}};
    ck_assert_str_eq(
        total_text(&least),
        "-57896044618658097711785492504343953926634992332820282019728.792003956564819968");
    ck_assert_str_eq(
        total_text(&most),
        "57896044618658097711785492504343953926634992332820282019728.792003956564819967");
    ck_assert_int_eq(tur__total_cmp(&least, &most), -1);
    ck_assert_int_eq(tur__total_cmp(&most, &least), 1);
}
END_TEST

Suite *decimal_suite(void)
{
    Suite *s = suite_create("decimal");
    TCase *t = tcase_create("text");
    tcase_set_timeout(t, 60);
    tcase_add_test(t, the_wire_form_is_read_and_written_back);
    tcase_add_test(t, the_wire_grammar_forgives_nothing);
    tcase_add_test(t, random_values_survive_being_written_and_read);
    tcase_add_test(t, literals_of_suppliers_keep_their_value);
    tcase_add_test(t, a_literal_of_zero_is_zero_whatever_its_sign_and_exponent);
    tcase_add_test(t, a_literal_beyond_18_places_is_rounded_half_even);
    tcase_add_test(t, literals_that_are_no_number_or_out_of_bounds_are_refused);
    tcase_add_test(t, a_very_long_literal_is_exact_as_well);
    tcase_add_test(t, every_wire_form_is_a_literal_of_the_same_value);
    tcase_add_test(t, trimming_drops_zeros_behind_the_point_only);
    suite_add_tcase(s, t);

    t = tcase_create("arithmetic");
    tcase_set_timeout(t, 60);
    tcase_add_test(t, integers_become_decimals);
    tcase_add_test(t, comparison_is_by_value_not_by_spelling);
    tcase_add_test(t, sums_are_exact_up_to_the_bounds_and_refused_beyond);
    tcase_add_test(t, products_are_exact_up_to_the_bounds_and_refused_beyond);
    tcase_add_test(t, the_spelling_of_a_factor_does_not_change_the_product);
    tcase_add_test(t, each_mode_rounds_as_its_name_says);
    tcase_add_test(t, quantizing_pads_as_well_and_keeps_the_bounds);
    suite_add_tcase(s, t);

    t = tcase_create("totals");
    tcase_add_test(t, totals_leave_the_bounds_of_a_decimal_without_overflow);
    tcase_add_test(t, totals_go_below_zero_and_come_back);
    tcase_add_test(t, totals_agree_with_sums_in_any_order);
    tcase_add_test(t, the_widest_total_fits_its_text);
    suite_add_tcase(s, t);
    return s;
}
