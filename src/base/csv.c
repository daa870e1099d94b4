#include "base/csv.h"

#include <stdlib.h>
#include <string.h>

#include "base/io.h"
#include "base/utf8.h"

/* Quotations without an end that a source may have: each is looked for up to the end. */
enum { WINDOW = 64 << 10, UNENDED = 16 };

/* Where a record ends, as far as quotation marks and line feeds tell. */
struct extent {
    size_t len, next; /* without the line end, and with it */
    size_t lines;
    bool ended; /* false: more has to be read to know */
};

static const char not_utf8[] = "bytes that are not UTF-8";
static const char unended[] = "a quotation mark that is never closed";
static const char inside[] = "a quotation mark inside a field that does not begin with one";
static const char behind[] = "text behind a closing quotation mark";
static const char too_long[] = "a record that is too long";
static const char too_many[] = "more fields than are read";

/* Forgets what lies before AT and reads on until more than HAVE stands behind it. */
static tur__csv_step fill(tur__csv *c, size_t want)
{
    if (c->at) {
        memmove(c->data, c->data + c->at, c->have - c->at);
        c->base += c->at;
        c->have -= c->at;
        c->at = 0;
    }
    if (want > c->cap) {
        char *data = realloc(c->data, want);
        if (!data) return TUR__CSV_NO_MEMORY;
        c->data = data;
        c->cap = want;
    }
    while (c->have < want && !c->end) {
        int64_t n = tur__source_read(c->source, c->data + c->have, c->cap - c->have);
        if (n < 0) return TUR__CSV_UNREADABLE;
        c->end = n == 0;
        c->have += (size_t)n;
    }
    return TUR__CSV_RECORD;
}

/* Ends the record at the first line feed from P on. */
static struct extent ends_with_line(const tur__csv *c, struct extent e, const char *p)
{
    const char *start = c->data + c->at, *end = c->data + c->have, *feed = memchr(p, '\n', (size_t)(end - p));
    e.len = (size_t)((feed ? feed : end) - start);
    e.next = e.len + (feed != NULL);
    if (feed && e.len && feed[-1] == '\r') e.len--;
    e.lines += feed != NULL;
    e.ended = feed || c->end;
    return e;
}

/* Whether a field may end before P. */
static bool may_end(const char *p, const char *end)
{
    return p == end || *p == ',' || *p == '\n' || *p == '\r';
}

/* A quotation mark opens a field only at its beginning, and only an end of the field follows the one
 * that closes it. Anything else is a fault of the record, and must not make the next lines a part of
 * it: so no more than one line of two looks like the beginning of a long quotation, and all lines
 * together are looked at about twice, whatever they hold. */
static struct extent extent_of(const tur__csv *c)
{
    const char *start = c->data + c->at, *end = c->data + c->have, *p = start;
    struct extent e = {0};
    bool begins = true;
    const char *feed = memchr(start, '\n', (size_t)(end - start));
    if (feed && !memchr(start, '"', (size_t)(feed - start))) p = feed; /* most lines have none */
    for (; p < end; p++) {
        if (*p == '\n' || (*p == '"' && !begins)) return ends_with_line(c, e, p);
        if (*p == '"') {
            do {
                const char *from = p + 1;
                p = memchr(from, '"', (size_t)(end - from));
                for (const char *f = from, *to = p ? p : end; (f = memchr(f, '\n', (size_t)(to - f))); f++) e.lines++;
                if (!p || (p + 1 == end && !c->end)) return e;
            } while (p + 1 < end && p[1] == '"' && p++);
            if (!may_end(p + 1, end)) return ends_with_line(c, e, p);
        }
        begins = *p == ',';
    }
    return ends_with_line(c, e, p);
}

static bool room(tur__csv *c)
{
    if (c->count < c->fields_cap) return true;
    size_t cap = c->fields_cap ? c->fields_cap * 2 : 128;
    tur__csv_field *fields = realloc(c->fields, cap * sizeof *fields);
    if (!fields) return false;
    c->fields = fields;
    c->fields_cap = cap;
    return true;
}

static void fault(tur__csv *c, const char *what, size_t at)
{
    c->fault = what;
    c->fault_at = at;
    c->wrong = what == not_utf8 ? TUR__CSV_UTF8 : what == too_long ? TUR__CSV_LONG : TUR__CSV_FORM;
    c->count = 0;
}

/* Texts of quoted fields that hold quotation marks are made in PLAIN, which moves while it grows: their
 * places are noted as numbers first. */
static bool split(tur__csv *c)
{
    size_t at = 0, bad = tur__utf8_valid(c->text, c->len);
    bool quotes = memchr(c->text, '"', c->len);
    c->count = 0;
    c->plain.len = 0;
    if (bad < c->len) return fault(c, not_utf8, bad), true;
    for (;;) {
        if (c->count == TUR__CSV_FIELDS) return fault(c, too_many, at), true;
        if (!room(c)) return false;
        tur__csv_field *f = &c->fields[c->count];
        *f = (tur__csv_field){.text = c->text + at, .offset = at};
        if (at < c->len && c->text[at] == '"') {
            size_t from = at + 1, made = SIZE_MAX;
            f->quoted = true;
            for (;;) {
                const char *mark = memchr(c->text + from, '"', c->len - from);
                if (!mark) return fault(c, unended, at), true;
                size_t to = (size_t)(mark - c->text);
                bool twice = to + 1 < c->len && mark[1] == '"';
                if (twice && made == SIZE_MAX) made = c->plain.len;
                if (made != SIZE_MAX) tur__buf_add(&c->plain, c->text + from, to - from + twice);
                else f->text = c->text + from, f->len = to - from;
                from = to + 1 + twice;
                if (!twice) break;
            }
            if (made != SIZE_MAX) {
                if (c->plain.failed) return false;
                f->text = NULL;
                f->len = c->plain.len - made;
            }
            at = from;
            if (at < c->len && c->text[at] != ',') return fault(c, behind, at), true;
        } else if (at < c->len && c->text[at] != ',') {
            const char *comma = memchr(c->text + at, ',', c->len - at);
            f->len = comma ? (size_t)(comma - f->text) : c->len - at;
            const char *mark = quotes ? memchr(f->text, '"', f->len) : NULL;
            if (mark) return fault(c, inside, (size_t)(mark - c->text)), true;
            at += f->len;
        }
        c->count++;
        if (at == c->len) break;
        at++;
    }
    size_t made = 0;
    for (size_t i = 0; i < c->count; i++) {
        if (c->fields[i].text) continue;
        c->fields[i].text = c->plain.data + made;
        made += c->fields[i].len;
    }
    return true;
}

