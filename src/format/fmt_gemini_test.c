/* Every small usage object, with each figure absent or not: what is converted obeys the rules of the
 * validator, has the figures of the source, and is refused exactly where the totals say so. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/json.h"
#include "tur.h"

Suite *fmt_gemini_suite(void);

static tur__buf out, other;
static int refused[5];

static bool take(void *ctx, const void *bytes, size_t len)
{
    (void)ctx;
    tur__buf_add(&out, bytes, len);
    return true;
}

/* Findings of the conversion are counted; the validator has to have none, except on the id. */
static int heard(void *ctx, const tur_finding *f)
{
    (void)ctx;
    if (!strcmp(f->requirement, "TUR-1302")) refused[2]++;
    else if (!strcmp(f->requirement, "TUR-1303")) refused[3]++;
    else tur__buf_printf(&other, "%s %s %s\n", f->requirement, f->pointer, f->found);
    return 0;
}

static void convert(const char *text, size_t len)
{
    tur_converter *c = NULL;
    ck_assert_int_eq(tur_converter_new(&c, "gemini", "tur"), TUR_OK);
    tur_converter_on_finding(c, heard, NULL);
    tur_source *s = tur_source_from_memory("test", text, len);
    out.len = other.len = 0;
    memset(refused, 0, sizeof refused);
    ck_assert_int_eq(tur_converter_run(c, s, take, NULL), TUR_OK);
    ck_assert_int_eq(tur_converter_finish(c, take, NULL), TUR_OK);
    tur_source_close(s);
    tur_converter_free(c);
}

static long long sum_of(const tur__json *record, const char *prefix)
{
    long long sum = 0;
    const tur__json *meters = tur__json_get(record, "meters");
    for (const tur__json *l = meters ? meters->first : NULL; l; l = l->next)
        if (!strncmp(tur__json_get(l, "meter")->text, prefix, strlen(prefix)))
            sum += strtoll(tur__json_get(l, "quantity")->text, NULL, 10);
    return sum;
}

static void put(tur__buf *b, const char *name, int n)
{
    if (n >= 0) tur__buf_printf(b, "%s\"%s\":%d", b->data[b->len - 1] == '{' ? "" : ",", name, n);
}

static void put_split(tur__buf *b, const char *name, int text, int image)
{
    if (text < 0) return;
    tur__buf_printf(b, "%s\"%s\":[{\"modality\":\"TEXT\",\"tokenCount\":%d}",
                    b->data[b->len - 1] == '{' ? "" : ",", name, text);
    if (image >= 0) tur__buf_printf(b, ",{\"modality\":\"IMAGE\",\"tokenCount\":%d}", image);
    tur__buf_puts(b, "]");
}

/* The reading that the documentation and the total leave: 0 none, 1 thoughts outside, 2 inside. */
static int reading(int p, int c, int t, int h, int s)
{
    int output = s - p - (t > 0 ? t : 0), hidden = h > 0 ? h : 0, shown = c > 0 ? c : 0;
    if (output == shown + hidden) return 1;
    return c >= 0 && hidden && hidden <= c && output == c ? 2 : 0;
}

