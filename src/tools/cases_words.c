/* Mutants that follow from the check words of the register: each alternative of a condition met and
 * missed, each consequence broken, and both sides of what is ordered. */
#include "tools/cases.h"

#include <stdlib.h>
#include <string.h>

#include "base/instant.h"

/* A record, or an element of one of its arrays. */
typedef struct frame {
    const char *base;
    long record;
    const tur__json *root, *value;
    const char *at; /* JSON Pointer of VALUE */
    bool again;     /* it is the next record that is wrong */
} frame;

static cases_count count;

/* ---- Frames ---- */

typedef struct bases {
    const char *name[64];
    tur__json *records[64];
    size_t count;
} bases;

/* The full base first; export, which is several of the others, is for sets and files. */
static const bases *all_bases(void)
{
    static bases all;
    char **names;
    if (all.count) return &all;
    size_t n = cases_list("conformance/1.0/base", ".jsonl", &names);
    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < n && all.count < 64; i++) {
            if (!strcmp(names[i], "full.jsonl") == (round == 1) || !strcmp(names[i], "export.jsonl")) continue;
            all.name[all.count] = cases_printf("%.*s", (int)strlen(names[i]) - 6, names[i]);
            all.records[all.count++] = cases_load_lines(cases_printf("base/%s", names[i]));
        }
    free(names);
    return &all;
}

typedef void (*frame_fn)(const tur__json *r, const frame *f);

static void each_frame(const tur__json *r, frame_fn fn)
{
    const bases *all = all_bases();
    const char *in = cases_text(tur__json_get(r, "args"), "in");
    for (size_t b = 0; b < all->count; b++) {
        long number = 0;
        for (const tur__json *record = all->records[b]->first; record; record = record->next) {
            frame f = {all->name[b], ++number, record, record, "", false};
            const tur__json *array = in ? tur__json_get(record, in) : NULL;
            if (!in) fn(r, &f);
            long i = 0;
            for (const tur__json *e = array ? array->first : NULL; e; e = e->next) {
                f.value = e;
                f.at = cases_printf("/%s/%ld", in, i++);
                fn(r, &f);
            }
        }
    }
}

/* Dotted, from the frame or with a slash from the record, as a JSON Pointer. */
static const char *pointer(const frame *f, const char *path)
{
    char *at = *path == '/' ? cases_printf("/%s", path + 1) : cases_printf("%s/%s", f->at, path);
    for (char *p = at; *p; p++)
        if (*p == '.') *p = '/';
    return at;
}

static const tur__json *value(const frame *f, const char *path) { return tur__json_point(f->root, pointer(f, path)); }

/* ---- Conditions ---- */

static bool is_list_of(const tur__json *codes, const tur__json *v)
{
    if (!v) return false;
    if (v->kind == TUR__JSON_FALSE) return cases_has(codes, "false");
    if (v->kind == TUR__JSON_TRUE) return cases_has(codes, "true");
    return cases_has(codes, v->text);
}

static bool holds(const frame *f, const tur__json *cond)
{
    const tur__json *v = value(f, cond->name);
    if (cond->kind == TUR__JSON_TRUE) return v;
    if (cond->kind == TUR__JSON_FALSE) return !v;
    if (cond->kind == TUR__JSON_ARRAY) return is_list_of(cond, v);
    return !v || !is_list_of(tur__json_get(cond, "not"), v);
}

static bool applies(const frame *f, const tur__json *args)
{
    const tur__json *conds = tur__json_get(args, "if"), *any = tur__json_get(args, "if_any");
    for (const tur__json *c = conds ? conds->first : NULL; c; c = c->next)
        if (!holds(f, c)) return false;
    if (!any) return true;
    for (const tur__json *m = any->first; m; m = m->next)
        if (value(f, m->text)) return true;
    return false;
}

/* ---- Ops ---- */

static tur__json *op_at(const frame *f, const char *op, const char *at)
{
    tur__json *o = cases_object();
    cases_put_text(o, "op", op);
    if (f->record > 1) cases_put_number(o, "record", f->record);
    cases_put_text(o, "at", at);
    return o;
}

static const char *parent_of(const char *at)
{
    return cases_printf("%.*s", (int)(strrchr(at, '/') - at), at);
}

/* With the objects on the way that are not there. */
static void add_set(tur__json *ops, const frame *f, const char *path, const tur__json *v)
{
    const char *at = pointer(f, path);
    tur__json *put = cases_copy(v);
    while (!tur__json_point(f->root, parent_of(at))) {
        tur__json *object = cases_object();
        cases_put(object, strrchr(at, '/') + 1, put);
        put = object;
        at = parent_of(at);
    }
    tur__json *o = op_at(f, "set", at);
    cases_put(o, "value", put);
    tur__json_push(ops, o);
}

