/* The gate. Every token here but the first of a test is signed well: what is refused is refused for
 * its form. */
#include "sign/jws.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

#include "sign/evp.h"
#include "sign/jwk.h"
#include "sign/jwt.h"
#include "test/jose/forge.h"

Suite *jws_suite(void);

static EVP_PKEY *p256;

static void make_key(void) { p256 = EVP_EC_gen("P-256"); }

static void drop_key(void) { EVP_PKEY_free(p256); }

#define HEADER "{\"alg\":\"ES256\",\"kid\":\"k\",\"typ\":\"JWT\"}"
#define PAYLOAD "{\"iat\":1}"

/* The code by which LEN bytes are refused; "" when they pass. */
static const char *code_of_n(const char *text, size_t len)
{
    tur__arena a = {0};
    tur__jws jws;
    tur_refusal why = {0};
    tur_status status = tur__jws_gate(&jws, &a, &why, text, len);
    tur__arena_free(&a);
    ck_assert(status == TUR_OK || status == TUR_EREFUSED);
    ck_assert(status == TUR_OK || (why.message && *why.message && strlen(why.detail) < sizeof why.detail));
    return status == TUR_OK ? "" : why.code;
}

static void is_refused(const char *header, const char *payload, const char *code)
{
    char *token = forge(p256, EVP_sha256(), header, payload);
    ck_assert_msg(!strcmp(code_of_n(token, strlen(token)), code), "%s %s: %s", header, payload, code_of_n(token, strlen(token)));
    free(token);
}

static void passes(const char *header, const char *payload) { is_refused(header, payload, ""); }

START_TEST(the_one_form_passes)
{
    passes(HEADER, PAYLOAD);
    passes("{ \"typ\" : \"JWT\",\n\"kid\":\"_-aZ09\",\"alg\":\"ES384\" }\r\n", " {\"a\":[{},[],null,true,\"\\u00e9\xC3\xA9\"]} ");
    passes("{\"\\u0061lg\":\"RS256\",\"kid\":\"k\",\"typ\":\"JWT\"}", "{}");
    passes(HEADER, "{\"a\":9007199254740991,\"b\":-9007199254740991,\"c\":0}");
}
END_TEST

START_TEST(algorithms_that_are_not_allowed_are_refused)
{
    static const char *const algs[] = {"none", "None", "NONE", "", "es256", "Es256", "HS256", "HS384", "HS512", "RS384", "RS512", "ES512",
                                       "ES256K", "PS256", "PS384", "PS512", "EdDSA", "Ed25519", "ML-DSA-65", "ES256 ", " ES256", "ES256\\u0000"};
    for (size_t i = 0; i < sizeof algs / sizeof *algs; i++) {
        char header[128];
        snprintf(header, sizeof header, "{\"alg\":\"%s\",\"kid\":\"k\",\"typ\":\"JWT\"}", algs[i]);
        is_refused(header, PAYLOAD, "ALG_NOT_ALLOWED");
    }
    is_refused("{\"kid\":\"k\",\"typ\":\"JWT\"}", PAYLOAD, "ALG_NOT_ALLOWED");
    is_refused("{\"alg\":256,\"kid\":\"k\",\"typ\":\"JWT\"}", PAYLOAD, "ALG_NOT_ALLOWED");
    is_refused("{\"alg\":null,\"kid\":\"k\",\"typ\":\"JWT\"}", PAYLOAD, "ALG_NOT_ALLOWED");
    is_refused("{\"alg\":[\"ES256\"],\"kid\":\"k\",\"typ\":\"JWT\"}", PAYLOAD, "ALG_NOT_ALLOWED");
}
END_TEST

START_TEST(headers_with_anything_else_are_refused)
{
    static const char *const members[] = {
        "\"crit\":[\"exp\"]", "\"crit\":[]", "\"b64\":false", "\"jku\":\"https://example.com\"", "\"jwk\":{}", "\"x5u\":\"u\"", "\"x5c\":[]",
        "\"x5t\":\"t\"", "\"zip\":\"DEF\"", "\"cty\":\"JWT\"", "\"ALG\":\"none\"", "\"\":1", "\"alg \":\"ES256\"", "\"alg\\u0000\":\"none\"", "\"kid2\":\"k\"",
    };
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        char header[256];
        snprintf(header, sizeof header, "{\"alg\":\"ES256\",\"kid\":\"k\",\"typ\":\"JWT\",%s}", members[i]);
        is_refused(header, PAYLOAD, "TOKEN_SYNTAX");
    }
}
END_TEST

