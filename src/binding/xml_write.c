/* Lines of JCS to elements, in the order of the tables. Bytes depend on the records alone.
 *
 * What is written reads back as the same line. A record that no document can say, since it has null,
 * an empty array, a value of another type than the tables', or a character that XML does not have,
 * is none of this specification, and is left out rather than written as another that is. */
#include <string.h>

#include "base/json.h"
#include "binding/xml.h"
#include "record/scan.h"

enum { FULL = 64 * 1024 };

static void object(tur__xml_writer *x, int frame, int node, const tur__json *o, int depth);

/* The record cannot be said, because it violates REQUIREMENT. Only the first reason counts. */
static void cannot(tur__xml_writer *x, int requirement)
{
    if (x->cannot < 0) x->cannot = requirement;
}

/* VALUE is of another type than WANT. */
static bool fits(tur__xml_writer *x, const tur__json *value, tur__json_kind want)
{
    if (value->kind == want) return true;
    cannot(x, value->kind == TUR__JSON_NULL ? TUR_0107 : TUR_0106);
    return false;
}

/* ---- Text and tags ---- */

static void put(tur__xml_writer *x, const char *text) { tur__buf_puts(&x->out, text); }

static void indent(tur__xml_writer *x, int depth)
{
    for (; depth; depth--) tur__buf_putc(&x->out, ' ');
}

/* The text, escaped for elements and attributes alike. */
static void put_text(tur__xml_writer *x, const char *t, size_t len)
{
    const char *from = t, *end = t + len;
    for (; t < end; t++) {
        unsigned char c = (unsigned char)*t;
        const char *as = c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '"' ? "&quot;" : c == '\t' ? "&#9;" : c == '\n' ? "&#10;" : c == '\r' ? "&#13;" : NULL;
        /* U+FFFE and U+FFFF, and controls but the three */
        bool none = c == 0xEF ? end - t > 2 && (unsigned char)t[1] == 0xBF && (unsigned char)t[2] >= 0xBE : c < ' ' && !as;
        if (none) cannot(x, TUR_0116);
        if (!as) continue;
        tur__buf_add(&x->out, from, (size_t)(t - from));
        put(x, as);
        from = t + 1;
    }
    tur__buf_add(&x->out, from, (size_t)(t - from));
}

/* NAMED is the member whose name the element has as its attribute, or NULL. */
static void open_tag(tur__xml_writer *x, const char *element, const tur__json *named, int depth)
{
    indent(x, depth);
    put(x, "<");
    put(x, element);
    if (named) {
        put(x, " name=\"");
        put_text(x, named->name, named->name_len);
        put(x, "\"");
    }
    put(x, ">");
}

static void close_tag(tur__xml_writer *x, const char *element)
{
    put(x, "</");
    put(x, element);
    put(x, ">\n");
}

static void put_leaf(tur__xml_writer *x, const char *element, const tur__json *named, const tur__json *v, int depth)
{
    open_tag(x, element, named, depth);
    if (v->kind == TUR__JSON_TRUE || v->kind == TUR__JSON_FALSE) put(x, v->kind == TUR__JSON_TRUE ? "true" : "false");
    else put_text(x, v->text, v->len);
    close_tag(x, element);
}

/* ---- Members ---- */

static void put_map(tur__xml_writer *x, const char *element, const tur__json *named, const tur__json *v, int depth)
{
    open_tag(x, element, named, depth);
    put(x, "\n");
    for (const tur__json *m = v->first; m; m = m->next)
        if (fits(x, m, TUR__JSON_STRING)) put_leaf(x, "entry", m, m, depth + 1);
    indent(x, depth);
    close_tag(x, element);
}

static void put_extension(tur__xml_writer *x, const tur__json *m, int depth)
{
    switch (m->kind) {
    case TUR__JSON_STRING: put_leaf(x, tur__xml_extensions[TUR__XML_STRING], m, m, depth); break;
    case TUR__JSON_NUMBER: put_leaf(x, tur__xml_extensions[TUR__XML_INTEGER], m, m, depth); break;
    case TUR__JSON_TRUE:
    case TUR__JSON_FALSE: put_leaf(x, tur__xml_extensions[TUR__XML_BOOLEAN], m, m, depth); break;
    case TUR__JSON_OBJECT: put_map(x, tur__xml_extensions[TUR__XML_MAP], m, m, depth); break;
    case TUR__JSON_ARRAY:
    case TUR__JSON_NULL: cannot(x, TUR_1604); break;
    }
}

