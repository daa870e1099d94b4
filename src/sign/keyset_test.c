#include "sign/keyset.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Suite *keyset_suite(void);

#define X "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4"
#define Y "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"
#define KID "cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s"
#define POINT "\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" X "\",\"y\":\"" Y "\""
#define SET(keys) "{\"keys\":[" keys "]}"

/* The code by which a set is refused; "" when it is read, and then the number of its keys in *COUNT. */
static const char *code_of(size_t *count, const char *json, bool any_kid)
{
    tur_keys *keys = tur_keys_new();
    tur_refusal why = {0};
    tur_key_info info;
    tur_status status = tur_keys_read(keys, &why, json, strlen(json), any_kid);
    ck_assert(status == TUR_OK || (status == TUR_EREFUSED && why.code && *why.message));
    for (*count = 0; tur_keys_at(&info, keys, *count);) ++*count;
    ck_assert(status == TUR_OK || !*count);
    tur_keys_free(keys);
    return status == TUR_OK ? "" : why.code;
}

static void is_refused(const char *json, const char *code)
{
    size_t count;
    const char *got = code_of(&count, json, true);
    ck_assert_msg(!strcmp(got, code), "%s: %s", json, got);
}

/* What is said of the one key of a set that is not used. */
static void is_unused(const char *json, const char *word)
{
    tur_keys *keys = tur_keys_new();
    tur_key_info info;
    ck_assert_int_eq(tur_keys_read(keys, NULL, json, strlen(json), true), TUR_OK);
    ck_assert(tur_keys_at(&info, keys, 0) && !info.alg && info.unused && !info.thumbprint);
    ck_assert_msg(strstr(info.unused, word), "%s: %s", json, info.unused);
    tur_keys_free(keys);
}

START_TEST(a_set_is_one_object_with_an_array_of_keys)
{
    size_t count;
    ck_assert_str_eq(code_of(&count, SET(""), false), "");
    ck_assert_str_eq(code_of(&count, " {\"keys\":[{" POINT "}],\"other\":[1.5]}\n", false), "");
    ck_assert_uint_eq(count, 1);
    is_refused("", "KEYSET_SYNTAX");
    is_refused("[]", "KEYSET_SYNTAX");
    is_refused("{}", "KEYSET_SYNTAX");
    is_refused("{\"keys\":{}}", "KEYSET_SYNTAX");
    is_refused("{\"keys\":[],\"keys\":[]}", "KEYSET_SYNTAX");
    is_refused("{\"keys\":[]}x", "KEYSET_SYNTAX");
    is_refused("{\"keys\":[]", "KEYSET_SYNTAX");
    is_refused("\xEF\xBB\xBF{\"keys\":[]}", "KEYSET_SYNTAX");
    is_refused("{" POINT "}", "KEYSET_SYNTAX");
    is_refused(SET("{" POINT ",\"kid\":\"a\",\"kid\":\"b\"}"), "KEYSET_SYNTAX");
    is_refused(SET("[]"), "KEYSET_KEY");
    is_refused(SET("1"), "KEYSET_KEY");
    is_refused(SET("{}"), "KEYSET_KEY");
    is_refused(SET("{\"kty\":1}"), "KEYSET_KEY");
    is_refused(SET("{" POINT ",\"use\":1}"), "KEYSET_KEY");
    is_refused(SET("{" POINT ",\"kid\":1}"), "KEYSET_KEY");
    is_refused(SET("{" POINT ",\"kid\":\"a\\u0000\"}"), "KEYSET_KEY");
    is_refused(SET("{" POINT ",\"key_ops\":\"verify\"}"), "KEYSET_KEY");
}
END_TEST

