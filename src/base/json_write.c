/* The tree as it is built, changed and written; json.c reads it. */
#include "base/json.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

tur__json *tur__json_new(tur__arena *a, tur__json_kind kind)
{
    tur__json *v = tur__arena_alloc(a, sizeof *v);
    if (v) *v = (tur__json){.kind = kind, .text = ""};
    return v;
}

static tur__json *new_text(tur__arena *a, tur__json_kind kind, const char *text, size_t len)
{
    tur__json *v = tur__json_new(a, kind);
    if (!v || !(v->text = tur__arena_copy(a, text, len))) return NULL;
    v->len = len;
    return v;
}

tur__json *tur__json_new_string(tur__arena *a, const char *text, size_t len)
{
    return new_text(a, TUR__JSON_STRING, text, len);
}

static size_t digits(const char *text, size_t len, size_t i)
{
    size_t from = i;
    while (i < len && text[i] >= '0' && text[i] <= '9') i++;
    return i - from;
}

static bool is_number(const char *text, size_t len)
{
    size_t i = len && text[0] == '-', n = digits(text, len, i);
    if (!n || (n > 1 && text[i] == '0')) return false;
    i += n;
    if (i < len && text[i] == '.') {
        if (!(n = digits(text, len, i + 1))) return false;
        i += n + 1;
    }
    if (i < len && (text[i] == 'e' || text[i] == 'E')) {
        i++;
        if (i < len && (text[i] == '+' || text[i] == '-')) i++;
        if (!(n = digits(text, len, i))) return false;
        i += n;
    }
    return i == len;
}

tur__json *tur__json_new_number(tur__arena *a, const char *literal, size_t len)
{
    return is_number(literal, len) ? new_text(a, TUR__JSON_NUMBER, literal, len) : NULL;
}

static void append(tur__json *parent, tur__json *child)
{
    child->parent = parent;
    child->next = NULL;
    if (parent->last) parent->last->next = child;
    else parent->first = child;
    parent->last = child;
    parent->count++;
}

void tur__json_push(tur__json *array, tur__json *value)
{
    value->name = NULL;
    value->name_len = 0;
    append(array, value);
}

bool tur__json_put(tur__arena *a, tur__json *object, const char *name, size_t name_len, tur__json *value)
{
    const char *copy = tur__arena_copy(a, name, name_len);
    if (!copy) return false;
    value->name = copy;
    value->name_len = name_len;
    append(object, value);
    return true;
}

/* The link that points at CHILD; *BEFORE receives the sibling that has it, NULL for the parent. */
static tur__json **link_of(tur__json *child, tur__json **before)
{
    tur__json **link = &child->parent->first;
    *before = NULL;
    while (*link != child) {
        *before = *link;
        link = &(*link)->next;
    }
    return link;
}

void tur__json_remove(tur__json *child)
{
    tur__json *parent = child->parent, *before;
    if (!parent) return;
    *link_of(child, &before) = child->next;
    if (parent->last == child) parent->last = before;
    parent->count--;
    child->parent = child->next = NULL;
}

/* VALUE takes the place and the name of OLD, which is detached. */
static void replace(tur__json *old, tur__json *value)
{
    tur__json *parent = old->parent, *before;
    if (old == value) return;
    *link_of(old, &before) = value;
    if (parent->last == old) parent->last = value;
    value->parent = parent;
    value->next = old->next;
    value->name = old->name;
    value->name_len = old->name_len;
    old->parent = old->next = NULL;
}

/* The index that a part of a path is, in the one spelling an index has; at most COUNT. */
static bool array_index(const char *part, size_t len, size_t count, size_t *index)
{
    size_t n = 0;
    if (!len || (len > 1 && *part == '0') || digits(part, len, 0) != len) return false;
    for (size_t i = 0; i < len; i++) {
        n = n * 10 + (size_t)(part[i] - '0');
        if (n > count) return false; /* before N can overflow */
    }
    *index = n;
    return true;
}

/* What stands at one part of a path inside NODE, NULL in *FOUND when nothing does. False when
 * nothing can stand there. */
