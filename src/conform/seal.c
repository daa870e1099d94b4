#include "conform/seal.h"

#include <dirent.h>
#include <errno.h>
#include <string.h>

enum { MOST_SET = 1 << 20, MOST_TOKEN = 4 << 20 };

/* ---- Files ---- */

const char *cf_name_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static bool ends_in(const char *path, const char *ending)
{
    size_t len = strlen(path), end = strlen(ending);
    return len > end && !strcmp(path + len - end, ending);
}

bool cf_is_manifest(const char *path) { return ends_in(path, CF_MANIFEST); }

tur_keys *cf_keys_read(tur__arena *a, const char *path, const char **code)
{
    size_t len = 0;
    const char *json = cf_read(a, path, MOST_SET + 1, &len);
    tur_keys *keys = json ? tur_keys_new() : NULL;
    tur_refusal why = {.code = NULL};
    *code = NULL;
    if (!json) return NULL;
    if (!keys) cf_out_of_memory();
    if (tur_keys_read(keys, &why, json, len, false) == TUR_OK) return keys;
    *code = why.code;
    tur_keys_free(keys);
    return NULL;
}

/* One of the files that have to do with time stamps. */
static bool take_stamp(tur_stamps *stamps, tur__arena *a, const char *path)
{
    size_t len = 0;
    bool trust = !strcmp(cf_name_of(path), CF_AUTHORITIES);
    const char *bytes = trust || ends_in(path, CF_STAMP) ? cf_read(a, path, MOST_SET, &len) : "";
    if (!bytes) return false;
    if (trust) return tur_stamps_trust(stamps, NULL, bytes, len) == TUR_OK;
    return !ends_in(path, CF_STAMP) || tur_stamps_add(stamps, bytes, len) == TUR_OK;
}

tur_stamps *cf_stamps_read(const cf_request *r, const char **why)
{
    tur_stamps *stamps;
    bool asked = false, fine = true;
    *why = NULL;
    for (size_t i = 0; i < r->ins; i++) asked |= !strcmp(cf_name_of(r->in[i]), CF_AUTHORITIES);
    if (!asked) return NULL;
    stamps = tur_stamps_new();
    if (!stamps) cf_out_of_memory();
    for (size_t i = 0; i < r->ins && fine; i++) fine = take_stamp(stamps, r->arena, r->in[i]);
    if (fine) return stamps;
    *why = "time stamps that cannot be read";
    tur_stamps_free(stamps);
    return NULL;
}

/* ---- A verifier ---- */

static bool read_level(tur_level *level, const char *text)
{
    for (int i = TUR_LEVEL_SET; i <= TUR_LEVEL_EXACT; i++)
        if (!strcmp(tur_level_name((tur_level)i), text)) return *level = (tur_level)i, true;
    return false;
}

static bool set_period(tur_verifier *v, const char *period)
{
    char start[64];
    const char *slash = strchr(period, '/');
    size_t len = slash ? (size_t)(slash - period) : sizeof start;
    if (len >= sizeof start) return false;
    memcpy(start, period, len);
    start[len] = 0;
    return tur_verifier_set_period(v, start, slash + 1) == TUR_OK;
}

tur_verifier *cf_verifier(const tur_keys *keys, const tur_stamps *stamps, const tur__json *params, const char **why)
{
    tur_token_policy policy = {.iss = cf_get(params, "iss"), .sub = cf_get(params, "sub"), .aud = cf_get(params, "aud"), .stamps = stamps};
    const char *at = cf_get(params, "at"), *period = cf_get(params, "period"), *word = cf_get(params, "level");
    tur_level level = TUR_LEVEL_EXACT;
    *why = NULL;
    if (!policy.iss) *why = "no issuer is asked for";
    else if (!at || tur_time_read(&policy.now, at) != TUR_OK) *why = "no time";
    else if (word && !read_level(&level, word)) *why = "no such level";
    if (*why) return NULL;
    tur_verifier *v = tur_verifier_new(keys, &policy);
    if (!v) cf_out_of_memory();
    if (tur_verifier_set_level(v, level) != TUR_OK || (period && !set_period(v, period))) {
        *why = "no such period";
        tur_verifier_free(v);
        return NULL;
    }
    if (cf_get_bool(params, "gaps")) tur_verifier_set_flags(v, TUR_VERIFY_GAPS);
    return v;
}

bool cf_verifier_add(tur__arena *a, tur_verifier *v, const char *path, const char *folder, const char **why)
{
    size_t len = 0;
    const char *text = cf_read(a, path, MOST_TOKEN, &len);
    tur_status status = text ? tur_verifier_add(v, cf_name_of(path), text, len, folder) : TUR_EIO;
    if (status != TUR_OK) *why = text ? tur_status_text(status) : strerror(errno);
    return status == TUR_OK;
}

/* ---- What was signed ---- */

