/* The transport pipe: one process, a JSON object a line. Where it dies it is started again, since
 * what it did with one request says nothing of the next. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "conform/adapter.h"

enum {
    HELLO_MS = 10000,
    BYE_MS = 5000,
    MOST_LINE = 1 << 20,
    MOST_PARALLEL = 64,
    CPU_SECONDS = 3600 /* of a process that answers all requests */
};

/* A process in one of the worlds, and what it has been asked. */
typedef struct line {
    cf_proc proc;
    bool greeted;
    cf_request *first; /* under way, the oldest first */
    uint64_t start;    /* of the oldest */
} line;

typedef struct state {
    line at[CF_WORLDS];
    cf_proc *procs[CF_WORLDS];
    cf_request *done; /* answered, not yet handed back */
} state;

/* ---- Lines ---- */

/* Takes one line from what was said; NULL when there is none yet. */
static char *take_line(tur__arena *arena, cf_proc *p, size_t *len)
{
    char *end = p->said.len ? memchr(p->said.data, '\n', p->said.len) : NULL, *text;
    if (!end) return NULL;
    *len = (size_t)(end - p->said.data);
    text = cf_copy(arena, p->said.data, *len);
    p->said.len -= *len + 1;
    memmove(p->said.data, end + 1, p->said.len);
    return text;
}

/* The object of a line, or NULL with why not. */
static tur__json *read_object(tur__arena *arena, const char *text, size_t len, const char **why)
{
    tur__json_error error;
    size_t used;
    tur__json *value = len > MOST_LINE ? NULL : tur__json_parse(arena, text, len, &used, &error);
    if (value && value->kind == TUR__JSON_OBJECT && !text[used + strspn(text + used, " \t\r")]) return value;
    *why = cf_printf(arena, "a line on standard output that is no reply: %s", cf_quote(arena, text, len));
    return NULL;
}

/* The name of a member that is in none of NAMES, or NULL. */
static const char *stranger(const tur__json *object, const char *const *names)
{
    for (const tur__json *m = object->first; m; m = m->next) {
        size_t i = 0;
        while (names[i] && strcmp(names[i], m->name)) i++;
        if (!names[i]) return m->name;
    }
    return NULL;
}

static void say(cf_proc *p, const tur__json *value)
{
    tur__buf b = {0};
    tur__json_write(&b, value);
    tur__buf_putc(&b, '\n');
    cf_text(&b);
    cf_proc_say(p, b.data, b.len);
    tur__buf_free(&b);
}

/* ---- Hello ---- */

static const tur__json *list_of(cf_adapter *a, const tur__json *hello, const char *name)
{
    const tur__json *list = tur__json_get(hello, name);
    if (!list) return NULL;
    bool fine = list->kind == TUR__JSON_ARRAY;
    for (const tur__json *e = fine ? list->first : NULL; e; e = e->next) fine &= e->kind == TUR__JSON_STRING;
    if (!fine) a->why = cf_printf(&a->arena, "hello: %s is no list of strings", name);
    return list;
}

static bool read_hello(cf_adapter *a, const char *text, size_t len)
{
    static const char *const names[] = {"v",     "impl",  "roles",    "spec",    "profiles",
                                        "level", "grade", "features", "parallel", NULL};
    static const char *const impl_names[] = {"name", "version", "url", "commit", "artifact", "language", NULL};
    const tur__json *hello = read_object(&a->arena, text, len, &a->why), *impl;
    const char *odd;
    if (!hello) return false;
    impl = tur__json_get(hello, "impl");
    odd = stranger(hello, names);
    if (!odd && impl) odd = stranger(impl, impl_names);
    if (odd) a->why = cf_printf(&a->arena, "hello: unknown member %s", cf_quote(&a->arena, odd, strlen(odd)));
    else if (cf_get_number(hello, "v", 0) != 1) a->why = "hello: \"v\" has to be 1";
    else if (!cf_get(impl, "name") || !cf_get(impl, "version"))
        a->why = "hello: impl needs a name and a version";
    cf_hello h = {
        .name = cf_get(impl, "name"),
        .version = cf_get(impl, "version"),
        .url = cf_get(impl, "url"),
        .commit = cf_get(impl, "commit"),
        .artifact = cf_get(impl, "artifact"),
        .grade = cf_get(hello, "grade"),
        .level = cf_get(hello, "level"),
        .roles = list_of(a, hello, "roles"),
        .spec = list_of(a, hello, "spec"),
        .profiles = list_of(a, hello, "profiles"),
        .features = list_of(a, hello, "features"),
        .parallel = (unsigned)cf_get_number(hello, "parallel", 1),
        .said = true,
    };
    if (!h.parallel || h.parallel > MOST_PARALLEL) a->why = "hello: parallel is not between 1 and 64";
    if (a->why) return false;
    a->hello = h;
    return true;
}

