/* tur_validator: a source is cut at line ends, workers judge the pieces, and what they found is
 * handed on in the order of the source. Workers share nothing but the cutter and that order. */
#include "tur.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/io.h"
#include "pipe/chain.h"
#include "pipe/chunk.h"
#include "pipe/replay.h"

enum { CHUNK = 256 * 1024, JOBS_MAX = 256 };

struct tur_validator {
    uint8_t severity[TUR__REQUIREMENT_COUNT];
    bool only;
    tur_finding_fn on_finding;
    void *finding_ctx;
    void (*on_progress)(void *ctx, uint64_t bytes);
    void *progress_ctx;
    int jobs;
    size_t max_record, memory;
    tur_summary summary;
    tur_counter counter[TUR__REQUIREMENT_COUNT];
    tur__idset *set[TUR__SET_COUNT]; /* the first numbers the emitters */
    tur__id *batch; /* keys of one chunk on their way to a set */
    size_t batch_cap;
    tur__chain chain;
    tur__replay replay;
    uint64_t seed[2];
    bool finished;
    char **source; /* names, by number from 1 */
    tur_status ended; /* what ended the run for good */
};

/* One source on its way. */
typedef struct run {
    tur_validator *v;
    tur_source *source;
    const char *name;
    pthread_mutex_t cutting, merging;
    pthread_cond_t turn;
    tur__buf carry;        /* the start of a line whose end was not read yet */
    uint64_t next_number, next_offset; /* of the next chunk */
    bool at_end;
    tur_status status;     /* written under `merging` */
    uint64_t merged;       /* number of the chunk whose turn it is */
    uint64_t lines, records;
} run;

tur_validator *tur_validator_new(void)
{
    tur_validator *v = calloc(1, sizeof *v);
    if (!v) return NULL;
    v->jobs = 1;
    v->max_record = TUR__LIMIT_RECORD_BYTES;
    v->memory = (size_t)1 << 30;
    v->seed[0] = tur__hash_seed();
    v->seed[1] = tur__hash_fold(v->seed[0], UINT64_C(0xA0761D6478BD642F));
    for (int i = 0; i < TUR__REQUIREMENT_COUNT; i++) {
        v->severity[i] = (uint8_t)tur__requirements[i].severity;
        v->summary.declared += !strcmp(tur__requirements[i].grade, "declared");
        v->summary.process += !strcmp(tur__requirements[i].grade, "process");
    }
    return v;
}

void tur_validator_free(tur_validator *v)
{
    if (!v) return;
    for (uint64_t i = 0; i < v->summary.sources; i++) free(v->source[i]);
    free(v->source);
    free(v->batch);
    for (int i = 0; i < TUR__SET_COUNT; i++) tur__idset_free(v->set[i]);
    tur__chain_free(&v->chain);
    tur__replay_free(&v->replay);
    free(v);
}

void tur_validator_on_finding(tur_validator *v, tur_finding_fn fn, void *ctx)
{
    v->on_finding = fn;
    v->finding_ctx = ctx;
}

void tur_validator_on_progress(tur_validator *v, void (*fn)(void *ctx, uint64_t bytes), void *ctx)
{
    v->on_progress = fn;
    v->progress_ctx = ctx;
}

tur_status tur_validator_set_jobs(tur_validator *v, int jobs)
{
    if (jobs < 1 || jobs > JOBS_MAX) return TUR_EINVAL;
    v->jobs = jobs;
    return TUR_OK;
}

tur_status tur_validator_set_max_record(tur_validator *v, size_t bytes)
{
    if (bytes < 1024 || bytes > (size_t)1 << 30) return TUR_EINVAL;
    v->max_record = bytes;
    return TUR_OK;
}

tur_status tur_validator_set_memory(tur_validator *v, size_t bytes)
{
    if (bytes < (size_t)1 << 20) return TUR_EINVAL;
    v->memory = bytes;
    return TUR_OK;
}

/* Sets a severity by id or area; restores the register's own where SEVERITY is negative. */
static tur_status set_severity(tur_validator *v, const char *name, int severity)
{
    const tur_requirement *r = tur_requirement_find(name);
    bool any = r != NULL;
    for (int i = 0; i < TUR__REQUIREMENT_COUNT; i++) {
        if (r ? r != &tur__requirements[i] : strcmp(name, tur__requirements[i].area) != 0) continue;
        v->severity[i] = (uint8_t)(severity < 0 ? (int)tur__requirements[i].severity : severity);
        any = true;
    }
    return any ? TUR_OK : TUR_ENOENT;
}

