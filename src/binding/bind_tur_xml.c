/* XML: an element for each record, and one for each of its members. Clause "XML" of data.md.
 *
 * Reading makes lines of JSON of the events of the parser, driven by the tables of the members.
 * What an element holds says what becomes of it: elements make an object, text makes a string, or a
 * number or boolean where the tables want one and the text is one. What the tables do not know is
 * passed on in the same way. So the scanner finds in the line what it would find in JSON Lines. */
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "binding/xml.h"
#include "record/scan.h"

const char *const tur__xml_extensions[TUR__XML_NO_EXTENSION] = {"x_string", "x_integer", "x_boolean", "x_map"};

/* What an open element is. */
enum {
    ROOT,
    OBJECT,  /* the record, or a member that is an object */
    MAP,     /* of entries */
    VALUE,   /* a member that is none of these, an entry, or what the tables do not know */
    NUMBER,
    WORD,    /* true or false */
    STRICT = 16 /* of an extension: its element says what it has to be */
};

typedef struct level {
    uint8_t kind;
    uint8_t frame, node;          /* OBJECT: whose members its elements are */
    uint8_t array;                /* node of the array that is open in it, or 0 */
    bool filled;                  /* an element stood in it */
    bool aside;                   /* a comment or instruction stood in it */
    uint16_t last;                /* node of the last member, 256 behind extensions */
    uint64_t seen[TUR__WORDS];
    tur__mark start, content;
} level;

/* A record, or the fault that stands in its place. */
typedef struct item {
    size_t json, marks; /* where they end in `made` */
    bool faulty, lost;
    tur__fault fault;
} item;

typedef struct reader {
    tur__xml_parse parse;
    tur__reading made; /* lines and marks of the items, and of the record under way behind them */
    item *items;
    size_t count, cap, next;
    size_t begun, begun_marks; /* where the record under way begins in `made` */
    tur__buf text;             /* of the innermost element */
    level level[TUR__XML_DEPTH + 1];
    int depth;      /* open elements: level[depth] is the innermost */
    bool dropped;   /* the rest of the record, or of what stands in its place, is passed over */
    bool stray;     /* text between records was reported */
    size_t max_record;
} reader;

/* ---- Items ---- */

static void push(reader *x, const tur__fault *fault)
{
    if (x->count == x->cap) {
        size_t cap = x->cap ? x->cap * 2 : 32;
        item *items = realloc(x->items, cap * sizeof *items);
        if (!items) {
            x->made.json.failed = true;
            return;
        }
        x->items = items;
        x->cap = cap;
    }
    if (fault) {
        x->made.json.len = x->begun;
        x->made.marks = x->begun_marks;
    }
    x->items[x->count++] = (item){x->made.json.len, x->made.marks, fault, fault && x->depth > 1, fault ? *fault : (tur__fault){0}};
    x->begun = x->made.json.len;
    x->begun_marks = x->made.marks;
}

/* A fault takes the place of the record that it lies in. */
static void refuse(reader *x, int requirement, const tur__mark *place, const char *found, const char *wanted)
{
    tur__fault f = {requirement, *place, found, wanted};
    if (x->dropped) return;
    push(x, &f);
    x->dropped = x->depth > 0;
}

/* The size of a record is that of its line. */
static void measure(reader *x)
{
    if (x->made.json.len - x->begun + x->text.len > x->max_record) refuse(x, TUR_0122, &x->level[2].start, NULL, NULL);
}

/* ---- Text ---- */

static bool blank(const char *text, size_t len)
{
    while (len && (*text == ' ' || *text == '\n' || *text == '\t' || *text == '\r')) text++, len--;
    return !len;
}

static void on_text(void *ctx, const char *text, size_t len)
{
    reader *x = ctx;
    if (x->dropped) return;
    level *l = &x->level[x->depth];
    if (l->kind == ROOT || l->filled) {
        if (blank(text, len) || (l->kind == ROOT && x->stray)) return;
        if (l->kind == ROOT) {
            tur__fault f = {TUR_1554, tur__xml_here(&x->parse), "text between records", "elements"};
            x->stray = true;
            push(x, &f);
        } else refuse(x, TUR_1554, &l->start, "text beside elements", "text or elements");
        return;
    }
    tur__buf_add(&x->text, text, len);
    measure(x);
}

static void on_aside(void *ctx)
{
    reader *x = ctx;
    if (!x->dropped) x->level[x->depth].aside = true;
}

