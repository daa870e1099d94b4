/* sign: the manifest of the data files, and the set with the key that signed it. */
#include <errno.h>
#include <string.h>

#include "conform/ref.h"
#include "conform/seal.h"

enum { MOST_KEY = 1 << 20 };

/* Settings of the sealer that stand in the parameters by the same names. */
static const char *tell(tur_sealer *s, const tur__json *params, tur__arena *a)
{
    static const char *const names[] = {"iss", "sub", "aud", "series", "period", "kind", "lateness", "rule"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = cf_get(params, names[i]);
        if (value && tur_sealer_set(s, names[i], value) != TUR_OK) return cf_printf(a, "%s cannot be %s", names[i], value);
    }
    if (cf_get_bool(params, "set_root") && tur_sealer_set_root_of_set(s) != TUR_OK) return "no root of the set";
    return NULL;
}

/* Seals the data of R into *TOKEN, which stays NULL where they are refused. What failed, or NULL. */
static const char *seal(cf_request *r, tur_sealer *s, const tur_key *key, int64_t now, tur_token **token)
{
    tur_status status = TUR_OK;
    const char *claims;
    size_t len, added;
    for (size_t i = 0; i < r->ins && status == TUR_OK; i++) {
        const char *name = cf_name_of(r->in[i]);
        if (strcmp(name, CF_KEY)) status = tur_sealer_add(s, NULL, cf_copy(r->arena, r->in[i], (size_t)(name - r->in[i])), &name, 1, &added);
    }
    if (status == TUR_OK) status = tur_sealer_finish(&claims, &len, s, NULL, now);
    if (status == TUR_OK) status = tur_token_sign(token, NULL, key, claims, len);
    return status == TUR_OK || status == TUR_EREFUSED ? NULL : tur_status_text(status);
}

static const char *put(cf_request *r, const tur_token *token, const tur_key *key)
{
    size_t len, size = 0;
    const char *text = tur_token_text(token, &len);
    tur_keys *keys = tur_keys_new();
    if (!keys) cf_out_of_memory();
    const char *json = tur_keys_add(keys, NULL, key, -1, -1, -1) == TUR_OK ? tur_keys_json(keys, &size) : NULL;
    bool fine = json && cf_write(cf_printf(r->arena, "%s/export" CF_MANIFEST, r->out), text, len) &&
                cf_write(cf_printf(r->arena, "%s/" CF_KEYS, r->out), json, size);
    tur_keys_free(keys);
    return fine ? NULL : json ? strerror(errno) : "no key set";
}

static tur_key *read_key(cf_request *r)
{
    tur_key *key = NULL;
    for (size_t i = 0; i < r->ins && !key; i++) {
        size_t len = 0;
        const char *pem = strcmp(cf_name_of(r->in[i]), CF_KEY) ? NULL : cf_read(r->arena, r->in[i], MOST_KEY, &len);
        if (pem) (void)tur_key_read(&key, NULL, pem, len, NULL, NULL);
    }
    return key;
}

static void run(cf_request *r, const tur__json *params)
{
    cf_findings found = {.r = r};
    const char *at = cf_get(params, "at"), *why = NULL;
    tur_key *key = read_key(r);
    tur_token *token = NULL;
    int64_t now;
    tur_sealer *s = tur_sealer_new();
    if (!s) cf_out_of_memory();
    tur_sealer_on_finding(s, cf_findings_take, &found);
    if (!key) why = "no " CF_KEY;
    else if (!at || tur_time_read(&now, at) != TUR_OK) why = "no time";
    else why = tell(s, params, r->arena);
    if (!why) why = seal(r, s, key, now, &token);
    if (!why && token) why = put(r, token, key);
    r->reply.answer = token ? CF_ACCEPTED : CF_REJECTED;
    if (why) cf_ref_fails(r, why);
    tur_token_free(token);
    tur_sealer_free(s);
    tur_key_free(key);
}

const cf_verb cf_verb_sign = {.name = "sign", .run = run};
