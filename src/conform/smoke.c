/* The first thing that the author of an adapter runs: it tries the adapter, and not what the adapter
 * stands for. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "conform/run.h"

enum { RECORDS = 10000 };

typedef struct smoke {
    cf_session session;
    tur_write_fn write;
    void *ctx;
    cf_result result; /* of the request under way */
    cf_case c;
    unsigned failed;
} smoke;

__attribute__((format(printf, 4, 5))) static void tell(smoke *s, bool fine, const char *name, const char *format, ...)
{
    va_list args;
    tur__buf b = {0};
    char *text = NULL;
    va_start(args, format);
    int len = vasprintf(&text, format, args);
    va_end(args);
    if (len < 0) cf_out_of_memory();
    tur__buf_printf(&b, "%-4s %-12s %s\n", fine ? "ok" : "BAD", name, text);
    cf_text(&b);
    s->write(s->ctx, b.data, b.len);
    s->failed += !fine;
    free(text);
    tur__buf_free(&b);
}

/* ---- Requests ---- */

/* Asks one thing and waits. The unit is to be released. NULL with *WHY where it cannot be asked. */
static cf_unit *ask(smoke *s, const cf_case *c, const char *verb, const cf_file *files, size_t count, const char **why)
{
    cf_unit *u = calloc(1, sizeof *u);
    cf_file *own = NULL;
    if (!u) cf_out_of_memory();
    s->result = (cf_result){.c = c};
    u->result = &s->result;
    bool fine = files || cf_files_of(&s->session, u, c, &own, &count, why);
    if (fine) fine = cf_ask(&s->session, u, verb, files ? files : own, count, tur__json_get(c->is, "params"), why);
    if (fine) {
        cf_adapter_submit(&s->session.adapter, u->request[0]);
        fine = cf_adapter_next(&s->session.adapter);
        if (!fine) *why = "interrupted";
    }
    if (fine) return u;
    tur__arena_free(&u->arena);
    free(u);
    return NULL;
}

static void release(smoke *s, cf_unit *u)
{
    cf_remove(cf_printf(&u->arena, "%s/%s", s->session.scratch, u->request[0]->token));
    tur__arena_free(&u->arena);
    free(u);
}

/* The first case of the claim that is answered with STATUS. */
static const cf_case *first(smoke *s, const char *status)
{
    const cf_suite *suite = s->session.suite;
    for (size_t i = 0; i < suite->count; i++) {
        const cf_case *c = &suite->cases[i];
        /* A plain one: what is tried is the adapter. */
        if (strcmp(c->level, "must") || strcmp(cf_get(c->expect, "status"), status)) continue;
        if (strcmp(c->kind, "positive") && strcmp(c->kind, "negative") && strcmp(c->kind, "vector")) continue;
        if (!cf_not_claimed(&s->session.arena, &s->session.claim, c)) return c;
    }
    return NULL;
}

static const char *advice(const cf_reply *r)
{
    switch (r->trouble) {
    case CF_START: return "is the command there, and can it be run?";
    case CF_CRASH: return "a crash is no rejection: catch it, and say what is wrong";
    case CF_EXIT: return "a process of exec ends with 0, 1, 2 or 3; a process of pipe stays until bye";
    case CF_LATE: return "flush standard output after each line; --timeout gives more time";
    case CF_GARBAGE: return "standard output is for answers alone: print to standard error";
    case CF_FLOOD: return "large results go to files, and not to standard output";
    default: return "see conformance/PROTOCOL.md";
    }
}

static bool answered(smoke *s, const char *name, const cf_reply *r)
{
    if (r->answer != CF_FAULT) return true;
    tell(s, false, name, "%s: %s; %s", cf_trouble_name(r->trouble), r->message ? r->message : "no answer", advice(r));
    return false;
}

/* ---- Tries ---- */

