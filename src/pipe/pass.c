/* Sources, one after another: cut at line ends, judged by workers, and handed on in order. Workers
 * share nothing but the cutter and that order: the next source is begun while the last pieces of the one
 * before are still judged, and who is ahead lays a piece down until its turn. */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/io.h"
#include "pipe/steps.h"
#include "pipe/validate.h"

/* PIECES: how many lie for each thread until their turn comes. */
enum { CHUNK = 256 * 1024, PIECES = 3 };

/* A source on its way. */
typedef struct course {
    struct course *next;
    tur_source *source; /* NULL: there was none to be had */

    /* while it is cut */
    const char *form;
    tur_status opened;    /* of finding out its form */
    tur__steps steps;     /* of a form that is not JSON Lines */
    tur__buf carry;       /* the start of a line whose end was not read yet */
    uint64_t next_offset; /* of the next chunk */
    bool begun, at_end;

    /* while it is told */
    bool named;
    tur__told told;
} course;

/* A piece of a source on its way. */
typedef struct piece {
    struct piece *next; /* among those that are free */
    tur__chunk chunk;
    course *of;
    bool filled;        /* there is something to judge */
    bool ends;          /* its source */
    bool unreadable;    /* the source, which says nothing of the next */
    tur_status status;
} piece;

typedef struct pass {
    tur_validator *v;
    const tur_feed *feed;

    pthread_mutex_t cutting;         /* guards what follows */
    course *first, **last;           /* those that were not told to their end, in order */
    course *at;                      /* that is cut, or NULL: the next one */
    bool over;                       /* there is no next one */
    uint64_t next_number, sources;   /* of pieces, and of those that have a name */
    uint64_t stored;                 /* bytes of those that are cut to their end */

    pthread_mutex_t telling; /* guards what follows */
    pthread_cond_t told;
    uint64_t turn;   /* number of the piece whose turn it is: whoever has it has the validator to himself */
    piece *free;
    piece **waiting; /* by number, as long as there are places */
    size_t places;
    tur_status status;
} pass;

typedef struct thread {
    pass *p;
    tur__worker worker;
    pthread_t id;
    piece hand; /* all but its chunk, which the worker has */
} thread;

/* ---- Cutting ---- */

/* Reads on until a line ends, and forgets what lies between. */
static tur_status skip_line(course *o, tur__chunk *c, char *block)
{
    for (;;) {
        int64_t n = tur__source_read(o->source, block, CHUNK);
        if (n < 0) return TUR_EIO;
        if (n == 0) return o->at_end = true, TUR_OK;
        const char *nl = memchr(block, '\n', (size_t)n);
        if (!nl) {
            c->skipped += (uint64_t)n;
            continue;
        }
        c->skipped += (uint64_t)(nl - block);
        o->next_offset++; /* the line feed itself */
        tur__buf_add(&o->carry, nl + 1, (size_t)(block + n - nl - 1));
        return o->carry.failed ? TUR_ENOMEM : TUR_OK;
    }
}

/* Keeps the start of a line that is longer than any record may be. */
static tur_status cut_overlong(course *o, tur__chunk *c)
{
    char *block = malloc(CHUNK);
    if (!block) return TUR_ENOMEM;
    c->overlong = true;
    tur_status status = skip_line(o, c, block);
    free(block);
    return status;
}

/* Fills C up to the last line end of what is there. */
static tur_status cut_some(course *o, tur__chunk *c, size_t max_record)
{
    size_t have = o->carry.len, scanned = 0;
    if (!tur__chunk_reserve(c, have + CHUNK)) return TUR_ENOMEM;
    if (have) memcpy(c->data, o->carry.data, have);
    o->carry.len = 0;
    for (;;) {
        int64_t n = tur__source_fill(o->source, c->data + have, CHUNK);
        if (n < 0) return TUR_EIO;
        have += (size_t)n;
        /* the whole lines before a failure are judged */
        o->at_end = n < CHUNK && !tur_source_error(o->source);
        const char *nl = have > scanned ? memrchr(c->data + scanned, '\n', have - scanned) : NULL;
        scanned = have;
        c->len = have;
        if (nl && !o->at_end) {
            c->len = (size_t)(nl + 1 - c->data);
            tur__buf_add(&o->carry, nl + 1, have - c->len);
            if (o->carry.failed) return TUR_ENOMEM;
        }
        if (nl || o->at_end) return TUR_OK;
        if (have > max_record) return cut_overlong(o, c);
        if (!tur__chunk_reserve(c, have + CHUNK)) return TUR_ENOMEM;
    }
}

