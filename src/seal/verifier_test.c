/* What a verifier refuses, and with which code. */
#include "seal/sealed.h"

Suite *verifier_suite(void);

static verdict verify_one(const asking *a, tur_token *t)
{
    tur_token *const tokens[] = {t, NULL};
    return sealed_verify(a, tokens);
}

static void is(verdict v, const char *codes, tur_level level)
{
    ck_assert_str_eq(v.codes, codes);
    ck_assert_str_eq(tur_level_name(v.level), tur_level_name(level));
}

/* Seven records of October, signed. */
static tur_token *october(void)
{
    sealed_records("usage.jsonl", 0, 7, 10);
    return sealed(&(sealing){.files = {"usage.jsonl"}, .set_root = true});
}

/* ---- Data ---- */

START_TEST(what_is_as_signed_is_valid_and_exact)
{
    tur_token *t = october();
    is(verify_one(NULL, t), "", TUR_LEVEL_EXACT);
    is(verify_one(&(asking){.flags = TUR_VERIFY_FOLDER}, t), "", TUR_LEVEL_EXACT);
    is(verify_one(&(asking){.flags = TUR_VERIFY_SIGNATURES}, t), "", TUR_LEVEL_NONE);
    is(verify_one(&(asking){.period_start = "2026-10-01T00:00:00Z", .period_end = "2026-11-01T00:00:00Z"}, t), "", TUR_LEVEL_EXACT);
    is(verify_one(&(asking){.period_start = "2026-10-01T00:00:00Z", .period_end = "2026-12-01T00:00:00Z"}, t), "PERIOD_MISMATCH", TUR_LEVEL_EXACT);
    tur_token_free(t);
}
END_TEST

/* Rewrites the file from numbers of its lines: a digit is a line, other characters are written. */
static void rewrite(const char *plan)
{
    tur__buf all = {0}, out = {0};
    const char *line[8];
    for (int i = 0; i < 7; i++) sealed_record(&all, i, 10);
    line[0] = tur__buf_text(&all);
    for (int i = 1; i < 8; i++) line[i] = strchr(line[i - 1], '\n') + 1;
    for (; *plan; plan++) {
        if (*plan >= '0' && *plan < '7') tur__buf_add(&out, line[*plan - '0'], (size_t)(line[*plan - '0' + 1] - line[*plan - '0']));
        else if (*plan == '<') out.len--; /* takes the last byte back */
        else if (*plan == 'B') tur__buf_puts(&out, "\xEF\xBB\xBF");
        else tur__buf_putc(&out, *plan == 'N' ? '\n' : *plan == 'R' ? '\r' : *plan);
    }
    sealed_put("usage.jsonl", out.len ? out.data : "", out.len);
    tur__buf_free(&all);
    tur__buf_free(&out);
}

START_TEST(changed_data_is_refused)
{
    static const struct { const char *plan, *codes; tur_level level; } cases[] = {
        {"0123456", "", TUR_LEVEL_EXACT},
        {"012345", "FILE_SIZE COUNT_MISMATCH", TUR_LEVEL_NONE},                                /* cut between records */
        {"0123456<<<<", "FILE_SIZE ROOT_MISMATCH RECORD_INVALID RECORD_FORM", TUR_LEVEL_NONE}, /* cut inside one */
        {"0123456<", "FILE_SIZE", TUR_LEVEL_CONTENT},                                          /* only the last line feed */
        {"01234566", "FILE_SIZE COUNT_MISMATCH RECORD_INVALID", TUR_LEVEL_NONE},
        {"0123455", "FILE_DIGEST ROOT_MISMATCH RECORD_INVALID", TUR_LEVEL_NONE},
        {"1023456", "FILE_DIGEST ROOT_MISMATCH", TUR_LEVEL_SET},
        {"0123456N", "FILE_SIZE RECORD_INVALID", TUR_LEVEL_CONTENT},
        {"B0123456", "FILE_SIZE RECORD_INVALID", TUR_LEVEL_CONTENT},
        {"0<RN123456", "FILE_SIZE RECORD_INVALID", TUR_LEVEL_CONTENT},
        {" 0123456", "FILE_SIZE", TUR_LEVEL_CONTENT},
        {"", "FILE_SIZE COUNT_MISMATCH", TUR_LEVEL_NONE},
        {"0123456{}N", "FILE_SIZE COUNT_MISMATCH RECORD_INVALID", TUR_LEVEL_NONE},
        {"0123456xN", "FILE_SIZE COUNT_MISMATCH RECORD_INVALID RECORD_FORM", TUR_LEVEL_NONE},
    };
    tur_token *t = october();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        rewrite(cases[i].plan);
        verdict v = verify_one(NULL, t);
        ck_assert_msg(!strcmp(v.codes, cases[i].codes) && v.level == cases[i].level, "%s: %s, level %s", cases[i].plan, v.codes, tur_level_name(v.level));
    }
    tur_token_free(t);
}
END_TEST

