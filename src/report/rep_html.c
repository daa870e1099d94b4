/* One HTML page that needs nothing beside it: no network, no script, one style element.
 *
 * Whatever comes from the data is shown by tur__show(), escaped, and set apart by a bdi element,
 * since a name can hold letters of either direction. The content security policy is for the case
 * that this file is wrong: even then nothing would run and nothing would be fetched. */
#include "report/html.h"

#include <stdlib.h>
#include <string.h>

/* Findings that are listed of one requirement, and requirements that are open at the start. */
enum { LISTED = 50, OPEN = 3 };

/* ---- Text ---- */

/* The register's text: Markdown of which only code spans are in use. */
static void put_text(tur__buf *b, const char *text)
{
    bool code = false;
    for (const char *tick; (tick = strchr(text, '`')); text = tick + 1) {
        /* A tick without a partner is a tick. */
        if (!code && !strchr(tick + 1, '`')) break;
        tur__put_html(b, text, (size_t)(tick - text));
        tur__buf_puts(b, code ? "</code>" : "<code>");
        code = !code;
    }
    tur__put_html(b, text, strlen(text));
}

static void put_foreign(tur__buf *b, const char *text)
{
    tur__buf shown = {0};
    if (!text) return;
    tur__show(&shown, text, strlen(text), SIZE_MAX);
    tur__buf_puts(b, "<bdi>");
    tur__put_html(b, shown.data, shown.len);
    tur__buf_puts(b, "</bdi>");
    if (shown.failed) b->failed = true;
    tur__buf_free(&shown);
}

/* "1,234 records" */
static void put_count(tur__buf *b, uint64_t count, const char *noun)
{
    tur__html_number(b, count);
    tur__buf_printf(b, " %s%s", noun, count == 1 ? "" : "s");
}

static void put_cell(tur__buf *b, uint64_t value)
{
    tur__buf_puts(b, "<td class=\"n\">");
    tur__html_number(b, value);
    tur__buf_puts(b, "</td>");
}

static void put_tag(tur__buf *b, tur__verdict verdict)
{
    const char *name = tur__verdict_name(verdict);
    tur__buf_printf(b, "<span class=\"tag %s\">%s</span>", name, name);
}

/* ---- Summary ---- */

static void put_result(tur__buf *b, const tur_report *r)
{
    const tur_summary *s = &r->summary;
    if (!r->conforms) {
        tur__buf_puts(b, "<p class=\"result bad\"><strong>Does not conform</strong>");
        put_count(b, r->by_severity[TUR_ERROR], "error");
        tur__buf_puts(b, "; ");
        put_count(b, s->bad_records, "record");
        tur__buf_puts(b, " of ");
        tur__html_number(b, s->records);
        tur__buf_puts(b, s->bad_records == 1 ? " has errors" : " have errors");
    } else if (!r->summary.records) {
        tur__buf_puts(b, "<p class=\"result wary\"><strong>Nothing to judge</strong>No record was read");
    } else {
        tur__buf_printf(b, "<p class=\"result %s\"><strong>Conforms</strong>No errors in ",
                        r->findings ? "wary" : "good");
        put_count(b, s->records, "record");
    }
    if (r->by_severity[TUR_WARNING]) {
        tur__buf_puts(b, "; ");
        put_count(b, r->by_severity[TUR_WARNING], "warning");
    }
    tur__buf_puts(b, ".</p>\n");
}

static void put_figures(tur__buf *b, const tur_report *r)
{
    const struct {
        const char *name;
        uint64_t value;
    } figures[] = {
        {"Records", r->summary.records},
        {"Records with errors", r->summary.bad_records},
        {"Errors", r->by_severity[TUR_ERROR]},
        {"Warnings", r->by_severity[TUR_WARNING]},
        {"Notes", r->by_severity[TUR_INFO]},
        {"Files", r->summary.sources},
        {"Lines", r->summary.lines},
        {"Bytes", r->summary.bytes},
    };
    tur__buf_puts(b, "<dl class=\"figures\">\n");
    for (size_t i = 0; i < sizeof figures / sizeof *figures; i++) {
        tur__buf_printf(b, "<div><dt>%s</dt><dd>", figures[i].name);
        tur__html_number(b, figures[i].value);
        tur__buf_puts(b, "</dd></div>\n");
    }
    tur__buf_puts(b, "</dl>\n");
}

/* ---- Findings ---- */

