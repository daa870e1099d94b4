/* ingest and query: deliveries become facts. */
#include <errno.h>
#include <string.h>

#include "conform/facts.h"
#include "conform/outcome.h"
#include "conform/ref.h"

enum { MOST = 256 << 20 };

/* Each delivery is an export of its own: what two of them say twice was said twice. */
static bool judge_each(cf_request *r, const tur__json *params)
{
    const char *const *in = r->in;
    size_t ins = r->ins;
    bool rejected = false;
    for (size_t i = 0; i < ins; i++) {
        size_t before = r->reply.violations;
        r->in = in + i;
        r->ins = 1;
        bool fine = cf_ref_judge(r, params);
        r->in = in;
        r->ins = ins;
        if (!fine) return false;
        rejected |= r->reply.answer == CF_REJECTED;
        for (size_t k = before; k < r->reply.violations; k++) r->reply.violation[k].file = i + 1;
    }
    r->reply.answer = rejected ? CF_REJECTED : CF_ACCEPTED;
    return true;
}

static void put_facts(cf_request *r, const tur__json *params)
{
    tur__buf *in = cf_alloc(r->arena, (r->ins + 1) * sizeof *in), out = {0};
    const char *why = NULL, *path = cf_printf(r->arena, "%s/" CF_FACTS, r->out);
    for (size_t i = 0; i < r->ins && !why; i++) {
        size_t len = 0;
        const char *bytes = cf_read(r->arena, r->in[i], MOST, &len);
        if (bytes) tur__buf_add(&in[i], bytes, len);
        else why = strerror(errno);
    }
    if (!why && tur__facts(&out, &why, in, r->ins, tur__json_get(params, "ask"))) why = NULL;
    if (!why && !cf_write(path, out.data ? out.data : "", out.len)) why = strerror(errno);
    if (why) cf_ref_fails(r, why);
    else r->reply.facts = path;
    for (size_t i = 0; i < r->ins; i++) tur__buf_free(&in[i]);
    tur__buf_free(&out);
}

void cf_ref_ingest(cf_request *r, const tur__json *params)
{
    if (judge_each(r, params) && r->reply.answer == CF_ACCEPTED) put_facts(r, params);
}

const cf_verb cf_verb_ingest = {.name = "ingest", .run = cf_ref_ingest};