/* The record is its first line alone; reading goes on behind that. */
static void only_first_line(tur__csv *c, struct extent *e)
{
    const char *start = c->data + c->at, *feed = memchr(start, '\n', c->have - c->at);
    e->len = feed ? (size_t)(feed - start) : c->have - c->at;
    e->next = e->len + (feed != NULL);
    e->lines = feed != NULL;
    if (e->len && start[e->len - 1] == '\r') e->len--;
}

/* Passes over what is left of a line whose beginning was too long: it is no record of its own. */
static tur__csv_step pass_line(tur__csv *c)
{
    const char *feed;
    while (!(feed = memchr(c->data + c->at, '\n', c->have - c->at))) {
        c->at = c->have;
        tur__csv_step step = fill(c, WINDOW);
        if (step != TUR__CSV_RECORD) return step;
        if (c->end && !c->have) return TUR__CSV_RECORD;
    }
    c->at = (size_t)(feed + 1 - c->data);
    c->next_line++;
    return TUR__CSV_RECORD;
}

tur__csv_step tur__csv_next(tur__csv *c)
{
    tur__csv_step step;
    if (c->passing) {
        c->passing = false;
        if ((step = pass_line(c)) != TUR__CSV_RECORD) return step;
    }
    if (!c->started) {
        c->started = true;
        c->next_line = 1;
        if ((step = fill(c, WINDOW)) != TUR__CSV_RECORD) return step;
        if (c->have >= 3 && !memcmp(c->data, "\xEF\xBB\xBF", 3)) c->at = 3;
    }
    for (;;) {
        struct extent e = extent_of(c);
        const char *beyond = NULL;
        while (!e.ended && !beyond) {
            size_t have = c->have - c->at;
            if (c->end) beyond = unended;
            else if (have >= c->most) beyond = too_long;
            else if ((step = fill(c, have < WINDOW / 2 ? WINDOW : have * 2)) != TUR__CSV_RECORD) return step;
            else e = extent_of(c);
        }
        if (e.ended && e.len > c->most) beyond = too_long;
        c->fault = NULL;
        c->line = c->next_line;
        if (beyond) {
            only_first_line(c, &e);
            c->passing = beyond == too_long && e.next == e.len;
            /* Each is looked for up to the end; a source of nothing else would take forever. */
            c->abandoned = beyond == unended && ++c->unended > UNENDED;
            if (c->abandoned) e.next = e.len = c->have - c->at;
        }
        c->text = c->data + c->at;
        c->len = e.len;
        c->offset = c->base + c->at;
        if (!e.next) return TUR__CSV_END;
        if (beyond) {
            fault(c, beyond, 0);
        } else if (!e.len) {
            /* A blank line holds no fields. */
            c->at += e.next;
            c->next_line++;
            continue;
        } else {
            if (!split(c)) return TUR__CSV_NO_MEMORY;
            if (c->fault && e.lines > 1) only_first_line(c, &e), c->len = e.len;
            if (c->fault_at > c->len) c->fault_at = c->len;
        }
        c->open = e.next == e.len;
        c->at += e.next;
        c->next_line += e.lines;
        return TUR__CSV_RECORD;
    }
}

void tur__csv_free(tur__csv *c)
{
    free(c->data);
    free(c->fields);
    tur__buf_free(&c->plain);
    *c = (tur__csv){0};
}

/* Whether a text is the field as it stands. A blank at either end, what other readers take for null, and
 * what would be the mark in front of a file stay what they are in quotation marks only. */
static bool is_plain(const char *text, size_t len)
{
    if (!len || text[0] == ' ' || text[len - 1] == ' ' || (len == 4 && !memcmp(text, "NULL", 4)) ||
        (len >= 3 && !memcmp(text, "\xEF\xBB\xBF", 3)))
        return false;
    for (size_t i = 0; i < len; i++)
        if (text[i] == ',' || text[i] == '"' || text[i] == '\r' || text[i] == '\n') return false;
    return true;
}

void tur__csv_put(tur__buf *b, bool first, const char *text, size_t len)
{
    if (len > SIZE_MAX / 4 || !tur__buf_reserve(b, 2 * len + 3)) return;
    char *to = b->data + b->len;
    if (!first) *to++ = ',';
    if (text && is_plain(text, len)) {
        memcpy(to, text, len);
        to += len;
    } else if (text) {
        *to++ = '"';
        for (size_t i = 0; i < len; i++) {
            if (text[i] == '"') *to++ = '"';
            *to++ = text[i];
        }
        *to++ = '"';
    }
    b->len = (size_t)(to - b->data);
}

void tur__csv_end_record(tur__buf *b) { tur__buf_add(b, "\r\n", 2); }
