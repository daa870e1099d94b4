#include <check.h>
#include <string.h>

#include "conform/verdict.h"

Suite *verdict_suite(void);

static const char expected[] =
    "{\"id\":\"c\",\"rev\":1,\"title\":\"t\",\"why\":\"w.md#w\",\"kind\":\"negative\",\"role\":\"validator\",\"do\":\"validate\","
    "\"spec\":\">=1.0 <2.0\",\"level\":\"must\",\"profile\":\"core\",\"req\":[\"TUR-0609\"],\"in\":[],\"expect\":"
    "{\"status\":\"rejected\",\"must\":[{\"req\":\"TUR-0609\",\"record\":2,\"at\":\"/stated/0\"}],\"may\":[\"TUR-1504\"]}}";

/* The verdict on an answer with COUNT violations, by a claim of GRADE. */
static cf_verdict judge(tur__arena *a, const char *grade, cf_answer answer, cf_violation *v, size_t count)
{
    tur__json_error error;
    size_t used;
    cf_case c;
    cf_claim claim = {.grade = grade};
    cf_request r = {.arena = a, .out = "/nonexistent", .verb = "validate"};
    r.reply = (cf_reply){.answer = answer, .violation = v, .violations = count};
    ck_assert(cf_case_read(a, &c, tur__json_parse(a, expected, strlen(expected), &used, &error)));
    return cf_judge(a, NULL, &claim, &c, &r);
}

START_TEST(a_fault_is_never_a_rejection)
{
    tur__arena a = {0};
    ck_assert_int_eq(judge(&a, "R1", CF_FAULT, NULL, 0).status, CF_ERROR);
    ck_assert_int_eq(judge(&a, "R1", CF_UNSUPPORTED, NULL, 0).status, CF_FAIL);
    ck_assert_int_eq(judge(&a, "R1", CF_ACCEPTED, NULL, 0).status, CF_FAIL);
    ck_assert_int_eq(judge(&a, "R1", CF_REJECTED, NULL, 0).status, CF_PASS);
    tur__arena_free(&a);
}
END_TEST

START_TEST(reasons_are_all_and_no_others)
{
    tur__arena a = {0};
    cf_violation right[] = {{.req = "TUR-0609"}, {.req = "TUR-1504"}}, more[] = {{.req = "TUR-0609"}, {.req = "TUR-0101"}};
    ck_assert_int_eq(judge(&a, "R2", CF_REJECTED, NULL, 0).status, CF_FAIL);
    ck_assert_int_eq(judge(&a, "R2", CF_REJECTED, right, 1).status, CF_PASS);
    ck_assert_int_eq(judge(&a, "R2", CF_REJECTED, right, 2).status, CF_PASS);
    ck_assert_int_eq(judge(&a, "R2", CF_REJECTED, right + 1, 1).status, CF_FAIL);
    cf_verdict v = judge(&a, "R2", CF_REJECTED, more, 2);
    ck_assert_int_eq(v.status, CF_FAIL);
    ck_assert_str_eq(v.req, "TUR-0101");
    ck_assert_int_eq(judge(&a, "R1", CF_REJECTED, more, 2).status, CF_PASS);
    tur__arena_free(&a);
}
END_TEST

START_TEST(places_count_where_they_are_claimed)
{
    tur__arena a = {0};
    cf_violation none = {.req = "TUR-0609"}, record = {.req = "TUR-0609", .record = 2, .at = "/stated/1"},
                 right = {.req = "TUR-0609", .record = 2, .at = "/stated/0"},
                 file = {.req = "TUR-0609", .file = 2, .record = 2, .at = "/stated/0"};
    cf_violation two[] = {record, right};
    ck_assert_int_eq(judge(&a, "R3", CF_REJECTED, &none, 1).status, CF_FAIL);
    ck_assert_int_eq(judge(&a, "R3", CF_REJECTED, &record, 1).status, CF_FAIL);
    ck_assert_int_eq(judge(&a, "R3", CF_REJECTED, &file, 1).status, CF_FAIL);
    ck_assert_int_eq(judge(&a, "R3", CF_REJECTED, &right, 1).status, CF_PASS);
    ck_assert_int_eq(judge(&a, "R3", CF_REJECTED, two, 2).status, CF_PASS);
    tur__arena_free(&a);
}
END_TEST

Suite *verdict_suite(void)
{
    Suite *s = suite_create("verdict");
    TCase *t = tcase_create("verdict");
    tcase_add_test(t, a_fault_is_never_a_rejection);
    tcase_add_test(t, reasons_are_all_and_no_others);
    tcase_add_test(t, places_count_where_they_are_claimed);
    suite_add_tcase(s, t);
    return s;
}
