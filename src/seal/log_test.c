/* Logs of a series: stated, compared, proven. */
#include "seal/log.h"
#include "seal/sealed.h"

Suite *log_suite(void);

enum { COUNT = 9 };
static tur_token *chain[COUNT]; /* months of 2026, the log in all but the first two */

static tur_status log_of(tur_log **log, tur_token *const *tokens, size_t count)
{
    ck_assert_ptr_nonnull(*log = tur_log_new());
    for (size_t i = 0; i < count; i++) ck_assert_int_eq(tur_log_add(*log, NULL, tokens[i]), TUR_OK);
    return TUR_OK;
}

/* The claims of number N behind PREV, with the log of LOG unless that is NULL. */
static char *month(int n, const tur_token *prev, tur_log *log, const char *code)
{
    tur_sealer *s = tur_sealer_new();
    tur_refusal why = {0};
    const char *claims = NULL;
    char period[64], *copy = NULL;
    size_t len, added;
    snprintf(period, sizeof period, "2026-%02d-01T00:00:00Z/2026-%02d-01T00:00:00Z", n + 1, n + 2);
    ck_assert_int_eq(tur_sealer_set(s, "iss", ISS), TUR_OK);
    if (!prev) ck_assert_int_eq(tur_sealer_set(s, "series", "s"), TUR_OK);
    ck_assert_int_eq(tur_sealer_set(s, "period", period), TUR_OK);
    if (!prev && log) ck_assert_int_eq(tur_sealer_log(s, &why, log), TUR_EINVAL);
    tur_status status = prev ? tur_sealer_follow(s, &why, prev) : TUR_OK;
    if (status == TUR_OK && prev && log) status = tur_sealer_log(s, &why, log);
    if (status == TUR_OK) status = tur_sealer_add(s, &why, sealed_folder, &(const char *){"none.jsonl"}, 1, &added);
    if (status == TUR_OK) status = tur_sealer_finish(&claims, &len, s, &why, NOW);
    ck_assert_str_eq(status == TUR_OK ? "" : why.code, code);
    if (status == TUR_OK) copy = strndup(claims, len);
    tur_sealer_free(s);
    return copy;
}

static tur_token *next_month(int n, const tur_token *prev, tur_log *log)
{
    char *claims = month(n, prev, log, "");
    tur_token *t = sealed_sign(claims, sealed_key);
    free(claims);
    return t;
}

static void setup(void)
{
    sealed_setup();
    sealed_put("none.jsonl", "", 0);
    for (int n = 0; n < COUNT; n++) {
        tur_log *log = NULL;
        if (n > 1) log_of(&log, chain, (size_t)n);
        chain[n] = next_month(n, n ? chain[n - 1] : NULL, log);
        tur_log_free(log);
    }
}

static void teardown(void)
{
    for (int n = 0; n < COUNT; n++) tur_token_free(chain[n]);
    sealed_teardown();
}

/* MTH by its recursive definition (RFC 9162, 2.1.1). */
static void tree(tur__hash *out, const tur__hash *leaf, size_t count)
{
    uint8_t both[1 + 2 * TUR__SHA256_SIZE] = {1};
    size_t k = 1;
    if (count == 1) {
        *out = *leaf;
        return;
    }
    while (k * 2 < count) k *= 2;
    tree((tur__hash *)(both + 1), leaf, k);
    tree((tur__hash *)(both + 1 + TUR__SHA256_SIZE), leaf + k, count - k);
    ck_assert(tur__sha256_once(out->byte, both, sizeof both));
}

START_TEST(a_log_is_the_tree_over_the_ids_before)
{
    for (int n = 2; n < COUNT; n++) {
        tur__manifest m;
        tur__arena a = {0};
        tur__hash leaf[COUNT], root;
        ck_assert_int_eq(tur__manifest_of(&m, &a, NULL, chain[n]), TUR_OK);
        for (int i = 0; i < n; i++) {
            uint8_t entry[33] = {0};
            size_t len;
            const char *payload = tur_token_payload(chain[i], &len);
            ck_assert(tur__sha256_once(entry + 1, payload, len) && tur__sha256_once(leaf[i].byte, entry, sizeof entry));
        }
        tree(&root, leaf, (size_t)n);
        ck_assert(m.has_log && !memcmp(root.byte, m.log_root.byte, sizeof root.byte));
        tur__arena_free(&a);
    }
}
END_TEST

/* Codes for all manifests from FROM, number AT being T where it is not NULL. */
static verdict judged(int from, int at, tur_token *t)
{
    tur_token *tokens[COUNT + 1] = {NULL};
    for (int n = from; n < COUNT; n++) tokens[n - from] = n == at && t ? t : chain[n];
    return sealed_verify(NULL, tokens);
}

