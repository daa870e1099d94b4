/* verify: an outcome with its reasons, for manifests with their files and a key set. */
#include <errno.h>
#include <string.h>

#include "conform/outcome.h"
#include "conform/ref.h"
#include "conform/seal.h"

/* Codes in the order in which they came, each once. */
typedef struct codes {
    tur__buf text;
} codes;

static int take(void *ctx, const tur_reason *reason)
{
    codes *c = ctx;
    size_t len = strlen(reason->code);
    const char *text = cf_text(&c->text);
    for (const char *at = text; *at; at += strcspn(at, "\n") + 1)
        if (!strncmp(at, reason->code, len) && at[len] == '\n') return 0;
    tur__buf_printf(&c->text, "%s\n", reason->code);
    return 0;
}

static void put(cf_request *r, const char *outcome, const char *level, const codes *c)
{
    const char *reasons = cf_printf(r->arena, "%s/" CF_REASONS, r->out), *facts = cf_printf(r->arena, "%s/" CF_FACTS, r->out);
    const char *rows = cf_printf(r->arena, "outcome\t%s\nlevel\t%s\n", outcome, level);
    r->reply.answer = strcmp(outcome, tur_outcome_name(TUR_VALID)) ? CF_REJECTED : CF_ACCEPTED;
    r->reply.facts = facts;
    if (!cf_write(reasons, c->text.data ? c->text.data : "", c->text.len) || !cf_write(facts, rows, strlen(rows)))
        cf_ref_fails(r, strerror(errno));
}

static void judge(cf_request *r, tur_verifier *v)
{
    codes c = {.text = {0}};
    const char *why = NULL;
    tur_verifier_on_reason(v, take, &c);
    for (size_t i = 0; i < r->ins && !why; i++) {
        const char *folder = cf_copy(r->arena, r->in[i], (size_t)(cf_name_of(r->in[i]) - r->in[i]));
        if (cf_is_manifest(r->in[i])) (void)cf_verifier_add(r->arena, v, r->in[i], folder, &why);
    }
    tur_status status = why ? TUR_OK : tur_verifier_run(v);
    if (status != TUR_OK) why = tur_status_text(status);
    if (why) cf_ref_fails(r, why);
    else put(r, tur_outcome_name(tur_verifier_outcome(v)), tur_level_name(tur_verifier_level(v)), &c);
    tur__buf_free(&c.text);
}

/* Whom a set that is refused vouches for, nobody knows. */
static void refuse(cf_request *r, const char *code)
{
    codes c = {.text = {0}};
    tur__buf_printf(&c.text, "%s\n", code);
    put(r, tur_outcome_name(TUR_UNVERIFIABLE), tur_level_name(TUR_LEVEL_NONE), &c);
    tur__buf_free(&c.text);
}

static void run(cf_request *r, const tur__json *params)
{
    const char *path = NULL, *code = NULL, *why = NULL;
    for (size_t i = 0; i < r->ins; i++)
        if (!strcmp(cf_name_of(r->in[i]), CF_KEYS)) path = r->in[i];
    tur_keys *keys = path ? cf_keys_read(r->arena, path, &code) : NULL;
    tur_stamps *stamps = cf_stamps_read(r, &why);
    tur_verifier *v = keys && !why ? cf_verifier(keys, stamps, params, &why) : NULL;
    if (!keys && code) refuse(r, code);
    else if (!keys) cf_ref_fails(r, "no " CF_KEYS);
    else if (!v) cf_ref_fails(r, why);
    else judge(r, v);
    tur_verifier_free(v);
    tur_stamps_free(stamps);
    tur_keys_free(keys);
}

const cf_verb cf_verb_verify = {.name = "verify", .run = run};
