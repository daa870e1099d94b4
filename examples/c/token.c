/* Signs claims with a new key and verifies them with its public part, as a stranger would, who has
 * the token, the key set, and the id of the key that he was told by word of mouth.
 *
 * Run: token */
#include <stdio.h>
#include <string.h>

#include "tur.h"

static const char claims[] = "{\"iss\": \"https://billing.example\", \"aud\": \"customer.example\", \"iat\": 1793491200, \"records\": 3}";

static tur_status verify(const char *text, size_t len, const char *set, size_t set_len, const char *pin, const char *issuer)
{
    const tur_token_policy policy = {.iss = issuer, .aud = "customer.example", .now = 1793491260};
    tur_keys *keys = tur_keys_new();
    tur_token *token = NULL;
    tur_refusal why;
    tur_status status = keys ? tur_keys_read(keys, &why, set, set_len, false) : TUR_ENOMEM;
    if (status == TUR_OK) status = tur_keys_pin(keys, pin);
    if (status == TUR_OK) status = tur_token_read(&token, &why, text, len);
    if (status == TUR_OK) status = tur_token_verify(token, &why, keys, &policy);
    /* Nothing that a token says is worth anything before this. */
    if (status == TUR_OK) {
        size_t payload_len;
        const char *payload = tur_token_payload(token, &payload_len);
        printf("verified: %.*s\n", (int)payload_len, payload);
    } else if (status == TUR_EREFUSED) {
        printf("refused: %s, %s (%s)\n", why.code, why.message, why.detail);
    } else {
        printf("trouble: %s\n", tur_status_text(status));
    }
    tur_token_free(token);
    tur_keys_free(keys);
    return status;
}

int main(void)
{
    tur_key *key = NULL;
    tur_keys *keys = tur_keys_new();
    tur_token *token = NULL;
    tur_refusal why;
    tur_status status = keys ? tur_key_generate(&key, "ES256") : TUR_ENOMEM;
    if (status == TUR_OK) status = tur_keys_add(keys, &why, key, -1, -1, -1);
    if (status == TUR_OK) status = tur_token_sign(&token, &why, key, claims, strlen(claims));
    if (status == TUR_OK) {
        size_t len, set_len;
        const char *text = tur_token_text(token, &len), *set = tur_keys_json(keys, &set_len);
        status = verify(text, len, set, set_len, tur_key_kid(key), "https://billing.example");
        if (status == TUR_OK && verify(text, len, set, set_len, tur_key_kid(key), "https://other.example") != TUR_EREFUSED)
            status = TUR_EINTERNAL;
    }
    tur_token_free(token);
    tur_keys_free(keys);
    tur_key_free(key);
    return status != TUR_OK;
}