START_TEST(private_and_symmetric_keys_are_refused)
{
    static const char *const members[] = {"d", "p", "q", "dp", "dq", "qi", "oth", "k"};
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        char json[512];
        snprintf(json, sizeof json, SET("{" POINT ",\"%s\":\"AQ\"}"), members[i]);
        is_refused(json, "KEYSET_KEY");
        /* Of a key that would not be used as well. */
        snprintf(json, sizeof json, SET("{" POINT ",\"use\":\"enc\",\"%s\":null}"), members[i]);
        is_refused(json, "KEYSET_KEY");
    }
    is_refused(SET("{\"kty\":\"oct\"}"), "KEYSET_KEY");
    is_refused(SET("{" POINT "},{\"kty\":\"oct\",\"k\":\"AAAA\"}"), "KEYSET_KEY");
}
END_TEST

START_TEST(key_ids_are_thumbprints_and_unique)
{
    size_t count;
    ck_assert_str_eq(code_of(&count, SET("{" POINT ",\"kid\":\"" KID "\"}"), false), "");
    ck_assert_str_eq(code_of(&count, SET("{" POINT ",\"kid\":\"mine\"}"), false), "KEYSET_KID");
    ck_assert_str_eq(code_of(&count, SET("{" POINT ",\"kid\":\"mine\"}"), true), "");
    ck_assert_str_eq(code_of(&count, SET("{" POINT "},{" POINT "}"), false), "KEYSET_KID");
    ck_assert_str_eq(code_of(&count, SET("{" POINT ",\"kid\":\"a\"},{" POINT ",\"kid\":\"a\"}"), true), "KEYSET_KID");
    ck_assert_str_eq(code_of(&count, SET("{" POINT ",\"kid\":\"a\"},{\"kty\":\"OKP\",\"kid\":\"a\"}"), true), "KEYSET_KID");
    ck_assert_str_eq(code_of(&count, SET("{\"kty\":\"OKP\"},{\"kty\":\"OKP\"}"), false), "");
    ck_assert_uint_eq(count, 2);
}
END_TEST

START_TEST(numbers_have_one_form)
{
#define EC(x, y) SET("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" x "\",\"y\":\"" y "\"}")
    is_refused(EC(X, ""), "KEYSET_KEY");
    is_refused(EC(X "=", Y), "KEYSET_KEY");
    is_refused(EC("AA" X, Y), "KEYSET_KEY");
    is_refused(EC("MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7", Y), "KEYSET_KEY");
    is_refused(EC("MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D5", Y), "KEYSET_KEY"); /* spare bits */
    is_refused(EC("MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D8", Y), "KEYSET_KEY");
    is_refused(EC(Y, X), "KEYSET_KEY");                                                 /* not on the curve */
    is_refused(EC("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"), "KEYSET_KEY");
    is_refused(SET("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" X "\"}"), "KEYSET_KEY");
    is_refused(SET("{\"kty\":\"EC\",\"crv\":\"P-384\",\"x\":\"" X "\",\"y\":\"" Y "\"}"), "KEYSET_KEY");
    is_refused(SET("{\"kty\":\"RSA\",\"n\":\"AQ\",\"e\":\"AQAB\"}"), "KEYSET_KEY");
    is_refused(SET("{\"kty\":\"RSA\",\"n\":\"\",\"e\":\"AQAB\"}"), "KEYSET_KEY");
    is_refused(SET("{\"kty\":\"RSA\",\"e\":\"AQAB\"}"), "KEYSET_KEY");
    is_refused(SET("{\"kty\":\"RSA\",\"crv\":\"P-256\",\"x\":\"" X "\",\"y\":\"" Y "\"}"), "KEYSET_KEY");
#undef EC
}
END_TEST

#define N \
    "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-" \
    "65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"