START_TEST(headers_that_are_not_one_object_are_refused)
{
    static const char *const headers[] = {
        "{\"alg\":\"ES256\",\"alg\":\"ES256\",\"kid\":\"k\",\"typ\":\"JWT\"}", "{\"alg\":\"none\",\"\\u0061lg\":\"ES256\",\"kid\":\"k\",\"typ\":\"JWT\"}",
        "{\"alg\":\"ES256\",\"kid\":\"k\",\"kid\":\"k\",\"typ\":\"JWT\"}",     "\xEF\xBB\xBF" HEADER,
        HEADER HEADER,                                                         HEADER "x",
        "[" HEADER "]",                                                        "\"ES256\"",
        "null",                                                                "{\"alg\":\"ES256\",\"kid\":\"k\",\"typ\":\"JWT\"",
        "{\"alg\":\"ES256\",\"kid\":\"k\",\"typ\":\"JWT\",}",                  "{'alg':'ES256'}",
        "{\"alg\":\"ES256\",\"kid\":\"\xFF\",\"typ\":\"JWT\"}",                " ",
    };
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++) is_refused(headers[i], PAYLOAD, "TOKEN_SYNTAX");
    char *token = forge_n(p256, EVP_sha256(), HEADER "\0junk", sizeof HEADER + 4, PAYLOAD, sizeof PAYLOAD - 1);
    ck_assert_str_eq(code_of_n(token, strlen(token)), "TOKEN_SYNTAX");
    free(token);
}
END_TEST

START_TEST(typ_and_kid_have_one_form)
{
    static const char *const kids[] = {"\"\"", "\"../k\"", "\"a b\"", "\"a.b\"", "\"k\\u0000\"", "\"\\u00e9\"", "1", "null", "[\"k\"]", "\"a/b\"", "\"k\\n\"", "\"k=\""};
    static const char *const typs[] = {"\"\"", "\"jwt\"", "\"JWS\"", "\"JWT \"", "\"x+jwt\"", "\"JWT\\u0000\"", "1", "null", "[\"JWT\"]"};
    char header[256], kid[160];
    for (size_t i = 0; i < sizeof kids / sizeof *kids; i++) {
        snprintf(header, sizeof header, "{\"alg\":\"ES256\",\"kid\":%s,\"typ\":\"JWT\"}", kids[i]);
        is_refused(header, PAYLOAD, "TOKEN_SYNTAX");
    }
    for (size_t i = 0; i < sizeof typs / sizeof *typs; i++) {
        snprintf(header, sizeof header, "{\"alg\":\"ES256\",\"kid\":\"k\",\"typ\":%s}", typs[i]);
        is_refused(header, PAYLOAD, "TOKEN_SYNTAX");
    }
    is_refused("{\"alg\":\"ES256\",\"typ\":\"JWT\"}", PAYLOAD, "TOKEN_SYNTAX");
    is_refused("{\"alg\":\"ES256\",\"kid\":\"k\"}", PAYLOAD, "TOKEN_SYNTAX");
    for (int len = 127; len <= 129; len++) {
        memset(kid, 'k', sizeof kid);
        snprintf(header, sizeof header, "{\"alg\":\"ES256\",\"kid\":\"%.*s\",\"typ\":\"JWT\"}", len, kid);
        is_refused(header, PAYLOAD, len > TUR__KID_MOST ? "TOKEN_SYNTAX" : "");
    }
}
END_TEST

START_TEST(payloads_that_are_not_one_object_of_integers_are_refused)
{
    static const char *const payloads[] = {
        "[]", "1", "\"a\"", "null", " ", "{}{}", "{}x", "[{}]", "\xEF\xBB\xBF{}", "{\"a\":1,\"a\":1}", "{\"a\":{\"b\":1,\"\\u0062\":2}}", "{\"a\":1",
        "{\"a\":1.0}", "{\"a\":1e3}", "{\"a\":0.1}", "{\"a\":-0}", "{\"a\":01}", "{\"a\":9007199254740992}", "{\"a\":-9007199254740992}",
        "{\"a\":9223372036854775808}", "{\"a\":1e400}", "{\"a\":[[{\"b\":1.5}]]}", "{\"a\":\"\\u0000\"}", "{\"\\u0000\":1}", "{\"a\":\"\\ud800\"}",
        "{\"a\":\"\xFF\"}", "{\"a\":NaN}", "{\"a\":Infinity}", "{\"a\":+1}", "{\"a\":\"\n\"}", "{a:1}", "{\"a\":1,}", "{\"a\":true/**/}",
    };
    for (size_t i = 0; i < sizeof payloads / sizeof *payloads; i++) is_refused(HEADER, payloads[i], "TOKEN_SYNTAX");
    char *token = forge_n(p256, EVP_sha256(), HEADER, sizeof HEADER - 1, "{}\0junk", 7);
    ck_assert_str_eq(code_of_n(token, strlen(token)), "TOKEN_SYNTAX");
    free(token);
}
END_TEST

