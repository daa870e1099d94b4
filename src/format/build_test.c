#include "format/build.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Suite *build_suite(void);

static tur_converter *run;
static tur__buf out, found;

static bool take(void *ctx, const void *bytes, size_t len)
{
    (void)ctx;
    tur__buf_add(&out, bytes, len);
    return true;
}

static int heard(void *ctx, const tur_finding *f)
{
    (void)ctx;
    tur__buf_printf(&found, "%s %s\n", f->requirement, f->pointer ? f->pointer : "");
    return 0;
}

static void begin(const char *from)
{
    ck_assert_int_eq(tur_converter_new(&run, from, "tur"), TUR_OK);
    tur_converter_on_finding(run, heard, NULL);
    tur_converter_set_unchecked(run);
    out.len = found.len = 0;
}

static const char *convert(const char *text)
{
    tur_source *s = tur_source_from_memory("test", text, strlen(text));
    ck_assert(s != NULL);
    ck_assert_int_eq(tur_converter_run(run, s, take, NULL), TUR_OK);
    ck_assert_int_eq(tur_converter_finish(run, take, NULL), TUR_OK);
    tur_source_close(s);
    return tur__buf_text(&out);
}

static void end(void)
{
    tur_converter_free(run);
    run = NULL;
}

static void teardown(void)
{
    end();
    tur__buf_free(&out);
    tur__buf_free(&found);
}

static tur__guise guise(const char *text) { return tur__guise_of(text, strlen(text)); }

START_TEST(addresses_are_told_from_models_and_machines)
{
    ck_assert_int_eq(guise("anna@example.com"), TUR__ADDRESS);
    ck_assert_int_eq(guise("mail: anna.b+c@mail.example.org."), TUR__ADDRESS);
    ck_assert_int_eq(guise("x@p.iam.gserviceaccount.com"), TUR__MACHINE);
    ck_assert_int_eq(guise("x@p.iam.gserviceaccount.com a@b.de"), TUR__ADDRESS);
    ck_assert_int_eq(guise("x@evilgserviceaccount.com"), TUR__ADDRESS);
    ck_assert_int_eq(guise("claude-sonnet-4@20250514"), TUR__PLAIN);
    ck_assert_int_eq(guise("model@1.0"), TUR__PLAIN);
    ck_assert_int_eq(guise("@example.com"), TUR__PLAIN);
    ck_assert_int_eq(guise("a@b"), TUR__PLAIN);
    ck_assert_int_eq(guise(""), TUR__PLAIN);
}
END_TEST

START_TEST(secrets_are_known_by_their_beginnings)
{
    ck_assert_int_eq(guise("sk-proj-abcdefghijklmnop"), TUR__SECRET);
    ck_assert_int_eq(guise("sk-1234"), TUR__PLAIN);
    ck_assert_int_eq(guise("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc"), TUR__SECRET);
    ck_assert_int_eq(guise("88dc28d0f030c55ed4ab77ed8faf098196cb1c05df778539800c9f1243fe6b4b"), TUR__PLAIN);
}
END_TEST

START_TEST(placeholders_are_known_in_any_case)
{
    ck_assert(tur__is_placeholder("None", 4));
    ck_assert(tur__is_placeholder("NULL", 4));
    ck_assert(tur__is_placeholder("-", 1));
    ck_assert(!tur__is_placeholder("nobody", 6));
    ck_assert(!tur__is_placeholder("", 0));
}
END_TEST

#define ROW(members) "{\"request_id\":\"r\",\"startTime\":\"2026-11-01T10:00:00Z\"" members "}\n"
#define IS_IN(text) ck_assert_msg(strstr(got, text) != NULL, "%s not in %s", text, got)
#define NOT_IN(text) ck_assert_msg(strstr(got, text) == NULL, "%s in %s", text, got)

START_TEST(a_person_becomes_a_pseudonym_where_there_is_a_key)
{
    begin("litellm-spendlogs");
    ck_assert_int_eq(tur_converter_set_pseudonym_key(run, "key", 3), TUR_OK);
    const char *got = convert(ROW(",\"user\":\"anna@example.com\",\"end_user\":\"u-7\",\"request_tags\":[\"for a@b.de\"]"));
    /* HMAC-SHA-256("key", "attribution.principal_id\nanna@example.com"), computed apart. */
    IS_IN("\"principal_id\":\"p_6c0ccf6bc7183de1af2ab308c3fbddec\"");
    IS_IN("\"customer_id\":\"p_");
    IS_IN("\"labels\":[\"p_");
    NOT_IN("@");
    ck_assert_uint_eq(found.len, 0);
}
END_TEST