START_TEST(rsa_keys_are_minimal_and_strong)
{
    size_t count;
#define RSA(n, e) SET("{\"kty\":\"RSA\",\"n\":\"" n "\",\"e\":\"" e "\"}")
    ck_assert_str_eq(code_of(&count, RSA(N, "AQAB"), false), "");
    is_refused(RSA("AAAA" N, "AQAB"), "KEYSET_KEY");   /* leading zeros */
    is_refused(RSA(N, "AAEAAQ"), "KEYSET_KEY");
    is_refused(RSA(N, "AQ"), "KEYSET_KEY");            /* 1 */
    is_refused(RSA(N, "Aw"), "KEYSET_KEY");            /* 3 */
    is_refused(RSA(N, "AQAC"), "KEYSET_KEY");          /* even */
    is_refused(RSA(N, "AQAAAAAB"), "KEYSET_KEY");      /* above 2^32 */
    is_refused(RSA(N N N N N, "AQAB"), "KEYSET_KEY");  /* more than 8192 bits */
#undef RSA
}
END_TEST

START_TEST(keys_of_no_use_stay_unused)
{
    is_unused(SET("{" POINT ",\"use\":\"enc\"}"), "use");
    is_unused(SET("{" POINT ",\"key_ops\":[\"sign\"]}"), "key_ops");
    is_unused(SET("{" POINT ",\"key_ops\":[]}"), "key_ops");
    is_unused(SET("{" POINT ",\"alg\":\"ES384\"}"), "alg");
    is_unused(SET("{" POINT ",\"alg\":\"es256\"}"), "alg");
    is_unused(SET("{" POINT ",\"alg\":\"none\"}"), "alg");
    is_unused(SET("{\"kty\":\"RSA\",\"alg\":\"PS256\",\"n\":\"" N "\",\"e\":\"AQAB\"}"), "alg");
    is_unused(SET("{\"kty\":\"EC\",\"crv\":\"secp256k1\",\"x\":\"" X "\",\"y\":\"" Y "\"}"), "curve");
    is_unused(SET("{\"kty\":\"EC\",\"crv\":\"P-521\"}"), "curve");
    is_unused(SET("{\"kty\":\"EC\"}"), "curve");
    is_unused(SET("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" X "\"}"), "kind");
    size_t count;
    ck_assert_str_eq(code_of(&count, SET("{" POINT ",\"use\":\"sig\",\"alg\":\"ES256\",\"key_ops\":[\"sign\",\"verify\"],\"x5c\":[\"AA\"]}"), false), "");
}
END_TEST

START_TEST(times_are_seconds)
{
    static const char *const wrong[] = {"\"1\"", "1.5", "-1", "1e3", "null", "true", "99999999999999999999"};
    static const char *const names[] = {"iat", "nbf", "exp"};
    char json[512];
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        for (size_t j = 0; j < sizeof names / sizeof *names; j++) {
            snprintf(json, sizeof json, SET("{" POINT ",\"%s\":%s}"), names[j], wrong[i]);
            is_refused(json, "KEYSET_KEY");
        }
    is_refused(SET("{" POINT ",\"revoked\":1}"), "KEYSET_KEY");
    is_refused(SET("{" POINT ",\"revoked\":{}}"), "KEYSET_KEY");
    is_refused(SET("{" POINT ",\"revoked\":{\"revoked_at\":\"now\"}}"), "KEYSET_KEY");
    is_refused(SET("{" POINT ",\"revoked\":{\"revoked_at\":1,\"reason\":7}}"), "KEYSET_KEY");
}
END_TEST

/* ---- Finding, and times ----------------------------------------------------------------------- */

static tur_keys *set_of(const char *json)
{
    tur_keys *keys = tur_keys_new();
    ck_assert_int_eq(tur_keys_read(keys, NULL, json, strlen(json), true), TUR_OK);
    return keys;
}