START_TEST(depth_is_no_bomb)
{
    enum { DEEP = 100000 };
    char *payload = malloc(2 * DEEP + 8), *p = payload;
    memcpy(p, "{\"a\":", 5);
    memset(p + 5, '[', DEEP);
    memset(p + 5 + DEEP, ']', DEEP);
    memcpy(p + 5 + 2 * DEEP, "}", 2);
    is_refused(HEADER, payload, "TOKEN_SYNTAX");
    free(payload);
}
END_TEST

/* TOKEN with LEN bytes at AT replaced by TEXT; to be freed. */
static char *edited(const char *token, size_t at, size_t len, const char *text)
{
    tur__buf b = {0};
    tur__buf_add(&b, token, at);
    tur__buf_puts(&b, text);
    tur__buf_puts(&b, token + at + len);
    return tur__buf_text(&b), b.data;
}

START_TEST(segments_have_one_form)
{
    char *token = forge(p256, EVP_sha256(), HEADER, PAYLOAD), *wrong;
    size_t dot = strcspn(token, "."), dot2 = dot + 1 + strcspn(token + dot + 1, "."), len = strlen(token);
    const struct {
        size_t at, len;
        const char *text;
    } edits[] = {
        {len, 0, "\n"},        {len, 0, " "},          {len, 0, "."},      {len, 0, ".."},       {len, 0, ".abcd"},  {len, 0, "="},        {len, 0, "=="},
        {0, 0, " "},           {0, 0, "\n"},           {0, 0, "\xEF\xBB\xBF"}, {dot, 0, "="},    {dot2, 0, "="},     {dot2, 0, "=="},      {dot, 1, ""},
        {dot2, 1, ""},         {dot, 1, ".."},         {dot2, 1, ".."},    {0, dot, ""},         {dot + 1, dot2 - dot - 1, ""}, {dot2 + 1, len - dot2 - 1, ""},
        {dot2, len - dot2, ""}, {dot, len - dot, ""},  {0, len, ""},       {0, len, ".."},       {0, len, "."},      {dot2 + 4, 1, "+"},   {dot2 + 4, 1, "/"},
        {dot2 + 4, 1, "\r\n"}, {dot2 + 4, 1, "%2B"},   {dot + 3, 0, " "},  {dot + 3, 0, "\t"},   {3, 1, "?"},        {len, 0, "\r\n"},
    };
    ck_assert_str_eq(code_of_n(token, len), "");
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        wrong = edited(token, edits[i].at, edits[i].len, edits[i].text);
        ck_assert_msg(!strcmp(code_of_n(wrong, strlen(wrong)), "TOKEN_SYNTAX"), "%zu: %s", i, wrong);
        free(wrong);
    }
    /* 64 bytes leave two bits in the last digit over, which have to be 0. */
    for (const char *c = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"; *c; c++) {
        wrong = edited(token, len - 1, 1, (char[]){*c, 0});
        ck_assert_str_eq(code_of_n(wrong, len), strchr("AQgw", *c) ? "" : "TOKEN_SYNTAX");
        free(wrong);
    }
    token[dot2 + 3] = 0;
    ck_assert_str_eq(code_of_n(token, len), "TOKEN_SYNTAX");
    free(token);
}
END_TEST

START_TEST(json_serialisations_are_refused)
{
    static const char *const texts[] = {
        "{\"payload\":\"e30\",\"protected\":\"e30\",\"signature\":\"AA\"}",
        "{\"payload\":\"e30\",\"signatures\":[{\"protected\":\"e30\",\"signature\":\"AA\"}]}",
        "{\"a\":\"b.c.d\"}",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) ck_assert_str_eq(code_of_n(texts[i], strlen(texts[i])), "TOKEN_SYNTAX");
}
END_TEST