tur_status tur_validator_only(tur_validator *v, const char *name)
{
    uint8_t before[TUR__REQUIREMENT_COUNT];
    memcpy(before, v->severity, sizeof before);
    if (!v->only) memset(v->severity, TUR_IGNORE, sizeof v->severity);
    tur_status status = set_severity(v, name, -1);
    if (status == TUR_OK) v->only = true;
    else memcpy(v->severity, before, sizeof before);
    return status;
}

tur_status tur_validator_set_severity(tur_validator *v, const char *name, tur_severity severity)
{
    if (severity > TUR_ERROR) return TUR_EINVAL;
    return set_severity(v, name, (int)severity);
}

const tur_summary *tur_validator_summary(const tur_validator *v) { return &v->summary; }
const tur_counter *tur_validator_counters(const tur_validator *v) { return v->counter; }

/* ---- Cutting ---- */

/* Reads on until a line ends, and forgets what lies between. */
static tur_status skip_line(run *r, tur__chunk *c, char *block)
{
    for (;;) {
        int64_t n = tur__source_read(r->source, block, CHUNK);
        if (n < 0) return TUR_EIO;
        if (n == 0) return r->at_end = true, TUR_OK;
        const char *nl = memchr(block, '\n', (size_t)n);
        if (!nl) {
            c->skipped += (uint64_t)n;
            continue;
        }
        c->skipped += (uint64_t)(nl - block);
        r->next_offset++; /* the line feed itself */
        tur__buf_add(&r->carry, nl + 1, (size_t)(block + n - nl - 1));
        return r->carry.failed ? TUR_ENOMEM : TUR_OK;
    }
}

/* The next piece of whole lines into C; TUR_STOPPED when there is none. One thread at a time. */
static tur_status cut(run *r, tur__chunk *c)
{
    size_t have = r->carry.len, scanned = 0;
    c->skipped = 0;
    c->overlong = false;
    if (r->at_end) return TUR_STOPPED;
    if (!tur__chunk_reserve(c, have + CHUNK)) return TUR_ENOMEM;
    if (have) memcpy(c->data, r->carry.data, have);
    r->carry.len = 0;
    for (;;) {
        int64_t n = tur__source_fill(r->source, c->data + have, CHUNK);
        if (n < 0) return TUR_EIO;
        have += (size_t)n;
        r->at_end = n < CHUNK;
        const char *nl = have > scanned ? memrchr(c->data + scanned, '\n', have - scanned) : NULL;
        scanned = have;
        c->len = have;
        if (nl && !r->at_end) {
            c->len = (size_t)(nl + 1 - c->data);
            tur__buf_add(&r->carry, nl + 1, have - c->len);
            if (r->carry.failed) return TUR_ENOMEM;
        }
        if (nl || r->at_end) break;
        if (have > r->v->max_record) {
            char *block = malloc(CHUNK);
            if (!block) return TUR_ENOMEM;
            c->overlong = true;
            tur_status status = skip_line(r, c, block);
            free(block);
            if (status != TUR_OK) return status;
            break;
        }
        if (!tur__chunk_reserve(c, have + CHUNK)) return TUR_ENOMEM;
    }
    c->number = r->next_number++;
    c->first = c->number == 0;
    c->last = r->at_end;
    c->offset = r->next_offset - (c->overlong && !r->at_end ? 1 : 0);
    r->next_offset += c->len + c->skipped;
    return c->len || c->first ? TUR_OK : TUR_STOPPED;
}

/* ---- Merging ---- */

/* Hands a finding on. */
static tur_status report(tur_validator *v, const tur_finding *f)
{
    if (f->severity == TUR_ERROR) v->summary.errors++;
    else if (f->severity == TUR_WARNING) v->summary.warnings++;
    else v->summary.infos++;
    return v->on_finding && v->on_finding(v->finding_ctx, f) ? TUR_STOPPED : TUR_OK;
}

static tur_finding finding_of(int requirement, int severity)
{
    return (tur_finding){.requirement = tur__requirements[requirement].id, .severity = (tur_severity)severity, .message = tur__requirements[requirement].effect};
}

/* A key that occurred before. */
typedef struct repeat {
    tur__set set;
    size_t ordinal; /* among the keys of the chunk */
    tur__id again, first;
} repeat;

/* The repeats of a chunk, or at the end those that were found across runs of a set. */
typedef struct repeats {
    tur__set set;
    repeat *found;
    size_t count, cap;
    bool exhausted;
} repeats;

