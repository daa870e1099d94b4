/* The report of a run, report.json: the one source of every other form.
 *
 * `canonical` holds no time, path or name of a machine, and is the same, byte for byte, for the same
 * suite, claim and answers. What differs between runs stands beside it. */
#include <stdio.h>
#include <string.h>

#include "conform/run.h"

static tur__json *list_or_empty(tur__arena *a, const tur__json *list)
{
    return list ? cf_clone(a, list) : cf_array(a);
}

/* ---- Head ---- */

static void put_suite(const cf_session *s, tur__arena *a, tur__json *to)
{
    tur__json *o = cf_object(a);
    cf_put_text(a, o, "version", s->suite->version);
    cf_put_text(a, o, "spec", s->suite->spec);
    cf_put_text(a, o, "digest", s->suite->digest);
    cf_put(a, to, "suite", o);
}

static void put_claim(const cf_session *s, tur__arena *a, tur__json *to)
{
    tur__json *o = cf_object(a);
    cf_put_text(a, o, "role", s->claim.role);
    cf_put(a, o, "profiles", list_or_empty(a, s->claim.profiles));
    cf_put_text(a, o, "level", cf_printf(a, "L%u", s->claim.depth));
    cf_put_text(a, o, "spec", s->claim.spec);
    cf_put_text(a, o, "grade", s->claim.grade);
    cf_put(a, o, "features", list_or_empty(a, s->claim.features));
    cf_put(a, to, "claim", o);
}

static void put_implementation(const cf_session *s, tur__arena *a, tur__json *to)
{
    const cf_hello *h = &s->adapter.hello;
    tur__json *o = cf_object(a);
    cf_put_text(a, o, "name", h->name ? h->name : "unnamed");
    cf_put_text(a, o, "version", h->version ? h->version : "unknown");
    cf_put_text(a, o, "url", h->url);
    cf_put_text(a, o, "commit", h->commit);
    cf_put_text(a, o, "artifact", s->artifact ? s->artifact : h->artifact);
    cf_put_text(a, o, "transport", s->adapter.transport->name);
    cf_put(a, to, "implementation", o);
}

/* ---- Cases ---- */

static tur__json *case_of(const cf_result *r, tur__arena *a)
{
    const cf_case *c = r->c;
    tur__json *o = cf_object(a);
    cf_put_text(a, o, "id", c->id);
    cf_put_number(a, o, "rev", c->rev);
    cf_put_text(a, o, "sha256", c->digest);
    cf_put_text(a, o, "status", cf_status_name(r->status));
    cf_put_text(a, o, "level", c->level);
    cf_put(a, o, "req", list_or_empty(a, tur__json_get(c->is, "req")));
    if (r->status == CF_NOT_CLAIMED) {
        cf_put_text(a, o, "reason", r->reason);
        return o;
    }
    cf_put_text(a, o, "title", c->title);
    cf_put_text(a, o, "kind", c->kind);
    cf_put_text(a, o, "do", c->verb);
    cf_put_text(a, o, "why", c->why);
    if (c->fresh) cf_put_bool(a, o, "fresh", true);
    if (r->status == CF_NOT_RUN || r->status == CF_PASS) return o;
    cf_put_text(a, o, "message", r->message);
    cf_put_text(a, o, "about", r->req);
    /* Nobody else has it. */
    if (c->fresh) cf_put(a, o, "in", cf_clone(a, tur__json_get(c->is, "in")));
    cf_put(a, o, "want", cf_clone(a, c->expect));
    if (r->got) cf_put(a, o, "got", cf_clone(a, r->got));
    return o;
}

static void put_counts(const cf_session *s, tur__arena *a, tur__json *to)
{
    uint64_t by_status[CF_STATUSES] = {0}, advice = 0, fresh = 0;
    tur__json *o = cf_object(a);
    for (size_t i = 0; i < s->count; i++) {
        const cf_result *r = &s->results[i];
        by_status[r->status]++;
        fresh += r->c->fresh;
        if (r->status == CF_FAIL && strcmp(r->c->level, "must")) advice++;
    }
    cf_put_number(a, o, "total", s->count);
    cf_put_number(a, o, "fresh", fresh);
    cf_put_number(a, o, "run", s->count - by_status[CF_NOT_CLAIMED] - by_status[CF_NOT_RUN]);
    cf_put_number(a, o, "not_claimed", by_status[CF_NOT_CLAIMED]);
    cf_put_number(a, o, "not_run", by_status[CF_NOT_RUN]);
    cf_put_number(a, o, "pass", by_status[CF_PASS]);
    cf_put_number(a, o, "fail", by_status[CF_FAIL]);
    cf_put_number(a, o, "error", by_status[CF_ERROR]);
    cf_put_number(a, o, "xfail", by_status[CF_XFAIL]);
    cf_put_number(a, o, "advice", advice);
    cf_put(a, to, "counts", o);
}

