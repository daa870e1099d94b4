#include "sign/stamp.h"

#include <check.h>

#include "sign/token.h"
#include "test/jose/stamper.h"

Suite *stamp_suite(void);

enum { DAY = 86400, NOW = 1793491200, MADE = NOW - 10 * DAY };
#define STAMPS "critical,timeStamping"
#define TEXT "header.payload.signature"

static stamper good;

static void make(void) { good = stamper_new(NOW - 100 * DAY, NOW - 5 * DAY, STAMPS); }

static void drop(void) { stamper_free(&good); }

/* What the stamps S say of TEXT: a code, or the time as text. */
static const char *said(const tur_stamps *s)
{
    static char text[21];
    tur_refusal why = {.code = NULL};
    int64_t latest;
    tur_status status = tur__stamps_prove(&latest, &why, s, TEXT, strlen(TEXT), NOW);
    if (status == TUR_EREFUSED) {
        ck_assert(why.message && *why.message && latest == 0);
        return why.code;
    }
    ck_assert_int_eq(status, TUR_OK);
    tur_time_print(text, latest);
    return text;
}

static tur_stamps *trusting(const stamper *s)
{
    tur_stamps *stamps = tur_stamps_new();
    ck_assert_ptr_nonnull(stamps);
    ck_assert_int_eq(tur_stamps_trust(stamps, NULL, s->pem, s->pem_len), TUR_OK);
    return stamps;
}

static const char *verdict_on(const void *der, size_t len, const stamper *trusted)
{
    tur_stamps *stamps = trusting(trusted);
    ck_assert_int_eq(tur_stamps_add(stamps, der, len), TUR_OK);
    const char *out = said(stamps);
    tur_stamps_free(stamps);
    return out;
}

static const char *verdict(const stamping *how, const stamper *by, const stamper *trusted)
{
    stamping all = *how;
    size_t len;
    if (!all.data) all.data = TEXT;
    if (!all.len) all.len = strlen(all.data);
    if (!all.time) all.time = MADE;
    unsigned char *der = stamper_stamp(&len, by, &all);
    const char *out = verdict_on(der, len, trusted);
    OPENSSL_free(der);
    return out;
}