START_TEST(a_token_is_at_most_1_mib)
{
    enum { OTHERS = 200 };
    size_t size = TUR_TOKEN_MOST;
    char *payload = malloc(size);
    for (size_t len = (size - OTHERS) / 4 * 3; len < (size - OTHERS) / 4 * 3 + OTHERS; len++) {
        memset(payload, 'a', len);
        memcpy(payload, "{\"a\":\"", 6);
        memcpy(payload + len - 2, "\"}", 3);
        char *token = forge(p256, EVP_sha256(), HEADER, payload);
        ck_assert_str_eq(code_of_n(token, strlen(token)), strlen(token) > size ? "TOKEN_SYNTAX" : "");
        bool over = strlen(token) > size;
        free(token);
        if (over) break;
    }
    free(payload);
}
END_TEST

/* ---- Signatures ------------------------------------------------------------------------------- */

static tur_status check_with(EVP_PKEY *pkey, const char *token, tur_refusal *why)
{
    tur__arena a = {0};
    tur__jws jws;
    ck_assert_int_eq(tur__jws_gate(&jws, &a, why, token, strlen(token)), TUR_OK);
    tur_status status = tur__jws_check(&jws, why, pkey);
    tur__arena_free(&a);
    return status;
}

START_TEST(every_flipped_bit_of_a_token_is_found)
{
    char *token = forge(p256, EVP_sha256(), HEADER, PAYLOAD);
    size_t len = strlen(token), refused = 0;
    tur_refusal why;
    ck_assert_int_eq(check_with(p256, token, &why), TUR_OK);
    for (size_t i = 0; i < len; i++)
        for (int bit = 0; bit < 8; bit++) {
            tur__arena a = {0};
            tur__jws jws;
            token[i] ^= (char)(1 << bit);
            tur_status status = tur__jws_gate(&jws, &a, &why, token, len);
            /* What still passes the gate has another signature, or is signed by none. */
            if (status == TUR_OK) status = tur__jws_check(&jws, &why, p256);
            ck_assert_int_eq(status, TUR_EREFUSED);
            refused++;
            token[i] ^= (char)(1 << bit);
            tur__arena_free(&a);
        }
    ck_assert_uint_eq(refused, 8 * len);
    free(token);
}
END_TEST

START_TEST(a_signature_has_the_length_of_its_algorithm)
{
    static const size_t lengths[] = {1, 32, 63, 65, 70, 96, 128, 132, 256};
    char *token = forge(p256, EVP_sha256(), HEADER, PAYLOAD);
    size_t input = strlen(token) - strlen(strrchr(token, '.'));
    tur_refusal why = {0};
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        unsigned char sig[256] = {1};
        tur__buf b = {0};
        tur__buf_add(&b, token, input + 1);
        tur__base64url(&b, sig, lengths[i]);
        ck_assert_int_eq(check_with(p256, tur__buf_text(&b), &why), TUR_EREFUSED);
        ck_assert_str_eq(why.code, "SIG_BAD");
        tur__buf_free(&b);
    }
    free(token);
}
END_TEST

START_TEST(impossible_values_of_r_and_s_are_refused)
{
    /* The order of P-256, which is 0 to it. */
    static const char n[] = "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551";
    unsigned char order[32], pairs[6][64] = {{0}};
    char *token = forge(p256, EVP_sha256(), HEADER, PAYLOAD);
    size_t input = strlen(token) - strlen(strrchr(token, '.'));
    tur_refusal why = {0};
    for (int i = 0; i < 32; i++) {
        char pair[3] = {n[2 * i], n[2 * i + 1], 0};
        order[i] = (unsigned char)strtoul(pair, NULL, 16);
    }
    pairs[1][63] = 1; /* 0, 1 */
    pairs[2][31] = 1; /* 1, 0 */
    memcpy(pairs[3], order, 32);
    memcpy(pairs[3] + 32, order, 32);
    memset(pairs[4], 0xFF, 64);
    memcpy(pairs[5], order, 32);
    pairs[5][63] = 1;
    for (int i = 0; i < 6; i++) {
        tur__buf b = {0};
        tur__buf_add(&b, token, input + 1);
        tur__base64url(&b, pairs[i], 64);
        ck_assert_int_eq(check_with(p256, tur__buf_text(&b), &why), TUR_EREFUSED);
        ck_assert_str_eq(why.code, "SIG_BAD");
        tur__buf_free(&b);
    }
    free(token);
}
END_TEST

