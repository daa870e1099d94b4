/* Cells as members of the line. */
#include <string.h>

#include "base/json.h"
#include "base/utf8.h"
#include "binding/csv_rows.h"

/* Nesting that is looked into. The scanner gives a record up long before (TUR-0115). */
enum { DEEP = 2 * TUR__LIMIT_DEPTH };

/* ---- Whether a text is JSON, as far as it has to be to stand in the line ---- */

struct text {
    const char *p, *end;
};

static bool digits(struct text *t)
{
    const char *from = t->p;
    while (t->p < t->end && (unsigned)(*t->p - '0') < 10) t->p++;
    return t->p > from;
}

static bool number(struct text *t)
{
    if (t->p < t->end && *t->p == '-') t->p++;
    const char *first = t->p;
    if (!digits(t) || (*first == '0' && t->p - first > 1)) return false;
    if (t->p < t->end && *t->p == '.' && (t->p++, !digits(t))) return false;
    if (t->p < t->end && (*t->p | 32) == 'e') {
        t->p++;
        if (t->p < t->end && (*t->p == '+' || *t->p == '-')) t->p++;
        if (!digits(t)) return false;
    }
    return true;
}

static bool word(struct text *t, const char *word, size_t len)
{
    if ((size_t)(t->end - t->p) < len || memcmp(t->p, word, len)) return false;
    t->p += len;
    return true;
}

/* Stands on the quotation mark. What an escape says is the scanner's to judge. */
static bool string(struct text *t)
{
    for (t->p++; t->p < t->end; t->p++) {
        if ((unsigned char)*t->p < 32) return false;
        if (*t->p == '"') return t->p++, true;
        if (*t->p == '\\') t->p++;
    }
    t->p = t->end;
    return false;
}

static bool scalar(struct text *t)
{
    switch (*t->p) {
    case '"': return string(t);
    case 't': return word(t, "true", 4);
    case 'f': return word(t, "false", 5);
    case 'n': return word(t, "null", 4);
    default: return number(t);
    }
}

static void blanks(struct text *t)
{
    while (t->p < t->end && (*t->p == ' ' || *t->p == '\t' || *t->p == '\n' || *t->p == '\r')) t->p++;
}

/* Name and colon of a member. */
static bool name(struct text *t)
{
    blanks(t);
    if (t->p == t->end || *t->p != '"' || !string(t)) return false;
    blanks(t);
    return t->p < t->end && *t->p++ == ':';
}

/* One value. False: t->p stands where it ends to be one. */
static bool value(struct text *t)
{
    uint64_t objects = 0; /* a bit by level */
    int level = 0;
    for (;;) {
        blanks(t);
        if (t->p == t->end) return false;
        if (*t->p == '{' || *t->p == '[') {
            bool object = *t->p++ == '{';
            if (level == DEEP) return t->p = t->end, true;
            objects = (objects & ~(UINT64_C(1) << level)) | (uint64_t)object << level;
            level++;
            blanks(t);
            if (t->p == t->end) return false;
            if (*t->p != (object ? '}' : ']')) {
                if (object && !name(t)) return false;
                continue;
            }
        } else {
            if (!scalar(t)) return false;
            if (!level) return true;
        }
        /* behind a value, or on the end of what is empty */
        for (;;) {
            blanks(t);
            if (t->p == t->end) return false;
            bool object = objects >> (level - 1) & 1;
            if (*t->p == ',') break;
            if (*t->p++ != (object ? '}' : ']')) return t->p--, false;
            if (!--level) return true;
        }
        t->p++;
        if (objects >> (level - 1) & 1 && !name(t)) return false;
    }
}

/* LEN for a JSON text; otherwise where it ceases to be one. */
static size_t json_ends(const char *from, size_t len)
{
    struct text t = {from, from + len};
    if (value(&t)) blanks(&t);
    else return t.p == t.end ? len - 1 : (size_t)(t.p - from);
    return (size_t)(t.p - from);
}

/* A number or a literal; null too, so that it is found. */
static bool is_scalar(const char *from, size_t len)
{
    struct text t = {from, from + len};
    return *from != '"' && scalar(&t) && t.p == t.end;
}

/* ---- Values ---- */

/* Text as it stands in the cell, byte for byte but for line ends between its tokens, which a line
 * cannot have, and for quotation marks, which the file has twice. */
static void put_json(tur__reading *r, const tur__csv_field *f, tur__mark m)
{
    bool twice = f->quoted && memchr(f->text, '"', f->len);
    const char *p = f->text, *end = p + f->len;
    m.offset += f->quoted;
    m.column += f->quoted;
    m.verbatim = true;
    while (p < end) {
        size_t n = 0;
        while (p + n < end && p[n] != '\n' && p[n] != '\r' && !(twice && p[n] == '"')) n++;
        bool one = p + n < end;
        tur__reading_mark(r, &m);
        tur__buf_add(&r->json, p, n);
        if (one) tur__buf_putc(&r->json, p[n] == '"' ? '"' : ' ');
        m.column += tur__utf8_count(p, n);
        m.offset += n;
        if (one) {
            bool quote = p[n] == '"';
            m.column += quote ? 2 : 1;
            m.offset += quote ? 2 : 1;
            if (p[n] == '\n') m.line++, m.column = 1;
        }
        p += n + one;
    }
}

