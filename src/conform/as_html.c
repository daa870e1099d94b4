/* One HTML page that needs nothing beside it: no network, no script. Its style is that of the report on
 * records (report/html_style.c), so that the two read alike. */
#include <string.h>

#include "conform/form.h"
#include "report/html.h"

enum { LISTED = 300, OPEN = 5, SHOWN = 1000, REASONS = 100 };

static const char more_style[] =
    ".pass{--is:var(--held)}.fail,.error{--is:var(--violated)}.xfail{--is:var(--warned)}"
    ".not-run,.not-exercised{--is:var(--untested)}.evidence-needed{--is:var(--ignored)}"
    ".not-claimed{--is:var(--undecided)}\n"
    ".tag{color:var(--is)}.tag.not-run,.tag.not-claimed,.tag.not-exercised{color:var(--soft)}\n"
    "summary .id{font-weight:600}summary .what{color:var(--soft)}\n"
    ".bar{display:flex;height:1rem;min-width:8rem;gap:1px}.bar span{background:var(--is);flex:0 0 auto}\n"
    ".bar span:first-child{border-radius:.25rem 0 0 .25rem}.bar span:last-child{border-radius:0 .25rem .25rem 0}\n"
    ".bar span:only-child{border-radius:.25rem}.reason::first-letter{text-transform:uppercase}.reason{display:block}\n"
    ".legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.25rem 0 .75rem;color:var(--soft);font-size:.875rem}\n"
    ".legend span::before{content:'';display:inline-block;width:.75rem;height:.75rem;border-radius:.2rem;"
    "background:var(--is);margin-right:.4rem;vertical-align:-.05rem}\n"
    "pre{background:var(--code);border-radius:.35rem;padding:.6rem .8rem;overflow-x:auto;font-size:.85rem;"
    "font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace;margin:.5rem 0}\n"
    "table.areas td,table.areas th{vertical-align:middle}table.areas .wide{width:60%}\n";

static const char *const statuses[] = {"pass", "fail", "xfail", "not-run", "not-exercised", "evidence-needed", "not-claimed"};
enum { STATUSES = sizeof statuses / sizeof *statuses };

/* ---- Text ---- */

static void put_foreign(tur__buf *b, const char *text)
{
    tur__buf shown = {0};
    tur__show(&shown, text, strlen(text), SHOWN);
    tur__put_html(b, cf_text(&shown), shown.len);
    tur__buf_free(&shown);
}

static void put_made(tur__buf *b, void (*make)(tur__buf *b, const tur__json *c), const tur__json *c)
{
    tur__buf text = {0};
    make(&text, c);
    put_foreign(b, cf_text(&text));
    tur__buf_free(&text);
}

static void fact(tur__buf *b, const char *name, const char *text, bool mono)
{
    if (!*text) return;
    tur__buf_printf(b, "<dt>%s</dt><dd class=\"%s\" style=\"overflow-wrap:anywhere\">", name, mono ? "mono" : "");
    put_foreign(b, text);
    tur__buf_puts(b, "</dd>\n");
}

/* The register's text: Markdown of which only code spans are in use. */
static void put_register(tur__buf *b, const char *text)
{
    bool code = false;
    for (const char *tick; (tick = strchr(text, '`')); text = tick + 1) {
        if (!code && !strchr(tick + 1, '`')) break;
        tur__put_html(b, text, (size_t)(tick - text));
        tur__buf_puts(b, code ? "</code>" : "<code>");
        code = !code;
    }
    tur__put_html(b, text, strlen(text));
}

static void fact_of_register(tur__buf *b, const char *name, const char *text)
{
    tur__buf_printf(b, "<dt>%s</dt><dd>", name);
    put_register(b, text);
    tur__buf_puts(b, "</dd>\n");
}

/* A status as a class: only the words that are known. */
static const char *class_of(const char *status)
{
    if (!strcmp(status, "error")) return "error";
    for (int i = 0; i < STATUSES; i++)
        if (!strcmp(status, statuses[i])) return statuses[i];
    return "not-run";
}

static void put_tag(tur__buf *b, const char *status)
{
    const char *is = class_of(status);
    tur__buf_printf(b, "<span class=\"tag %s\">%s</span>", is, is);
}

/* ---- Head ---- */

static void put_figures(tur__buf *b, const tur__json *c)
{
    static const struct {
        const char *name, *count;
    } figures[] = {{"Cases run", "run"},       {"Passed", "pass"},           {"Failed", "fail"},
                   {"Without an answer", "error"}, {"Expected failures", "xfail"}, {"Not claimed", "not_claimed"},
                   {"Not run", "not_run"},     {"Fresh cases", "fresh"}};
    tur__buf_puts(b, "<dl class=\"figures\">\n");
    for (size_t i = 0; i < sizeof figures / sizeof *figures; i++) {
        tur__buf_printf(b, "<div><dt>%s</dt><dd>", figures[i].name);
        tur__html_number(b, cf_form_count(c, figures[i].count));
        tur__buf_puts(b, "</dd></div>\n");
    }
    tur__buf_puts(b, "</dl>\n");
}

