#include "conform/run.h"

#include "conform/meta.h"

#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* ---- Requests ---- */

/* A name that says nothing: adapters must not be able to tell cases apart by it. */
static const char *token(cf_session *s, tur__arena *a)
{
    uint8_t digest[TUR__SHA256_SIZE];
    uint64_t seed[2] = {s->nonce, s->tokens++};
    if (!tur__sha256_once(digest, seed, sizeof seed)) cf_out_of_memory();
    return cf_printf(a, "c-%02x%02x%02x%02x%02x%02x", digest[0], digest[1], digest[2], digest[3], digest[4], digest[5]);
}

static bool put_files(tur__arena *a, cf_request *r, const char *folder, const cf_file *files, size_t count)
{
    const char **in = cf_alloc(a, (count + 1) * sizeof *in);
    for (size_t i = 0; i < count; i++) {
        const char *name = files[i].name ? files[i].name : cf_printf(a, "%zu.jsonl", i + 1);
        in[i] = cf_printf(a, "%s/%s", folder, name);
        if (!cf_write(in[i], files[i].bytes, files[i].len)) return false;
    }
    r->in = in;
    r->ins = count;
    return true;
}

static bool put_params(tur__arena *a, cf_request *r, const char *folder, const tur__json *params)
{
    tur__buf b = {0};
    if (!params) return true;
    tur__json_write(&b, params);
    tur__buf_putc(&b, '\n');
    cf_text(&b);
    r->params = cf_printf(a, "%s/params.json", folder);
    bool fine = cf_write(r->params, b.data, b.len);
    tur__buf_free(&b);
    return fine;
}

bool cf_ask(cf_session *s, cf_unit *u, const char *verb, const cf_file *files, size_t count, const tur__json *params,
            const char **why)
{
    cf_request *r = cf_alloc(&u->arena, sizeof *r);
    if (u->count == CF_MOST_REQUESTS) {
        *why = "too many requests for one result";
        return false;
    }
    *r = (cf_request){.token = token(s, &u->arena),
                      .verb = verb,
                      .spec = s->claim.spec,
                      .profile = u->result->c->profile,
                      .ms = s->set->ms,
                      .arena = &u->arena};
    const char *folder = cf_printf(&u->arena, "%s/%s", s->scratch, r->token);
    r->out = cf_printf(&u->arena, "%s/out", folder);
    /* Of exec every process can have surroundings of its own; of pipe there is one process. */
    r->world = s->adapter.transport == &cf_exec ? (unsigned)(s->tokens % CF_WORLDS) : 0;
    if (mkdir(folder, 0777) || mkdir(r->out, 0777) || !put_files(&u->arena, r, folder, files, count) ||
        !put_params(&u->arena, r, folder, params)) {
        *why = cf_printf(&s->arena, "%s: %s", folder, strerror(errno));
        return false;
    }
    u->request[u->count++] = r;
    return true;
}

bool cf_files_of(cf_session *s, cf_unit *u, const cf_case *c, cf_file **files, size_t *count, const char **why)
{
    const tur__json *in = tur__json_get(c->is, "in");
    *count = in ? in->count : 0;
    *files = cf_alloc(&u->arena, (*count + 1) * sizeof **files);
    size_t i = 0;
    for (const tur__json *part = in ? in->first : NULL; part; part = part->next, i++) {
        tur__buf b = {0};
        bool fine = cf_suite_part(&b, &u->arena, s->suite, part, why);
        if (fine)
            (*files)[i] = (cf_file){.name = cf_get(part, "name"), .bytes = cf_copy(&u->arena, b.data ? b.data : "", b.len), .len = b.len};
        tur__buf_free(&b);
        if (!fine) {
            *why = cf_printf(&s->arena, "%s: %s", c->id, *why);
            return false;
        }
    }
    return true;
}

/* ---- A case that is one request ---- */

static bool ask_plain(cf_session *s, cf_unit *u, unsigned stage, const char **why)
{
    const cf_case *c = u->result->c;
    cf_file *files;
    size_t count;
    if (stage) return true;
    return cf_files_of(s, u, c, &files, &count, why) &&
           cf_ask(s, u, c->verb, files, count, tur__json_get(c->is, "params"), why);
}

/* Files that the reference can judge: what a reader was given, what a writer wrote. */
static void count_met(cf_session *s, const cf_case *c, const cf_request *r)
{
    if (!strcmp(c->verb, "validate") || !strcmp(c->verb, "ingest") || !strcmp(c->verb, "query")) {
        cf_count(s->counters, r->in, r->ins);
    } else if (!strcmp(c->verb, "export") || !strcmp(c->verb, "convert")) {
        const char *path = cf_printf(r->arena, "%s/records.jsonl", r->out);
        if (r->reply.answer == CF_ACCEPTED) cf_count(s->counters, &path, 1);
    }
}

static cf_verdict judge_plain(cf_session *s, cf_unit *u)
{
    const cf_case *c = u->result->c;
    if (!c->fresh) count_met(s, c, u->request[0]);
    return cf_judge(&s->arena, s->suite, &s->claim, c, u->request[0]);
}

const cf_plan cf_plan_plain = {.ask = ask_plain, .judge = judge_plain};

/* ---- The loop ---- */

