/* What records add up to: exactly, for any number of threads, and only what counts. */
#include "pipe/sums.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "pipe/validate.h"

Suite *sums_suite(void);

#define RECORD "{\"emitter\":\"com.example\",\"grain\":\"request\",\"record_id\":\"01976b2e-8c00-7000-8000-%012d\",\"tur\":\"1.0\",%s}\n"

static void put(tur__buf *b, const char *members)
{
    static int number;
    tur__buf_printf(b, RECORD, number++, members);
}

static tur__sums sums_of(const tur__buf *b, int jobs, const tur__sums *asked)
{
    tur__sums s = asked ? *asked : (tur__sums){.records = 0};
    tur_validator *v = tur_validator_new();
    tur_source *source = tur_source_from_memory("f", b->data, b->len);
    ck_assert(v && source);
    ck_assert_int_eq(tur_validator_set_jobs(v, jobs), TUR_OK);
    tur__validator_sum(v, &s);
    ck_assert_int_eq(tur_validator_run(v, source), TUR_OK);
    tur_source_close(source);
    tur_validator_free(v);
    ck_assert(!s.failed);
    return s;
}

/* The sum of NAME and how many make it; "none" where there is no such name. */
static const char *total(const tur__summed *s, const char *name)
{
    static char text[140];
    char digits[100];
    for (uint32_t i = 0; i < s->names.count; i++) {
        if (strcmp(s->names.text[i], name) != 0) continue;
        tur__total_print(digits, &s->sum[i].total);
        snprintf(text, sizeof text, "%s of %llu", digits, (unsigned long long)s->sum[i].count);
        return text;
    }
    return "none";
}

#define CHARGE(amounts) "\"charges\":[{\"basis\":\"estimated\",\"code\":\"usage\",\"currency\":\"USD\"," amounts ",\"status\":\"stated\"}]"
#define METER(meter, more) "\"meters\":[{\"meter\":\"" meter "\"" more "}]"

START_TEST(only_what_counts_is_added)
{
    tur__buf b = {0};
    put(&b, "\"kind\":\"usage\"," CHARGE("\"list\":\"0.1\",\"billed\":\"-0.000000000000000001\""));
    put(&b, "\"kind\":\"usage\",\"additive\":\"cost\"," CHARGE("\"list\":\"0.2\""));
    put(&b, "\"kind\":\"usage\",\"additive\":\"quantity\"," CHARGE("\"list\":\"7\""));
    put(&b, "\"kind\":\"usage\",\"additive\":\"none\"," CHARGE("\"list\":\"7\""));
    put(&b, "\"kind\":\"credit\"," CHARGE("\"list\":\"99999999999999999999.5\""));
    put(&b, "\"kind\":\"usage\"," METER("input", ",\"quantity\":\"5\""));
    put(&b, "\"kind\":\"usage\"," METER("input", ",\"modality\":\"audio\",\"quantity\":\"6\""));
    put(&b, "\"kind\":\"adjustment\"," METER("input", ",\"quantity\":\"-2\""));
    put(&b, "\"kind\":\"usage\"," METER("x_acme_clicks", ",\"quantity\":\"1.5\""));
    put(&b, "\"kind\":\"usage\"," METER("x_acme_taps", ",\"quantity\":\"1\""));
    put(&b, "\"kind\":\"purchase\"," METER("input", ",\"quantity\":\"100\""));
    put(&b, "\"kind\":\"usage\",\"additive\":\"cost\"," METER("input", ",\"quantity\":\"100\""));
    put(&b, "\"kind\":\"usage\",\"additive\":\"none\"," METER("input", ",\"quantity\":\"100\""));
    put(&b, "\"kind\":\"usage\"," METER("input", ",\"quantity\":\"1e3\""));
    tur__sums s = sums_of(&b, 1, NULL);
    ck_assert_str_eq(total(&s.amounts, "USD estimated list"), "99999999999999999999.8 of 3");
    ck_assert_str_eq(total(&s.amounts, "USD estimated billed"), "-0.000000000000000001 of 1");
    ck_assert_uint_eq(s.amounts.names.count, 2);
    ck_assert_str_eq(total(&s.quantities, "input"), "3 of 2");
    ck_assert_str_eq(total(&s.quantities, "input audio"), "6 of 1");
    ck_assert_str_eq(total(&s.quantities, "x_acme_clicks"), "1.5 of 1");
    ck_assert_str_eq(total(&s.quantities, "x_acme_taps"), "1 of 1");
    ck_assert_uint_eq(s.quantities.names.count, 4);
    ck_assert_uint_eq(s.records, 14);
    tur__sums_free(&s);
    tur__buf_free(&b);
}
END_TEST

