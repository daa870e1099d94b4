#include "sign/token.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/ec.h>
#include <openssl/evp.h>

#include "sign/evp.h"
#include "sign/jwt.h"
#include "sign/keys.h"
#include "test/jose/forge.h"

Suite *token_suite(void);

enum { NOW = 1700000000 };

/* A key of each algorithm, and a set of all. */
static tur_key *key_of[TUR__ALGS];
static tur_keys *all;

static void make_keys(void)
{
    all = tur_keys_new();
    for (size_t i = 0; i < TUR__ALGS; i++) {
        ck_assert_int_eq(tur_key_generate(&key_of[i], tur_key_algorithm(i)), TUR_OK);
        ck_assert_int_eq(tur_keys_add(all, NULL, key_of[i], -1, -1, -1), TUR_OK);
    }
}

static void drop_keys(void)
{
    for (size_t i = 0; i < TUR__ALGS; i++) tur_key_free(key_of[i]);
    tur_keys_free(all);
}

#define CLAIMS "{\"iat\":1700000000,\"iss\":\"https://a.example\",\"sub\":\"s\",\"aud\":[\"x\",\"y\"]}"

static tur_token *signed_by(const tur_key *key, const char *claims)
{
    tur_token *t;
    tur_refusal why = {0};
    tur_status status = tur_token_sign(&t, &why, key, claims, strlen(claims));
    ck_assert_msg(status == TUR_OK, "%d %s %s", status, why.code ? why.code : "", why.message ? why.message : "");
    return t;
}

/* The code by which TEXT is refused; "" when it is good. */
static const char *verdict_on(const char *text, size_t len, const tur_keys *keys, const tur_token_policy *policy)
{
    tur_token *t;
    tur_refusal why = {0};
    tur_status status = tur_token_read(&t, &why, text, len);
    if (status == TUR_OK) status = tur_token_verify(t, &why, keys, policy);
    tur_token_free(t);
    ck_assert(status == TUR_OK || status == TUR_EREFUSED);
    return status == TUR_OK ? "" : why.code;
}

static const char *verdict(const char *text, const tur_token_policy *policy) { return verdict_on(text, strlen(text), all, policy); }

START_TEST(a_signed_token_verifies_and_says_what_was_signed)
{
    const tur_token_policy policy = {.iss = "https://a.example", .sub = "s", .aud = "y", .now = NOW};
    for (size_t i = 0; i < TUR__ALGS; i++) {
        tur_token *t = signed_by(key_of[i], " {\"sub\":\"s\", \"b\":{\"z\":[1,-2,true,null],\"a\":\"\\u00e9\\/\\\"\\\\\"},\n\"iss\":\"https://a.example\",\"aud\":[\"x\",\"y\"],\"iat\":1700000000}");
        char header[256];
        size_t len, input_len, payload_len;
        const char *text = tur_token_text(t, &len), *input = tur_token_input(t, &input_len);
        const char *payload = tur_token_payload(t, &payload_len);
        ck_assert_str_eq(payload, "{\"aud\":[\"x\",\"y\"],\"b\":{\"a\":\"\xC3\xA9/\\\"\\\\\",\"z\":[1,-2,true,null]},\"iat\":1700000000,\"iss\":\"https://a.example\",\"sub\":\"s\"}");
        ck_assert_uint_eq(payload_len, strlen(payload));
        ck_assert(len > input_len && text[input_len] == '.' && !memcmp(text, input, input_len));
        ck_assert_str_eq(tur_token_alg(t), tur_key_algorithm(i));
        ck_assert_str_eq(tur_token_kid(t), tur_key_kid(key_of[i]));
        ck_assert_uint_eq(strlen(tur_token_id(t)), 64);
        ck_assert(tur__json_is(tur__json_get(tur__token_claims(t), "sub"), "s"));

        tur__arena a = {0};
        size_t dot = strcspn(text, "."), size;
        ck_assert(tur__base64url_valid(text, dot));
        snprintf(header, sizeof header, "{\"alg\":\"%s\",\"kid\":\"%s\",\"typ\":\"JWT\"}", tur_key_algorithm(i), tur_key_kid(key_of[i]));
        ck_assert_str_eq(tur__base64url_decode(&size, &a, text, dot), header);
        tur__arena_free(&a);

        ck_assert_str_eq(verdict(text, &policy), "");
        char *line = malloc(len + 3);
        memcpy(line, text, len);
        memcpy(line + len, "\n\n", 3);
        ck_assert_str_eq(verdict_on(line, len + 1, all, &policy), "");
        ck_assert_str_eq(verdict_on(line, len + 2, all, &policy), "TOKEN_SYNTAX");
        free(line);
        tur_token_free(t);
    }
}
END_TEST

