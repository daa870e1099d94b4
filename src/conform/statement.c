/* A statement: what a run showed, small enough to be signed, handed on, and proved by a stranger.
 *
 * It names the suite, the claim and the seed, and these name the list of cases; so nobody can leave
 * cases out. Whoever has the suite recomputes the list, and whoever has the implementation as well
 * repeats the run and gets the same report. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "conform/form.h"
#include "conform/run.h"
#include "report/report.h"

#define TYPE "urn:tur:conformance:1"

static const char *const counted[] = {"total", "fresh", "run",   "not_claimed", "not_run", "pass",
                                      "fail",  "error", "xfail", "advice"};
enum { COUNTED = sizeof counted / sizeof *counted };

/* ---- Making ---- */

static const char *digest_of(tur__arena *a, const tur__json *value)
{
    tur__buf b = {0};
    tur__json_write(&b, value);
    cf_text(&b);
    const char *digest = cf_digest(a, b.data, b.len);
    tur__buf_free(&b);
    return digest;
}

static void copy(tur__arena *a, tur__json *to, const tur__json *from, const char *name)
{
    const tur__json *value = tur__json_get(from, name);
    if (value) cf_put(a, to, name, cf_clone(a, value));
}

static void put_requirements(tur__arena *a, tur__json *to, const tur__json *c)
{
    const tur__json *list = tur__json_get(c, "requirements"), *sums = tur__json_get(c, "requirement_counts");
    tur__json *o = cf_object(a), *needed = cf_array(a), *idle = cf_array(a);
    uint64_t claimed = list->count - cf_get_number(sums, "not-claimed", 0);
    for (const tur__json *e = list->first; e; e = e->next) {
        if (tur__json_is(tur__json_get(e, "status"), "evidence-needed")) cf_push_text(a, needed, cf_form_get(e, "id"));
        if (tur__json_is(tur__json_get(e, "status"), "not-exercised")) cf_push_text(a, idle, cf_form_get(e, "id"));
    }
    cf_put_number(a, o, "claimed", claimed);
    cf_put_number(a, o, "exercised", claimed - needed->count - idle->count);
    cf_put(a, o, "evidence_needed", needed);
    cf_put(a, o, "not_exercised", idle);
    cf_put_text(a, o, "table", digest_of(a, list));
    cf_put(a, to, "requirements", o);
}

char *cf_statement_claims(const cf_report *report, int64_t iat, int64_t exp, char **why)
{
    static const char *const copied[] = {"claim", "result", "evidence", "suite", "tool",
                                         "seed",  "challenge", "rerun",  "implementation"};
    const tur__json *c = tur__json_get(report->root, "canonical"), *counts = tur__json_get(c, "counts");
    tur__arena a = {0};
    tur__buf b = {0};
    tur__json *o = cf_object(&a), *cases = cf_object(&a);
    char *text;
    if (!strcmp(cf_form_get(c, "result"), "no-answer") || !tur__json_get(c, "requirements")) {
        *why = strdup("a run without an answer makes no statement");
        tur__arena_free(&a);
        return NULL;
    }
    cf_put_text(&a, o, "type", TYPE);
    cf_put_number(&a, o, "iat", (uint64_t)iat);
    cf_put_number(&a, o, "exp", (uint64_t)exp);
    for (size_t i = 0; i < sizeof copied / sizeof *copied; i++) copy(&a, o, c, copied[i]);
    for (size_t i = 0; i < COUNTED; i++) copy(&a, cases, counts, counted[i]);
    cf_put(&a, o, "cases", cases);
    put_requirements(&a, o, c);
    cf_put_text(&a, o, "report", cf_form_get(report->root, "digest"));
    cf_put_text(&a, o, "xfail", cf_get(c, "xfail_digest"));
    tur__json_write(&b, o);
    text = strdup(cf_text(&b));
    tur__buf_free(&b);
    tur__arena_free(&a);
    return text;
}

