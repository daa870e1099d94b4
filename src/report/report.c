/* Reports: what every kind needs to know is collected here, and written by the kind at the end. */
#include "report/report.h"

#include <stdlib.h>
#include <string.h>

#define X(name) extern const tur__report_kind tur__report_##name;
#include "gen/reports.inc"
#undef X

static const tur__report_kind *const kinds[] = {
#define X(name) &tur__report_##name,
#include "gen/reports.inc"
#undef X
};

enum { KINDS = sizeof kinds / sizeof *kinds, PIECE = 1 << 16 };

const char *tur__verdict_name(tur__verdict verdict)
{
    static const char *const names[TUR__VERDICTS] = {"held",    "violated", "warned",
                                                     "ignored", "untested", "undecided"};
    return names[verdict];
}

bool tur_report_at(tur_report_info *info, size_t index)
{
    if (index >= KINDS) return false;
    *info = (tur_report_info){.name = kinds[index]->name,
                              .summary = kinds[index]->summary,
                              .media = kinds[index]->media};
    return true;
}

/* ---- The sink ---- */

bool tur__sink_flush(tur__sink *s)
{
    if (s->text.failed && s->status == TUR_OK) s->status = TUR_ENOMEM;
    if (s->status == TUR_OK && s->text.len && !s->write(s->ctx, s->text.data, s->text.len))
        s->status = TUR_EIO;
    s->text.len = 0;
    return s->status == TUR_OK;
}

bool tur__sink_tick(tur__sink *s)
{
    return s->text.len < PIECE && !s->text.failed ? s->status == TUR_OK : tur__sink_flush(s);
}

/* ---- Collecting ---- */

/* Requirements come in the order of their ids, and the ids of an area follow each other. */
static void lay_out(tur_report *r)
{
    for (size_t i = 0; i < r->rows; i++) {
        const tur_requirement *is = tur_requirement_at(i);
        r->row[i].is = is;
        if (!r->areas || strcmp(r->area[r->areas - 1].name, is->area) != 0)
            r->area[r->areas++] = (tur__area){.name = is->area, .first = i};
        r->area[r->areas - 1].count++;
    }
}

tur_status tur_report_new(tur_report **r, const char *kind, tur_write_fn write, void *ctx)
{
    const tur__report_kind *found = NULL;
    *r = NULL;
    if (!kind || !write) return TUR_EINVAL;
    for (size_t i = 0; i < KINDS; i++)
        if (!strcmp(kinds[i]->name, kind)) found = kinds[i];
    if (!found) return TUR_ENOENT;
    tur_report *new = calloc(1, sizeof *new);
    if (!new) return TUR_ENOMEM;
    new->kind = found;
    new->write = write;
    new->ctx = ctx;
    new->rows = tur_requirement_count();
    new->row = calloc(new->rows, sizeof *new->row);
    new->area = calloc(new->rows, sizeof *new->area);
    if (!new->row || !new->area) {
        tur_report_free(new);
        return TUR_ENOMEM;
    }
    lay_out(new);
    *r = new;
    return TUR_OK;
}

void tur_report_free(tur_report *r)
{
    if (!r) return;
    tur__arena_free(&r->arena);
    free(r->row);
    free(r->area);
    free(r);
}

/* A copy, cut between code points and marked where it is longer than what is kept. */
static bool keep(tur_report *r, const char **text)
{
    static const char mark[] = "…";
    if (!*text) return true;
    size_t len = strnlen(*text, TUR__REPORT_TEXT + 1), end = len;
    if (len > TUR__REPORT_TEXT) {
        end = TUR__REPORT_TEXT - (sizeof mark - 1);
        while (end && ((unsigned char)(*text)[end] & 0xc0) == 0x80) end--;
    }
    char *copy = tur__arena_alloc(&r->arena, end + sizeof mark);
    if (!copy) return false;
    memcpy(copy, *text, end);
    memcpy(copy + end, mark, sizeof mark);
    if (end == len) copy[end] = 0;
    *text = copy;
    return true;
}

/* Most findings of a run name the file of the one before, whole: a name that is cut is no name. */
static bool keep_file(tur_report *r, const char **file)
{
    if (!*file) return true;
    if (r->last && r->last->is.file && !strcmp(r->last->is.file, *file)) {
        *file = r->last->is.file;
        return true;
    }
    *file = tur__arena_copy(&r->arena, *file, strlen(*file));
    return *file != NULL;
}