START_TEST(a_log_is_compared_where_all_are_there)
{
    ck_assert_str_eq(judged(0, 0, NULL).codes, "");
    ck_assert_str_eq(judged(1, 0, NULL).codes, "");
    /* the last one with the log of another history */
    static const char other[] = "\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\"";
    tur_log *log;
    log_of(&log, chain, COUNT - 1);
    char *claims = sealed_edit(month(COUNT - 1, chain[COUNT - 2], log, ""), "manifest.log.root", other);
    tur_token *t = sealed_sign(claims, sealed_key);
    ck_assert_str_eq(judged(0, COUNT - 1, t).codes, "LOG_MISMATCH");
    ck_assert_str_eq(judged(1, COUNT - 1, t).codes, "");
    /* a signer that is led there says so too */
    ck_assert_int_eq(tur_log_add(log, NULL, t), TUR_OK);
    ck_assert_ptr_null(month(COUNT, t, log, "LOG_MISMATCH"));
    tur_log_free(log);
    tur_token_free(t);
    free(claims);
}
END_TEST

START_TEST(a_log_says_whether_it_was_compared)
{
    tur_token_policy policy = {.iss = ISS, .now = NOW + 60};
    for (int from = 0; from < 3; from++) {
        tur_verifier *v = tur_verifier_new(sealed_keys, &policy);
        tur_manifest_info info;
        for (int n = from; n < COUNT; n++) {
            size_t len;
            const char *text = tur_token_text(chain[n], &len);
            ck_assert_int_eq(tur_verifier_add(v, "m", text, len, sealed_folder), TUR_OK);
        }
        ck_assert_int_eq(tur_verifier_run(v), TUR_OK);
        for (int n = from; n < COUNT; n++) {
            ck_assert(tur_verifier_manifest(&info, v, (size_t)(n - from)));
            ck_assert_uint_eq(info.log_size, n > 1 ? (uint64_t)n : 0);
            ck_assert_int_eq(info.log_compared, n > 1 && !from);
        }
        tur_verifier_free(v);
    }
}
END_TEST

START_TEST(behind_a_fork_no_log_is_compared)
{
    tur_log *log;
    log_of(&log, chain, 3);
    char *claims = sealed_edit(month(3, chain[2], log, ""), "jti", "\"another\"");
    tur_token *t = sealed_sign(claims, sealed_key), *tokens[] = {chain[0], chain[1], chain[2], chain[3], t, chain[4], NULL};
    const verdict v = sealed_verify(NULL, tokens);
    ck_assert(strstr(v.codes, "CHAIN_FORK") && !strstr(v.codes, "LOG_MISMATCH"));
    tur_log_free(log);
    tur_token_free(t);
    free(claims);
}
END_TEST

START_TEST(a_log_has_the_number_of_its_manifest)
{
    static const char *const wrong[] = {"{\"size\":3}", "{\"size\":3,\"root\":\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\"}",
                                        "{\"size\":4,\"root\":\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\",\"more\":1}", "[]", "{\"size\":0,\"root\":\"\"}"};
    tur_log *log;
    log_of(&log, chain, 4);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char *claims = sealed_edit(month(4, chain[3], log, ""), "manifest.log", wrong[i]);
        tur_token *t = sealed_sign(claims, sealed_key), *tokens[] = {t, NULL};
        ck_assert_str_eq(sealed_verify(NULL, tokens).codes, "MANIFEST_SYNTAX");
        tur_token_free(t);
        free(claims);
    }
    tur_log_free(log);
}
END_TEST

START_TEST(a_signer_needs_every_manifest_before)
{
    for (int gone = 0; gone < 5; gone++) {
        tur_token *some[5];
        size_t count = 0;
        tur_log *log;
        for (int n = 0; n < 5; n++)
            if (n != gone) some[count++] = chain[n];
        log_of(&log, some, count);
        ck_assert_ptr_null(month(5, chain[4], log, "CHAIN_GAP"));
        tur_log_free(log);
    }
    /* what the chain does not lead to is passed over */
    tur_log *log;
    tur_token *other = next_month(0, NULL, NULL);
    log_of(&log, chain, COUNT);
    ck_assert_int_eq(tur_log_add(log, NULL, other), TUR_OK);
    tur_token *t = next_month(5, chain[4], log);
    tur_log_free(log);
    tur_token_free(t);
    tur_token_free(other);
}
END_TEST

