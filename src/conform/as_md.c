/* Markdown for the summary page of a build: worst first, at most 1 MiB in all. */
#include <string.h>

#include "conform/form.h"
#include "report/report.h"

enum { LISTED = 200, SHOWN = 400, MOST = 1000 * 1000 };

/* One cell of a table: no line end, no bar, no markup of who wrote the message. */
static void put_foreign(tur__buf *b, const char *text)
{
    tur__buf shown = {0};
    tur__show(&shown, text, strlen(text), SHOWN);
    for (const char *c = cf_text(&shown); *c; c++) {
        if (strchr("\\`*_{}[]<>()#!|~&", *c)) tur__buf_putc(b, '\\');
        tur__buf_putc(b, *c);
    }
    tur__buf_free(&shown);
}

static void put_cases(tur__buf *b, const tur__json **worst)
{
    size_t i = 0;
    if (!*worst) return;
    tur__buf_puts(b, "\n### What went wrong\n\n| status | case | requirement | what |\n| --- | --- | --- | --- |\n");
    for (; worst[i] && i < LISTED && b->len < MOST; i++) {
        const tur__json *e = worst[i];
        bool advice = !strcmp(cf_form_get(e, "status"), "fail") && strcmp(cf_form_get(e, "level"), "must");
        tur__buf_puts(b, "| ");
        put_foreign(b, cf_form_get(e, "status"));
        tur__buf_puts(b, advice ? " (advice) | " : " | ");
        put_foreign(b, cf_form_get(e, "id"));
        tur__buf_puts(b, " | ");
        put_foreign(b, cf_form_req(e));
        tur__buf_puts(b, " | ");
        put_foreign(b, cf_get(e, "message") ? cf_get(e, "message") : cf_form_get(e, "title"));
        tur__buf_puts(b, " |\n");
    }
    if (worst[i]) {
        size_t more = 0;
        while (worst[i + more]) more++;
        tur__buf_printf(b, "\n%zu more are in the report.\n", more);
    }
}

static void put_requirements(tur__buf *b, const tur__json *c)
{
    static const char *const words[] = {"pass", "fail", "xfail", "not-run", "not-exercised", "evidence-needed", "not-claimed"};
    const tur__json *sums = tur__json_get(c, "requirement_counts");
    tur__buf_puts(b, "\n### Requirements\n\n|");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) tur__buf_printf(b, " %s |", words[i]);
    tur__buf_puts(b, "\n|");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) tur__buf_puts(b, " ---: |");
    tur__buf_puts(b, "\n|");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        tur__buf_printf(b, " %llu |", (unsigned long long)cf_get_number(sums, words[i], 0));
    tur__buf_puts(b, "\n");
}

static void put_xfail(tur__buf *b, const tur__json *c)
{
    const tur__json *list = tur__json_get(c, "xfail");
    size_t broken = 0;
    for (const tur__json *e = list ? list->first : NULL; e && b->len < MOST; e = e->next) {
        if (!cf_get(e, "broken")) continue;
        if (!broken++) tur__buf_puts(b, "\n### Expected failures that are none\n\n");
        tur__buf_printf(b, "* line %llu, ", (unsigned long long)cf_get_number(e, "line", 0));
        put_foreign(b, cf_form_get(e, "pattern"));
        tur__buf_puts(b, ": ");
        put_foreign(b, cf_form_get(e, "broken"));
        tur__buf_puts(b, "\n");
    }
}

static void put_row(tur__buf *b, const char *name, const char *text)
{
    tur__buf_printf(b, "| %s | ", name);
    put_foreign(b, text);
    tur__buf_puts(b, " |\n");
}

static void put(tur__buf *b, const tur__json *root, const tur__json *c)
{
    tur__arena a = {0};
    tur__buf text = {0};
    const tur__json *suite = tur__json_get(c, "suite"), *impl = tur__json_get(c, "implementation");
    tur__buf_puts(b, "## Token Usage Record: conformance\n\n**");
    cf_form_result(&text, c);
    put_foreign(b, cf_text(&text));
    text.len = 0;
    tur__buf_puts(b, "**\n\n| | |\n| --- | --- |\n| implementation | ");
    put_foreign(b, cf_form_get(impl, "name"));
    tur__buf_putc(b, ' ');
    put_foreign(b, cf_form_get(impl, "version"));
    tur__buf_puts(b, " |\n| claim | ");
    cf_form_claim(&text, c);
    put_foreign(b, cf_text(&text));
    tur__buf_printf(b, " |\n| cases | %llu run, %llu passed, %llu failed, %llu errors, %llu expected failures, %llu not claimed |\n",
                    (unsigned long long)cf_form_count(c, "run"), (unsigned long long)cf_form_count(c, "pass"),
                    (unsigned long long)cf_form_count(c, "fail"), (unsigned long long)cf_form_count(c, "error"),
                    (unsigned long long)cf_form_count(c, "xfail"), (unsigned long long)cf_form_count(c, "not_claimed"));
    put_row(b, "suite", cf_printf(&a, "%s, %s", cf_form_get(suite, "version"), cf_form_get(suite, "digest")));
    put_row(b, "report", cf_form_get(root, "digest"));
    put_row(b, "again", cf_form_get(c, "rerun"));
    put_cases(b, cf_form_worst(&a, c));
    put_xfail(b, c);
    put_requirements(b, c);
    tur__buf_free(&text);
    tur__arena_free(&a);
}

const cf_form cf_form_md = {.name = "md", .summary = "Markdown for the summary page of a build", .put = put};
