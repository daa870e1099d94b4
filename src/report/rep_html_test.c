#include "report/reported.h"

#include "report/html.h"

Suite *rep_html_suite(void);

static size_t occurrences(const char *text, const char *word)
{
    size_t n = 0;
    for (; (text = strstr(text, word)); text += strlen(word)) n++;
    return n;
}

START_TEST(hostile_text_stays_text)
{
    reported *d = reported_new("html", "");
    tur_finding f = {.requirement = "TUR-0101", .severity = TUR_ERROR, .file = "<script>a()</script>", .line = 1,
                     .pointer = "/\"><img src=x onerror=b()>", .found = "</td>&lt;\xe2\x80\xae\xff", .record_id = "'--><style>"};
    ck_assert_int_eq(tur_report_add(d->report, &f), TUR_OK);
    const char *text = reported_text(d);
    ck_assert_ptr_null(strstr(text, "<script"));
    ck_assert_ptr_null(strstr(text, "<img"));
    ck_assert_uint_eq(occurrences(text, "<style"), 1);
    ck_assert_ptr_nonnull(strstr(text, "&lt;/td&gt;&amp;lt;\\u202e\\xff"));
    reported_free(d);
}
END_TEST

/* Nothing is fetched: no address, no link but within the page, no script. */
START_TEST(the_page_stands_alone)
{
    reported *d = reported_new("html", "{}\nx\n");
    const char *text = reported_text(d);
    ck_assert_uint_eq(occurrences(text, "://"), 0);
    ck_assert_uint_eq(occurrences(text, "src="), 0);
    ck_assert_uint_eq(occurrences(text, "url("), 0);
    ck_assert_uint_eq(occurrences(text, "@import"), 0);
    ck_assert_uint_eq(occurrences(text, "href=\""), occurrences(text, "href=\"#"));
    ck_assert_uint_eq(occurrences(text, "<section"), occurrences(text, "</section>"));
    ck_assert_uint_eq(occurrences(text, "<details"), occurrences(text, "</details>"));
    ck_assert_uint_eq(occurrences(text, "<div"), occurrences(text, "</div>"));
    reported_free(d);
}
END_TEST

START_TEST(the_result_is_told_in_words)
{
    reported *d = reported_new("html", "");
    ck_assert_ptr_nonnull(strstr(reported_text(d), "Nothing to judge"));
    reported_free(d);
    d = reported_new("html", "{}\n");
    ck_assert_ptr_nonnull(strstr(reported_text(d), "Does not conform"));
    reported_free(d);
}
END_TEST

START_TEST(many_findings_are_listed_in_part)
{
    reported *d = reported_new("html", "");
    tur_finding f = {.requirement = "TUR-0101", .severity = TUR_ERROR, .file = "many", .line = 1};
    for (int i = 0; i < 12345; i++) ck_assert_int_eq(tur_report_add(d->report, &f), TUR_OK);
    const char *text = reported_text(d);
    ck_assert_ptr_nonnull(strstr(text, "The first 50 of 12,345 findings"));
    ck_assert_ptr_nonnull(strstr(text, "2,345 findings are counted and were not kept."));
    ck_assert_uint_eq(occurrences(text, "<bdi>many:1</bdi>"), 50);
    reported_free(d);
}
END_TEST

START_TEST(numbers_are_grouped)
{
    static const struct {
        uint64_t value;
        const char *text;
    } rows[] = {{0, "0"}, {999, "999"}, {1000, "1,000"}, {123456, "123,456"}, {UINT64_MAX, "18,446,744,073,709,551,615"}};
    tur__buf b = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        b.len = 0;
        tur__html_number(&b, rows[i].value);
        ck_assert_str_eq(tur__buf_text(&b), rows[i].text);
    }
    tur__buf_free(&b);
}
END_TEST

Suite *rep_html_suite(void)
{
    Suite *s = suite_create("rep_html");
    TCase *t = tcase_create("html");
    tcase_add_test(t, hostile_text_stays_text);
    tcase_add_test(t, the_page_stands_alone);
    tcase_add_test(t, the_result_is_told_in_words);
    tcase_add_test(t, many_findings_are_listed_in_part);
    tcase_add_test(t, numbers_are_grouped);
    suite_add_tcase(s, t);
    return s;
}