/* One value of a member: the whole of it, or an element of its array. */
static void put_value(tur__xml_writer *x, int frame, int node, const tur__json *v, int depth)
{
    const tur__node *n = &tur__frames[frame].nodes[node];
    bool frames = n->base == TUR__BASE_FRAMES;
    switch (n->base) {
    case TUR__BASE_OBJECT:
    case TUR__BASE_FRAMES:
        if (!fits(x, v, TUR__JSON_OBJECT)) return;
        open_tag(x, n->name, NULL, depth);
        put(x, "\n");
        object(x, frames ? n->frame : frame, frames ? 0 : node, v, depth + 1);
        indent(x, depth);
        close_tag(x, n->name);
        return;
    case TUR__BASE_MAP:
        if (fits(x, v, TUR__JSON_OBJECT)) put_map(x, n->name, NULL, v, depth);
        return;
    case TUR__BASE_INTEGER:
        if (fits(x, v, TUR__JSON_NUMBER)) put_leaf(x, n->name, NULL, v, depth);
        return;
    case TUR__BASE_BOOLEAN:
    case TUR__BASE_FLAG:
        if (v->kind == TUR__JSON_FALSE || fits(x, v, TUR__JSON_TRUE)) put_leaf(x, n->name, NULL, v, depth);
        return;
    default:
        if (fits(x, v, TUR__JSON_STRING)) put_leaf(x, n->name, NULL, v, depth);
    }
}

static bool is_extension(const tur__json *m) { return m->name_len > 1 && !memcmp(m->name, "x_", 2); }

/* The members of NODE in FRAME that O has, in the order of the tables, and then its extensions. */
static void object(tur__xml_writer *x, int frame, int node, const tur__json *o, int depth)
{
    const tur__node *nodes = tur__frames[frame].nodes, *me = &nodes[node];
    const tur__json *by_node[256] = {0};
    int count = tur__frames[frame].count;
    for (const tur__json *m = o->first; m; m = m->next) {
        char name[32 + TUR__PAD] = "";
        if (m->name_len < 32) memcpy(name, m->name, m->name_len);
        int child = tur__form_lookup(me->keys, me->key_bits, me->key_mix, name, (uint32_t)m->name_len);
        if (child) by_node[child] = m;
        else if (!me->extensible || !is_extension(m)) cannot(x, TUR_0104);
    }
    for (int i = node + 1; i < count; i++) {
        const tur__json *v = by_node[i];
        bool array = nodes[i].list || nodes[i].base == TUR__BASE_FRAMES;
        if (!v || (array && !fits(x, v, TUR__JSON_ARRAY))) continue;
        if (array && !v->first) cannot(x, TUR_0108);
        for (const tur__json *e = array ? v->first : v; e; e = array ? e->next : NULL) put_value(x, frame, i, e, depth);
    }
    for (const tur__json *m = o->first; m; m = m->next)
        if (is_extension(m)) put_extension(x, m, depth);
}

/* ---- Lines ---- */

static void begin(tur__xml_writer *x)
{
    if (!x->begun) put(x, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<records xmlns=\"" TUR__XML_NAMESPACE "\">\n");
    x->begun = true;
}

static tur_status flush(tur__writing *w, tur__buf *b)
{
    if (b->failed) return TUR_ENOMEM;
    if (b->len && !w->write(w->ctx, b->data, b->len)) return TUR_EIO;
    b->len = 0;
    return TUR_OK;
}

static tur_status put_record(tur__writing *w, const char *line, size_t len, size_t index)
{
    tur__xml_writer *x = w->state;
    size_t used, start = x->out.len;
    tur__json_error e;
    tur__arena_reset(&x->arena);
    const tur__json *o = tur__json_parse(&x->arena, line, len, &used, &e);
    if (!o && e.offset == SIZE_MAX) return TUR_ENOMEM;
    if (!o || o->kind != TUR__JSON_OBJECT) return TUR_EINVAL;
    x->cannot = -1;
    open_tag(x, "record", NULL, 1);
    put(x, "\n");
    object(x, TUR__FRAME_RECORD, 0, o, 2);
    indent(x, 1);
    close_tag(x, "record");
    if (x->cannot < 0) return TUR_OK;
    if (!w->left_out) return TUR_EINVAL;
    x->out.len = start;
    w->left_out(w->ctx, index, x->cannot);
    return TUR_OK;
}

tur_status tur__xml_write(tur__writing *w, const char *lines, size_t len)
{
    tur__xml_writer *x = w->state;
    const char *end = lines + len;
    tur_status status = TUR_OK;
    begin(x);
    for (size_t index = 0; lines < end && status == TUR_OK; index++) {
        const char *feed = memchr(lines, '\n', (size_t)(end - lines));
        status = put_record(w, lines, (size_t)((feed ? feed : end) - lines), index);
        if (status == TUR_OK && x->out.len >= FULL) status = flush(w, &x->out);
        lines = feed ? feed + 1 : end;
    }
    return status == TUR_OK ? flush(w, &x->out) : status;
}

tur_status tur__xml_write_end(tur__writing *w)
{
    tur__xml_writer *x = w->state;
    begin(x);
    put(x, "</records>\n");
    return flush(w, &x->out);
}

void tur__xml_write_close(void *state)
{
    tur__xml_writer *x = state;
    tur__arena_free(&x->arena);
    tur__buf_free(&x->out);
}