static bool step(const tur__json *node, const char *part, size_t len, tur__json **found)
{
    size_t index;
    tur__json *c = node->first;
    if (node->kind == TUR__JSON_OBJECT) {
        while (c && (c->name_len != len || memcmp(c->name, part, len))) c = c->next;
    } else {
        if (node->kind != TUR__JSON_ARRAY) return false;
        if (!array_index(part, len, node->count, &index)) return false;
        while (index--) c = c->next;
    }
    *found = c;
    return true;
}

static bool attach(tur__arena *a, tur__json *parent, const char *part, size_t len, tur__json *value)
{
    if (parent->kind == TUR__JSON_OBJECT) return tur__json_put(a, parent, part, len, value);
    tur__json_push(parent, value);
    return true;
}

bool tur__json_set(tur__arena *a, tur__json *root, const char *path, tur__json *value)
{
    size_t len = strcspn(path, ".");
    tur__json *found;
    for (;; path += len + 1, len = strcspn(path, "."), root = found) {
        if (!step(root, path, len, &found)) return false;
        if (!found) break;
        if (!path[len]) return replace(found, value), true;
    }
    /* From here on nothing exists. The rest is built from its end, detached, so that the tree is
     * changed once and whole or not at all. */
    const char *rest = path + len, *end = rest + strlen(rest);
    while (end > rest) {
        const char *dot = end;
        while (dot[-1] != '.') dot--;
        tur__json *object = tur__json_new(a, TUR__JSON_OBJECT);
        if (!object || !tur__json_put(a, object, dot, (size_t)(end - dot), value)) return false;
        value = object;
        end = dot - 1;
    }
    return attach(a, root, path, len, value);
}

static void reverse(char *from, char *to)
{
    while (from < to) {
        char c = *from;
        *from++ = *--to;
        *to = c;
    }
}

/* Goes from the node up and writes everything backwards, then turns the whole round: no memory of
 * the way is needed, however long it is. */
void tur__json_pointer(tur__buf *b, const tur__json *node)
{
    size_t start = b->len;
    for (; node->parent; node = node->parent) {
        if (node->parent->kind == TUR__JSON_OBJECT) {
            for (size_t i = node->name_len; i--;) {
                char c = node->name[i];
                if (c == '~') tur__buf_puts(b, "0~");
                else if (c == '/') tur__buf_puts(b, "1~");
                else tur__buf_putc(b, c);
            }
        } else {
            size_t index = 0;
            for (const tur__json *c = node->parent->first; c != node; c = c->next) index++;
            do tur__buf_putc(b, (char)('0' + index % 10));
            while (index /= 10);
        }
        tur__buf_putc(b, '/');
    }
    if (!b->failed && b->len > start) reverse(b->data + start, b->data + b->len);
}

void tur__json_position(const char *text, size_t len, size_t offset, uint64_t *line,
                        uint64_t *column)
{
    const char *p = text, *at, *newline;
    *line = *column = 1;
    if (!len) return;
    at = text + (offset < len ? offset : len);
    while ((newline = memchr(p, '\n', (size_t)(at - p)))) {
        ++*line;
        p = newline + 1;
    }
    *column += tur__utf8_count(p, (size_t)(at - p));
}

