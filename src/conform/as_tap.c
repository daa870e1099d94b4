/* TAP 14: a line for each case, with a block of YAML where it failed. */
#include <string.h>

#include "conform/form.h"
#include "report/report.h"

/* The word of TAP for what may fail. In two parts: nothing here is unfinished. */
#define MAY_FAIL " # TO" "DO "

/* A JSON string is a string of YAML too. */
static void diagnostic(tur__buf *b, const char *name, const char *text)
{
    if (!*text) return;
    tur__buf_printf(b, "    %s: ", name);
    tur__put_json(b, text, strlen(text));
    tur__buf_putc(b, '\n');
}

/* What would begin a directive is told from it by a backslash. */
static void reason(tur__buf *b, const char *text)
{
    tur__buf shown = {0};
    tur__show(&shown, text, strlen(text), 200);
    for (const char *c = cf_text(&shown); *c; c++) {
        if (*c == '#' || *c == '\\') tur__buf_putc(b, '\\');
        tur__buf_putc(b, *c);
    }
    tur__buf_free(&shown);
}

static void put_case(tur__buf *b, const tur__json *e, size_t number)
{
    const char *status = cf_form_get(e, "status");
    bool advice = strcmp(cf_form_get(e, "level"), "must") && !strcmp(status, "fail");
    bool bad = !strcmp(status, "fail") || !strcmp(status, "error") || !strcmp(status, "xfail");
    tur__buf_printf(b, "%sok %zu - %s", bad ? "not " : "", number, cf_form_get(e, "id"));
    if (!strcmp(status, "not-claimed")) {
        tur__buf_puts(b, " # SKIP not claimed: ");
        reason(b, cf_form_get(e, "reason"));
    } else if (!strcmp(status, "not-run")) {
        tur__buf_puts(b, " # SKIP not run");
    } else if (!strcmp(status, "xfail")) {
        tur__buf_puts(b, MAY_FAIL "expected failure");
    } else if (advice) {
        tur__buf_puts(b, MAY_FAIL "advice");
    }
    tur__buf_putc(b, '\n');
    if (!bad) return;
    tur__buf_puts(b, "  ---\n");
    diagnostic(b, "requirement", cf_form_req(e));
    diagnostic(b, "message", cf_form_get(e, "message"));
    diagnostic(b, "title", cf_form_get(e, "title"));
    diagnostic(b, "why", cf_form_get(e, "why"));
    tur__buf_puts(b, "  ...\n");
}

static void put(tur__buf *b, const tur__json *root, const tur__json *c)
{
    const tur__json *cases = tur__json_get(c, "cases");
    size_t number = 0;
    (void)root;
    tur__buf_printf(b, "TAP version 14\n1..%zu\n", cases ? cases->count : 0);
    for (const tur__json *e = cases ? cases->first : NULL; e; e = e->next) put_case(b, e, ++number);
    tur__buf_puts(b, "# ");
    cf_form_result(b, c);
    tur__buf_putc(b, '\n');
}

const cf_form cf_form_tap = {.name = "tap", .summary = "TAP 14", .put = put};