START_TEST(currencies_and_bases_are_kept_apart)
{
    tur__buf b = {0};
    static const char *const currencies[] = {"USD", "EUR", "USD", "x-acme:long_name_of_a_credit", "EUR"};
    for (int i = 0; i < 5; i++) {
        char members[400];
        snprintf(members, sizeof members, "\"kind\":\"usage\",\"charges\":[{\"basis\":\"%s\",\"code\":\"usage\",\"currency\":\"%s\",\"list\":\"%d\",\"status\":\"stated\"}]",
                 i == 4 ? "rated" : "estimated", currencies[i], i + 1);
        put(&b, members);
    }
    tur__sums s = sums_of(&b, 1, NULL);
    ck_assert_str_eq(total(&s.amounts, "USD estimated list"), "4 of 2");
    ck_assert_str_eq(total(&s.amounts, "EUR estimated list"), "2 of 1");
    ck_assert_str_eq(total(&s.amounts, "EUR rated list"), "5 of 1");
    ck_assert_str_eq(total(&s.amounts, "x-acme:long_name_of_a_credit estimated list"), "4 of 1");
    tur__sums_free(&s);
    tur__buf_free(&b);
}
END_TEST

#define TIME(members) "\"kind\":\"usage\",\"time\":{" members "}"
#define BILLED(start, end) ",\"billing_period\":{\"end\":\"" end "\",\"start\":\"" start "\"}"

START_TEST(a_record_belongs_to_a_period_by_one_of_three_times)
{
    static const struct { const char *members; bool inside; } cases[] = {
        {"\"kind\":\"usage\"", true},
        {TIME("\"end\":\"2026-10-02T00:00:00Z\",\"start\":\"2026-10-01T00:00:00Z\""), true},
        {TIME("\"end\":\"2026-10-01T00:00:00Z\",\"start\":\"2026-09-30T00:00:00Z\""), false}, /* half-open */
        {TIME("\"end\":\"2026-10-01T00:00:00.000000001Z\",\"start\":\"2026-09-30T00:00:00Z\""), true},
        {TIME("\"end\":\"2026-10-01T00:00:00Z\",\"start\":\"2026-10-01T00:00:00Z\""), true}, /* an instant */
        {TIME("\"end\":\"2026-11-01T00:00:00Z\",\"start\":\"2026-11-01T00:00:00Z\""), false},
        {TIME("\"start\":\"2026-11-01T00:00:00Z\""), false},
        {TIME("\"start\":\"2026-10-31T23:59:59.999999999Z\""), true},
        {TIME("\"end\":\"2026-09-02T00:00:00Z\",\"recorded\":\"2026-10-05T00:00:00Z\",\"start\":\"2026-09-01T00:00:00Z\""), true},
        {TIME("\"end\":\"2026-09-02T00:00:00Z\",\"start\":\"2026-09-01T00:00:00Z\"") BILLED("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z"), true},
        {TIME("\"end\":\"2026-09-02T00:00:00Z\",\"start\":\"2026-09-01T00:00:00Z\"") BILLED("2026-09-01T00:00:00Z", "2026-10-01T00:00:00Z"), false},
    };
    tur__sums asked = {.bounded = true};
    ck_assert(tur__instant_parse(&asked.period.start, "2026-10-01T00:00:00Z", 20) && tur__instant_parse(&asked.period.end, "2026-11-01T00:00:00Z", 20));
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        tur__buf b = {0};
        put(&b, cases[i].members);
        tur__sums s = sums_of(&b, 1, &asked);
        ck_assert_msg(s.outside == !cases[i].inside, "%s", cases[i].members);
        tur__sums_free(&s);
        tur__buf_free(&b);
    }
}
END_TEST

START_TEST(threads_change_nothing)
{
    tur__buf b = {0};
    tur__sums asked = {.bounded = true};
    ck_assert(tur__instant_parse(&asked.period.start, "2026-10-01T00:00:00Z", 20) && tur__instant_parse(&asked.period.end, "2026-11-01T00:00:00Z", 20));
    for (int i = 0; i < 6000; i++) {
        char members[500];
        snprintf(members, sizeof members, "\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"quantity\":\"%d\"}],\"tags\":{\"k%d\":\"v\"},\"time\":{\"start\":\"2026-%02d-%02dT00:00:00Z\"}", i, i % 50, i % 977 == 5 ? 11 : 10, i % 28 + 1);
        put(&b, members);
    }
    tur__sums one = sums_of(&b, 1, &asked), four = sums_of(&b, 4, &asked);
    ck_assert_str_eq(total(&one.quantities, "input"), "17997000 of 6000");
    ck_assert_str_eq(total(&four.quantities, "input"), "17997000 of 6000");
    ck_assert_uint_eq(one.tags.names.count, 50);
    ck_assert_uint_eq(four.tags.names.count, 50);
    ck_assert_uint_eq(one.outside, 7);
    ck_assert_uint_eq(four.outside, 7);
    ck_assert_str_eq(one.outside_id, four.outside_id);
    ck_assert_int_eq(tur__instant_cmp(one.usage.start, four.usage.start), 0);
    ck_assert_int_eq(tur__instant_cmp(one.usage.end, four.usage.end), 0);
    tur__sums_free(&one);
    tur__sums_free(&four);
    tur__buf_free(&b);
}
END_TEST

Suite *sums_suite(void)
{
    Suite *s = suite_create("sums");
    TCase *c = tcase_create("sums");
    tcase_add_test(c, only_what_counts_is_added);
    tcase_add_test(c, currencies_and_bases_are_kept_apart);
    tcase_add_test(c, a_record_belongs_to_a_period_by_one_of_three_times);
    tcase_add_test(c, threads_change_nothing);
    suite_add_tcase(s, c);
    return s;
}