START_TEST(lower_levels_accept_what_they_say)
{
    tur_token *t = october();
    rewrite(" 0123456");
    is(verify_one(&(asking){.level = TUR_LEVEL_CONTENT}, t), "", TUR_LEVEL_CONTENT);
    rewrite("6543210");
    is(verify_one(&(asking){.level = TUR_LEVEL_CONTENT}, t), "ROOT_MISMATCH", TUR_LEVEL_SET);
    is(verify_one(&(asking){.level = TUR_LEVEL_SET}, t), "", TUR_LEVEL_SET);
    rewrite("654321");
    is(verify_one(&(asking){.level = TUR_LEVEL_SET}, t), "SET_MISMATCH", TUR_LEVEL_NONE);
    rewrite("0123456");
    sealed_records("a", 3, 7, 10);
    sealed_records("b", 0, 3, 10);
    is(verify_one(&(asking){.level = TUR_LEVEL_SET, .files = {"a", "b"}}, t), "", TUR_LEVEL_SET);
    is(verify_one(&(asking){.level = TUR_LEVEL_CONTENT, .files = {"a", "b"}}, t), "ROOT_MISMATCH", TUR_LEVEL_SET);
    is(verify_one(&(asking){.level = TUR_LEVEL_EXACT, .files = {"usage.jsonl"}}, t), "", TUR_LEVEL_EXACT);
    is(verify_one(&(asking){.level = TUR_LEVEL_SET, .files = {"a"}}, t), "SET_MISMATCH", TUR_LEVEL_NONE);
    is(verify_one(&(asking){.level = TUR_LEVEL_SET, .files = {"a", "b", "b"}}, t), "RECORD_INVALID SET_MISMATCH", TUR_LEVEL_NONE);
    tur_token_free(t);
    t = sealed(&(sealing){.files = {"usage.jsonl"}});
    rewrite("6543210");
    is(verify_one(&(asking){.level = TUR_LEVEL_SET}, t), "SET_MISMATCH", TUR_LEVEL_NONE);
    tur_token_free(t);
}
END_TEST

START_TEST(an_edited_record_is_refused)
{
    static const char *const edits[][2] = {{"\"7\"", "\"8\""}, {"0.15", "0.16"}, {"10:00:01", "10:00:02"}, {"\"kind\":\"usage\"", "\"kind\":\"usage\",\"kind\":\"usage\""}};
    size_t len;
    tur_token *t = october();
    char *text = sealed_read("usage.jsonl", &len);
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        tur__buf b = {0};
        text[len] = 0;
        const char *at = strstr(text, edits[i][0]);
        ck_assert_ptr_nonnull(at);
        tur__buf_printf(&b, "%.*s%s%s", (int)(at - text), text, edits[i][1], at + strlen(edits[i][0]));
        sealed_put("usage.jsonl", b.data, b.len);
        tur__buf_free(&b);
        for (int level = TUR_LEVEL_SET; level <= TUR_LEVEL_EXACT; level++) {
            verdict v = verify_one(&(asking){.level = (tur_level)level}, t);
            ck_assert_int_eq(v.outcome, TUR_INVALID);
            ck_assert_int_eq(v.level, TUR_LEVEL_NONE);
        }
    }
    free(text);
    tur_token_free(t);
}
END_TEST

