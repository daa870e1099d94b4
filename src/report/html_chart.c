/* Charts as inline SVG. What they show also stands in tables, so that nobody needs to see them.
 * All lengths are whole units of the view box. */
#include "report/html.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    WIDTH = 760,
    LABEL = 160, /* right edge of the labels */
    BARS = 172,  /* left edge of the bars */
    SPAN = 500,  /* of the longest */
    ROW = 26,
    BAR = 16,
    LEGEND = 30,
    MOST = 15 /* requirements in a chart */
};

static const tur__verdict stacked[] = {TUR__VIOLATED, TUR__WARNED,   TUR__HELD,
                                       TUR__IGNORED,  TUR__UNTESTED, TUR__UNDECIDED};

void tur__html_number(tur__buf *b, uint64_t value)
{
    char digits[32];
    int len = snprintf(digits, sizeof digits, "%llu", (unsigned long long)value);
    for (int i = 0; i < len; i++) {
        if (i && (len - i) % 3 == 0) tur__buf_putc(b, ',');
        tur__buf_putc(b, digits[i]);
    }
}

/* Units of VALUE where MOST is the whole span; what is there at all stays visible. */
static unsigned length_of(uint64_t value, uint64_t most)
{
    unsigned units = most ? (unsigned)((unsigned __int128)value * SPAN / most) : 0;
    return value && units < 2 ? 2 : units;
}

static void open_chart(tur__buf *b, const char *id, const char *title, const char *text, size_t height)
{
    tur__buf_printf(b,
                    "<figure><svg class=\"chart\" viewBox=\"0 0 %d %zu\" role=\"img\" "
                    "aria-labelledby=\"%s-t %s-d\"><title id=\"%s-t\">%s</title>"
                    "<desc id=\"%s-d\">%s</desc>\n",
                    WIDTH, height, id, id, id, title, id, text);
}

static void put_label(tur__buf *b, const char *label, size_t y)
{
    tur__buf_printf(b, "<text class=\"label\" x=\"%d\" y=\"%zu\" text-anchor=\"end\">%s</text>", LABEL,
                    y + BAR - 3, label);
}

static void put_bar(tur__buf *b, const char *what, unsigned x, size_t y, unsigned width)
{
    tur__buf_printf(b, "<rect class=\"%s\" x=\"%u\" y=\"%zu\" width=\"%u\" height=\"%d\"/>", what, x, y,
                    width, BAR);
}

static void put_legend(tur__buf *b, const tur_report *r)
{
    unsigned x = BARS;
    for (size_t i = 0; i < sizeof stacked / sizeof *stacked; i++) {
        const char *name = tur__verdict_name(stacked[i]);
        if (!r->verdicts[stacked[i]]) continue;
        tur__buf_printf(b, "<rect class=\"%s\" x=\"%u\" y=\"5\" width=\"12\" height=\"12\"/>", name, x);
        tur__buf_printf(b, "<text x=\"%u\" y=\"15\">%s %llu</text>\n", x + 17, name,
                        (unsigned long long)r->verdicts[stacked[i]]);
        x += 48 + 8 * (unsigned)strlen(name);
    }
}

void tur__html_areas(tur__buf *b, const tur_report *r)
{
    uint64_t most = 0;
    size_t y = LEGEND;
    for (size_t i = 0; i < r->areas; i++)
        if (r->area[i].count > most) most = r->area[i].count;
    open_chart(b, "areas", "Requirements by area",
               "One bar for each area, divided by what the run says of its requirements. The table of "
               "areas has the same numbers.",
               LEGEND + r->areas * ROW);
    put_legend(b, r);
    for (size_t i = 0; i < r->areas; i++, y += ROW) {
        const tur__area *area = &r->area[i];
        unsigned x = BARS;
        put_label(b, area->name, y);
        for (size_t k = 0; k < sizeof stacked / sizeof *stacked; k++) {
            unsigned width = length_of(area->verdicts[stacked[k]], most);
            if (!width) continue;
            put_bar(b, tur__verdict_name(stacked[k]), x, y, width > 2 ? width - 1 : width);
            x += width;
        }
        tur__buf_printf(b, "<text class=\"count\" x=\"%u\" y=\"%zu\">%zu</text>\n", x + 6, y + BAR - 3,
                        area->count);
    }
    tur__buf_puts(b, "</svg></figure>\n");
}

/* What stops conformance before what does not, the most findings first, then by id. */
static int by_rank(const void *a, const void *b)
{
    const tur__row *x = *(const tur__row *const *)a, *y = *(const tur__row *const *)b;
    if (x->verdict != y->verdict) return x->verdict == TUR__VIOLATED ? -1 : 1;
    if (x->findings != y->findings) return x->findings < y->findings ? 1 : -1;
    return strcmp(x->is->id, y->is->id);
}

size_t tur__html_rank(const tur__row **ranked, const tur_report *r)
{
    size_t count = 0;
    for (size_t i = 0; i < r->rows; i++)
        if (r->row[i].findings) ranked[count++] = &r->row[i];
    qsort(ranked, count, sizeof *ranked, by_rank);
    return count;
}

void tur__html_findings(tur__buf *b, const tur__row *const *ranked, size_t count)
{
    size_t shown = count < MOST ? count : MOST, y = 4;
    uint64_t most = 0;
    for (size_t i = 0; i < shown; i++)
        if (ranked[i]->findings > most) most = ranked[i]->findings;
    open_chart(b, "most", "Findings by requirement",
               "One bar for each requirement with findings, errors before warnings and the most "
               "first. The headings below have the same numbers.",
               shown * ROW + 4);
    for (size_t i = 0; i < shown; i++, y += ROW) {
        const tur__row *row = ranked[i];
        unsigned width = length_of(row->findings, most);
        char label[64];
        snprintf(label, sizeof label, "%s %s", row->is->area, row->is->id);
        tur__buf_printf(b, "<a href=\"#%s\">", row->is->id);
        put_label(b, label, y);
        put_bar(b, tur__verdict_name(row->verdict), BARS, y, width);
        tur__buf_printf(b, "<text class=\"count\" x=\"%u\" y=\"%zu\">", BARS + width + 6, y + BAR - 3);
        tur__html_number(b, row->findings);
        tur__buf_puts(b, "</text></a>\n");
    }
    tur__buf_puts(b, "</svg>");
    if (count > shown) {
        tur__buf_puts(b, "<figcaption>");
        tur__put_count(b, count - shown, "more requirement");
        tur__buf_puts(b, " with findings below.</figcaption>");
    }
    tur__buf_puts(b, "</figure>\n");
}