/* ---- Members ---- */

static void mark(reader *x, const tur__mark *place) { tur__reading_mark(&x->made, place); }
static void put(reader *x, char c) { tur__buf_putc(&x->made.json, c); }

static void put_name(reader *x, const tur__xml_tag *tag, const char *name, size_t len)
{
    tur__reading_string(&x->made, &tag->start, name, len);
    put(x, ':');
}

/* Before another member of the innermost element. */
static void next_member(reader *x)
{
    level *l = &x->level[x->depth];
    if (l->array) put(x, ']');
    l->array = 0;
    if (l->filled) put(x, ',');
    else {
        mark(x, &l->start);
        put(x, '{');
    }
    l->filled = true;
}

static void open_level(reader *x, const tur__xml_tag *tag, unsigned kind, int frame, int node)
{
    level *l = &x->level[++x->depth];
    *l = (level){.kind = (uint8_t)kind, .frame = (uint8_t)frame, .node = (uint8_t)node, .start = tag->start, .content = tag->content};
    x->text.len = 0;
}

/* The element of a member that the tables know. */
static bool known(reader *x, const tur__xml_tag *tag, int node)
{
    level *l = &x->level[x->depth];
    const tur__node *n = &tur__frames[l->frame].nodes[node];
    bool array = n->list || n->base == TUR__BASE_FRAMES, seen = l->seen[node >> 6] >> (node & 63) & 1;
    if (!seen && node < l->last)
        return refuse(x, TUR_1553, &tag->start, tur__reading_text(&x->made, "%s behind what follows it in the tables", n->name),
                      "the order of the tables, and extensions at the end"), false;
    l->last = l->last > node ? l->last : (uint16_t)node;
    l->seen[node >> 6] |= UINT64_C(1) << (node & 63);
    if (array && l->array == node) put(x, ',');
    else {
        next_member(x);
        put_name(x, tag, n->name, strlen(n->name));
        if (array) {
            mark(x, &tag->start);
            put(x, '[');
            l->array = (uint8_t)node;
        }
    }
    unsigned kind = n->list                            ? VALUE
                    : n->base == TUR__BASE_OBJECT      ? OBJECT
                    : n->base == TUR__BASE_FRAMES      ? OBJECT
                    : n->base == TUR__BASE_MAP         ? MAP
                    : n->base == TUR__BASE_INTEGER     ? NUMBER
                    : n->base == TUR__BASE_BOOLEAN     ? WORD
                    : n->base == TUR__BASE_FLAG        ? WORD
                                                       : VALUE;
    if (n->base == TUR__BASE_FRAMES) open_level(x, tag, kind, n->frame, 0);
    else open_level(x, tag, kind, l->frame, node);
    return true;
}

/* x_string and its like. */
static bool extension(reader *x, const tur__xml_tag *tag, unsigned type)
{
    static const uint8_t kinds[] = {VALUE, NUMBER, WORD, MAP};
    if (!tag->given)
        return refuse(x, TUR_1552, &tag->start, "an extension without a name", "the attribute name"), false;
    if (tag->given_len < 2 || memcmp(tag->given, "x_", 2))
        return refuse(x, TUR_1602, &tag->start, "another name", "x_VENDOR_NAME of lower-case letters, digits and low lines"), false;
    next_member(x);
    x->level[x->depth].last = 256;
    put_name(x, tag, tag->given, tag->given_len);
    open_level(x, tag, kinds[type] | STRICT, 0, 0);
    return true;
}

/* An element of an object, whether the tables know it or not. */
static bool member(reader *x, const tur__xml_tag *tag)
{
    const level *l = &x->level[x->depth];
    if (tag->name_len > 2 && !memcmp(tag->name, "x_", 2)) {
        for (unsigned i = 0; i < TUR__XML_NO_EXTENSION; i++)
            if (!strcmp(tag->name, tur__xml_extensions[i])) return extension(x, tag, i);
        return refuse(x, TUR_1552, &tag->start, "an element that begins with x_", "x_string, x_integer, x_boolean or x_map, with the extension's name as an attribute"), false;
    }
    if (tag->given)
        return refuse(x, TUR_1552, &tag->start, "an attribute", "none, but on entries of maps and on extensions"), false;
    const tur__node *me = l->kind == OBJECT ? &tur__frames[l->frame].nodes[l->node] : NULL;
    int node = me ? tur__form_lookup(me->keys, me->key_bits, me->key_mix, tag->key, tag->name_len) : 0;
    if (node) return known(x, tag, node);
    next_member(x);
    put_name(x, tag, tag->name, tag->name_len);
    open_level(x, tag, VALUE, 0, 0);
    return true;
}

