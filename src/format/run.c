#include "format/run.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "binding/reading.h"

/* Findings that wait before they are handed over, at most. */
enum { WAITING = 4096, SHOWN = 60 };

void tur__fail(tur__run *run, tur_status status)
{
    if (run->status == TUR_OK) run->status = status;
}

/* ---- Findings ---- */

static const char *kept(tur__run *run, const char *text)
{
    if (!text) return NULL;
    char *copy = tur__arena_copy(&run->batch, text, strlen(text));
    if (!copy) tur__fail(run, TUR_ENOMEM);
    return copy;
}

static void queue(tur__run *run, tur__queue *q, uint64_t turn, const tur_finding *f)
{
    if (q->count == q->cap) {
        size_t cap = q->cap ? q->cap * 2 : 64;
        tur__waiting *items = realloc(q->items, cap * sizeof *items);
        if (!items) return tur__fail(run, TUR_ENOMEM);
        q->items = items;
        q->cap = cap;
    }
    q->items[q->count++] = (tur__waiting){turn, *f};
    if (f->severity == TUR_ERROR) run->sum.errors++;
    else if (f->severity == TUR_WARNING) run->sum.warnings++;
    else run->sum.infos++;
}

/* What the register says, but for the one requirement whose finding reports that it was held: an
 * address that was left out is no fault of the conversion, and no reason to fail it. */
static tur_severity severity_of(const tur_requirement *r)
{
    if (!r) return TUR_ERROR;
    return !strcmp(r->id, "TUR-1314") ? TUR_WARNING : r->severity;
}

static void find(tur__run *run, const char *id, const tur__place *place, const char *pointer,
                 const char *found, const char *wanted)
{
    if (!tur__going(run)) return;
    const tur_requirement *r = tur_requirement_find(id);
    tur_finding f = {.requirement = id,
                     .severity = severity_of(r),
                     .file = place->file,
                     .line = place->line,
                     .column = place->column,
                     .offset = place->offset,
                     .record = place->record,
                     .pointer = kept(run, pointer),
                     .found = kept(run, found),
                     .wanted = kept(run, wanted),
                     .message = r ? r->effect : NULL};
    if (tur__going(run)) queue(run, &run->own, run->turn, &f);
}

void tur__find_written(tur__run *run, size_t index, const char *id, const char *pointer,
                       const char *found, const char *wanted)
{
    if (!tur__going(run) || index >= run->written_count) return;
    const tur_requirement *r = tur_requirement_find(id);
    const tur__written *w = &run->written[index];
    tur_finding f = {.requirement = id,
                     .severity = severity_of(r),
                     .file = w->place.file,
                     .line = w->place.line,
                     .column = w->place.column,
                     .offset = w->place.offset,
                     .record = w->place.record,
                     .record_id = w->record_id,
                     .pointer = kept(run, pointer),
                     .found = kept(run, found),
                     .wanted = kept(run, wanted),
                     .message = r ? r->effect : NULL};
    if (tur__going(run)) queue(run, &run->lost, w->turn, &f);
}

/* Line and column of OFFSET within the value, counted from the row's where it lies behind it: a
 * page with many rows is then gone through once. */
static void within(const tur__run *run, size_t offset, uint64_t *line, uint64_t *column)
{
    size_t from = offset >= run->row_offset ? run->row_offset : 0;
    tur__json_position(run->text + from, run->text_len - from, offset - from, line, column);
    if (!from) return;
    if (*line == 1) *column += run->row_column - 1;
    *line += run->row_line - 1;
}

tur__place tur__place_of(const tur__run *run, const tur__json *at)
{
    tur__place p = run->place;
    uint64_t line, column;
    if (!at) at = run->row;
    p.record = run->rows;
    if (!at || !run->text) return p;
    if (run->marks) {
        tur__mark m = tur__mark_place(run->mark, run->marks, run->text, at->offset);
        return (tur__place){p.file, m.line, m.column, m.offset, p.record};
    }
    within(run, at->offset, &line, &column);
    p.offset += at->offset;
    p.column = line > 1 ? column : p.column + column - 1;
    p.line += line - 1;
    return p;
}

void tur__value_begin(tur__run *run, const char *text, size_t len, tur__place place)
{
    run->text = text;
    run->text_len = len;
    run->place = place;
    run->prefix = "";
    run->mark = NULL;
    run->marks = 0;
    run->row_offset = 0;
    run->row_line = run->row_column = 1;
}

void tur__find(tur__run *run, const char *id, const tur__json *at, const char *found,
               const char *wanted)
{
    if (!at) at = run->row;
    tur__place place = tur__place_of(run, at);
    if (!at) {
        find(run, id, &place, NULL, found, wanted);
        return;
    }
    run->scratch.len = 0;
    tur__buf_puts(&run->scratch, run->prefix ? run->prefix : "");
    tur__json_pointer(&run->scratch, at);
    find(run, id, &place, tur__buf_text(&run->scratch), found, wanted);
}

void tur__find_at(tur__run *run, const char *id, const tur__place *place, const char *found,
                  const char *wanted)
{
    find(run, id, place, NULL, found, wanted);
}

