/* What the command prints: the result, and what went wrong. */
#include <string.h>

#include "conform/form.h"
#include "report/report.h"

enum { LISTED = 50, SHOWN = 300 };

static void put_foreign(tur__buf *b, const char *text) { tur__show(b, text, strlen(text), SHOWN); }

static void put_case(tur__buf *b, const tur__json *one)
{
    tur__buf_printf(b, "%-8s %s", cf_form_get(one, "status"), cf_form_get(one, "id"));
    if (*cf_form_req(one)) tur__buf_printf(b, " (%s)", cf_form_req(one));
    tur__buf_puts(b, ": ");
    put_foreign(b, cf_get(one, "message") ? cf_get(one, "message") : cf_form_get(one, "title"));
    tur__buf_putc(b, '\n');
}

static void put_xfail(tur__buf *b, const tur__json *c)
{
    const tur__json *list = tur__json_get(c, "xfail");
    for (const tur__json *e = list ? list->first : NULL; e; e = e->next) {
        if (!cf_get(e, "broken")) continue;
        tur__buf_printf(b, "xfail    line %llu, ", (unsigned long long)cf_get_number(e, "line", 0));
        put_foreign(b, cf_form_get(e, "pattern"));
        tur__buf_puts(b, ": ");
        put_foreign(b, cf_form_get(e, "broken"));
        tur__buf_putc(b, '\n');
    }
}

static void put(tur__buf *b, const tur__json *root, const tur__json *c)
{
    tur__arena a = {0};
    const tur__json **worst = cf_form_worst(&a, c), *sums = tur__json_get(c, "requirement_counts");
    size_t i = 0;
    (void)root;
    for (; worst[i] && i < LISTED && strcmp(cf_form_get(worst[i], "status"), "not-run"); i++) put_case(b, worst[i]);
    if (worst[i] && strcmp(cf_form_get(worst[i], "status"), "not-run")) tur__buf_puts(b, "...\n");
    put_xfail(b, c);
    tur__buf_puts(b, "claim    ");
    cf_form_claim(b, c);
    tur__buf_printf(b, "\ncases    %llu in the suite: %llu run, %llu not claimed, %llu not run\n",
                    (unsigned long long)cf_form_count(c, "total"), (unsigned long long)cf_form_count(c, "run"),
                    (unsigned long long)cf_form_count(c, "not_claimed"), (unsigned long long)cf_form_count(c, "not_run"));
    tur__buf_printf(b, "         %llu passed, %llu failed (%llu of them advice), %llu errors, %llu expected failures\n",
                    (unsigned long long)cf_form_count(c, "pass"), (unsigned long long)cf_form_count(c, "fail"),
                    (unsigned long long)cf_form_count(c, "advice"), (unsigned long long)cf_form_count(c, "error"),
                    (unsigned long long)cf_form_count(c, "xfail"));
    tur__buf_printf(b, "register %llu requirements shown, %llu failed, %llu not exercised, %llu need evidence, %llu not claimed\n",
                    (unsigned long long)cf_get_number(sums, "pass", 0), (unsigned long long)cf_get_number(sums, "fail", 0),
                    (unsigned long long)cf_get_number(sums, "not-exercised", 0),
                    (unsigned long long)cf_get_number(sums, "evidence-needed", 0),
                    (unsigned long long)cf_get_number(sums, "not-claimed", 0));
    cf_form_result(b, c);
    tur__buf_putc(b, '\n');
    tur__arena_free(&a);
}

const cf_form cf_form_text = {.name = "text", .summary = "for the terminal: what went wrong, and the result", .put = put};