/* The one manifest in the folder for output; NULL with *WHY where there is none, or several. */
static const char *manifest_in(tur__arena *a, const char *folder, size_t *count)
{
    const char *found = NULL;
    DIR *dir = opendir(folder);
    *count = 0;
    for (struct dirent *e; dir && (e = readdir(dir));)
        if (cf_is_manifest(e->d_name)) found = cf_printf(a, "%s/%s", folder, e->d_name), ++*count;
    if (dir) closedir(dir);
    return found;
}

typedef struct first_reason {
    tur__arena *a;
    const char *text;
} first_reason;

static int note_reason(void *ctx, const tur_reason *reason)
{
    first_reason *f = ctx;
    if (!f->text) f->text = cf_printf(f->a, "%s: %s", reason->code, reason->message ? reason->message : "");
    return 0;
}

/* The key of the request signs; another one is trusted by nobody. NULL where it cannot be read. */
static tur_key *key_of(tur__arena *a, const cf_request *r)
{
    tur_key *key = NULL;
    for (size_t i = 0; i < r->ins; i++) {
        size_t len = 0;
        const char *pem = strcmp(cf_name_of(r->in[i]), CF_KEY) ? NULL : cf_read(a, r->in[i], MOST_SET, &len);
        if (pem && tur_key_read(&key, NULL, pem, len, NULL, NULL) == TUR_OK) return key;
    }
    return NULL;
}

static const char *judge_claims(tur__arena *a, const tur_manifest_info *m, const tur__json *params, const char *kid)
{
    const char *series = cf_get(params, "series"), *kind = cf_get(params, "kind");
    if (strcmp(m->kid, kid)) return cf_printf(a, "want a signature by %s, got one by %s", kid, m->kid);
    if (!m->series || strcmp(m->series, series ? series : "")) return cf_printf(a, "want the series %s, got %s", series, m->series);
    if (m->seq) return cf_printf(a, "want the first of its series, got number %llu", (unsigned long long)m->seq);
    if (strcmp(m->kind, kind ? kind : "original")) return cf_printf(a, "want the kind %s, got %s", kind ? kind : "original", m->kind);
    return NULL;
}

/* Whether the claims, which are known to be well-formed, state the root of the set. */
static bool states_set_root(tur__arena *a, const char *path)
{
    size_t len = 0, size = 0, used;
    const char *text = cf_read(a, path, MOST_TOKEN, &len), *payload = NULL;
    tur__json_error error;
    tur_token *token = NULL;
    if (text && tur_token_read(&token, NULL, text, len) == TUR_OK) payload = tur_token_payload(token, &size);
    const tur__json *claims = payload ? tur__json_parse(a, cf_copy(a, payload, size), size, &used, &error) : NULL;
    bool states = cf_get(tur__json_get(claims, "urn:tur:manifest"), "set_root");
    tur_token_free(token);
    return states;
}

static const char *run(tur__arena *a, tur_verifier *v, const char *path, const tur__json *params, const cf_request *r, const char *kid)
{
    first_reason reason = {.a = a};
    tur_manifest_info m;
    const char *why = NULL, *data = r->in[0];
    const char *folder = cf_copy(a, data, (size_t)(cf_name_of(data) - data));
    tur_verifier_on_reason(v, note_reason, &reason);
    if (!cf_verifier_add(a, v, path, folder, &why)) return why;
    if (tur_verifier_run(v) != TUR_OK) return "the manifest could not be verified";
    if (tur_verifier_outcome(v) != TUR_VALID)
        return cf_printf(a, "want a valid manifest, got %s: %s", tur_outcome_name(tur_verifier_outcome(v)), reason.text ? reason.text : "");
    if (!tur_verifier_manifest(&m, v, 0)) return "no manifest";
    if (cf_get_bool(params, "set_root") && !states_set_root(a, path)) return "want the root of the set, got none";
    return judge_claims(a, &m, params, kid);
}

const char *cf_judge_signed(tur__arena *a, const tur__json *params, const cf_request *r)
{
    size_t count;
    const char *path = manifest_in(a, r->out, &count), *code = NULL, *why = NULL;
    if (count != 1) return cf_printf(a, "want one *" CF_MANIFEST ", got %zu", count);
    tur_keys *keys = cf_keys_read(a, cf_printf(a, "%s/" CF_KEYS, r->out), &code);
    if (!keys) return cf_printf(a, "want " CF_KEYS ", got %s", code ? code : "none");
    tur_key *key = key_of(a, r);
    tur_verifier *v = key ? cf_verifier(keys, NULL, params, &why) : NULL;
    if (!key) why = "the case has no key";
    else if (v) why = run(a, v, path, params, r, tur_key_kid(key));
    tur_verifier_free(v);
    tur_key_free(key);
    tur_keys_free(keys);
    return why;
}

const char *cf_judge_unsigned(tur__arena *a, const cf_request *r)
{
    size_t count;
    (void)manifest_in(a, r->out, &count);
    return count ? cf_printf(a, "want nothing signed of what does not conform, got %zu manifests", count) : NULL;
}
