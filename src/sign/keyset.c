#include "sign/keyset.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sign/base64url.h"

/* Keys are compared with each other one by one. */
enum { MOST_BYTES = 1 << 20, MOST_KEYS = 1000 };

struct entry {
    tur__jwk jwk;
    tur__json *json; /* what is written again */
};

struct tur_keys {
    tur__arena arena; /* of all that was read and added */
    tur__json *root, *array;
    struct entry *entries;
    size_t count;
    char (*pins)[TUR__KID_SIZE];
    size_t pin_count;
    tur__buf text;
};

tur_keys *tur_keys_new(void)
{
    tur_keys *keys = calloc(1, sizeof *keys);
    if (keys) keys->entries = calloc(MOST_KEYS, sizeof *keys->entries);
    if (keys && !keys->entries) return free(keys), NULL;
    return keys;
}

void tur_keys_free(tur_keys *keys)
{
    if (!keys) return;
    for (size_t i = 0; i < keys->count; i++) EVP_PKEY_free(keys->entries[i].jwk.pkey);
    free(keys->entries);
    free(keys->pins);
    tur__buf_free(&keys->text);
    tur__arena_free(&keys->arena);
    free(keys);
}

/* ---- Reading ---------------------------------------------------------------------------------- */

static struct entry *find(const tur_keys *keys, const char *kid)
{
    for (size_t i = 0; i < keys->count; i++)
        if (!strcmp(keys->entries[i].jwk.kid, kid)) return &keys->entries[i];
    return NULL;
}

/* Adds one key as it is, behind the others. */
static tur_status add(tur_keys *keys, tur_refusal *why, tur__json *json, bool any_kid)
{
    struct entry e = {.json = json};
    tur_status status;
    if (keys->count == MOST_KEYS) return tur__refuse(why, "KEYSET_SYNTAX", "there are more than 1000 keys");
    status = tur__jwk_read(&e.jwk, &keys->arena, why, json, any_kid);
    if (status != TUR_OK) return status;
    if (*e.jwk.kid && find(keys, e.jwk.kid)) {
        EVP_PKEY_free(e.jwk.pkey);
        return tur__refuse_about(why, "KEYSET_KID", "a key id is there twice", e.jwk.kid, strlen(e.jwk.kid));
    }
    keys->entries[keys->count++] = e;
    return TUR_OK;
}

/* Forgets all keys but the first COUNT, which are those before a call that failed. */
static void take_back(tur_keys *keys, size_t count)
{
    while (keys->count > count) EVP_PKEY_free(keys->entries[--keys->count].jwk.pkey);
}

static tur_status parse(tur__json **root, tur__json **array, tur_keys *keys, tur_refusal *why, const char *json, size_t len)
{
    tur__json_error error = {0};
    size_t used = 0;
    *root = tur__json_parse(&keys->arena, json, len, &used, &error);
    if (!*root) {
        if (error.offset == SIZE_MAX) return TUR_ENOMEM;
        return tur__refuse_about(why, "KEYSET_SYNTAX", "the key set is no JSON", error.message, strlen(error.message));
    }
    while (used < len && json[used] && strchr(" \t\r\n", json[used])) used++;
    if (used < len) return tur__refuse(why, "KEYSET_SYNTAX", "something follows the key set");
    *array = tur__json_get(*root, "keys");
    if (!*array || (*array)->kind != TUR__JSON_ARRAY)
        return tur__refuse(why, "KEYSET_SYNTAX", "the key set has no array of keys");
    return TUR_OK;
}

/* An empty set to add to, unless one was read. */
static bool has_root(tur_keys *keys)
{
    tur__arena *a = &keys->arena;
    if (keys->array) return true;
    tur__json *root = tur__json_new(a, TUR__JSON_OBJECT), *array = tur__json_new(a, TUR__JSON_ARRAY);
    if (!root || !array || !tur__json_put(a, root, "keys", 4, array)) return false;
    keys->root = root;
    keys->array = array;
    return true;
}