START_TEST(the_id_is_that_of_the_payload_whoever_signs_it)
{
    tur_token *one = signed_by(key_of[0], "{\"iat\":1,\"a\":2}"), *other = signed_by(key_of[2], "{\"a\":2,\"iat\":1}"), *third = signed_by(key_of[0], "{\"a\":3,\"iat\":1}");
    ck_assert_str_eq(tur_token_id(one), tur_token_id(other));
    ck_assert_str_ne(tur_token_id(one), tur_token_id(third));
    tur_token_free(one);
    tur_token_free(other);
    tur_token_free(third);
}
END_TEST

START_TEST(the_twin_of_a_signature_is_good_and_has_the_same_id)
{
    /* s and n - s are as good as each other. */
    const tur_token_policy policy = {.now = NOW};
    tur_token *t = signed_by(key_of[0], CLAIMS), *twin;
    EC_GROUP *group = EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1);
    tur__arena a = {0};
    tur__buf b = {0};
    size_t len, size;
    const char *text = tur_token_text(t, &len), *sig_text = strrchr(text, '.') + 1;
    unsigned char *sig = (unsigned char *)tur__base64url_decode(&size, &a, sig_text, strlen(sig_text));
    BIGNUM *s = BN_bin2bn(sig + 32, 32, NULL);
    BN_sub(s, EC_GROUP_get0_order(group), s);
    BN_bn2binpad(s, sig + 32, 32);
    tur__buf_add(&b, text, (size_t)(sig_text - text));
    tur__base64url(&b, sig, 64);
    ck_assert_str_ne(tur__buf_text(&b), text);
    ck_assert_str_eq(verdict(tur__buf_text(&b), &policy), "");
    ck_assert_int_eq(tur_token_read(&twin, NULL, b.data, b.len), TUR_OK);
    ck_assert_str_eq(tur_token_id(twin), tur_token_id(t));
    tur_token_free(twin);
    tur_token_free(t);
    BN_free(s);
    EC_GROUP_free(group);
    tur__buf_free(&b);
    tur__arena_free(&a);
}
END_TEST

START_TEST(claims_that_libjwt_would_write_in_another_way_are_not_signed)
{
    static const char *const wrong[] = {"[]", "", "{}x", "{\"a\":1.5}", "{\"a\":\"\\u0001\"}", "{\"a\":[\"\\n\"]}", "{\"\xC3\xA9\":1}", "{\"a\":{\"b\\t\":1}}",
                                        "{\"a\":1,\"a\":2}", "{\"a\":9007199254740992}", "{\"a\":-0}", "{\"a\":\"\\u0000\"}", "{\"a\":\"\xFF\"}"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        tur_token *t = (tur_token *)1;
        tur_refusal why = {0};
        ck_assert_msg(tur_token_sign(&t, &why, key_of[0], wrong[i], strlen(wrong[i])) == TUR_EREFUSED, "%s", wrong[i]);
        ck_assert_str_eq(why.code, "TOKEN_SYNTAX");
        ck_assert(!t);
    }
    /* Every other character is the same in both. */
    tur__buf b = {0};
    tur__buf_puts(&b, "{\"a\":\"");
    for (int c = 0x20; c < 0x80; c++) tur__buf_printf(&b, "%s%c", c == '"' || c == '\\' ? "\\" : "", c);
    tur__buf_puts(&b, "\xC2\x80\xC2\xAD\xE2\x80\xA8\xEF\xBF\xBF\xF0\x9F\x98\x80\xEF\xAC\xB3\",\"~\":1,\"A\":2,\" \":3}");
    tur_token_free(signed_by(key_of[0], tur__buf_text(&b)));
    tur__buf_free(&b);
}
END_TEST

