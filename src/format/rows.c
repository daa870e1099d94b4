#include "format/rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/io.h"
#include "format/run.h"

enum { WINDOW = 256 << 10 };

/* What may come next inside an array. */
enum after { AT_START, AFTER_VALUE, AFTER_COMMA, AFTER_BAD };

struct rows {
    tur__run *run;
    tur_source *source;
    char *data;
    size_t len, cap, at; /* AT is where reading stands */
    bool end;            /* nothing follows LEN */
    uint64_t base;       /* offset of data[0] in the source */
    size_t mark;         /* a place whose line and column are known; never behind AT */
    uint64_t line, column;
    bool in_array;
    enum after after;
    uint64_t index;
    char prefix[24];
};

static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/* Moves the mark to TO. Only what follows the last line feed is decoded. */
static void locate(struct rows *r, size_t to)
{
    const char *p = r->data + r->mark, *end = r->data + to, *feed;
    while (p < end && (feed = memchr(p, '\n', (size_t)(end - p)))) {
        r->line++;
        r->column = 1;
        p = feed + 1;
    }
    for (; p < end; p++) r->column += ((unsigned char)*p & 0xC0) != 0x80;
    r->mark = to;
}

/* Forgets what lies before AT and reads until WANT bytes stand behind it, or all there are. */
static bool fill(struct rows *r, size_t want)
{
    if (r->end) return true;
    if (r->at) {
        locate(r, r->at);
        memmove(r->data, r->data + r->at, r->len - r->at);
        r->base += r->at;
        r->len -= r->at;
        r->at = r->mark = 0;
    }
    if (want > r->cap) {
        char *data = realloc(r->data, want);
        if (!data) return tur__fail(r->run, TUR_ENOMEM), false;
        r->data = data;
        r->cap = want;
    }
    while (r->len < want) {
        int64_t n = tur__source_read(r->source, r->data + r->len, r->cap - r->len);
        if (n < 0) return tur__fail(r->run, TUR_EIO), false;
        if (n == 0) {
            r->end = true;
            break;
        }
        r->len += (size_t)n;
    }
    return true;
}

/* False at the end of the source, or after a failure. */
static bool skip_space(struct rows *r)
{
    for (;;) {
        while (r->at < r->len && is_space(r->data[r->at])) r->at++;
        if (r->at < r->len) return true;
        if (r->end || !fill(r, WINDOW)) return false;
    }
}

static tur__place place_at(struct rows *r, size_t at)
{
    uint64_t line = r->line, column = r->column;
    size_t mark = r->mark;
    tur__place p;
    locate(r, at);
    p = (tur__place){r->run->file, r->line, r->column, r->base + at, r->run->rows};
    r->line = line;
    r->column = column;
    r->mark = mark;
    return p;
}

/* A fault between values: no row is lost. */
static void stray(struct rows *r, const char *found)
{
    tur__place p = place_at(r, r->at);
    tur__find_at(r->run, "TUR-1309", &p, found, "JSON (RFC 8259)");
}

/* ---- After a malformed value ---- */

/* Passes over the malformed value as far as brackets and quotation marks tell, up to the line feed.
 * True when it ends there or before; what begins with no bracket ends with its line. */