static bool try_case(smoke *s, const char *name, const char *status, const char **why)
{
    const cf_case *c = first(s, status);
    cf_unit *u;
    if (!c) {
        tell(s, true, name, "the claim has no case for it");
        return true;
    }
    u = ask(s, c, c->verb, NULL, 0, why);
    if (!u) return false;
    if (answered(s, name, &u->request[0]->reply)) {
        cf_verdict v = cf_judge(&s->session.arena, s->session.suite, &s->session.claim, c, u->request[0]);
        tell(s, v.status == CF_PASS, name, "%s: %s", c->id, v.message ? v.message : "as wanted");
    }
    release(s, u);
    return true;
}

/* What it does not know it says that it does not know. */
static bool try_unknown(smoke *s, const char **why)
{
    const cf_case *c = first(s, "accepted");
    cf_unit *u = c ? ask(s, c, "no-such-verb", NULL, 0, why) : NULL;
    if (!c) return true;
    if (!u) return false;
    const cf_reply *r = &u->request[0]->reply;
    if (answered(s, "unsupported", r))
        tell(s, r->answer == CF_UNSUPPORTED, "unsupported", "%s",
             r->answer == CF_UNSUPPORTED ? "an unknown verb is unsupported" : "an unknown verb was answered; want unsupported");
    release(s, u);
    return true;
}

/* A file of many records, which nobody may read into a small buffer. */
static bool try_many(smoke *s, const char **why)
{
    static const char record[] = "{\"emitter\":\"com.example.gateway\",\"grain\":\"request\",\"kind\":\"usage\",\"meters\":"
                                 "[{\"meter\":\"request\",\"quantity\":\"1\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},"
                                 "\"provenance\":{\"usage_source\":\"gateway_meter\"},\"record_id\":"
                                 "\"019cadd4-69a8-7b3e-9f42-%012x\",\"tur\":\"1.0\"}\n";
    const cf_case *c = first(s, "accepted");
    tur__buf b = {0};
    if (!c || (strcmp(c->verb, "validate") && strcmp(c->verb, "ingest"))) return true;
    for (unsigned i = 0; i < RECORDS; i++) tur__buf_printf(&b, record, i);
    cf_text(&b);
    cf_file file = {.bytes = b.data, .len = b.len};
    s->c = *c;
    cf_unit *u = ask(s, &s->c, c->verb, &file, 1, why);
    tur__buf_free(&b);
    if (!u) return false;
    const cf_reply *r = &u->request[0]->reply;
    if (answered(s, "many", r))
        tell(s, r->answer == CF_ACCEPTED, "many", "%u records in %llu ms%s", (unsigned)RECORDS, (unsigned long long)(r->microseconds / 1000),
             r->answer == CF_ACCEPTED ? "" : ": want accepted");
    release(s, u);
    return true;
}

static bool try_all(smoke *s, const char **why)
{
    const cf_hello *h = &s->session.adapter.hello;
    if (h->said)
        tell(s, true, "hello", "%s %s, role %s, grade %s, up to %u at once", h->name, h->version, s->session.claim.role,
             s->session.claim.grade, h->parallel);
    if (!try_case(s, "accept", "accepted", why) || !try_case(s, "reject", "rejected", why) || !try_unknown(s, why) ||
        !try_many(s, why))
        return false;
    if (!cf_adapter_close(&s->session.adapter)) tell(s, false, "bye", "%s; leave with status 0 within 5 s", s->session.adapter.why);
    else if (h->said) tell(s, true, "bye", "left with status 0");
    return true;
}

int cf_smoke(const cf_settings *settings, tur_write_fn write, void *ctx, char **why)
{
    smoke *s = calloc(1, sizeof *s);
    const char *reason = NULL;
    unsigned failed;
    if (!s) cf_out_of_memory();
    s->write = write;
    s->ctx = ctx;
    bool fine = cf_session_open(&s->session, settings, &reason) && try_all(s, &reason);
    if (!fine) *why = strdup(reason ? reason : "no answer");
    failed = s->failed;
    cf_session_close(&s->session);
    free(s);
    return !fine ? 2 : failed ? 1 : 0;
}