START_TEST(a_token_finds_its_key_by_kid_and_algorithm)
{
    tur_keys *keys = set_of(SET("{" POINT ",\"kid\":\"a\"},{" POINT ",\"use\":\"enc\",\"kid\":\"b\"}"));
    const tur__jwk *jwk;
    tur_refusal why = {0};
    ck_assert_int_eq(tur__keys_find(&jwk, &why, keys, "a", TUR__ES256), TUR_OK);
    ck_assert(jwk && !strcmp(jwk->thumbprint, KID));
    ck_assert_int_eq(tur__keys_find(&jwk, &why, keys, "a", TUR__ES384), TUR_EREFUSED);
    ck_assert_str_eq(why.code, "KEY_POLICY");
    ck_assert_int_eq(tur__keys_find(&jwk, &why, keys, "b", TUR__ES256), TUR_EREFUSED);
    ck_assert_str_eq(why.code, "KEY_POLICY");
    ck_assert(!jwk);
    ck_assert_int_eq(tur__keys_find(&jwk, &why, keys, KID, TUR__ES256), TUR_EREFUSED);
    ck_assert_str_eq(why.code, "KEY_UNKNOWN");
    ck_assert_str_eq(why.detail, KID);
    tur_keys_free(keys);
}
END_TEST

START_TEST(pins_leave_only_what_they_name)
{
    tur_keys *keys = set_of(SET("{" POINT ",\"kid\":\"a\"}"));
    const tur__jwk *jwk;
    tur_refusal why = {0};
    tur_key_info info;
    ck_assert_int_eq(tur_keys_pin(keys, "a"), TUR_EINVAL);
    ck_assert_int_eq(tur_keys_pin(keys, KID "A"), TUR_EINVAL);
    ck_assert_int_eq(tur_keys_pin(keys, "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"), TUR_OK);
    ck_assert_int_eq(tur__keys_find(&jwk, &why, keys, "a", TUR__ES256), TUR_EREFUSED);
    ck_assert_str_eq(why.code, "KEY_UNKNOWN");
    ck_assert(tur_keys_at(&info, keys, 0) && !info.pinned);
    ck_assert_int_eq(tur_keys_pin(keys, KID), TUR_OK);
    ck_assert_int_eq(tur__keys_find(&jwk, &why, keys, "a", TUR__ES256), TUR_OK);
    ck_assert(tur_keys_at(&info, keys, 0) && info.pinned);
    tur_keys_free(keys);
}
END_TEST

static const char *good_at(const char *members, int64_t iat, int64_t proven)
{
    char json[512];
    const tur__jwk *jwk;
    tur_refusal why = {0};
    snprintf(json, sizeof json, SET("{" POINT ",\"kid\":\"a\"%s}"), members);
    tur_keys *keys = set_of(json);
    ck_assert_int_eq(tur__keys_find(&jwk, NULL, keys, "a", TUR__ES256), TUR_OK);
    tur_status status = tur__jwk_good_at(&why, jwk, iat, proven);
    tur_keys_free(keys);
    return status == TUR_OK ? "" : why.code;
}

START_TEST(a_key_is_good_from_nbf_and_before_exp)
{
    ck_assert_str_eq(good_at("", 0, 0), "");
    ck_assert_str_eq(good_at(",\"nbf\":100,\"exp\":200", 99, 0), "KEY_VALIDITY");
    ck_assert_str_eq(good_at(",\"nbf\":100,\"exp\":200", 100, 0), "");
    ck_assert_str_eq(good_at(",\"nbf\":100,\"exp\":200", 199, 0), "");
    ck_assert_str_eq(good_at(",\"nbf\":100,\"exp\":200", 200, 0), "KEY_VALIDITY");
    ck_assert_str_eq(good_at(",\"iat\":100", 99, 0), "KEY_VALIDITY");
    ck_assert_str_eq(good_at(",\"iat\":100,\"nbf\":50", 50, 0), "");
    ck_assert_str_eq(good_at(",\"exp\":0", 0, 0), "KEY_VALIDITY");
}
END_TEST

