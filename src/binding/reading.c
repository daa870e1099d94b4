#include "binding/reading.h"

#include <stdlib.h>
#include <string.h>

#include "base/io.h"
#include "base/json.h"

enum { WINDOW = 256 * 1024 };

/* Moves a place over text of the source. Only what follows the last line feed is decoded. */
static void advance(uint64_t *line, uint64_t *column, const char *text, size_t len)
{
    const char *end = text + len, *feed;
    while (text < end && (feed = memchr(text, '\n', (size_t)(end - text)))) {
        ++*line;
        *column = 1;
        text = feed + 1;
    }
    for (; text < end; text++) *column += ((unsigned char)*text & 0xC0) != 0x80;
}

/* ---- The line and its marks ---- */

void tur__reading_mark(tur__reading *r, const tur__mark *place)
{
    bool same = r->marks && r->mark[r->marks - 1].at == r->json.len;
    if (!same && r->marks == r->mark_cap) {
        size_t cap = r->mark_cap ? r->mark_cap * 2 : 64;
        tur__mark *more = realloc(r->mark, cap * sizeof *more);
        if (!more) {
            r->json.failed = true;
            return;
        }
        r->mark = more;
        r->mark_cap = cap;
    }
    r->marks += !same;
    r->mark[r->marks - 1] = *place;
    r->mark[r->marks - 1].at = (uint32_t)r->json.len;
}

void tur__reading_string(tur__reading *r, const tur__mark *place, const char *text, size_t len)
{
    tur__mark m = *place;
    m.verbatim = false;
    tur__reading_mark(r, &m);
    tur__buf_putc(&r->json, '"');
    while (len) {
        size_t plain = tur__json_plain(text, len), n = plain ? plain : 1;
        if (place->verbatim) {
            m.verbatim = plain;
            tur__reading_mark(r, &m);
            advance(&m.line, &m.column, text, n);
            m.offset += n;
        }
        if (plain) tur__buf_add(&r->json, text, plain);
        else tur__json_write_escape(&r->json, (unsigned char)*text);
        text += n;
        len -= n;
    }
    tur__buf_putc(&r->json, '"');
}

const tur__mark *tur__mark_find(const tur__mark *mark, size_t marks, size_t at)
{
    size_t low = 0, high = marks;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (mark[middle].at <= at) low = middle;
        else high = middle;
    }
    return &mark[low];
}

tur__mark tur__mark_place(const tur__mark *mark, size_t marks, const char *line, size_t at)
{
    tur__mark place = *tur__mark_find(mark, marks, at);
    if (!place.verbatim) return place;
    place.offset += at - place.at;
    advance(&place.line, &place.column, line + place.at, at - place.at);
    return place;
}

/* ---- Faults ---- */

void tur__reading_fault(tur__reading *r, int requirement, const tur__mark *place, const char *found,
                        const char *wanted)
{
    if (r->faults == TUR__FAULTS_MAX) {
        r->more_faults++;
        return;
    }
    r->fault[r->faults++] = (tur__fault){requirement, *place, found, wanted};
}

void tur__reading_too_long(tur__reading *r, const tur__mark *place, uint64_t bytes)
{
    const char *found = bytes ? tur__reading_text(r, "%llu bytes", (unsigned long long)bytes)
                              : tur__reading_text(r, "more than %zu bytes", r->max_record);
    tur__reading_fault(r, TUR_0122, place, found,
                       tur__reading_text(r, "at most %zu bytes", r->max_record));
    r->json.len = 0;
    r->marks = 0;
    r->lost = true;
}

/* ---- Steps ---- */

bool tur__reading_open(tur__reading *r, const tur__binding *b)
{
    r->state = calloc(1, b->state_size ? b->state_size : 1);
    return r->state;
}

/* Reads what nobody wants: behind it an archive may be cut. */
static tur__step drain(tur__reading *r)
{
    char block[4096];
    int64_t n;
    while ((n = tur__source_read(r->source, block, sizeof block)) > 0) {}
    return n < 0 ? TUR__STEP_UNREADABLE : TUR__STEP_END;
}

tur__step tur__reading_next(tur__reading *r, const tur__binding *b)
{
    r->json.len = 0;
    r->marks = r->faults = 0;
    r->more_faults = 0;
    r->lost = false;
    tur__arena_reset(&r->texts);
    if (r->over) return drain(r);
    tur__step step = b->next(r);
    if (r->json.failed) return TUR__STEP_NO_MEMORY;
    if (step != TUR__STEP_END) return step;
    r->over = true;
    return r->faults ? TUR__STEP_RECORD : drain(r);
}

void tur__reading_close(tur__reading *r, const tur__binding *b)
{
    if (r->state && b->close) b->close(r->state);
    free(r->state);
    free(r->mark);
    tur__buf_free(&r->json);
    tur__arena_free(&r->texts);
}

/* ---- The source ---- */

tur__step tur__window_fill(tur__window *w, tur_source *source, size_t want)
{
    if (w->end || w->len - w->at >= want) return TUR__STEP_RECORD;
    if (w->at) memmove(w->data, w->data + w->at, w->len - w->at);
    w->len -= w->at;
    w->at = 0;
    if (want < WINDOW) want = WINDOW;
    if (want > w->cap) {
        /* twice as much each time, so that a value that grows into the window is moved a few times */
        size_t cap = want < 2 * w->cap ? 2 * w->cap : want;
        char *data = realloc(w->data, cap);
        if (!data) return TUR__STEP_NO_MEMORY;
        w->data = data;
        w->cap = cap;
    }
    while (w->len < want) {
        int64_t n = tur__source_read(source, w->data + w->len, w->cap - w->len);
        if (n < 0) return TUR__STEP_UNREADABLE;
        if (n == 0) {
            w->end = true;
            break;
        }
        w->len += (size_t)n;
    }
    return TUR__STEP_RECORD;
}

void tur__window_pass(tur__window *w, size_t bytes)
{
    advance(&w->line, &w->column, w->data + w->at, bytes);
    w->at += bytes;
    w->offset += bytes;
}

tur__mark tur__window_place(const tur__window *w, size_t bytes)
{
    tur__mark m = {.line = w->line, .column = w->column, .offset = w->offset + bytes};
    advance(&m.line, &m.column, w->data + w->at, bytes);
    return m;
}

void tur__window_free(tur__window *w) { free(w->data); }