static bool on_repeat(void *ctx, const tur__id *again, const tur__id *first, size_t ordinal)
{
    repeats *p = ctx;
    if (p->count == p->cap) {
        size_t cap = p->cap ? p->cap * 2 : 16;
        repeat *more = realloc(p->found, cap * sizeof *more);
        if (!more) return !(p->exhausted = true);
        p->found = more;
        p->cap = cap;
    }
    p->found[p->count++] = (repeat){p->set, ordinal, *again, *first};
    return true;
}

static int by_place(const void *x, const void *y)
{
    const repeat *a = x, *b = y;
    if (a->again.source != b->again.source) return a->again.source < b->again.source ? -1 : 1;
    if (a->again.line != b->again.line) return a->again.line < b->again.line ? -1 : 1;
    return (int)a->set - (int)b->set;
}

static void put_uuid(char out[37], const uint8_t uuid[16])
{
    static const char hex[] = "0123456789abcdef";
    for (int i = 0; i < 16; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10) *out++ = '-';
        *out++ = hex[uuid[i] >> 4];
        *out++ = hex[uuid[i] & 15];
    }
    *out = 0;
}

/* Code points of a line before POS, from 1. */
static uint64_t column(const char *line, uint32_t pos)
{
    uint64_t n = 1;
    for (uint32_t i = 0; i < pos; i++) n += ((unsigned char)line[i] & 0xC0) != 0x80;
    return n;
}

/* Tells of an identity that occurs again. CHUNK is NULL at the end: then only the line is known. */
static tur_status tell_repeat(tur_validator *v, const run *r, const tur__chunk *chunk, const repeat *p)
{
    char id[37], wanted[512];
    tur_finding f = finding_of(TUR_0203, v->severity[TUR_0203]);
    v->counter[TUR_0203].violated++;
    snprintf(wanted, sizeof wanted, "each record_id of an emitter once; %.300s:%llu has it too", v->source[p->first.source - 1], (unsigned long long)p->first.line);
    put_uuid(id, p->again.uuid);
    f.file = v->source[p->again.source - 1];
    f.line = p->again.line;
    f.record_id = f.found = id;
    f.pointer = "/record_id";
    f.wanted = wanted;
    f.column = 1;
    if (chunk) {
        const tur__chunk_key *k = &chunk->keys[TUR__SET_IDS].key[p->ordinal];
        f.record = r->records + k->record;
        f.offset = chunk->offset + k->start + k->pos;
        f.column = column(chunk->data + k->start, k->pos);
    }
    return report(v, &f);
}

/* Keeps a call that occurs again until the end, when it is known which records were taken back. */
static tur_status keep_replay(tur_validator *v, const run *r, const tur__chunk *chunk, const repeat *p)
{
    tur__replayed e = {.id = p->again, .first = p->first, .column = 1};
    if (chunk) {
        const tur__chunk_key *k = &chunk->keys[TUR__SET_CALLS].key[p->ordinal];
        const char *at = chunk->data + k->start + k->pos, *end = at + 1;
        while (*end != '"' && *end != '\n') end += *end == '\\' ? 2 : 1;
        e.record = r->records + k->record;
        e.offset = chunk->offset + k->start + k->pos;
        e.column = column(chunk->data + k->start, k->pos);
        if (!(e.text = strndup(at, (size_t)(end + 1 - at)))) return TUR_ENOMEM;
    }
    return tur__replay_add(&v->replay, &e);
}

/* Tells of a finding of the chunk. */
static tur_status tell_found(tur_validator *v, const run *r, const tur__chunk *c, const tur__found *f)
{
    tur_finding out = finding_of(f->requirement, f->severity);
    out.file = r->name;
    out.line = r->lines + f->line;
    out.column = f->column;
    out.offset = c->offset + f->offset;
    out.record = f->record ? r->records + f->record : 0;
    out.record_id = f->record_id;
    out.pointer = f->pointer;
    out.found = f->found;
    out.wanted = f->wanted;
    return report(v, &out);
}

