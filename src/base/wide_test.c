#include "base/wide.h"

#include <check.h>
#include <string.h>

/* For loops: an assertion of Check's writes to a pipe each time, also when it holds. */
#define SURE(truth)                                                                               \
    do {                                                                                          \
        if (!(truth)) ck_abort_msg("%s", #truth);                                                 \
    } while (0)

static uint64_t state = 88172645463325252U;

static uint64_t random_word(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

/* Words of every length, so that carries, empty words and full ones all occur. */
static uint64_t random_size(void) { return random_word() >> random_word() % 64; }

START_TEST(prints_zero_and_the_borders_of_a_word)
{
    char text[TUR__WIDE_TEXT];
    tur__wide w = tur__wide_from(0);
    ck_assert_uint_eq(tur__wide_print(text, &w), 1);
    ck_assert_str_eq(text, "0");
    w = tur__wide_from(UINT64_MAX);
    tur__wide_print(text, &w);
    ck_assert_str_eq(text, "18446744073709551615");
    w = tur__wide_from((tur__u128)UINT64_MAX + 1);
    tur__wide_print(text, &w);
    ck_assert_str_eq(text, "18446744073709551616");
    w = tur__wide_from(10000000000000000000U);
    tur__wide_print(text, &w);
    ck_assert_str_eq(text, "10000000000000000000");
    w = tur__wide_from(~(tur__u128)0);
    tur__wide_print(text, &w);
    ck_assert_str_eq(text, "340282366920938463463374607431768211455");
}
END_TEST

START_TEST(prints_every_power_of_ten_that_fits)
{
    for (int n = 0; n <= 173; n++) {
        char text[TUR__WIDE_TEXT];
        tur__wide w = tur__wide_from(1);
        ck_assert(tur__wide_mul_tens(&w, n));
        ck_assert_uint_eq(tur__wide_print(text, &w), (size_t)n + 1);
        ck_assert_int_eq(text[0], '1');
        ck_assert_uint_eq(strspn(text + 1, "0"), (size_t)n);
    }
    tur__wide w = tur__wide_from(1);
    ck_assert(!tur__wide_mul_tens(&w, 174));
}
END_TEST

START_TEST(the_greatest_integer_has_all_bits_set)
{
    tur__wide w = tur__wide_from(1);
    for (int i = 0; i < 4; i++) ck_assert(tur__wide_mul(&w, (tur__u128)1 << 127));
    ck_assert(tur__wide_mul(&w, (tur__u128)1 << 67));
    ck_assert_uint_eq(w.word[8], UINT64_C(1) << 63);
    tur__wide one_more = w;
    ck_assert(!tur__wide_mul(&one_more, 2));
    memset(&w, 0xff, sizeof w);
    char text[TUR__WIDE_TEXT];
    ck_assert_uint_eq(tur__wide_print(text, &w), 174);
    ck_assert_str_eq(text, "247330401473104534060502521019647190035131349101211839914063056092897"
                           "225106531867170316401061243044989597671426016139339351365034306751209"
                           "967546155101893167916606772148699135");
}
END_TEST

START_TEST(a_product_beyond_the_words_is_refused)
{
    tur__wide all = {0};
    memset(&all, 0xff, sizeof all);
    tur__wide w = all;
    ck_assert(tur__wide_mul(&w, 1));
    ck_assert_int_eq(tur__wide_cmp(&w, &all), 0);
    ck_assert(!tur__wide_mul(&w, 2));
    w = all;
    ck_assert(!tur__wide_mul(&w, (tur__u128)1 << 64));
    w = tur__wide_from(1);
    w.word[0] = 0;
    w.word[8] = 1;
    ck_assert(!tur__wide_mul(&w, (tur__u128)1 << 64));
    /* The halves fit, their sum does not. */
    w = all;
    w.word[8] = 0;
    ck_assert(tur__wide_mul(&w, (tur__u128)1 << 64));
    w = all;
    w.word[8] = 0;
    ck_assert(!tur__wide_mul(&w, ((tur__u128)1 << 64) + 1));
}
END_TEST

START_TEST(zero_takes_any_factor)
{
    tur__wide w = tur__wide_from(0), zero = w;
    ck_assert(tur__wide_mul(&w, ~(tur__u128)0));
    ck_assert(tur__wide_mul_tens(&w, 400));
    ck_assert_int_eq(tur__wide_cmp(&w, &zero), 0);
    ck_assert_uint_eq(tur__wide_div(&w, 7), 0);
}
END_TEST

START_TEST(only_what_fits_128_bits_is_handed_out)
{
    tur__u128 n;
    tur__wide w = tur__wide_from(~(tur__u128)0);
    ck_assert(tur__wide_get(&w, &n));
    ck_assert(n == ~(tur__u128)0);
    w.word[8] = 1;
    ck_assert(!tur__wide_get(&w, &n));
    w.word[8] = 0;
    w.word[2] = 1;
    ck_assert(!tur__wide_get(&w, &n));
}
END_TEST

START_TEST(comparison_goes_by_the_highest_word_that_differs)
{
    tur__wide a = tur__wide_from(UINT64_MAX), b = tur__wide_from((tur__u128)1 << 64);
    ck_assert_int_eq(tur__wide_cmp(&a, &b), -1);
    ck_assert_int_eq(tur__wide_cmp(&b, &a), 1);
    ck_assert_int_eq(tur__wide_cmp(&b, &b), 0);
}
END_TEST

START_TEST(agrees_with_128_bit_arithmetic)
{
    for (int i = 0; i < 200000; i++) {
        tur__u128 a = random_size(), b = random_size(), n;
        tur__wide w = tur__wide_from(a);
        SURE(tur__wide_mul(&w, b));
        SURE(tur__wide_get(&w, &n) && n == a * b);
        uint64_t divisor = random_size() | 1;
        uint64_t rest = tur__wide_div(&w, divisor);
        SURE(tur__wide_get(&w, &n) && n == a * b / divisor && rest == a * b % divisor);
    }
}
END_TEST

START_TEST(division_undoes_multiplication)
{
    for (int i = 0; i < 50000; i++) {
        tur__wide w = tur__wide_from((tur__u128)random_size() << 64 | random_word()), start = w;
        uint64_t factor[7];
        for (int k = 0; k < 6; k++) {
            factor[k] = random_size() | 1;
            SURE(tur__wide_mul(&w, factor[k]));
        }
        for (int k = 5; k >= 0; k--) SURE(tur__wide_div(&w, factor[k]) == 0);
        SURE(tur__wide_cmp(&w, &start) == 0);
    }
}
END_TEST

START_TEST(a_two_word_factor_is_two_one_word_factors)
{
    for (int i = 0; i < 50000; i++) {
        uint64_t a = random_size(), b = random_size();
        tur__wide w = {0};
        for (int k = 0; k < 7; k++) w.word[k] = random_word() & -(random_word() & 1);
        tur__wide x = w, y = w;
        SURE(tur__wide_mul(&x, (tur__u128)a * b));
        SURE(tur__wide_mul(&y, a) && tur__wide_mul(&y, b));
        SURE(tur__wide_cmp(&x, &y) == 0);
    }
}
END_TEST

Suite *wide_suite(void)
{
    Suite *s = suite_create("wide");
    TCase *t = tcase_create("wide");
    tcase_set_timeout(t, 60);
    tcase_add_test(t, prints_zero_and_the_borders_of_a_word);
    tcase_add_test(t, prints_every_power_of_ten_that_fits);
    tcase_add_test(t, the_greatest_integer_has_all_bits_set);
    tcase_add_test(t, a_product_beyond_the_words_is_refused);
    tcase_add_test(t, zero_takes_any_factor);
    tcase_add_test(t, only_what_fits_128_bits_is_handed_out);
    tcase_add_test(t, comparison_goes_by_the_highest_word_that_differs);
    tcase_add_test(t, agrees_with_128_bit_arithmetic);
    tcase_add_test(t, division_undoes_multiplication);
    tcase_add_test(t, a_two_word_factor_is_two_one_word_factors);
    suite_add_tcase(s, t);
    return s;
}
