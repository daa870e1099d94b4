#include "conform/adapter.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

/* POSIX time zones, which need no files; the locale falls back to C where it is not installed. They
 * have decimal commas, a dotless i, and offsets of three quarters and of half an hour. */
static const struct {
    const char *zone, *locale;
} worlds[CF_WORLDS] = {
    {"<+0545>-5:45", "de_DE.UTF-8"},
    {"NST3:30NDT,M3.2.0,M11.1.0", "C"},
    {"<+14>-14", "tr_TR.UTF-8"},
    {"UTC0", "C.UTF-8"},
};

const char *cf_trouble_name(cf_trouble trouble)
{
    static const char *const names[] = {
        [CF_NO_TROUBLE] = "none", [CF_START] = "start",     [CF_CRASH] = "crash", [CF_EXIT] = "exit",
        [CF_LATE] = "late",       [CF_GARBAGE] = "garbage", [CF_FLOOD] = "flood", [CF_SAID] = "said"};
    return names[trouble];
}

bool cf_is_requirement(const char *id)
{
    return strlen(id) == 8 && !strncmp(id, "TUR-", 4) && strspn(id + 4, "0123456789") == 4;
}

const char *const *cf_adapter_env(const cf_adapter *a, tur__arena *arena, unsigned world,
                                  const char *const *more)
{
    size_t count = 0, at = 0;
    const char **env;
    for (const char *const *k = a->keep; k && *k; k++) count++;
    for (const char *const *m = more; m && *m; m++) count++;
    env = cf_alloc(arena, (count + 5) * sizeof *env);
    world %= CF_WORLDS;
    env[at++] = cf_printf(arena, "LC_ALL=%s", worlds[world].locale);
    env[at++] = cf_printf(arena, "TZ=%s", worlds[world].zone);
    env[at++] = cf_printf(arena, "TMPDIR=%s", a->scratch);
    /* Interpreters are found by it. */
    if (getenv("PATH")) env[at++] = cf_printf(arena, "PATH=%s", getenv("PATH"));
    for (const char *const *k = a->keep; k && *k; k++)
        if (getenv(*k)) env[at++] = cf_printf(arena, "%s=%s", *k, getenv(*k));
    for (const char *const *m = more; m && *m; m++) env[at++] = *m;
    return env;
}

void cf_adapter_fault(cf_request *r, cf_trouble trouble, const char *message)
{
    r->reply.answer = CF_FAULT;
    r->reply.trouble = trouble;
    r->reply.message = message;
    r->reply.violations = 0;
    r->reply.facts = r->reply.feature = NULL;
}

bool cf_adapter_died(cf_request *r, const cf_proc *p)
{
    if (p->late) {
        cf_adapter_fault(r, CF_LATE, cf_printf(r->arena, "no answer in %llu ms", (unsigned long long)r->ms));
    } else if (p->flooded) {
        cf_adapter_fault(r, CF_FLOOD, "too much on standard output");
    } else if (WIFSIGNALED(p->status)) {
        const char *name = sigabbrev_np(WTERMSIG(p->status));
        cf_adapter_fault(r, CF_CRASH, cf_printf(r->arena, "ended by signal SIG%s", name ? name : "?"));
    } else {
        return false;
    }
    return true;
}

void cf_adapter_violation(cf_request *r, cf_violation v)
{
    cf_reply *reply = &r->reply;
    size_t n = reply->violations;
    /* Grows at powers of two; the old array stays in the arena. */
    if (!(n & (n - 1))) {
        cf_violation *more = cf_alloc(r->arena, (n ? 2 * n : 1) * sizeof *more);
        if (n) memcpy(more, reply->violation, n * sizeof *more);
        reply->violation = more;
    }
    reply->violation[reply->violations++] = v;
}

bool cf_adapter_open(cf_adapter *a)
{
    a->hello.parallel = 1;
    return a->transport->open(a);
}

bool cf_adapter_room(const cf_adapter *a) { return a->under_way < a->hello.parallel; }

void cf_adapter_submit(cf_adapter *a, cf_request *r)
{
    r->reply = (cf_reply){.answer = CF_FAULT};
    r->next = NULL;
    a->under_way++;
    a->transport->submit(a, r);
}

cf_request *cf_adapter_next(cf_adapter *a)
{
    if (!a->under_way) return NULL;
    cf_request *r = a->transport->next(a);
    if (r) a->under_way--;
    return r;
}

bool cf_adapter_close(cf_adapter *a) { return a->transport->close(a); }

void cf_adapter_free(cf_adapter *a)
{
    if (a->state) a->transport->end(a);
    tur__arena_free(&a->arena);
}
