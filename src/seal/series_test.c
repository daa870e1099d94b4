/* Manifests one after the other: what a series may be, and what proves that it is not one. */
#include "seal/sealed.h"

Suite *series_suite(void);

#define DECEMBER "2026-12-01T00:00:00Z/2027-01-01T00:00:00Z"

/* Three months, each in a file of its own. */
static tur_token *first, *second, *third;

static void setup(void)
{
    sealed_setup();
    sealed_records("10.jsonl", 0, 3, 10);
    sealed_records("11.jsonl", 3, 5, 11);
    sealed_records("12.jsonl", 5, 9, 12);
    first = sealed(&(sealing){.files = {"10.jsonl"}});
    second = sealed(&(sealing){.files = {"11.jsonl"}, .prev = first, .period = NOVEMBER});
    third = sealed(&(sealing){.files = {"12.jsonl"}, .prev = second, .period = DECEMBER});
}

static void teardown(void)
{
    tur_token_free(first);
    tur_token_free(second);
    tur_token_free(third);
    sealed_teardown();
}

static void are(const asking *a, const char *codes, tur_token *x, tur_token *y, tur_token *z)
{
    tur_token *const tokens[] = {x, y, z, NULL};
    verdict v = sealed_verify(a, tokens);
    ck_assert_str_eq(v.codes, codes);
}

START_TEST(months_that_follow_each_other_are_a_series)
{
    are(NULL, "", first, second, third);
    are(NULL, "", third, first, second);
    are(NULL, "", second, third, NULL);
    are(NULL, "", second, second, NULL);
}
END_TEST

START_TEST(a_missing_month_shows)
{
    const asking gaps = {.flags = TUR_VERIFY_GAPS};
    are(NULL, "CHAIN_GAP", first, third, NULL);
    are(&gaps, "", first, third, NULL);
    tur_token *t = sealed(&(sealing){.files = {"12.jsonl"}, .prev = first, .period = DECEMBER, .gap = "2026-11-01T00:00:00Z no recording"});
    are(NULL, "", first, t, NULL);
    tur_token_free(t);
    tur_refusal why;
    ck_assert_ptr_null(sealed_claims(&(sealing){.files = {"12.jsonl"}, .prev = first, .period = DECEMBER}, &why));
    ck_assert_str_eq(why.code, "CHAIN_GAP");
    ck_assert_ptr_null(sealed_claims(&(sealing){.files = {"12.jsonl"}, .prev = first, .period = DECEMBER, .gap = "2026-11-02T00:00:00Z wrong"}, &why));
    ck_assert_str_eq(why.code, "CHAIN_GAP");
    ck_assert_ptr_null(sealed_claims(&(sealing){.files = {"11.jsonl"}, .prev = first, .period = NOVEMBER, .gap = "2026-10-31T00:00:00Z none"}, &why));
    ck_assert_str_eq(why.code, "CHAIN_GAP");
    ck_assert_ptr_null(sealed_claims(&(sealing){.files = {"10.jsonl"}, .prev = first, .period = OCTOBER}, &why));
    ck_assert_str_eq(why.code, "CHAIN_OVERLAP");
}
END_TEST

/* A manifest that the sealer would not make. */
static tur_token *edited(const sealing *s, const char *path, const char *json)
{
    char *claims = sealed_edit(sealed_claims(s, NULL), path, json);
    tur_token *t = sealed_sign(claims, sealed_key);
    free(claims);
    return t;
}

START_TEST(two_histories_are_a_fork)
{
    tur_token *t = edited(&(sealing){.files = {"11.jsonl"}, .prev = first, .period = NOVEMBER}, "jti", "\"another\"");
    are(NULL, "CHAIN_FORK", first, second, t);
    /* alone each of them is what it says */
    are(NULL, "", first, t, NULL);
    are(NULL, "CHAIN_PREV", first, t, third);
    tur_token_free(t);
}
END_TEST

