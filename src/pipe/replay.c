#include "pipe/replay.h"

#include <stdlib.h>
#include <string.h>

tur_status tur__replay_add(tur__replay *r, const tur__replayed *entry)
{
    if (r->count == r->cap) {
        size_t cap = r->cap ? r->cap * 2 : 64;
        tur__replayed *more = realloc(r->entry, cap * sizeof *more);
        if (!more) return free(entry->text), TUR_ENOMEM;
        r->entry = more;
        r->cap = cap;
    }
    r->entry[r->count++] = *entry;
    return TUR_OK;
}

void tur__replay_free(tur__replay *r)
{
    for (size_t i = 0; i < r->count; i++) free(r->entry[i].text);
    free(r->entry);
    *r = (tur__replay){0};
}

static int cmp_place(const tur__id *a, const tur__id *b)
{
    if (a->source != b->source) return a->source < b->source ? -1 : 1;
    return (a->place > b->place) - (a->place < b->place);
}

static int by_place(const void *a, const void *b) { return cmp_place(a, b); }

static int by_call(const void *x, const void *y)
{
    const tur__replayed *a = x, *b = y;
    int c = memcmp(a->id.uuid, b->id.uuid, 16);
    if (c) return c;
    if (a->id.emitter != b->id.emitter) return a->id.emitter < b->id.emitter ? -1 : 1;
    return cmp_place(&a->id, &b->id);
}

static bool same_call(const tur__replayed *a, const tur__replayed *b)
{
    return !memcmp(a->id.uuid, b->id.uuid, 16) && a->id.emitter == b->id.emitter;
}

static bool is_taken(const tur__id *taken, size_t count, const tur__id *id) { return count && bsearch(id, taken, count, sizeof *taken, by_place); }

/* What repeats a live record, kept in the order of its place. */
typedef struct told {
    const tur__replayed *again;
    tur__id first;
} told;

static int by_told(const void *x, const void *y) { return cmp_place(&((const told *)x)->again->id, &((const told *)y)->again->id); }

tur_status tur__replay_finish(tur__replay *r, tur__id *taken, size_t count, tur__replay_fn fn, void *ctx)
{
    if (!r->count) return TUR_OK;
    told *out = malloc(r->count * sizeof *out);
    size_t n = 0;
    tur_status status = TUR_OK;
    if (!out) return TUR_ENOMEM;
    if (count) qsort(taken, count, sizeof *taken, by_place);
    qsort(r->entry, r->count, sizeof *r->entry, by_call);
    for (size_t i = 0, end; i < r->count; i = end) {
        /* the first of all: runs of a spilled set name a first of their own */
        tur__id first = r->entry[i].first;
        for (end = i; end < r->count && same_call(&r->entry[end], &r->entry[i]); end++)
            if (cmp_place(&r->entry[end].first, &first) < 0) first = r->entry[end].first;
        bool live = !is_taken(taken, count, &first);
        for (size_t k = i; k < end; k++) {
            const tur__id *id = &r->entry[k].id;
            if (is_taken(taken, count, id)) continue;
            if (live) out[n++] = (told){&r->entry[k], first};
            else first = *id, live = true;
        }
    }
    if (n) qsort(out, n, sizeof *out, by_told);
    for (size_t i = 0; i < n && status == TUR_OK; i++)
        if (!fn(ctx, out[i].again, &out[i].first)) status = TUR_STOPPED;
    free(out);
    return status;
}
