/* A record begins at random, and what the validator objects to is taken out, made anew, or added where
 * it is missing, until nothing is left to object to. Rules are not written down a second time here. */
#include "test/roundtrip/generate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "test/roundtrip/internal.h"
#include "tur.h"

enum { BATCH = 500, ROUNDS = 60 };

static bool one_in(generator *g, unsigned n) { return !generator_below(g, n); }

/* ---- Making ---- */

static tur__json *object(generator *g, tur__arena *a, int frame, int node, unsigned sparse);

static void put(tur__arena *a, tur__json *object, const char *name, tur__json *value)
{
    if (!tur__json_put(a, object, name, strlen(name), value)) need(NULL);
}

static bool has_element(const tur__json *array, const tur__json *v)
{
    for (const tur__json *e = array->first; e; e = e->next)
        if (e->len == v->len && !memcmp(e->text, v->text, v->len)) return true;
    return false;
}

/* The value of a node, whatever it is. */
static tur__json *value(generator *g, tur__arena *a, int frame, int node, unsigned sparse)
{
    const tur__node *n = &tur__frames[frame].nodes[node];
    unsigned count = 1 + (unsigned)generator_below(g, 3);
    if (n->base == TUR__BASE_OBJECT) return object(g, a, frame, node, sparse);
    if (n->base == TUR__BASE_FRAMES) {
        tur__json *array = need(tur__json_new(a, TUR__JSON_ARRAY));
        while (count--) tur__json_push(array, object(g, a, n->frame, 0, 6));
        return array;
    }
    if (n->base == TUR__BASE_MAP) {
        tur__json *map = need(tur__json_new(a, TUR__JSON_OBJECT));
        while (count--) {
            char name[16];
            snprintf(name, sizeof name, "%s%u", count ? "=k\"," : "&<key '", count);
            put(a, map, name, generator_value(g, a, frame, node));
        }
        return map;
    }
    if (!n->list) return generator_value(g, a, frame, node);
    tur__json *array = need(tur__json_new(a, TUR__JSON_ARRAY));
    while (count--) {
        tur__json *v = generator_value(g, a, frame, node);
        if (!n->set || !has_element(array, v)) tur__json_push(array, v);
    }
    return array;
}

/* An object with what it needs, and of the rest one member in SPARSE. */
static tur__json *object(generator *g, tur__arena *a, int frame, int node, unsigned sparse)
{
    const tur__frame_info *f = &tur__frames[frame];
    tur__json *o = need(tur__json_new(a, TUR__JSON_OBJECT));
    int members = 0, any = 0;
    for (int i = 1; i < f->count; i++) {
        if (f->nodes[i].parent != node) continue;
        any = one_in(g, (unsigned)++members) || !any ? i : any;
        if (f->nodes[i].need || one_in(g, sparse)) put(a, o, f->nodes[i].name, value(g, a, frame, i, 2));
    }
    if (f->nodes[node].extensible && one_in(g, 6)) put(a, o, one_in(g, 2) ? "x_acme_a" : "x_b2_long_name_1", generator_extension(g, a));
    if (!o->first) put(a, o, f->nodes[any].name, value(g, a, frame, any, 2));
    return o;
}

static tur__json *record(generator *g, tur__arena *a)
{
    static const unsigned sparse[] = {2, 4, 8, 30};
    g->serial++;
    g->plain = one_in(g, 4);
    return object(g, a, TUR__FRAME_RECORD, 0, sparse[generator_below(g, 4)]);
}

/* ---- Mending ---- */

typedef struct draft {
    tur__json *record;
    bool plain, wrong, done;
    uint64_t rounds;
} draft;

typedef struct batch {
    generator *g;
    tur__arena a;
    draft drafts[BATCH];
    size_t number[BATCH]; /* draft of a record of the run at hand */
    bool failed;
} batch;

static void leave_out(tur__json *v)
{
    /* an object or array that would be empty goes with it */
    while (v->parent && v->parent->count == 1 && v->parent->parent) v = v->parent;
    if (v->parent) tur__json_remove(v);
}