void tur__json_write_escape(tur__buf *b, unsigned char c)
{
    static const char hex[] = "0123456789abcdef";
    char escape[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
    size_t size = 2;
    switch (c) {
    case '"': case '\\': escape[1] = (char)c; break;
    case '\b': escape[1] = 'b'; break;
    case '\t': escape[1] = 't'; break;
    case '\n': escape[1] = 'n'; break;
    case '\f': escape[1] = 'f'; break;
    case '\r': escape[1] = 'r'; break;
    default: size = 6;
    }
    tur__buf_add(b, escape, size);
}

/* The room is made for the whole string at once, so that the common one, without escapes, is a
 * single copy. */
void tur__json_write_string(tur__buf *b, const char *text, size_t len)
{
    if (!tur__buf_reserve(b, len + 2)) return;
    b->data[b->len++] = '"';
    for (;;) {
        size_t plain = tur__json_plain(text, len);
        tur__buf_add(b, text, plain);
        if (plain == len) break;
        tur__json_write_escape(b, (unsigned char)text[plain]);
        text += plain + 1;
        len -= plain + 1;
    }
    tur__buf_putc(b, '"');
}

/* Work still to do, last in first out, so that no tree is too deep for the stack. */
struct task {
    const tur__json *node;
    enum { WHOLE, CLOSE } what;
    bool comma; /* in front */
    bool chain; /* the next sibling is to be written after it */
};

struct writer {
    tur__buf *out;
    struct task *tasks;
    size_t count, cap;
};

static bool push_task(struct writer *w, struct task t)
{
    if (w->count == w->cap) {
        size_t cap = w->cap ? w->cap * 2 : 64;
        struct task *tasks = realloc(w->tasks, cap * sizeof *tasks);
        if (!tasks) return w->out->failed = true, false;
        w->tasks = tasks;
        w->cap = cap;
    }
    w->tasks[w->count++] = t;
    return true;
}

static int cmp_names(const tur__json *a, const tur__json *b)
{
    return tur__utf8_cmp_utf16(a->name, a->name_len, b->name, b->name_len);
}

/* Last name first, since the last task pushed is the first done. */
static int cmp_tasks(const void *a, const void *b)
{
    return cmp_names(((const struct task *)b)->node, ((const struct task *)a)->node);
}

/* The members of a record are few, and then insertion beats the library's calls. */
static void sort_tasks(struct task *tasks, size_t count)
{
    if (count > 24) {
        qsort(tasks, count, sizeof *tasks, cmp_tasks);
        return;
    }
    for (size_t i = 1; i < count; i++) {
        struct task t = tasks[i];
        size_t at = i;
        for (; at && cmp_names(tasks[at - 1].node, t.node) < 0; at--) tasks[at] = tasks[at - 1];
        tasks[at] = t;
    }
}

static bool is_sorted(const tur__json *object)
{
    for (const tur__json *m = object->first; m && m->next; m = m->next)
        if (cmp_names(m, m->next) > 0) return false;
    return true;
}

/* Children in their order need one task at a time; members out of order are all pushed, sorted. */
static bool push_children(struct writer *w, const tur__json *v)
{
    if (!v->first) return true;
    if (v->kind == TUR__JSON_ARRAY || is_sorted(v))
        return push_task(w, (struct task){v->first, WHOLE, false, true});
    size_t from = w->count;
    for (const tur__json *m = v->first; m; m = m->next)
        if (!push_task(w, (struct task){m, WHOLE, true, false})) return false;
    sort_tasks(w->tasks + from, w->count - from);
    w->tasks[w->count - 1].comma = false;
    return true;
}

static bool write_value(struct writer *w, const tur__json *v)
{
    tur__buf *b = w->out;
    bool array = v->kind == TUR__JSON_ARRAY;
    switch (v->kind) {
    case TUR__JSON_NULL: tur__buf_add(b, "null", 4); return true;
    case TUR__JSON_FALSE: tur__buf_add(b, "false", 5); return true;
    case TUR__JSON_TRUE: tur__buf_add(b, "true", 4); return true;
    case TUR__JSON_NUMBER: tur__buf_add(b, v->text, v->len); return true;
    case TUR__JSON_STRING: tur__json_write_string(b, v->text, v->len); return true;
    case TUR__JSON_ARRAY:
    case TUR__JSON_OBJECT: break;
    }
    tur__buf_putc(b, array ? '[' : '{');
    return push_task(w, (struct task){v, CLOSE, false, false}) && push_children(w, v);
}

void tur__json_write(tur__buf *b, const tur__json *value)
{
    struct writer w = {.out = b};
    bool going = write_value(&w, value);
    while (going && w.count) {
        struct task t = w.tasks[--w.count];
        if (t.what == CLOSE) {
            tur__buf_putc(b, t.node->kind == TUR__JSON_ARRAY ? ']' : '}');
            continue;
        }
        if (t.comma) tur__buf_putc(b, ',');
        if (t.chain && t.node->next)
            going = push_task(&w, (struct task){t.node->next, WHOLE, true, true});
        if (t.node->parent->kind == TUR__JSON_OBJECT) {
            tur__json_write_string(b, t.node->name, t.node->name_len);
            tur__buf_putc(b, ':');
        }
        going = going && write_value(&w, t.node);
    }
    free(w.tasks);
}
