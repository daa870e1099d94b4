#include "conform/recipe.h"

#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Stands for bytes that no tree can hold, between two of these (U+E000), until the tree is written. */
#define MARK "\xEE\x80\x80"

/* A line of the file, without its end. */
typedef struct line {
    tur__buf bytes;
    tur__json *record; /* parsed, once an op needs it */
} line;

/* The making of one file. */
typedef struct recipe {
    tur__arena arena;
    line *lines;
    size_t count;
    tur__buf bytes; /* before lines are asked for, and after the first op on the file */
    bool divided, written;
    tur__buf *raw; /* what the marks stand for */
    size_t raws;
    char *error;
} recipe;

static bool fail(recipe *r, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    vsnprintf(r->error, TUR__RECIPE_ERROR, format, args);
    va_end(args);
    return false;
}

/* ---- JSON Pointer ---- */

/* Takes the next token of *POINTER, unescaped, into OUT. */
static void token(const char **pointer, tur__buf *out)
{
    out->len = 0;
    for (++*pointer; **pointer && **pointer != '/'; ++*pointer) {
        char c = **pointer;
        if (c == '~' && ((*pointer)[1] == '0' || (*pointer)[1] == '1')) c = *++*pointer == '1' ? '/' : '~';
        tur__buf_putc(out, c);
    }
}

static tur__json *child(const tur__json *of, tur__buf *name)
{
    const char *text = tur__buf_text(name);
    if (of->kind == TUR__JSON_OBJECT) return tur__json_get(of, text);
    if (of->kind != TUR__JSON_ARRAY || strspn(text, "0123456789") != strlen(text) || !*text) return NULL;
    unsigned long index = strtoul(text, NULL, 10);
    tur__json *c = of->first;
    while (c && index--) c = c->next;
    return c;
}

tur__json *tur__json_point(const tur__json *root, const char *pointer)
{
    tur__buf name = {0};
    tur__json *at = (tur__json *)root;
    while (at && *pointer == '/') {
        token(&pointer, &name);
        at = child(at, &name);
    }
    tur__buf_free(&name);
    return *pointer ? NULL : at;
}

/* The object or array that holds what POINTER names, and the last token; NULL when it is missing. */
static tur__json *holder(const tur__json *root, const char *pointer, tur__buf *last)
{
    tur__json *at = (tur__json *)root;
    if (*pointer != '/') return NULL;
    for (;;) {
        token(&pointer, last);
        if (!*pointer) return at;
        if (!(at = child(at, last))) return NULL;
    }
}

/* ---- Members of an op ---- */

static const char *text_of(const tur__json *op, const char *name)
{
    const tur__json *v = tur__json_get(op, name);
    return v && v->kind == TUR__JSON_STRING ? v->text : NULL;
}

static long number_of(const tur__json *op, const char *name, long fallback)
{
    const tur__json *v = tur__json_get(op, name);
    return v && v->kind == TUR__JSON_NUMBER ? strtol(v->text, NULL, 10) : fallback;
}

static bool add_hex(tur__buf *out, const char *hex)
{
    for (; hex[0] && hex[1]; hex += 2) {
        char pair[3] = {hex[0], hex[1], 0}, *end;
        tur__buf_putc(out, (char)strtoul(pair, &end, 16));
        if (*end) return false;
    }
    return !*hex;
}

/* Appends `text`, which may hold U+0000, or `hex`. */
static bool add_bytes(recipe *r, tur__buf *out, const tur__json *of)
{
    const tur__json *text = tur__json_get(of, "text");
    const char *hex = text_of(of, "hex");
    if (text && text->kind == TUR__JSON_STRING) tur__buf_add(out, text->text, text->len);
    else if (!hex || !add_hex(out, hex)) return fail(r, "no text and no hexadecimal bytes");
    return true;
}

static tur__json *copy(recipe *r, const tur__json *v)
{
    tur__buf text = {0};
    tur__json_error e;
    size_t used;
    tur__json_write(&text, v);
    const char *kept = tur__arena_copy(&r->arena, tur__buf_text(&text), text.len);
    tur__json *out = kept ? tur__json_parse(&r->arena, kept, text.len, &used, &e) : NULL;
    tur__buf_free(&text);
    return out;
}