START_TEST(what_a_revoked_key_signed_counts_only_when_it_was_superseded_or_proven)
{
#define REVOKED(reason) ",\"revoked\":{\"revoked_at\":100" reason "}"
    ck_assert_str_eq(good_at(REVOKED(",\"reason\":\"superseded\""), 99, 0), "");
    ck_assert_str_eq(good_at(REVOKED(",\"reason\":\"superseded\""), 100, 0), "KEY_REVOKED");
    ck_assert_str_eq(good_at(REVOKED(",\"reason\":\"compromised\""), 1, 0), "KEY_REVOKED");
    ck_assert_str_eq(good_at(REVOKED(",\"reason\":\"unspecified\""), 1, 0), "KEY_REVOKED");
    ck_assert_str_eq(good_at(REVOKED(""), 1, 0), "KEY_REVOKED");
    ck_assert_str_eq(good_at(REVOKED(",\"reason\":\"a new word\""), 1, 0), "KEY_REVOKED");
    ck_assert_str_eq(good_at(REVOKED(",\"reason\":\"compromised\""), 1, 99), "");
    ck_assert_str_eq(good_at(REVOKED(",\"reason\":\"compromised\""), 1, 100), "KEY_REVOKED");
#undef REVOKED
}
END_TEST

/* ---- Changing --------------------------------------------------------------------------------- */

START_TEST(what_is_not_understood_is_written_again)
{
    const char json[] = "{\"keys\":[\n{\"crv\":\"P-256\",\"kid\":\"a\",\"kty\":\"EC\",\"x\":\"" X "\",\"x-note\":[1.50,\"\\u0001\"],\"y\":\"" Y "\"},\n"
                        "{\"kid\":\"b\",\"kty\":\"OKP\"}\n],\"owner\":{\"name\":\"A\"}}\n";
    tur_keys *keys = set_of(json);
    size_t len;
    ck_assert_str_eq(tur_keys_json(keys, &len), json);
    ck_assert_uint_eq(len, sizeof json - 1);
    tur_keys_free(keys);
}
END_TEST

START_TEST(keys_are_added_once_and_revoked_once)
{
    tur_keys *keys = tur_keys_new(), *again = tur_keys_new();
    tur_key_info info;
    tur_refusal why = {0};
    tur_key *key;
    size_t len;
    ck_assert_str_eq(tur_keys_json(keys, &len), "{\"keys\":[]}\n");
    for (size_t i = 0; i < 3; i++) {
        ck_assert_int_eq(tur_key_generate(&key, tur_key_algorithm(i)), TUR_OK);
        ck_assert_int_eq(tur_keys_add(keys, &why, key, 5, 10, i ? 20 : -1), TUR_OK);
        ck_assert_int_eq(tur_keys_add(keys, &why, key, 5, 10, 20), TUR_EREFUSED);
        ck_assert_str_eq(why.code, "KEYSET_KID");
        ck_assert(tur_keys_at(&info, keys, i) && !tur_keys_at(&info, keys, i + 1));
        ck_assert(tur_keys_at(&info, keys, i));
        ck_assert_str_eq(info.kid, tur_key_kid(key));
        ck_assert_str_eq(info.alg, tur_key_algorithm(i));
        ck_assert(info.iat == 5 && info.nbf == 10 && info.exp == (i ? 20 : -1) && info.revoked_at == -1 && !info.revoked_reason);
        if (i < 2) tur_key_free(key);
    }
    ck_assert_int_eq(tur_keys_revoke(keys, &why, "nobody", 1, "superseded"), TUR_ENOENT);
    ck_assert_int_eq(tur_keys_revoke(keys, &why, "", 1, "superseded"), TUR_ENOENT);
    ck_assert_int_eq(tur_keys_revoke(keys, &why, tur_key_kid(key), 1, "lost"), TUR_EINVAL);
    ck_assert_int_eq(tur_keys_revoke(keys, &why, tur_key_kid(key), -1, "superseded"), TUR_EINVAL);
    ck_assert_int_eq(tur_keys_revoke(keys, &why, tur_key_kid(key), 15, "superseded"), TUR_OK);
    ck_assert_int_eq(tur_keys_revoke(keys, &why, tur_key_kid(key), 16, "compromised"), TUR_EREFUSED);
    ck_assert_str_eq(why.code, "KEY_REVOKED");

    const char *json = tur_keys_json(keys, &len);
    char *copy = strdup(json);
    ck_assert_int_eq(tur_keys_read(again, &why, json, len, false), TUR_OK);
    ck_assert(tur_keys_at(&info, again, 2) && info.revoked_at == 15 && !strcmp(info.revoked_reason, "superseded"));
    ck_assert_str_eq(tur_keys_json(again, &len), copy);
    /* Read together with itself it would hold every key twice. */
    ck_assert_int_eq(tur_keys_read(again, &why, copy, len, false), TUR_EREFUSED);
    ck_assert_str_eq(why.code, "KEYSET_KID");
    ck_assert_str_eq(tur_keys_json(again, &len), copy);
    free(copy);
    tur_key_free(key);
    tur_keys_free(keys);
    tur_keys_free(again);
}
END_TEST

