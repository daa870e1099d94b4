#include <check.h>

#include "conform/number.h"

Suite *number_suite(void);

START_TEST(spelling_does_not_matter)
{
    ck_assert(cf_same_number("1", "1.0"));
    ck_assert(cf_same_number("100", "1e2"));
    ck_assert(cf_same_number("-0.50", "-.5"));
    ck_assert(cf_same_number("0", "-0.000e7"));
    ck_assert(cf_same_number("+0012.340", "1234E-2"));
    ck_assert(cf_same_number("123456789012345678901234567890.5", "1234567890123456789012345678905e-1"));
}
END_TEST

START_TEST(values_do)
{
    ck_assert(!cf_same_number("9007199254740993", "9007199254740992"));
    ck_assert(!cf_same_number("0.1", "0.10000000000000000555"));
    ck_assert(!cf_same_number("1", "-1"));
    ck_assert(!cf_same_number("1", "10"));
    ck_assert(!cf_same_number("101", "11"));
    ck_assert(!cf_same_number("10.1", "1.01"));
}
END_TEST

START_TEST(what_is_no_number_equals_nothing)
{
    static const char *const none[] = {"", ".", "-", "1,5", "1e", "e1", "0x10", "nan", "inf", "1 ", "1.2.3", "1e99999999999"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        ck_assert_msg(!cf_is_number(none[i]), "%s", none[i]);
        ck_assert(!cf_same_number(none[i], none[i]));
    }
}
END_TEST

START_TEST(sums_are_exact)
{
    tur__arena a = {0};
    ck_assert_str_eq(cf_number_add(&a, "0.1", "0.2"), "0.3");
    ck_assert_str_eq(cf_number_add(&a, "299999999999999999997", "3"), "300000000000000000000");
    ck_assert_str_eq(cf_number_add(&a, "-5", "2.50"), "-2.5");
    ck_assert_str_eq(cf_number_add(&a, "2", "-5"), "-3");
    ck_assert_str_eq(cf_number_add(&a, "1e-18", "-1e-18"), "0");
    ck_assert_str_eq(cf_number_add(&a, "-0", "0"), "0");
    ck_assert_str_eq(cf_number_add(&a, "99.99", "0.01"), "100");
    ck_assert_ptr_null(cf_number_add(&a, "x", "1"));
    ck_assert_ptr_null(cf_number_add(&a, "1e500", "1"));
    tur__arena_free(&a);
}
END_TEST

Suite *number_suite(void)
{
    Suite *s = suite_create("number");
    TCase *t = tcase_create("number");
    tcase_add_test(t, spelling_does_not_matter);
    tcase_add_test(t, values_do);
    tcase_add_test(t, what_is_no_number_equals_nothing);
    tcase_add_test(t, sums_are_exact);
    suite_add_tcase(s, t);
    return s;
}
