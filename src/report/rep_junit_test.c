#include "report/reported.h"

#include <libxml/parser.h>

Suite *rep_junit_suite(void);

static xmlDocPtr document(reported *d)
{
    const char *text = reported_text(d);
    xmlDocPtr doc = xmlReadMemory(text, (int)d->out.len, "junit.xml", NULL, XML_PARSE_NONET);
    ck_assert_ptr_nonnull(doc);
    return doc;
}

static unsigned long number(const xmlNode *node, const char *name)
{
    xmlChar *value = xmlGetProp(node, BAD_CAST name);
    ck_assert_ptr_nonnull(value);
    unsigned long n = strtoul((const char *)value, NULL, 10);
    xmlFree(value);
    return n;
}

/* Children of NODE of that name. */
static unsigned long count(const xmlNode *node, const char *name)
{
    unsigned long n = 0;
    for (const xmlNode *c = node->children; c; c = c->next)
        n += c->type == XML_ELEMENT_NODE && !strcmp((const char *)c->name, name);
    return n;
}

static unsigned long outcomes(const xmlNode *suite, const char *name)
{
    unsigned long n = 0;
    for (const xmlNode *c = suite->children; c; c = c->next)
        if (c->type == XML_ELEMENT_NODE) n += count(c, name);
    return n;
}

static void add_up(const xmlDoc *doc)
{
    const xmlNode *root = xmlDocGetRootElement(doc);
    unsigned long tests = 0, failures = 0;
    for (const xmlNode *suite = root->children; suite; suite = suite->next) {
        if (suite->type != XML_ELEMENT_NODE) continue;
        ck_assert_uint_eq(number(suite, "tests"), count(suite, "testcase"));
        ck_assert_uint_eq(number(suite, "failures"), outcomes(suite, "failure"));
        ck_assert_uint_eq(number(suite, "skipped"), outcomes(suite, "skipped"));
        tests += number(suite, "tests");
        failures += number(suite, "failures");
    }
    ck_assert_uint_eq(tests, tur_requirement_count());
    ck_assert_uint_eq(number(root, "tests"), tests);
    ck_assert_uint_eq(number(root, "failures"), failures);
}

START_TEST(totals_are_those_of_the_children)
{
    reported *d = reported_new("junit", "{}\nx\n");
    xmlDocPtr doc = document(d);
    add_up(doc);
    ck_assert_uint_gt(number(xmlDocGetRootElement(doc), "failures"), 1);
    xmlFreeDoc(doc);
    reported_free(d);
}
END_TEST

START_TEST(an_empty_run_fails_nothing)
{
    reported *d = reported_new("junit", "");
    xmlDocPtr doc = document(d);
    add_up(doc);
    ck_assert_uint_eq(number(xmlDocGetRootElement(doc), "failures"), 0);
    xmlFreeDoc(doc);
    reported_free(d);
}
END_TEST

START_TEST(warnings_do_not_fail)
{
    reported *d = reported_new("junit", "");
    tur_finding f = {.requirement = "TUR-0205", .severity = TUR_WARNING, .file = "a", .line = 2, .found = "v4"};
    ck_assert_int_eq(tur_report_add(d->report, &f), TUR_OK);
    xmlDocPtr doc = document(d);
    add_up(doc);
    ck_assert_uint_eq(number(xmlDocGetRootElement(doc), "failures"), 0);
    ck_assert_ptr_nonnull(strstr(tur__buf_text(&d->out), "<system-out>\na:2: warning: found v4\n</system-out>"));
    xmlFreeDoc(doc);
    reported_free(d);
}
END_TEST

START_TEST(hostile_text_stays_text)
{
    reported *d = reported_new("junit", "");
    tur_finding f = {.requirement = "TUR-0101", .severity = TUR_ERROR, .file = "a\x01\xff<b>", .line = 1, .column = 2,
                     .pointer = "/\xef\xbf\xbe", .found = "]]><failure/>\033[2J", .wanted = "\"&'\r\n"};
    ck_assert_int_eq(tur_report_add(d->report, &f), TUR_OK);
    xmlDocPtr doc = document(d);
    add_up(doc);
    xmlChar *all = xmlNodeGetContent((const xmlNode *)doc);
    ck_assert_ptr_nonnull(strstr((const char *)all,
        "\na\\u0001\\xff<b>:1:2: error /\\ufffe: found ]]><failure/>\\u001b[2J, wanted \"&'\\r\\n\n"));
    xmlFree(all);
    xmlFreeDoc(doc);
    reported_free(d);
}
END_TEST

START_TEST(a_case_lists_so_many_and_says_how_many_more)
{
    reported *d = reported_new("junit", "");
    tur_finding f = {.requirement = "TUR-0101", .severity = TUR_ERROR, .file = "many", .line = 1};
    for (int i = 0; i < 1025; i++) ck_assert_int_eq(tur_report_add(d->report, &f), TUR_OK);
    xmlDocPtr doc = document(d);
    add_up(doc);
    ck_assert_ptr_nonnull(strstr(tur__buf_text(&d->out), "message=\"1025 findings: "));
    ck_assert_ptr_nonnull(strstr(tur__buf_text(&d->out), "\n1000 findings more, not shown\n"));
    xmlFreeDoc(doc);
    reported_free(d);
}
END_TEST

Suite *rep_junit_suite(void)
{
    Suite *s = suite_create("rep_junit");
    TCase *t = tcase_create("junit");
    tcase_add_test(t, totals_are_those_of_the_children);
    tcase_add_test(t, an_empty_run_fails_nothing);
    tcase_add_test(t, warnings_do_not_fail);
    tcase_add_test(t, hostile_text_stays_text);
    tcase_add_test(t, a_case_lists_so_many_and_says_how_many_more);
    suite_add_tcase(s, t);
    return s;
}
