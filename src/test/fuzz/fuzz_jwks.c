/* A key set that is read is written as a set that is read as the same keys; PEM is read or refused. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "tur.h"

static void check(bool holds)
{
    if (!holds) abort();
}

static bool same(const char *a, const char *b) { return a && b ? !strcmp(a, b) : a == b; }

static void check_same(const tur_keys *one, const tur_keys *other)
{
    tur_key_info a, b;
    for (size_t i = 0; i < 2000; i++) {
        bool there = tur_keys_at(&a, one, i);
        check(there == tur_keys_at(&b, other, i));
        if (!there) return;
        check(same(a.kid, b.kid) && same(a.thumbprint, b.thumbprint) && same(a.alg, b.alg) && same(a.unused, b.unused));
        check(a.iat == b.iat && a.nbf == b.nbf && a.exp == b.exp && a.revoked_at == b.revoked_at && same(a.revoked_reason, b.revoked_reason));
        check(!a.alg == !!a.unused && !a.alg == !a.thumbprint);
    }
}

static void judge_set(const char *text, size_t len, bool any_kid)
{
    tur_keys *keys = tur_keys_new(), *again = tur_keys_new();
    tur_refusal why = {0};
    tur_key_info info;
    size_t size, size_again;
    tur_status status = tur_keys_read(keys, &why, text, len, any_kid);
    check(status == TUR_OK || (status == TUR_EREFUSED && why.code && !tur_keys_at(&info, keys, 0)));
    const char *json = tur_keys_json(keys, &size);
    check(json && tur_keys_read(again, &why, json, size, any_kid) == TUR_OK);
    check_same(keys, again);
    const char *json_again = tur_keys_json(again, &size_again);
    check(size == size_again && !memcmp(json, json_again, size));
    if (tur_keys_at(&info, again, 0) && *info.kid && !info.revoked_reason)
        check(tur_keys_revoke(again, &why, info.kid, 5, "superseded") == TUR_OK);
    tur_keys_free(keys);
    tur_keys_free(again);
}

static void judge_pem(const char *text, size_t len)
{
    tur_key *key;
    tur_refusal why = {0};
    tur_status status = tur_key_read(&key, &why, text, len, NULL, NULL);
    check(status == TUR_OK ? strlen(tur_key_kid(key)) == 43 : status == TUR_EREFUSED && why.code);
    tur_key_free(key);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!size) return 0;
    const char *text = (const char *)data + 1;
    switch (data[0] % 3) {
    case 0: judge_set(text, size - 1, false); break;
    case 1: judge_set(text, size - 1, true); break;
    default: judge_pem(text, size - 1); break;
    }
    return 0;
}