const char *tur__shown(tur__run *run, const tur__json *value)
{
    if (!value) return "nothing";
    if (value->kind == TUR__JSON_OBJECT) return value->count ? "an object" : "an empty object";
    if (value->kind == TUR__JSON_ARRAY) return value->count ? "an array" : "an empty array";
    tur__buf b = {0};
    tur__json_write(&b, value);
    size_t len = b.len < SHOWN ? b.len : SHOWN;
    while (len && len < b.len && ((unsigned char)b.data[len] & 0xC0) == 0x80) len--;
    const char *text = tur__text(run, "%.*s%s", (int)len, b.data ? b.data : "", len < b.len ? "..." : "");
    tur__buf_free(&b);
    return text;
}

/* ---- Rows ---- */

void tur__row_begin(tur__run *run, tur__json *row)
{
    if (run->row_open) tur__row_end(run);
    run->row = row;
    if (row && row->offset) {
        uint64_t line, column;
        within(run, row->offset, &line, &column);
        run->row_offset = row->offset;
        run->row_line = line;
        run->row_column = column;
    }
    run->row_open = true;
    run->row_refused = run->row_skipped = false;
    run->row_records = 0;
    run->rows++;
    run->turn++;
    run->sum.rows++;
}

void tur__row_end(tur__run *run)
{
    if (!run->row_open) return;
    if (tur__going(run) && !run->row_refused && !run->row_skipped && !run->row_records) {
        tur__find(run, "TUR-1301", NULL, "a row that yields neither a record nor a finding", NULL);
        run->row_refused = true;
    }
    run->sum.refused += run->row_refused;
    run->sum.skipped += !run->row_refused && run->row_skipped;
    if (run->row) {
        if (run->row_records) tur__loss_count(run, run->row, false);
        /* Accounted for: what stands around the rows is counted without them. */
        run->row->kind = TUR__JSON_NULL;
        run->row->first = run->row->last = NULL;
        run->row->count = 0;
    }
    run->row = NULL;
    run->row_open = false;
    tur__arena_reset(&run->arena);
    if (run->out.len >= TUR__BATCH || run->own.count >= WAITING) tur__flush(run);
}

void tur__row_refuse(tur__run *run, const char *id, const tur__json *at, const char *found,
                     const char *wanted)
{
    run->row_refused = true;
    tur__find(run, id, at, found, wanted);
}

void tur__row_skip(tur__run *run, const char *id, const tur__json *at, const char *found,
                   const char *wanted)
{
    run->row_skipped = true;
    tur__find(run, id, at, found, wanted);
}

void tur__row_part(tur__run *run) { run->row_records++; }

void tur__row_lose(tur__run *run, size_t index, bool error)
{
    if (!tur__going(run) || index >= run->written_count) return;
    const tur__written *w = run->written + index;
    run->losses = run->losing == w->turn ? run->losses + 1 : 1;
    run->losing = w->turn;
    run->sum.records--;
    /* the records of a row stand side by side */
    bool last = index + 1 == run->written_count || w[1].turn != w->turn;
    bool all = index + 1 == run->losses || w[-(ptrdiff_t)run->losses].turn != w->turn;
    if (!last || !all) return;
    if (error) run->sum.refused++;
    else run->sum.skipped++;
}

/* The value is known to be well formed, so brackets outside strings tell where it ends. */
const char *tur__raw(const tur__run *run, const tur__json *node, size_t *len)
{
    if (!run->from->value) return *len = run->text_len, run->text;
    const char *start = run->text + node->offset, *end = run->text + run->text_len, *p = start;
    size_t depth = 0;
    bool in_string = false;
    for (; p < end; p++) {
        if (in_string) {
            p += tur__json_plain(p, (size_t)(end - p));
            if (p == end) break;
            if (*p == '\\') p++;
            else if (*p == '"') in_string = false;
            if (in_string || depth) continue;
            p++;
            break;
        }
        if (*p == '"') in_string = true;
        else if (*p == '{' || *p == '[') depth++;
        else if (*p == '}' || *p == ']') {
            if (depth && !--depth) {
                p++;
                break;
            }
            if (!depth) break;
        } else if (!depth && (*p == ',' || *p == ' ' || *p == '\n' || *p == '\r' || *p == '\t')) {
            break;
        }
    }
    *len = (size_t)(p - start);
    return start;
}

/* ---- Marking ---- */

tur__json *tur__take(const tur__json *object, const char *name)
{
    tur__json *v = tur__json_get(object, name);
    if (!v || v->kind == TUR__JSON_NULL) return NULL;
    if (v->kind != TUR__JSON_OBJECT && v->kind != TUR__JSON_ARRAY) v->used = true;
    return v;
}

void tur__take_all(tur__json *value)
{
    if (value) value->used = true;
}

static void move_to(tur__json *v, size_t offset)
{
    v->offset = offset;
    for (tur__json *c = v->first; c; c = c->next) move_to(c, offset);
}

