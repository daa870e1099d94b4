#include "pipe/steps.h"

#include <stdlib.h>
#include <string.h>

#include "base/io.h"

/* A chunk is full at the first of these: bytes of lines, steps, marks. */
enum { BYTES = 256 * 1024, STEPS = 4096, MARKS = 64 * 1024 };

tur_status tur__steps_open(tur__steps *s, const tur__binding *binding, tur_source *source, size_t max_record)
{
    s->binding = binding;
    s->reading.source = source;
    s->reading.max_record = max_record;
    tur__source_count_lines(source);
    return tur__reading_open(&s->reading, binding) ? TUR_OK : TUR_ENOMEM;
}

void tur__steps_close(tur__steps *s)
{
    if (s->binding) tur__reading_close(&s->reading, s->binding);
}

/* Room for COUNT more behind HAVE. */
static bool room(void **array, size_t *cap, size_t have, size_t count, size_t size)
{
    if (have + count <= *cap) return true;
    size_t more = *cap ? *cap * 2 : 256;
    if (more < have + count) more = have + count;
    void *p = realloc(*array, more * size);
    if (!p) return false;
    *array = p;
    *cap = more;
    return true;
}

static const char *keep(tur__chunk *c, const char *text) { return text ? tur__arena_copy(&c->arena, text, strlen(text)) : NULL; }

/* Copies what the step yielded. */
static bool add_step(tur__steps *s, tur__chunk *c)
{
    const tur__reading *r = &s->reading;
    size_t len = r->json.len, marks = len ? r->marks : 0;
    if (!room((void **)&c->step, &c->step_cap, c->steps, 1, sizeof *c->step) || !room((void **)&c->mark, &c->mark_cap, c->marks, marks, sizeof *c->mark) ||
        !room((void **)&c->fault, &c->fault_cap, c->faults, r->faults, sizeof *c->fault) || !tur__chunk_reserve(c, c->len + len + 1))
        return false;
    c->step[c->steps++] = (tur__chunk_step){c->len, len, len || r->lost, c->marks, marks, c->faults, r->faults, r->more_faults, tur__id_place(s->line, s->nth)};
    if (marks) memcpy(c->mark + c->marks, r->mark, marks * sizeof *c->mark);
    c->marks += marks;
    for (size_t i = 0; i < r->faults; i++) {
        tur__fault *f = &c->fault[c->faults++];
        *f = r->fault[i];
        f->found = keep(c, f->found);
        f->wanted = keep(c, f->wanted);
    }
    if (!len) return true;
    memcpy(c->data + c->len, r->json.data, len);
    c->data[c->len + len] = '\n';
    c->len += len + 1;
    return true;
}

/* Numbers the record that begins at PLACE among those of its line. False past the limit. */
static bool number(tur__steps *s, const tur__mark *place)
{
    s->nth = place->line == s->line ? s->nth + 1 : 0;
    s->line = place->line;
    return tur__id_has_place(s->line, s->nth);
}

/* Takes a step into C. */
static tur_status take_step(tur__steps *s, tur__chunk *c)
{
    tur__reading *r = &s->reading;
    switch (tur__reading_next(r, s->binding)) {
    case TUR__STEP_NO_MEMORY: return TUR_ENOMEM;
    case TUR__STEP_UNREADABLE: return TUR_EIO;
    case TUR__STEP_RECORD:
        if (r->json.len && !number(s, &r->mark[0])) return TUR_ELIMIT;
        return add_step(s, c) ? TUR_OK : TUR_ENOMEM;
    case TUR__STEP_END:
        r->json.len = 0;
        return add_step(s, c) ? TUR_STOPPED : TUR_ENOMEM;
    }
    return TUR_EINTERNAL;
}

tur_status tur__steps_cut(tur__steps *s, tur__chunk *c)
{
    tur_source *source = s->reading.source;
    c->binding = s->binding;
    c->len = c->steps = c->marks = c->faults = 0;
    while (s->ended == TUR_OK && c->len < BYTES && c->steps < STEPS && c->marks < MARKS) s->ended = take_step(s, c);
    if (!tur__chunk_reserve(c, c->len)) return TUR_ENOMEM;
    uint64_t bytes = tur__source_bytes(source), lines = tur__source_lines(source);
    c->source_bytes = bytes - s->bytes;
    c->source_lines = lines - s->lines;
    s->bytes = bytes;
    s->lines = lines;
    /* what was read before a failure is judged */
    return c->steps ? TUR_OK : s->ended;
}
