/* From settings to a report: what is claimed, what that asks for, the run, the list of expected
 * failures. */
#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "conform/form.h"
#include "conform/fresh.h"
#include "conform/run.h"
#include "conform/xfail.h"

static const char *const roles[] = {"validator", "consumer", "supplier", "converter", "signer", "verifier", NULL};
static const char *const grades[] = {"R1", "R2", "R3", NULL};
static const char *const profiles[] = {"core", "cost", "commit", "seal", NULL};

static bool fail(cf_session *s, const char **why, const char *what)
{
    *why = cf_copy(&s->arena, what, strlen(what));
    return false;
}

static bool is_one_of(const char *const *words, const char *word)
{
    while (*words && strcmp(*words, word)) words++;
    return *words;
}

static const char *listed(cf_session *s, const char *const *words)
{
    const char *all = *words;
    while (*++words) all = cf_printf(&s->arena, "%s, %s", all, *words);
    return all;
}

/* ---- The claim ---- */

static tur__json *array_of(tur__arena *a, const char *const *words)
{
    tur__json *list = cf_array(a);
    for (; *words; words++)
        if (!cf_holds(list, *words)) cf_push_text(a, list, *words);
    return list;
}

/* What is claimed has to be declared, where anything is. */
static bool declared(cf_session *s, const char *what, const tur__json *claimed, const tur__json *said, const char **why)
{
    for (const tur__json *e = said && claimed ? claimed->first : NULL; e; e = e->next)
        if (!cf_holds(said, e->text))
            return fail(s, why, cf_printf(&s->arena, "%s %s is claimed, and the adapter does not declare it in hello", what, e->text));
    return true;
}

static bool settle_role(cf_session *s, const char **why)
{
    const tur__json *said = s->adapter.hello.roles;
    const char *role = s->set->role;
    if (!role && said && said->count == 1) role = said->first->text;
    if (!role) return fail(s, why, "say which role is claimed: --role validator, consumer, supplier, converter, signer or verifier");
    if (!is_one_of(roles, role))
        return fail(s, why, cf_printf(&s->arena, "no role %s; it is one of %s", role, listed(s, roles)));
    if (said && !cf_holds(said, role))
        return fail(s, why, cf_printf(&s->arena, "role %s is claimed, and the adapter does not declare it in hello", role));
    s->claim.role = role;
    return true;
}

static bool settle_grade(cf_session *s, const char **why)
{
    const char *grade = s->set->grade ? s->set->grade : s->adapter.hello.grade;
    if (!grade) grade = !strcmp(s->claim.role, "validator") ? "R2" : "R1";
    if (!is_one_of(grades, grade)) return fail(s, why, cf_printf(&s->arena, "no grade %s; it is R1, R2 or R3", grade));
    if (!strcmp(s->claim.role, "validator") && !strcmp(grade, "R1"))
        return fail(s, why, "a validator has to say why: claim grade R2 or R3");
    s->claim.grade = grade;
    return true;
}

static bool settle_depth(cf_session *s, const char **why)
{
    const char *level = s->set->level ? s->set->level : s->adapter.hello.level;
    if (!level) level = "L2";
    if (level[0] != 'L' || level[1] < '1' || level[1] > '3' || level[2])
        return fail(s, why, cf_printf(&s->arena, "no level %s; it is L1, L2 or L3", level));
    s->claim.depth = (unsigned)(level[1] - '0');
    return true;
}

static bool settle_lists(cf_session *s, const char **why)
{
    static const char *const core[] = {"core", NULL}, *const none[] = {NULL};
    tur__arena *a = &s->arena;
    const cf_hello *h = &s->adapter.hello;
    s->claim.profiles = s->set->profiles ? array_of(a, s->set->profiles) : h->profiles ? h->profiles : array_of(a, core);
    s->claim.features = s->set->features ? array_of(a, s->set->features) : h->features ? h->features : array_of(a, none);
    for (const tur__json *e = s->claim.profiles->first; e; e = e->next)
        if (!is_one_of(profiles, e->text))
            return fail(s, why, cf_printf(a, "no profile %s; it is one of %s", e->text, listed(s, profiles)));
    return declared(s, "profile", s->set->profiles ? s->claim.profiles : NULL, h->profiles, why) &&
           declared(s, "feature", s->set->features ? s->claim.features : NULL, h->features, why);
}

static bool settle(cf_session *s, const char **why)
{
    s->claim.spec = s->set->spec ? s->set->spec : s->suite->spec;
    if (strcmp(s->claim.spec, s->suite->spec))
        return fail(s, why, cf_printf(&s->arena, "this suite is of version %s of the specification", s->suite->spec));
    if (s->adapter.hello.spec && !cf_holds(s->adapter.hello.spec, s->claim.spec))
        return fail(s, why, cf_printf(&s->arena, "version %s is claimed, and the adapter does not declare it in hello", s->claim.spec));
    return settle_role(s, why) && settle_grade(s, why) && settle_depth(s, why) && settle_lists(s, why);
}

/* ---- What it asks for ---- */

static bool wanted(const cf_settings *set, const char *id)
{
    const char *const *p = set->only;
    if (!p) return true;
    while (*p && fnmatch(*p, id, 0)) p++;
    return *p;
}

