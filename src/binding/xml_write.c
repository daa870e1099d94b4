/* Lines of JCS to elements, in the order of the tables. Bytes depend on the records alone.
 *
 * What is written reads back as the same line. A record that no document can say, since it has null,
 * an empty array, a value of another type than the tables', or a character that XML does not have,
 * is none of this specification, and is not written as another that is. */
#include <string.h>

#include "base/json.h"
#include "base/utf8.h"
#include "binding/xml.h"
#include "record/scan.h"

enum { FULL = 64 * 1024 };

static bool object(tur__buf *b, int frame, int node, const tur__json *o, int depth);

static void indent(tur__buf *b, int depth)
{
    static const char blanks[] = "                                ";
    tur__buf_add(b, blanks, (size_t)depth < sizeof blanks ? (size_t)depth : sizeof blanks - 1);
}

/* The text, escaped for elements and attributes alike. False where XML has no way to say it. */
static bool text(tur__buf *b, const char *t, size_t len)
{
    const char *from = t, *end = t + len;
    for (; t < end; t++) {
        unsigned char c = (unsigned char)*t;
        const char *as = NULL;
        if (c == '&') as = "&amp;";
        else if (c == '<') as = "&lt;";
        else if (c == '>') as = "&gt;";
        else if (c == '"') as = "&quot;";
        else if (c == '\t') as = "&#9;";
        else if (c == '\n') as = "&#10;";
        else if (c == '\r') as = "&#13;";
        else if (c < ' ') return false;
        else if (c == 0xEF && end - t > 2 && (unsigned char)t[1] == 0xBF && (unsigned char)t[2] >= 0xBE) return false;
        if (!as) continue;
        tur__buf_add(b, from, (size_t)(t - from));
        tur__buf_puts(b, as);
        from = t + 1;
    }
    tur__buf_add(b, from, (size_t)(t - from));
    return true;
}

static void open_tag(tur__buf *b, const char *name, int depth)
{
    indent(b, depth);
    tur__buf_putc(b, '<');
    tur__buf_puts(b, name);
    tur__buf_putc(b, '>');
}

static void close_tag(tur__buf *b, const char *name)
{
    tur__buf_puts(b, "</");
    tur__buf_puts(b, name);
    tur__buf_puts(b, ">\n");
}

/* An element with a name as its attribute. */
static bool named_tag(tur__buf *b, const char *element, const tur__json *m, int depth)
{
    indent(b, depth);
    tur__buf_putc(b, '<');
    tur__buf_puts(b, element);
    tur__buf_puts(b, " name=\"");
    bool said = text(b, m->name, m->name_len);
    tur__buf_puts(b, "\">");
    return said;
}

static bool leaf(tur__buf *b, const char *name, const tur__json *v, int depth)
{
    open_tag(b, name, depth);
    bool said = v->kind == TUR__JSON_TRUE    ? (tur__buf_puts(b, "true"), true)
                : v->kind == TUR__JSON_FALSE ? (tur__buf_puts(b, "false"), true)
                                             : text(b, v->text, v->len);
    close_tag(b, name);
    return said;
}

static bool map(tur__buf *b, const tur__json *v, int depth)
{
    tur__buf_putc(b, '\n');
    for (const tur__json *m = v->first; m; m = m->next) {
        if (m->kind != TUR__JSON_STRING || !named_tag(b, "entry", m, depth + 1) || !text(b, m->text, m->len)) return false;
        close_tag(b, "entry");
    }
    indent(b, depth);
    return true;
}

static bool extension(tur__buf *b, const tur__json *m, int depth)
{
    bool word = m->kind == TUR__JSON_TRUE || m->kind == TUR__JSON_FALSE;
    tur__xml_extension type = m->kind == TUR__JSON_STRING ? TUR__XML_STRING
                              : m->kind == TUR__JSON_NUMBER ? TUR__XML_INTEGER
                              : m->kind == TUR__JSON_OBJECT ? TUR__XML_MAP
                              : word                        ? TUR__XML_BOOLEAN
                                                            : TUR__XML_NO_EXTENSION;
    if (type == TUR__XML_NO_EXTENSION || !named_tag(b, tur__xml_extensions[type], m, depth)) return false;
    if (type == TUR__XML_MAP ? !map(b, m, depth) : word ? false : !text(b, m->text, m->len)) return false;
    if (word) tur__buf_puts(b, m->kind == TUR__JSON_TRUE ? "true" : "false");
    close_tag(b, tur__xml_extensions[type]);
    return true;
}

