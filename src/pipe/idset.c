#include "pipe/idset.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/hash.h"
#include "base/names.h"

enum { FIRST_BITS = 12, RUNS_MAX = 4096 };

struct tur__idset {
    tur__id *table; /* 1 << bits places, at most three quarters full */
    unsigned bits;
    size_t count, memory;
    uint64_t seed;
    tur__names emitters;
    FILE *run[RUNS_MAX];
    int runs;
};

tur__idset *tur__idset_new(size_t memory)
{
    tur__idset *s = calloc(1, sizeof *s);
    if (!s) return NULL;
    s->bits = FIRST_BITS;
    s->memory = memory;
    s->seed = tur__hash_seed();
    s->table = calloc((size_t)1 << s->bits, sizeof *s->table);
    if (!s->table) return free(s), NULL;
    return s;
}

void tur__idset_free(tur__idset *s)
{
    if (!s) return;
    for (int i = 0; i < s->runs; i++) fclose(s->run[i]);
    tur__names_free(&s->emitters);
    free(s->table);
    free(s);
}

uint32_t tur__idset_emitter(tur__idset *s, const char *text, size_t len) { return tur__names_add(&s->emitters, text, len); }

static size_t place(const tur__idset *s, const tur__id *id)
{
    uint64_t a, b;
    memcpy(&a, id->uuid, 8);
    memcpy(&b, id->uuid + 8, 8);
    /* seeded, so that no file can be made to collide */
    unsigned __int128 m = (unsigned __int128)(a ^ s->seed) * (b ^ id->emitter ^ UINT64_C(0x9E3779B97F4A7C15));
    return (size_t)(((uint64_t)m ^ (uint64_t)(m >> 64)) * UINT64_C(0xD6E8FEB86659FD93) >> (64 - s->bits));
}

static bool same(const tur__id *a, const tur__id *b)
{
    return !memcmp(a->uuid, b->uuid, 16) && a->emitter == b->emitter;
}

static int by_key(const void *x, const void *y)
{
    const tur__id *a = x, *b = y;
    int c = memcmp(a->uuid, b->uuid, 16);
    if (c) return c;
    if (a->emitter != b->emitter) return a->emitter < b->emitter ? -1 : 1;
    if (a->source != b->source) return a->source < b->source ? -1 : 1;
    return (a->place > b->place) - (a->place < b->place);
}

/* Writes what is in memory as a sorted run and empties the table. */
static tur_status spill(tur__idset *s)
{
    const char *folder = getenv("TMPDIR");
    char path[4096];
    size_t n = 0;
    if (!s->count) return TUR_OK;
    if (s->runs == RUNS_MAX) return TUR_ELIMIT;
    if (snprintf(path, sizeof path, "%s/tur-ids-XXXXXX", folder && *folder ? folder : "/tmp") >= (int)sizeof path) return TUR_EIO;
    for (size_t i = 0; i < (size_t)1 << s->bits; i++)
        if (s->table[i].source) s->table[n++] = s->table[i];
    qsort(s->table, n, sizeof *s->table, by_key);
    int fd = mkstemp(path);
    if (fd < 0) return TUR_EIO;
    unlink(path);
    FILE *f = fdopen(fd, "w+b");
    if (!f) return close(fd), TUR_EIO;
    s->run[s->runs++] = f;
    if (fwrite(s->table, sizeof *s->table, n, f) != n || fflush(f)) return TUR_EIO;
    rewind(f);
    s->count = 0;
    memset(s->table, 0, sizeof *s->table << s->bits);
    return TUR_OK;
}

/* Room for one more: twice the table, or a run where that would pass the bound. */
static tur_status grow(tur__idset *s)
{
    size_t now = sizeof *s->table << s->bits;
    tur__id *old = s->table, *more = now * 3 > s->memory ? NULL : calloc((size_t)2 << s->bits, sizeof *more);
    if (!more) return spill(s);
    s->table = more;
    s->bits++;
    for (size_t i = 0; i < (size_t)1 << (s->bits - 1); i++) {
        if (!old[i].source) continue;
        size_t at = place(s, &old[i]);
        while (more[at].source) at = (at + 1) & (((size_t)1 << s->bits) - 1);
        more[at] = old[i];
    }
    free(old);
    return TUR_OK;
}

/* Looks for ID in a sorted run. */
static bool find_in_run(FILE *run, tur__id *id)
{
    tur__id at;
    if (fseeko(run, 0, SEEK_END)) return false;
    off_t lo = 0, hi = ftello(run) / (off_t)sizeof at;
    while (lo < hi) {
        off_t mid = lo + (hi - lo) / 2;
        if (fseeko(run, mid * (off_t)sizeof at, SEEK_SET) || fread(&at, sizeof at, 1, run) != 1) return false;
        int c = memcmp(at.uuid, id->uuid, 16);
        if (!c) c = (at.emitter > id->emitter) - (at.emitter < id->emitter);
        if (!c) return *id = at, true;
        if (c < 0) lo = mid + 1;
        else hi = mid;
    }
    return false;
}

