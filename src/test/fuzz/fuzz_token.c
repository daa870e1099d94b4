/* What passes the gate gets one verdict from both implementations, what is signed well is good, and
 * claims that pass the gate are signed or refused, never signed as something else. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/rsa.h>

#include "sign/jws.h"
#include "sign/token.h"
#include "test/jose/forge.h"

static tur_key *keys[TUR__ALGS];

static void check(bool holds)
{
    if (!holds) abort();
}

/* RSA is slow to make; of 2048 bits as small as it may be. */
static void make_keys(void)
{
    if (keys[0]) return;
    check(tur_key_generate(&keys[TUR__ES256], "ES256") == TUR_OK);
    check(tur_key_generate(&keys[TUR__ES384], "ES384") == TUR_OK);
    check(tur__key_wrap(&keys[TUR__RS256], NULL, EVP_RSA_gen(2048), true) == TUR_OK);
}

static void check_jws(const tur__jws *jws, const char *text, size_t len, bool good)
{
    tur_refusal why = {0};
    tur_status status = tur__jws_check(jws, &why, keys[jws->alg]->pkey);
    check(status == TUR_OK || status == TUR_EREFUSED);
    check(!good || status == TUR_OK);
    check(jws->len == len && !memcmp(jws->text, text, len) && jws->kid && jws->typed && jws->claims);
}

static void judge(const char *text, size_t len, bool good)
{
    tur__arena a = {0};
    tur__jws jws;
    tur_refusal why = {0};
    tur_status status = tur__jws_gate(&jws, &a, &why, text, len);
    if (status == TUR_OK) check_jws(&jws, text, len, good);
    else check(status == TUR_EREFUSED && why.code && strlen(why.detail) < sizeof why.detail);
    tur__arena_free(&a);
}

/* Header, NUL, payload: signed well by each key that libcrypto signs with. */
static void judge_forged(const char *text, size_t len)
{
    const char *nul = memchr(text, 0, len), *payload = nul ? nul + 1 : text + len;
    size_t header_len = nul ? (size_t)(nul - text) : len, payload_len = (size_t)(text + len - payload);
    tur__arena a = {0};
    tur__jws jws;
    char *token = forge_n(keys[0]->pkey, EVP_sha256(), text, header_len, payload, payload_len);
    check(token);
    /* The header says whose signature it has to be. */
    if (tur__jws_gate(&jws, &a, NULL, token, strlen(token)) == TUR_OK) {
        char *again = forge_n(keys[jws.alg]->pkey, tur__alg_md(jws.alg), text, header_len, payload, payload_len);
        check(again);
        judge(again, strlen(again), true);
        free(again);
    }
    judge(token, strlen(token), false);
    free(token);
    tur__arena_free(&a);
}

static void judge_signed(const char *claims, size_t len)
{
    tur_refusal why = {0};
    tur_token *token;
    tur_status status = tur_token_sign(&token, &why, keys[0], claims, len);
    check(status == TUR_OK || status == TUR_EREFUSED);
    tur_token_free(token);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    make_keys();
    if (!size) return 0;
    const char *text = (const char *)data + 1;
    switch (data[0] % 3) {
    case 0: judge(text, size - 1, false); break;
    case 1: judge_forged(text, size - 1); break;
    default: judge_signed(text, size - 1); break;
    }
    return 0;
}
