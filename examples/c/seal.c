/* Seals an export, verifies it, and proves one of its records.
 *
 * Run: seal examples/records chat-cache.jsonl retry.jsonl */
#include <stdio.h>
#include <string.h>

#include "tur.h"

#define ISSUER "https://billing.example"
enum { NOW = 1796083200 }; /* 2026-12-01 */

/* Claims about the files below FOLDER, signed by KEY. */
static tur_token *seal(const tur_key *key, const char *folder, char **files)
{
    tur_sealer *s = tur_sealer_new();
    tur_token *token = NULL;
    tur_refusal why = {0};
    const char *claims;
    size_t len, count = 0, added;
    tur_status status = s ? TUR_OK : TUR_ENOMEM;

    while (files[count]) count++;
    if (status == TUR_OK) status = tur_sealer_set(s, "iss", ISSUER);
    if (status == TUR_OK) status = tur_sealer_set(s, "series", "acct_1/usage");
    if (status == TUR_OK) status = tur_sealer_set(s, "period", "2026-11-01T00:00:00Z/2026-12-01T00:00:00Z");
    if (status == TUR_OK) status = tur_sealer_add(s, &why, folder, (const char *const *)files, count, &added);
    if (status == TUR_OK) status = tur_sealer_finish(&claims, &len, s, &why, NOW);
    if (status == TUR_OK) status = tur_token_sign(&token, &why, key, claims, len);
    if (status != TUR_OK) printf("not sealed: %s\n", why.code ? why.code : tur_status_text(status));
    tur_sealer_free(s);
    return token;
}

static int on_reason(void *ctx, const tur_reason *r)
{
    (void)ctx;
    printf("%s %s: %s\n", r->code, r->file ? r->file : "", r->message);
    return 0;
}

static void verify(const tur_keys *keys, const tur_token *token, const char *folder)
{
    tur_token_policy policy = {.iss = ISSUER, .now = NOW};
    tur_verifier *v = tur_verifier_new(keys, &policy);
    size_t len;
    const char *text = tur_token_text(token, &len);

    if (!v) return;
    tur_verifier_on_reason(v, on_reason, NULL);
    if (tur_verifier_add(v, "manifest", text, len, folder) == TUR_OK && tur_verifier_run(v) == TUR_OK)
        printf("%s, level %s\n", tur_outcome_name(tur_verifier_outcome(v)), tur_level_name(tur_verifier_level(v)));
    tur_verifier_free(v);
}

static void prove(const tur_keys *keys, const tur_token *token, const char *path)
{
    tur_token_policy policy = {.iss = ISSUER, .now = NOW};
    tur_proof *made, *read = NULL;
    size_t len;
    const char *json;

    if (tur_proof_record(&made, NULL, token, path, NULL, 0) != TUR_OK) return;
    json = tur_proof_json(made, &len);
    if (tur_proof_read(&read, NULL, json, len) == TUR_OK && tur_proof_verify(read, NULL, keys, &policy) == TUR_OK)
        printf("record %d of %d in %s is proven\n", (int)tur_proof_says(read)->index, (int)tur_proof_says(read)->size,
               tur_proof_says(read)->file);
    tur_proof_free(read);
    tur_proof_free(made);
}

int main(int argc, char **argv)
{
    tur_key *key = NULL;
    tur_keys *keys = tur_keys_new();
    tur_token *token = NULL;
    char path[1024];

    if (argc < 3 || !keys || tur_key_generate(&key, "ES256") != TUR_OK) return 2;
    if (tur_keys_add(keys, NULL, key, -1, -1, -1) == TUR_OK) token = seal(key, argv[1], argv + 2);
    if (token) {
        verify(keys, token, argv[1]);
        verify(keys, token, "."); /* the files are elsewhere */
        snprintf(path, sizeof path, "%s/%s", argv[1], argv[2]);
        prove(keys, token, path);
    }
    tur_token_free(token);
    tur_keys_free(keys);
    tur_key_free(key);
    return token ? 0 : 1;
}
