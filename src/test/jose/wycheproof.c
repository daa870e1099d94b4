/* Judges our verifier by the vectors of C2SP Wycheproof: wycheproof FOLDER. They are not part of the
 * project; without them nothing is judged, and said so.
 *
 * Their tokens have no typ, and payloads that are no JSON, so the gate refuses them all; that alone
 * would prove nothing. So they are taken apart by the gate's own parts, which the payload is no
 * business of, and the signature is judged with the key of the vector. libjwt is asked as well where
 * it can say anything: it must never take what is refused here. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/json.h"
#include "sign/evp.h"
#include "sign/jwk.h"
#include "sign/jws.h"
#include "sign/jwt.h"
#include "sign/keyset.h"

static unsigned passed, failed, known, absent;

static long number(const tur__json *v) { return v ? strtol(v->text, NULL, 10) : -1; }

static const char *text(const tur__json *v) { return v ? v->text : ""; }

static void verdict(const char *file, const tur__json *test, bool right, const char *note)
{
    right ? passed++ : failed++;
    if (!right)
        printf("FAILED %s tc%ld %s: wanted %s, %s\n", file, number(tur__json_get(test, "tcId")),
               text(tur__json_get(test, "comment")), text(tur__json_get(test, "result")), note);
}

/* ---- Tokens ----------------------------------------------------------------------------------- */

/* Valid by the vector, and refused here on purpose; each has to be refused. */
static const struct {
    const char *comment;
    const char *reason;
} refused_here[] = {
    {"emptyPayload", "a segment is empty"},
    {"Figure13", "the key id is an e-mail address"},
    {"Figure20", "its key is for another algorithm than its header has"},
    {"Figure27", "its key is for another algorithm than its header has"},
    {"InvalidCharacterInsertedInHeader", "has a question mark inside base64url"},
    {"InvalidCharacterInsertedInPayload", "has a question mark inside base64url"},
};

/* The key that a token names, of a set or of a single JWK. */
static bool key_of(tur__jwk *jwk, tur__arena *a, const tur__json *keys, const char *kid)
{
    const tur__json *list = tur__json_get(keys, "keys");
    if (!list) return tur__jwk_read(jwk, a, NULL, keys, true) == TUR_OK && jwk->pkey;
    for (const tur__json *one = list->first; one; one = one->next) {
        if (tur__jwk_read(jwk, a, NULL, one, true) != TUR_OK) return false;
        if (jwk->pkey && kid && !strcmp(jwk->kid, kid)) return true;
        EVP_PKEY_free(jwk->pkey);
    }
    return false;
}

/* As tur_token_verify does, but for typ and payload. The key id may be missing where there is one key. */
static bool accepts(tur__arena *a, const tur__json *keys, const char *token, size_t len)
{
    tur__jwk jwk = {0};
    tur__jws jws;
    bool ours = false;
    if (tur__jws_split(&jws, a, NULL, token, len) != TUR_OK || tur__jws_read_header(&jws, a, NULL) != TUR_OK) return false;
    if (!keys || !key_of(&jwk, a, keys, jws.kid)) return false;
    if (jwk.alg == jws.alg && !tur__key_policy(jwk.pkey, jwk.alg) && tur__key_is_sound(jwk.pkey)) {
        ours = tur__evp_check(jwk.pkey, jws.alg, jws.text, jws.input_len, jws.signature, jws.signature_len) == 1;
        if (!ours && tur__jwt_check(jwk.pkey, jws.alg, jws.text) == 1) {
            printf("FAILED libjwt takes a token that EVP does not: %s\n", token);
            failed++;
        }
    }
    EVP_PKEY_free(jwk.pkey);
    return ours;
}

/* An algorithm that is not allowed here, whatever the vector thinks of it. */
static bool is_foreign(tur__arena *a, const tur__json *keys, const char *token, size_t len)
{
    tur__jws jws;
    tur_refusal why = {0};
    const tur__json *alg = tur__json_get(keys, "alg");
    if (tur__jws_split(&jws, a, &why, token, len) != TUR_OK) return false;
    if (tur__jws_read_header(&jws, a, &why) == TUR_EREFUSED && !strcmp(why.code, "ALG_NOT_ALLOWED")) return true;
    return alg && tur__alg_find(alg->text, alg->len) == TUR__ALGS;
}

static void judge_token(const char *file, tur__arena *a, const tur__json *group, const tur__json *test)
{
    const tur__json *keys = tur__json_get(group, "public"), *token = tur__json_get(test, "jws");
    bool valid = tur__json_is(tur__json_get(test, "result"), "valid"), got;
    tur_refusal why = {0};
    tur_token *whole;
    if (!token) return;
    got = accepts(a, keys, token->text, token->len);
    for (size_t i = 0; valid && i < sizeof refused_here / sizeof *refused_here; i++)
        if (tur__json_is(tur__json_get(test, "comment"), refused_here[i].comment)) {
            verdict(file, test, !got, refused_here[i].reason);
            known++;
            return;
        }
    if (valid && !got && is_foreign(a, keys, token->text, token->len)) {
        known++;
        got = true;
    }
    verdict(file, test, got == valid, got ? "was accepted" : "was refused");
    /* None of them has what the gate wants. */
    if (tur_token_read(&whole, &why, token->text, token->len) != TUR_EREFUSED || !why.code) {
        printf("FAILED the gate lets pass: %s\n", token->text);
        failed++;
    }
}