/* ---- Requirements ---- */

/* Cases that are evidence for one requirement, by status; only those that decide. */
typedef struct evidence {
    uint64_t cases[CF_STATUSES];
    uint64_t accepted, rejected;
} evidence;

static void gather(const cf_session *s, evidence *all)
{
    for (size_t i = 0; i < s->count; i++) {
        const cf_result *r = &s->results[i];
        const tur__json *req = tur__json_get(r->c->is, "req");
        bool accepted = tur__json_is(tur__json_get(r->c->expect, "status"), "accepted");
        for (const tur__json *e = req ? req->first : NULL; e; e = e->next) {
            const tur_requirement *is = tur_requirement_find(e->text);
            if (!is) continue;
            evidence *ev = &all[is - tur_requirement_at(0)];
            ev->cases[r->status]++;
            if (r->status == CF_NOT_CLAIMED || r->status == CF_NOT_RUN) continue;
            if (accepted) ev->accepted++;
            else ev->rejected++;
        }
    }
}

/* Whether the reference counts how often R fired. */
static bool is_counted(const tur_requirement *r)
{
    return *r->check && (!strcmp(r->grade, "record") || !strcmp(r->grade, "set"));
}

static const char *status_of(const cf_session *s, const tur_requirement *r, const evidence *e, const tur_counter *met)
{
    if (cf_not_claimed_requirement(&s->claim, r->roles, r->profile, r->grade) && !e->accepted && !e->rejected)
        return "not-claimed";
    if (e->cases[CF_FAIL] || e->cases[CF_ERROR]) return "fail";
    if (e->cases[CF_XFAIL]) return "xfail";
    if (e->cases[CF_NOT_RUN]) return "not-run";
    if (!e->cases[CF_PASS])
        return !strcmp(r->grade, "declared") || !strcmp(r->grade, "process") ? "evidence-needed" : "not-exercised";
    /* That nothing went wrong where nothing applied is no evidence. */
    return is_counted(r) && !met->fired ? "not-exercised" : "pass";
}

static void put_requirements(const cf_session *s, tur__arena *a, tur__json *to)
{
    size_t count = tur_requirement_count();
    evidence *all = cf_alloc(a, count * sizeof *all);
    tur__json *list = cf_array(a), *sums = cf_object(a);
    static const char *const words[] = {"pass", "fail", "xfail", "not-run", "not-exercised", "evidence-needed", "not-claimed"};
    uint64_t sum[sizeof words / sizeof *words] = {0};
    gather(s, all);
    for (size_t i = 0; i < count; i++) {
        const tur_requirement *r = tur_requirement_at(i);
        const char *status = status_of(s, r, &all[i], &s->counters[i]);
        tur__json *o = cf_object(a);
        cf_put_text(a, o, "id", r->id);
        cf_put_text(a, o, "area", r->area);
        cf_put_text(a, o, "level", r->level);
        cf_put_text(a, o, "profile", r->profile);
        cf_put_text(a, o, "grade", r->grade);
        cf_put_text(a, o, "status", status);
        cf_put_number(a, o, "accepted", all[i].accepted);
        cf_put_number(a, o, "rejected", all[i].rejected);
        cf_put_number(a, o, "failed", all[i].cases[CF_FAIL] + all[i].cases[CF_ERROR]);
        cf_put_number(a, o, "fired", s->counters[i].fired);
        cf_put_number(a, o, "held", s->counters[i].fired - s->counters[i].violated);
        cf_put_number(a, o, "violated", s->counters[i].violated);
        tur__json_push(list, o);
        for (size_t k = 0; k < sizeof words / sizeof *words; k++)
            if (!strcmp(words[k], status)) sum[k]++;
    }
    for (size_t k = 0; k < sizeof words / sizeof *words; k++) cf_put_number(a, sums, words[k], sum[k]);
    cf_put(a, to, "requirements", list);
    cf_put(a, to, "requirement_counts", sums);
}

/* ---- Result ---- */