bool cf_session_select(cf_session *s, const char **why)
{
    cf_case *fresh = NULL;
    size_t more = 0;
    if (s->set->fresh && !cf_fresh_make(s, &fresh, &more, why)) return false;
    s->count = s->suite->count + more;
    s->results = cf_alloc(&s->arena, (s->count + 1) * sizeof *s->results);
    for (size_t i = 0; i < s->count; i++) {
        cf_result *r = &s->results[i];
        r->c = i < s->suite->count ? &s->suite->cases[i] : &fresh[i - s->suite->count];
        r->reason = cf_not_claimed(&s->arena, &s->claim, r->c);
        r->status = r->reason ? CF_NOT_CLAIMED : CF_NOT_RUN;
        if (r->reason) continue;
        s->claimed++;
    }
    if (!s->claimed) return fail(s, why, "the claim asks for no case of this suite");
    /* What is left out by hand is still asked for. */
    for (size_t i = 0; i < s->count; i++)
        if (s->results[i].status == CF_NOT_RUN && !wanted(s->set, s->results[i].c->id)) {
            s->results[i].status = CF_SKIPPED;
            s->claimed--;
        }
    if (!s->claimed) return fail(s, why, "no case of the claim has such an id");
    return true;
}

/* ---- The run ---- */

static void set_seed(cf_session *s)
{
    const char *parts = cf_printf(&s->arena, "%s\n%s\n%s\n", s->suite->digest, s->artifact ? s->artifact : "-",
                                  s->set->challenge ? s->set->challenge : "");
    s->seed = cf_digest(&s->arena, parts, strlen(parts));
}

static bool open_adapter(cf_session *s, const char **why)
{
    const cf_settings *set = s->set;
    cf_adapter *a = &s->adapter;
    a->transport = set->transport && !strcmp(set->transport, "pipe") ? &cf_pipe : &cf_exec;
    a->words = set->words;
    a->keep = set->keep;
    a->limits.memory = set->memory;
    a->suite_version = s->suite->version;
    a->suite_digest = s->suite->digest;
    a->spec = s->suite->spec;
    a->scratch = s->scratch;
    a->jobs = set->jobs;
    if (!set->words || !*set->words) return fail(s, why, "no adapter: it stands behind --");
    cf_proc_heed_signals();
    if (cf_adapter_open(a)) return true;
    return fail(s, why, a->why);
}

static bool digest_artifact(cf_session *s, const char **why)
{
    enum { MOST = 1 << 30 };
    tur__arena a = {0};
    size_t len = 0;
    const char *bytes = s->set->artifact ? cf_read(&a, s->set->artifact, MOST, &len) : NULL;
    if (s->set->artifact && !bytes) return fail(s, why, cf_printf(&s->arena, "%s: %s", s->set->artifact, strerror(errno)));
    if (bytes) s->artifact = cf_digest(&s->arena, bytes, len);
    tur__arena_free(&a);
    return true;
}

bool cf_session_plan(cf_session *s, const cf_settings *set, const char **why)
{
    s->set = set;
    s->suite = cf_suite_open(&s->arena, set->suite, why);
    if (!s->suite || !digest_artifact(s, why)) return false;
    set_seed(s);
    return true;
}

bool cf_session_open(cf_session *s, const cf_settings *set, const char **why)
{
    if (!cf_session_plan(s, set, why)) return false;
    s->scratch = cf_scratch(&s->arena);
    if (!s->scratch) return fail(s, why, cf_printf(&s->arena, "no folder for the files of the run: %s", strerror(errno)));
    if (getrandom(&s->nonce, sizeof s->nonce, 0) != (ssize_t)sizeof s->nonce) return fail(s, why, "no random bytes");
    s->counters = cf_alloc(&s->arena, tur_requirement_count() * sizeof *s->counters);
    return open_adapter(s, why) && settle(s, why);
}

void cf_session_close(cf_session *s)
{
    cf_adapter_free(&s->adapter);
    if (s->scratch) cf_remove(s->scratch);
    cf_suite_free(s->suite);
    tur__arena_free(&s->arena);
}

static bool run(cf_session *s, const cf_settings *set, const char **why)
{
    /* Not after the run that it is for. */
    if (set->xfail && access(set->xfail, R_OK))
        return fail(s, why, cf_printf(&s->arena, "%s: %s", set->xfail, strerror(errno)));
    if (!cf_session_open(s, set, why) || !cf_session_select(s, why) || !cf_session_run(s, why)) return false;
    if (!cf_adapter_close(&s->adapter) && !s->incomplete) s->incomplete = s->adapter.why;
    for (size_t i = 0; i < s->count; i++)
        if (s->results[i].status == CF_SKIPPED) s->results[i].status = CF_NOT_RUN;
    return cf_xfail_apply(s, why);
}

cf_report *cf_run(const cf_settings *settings, char **why)
{
    cf_session *s = calloc(1, sizeof *s);
    cf_report *report = NULL;
    const char *reason = "no reason";
    if (!s) cf_out_of_memory();
    if (run(s, settings, &reason)) {
        report = cf_report_new();
        report->root = cf_report_tree(s, &report->arena);
    } else {
        *why = strdup(reason);
    }
    cf_session_close(s);
    free(s);
    return report;
}