/* The next piece of whole lines into C; TUR_STOPPED when there is none. */
static tur_status cut_lines(course *o, tur__chunk *c, size_t max_record)
{
    c->binding = NULL;
    c->skipped = 0;
    c->overlong = false;
    if (o->at_end) return TUR_STOPPED;
    tur_status status = cut_some(o, c, max_record);
    if (status != TUR_OK) return status;
    c->first = !o->begun;
    c->last = o->at_end;
    c->offset = o->next_offset - (c->overlong && !o->at_end ? 1 : 0);
    o->next_offset += c->len + c->skipped;
    o->begun = true;
    return c->len || c->first ? TUR_OK : TUR_STOPPED;
}

static tur_status cut_steps(course *o, tur__chunk *c)
{
    tur_status status = tur__steps_cut(&o->steps, c);
    o->at_end = o->steps.ended == TUR_STOPPED;
    return status;
}

/* Finds out what form the source has. */
static tur_status open_form(tur_validator *v, course *o)
{
    const tur__binding *form = v->form;
    const char *head;
    if (!o->source) return TUR_EIO;
    if (!v->form_is_set) {
        int64_t n = tur__source_peek(o->source, &head, TUR__PROBE);
        if (n < 0) return TUR_EIO;
        form = tur__binding_probe(head, (size_t)n);
    }
    o->form = form ? form->name : "tur";
    return form ? tur__steps_open(&o->steps, form, o->source, v->max_record) : TUR_OK;
}

/* Begins the next source; TUR_STOPPED when there is none. */
static tur_status next_course(pass *p)
{
    if (p->over) return TUR_STOPPED;
    course *o = calloc(1, sizeof *o);
    if (!o) return TUR_ENOMEM;
    if (!p->feed->next(p->feed->ctx, &o->source)) return free(o), TUR_STOPPED;
    *p->last = p->at = o;
    p->last = &o->next;
    p->sources += o->source != NULL;
    o->opened = open_form(p->v, o);
    return TUR_OK;
}

/* The next piece of the sources for T; TUR_STOPPED when there is none. One thread at a time. A source
 * that ends has a piece that says so, with something to judge or without. */
static tur_status cut(pass *p, thread *t)
{
    tur__chunk *c = &t->worker.chunk;
    piece *h = &t->hand;
    tur_status status = p->at ? TUR_OK : next_course(p);
    course *o = h->of = p->at;
    h->filled = h->ends = h->unreadable = false;
    p->over |= status != TUR_OK;
    if (status == TUR_STOPPED) return status;
    c->number = p->next_number++;
    if (status != TUR_OK) return status;
    tur__arena_reset(&c->arena);
    c->source = p->sources;
    status = o->opened;
    if (status == TUR_OK) status = o->steps.binding ? cut_steps(o, c) : cut_lines(o, c, p->v->max_record);
    h->filled = status == TUR_OK;
    h->ends = !h->filled || o->at_end;
    h->unreadable = status == TUR_EIO && (!o->source || tur_source_error(o->source));
    c->stored = p->stored + (o->source ? tur__source_stored(o->source) : 0);
    if (!h->ends) return status;
    p->at = NULL;
    p->stored = c->stored;
    p->over |= status < 0 && !h->unreadable;
    return status == TUR_STOPPED ? TUR_OK : status;
}

/* ---- Telling ---- */