/* The code that the proof of JSON is refused with; its statement in INFO where it is not. */
static const char *check(const char *json, size_t len)
{
    static char code[32];
    const tur_token_policy policy = {.iss = ISS, .now = NOW + 60};
    tur_refusal why = {0};
    tur_proof *p = NULL;
    tur_status status = tur_proof_read(&p, &why, json, len);
    if (status == TUR_OK) status = tur_proof_verify(p, &why, sealed_keys, &policy);
    if (status == TUR_OK) {
        const tur_proof_info *i = tur_proof_says(p);
        ck_assert(i && !i->file && !i->record && i->earlier && i->earlier_seq < i->seq);
    }
    snprintf(code, sizeof code, "%s", status == TUR_OK ? "" : why.code);
    tur_proof_free(p);
    return code;
}

static char *proven(int early, int late, tur_log *log, const char *code)
{
    tur_refusal why = {0};
    tur_proof *p;
    size_t len;
    tur_status status = tur_proof_history(&p, &why, chain[early], chain[late], log);
    ck_assert_str_eq(status == TUR_OK ? "" : why.code, code);
    char *json = p ? strdup(tur_proof_json(p, &len)) : NULL;
    tur_proof_free(p);
    return json;
}

START_TEST(a_manifest_is_in_the_history_of_every_later_one)
{
    tur_log *log;
    log_of(&log, chain, COUNT);
    for (int late = 0; late < COUNT; late++)
        for (int early = 0; early < COUNT; early++) {
            char *json = proven(early, late, log, early >= late ? "CHAIN_PREV" : late < 2 ? "PROOF_BAD" : "");
            if (!json) continue;
            ck_assert_str_eq(check(json, strlen(json)), "");
            ck_assert_int_eq(strstr(json, "\"extends\"") != NULL, early > 1);
            /* another manifest in its place, each with its own signature */
            for (int n = 0; n < COUNT; n++) {
                size_t len;
                tur__buf text = {0};
                tur__buf_printf(&text, "\"%s\"", tur_token_text(chain[n], &len));
                char *other = sealed_edit(strdup(json), n % 2 ? "earlier" : "manifest", tur__buf_text(&text));
                bool same = n == (n % 2 ? early : late);
                ck_assert_msg(same == !*check(other, strlen(other)), "%d in %d, with %d", early, late, n);
                tur__buf_free(&text);
                free(other);
            }
            free(json);
        }
    tur_log_free(log);
}
END_TEST

START_TEST(a_proof_of_history_that_was_changed_is_refused)
{
    static const struct { const char *path, *json, *code; } cases[] = {
        {"path.0", "\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\"", "PROOF_BAD"}, {"path", "[]", "PROOF_BAD"}, {"path", NULL, "PROOF_SYNTAX"},
        {"extends", NULL, "PROOF_BAD"}, {"extends", "[]", "PROOF_BAD"}, {"extends", "1", "PROOF_SYNTAX"}, {"extends.0", "\"AAAA\"", "PROOF_SYNTAX"},
        {"extends.0", "\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\"", "PROOF_BAD"}, {"index", "2", "PROOF_SYNTAX"}, {"file", "0", "PROOF_SYNTAX"},
        {"v", "2", "PROOF_SYNTAX"}, {"earlier", "\"a.b.c\"", "TOKEN_SYNTAX"}, {"earlier", NULL, "PROOF_SYNTAX"}, {"surprise", "1", "PROOF_SYNTAX"}};
    tur_log *log;
    log_of(&log, chain, COUNT);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *json = sealed_edit(proven(3, COUNT - 1, log, ""), cases[i].path, cases[i].json);
        const char *code = check(json, strlen(json));
        ck_assert_msg(!strcmp(code, cases[i].code), "%s %s: %s, not %s", cases[i].path, cases[i].json ? cases[i].json : "gone", code, cases[i].code);
        free(json);
    }
    char *json = sealed_edit(proven(1, COUNT - 1, log, ""), "extends", "[]");
    ck_assert_str_eq(check(json, strlen(json)), "PROOF_BAD");
    free(json);
    tur_log_free(log);
}
END_TEST

Suite *log_suite(void)
{
    Suite *s = suite_create("log");
    TCase *c = tcase_create("log");
    tcase_set_timeout(c, 120);
    tcase_add_checked_fixture(c, setup, teardown);
    tcase_add_test(c, a_log_is_the_tree_over_the_ids_before);
    tcase_add_test(c, a_log_is_compared_where_all_are_there);
    tcase_add_test(c, a_log_says_whether_it_was_compared);
    tcase_add_test(c, behind_a_fork_no_log_is_compared);
    tcase_add_test(c, a_log_has_the_number_of_its_manifest);
    tcase_add_test(c, a_signer_needs_every_manifest_before);
    tcase_add_test(c, a_manifest_is_in_the_history_of_every_later_one);
    tcase_add_test(c, a_proof_of_history_that_was_changed_is_refused);
    suite_add_tcase(s, c);
    return s;
}