static void put_result(const cf_session *s, tur__arena *a, tur__json *to)
{
    const tur__json *n = tur__json_get(to, "counts");
    uint64_t fail = cf_get_number(n, "fail", 0) - cf_get_number(n, "advice", 0);
    const char *result = "conforms", *reason = NULL;
    if (s->incomplete) {
        result = "no-answer";
        reason = s->incomplete;
    } else if (cf_get_number(n, "error", 0)) {
        result = "no-answer";
        reason = "faults of the adapter: a crash, a late or a wrong answer is no verdict";
    } else if (fail || s->xfail_broken) {
        result = "does-not-conform";
        if (!fail) reason = "the list of expected failures is not true any more";
    } else if (s->set->only) {
        result = "no-answer";
        reason = "not all cases of the claim were asked for";
    } else if (cf_get_number(n, "xfail", 0)) {
        result = "conforms-with-exceptions";
    }
    cf_put_text(a, to, "result", result);
    cf_put_text(a, to, "reason", reason);
}

static void join(tur__buf *b, const char *option, const tur__json *list)
{
    if (!list || !list->first) return;
    tur__buf_printf(b, " %s ", option);
    for (const tur__json *e = list->first; e; e = e->next) tur__buf_printf(b, "%s%s", e == list->first ? "" : ",", e->text);
}

static void put_rerun(const cf_session *s, tur__arena *a, tur__json *to)
{
    tur__buf b = {0};
    tur__buf_printf(&b, "tur conform run --transport %s --role %s", s->adapter.transport->name, s->claim.role);
    join(&b, "--profile", s->claim.profiles);
    tur__buf_printf(&b, " --level L%u --spec %s --grade %s", s->claim.depth, s->claim.spec, s->claim.grade);
    join(&b, "--features", s->claim.features);
    if (s->set->challenge) tur__buf_printf(&b, " --challenge '%s'", cf_replace(a, s->set->challenge, "'", "'\\''"));
    if (s->artifact) tur__buf_puts(&b, " --artifact FILE");
    tur__buf_puts(&b, " -- ADAPTER");
    cf_put_text(a, to, "rerun", cf_text(&b));
    tur__buf_free(&b);
}

/* ---- What differs from run to run ---- */

static tur__json *timing_of(const cf_session *s, tur__arena *a)
{
    tur__json *o = cf_object(a), *cases = cf_object(a);
    cf_put_text(a, o, "started", s->set->started);
    cf_put_number(a, o, "milliseconds", s->microseconds / 1000);
    for (size_t i = 0; i < s->count; i++)
        if (s->results[i].microseconds) cf_put_number(a, cases, s->results[i].c->id, s->results[i].microseconds);
    cf_put(a, o, "microseconds", cases);
    return o;
}

static tur__json *observed_of(const cf_session *s, tur__arena *a)
{
    tur__json *o = cf_object(a), *command = cf_array(a), *noise = cf_object(a);
    for (const char *const *w = s->adapter.words; *w; w++) cf_push_text(a, command, *w);
    cf_put(a, o, "command", command);
    for (size_t i = 0; i < s->count; i++)
        if (s->results[i].noise_bytes) cf_put_text(a, noise, s->results[i].c->id, s->results[i].noise);
    cf_put(a, o, "stderr", noise);
    cf_put_number(a, o, "restarts", s->adapter.restarts);
    return o;
}

tur__json *cf_report_tree(cf_session *s, tur__arena *a)
{
    tur__json *root = cf_object(a), *c = cf_object(a), *tool = cf_object(a), *cases = cf_array(a);
    tur__buf b = {0};
    cf_put_text(a, tool, "name", "tur");
    cf_put_text(a, tool, "version", TUR_VERSION);
    cf_put(a, c, "tool", tool);
    put_suite(s, a, c);
    put_claim(s, a, c);
    put_implementation(s, a, c);
    cf_put_text(a, c, "evidence", "hermetic");
    cf_put_text(a, c, "seed", s->seed);
    cf_put_text(a, c, "challenge", s->set->challenge);
    put_counts(s, a, c);
    put_result(s, a, c);
    put_rerun(s, a, c);
    if (s->xfails) {
        cf_put(a, c, "xfail", cf_clone(a, s->xfails));
        cf_put_text(a, c, "xfail_digest", s->xfail_digest);
    }
    for (size_t i = 0; i < s->count; i++) tur__json_push(cases, case_of(&s->results[i], a));
    cf_put(a, c, "cases", cases);
    put_requirements(s, a, c);
    cf_put_number(a, root, "conformance_report", 1);
    cf_put(a, root, "canonical", c);
    tur__json_write(&b, c);
    cf_text(&b);
    cf_put_text(a, root, "digest", cf_digest(a, b.data, b.len));
    tur__buf_free(&b);
    cf_put(a, root, "timing", timing_of(s, a));
    cf_put(a, root, "observed", observed_of(s, a));
    return root;
}
