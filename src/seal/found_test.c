/* A validator that judges exports by their manifests, without keys. */
#include "seal/sealed.h"

Suite *found_suite(void);

/* What a run found: requirements of the findings on manifests, each with its pointer, and of those on
 * records without. */
typedef struct found {
    char text[2048];
    tur_summary summary;
    tur_outcome outcome;
    unsigned untold;
} found;

static int on_finding(void *ctx, const tur_finding *f)
{
    found *out = ctx;
    size_t len = strlen(out->text);
    const char *pointer = f->line || !f->pointer ? "" : f->pointer + strlen("/urn:tur:manifest");
    snprintf(out->text + len, sizeof out->text - len, "%s%s%s%s", len ? " " : "", f->requirement + 4, pointer, f->severity == TUR_ERROR ? "" : "?");
    ck_assert(f->message && f->file && *f->file);
    return 0;
}

static int on_reason(void *ctx, const tur_reason *r)
{
    found *out = ctx;
    ck_assert(r->message && r->manifest);
    out->untold++;
    return 0;
}

/* Judges TEXTS, up to a NULL; ONLY may be NULL. COUNTER receives the counters of the requirement ID. */
static found judge_texts(const char *only, const char *const *texts, const char *id, tur_counter *counter)
{
    found out = {.text = ""};
    tur_validator *judge = tur_validator_new();
    tur_verifier *v = tur_verifier_new(NULL, NULL);
    ck_assert(judge && v);
    ck_assert_int_eq(tur_validator_set_level(judge, 3), TUR_ENOENT);
    ck_assert_int_eq(tur_verifier_judge_by(v, judge), TUR_OK);
    ck_assert_int_eq(tur_validator_level(judge), 3);
    if (only) ck_assert_int_eq(tur_validator_only(judge, only), TUR_OK);
    tur_validator_on_finding(judge, on_finding, &out);
    tur_verifier_on_reason(v, on_reason, &out);
    for (int i = 0; texts[i]; i++) {
        char name[16];
        snprintf(name, sizeof name, "m%d", i);
        ck_assert_int_eq(tur_verifier_add(v, name, texts[i], strlen(texts[i]), sealed_folder), TUR_OK);
    }
    ck_assert_int_eq(tur_verifier_run(v), TUR_OK);
    out.outcome = tur_verifier_outcome(v);
    ck_assert_int_ne(out.outcome, TUR_VALID);
    size_t len;
    ck_assert_ptr_null(tur_verifier_state(v, &len));
    out.summary = *tur_validator_summary(judge);
    for (size_t i = 0; tur_requirement_at(i); i++) {
        const tur_counter *c = &tur_validator_counters(judge)[i];
        ck_assert_msg(c->fired >= c->violated, "%s", tur_requirement_at(i)->id);
        if (counter && !strcmp(tur_requirement_at(i)->id, id)) *counter = *c;
    }
    tur_verifier_free(v);
    tur_validator_free(judge);
    return out;
}

static found judge(const char *text)
{
    const char *const texts[] = {text, NULL};
    return judge_texts(NULL, texts, NULL, NULL);
}

static char *october(void)
{
    sealed_records("usage.jsonl", 0, 7, 10);
    return sealed_claims(&(sealing){.files = {"usage.jsonl"}, .set_root = true, .lateness = "60"}, NULL);
}

START_TEST(what_is_as_stated_has_no_finding)
{
    size_t len;
    char *claims = october();
    tur_token *signed_ = sealed_sign(claims, sealed_key), *theirs = sealed_sign(claims, sealed_other);
    found f = judge(claims);
    ck_assert_str_eq(f.text, "");
    ck_assert_int_eq(f.outcome, TUR_UNSIGNED);
    ck_assert_uint_eq(f.summary.records, 7);
    f = judge(tur_token_text(signed_, &len));
    ck_assert_str_eq(f.text, "");
    ck_assert_int_eq(f.outcome, TUR_UNVERIFIABLE);
    /* who signed it is not asked */
    ck_assert_str_eq(judge(tur_token_text(theirs, &len)).text, "");
    tur_token_free(signed_);
    tur_token_free(theirs);
    free(claims);
}
END_TEST