START_TEST(files_have_to_be_there_plain_and_alone)
{
    tur_token *t = october();
    sealed_put("extra", "", 0);
    is(verify_one(&(asking){.flags = TUR_VERIFY_FOLDER}, t), "FILE_EXTRA", TUR_LEVEL_EXACT);
    ck_assert_int_eq(rename(sealed_path("usage.jsonl"), sealed_path("moved")), 0);
    is(verify_one(NULL, t), "FILE_MISSING", TUR_LEVEL_NONE);
    ck_assert_int_eq(symlink("moved", sealed_path("usage.jsonl")), 0);
    is(verify_one(NULL, t), "FILE_TYPE", TUR_LEVEL_NONE);
    ck_assert_int_eq(unlink(sealed_path("usage.jsonl")), 0);
    ck_assert_int_eq(mkfifo(sealed_path("usage.jsonl"), 0600), 0);
    is(verify_one(NULL, t), "FILE_TYPE", TUR_LEVEL_NONE);
    ck_assert_int_eq(unlink(sealed_path("usage.jsonl")), 0);
    ck_assert_int_eq(mkdir(sealed_path("usage.jsonl"), 0700), 0);
    is(verify_one(NULL, t), "FILE_TYPE", TUR_LEVEL_NONE);
    tur_token_free(t);
}
END_TEST

/* ---- Manifests ---- */