/* Why a process that should have spoken did not. */
static const char *silence(cf_adapter *a, const cf_proc *p)
{
    const char *noise = p->noise.len ? cf_quote(&a->arena, p->noise.data, p->noise.len) : "nothing";
    if (p->late) return "hello: no answer in 10 s; is standard output flushed after each line?";
    if (WIFSIGNALED(p->status))
        return cf_printf(&a->arena, "hello: ended by signal %d; on standard error: %s", WTERMSIG(p->status), noise);
    if (WEXITSTATUS(p->status) == 127) return cf_printf(&a->arena, "the adapter cannot be run: %s", noise);
    return cf_printf(&a->arena,
                     "hello: ended with status %d; on standard error: %s; an adapter of exec needs --transport exec",
                     WEXITSTATUS(p->status), noise);
}

static bool greet(cf_adapter *a, line *l, unsigned world)
{
    cf_limits limits = a->limits;
    tur__json *hello = cf_object(&a->arena), *spec = cf_array(&a->arena);
    const char *text = NULL;
    size_t len = 0;
    limits.cpu = CPU_SECONDS;
    l->proc.said.len = 0;
    cf_proc_free(&l->proc);
    if (!cf_proc_start(&l->proc, a->words, cf_adapter_env(a, &a->arena, world, NULL), &limits, true)) {
        a->why = "no process could be started";
        return false;
    }
    cf_put_number(&a->arena, hello, "v", 1);
    cf_put_text(&a->arena, hello, "op", "hello");
    cf_put_text(&a->arena, hello, "suite", a->suite_version);
    cf_put_text(&a->arena, hello, "digest", a->suite_digest);
    cf_push_text(&a->arena, spec, a->spec);
    cf_put(&a->arena, hello, "spec", spec);
    say(&l->proc, hello);
    l->proc.deadline = cf_now() + HELLO_MS * 1000;
    cf_proc *procs[] = {&l->proc};
    while (!(text = take_line(&a->arena, &l->proc, &len)) && l->proc.pid)
        if (!cf_proc_wait(procs, 1, 0)) {
            a->why = "interrupted";
            return false;
        }
    if (!text) {
        a->why = silence(a, &l->proc);
        return false;
    }
    l->proc.deadline = 0;
    l->greeted = read_hello(a, text, len);
    return l->greeted;
}

static bool open_pipe(cf_adapter *a)
{
    state *s = cf_alloc(&a->arena, sizeof *s);
    for (unsigned i = 0; i < CF_WORLDS; i++) {
        cf_proc_clear(&s->at[i].proc);
        s->procs[i] = &s->at[i].proc;
    }
    a->state = s;
    return greet(a, &s->at[0], 0);
}

/* ---- Requests ---- */

static void done(state *s, cf_request *r)
{
    r->next = s->done;
    s->done = r;
}

/* Every request that a process was asked and did not answer. */
static void fail_all(state *s, line *l, cf_trouble trouble, const char *why)
{
    while (l->first) {
        cf_request *r = l->first;
        l->first = r->next;
        if (why) cf_adapter_fault(r, trouble, cf_copy(r->arena, why, strlen(why)));
        else if (!cf_adapter_died(r, &l->proc))
            cf_adapter_fault(r, CF_EXIT,
                             cf_printf(r->arena, "ended with status %d without an answer", WEXITSTATUS(l->proc.status)));
        done(s, r);
    }
    l->greeted = false;
}

