/* One source: cut at line ends, judged by workers, and handed on in the order of the source.
 * Workers share nothing but the cutter and that order. */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/io.h"
#include "pipe/steps.h"
#include "pipe/validate.h"

enum { CHUNK = 256 * 1024 };

/* A source on its way. */
typedef struct pass {
    tur_validator *v;
    tur_source *source;

    pthread_mutex_t cutting;           /* guards what follows */
    tur__steps steps;                  /* of a form that is not JSON Lines */
    tur__buf carry;                    /* the start of a line whose end was not read yet */
    uint64_t next_number, next_offset; /* of the next chunk */
    bool at_end;

    pthread_mutex_t merging; /* guards what follows */
    pthread_cond_t turn;
    uint64_t merged; /* number of the chunk whose turn it is */
    tur__told told;
    tur_status status;
} pass;

typedef struct thread {
    pass *p;
    tur__worker worker;
    pthread_t id;
} thread;

/* ---- Cutting ---- */

/* Reads on until a line ends, and forgets what lies between. */
static tur_status skip_line(pass *p, tur__chunk *c, char *block)
{
    for (;;) {
        int64_t n = tur__source_read(p->source, block, CHUNK);
        if (n < 0) return TUR_EIO;
        if (n == 0) return p->at_end = true, TUR_OK;
        const char *nl = memchr(block, '\n', (size_t)n);
        if (!nl) {
            c->skipped += (uint64_t)n;
            continue;
        }
        c->skipped += (uint64_t)(nl - block);
        p->next_offset++; /* the line feed itself */
        tur__buf_add(&p->carry, nl + 1, (size_t)(block + n - nl - 1));
        return p->carry.failed ? TUR_ENOMEM : TUR_OK;
    }
}

/* Keeps the start of a line that is longer than any record may be. */
static tur_status cut_overlong(pass *p, tur__chunk *c)
{
    char *block = malloc(CHUNK);
    if (!block) return TUR_ENOMEM;
    c->overlong = true;
    tur_status status = skip_line(p, c, block);
    free(block);
    return status;
}

/* Fills C up to the last line end of what is there. */
static tur_status cut_lines(pass *p, tur__chunk *c)
{
    size_t have = p->carry.len, scanned = 0;
    if (!tur__chunk_reserve(c, have + CHUNK)) return TUR_ENOMEM;
    if (have) memcpy(c->data, p->carry.data, have);
    p->carry.len = 0;
    for (;;) {
        int64_t n = tur__source_fill(p->source, c->data + have, CHUNK);
        if (n < 0) return TUR_EIO;
        have += (size_t)n;
        /* the whole lines before a failure are judged */
        p->at_end = n < CHUNK && !tur_source_error(p->source);
        const char *nl = have > scanned ? memrchr(c->data + scanned, '\n', have - scanned) : NULL;
        scanned = have;
        c->len = have;
        if (nl && !p->at_end) {
            c->len = (size_t)(nl + 1 - c->data);
            tur__buf_add(&p->carry, nl + 1, have - c->len);
            if (p->carry.failed) return TUR_ENOMEM;
        }
        if (nl || p->at_end) return TUR_OK;
        if (have > p->v->max_record) return cut_overlong(p, c);
        if (!tur__chunk_reserve(c, have + CHUNK)) return TUR_ENOMEM;
    }
}

/* The next piece of whole lines, or of steps, into C; TUR_STOPPED when there is none. One thread at a
 * time. */
static tur_status cut(pass *p, tur__chunk *c)
{
    c->number = p->next_number;
    c->skipped = 0;
    c->overlong = false;
    tur__arena_reset(&c->arena);
    if (p->at_end) return TUR_STOPPED;
    if (p->steps.binding) {
        p->next_number++;
        return tur__steps_cut(&p->steps, c);
    }
    tur_status status = cut_lines(p, c);
    if (status != TUR_OK) return status;
    p->next_number++;
    c->first = c->number == 0;
    c->last = p->at_end;
    c->offset = p->next_offset - (c->overlong && !p->at_end ? 1 : 0);
    p->next_offset += c->len + c->skipped;
    return c->len || c->first ? TUR_OK : TUR_STOPPED;
}

/* ---- Working ---- */

/* Waits for the turn of a chunk and tells of it, or ends the pass with a STATUS that is not OK:
 * also that in its turn, so that what was read before a failure is told whatever the number of
 * threads. False when there is no point in going on. */
static bool take_turn(pass *p, const tur__chunk *c, tur_status status)
{
    pthread_mutex_lock(&p->merging);
    while (p->merged != c->number && p->status == TUR_OK) pthread_cond_wait(&p->turn, &p->merging);
    if (p->status == TUR_OK) p->status = status == TUR_OK ? tur__merge(p->v, &p->told, c) : status;
    p->merged++;
    bool go_on = p->status == TUR_OK;
    pthread_cond_broadcast(&p->turn);
    pthread_mutex_unlock(&p->merging);
    return go_on;
}