static void put_head(tur__buf *b, const tur__json *c)
{
    const tur__json *impl = tur__json_get(c, "implementation");
    const char *result = cf_form_get(c, "result");
    tur__buf_puts(b, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                     "style-src 'unsafe-inline'\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<meta name=\"color-scheme\" content=\"light dark\">\n"
                     "<meta name=\"generator\" content=\"tur " TUR_VERSION "\">\n"
                     "<title>Token Usage Records: conformance of ");
    put_foreign(b, cf_form_get(impl, "name"));
    tur__buf_puts(b, "</title>\n<style>\n");
    tur__buf_puts(b, tur__html_style);
    tur__buf_puts(b, more_style);
    tur__buf_puts(b, "</style>\n</head>\n<body>\n<header>\n<h1>Token Usage Records: conformance of ");
    put_foreign(b, cf_form_get(impl, "name"));
    tur__buf_putc(b, ' ');
    put_foreign(b, cf_form_get(impl, "version"));
    tur__buf_printf(b, "</h1>\n<p class=\"result %s\"><strong>%s</strong>", cf_form_colour(c),
                    !strcmp(result, "conforms")                   ? "Conforms"
                    : !strcmp(result, "conforms-with-exceptions") ? "Conforms with exceptions"
                    : !strcmp(result, "does-not-conform")         ? "Does not conform"
                                                                  : "No answer");
    tur__buf_puts(b, "<span class=\"reason\">");
    put_made(b, cf_form_reason, c);
    tur__buf_puts(b, "</span>Claim: ");
    put_made(b, cf_form_claim, c);
    tur__buf_puts(b, ".</p>\n");
    put_figures(b, c);
    tur__buf_puts(b, "</header>\n<main>\n");
}

/* ---- What went wrong ---- */

static void put_json(tur__buf *b, const char *name, const tur__json *value)
{
    tur__buf text = {0};
    if (!value) return;
    tur__json_write(&text, value);
    tur__buf_printf(b, "<dt>%s</dt><dd class=\"mono\" style=\"overflow-wrap:anywhere\">", name);
    put_foreign(b, cf_text(&text));
    tur__buf_puts(b, "</dd>\n");
    tur__buf_free(&text);
}

static void put_case(tur__buf *b, const tur__json *e, bool open)
{
    const tur_requirement *r = tur_requirement_find(*cf_form_get(e, "about") ? cf_form_get(e, "about") : cf_form_req(e));
    bool advice = strcmp(cf_form_get(e, "level"), "must");
    tur__buf_printf(b, "<details%s><summary>", open ? " open" : "");
    put_tag(b, cf_form_get(e, "status"));
    tur__buf_puts(b, advice ? " <span class=\"tag not-run\">advice</span> <span class=\"id mono\">" : " <span class=\"id mono\">");
    put_foreign(b, cf_form_get(e, "id"));
    tur__buf_puts(b, "</span> <span class=\"what\">");
    put_foreign(b, cf_get(e, "message") ? cf_get(e, "message") : cf_form_get(e, "title"));
    tur__buf_puts(b, "</span></summary>\n<div class=\"inside\"><dl class=\"facts\">\n");
    fact(b, "Case", cf_form_get(e, "title"), false);
    fact(b, "Text", cf_form_get(e, "why"), false);
    put_json(b, "Files", tur__json_get(e, "in"));
    put_json(b, "Want", tur__json_get(e, "want"));
    put_json(b, "Got", tur__json_get(e, "got"));
    if (r) {
        fact_of_register(b, r->id, r->sentence);
        fact_of_register(b, "Else", r->effect);
        fact_of_register(b, "To do", r->fix);
    }
    tur__buf_puts(b, "</dl>");
    if (!cf_get_bool(e, "fresh")) {
        tur__buf_puts(b, "<pre>tur conform show ");
        put_foreign(b, cf_form_get(e, "id"));
        tur__buf_puts(b, " --files case</pre>");
    }
    tur__buf_puts(b, "</div></details>\n");
}

static void put_worst(tur__buf *b, const tur__json *c)
{
    tur__arena a = {0};
    const tur__json **worst = cf_form_worst(&a, c);
    size_t i = 0, count = 0;
    while (worst[count]) count++;
    if (count) tur__buf_puts(b, "<section aria-labelledby=\"h-wrong\"><h2 id=\"h-wrong\">What went wrong</h2>\n");
    for (; i < count && i < LISTED; i++) put_case(b, worst[i], i < OPEN);
    if (i < count) tur__buf_printf(b, "<p>%zu more are in the report.</p>\n", count - i);
    if (count) tur__buf_puts(b, "</section>\n");
    tur__arena_free(&a);
}

