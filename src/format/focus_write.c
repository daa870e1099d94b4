/* Records as FOCUS: the header, the rows, and what is lost. */
#include <stdio.h>
#include <string.h>

#include "base/csv.h"
#include "format/focus.h"

/* Ids of records without a row that the loss report lists, for each reason; all are counted, and each
 * has a finding. */
enum { LISTED = 100 };

struct absence {
    uint64_t count;
    size_t listed;
    const char *ids[LISTED];
};

struct writer {
    tur__arena arena;
    tur__buf out;
    bool headed;
    uint64_t records, rows;
    uint64_t losses[TUR__FOCUS_LOSS_COUNT];
    struct absence *absences; /* by reason, in run->keep */
};

_Static_assert(sizeof(struct writer) <= TUR__FOCUS_WRITE_STATE, "the state of a writer has room");

static const struct {
    const char *column, *reason;
} losses[] = {
#define X(name, column, reason) {column, reason},
    TUR__FOCUS_LOSSES(X)
#undef X
};

static const struct {
    const char *wanted, *reason;
} absences[] = {
    {NULL, ""},
#define X(name, wanted, reason) {wanted, reason},
    TUR__FOCUS_ABSENCES(X)
#undef X
};

static bool is_old(const tur__run *run) { return !strcmp(run->to->name, "focus-1.2"); }

static void header(tur__run *run, struct writer *w)
{
    bool first = true, old = is_old(run);
    if (w->headed) return;
    w->headed = true;
    for (int c = 0; c < TUR__FOCUS_COUNT; c++) {
        if (!tur__focus_has(c, old)) continue;
        tur__csv_put(&w->out, first, tur__focus_columns[c].name, strlen(tur__focus_columns[c].name));
        first = false;
    }
    tur__csv_end_record(&w->out);
}

static void put_row(struct writer *w, const tur__focus_row *row, bool old)
{
    bool first = true;
    for (int c = 0; c < TUR__FOCUS_COUNT; c++) {
        if (!tur__focus_has(c, old)) continue;
        tur__csv_put(&w->out, first, row->cell[c], row->cell[c] ? strlen(row->cell[c]) : 0);
        first = false;
    }
    tur__csv_end_record(&w->out);
    w->rows++;
}

/* ---- What is lost ---- */

static void absent(tur__run *run, struct writer *w, const tur__json *record, tur__focus_absence why)
{
    const tur__json *id = tur__json_get(record, "record_id");
    struct absence *a;
    if (!w->absences) w->absences = tur__arena_zalloc(&run->keep, TUR__FOCUS_ABSENCE_COUNT * sizeof *w->absences);
    if (!w->absences) return tur__fail(run, TUR_ENOMEM);
    a = &w->absences[why];
    a->count++;
    if (a->listed == LISTED || !id || id->kind != TUR__JSON_STRING || id->len > 256) return;
    a->ids[a->listed] = tur__arena_copy(&run->keep, id->text, id->len);
    if (a->ids[a->listed]) a->listed++;
    else tur__fail(run, TUR_ENOMEM);
}

static void find_absence(tur__run *run, size_t index, const char *pointer, tur__focus_absence why)
{
    tur__find_written(run, index, absences[why].wanted ? "TUR-1301" : "TUR-1308", pointer,
                      tur__arena_printf(&run->batch, "%s; no row", absences[why].reason), absences[why].wanted);
}

/* Each loss is told where it first occurs; the loss report counts all. */
static void find_losses(tur__run *run, struct writer *w, size_t index, uint64_t bits)
{
    for (int i = 0; i < TUR__FOCUS_LOSS_COUNT; i++) {
        if (!(bits >> i & 1) || w->losses[i]++) continue;
        tur__find_written(run, index, "TUR-1308", NULL,
                          tur__arena_printf(&run->batch, "%s: %s", losses[i].column, losses[i].reason), NULL);
    }
}

/* ---- Records ---- */