static int child_named(int frame, int node, const char *name, size_t len)
{
    const tur__frame_info *f = &tur__frames[frame];
    for (int i = 1; i < f->count; i++)
        if (f->nodes[i].parent == node && strlen(f->nodes[i].name) == len && !memcmp(f->nodes[i].name, name, len)) return i;
    return 0;
}

/* Adds the member that a finding wants, to OBJECT or to one inside it; false where it wants something
 * else. */
static bool add_wanted(generator *g, tur__arena *a, tur__json *object, int frame, const char *wanted)
{
    static const char begin[] = "the member ";
    const tur__frame_info *f = &tur__frames[frame];
    if (!wanted || strncmp(wanted, begin, sizeof begin - 1)) return false;
    for (int i = 1; i < f->count; i++)
        if (!strcmp(f->nodes[i].path, wanted + sizeof begin - 1))
            return !tur__json_at(object, f->nodes[i].path) && tur__json_set(a, object, f->nodes[i].path, value(g, a, frame, i, 2));
    return false;
}

/* Does something about what POINTER names; false where it leads to nothing that can be mended. */
static bool mend(generator *g, tur__arena *a, tur__json *record, const char *pointer, const char *wanted)
{
    tur__json *at = record;
    int frame = TUR__FRAME_RECORD, node = 0;
    while (*pointer == '/') {
        const char *part = ++pointer;
        size_t len = strcspn(part, "/");
        pointer += len;
        tur__json *next = at->first;
        if (at->kind == TUR__JSON_ARRAY) {
            for (long i = strtol(part, NULL, 10); next && i; i--) next = next->next;
            if (next && next->kind == TUR__JSON_OBJECT) frame = tur__frames[frame].nodes[node].frame, node = 0;
        } else {
            while (next && (next->name_len != len || memcmp(next->name, part, len))) next = next->next;
            int child = child_named(frame, node, part, len);
            if (!next && child) return put(a, at, tur__frames[frame].nodes[child].name, value(g, a, frame, child, 2)), true;
            if (child) node = child;
        }
        if (!next) break; /* of a map, or of an extension */
        at = next;
    }
    if (!one_in(g, 4) && ((!node && add_wanted(g, a, at, frame, wanted)) || add_wanted(g, a, record, TUR__FRAME_RECORD, wanted))) return true;
    if (at == record) return false;
    bool needed = at->parent->kind == TUR__JSON_OBJECT && tur__frames[frame].nodes[node].need && tur__frames[frame].nodes[node].base != TUR__BASE_OBJECT;
    tur__json *holder = at->parent;
    if ((needed || one_in(g, 3)) && holder->kind == TUR__JSON_OBJECT && node && !tur__json_is(at, "x_")) {
        const char *name = at->name;
        tur__json_remove(at);
        put(a, holder, name, value(g, a, frame, node, 2));
    } else leave_out(at);
    return true;
}

static int on_finding(void *ctx, const tur_finding *f)
{
    batch *b = ctx;
    if (f->severity != TUR_ERROR) return 0;
    draft *d = f->record && f->record <= BATCH ? &b->drafts[b->number[f->record - 1]] : NULL;
    if (!d) return b->failed = true, 0;
    /* one repair a round: what else is found may be gone with it */
    if (d->wrong) return 0;
    d->wrong = true;
    b->g->plain = d->plain;
    if (!f->pointer || ++d->rounds > ROUNDS || !mend(b->g, &b->a, d->record, f->pointer, f->wanted)) {
        d->rounds = 0;
        d->record = record(b->g, &b->a);
        d->plain = b->g->plain;
    }
    return 0;
}

/* Judges those drafts that are not done; how many were wrong. */
static size_t judge(batch *b)
{
    tur__buf lines = {0};
    size_t count = 0, wrong = 0;
    for (size_t i = 0; i < BATCH; i++) {
        if (b->drafts[i].done) continue;
        b->drafts[i].wrong = false;
        tur__json_write(&lines, b->drafts[i].record);
        tur__buf_putc(&lines, '\n');
        b->number[count++] = i;
    }
    tur_validator *v = need(tur_validator_new());
    tur_source *s = need(tur_source_from_memory("drafts", tur__buf_text(&lines), lines.len));
    tur_validator_on_finding(v, on_finding, b);
    if (tur_validator_set_level(v, 1) || tur_validator_set_form(v, "tur") || tur_validator_run(v, s) || tur_validator_finish(v)) b->failed = true;
    tur_source_close(s);
    tur_validator_free(v);
    tur__buf_free(&lines);
    for (size_t i = 0; i < count; i++) {
        draft *d = &b->drafts[b->number[i]];
        d->done = !d->wrong;
        wrong += d->wrong;
    }
    return wrong;
}

