/* convert: files of a vendor become records, or records a file of another form. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "conform/ref.h"

static bool collect(void *ctx, const void *bytes, size_t len)
{
    tur__buf_add(ctx, bytes, len);
    return !((tur__buf *)ctx)->failed;
}

/* What the source does not say: an object like a record, and members by path. */
static const char *tell(tur_converter *c, const tur__json *params, tur__arena *a)
{
    const tur__json *context = tur__json_get(params, "context"), *set = tur__json_get(params, "set");
    const char *currency = cf_get(params, "currency"), *why = NULL;
    if (context) {
        tur__buf b = {0};
        tur__json_write(&b, context);
        cf_text(&b);
        if (tur_converter_set_context(c, &why, b.data, b.len) != TUR_OK) why = cf_printf(a, "context: %s", why ? why : "no");
        tur__buf_free(&b);
        if (why) return why;
    }
    for (const tur__json *m = set ? set->first : NULL; m; m = m->next)
        if (tur_converter_set(c, m->name, m->text) != TUR_OK) return cf_printf(a, "set: %s", m->name);
    if (currency && tur_converter_set_currency(c, currency) != TUR_OK) return "currency";
    return NULL;
}

static tur_status read_files(tur_converter *c, cf_request *r, cf_findings *found, tur__buf *out)
{
    tur_status status = TUR_OK;
    for (size_t i = 0; i < r->ins && status == TUR_OK; i++) {
        tur_source *source = tur_source_open(r->in[i]);
        found->file = i + 1;
        status = source ? tur_converter_run(c, source, collect, out) : TUR_EIO;
        tur_source_close(source);
    }
    found->file = 0;
    return status == TUR_OK ? tur_converter_finish(c, collect, out) : status;
}

static void run(cf_request *r, const tur__json *params)
{
    const char *from = cf_get(params, "from"), *to = cf_get(params, "to"), *why;
    cf_findings found = {.r = r};
    tur__buf out = {0};
    tur_converter *c = NULL;
    if (!to) to = "tur";
    if (!from || tur_converter_new(&c, from, to) != TUR_OK) {
        r->reply.answer = CF_UNSUPPORTED;
        r->reply.feature = cf_printf(r->arena, "format:%s", from ? from : "");
        return;
    }
    tur_converter_on_finding(c, cf_findings_take, &found);
    why = tell(c, params, r->arena);
    if (why) {
        cf_ref_fails(r, cf_copy(r->arena, why, strlen(why)));
    } else {
        tur_status status = read_files(c, r, &found, &out);
        const char *name = strcmp(to, "tur") ? "out" : "records.jsonl";
        cf_findings_answer(&found);
        if (status != TUR_OK) cf_ref_fails(r, tur_status_text(status));
        else if (!cf_write(cf_printf(r->arena, "%s/%s", r->out, name), out.data ? out.data : "", out.len))
            cf_ref_fails(r, strerror(errno));
    }
    tur_converter_free(c);
    tur__buf_free(&out);
}

const cf_verb cf_verb_convert = {.name = "convert", .run = run};