static void put_row(tur__buf *b, const tur_finding *f)
{
    tur__buf place = {0};
    tur__put_place(&place, f);
    tur__buf_puts(b, "<tr><th scope=\"row\" class=\"place mono\"><bdi>");
    tur__put_html(b, place.data, place.len);
    if (place.failed) b->failed = true;
    tur__buf_free(&place);
    tur__buf_puts(b, "</bdi></th><td class=\"long mono\">");
    put_foreign(b, f->pointer);
    tur__buf_puts(b, "</td><td class=\"long\">");
    put_foreign(b, f->found);
    tur__buf_puts(b, "</td><td class=\"long\">");
    put_foreign(b, f->wanted);
    tur__buf_puts(b, "</td><td class=\"long mono\">");
    put_foreign(b, f->record_id);
    tur__buf_puts(b, "</td></tr>\n");
}

static void put_facts(tur__buf *b, const tur__row *row)
{
    const tur_requirement *is = row->is;
    const struct {
        const char *name, *text;
    } facts[] = {{"When", is->precondition},
                 {"Then", is->predicate},
                 {"Else", is->effect},
                 {"To do", is->fix}};
    tur__buf_puts(b, "<dl class=\"facts\">");
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        tur__buf_printf(b, "<dt>%s</dt><dd>", facts[i].name);
        put_text(b, facts[i].text);
        tur__buf_puts(b, "</dd>\n");
    }
    tur__buf_puts(b, "<dt>Tested</dt><dd>");
    put_count(b, row->fired, "time");
    tur__buf_puts(b, ": ");
    tur__html_number(b, row->held);
    tur__buf_puts(b, " held, ");
    tur__html_number(b, row->violated);
    tur__buf_printf(b, " violated</dd><dt>Kind</dt><dd>%s, %s, of grade %s</dd></dl>\n", is->area,
                    is->level, is->grade);
}

static void put_requirement(tur__sink *s, const tur__row *row, bool open)
{
    tur__buf *b = &s->text;
    uint64_t listed = row->kept < LISTED ? row->kept : LISTED;
    tur__buf_printf(b, "<details id=\"%s\"%s><summary><h3><span class=\"mono\">%s</span> ", row->is->id,
                    open ? " open" : "", row->is->id);
    /* The whole sentence: it is what a reader came for. */
    put_text(b, row->is->sentence);
    tur__buf_printf(b, "</h3> <span class=\"tag %s\">", tur__verdict_name(row->verdict));
    put_count(b, row->findings, "finding");
    tur__buf_puts(b, "</span></summary>\n<div class=\"inside\">\n");
    put_facts(b, row);
    tur__buf_puts(b, "<section class=\"scroll\" tabindex=\"0\" aria-label=\"Findings of ");
    tur__buf_printf(b, "%s\"><table><caption>", row->is->id);
    if (listed < row->findings) {
        tur__buf_puts(b, "The first ");
        tur__html_number(b, listed);
        tur__buf_puts(b, " of ");
    }
    put_count(b, row->findings, "finding");
    tur__buf_puts(b, "</caption><thead><tr><th scope=\"col\">Place</th><th scope=\"col\">Member</th>"
                     "<th scope=\"col\">Found</th><th scope=\"col\">Wanted</th>"
                     "<th scope=\"col\">Record</th></tr></thead><tbody>\n");
    for (const tur__noted *n = row->first; n && listed && tur__sink_tick(s); n = n->next_of_row, listed--)
        put_row(b, &n->is);
    tur__buf_puts(b, "</tbody></table></section></div></details>\n");
}

static void put_findings(tur__sink *s, const tur_report *r)
{
    tur__buf *b = &s->text;
    if (!r->findings) return;
    const tur__row **ranked = calloc(r->rows, sizeof *ranked);
    if (!ranked) {
        b->failed = true;
        return;
    }
    size_t count = tur__html_rank(ranked, r);
    tur__buf_puts(b, "<section aria-labelledby=\"h-findings\"><h2 id=\"h-findings\">Findings by "
                     "requirement</h2>\n");
    tur__html_findings(b, ranked, count);
    for (size_t i = 0; i < count; i++) put_requirement(s, ranked[i], i < OPEN);
    free(ranked);
    tur__buf_puts(b, "</section>\n");
}

/* ---- Requirements ---- */

static void put_areas(tur__buf *b, const tur_report *r)
{
    tur__buf_puts(b, "<section aria-labelledby=\"h-areas\"><h2 id=\"h-areas\">Requirements by area</h2>\n");
    tur__html_areas(b, r);
    tur__buf_puts(b, "<details><summary>The same as a table</summary><div class=\"inside\">"
                     "<section class=\"scroll\" tabindex=\"0\" aria-label=\"Areas\"><table>"
                     "<thead><tr><th scope=\"col\">Area</th>");
    for (int i = 0; i < TUR__VERDICTS; i++)
        tur__buf_printf(b, "<th scope=\"col\" class=\"n\">%s</th>", tur__verdict_name((tur__verdict)i));
    tur__buf_puts(b, "<th scope=\"col\" class=\"n\">findings</th></tr></thead><tbody>\n");
    for (size_t a = 0; a < r->areas; a++) {
        tur__buf_printf(b, "<tr><th scope=\"row\">%s</th>", r->area[a].name);
        for (int i = 0; i < TUR__VERDICTS; i++) put_cell(b, r->area[a].verdicts[i]);
        put_cell(b, r->area[a].findings);
        tur__buf_puts(b, "</tr>\n");
    }
    tur__buf_puts(b, "</tbody></table></section></div></details>\n");
}