typedef struct queue {
    cf_session *s;
    size_t next;        /* result whose unit comes next */
    cf_request *first, **last; /* ready, not handed in */
    cf_unit *units;     /* not judged yet */
} queue;

static void push(queue *q, cf_request *r)
{
    r->next = NULL;
    *q->last = r;
    q->last = &r->next;
}

static cf_request *pop(queue *q)
{
    cf_request *r = q->first;
    q->first = r->next;
    if (!q->first) q->last = &q->first;
    return r;
}

/* Asks for the next stage of U. False with *WHY. */
static bool ask(queue *q, cf_unit *u, const char **why)
{
    unsigned before = u->count;
    if (!u->plan->ask(q->s, u, u->stage++, why)) return false;
    for (unsigned i = before; i < u->count; i++) push(q, u->request[i]);
    return true;
}

static void release(queue *q, cf_unit *u)
{
    cf_unit **at = &q->units;
    while (*at != u) at = &(*at)->next;
    *at = u->next;
    for (unsigned i = 0; i < u->count; i++) cf_remove(cf_printf(&u->arena, "%s/%s", q->s->scratch, u->request[i]->token));
    tur__arena_free(&u->arena);
    free(u);
}

/* Begins with the next result that is wanted. False where there is none; *WHY where it is broken. */
static bool begin(queue *q, const char **why)
{
    cf_session *s = q->s;
    while (q->next < s->count && s->results[q->next].status != CF_NOT_RUN) q->next++;
    if (q->next == s->count) return false;
    cf_unit *u = calloc(1, sizeof *u);
    if (!u) cf_out_of_memory();
    u->result = &s->results[q->next++];
    u->plan = cf_plan_of(u->result->c);
    u->next = q->units;
    q->units = u;
    return ask(q, u, why);
}

static void finish(queue *q, cf_unit *u)
{
    cf_session *s = q->s;
    cf_result *result = u->result;
    cf_verdict v = u->plan->judge(s, u);
    const cf_request *last = u->request[u->count - 1];
    result->status = v.status;
    /* Names of folders differ from run to run. */
    result->message = v.message ? cf_replace(&s->arena, v.message, s->scratch, "$WORK") : NULL;
    result->req = v.req ? cf_copy(&s->arena, v.req, strlen(v.req)) : NULL;
    result->got = cf_clone(&s->arena, cf_reply_json(&u->arena, &last->reply));
    for (unsigned i = 0; i < u->count; i++) {
        result->microseconds += u->request[i]->reply.microseconds;
        result->noise_bytes += u->request[i]->reply.noise_bytes;
    }
    if (last->reply.noise) result->noise = cf_copy(&s->arena, last->reply.noise, strlen(last->reply.noise));
    if (v.status == CF_ERROR) s->faults++;
    release(q, u);
}

static bool is_fault(const cf_unit *u)
{
    return u->request[u->count - 1]->reply.answer == CF_FAULT;
}

/* One answer. False with *WHY. */
static bool take(queue *q, cf_request *r, const char **why)
{
    cf_unit *u = q->units;
    while (u) {
        unsigned i = 0;
        while (i < u->count && u->request[i] != r) i++;
        if (i < u->count) break;
        u = u->next;
    }
    if (++u->answered < u->count) return true;
    unsigned before = u->count;
    if (!is_fault(u) && !ask(q, u, why)) return false;
    if (u->count == before) finish(q, u);
    return true;
}

static bool goes_on(const cf_session *s)
{
    return !s->set->most_faults || s->faults < s->set->most_faults;
}

bool cf_session_run(cf_session *s, const char **why)
{
    queue q = {.s = s};
    cf_adapter *a = &s->adapter;
    uint64_t start = cf_now();
    q.last = &q.first;
    *why = NULL;
    while (!*why && goes_on(s)) {
        cf_request *r;
        while (cf_adapter_room(a) && (q.first || (begin(&q, why) && q.first))) cf_adapter_submit(a, pop(&q));
        if (*why || !a->under_way) break;
        r = cf_adapter_next(a);
        if (!r) break;
        take(&q, r, why);
    }
    if (cf_proc_interrupted()) s->incomplete = "interrupted";
    else if (!goes_on(s)) s->incomplete = cf_printf(&s->arena, "given up after %u faults of the adapter", s->faults);
    /* What is under way must not be answered into memory that is gone. */
    if (q.units && a->state) {
        a->transport->end(a);
        a->state = NULL;
    }
    while (q.units) release(&q, q.units);
    s->microseconds = cf_now() - start;
    return !*why;
}

void cf_count(tur_counter *counters, const char *const *files, size_t count)
{
    tur_validator *v = tur_validator_new();
    bool fine = v;
    if (!v) cf_out_of_memory();
    for (size_t i = 0; i < count && fine; i++) {
        tur_source *source = tur_source_open(files[i]);
        fine = source && tur_validator_run(v, source) == TUR_OK;
        tur_source_close(source);
    }
    if (fine && tur_validator_finish(v) == TUR_OK) {
        const tur_counter *met = tur_validator_counters(v);
        for (size_t i = 0; i < tur_requirement_count(); i++) {
            counters[i].fired += met[i].fired;
            counters[i].violated += met[i].violated;
        }
    }
    tur_validator_free(v);
}

const cf_plan *cf_plan_of(const cf_case *c)
{
    return c->relation ? &cf_plan_relation : &cf_plan_plain;
}