/* ---- Proving ---- */

typedef struct proof {
    tur__arena arena;
    const tur__json *is; /* what the statement says */
    tur_write_fn write;
    void *ctx;
    unsigned wrong;
} proof;

static void tell(proof *p, bool fine, const char *name, const char *text)
{
    tur__buf b = {0}, shown = {0};
    tur__show(&shown, text, strlen(text), 300);
    tur__buf_printf(&b, "%-4s %-10s %s\n", fine ? "ok" : "BAD", name, cf_text(&shown));
    cf_text(&b);
    p->write(p->ctx, b.data, b.len);
    tur__buf_free(&b);
    tur__buf_free(&shown);
    p->wrong += !fine;
}

static uint64_t count_of(const proof *p, const char *name)
{
    return cf_get_number(tur__json_get(p->is, "cases"), name, UINT64_MAX / 16);
}

/* The sums of the statement, and whether its result follows from them. */
static void prove_sums(proof *p)
{
    uint64_t fail = count_of(p, "fail") - count_of(p, "advice"), xfail = count_of(p, "xfail");
    const char *result = cf_form_get(p->is, "result");
    bool closed = count_of(p, "run") + count_of(p, "not_claimed") == count_of(p, "total") && !count_of(p, "not_run") &&
                  !count_of(p, "error") && count_of(p, "pass") + count_of(p, "fail") + xfail == count_of(p, "run");
    bool follows = !strcmp(result, "conforms")                   ? !fail && !xfail
                   : !strcmp(result, "conforms-with-exceptions") ? !fail && xfail && cf_get(p->is, "xfail")
                                                                 : !strcmp(result, "does-not-conform");
    tell(p, closed, "sums", closed ? "run and not claimed are all cases; each that was run has one result" : "the counts of cases are not closed");
    tell(p, follows, "result", follows ? result : "the result does not follow from the counts");
}

/* The claim of the statement as a session has it. False where it is none. */
static bool read_claim(cf_session *s, const proof *p)
{
    const tur__json *claim = tur__json_get(p->is, "claim");
    const char *level = cf_form_get(claim, "level");
    s->claim = (cf_claim){.role = cf_get(claim, "role"),
                          .spec = cf_get(claim, "spec"),
                          .grade = cf_get(claim, "grade"),
                          .depth = level[0] == 'L' && level[1] >= '1' && level[1] <= '3' && !level[2] ? (unsigned)(level[1] - '0') : 0,
                          .profiles = tur__json_get(claim, "profiles"),
                          .features = tur__json_get(claim, "features")};
    return s->claim.role && s->claim.spec && s->claim.grade && s->claim.depth && s->claim.profiles && s->claim.features;
}

/* The list of cases, from the suite and the statement alone. False with *WHY where there is no suite. */
static bool prove_list(proof *p, const cf_settings *settings, char **missing)
{
    cf_settings set = *settings;
    cf_session *s = calloc(1, sizeof *s);
    const char *why = NULL;
    if (!s) cf_out_of_memory();
    set.only = NULL;
    set.fresh = count_of(p, "fresh") != 0;
    set.challenge = cf_get(p->is, "challenge");
    set.artifact = NULL;
    s->artifact = cf_get(tur__json_get(p->is, "implementation"), "artifact");
    /* What an adapter says of its artefact is no part of the seed. */
    if (!strstr(cf_form_get(p->is, "rerun"), " --artifact FILE ")) s->artifact = NULL;
    bool fine = cf_session_plan(s, &set, &why);
    bool here = fine;
    if (!here) *missing = strdup(why);
    if (fine) {
        bool same = tur__json_is(tur__json_get(tur__json_get(p->is, "suite"), "digest"), s->suite->digest);
        tell(p, same, "suite", same ? s->suite->digest : cf_printf(&p->arena, "another suite: %s is here", s->suite->digest));
        fine = same;
    }
    if (fine) {
        bool same = tur__json_is(tur__json_get(p->is, "seed"), s->seed);
        tell(p, same, "seed", same ? s->seed : "the seed is not that of suite, artefact and challenge");
    }
    if (fine && !read_claim(s, p)) {
        tell(p, false, "claim", "no claim");
        fine = false;
    }
    if (fine && !cf_session_select(s, &why)) {
        tell(p, false, "cases", why);
        fine = false;
    }
    if (fine) {
        bool same = s->count == count_of(p, "total") && s->claimed == count_of(p, "run");
        tell(p, same, "cases",
             cf_printf(&p->arena, "the claim asks for %zu of %zu%s", s->claimed, s->count,
                       same ? "" : ", and the statement says otherwise"));
    }
    cf_session_close(s);
    free(s);
    return here;
}