/* Gives the chunk's keys to one set of the export. */
static tur_status merge_keys(run *r, const tur__chunk *c, tur__set set, const uint32_t *emitters, repeats *p)
{
    tur_validator *v = r->v;
    const tur__chunk_keys *keys = &c->keys[set];
    if (!keys->count) return TUR_OK;
    if (v->batch_cap < keys->count) {
        tur__id *more = realloc(v->batch, keys->cap * sizeof *more);
        if (!more) return TUR_ENOMEM;
        v->batch = more;
        v->batch_cap = keys->cap;
    }
    for (size_t i = 0; i < keys->count; i++) {
        const tur__chunk_key *k = &keys->key[i];
        memcpy(v->batch[i].uuid, k->key, 16);
        v->batch[i].emitter = emitters[k->emitter];
        v->batch[i].source = (uint32_t)v->summary.sources & INT32_MAX;
        v->batch[i].failed = !k->clean;
        v->batch[i].line = r->lines + k->line;
    }
    int requirement = set == TUR__SET_IDS ? TUR_0203 : TUR_0212;
    if (v->severity[requirement] != TUR_IGNORE) v->counter[requirement].fired += keys->count;
    p->set = set;
    return tur__idset_add(v->set[set], v->batch, keys->count, on_repeat, p);
}

static tur_status merge_corrections(run *r, const tur__chunk *c, const uint32_t *emitters)
{
    tur_validator *v = r->v;
    for (size_t i = 0; i < c->corrections; i++) {
        const tur__chunk_correction *k = &c->correction[i];
        const char *line = c->data + k->start;
        tur__correction out = {.own_emitter = emitters[k->own_emitter],
                               .original_emitter = emitters[k->original_emitter],
                               .source = (uint32_t)v->summary.sources,
                               .reverses = k->reverses,
                               .line = r->lines + k->line,
                               .record = r->records + k->record,
                               .offset = c->offset + k->start + k->pos,
                               .column = column(line, k->pos)};
        memcpy(out.own, k->own, 16);
        memcpy(out.original, k->original, 16);
        v->counter[TUR_0904].fired += k->reverses && v->severity[TUR_0904] != TUR_IGNORE;
        v->counter[TUR_0905].fired += v->severity[TUR_0905] != TUR_IGNORE;
        tur_status status = tur__chain_add(&v->chain, &out);
        if (status != TUR_OK) return status;
    }
    return TUR_OK;
}

/* Gives what the chunk noted to the sets of the export. */
static tur_status merge_sets(run *r, const tur__chunk *c, repeats *p)
{
    tur_validator *v = r->v;
    tur_status status = TUR_OK;
    if (!c->emitters.count) return TUR_OK;
    for (int i = 0; i < TUR__SET_COUNT; i++)
        if (!v->set[i] && !(v->set[i] = tur__idset_new(v->memory / TUR__SET_COUNT))) return TUR_ENOMEM;
    uint32_t *emitters = malloc(c->emitters.count * sizeof *emitters);
    if (!emitters) return TUR_ENOMEM;
    for (uint32_t i = 0; i < c->emitters.count && status == TUR_OK; i++) {
        emitters[i] = tur__idset_emitter(v->set[TUR__SET_IDS], c->emitters.text[i], c->emitters.len[i]);
        if (emitters[i] == UINT32_MAX) status = TUR_ENOMEM;
    }
    for (int i = 0; i < TUR__SET_COUNT && status == TUR_OK; i++) status = merge_keys(r, c, (tur__set)i, emitters, p);
    if (status == TUR_OK) status = merge_corrections(r, c, emitters);
    free(emitters);
    return p->exhausted ? TUR_ENOMEM : status;
}

/* Tells what a chunk yielded. In the order of the chunks, one at a time. */
static tur_status merge(run *r, const tur__chunk *c)
{
    tur_validator *v = r->v;
    repeats p = {.count = 0};
    tur_status status = merge_sets(r, c, &p);
    const tur__found *f = c->found;
    if (p.count) qsort(p.found, p.count, sizeof *p.found, by_place);
    for (size_t i = 0; i < p.count && status == TUR_OK; i++) {
        const tur__chunk_key *k = &c->keys[p.found[i].set].key[p.found[i].ordinal];
        if (p.found[i].set == TUR__SET_CALLS) {
            status = keep_replay(v, r, c, &p.found[i]);
            continue;
        }
        if (v->severity[TUR_0203] == TUR_IGNORE) continue;
        for (; f && f->line <= k->line && status == TUR_OK; f = f->next) status = tell_found(v, r, c, f);
        if (status == TUR_OK) status = tell_repeat(v, r, c, &p.found[i]);
        v->summary.bad_records += k->clean && v->severity[TUR_0203] == TUR_ERROR;
    }
    for (; f && status == TUR_OK; f = f->next) status = tell_found(v, r, c, f);
    free(p.found);
    r->lines += c->lines;
    r->records += c->records;
    v->summary.lines += c->lines;
    v->summary.records += c->records;
    v->summary.bad_records += c->bad_records;
    v->summary.bytes += c->len + c->skipped + (c->overlong && !c->last);
    if (v->on_progress) v->on_progress(v->progress_ctx, v->summary.bytes);
    return status;
}