static void add_text(tur__json *ops, const frame *f, const char *path, const char *text)
{
    if (!strcmp(text, "true") || !strcmp(text, "false")) add_set(ops, f, path, cases_parse(text));
    else add_set(ops, f, path, cases_string(text));
}

/* With the objects that would be empty then. */
static void add_remove(tur__json *ops, const frame *f, const char *path)
{
    const char *at = pointer(f, path);
    if (!value(f, path)) return;
    while (*parent_of(at) && tur__json_point(f->root, parent_of(at))->count == 1) at = parent_of(at);
    tur__json_push(ops, op_at(f, "remove", at));
}

/* A value that some base has at the path, so that it has the right form. */
static const tur__json *sample(const frame *f, const char *path)
{
    const bases *all = all_bases();
    char *in = *f->at ? cases_printf("%.*s", (int)strcspn(f->at + 1, "/"), f->at + 1) : NULL;
    for (size_t b = 0; b < all->count; b++)
        for (const tur__json *record = all->records[b]->first; record; record = record->next) {
            frame other = {all->name[b], 1, record, record, "", false};
            const tur__json *array = in && *path != '/' ? tur__json_get(record, in) : NULL, *v;
            if ((!in || *path == '/') && (v = value(&other, path))) return v;
            long i = 0;
            for (const tur__json *e = array ? array->first : NULL; e; e = e->next) {
                other.at = cases_printf("/%s/%ld", in, i++);
                if ((v = value(&other, path))) return v;
            }
        }
    return NULL;
}

/* ---- Cases ---- */

static tur__json *seen;

static bool first_time(const char *key)
{
    if (!seen) seen = cases_array();
    return !cases_has(seen, key);
}

/* One case of R: REJECTED at AT, or accepted. WORDS says what is done; it is made once. */
static void try(const tur__json *r, const frame *f, tur__json *ops, const char *words, const char *at, const char *kind,
                bool rejected)
{
    const char *id = cases_text(r, "id"), *key = cases_printf("%s %s", id, words);
    if (!ops->first || !first_time(key)) return;
    const char *place = f->record > 1 ? cases_printf("%s-%ld", f->base, f->record) : f->base;
    tur__json *c = cases_new(cases_slug("%s-%s%s-%s", id, place, f->at, words), kind, id,
                             cases_printf("%s: %s in %s%s", id, words, place, *f->at ? cases_printf(", %s", f->at) : ""));
    cases_put(c, "in", cases_in(f->base, ops));
    cases_expect(c, rejected ? "rejected" : "accepted", id, rejected ? at : NULL, rejected ? f->record + f->again : 0);
    if (cases_keep(c, id, &count)) tur__json_push(seen, cases_string(key));
}

static tur__json *joined(const tur__json *a, const tur__json *b)
{
    tur__json *all = cases_array();
    for (const tur__json *o = a->first; o; o = o->next) tur__json_push(all, cases_copy(o));
    for (const tur__json *o = b ? b->first : NULL; o; o = o->next) tur__json_push(all, cases_copy(o));
    return all;
}

/* What breaks the consequence: one list of ops each, with words and the place of the finding. */
typedef struct breaking {
    tur__json *ops;
    const char *words, *at;
} breaking;

enum { BREAKS_MAX = 16 };

static size_t breaks(breaking *out, const tur__json *r, const frame *f)
{
    const tur__json *args = tur__json_get(r, "args"), *then = tur__json_get(args, "then"), *any = tur__json_get(args, "then_any");
    const tur__json *forbid = tur__json_get(args, "forbid"), *members = tur__json_get(args, "members");
    const char *member = cases_text(args, "member");
    size_t n = 0;
    for (const tur__json *m = then ? then->first : NULL; m; m = m->next) {
        if (!value(f, m->text)) continue;
        out[n] = (breaking){cases_array(), cases_printf("no %s", m->text), f->at};
        add_remove(out[n++].ops, f, m->text);
    }
    bool there = false;
    for (const tur__json *m = any ? any->first : NULL; m; m = m->next) there = there || value(f, m->text);
    if (there) {
        out[n] = (breaking){cases_array(), cases_printf("nothing of %s", any->first->text), f->at};
        for (const tur__json *m = any->first; m; m = m->next) add_remove(out[n].ops, f, m->text);
        n++;
    }
    for (const tur__json *m = forbid ? forbid->first : NULL; m; m = m->next) {
        const tur__json *v = sample(f, m->text);
        if (value(f, m->text) || !v) continue;
        out[n] = (breaking){cases_array(), cases_printf("with %s", m->text), pointer(f, m->text)};
        add_set(out[n++].ops, f, m->text, v);
    }
    if (member && value(f, member)) {
        out[n] = (breaking){cases_array(), cases_printf("another %s", member), pointer(f, member)};
        add_text(out[n++].ops, f, member, "0.01");
    }
    if (members && tur__json_get(args, "differ") && value(f, members->first->text) && value(f, members->last->text)) {
        out[n] = (breaking){cases_array(), cases_printf("%s as %s", members->first->text, members->last->text), pointer(f, members->first->text)};
        add_set(out[n++].ops, f, members->first->text, value(f, members->last->text));
    }
    return n;
}