static tur_status name_source(tur_validator *v, course *o)
{
    o->told.name = tur__source_name(o->source);
    char **more = realloc(v->source, (v->summary.sources + 1) * sizeof *more);
    if (!more) return TUR_ENOMEM;
    v->source = more;
    if (!(more[v->summary.sources] = strdup(o->told.name))) return TUR_ENOMEM;
    v->summary.sources++;
    v->last_form = o->form;
    o->named = true;
    return TUR_OK;
}

/* Gives the source back to whoever fed it. */
static bool give_back(pass *p, course *o, tur_status status)
{
    tur__steps_close(&o->steps);
    tur__buf_free(&o->carry);
    bool go_on = p->feed->done(p->feed->ctx, o->source, status);
    free(o);
    return go_on;
}

/* A source of JSON Lines ends, whether or not its last bytes were a chunk of their own. */
static void count_endings(tur_validator *v, const course *o)
{
    if (!o->source || o->steps.binding) return;
    v->counter[TUR_1504].fired += o->told.lines > 0;
    v->counter[TUR_1505].fired += o->told.lines > 0;
}

/* The source was told to its end. */
static tur_status end_course(pass *p, course *o, tur_status status)
{
    count_endings(p->v, o);
    pthread_mutex_lock(&p->cutting);
    p->first = o->next;
    if (!p->first) p->last = &p->first;
    pthread_mutex_unlock(&p->cutting);
    return give_back(p, o, status) ? TUR_OK : TUR_STOPPED;
}

/* Tells of a piece. One that failed ends the pass, in its turn: what was read before is told whatever
 * the number of threads. */
static tur_status tell(pass *p, piece *h)
{
    course *o = h->of;
    tur_status status = h->status;
    if (o && o->source && !o->named) {
        tur_status named = name_source(p->v, o);
        if (named != TUR_OK) return named;
    }
    if (status == TUR_OK && h->filled) status = tur__merge(p->v, &o->told, &h->chunk);
    if (status == TUR_OK || h->unreadable) return h->ends ? end_course(p, o, status) : TUR_OK;
    return status;
}

/* ---- Working ---- */

/* Gives the chunk that T has judged to H, and takes that of H for the next. */
static void exchange(piece *h, thread *t)
{
    tur__chunk spare = h->chunk;
    *h = t->hand;
    h->chunk = t->worker.chunk;
    t->worker.chunk = spare;
}

/* Tells of H, whose turn it is, and of those that wait behind it. Locked, but not while it tells. */
static void tell_on(pass *p, piece *h)
{
    while (h && p->status == TUR_OK) {
        pthread_mutex_unlock(&p->telling);
        tur_status status = tell(p, h);
        pthread_mutex_lock(&p->telling);
        p->status = status;
        h->next = p->free;
        p->free = h;
        piece **place = &p->waiting[++p->turn % p->places];
        h = *place;
        *place = NULL;
        pthread_cond_broadcast(&p->told);
    }
}

/* Takes the piece that T has judged: to tell of it where it is its turn, else to lie until it is. False
 * when there is no point in going on. */
static bool hand_over(pass *p, thread *t)
{
    uint64_t number = t->worker.chunk.number;
    pthread_mutex_lock(&p->telling);
    /* the last free piece is for the one whose turn it is, or nobody could go on */
    while (p->status == TUR_OK && !(p->free && (p->free->next || number == p->turn))) pthread_cond_wait(&p->told, &p->telling);
    if (p->status == TUR_OK) {
        piece *h = p->free;
        p->free = h->next;
        exchange(h, t);
        if (number != p->turn) p->waiting[number % p->places] = h;
        else tell_on(p, h);
    }
    bool go_on = p->status == TUR_OK;
    pthread_mutex_unlock(&p->telling);
    return go_on;
}