tur_status tur_keys_read(tur_keys *keys, tur_refusal *why, const char *json, size_t len, bool any_kid)
{
    tur__json *root = NULL, *array = NULL, *key;
    size_t before = keys->count;
    tur_status status;
    if (len > MOST_BYTES) return tur__refuse(why, "KEYSET_SYNTAX", "the key set is longer than 1 MiB");
    status = parse(&root, &array, keys, why, json, len);
    for (key = status == TUR_OK ? array->first : NULL; key && status == TUR_OK; key = key->next)
        status = add(keys, why, key, any_kid);
    if (status != TUR_OK) return take_back(keys, before), status;
    if (!keys->array) {
        keys->root = root;
        keys->array = array;
        return TUR_OK;
    }
    while ((key = array->first)) {
        tur__json_remove(key);
        tur__json_push(keys->array, key);
    }
    return TUR_OK;
}

/* ---- Changing --------------------------------------------------------------------------------- */

static bool put_text(tur_keys *keys, tur__json *object, const char *name, const char *text)
{
    return tur__json_put(&keys->arena, object, name, strlen(name), tur__json_new_string(&keys->arena, text, strlen(text)));
}

static bool put_time(tur_keys *keys, tur__json *object, const char *name, int64_t seconds)
{
    char digits[24];
    if (seconds < 0) return true;
    int len = snprintf(digits, sizeof digits, "%lld", (long long)seconds);
    return tur__json_put(&keys->arena, object, name, strlen(name),
                         tur__json_new_number(&keys->arena, digits, (size_t)len));
}

static tur__json *jwk_of(tur_keys *keys, const tur_key *key)
{
    tur__buf b = {0};
    tur__json_error error = {0};
    tur__json *json = NULL;
    size_t used;
    if (tur__key_jwk(&b, key->pkey, key->alg)) json = tur__json_parse(&keys->arena, b.data, b.len, &used, &error);
    tur__buf_free(&b);
    return json;
}

tur_status tur_keys_add(tur_keys *keys, tur_refusal *why, const tur_key *key, int64_t iat, int64_t nbf, int64_t exp)
{
    tur__arena *a = &keys->arena;
    tur__json *json = jwk_of(keys, key), *ops = tur__json_new(a, TUR__JSON_ARRAY);
    tur__json *verify = tur__json_new_string(a, "verify", 6);
    tur_status status;
    if (!json || !ops || !verify || !has_root(keys)) return TUR_ENOMEM;
    tur__json_push(ops, verify);
    if (!tur__json_put(a, json, "key_ops", 7, ops) || !put_text(keys, json, "alg", tur_key_alg(key)) ||
        !put_text(keys, json, "kid", key->kid) || !put_text(keys, json, "use", "sig") ||
        !put_time(keys, json, "iat", iat) || !put_time(keys, json, "nbf", nbf) || !put_time(keys, json, "exp", exp))
        return TUR_ENOMEM;
    status = add(keys, why, json, false);
    if (status == TUR_OK) tur__json_push(keys->array, json);
    return status;
}

tur_status tur_keys_revoke(tur_keys *keys, tur_refusal *why, const char *kid, int64_t at, const char *reason)
{
    struct entry *e = *kid ? find(keys, kid) : NULL;
    const char *word;
    size_t i = 0;
    while ((word = tur__revoked_reason(i)) && strcmp(word, reason) != 0) i++;
    if (!word || at < 0) return TUR_EINVAL;
    if (!e) return TUR_ENOENT;
    if (e->jwk.revoked_reason) return tur__refuse_about(why, "KEY_REVOKED", "the key is revoked already", kid, strlen(kid));
    tur__json *revoked = tur__json_new(&keys->arena, TUR__JSON_OBJECT);
    if (!revoked || !put_time(keys, revoked, "revoked_at", at) || !put_text(keys, revoked, "reason", word) ||
        !tur__json_put(&keys->arena, e->json, "revoked", 7, revoked))
        return TUR_ENOMEM;
    e->jwk.revoked_at = at;
    e->jwk.revoked_reason = word;
    return TUR_OK;
}

tur_status tur_keys_pin(tur_keys *keys, const char *thumbprint)
{
    char(*pins)[TUR__KID_SIZE];
    if (strlen(thumbprint) != TUR__KID_SIZE - 1 || !tur__base64url_valid(thumbprint, TUR__KID_SIZE - 1)) return TUR_EINVAL;
    pins = realloc(keys->pins, (keys->pin_count + 1) * sizeof *pins);
    if (!pins) return TUR_ENOMEM;
    keys->pins = pins;
    memcpy(pins[keys->pin_count++], thumbprint, TUR__KID_SIZE);
    return TUR_OK;
}

/* ---- Asking ----------------------------------------------------------------------------------- */