START_TEST(what_is_stated_otherwise_is_found_where_it_stands)
{
    static const struct { const char *path, *json, *found; } cases[] = {
        {"manifest.unpriced.records", "1", "1510/unpriced"},
        {"manifest.unpriced.charges", "1", "1510/unpriced"},
        {"manifest.lateness.records", "1", "0312/lateness?"},
        {"manifest.kinds", "{\"credit\":7}", "1506/kinds"},
        {"manifest.kinds", NULL, "1506/kinds"},
        {"manifest.first", "\"2026-10-02T10:00:00.5Z\"", "1506/first"},
        {"manifest.last", NULL, "1506/last"},
        {"manifest.totals.0.sum", "\"1\"", "0735/totals"},
        {"manifest.totals", NULL, "0735/totals"},
        {"manifest.quantities.1.lines", "8", "1564/quantities"},
        {"manifest.tags", "[\"team\",\"x\"]", "1110/tags?"},
        {"manifest.tags", NULL, "1110?"},
        {"manifest.files.0.size", "1", "1506/files/0/size"},
        {"manifest.files.0.sha256", "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"", "1506/files/0/sha256"},
        {"manifest.files.0.root", "\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\"", "1560/files/0/root"},
        {"manifest.files.0.name", "\"other.jsonl\"", "1506/files/0/name"},
        {"manifest.files.0.name", "\"../usage.jsonl\"", "1562"},
        {"manifest.set_root", "\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\"", "1563/set_root"},
        {"manifest.period.end", "\"2026-10-02T00:00:00Z\"", "1565/period"},
        {"manifest.schema.id", "\"urn:other\"", "1513/schema"},
        {"manifest.schema.sha256", "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"", "1513/schema"},
        {"manifest.v", "2", "1561"},
        {"manifest.more", "1", "1561"},
        {"manifest.canon", NULL, "1561"},
        {"manifest.log", "{\"size\":1,\"root\":\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\"}", "1561"},
        {"manifest.ext", "{\"x\":0.5}", "1561"},
        {"iat", NULL, "1561"},
        {"manifest", NULL, "1561"},
        {"aud", "\"nobody here\"", ""},
        {"iat", "9007199254740991", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *claims = sealed_edit(october(), cases[i].path, cases[i].json);
        found f = judge(claims);
        ck_assert_msg(!strcmp(f.text, cases[i].found), "%s %s: %s, not %s", cases[i].path, cases[i].json ? cases[i].json : "gone", f.text, cases[i].found);
        ck_assert_uint_eq(f.summary.errors + f.summary.warnings, *f.text != 0);
        ck_assert_uint_eq(f.untold, 0);
        free(claims);
    }
}
END_TEST

START_TEST(what_is_no_manifest_is_found)
{
    static const char *const texts[] = {"", " ", "{", "{}", "{} {}", "[]", "a.b.c", "{\"urn:tur:manifest\":{}}", "{\"urn:tur:manifest\":1}", "null"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const found f = judge(texts[i]);
        ck_assert_msg(!strcmp(f.text, "1561"), "%s: %s", texts[i], f.text);
    }
}
END_TEST

START_TEST(records_and_manifest_are_judged_together)
{
    char *claims = october();
    tur__buf b = {0};
    for (int i = 0; i < 7; i++) sealed_record(&b, i == 3 ? 2 : i, 10);
    sealed_put("usage.jsonl", tur__buf_text(&b), b.len);
    tur__buf_free(&b);
    /* a record twice, in the place of another */
    found f = judge(claims);
    ck_assert_str_eq(f.text, "0203 1506/files/0/sha256 1560/files/0/root 0735/totals 1564/quantities");
    ck_assert_uint_eq(f.summary.bad_records, 1);
    const char *const texts[] = {claims, NULL};
    tur_counter c = {0, 0};
    f = judge_texts("TUR-0735", texts, "TUR-0735", &c);
    ck_assert_str_eq(f.text, "0735/totals");
    ck_assert_uint_eq(c.fired, 1);
    ck_assert_uint_eq(c.violated, 1);
    free(claims);
}
END_TEST

START_TEST(what_keeps_from_judging_is_told_where_no_finding_says_it)
{
    char *claims = october();
    const char *const texts[] = {claims, NULL}, *const none[] = {"{}", NULL};
    ck_assert_int_eq(remove(sealed_path("usage.jsonl")), 0);
    found f = judge_texts("TUR-0735", texts, NULL, NULL);
    ck_assert_str_eq(f.text, "");
    ck_assert_uint_eq(f.untold, 1);
    f = judge_texts("TUR-1506", texts, NULL, NULL);
    ck_assert_str_eq(f.text, "1506/files/0/name");
    ck_assert_uint_eq(f.untold, 0);
    f = judge_texts("TUR-1506", none, NULL, NULL);
    ck_assert_uint_eq(f.untold, 1);
    free(claims);
}
END_TEST

/* Codes of the findings on the claims that are given, a series. */
static found series(const char *a, const char *b, const char *c, const char *id, tur_counter *counter)
{
    const char *const texts[] = {a, b, c, NULL};
    return judge_texts(NULL, texts, id, counter);
}

START_TEST(exports_of_a_series_are_judged_one_by_one_and_together)
{
    tur_counter c = {0, 0};
    sealed_records("10.jsonl", 0, 3, 10);
    sealed_records("11.jsonl", 0, 5, 11);
    sealed_records("12.jsonl", 5, 9, 12);
    char *x = sealed_claims(&(sealing){.files = {"10.jsonl"}}, NULL);
    tur_token *first = sealed_sign(x, sealed_key);
    char *y = sealed_claims(&(sealing){.files = {"11.jsonl"}, .prev = first, .period = NOVEMBER}, NULL);
    tur_token *second = sealed_sign(y, sealed_key);
    char *z = sealed_claims(&(sealing){.files = {"12.jsonl"}, .prev = second, .period = "2026-12-01T00:00:00Z/2027-01-01T00:00:00Z"}, NULL);
    /* an id that two exports have is no repeat in either */
    found f = series(x, y, z, "TUR-1507", &c);
    ck_assert_str_eq(f.text, "");
    ck_assert_uint_eq(f.summary.records, 12);
    ck_assert_uint_eq(f.summary.sources, 3);
    ck_assert_uint_eq(c.fired, 2);
    ck_assert_uint_eq(c.violated, 0);
    f = series(x, z, NULL, "TUR-1508", &c);
    ck_assert_str_eq(f.text, "1508/seq?");
    ck_assert_uint_eq(c.violated, 1);
    f = series(x, x, NULL, "TUR-1506", &c);
    ck_assert_str_eq(f.text, "");
    ck_assert_uint_eq(c.fired, 1);
    char *other = sealed_edit(strdup(y), "jti", "\"another\"");
    f = series(x, y, other, "TUR-1567", &c);
    ck_assert_str_eq(f.text, "1567/seq 1567/seq");
    ck_assert_uint_eq(c.violated, 2);
    other = sealed_edit(sealed_edit(other, "manifest.period.start", "\"2026-10-31T00:00:00Z\""), "manifest.prev", "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"");
    ck_assert_str_eq(series(x, other, NULL, NULL, NULL).text, "1516/prev? 1507/period/start");
    other = sealed_edit(other, "manifest.log", "{\"size\":1,\"root\":\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\"}");
    ck_assert_str_eq(series(x, other, NULL, NULL, NULL).text, "1516/prev? 1507/period/start 1585/log/root");
    ck_assert_str_eq(series(other, NULL, NULL, NULL, NULL).text, "");
    free(x), free(y), free(z), free(other);
    tur_token_free(first);
    tur_token_free(second);
}
END_TEST

START_TEST(a_validator_is_lent_once_and_before)
{
    tur_validator *judge = tur_validator_new();
    tur_verifier *v = tur_verifier_new(NULL, NULL);
    ck_assert_uint_gt(tur_validator_summary(judge)->period, 20);
    ck_assert_int_eq(tur_verifier_judge_by(v, judge), TUR_OK);
    ck_assert_uint_eq(tur_validator_summary(judge)->period, 20);
    ck_assert_int_eq(tur_verifier_judge_by(v, judge), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_set_level(judge, 2), TUR_OK);
    ck_assert_int_eq(tur_validator_set_level(judge, 3), TUR_OK);
    tur_verifier_free(v);
    v = tur_verifier_new(NULL, NULL);
    ck_assert_int_eq(tur_verifier_add(v, "m", "{}", 2, ""), TUR_OK);
    ck_assert_int_eq(tur_verifier_judge_by(v, judge), TUR_EINVAL);
    ck_assert_int_eq(tur_verifier_run(v), TUR_OK);
    ck_assert_int_eq(tur_verifier_outcome(v), TUR_INVALID);
    tur_verifier_free(v);
    tur_validator_free(judge);
}
END_TEST

Suite *found_suite(void)
{
    Suite *s = suite_create("found");
    TCase *c = tcase_create("found");
    tcase_set_timeout(c, 120);
    tcase_add_checked_fixture(c, sealed_setup, sealed_teardown);
    tcase_add_test(c, what_is_as_stated_has_no_finding);
    tcase_add_test(c, what_is_stated_otherwise_is_found_where_it_stands);
    tcase_add_test(c, what_is_no_manifest_is_found);
    tcase_add_test(c, records_and_manifest_are_judged_together);
    tcase_add_test(c, what_keeps_from_judging_is_told_where_no_finding_says_it);
    tcase_add_test(c, exports_of_a_series_are_judged_one_by_one_and_together);
    tcase_add_test(c, a_validator_is_lent_once_and_before);
    suite_add_tcase(s, c);
    return s;
}