static void write_record(tur__run *run, struct writer *w, size_t index, const tur__json *record)
{
    tur__focus_maker m = {.arena = &w->arena, .old = is_old(run), .record = record};
    tur__focus_make(&m);
    if (!m.failed && m.rows && !tur__focus_rest(&w->arena, &m)) m.failed = true;
    if (m.failed) return tur__fail(run, TUR_ENOMEM);
    for (size_t i = 0; i < m.count && m.rows; i++) {
        tur__focus_absence why = m.charges[i].absence;
        if (!why) put_row(w, &m.charges[i].row, m.old);
        else if (absences[why].wanted) find_absence(run, index, tur__arena_printf(&run->batch, "/charges/%zu", i), why);
    }
    find_losses(run, w, index, m.losses);
    if (m.rows) {
        w->records++;
        return;
    }
    absent(run, w, record, m.absence);
    find_absence(run, index, NULL, m.absence);
    tur__row_lose(run, index, absences[m.absence].wanted);
}

static void send(tur__run *run, struct writer *w)
{
    if (w->out.failed) return tur__fail(run, TUR_ENOMEM);
    if (w->out.len && run->write && !run->write(run->write_ctx, w->out.data, w->out.len)) tur__fail(run, TUR_EIO);
    w->out.len = 0;
}

void tur__focus_write(tur__run *run, const char *lines, size_t len)
{
    struct writer *w = run->write_state;
    size_t at = 0;
    header(run, w);
    for (size_t index = 0; at < len && tur__going(run); index++) {
        size_t used = 0;
        tur__json_error error;
        const char *feed = memchr(lines + at, '\n', len - at);
        size_t line = feed ? (size_t)(feed - lines) - at : len - at;
        tur__json *record = tur__json_parse(&w->arena, lines + at, line, &used, &error);
        /* The lines were written by us, so that only memory can be missing. */
        if (record) write_record(run, w, index, record);
        else tur__fail(run, TUR_ENOMEM);
        tur__arena_reset(&w->arena);
        at += line + 1;
    }
    if (tur__going(run)) send(run, w);
}

/* An export without charges is a table without rows, and has its header. */
void tur__focus_write_end(tur__run *run)
{
    struct writer *w = run->write_state;
    header(run, w);
    send(run, w);
}

void tur__focus_write_close(void *state)
{
    struct writer *w = state;
    tur__arena_free(&w->arena);
    tur__buf_free(&w->out);
}

/* ---- The report ---- */

static void put_string(tur__buf *b, const char *text)
{
    tur__arena a = {0};
    tur__json *s = tur__json_new_string(&a, text, strlen(text));
    if (s) tur__json_write(b, s);
    else b->failed = true;
    tur__arena_free(&a);
}

void tur__focus_write_report(tur__run *run, tur__buf *b)
{
    const struct writer *w = run->write_state;
    bool some = false;
    tur__buf_printf(b, ",\n \"written\":{\"records\":%llu,\"rows\":%llu,\n  \"without_row\":[", (unsigned long long)w->records,
                    (unsigned long long)w->rows);
    for (int i = 1; w->absences && i < TUR__FOCUS_ABSENCE_COUNT; i++) {
        const struct absence *a = &w->absences[i];
        if (!a->count) continue;
        tur__buf_printf(b, "%s\n   {\"count\":%llu,\"reason\":", some ? "," : "", (unsigned long long)a->count);
        put_string(b, absences[i].reason);
        tur__buf_puts(b, ",\"record_ids\":[");
        for (size_t k = 0; k < a->listed; k++) {
            if (k) tur__buf_putc(b, ',');
            put_string(b, a->ids[k]);
        }
        tur__buf_puts(b, "]}");
        some = true;
    }
    tur__buf_puts(b, some ? "\n  ],\n  \"losses\":[" : "],\n  \"losses\":[");
    some = false;
    for (int i = 0; i < TUR__FOCUS_LOSS_COUNT; i++) {
        if (!w->losses[i]) continue;
        tur__buf_printf(b, "%s\n   {\"column\":\"%s\",\"count\":%llu,\"reason\":", some ? "," : "", losses[i].column,
                        (unsigned long long)w->losses[i]);
        put_string(b, losses[i].reason);
        tur__buf_putc(b, '}');
        some = true;
    }
    tur__buf_puts(b, some ? "\n  ]}" : "]}");
}