static bool note(tur_report *r, size_t index, const tur_finding *f)
{
    tur__row *row = &r->row[index];
    if (r->kept >= TUR__REPORT_KEPT && row->kept >= TUR__REPORT_KEPT_EACH) return true;
    tur__noted *n = tur__arena_zalloc(&r->arena, sizeof *n);
    if (!n) return false;
    n->is = *f;
    n->is.requirement = row->is->id;
    n->row = index;
    if (!keep_file(r, &n->is.file) || !keep(r, &n->is.record_id) || !keep(r, &n->is.pointer) ||
        !keep(r, &n->is.found) || !keep(r, &n->is.wanted))
        return false;
    /* The register's own text is static. */
    if (f->message != row->is->effect && !keep(r, &n->is.message)) return false;
    *(r->last ? &r->last->next : &r->first) = n;
    *(row->last ? &row->last->next_of_row : &row->first) = n;
    r->last = row->last = n;
    r->kept++;
    row->kept++;
    return true;
}

static bool find_row(size_t *index, const tur_report *r, const char *id)
{
    size_t low = 0, high = r->rows;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(r->row[middle].is->id, id);
        if (!order) return *index = middle, true;
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return false;
}

tur_status tur_report_add(tur_report *r, const tur_finding *f)
{
    size_t index;
    if (!f || !f->requirement || f->severity < TUR_INFO || f->severity > TUR_ERROR) return TUR_EINVAL;
    if (!find_row(&index, r, f->requirement)) return TUR_EINVAL;
    if (r->status != TUR_OK) return r->status;
    if (!note(r, index, f)) return r->status = TUR_ENOMEM;
    r->findings++;
    r->by_severity[f->severity]++;
    r->row[index].findings++;
    r->row[index].by_severity[f->severity]++;
    return TUR_OK;
}

/* ---- Finishing ---- */

/* Whether no run at LEVEL decides it. */
static bool is_open(const tur_requirement *r, int level)
{
    if (!strcmp(r->grade, "period")) return level < 3 || !strstr(r->waits, "manifest");
    return !strcmp(r->grade, "declared") || !strcmp(r->grade, "process");
}

static tur__verdict verdict_of(const tur__row *row, int level)
{
    if (row->by_severity[TUR_ERROR]) return TUR__VIOLATED;
    if (row->findings) return TUR__WARNED;
    if (row->violated) return TUR__IGNORED;
    if (row->fired) return TUR__HELD;
    return is_open(row->is, level) ? TUR__UNDECIDED : TUR__UNTESTED;
}

static void add_up(tur_report *r, const tur_validator *v)
{
    const tur_counter *counters = tur_validator_counters(v);
    r->summary = *tur_validator_summary(v);
    r->conforms = !r->summary.errors && !r->by_severity[TUR_ERROR];
    for (size_t a = 0; a < r->areas; a++) {
        tur__area *area = &r->area[a];
        for (size_t i = area->first; i < area->first + area->count; i++) {
            tur__row *row = &r->row[i];
            row->fired = counters[i].fired;
            row->violated = counters[i].violated;
            row->held = row->fired > row->violated ? row->fired - row->violated : 0;
            row->verdict = verdict_of(row, tur_validator_level(v));
            row->left_out = !tur_validator_judges(v, i);
            area->verdicts[row->verdict]++;
            area->findings += row->findings;
            r->verdicts[row->verdict]++;
        }
    }
}

tur_status tur_report_finish(tur_report *r, const tur_validator *v)
{
    if (!v) return TUR_EINVAL;
    if (r->status != TUR_OK) return r->status;
    add_up(r, v);
    tur__sink sink = {.write = r->write, .ctx = r->ctx};
    r->status = r->kind->write(&sink, r);
    if (!tur__sink_flush(&sink) && r->status == TUR_OK) r->status = sink.status;
    tur__buf_free(&sink.text);
    /* A second call would write the same bytes behind the first. */
    tur_status status = r->status;
    if (status == TUR_OK) r->status = TUR_EINVAL;
    return status;
}
