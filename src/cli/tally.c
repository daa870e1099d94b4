#include "cli/tally.h"

#include <stdlib.h>
#include <string.h>

#include "cli/progress.h"

static int compare(const struct cli_tally_row *row, const tur_finding *f)
{
    int order = strcmp(row->requirement, f->requirement);

    return order ? order : (int)f->severity - (int)row->severity;
}

/* Place of the first row that is not before F. */
static size_t place(const struct cli_tally *tally, const tur_finding *f)
{
    size_t low = 0, high = tally->count;

    while (low < high) {
        size_t middle = (low + high) / 2;

        if (compare(&tally->rows[middle], f) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void insert(struct cli_tally *tally, size_t at, const tur_finding *f)
{
    char *requirement = strdup(f->requirement);

    if (tally->count == tally->size) {
        size_t size = tally->size ? 2 * tally->size : 32;
        struct cli_tally_row *rows = realloc(tally->rows, size * sizeof *rows);

        if (!rows) cli_out_of_memory();
        tally->rows = rows;
        tally->size = size;
    }
    if (!requirement) cli_out_of_memory();
    memmove(tally->rows + at + 1, tally->rows + at, (tally->count - at) * sizeof *tally->rows);
    tally->rows[at] = (struct cli_tally_row){requirement, f->severity, 0};
    tally->count++;
}

static void count(struct cli_tally *tally, const tur_finding *f)
{
    size_t at = tally->last;

    /* Findings come in runs of the same requirement. */
    if (at >= tally->count || compare(&tally->rows[at], f)) {
        at = place(tally, f);
        if (at == tally->count || compare(&tally->rows[at], f)) insert(tally, at, f);
        tally->last = at;
    }
    tally->rows[at].count++;
    tally->by_severity[f->severity]++;
    tally->total++;
}

int cli_tally_finding(void *ctx, const tur_finding *f)
{
    struct cli_tally *tally = ctx;

    count(tally, f);
    if (tally->limit && tally->printed == tally->limit) return 0;
    if (tally->out->closed) return 0;
    switch (tally->output) {
    case CLI_OUTPUT_TEXT:
        cli_finding_text(&tally->line, f, cli_out_colours(tally->out));
        break;
    case CLI_OUTPUT_JSON: cli_finding_json(&tally->line, f); break;
    case CLI_OUTPUT_GITHUB: cli_finding_github(&tally->line, f); break;
    }
    cli_progress_hold();
    cli_out_text(tally->out, &tally->line);
    cli_progress_release();
    tally->printed++;
    /* Who closed standard error wants no findings; the run is worth its end all the same. */
    return tally->out == cli_stdout() && tally->out->error;
}

void cli_tally_free(struct cli_tally *tally)
{
    for (size_t i = 0; i < tally->count; i++) free(tally->rows[i].requirement);
    free(tally->rows);
    cli_text_free(&tally->line);
}

void cli_tally_summary(struct cli_text *t, const struct cli_tally *tally)
{
    if (!tally->total) {
        cli_text_puts(t, "no findings\n");
        return;
    }
    cli_text_count(t, tally->total, "finding");
    cli_text_puts(t, ": ");
    cli_text_count(t, tally->by_severity[TUR_ERROR], "error");
    cli_text_puts(t, ", ");
    cli_text_count(t, tally->by_severity[TUR_WARNING], "warning");
    cli_text_puts(t, ", ");
    cli_text_count(t, tally->by_severity[TUR_INFO], "info");
    cli_text_puts(t, "\n");
    for (size_t i = 0; i < tally->count; i++)
        cli_text_printf(t, "  %-8s  %-7s  %llu\n", tally->rows[i].requirement,
                        tur_severity_name(tally->rows[i].severity),
                        (unsigned long long)tally->rows[i].count);
    if (tally->limit && tally->total > tally->limit) {
        cli_text_count(t, tally->total - tally->limit, "more finding");
        cli_text_puts(t, " not shown; --max-findings 0 shows all\n");
    }
}
