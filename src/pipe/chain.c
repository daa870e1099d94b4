#include "pipe/chain.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"

tur_status tur__chain_add(tur__chain *c, const tur__correction *correction)
{
    if (c->count == c->cap) {
        size_t cap = c->cap ? c->cap * 2 : 64;
        tur__correction *more = realloc(c->entry, cap * sizeof *more);
        if (!more) return TUR_ENOMEM;
        c->entry = more;
        c->cap = cap;
    }
    c->entry[c->count++] = *correction;
    return TUR_OK;
}

void tur__chain_free(tur__chain *c)
{
    free(c->entry);
    *c = (tur__chain){0};
}

enum { NONE = -1 };
enum { LIVE_UNKNOWN, LIVE_ASKED, LIVE_KNOWN, LIVE_NO = LIVE_KNOWN, LIVE_YES };

/* Tables over the entries: who has an identity, and who reverses one. */
typedef struct work {
    const tur__chain *chain;
    size_t *slot;     /* index + 1 by hash of the own identity */
    size_t mask;
    uint64_t seed;
    int64_t *corrects;  /* entry that an entry corrects, or NONE: it is no correction of this export */
    int64_t *reversed;  /* entry that reverses an entry and was not looked at, or NONE */
    int64_t *sibling;   /* next entry that reverses the same record, in order */
    int8_t *live;
} work;

static uint64_t hash(const work *w, const uint8_t id[16], uint32_t emitter) { return tur__hash_bytes(id, 16, w->seed + emitter); }

static int64_t owner(const work *w, const uint8_t id[16], uint32_t emitter)
{
    for (size_t at = hash(w, id, emitter) & w->mask; w->slot[at]; at = (at + 1) & w->mask) {
        const tur__correction *e = &w->chain->entry[w->slot[at] - 1];
        if (e->own_emitter == emitter && !memcmp(e->own, id, 16)) return (int64_t)w->slot[at] - 1;
    }
    return NONE;
}

/* "one reversal by the same emitter" */
static bool same_original(const tur__correction *a, const tur__correction *b)
{
    return a->own_emitter == b->own_emitter && a->original_emitter == b->original_emitter && !memcmp(a->original, b->original, 16);
}

static bool make(work *w)
{
    const tur__chain *c = w->chain;
    size_t size = 16;
    while (size < c->count * 2) size *= 2;
    w->mask = size - 1;
    w->seed = tur__hash_seed();
    w->slot = calloc(size, sizeof *w->slot);
    w->corrects = malloc(c->count * sizeof *w->corrects);
    w->reversed = malloc(c->count * sizeof *w->reversed);
    w->sibling = malloc(c->count * sizeof *w->sibling);
    w->live = calloc(c->count, sizeof *w->live);
    if (!w->slot || !w->corrects || !w->reversed || !w->sibling || !w->live) return false;
    for (size_t i = 0; i < c->count; i++) {
        size_t at = hash(w, c->entry[i].own, c->entry[i].own_emitter) & w->mask;
        while (w->slot[at]) at = (at + 1) & w->mask;
        w->slot[at] = i + 1;
        w->reversed[i] = w->sibling[i] = NONE;
    }
    for (size_t i = c->count; i-- > 0;) {
        w->corrects[i] = owner(w, c->entry[i].original, c->entry[i].original_emitter);
        if (w->corrects[i] < 0 || !c->entry[i].reverses) continue;
        w->sibling[i] = w->reversed[w->corrects[i]];
        w->reversed[w->corrects[i]] = (int64_t)i;
    }
    return true;
}

/* A reversal is live unless a live reversal takes it back. Cycles are judged apart: in one, what is
 * in question counts as dead. Walks along reversals of reversals, as deep as they go, without
 * recursion; each reversal is looked at once, since `reversed` moves on. */
static bool is_live(work *w, int64_t i)
{
    int64_t at = i;
    while (w->live[i] < LIVE_KNOWN) {
        int64_t *next = &w->reversed[at];
        w->live[at] = LIVE_ASKED;
        while (*next >= 0 && (w->live[*next] == LIVE_NO || w->live[*next] == LIVE_ASKED)) *next = w->sibling[*next];
        if (*next >= 0 && w->live[*next] == LIVE_UNKNOWN) {
            at = *next;
            continue;
        }
        w->live[at] = *next >= 0 ? LIVE_NO : LIVE_YES;
        if (at != i) at = w->corrects[at];
    }
    return w->live[i] == LIVE_YES;
}