static void put_xfail(tur__buf *b, const tur__json *c)
{
    const tur__json *list = tur__json_get(c, "xfail");
    if (!list || !list->first) return;
    tur__buf_puts(b, "<section aria-labelledby=\"h-xfail\"><h2 id=\"h-xfail\">Expected failures</h2>\n"
                     "<div class=\"scroll\"><table><thead><tr><th scope=\"col\">Cases</th><th scope=\"col\">Requirement</th>"
                     "<th scope=\"col\">Until</th><th scope=\"col\">Issue</th><th scope=\"col\">Now</th></tr></thead><tbody>\n");
    for (const tur__json *e = list->first; e; e = e->next) {
        static const char *const cells[] = {"pattern", "req", "expires", "issue"};
        tur__buf_puts(b, "<tr>");
        for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
            tur__buf_puts(b, "<td class=\"long\">");
            put_foreign(b, cf_form_get(e, cells[i]));
            tur__buf_puts(b, "</td>");
        }
        tur__buf_puts(b, "<td class=\"long\">");
        put_foreign(b, cf_get(e, "broken") ? cf_get(e, "broken") : "fails as listed");
        tur__buf_puts(b, "</td></tr>\n");
    }
    tur__buf_puts(b, "</tbody></table></div></section>\n");
}

/* ---- Requirements ---- */

static void put_legend(tur__buf *b, const tur__json *c)
{
    const tur__json *sums = tur__json_get(c, "requirement_counts");
    tur__buf_puts(b, "<p class=\"legend\">");
    for (int i = 0; i < STATUSES; i++) {
        uint64_t n = cf_get_number(sums, statuses[i], 0);
        if (n) tur__buf_printf(b, "<span class=\"%s\">%s %llu</span>", statuses[i], statuses[i], (unsigned long long)n);
    }
    tur__buf_puts(b, "</p>\n");
}

static void put_area(tur__buf *b, const tur__json *list, const char *area, uint64_t most)
{
    uint64_t sum[STATUSES] = {0}, total = 0, width = 0;
    for (const tur__json *e = list->first; e; e = e->next) {
        if (strcmp(cf_form_get(e, "area"), area)) continue;
        for (int i = 0; i < STATUSES; i++)
            if (!strcmp(cf_form_get(e, "status"), statuses[i])) sum[i]++;
        total++;
    }
    tur__buf_puts(b, "<tr><th scope=\"row\">");
    put_foreign(b, area);
    tur__buf_puts(b, "</th><td class=\"wide\"><div class=\"bar\" aria-hidden=\"true\">");
    for (int i = 0; i < STATUSES; i++) {
        width = most ? sum[i] * 10000 / most : 0;
        if (sum[i])
            tur__buf_printf(b, "<span class=\"%s\" title=\"%s %llu\" style=\"width:%llu.%02llu%%\"></span>", statuses[i], statuses[i],
                            (unsigned long long)sum[i], (unsigned long long)(width / 100), (unsigned long long)(width % 100));
    }
    tur__buf_printf(b, "</div></td><td class=\"n\">%llu of %llu</td></tr>\n", (unsigned long long)sum[0], (unsigned long long)total);
}

static void put_areas(tur__buf *b, const tur__json *list)
{
    uint64_t most = 1, run = 0;
    const char *area = "";
    for (const tur__json *e = list->first; e; e = e->next) {
        if (strcmp(cf_form_get(e, "area"), area)) run = 0;
        area = cf_form_get(e, "area");
        if (++run > most) most = run;
    }
    area = "";
    tur__buf_puts(b, "<div class=\"scroll\"><table class=\"areas\"><thead><tr><th scope=\"col\">Area</th><th scope=\"col\"></th>"
                     "<th scope=\"col\" class=\"n\">Shown</th></tr></thead><tbody>\n");
    for (const tur__json *e = list->first; e; e = e->next) {
        if (!strcmp(cf_form_get(e, "area"), area)) continue;
        area = cf_form_get(e, "area");
        put_area(b, list, area, most);
    }
    tur__buf_puts(b, "</tbody></table></div>\n");
}

static void put_number(tur__buf *b, const tur__json *e, const char *name)
{
    tur__buf_puts(b, "<td class=\"n\">");
    tur__html_number(b, cf_get_number(e, name, 0));
    tur__buf_puts(b, "</td>");
}