/* ---- Lines ---- */

static bool split(recipe *r)
{
    const tur__buf *text = &r->bytes;
    r->divided = true;
    for (size_t at = 0; at < text->len;) {
        const char *end = memchr(text->data + at, '\n', text->len - at);
        size_t len = end ? (size_t)(end - text->data) - at : text->len - at;
        line *more = realloc(r->lines, (r->count + 1) * sizeof *more);
        if (!more) return fail(r, "out of memory");
        r->lines = more;
        r->lines[r->count] = (line){.record = NULL};
        tur__buf_add(&r->lines[r->count++].bytes, text->data + at, len);
        at += len + 1;
    }
    return true;
}

static line *line_of(recipe *r, const tur__json *op)
{
    long n = number_of(op, "record", 1);
    if (!r->divided && !split(r)) return NULL;
    if (n >= 1 && (size_t)n <= r->count) return &r->lines[n - 1];
    fail(r, "no record %ld", n);
    return NULL;
}

static tur__json *record_of(recipe *r, const tur__json *op)
{
    line *l = line_of(r, op);
    size_t used;
    tur__json_error e = {.message = "out of memory"};
    if (l && !l->record && !(l->record = tur__json_parse(&r->arena, l->bytes.data, l->bytes.len, &used, &e)))
        fail(r, "the record cannot be read: %s", e.message);
    return l ? l->record : NULL;
}

/* Writes the record of L, with the bytes that the marks stand for. */
static void write_line(recipe *r, line *l)
{
    tur__buf text = {0};
    if (!l->record) return;
    tur__json_write(&text, l->record);
    l->bytes.len = 0;
    const char *from = tur__buf_text(&text), *at;
    while ((at = strstr(from, "\"" MARK))) {
        char *end;
        unsigned long i = strtoul(at + sizeof MARK, &end, 10);
        tur__buf_add(&l->bytes, from, (size_t)(at - from));
        if (i < r->raws) tur__buf_add(&l->bytes, r->raw[i].data, r->raw[i].len);
        from = end + sizeof MARK;
    }
    tur__buf_puts(&l->bytes, from);
    tur__buf_free(&text);
    l->record = NULL;
}

static void write_file(recipe *r)
{
    if (r->written) return;
    r->written = true;
    if (!r->divided) return;
    r->bytes.len = 0;
    for (size_t i = 0; i < r->count; i++) {
        write_line(r, &r->lines[i]);
        tur__buf_add(&r->bytes, r->lines[i].bytes.data, r->lines[i].bytes.len);
        tur__buf_putc(&r->bytes, '\n');
    }
}

/* ---- Ops on a record ---- */

/* Puts V before BEFORE, or at the end. Members are sorted when they are written. */
static void link_in(tur__json *parent, tur__json *v, tur__json *before)
{
    tur__json **link = &parent->first;
    while (*link != before) link = &(*link)->next;
    if (!before) {
        v->next = NULL;
        parent->last = v;
    } else v->next = before;
    *link = v;
    v->parent = parent;
    parent->count++;
}

static bool set(recipe *r, const tur__json *op, tur__json *record, const char *at, tur__json *v)
{
    tur__buf name = {0};
    tur__json *parent = holder(record, at, &name), *old = tur__json_point(record, at);
    bool insert = text_of(op, "op")[0] == 'i', ok = v && parent;
    if (ok && parent->kind == TUR__JSON_ARRAY) {
        tur__json *next = old && !insert ? old->next : old;
        if (old && !insert) tur__json_remove(old);
        v->name = NULL;
        link_in(parent, v, next);
    } else if (ok && parent->kind == TUR__JSON_OBJECT && !insert) {
        if (old) tur__json_remove(old);
        ok = tur__json_put(&r->arena, parent, name.data ? name.data : "", name.len, v);
    } else ok = false;
    tur__buf_free(&name);
    return ok || fail(r, "nothing can be set at %s", at);
}

