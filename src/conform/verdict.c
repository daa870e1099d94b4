#include "conform/verdict.h"

#include <stdlib.h>
#include <string.h>

#include "conform/outcome.h"

const char *cf_status_name(cf_status status)
{
    static const char *const names[CF_STATUSES] = {
        [CF_NOT_CLAIMED] = "not-claimed", [CF_NOT_RUN] = "not-run", [CF_SKIPPED] = "not-run",
        [CF_PASS] = "pass",               [CF_FAIL] = "fail",       [CF_ERROR] = "error",
        [CF_XFAIL] = "xfail"};
    return names[status];
}

static const char *answer_name(cf_answer answer)
{
    static const char *const names[] = {[CF_FAULT] = "error",
                                        [CF_ACCEPTED] = "accepted",
                                        [CF_REJECTED] = "rejected",
                                        [CF_UNSUPPORTED] = "unsupported"};
    return names[answer];
}

static cf_verdict fails(const char *req, const char *message)
{
    return (cf_verdict){.status = CF_FAIL, .req = req, .message = message};
}

/* ---- What was reported ---- */

static bool reported(const cf_reply *reply, const char *req)
{
    for (size_t i = 0; i < reply->violations; i++)
        if (!strcmp(reply->violation[i].req, req)) return true;
    return false;
}

static bool listed(const tur__json *must, const char *req)
{
    for (const tur__json *m = must ? must->first : NULL; m; m = m->next)
        if (tur__json_is(tur__json_get(m, "req"), req)) return true;
    return false;
}

/* Whether a report of the requirement stands at the place that M names, as far as it names one. */
static bool located(const cf_reply *reply, const tur__json *m)
{
    const char *req = cf_get(m, "req"), *at = cf_get(m, "at");
    uint64_t record = cf_get_number(m, "record", 0), file = cf_get_number(m, "file", 1);
    if (!record && !at) return true;
    for (size_t i = 0; i < reply->violations; i++) {
        const cf_violation *v = &reply->violation[i];
        if (strcmp(v->req, req)) continue;
        if (record && v->record != record) continue;
        if (record && v->file && v->file != file) continue;
        if (at && strcmp(v->at ? v->at : "", at)) continue;
        return true;
    }
    return false;
}

static const char *place(tur__arena *a, const tur__json *m)
{
    const char *at = cf_get(m, "at");
    uint64_t record = cf_get_number(m, "record", 0);
    return cf_printf(a, "%s in file %llu, record %llu%s%s", cf_get(m, "req"),
                     (unsigned long long)cf_get_number(m, "file", 1), (unsigned long long)record,
                     at ? ", at " : "", at ? at : "");
}

/* must, all of them; beside must and may, nothing. */
static cf_verdict judge_reasons(tur__arena *a, const cf_claim *claim, const cf_case *c, const cf_reply *reply)
{
    const tur__json *must = tur__json_get(c->expect, "must"), *may = tur__json_get(c->expect, "may");
    for (const tur__json *m = must ? must->first : NULL; m; m = m->next) {
        const char *req = cf_get(m, "req");
        if (!req || !reported(reply, req)) return fails(req, cf_printf(a, "want %s reported, got it not", req));
    }
    for (size_t i = 0; i < reply->violations; i++) {
        const char *req = reply->violation[i].req;
        if (!listed(must, req) && !cf_holds(may, req)) return fails(req, cf_printf(a, "got %s reported, want it not", req));
    }
    if (strcmp(claim->grade, "R3") < 0) return (cf_verdict){.status = CF_PASS};
    for (const tur__json *m = must ? must->first : NULL; m; m = m->next)
        if (!located(reply, m)) return fails(cf_get(m, "req"), cf_printf(a, "want %s, got it elsewhere", place(a, m)));
    return (cf_verdict){.status = CF_PASS};
}

/* ---- The answer ---- */

static cf_verdict judge_status(tur__arena *a, const cf_case *c, const cf_reply *reply)
{
    const char *want = cf_get(c->expect, "status"), *got = answer_name(reply->answer);
    const tur__json *must = tur__json_get(c->expect, "must");
    const char *req = must && must->first ? cf_get(must->first, "req") : NULL;
    if (reply->answer == CF_UNSUPPORTED)
        return fails(req, cf_printf(a, "want %s, got unsupported%s%s: what is claimed has to be supported", want,
                                    reply->feature ? " " : "", reply->feature ? reply->feature : ""));
    if (strcmp(want, got)) {
        const char *first = reply->violations ? reply->violation[0].req : NULL;
        if (!req) req = first;
        return fails(req, cf_printf(a, "want %s, got %s%s%s", want, got, first ? " for " : "", first ? first : ""));
    }
    return (cf_verdict){.status = CF_PASS};
}

cf_verdict cf_judge(tur__arena *a, const cf_suite *suite, const cf_claim *claim, const cf_case *c, const cf_request *r)
{
    const cf_reply *reply = &r->reply;
    cf_verdict v;
    if (reply->answer == CF_FAULT)
        return (cf_verdict){.status = CF_ERROR,
                            .message = cf_printf(a, "%s: %s", cf_trouble_name(reply->trouble),
                                                 reply->message ? reply->message : "no answer")};
    v = judge_status(a, c, reply);
    if (v.status == CF_PASS && strcmp(claim->grade, "R1") > 0) v = judge_reasons(a, claim, c, reply);
    if (v.status == CF_PASS) {
        v.message = cf_judge_outcome(a, suite, c, r);
        if (v.message) v.status = CF_FAIL;
    }
    return v;
}

/* ---- Reports ---- */

static int by_place(const void *x, const void *y)
{
    const cf_violation *a = x, *b = y;
    int order = strcmp(a->req, b->req);
    if (order) return order;
    if (a->file != b->file) return a->file < b->file ? -1 : 1;
    if (a->record != b->record) return a->record < b->record ? -1 : 1;
    return strcmp(a->at ? a->at : "", b->at ? b->at : "");
}

tur__json *cf_reply_json(tur__arena *a, const cf_reply *reply)
{
    enum { LISTED = 20 };
    tur__json *o = cf_object(a), *list = cf_array(a);
    cf_violation *sorted = cf_alloc(a, (reply->violations + 1) * sizeof *sorted);
    if (reply->violations) memcpy(sorted, reply->violation, reply->violations * sizeof *sorted);
    qsort(sorted, reply->violations, sizeof *sorted, by_place);
    cf_put_text(a, o, "status", answer_name(reply->answer));
    for (size_t i = 0; i < reply->violations && i < LISTED; i++) {
        tur__json *v = cf_object(a);
        cf_put_text(a, v, "req", cf_copy(a, sorted[i].req, strlen(sorted[i].req)));
        if (sorted[i].file) cf_put_number(a, v, "file", sorted[i].file);
        if (sorted[i].record) cf_put_number(a, v, "record", sorted[i].record);
        if (sorted[i].at) cf_put_text(a, v, "at", sorted[i].at);
        tur__json_push(list, v);
    }
    if (list->count) cf_put(a, o, "violations", list);
    if (reply->violations > LISTED) cf_put_number(a, o, "more", reply->violations - LISTED);
    if (reply->feature) cf_put_text(a, o, "feature", reply->feature);
    if (reply->trouble) cf_put_text(a, o, "trouble", cf_trouble_name(reply->trouble));
    return o;
}