/* A string at the mark of its member. */
static void put_string(tur__reading *r, const tur__mark *place, const char *text, size_t len)
{
    tur__buf *b = &r->json;
    if (tur__json_plain(text, len) < len) return tur__reading_string(r, place, text, len);
    if (!tur__buf_reserve(b, len + 2)) return;
    b->data[b->len] = '"';
    memcpy(b->data + b->len + 1, text, len);
    b->data[b->len + len + 1] = '"';
    b->len += len + 2;
}

/* The text behind the guard; a fault where it is not what the guard makes of any text. */
static void put_text(tur__rows *s, tur__reading *r, uint32_t cell)
{
    const tur__csv_field *f = &s->csv.fields[cell];
    bool guarded = *f->text == '\'' && tur__cell_needs_guard(f->text + 1, f->len - 1);
    if (!guarded && tur__cell_needs_guard(f->text, f->len))
        tur__reading_fault(r, TUR_1546, &s->place[cell], tur__reading_text(r, "%s in %s", tur__rows_excerpt(r, f->text, f->len), tur__rows_column(s, r, cell)),
                           *f->text == '\'' ? "no guard in front of a text that needs none" : "the guard ' in front of it");
    put_string(r, &s->place[cell], f->text + guarded, f->len - guarded);
}

static bool put_value(tur__rows *s, tur__reading *r, uint32_t cell)
{
    const tur__csv_field *f = &s->csv.fields[cell];
    const tur__column *c = &s->column[cell];
    switch ((tur__cell)c->cell) {
    case TUR__CELL_TEXT: put_text(s, r, cell); return true;
    case TUR__CELL_SCALAR:
        if (is_scalar(f->text, f->len)) {
            tur__buf_add(&r->json, f->text, f->len);
            return true;
        }
        break;
    case TUR__CELL_JSON:
    case TUR__CELL_OTHER: {
        size_t end = json_ends(f->text, f->len);
        if (end == f->len) return put_json(r, f, s->place[cell]), true;
        /* a member that no version knows has no type */
        if (c->cell == TUR__CELL_OTHER && (c->member_len < 2 || memcmp(c->member, "x_", 2))) break;
        tur__mark m = tur__rows_place(s, f->offset);
        tur__reading_fault(r, TUR_1545, &m, tur__reading_text(r, "%s in %s", tur__rows_excerpt(r, f->text, f->len), tur__rows_column(s, r, cell)),
                           c->cell == TUR__CELL_JSON ? "an array or an object as JSON text" : "a string, an integer, a boolean or a map as JSON text");
        return false;
    }
    default: break;
    }
    put_string(r, &s->place[cell], f->text, f->len);
    return true;
}

/* ---- Objects ---- */

/* Objects that stand open, inside one another; the first is that of the part. */
struct open {
    const tur__node *nodes;
    uint8_t node[TUR__LIMIT_DEPTH];
    int top;
};

static bool holds(const tur__node *nodes, int outer, int node)
{
    while (node && node != outer) node = nodes[node].parent;
    return node == outer;
}

/* Appends the name of a member of the table, behind a comma where one is needed. */
static void put_name(tur__reading *r, const tur__node *n, const tur__mark *place)
{
    tur__buf *b = &r->json;
    if (!tur__buf_reserve(b, sizeof n->quoted + 1)) return;
    if (b->len && b->data[b->len - 1] != '{') b->data[b->len++] = ',';
    tur__reading_mark(r, place);
    memcpy(b->data + b->len, n->quoted, sizeof n->quoted);
    b->len += n->quoted_len;
}

/* Closes objects that do not hold NODE, and opens those down to it. */
static void open_to(struct open *o, tur__reading *r, int node, const tur__mark *place)
{
    uint8_t way[TUR__LIMIT_DEPTH];
    int n = 0;
    for (; !holds(o->nodes, o->node[o->top], node); o->top--) tur__buf_putc(&r->json, '}');
    for (int at = node; at != o->node[o->top]; at = o->nodes[at].parent) way[n++] = (uint8_t)at;
    while (n--) {
        put_name(r, &o->nodes[way[n]], place);
        tur__buf_putc(&r->json, '{');
        o->node[++o->top] = way[n];
    }
}

static bool put_member(tur__rows *s, tur__reading *r, struct open *o, uint32_t cell)
{
    const tur__column *c = &s->column[cell];
    const tur__mark *place = &s->place[cell];
    bool other = c->cell == TUR__CELL_OTHER;
    open_to(o, r, other ? c->node : o->nodes[c->node].parent, place);
    if (other) {
        if (r->json.len && r->json.data[r->json.len - 1] != '{') tur__buf_putc(&r->json, ',');
        tur__reading_string(r, place, c->member, c->member_len);
        tur__buf_putc(&r->json, ':');
    } else put_name(r, &o->nodes[c->node], place);
    return put_value(s, r, cell);
}

bool tur__cells_put(tur__rows *s, tur__reading *r, int part)
{
    struct open o = {.nodes = tur__part_frame(part)->nodes};
    bool readable = true;
    uint32_t end = s->first[part + 1];
    for (uint32_t w = s->first[part] / 64; w <= end / 64; w++)
        for (uint64_t bits = s->filled[w]; bits; bits &= bits - 1) {
            uint32_t rank = w * 64 + (uint32_t)__builtin_ctzll(bits);
            if (rank >= s->first[part] && rank < end) readable &= put_member(s, r, &o, s->cell[rank]);
        }
    while (o.top--) tur__buf_putc(&r->json, '}');
    return readable;
}