static bool rename_to(recipe *r, const tur__json *op, tur__json *v)
{
    const tur__json *to = tur__json_get(op, "to");
    if (!v || !v->name || !to || to->kind != TUR__JSON_STRING) return fail(r, "no member to be renamed");
    v->name = tur__arena_copy(&r->arena, to->text, to->len);
    v->name_len = to->len;
    return v->name;
}

/* The member stands there once more, behind itself. */
static bool again(recipe *r, const tur__json *op, tur__json *v)
{
    const tur__json *value = tur__json_get(op, "value");
    tur__json *more = v && v->name ? copy(r, value ? value : v) : NULL;
    if (!more) return fail(r, "no member to stand there again");
    more->name = v->name;
    more->name_len = v->name_len;
    link_in(v->parent, more, v->next);
    return true;
}

/* A string that the bytes will replace when the tree is written. */
static tur__json *mark(recipe *r, tur__buf *bytes)
{
    tur__buf *more = realloc(r->raw, (r->raws + 1) * sizeof *more);
    if (!more) return NULL;
    r->raw = more;
    r->raw[r->raws] = *bytes;
    *bytes = (tur__buf){0};
    char *text = tur__arena_printf(&r->arena, MARK "%zu" MARK, r->raws++);
    return tur__json_new_string(&r->arena, text, strlen(text));
}

static bool raw(recipe *r, const tur__json *op, tur__json *record, const char *at)
{
    tur__buf bytes = {0};
    bool ok = add_bytes(r, &bytes, op) && set(r, op, record, at, mark(r, &bytes));
    tur__buf_free(&bytes);
    return ok;
}

/* Arrays in each other, COUNT of them, the innermost empty. */
static bool nest(recipe *r, const tur__json *op, tur__json *record, const char *at)
{
    tur__buf bytes = {0};
    long count = number_of(op, "count", 0);
    for (long i = 0; i < count; i++) tur__buf_putc(&bytes, '[');
    for (long i = 0; i < count; i++) tur__buf_putc(&bytes, ']');
    bool ok = count > 0 && set(r, op, record, at, mark(r, &bytes));
    tur__buf_free(&bytes);
    return ok || fail(r, "no count");
}

/* COUNT copies of VALUE, in which each # is the index from 0: elements of an array, or, where VALUE is an
 * object and `map` is said, members of one object. */
static bool fill(recipe *r, const tur__json *op, tur__json *record, const char *at)
{
    tur__buf bytes = {0}, value = {0};
    long count = number_of(op, "count", 0);
    bool map = text_of(op, "to") && !strcmp(text_of(op, "to"), "map");
    if (!tur__json_get(op, "value") || count < 1 || count > 100000) return fail(r, "no value, or no count");
    tur__json_write(&value, tur__json_get(op, "value"));
    tur__buf_putc(&bytes, map ? '{' : '[');
    for (long i = 0; i < count; i++) {
        if (i) tur__buf_putc(&bytes, ',');
        for (size_t k = map; k + map < value.len; k++) {
            if (value.data[k] == '#') tur__buf_printf(&bytes, "%ld", i);
            else tur__buf_putc(&bytes, value.data[k]);
        }
    }
    tur__buf_putc(&bytes, map ? '}' : ']');
    tur__buf_free(&value);
    bool ok = set(r, op, record, at, mark(r, &bytes));
    tur__buf_free(&bytes);
    return ok;
}

/* White space before the closing brace, so that the record takes `to` bytes, without its line end. */
static bool pad(recipe *r, const tur__json *op)
{
    line *l = line_of(r, op);
    long to = number_of(op, "to", 0);
    if (!l) return false;
    write_line(r, l);
    if (to <= (long)l->bytes.len || to > 1 << 28) return fail(r, "the record is longer");
    l->bytes.len--;
    while ((long)l->bytes.len < to - 1 && !l->bytes.failed) tur__buf_putc(&l->bytes, ' ');
    tur__buf_putc(&l->bytes, '}');
    return true;
}

/* ---- Ops on lines: still before the file is written ---- */

