/* For the tests of this folder: an export in a folder of its own, sealed, spoiled, and verified. */
#ifndef TUR_SEAL_SEALED_H
#define TUR_SEAL_SEALED_H

#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/json.h"
#include "tur.h"

#define ISS "https://billing.example"
#define AUD "customer.example"
#define OCTOBER "2026-10-01T00:00:00Z/2026-11-01T00:00:00Z"
#define NOVEMBER "2026-11-01T00:00:00Z/2026-12-01T00:00:00Z"
enum { NOW = 1793491200 };

static char sealed_folder[64];
static tur_key *sealed_key, *sealed_other;
static tur_keys *sealed_keys;

static inline void sealed_setup(void)
{
    snprintf(sealed_folder, sizeof sealed_folder, "%s/tur-sealed.XXXXXX", getenv("TMPDIR") ? getenv("TMPDIR") : P_tmpdir);
    ck_assert_ptr_nonnull(mkdtemp(sealed_folder));
    if (sealed_key) return;
    ck_assert_int_eq(tur_key_generate(&sealed_key, "ES256"), TUR_OK);
    ck_assert_int_eq(tur_key_generate(&sealed_other, "ES256"), TUR_OK);
    ck_assert_ptr_nonnull(sealed_keys = tur_keys_new());
    ck_assert_int_eq(tur_keys_add(sealed_keys, NULL, sealed_key, -1, -1, -1), TUR_OK);
}

static inline const char *sealed_path(const char *name)
{
    static char path[4][1200];
    static int turn;
    turn = (turn + 1) & 3;
    snprintf(path[turn], sizeof path[turn], "%s/%s", sealed_folder, name);
    return path[turn];
}

static inline void sealed_teardown(void)
{
    DIR *d = opendir(sealed_folder);
    ck_assert_ptr_nonnull(d);
    for (const struct dirent *e; (e = readdir(d));)
        if (strcmp(e->d_name, ".") && strcmp(e->d_name, "..")) ck_assert_int_eq(remove(sealed_path(e->d_name)), 0);
    closedir(d);
    ck_assert_int_eq(rmdir(sealed_folder), 0);
}

static inline void sealed_put(const char *name, const char *bytes, size_t len)
{
    FILE *f = fopen(sealed_path(name), "wb");
    ck_assert_ptr_nonnull(f);
    ck_assert_uint_eq(fwrite(bytes, 1, len, f), len);
    ck_assert_int_eq(fclose(f), 0);
}

/* Record number N, a line in canonical form. MONTH of 2026. */
static inline void sealed_record(tur__buf *b, int n, int month)
{
    tur__buf_printf(b,
                    "{\"charges\":[{\"basis\":\"estimated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.%d5\",\"status\":\"stated\"}],"
                    "\"emitter\":\"com.example.gateway\",\"grain\":\"request\",\"kind\":\"usage\","
                    "\"meters\":[{\"meter\":\"input\",\"quantity\":\"%d\"},{\"meter\":\"output\",\"quantity\":\"7\"}],"
                    "\"parties\":{\"seller\":{\"id\":\"seller.example\"}},"
                    "\"record_id\":\"01976b2e-8c00-7000-8000-%012d\",\"tags\":{\"team\":\"a\"},"
                    "\"time\":{\"end\":\"2026-%02d-02T10:00:01Z\",\"start\":\"2026-%02d-02T10:00:00Z\"},\"tur\":\"1.0\"}\n",
                    n % 9 + 1, 100 + n, n, month, month);
}

/* A file of the records FROM to TO, which is not among them. */
static inline void sealed_records(const char *name, int from, int to, int month)
{
    tur__buf b = {0};
    for (int i = from; i < to; i++) sealed_record(&b, i, month);
    sealed_put(name, b.len ? b.data : "", b.len);
    tur__buf_free(&b);
}

static inline char *sealed_read(const char *name, size_t *len)
{
    FILE *f = fopen(sealed_path(name), "rb");
    char *bytes = malloc(1 << 20);
    ck_assert(f && bytes);
    *len = fread(bytes, 1, 1 << 20, f);
    fclose(f);
    return bytes;
}

/* What is sealed; NULL and 0 where nothing is said. */
typedef struct sealing {
    const char *series, *period, *kind, *aud, *gap, *reason, *lateness;
    const char *files[4];
    const tur_token *prev, *restates;
    bool set_root;
    tur_key *key;
} sealing;

/* The claims, or NULL and why not. */
static inline char *sealed_claims(const sealing *s, tur_refusal *why)
{
    const struct { const char *name, *value; } texts[] = {
        {"iss", ISS}, {"aud", s->aud}, {"series", s->series ? s->series : s->prev ? NULL : "acct_1/usage"}, {"period", s->period ? s->period : OCTOBER},
        {"kind", s->kind}, {"gap", s->gap}, {"lateness", s->lateness}};
    tur_sealer *m = tur_sealer_new();
    const char *claims;
    char *copy = NULL;
    size_t len;
    ck_assert_ptr_nonnull(m);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (texts[i].value) ck_assert_msg(tur_sealer_set(m, texts[i].name, texts[i].value) == TUR_OK, "%s", texts[i].name);
    if (s->set_root) ck_assert_int_eq(tur_sealer_set_root_of_set(m), TUR_OK);
    tur_status status = s->prev ? tur_sealer_follow(m, why, s->prev) : TUR_OK;
    if (status == TUR_OK && s->restates) status = tur_sealer_replace(m, why, s->restates, s->reason ? s->reason : "a wrong price");
    size_t count = 0, added;
    while (count < 4 && s->files[count]) count++;
    if (status == TUR_OK) status = tur_sealer_add(m, why, sealed_folder, s->files, count, &added);
    if (status == TUR_OK) status = tur_sealer_finish(&claims, &len, m, why, NOW);
    if (status == TUR_OK) copy = strndup(claims, len);
    else ck_assert_msg(status == TUR_EREFUSED, "%s", tur_status_text(status));
    tur_sealer_free(m);
    return copy;
}

