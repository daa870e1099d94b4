#include "conform/facts.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

Suite *facts_suite(void);

#define HEAD(id, more) "{\"emitter\":\"e.x\",\"grain\":\"request\",\"kind\":\"usage\"," more "\"record_id\":\"" id "\",\"tur\":\"1.0\"}\n"

/* Rows of facts for one or two deliveries; NULL for no second. */
static const char *facts(const char *first, const char *second, const char *ask)
{
    static tur__buf out;
    tur__arena a = {0};
    tur__json_error e;
    size_t used;
    const char *why = NULL;
    tur__buf files[2] = {{.data = (char *)(size_t)first, .len = strlen(first)}, {.data = (char *)(size_t)second, .len = second ? strlen(second) : 0}};
    out.len = 0;
    tur__json *questions = tur__json_parse(&a, ask, strlen(ask), &used, &e);
    ck_assert_msg(tur__facts(&out, &why, files, second ? 2 : 1, questions), "%s", why ? why : "?");
    tur__arena_free(&a);
    return tur__buf_text(&out);
}

#define A HEAD("a", "\"complete\":[\"input\",\"output\"],\"meters\":[{\"meter\":\"input.cache_read\",\"quantity\":\"1920\"},{\"meter\":\"input.not_read\",\"quantity\":\"86\"},{\"meter\":\"output.visible\",\"quantity\":\"300\"}],")
#define B HEAD("b", "\"complete\":[\"input\",\"output\"],\"meters\":[{\"meter\":\"input\",\"quantity\":\"1200\"},{\"meter\":\"output\",\"quantity\":\"400\"}],")
#define C HEAD("c", "\"complete\":[\"output\"],\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"105\"},{\"meter\":\"input.cache_write\",\"quantity\":\"500\"},{\"meter\":\"output\",\"quantity\":\"20\"}],")

/* The table of the clause "Summing". */
START_TEST(the_worked_example_of_the_text)
{
    ck_assert_str_eq(facts(A B C, NULL, "[{\"what\":\"output\"},{\"what\":\"output.reasoning\"},{\"what\":\"input\"}]"),
                     "records\t3\nsum\toutput\t\t720\t720\nsum\toutput.reasoning\t\t0\t420\nsum\tinput\t\t3811\t-\n");
    ck_assert_str_eq(facts(A, B, "[{\"what\":\"input.cache_read\"},{\"what\":\"input.cache_write\"}]"),
                     "records\t2\nsum\tinput.cache_read\t\t1920\t3120\nsum\tinput.cache_write\t\t0\t1286\n");
}
END_TEST

START_TEST(what_comes_twice_counts_once)
{
    ck_assert_str_eq(facts(A, A B, "[{\"what\":\"output\"}]"), "records\t2\nsum\toutput\t\t700\t700\n");
    ck_assert_str_eq(facts(HEAD("a", "\"as_of\":\"2026-01-02T00:00:00Z\",\"meters\":[{\"meter\":\"page\",\"quantity\":\"5\"}],"),
                           HEAD("a", "\"as_of\":\"2026-01-01T00:00:00.5Z\",\"meters\":[{\"meter\":\"page\",\"quantity\":\"3\"}],"), "[{\"what\":\"page\"}]"),
                     "records\t1\nsum\tpage\t\t5\t5\n");
}
END_TEST

#define REVERSE(id, of, q) HEAD(id, "\"corrects\":{\"action\":\"reverse\",\"emitter\":\"e.x\",\"record_id\":\"" of "\"},\"meters\":[{\"meter\":\"input\",\"quantity\":\"" q "\"}],")
#define USE(id, q) HEAD(id, "\"meters\":[{\"meter\":\"input\",\"quantity\":\"" q "\"}],")

START_TEST(a_record_and_its_reversal_leave_nothing)
{
    ck_assert_str_eq(facts(REVERSE("r", "a", "-5"), USE("a", "5") B, "[{\"what\":\"input\"}]"), "records\t3\nsum\tinput\t\t1200\t1200\n");
    /* the reversal was taken back itself */
    ck_assert_str_eq(facts(USE("a", "5") REVERSE("r", "a", "-5") REVERSE("s", "r", "5"), NULL, "[{\"what\":\"input\"}]"), "records\t3\nsum\tinput\t\t5\t-\n");
    /* the original is elsewhere: from -upper to -lower */
    ck_assert_str_eq(facts(REVERSE("r", "a", "-5"), NULL, "[{\"what\":\"input\"},{\"what\":\"input.fresh\"}]"), "records\t1\nsum\tinput\t\t-\t-5\nsum\tinput.fresh\t\t-\t0\n");
}
END_TEST

