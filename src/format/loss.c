#include "format/loss.h"

#include <string.h>

#include "format/run.h"

/* A hostile source can invent names without end: past these, further names share one path. */
enum { CHILDREN = 512, PATHS = 8192 };

static tur__path *child(tur__run *run, tur__path *parent, const char *name, size_t len)
{
    /* Rows have their members in the same order, mostly, so the next one is tried first. */
    tur__path *guess = parent->recent && parent->recent->next ? parent->recent->next : parent->first;
    if (guess && guess->name_len == len && !memcmp(guess->name, name, len))
        return parent->recent = guess;
    for (tur__path *p = parent->first; p; p = p->next)
        if (p->name_len == len && !memcmp(p->name, name, len)) return parent->recent = p;
    if ((parent->children >= CHILDREN || run->loss.paths >= PATHS) && strcmp(name, "*"))
        return child(run, parent, "*", 1);
    tur__path *p = tur__arena_zalloc(&run->keep, sizeof *p);
    char *copy = tur__arena_copy(&run->keep, name, len);
    if (!p || !copy) return tur__fail(run, TUR_ENOMEM), parent;
    p->name = copy;
    p->name_len = len;
    p->parent = parent;
    if (parent->last) parent->last->next = p;
    else parent->first = p;
    parent->last = p;
    parent->children++;
    run->loss.paths++;
    return parent->recent = p;
}

/* Appends the path as the table of the format writes it. */
static void print(tur__buf *b, const tur__path *p)
{
    if (!p->parent) {
        if (p->name) tur__buf_puts(b, p->name);
        return;
    }
    size_t before = b->len;
    print(b, p->parent);
    if (b->len > before && strcmp(p->name, "[]")) tur__buf_putc(b, '.');
    tur__buf_add(b, p->name, p->name_len);
}

/* Compares from the end, name by name, so that names with dots in them match only themselves. */
static bool matches(const char *pattern, size_t len, const tur__path *p)
{
    if (!p->parent) return p->name ? len == p->name_len && !memcmp(pattern, p->name, len) : len == 0;
    size_t start = len;
    if (len >= 2 && !memcmp(pattern + len - 2, "[]", 2)) {
        start = len - 2;
        return !strcmp(p->name, "[]") && matches(pattern, start, p->parent);
    }
    while (start && pattern[start - 1] != '.') start--;
    size_t n = len - start;
    bool any = n == 1 && pattern[start] == '*';
    if (any ? !strcmp(p->name, "[]") : n != p->name_len || memcmp(pattern + start, p->name, n))
        return false;
    return matches(pattern, start ? start - 1 : 0, p->parent);
}

static const tur__left_out *left_out(tur__run *run, tur__path *p)
{
    if (p->resolved) return p->left_out;
    p->resolved = true;
    for (const tur__left_out *l = run->from->left_out; l && l->path; l++)
        if (matches(l->path, strlen(l->path), p)) return p->left_out = l;
    return NULL;
}

static void count(tur__run *run, const tur__json *v, tur__path *p)
{
    if (p->parent && left_out(run, p)) {
        if (v->kind != TUR__JSON_NULL) p->left++;
        return;
    }
    if (v->used) {
        p->mapped++;
        return;
    }
    if (v->kind == TUR__JSON_OBJECT || v->kind == TUR__JSON_ARRAY) {
        bool array = v->kind == TUR__JSON_ARRAY;
        for (const tur__json *c = v->first; c; c = c->next)
            count(run, c, array ? child(run, p, "[]", 2) : child(run, p, c->name, c->name_len));
        return;
    }
    /* Null and the empty string say nothing, so nothing is lost. */
    if (v->kind == TUR__JSON_NULL || (v->kind == TUR__JSON_STRING && !v->len)) return;
    p->unknown++;
    if (p->reported) return;
    p->reported = true;
    tur__buf b = {0};
    print(&b, p);
    tur__find(run, "TUR-1308", v, tur__text(run, "member %s, which is not carried", tur__buf_text(&b)),
              NULL);
    tur__buf_free(&b);
}

void tur__loss_count(tur__run *run, const tur__json *value, bool document)
{
    tur__path *root = document ? &run->loss.document : &run->loss.rows;
    if (document && !root->name) {
        root->name = "document";
        root->name_len = 8;
    }
    if (document && value->kind != TUR__JSON_OBJECT && value->kind != TUR__JSON_ARRAY) return;
    count(run, value, root);
}

static tur__path *path_of(tur__run *run, const tur__json *node)
{
    if (node == run->row || !node->parent) return &run->loss.rows;
    tur__path *up = path_of(run, node->parent);
    return node->name ? child(run, up, node->name, node->name_len) : child(run, up, "[]", 2);
}

void tur__loss_withheld(tur__run *run, const tur__json *node)
{
    /* Only values of the row are counted, and this one no longer is. The tree is the run's own; a
     * format sees it as constant so that it does not change what it reads. */
    path_of(run, node)->withheld++;
    ((tur__json *)node)->kind = TUR__JSON_NULL;
    ((tur__json *)node)->used = false;
}

enum what { MAPPED, LEFT, UNKNOWN };

static void put_text(tur__buf *b, const char *text, size_t len)
{
    tur__arena a = {0};
    tur__json *s = tur__json_new_string(&a, text, len);
    if (s) tur__json_write(b, s);
    tur__arena_free(&a);
}

static void entry(tur__buf *b, const tur__path *p, uint64_t n, const char *reason, bool *some)
{
    tur__buf name = {0};
    print(&name, p);
    tur__buf_puts(b, *some ? ",\n  " : "\n  ");
    *some = true;
    tur__buf_printf(b, "{\"count\":%llu,\"member\":", (unsigned long long)n);
    put_text(b, name.data, name.len);
    if (reason) {
        tur__buf_puts(b, ",\"reason\":");
        put_text(b, reason, strlen(reason));
    }
    tur__buf_putc(b, '}');
    tur__buf_free(&name);
}

static void list(tur__buf *b, const tur__path *p, enum what what, bool *some)
{
    if (p->parent && what == MAPPED && p->mapped) entry(b, p, p->mapped, NULL, some);
    if (p->parent && what == LEFT && p->left) entry(b, p, p->left, p->left_out->reason, some);
    if (p->parent && what == LEFT && p->withheld)
        entry(b, p, p->withheld, "a value that could not be carried, see the findings", some);
    if (p->parent && what == UNKNOWN && p->unknown) entry(b, p, p->unknown, NULL, some);
    for (const tur__path *c = p->first; c; c = c->next) list(b, c, what, some);
}

void tur__loss_report(tur__run *run, tur__buf *b)
{
    static const char *const names[] = {"mapped", "left_out", "unknown"};
    tur__buf_printf(b, "{\"from\":\"%s\",\"to\":\"%s\",", run->from->name, run->to->name);
    tur__buf_printf(b, "\"rows\":%llu,\"records\":%llu,\"refused\":%llu,\"skipped\":%llu",
                    (unsigned long long)run->sum.rows, (unsigned long long)run->sum.records,
                    (unsigned long long)run->sum.refused, (unsigned long long)run->sum.skipped);
    for (int what = MAPPED; what <= UNKNOWN; what++) {
        bool some = false;
        tur__buf_printf(b, ",\n \"%s\":[", names[what]);
        list(b, &run->loss.document, (enum what)what, &some);
        list(b, &run->loss.rows, (enum what)what, &some);
        tur__buf_puts(b, some ? "\n ]" : "]");
    }
    tur__buf_puts(b, "}\n");
}