static inline tur_token *sealed_sign(const char *claims, const tur_key *key)
{
    tur_token *t = NULL;
    tur_refusal why = {0};
    tur_status status = tur_token_sign(&t, &why, key, claims, strlen(claims));
    ck_assert_msg(status == TUR_OK, "%s %s", tur_status_text(status), why.message ? why.message : "");
    return t;
}

static inline tur_token *sealed(const sealing *s)
{
    tur_refusal why = {0};
    char *claims = sealed_claims(s, &why);
    ck_assert_msg(claims != NULL, "%s %s %s", why.code, why.message, why.detail);
    tur_token *t = sealed_sign(claims, s->key ? s->key : sealed_key);
    free(claims);
    return t;
}

/* The claims with the member at PATH replaced by JSON, or taken out where that is NULL. `manifest` at
 * the front of a path stands for the claim of manifests. Frees CLAIMS. */
static inline char *sealed_edit(char *claims, const char *path, const char *json)
{
    tur__arena a = {0};
    tur__json_error error;
    tur__buf out = {0};
    size_t used;
    tur__json *root = tur__json_parse(&a, claims, strlen(claims), &used, &error), *at = root;
    ck_assert_ptr_nonnull(root);
    if (!strncmp(path, "manifest", 8) && tur__json_get(root, "urn:tur:manifest")) {
        at = tur__json_get(root, "urn:tur:manifest");
        path += 8 + (path[8] == '.');
    }
    if (json) {
        tur__json *value = tur__json_parse(&a, tur__arena_copy(&a, json, strlen(json)), strlen(json), &used, &error);
        ck_assert_msg(value && *path && tur__json_set(&a, at, path, value), "%s", json);
    } else {
        tur__json *gone = *path ? tur__json_at(at, path) : at;
        ck_assert_msg(gone != NULL, "%s", path);
        tur__json_remove(gone);
    }
    tur__json_write(&out, root);
    free(claims);
    claims = strdup(tur__buf_text(&out));
    tur__buf_free(&out);
    tur__arena_free(&a);
    return claims;
}

/* ---- Verifying ---- */

typedef struct verdict {
    tur_outcome outcome;
    tur_level level;
    char codes[512]; /* each once, with a blank between them */
} verdict;

static inline int sealed_reason(void *ctx, const tur_reason *r)
{
    verdict *v = ctx;
    size_t len = strlen(v->codes);
    ck_assert(r->code && r->message && *r->message);
    if (!strstr(v->codes, r->code) && len + 40 < sizeof v->codes) snprintf(v->codes + len, sizeof v->codes - len, "%s%s", len ? " " : "", r->code);
    return 0;
}

typedef struct asking {
    const char *aud, *state, *period_start, *period_end;
    tur_level level;
    unsigned flags;
    const char *files[4];
    char **new_state; /* to be freed */
} asking;

static inline verdict sealed_verify_texts(const asking *a, const char *const *texts, const size_t *lens, size_t count)
{
    verdict out = {.codes = ""};
    tur_token_policy policy = {.iss = ISS, .aud = a ? a->aud : NULL, .now = NOW + 60};
    tur_verifier *v = tur_verifier_new(sealed_keys, &policy);
    size_t len;
    ck_assert_ptr_nonnull(v);
    tur_verifier_on_reason(v, sealed_reason, &out);
    if (a && a->level) ck_assert_int_eq(tur_verifier_set_level(v, a->level), TUR_OK);
    if (a) tur_verifier_set_flags(v, a->flags);
    if (a && a->state) ck_assert_int_eq(tur_verifier_set_state(v, a->state, strlen(a->state)), TUR_OK);
    if (a && a->period_start) ck_assert_int_eq(tur_verifier_set_period(v, a->period_start, a->period_end), TUR_OK);
    for (int i = 0; a && i < 4 && a->files[i]; i++) ck_assert_int_eq(tur_verifier_add_file(v, sealed_path(a->files[i])), TUR_OK);
    for (size_t i = 0; i < count; i++) {
        char name[32];
        snprintf(name, sizeof name, "m%zu", i);
        ck_assert_int_eq(tur_verifier_add(v, sealed_path(name), texts[i], lens[i], sealed_folder), TUR_OK);
    }
    ck_assert_int_eq(tur_verifier_run(v), TUR_OK);
    out.outcome = tur_verifier_outcome(v);
    out.level = tur_verifier_level(v);
    ck_assert_int_eq(out.outcome == TUR_VALID, !*out.codes);
    ck_assert_ptr_nonnull(tur_verifier_report(v, &len));
    const char *state = tur_verifier_state(v, &len);
    ck_assert_int_eq(state != NULL, out.outcome == TUR_VALID);
    if (a && a->new_state && state) *a->new_state = strdup(state);
    tur_verifier_free(v);
    return out;
}

/* Tokens, up to a NULL. */
static inline verdict sealed_verify(const asking *a, tur_token *const *tokens)
{
    const char *texts[16] = {NULL};
    size_t lens[16] = {0}, count = 0;
    for (; tokens[count]; count++) texts[count] = tur_token_text(tokens[count], &lens[count]);
    return sealed_verify_texts(a, texts, lens, count);
}

#endif
