#include "seal/sealed.h"

Suite *proof_suite(void);

static const tur_token_policy policy = {.iss = ISS, .now = NOW + 60};

/* The code with which the proof in JSON is refused, "" where it is not. */
static const char *judge(const char *json, size_t len, const tur_token_policy *p, tur_proof_info *info)
{
    static char code[32];
    tur_refusal why = {0};
    tur_proof *proof = NULL;
    tur_status status = tur_proof_read(&proof, &why, json, len);
    if (status == TUR_OK) {
        ck_assert_ptr_null(tur_proof_says(proof));
        status = tur_proof_verify(proof, &why, sealed_keys, p ? p : &policy);
        ck_assert_int_eq(tur_proof_says(proof) != NULL, status == TUR_OK);
        if (status == TUR_OK && info) {
            *info = *tur_proof_says(proof);
            info->record = info->record ? strndup(info->record, info->record_len) : NULL;
        }
    }
    ck_assert_int_eq(status == TUR_OK || status == TUR_EREFUSED, 1);
    snprintf(code, sizeof code, "%s", status == TUR_OK ? "" : why.code);
    tur_proof_free(proof);
    return code;
}

/* The proof of a record of usage.jsonl, to be freed. */
static char *prove(const tur_token *t, const char *id, uint64_t index, const char *code)
{
    tur_refusal why = {0};
    tur_proof *proof;
    size_t len;
    char *json = NULL;
    tur_status status = tur_proof_record(&proof, &why, t, sealed_path("usage.jsonl"), id, index);
    ck_assert_str_eq(status == TUR_OK ? "" : why.code, code);
    if (proof) {
        const char *text = tur_proof_json(proof, &len);
        json = strndup(text, len);
    }
    tur_proof_free(proof);
    return json;
}

START_TEST(every_record_can_be_proven)
{
    for (int n = 1; n < 12; n++) {
        sealed_records("usage.jsonl", 0, n, 10);
        tur_token *t = sealed(&(sealing){.files = {"usage.jsonl"}});
        for (int i = 0; i < n; i++) {
            char id[64];
            tur_proof_info info;
            tur__buf line = {0};
            snprintf(id, sizeof id, "01976b2e-8c00-7000-8000-%012d", i);
            char *json = prove(t, i & 1 ? id : NULL, (uint64_t)i, "");
            ck_assert_str_eq(judge(json, strlen(json), NULL, &info), "");
            ck_assert_uint_eq(info.index, (uint64_t)i);
            ck_assert_uint_eq(info.size, (uint64_t)n);
            sealed_record(&line, i, 10);
            line.len--;
            ck_assert_str_eq(info.record, tur__buf_text(&line));
            free((char *)(uintptr_t)info.record);
            tur__buf_free(&line);
            free(json);
        }
        tur_token_free(t);
    }
}
END_TEST

START_TEST(what_is_not_there_is_not_proven)
{
    sealed_records("usage.jsonl", 0, 5, 10);
    tur_token *t = sealed(&(sealing){.files = {"usage.jsonl"}});
    prove(t, "01976b2e-8c00-7000-8000-000000000009", 0, "PROOF_BAD");
    prove(t, NULL, 5, "PROOF_BAD");
    sealed_records("usage.jsonl", 0, 6, 10);
    prove(t, NULL, 1, "ROOT_MISMATCH");
    tur_token_free(t);
}
END_TEST

START_TEST(a_proof_that_was_changed_is_refused)
{
    static const struct { const char *path, *json, *code; } cases[] = {
        {"index", "2", "PROOF_BAD"}, {"index", "7", "PROOF_BAD"}, {"index", "-1", "PROOF_SYNTAX"}, {"index", "1.0", "PROOF_SYNTAX"},
        {"size", "8", "PROOF_BAD"}, {"size", "6", "PROOF_BAD"}, {"file", "1", "PROOF_BAD"}, {"file", "\"0\"", "PROOF_SYNTAX"},
        {"v", "2", "PROOF_SYNTAX"}, {"v", NULL, "PROOF_SYNTAX"}, {"record.kind", "\"credit\"", "PROOF_BAD"}, {"record", "\"x\"", "PROOF_SYNTAX"},
        {"record", NULL, "PROOF_SYNTAX"}, {"path", "[]", "PROOF_BAD"}, {"path", "1", "PROOF_SYNTAX"}, {"path.0", "\"AAAA\"", "PROOF_SYNTAX"},
        {"path.0", "\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\"", "PROOF_BAD"}, {"path.3", "\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\"", "PROOF_BAD"},
        {"manifest", "\"a.b.c\"", "TOKEN_SYNTAX"}, {"manifest", "1", "PROOF_SYNTAX"}, {"surprise", "1", "PROOF_SYNTAX"},
        {"earlier", "\"a.b.c\"", "PROOF_SYNTAX"}};
    sealed_records("usage.jsonl", 0, 7, 10);
    tur_token *t = sealed(&(sealing){.files = {"usage.jsonl"}});
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *json = sealed_edit(prove(t, NULL, 3, ""), cases[i].path, cases[i].json);
        const char *code = judge(json, strlen(json), NULL, NULL);
        ck_assert_msg(!strcmp(code, cases[i].code), "%s %s: %s, not %s", cases[i].path, cases[i].json ? cases[i].json : "gone", code, cases[i].code);
        free(json);
    }
    tur_token_free(t);
}
END_TEST