bool tur__unfold(tur__run *run, tur__json *string)
{
    size_t used = 0, at;
    tur__json_error error;
    tur__json *v = tur__json_parse(&run->arena, string->text, string->len, &used, &error);
    if (!v && error.offset == SIZE_MAX) return tur__fail(run, TUR_ENOMEM), false;
    if (!v || (v->kind != TUR__JSON_OBJECT && v->kind != TUR__JSON_ARRAY)) return false;
    for (at = used; at < string->len; at++)
        if (!strchr(" \t\r\n", string->text[at])) return false;
    string->kind = v->kind;
    string->text = "";
    string->len = 0;
    string->used = false;
    string->count = v->count;
    string->first = v->first;
    string->last = v->last;
    for (tur__json *c = v->first; c; c = c->next) c->parent = string;
    /* What was inside the string stands where the string stands. */
    move_to(string, string->offset);
    return true;
}

/* ---- Records ---- */

void tur__record_write(tur__run *run, const tur__json *record)
{
    if (!tur__going(run) || !record) return;
    run->line.len = 0;
    tur__json_write(&run->line, record);
    tur__buf_putc(&run->line, '\n');
    tur__buf_add(&run->out, run->line.data, run->line.len);
    if (run->line.failed || run->out.failed) return tur__fail(run, TUR_ENOMEM);
    if (run->written_count == run->written_cap) {
        size_t cap = run->written_cap ? run->written_cap * 2 : 256;
        tur__written *w = realloc(run->written, cap * sizeof *w);
        if (!w) return tur__fail(run, TUR_ENOMEM);
        run->written = w;
        run->written_cap = cap;
    }
    const tur__json *id = tur__json_get(record, "record_id");
    bool readable = id && id->kind == TUR__JSON_STRING && id->len && id->len <= 256;
    run->written[run->written_count++] = (tur__written){
        run->turn, tur__place_of(run, NULL), readable ? kept(run, id->text) : NULL};
    run->row_records++;
    run->sum.records++;
}

/* Takes a finding of the validator over: its line is the number of the record in the batch. */
static int checked(void *ctx, const tur_finding *f)
{
    tur__run *run = ctx;
    tur_finding mine = *f;
    uint64_t turn = UINT64_MAX;
    mine.line = mine.column = mine.offset = mine.record = 0;
    mine.file = NULL;
    if (f->line && f->line <= run->written_count) {
        const tur__written *w = &run->written[f->line - 1];
        turn = w->turn;
        mine.file = w->place.file;
        mine.line = w->place.line;
        mine.column = w->place.column;
        mine.offset = w->place.offset;
        mine.record = w->place.record;
        if (!f->record_id) mine.record_id = w->record_id;
    }
    if (mine.record_id == f->record_id) mine.record_id = kept(run, f->record_id);
    mine.pointer = kept(run, f->pointer);
    mine.found = kept(run, f->found);
    mine.wanted = kept(run, f->wanted);
    mine.message = kept(run, f->message);
    mine.requirement = kept(run, f->requirement);
    if (tur__going(run)) queue(run, &run->checked, turn, &mine);
    return !tur__going(run);
}

static bool has_validator(tur__run *run)
{
    if (run->unchecked) return false;
    if (run->validator) return true;
    run->validator = tur_validator_new();
    if (!run->validator) return tur__fail(run, TUR_ENOMEM), false;
    tur_validator_on_finding(run->validator, checked, run);
    tur_validator_set_form(run->validator, "tur");
    return true;
}

/* Each queue is in the order of the input; what concerns the row comes before what concerns the
 * record made of it, and that before what the record loses in the form that is written. */
static void deliver(tur__run *run)
{
    tur__queue *const queues[] = {&run->own, &run->checked, &run->lost};
    size_t at[3] = {0};
    while (tur__going(run)) {
        int first = -1;
        for (int i = 0; i < 3; i++) {
            if (at[i] == queues[i]->count) continue;
            if (first < 0 || queues[i]->items[at[i]].turn < queues[first]->items[at[first]].turn) first = i;
        }
        if (first < 0) break;
        const tur__waiting *w = &queues[first]->items[at[first]++];
        if (run->on_finding && run->on_finding(run->finding_ctx, &w->f)) tur__fail(run, TUR_STOPPED);
    }
    for (int i = 0; i < 3; i++) queues[i]->count = 0;
}

void tur__flush(tur__run *run)
{
    if (!tur__going(run)) return;
    if (run->out.len && has_validator(run)) {
        tur_source *s = tur_source_from_memory(run->file, run->out.data, run->out.len);
        if (!s) return tur__fail(run, TUR_ENOMEM);
        tur_status status = tur_validator_run(run->validator, s);
        tur_source_close(s);
        if (status != TUR_OK) tur__fail(run, status);
    }
    if (run->out.len && tur__going(run)) run->to->write(run, run->out.data, run->out.len);
    deliver(run);
    run->out.len = 0;
    run->written_count = 0;
    tur__arena_reset(&run->batch);
}

void tur__check_finish(tur__run *run)
{
    if (!tur__going(run)) return;
    if (run->validator) {
        tur_status status = tur_validator_finish(run->validator);
        if (status != TUR_OK) tur__fail(run, status);
    }
    deliver(run);
    tur__arena_reset(&run->batch);
}