/* Each alternative of the conditions, met. */
static void met(const tur__json *r, const frame *f, const breaking *b, size_t n)
{
    const tur__json *args = tur__json_get(r, "args"), *conds = tur__json_get(args, "if"), *any = tur__json_get(args, "if_any");
    for (size_t i = 0; i < n; i++) try(r, f, b[i].ops, b[i].words, b[i].at, "negative", true);
    for (const tur__json *c = conds ? conds->first : NULL; c; c = c->next)
        for (const tur__json *code = c->kind == TUR__JSON_ARRAY ? c->first : NULL; code; code = code->next) {
            tur__json *ops = cases_array();
            const tur__json *now = value(f, c->name);
            if (now && now->kind == TUR__JSON_STRING && !strcmp(now->text, code->text)) continue;
            add_text(ops, f, c->name, code->text);
            try(r, f, ops, cases_printf("%s %s", c->name, code->text), NULL, "positive", false);
            for (size_t i = 0; i < n; i++)
                try(r, f, joined(ops, b[i].ops), cases_printf("%s %s, %s", c->name, code->text, b[i].words), b[i].at, "negative", true);
        }
    for (const tur__json *m = any ? any->first : NULL; m && any->count > 1; m = m->next) {
        tur__json *ops = cases_array();
        for (const tur__json *other = any->first; other; other = other->next)
            if (other != m) add_remove(ops, f, other->text);
        if (!value(f, m->text)) {
            const tur__json *v = sample(f, m->text);
            if (!v) continue;
            add_set(ops, f, m->text, v);
        }
        try(r, f, ops, cases_printf("%s alone", m->text), NULL, "positive", false);
        for (size_t i = 0; i < n; i++)
            try(r, f, joined(ops, b[i].ops), cases_printf("%s alone, %s", m->text, b[i].words), b[i].at, "negative", true);
    }
}

/* The consequence broken where a condition does not hold: a code that is not listed, or nothing of
 * what is asked for. */
static void missed(const tur__json *r, const frame *f, const breaking *b, size_t n)
{
    const tur__json *args = tur__json_get(r, "args"), *conds = tur__json_get(args, "if"), *any = tur__json_get(args, "if_any");
    const char *in = cases_text(args, "in");
    for (size_t i = 0; i < n; i++) {
        /* what the record lacks is missed by every element that the condition holds for */
        if (in && strchr(b[i].words, '/') && tur__json_get(f->root, in)->count > 1) continue;
        for (const tur__json *c = conds ? conds->first : NULL; c; c = c->next) {
            tur__json *ops = cases_array();
            const tur__json *not = c->kind == TUR__JSON_OBJECT ? tur__json_get(c, "not") : NULL;
            if (c->kind == TUR__JSON_TRUE) add_remove(ops, f, c->name);
            else if (c->kind == TUR__JSON_FALSE) {
                const tur__json *v = sample(f, c->name);
                if (v) add_set(ops, f, c->name, v);
            } else if (not) add_text(ops, f, c->name, not->first->text);
            else {
                add_remove(ops, f, c->name);
                if (ops->first) try(r, f, joined(ops, b[i].ops), cases_printf("without %s, %s", c->name, b[i].words), NULL, "positive", false);
                /* a code of another base */
                const bases *all = all_bases();
                for (size_t k = 0; k < all->count; k++)
                    for (const tur__json *record = all->records[k]->first; record; record = record->next) {
                        frame g = *f;
                        g.root = record;
                        const tur__json *v = value(&g, c->name);
                        if (!v || is_list_of(c, v)) continue;
                        ops = cases_array();
                        add_set(ops, f, c->name, v);
                        const char *text = v->kind == TUR__JSON_STRING ? v->text : "another";
                        try(r, f, joined(ops, b[i].ops), cases_printf("%s %s, %s", c->name, text, b[i].words), NULL, "positive", false);
                    }
                continue;
            }
            if (ops->first) try(r, f, joined(ops, b[i].ops), cases_printf("%s the other way, %s", c->name, b[i].words), NULL, "positive", false);
        }
        if (!any) continue;
        tur__json *ops = cases_array();
        for (const tur__json *m = any->first; m; m = m->next) add_remove(ops, f, m->text);
        try(r, f, joined(ops, b[i].ops), cases_printf("nothing of %s, %s", any->first->text, b[i].words), NULL, "positive", false);
    }
}

