#include "format/focus.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "record/record.h"

Suite *focus_suite(void);

static tur__arena arena;

static tur__json *parse(const char *text)
{
    size_t used;
    tur__json_error e;
    tur__json *v = tur__json_parse(&arena, text, strlen(text), &used, &e);
    ck_assert_ptr_nonnull(v);
    return v;
}

static void equal(const tur__json *v, const char *wanted)
{
    tur__buf b = {0};
    ck_assert_ptr_nonnull(v);
    tur__json_write(&b, v);
    ck_assert_str_eq(tur__buf_text(&b), wanted);
    tur__buf_free(&b);
}

/* A patch made from two values leads from one to the other; the cases of RFC 7396, Appendix A. */
START_TEST(test_patch)
{
    static const char *const merged[][3] = {{"{\"a\":\"b\"}", "{\"a\":\"c\"}", "{\"a\":\"c\"}"},
                                            {"{\"a\":\"b\"}", "{\"b\":\"c\"}", "{\"a\":\"b\",\"b\":\"c\"}"},
                                            {"{\"a\":\"b\"}", "{\"a\":null}", "{}"},
                                            {"{\"a\":\"b\",\"b\":\"c\"}", "{\"a\":null}", "{\"b\":\"c\"}"},
                                            {"{\"a\":[\"b\"]}", "{\"a\":\"c\"}", "{\"a\":\"c\"}"},
                                            {"{\"a\":\"c\"}", "{\"a\":[\"b\"]}", "{\"a\":[\"b\"]}"},
                                            {"{\"a\":{\"b\":\"c\"}}", "{\"a\":{\"b\":\"d\",\"c\":null}}", "{\"a\":{\"b\":\"d\"}}"},
                                            {"{\"a\":[{\"b\":\"c\"}]}", "{\"a\":[1]}", "{\"a\":[1]}"},
                                            {"[\"a\",\"b\"]", "[\"c\",\"d\"]", "[\"c\",\"d\"]"},
                                            {"{\"a\":\"b\"}", "[\"c\"]", "[\"c\"]"},
                                            {"{\"e\":null}", "{\"a\":1}", "{\"a\":1,\"e\":null}"},
                                            {"{}", "{\"a\":{\"bb\":{\"ccc\":null}}}", "{\"a\":{\"bb\":{}}}"}};
    static const char *const pairs[][2] = {{"{}", "{\"a\":{\"b\":[1,{\"c\":\"d\"}]}}"},
                                           {"{\"a\":{\"b\":\"1\",\"c\":\"2\"},\"d\":\"e\"}", "{\"a\":{\"b\":\"3\"}}"},
                                           {"{\"a\":[1,2]}", "{\"a\":[2,1]}"},
                                           {"{\"tags\":{\"a.b\":\"1\"}}", "{\"tags\":{\"a.b\":\"2\",\"c\\u0000\":\"3\"}}"}};
    for (size_t i = 0; i < sizeof merged / sizeof *merged; i++)
        equal(tur__focus_merge(&arena, parse(merged[i][0]), parse(merged[i][1])), merged[i][2]);
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        const tur__json *p = tur__focus_patch(&arena, parse(pairs[i][0]), parse(pairs[i][1]));
        equal(tur__focus_merge(&arena, parse(pairs[i][0]), p), pairs[i][1]);
    }
    tur__arena_free(&arena);
}
END_TEST

START_TEST(test_units)
{
    static const struct {
        const char *text;
        int64_t scale;
        bool known, tokens;
        const char *meter;
    } cases[] = {{"Tokens", 1, true, true, NULL},          {"1000000 Tokens", 1000000, true, true, NULL},
                 {"1K tokens", 1000, true, true, NULL},    {"1M tokens", 1000000, true, true, NULL},
                 {"Million Tokens", 1000000, true, true, NULL}, {"10 thousand tokens", 10000, true, true, NULL},
                 {"Token-Hours", 3600, true, false, "cache_storage"}, {"Images", 1, true, false, "image"},
                 {"Units", 1, false, false, NULL},         {"Seconds", 1, false, false, NULL},
                 {"3600 Seconds", 3600, false, false, NULL}, {"N/A", 1, false, false, NULL},
                 {"0 Tokens", 1, false, false, NULL},      {"99999999999999999999 Tokens", 1, false, false, NULL},
                 {"", 1, false, false, NULL},              {"9007199254740991M tokens", 9007199254740991, false, false, NULL}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        tur__focus_measure m;
        ck_assert_msg(tur__focus_measure_of(&m, cases[i].text) == cases[i].known, "%s", cases[i].text);
        if (!cases[i].known) continue;
        ck_assert_int_eq(m.scale, cases[i].scale);
        ck_assert_int_eq(m.tokens, cases[i].tokens);
        if (cases[i].meter) ck_assert_str_eq(m.meter, cases[i].meter);
    }
}
END_TEST