START_TEST(a_stamp_proves_by_when_a_token_existed)
{
    const struct { stamping how; const char *said; } cases[] = {
        {{.data = TEXT}, "2026-10-22T00:00:00Z"},
        {{.data = TEXT "\n"}, "2026-10-22T00:00:00Z"},
        {{.md = "SHA384"}, "2026-10-22T00:00:00Z"},
        {{.md = "SHA512", .signer_md = "SHA512"}, "2026-10-22T00:00:00Z"},
        {{.accuracy = 1}, "2026-10-22T00:00:01Z"},
        {{.millis = 1}, "2026-10-22T00:00:01Z"},
        {{.accuracy = 1, .millis = 500, .micros = 500000}, "2026-10-22T00:00:02Z"},
        {{.accuracy = 1, .millis = 500, .micros = 500001}, "2026-10-22T00:00:03Z"},
        {{.accuracy = 1, .millis = 499, .accuracy_micros = 999, .micros = 500001}, "2026-10-22T00:00:02Z"},
        {{.micros = 1}, "2026-10-22T00:00:01Z"},
        /* what is wrong with a stamp */
        {{.data = TEXT "\n\n"}, "TIMESTAMP_BAD"},
        {{.data = "header.payload.signaturf"}, "TIMESTAMP_BAD"},
        {{.md = "SHA1"}, "TIMESTAMP_BAD"},
        {{.md = "SHA224"}, "TIMESTAMP_BAD"},
        {{.signer_md = "SHA1"}, "TIMESTAMP_BAD"},
        {{.refused = true}, "TIMESTAMP_BAD"},
        {{.no_cert = true}, "TIMESTAMP_UNTRUSTED"},
        /* the certificates are judged at the time of the stamp: they have expired since, and were not valid before */
        {{.time = NOW - 101 * DAY}, "TIMESTAMP_UNTRUSTED"},
        {{.time = NOW - 4 * DAY}, "TIMESTAMP_UNTRUSTED"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *out = verdict(&cases[i].how, &good, &good);
        ck_assert_msg(!strcmp(out, cases[i].said), "%zu: %s", i, out);
    }
}
END_TEST

/* A stamp of BY that does not carry its certificate, where the one that is handed over for it has USAGE
 * and is of KEY. */
static const char *verdict_under(stamper *by, EVP_PKEY *key_of_cert, const char *usage)
{
    const stamping how = {.data = TEXT, .len = strlen(TEXT), .time = MADE, .no_cert = true};
    X509 *cert = stamper_cert(key_of_cert, "Example Time", by->root, by->root_key, NOW - 100 * DAY, NOW + DAY, usage);
    BIO *bio = BIO_new(BIO_s_mem());
    char *pem;
    size_t len;
    PEM_write_bio_X509(bio, cert);
    size_t pem_len = (size_t)BIO_get_mem_data(bio, &pem);
    tur_stamps *s = trusting(by);
    ck_assert_int_eq(tur_stamps_trust(s, NULL, pem, pem_len), TUR_OK);
    unsigned char *der = stamper_stamp(&len, by, &how);
    ck_assert_int_eq(tur_stamps_add(s, der, len), TUR_OK);
    const char *out = said(s);
    OPENSSL_free(der);
    tur_stamps_free(s);
    BIO_free(bio);
    X509_free(cert);
    return out;
}

START_TEST(only_an_authority_that_is_trusted_may_stamp)
{
    stamper other = stamper_new(NOW - 100 * DAY, NOW + DAY, STAMPS);
    const stamping how = {.data = TEXT}, soon = {.data = TEXT, .time = NOW + 300}, later = {.data = TEXT, .time = NOW + 301};
    ck_assert_str_eq(verdict(&how, &other, &other), "2026-10-22T00:00:00Z");
    ck_assert_str_eq(verdict(&how, &other, &good), "TIMESTAMP_UNTRUSTED");
    /* a certificate that is not for stamps, or not for stamps alone */
    ck_assert_str_eq(verdict_under(&other, other.key, "critical,serverAuth"), "TIMESTAMP_UNTRUSTED");
    ck_assert_str_eq(verdict_under(&other, other.key, "critical,timeStamping,serverAuth"), "TIMESTAMP_UNTRUSTED");
    ck_assert_str_eq(verdict_under(&other, other.key, "timeStamping"), "TIMESTAMP_UNTRUSTED");
    ck_assert_str_eq(verdict_under(&other, other.key, NULL), "TIMESTAMP_UNTRUSTED");
    /* another certificate than the one that the stamp is bound to, of another key, or of the same */
    ck_assert_str_eq(verdict_under(&other, good.key, STAMPS), "TIMESTAMP_BAD");
    ck_assert_str_eq(verdict_under(&other, other.key, STAMPS), "TIMESTAMP_BAD");
    /* clocks may differ */
    ck_assert_str_eq(verdict(&soon, &other, &other), "2026-11-01T00:05:00Z");
    ck_assert_str_eq(verdict(&later, &other, &other), "TIMESTAMP_BAD");
    stamper_free(&other);
}
END_TEST

START_TEST(who_is_named_is_trusted_also_below_a_root)
{
    const stamping how = {.data = TEXT, .len = strlen(TEXT), .time = MADE}, bare = {.data = TEXT, .len = strlen(TEXT), .time = MADE, .no_cert = true};
    BIO *bio = BIO_new(BIO_s_mem());
    char *pem;
    size_t len;
    PEM_write_bio_X509(bio, good.cert);
    size_t pem_len = (size_t)BIO_get_mem_data(bio, &pem);
    for (int i = 0; i < 2; i++) {
        tur_stamps *s = tur_stamps_new();
        ck_assert_int_eq(tur_stamps_trust(s, NULL, pem, pem_len), TUR_OK);
        unsigned char *der = stamper_stamp(&len, &good, i ? &bare : &how);
        ck_assert_int_eq(tur_stamps_add(s, der, len), TUR_OK);
        ck_assert_str_eq(said(s), "2026-10-22T00:00:00Z");
        OPENSSL_free(der);
        tur_stamps_free(s);
    }
    BIO_free(bio);
}
END_TEST

START_TEST(certificates_are_read_as_a_whole_or_not)
{
    tur_stamps *s = tur_stamps_new();
    tur_refusal why = {.code = NULL};
    char *twice = malloc(2 * good.pem_len + 1);
    memcpy(twice, good.pem, good.pem_len);
    memcpy(twice + good.pem_len, good.pem, good.pem_len + 1);
    ck_assert_int_eq(tur_stamps_trust(s, &why, twice, 2 * good.pem_len), TUR_OK);
    ck_assert_int_eq(tur_stamps_trust(s, &why, "", 0), TUR_EREFUSED);
    ck_assert_str_eq(why.code, "TIMESTAMP_UNTRUSTED");
    ck_assert_int_eq(tur_stamps_trust(s, &why, "no certificate", 14), TUR_EREFUSED);
    /* the second is damaged */
    twice[good.pem_len + 60] = '*';
    ck_assert_int_eq(tur_stamps_trust(s, &why, twice, 2 * good.pem_len), TUR_EREFUSED);
    ck_assert_int_eq(tur_stamps_trust(s, &why, twice, 2 * good.pem_len - 5), TUR_EREFUSED);
    free(twice);
    tur_stamps_free(s);
}
END_TEST

START_TEST(the_earliest_of_several_counts_and_a_bad_one_is_not_outvoted)
{
    const int64_t times[] = {MADE, MADE - DAY, NOW + DAY};
    const char *const after[] = {"2026-10-22T00:00:00Z", "2026-10-21T00:00:00Z", "TIMESTAMP_BAD"};
    tur_stamps *s = trusting(&good);
    size_t len;
    ck_assert_str_eq(said(s), "TIMESTAMP_BAD");
    ck_assert_int_eq(tur_stamps_add(s, "x", 1), TUR_OK);
    ck_assert_str_eq(said(s), "TIMESTAMP_BAD");
    for (int i = 0; i < 3; i++) {
        const stamping how = {.data = TEXT, .len = strlen(TEXT), .time = times[i]};
        unsigned char *der = stamper_stamp(&len, &good, &how);
        ck_assert_int_eq(tur_stamps_add(s, der, len), TUR_OK);
        OPENSSL_free(der);
        ck_assert_str_eq(said(s), after[i]);
    }
    tur_stamps_free(s);
}
END_TEST

/* Whatever bit of a stamp is turned, it proves nothing else than it did: outside of what is signed there
 * is little, and nothing of it is believed. */
START_TEST(no_other_bit_proves_another_time)
{
    const stamping how = {.data = TEXT, .len = strlen(TEXT), .time = MADE, .accuracy = 1};
    size_t len, refused = 0;
    unsigned char *der = stamper_stamp(&len, &good, &how);
    for (size_t i = 0; i < len; i++)
        for (int bit = 0; bit < 8; bit += i < len / 2 ? 1 : 3) {
            der[i] ^= (unsigned char)(1 << bit);
            const char *out = verdict_on(der, len, &good);
            ck_assert_msg(!strncmp(out, "TIMESTAMP_", 10) || !strcmp(out, "2026-10-22T00:00:01Z"), "%zu.%d: %s", i, bit, out);
            refused += *out == 'T';
            der[i] ^= (unsigned char)(1 << bit);
        }
    ck_assert_uint_gt(refused, len * 3);
    ck_assert_str_eq(verdict_on(der, len, &good), "2026-10-22T00:00:01Z");
    for (size_t cut = 0; cut < len; cut++) ck_assert_str_eq(verdict_on(der, cut, &good), "TIMESTAMP_BAD");
    /* and nothing stands behind it */
    unsigned char *longer = malloc(len + 1);
    memcpy(longer, der, len);
    longer[len] = 0;
    ck_assert_str_eq(verdict_on(longer, len + 1, &good), "TIMESTAMP_BAD");
    free(longer);
    OPENSSL_free(der);
}
END_TEST

START_TEST(a_stamp_may_come_without_the_answer_around_it)
{
    const stamping how = {.data = TEXT, .len = strlen(TEXT), .time = MADE};
    size_t len;
    unsigned char *der = stamper_stamp(&len, &good, &how), *bare = NULL;
    const unsigned char *at = der;
    TS_RESP *answer = d2i_TS_RESP(NULL, &at, (long)len);
    int bare_len = i2d_PKCS7(TS_RESP_get_token(answer), &bare);
    ck_assert_str_eq(verdict_on(bare, (size_t)bare_len, &good), "2026-10-22T00:00:00Z");
    TS_RESP_free(answer);
    OPENSSL_free(bare);
    OPENSSL_free(der);
}
END_TEST

/* ---- With tokens ---- */

static tur_key *key;

static const char *token_verdict(int64_t iat, int64_t stamped, const char *reason, int64_t revoked, int64_t exp)
{
    static char code[40];
    char claims[64];
    tur_keys *keys = tur_keys_new();
    tur_stamps *stamps = trusting(&good);
    tur_token *t;
    tur_refusal why = {.code = ""};
    size_t len, size;
    snprintf(claims, sizeof claims, "{\"iat\":%lld}", (long long)iat);
    ck_assert_int_eq(tur_token_sign(&t, &why, key, claims, strlen(claims)), TUR_OK);
    ck_assert_int_eq(tur_keys_add(keys, NULL, key, -1, -1, exp), TUR_OK);
    if (reason) ck_assert_int_eq(tur_keys_revoke(keys, NULL, tur_key_kid(key), revoked, reason), TUR_OK);
    const char *text = tur_token_text(t, &len);
    const stamping how = {.data = text, .len = len, .time = stamped, .accuracy = 2};
    unsigned char *der = stamper_stamp(&size, &good, &how);
    ck_assert_int_eq(tur_stamps_add(stamps, der, size), TUR_OK);
    const tur_token_policy policy = {.now = NOW, .stamps = stamps};
    tur_status status = tur_token_verify(t, &why, keys, &policy);
    ck_assert_int_eq(status == TUR_OK, !*why.code);
    ck_assert_int_eq(tur__token_proven(t), stamped + 2);
    snprintf(code, sizeof code, "%s", why.code);
    OPENSSL_free(der);
    tur_token_free(t);
    tur_stamps_free(stamps);
    tur_keys_free(keys);
    return code;
}

START_TEST(a_stamp_saves_what_was_signed_before_a_key_was_lost)
{
    ck_assert_int_eq(tur_key_generate(&key, "ES256"), TUR_OK);
    const struct {
        int64_t iat, stamped, revoked, exp;
        const char *reason, *code;
    } cases[] = {
        {MADE, MADE, -1, -1, NULL, ""},
        /* the latest instant counts: two seconds later than it says */
        {MADE, MADE, MADE + 3, -1, "compromised", ""},
        {MADE, MADE, MADE + 2, -1, "compromised", "KEY_REVOKED"},
        {MADE, MADE, MADE + 3, -1, "unspecified", ""},
        {MADE, MADE, MADE + 2, -1, "unspecified", "KEY_REVOKED"},
        /* of a key that was replaced its own word counts as well */
        {MADE, MADE, MADE + 1, -1, "superseded", ""},
        {MADE, MADE, MADE, -1, "superseded", "KEY_REVOKED"},
        /* a witness cannot see what is not there yet */
        {MADE + 302, MADE, -1, -1, NULL, ""},
        {MADE + 303, MADE, -1, -1, NULL, "CLAIM_IAT"},
        {MADE + 303, MADE, MADE + 999, -1, "compromised", "CLAIM_IAT"},
        /* the time of a key ends by iat, whoever saw the token when */
        {MADE, MADE + DAY, -1, MADE + 1, NULL, ""},
        {MADE, MADE - 1, -1, MADE, NULL, "KEY_VALIDITY"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *code = token_verdict(cases[i].iat, cases[i].stamped, cases[i].reason, cases[i].revoked, cases[i].exp);
        ck_assert_msg(!strcmp(code, cases[i].code), "%zu: %s", i, code);
    }
    tur_key_free(key);
}
END_TEST

Suite *stamp_suite(void)
{
    Suite *s = suite_create("stamp");
    TCase *c = tcase_create("stamps");
    tcase_add_unchecked_fixture(c, make, drop);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, a_stamp_proves_by_when_a_token_existed);
    tcase_add_test(c, only_an_authority_that_is_trusted_may_stamp);
    tcase_add_test(c, who_is_named_is_trusted_also_below_a_root);
    tcase_add_test(c, certificates_are_read_as_a_whole_or_not);
    tcase_add_test(c, the_earliest_of_several_counts_and_a_bad_one_is_not_outvoted);
    tcase_add_test(c, no_other_bit_proves_another_time);
    tcase_add_test(c, a_stamp_may_come_without_the_answer_around_it);
    tcase_add_test(c, a_stamp_saves_what_was_signed_before_a_key_was_lost);
    suite_add_tcase(s, c);
    return s;
}