static void *work(void *arg)
{
    thread *t = arg;
    pass *p = t->p;
    tur__chunk *c = &t->worker.chunk;
    for (;;) {
        pthread_mutex_lock(&p->cutting);
        tur_status status = cut(p, c);
        if (status != TUR_OK) p->at_end = true;
        c->stored = tur__source_stored(p->source);
        pthread_mutex_unlock(&p->cutting);
        if (status == TUR_STOPPED) return NULL;
        if (status == TUR_OK && !tur__worker_judge(&t->worker)) status = TUR_ENOMEM;
        if (!take_turn(p, c, status)) return NULL;
    }
}

/* ---- The pass ---- */

static tur_status name_source(tur_validator *v, const char *name)
{
    char **more = realloc(v->source, (v->summary.sources + 1) * sizeof *more);
    if (!more) return TUR_ENOMEM;
    v->source = more;
    if (!(more[v->summary.sources] = strdup(name))) return TUR_ENOMEM;
    v->summary.sources++;
    return TUR_OK;
}

/* Threads that cannot be started are done without. */
static void work_all(thread *threads, int count)
{
    int started = 1;
    while (started < count && !pthread_create(&threads[started].id, NULL, work, &threads[started]))
        started++;
    work(&threads[0]);
    for (int i = 1; i < started; i++) pthread_join(threads[i].id, NULL);
}

static void add_counters(tur_validator *v, tur__worker *w)
{
    tur__judge_finish(&w->judge);
    for (int i = 0; i < TUR__REQUIREMENT_COUNT; i++) {
        v->counter[i].fired += w->counter[i].fired;
        v->counter[i].violated += w->counter[i].violated;
    }
    tur__scan_fired(&w->scan, v->counter);
}

/* The scanner counts what it meets, selected or not: what is not was not tested. */
static void forget_unselected(tur_validator *v)
{
    for (int i = 0; i < TUR__REQUIREMENT_COUNT; i++)
        if (!v->selected[i]) v->counter[i] = (tur_counter){0};
}

/* Finds out what form the source has. */
static tur_status open_form(pass *p)
{
    const tur__binding *form = p->v->form;
    const char *head;
    if (!p->v->form_is_set) {
        int64_t n = tur__source_peek(p->source, &head, TUR__PROBE);
        if (n < 0) return TUR_EIO;
        form = tur__binding_probe(head, (size_t)n);
    }
    p->v->last_form = form ? form->name : "tur";
    return form ? tur__steps_open(&p->steps, form, p->source, p->v->max_record) : TUR_OK;
}

/* Of a source of JSON Lines, whether or not its last bytes were a chunk of their own. */
static void count_endings(const pass *p)
{
    if (p->steps.binding) return;
    p->v->counter[TUR_1504].fired += p->told.lines > 0;
    p->v->counter[TUR_1505].fired += p->told.lines > 0;
}

tur_status tur_validator_run(tur_validator *v, tur_source *source)
{
    pass p = {.v = v, .source = source, .told.name = tur__source_name(source), .status = TUR_OK};
    if (v->finished) return TUR_EINVAL;
    v->started = true;
    if (v->ended != TUR_OK) return v->ended;
    if (name_source(v, p.told.name) != TUR_OK) return TUR_ENOMEM;
    thread *threads = calloc((size_t)v->jobs, sizeof *threads);
    if (!threads) return TUR_ENOMEM;
    pthread_mutex_init(&p.cutting, NULL);
    pthread_mutex_init(&p.merging, NULL);
    pthread_cond_init(&p.turn, NULL);
    if (v->sums) v->sums->source = v->summary.sources;
    for (int i = 0; i < v->jobs; i++) {
        threads[i].p = &p;
        tur__worker_init(&threads[i].worker, v->severity, v->max_record, v->seed);
        threads[i].worker.want_records = v->on_record != NULL;
        threads[i].worker.want_sums = v->sums != NULL;
        if (v->sums) threads[i].worker.sums = tur__sums_like(v->sums);
    }
    p.status = open_form(&p);
    if (p.status == TUR_OK) work_all(threads, v->jobs);
    for (int i = 0; i < v->jobs; i++) {
        add_counters(v, &threads[i].worker);
        if (v->sums) tur__sums_merge(v->sums, &threads[i].worker.sums);
        tur__worker_free(&threads[i].worker);
    }
    free(threads);
    v->stored += tur__source_stored(source);
    count_endings(&p);
    forget_unselected(v);
    tur__steps_close(&p.steps);
    tur__buf_free(&p.carry);
    pthread_cond_destroy(&p.turn);
    pthread_mutex_destroy(&p.merging);
    pthread_mutex_destroy(&p.cutting);
    /* A source that cannot be read says nothing of the next. A set that could not be written to
     * $TMPDIR has the same status, and has lost identities. */
    if (p.status != TUR_OK && !(p.status == TUR_EIO && tur_source_error(source)))
        v->ended = p.status;
    return p.status;
}