static bool entry(reader *x, const tur__xml_tag *tag)
{
    if (strcmp(tag->name, "entry") || !tag->given)
        return refuse(x, TUR_1552, &tag->start, tag->given ? "another element" : "an element without a name", "the element entry with the attribute name"), false;
    next_member(x);
    put_name(x, tag, tag->given, tag->given_len);
    open_level(x, tag, VALUE | (x->level[x->depth].kind & STRICT), 0, 0);
    return true;
}

static bool in_root(reader *x, const tur__xml_tag *tag)
{
    if (strcmp(tag->name, "record") || tag->given)
        return refuse(x, TUR_1552, &tag->start, "another element", "the element record"), false;
    mark(x, &tag->start);
    open_level(x, tag, OBJECT, TUR__FRAME_RECORD, 0);
    return true;
}

static void on_start(void *ctx, const tur__xml_tag *tag)
{
    reader *x = ctx;
    level *l = &x->level[x->depth];
    x->stray = false;
    if (x->dropped) {
        x->depth++;
        return;
    }
    if (!x->depth) {
        if (!tag->ours || strcmp(tag->name, "records")) {
            tur__xml_give_up(&x->parse, TUR_1552, &tag->start, "another root element", "records in the namespace " TUR__XML_NAMESPACE);
            return;
        }
        open_level(x, tag, ROOT, 0, 0);
        if (tag->odd || tag->given) tur__xml_give_up(&x->parse, TUR_1552, &tag->start, "an attribute of the root element", "none");
        return;
    }
    bool going = false;
    if (!tag->ours) refuse(x, TUR_1552, &tag->start, "an element of another namespace", "elements of " TUR__XML_NAMESPACE);
    else if (tag->odd) refuse(x, TUR_1552, &tag->start, "an attribute that is not defined", "the attribute name, where it is defined");
    else if (l->kind != ROOT && !l->filled && !blank(x->text.data, x->text.len)) refuse(x, TUR_1554, &l->start, "text beside elements", "text or elements");
    else if (l->kind & STRICT && l->kind != (MAP | STRICT)) refuse(x, TUR_1554, &tag->start, "an element in the value of an extension", "text");
    else going = l->kind == ROOT ? in_root(x, tag) : (l->kind & ~STRICT) == MAP ? entry(x, tag) : member(x, tag);
    if (!going) x->depth++;
    measure(x);
}

/* ---- Values ---- */

static bool is_word(const char *t, size_t len)
{
    return (len == 4 && !memcmp(t, "true", 4)) || (len == 5 && !memcmp(t, "false", 5));
}

static void end_value(reader *x, const level *l)
{
    const char *t = tur__buf_text(&x->text);
    size_t len = x->text.len;
    unsigned kind = l->kind & ~(unsigned)STRICT;
    bool literal = kind == NUMBER ? tur__json_is_number(t, len) : kind == WORD && is_word(t, len);
    if (l->aside && !blank(t, len))
        refuse(x, TUR_1554, &l->content, "a comment or a processing instruction inside text", "text alone: two readers read this differently");
    else if (l->kind == (MAP | STRICT) && !blank(t, len)) refuse(x, TUR_1554, &l->content, "text in the map of an extension", "elements entry");
    else if (l->kind & STRICT && (kind == NUMBER || kind == WORD) && !literal)
        refuse(x, TUR_1604, &l->content, "other text", kind == NUMBER ? "a number" : "true or false");
    else if ((kind == OBJECT || kind == MAP) && blank(t, len)) {
        mark(x, &l->start);
        tur__buf_puts(&x->made.json, "{}");
    } else if (literal) {
        mark(x, &l->content);
        tur__buf_add(&x->made.json, t, len);
    } else tur__reading_string(&x->made, &l->content, t, len);
}

static void on_end(void *ctx)
{
    reader *x = ctx;
    const level *l = &x->level[x->depth];
    x->stray = false;
    if (!x->dropped && l->kind != ROOT) {
        if (l->filled) {
            if (l->array) put(x, ']');
            put(x, '}');
        } else end_value(x, l);
        x->text.len = 0;
        measure(x);
        if (!x->dropped && x->depth == 2) push(x, NULL);
    }
    x->text.len = 0;
    x->depth--;
    if (x->depth <= 1) x->dropped = false;
}