static bool pass_value(struct rows *r)
{
    size_t depth = 0, from = r->at;
    bool in_string = false, bracketed = r->data[r->at] == '{' || r->data[r->at] == '[';
    for (;;) {
        if (r->at == r->len) {
            if (r->end) return false;
            /* What was passed over is not needed again, so a line of any length fits. */
            if (!fill(r, WINDOW)) return false;
            from = 0;
            continue;
        }
        char c = r->data[r->at];
        if (c == '\n') return !bracketed;
        if (in_string) {
            if (c == '\\' && r->at + 1 < r->len && r->data[r->at + 1] != '\n') r->at++;
            else if (c == '"') in_string = false;
        } else if (c == '"') {
            in_string = true;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if (c == '}' || c == ']') {
            if (!depth && r->in_array && c == ']' && !bracketed && r->at > from) return true;
            if (depth) depth--;
            if (!depth && bracketed) return r->at++, true;
        } else if (c == ',' && !depth && r->in_array && r->at > from) {
            return true;
        }
        r->at++;
    }
}

/* Goes to the first line below that begins with a bracket at INDENT bytes (or at most, with LOOSE).
 * AT stands before a line feed. */
static void next_row(struct rows *r, size_t indent, bool loose)
{
    for (;;) {
        /* The line feed, wherever it is. */
        for (;;) {
            char *feed = r->at < r->len ? memchr(r->data + r->at, '\n', r->len - r->at) : NULL;
            if (feed) {
                r->at = (size_t)(feed - r->data) + 1;
                break;
            }
            r->at = r->len;
            if (r->end || !fill(r, WINDOW)) return;
        }
        size_t spaces = 0;
        for (;;) {
            if (r->at + spaces == r->len) {
                if (r->end || spaces >= WINDOW / 2) break;
                if (!fill(r, WINDOW)) return;
                if (r->at + spaces == r->len) break;
            }
            char c = r->data[r->at + spaces];
            if (c != ' ' && c != '\t') break;
            spaces++;
        }
        if (r->at + spaces == r->len) continue;
        char c = r->data[r->at + spaces];
        bool begins = (c == '{' || c == '[') && (loose ? spaces <= indent : spaces == indent);
        bool closes = r->in_array && c == ']' && spaces <= indent;
        if (begins || closes) return;
    }
}

/* Reports the value at AT, whose fault lies ERROR bytes behind it, and goes to the next. */
static void recover(struct rows *r, size_t error, const char *message)
{
    tur__run *run = r->run;
    size_t start = r->at, indent = 0;
    tur__place begin = place_at(r, start);

    tur__row_begin(run, NULL);
    tur__place fault = place_at(r, start + error);
    /* Where only white space precedes the value, its column says how far it is indented. */
    size_t before = 0;
    while (before < start && is_space(r->data[start - before - 1]) && r->data[start - before - 1] != '\n')
        before++;
    bool first = before == begin.column - 1;
    indent = (size_t)(begin.column - 1);
    if (!pass_value(r) && tur__going(run)) next_row(r, indent, !first);
    if (!tur__going(run)) return;

    tur__place on = place_at(r, r->at);
    const char *found = message;
    unsigned long long from = (unsigned long long)begin.line, to = (unsigned long long)on.line - 1;
    if (r->at == r->len && r->end && to >= from)
        found = tur__text(run, "%s; nothing is read from line %llu, where the value begins", message, from);
    else if (to > from)
        found = tur__text(run, "%s; lines %llu to %llu are not read", message, from, to);
    else if (fault.line > begin.line)
        found = tur__text(run, "%s; line %llu, where the value begins, is not read", message, from);
    tur__value_begin(run, NULL, 0, fault);
    tur__row_refuse(run, "TUR-1309", NULL, found, "JSON (RFC 8259)");
    tur__row_end(run);
    r->after = AFTER_BAD;
    r->index++;
}

/* ---- Values ---- */

/* A value that ends with the window may go on behind it, unless its last byte closes it. */
static bool closed(const tur__json *v)
{
    return v->kind == TUR__JSON_OBJECT || v->kind == TUR__JSON_ARRAY || v->kind == TUR__JSON_STRING;
}

static void read_value(struct rows *r)
{
    tur__run *run = r->run;
    size_t used = 0; /* SIZE_MAX: more than the limit */
    tur__json_error error = {0};
    tur__json *v;
    for (;;) {
        size_t have = r->len - r->at;
        tur__arena_reset(&run->values);
        v = tur__json_parse(&run->values, r->data + r->at, have, &used, &error);
        if (!v && error.offset == SIZE_MAX) return tur__fail(run, TUR_ENOMEM);
        if (v ? used < have || r->end || closed(v) : !error.truncated || r->end) break;
        if (have >= run->max_value) {
            used = SIZE_MAX;
            break;
        }
        /* Twice as much each time, so that all attempts together cost twice the last. */
        size_t want = have < WINDOW / 2 ? WINDOW : have * 2;
        if (want > run->max_value) want = run->max_value > have ? run->max_value : have + 1;
        if (!fill(r, want)) return;
    }
    if (used > run->max_value) {
        recover(r, 0, tur__text(run, "a value of more than %zu bytes", run->max_value));
        return;
    }
    if (!v) {
        recover(r, error.offset, error.message);
        return;
    }
    locate(r, r->at);
    tur__value_begin(run, r->data + r->at, used,
                     (tur__place){run->file, r->line, r->column, r->base + r->at, run->rows + 1});
    if (r->in_array) {
        snprintf(r->prefix, sizeof r->prefix, "/%llu", (unsigned long long)r->index++);
        run->prefix = r->prefix;
    }
    run->from->value(run, v);
    if (run->row_open) tur__row_end(run);
    tur__loss_count(run, v, true);
    r->at += used;
    r->after = AFTER_VALUE;
}

/* A bracket or comma of an array around the values; false when AT is at a value. */
static bool read_array_mark(struct rows *r)
{
    char c = r->data[r->at];
    if (!r->in_array) {
        if (c == '[') {
            r->in_array = true;
            r->after = AT_START;
            r->index = 0;
        } else if (c == ',' || c == ']' || c == '}') {
            stray(r, tur__text(r->run, "'%c' between values", c));
        } else {
            return false;
        }
    } else if (c == ']') {
        if (r->after == AFTER_COMMA) stray(r, "a comma before the end of the array");
        r->in_array = false;
    } else if (c == ',') {
        if (r->after == AT_START || r->after == AFTER_COMMA) stray(r, "a comma without a value");
        r->after = AFTER_COMMA;
    } else if (r->after == AFTER_VALUE) {
        /* Most likely the array was never closed: what follows is read as values of their own. */
        stray(r, "no comma between the elements of an array");
        r->in_array = false;
        return false;
    } else {
        return false;
    }
    r->at++;
    return true;
}

void tur__rows_read(tur__run *run, tur_source *source)
{
    struct rows r = {.run = run, .source = source, .line = 1, .column = 1};
    if (fill(&r, WINDOW) && r.len >= 3 && !memcmp(r.data, "\xEF\xBB\xBF", 3)) r.at = r.mark = 3;
    while (tur__going(run) && skip_space(&r)) {
        if (!read_array_mark(&r)) read_value(&r);
    }
    if (tur__going(run) && r.in_array) stray(&r, "the source ends inside an array");
    run->text = NULL;
    run->text_len = 0;
    tur__arena_reset(&run->values);
    tur__arena_reset(&run->arena);
    free(r.data);
}
