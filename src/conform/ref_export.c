/* export: a script of activities becomes records. */
#include <errno.h>
#include <string.h>

#include "conform/export.h"
#include "conform/ref.h"

enum { MOST = 64 << 20 };

static void run(cf_request *r, const tur__json *params)
{
    tur__buf in = {0}, out = {0};
    const char *why = NULL;
    (void)params;
    for (size_t i = 0; i < r->ins && !why; i++) {
        size_t len = 0;
        const char *bytes = cf_read(r->arena, r->in[i], MOST, &len);
        if (bytes) tur__buf_add(&in, bytes, len);
        else why = strerror(errno);
    }
    if (!why && tur__export(&out, &why, &in)) why = NULL;
    if (!why && !cf_write(cf_printf(r->arena, "%s/records.jsonl", r->out), out.data ? out.data : "", out.len)) why = strerror(errno);
    if (why) cf_ref_fails(r, why);
    else r->reply.answer = CF_ACCEPTED;
    tur__buf_free(&in);
    tur__buf_free(&out);
}

const cf_verb cf_verb_export = {.name = "export", .run = run};