static void put_requirements(tur__buf *b, const tur__json *c)
{
    const tur__json *list = tur__json_get(c, "requirements");
    if (!list) return;
    tur__buf_puts(b, "<section aria-labelledby=\"h-req\"><h2 id=\"h-req\">Requirements</h2>\n");
    put_legend(b, c);
    put_areas(b, list);
    tur__buf_printf(b,
                    "<details><summary>All %zu requirements</summary><div class=\"inside\"><div class=\"scroll\" tabindex=\"0\">"
                    "<table><thead><tr><th scope=\"col\">Requirement</th><th scope=\"col\">Sentence</th>"
                    "<th scope=\"col\">Result</th><th scope=\"col\" class=\"n\">Accepted</th><th scope=\"col\" class=\"n\">Rejected</th>"
                    "<th scope=\"col\" class=\"n\">Failed</th><th scope=\"col\" class=\"n\">Fired</th></tr></thead><tbody>\n",
                    list->count);
    for (const tur__json *e = list->first; e; e = e->next) {
        const tur_requirement *r = tur_requirement_find(cf_form_get(e, "id"));
        tur__buf_puts(b, "<tr><th scope=\"row\" class=\"mono\">");
        put_foreign(b, cf_form_get(e, "id"));
        tur__buf_puts(b, "</th><td class=\"long\">");
        put_register(b, r ? r->sentence : "");
        tur__buf_puts(b, "</td><td>");
        put_tag(b, cf_form_get(e, "status"));
        tur__buf_puts(b, "</td>");
        put_number(b, e, "accepted");
        put_number(b, e, "rejected");
        put_number(b, e, "failed");
        put_number(b, e, "fired");
        tur__buf_puts(b, "</tr>\n");
    }
    tur__buf_puts(b, "</tbody></table></div></div></details>\n</section>\n");
}

/* ---- What was not claimed, and how to run it again ---- */

static void put_unclaimed(tur__buf *b, const tur__json *c)
{
    const tur__json *cases = tur__json_get(c, "cases");
    tur__arena a = {0};
    tur__json *reasons;
    if (!cf_form_count(c, "not_claimed") || !cases) return;
    reasons = cf_object(&a);
    for (const tur__json *e = cases->first; e; e = e->next) {
        const char *reason = cf_form_get(e, "reason");
        tur__json *old;
        if (strcmp(cf_form_get(e, "status"), "not-claimed")) continue;
        /* There are a few. Who wrote more wrote no report. */
        if (reasons->count > REASONS) reason = "others";
        uint64_t n = cf_get_number(reasons, reason, 0);
        old = tur__json_get(reasons, reason);
        if (old) tur__json_remove(old);
        cf_put_number(&a, reasons, reason, n + 1);
    }
    tur__buf_puts(b, "<section aria-labelledby=\"h-not\"><h2 id=\"h-not\">Not claimed</h2>\n<dl class=\"facts\">\n");
    for (const tur__json *e = reasons->first; e; e = e->next) {
        tur__buf_puts(b, "<dt>");
        put_foreign(b, e->name);
        tur__buf_printf(b, "</dt><dd>%s case%s</dd>\n", e->text, strcmp(e->text, "1") ? "s" : "");
    }
    tur__buf_puts(b, "</dl></section>\n");
    tur__arena_free(&a);
}

static void put_again(tur__buf *b, const tur__json *root, const tur__json *c)
{
    const tur__json *impl = tur__json_get(c, "implementation"), *suite = tur__json_get(c, "suite");
    tur__buf_puts(b, "<section aria-labelledby=\"h-again\"><h2 id=\"h-again\">To run it again</h2>\n<pre>");
    put_foreign(b, cf_form_get(c, "rerun"));
    tur__buf_puts(b, "</pre><dl class=\"facts\">\n");
    fact(b, "Suite", cf_form_get(suite, "version"), false);
    fact(b, "Its digest", cf_form_get(suite, "digest"), true);
    fact(b, "Report", cf_form_get(root, "digest"), true);
    fact(b, "Artefact", cf_form_get(impl, "artifact"), true);
    fact(b, "Seed", cf_form_get(c, "seed"), true);
    fact(b, "Challenge", cf_form_get(c, "challenge"), false);
    tur__buf_puts(b, "</dl></section>\n</main>\n<footer><p>Pass: accepted and rejected as the text says, and the requirement "
                     "was met in the files. Not exercised: nothing that was run is about it. Evidence needed: no file can show it."
                     "</p>\n<p>Made by tur " TUR_VERSION " against version " TUR_SPEC_VERSION " of the specification.</p></footer>\n"
                     "</body>\n</html>\n");
}

static void put(tur__buf *b, const tur__json *root, const tur__json *c)
{
    put_head(b, c);
    put_worst(b, c);
    put_xfail(b, c);
    put_requirements(b, c);
    put_unclaimed(b, c);
    put_again(b, root, c);
}

const cf_form cf_form_html = {.name = "html", .summary = "one HTML page for people; no network, no scripts", .put = put};
