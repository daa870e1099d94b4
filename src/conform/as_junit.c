/* JUnit, in the form that Jenkins reads: a suite for each area, a case for each case. Totals are those
 * of the children. No time is written: it would differ from run to run. */
#include <string.h>

#include "conform/form.h"
#include "report/report.h"

typedef struct totals {
    uint64_t tests, failures, errors, skipped;
} totals;

static void attribute(tur__buf *b, const char *name, const char *text)
{
    tur__buf shown = {0};
    tur__show(&shown, text, strlen(text), 1000);
    tur__buf_printf(b, " %s=\"", name);
    tur__put_html(b, cf_text(&shown), shown.len);
    tur__buf_putc(b, '"');
    tur__buf_free(&shown);
}

static void property(tur__buf *b, const char *name, const char *text)
{
    if (!*text) return;
    tur__buf_puts(b, "   <property");
    attribute(b, "name", name);
    attribute(b, "value", text);
    tur__buf_puts(b, "/>\n");
}

static void put_properties(tur__buf *b, const tur__json *c)
{
    tur__buf claim = {0};
    cf_form_claim(&claim, c);
    tur__buf_puts(b, "  <properties>\n");
    property(b, "claim", cf_text(&claim));
    property(b, "suite", cf_form_get(tur__json_get(c, "suite"), "version"));
    property(b, "suite.digest", cf_form_get(tur__json_get(c, "suite"), "digest"));
    property(b, "implementation", cf_form_get(tur__json_get(c, "implementation"), "name"));
    property(b, "implementation.version", cf_form_get(tur__json_get(c, "implementation"), "version"));
    property(b, "artifact", cf_form_get(tur__json_get(c, "implementation"), "artifact"));
    property(b, "seed", cf_form_get(c, "seed"));
    property(b, "result", cf_form_get(c, "result"));
    tur__buf_puts(b, "  </properties>\n");
    tur__buf_free(&claim);
}

static void element(tur__buf *b, const char *name, const char *type, const char *message)
{
    tur__buf_printf(b, "   <%s", name);
    if (type) attribute(b, "type", *type ? type : "conformance");
    attribute(b, "message", message);
    tur__buf_puts(b, "/>\n");
}

static bool is_advice(const tur__json *e) { return strcmp(cf_form_get(e, "level"), "must"); }

static void put_outcome(tur__buf *b, const tur__json *e, totals *t)
{
    const char *status = cf_form_get(e, "status"), *message = cf_form_get(e, "message");
    const char *about = *cf_form_get(e, "about") ? cf_form_get(e, "about") : cf_form_req(e);
    if (!strcmp(status, "error")) {
        element(b, "error", about, message);
        t->errors++;
    } else if (!strcmp(status, "fail") && !is_advice(e)) {
        element(b, "failure", about, message);
        t->failures++;
    } else if (!strcmp(status, "fail")) {
        tur__buf shown = {0};
        tur__show(&shown, message, strlen(message), 1000);
        tur__buf_puts(b, "   <system-out>advice: ");
        tur__put_html(b, cf_text(&shown), shown.len);
        tur__buf_puts(b, "</system-out>\n");
        tur__buf_free(&shown);
    } else if (strcmp(status, "pass")) {
        tur__buf why = {0};
        tur__buf_printf(&why, "%s%s%s", status, *cf_form_get(e, "reason") || *message ? ": " : "",
                        *cf_form_get(e, "reason") ? cf_form_get(e, "reason") : message);
        element(b, "skipped", NULL, cf_text(&why));
        tur__buf_free(&why);
        t->skipped++;
    }
}

static void put_case(tur__buf *b, const tur__json *e, const char *area, totals *t)
{
    tur__buf name = {0};
    tur__buf_printf(&name, "%s.%s", area, *cf_form_req(e) ? cf_form_req(e) : "none");
    tur__buf_puts(b, "  <testcase");
    attribute(b, "classname", cf_text(&name));
    attribute(b, "name", cf_form_get(e, "id"));
    tur__buf_puts(b, ">\n");
    put_outcome(b, e, t);
    tur__buf_puts(b, "  </testcase>\n");
    tur__buf_free(&name);
    t->tests++;
}

/* Entries of the list of expected failures that are not true any more. */
static void put_broken(tur__buf *b, const tur__json *c, totals *t)
{
    const tur__json *list = tur__json_get(c, "xfail");
    for (const tur__json *e = list ? list->first : NULL; e; e = e->next) {
        if (!cf_get(e, "broken")) continue;
        tur__buf_puts(b, "  <testcase classname=\"xfail\"");
        attribute(b, "name", cf_form_get(e, "pattern"));
        tur__buf_puts(b, ">\n");
        element(b, "failure", "xfail", cf_form_get(e, "broken"));
        tur__buf_puts(b, "  </testcase>\n");
        t->tests++;
        t->failures++;
    }
}

static void put_suite(tur__buf *b, const char *area, const tur__json *c, totals *all)
{
    const tur__json *cases = tur__json_get(c, "cases");
    tur__buf inside = {0};
    totals t = {0};
    for (const tur__json *e = cases ? cases->first : NULL; e; e = e->next)
        if (!strcmp(cf_form_area(e), area)) put_case(&inside, e, area, &t);
    if (!strcmp(area, "other")) put_broken(&inside, c, &t);
    if (t.tests) {
        tur__buf_puts(b, " <testsuite");
        attribute(b, "name", area);
        tur__buf_printf(b, " tests=\"%llu\" failures=\"%llu\" errors=\"%llu\" skipped=\"%llu\">\n",
                        (unsigned long long)t.tests, (unsigned long long)t.failures, (unsigned long long)t.errors,
                        (unsigned long long)t.skipped);
        put_properties(b, c);
        cf_text(&inside);
        tur__buf_add(b, inside.data, inside.len);
        tur__buf_puts(b, " </testsuite>\n");
    }
    tur__buf_free(&inside);
    all->tests += t.tests;
    all->failures += t.failures;
    all->errors += t.errors;
}

static void put(tur__buf *b, const tur__json *root, const tur__json *c)
{
    tur__buf inside = {0};
    totals all = {0};
    const char *area = "";
    (void)root;
    for (size_t i = 0; i < tur_requirement_count(); i++) {
        const tur_requirement *r = tur_requirement_at(i);
        if (!strcmp(r->area, area)) continue;
        area = r->area;
        put_suite(&inside, area, c, &all);
    }
    put_suite(&inside, "other", c, &all);
    tur__buf_printf(b,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    "<testsuites name=\"tur conform\" tests=\"%llu\" failures=\"%llu\" errors=\"%llu\">\n",
                    (unsigned long long)all.tests, (unsigned long long)all.failures, (unsigned long long)all.errors);
    if (inside.len) tur__buf_add(b, inside.data, inside.len);
    tur__buf_puts(b, "</testsuites>\n");
    tur__buf_free(&inside);
}

const cf_form cf_form_junit = {.name = "junit", .summary = "JUnit XML: a suite for each area", .put = put};