static bool is_pinned(const tur_keys *keys, const tur__jwk *jwk)
{
    for (size_t i = 0; jwk->thumbprint && i < keys->pin_count; i++)
        if (!strcmp(keys->pins[i], jwk->thumbprint)) return true;
    return false;
}

bool tur_keys_at(tur_key_info *info, const tur_keys *keys, size_t index)
{
    if (index >= keys->count) return false;
    const tur__jwk *jwk = &keys->entries[index].jwk;
    *info = (tur_key_info){
        .kid = jwk->kid,
        .thumbprint = jwk->thumbprint,
        .alg = jwk->pkey ? tur__alg_name(jwk->alg) : NULL,
        .unused = jwk->unused,
        .iat = jwk->iat,
        .nbf = jwk->nbf,
        .exp = jwk->exp,
        .revoked_at = jwk->revoked_at,
        .revoked_reason = jwk->revoked_reason,
        .pinned = is_pinned(keys, jwk),
    };
    return true;
}

/* Puts the root's members, and of the keys one a line. */
static bool put_root(tur__buf *b, tur__arena *a, const tur__json *root, const tur__json *array)
{
    for (const tur__json *m = root->first; m; m = m->next) {
        tur__json *name = tur__json_new_string(a, m->name, m->name_len);
        if (!name) return false;
        tur__buf_puts(b, m == root->first ? "{" : ",");
        tur__json_write(b, name);
        tur__buf_putc(b, ':');
        if (m != array) {
            tur__json_write(b, m);
            continue;
        }
        for (const tur__json *key = m->first; key; key = key->next) {
            tur__buf_puts(b, key == m->first ? "[\n" : ",\n");
            tur__json_write(b, key);
        }
        tur__buf_puts(b, m->first ? "\n]" : "[]");
    }
    tur__buf_puts(b, "}\n");
    return true;
}

const char *tur_keys_json(tur_keys *keys, size_t *len)
{
    keys->text.len = 0;
    if (!has_root(keys) || !put_root(&keys->text, &keys->arena, keys->root, keys->array)) return NULL;
    const char *text = tur__buf_text(&keys->text);
    *len = keys->text.len;
    return keys->text.failed ? NULL : text;
}

tur_status tur__keys_find(const tur__jwk **jwk, tur_refusal *why, const tur_keys *keys, const char *kid, tur__alg alg)
{
    const struct entry *e = find(keys, kid);
    const char *message = NULL;
    *jwk = NULL;
    if (!e) return tur__refuse_about(why, "KEY_UNKNOWN", "the key of the token is not among those that are trusted", kid, strlen(kid));
    if (keys->pin_count && !is_pinned(keys, &e->jwk))
        return tur__refuse_about(why, "KEY_UNKNOWN", "the key of the token is not pinned", kid, strlen(kid));
    if (!e->jwk.pkey) message = e->jwk.unused;
    else if (e->jwk.alg != alg) message = "the algorithm of the token is not that of its key";
    else if (!tur__key_is_sound(e->jwk.pkey)) message = "the public key is not sound";
    if (message) return tur__refuse_about(why, "KEY_POLICY", message, kid, strlen(kid));
    *jwk = &e->jwk;
    return TUR_OK;
}

/* Who has a stolen key can write any time into a token: only for a key that was merely replaced does
 * its own word count. */
static bool is_good_before_revocation(const tur__jwk *jwk, int64_t iat, int64_t proven)
{
    if (!strcmp(jwk->revoked_reason, "superseded") && iat < jwk->revoked_at) return true;
    return proven > 0 && proven < jwk->revoked_at;
}

tur_status tur__jwk_good_at(tur_refusal *why, const tur__jwk *jwk, int64_t iat, int64_t proven)
{
    int64_t from = jwk->nbf >= 0 ? jwk->nbf : jwk->iat;
    size_t len = strlen(jwk->kid);
    if (from >= 0 && iat < from)
        return tur__refuse_about(why, "KEY_VALIDITY", "the token is older than its key", jwk->kid, len);
    if (jwk->exp >= 0 && iat >= jwk->exp)
        return tur__refuse_about(why, "KEY_VALIDITY", "the key had expired when the token was made", jwk->kid, len);
    if (jwk->revoked_reason && !is_good_before_revocation(jwk, iat, proven))
        return tur__refuse_about(why, "KEY_REVOKED", "the key of the token is revoked", jwk->kid, len);
    return TUR_OK;
}