START_TEST(every_combination_of_figures_is_read_or_refused)
{
    static const int some[] = {-1, 0, 2, 3};
    tur__buf b = {0};
    long count = 0;
    for (int i = 0; i < 4 * 4 * 4 * 4 * 12; i++) {
        int c = some[i % 4], h = some[i / 4 % 4], t = some[i / 16 % 4], k = some[i / 64 % 4];
        int s = i / 256 - 1, p = 4;
        b.len = 0;
        tur__buf_puts(&b, "{\"responseId\":\"r\",\"usageMetadata\":{");
        put(&b, "promptTokenCount", p);
        put(&b, "candidatesTokenCount", c);
        put(&b, "thoughtsTokenCount", h);
        put(&b, "toolUsePromptTokenCount", t);
        put(&b, "cachedContentTokenCount", k);
        put(&b, "totalTokenCount", s);
        tur__buf_puts(&b, "}}");
        const char *text = tur__buf_text(&b);
        convert(text, b.len);
        ck_assert_msg(!other.len, "%s: %s", text, tur__buf_text(&other));
        int way = s < 0 ? 1 : reading(p, c, t, h, s);
        if (!out.len) {
            ck_assert_msg(refused[2] + refused[3] == 1, "%s", text);
            /* Refused where no reading fits, or where no total tells between two. */
            ck_assert_msg(!way || (s < 0 && c >= 0 && h > 0 && h <= c), "%s", text);
            continue;
        }
        tur__arena a = {0};
        tur__json_error error;
        size_t used;
        const tur__json *r = tur__json_parse(&a, out.data, out.len, &used, &error);
        ck_assert_msg(sum_of(r, "input.tool") == (t > 0 ? t : 0), "%s", text);
        ck_assert_msg(sum_of(r, "input") - sum_of(r, "input.tool") == p, "%s", text);
        ck_assert_msg(sum_of(r, "input.cache_read") == (k > 0 ? k : 0), "%s", text);
        if (s >= 0) ck_assert_msg(sum_of(r, "input") + sum_of(r, "output") == s, "%s", text);
        if (h >= 0) ck_assert_msg(sum_of(r, "output.reasoning") == h, "%s", text);
        if (c >= 0 && h > 0)
            ck_assert_msg(sum_of(r, "output.visible") == (way == 2 ? c - h : c), "%s", text);
        /* Without a total what is absent is unknown. */
        const tur__json *complete = tur__json_get(r, "complete");
        size_t sides = (s >= 0 || t >= 0) + (s >= 0 || (c >= 0 && h >= 0));
        ck_assert_msg((complete ? complete->count : 0) == sides, "%s: %s", text, tur__buf_text(&out));
        tur__arena_free(&a);
        count++;
    }
    ck_assert_int_gt(count, 500);
    tur__buf_free(&b);
}
END_TEST

START_TEST(every_combination_of_splits_is_joined_or_kept_as_margins)
{
    static const int some[] = {-1, 0, 1, 2, 4};
    tur__buf b = {0};
    for (int i = 0; i < 5 * 5 * 5 * 5 * 5; i++) {
        int pt = some[i % 5], pi = some[i / 5 % 5], ct = some[i / 25 % 5], ci = some[i / 125 % 5];
        int k = some[i / 625 % 5], p = 4;
        b.len = 0;
        tur__buf_puts(&b, "{\"responseId\":\"r\",\"usageMetadata\":{");
        put(&b, "promptTokenCount", p);
        put(&b, "totalTokenCount", p);
        put(&b, "cachedContentTokenCount", k);
        put_split(&b, "promptTokensDetails", pt, pi);
        put_split(&b, "cacheTokensDetails", ct, ci);
        tur__buf_puts(&b, "}}");
        const char *text = tur__buf_text(&b);
        convert(text, b.len);
        ck_assert_msg(!other.len, "%s: %s", text, tur__buf_text(&other));
        int prompt = pt < 0 ? 0 : pt + (pi > 0 ? pi : 0), cache = ct < 0 ? 0 : ct + (ci > 0 ? ci : 0);
        int text_least = pt > ct ? pt : ct, image_least = pt < 0 || (ct >= 0 && ci > pi) ? ci : pi;
        if (ct < 0) image_least = pt < 0 ? 0 : pi;
        int least = (text_least > 0 ? text_least : 0) + (image_least > 0 ? image_least : 0);
        bool wrong = prompt > p || (k >= 0 && cache > k) || least > p;
        ck_assert_msg(wrong == !out.len, "%s: %s", text, tur__buf_text(&out));
        if (wrong) {
            ck_assert_msg(refused[2] == 1, "%s", text);
            continue;
        }
        tur__arena a = {0};
        tur__json_error error;
        size_t used;
        const tur__json *r = tur__json_parse(&a, out.data, out.len, &used, &error);
        ck_assert_msg(sum_of(r, "input") == p, "%s", text);
        ck_assert_msg(sum_of(r, "input.cache_read") == (k >= 0 ? k : cache), "%s", text);
        tur__arena_free(&a);
    }
    tur__buf_free(&b);
}
END_TEST

static void teardown(void)
{
    tur__buf_free(&out);
    tur__buf_free(&other);
}

Suite *fmt_gemini_suite(void)
{
    Suite *s = suite_create("fmt_gemini");
    TCase *t = tcase_create("fmt_gemini");
    tcase_set_timeout(t, 120);
    tcase_add_checked_fixture(t, NULL, teardown);
    tcase_add_test(t, every_combination_of_figures_is_read_or_refused);
    tcase_add_test(t, every_combination_of_splits_is_joined_or_kept_as_margins);
    suite_add_tcase(s, t);
    return s;
}