START_TEST(a_public_key_is_no_secret_to_sign_with)
{
    tur_key *key;
    EVP_PKEY_up_ref(p256);
    ck_assert_int_eq(tur__key_wrap(&key, NULL, p256, true), TUR_OK);
    /* libjwt believes the algorithm that a token names; it is asked about one. */
    char *token = forge_hmac(key->pem, strlen(key->pem), "{\"alg\":\"HS256\",\"kid\":\"k\",\"typ\":\"JWT\"}", PAYLOAD);
    ck_assert_str_eq(code_of_n(token, strlen(token)), "ALG_NOT_ALLOWED");
    ck_assert_int_eq(tur__jwt_check(p256, TUR__ES256, token), 0);
    free(token);
    /* Under another name than its own the same tag is a signature of the wrong length. */
    token = forge_hmac(key->pem, strlen(key->pem), HEADER, PAYLOAD);
    tur_refusal why = {0};
    ck_assert_int_eq(check_with(p256, token, &why), TUR_EREFUSED);
    ck_assert_str_eq(why.code, "SIG_BAD");
    free(token);
    tur_key_free(key);
}
END_TEST

/* ---- The examples of RFC 7515 ----------------------------------------------------------------- */

#define PAYLOAD_7515 "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"

static const char jwk_a2[] =
    "{\"kty\":\"RSA\",\"n\":\"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_"
    "YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_"
    "I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ\",\"e\":\"AQAB\"}";
static const char token_a2[] =
    "eyJhbGciOiJSUzI1NiJ9." PAYLOAD_7515 ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1"
    "dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCn"
    "vWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
static const char jwk_a3[] = "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\",\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}";
static const char token_a3[] =
    "eyJhbGciOiJFUzI1NiJ9." PAYLOAD_7515 ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

static void verifies(const char *jwk_text, const char *token)
{
    tur__arena a = {0};
    tur__json_error error;
    size_t used;
    tur__jwk jwk;
    tur__jws jws;
    tur_refusal why = {0};
    tur__json *json = tur__json_parse(&a, jwk_text, strlen(jwk_text), &used, &error);
    ck_assert(json && tur__jwk_read(&jwk, &a, &why, json, true) == TUR_OK && jwk.pkey);
    /* The gate wants a kid and a typ; the rest of it takes them. */
    ck_assert_str_eq(code_of_n(token, strlen(token)), "TOKEN_SYNTAX");
    ck_assert_int_eq(tur__jws_split(&jws, &a, &why, token, strlen(token)), TUR_OK);
    ck_assert_int_eq(tur__jws_read_header(&jws, &a, &why), TUR_OK);
    ck_assert_int_eq(tur__jws_read_claims(&jws, &a, &why), TUR_OK);
    ck_assert(jws.alg == jwk.alg && !jws.kid && !jws.typed);
    ck_assert(tur__json_is(tur__json_get(jws.claims, "iss"), "joe"));
    ck_assert_int_eq(tur__jws_check(&jws, &why, jwk.pkey), TUR_OK);
    EVP_PKEY_free(jwk.pkey);
    tur__arena_free(&a);
}

START_TEST(the_examples_of_rfc_7515_verify)
{
    verifies(jwk_a2, token_a2);
    verifies(jwk_a3, token_a3);
}
END_TEST

Suite *jws_suite(void)
{
    Suite *s = suite_create("jws");
    TCase *c = tcase_create("jws");
    suite_add_tcase(s, c);
    tcase_add_unchecked_fixture(c, make_key, drop_key);
    tcase_add_test(c, the_one_form_passes);
    tcase_add_test(c, algorithms_that_are_not_allowed_are_refused);
    tcase_add_test(c, headers_with_anything_else_are_refused);
    tcase_add_test(c, headers_that_are_not_one_object_are_refused);
    tcase_add_test(c, typ_and_kid_have_one_form);
    tcase_add_test(c, payloads_that_are_not_one_object_of_integers_are_refused);
    tcase_add_test(c, depth_is_no_bomb);
    tcase_add_test(c, segments_have_one_form);
    tcase_add_test(c, json_serialisations_are_refused);
    tcase_add_test(c, a_token_is_at_most_1_mib);
    tcase_add_test(c, every_flipped_bit_of_a_token_is_found);
    tcase_add_test(c, a_signature_has_the_length_of_its_algorithm);
    tcase_add_test(c, impossible_values_of_r_and_s_are_refused);
    tcase_add_test(c, a_public_key_is_no_secret_to_sign_with);
    tcase_add_test(c, the_examples_of_rfc_7515_verify);
    return s;
}