static void *work(void *arg)
{
    thread *t = arg;
    pass *p = t->p;
    for (;;) {
        pthread_mutex_lock(&p->cutting);
        t->hand.status = cut(p, t);
        pthread_mutex_unlock(&p->cutting);
        if (t->hand.status == TUR_STOPPED) return NULL;
        if (t->hand.filled && !tur__worker_judge(&t->worker)) t->hand.status = TUR_ENOMEM;
        if (!hand_over(p, t)) return NULL;
    }
}

/* ---- The pass ---- */

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

static void begin_thread(thread *t, pass *p)
{
    const tur_validator *v = p->v;
    t->p = p;
    tur__worker_init(&t->worker, v->severity, v->max_record, v->seed);
    t->worker.want_records = v->on_record != NULL;
    t->worker.want_sums = v->sums != NULL;
    if (v->sums) t->worker.sums = tur__sums_like(v->sums);
}

static void end_thread(thread *t)
{
    tur_validator *v = t->p->v;
    add_counters(v, &t->worker);
    if (v->sums) tur__sums_merge(v->sums, &t->worker.sums);
    tur__worker_free(&t->worker);
}

/* What was not told to its end, after a failure. */
static void give_back_all(pass *p)
{
    tur_status status = p->status;
    for (course *o = p->first, *next; o; o = next) {
        next = o->next;
        give_back(p, o, status);
        status = TUR_STOPPED;
    }
}

/* Pieces that can lie, one more for the one whose turn it is, and a place for each number on its way. */
static bool make_room(pass *p, thread **threads, piece **pieces)
{
    size_t jobs = (size_t)p->v->jobs, count = jobs * PIECES + 1;
    p->places = count + jobs;
    *threads = calloc(jobs, sizeof **threads);
    *pieces = calloc(count, sizeof **pieces);
    p->waiting = calloc(p->places, sizeof *p->waiting);
    for (size_t i = 0; *pieces && i < count; i++) {
        (*pieces)[i].next = p->free;
        p->free = &(*pieces)[i];
    }
    return *threads && *pieces && p->waiting;
}

static void run(pass *p, thread *threads, piece *pieces)
{
    tur_validator *v = p->v;
    pthread_mutex_init(&p->cutting, NULL);
    pthread_mutex_init(&p->telling, NULL);
    pthread_cond_init(&p->told, NULL);
    for (int i = 0; i < v->jobs; i++) begin_thread(&threads[i], p);
    work_all(threads, v->jobs);
    for (int i = 0; i < v->jobs; i++) end_thread(&threads[i]);
    for (size_t i = 0; i < p->places - (size_t)v->jobs; i++) tur__chunk_free(&pieces[i].chunk);
    pthread_cond_destroy(&p->told);
    pthread_mutex_destroy(&p->telling);
    pthread_mutex_destroy(&p->cutting);
    v->stored += p->stored;
    forget_unselected(v);
    give_back_all(p);
}

tur_status tur_validator_run_all(tur_validator *v, const tur_feed *feed)
{
    pass p = {.v = v, .feed = feed, .last = &p.first, .sources = v->summary.sources, .status = TUR_OK};
    thread *threads;
    piece *pieces;
    if (v->finished) return TUR_EINVAL;
    v->started = true;
    if (v->ended != TUR_OK) return v->ended;
    if (make_room(&p, &threads, &pieces)) run(&p, threads, pieces);
    else p.status = TUR_ENOMEM;
    free(threads);
    free(pieces);
    free(p.waiting);
    return v->ended = p.status;
}

/* ---- One source ---- */

typedef struct one {
    tur_source *source;
    bool given;
    tur_status status;
} one;

static bool next_one(void *ctx, tur_source **source)
{
    one *o = ctx;
    *source = o->source;
    return o->given ? false : (o->given = true);
}

static bool done_one(void *ctx, tur_source *source, tur_status status)
{
    (void)source;
    ((one *)ctx)->status = status;
    return true;
}

tur_status tur_validator_run(tur_validator *v, tur_source *source)
{
    one o = {.source = source};
    tur_status status = tur_validator_run_all(v, &(tur_feed){next_one, done_one, &o});
    return status == TUR_OK ? o.status : status;
}