START_TEST(sets_are_read_one_after_the_other)
{
    tur_keys *keys = set_of(SET("{" POINT ",\"kid\":\"a\"}"));
    tur_key_info info;
    const char second[] = "{\"keys\":[{\"kty\":\"OKP\",\"kid\":\"b\"},{\"kty\":\"OKP\",\"kid\":\"c\"}],\"more\":1}";
    size_t len;
    ck_assert_int_eq(tur_keys_read(keys, NULL, second, sizeof second - 1, true), TUR_OK);
    ck_assert(tur_keys_at(&info, keys, 2) && !strcmp(info.kid, "c") && !tur_keys_at(&info, keys, 3));
    ck_assert(strstr(tur_keys_json(keys, &len), ",\n{\"kid\":\"b\",\"kty\":\"OKP\"},\n{\"kid\":\"c\""));
    tur_keys_free(keys);
}
END_TEST

START_TEST(a_set_has_at_most_1000_keys_and_1_mib)
{
    tur__buf b = {0};
    size_t count;
    tur__buf_puts(&b, "{\"keys\":[");
    for (int i = 0; i < 1000; i++) tur__buf_printf(&b, "%s{\"kty\":\"OKP\",\"kid\":\"%d\"}", i ? "," : "", i);
    size_t len = b.len;
    tur__buf_puts(&b, "]}");
    ck_assert_str_eq(code_of(&count, tur__buf_text(&b), false), "");
    ck_assert_uint_eq(count, 1000);
    b.len = len;
    tur__buf_puts(&b, ",{\"kty\":\"OKP\"}]}");
    ck_assert_str_eq(code_of(&count, tur__buf_text(&b), false), "KEYSET_SYNTAX");
    b.len = len;
    tur__buf_puts(&b, "]}");
    while (b.len <= 1 << 20) tur__buf_puts(&b, "          ");
    ck_assert_str_eq(code_of(&count, tur__buf_text(&b), false), "KEYSET_SYNTAX");
    tur__buf_free(&b);
}
END_TEST

Suite *keyset_suite(void)
{
    Suite *s = suite_create("keyset");
    TCase *c = tcase_create("keyset");
    suite_add_tcase(s, c);
    tcase_add_test(c, a_set_is_one_object_with_an_array_of_keys);
    tcase_add_test(c, private_and_symmetric_keys_are_refused);
    tcase_add_test(c, key_ids_are_thumbprints_and_unique);
    tcase_add_test(c, numbers_have_one_form);
    tcase_add_test(c, rsa_keys_are_minimal_and_strong);
    tcase_add_test(c, keys_of_no_use_stay_unused);
    tcase_add_test(c, times_are_seconds);
    tcase_add_test(c, a_token_finds_its_key_by_kid_and_algorithm);
    tcase_add_test(c, pins_leave_only_what_they_name);
    tcase_add_test(c, a_key_is_good_from_nbf_and_before_exp);
    tcase_add_test(c, what_a_revoked_key_signed_counts_only_when_it_was_superseded_or_proven);
    tcase_add_test(c, what_is_not_understood_is_written_again);
    tcase_add_test(c, keys_are_added_once_and_revoked_once);
    tcase_add_test(c, sets_are_read_one_after_the_other);
    tcase_add_test(c, a_set_has_at_most_1000_keys_and_1_mib);
    return s;
}