START_TEST(a_token_that_would_be_too_long_is_not_signed)
{
    char *claims = malloc(TUR_TOKEN_MOST + 1);
    tur_token *t;
    tur_refusal why = {0};
    for (size_t len = 786000; len <= 787000; len += 1000) {
        memset(claims, 'a', len);
        memcpy(claims, "{\"a\":\"", 6);
        memcpy(claims + len - 2, "\"}", 3);
        tur_status status = tur_token_sign(&t, &why, key_of[0], claims, len);
        ck_assert_int_eq(status, len == 786000 ? TUR_OK : TUR_EREFUSED);
        tur_token_free(t);
    }
    ck_assert_str_eq(why.code, "TOKEN_SYNTAX");
    free(claims);
}
END_TEST

/* ---- Verifying -------------------------------------------------------------------------------- */

START_TEST(a_key_signs_for_itself_alone)
{
    const tur_token_policy policy = {.now = NOW};
    char header[128];
    for (size_t signer = 0; signer < TUR__ALGS; signer++)
        for (size_t named = 0; named < TUR__ALGS; named++)
            for (size_t alg = 0; alg < TUR__ALGS; alg++) {
                snprintf(header, sizeof header, "{\"alg\":\"%s\",\"kid\":\"%s\",\"typ\":\"JWT\"}", tur_key_algorithm(alg), tur_key_kid(key_of[named]));
                char *token = forge(key_of[signer]->pkey, tur__alg_md((tur__alg)alg), header, CLAIMS);
                const char *wanted = alg != named ? "KEY_POLICY" : signer != named ? "SIG_BAD" : "";
                ck_assert_str_eq(verdict(token, &policy), wanted);
                free(token);
            }
}
END_TEST

START_TEST(another_key_or_another_kid_is_unknown)
{
    const tur_token_policy policy = {.now = NOW};
    tur_key *stranger;
    ck_assert_int_eq(tur_key_generate(&stranger, "ES256"), TUR_OK);
    tur_token *t = signed_by(stranger, CLAIMS);
    size_t len;
    ck_assert_str_eq(verdict(tur_token_text(t, &len), &policy), "KEY_UNKNOWN");
    char header[128];
    snprintf(header, sizeof header, "{\"alg\":\"ES256\",\"kid\":\"%s\",\"typ\":\"JWT\"}", tur_key_kid(key_of[0]));
    char *token = forge(stranger->pkey, EVP_sha256(), header, CLAIMS);
    ck_assert_str_eq(verdict(token, &policy), "SIG_BAD");
    tur_keys *none = tur_keys_new();
    ck_assert_str_eq(verdict_on(token, strlen(token), none, &policy), "KEY_UNKNOWN");
    tur_keys_free(none);
    free(token);
    tur_token_free(t);
    tur_key_free(stranger);
}
END_TEST

static const char *claims_verdict(const char *claims, const tur_token_policy *policy)
{
    static const char *code;
    char header[128];
    snprintf(header, sizeof header, "{\"alg\":\"ES256\",\"kid\":\"%s\",\"typ\":\"JWT\"}", tur_key_kid(key_of[0]));
    char *token = forge(key_of[0]->pkey, EVP_sha256(), header, claims);
    code = verdict(token, policy);
    free(token);
    return code;
}