/* ---- Working ---- */

typedef struct thread {
    run *r;
    tur__worker worker;
    pthread_t id;
} thread;

static void *work(void *arg)
{
    thread *t = arg;
    run *r = t->r;
    for (;;) {
        tur__chunk *c = &t->worker.chunk;
        pthread_mutex_lock(&r->cutting);
        tur_status status = cut(r, c);
        if (status != TUR_OK) r->at_end = true;
        /* trouble waits its turn like a chunk, so that what lies before it is told */
        if (status != TUR_OK && status != TUR_STOPPED) c->number = r->next_number++;
        pthread_mutex_unlock(&r->cutting);
        if (status == TUR_STOPPED) return NULL;
        if (status == TUR_OK && !tur__worker_judge(&t->worker)) status = TUR_ENOMEM;
        pthread_mutex_lock(&r->merging);
        while (r->merged != c->number && r->status == TUR_OK) pthread_cond_wait(&r->turn, &r->merging);
        if (r->status == TUR_OK) r->status = status == TUR_OK ? merge(r, c) : status;
        r->merged++;
        bool go_on = r->status == TUR_OK;
        pthread_cond_broadcast(&r->turn);
        pthread_mutex_unlock(&r->merging);
        if (!go_on) return NULL;
    }
}

static tur_status name_source(tur_validator *v, const char *name)
{
    char **more = realloc(v->source, (v->summary.sources + 1) * sizeof *more);
    if (!more) return TUR_ENOMEM;
    v->source = more;
    if (!(more[v->summary.sources] = strdup(name))) return TUR_ENOMEM;
    v->summary.sources++;
    return TUR_OK;
}

tur_status tur_validator_run(tur_validator *v, tur_source *source)
{
    run r = {.v = v, .source = source, .name = tur__source_name(source), .status = TUR_OK};
    if (v->ended != TUR_OK) return v->ended;
    if (name_source(v, r.name) != TUR_OK) return TUR_ENOMEM;
    thread *threads = calloc((size_t)v->jobs, sizeof *threads);
    if (!threads) return TUR_ENOMEM;
    pthread_mutex_init(&r.cutting, NULL);
    pthread_mutex_init(&r.merging, NULL);
    pthread_cond_init(&r.turn, NULL);
    int started = 1;
    for (int i = 0; i < v->jobs; i++) {
        threads[i].r = &r;
        tur__worker_init(&threads[i].worker, v->severity, v->max_record, v->seed);
    }
    while (started < v->jobs && !pthread_create(&threads[started].id, NULL, work, &threads[started])) started++;
    work(&threads[0]);
    for (int i = 1; i < started; i++) pthread_join(threads[i].id, NULL);
    for (int i = 0; i < v->jobs; i++) {
        for (int k = 0; k < TUR__REQUIREMENT_COUNT; k++) {
            v->counter[k].fired += threads[i].worker.counter[k].fired;
            v->counter[k].violated += threads[i].worker.counter[k].violated;
        }
        tur__scan_fired(&threads[i].worker.scan, v->counter);
        tur__worker_free(&threads[i].worker);
    }
    free(threads);
    /* of the file, whether or not its last bytes were a chunk of their own */
    v->counter[TUR_1504].fired += r.lines > 0;
    v->counter[TUR_1505].fired += r.lines > 0;
    tur__buf_free(&r.carry);
    pthread_cond_destroy(&r.turn);
    pthread_mutex_destroy(&r.merging);
    pthread_mutex_destroy(&r.cutting);
    if (r.status != TUR_OK && r.status != TUR_EIO) v->ended = r.status;
    return r.status;
}

/* What the end of the export needs to tell of corrections. */
typedef struct ending {
    tur_validator *v;
    tur_status status;
} ending;