/* The report that is here is the one that the statement is about. */
static void prove_report(proof *p, const cf_report *report)
{
    const tur__json *c = tur__json_get(report->root, "canonical"), *list = tur__json_get(c, "requirements");
    const char *digest = cf_form_get(report->root, "digest");
    bool same = tur__json_is(tur__json_get(p->is, "report"), digest);
    tell(p, same, "report", same ? digest : cf_printf(&p->arena, "another report: %s", digest));
    for (size_t i = 0; i < COUNTED; i++)
        if (cf_form_count(c, counted[i]) != count_of(p, counted[i]))
            tell(p, false, "report", cf_printf(&p->arena, "%s is another", counted[i]));
    if (!list || !tur__json_is(tur__json_get(tur__json_get(p->is, "requirements"), "table"), digest_of(&p->arena, list)))
        tell(p, false, "report", "the table of requirements is another");
}

static bool read_statement(proof *p, const char *payload, size_t len, char **why)
{
    tur__json_error error;
    size_t used;
    p->is = tur__json_parse(&p->arena, cf_copy(&p->arena, payload, len), len, &used, &error);
    if (p->is && tur__json_is(tur__json_get(p->is, "type"), TYPE)) return true;
    *why = strdup("a token that is no statement of conformance");
    return false;
}

int cf_statement_prove(const cf_settings *settings, const char *payload, size_t len, const cf_report *report,
                       tur_write_fn write, void *ctx, char **why)
{
    proof p = {.write = write, .ctx = ctx};
    if (!read_statement(&p, payload, len, why)) {
        tur__arena_free(&p.arena);
        return 2;
    }
    prove_sums(&p);
    bool here = prove_list(&p, settings, why);
    if (here && report) prove_report(&p, report);
    unsigned wrong = p.wrong;
    tur__arena_free(&p.arena);
    return !here ? 2 : wrong ? 1 : 0;
}

static const char *const *strings_of(tur__arena *a, const tur__json *list)
{
    const char **all = cf_alloc(a, ((list ? list->count : 0) + 1) * sizeof *all);
    size_t n = 0;
    for (const tur__json *e = list ? list->first : NULL; e; e = e->next) all[n++] = e->text;
    return all;
}

cf_report *cf_statement_rerun(const cf_settings *settings, const char *payload, size_t len, char **why)
{
    proof p = {0};
    cf_report *report = NULL;
    if (read_statement(&p, payload, len, why)) {
        const tur__json *claim = tur__json_get(p.is, "claim");
        cf_settings set = *settings;
        set.role = cf_get(claim, "role");
        set.spec = cf_get(claim, "spec");
        set.level = cf_get(claim, "level");
        set.grade = cf_get(claim, "grade");
        set.profiles = strings_of(&p.arena, tur__json_get(claim, "profiles"));
        set.features = strings_of(&p.arena, tur__json_get(claim, "features"));
        set.challenge = cf_get(p.is, "challenge");
        set.transport = cf_form_get(tur__json_get(p.is, "implementation"), "transport");
        set.fresh = count_of(&p, "fresh") != 0;
        report = cf_run(&set, why);
    }
    tur__arena_free(&p.arena);
    return report;
}