static void judge_tokens(const char *file, tur__arena *a, const tur__json *group)
{
    const tur__json *secret = tur__json_get(group, "private"), *test = tur__json_get(group, "tests");
    tur__buf json = {0};
    tur_keys *keys = tur_keys_new();
    tur_refusal why = {0};
    for (test = test ? test->first : NULL; test; test = test->next) judge_token(file, a, group, test);
    /* A private key has no business in a key set, whatever it is. */
    if (secret && tur__json_get(secret, "keys")) tur__json_write(&json, secret);
    else if (secret) {
        tur__buf_puts(&json, "{\"keys\":[");
        tur__json_write(&json, secret);
        tur__buf_puts(&json, "]}");
    }
    if (secret && (tur_keys_read(keys, &why, json.data, json.len, true) != TUR_EREFUSED || strncmp(why.code, "KEYSET_", 7) != 0)) {
        printf("FAILED %s: a set with private keys is read: %s\n", file, tur__buf_text(&json));
        failed++;
    } else if (secret) {
        passed++;
    }
    tur_keys_free(keys);
    tur__buf_free(&json);
}

/* ---- Bare signatures -------------------------------------------------------------------------- */

static size_t unhex(unsigned char *out, size_t size, const tur__json *v)
{
    size_t n = 0;
    for (size_t i = 0; v && i + 1 < v->len && n < size; i += 2) {
        char pair[3] = {v->text[i], v->text[i + 1], 0};
        out[n++] = (unsigned char)strtoul(pair, NULL, 16);
    }
    return n;
}

static void judge_signatures(const char *file, tur__arena *a, const tur__json *group)
{
    static unsigned char message[1 << 16], sig[4096];
    const tur__json *pem = tur__json_get(group, "publicKeyPem"), *test = tur__json_get(group, "tests");
    tur_refusal why = {0};
    tur_key *key;
    (void)a;
    const tur__json *exponent = tur__json_at(group, "publicKey.publicExponent");
    if (tur_key_read(&key, &why, pem->text, pem->len, NULL, NULL) != TUR_OK) {
        /* Keys with the exponent 3 are refused before any signature is looked at. */
        if (tur__json_is(exponent, "03") && !strcmp(why.code, "KEY_POLICY")) {
            known++;
            passed++;
            return;
        }
        printf("FAILED %s: key %s: %s\n", file, why.code, why.message);
        failed++;
        return;
    }
    for (test = test ? test->first : NULL; test; test = test->next) {
        size_t len = unhex(message, sizeof message, tur__json_get(test, "msg"));
        size_t sig_len = unhex(sig, sizeof sig, tur__json_get(test, "sig"));
        bool got = tur__evp_check(key->pkey, key->alg, message, len, sig, sig_len) == 1;
        const tur__json *result = tur__json_get(test, "result");
        /* Of the one that may go either way, only that it ends is asked. */
        if (tur__json_is(result, "acceptable")) known++;
        verdict(file, test, tur__json_is(result, "acceptable") || got == tur__json_is(result, "valid"),
                got ? "was accepted" : "was refused");
    }
    tur_key_free(key);
}

/* ---- Files ------------------------------------------------------------------------------------ */

static char *read_file(const char *path, size_t *len)
{
    FILE *f = fopen(path, "rb");
    char *bytes = NULL;
    if (f && fseek(f, 0, SEEK_END) == 0) {
        long size = ftell(f);
        rewind(f);
        bytes = size >= 0 ? malloc((size_t)size + 1) : NULL;
        *len = bytes ? fread(bytes, 1, (size_t)size, f) : 0;
    }
    if (f) fclose(f);
    return bytes;
}

static void judge_file(const char *folder, const char *file, void (*judge)(const char *, tur__arena *, const tur__json *))
{
    char path[4096];
    size_t len = 0, used = 0;
    tur__arena a = {0};
    tur__json_error error = {0};
    snprintf(path, sizeof path, "%s/%s", folder, file);
    char *bytes = read_file(path, &len);
    if (!bytes) {
        printf("absent: %s\n", path);
        absent++;
        return;
    }
    unsigned before = passed + failed;
    tur__json *root = tur__json_parse(&a, bytes, len, &used, &error);
    const tur__json *group = tur__json_get(root, "testGroups");
    for (group = group ? group->first : NULL; group; group = group->next) judge(file, &a, group);
    if (passed + failed == before) {
        printf("FAILED %s: no vector found\n", file);
        failed++;
    }
    printf("%s: %u judged\n", file, passed + failed - before);
    tur__arena_free(&a);
    free(bytes);
}

int main(int argc, char **argv)
{
    const char *folder = argc > 1 ? argv[1] : ".";
    judge_file(folder, "json_web_signature_test.json", judge_tokens);
    judge_file(folder, "json_web_crypto_test.json", judge_tokens);
    judge_file(folder, "json_web_key_test.json", judge_tokens);
    judge_file(folder, "ecdsa_secp256r1_sha256_p1363_test.json", judge_signatures);
    judge_file(folder, "ecdsa_secp384r1_sha384_p1363_test.json", judge_signatures);
    judge_file(folder, "rsa_signature_2048_sha256_test.json", judge_signatures);
    judge_file(folder, "rsa_signature_3072_sha256_test.json", judge_signatures);
    printf("wycheproof: %u of the verdicts are policy or known differences, %u files are absent\n", known, absent);
    printf("%u passed, %u failed\n", passed, failed);
    return failed != 0;
}