/* One value of a member: the whole of it, or an element of its array. */
static bool value(tur__buf *b, int frame, int node, const tur__json *v, int depth)
{
    const tur__node *n = &tur__frames[frame].nodes[node];
    tur__json_kind want = TUR__JSON_STRING;
    bool said = true;
    switch (n->base) {
    case TUR__BASE_OBJECT:
    case TUR__BASE_FRAMES:
    case TUR__BASE_MAP:
        if (v->kind != TUR__JSON_OBJECT) return false;
        open_tag(b, n->name, depth);
        if (n->base == TUR__BASE_MAP) said = map(b, v, depth);
        else {
            bool frames = n->base == TUR__BASE_FRAMES;
            tur__buf_putc(b, '\n');
            said = object(b, frames ? n->frame : frame, frames ? 0 : node, v, depth + 1);
            indent(b, depth);
        }
        close_tag(b, n->name);
        return said;
    case TUR__BASE_BOOLEAN:
    case TUR__BASE_FLAG:
        if (v->kind != TUR__JSON_TRUE && v->kind != TUR__JSON_FALSE) return false;
        return leaf(b, n->name, v, depth);
    case TUR__BASE_INTEGER: want = TUR__JSON_NUMBER; break;
    default: break;
    }
    return v->kind == want && leaf(b, n->name, v, depth);
}

/* The members of NODE in FRAME that O has, in the order of the tables, and then its extensions. */
static bool object(tur__buf *b, int frame, int node, const tur__json *o, int depth)
{
    const tur__node *nodes = tur__frames[frame].nodes, *me = &nodes[node];
    const tur__json *by_node[256] = {0};
    int count = tur__frames[frame].count;
    for (const tur__json *m = o->first; m; m = m->next) {
        char name[32 + TUR__PAD] = "";
        if (m->name_len < 32) memcpy(name, m->name, m->name_len);
        int child = m->name_len < 32 ? tur__form_lookup(me->keys, me->key_bits, me->key_mix, name, (uint32_t)m->name_len) : 0;
        if (child) by_node[child] = m;
        else if (m->name_len < 2 || memcmp(m->name, "x_", 2)) return false;
    }
    for (int i = node + 1; i < count; i++) {
        const tur__json *v = by_node[i];
        bool array = nodes[i].list || nodes[i].base == TUR__BASE_FRAMES;
        if (!v) continue;
        if (array && (v->kind != TUR__JSON_ARRAY || !v->first)) return false;
        for (const tur__json *e = array ? v->first : v; e; e = array ? e->next : NULL)
            if (!value(b, frame, i, e, depth)) return false;
    }
    for (const tur__json *m = o->first; m; m = m->next)
        if (m->name_len > 1 && !memcmp(m->name, "x_", 2) && !extension(b, m, depth)) return false;
    return true;
}

static tur_status flush(tur__writing *w, tur__buf *b)
{
    if (b->failed) return TUR_ENOMEM;
    if (b->len && !w->write(w->ctx, b->data, b->len)) return TUR_EIO;
    b->len = 0;
    return TUR_OK;
}

static void begin(tur__xml_writer *x)
{
    if (!x->begun)
        tur__buf_puts(&x->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<records xmlns=\"" TUR__XML_NAMESPACE "\">\n");
    x->begun = true;
}

tur_status tur__xml_write(tur__writing *w, const char *lines, size_t len)
{
    tur__xml_writer *x = w->state;
    const char *end = lines + len;
    begin(x);
    while (lines < end) {
        const char *feed = memchr(lines, '\n', (size_t)(end - lines));
        size_t used;
        tur__json_error e;
        tur__arena_reset(&x->arena);
        tur__json *o = tur__json_parse(&x->arena, lines, (size_t)((feed ? feed : end) - lines), &used, &e);
        if (!o && e.offset == SIZE_MAX) return TUR_ENOMEM;
        if (!o || o->kind != TUR__JSON_OBJECT) return TUR_EINVAL;
        open_tag(&x->out, "record", 1);
        tur__buf_putc(&x->out, '\n');
        if (!object(&x->out, TUR__FRAME_RECORD, 0, o, 2)) return TUR_EINVAL;
        indent(&x->out, 1);
        close_tag(&x->out, "record");
        tur_status status = x->out.len < FULL ? TUR_OK : flush(w, &x->out);
        if (status != TUR_OK) return status;
        lines = feed ? feed + 1 : end;
    }
    return flush(w, &x->out);
}

tur_status tur__xml_write_end(tur__writing *w)
{
    tur__xml_writer *x = w->state;
    begin(x);
    tur__buf_puts(&x->out, "</records>\n");
    return flush(w, &x->out);
}

void tur__xml_write_close(void *state)
{
    tur__xml_writer *x = state;
    tur__arena_free(&x->arena);
    tur__buf_free(&x->out);
}
