/* tur_validator: a source is cut at line ends, workers judge the pieces, and what they found is
 * handed on in the order of the source. Workers share nothing but the cutter and that order. */
#include "tur.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/io.h"
#include "pipe/chunk.h"

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
    tur__idset *ids;
    tur__id *batch; /* ids of one chunk on their way to the set */
    size_t batch_cap;
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
    tur__idset_free(v->ids);
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
            r->next_offset += 0;
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

/* What the set needs to tell of a repeat. */
typedef struct repeats {
    run *r; /* NULL at the end of the export */
    tur_validator *v;
    const tur__chunk *chunk;
    tur_status status;
    tur__found *next; /* findings of the chunk that are still to be told */
    uint64_t bad;
} repeats;

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

/* Tells the chunk's own findings up to LINE, so that all come in the order of the source. */
static void tell_until(repeats *p, uint64_t line)
{
    run *r = p->r;
    for (; p->next && p->next->line <= line && p->status == TUR_OK; p->next = p->next->next) {
        const tur__found *f = p->next;
        tur_finding out = finding_of(f->requirement, f->severity);
        out.file = r->name;
        out.line = r->lines + f->line;
        out.column = f->column;
        out.offset = p->chunk->offset + f->offset;
        out.record = r->records + f->record;
        out.record_id = f->record_id;
        out.pointer = f->pointer;
        out.found = f->found;
        out.wanted = f->wanted;
        p->status = report(p->v, &out);
    }
}

static bool on_repeat(void *ctx, const tur__id *again, const tur__id *first, size_t ordinal)
{
    repeats *p = ctx;
    tur_validator *v = p->v;
    char uuid[37], wanted[512];
    tur_finding f = finding_of(TUR_0203, v->severity[TUR_0203]);
    put_uuid(uuid, again->uuid);
    v->counter[TUR_0203].violated++;
    snprintf(wanted, sizeof wanted, "each record_id of an emitter once; %.300s:%llu has it too", v->source[first->source - 1], (unsigned long long)first->line);
    f.file = v->source[again->source - 1];
    f.line = again->line;
    f.record_id = uuid;
    f.pointer = "/record_id";
    f.found = uuid;
    f.wanted = wanted;
    f.column = 1;
    if (p->chunk && ordinal != SIZE_MAX) {
        const tur__chunk_id *id = &p->chunk->id[ordinal];
        const char *line = p->chunk->data + id->start;
        tell_until(p, id->line);
        f.record = p->r->records + id->record;
        f.offset = p->chunk->offset + id->start + id->pos;
        for (uint32_t i = 0; i < id->pos; i++) f.column += ((unsigned char)line[i] & 0xC0) != 0x80;
        p->bad += id->clean && f.severity == TUR_ERROR;
    }
    if (p->status == TUR_OK) p->status = report(v, &f);
    return p->status == TUR_OK;
}

/* Gives the chunk's identities to the set of the export. */
static tur_status merge_ids(run *r, repeats *p)
{
    tur_validator *v = r->v;
    const tur__chunk *c = p->chunk;
    if (!v->ids && !(v->ids = tur__idset_new(v->memory))) return TUR_ENOMEM;
    if (v->batch_cap < c->ids) {
        tur__id *more = realloc(v->batch, c->id_cap * sizeof *more);
        if (!more) return TUR_ENOMEM;
        v->batch = more;
        v->batch_cap = c->id_cap;
    }
    for (size_t i = 0; i < c->ids; i++) {
        const tur__chunk_id *id = &c->id[i];
        uint32_t emitter = tur__idset_emitter(v->ids, c->emitter[id->emitter].text, c->emitter[id->emitter].len);
        if (emitter == UINT32_MAX) return TUR_ENOMEM;
        memcpy(v->batch[i].uuid, id->uuid, 16);
        v->batch[i].emitter = emitter;
        v->batch[i].source = (uint32_t)v->summary.sources;
        v->batch[i].line = r->lines + id->line;
    }
    v->counter[TUR_0203].fired += c->ids;
    tur_status status = tur__idset_add(v->ids, v->batch, c->ids, on_repeat, p);
    return status == TUR_STOPPED ? p->status : status;
}

/* Tells what a chunk yielded. In the order of the chunks, one at a time. */
static tur_status merge(run *r, const tur__chunk *c)
{
    tur_validator *v = r->v;
    repeats p = {.r = r, .v = v, .chunk = c, .next = c->found, .status = TUR_OK};
    tur_status status = c->ids ? merge_ids(r, &p) : TUR_OK;
    if (status == TUR_OK) {
        tell_until(&p, UINT64_MAX);
        status = p.status;
    }
    r->lines += c->lines;
    r->records += c->records;
    v->summary.lines += c->lines;
    v->summary.records += c->records;
    v->summary.bad_records += c->bad_records + p.bad;
    v->summary.bytes += c->len + c->skipped + (c->overlong && !c->last);
    if (v->on_progress) v->on_progress(v->progress_ctx, v->summary.bytes);
    return status;
}

/* ---- Working ---- */

static void fail(run *r, tur_status status)
{
    pthread_mutex_lock(&r->merging);
    if (r->status == TUR_OK) r->status = status;
    pthread_cond_broadcast(&r->turn);
    pthread_mutex_unlock(&r->merging);
}

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
        pthread_mutex_lock(&r->cutting);
        tur_status status = cut(r, &t->worker.chunk);
        if (status != TUR_OK) r->at_end = true;
        pthread_mutex_unlock(&r->cutting);
        if (status == TUR_STOPPED) return NULL;
        if (status == TUR_OK && !tur__worker_judge(&t->worker)) status = TUR_ENOMEM;
        if (status != TUR_OK) return fail(r, status), NULL;
        pthread_mutex_lock(&r->merging);
        while (r->merged != t->worker.chunk.number && r->status == TUR_OK) pthread_cond_wait(&r->turn, &r->merging);
        if (r->status == TUR_OK) r->status = merge(r, &t->worker.chunk);
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
        tur__worker_init(&threads[i].worker, v->severity, v->max_record);
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
    tur__buf_free(&r.carry);
    pthread_cond_destroy(&r.turn);
    pthread_mutex_destroy(&r.merging);
    pthread_mutex_destroy(&r.cutting);
    if (r.status != TUR_OK && r.status != TUR_EIO) v->ended = r.status;
    return r.status;
}

tur_status tur_validator_finish(tur_validator *v)
{
    repeats p = {.v = v, .status = TUR_OK};
    if (v->ended != TUR_OK) return v->ended;
    if (!v->ids) return TUR_OK;
    tur_status status = tur__idset_finish(v->ids, on_repeat, &p);
    return status == TUR_STOPPED ? p.status : status;
}
