/* A row for each case, RFC 4180, for spreadsheets. */
#include <string.h>

#include "conform/form.h"
#include "report/report.h"

/* Quoted always. What a spreadsheet would take for a formula gets an apostrophe before it. */
static void cell(tur__buf *b, const char *text, const char *after)
{
    tur__buf_putc(b, '"');
    if (*text && strchr("=+-@\t\r", *text)) tur__buf_putc(b, '\'');
    for (; *text; text++) {
        if (*text == '"') tur__buf_putc(b, '"');
        tur__buf_putc(b, *text);
    }
    tur__buf_printf(b, "\"%s", after);
}

static void put(tur__buf *b, const tur__json *root, const tur__json *c)
{
    static const char *const names[] = {"id", "status", "level", "kind", "do", "message", "reason", "title", "sha256"};
    enum { NAMES = sizeof names / sizeof *names };
    const tur__json *cases = tur__json_get(c, "cases");
    (void)root;
    tur__buf_puts(b, "area,requirement");
    for (size_t i = 0; i < NAMES; i++) tur__buf_printf(b, ",%s", names[i]);
    tur__buf_puts(b, "\r\n");
    for (const tur__json *e = cases ? cases->first : NULL; e; e = e->next) {
        cell(b, cf_form_area(e), ",");
        cell(b, cf_form_req(e), ",");
        for (size_t i = 0; i < NAMES; i++) {
            tur__buf shown = {0};
            const char *text = cf_form_get(e, names[i]);
            tur__show(&shown, text, strlen(text), SIZE_MAX);
            cell(b, cf_text(&shown), i + 1 < NAMES ? "," : "\r\n");
            tur__buf_free(&shown);
        }
    }
}

const cf_form cf_form_csv = {.name = "csv", .summary = "a row for each case", .put = put};