tur_status tur__idset_add(tur__idset *s, const tur__id *ids, size_t count, tur__idset_fn fn, void *ctx)
{
    enum { AHEAD = 8 }; /* the table is larger than any cache: ask for its lines early */
    for (size_t i = 0; i < count; i++) {
        if (s->count >= ((size_t)1 << s->bits) / 4 * 3) {
            tur_status status = grow(s);
            if (status != TUR_OK) return status;
        }
        if (i + AHEAD < count) __builtin_prefetch(&s->table[place(s, &ids[i + AHEAD])], 1);
        size_t at = place(s, &ids[i]);
        while (s->table[at].source && !same(&s->table[at], &ids[i])) at = (at + 1) & (((size_t)1 << s->bits) - 1);
        if (!s->table[at].source) {
            s->table[at] = ids[i];
            s->count++;
        } else {
            /* a run on disk may have an earlier one */
            tur__id first = ids[i];
            bool earlier = false;
            for (int r = 0; r < s->runs && !earlier; r++) earlier = find_in_run(s->run[r], &first);
            if (!fn(ctx, &ids[i], earlier ? &first : &s->table[at], i)) return TUR_STOPPED;
        }
    }
    return TUR_OK;
}

bool tur__idset_find(tur__idset *s, tur__id *id)
{
    /* runs are in the order of the export, and hold a key once each */
    for (int i = 0; i < s->runs; i++)
        if (find_in_run(s->run[i], id)) return true;
    size_t at = place(s, id);
    while (s->table[at].source && !same(&s->table[at], id)) at = (at + 1) & (((size_t)1 << s->bits) - 1);
    if (s->table[at].source) *id = s->table[at];
    return s->table[at].source != 0;
}

typedef struct repeat {
    tur__id again, first;
} repeat;

static int by_place(const void *x, const void *y)
{
    const tur__id *a = &((const repeat *)x)->again, *b = &((const repeat *)y)->again;
    if (a->source != b->source) return a->source < b->source ? -1 : 1;
    return (a->place > b->place) - (a->place < b->place);
}

/* Least of the heads in a binary heap of run numbers. */
static void sift(int *heap, int n, int i, const tur__id *head)
{
    for (int child; (child = 2 * i + 1) < n; i = child) {
        if (child + 1 < n && by_key(&head[heap[child + 1]], &head[heap[child]]) < 0) child++;
        if (by_key(&head[heap[i]], &head[heap[child]]) <= 0) return;
        int t = heap[i];
        heap[i] = heap[child];
        heap[child] = t;
    }
}

tur_status tur__idset_finish(tur__idset *s, tur__idset_fn fn, void *ctx)
{
    if (!s->runs) return TUR_OK;
    tur_status status = spill(s);
    if (status != TUR_OK) return status;
    tur__id *head = calloc((size_t)s->runs, sizeof *head), first = {0};
    int *heap = calloc((size_t)s->runs, sizeof *heap), n = 0;
    repeat *found = NULL;
    size_t count = 0, cap = 0;
    status = head && heap ? TUR_OK : TUR_ENOMEM;
    for (int i = 0; i < s->runs && status == TUR_OK; i++) {
        rewind(s->run[i]);
        if (fread(&head[i], sizeof *head, 1, s->run[i]) == 1) heap[n++] = i;
    }
    for (int i = n / 2; i-- > 0;) sift(heap, n, i, head);
    while (n > 0 && status == TUR_OK) {
        const tur__id *least = &head[heap[0]];
        if (first.source && same(least, &first)) {
            if (count == cap) {
                repeat *more = realloc(found, (cap = cap ? cap * 2 : 64) * sizeof *more);
                if (!more) status = TUR_ENOMEM;
                else found = more;
            }
            if (status == TUR_OK) found[count++] = (repeat){*least, first};
        } else first = *least;
        if (fread(&head[heap[0]], sizeof *head, 1, s->run[heap[0]]) != 1) {
            if (ferror(s->run[heap[0]])) status = TUR_EIO;
            heap[0] = heap[--n];
        }
        sift(heap, n, 0, head);
    }
    if (count) qsort(found, count, sizeof *found, by_place);
    for (size_t i = 0; i < count && status == TUR_OK; i++)
        if (!fn(ctx, &found[i].again, &found[i].first, SIZE_MAX)) status = TUR_STOPPED;
    free(head);
    free(heap);
    free(found);
    return status;
}