START_TEST(a_manifest_that_says_otherwise_is_refused)
{
    static const struct { const char *path, *json, *codes; } cases[] = {
        {"manifest.v", "2", "MANIFEST_VERSION"},
        {"manifest.v", "0", "MANIFEST_VERSION"},
        {"manifest.v", "\"1\"", "MANIFEST_SYNTAX"},
        {"manifest.kind", "\"monthly\"", "MANIFEST_SYNTAX"},
        {"manifest.kind", "\"void\"", "MANIFEST_SYNTAX"},
        {"manifest.kind", "\"restatement\"", "MANIFEST_SYNTAX"},
        {"manifest.kind", "\"partial\"", ""},
        {"manifest.canon", "\"jcs-2\"", "MANIFEST_SYNTAX"},
        {"manifest.surprise", "1", "MANIFEST_SYNTAX"},
        {"manifest.ext", "{\"note\":\"kept\"}", ""},
        {"surprise", "1", "MANIFEST_SYNTAX"},
        {"crit", "[\"exp\"]", "MANIFEST_SYNTAX"},
        {"manifest.series", NULL, "MANIFEST_SYNTAX"},
        {"manifest.series", "\"\"", "MANIFEST_SYNTAX"},
        {"manifest.seq", "1", "MANIFEST_SYNTAX"},
        {"manifest.seq", "-1", "MANIFEST_SYNTAX"},
        {"manifest.prev", "\"00\"", "MANIFEST_SYNTAX"},
        {"manifest.prev", "null", "MANIFEST_SYNTAX"},
        {"manifest.period.end", "\"2026-10-01T00:00:00Z\"", "MANIFEST_SYNTAX"},
        {"manifest.period.start", "\"2026-10-01\"", "MANIFEST_SYNTAX"},
        {"manifest.period.end", "\"2026-10-02T00:00:00Z\"", "PERIOD_MISMATCH"},
        {"manifest.gap", "{\"reason\":\"x\",\"start\":\"2026-10-05T00:00:00Z\"}", "MANIFEST_SYNTAX"},
        {"manifest.files", NULL, "MANIFEST_SYNTAX"},
        {"manifest.files", "[]", "MANIFEST_SYNTAX"},
        {"manifest.files.0.name", "\"../usage.jsonl\"", "FILE_PATH"},
        {"manifest.files.0.name", "\"/etc/passwd\"", "FILE_PATH"},
        {"manifest.files.0.name", "\"a/./usage.jsonl\"", "FILE_PATH"},
        {"manifest.files.0.name", "\"a\\\\b\"", "FILE_PATH"},
        {"manifest.files.0.name", "\"C:usage\"", "FILE_PATH"},
        {"manifest.files.0.name", "\"~root\"", "FILE_PATH"},
        {"manifest.files.0.name", "\"us\\u00e4ge\"", "FILE_PATH"},
        {"manifest.files.0.name", "\"other.jsonl\"", "FILE_MISSING"},
        {"manifest.files.0.size", "1", "FILE_SIZE"},
        {"manifest.files.0.sha256", "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"", "FILE_DIGEST"},
        {"manifest.files.0.root", "\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\"", "ROOT_MISMATCH"},
        {"manifest.files.0.root", "\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFV\"", "MANIFEST_SYNTAX"},
        {"manifest.files.0.records", "8", "MANIFEST_SYNTAX"},
        {"manifest.files.0.link", "true", "MANIFEST_SYNTAX"},
        {"manifest.records", "8", "MANIFEST_SYNTAX"},
        {"manifest.kinds", "{\"credit\":7}", "COUNT_MISMATCH"},
        {"manifest.kinds", NULL, "COUNT_MISMATCH"},
        {"manifest.unpriced.charges", "1", "COUNT_MISMATCH"},
        {"manifest.unpriced", NULL, "MANIFEST_SYNTAX"},
        {"manifest.lateness", "{\"records\":1,\"seconds\":60}", "COUNT_MISMATCH"},
        {"manifest.tags", "[\"cost\"]", "COUNT_MISMATCH"},
        {"manifest.tags", NULL, ""},
        {"manifest.totals.0.sum", "\"1.16\"", "TOTAL_MISMATCH"},
        {"manifest.totals.0.currency", "\"EUR\"", "TOTAL_MISMATCH"},
        {"manifest.totals", NULL, "TOTAL_MISMATCH"},
        {"manifest.quantities.0.sum", "\"0\"", "TOTAL_MISMATCH"},
        {"manifest.quantities", NULL, "TOTAL_MISMATCH"},
        {"manifest.first", "\"2026-10-01T10:00:00Z\"", "TIME_MISMATCH"},
        {"manifest.last", NULL, "TIME_MISMATCH"},
        {"manifest.set_root", "\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\"", "SET_MISMATCH"},
        {"manifest.schema.id", "\"urn:tur:schema:1.1:record\"", "SCHEMA_UNKNOWN"},
        {"manifest.schema.sha256", "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"", "SCHEMA_UNKNOWN"},
        {"manifest", NULL, "MANIFEST_SYNTAX"},
        {"iss", "\"https://other.example\"", "CLAIM_ISS"},
        {"iat", "1793999999", "CLAIM_IAT"},
        {"exp", "1793480000", "CLAIM_EXP"},
        {"aud", "\"somebody.example\"", "CLAIM_AUD"},
        {"aud", "[1]", "CLAIM_AUD"},
    };
    sealed_records("usage.jsonl", 0, 7, 10);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *claims = sealed_claims(&(sealing){.files = {"usage.jsonl"}, .set_root = true}, NULL);
        ck_assert_ptr_nonnull(claims);
        claims = sealed_edit(claims, cases[i].path, cases[i].json);
        tur_token *t = sealed_sign(claims, sealed_key);
        verdict v = verify_one(NULL, t);
        ck_assert_msg(!strcmp(v.codes, cases[i].codes), "%s %s: %s, not %s", cases[i].path, cases[i].json ? cases[i].json : "gone", v.codes, cases[i].codes);
        tur_token_free(t);
        free(claims);
    }
}
END_TEST

START_TEST(tags_that_no_record_uses_are_not_stated)
{
    sealed_put("usage.jsonl", "", 0);
    char *claims = sealed_edit(sealed_claims(&(sealing){.files = {"usage.jsonl"}}, NULL), "manifest.tags", "[\"cost\"]");
    tur_token *t = sealed_sign(claims, sealed_key);
    is(verify_one(NULL, t), "COUNT_MISMATCH", TUR_LEVEL_EXACT);
    tur_token_free(t);
    free(claims);
}
END_TEST

START_TEST(names_of_files_differ_by_more_than_case)
{
    static const char *const names[][3] = {{"a", "a", "FILE_PATH"}, {"a", "A", "FILE_PATH"}, {"a", "a/b", "FILE_PATH"}, {"A", "a/b", "FILE_PATH"}, {"a", "ab", "FILE_MISSING"}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char second[16];
        sealed_records("usage.jsonl", 0, 2, 10);
        sealed_records("more.jsonl", 2, 4, 10);
        char *claims = sealed_claims(&(sealing){.files = {"usage.jsonl", "more.jsonl"}}, NULL);
        snprintf(second, sizeof second, "\"%s\"", names[i][0]);
        claims = sealed_edit(claims, "manifest.files.0.name", second);
        snprintf(second, sizeof second, "\"%s\"", names[i][1]);
        claims = sealed_edit(claims, "manifest.files.1.name", second);
        tur_token *t = sealed_sign(claims, sealed_key);
        is(verify_one(NULL, t), names[i][2], TUR_LEVEL_NONE);
        tur_token_free(t);
        free(claims);
    }
}
END_TEST

START_TEST(the_four_outcomes_are_kept_apart)
{
    sealed_records("usage.jsonl", 0, 2, 10);
    tur_token *t = sealed(&(sealing){.files = {"usage.jsonl"}, .aud = AUD}), *other = sealed(&(sealing){.files = {"usage.jsonl"}, .key = sealed_other});
    size_t len;
    ck_assert_int_eq(verify_one(&(asking){.aud = AUD}, t).outcome, TUR_VALID);
    is(verify_one(NULL, t), "CLAIM_AUD", TUR_LEVEL_EXACT);
    is(verify_one(&(asking){.aud = "somebody.example"}, t), "CLAIM_AUD", TUR_LEVEL_NONE);
    ck_assert_int_eq(verify_one(NULL, other).outcome, TUR_UNVERIFIABLE);
    const char *text = tur_token_payload(t, &len);
    verdict v = sealed_verify_texts(NULL, &text, &len, 1);
    ck_assert_int_eq(v.outcome, TUR_UNSIGNED);
    text = "";
    len = 0;
    ck_assert_int_eq(sealed_verify_texts(NULL, &text, &len, 1).outcome, TUR_UNSIGNED);
    tur_token *const both[] = {t, other, NULL};
    ck_assert_int_eq(sealed_verify(&(asking){.aud = AUD}, both).outcome, TUR_UNVERIFIABLE);
    ck_assert_int_eq(sealed_verify(NULL, both).outcome, TUR_INVALID);
    tur_token_free(t);
    tur_token_free(other);
}
END_TEST

/* Under sanitizers and without optimisation one in seven, which is no divisor of eight. */
#ifdef NDEBUG
enum { BIT_STEP = 1 };
#else
enum { BIT_STEP = 7 };
#endif

START_TEST(every_bit_counts)
{
    size_t len, data_len;
    sealed_records("usage.jsonl", 0, 2, 10);
    tur_token *t = sealed(&(sealing){.files = {"usage.jsonl"}});
    const char *token = tur_token_text(t, &len);
    char *text = strndup(token, len), *data = sealed_read("usage.jsonl", &data_len);
    for (size_t bit = 0; bit < 8 * len; bit += BIT_STEP) {
        text[bit / 8] ^= (char)(1 << bit % 8);
        const char *const texts[] = {text};
        verdict v = sealed_verify_texts(NULL, texts, &len, 1);
        ck_assert_msg(v.outcome != TUR_VALID && *v.codes, "bit %zu of the manifest", bit);
        text[bit / 8] ^= (char)(1 << bit % 8);
    }
    for (size_t bit = 0; bit < 8 * data_len; bit += BIT_STEP) {
        data[bit / 8] ^= (char)(1 << bit % 8);
        sealed_put("usage.jsonl", data, data_len);
        verdict v = verify_one(NULL, t);
        ck_assert_msg(v.outcome == TUR_INVALID && strstr(v.codes, "FILE_DIGEST"), "bit %zu of the data", bit);
        data[bit / 8] ^= (char)(1 << bit % 8);
    }
    free(text);
    free(data);
    tur_token_free(t);
}
END_TEST

/* ---- Signing ---- */

static void is_not_sealed(const sealing *s, const char *code)
{
    tur_refusal why = {0};
    char *claims = sealed_claims(s, &why);
    ck_assert_msg(!claims, "sealed, and not %s", code);
    ck_assert_str_eq(why.code, code);
}

START_TEST(what_does_not_conform_is_not_signed)
{
    static const char twice[] = "{\"emitter\":\"com.example\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"01976b2e-8c00-7000-8000-000000000001\",\"tur\":\"1.7\",\"new\":1.5}\n";
    sealed_put("bad.jsonl", "{}\n", 3);
    is_not_sealed(&(sealing){.files = {"bad.jsonl"}}, "RECORD_INVALID");
    sealed_put("bad.jsonl", twice, sizeof twice - 1);
    is_not_sealed(&(sealing){.files = {"bad.jsonl"}}, "RECORD_FORM");
    sealed_records("usage.jsonl", 0, 3, 10);
    sealed_records("again.jsonl", 2, 4, 10);
    is_not_sealed(&(sealing){.files = {"usage.jsonl", "again.jsonl"}}, "RECORD_INVALID");
    is_not_sealed(&(sealing){.files = {"usage.jsonl"}, .period = NOVEMBER}, "PERIOD_MISMATCH");
    is_not_sealed(&(sealing){.files = {"usage.jsonl", "usage.jsonl"}}, "RECORD_INVALID");
    is_not_sealed(&(sealing){.files = {"absent.jsonl"}}, "FILE_MISSING");
    is_not_sealed(&(sealing){.files = {"../usage.jsonl"}}, "FILE_PATH");
    is_not_sealed(&(sealing){.files = {NULL}}, "MANIFEST_SYNTAX");
}
END_TEST

START_TEST(an_empty_period_is_signed)
{
    sealed_put("none.jsonl", "", 0);
    tur_token *t = sealed(&(sealing){.files = {"none.jsonl"}, .set_root = true});
    is(verify_one(NULL, t), "", TUR_LEVEL_EXACT);
    sealed_records("none.jsonl", 0, 1, 10);
    is(verify_one(NULL, t), "FILE_SIZE COUNT_MISMATCH", TUR_LEVEL_NONE);
    tur_token_free(t);
}
END_TEST

START_TEST(late_records_are_counted)
{
    tur__buf b = {0};
    static const char *const recorded[] = {"2026-10-02T10:01:01Z", "2026-10-02T10:01:01.000000001Z", "2026-10-03T00:00:00Z"};
    for (int i = 0; i < 3; i++)
        tur__buf_printf(&b, "{\"emitter\":\"com.example\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"01976b2e-8c00-7000-8000-%012d\",\"time\":{\"end\":\"2026-10-02T10:00:01Z\",\"recorded\":\"%s\",\"start\":\"2026-10-02T10:00:00Z\"},\"tur\":\"1.0\"}\n", i, recorded[i]);
    sealed_put("usage.jsonl", b.data, b.len);
    char *claims = sealed_claims(&(sealing){.files = {"usage.jsonl"}, .lateness = "60"}, NULL);
    ck_assert_ptr_nonnull(strstr(claims, "\"lateness\":{\"records\":2,\"seconds\":60}"));
    free(claims);
    tur__buf_free(&b);
}
END_TEST

Suite *verifier_suite(void)
{
    Suite *s = suite_create("verifier");
    TCase *c = tcase_create("verifier");
    tcase_set_timeout(c, 300);
    tcase_add_checked_fixture(c, sealed_setup, sealed_teardown);
    tcase_add_test(c, what_is_as_signed_is_valid_and_exact);
    tcase_add_test(c, changed_data_is_refused);
    tcase_add_test(c, lower_levels_accept_what_they_say);
    tcase_add_test(c, an_edited_record_is_refused);
    tcase_add_test(c, files_have_to_be_there_plain_and_alone);
    tcase_add_test(c, a_manifest_that_says_otherwise_is_refused);
    tcase_add_test(c, tags_that_no_record_uses_are_not_stated);
    tcase_add_test(c, names_of_files_differ_by_more_than_case);
    tcase_add_test(c, the_four_outcomes_are_kept_apart);
    tcase_add_test(c, every_bit_counts);
    tcase_add_test(c, what_does_not_conform_is_not_signed);
    tcase_add_test(c, an_empty_period_is_signed);
    tcase_add_test(c, late_records_are_counted);
    suite_add_tcase(s, c);
    return s;
}