START_TEST(a_wrong_link_is_refused)
{
    const sealing next = {.files = {"11.jsonl"}, .prev = first, .period = NOVEMBER};
    tur_token *t = edited(&next, "manifest.prev", "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"");
    are(NULL, "CHAIN_PREV", first, t, NULL);
    tur_token_free(t);
}
END_TEST

START_TEST(periods_that_overlap_are_refused)
{
    sealed_records("10b.jsonl", 20, 21, 11);
    tur_token *t = edited(&(sealing){.files = {"10b.jsonl"}, .prev = first, .period = NOVEMBER}, "manifest.period.start", "\"2026-10-15T00:00:00Z\"");
    are(NULL, "CHAIN_OVERLAP", first, t, NULL);
    tur_token_free(t);
    t = edited(&(sealing){.files = {"11.jsonl"}, .prev = first, .period = NOVEMBER}, "manifest.period.start", "\"2026-11-02T00:00:00Z\"");
    are(NULL, "CHAIN_GAP", first, t, NULL);
    tur_token_free(t);
}
END_TEST

START_TEST(a_restatement_replaces_what_is_known)
{
    sealed_records("10v2.jsonl", 0, 2, 10);
    tur_token *t = sealed(&(sealing){.files = {"10v2.jsonl"}, .prev = second, .restates = first, .kind = "restatement"});
    are(NULL, "", first, second, t);
    are(NULL, "", t, NULL, NULL);
    are(NULL, "CHAIN_RESTATES", second, t, NULL);
    tur_token *v = sealed(&(sealing){.prev = t, .restates = t, .kind = "void"});
    tur_token *const all[] = {first, second, t, v, NULL};
    ck_assert_str_eq(sealed_verify(NULL, all).codes, "");
    tur_token_free(v);
    tur_token_free(t);
    tur_refusal why;
    ck_assert_ptr_null(sealed_claims(&(sealing){.files = {"11.jsonl"}, .prev = second, .restates = first, .kind = "restatement", .period = NOVEMBER}, &why));
    ck_assert_str_eq(why.code, "CHAIN_RESTATES");
    ck_assert_ptr_null(sealed_claims(&(sealing){.files = {"10v2.jsonl"}, .prev = second, .kind = "restatement"}, &why));
    ck_assert_str_eq(why.code, "CHAIN_RESTATES");
    ck_assert_ptr_null(sealed_claims(&(sealing){.files = {"10v2.jsonl"}, .restates = first, .kind = "restatement"}, &why));
    ck_assert_str_eq(why.code, "CHAIN_PREV");
}
END_TEST

START_TEST(a_restatement_alone_in_its_series_is_accepted)
{
    sealed_records("other.jsonl", 30, 31, 10);
    tur_token *other = sealed(&(sealing){.files = {"other.jsonl"}, .series = "acct_2/usage"});
    tur_token *t = sealed(&(sealing){.files = {"10.jsonl"}, .prev = second, .restates = first, .kind = "restatement"});
    are(NULL, "", t, other, NULL);
    are(NULL, "CHAIN_RESTATES", t, second, other);
    tur_token_free(t);
    tur_token_free(other);
}
END_TEST

START_TEST(a_restatement_of_another_series_is_refused)
{
    sealed_records("other.jsonl", 30, 31, 10);
    tur_token *other = sealed(&(sealing){.files = {"other.jsonl"}, .series = "acct_2/usage"});
    char id[128];
    snprintf(id, sizeof id, "\"%s\"", tur_token_id(other));
    tur_token *t = edited(&(sealing){.files = {"10.jsonl"}, .prev = second, .restates = first, .kind = "restatement"}, "manifest.restates.id", id);
    tur_token *const all[] = {first, second, other, t, NULL};
    ck_assert_str_eq(sealed_verify(NULL, all).codes, "CHAIN_RESTATES");
    tur_token_free(t);
    tur_refusal why;
    ck_assert_ptr_null(sealed_claims(&(sealing){.files = {"11.jsonl"}, .prev = other, .series = "acct_1/usage", .period = NOVEMBER}, &why));
    ck_assert_str_eq(why.code, "CHAIN_SERIES");
    tur_token_free(other);
}
END_TEST

START_TEST(partial_exports_grow)
{
    sealed_records("grows.jsonl", 0, 3, 10);
    tur_token *early = sealed(&(sealing){.files = {"grows.jsonl"}, .kind = "partial", .period = "2026-10-01T00:00:00Z/2026-10-10T00:00:00Z"});
    sealed_records("grows.jsonl", 0, 7, 10);
    tur_token *late = sealed(&(sealing){.files = {"grows.jsonl"}, .kind = "partial", .prev = early, .period = "2026-10-01T00:00:00Z/2026-10-20T00:00:00Z"});
    /* the earlier file is gone: what it was is in the later one */
    tur_token *const both[] = {early, late, NULL};
    verdict v = sealed_verify(NULL, both);
    ck_assert_str_eq(v.codes, "FILE_SIZE COUNT_MISMATCH");
    are(&(asking){.flags = TUR_VERIFY_SIGNATURES}, "", early, late, NULL);
    sealed_records("grows.jsonl", 1, 8, 10);
    tur_token *wrong = sealed(&(sealing){.files = {"grows.jsonl"}, .kind = "partial", .prev = early, .period = "2026-10-01T00:00:00Z/2026-10-20T00:00:00Z"});
    tur_token *const broken[] = {early, wrong, NULL};
    ck_assert_ptr_nonnull(strstr(sealed_verify(NULL, broken).codes, "CHAIN_GROWTH"));
    sealed_records("grows.jsonl", 0, 9, 10);
    tur_token *whole = sealed(&(sealing){.files = {"grows.jsonl"}, .prev = late});
    are(&(asking){.flags = TUR_VERIFY_SIGNATURES}, "", early, late, whole);
    tur_token_free(early);
    tur_token_free(late);
    tur_token_free(wrong);
    tur_token_free(whole);
}
END_TEST

START_TEST(what_was_accepted_once_stays_known)
{
    char *state = NULL, *next = NULL;
    are(&(asking){.new_state = &state}, "", first, second, NULL);
    ck_assert_ptr_nonnull(state);
    are(&(asking){.state = state, .new_state = &next}, "", third, NULL, NULL);
    are(&(asking){.state = state}, "", second, third, NULL);
    are(&(asking){.state = state}, "", second, NULL, NULL);
    are(&(asking){.state = state}, "ROLLBACK", first, NULL, NULL);
    are(&(asking){.state = next}, "ROLLBACK", second, NULL, NULL);
    tur_token *t = edited(&(sealing){.files = {"11.jsonl"}, .prev = first, .period = NOVEMBER}, "jti", "\"another\"");
    are(&(asking){.state = state}, "CHAIN_FORK", t, NULL, NULL);
    tur_token *u = sealed(&(sealing){.files = {"12.jsonl"}, .prev = t, .period = DECEMBER});
    are(&(asking){.state = state}, "CHAIN_PREV", u, NULL, NULL);
    tur_token_free(t);
    tur_token_free(u);
    free(state);
    free(next);
}
END_TEST

START_TEST(a_state_of_another_form_is_none)
{
    static const char *const bad[] = {"", "{}", "[]", "{\"v\":2,\"series\":[]}", "{\"v\":1}", "{\"v\":1,\"series\":[{}]}", "{\"v\":1,\"series\":[]}x",
                                      "{\"v\":1,\"series\":[{\"iss\":\"a\",\"series\":\"b\",\"seq\":1,\"id\":\"00\"}]}", "{\"v\":1,\"series\":[1]}"};
    tur_token_policy policy = {.iss = ISS, .now = NOW};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        tur_verifier *v = tur_verifier_new(sealed_keys, &policy);
        ck_assert_msg(tur_verifier_set_state(v, bad[i], strlen(bad[i])) == TUR_EINVAL, "%s", bad[i]);
        tur_verifier_free(v);
    }
}
END_TEST

Suite *series_suite(void)
{
    Suite *s = suite_create("series");
    TCase *c = tcase_create("series");
    tcase_set_timeout(c, 60);
    tcase_add_checked_fixture(c, setup, teardown);
    tcase_add_test(c, months_that_follow_each_other_are_a_series);
    tcase_add_test(c, a_missing_month_shows);
    tcase_add_test(c, two_histories_are_a_fork);
    tcase_add_test(c, a_wrong_link_is_refused);
    tcase_add_test(c, periods_that_overlap_are_refused);
    tcase_add_test(c, a_restatement_replaces_what_is_known);
    tcase_add_test(c, a_restatement_alone_in_its_series_is_accepted);
    tcase_add_test(c, a_restatement_of_another_series_is_refused);
    tcase_add_test(c, partial_exports_grow);
    tcase_add_test(c, what_was_accepted_once_stays_known);
    tcase_add_test(c, a_state_of_another_form_is_none);
    suite_add_tcase(s, c);
    return s;
}
