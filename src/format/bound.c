#include "format/bound.h"

#include <stdlib.h>
#include <string.h>

#include "binding/reading.h"
#include "format/build.h"
#include "rule/rule.h"

void tur__own_record(tur__run *run, tur__json *v)
{
    tur__row_begin(run, v);
    if (v->kind != TUR__JSON_OBJECT) {
        tur__row_bad(run, v, "an object");
        return;
    }
    tur__fill(run, v);
    tur__record_write(run, v);
    for (tur__json *m = v->first; m; m = m->next) tur__take_all(m);
}

/* ---- Telling forms apart ---- */

static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/* Whether *TEXT begins with WORD behind white space, and moves it behind that. */
static bool eat(const char **text, const char *end, const char *word)
{
    size_t len = strlen(word);
    while (*text < end && is_space(**text)) ++*text;
    if ((size_t)(end - *text) < len || memcmp(*text, word, len) != 0) return false;
    *text += len;
    return true;
}

/* Whether JSON has the member that every record of ours has, and hardly another: its version. Exports
 * of others are JSON as well, and would be refused row by row where a word of the user is missing. */
static bool has_version(const char *head, size_t len)
{
    static const char name[] = "\"tur\"";
    const char *end = head + len;
    for (const char *p = head; (p = memmem(p, (size_t)(end - p), name, strlen(name)));) {
        const char *q = p += strlen(name);
        if (eat(&q, end, ":") && eat(&q, end, "\"1.")) return true;
    }
    return false;
}

const char *tur__own_form(const char *head, size_t len)
{
    const tur__binding *binding = tur__binding_probe(head, len < TUR__PROBE ? len : TUR__PROBE);
    const char *p = head, *end = head + len;
    bool array, empty;
    if (!len) return "tur"; /* no records, whosesoever */
    eat(&p, end, "\xEF\xBB\xBF");
    array = eat(&p, end, "[");
    empty = array && eat(&p, end, "]");
    if (array || eat(&p, end, "{")) {
        if (!empty && !has_version(head, len)) return NULL;
        if (!binding) return "tur";
    }
    return binding ? binding->name : NULL;
}

/* ---- Reading ---- */

static tur__place place_of(const tur__run *run, const tur__mark *m)
{
    return (tur__place){run->file, m->line, m->column, m->offset, run->rows};
}

/* Tells what the binding found; beside a record that is about the form alone. */
static void tell_faults(tur__run *run, const tur__reading *r)
{
    for (size_t i = 0; i < r->faults; i++) {
        const tur__fault *f = &r->fault[i];
        tur__place place = place_of(run, &f->place);
        tur__find_at(run, tur__requirements[f->requirement].id, &place, f->found, f->wanted);
    }
    if (!r->more_faults) return;
    const tur__fault *last = &r->fault[r->faults - 1];
    tur__place place = place_of(run, &last->place);
    tur__find_at(run, tur__requirements[last->requirement].id, &place,
                 tur__text(run, "%llu more in this record", (unsigned long long)r->more_faults),
                 "a record without them");
}

/* A row of which there is no record. */
static void lost_row(tur__run *run, const tur__reading *r, const tur__mark *at, const char *message)
{
    tur__value_begin(run, NULL, 0, place_of(run, at));
    tur__row_begin(run, NULL);
    run->row_refused = true;
    tell_faults(run, r);
    if (message) tur__row_refuse(run, "TUR-1309", NULL, message, "JSON (RFC 8259)");
    tur__row_end(run);
}

static void line_row(tur__run *run, const tur__reading *r)
{
    size_t used = 0, len = r->json.len;
    const char *text = r->json.data;
    tur__json_error error;
    tur__arena_reset(&run->values);
    tur__json *v = tur__json_parse(&run->values, text, len, &used, &error);
    if (!v && error.offset == SIZE_MAX) return tur__fail(run, TUR_ENOMEM);
    while (v && used < len && is_space(text[used])) used++;
    if (!v || used < len) {
        tur__mark at = tur__mark_place(r->mark, r->marks, text, v ? used : error.offset);
        return lost_row(run, r, &at, v ? "something behind the value" : error.message);
    }
    tur__value_begin(run, text, len, place_of(run, &r->mark[0]));
    run->mark = r->mark;
    run->marks = r->marks;
    tur__own_record(run, v);
    tell_faults(run, r);
    if (run->row_open) tur__row_end(run);
    tur__loss_count(run, v, true);
}

static void read_source(tur__run *run, tur_source *source)
{
    const tur__binding *b = tur__binding_find(run->from->name);
    tur__reading r = {.source = source, .max_record = run->max_value};
    tur__step step = TUR__STEP_RECORD;
    if (!tur__reading_open(&r, b)) tur__fail(run, TUR_ENOMEM);
    while (tur__going(run) && step == TUR__STEP_RECORD) {
        step = tur__reading_next(&r, b);
        if (step == TUR__STEP_NO_MEMORY) tur__fail(run, TUR_ENOMEM);
        else if (step == TUR__STEP_UNREADABLE) tur__fail(run, TUR_EIO);
        else if (step == TUR__STEP_RECORD && r.json.len) line_row(run, &r);
        else if (r.lost && r.faults) lost_row(run, &r, &r.fault[0].place, NULL);
        else tell_faults(run, &r);
    }
    run->sum.partial += r.partial;
    tur__value_begin(run, NULL, 0, run->place);
    tur__reading_close(&r, b);
    tur__arena_reset(&run->values);
    tur__arena_reset(&run->arena);
}

/* ---- Writing ---- */

/* Before the state of the binding. */
typedef struct writer {
    const tur__binding *binding;
    tur__writing writing;
    _Alignas(max_align_t) char state[];
} writer;

static bool write_bytes(void *ctx, const void *bytes, size_t len)
{
    tur__run *run = ctx;
    return !len || !run->write || run->write(run->write_ctx, bytes, len);
}

static void left_out(void *ctx, size_t index, int requirement)
{
    tur__run *run = ctx;
    tur__find_written(run, index, tur__requirements[requirement].id, NULL,
                      tur__text(run, "a record that %s has no way to say: it is left out", run->to->name),
                      "a valid record");
    tur__row_lose(run, index, true);
}

static writer *writer_of(tur__run *run)
{
    writer *w = run->write_state;
    if (w->binding) return w;
    w->binding = tur__binding_find(run->to->name);
    w->writing = (tur__writing){write_bytes, run, w->state, run->all_columns, left_out};
    return w;
}

static void write_records(tur__run *run, const char *lines, size_t len)
{
    writer *w = writer_of(run);
    tur_status status = w->binding->write(&w->writing, lines, len);
    if (status != TUR_OK) tur__fail(run, status);
}

static void write_end(tur__run *run)
{
    writer *w = writer_of(run);
    tur_status status = w->binding->write_end(&w->writing);
    if (status != TUR_OK) tur__fail(run, status);
}

static void write_close(void *state)
{
    writer *w = state;
    if (w->binding && w->binding->write_close) w->binding->write_close(w->state);
}

tur__format tur__bound_format(const tur__binding *b)
{
    return (tur__format){.name = b->name,
                         .summary = b->summary,
                         .source = "this specification, spec/1.0/data.md",
                         .own = true,
                         .suffix = b->suffix,
                         .table = b->table,
                         .read = read_source,
                         .write = write_records,
                         .write_end = write_end,
                         .write_state_size = sizeof(writer) + b->write_state_size,
                         .write_close = write_close};
}