/* One of two members that are compared is not there. */
static void half(const tur__json *r, const frame *f, const tur__json *members)
{
    if (!value(f, members->first->text) || !value(f, members->last->text)) return;
    for (const tur__json *m = members->first; m; m = m->next) {
        tur__json *ops = cases_array();
        add_remove(ops, f, m->text);
        try(r, f, ops, cases_printf("without %s", m->text), NULL, "positive", false);
    }
}

static void conditional(const tur__json *r, const frame *f)
{
    breaking b[BREAKS_MAX];
    const tur__json *args = tur__json_get(r, "args");
    if (!applies(f, args)) return;
    size_t n = breaks(b, r, f);
    if (tur__json_get(args, "members")) half(r, f, tur__json_get(args, "members"));
    met(r, f, b, n);
    missed(r, f, b, n);
}

/* ---- Order ---- */

static const char *shifted(const tur__json *instant, int nanos)
{
    tur__instant t;
    char text[TUR__INSTANT_TEXT];
    if (!tur__instant_parse(&t, instant->text, instant->len)) cases_die("%s is no instant", instant->text);
    t.nanos += nanos;
    if (t.nanos < 0) t.nanos += 1000000000, t.seconds--;
    if (t.nanos >= 1000000000) t.nanos -= 1000000000, t.seconds++;
    return cases_printf("%.*s", (int)tur__instant_print(text, t), text);
}

static void ordered(const tur__json *r, const frame *f)
{
    const tur__json *args = tur__json_get(r, "args"), *members = tur__json_get(args, "members"), *equal_if = tur__json_get(args, "equal_if");
    const char *a = members->first->text, *b = members->last->text;
    const tur__json *from = value(f, a);
    bool may_equal = !strcmp(cases_text(args, "relation"), "<=") || (equal_if && holds(f, equal_if->first));
    const char *sort = equal_if ? may_equal ? " where equality is allowed" : " where it is not" : "";
    if (!from || !value(f, b) || !applies(f, args)) return;
    half(r, f, members);
    static const char *const names[] = {"a nanosecond before", "equal to", "a nanosecond after"};
    for (int step = -1; step <= 1; step++) {
        bool rejected = step < 0 || (step == 0 && !may_equal);
        tur__json *ops = cases_array();
        add_text(ops, f, b, shifted(from, step));
        const char *words = cases_printf("%s %s %s%s", b, names[step + 1], a, sort);
        try(r, f, ops, words, pointer(f, b), "boundary", rejected);
        if (step < 0) missed(r, f, &(breaking){ops, words, ""}, 1);
    }
}

/* ---- Unique ---- */

static void unique(const tur__json *r)
{
    const tur__json *args = tur__json_get(r, "args");
    const char *in = cases_text(args, "in");
    const bases *all = all_bases();
    for (size_t b = 0; b < all->count; b++) {
        const tur__json *record = all->records[b]->first, *array = in ? tur__json_get(record, in) : NULL;
        frame f = {all->name[b], 1, record, record, "", false};
        tur__json *ops = cases_array();
        if (in && !array) continue;
        if (in) {
            tur__json *o = op_at(&f, "set", cases_printf("/%s/%zu", in, array->count));
            cases_put(o, "value", cases_copy(array->first));
            tur__json_push(ops, o);
        } else {
            tur__json *o = cases_object();
            cases_put_text(o, "op", "repeat");
            tur__json_push(ops, o);
        }
        f.again = !in;
        try(r, &f, ops, in ? cases_printf("an element of %s again", in) : "a record again", NULL, "negative", true);
    }
}

void cases_write_words(void)
{
    for (const tur__json *r = cases_register()->first; r; r = r->next) {
        const char *check = cases_text(r, "check");
        size_t before = count.made + count.same;
        if (!check || !strcmp(check, "structure") || !strcmp(check, "code")) continue;
        if (!strcmp(check, "unique")) unique(r);
        else if (!strcmp(check, "order")) each_frame(r, ordered);
        else each_frame(r, conditional);
        if (count.made + count.same == before)
            fprintf(stderr, "%s: no mutant of its words could be made\n", cases_text(r, "id"));
    }
    printf("words: %zu mutants, %zu more left out because they break another requirement too\n", count.made, count.crossed);
}