START_TEST(an_address_is_left_out_where_there_is_no_key)
{
    begin("litellm-spendlogs");
    const char *got = convert(ROW(",\"user\":\"anna@example.com\",\"end_user\":\"x@p.iam.gserviceaccount.com\""));
    NOT_IN("anna");
    IS_IN("\"customer_id\":\"x@p.iam.gserviceaccount.com\"");
    ck_assert_str_eq(tur__buf_text(&found), "TUR-1314 /user\n");
}
END_TEST

START_TEST(an_empty_key_of_pseudonyms_is_refused)
{
    begin("litellm-spendlogs");
    ck_assert_int_eq(tur_converter_set_pseudonym_key(run, "", 0), TUR_EINVAL);
}
END_TEST

START_TEST(what_is_given_fills_and_never_overrides)
{
    begin("litellm-spendlogs");
    ck_assert_int_eq(tur_converter_set(run, "parties.seller.id", "other"), TUR_OK);
    ck_assert_int_eq(tur_converter_set(run, "parties.seller.name", "Other Inc."), TUR_OK);
    ck_assert_int_eq(tur_converter_set(run, "request.attempt", "2"), TUR_OK);
    ck_assert_int_eq(tur_converter_set(run, "aggregate.by", "service.model_served,attribution.team"), TUR_OK);
    ck_assert_int_eq(tur_converter_set(run, "tags.a.b", "c"), TUR_OK);
    const char *got = convert(ROW(",\"custom_llm_provider\":\"openai\"") "{\"request_id\":\"s\",\"custom_llm_provider\":\"openai\"}\n");
    IS_IN("\"seller\":{\"id\":\"openai\"}");
    IS_IN("\"attempt\":2");
    IS_IN("\"by\":[\"service.model_served\",\"attribution.team\"]");
    IS_IN("\"tags\":{\"a.b\":\"c\"}");
    /* Once for each pair of values, not for each row. */
    ck_assert_str_eq(tur__buf_text(&found), "TUR-1313 \n");
}
END_TEST

START_TEST(what_is_given_has_to_suit_its_member)
{
    static const char *const wrong[][2] = {
        {"parties.seller", "x"}, {"record_id", "x"},  {"meters", "x"},
        {"request.attempt", "0"}, {"request.attempt", "1.5"}, {"request.attempt", "two"},
        {"time.start", "yesterday"}, {"invoice.prepaid", "1.50"}, {"parties.seller.id", ""},
        {"kind", "nonsense"},   {"request.stream_complete", "yes"},
        {"parties.seller.id", "a\nb"}, {"aggregate.by", "a,,b"}};
    static const char *const nowhere[] = {"seller", "tags.", "X_a_b", ""};
    begin("litellm-spendlogs");
    for (size_t i = 0; i < sizeof nowhere / sizeof *nowhere; i++)
        ck_assert_msg(tur_converter_set(run, nowhere[i], "x") == TUR_ENOENT, "%s", nowhere[i]);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        ck_assert_msg(tur_converter_set(run, wrong[i][0], wrong[i][1]) == TUR_EINVAL, "%s=%s",
                      wrong[i][0], wrong[i][1]);
    ck_assert_int_eq(tur_converter_set(run, "x_acme_note", "fine"), TUR_OK);
    ck_assert_int_eq(tur_converter_set(run, "invoice.prepaid", "1.5"), TUR_OK);
    ck_assert_int_eq(tur_converter_set(run, "request.stream_complete", "true"), TUR_OK);
}
END_TEST

START_TEST(a_context_is_shaped_like_a_record)
{
    static const char good[] = "{\"parties\":{\"seller\":{\"id\":\"s\"}},\"tags\":{\"k.l\":\"v\"},"
                               "\"request\":{\"attempt\":3,\"stream_complete\":false},"
                               "\"labels\":[\"a, b\"],\"x_acme_a\":\"b\"}";
    static const char *const wrong[] = {"",           "[]",          "{} {}",        "{\"parties\":1}",
                                        "{\"nope\":\"x\"}", "{\"meters\":[]}", "{\"request\":{\"attempt\":\"3\"}}",
                                        "{\"labels\":\"a\"}", "{\"parties.seller.id\":\"x\"}", "{\"tags\":{\"k\":1}}"};
    const char *message;
    begin("litellm-spendlogs");
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        message = NULL;
        ck_assert_msg(tur_converter_set_context(run, &message, wrong[i], strlen(wrong[i])) == TUR_EINVAL,
                      "%s", wrong[i]);
        ck_assert(message && *message);
    }
    ck_assert_int_eq(tur_converter_set_context(run, &message, good, strlen(good)), TUR_OK);
    const char *got = convert(ROW(""));
    IS_IN("\"seller\":{\"id\":\"s\"}");
    IS_IN("\"attempt\":3");
    IS_IN("\"stream_complete\":false");
    IS_IN("\"labels\":[\"a, b\"]");
    IS_IN("\"tags\":{\"k.l\":\"v\"}");
}
END_TEST

