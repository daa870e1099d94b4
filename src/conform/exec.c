/* The transport exec: ADAPTER VERB OUTDIR FILE..., a process for each request. */
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "conform/adapter.h"

/* Exit statuses that are answers. Nothing else is: a shell that finds no command exits with 127, a
 * program that fails an assertion is ended by a signal. */
enum { EXIT_ACCEPTED = 0, EXIT_REJECTED = 1, EXIT_UNSUPPORTED = 2, EXIT_REFUSED = 3, EXIT_NO_COMMAND = 127 };

/* Fields of a line after the requirement. */
enum { FIELDS = 4 };

typedef struct place {
    cf_proc proc;
    cf_request *request; /* NULL where none runs */
    uint64_t start;
} place;

typedef struct state {
    place *at;
    cf_proc **procs; /* for cf_proc_wait() */
    unsigned count;
} state;

static bool open_exec(cf_adapter *a)
{
    state *s = cf_alloc(&a->arena, sizeof *s);
    s->count = a->jobs ? a->jobs : 1;
    s->at = cf_alloc(&a->arena, s->count * sizeof *s->at);
    s->procs = cf_alloc(&a->arena, s->count * sizeof *s->procs);
    for (unsigned i = 0; i < s->count; i++) {
        cf_proc_clear(&s->at[i].proc);
        s->procs[i] = &s->at[i].proc;
    }
    a->hello.parallel = s->count;
    a->state = s;
    return true;
}

static const char *const *words_of(const cf_adapter *a, const cf_request *r)
{
    size_t count = 0, at = 0;
    const char **words;
    while (a->words[count]) count++;
    words = cf_alloc(r->arena, (count + r->ins + 3) * sizeof *words);
    for (size_t i = 0; i < count; i++) words[at++] = a->words[i];
    words[at++] = r->verb;
    words[at++] = r->out;
    for (size_t i = 0; i < r->ins; i++) words[at++] = r->in[i];
    return words;
}

static void submit(cf_adapter *a, cf_request *r)
{
    state *s = a->state;
    place *p = s->at;
    while (p->request) p++;
    const char *const more[] = {
        cf_printf(r->arena, "CONFORM_CASE=%s", r->token),
        cf_printf(r->arena, "CONFORM_SPEC=%s", r->spec),
        cf_printf(r->arena, "CONFORM_PROFILE=%s", r->profile),
        r->params ? cf_printf(r->arena, "CONFORM_PARAMS=%s", r->params) : NULL,
        NULL,
    };
    cf_limits limits = a->limits;
    /* What computes is not late only by the clock of a busy machine. */
    limits.cpu = r->ms / 1000 + 2;
    p->request = r;
    p->start = cf_now();
    if (!cf_proc_start(&p->proc, words_of(a, r), cf_adapter_env(a, r->arena, r->world, more), &limits, false))
        cf_adapter_fault(r, CF_START, "no process could be started");
    else p->proc.deadline = p->start + r->ms * 1000;
}

/* Cuts at tabs; the last field takes the rest. False when there are too many. */
static size_t cut(char *field[FIELDS], char *line)
{
    size_t count = 0;
    for (;;) {
        if (count == FIELDS) return FIELDS + 1;
        field[count++] = line;
        line = strchr(line, '\t');
        if (!line) return count;
        *line++ = '\0';
    }
}

static bool index_of(uint64_t *index, const char *text)
{
    *index = 0;
    if (!*text) return true;
    if (strlen(text) > 15 || strspn(text, "0123456789") != strlen(text)) return false;
    *index = strtoull(text, NULL, 10);
    return *index > 0;
}

/* REQUIREMENT TAB file TAB record TAB pointer, of which all but the first may be missing. */
static bool read_line(cf_request *r, char *line)
{
    char *field[FIELDS];
    size_t count = cut(field, line);
    cf_violation v = {.req = field[0]};
    if (count > FIELDS || !cf_is_requirement(field[0])) return false;
    if (count > 1 && !index_of(&v.file, field[1])) return false;
    if (count > 2 && !index_of(&v.record, field[2])) return false;
    if (count > 3 && *field[3]) {
        if (*field[3] != '/') return false;
        v.at = field[3];
    }
    cf_adapter_violation(r, v);
    return true;
}

static void garbage(cf_request *r, const char *line, size_t len)
{
    cf_adapter_fault(r, CF_GARBAGE,
                     cf_printf(r->arena, "a line on standard output that is no answer: %s",
                               cf_quote(r->arena, line, len)));
}

static void read_verdict(cf_request *r, cf_answer answer, tur__buf *said)
{
    char *text = cf_copy(r->arena, cf_text(said), said->len), *end = text + said->len;
    if (strlen(text) != said->len) {
        garbage(r, text, said->len);
        return;
    }
    r->reply.answer = answer;
    r->reply.facts = answer == CF_ACCEPTED ? cf_printf(r->arena, "%s/facts.tsv", r->out) : NULL;
    while (text < end) {
        size_t len = strcspn(text, "\n");
        char *line = cf_copy(r->arena, text, len);
        if (!read_line(r, line)) {
            garbage(r, text, len);
            return;
        }
        text += len + 1;
    }
}

/* A word on standard output, or nothing. */
static void read_feature(cf_request *r, tur__buf *said)
{
    const char *text = cf_text(said);
    size_t len = strcspn(text, "\n");
    r->reply.answer = CF_UNSUPPORTED;
    if (len + 1 < said->len || len > 100) garbage(r, text, said->len);
    else if (len) r->reply.feature = cf_copy(r->arena, text, len);
}

static void read_answer(cf_request *r, cf_proc *p)
{
    if (cf_adapter_died(r, p)) return;
    switch (WEXITSTATUS(p->status)) {
    case EXIT_ACCEPTED: read_verdict(r, CF_ACCEPTED, &p->said); break;
    case EXIT_REJECTED: read_verdict(r, CF_REJECTED, &p->said); break;
    case EXIT_UNSUPPORTED:
    case EXIT_REFUSED: read_feature(r, &p->said); break;
    case EXIT_NO_COMMAND:
        cf_adapter_fault(r, CF_START, cf_printf(r->arena, "exit status 127: %s", cf_quote(r->arena, p->noise.data, p->noise.len)));
        break;
    default:
        cf_adapter_fault(r, CF_EXIT, cf_printf(r->arena, "exit status %d is no answer", WEXITSTATUS(p->status)));
    }
}

/* The request of a place whose process is no more. */
static cf_request *finished(place *p)
{
    cf_request *r = p->request;
    if (!r || p->proc.pid) return NULL;
    if (r->reply.trouble == CF_NO_TROUBLE) read_answer(r, &p->proc);
    r->reply.noise = cf_proc_digest(r->arena, &p->proc);
    r->reply.noise_bytes = p->proc.noise_bytes;
    r->reply.microseconds = cf_now() - p->start;
    cf_proc_free(&p->proc);
    p->request = NULL;
    return r;
}

static cf_request *next(cf_adapter *a)
{
    state *s = a->state;
    for (;;) {
        for (unsigned i = 0; i < s->count; i++) {
            cf_request *r = finished(&s->at[i]);
            if (r) return r;
        }
        if (!cf_proc_wait(s->procs, s->count, 0)) return NULL;
    }
}

static bool close_exec(cf_adapter *a)
{
    (void)a;
    return true;
}

static void end(cf_adapter *a)
{
    state *s = a->state;
    for (unsigned i = 0; i < s->count; i++) cf_proc_free(&s->at[i].proc);
}

const cf_transport cf_exec = {
    .name = "exec", .open = open_exec, .submit = submit, .next = next, .close = close_exec, .end = end};
