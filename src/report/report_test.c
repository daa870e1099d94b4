#include "report/reported.h"

#include <stdio.h>

Suite *report_suite(void);

static const tur_finding one = {.requirement = "TUR-0103", .severity = TUR_ERROR, .file = "f", .line = 1, .column = 1};

START_TEST(kinds_are_listed_in_order)
{
    tur_report_info info, before = {.name = ""};
    size_t count = 0;
    for (; tur_report_at(&info, count); count++) {
        ck_assert_int_lt(strcmp(before.name, info.name), 0);
        ck_assert(*info.summary && strchr(info.media, '/'));
        before = info;
    }
    ck_assert_uint_eq(count, 4);
    ck_assert(!tur_report_at(&info, SIZE_MAX));
}
END_TEST

START_TEST(wrong_calls_are_told)
{
    tur_report *r;
    reported d = {0};
    ck_assert_int_eq(tur_report_new(&r, "pdf", reported_write, &d), TUR_ENOENT);
    ck_assert_ptr_null(r);
    ck_assert_int_eq(tur_report_new(&r, NULL, reported_write, &d), TUR_EINVAL);
    ck_assert_int_eq(tur_report_new(&r, "json", NULL, NULL), TUR_EINVAL);
    ck_assert_int_eq(tur_report_new(&r, "json", reported_write, &d), TUR_OK);
    ck_assert_int_eq(tur_report_add(r, NULL), TUR_EINVAL);
    ck_assert_int_eq(tur_report_add(r, &(tur_finding){.severity = TUR_ERROR}), TUR_EINVAL);
    ck_assert_int_eq(tur_report_add(r, &(tur_finding){.requirement = "TUR-9999", .severity = TUR_ERROR}), TUR_EINVAL);
    ck_assert_int_eq(tur_report_add(r, &(tur_finding){.requirement = "TUR-0103", .severity = TUR_IGNORE}), TUR_EINVAL);
    ck_assert_int_eq(tur_report_finish(r, NULL), TUR_EINVAL);
    ck_assert_uint_eq(d.out.len, 0);
    tur_report_free(r);
    tur_report_free(NULL);
}
END_TEST

START_TEST(a_report_is_written_once)
{
    reported *d = reported_new("json", "");
    size_t len;
    reported_text(d);
    len = d->out.len;
    ck_assert_int_eq(tur_report_finish(d->report, d->validator), TUR_EINVAL);
    ck_assert_int_eq(tur_report_add(d->report, &one), TUR_EINVAL);
    ck_assert_uint_eq(d->out.len, len);
    reported_free(d);
}
END_TEST

START_TEST(a_writer_that_fails_is_told)
{
    tur_report_info info;
    for (size_t i = 0; tur_report_at(&info, i); i++) {
        reported *d = reported_new(info.name, "{}\n");
        d->most = 100;
        ck_assert_int_eq(tur_report_finish(d->report, d->validator), TUR_EIO);
        reported_free(d);
    }
}
END_TEST

START_TEST(an_empty_run_has_every_report)
{
    tur_report_info info;
    for (size_t i = 0; tur_report_at(&info, i); i++) {
        reported *d = reported_new(info.name, "");
        ck_assert_uint_gt(strlen(reported_text(d)), 1000);
        reported_free(d);
    }
}
END_TEST

START_TEST(json_adds_up)
{
    reported *d = reported_new("json", "{}\nx\n");
    const tur__json *v = reported_json(d), *summary = tur__json_get(v, "summary");
    ck_assert_int_eq(tur__json_get(summary, "conforms")->kind, TUR__JSON_FALSE);
    ck_assert_str_eq(reported_at(summary, "records"), "2");
    ck_assert_str_eq(reported_at(summary, "bad_records"), "2");
    unsigned long long findings = 0, shown = 0, count = 0;
    for (const tur__json *r = tur__json_get(v, "requirements")->first; r; r = r->next, count++) {
        findings += strtoull(reported_at(r, "findings"), NULL, 10);
        shown += strtoull(reported_at(r, "shown"), NULL, 10);
        ck_assert_uint_ge(strtoull(reported_at(r, "fired"), NULL, 10), strtoull(reported_at(r, "held"), NULL, 10));
    }
    ck_assert_uint_eq(count, tur_requirement_count());
    ck_assert_uint_gt(findings, 1);
    ck_assert_uint_eq(findings, strtoull(reported_at(summary, "findings"), NULL, 10));
    ck_assert_uint_eq(shown, tur__json_get(v, "findings")->count);
    const tur__json *f = tur__json_get(v, "findings")->last;
    ck_assert_str_eq(reported_at(f, "requirement"), "TUR-0101");
    ck_assert_str_eq(reported_at(f, "offset"), "3");
    ck_assert_str_eq(reported_at(f, "line"), "2");
    reported_free(d);
}
END_TEST