/* The clock runs for the oldest: an implementation that works on several at once starts with it. */
static void set_clock(line *l)
{
    l->start = cf_now();
    l->proc.deadline = l->first ? l->start + l->first->ms * 1000 : 0;
}

static void submit(cf_adapter *a, cf_request *r)
{
    state *s = a->state;
    unsigned world = r->world % CF_WORLDS;
    line *l = &s->at[world];
    cf_request **last = &l->first;
    tur__json *o = cf_object(r->arena), *in = cf_array(r->arena);
    if (!l->greeted || !l->proc.pid) {
        const cf_hello before = a->hello;
        if (l->proc.pid || l->proc.out >= 0 || a->hello.said) a->restarts++;
        if (!greet(a, l, world)) {
            cf_adapter_fault(r, CF_START, a->why);
            a->why = NULL;
            a->hello = before;
            done(s, r);
            return;
        }
        a->hello = before;
    }
    cf_put_text(r->arena, o, "op", "case");
    cf_put_text(r->arena, o, "id", r->token);
    cf_put_text(r->arena, o, "do", r->verb);
    cf_put_text(r->arena, o, "spec", r->spec);
    cf_put_text(r->arena, o, "profile", r->profile);
    for (size_t i = 0; i < r->ins; i++) cf_push_text(r->arena, in, r->in[i]);
    cf_put(r->arena, o, "in", in);
    cf_put_text(r->arena, o, "out", r->out);
    cf_put_text(r->arena, o, "params", r->params);
    cf_put_number(r->arena, o, "ms", r->ms);
    while (*last) last = &(*last)->next;
    *last = r;
    if (r == l->first) set_clock(l);
    say(&l->proc, o);
}

static bool read_violations(cf_request *r, const tur__json *list)
{
    static const char *const names[] = {"req", "file", "record", "at", NULL};
    if (!list) return true;
    if (list->kind != TUR__JSON_ARRAY) return false;
    for (const tur__json *e = list->first; e; e = e->next) {
        cf_violation v = {.req = cf_get(e, "req"), .at = cf_get(e, "at")};
        if (e->kind != TUR__JSON_OBJECT || stranger(e, names) || !v.req || !cf_is_requirement(v.req)) return false;
        if (tur__json_get(e, "at") && !v.at) return false;
        v.file = cf_get_number(e, "file", 0);
        v.record = cf_get_number(e, "record", 0);
        if (tur__json_get(e, "file") && !v.file) return false;
        if (tur__json_get(e, "record") && !v.record) return false;
        cf_adapter_violation(r, v);
    }
    return true;
}

/* Facts are read where the request said, and nowhere else. */
static bool lies_in(const char *path, const char *folder)
{
    size_t len = strlen(folder);
    return !strncmp(path, folder, len) && path[len] == '/' && !strstr(path + len, "/..");
}

/* What is wrong with the reply, or NULL. */
static const char *read_reply(cf_request *r, const tur__json *o)
{
    static const char *const names[] = {"id", "status", "violations", "facts", "feature", "message", NULL};
    const char *status = cf_get(o, "status"), *odd = stranger(o, names);
    cf_reply *reply = &r->reply;
    if (odd) return cf_printf(r->arena, "unknown member %s in a reply", cf_quote(r->arena, odd, strlen(odd)));
    if (!status) return "a reply without a status";
    if (!read_violations(r, tur__json_get(o, "violations"))) return "violations of a reply that are none";
    reply->facts = cf_get(o, "facts");
    reply->feature = cf_get(o, "feature");
    if (reply->facts && !lies_in(reply->facts, r->out)) return "facts outside the folder for output";
    if (!strcmp(status, "accepted")) reply->answer = CF_ACCEPTED;
    else if (!strcmp(status, "rejected")) reply->answer = CF_REJECTED;
    else if (!strcmp(status, "unsupported")) reply->answer = CF_UNSUPPORTED;
    else if (!strcmp(status, "error"))
        cf_adapter_fault(r, CF_SAID, cf_get(o, "message") ? cf_get(o, "message") : "error");
    else return cf_printf(r->arena, "unknown status %s", cf_quote(r->arena, status, strlen(status)));
    return NULL;
}