START_TEST(every_bit_of_a_proof_counts)
{
    sealed_records("usage.jsonl", 0, 3, 10);
    tur_token *t = sealed(&(sealing){.files = {"usage.jsonl"}});
    char *json = prove(t, NULL, 1, "");
    size_t len = strlen(json), manifest = (size_t)(strstr(json, "\"manifest\"") - json);
    ck_assert_uint_lt(manifest, len);
    /* all but the manifest, whose bits another test turns */
    const char *end = strchr(json + manifest + 12, '"');
    for (size_t i = 0; i < len - 1; i++) {
        if (json + i > json + manifest + 11 && json + i < end) continue;
        for (int bit = 0; bit < 8; bit += 3) {
            json[i] ^= (char)(1 << bit);
            ck_assert_msg(*judge(json, len, NULL, NULL), "byte %zu, bit %d: %.40s", i, bit, json + i - 10);
            json[i] ^= (char)(1 << bit);
        }
    }
    free(json);
    tur_token_free(t);
}
END_TEST

START_TEST(a_proof_is_of_one_manifest_and_file)
{
    sealed_records("usage.jsonl", 0, 4, 10);
    tur_token *t = sealed(&(sealing){.files = {"usage.jsonl"}, .aud = AUD});
    sealed_records("usage.jsonl", 10, 14, 10);
    tur_token *other = sealed(&(sealing){.files = {"usage.jsonl"}}), *theirs = sealed(&(sealing){.files = {"usage.jsonl"}, .key = sealed_other});
    size_t len;
    char *json = prove(other, NULL, 2, ""), quoted[8192];
    snprintf(quoted, sizeof quoted, "\"%s\"", tur_token_text(t, &len));
    json = sealed_edit(json, "manifest", quoted);
    ck_assert_str_eq(judge(json, strlen(json), NULL, NULL), "CLAIM_AUD");
    ck_assert_str_eq(judge(json, strlen(json), &(tur_token_policy){.iss = ISS, .aud = AUD, .now = NOW}, NULL), "PROOF_BAD");
    snprintf(quoted, sizeof quoted, "\"%s\"", tur_token_text(theirs, &len));
    json = sealed_edit(json, "manifest", quoted);
    ck_assert_str_eq(judge(json, strlen(json), NULL, NULL), "KEY_UNKNOWN");
    free(json);
    tur_token_free(t);
    tur_token_free(other);
    tur_token_free(theirs);
}
END_TEST

START_TEST(growth_can_be_proven)
{
    tur_refusal why = {0};
    tur_proof *proof;
    tur_proof_info info;
    size_t len;
    for (int m = 1; m < 8; m++)
        for (int n = m; n < 9; n++) {
            sealed_records("usage.jsonl", 0, m, 10);
            tur_token *early = sealed(&(sealing){.files = {"usage.jsonl"}, .kind = "partial"});
            sealed_records("usage.jsonl", 0, n, 10);
            tur_token *late = sealed(&(sealing){.files = {"usage.jsonl"}, .kind = "partial", .prev = early});
            ck_assert_int_eq(tur_proof_growth(&proof, &why, early, late, sealed_path("usage.jsonl")), TUR_OK);
            char *json = strdup(tur_proof_json(proof, &len));
            tur_proof_free(proof);
            ck_assert_str_eq(judge(json, len, NULL, &info), "");
            ck_assert_uint_eq(info.grown_from, (uint64_t)m);
            ck_assert_uint_eq(info.size, (uint64_t)n);
            json = sealed_edit(json, "path.0", "\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\"");
            ck_assert_str_eq(judge(json, strlen(json), NULL, NULL), "PROOF_BAD");
            free(json);
            /* no such growth the other way round, nor of other records */
            ck_assert_int_eq(tur_proof_growth(&proof, &why, late, early, sealed_path("usage.jsonl")), TUR_EREFUSED);
            sealed_records("usage.jsonl", 1, n + 2, 10);
            tur_token *wrong = sealed(&(sealing){.files = {"usage.jsonl"}, .kind = "partial", .prev = early});
            ck_assert_int_eq(tur_proof_growth(&proof, &why, early, wrong, sealed_path("usage.jsonl")), TUR_EREFUSED);
            ck_assert_str_eq(why.code, "CHAIN_GROWTH");
            tur_token_free(wrong);
            tur_token_free(early);
            tur_token_free(late);
        }
}
END_TEST

Suite *proof_suite(void)
{
    Suite *s = suite_create("proof");
    TCase *c = tcase_create("proof");
    tcase_set_timeout(c, 120);
    tcase_add_checked_fixture(c, sealed_setup, sealed_teardown);
    tcase_add_test(c, every_record_can_be_proven);
    tcase_add_test(c, what_is_not_there_is_not_proven);
    tcase_add_test(c, a_proof_that_was_changed_is_refused);
    tcase_add_test(c, every_bit_of_a_proof_counts);
    tcase_add_test(c, a_proof_is_of_one_manifest_and_file);
    tcase_add_test(c, growth_can_be_proven);
    suite_add_tcase(s, c);
    return s;
}