static bool put_line(recipe *r, size_t at, tur__buf *bytes)
{
    line *more = realloc(r->lines, (r->count + 1) * sizeof *more);
    if (!more) return fail(r, "out of memory");
    r->lines = more;
    memmove(more + at + 1, more + at, (r->count++ - at) * sizeof *more);
    more[at] = (line){.bytes = *bytes};
    *bytes = (tur__buf){0};
    return true;
}

static bool drop(recipe *r, line *l, tur__buf *kept)
{
    write_line(r, l);
    *kept = l->bytes;
    memmove(l, l + 1, (--r->count - (size_t)(l - r->lines)) * sizeof *l);
    return true;
}

static bool move(recipe *r, const tur__json *op, line *l)
{
    tur__buf bytes = {0};
    long to = number_of(op, "to", 0);
    if (to < 1 || (size_t)to > r->count) return fail(r, "no place %ld", to);
    return drop(r, l, &bytes) && put_line(r, (size_t)to - 1, &bytes);
}

/* COUNT copies of the record in its place, whose record_ids end in 000000000000, ...001 and so on. */
static bool many(recipe *r, const tur__json *op, line *l)
{
    static const char NAME[] = "\"record_id\":\"";
    tur__buf one = {0}, *out = &l->bytes;
    long count = number_of(op, "count", 0);
    write_line(r, l);
    tur__buf_add(&one, l->bytes.data, l->bytes.len);
    char *id = strstr((char *)(size_t)tur__buf_text(&one), NAME);
    if (!id || strlen(id) < sizeof NAME + 36 || count < 1 || count > 10000000) {
        tur__buf_free(&one);
        return fail(r, "no record_id, or no count");
    }
    out->len = 0;
    for (long i = 0; i < count && !out->failed; i++) {
        char digits[20];
        snprintf(digits, sizeof digits, "%012ld", i);
        memcpy(id + sizeof NAME - 1 + 24, digits, 12);
        if (i) tur__buf_putc(out, '\n');
        tur__buf_add(out, one.data, one.len);
    }
    tur__buf_free(&one);
    return true;
}

/* ---- Ops on the file ---- */

/* CUT bytes at AT give way to what OP brings. */
static bool splice(recipe *r, size_t at, size_t cut, const tur__json *op)
{
    tur__buf out = {0};
    tur__buf_add(&out, r->bytes.data, at);
    bool ok = add_bytes(r, &out, op);
    tur__buf_add(&out, r->bytes.data + at + cut, r->bytes.len - at - cut);
    tur__buf_free(&r->bytes);
    r->bytes = out;
    return ok;
}

static bool edit(recipe *r, const tur__json *op)
{
    const char *find = text_of(op, "find"), *at = NULL;
    size_t len = find ? strlen(find) : 0;
    for (size_t i = 0; len && i + len <= r->bytes.len; i++)
        if (!memcmp(r->bytes.data + i, find, len)) {
            if (at) return fail(r, "%s occurs more than once", find);
            at = r->bytes.data + i;
        }
    return at ? splice(r, (size_t)(at - r->bytes.data), len, op) : fail(r, "%s does not occur", find ? find : "nothing");
}

static bool cut(recipe *r, const tur__json *op)
{
    long to = number_of(op, "to", 0);
    if (to < 0) to += (long)r->bytes.len;
    if (to < 0 || (size_t)to > r->bytes.len) return fail(r, "there are not so many bytes");
    r->bytes.len = (size_t)to;
    return true;
}

static bool crlf(recipe *r)
{
    tur__buf out = {0};
    for (size_t i = 0; i < r->bytes.len; i++) {
        if (r->bytes.data[i] == '\n') tur__buf_putc(&out, '\r');
        tur__buf_putc(&out, r->bytes.data[i]);
    }
    tur__buf_free(&r->bytes);
    r->bytes = out;
    return true;
}