/* Every meter of the registry has a unit. */
START_TEST(test_meters)
{
    for (int i = 1; i < TUR__METER_COUNT; i++) {
        tur__focus_place p;
        ck_assert(tur__focus_place_of(&p, tur__meters[i].name, tur__meters[i].len));
        ck_assert_int_eq(p.mask, tur__meters[i].mask);
        ck_assert_msg(strcmp(tur__focus_unit(&p), "Units"), "%s", tur__meters[i].name);
    }
    tur__focus_place p;
    ck_assert(tur__focus_place_of(&p, "input@audio", 11) && p.mask == 0x7F && p.modalities == 4);
    ck_assert(!tur__focus_place_of(&p, "input@smell", 11) && !tur__focus_place_of(&p, "image@text", 10));
    ck_assert(tur__focus_place_of(&p, "x_acme_map", 10) && !strcmp(tur__focus_unit(&p), "Units"));
}
END_TEST

START_TEST(test_aws)
{
    static const struct {
        const char *type, *place, *model, *tier;
        bool global, marketplace;
    } cases[] = {
        {"USE1-Claude4.6Sonnet-input-tokens", "input.fresh", "Claude4.6Sonnet", NULL, false, false},
        {"USE1-Claude4.6Opus-cache-read-input-token-count-cross-region-global", "input.cache_read", "Claude4.6Opus", NULL, true, false},
        {"USE1-Nova2.0Lite-input-tokens-flex", "input.fresh", "Nova2.0Lite", "flex", false, false},
        {"USE1-gpt-oss-120b-output-tokens-priority", "output", "gpt-oss-120b", "priority", false, false},
        {"USW2-anthropic.claude-opus-4-8-mantle-input-tokens-global-standard", "input.fresh", "anthropic.claude-opus-4-8", "standard", true, false},
        {"USE1-xai.grok-4.3-mantle-cache-read-tokens-flex", "input.cache_read", "xai.grok-4.3", "flex", false, false},
        {"USE1-Claude4Sonnet-cache-write-input-token-count-1-hour", "input.cache_write.1h", "Claude4Sonnet", NULL, false, false},
        {"USE1-Claude4Sonnet-cache-write-input-token-count", "input.cache_write.5m", "Claude4Sonnet", NULL, false, false},
        {"EU-Qwen3-32B-input-tokens-batch", "input.fresh", "Qwen3-32B", "batch", false, false},
        {"USE1-Nova2.0Lite-output-tokens-cross-region-global-batch", "output", "Nova2.0Lite", "batch", true, false},
        {"USE1-NovaMicro-Model-Customization-input-tokens", NULL, "", NULL, false, false},
        {"USW2-MP:USW2_CacheWrite1hInputTokenCount_Global-Units", "input.cache_write.1h", "", NULL, true, true},
        {"USE1-MP:USE1_input_tokens_global_standard-Units", "input.fresh", "", "standard", true, true},
        {"USE1-MP:USE1_Reserved_1Month_InputTPM_Geo-Units", NULL, "", NULL, false, true},
        {"", NULL, "", NULL, false, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        tur__aws_usage u;
        tur__aws_usage_of(&u, cases[i].type);
        ck_assert_msg((!u.place && !cases[i].place) || (u.place && cases[i].place && !strcmp(u.place, cases[i].place)), "%s", cases[i].type);
        ck_assert_str_eq(u.model, cases[i].model);
        ck_assert_msg((!u.tier && !cases[i].tier) || (u.tier && cases[i].tier && !strcmp(u.tier, cases[i].tier)), "%s", cases[i].type);
        ck_assert_int_eq(u.global, cases[i].global);
        ck_assert_int_eq(u.marketplace, cases[i].marketplace);
    }
}
END_TEST

START_TEST(test_measured)
{
    const tur__json *r = parse("{\"complete\":[\"input\"],\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"5\"},"
                               "{\"meter\":\"input.cache_read\",\"modality\":\"text\",\"quantity\":\"7\"},{\"meter\":\"output\",\"quantity\":\"9\"},"
                               "{\"meter\":\"image\",\"quantity\":\"2\",\"variant\":{\"size\":\"a\"}},{\"meter\":\"image\",\"quantity\":\"3\",\"variant\":{\"size\":\"b\"}}]}");
    static const struct {
        const char *place, *sum; /* NULL: not exact */
    } cases[] = {{"input.fresh", "5"}, {"input", "12"}, {"input.cache_write", "0"}, {"input.cache_read@text", "7"}, {"input@text", NULL},
                 {"output", NULL},     {"token", NULL}, {"image", "5"},              {"page", NULL}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        tur__focus_place p;
        tur__decimal d;
        char text[TUR__DECIMAL_TEXT];
        ck_assert(tur__focus_place_of(&p, cases[i].place, strlen(cases[i].place)));
        bool exact = tur__focus_measured(&d, r, &p);
        ck_assert_msg(exact == (cases[i].sum != NULL), "%s", cases[i].place);
        if (!exact) continue;
        tur__decimal_print(text, d);
        ck_assert_str_eq(text, cases[i].sum);
    }
    tur__arena_free(&arena);
}
END_TEST

Suite *focus_suite(void)
{
    Suite *s = suite_create("focus");
    TCase *t = tcase_create("all");
    tcase_add_test(t, test_patch);
    tcase_add_test(t, test_units);
    tcase_add_test(t, test_meters);
    tcase_add_test(t, test_aws);
    tcase_add_test(t, test_measured);
    suite_add_tcase(s, t);
    return s;
}