/* Takes R out of those under way. */
static void unlink_request(line *l, cf_request *r)
{
    cf_request **at = &l->first;
    bool oldest = l->first == r;
    uint64_t now = cf_now();
    while (*at != r) at = &(*at)->next;
    *at = r->next;
    r->reply.microseconds = now - l->start;
    if (oldest) set_clock(l);
}

/* One line. False when the process cannot be trusted any more. */
static bool answer(state *s, line *l, const char *text, size_t len)
{
    tur__arena arena = {0};
    const char *why = NULL, *id;
    tur__json *o = read_object(&arena, text, len, &why);
    cf_request *r = l->first;
    id = o ? cf_get(o, "id") : NULL;
    if (o && !id) why = "a reply without an id";
    while (id && r && strcmp(r->token, id)) r = r->next;
    if (id && !r)
        why = cf_printf(&arena, "a reply to %s, which is not under way", cf_quote(&arena, id, strlen(id)));
    if (!why) {
        /* Once more, into the memory of the request. */
        o = read_object(r->arena, cf_copy(r->arena, text, len), len, &why);
        why = read_reply(r, o);
        if (!why) {
            unlink_request(l, r);
            done(s, r);
        }
    }
    if (why) {
        cf_proc_end(&l->proc);
        fail_all(s, l, CF_GARBAGE, why);
    }
    tur__arena_free(&arena);
    return !why;
}

static void read_answers(state *s, line *l)
{
    tur__arena arena = {0};
    char *text;
    size_t len;
    while ((text = take_line(&arena, &l->proc, &len)))
        if (!answer(s, l, text, len)) break;
    tur__arena_free(&arena);
    if (l->greeted && !l->proc.pid) fail_all(s, l, CF_NO_TROUBLE, NULL);
    else if (l->proc.said.len > MOST_LINE) {
        cf_proc_end(&l->proc);
        fail_all(s, l, CF_FLOOD, "a line of more than 1 MiB");
    }
}

static cf_request *next(cf_adapter *a)
{
    state *s = a->state;
    while (!s->done) {
        if (!cf_proc_wait(s->procs, CF_WORLDS, 0)) return NULL;
        for (unsigned i = 0; i < CF_WORLDS; i++)
            if (s->at[i].greeted) read_answers(s, &s->at[i]);
    }
    cf_request *r = s->done;
    s->done = r->next;
    return r;
}

/* ---- Bye ---- */

static const char *farewell(cf_adapter *a, line *l)
{
    tur__json *bye = cf_object(&a->arena);
    cf_proc *procs[] = {&l->proc};
    cf_put_text(&a->arena, bye, "op", "bye");
    say(&l->proc, bye);
    /* Who waits for the end of its input instead of bye gets that too. */
    if (!l->proc.to_say.len) cf_proc_hush(&l->proc);
    l->proc.deadline = cf_now() + BYE_MS * 1000;
    while (l->proc.pid)
        if (!cf_proc_wait(procs, 1, 0)) return "interrupted";
    if (l->proc.late) return "bye: still there after 5 s";
    if (WIFSIGNALED(l->proc.status)) return cf_printf(&a->arena, "bye: ended by signal %d", WTERMSIG(l->proc.status));
    if (WEXITSTATUS(l->proc.status))
        return cf_printf(&a->arena, "bye: ended with status %d, not 0", WEXITSTATUS(l->proc.status));
    if (l->proc.said.len)
        return cf_printf(&a->arena, "bye: more on standard output: %s",
                         cf_quote(&a->arena, l->proc.said.data, l->proc.said.len));
    return NULL;
}

static bool close_pipe(cf_adapter *a)
{
    state *s = a->state;
    for (unsigned i = 0; i < CF_WORLDS; i++) {
        const char *why = s->at[i].greeted && s->at[i].proc.pid ? farewell(a, &s->at[i]) : NULL;
        if (why && !a->why) a->why = why;
    }
    return !a->why;
}

static void end(cf_adapter *a)
{
    state *s = a->state;
    for (unsigned i = 0; i < CF_WORLDS; i++) cf_proc_free(&s->at[i].proc);
}

const cf_transport cf_pipe = {
    .name = "pipe", .open = open_pipe, .submit = submit, .next = next, .close = close_pipe, .end = end};