/* Calls FN once for each cycle, at its first entry. */
static bool find_cycles(const work *w, tur__chain_fn fn, void *ctx)
{
    size_t n = w->chain->count;
    size_t *visited = calloc(n, sizeof *visited); /* walk that came by, from 1 */
    bool go_on = visited != NULL;
    for (size_t i = 0; i < n && go_on; i++) {
        int64_t at = (int64_t)i;
        while (at >= 0 && !visited[at]) {
            visited[at] = i + 1;
            at = w->corrects[at];
        }
        /* back on the own walk: a cycle, unless a record corrects itself, which has a finding */
        if (at < 0 || visited[at] != i + 1 || w->corrects[at] == at) continue;
        int64_t first = at;
        for (int64_t k = w->corrects[at]; k != at; k = w->corrects[k])
            if (k < first) first = k;
        go_on = fn(ctx, &w->chain->entry[first], &w->chain->entry[w->corrects[first]], true);
    }
    free(visited);
    return go_on;
}

static int by_original(const void *x, const void *y)
{
    const tur__correction *const *a = x, *const *b = y;
    int c = memcmp((*a)->original, (*b)->original, 16);
    if (c) return c;
    if ((*a)->original_emitter != (*b)->original_emitter) return (*a)->original_emitter < (*b)->original_emitter ? -1 : 1;
    if ((*a)->own_emitter != (*b)->own_emitter) return (*a)->own_emitter < (*b)->own_emitter ? -1 : 1;
    return (*a > *b) - (*a < *b); /* entries lie in the order of their place */
}

static int by_place(const void *x, const void *y)
{
    const tur__correction *const *a = x, *const *b = y;
    return (*a > *b) - (*a < *b);
}

static void release(work *w)
{
    free(w->slot);
    free(w->corrects);
    free(w->reversed);
    free(w->sibling);
    free(w->live);
}

tur_status tur__chain_taken(tur__chain *c, bool (*fn)(void *ctx, const uint8_t id[16], uint32_t emitter), void *ctx)
{
    work w = {.chain = c};
    if (!c->count) return TUR_OK;
    tur_status status = make(&w) ? TUR_OK : TUR_ENOMEM;
    for (size_t i = 0; i < c->count && status == TUR_OK; i++)
        if (c->entry[i].reverses && is_live(&w, (int64_t)i) && !fn(ctx, c->entry[i].original, c->entry[i].original_emitter)) status = TUR_STOPPED;
    release(&w);
    return status;
}

tur_status tur__chain_finish(tur__chain *c, tur__chain_fn fn, void *ctx)
{
    work w = {.chain = c};
    tur_status status = TUR_OK;
    size_t n = 0, repeats = 0;
    if (!c->count) return TUR_OK;
    const tur__correction **live = malloc(c->count * sizeof *live), **pair = calloc(c->count * 2, sizeof *pair);
    if (!live || !pair || !make(&w)) status = TUR_ENOMEM;
    if (status == TUR_OK && !find_cycles(&w, fn, ctx)) status = TUR_STOPPED;
    for (size_t i = 0; i < c->count && status == TUR_OK; i++)
        if (c->entry[i].reverses && is_live(&w, (int64_t)i)) live[n++] = &c->entry[i];
    if (n) qsort(live, n, sizeof *live, by_original);
    for (size_t i = 1, first = 0; i < n && status == TUR_OK; i++) {
        if (!same_original(live[first], live[i])) first = i;
        else {
            pair[2 * repeats] = live[i];
            pair[2 * repeats++ + 1] = live[first];
        }
    }
    if (repeats) qsort(pair, repeats, 2 * sizeof *pair, by_place);
    for (size_t i = 0; i < repeats && status == TUR_OK; i++)
        if (!fn(ctx, pair[2 * i], pair[2 * i + 1], false)) status = TUR_STOPPED;
    free(live);
    free(pair);
    release(&w);
    return status;
}
