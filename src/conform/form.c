#include "conform/form.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define X(name) extern const cf_form cf_form_##name;
#include "gen/forms.inc"
#undef X

static const cf_form *const forms[] = {
#define X(name) &cf_form_##name,
#include "gen/forms.inc"
#undef X
};

cf_report *cf_report_new(void)
{
    cf_report *r = calloc(1, sizeof *r);
    if (!r) cf_out_of_memory();
    return r;
}

void cf_report_free(cf_report *report)
{
    if (!report) return;
    tur__arena_free(&report->arena);
    free(report);
}

/* ---- Reading ---- */

/* Whether every form can be made of it: what is derived must not trust a file. */
static const char *flaw(const tur__json *root, tur__arena *a)
{
    static const char *const texts[] = {"result", "evidence", "rerun", NULL};
    const tur__json *c = tur__json_get(root, "canonical");
    tur__buf b = {0};
    if (cf_get_number(root, "conformance_report", 0) != 1 || !c || c->kind != TUR__JSON_OBJECT)
        return "no conformance report";
    for (size_t i = 0; texts[i]; i++)
        if (!cf_get(c, texts[i])) return "a report without its result";
    tur__json_write(&b, c);
    cf_text(&b);
    const char *digest = cf_digest(a, b.data, b.len);
    tur__buf_free(&b);
    if (!tur__json_is(tur__json_get(root, "digest"), digest)) return "the digest does not fit: the report was changed";
    return NULL;
}

cf_report *cf_report_read(const char *path, char **why)
{
    enum { MOST = 256 << 20 };
    cf_report *r = cf_report_new();
    size_t len = 0, used;
    tur__json_error error = {.message = NULL};
    const char *text = cf_read(&r->arena, path, MOST, &len), *wrong = NULL;
    if (!text) {
        wrong = strerror(errno);
    } else {
        r->root = tur__json_parse(&r->arena, text, len, &used, &error);
        wrong = r->root ? flaw(r->root, &r->arena) : error.message;
    }
    if (!wrong) return r;
    *why = strdup(cf_printf(&r->arena, "%s: %s", path, wrong));
    cf_report_free(r);
    return NULL;
}

int cf_report_exit(const cf_report *report)
{
    const char *result = cf_form_get(tur__json_get(report->root, "canonical"), "result");
    if (!strncmp(result, "conforms", 8)) return 0;
    return strcmp(result, "does-not-conform") ? 2 : 1;
}

/* ---- Writing ---- */

bool cf_report_kind(size_t index, const char **name, const char **summary)
{
    if (index >= sizeof forms / sizeof *forms) return false;
    *name = forms[index]->name;
    *summary = forms[index]->summary;
    return true;
}

tur_status cf_report_write(const cf_report *report, const char *kind, tur_write_fn write, void *ctx)
{
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        tur__buf b = {0};
        if (strcmp(forms[i]->name, kind)) continue;
        forms[i]->put(&b, report->root, tur__json_get(report->root, "canonical"));
        cf_text(&b);
        bool fine = !b.len || write(ctx, b.data, b.len);
        tur__buf_free(&b);
        return fine ? TUR_OK : TUR_EIO;
    }
    return TUR_ENOENT;
}

/* ---- What forms share ---- */

const char *cf_form_get(const tur__json *o, const char *name)
{
    const char *text = cf_get(o, name);
    return text ? text : "";
}

uint64_t cf_form_count(const tur__json *c, const char *name)
{
    return cf_get_number(tur__json_get(c, "counts"), name, 0);
}

static void put_list(tur__buf *b, const tur__json *list, const char *before)
{
    if (!list || !list->first) return;
    tur__buf_puts(b, before);
    for (const tur__json *e = list->first; e; e = e->next)
        tur__buf_printf(b, "%s%s", e == list->first ? "" : e->next ? ", " : " and ", e->text);
}

void cf_form_claim(tur__buf *b, const tur__json *c)
{
    const tur__json *claim = tur__json_get(c, "claim");
    tur__buf_puts(b, cf_form_get(claim, "role"));
    put_list(b, tur__json_get(claim, "profiles"), ", ");
    tur__buf_printf(b, ", %s, grade %s, version %s", cf_form_get(claim, "level"), cf_form_get(claim, "grade"),
                    cf_form_get(claim, "spec"));
    const tur__json *features = tur__json_get(claim, "features");
    if (features && features->count > 4) tur__buf_printf(b, ", with %zu features", features->count);
    else put_list(b, features, ", with ");
}

static void put_cases(tur__buf *b, uint64_t count, const char *what)
{
    tur__buf_printf(b, "%llu case%s %s", (unsigned long long)count, count == 1 ? "" : "s", what);
}

void cf_form_reason(tur__buf *b, const tur__json *c)
{
    const char *result = cf_form_get(c, "result"), *reason = cf_get(c, "reason");
    uint64_t fail = cf_form_count(c, "fail") - cf_form_count(c, "advice");
    size_t before = b->len;
    if (!strcmp(result, "conforms")) {
        tur__buf_puts(b, "all of ");
        put_cases(b, cf_form_count(c, "run"), "passed");
        if (cf_form_count(c, "advice")) {
            tur__buf_puts(b, " but ");
            put_cases(b, cf_form_count(c, "advice"), "of advice");
        }
    } else if (!strcmp(result, "conforms-with-exceptions")) {
        put_cases(b, cf_form_count(c, "xfail"), "failed as listed");
    } else if (!strcmp(result, "does-not-conform")) {
        if (fail) put_cases(b, fail, "failed");
    } else if (cf_form_count(c, "error")) {
        put_cases(b, cf_form_count(c, "error"), "without an answer");
    }
    if (reason) tur__buf_printf(b, "%s%s", b->len > before ? ", " : "", reason);
    tur__buf_puts(b, ".");
}

void cf_form_result(tur__buf *b, const tur__json *c)
{
    const char *result = cf_form_get(c, "result");
    tur__buf_printf(b, "%s: ",
                    !strcmp(result, "conforms")                   ? "Conforms"
                    : !strcmp(result, "conforms-with-exceptions") ? "Conforms with exceptions"
                    : !strcmp(result, "does-not-conform")         ? "Does not conform"
                                                                  : "No answer");
    cf_form_reason(b, c);
}

const char *cf_form_colour(const tur__json *c)
{
    const char *result = cf_form_get(c, "result");
    if (!strcmp(result, "conforms")) return "good";
    return strcmp(result, "does-not-conform") ? "wary" : "bad";
}

const tur__json **cf_form_worst(tur__arena *a, const tur__json *c)
{
    static const char *const order[] = {"error", "fail", "not-run", "xfail"};
    const tur__json *cases = tur__json_get(c, "cases"), **list;
    size_t count = 0;
    list = cf_alloc(a, ((cases ? cases->count : 0) + 1) * sizeof *list);
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        for (const tur__json *e = cases ? cases->first : NULL; e; e = e->next)
            if (tur__json_is(tur__json_get(e, "status"), order[i])) list[count++] = e;
    return list;
}

const char *cf_form_req(const tur__json *one)
{
    const tur__json *req = tur__json_get(one, "req");
    return req && req->first ? req->first->text : "";
}

const char *cf_form_area(const tur__json *one)
{
    const tur_requirement *r = tur_requirement_find(cf_form_req(one));
    return r ? r->area : "other";
}