/* ---- What occurs ---- */

static void note_code(generator *g, const tur__node *n, const tur__json *v)
{
    const tur__code_list *list = &tur__code_lists[n->codes];
    for (int c = 1; c < list->count; c++)
        if (tur__json_is(v, list->codes[c].name)) g->codes[n->codes][c]++;
}

static void note(generator *g, int frame, int node, const tur__json *object)
{
    for (const tur__json *m = object->first; m; m = m->next) {
        int child = child_named(frame, node, m->name, m->name_len);
        const tur__node *n = &tur__frames[frame].nodes[child];
        if (!child) continue;
        g->seen[frame][child]++;
        if (n->base == TUR__BASE_OBJECT) note(g, frame, child, m);
        if (n->base == TUR__BASE_FRAMES)
            for (const tur__json *e = m->first; e; e = e->next) note(g, n->frame, 0, e);
        if (n->base == TUR__BASE_CODE && !n->list) note_code(g, n, m);
        if (n->base == TUR__BASE_CODE && n->list)
            for (const tur__json *e = m->first; e; e = e->next) note_code(g, n, e);
        if (n->base == TUR__BASE_METER)
            for (int k = 1; k < TUR__METER_COUNT; k++) g->meters[k] += tur__json_is(m, tur__meters[k].name);
    }
}

static size_t missing(const char *what, const char *name)
{
    printf("no record has the %s %s\n", what, name);
    return 1;
}

size_t generator_missing(const generator *g)
{
    size_t n = 0;
    char name[200];
    for (int f = 0; f < TUR__FRAME_COUNT; f++)
        for (int i = 1; i < tur__frames[f].count; i++) {
            snprintf(name, sizeof name, "%s of a %s", tur__frames[f].nodes[i].path, tur__frames[f].name);
            if (!g->seen[f][i]) n += missing("member", name);
        }
    for (int l = 1; l < TUR__LIST_COUNT; l++)
        for (int c = 1; c < tur__code_lists[l].count; c++) {
            snprintf(name, sizeof name, "%s of %s", tur__code_lists[l].codes[c].name, tur__code_lists[l].name);
            /* open lists are words that anybody may add to; a default is never written */
            bool used = false;
            for (int f = 0; f < TUR__FRAME_COUNT; f++)
                for (int i = 1; i < tur__frames[f].count; i++) used |= tur__frames[f].nodes[i].codes == l;
            if (used && !tur__code_lists[l].codes[c].is_default && !g->codes[l][c]) n += missing("code", name);
        }
    for (int m = 1; m < TUR__METER_COUNT; m++)
        if (!g->meters[m]) n += missing("meter", tur__meters[m].name);
    return n;
}

generator *generator_new(uint64_t seed)
{
    generator *g = need(calloc(1, sizeof *g));
    g->state = seed;
    return g;
}

void generator_free(generator *g) { free(g); }

void generator_add(generator *g, tur__buf *lines, size_t count)
{
    batch *b = need(calloc(1, sizeof *b));
    b->g = g;
    while (count) {
        for (size_t i = 0; i < BATCH; i++) {
            b->drafts[i] = (draft){.record = record(g, &b->a)};
            b->drafts[i].plain = g->plain;
        }
        /* the last few take the longest, and are not worth it */
        for (int round = 0; round < 4 * ROUNDS && judge(b) > BATCH / 50; round++) {}
        if (b->failed) fputs("roundtrip: the validator failed\n", stderr), exit(2);
        for (size_t i = 0; i < BATCH && count; i++) {
            if (!b->drafts[i].done) continue;
            note(g, TUR__FRAME_RECORD, 0, b->drafts[i].record);
            tur__json_write(lines, b->drafts[i].record);
            tur__buf_putc(lines, '\n');
            count--;
        }
        tur__arena_reset(&b->a);
    }
    tur__arena_free(&b->a);
    free(b);
}