static void put_register(tur__sink *s, const tur_report *r)
{
    tur__buf *b = &s->text;
    tur__buf_printf(b,
                    "<details><summary>All %zu requirements</summary><div class=\"inside\">"
                    "<section class=\"scroll\" tabindex=\"0\" aria-label=\"All "
                    "requirements\"><table><thead><tr><th scope=\"col\">Requirement</th>"
                    "<th scope=\"col\">Sentence</th><th scope=\"col\">Level</th>"
                    "<th scope=\"col\" class=\"n\">Tested</th><th scope=\"col\" class=\"n\">Held</th>"
                    "<th scope=\"col\" class=\"n\">Violated</th><th scope=\"col\">Result</th></tr>"
                    "</thead><tbody>\n",
                    r->rows);
    for (size_t i = 0; i < r->rows && tur__sink_tick(s); i++) {
        const tur__row *row = &r->row[i];
        tur__buf_puts(b, "<tr><th scope=\"row\" class=\"mono\">");
        /* Those with findings have a place on this page. */
        if (row->findings) tur__buf_printf(b, "<a href=\"#%s\">%s</a>", row->is->id, row->is->id);
        else tur__buf_puts(b, row->is->id);
        tur__buf_puts(b, "</th><td class=\"long\">");
        put_text(b, row->is->sentence);
        tur__buf_printf(b, "</td><td>%s</td>", row->is->level);
        put_cell(b, row->fired);
        put_cell(b, row->held);
        put_cell(b, row->violated);
        tur__buf_puts(b, "<td>");
        put_tag(b, row->verdict);
        tur__buf_puts(b, "</td></tr>\n");
    }
    tur__buf_puts(b, "</tbody></table></section></div></details>\n</section>\n");
}

/* ---- The page ---- */

static void put_head(tur__buf *b)
{
    tur__buf_puts(b, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                     "style-src 'unsafe-inline'\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<meta name=\"color-scheme\" content=\"light dark\">\n"
                     "<meta name=\"generator\" content=\"tur " TUR_VERSION "\">\n"
                     "<title>Token Usage Records: validation report</title>\n<style>\n");
    tur__buf_puts(b, tur__html_style);
    tur__buf_puts(b, "</style>\n</head>\n<body>\n");
}

static void put_foot(tur__buf *b, const tur_report *r)
{
    tur__buf_puts(b, "</main>\n<footer>\n");
    if (r->findings > r->kept) {
        tur__buf_puts(b, "<p>");
        put_count(b, r->findings - r->kept, "finding");
        tur__buf_puts(b, r->findings - r->kept == 1 ? " is counted and was not kept.</p>\n"
                                                    : " are counted and were not kept.</p>\n");
    }
    tur__buf_puts(b, "<p>Held: tested, nothing found. Warned: findings, no error among them. Untested: the run "
                     "met nothing to which the requirement applies.");
    if (r->verdicts[TUR__IGNORED])
        tur__buf_puts(b, " Ignored: violated, and left out at the wish of who ran this.");
    if (r->verdicts[TUR__UNDECIDED])
        tur__buf_puts(b, " Undecided: records cannot show it; somebody declares it, or it is about a process.");
    tur__buf_puts(b, "</p>\n<p>Made by tur " TUR_VERSION " against version " TUR_SPEC_VERSION
                     " of the specification.</p>\n</footer>\n</body>\n</html>\n");
}

static tur_status write_html(tur__sink *s, const tur_report *r)
{
    tur__buf *b = &s->text;
    put_head(b);
    tur__buf_puts(b, "<header>\n<h1>Token Usage Records: validation report</h1>\n");
    put_result(b, r);
    put_figures(b, r);
    tur__buf_puts(b, "</header>\n<main>\n");
    put_findings(s, r);
    put_areas(b, r);
    put_register(s, r);
    put_foot(b, r);
    return TUR_OK;
}

const tur__report_kind tur__report_html = {
    .name = "html",
    .summary = "one HTML page for people; no network, no scripts",
    .media = "text/html",
    .write = write_html,
};