START_TEST(an_amount_is_its_literal)
{
    begin("litellm-spendlogs");
    const char *got = convert("{\"request_id\":\"a\",\"spend\":1.50e-3,\"prompt_tokens\":1}\n"
                              "{\"request_id\":\"b\",\"spend\":0.1234567890123456785}\n"
                              "{\"request_id\":\"c\",\"spend\":0.0,\"prompt_tokens\":1}\n");
    IS_IN("\"list\":\"0.0015\",\"stated\":{\"text\":\"1.50e-3\",\"unit\":\"USD\"}");
    IS_IN("\"list\":\"0.123456789012345678\",\"stated\":{\"text\":\"0.1234567890123456785\"");
    IS_IN("\"charges\":[{\"code\":\"usage\",\"status\":\"unpriced\"}]");
    ck_assert_str_eq(tur__buf_text(&found), "TUR-1310 /spend\n");
}
END_TEST

START_TEST(counts_are_digits_or_the_row_is_refused)
{
    static const char *const wrong[] = {"\"12\"", "1.0", "1e3", "-1", "9007199254740992", "true", "[1]",
                                        "18446744073709551617"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char text[128];
        snprintf(text, sizeof text, "{\"request_id\":\"a\",\"prompt_tokens\":%s}", wrong[i]);
        begin("litellm-spendlogs");
        ck_assert_msg(!*convert(text), "%s", text);
        ck_assert_str_eq(tur__buf_text(&found), "TUR-1312 /prompt_tokens\n");
        ck_assert_uint_eq(tur_converter_summary(run)->refused, 1);
        end();
    }
    begin("litellm-spendlogs");
    const char *got = convert("{\"request_id\":\"a\",\"prompt_tokens\":9007199254740991}");
    IS_IN("\"quantity\":\"9007199254740991\"");
}
END_TEST

START_TEST(a_row_again_is_one_record)
{
    begin("litellm-spendlogs");
    convert(ROW(",\"prompt_tokens\":1") "{ \"prompt_tokens\":1, \"request_id\":\"r\",\"startTime\":\"2026-11-01 10:00:00+00:00\"}\n"
            ROW(",\"prompt_tokens\":2"));
    const tur_conversion *sum = tur_converter_summary(run);
    ck_assert_uint_eq(sum->rows, 3);
    ck_assert_uint_eq(sum->records, 2);
    ck_assert_uint_eq(sum->skipped, 1);
    ck_assert_str_eq(tur__buf_text(&found), "TUR-1305 \nTUR-1305 \n");
}
END_TEST

START_TEST(our_own_form_is_only_put_in_order)
{
    begin("tur");
    const char *got = convert("{\"b\":[1, 2.50, null],\n \"a\":\"\\u0041\"}");
    ck_assert_str_eq(got, "{\"a\":\"A\",\"b\":[1,2.50,null]}\n");
    ck_assert_uint_eq(found.len, 0);
}
END_TEST

START_TEST(an_unknown_format_is_none)
{
    ck_assert_int_eq(tur_converter_new(&run, "nope", "tur"), TUR_ENOENT);
    ck_assert_int_eq(tur_converter_new(&run, "tur", "openai-usage"), TUR_ENOENT);
}
END_TEST

Suite *build_suite(void)
{
    Suite *s = suite_create("build");
    TCase *c = tcase_create("records");
    suite_add_tcase(s, c);
    tcase_add_checked_fixture(c, NULL, teardown);
    tcase_add_test(c, addresses_are_told_from_models_and_machines);
    tcase_add_test(c, secrets_are_known_by_their_beginnings);
    tcase_add_test(c, placeholders_are_known_in_any_case);
    tcase_add_test(c, a_person_becomes_a_pseudonym_where_there_is_a_key);
    tcase_add_test(c, an_address_is_left_out_where_there_is_no_key);
    tcase_add_test(c, an_empty_key_of_pseudonyms_is_refused);
    tcase_add_test(c, what_is_given_fills_and_never_overrides);
    tcase_add_test(c, what_is_given_has_to_suit_its_member);
    tcase_add_test(c, a_context_is_shaped_like_a_record);
    tcase_add_test(c, an_amount_is_its_literal);
    tcase_add_test(c, counts_are_digits_or_the_row_is_refused);
    tcase_add_test(c, a_row_again_is_one_record);
    tcase_add_test(c, our_own_form_is_only_put_in_order);
    tcase_add_test(c, an_unknown_format_is_none);
    return s;
}