/* ---- Steps ---- */

/* Gives the next item out. */
static void deliver(reader *x, tur__reading *r)
{
    const item *i = &x->items[x->next], *before = x->next ? i - 1 : NULL;
    size_t json = before ? before->json : 0, marks = before ? before->marks : 0;
    x->next++;
    if (i->faulty) {
        const tur__fault *f = &i->fault;
        r->lost = i->lost;
        if (f->requirement == TUR_0122) tur__reading_too_long(r, &f->place, 0);
        else tur__reading_fault(r, f->requirement, &f->place, f->found, f->wanted);
        return;
    }
    tur__buf_add(&r->json, x->made.json.data + json, i->json - json);
    for (size_t m = marks; m < i->marks; m++) {
        size_t at = x->made.mark[m].at - json;
        r->json.len = at; /* a mark is made where the line ends */
        tur__reading_mark(r, &x->made.mark[m]);
    }
    r->json.len = i->json - json;
}

/* Forgets the items that were given out; the record under way moves to the front. */
static void restart(reader *x)
{
    size_t json = x->count ? x->items[x->count - 1].json : 0, marks = x->count ? x->items[x->count - 1].marks : 0;
    if (json) memmove(x->made.json.data, x->made.json.data + json, x->made.json.len - json);
    x->made.json.len -= json;
    x->made.marks -= marks;
    if (marks) memmove(x->made.mark, x->made.mark + marks, x->made.marks * sizeof *x->made.mark);
    for (size_t m = 0; json && m < x->made.marks; m++) x->made.mark[m].at -= (uint32_t)json;
    x->begun = x->begun_marks = 0;
    x->count = x->next = 0;
    tur__arena_reset(&x->made.texts);
}

static tur__step next(tur__reading *r)
{
    reader *x = r->state;
    if (!x->parse.taker.ctx) {
        x->parse.taker = (tur__xml_taker){x, on_start, on_end, on_text, on_aside};
        x->parse.faults = &x->made;
        x->max_record = r->max_record;
    }
    /* the texts of what ended the document are still to be given out */
    if (x->next == x->count && !x->parse.done) restart(x);
    while (x->next == x->count && !x->parse.done) {
        tur__step step = tur__xml_parse_more(&x->parse, r->source);
        if (step != TUR__STEP_RECORD) return step;
        if (x->made.json.failed || x->text.failed) return TUR__STEP_NO_MEMORY;
    }
    if (x->next < x->count) {
        deliver(x, r);
        return TUR__STEP_RECORD;
    }
    if (x->parse.given_up) {
        const tur__fault *f = &x->parse.fault;
        tur__reading_fault(r, f->requirement, &f->place, f->found, f->wanted);
        x->parse.given_up = false;
        r->partial = true;
    }
    return TUR__STEP_END;
}

static void close_reader(void *state)
{
    reader *x = state;
    tur__xml_parse_free(&x->parse);
    tur__buf_free(&x->made.json);
    tur__arena_free(&x->made.texts);
    tur__buf_free(&x->text);
    free(x->made.mark);
    free(x->items);
}

/* ---- The form ---- */

/* A bracket, behind a byte order mark and blanks: no other form begins so. */
static bool probe(const char *head, size_t len)
{
    size_t i = 0;
    if (len >= 4 && !memcmp(head, "\xFF\xFE<\0", 4)) return true;
    if (len >= 4 && !memcmp(head, "\xFE\xFF\0<", 4)) return true;
    if (len >= 3 && !memcmp(head, "\xEF\xBB\xBF", 3)) i = 3;
    while (i < len && (head[i] == ' ' || head[i] == '\t' || head[i] == '\r' || head[i] == '\n')) i++;
    return i < len && head[i] == '<';
}

static const uint16_t serves[] = {TUR_1550, TUR_1551, TUR_1552, TUR_1553, TUR_1554, TUR_1555, UINT16_MAX};

const tur__binding tur_binding_tur_xml = {
    .name = "tur-xml",
    .summary = "Token Usage Records as XML, an element for each member",
    .suffix = ".xml",
    .probe = probe,
    .state_size = sizeof(reader),
    .write_state_size = sizeof(tur__xml_writer),
    .serves = serves,
    .next = next,
    .close = close_reader,
    .write = tur__xml_write,
    .write_end = tur__xml_write_end,
    .write_close = tur__xml_write_close,
};