/* Two that take each other back are no chain, and whatever else is there they take nothing back. */
START_TEST(a_ring_of_reversals_takes_nothing_back)
{
    const char *ask = "[{\"what\":\"page\"}]";
    ck_assert_str_eq(facts(REVERSE("r", "s", "-5"), REVERSE("s", "r", "5"), ask), "records\t2\nsum\tpage\t\t0\t0\n");
    ck_assert_str_eq(facts(REVERSE("r", "s", "-5") REVERSE("s", "r", "5"), REVERSE("t", "t", "1") USE("a", "5"), "[{\"what\":\"input\"}]"),
                     facts(USE("a", "5") REVERSE("t", "t", "1") REVERSE("s", "r", "5"), REVERSE("r", "s", "-5"), "[{\"what\":\"input\"}]"));
    /* one that is taken back from outside is decided, and so is the rest */
    ck_assert_str_eq(facts(REVERSE("r", "s", "-5") REVERSE("s", "r", "5"), REVERSE("t", "r", "5"), "[{\"what\":\"input\"}]"),
                     "records\t3\n");
}
END_TEST

/* As many as would take minutes if every one were compared with every other. */
START_TEST(many_reversals_take_no_longer_than_many_records)
{
    enum { CHAINS = 20000 };
    tur__buf b = {0};
    for (int i = 0; i < CHAINS; i++) {
        tur__buf_printf(&b, HEAD("a%d", "\"meters\":[{\"meter\":\"page\",\"quantity\":\"5\"}],"), i);
        tur__buf_printf(&b, HEAD("r%d", "\"corrects\":{\"action\":\"reverse\",\"emitter\":\"e.x\",\"record_id\":\"%s%d\"},"), i ? "r" : "a", i ? i - 1 : 0, i);
    }
    /* the chain is r0 <- r1 <- ..., of an even number: the first is taken back */
    ck_assert_str_eq(facts(tur__buf_text(&b), NULL, "[{\"what\":\"page\"}]"), "records\t40000\nsum\tpage\t\t100000\t100000\n");
    tur__buf_free(&b);
}
END_TEST

#define CHARGED(id, amounts) HEAD(id, "\"charges\":[" amounts "],\"service\":{\"model_served\":\"m-" id "\"},")

START_TEST(money_is_apart_by_currency_and_what_has_none_is_counted)
{
    ck_assert_str_eq(facts(CHARGED("a", "{\"billed\":\"0.0318319\",\"currency\":\"USD\"},{\"code\":\"usage\",\"status\":\"unpriced\"}")
                               CHARGED("b", "{\"billed\":\"0.013125\",\"currency\":\"USD\"},{\"billed\":\"12.34\",\"currency\":\"EUR\"}"),
                           NULL, "[{\"what\":\"billed\"}]"),
                     "records\t2\nmissing\tbilled\t\t1\ncost\tbilled\t\t12.34\tEUR\ncost\tbilled\t\t0.0449569\tUSD\n");
    ck_assert_str_eq(facts(CHARGED("a", "{\"billed\":\"1\",\"currency\":\"USD\"}") CHARGED("b", "{\"billed\":\"2\",\"currency\":\"USD\"}"), NULL,
                           "[{\"what\":\"billed\",\"by\":[\"service.model_served\",\"day\"]}]"),
                     "records\t2\ncost\tbilled\tservice.model_served=m-a,day=\t1\tUSD\ncost\tbilled\tservice.model_served=m-b,day=\t2\tUSD\n");
}
END_TEST

START_TEST(what_does_not_add_up_stays_out)
{
    ck_assert_str_eq(facts(HEAD("a", "\"additive\":\"none\",\"meters\":[{\"meter\":\"page\",\"quantity\":\"5\"}],") HEAD("b", "\"additive\":\"cost\",\"meters\":[{\"meter\":\"page\",\"quantity\":\"7\"}],")
                               HEAD("c", "\"additive\":\"quantity\",\"meters\":[{\"meter\":\"page\",\"quantity\":\"9\"}],"),
                           NULL, "[{\"what\":\"page\"}]"),
                     "records\t3\nsum\tpage\t\t9\t9\n");
}
END_TEST

Suite *facts_suite(void)
{
    Suite *s = suite_create("facts");
    TCase *c = tcase_create("facts");
    tcase_add_test(c, the_worked_example_of_the_text);
    tcase_add_test(c, what_comes_twice_counts_once);
    tcase_add_test(c, a_record_and_its_reversal_leave_nothing);
    tcase_add_test(c, a_ring_of_reversals_takes_nothing_back);
    tcase_add_test(c, many_reversals_take_no_longer_than_many_records);
    tcase_add_test(c, money_is_apart_by_currency_and_what_has_none_is_counted);
    tcase_add_test(c, what_does_not_add_up_stays_out);
    suite_add_tcase(s, c);
    return s;
}
