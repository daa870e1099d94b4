#include <check.h>
#include <string.h>

#include "conform/outcome.h"

Suite *outcome_suite(void);

static const char *hold(tur__arena *a, const char *got, const char *want)
{
    cf_rows g = {0}, w = {0};
    const char *why;
    ck_assert(cf_rows_read(&g, a, got, strlen(got), &why));
    ck_assert(cf_rows_read(&w, a, want, strlen(want), &why));
    return cf_rows_hold(a, &g, &w);
}

START_TEST(figures_are_compared_by_value)
{
    tur__arena a = {0};
    ck_assert_ptr_null(hold(&a, "records\t2.0\nsum\tinput\t\t1e1\t-\n", "sum\tinput\t\t10\t-\nrecords\t2\n"));
    ck_assert_ptr_nonnull(hold(&a, "sum\tinput\t\t9007199254740992\t-\n", "sum\tinput\t\t9007199254740993\t-\n"));
    ck_assert_ptr_nonnull(hold(&a, "cost\tbilled\t\t0.30000000000000004\tUSD\n", "cost\tbilled\t\t0.3\tUSD\n"));
    tur__arena_free(&a);
}
END_TEST

START_TEST(what_is_missing_is_missed)
{
    tur__arena a = {0};
    ck_assert_str_eq(hold(&a, "records\t2\n", "sum\tinput\t\t1\t1\n"), "want sum input  1 1, got no such row");
    ck_assert_ptr_nonnull(hold(&a, "", "records\t0\n"));
    ck_assert_ptr_nonnull(hold(&a, "sum\tinput\t\t1\n", "sum\tinput\t\t1\t1\n"));
    tur__arena_free(&a);
}
END_TEST

START_TEST(a_second_figure_contradicts_the_first)
{
    tur__arena a = {0};
    ck_assert_ptr_nonnull(hold(&a, "sum\tinput\t\t1\t1\nsum\tinput\t\t2\t2\n", "sum\tinput\t\t1\t1\n"));
    ck_assert_ptr_null(hold(&a, "sum\tinput\t\t1\t1\nsum\toutput\t\t2\t2\n", "sum\tinput\t\t1\t1\n"));
    ck_assert_ptr_null(hold(&a, "cost\tbilled\t\t1\tUSD\ncost\tbilled\t\t2\tEUR\n", "cost\tbilled\t\t1\tUSD\ncost\tbilled\t\t2\tEUR\n"));
    tur__arena_free(&a);
}
END_TEST

START_TEST(what_is_no_table_is_refused)
{
    static const struct {
        const char *text;
        size_t len;
    } wrong[] = {{"records\t1", 9}, {"\n", 1}, {"records\t1\n\n", 11}, {"a\0b\n", 4}};
    tur__arena a = {0};
    cf_rows rows = {0};
    const char *why;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        ck_assert_msg(!cf_rows_read(&rows, &a, wrong[i].text, wrong[i].len, &why), "%zu", i);
    ck_assert(cf_rows_read(&rows, &a, "", 0, &why));
    tur__arena_free(&a);
}
END_TEST

Suite *outcome_suite(void)
{
    Suite *s = suite_create("outcome");
    TCase *t = tcase_create("outcome");
    tcase_add_test(t, figures_are_compared_by_value);
    tcase_add_test(t, what_is_missing_is_missed);
    tcase_add_test(t, a_second_figure_contradicts_the_first);
    tcase_add_test(t, what_is_no_table_is_refused);
    suite_add_tcase(s, t);
    return s;
}