START_TEST(claims_are_what_was_asked_for)
{
    const tur_token_policy none = {.now = 1000}, iss = {.iss = "a", .now = 1000}, sub = {.sub = "a", .now = 1000}, aud = {.aud = "a", .now = 1000};
    const struct {
        const char *claims;
        const tur_token_policy *policy;
        const char *code;
    } cases[] = {
        {"{\"iat\":1000}", &none, ""},
        {"{\"iat\":1000,\"iss\":\"a\"}", &iss, ""},
        {"{\"iat\":1000,\"iss\":\"b\"}", &iss, "CLAIM_ISS"},
        {"{\"iat\":1000,\"iss\":\"A\"}", &iss, "CLAIM_ISS"},
        {"{\"iat\":1000,\"iss\":\"a \"}", &iss, "CLAIM_ISS"},
        {"{\"iat\":1000}", &iss, "CLAIM_ISS"},
        {"{\"iat\":1000,\"iss\":[\"a\"]}", &iss, "CLAIM_ISS"},
        {"{\"iat\":1000,\"iss\":1}", &none, "CLAIM_ISS"},
        {"{\"iat\":1000,\"sub\":\"a\"}", &sub, ""},
        {"{\"iat\":1000,\"sub\":\"b\"}", &sub, "CLAIM_SUB"},
        {"{\"iat\":1000}", &sub, "CLAIM_SUB"},
        {"{\"iat\":1000,\"sub\":null}", &none, "CLAIM_SUB"},
        {"{\"iat\":1000,\"aud\":\"a\"}", &aud, ""},
        {"{\"iat\":1000,\"aud\":[\"b\",\"a\"]}", &aud, ""},
        {"{\"iat\":1000,\"aud\":\"b\"}", &aud, "CLAIM_AUD"},
        {"{\"iat\":1000,\"aud\":[\"b\"]}", &aud, "CLAIM_AUD"},
        {"{\"iat\":1000,\"aud\":[]}", &aud, "CLAIM_AUD"},
        {"{\"iat\":1000}", &aud, "CLAIM_AUD"},
        {"{\"iat\":1000,\"aud\":[\"a\",1]}", &aud, "CLAIM_AUD"},
        {"{\"iat\":1000,\"aud\":[\"b\"]}", &none, ""},
        {"{\"iat\":1000,\"aud\":{}}", &none, "CLAIM_AUD"},
        {"{}", &none, "CLAIM_IAT"},
        {"{\"iat\":\"1000\"}", &none, "CLAIM_IAT"},
        {"{\"iat\":-1}", &none, "CLAIM_IAT"},
        {"{\"iat\":1300}", &none, ""},
        {"{\"iat\":1301}", &none, "CLAIM_IAT"},
        {"{\"iat\":0}", &none, ""},
        {"{\"iat\":1000,\"nbf\":1300}", &none, ""},
        {"{\"iat\":1000,\"nbf\":1301}", &none, "CLAIM_NBF"},
        {"{\"iat\":1000,\"nbf\":true}", &none, "CLAIM_NBF"},
        {"{\"iat\":1,\"exp\":701}", &none, ""},
        {"{\"iat\":1,\"exp\":700}", &none, "CLAIM_EXP"},
        {"{\"iat\":1,\"exp\":\"never\"}", &none, "CLAIM_EXP"},
        {"{\"iat\":1,\"exp\":9007199254740991,\"nbf\":0}", &none, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *code = claims_verdict(cases[i].claims, cases[i].policy);
        ck_assert_msg(!strcmp(code, cases[i].code), "%s: %s", cases[i].claims, code);
    }
}
END_TEST

START_TEST(a_key_out_of_its_time_or_revoked_refuses_the_token)
{
    const tur_token_policy policy = {.now = NOW}, proven = {.now = NOW, .proven = NOW - 10};
    tur_token *t = signed_by(key_of[0], CLAIMS);
    size_t len;
    const char *text = tur_token_text(t, &len);
    const struct {
        int64_t nbf, exp, revoked;
        const char *reason, *code, *with_proof;
    } cases[] = {
        {NOW, NOW + 1, -1, NULL, "", ""},
        {NOW + 1, -1, -1, NULL, "KEY_VALIDITY", "KEY_VALIDITY"},
        {-1, NOW, -1, NULL, "KEY_VALIDITY", "KEY_VALIDITY"},
        {-1, -1, NOW + 1, "superseded", "", ""},
        {-1, -1, NOW, "superseded", "KEY_REVOKED", ""},
        {-1, -1, NOW + 1, "compromised", "KEY_REVOKED", ""},
        {-1, -1, NOW - 10, "compromised", "KEY_REVOKED", "KEY_REVOKED"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        tur_keys *keys = tur_keys_new();
        ck_assert_int_eq(tur_keys_add(keys, NULL, key_of[0], -1, cases[i].nbf, cases[i].exp), TUR_OK);
        if (cases[i].reason) ck_assert_int_eq(tur_keys_revoke(keys, NULL, tur_key_kid(key_of[0]), cases[i].revoked, cases[i].reason), TUR_OK);
        ck_assert_str_eq(verdict_on(text, len, keys, &policy), cases[i].code);
        ck_assert_str_eq(verdict_on(text, len, keys, &proven), cases[i].with_proof);
        tur_keys_free(keys);
    }
    tur_token_free(t);
}
END_TEST

START_TEST(both_implementations_say_the_same_of_good_and_bad_signatures)
{
    for (size_t i = 0; i < TUR__ALGS; i++) {
        tur_token *t = signed_by(key_of[i], CLAIMS);
        size_t len, input_len;
        char *text = strdup(tur_token_text(t, &len));
        tur_token_input(t, &input_len);
        for (size_t at = input_len + 1; at < len; at += 7) {
            tur__arena a = {0};
            size_t size;
            char kept = text[at];
            text[at] = kept == 'A' ? 'B' : 'A';
            if (tur__base64url_valid(text + input_len + 1, len - input_len - 1)) {
                const char *sig = tur__base64url_decode(&size, &a, text + input_len + 1, len - input_len - 1);
                ck_assert_int_eq(tur__evp_check(key_of[i]->pkey, (tur__alg)i, text, input_len, sig, size), 0);
                ck_assert_int_eq(tur__jwt_check(key_of[i]->pkey, (tur__alg)i, text), 0);
            }
            text[at] = kept;
            tur__arena_free(&a);
        }
        ck_assert_int_eq(tur__jwt_check(key_of[i]->pkey, (tur__alg)i, text), 1);
        /* Asked for another algorithm than the token's, libjwt does not go by the token; 3.x does not even
         * take such a key. */
        for (size_t other = 0; other < TUR__ALGS; other++)
            if (other != i) ck_assert_int_ne(tur__jwt_check(key_of[i]->pkey, (tur__alg)other, text), 1);
        free(text);
        tur_token_free(t);
    }
}
END_TEST

/* ---- A signer elsewhere ----------------------------------------------------------------------- */

START_TEST(a_signature_made_elsewhere_is_attached)
{
    for (size_t i = 0; i < TUR__ALGS; i++) {
        const tur_token_policy policy = {.now = NOW};
        const char *pem = tur_key_public_pem(key_of[i]);
        unsigned char sig[1024];
        size_t sig_len = sizeof sig, len;
        tur_refusal why = {0};
        tur_token *bare, *whole;
        tur_key *public;
        tur__buf pair = {0};
        ck_assert_int_eq(tur_key_read(&public, NULL, pem, strlen(pem), NULL, NULL), TUR_OK);
        ck_assert_int_eq(tur_token_sign(&bare, &why, public, CLAIMS, strlen(CLAIMS)), TUR_EINVAL);
        ck_assert_int_eq(tur_token_prepare(&bare, &why, public, CLAIMS, strlen(CLAIMS)), TUR_OK);
        ck_assert(!tur_token_text(bare, &len) && len == 0);
        ck_assert_int_eq(tur_token_verify(bare, &why, all, &policy), TUR_EINVAL);
        const char *input = tur_token_input(bare, &len);
        EVP_MD_CTX *ctx = EVP_MD_CTX_new();
        ck_assert(EVP_DigestSignInit(ctx, NULL, tur__alg_md((tur__alg)i), NULL, key_of[i]->pkey) == 1 &&
                  EVP_DigestSign(ctx, sig, &sig_len, (const unsigned char *)input, len) == 1);
        EVP_MD_CTX_free(ctx);
        /* As OpenSSL makes it, DER for ECDSA. */
        ck_assert_int_eq(tur_token_attach(&whole, &why, public, input, len, sig, sig_len), TUR_OK);
        size_t whole_len;
        ck_assert_str_eq(verdict(tur_token_text(whole, &whole_len), &policy), "");
        ck_assert_str_eq(tur_token_id(whole), tur_token_id(bare));
        tur_token_free(whole);
        /* As JWS has it. */
        ck_assert(forge_signature(&pair, key_of[i]->pkey, tur__alg_md((tur__alg)i), input, len));
        ck_assert_int_eq(tur_token_attach(&whole, &why, public, input, len, pair.data, pair.len), TUR_OK);
        tur_token_free(whole);
        /* Broken, cut, lengthened, empty. */
        sig[sig_len / 2] ^= 1;
        ck_assert_int_eq(tur_token_attach(&whole, &why, public, input, len, sig, sig_len), TUR_EREFUSED);
        ck_assert_str_eq(why.code, "SIG_BAD");
        sig[sig_len / 2] ^= 1;
        const size_t lengths[] = {0, 1, sig_len - 1, sig_len + 1};
        for (size_t j = 0; j < sizeof lengths / sizeof *lengths; j++) {
            ck_assert_int_eq(tur_token_attach(&whole, &why, public, input, len, sig, lengths[j]), TUR_EREFUSED);
            ck_assert_str_eq(why.code, "SIG_BAD");
            ck_assert(!whole);
        }
        /* The input of another key, and no input. */
        ck_assert_int_eq(tur_token_attach(&whole, &why, key_of[(i + 1) % TUR__ALGS], input, len, sig,
                                          tur__key_signature_size(key_of[(i + 1) % TUR__ALGS]->pkey, (tur__alg)((i + 1) % TUR__ALGS))),
                         TUR_EREFUSED);
        ck_assert_str_eq(why.code, "KEY_UNKNOWN");
        ck_assert_int_eq(tur_token_attach(&whole, &why, public, "e30.e30", 7, pair.data, pair.len), TUR_EREFUSED);
        tur__buf_free(&pair);
        tur_token_free(bare);
        tur_key_free(public);
    }
}
END_TEST

Suite *token_suite(void)
{
    Suite *s = suite_create("token");
    TCase *c = tcase_create("token");
    suite_add_tcase(s, c);
    tcase_add_unchecked_fixture(c, make_keys, drop_keys);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, a_signed_token_verifies_and_says_what_was_signed);
    tcase_add_test(c, the_id_is_that_of_the_payload_whoever_signs_it);
    tcase_add_test(c, the_twin_of_a_signature_is_good_and_has_the_same_id);
    tcase_add_test(c, claims_that_libjwt_would_write_in_another_way_are_not_signed);
    tcase_add_test(c, a_token_that_would_be_too_long_is_not_signed);
    tcase_add_test(c, a_key_signs_for_itself_alone);
    tcase_add_test(c, another_key_or_another_kid_is_unknown);
    tcase_add_test(c, claims_are_what_was_asked_for);
    tcase_add_test(c, a_key_out_of_its_time_or_revoked_refuses_the_token);
    tcase_add_test(c, both_implementations_say_the_same_of_good_and_bad_signatures);
    tcase_add_test(c, a_signature_made_elsewhere_is_attached);
    return s;
}