static bool on_chain(void *ctx, const tur__correction *c, const tur__correction *other, bool cycle)
{
    ending *e = ctx;
    tur_validator *v = e->v;
    int requirement = cycle ? TUR_0905 : TUR_0904;
    char id[37], original[37], found[100], wanted[512];
    if (v->severity[requirement] == TUR_IGNORE) return true;
    tur_finding f = finding_of(requirement, v->severity[requirement]);
    v->counter[requirement].violated++;
    put_uuid(id, c->own);
    put_uuid(original, c->original);
    if (cycle) snprintf(found, sizeof found, "%s, which is corrected by way of this record", original);
    else snprintf(found, sizeof found, "%s reversed again", original);
    snprintf(wanted, sizeof wanted, "%s; %.300s:%llu %s", cycle ? "corrections that end at an original" : "one live reversal of a record",
             v->source[other->source - 1], (unsigned long long)other->line, cycle ? "is the next of the cycle" : "reverses it too");
    f.file = v->source[c->source - 1];
    f.line = c->line;
    f.column = c->column;
    f.offset = c->offset;
    f.record = c->record;
    f.record_id = id;
    f.pointer = "/corrects";
    f.found = found;
    f.wanted = wanted;
    e->status = report(v, &f);
    return e->status == TUR_OK;
}

/* Places of the records that a live reversal takes back. */
typedef struct taken {
    tur__idset *ids;
    tur__id *place;
    size_t count, cap;
} taken;

static bool on_taken(void *ctx, const uint8_t id[16], uint32_t emitter)
{
    taken *t = ctx;
    tur__id at = {.emitter = emitter};
    memcpy(at.uuid, id, 16);
    if (!t->ids || !tur__idset_find(t->ids, &at)) return true;
    if (t->count == t->cap) {
        tur__id *more = realloc(t->place, (t->cap ? t->cap * 2 : 64) * sizeof *more);
        if (!more) return false;
        t->place = more;
        t->cap = t->cap ? t->cap * 2 : 64;
    }
    t->place[t->count++] = at;
    return true;
}

static bool on_replay(void *ctx, const tur__replayed *again, const tur__id *first)
{
    ending *e = ctx;
    tur_validator *v = e->v;
    char wanted[512];
    tur_finding f = finding_of(TUR_0212, v->severity[TUR_0212]);
    v->counter[TUR_0212].violated++;
    snprintf(wanted, sizeof wanted, "one live record of each call and attempt; %.300s:%llu is of it too", v->source[first->source - 1], (unsigned long long)first->line);
    f.file = v->source[again->id.source - 1];
    f.line = again->id.line;
    f.column = again->column;
    f.offset = again->offset;
    f.record = again->record;
    f.pointer = "/request/id";
    f.found = again->text ? again->text : "the same call again";
    f.wanted = wanted;
    e->status = report(v, &f);
    return e->status == TUR_OK;
}

/* Calls that occur again, once it is known what was taken back. */
static tur_status finish_replay(tur_validator *v, ending *e)
{
    taken t = {.ids = v->set[TUR__SET_IDS]};
    tur_status status = v->replay.count ? tur__chain_taken(&v->chain, on_taken, &t) : TUR_OK;
    if (status == TUR_STOPPED) status = TUR_ENOMEM;
    if (status == TUR_OK) {
        status = tur__replay_finish(&v->replay, t.place, t.count, on_replay, e);
        if (status == TUR_STOPPED) status = e->status;
    }
    free(t.place);
    return status;
}

tur_status tur_validator_finish(tur_validator *v)
{
    repeats p = {.count = 0};
    ending e = {v, TUR_OK};
    tur_status status = v->ended;
    if (v->finished) return TUR_EINVAL;
    v->finished = true;
    for (int i = 0; i < TUR__SET_COUNT && status == TUR_OK; i++) {
        p.set = (tur__set)i;
        if (v->set[i]) status = tur__idset_finish(v->set[i], on_repeat, &p);
    }
    if (p.exhausted) status = TUR_ENOMEM;
    if (p.count) qsort(p.found, p.count, sizeof *p.found, by_place);
    for (size_t i = 0; i < p.count && status == TUR_OK; i++) {
        if (p.found[i].set == TUR__SET_CALLS) status = keep_replay(v, NULL, NULL, &p.found[i]);
        else if (v->severity[TUR_0203] != TUR_IGNORE) {
            status = tell_repeat(v, NULL, NULL, &p.found[i]);
            v->summary.bad_records += !p.found[i].again.failed && v->severity[TUR_0203] == TUR_ERROR;
        }
    }
    free(p.found);
    if (status == TUR_OK) status = finish_replay(v, &e);
    if (status == TUR_OK) {
        status = tur__chain_finish(&v->chain, on_chain, &e);
        if (status == TUR_STOPPED) status = e.status == TUR_OK ? TUR_ENOMEM : e.status;
    }
    return status;
}