/* A flood does not hide what comes behind it, and nothing goes uncounted. */
START_TEST(many_findings_are_bounded_and_counted)
{
    reported *d = reported_new("json", "");
    tur_finding f = one, late = {.requirement = "TUR-0203", .severity = TUR_WARNING, .file = "g", .line = 5};
    for (uint64_t i = 0; i < 20000; i++) {
        f.line = i + 1;
        ck_assert_int_eq(tur_report_add(d->report, &f), TUR_OK);
    }
    for (int i = 0; i < 12; i++) ck_assert_int_eq(tur_report_add(d->report, &late), TUR_OK);
    const tur__json *v = reported_json(d), *summary = tur__json_get(v, "summary");
    ck_assert_str_eq(reported_at(summary, "findings"), "20012");
    ck_assert_str_eq(reported_at(summary, "errors"), "20000");
    ck_assert_str_eq(reported_at(summary, "warnings"), "12");
    ck_assert_str_eq(reported_at(summary, "shown"), "10010");
    ck_assert_str_eq(reported_at(summary, "not_shown"), "10002");
    ck_assert_uint_eq(tur__json_get(v, "findings")->count, 10010);
    ck_assert_str_eq(reported_at(tur__json_get(v, "findings")->last, "file"), "g");
    reported_free(d);
}
END_TEST

START_TEST(what_is_kept_of_a_text_is_bounded)
{
    reported *d = reported_new("json", "");
    char text[3000];
    tur_finding f = one;
    for (size_t i = 0; i + 2 < sizeof text; i += 2) memcpy(text + i, "ä", 3);
    f.found = text;
    f.wanted = "short";
    ck_assert_int_eq(tur_report_add(d->report, &f), TUR_OK);
    const tur__json *kept = tur__json_get(tur__json_get(reported_json(d), "findings")->first, "found");
    ck_assert_uint_le(kept->len, TUR__REPORT_TEXT);
    ck_assert_uint_gt(kept->len, TUR__REPORT_TEXT - 8);
    ck_assert_str_eq(kept->text + kept->len - 5, "ä…");
    reported_free(d);
}
END_TEST

/* Violated without findings: somebody wanted none. */
START_TEST(ignored_is_not_held)
{
    reported *d = calloc(1, sizeof *d);
    d->validator = tur_validator_new();
    ck_assert_int_eq(tur_report_new(&d->report, "json", reported_write, d), TUR_OK);
    ck_assert_int_eq(tur_validator_set_severity(d->validator, "TUR-0101", TUR_IGNORE), TUR_OK);
    tur_source *s = tur_source_from_memory("in", "x\n", 2);
    ck_assert_int_eq(tur_validator_run(d->validator, s), TUR_OK);
    tur_source_close(s);
    const tur__json *v = reported_json(d), *first = tur__json_get(v, "requirements")->first;
    ck_assert_str_eq(reported_at(first, "id"), "TUR-0101");
    ck_assert_str_eq(reported_at(first, "status"), "ignored");
    ck_assert_str_eq(reported_at(v, "summary.requirements.ignored"), "1");
    ck_assert_int_eq(tur__json_at(v, "summary.conforms")->kind, TUR__JSON_TRUE);
    reported_free(d);
}
END_TEST

Suite *report_suite(void)
{
    Suite *s = suite_create("report");
    TCase *t = tcase_create("report");
    tcase_add_test(t, kinds_are_listed_in_order);
    tcase_add_test(t, wrong_calls_are_told);
    tcase_add_test(t, a_report_is_written_once);
    tcase_add_test(t, a_writer_that_fails_is_told);
    tcase_add_test(t, an_empty_run_has_every_report);
    tcase_add_test(t, json_adds_up);
    tcase_add_test(t, many_findings_are_bounded_and_counted);
    tcase_add_test(t, what_is_kept_of_a_text_is_bounded);
    tcase_add_test(t, ignored_is_not_held);
    suite_add_tcase(s, t);
    return s;
}