static bool on_file(recipe *r, const char *name, const tur__json *op)
{
    write_file(r);
    if (!strcmp(name, "edit")) return edit(r, op);
    if (!strcmp(name, "cut")) return cut(r, op);
    if (!strcmp(name, "crlf")) return crlf(r);
    if (!strcmp(name, "append")) return splice(r, r->bytes.len, 0, op);
    if (!strcmp(name, "prepend")) return splice(r, 0, 0, op);
    return fail(r, "no op %s", name);
}

static bool on_lines(recipe *r, const char *name, const tur__json *op, bool *known)
{
    static const char *const names[] = {"drop", "repeat", "move", "many", "pad"};
    int which = 0;
    while (which < 5 && strcmp(name, names[which])) which++;
    if (!(*known = which < 5)) return false;
    if (r->written) return fail(r, "%s after an op on the file", name);
    line *l = line_of(r, op);
    tur__buf bytes = {0};
    if (!l) return false;
    switch (which) {
    case 0: {
        bool ok = drop(r, l, &bytes);
        tur__buf_free(&bytes);
        return ok;
    }
    case 1:
        write_line(r, l);
        tur__buf_add(&bytes, l->bytes.data, l->bytes.len);
        return put_line(r, (size_t)(l - r->lines) + 1, &bytes);
    case 2: return move(r, op, l);
    case 3: return many(r, op, l);
    default: return pad(r, op);
    }
}

static bool on_record(recipe *r, const char *name, const tur__json *op, const char *at)
{
    if (r->written) return fail(r, "%s after an op on the file", name);
    tur__json *record = record_of(r, op), *v = record ? tur__json_point(record, at) : NULL;
    const tur__json *value = tur__json_get(op, "value");
    if (!record) return false;
    if (!strcmp(name, "set") || !strcmp(name, "insert"))
        return value ? set(r, op, record, at, copy(r, value)) : fail(r, "no value");
    if (!strcmp(name, "raw")) return raw(r, op, record, at);
    if (!strcmp(name, "nest")) return nest(r, op, record, at);
    if (!strcmp(name, "fill")) return fill(r, op, record, at);
    if (!strcmp(name, "rename")) return rename_to(r, op, v);
    if (!strcmp(name, "again")) return again(r, op, v);
    if (strcmp(name, "remove")) return fail(r, "no op %s", name);
    if (!v || !v->parent) return fail(r, "nothing at %s", at);
    tur__json_remove(v);
    return true;
}

static bool apply(recipe *r, const tur__json *op)
{
    const char *name = text_of(op, "op"), *at = text_of(op, "at");
    bool known = false;
    if (!name) return fail(r, "an op without a name");
    if (at) return on_record(r, name, op, at);
    bool done = on_lines(r, name, op, &known);
    return known ? done : on_file(r, name, op);
}

static bool start(recipe *r, const tur__json *part, tur__recipe_read read, void *ctx)
{
    const char *base = text_of(part, "base"), *path = text_of(part, "path");
    char file[300];
    if (!base && !path) return add_bytes(r, &r->bytes, part);
    snprintf(file, sizeof file, base ? "base/%.200s.jsonl" : "%.250s", base ? base : path);
    return read(ctx, file, &r->bytes) || fail(r, "%.150s: no such file", file);
}

bool tur__recipe_make(tur__buf *out, char error[TUR__RECIPE_ERROR], const tur__json *part,
                      tur__recipe_read read, void *ctx)
{
    recipe r = {.error = error};
    const tur__json *mutate = tur__json_get(part, "mutate");
    *error = 0;
    bool ok = start(&r, part, read, ctx);
    for (const tur__json *op = mutate ? mutate->first : NULL; ok && op; op = op->next) ok = apply(&r, op);
    if (ok) {
        write_file(&r);
        tur__buf_add(out, r.bytes.data, r.bytes.len);
        if (r.bytes.failed || out->failed) ok = fail(&r, "out of memory");
    }
    for (size_t i = 0; i < r.count; i++) tur__buf_free(&r.lines[i].bytes);
    for (size_t i = 0; i < r.raws; i++) tur__buf_free(&r.raw[i]);
    free(r.lines);
    free(r.raw);
    tur__buf_free(&r.bytes);
    tur__arena_free(&r.arena);
    return ok;
}
