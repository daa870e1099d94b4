/* Messages as bodies, as streams and as lines of a log: what is converted obeys the rules of the
 * validator and has the figures of the source, whatever is absent, and however it is cut. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/json.h"
#include "tur.h"

Suite *anthropic_message_suite(void);

static tur__buf out, other;
static int refused;

static bool take(void *ctx, const void *bytes, size_t len)
{
    (void)ctx;
    tur__buf_add(&out, bytes, len);
    return true;
}

static int heard(void *ctx, const tur_finding *f)
{
    (void)ctx;
    if (!strcmp(f->requirement, "TUR-1302")) refused++;
    else if (strcmp(f->requirement, "TUR-1305"))
        tur__buf_printf(&other, "%s %s %s\n", f->requirement, f->pointer, f->found);
    return 0;
}

/* Each TEXT is a source; the list ends with NULL. */
static void convert_all(const char *format, const char *const *texts)
{
    tur_converter *c = NULL;
    ck_assert_int_eq(tur_converter_new(&c, format, "tur"), TUR_OK);
    tur_converter_on_finding(c, heard, NULL);
    out.len = other.len = 0;
    refused = 0;
    for (; *texts; texts++) {
        tur_source *s = tur_source_from_memory("test", *texts, strlen(*texts));
        ck_assert_int_eq(tur_converter_run(c, s, take, NULL), TUR_OK);
        tur_source_close(s);
    }
    ck_assert_int_eq(tur_converter_finish(c, take, NULL), TUR_OK);
    tur_converter_free(c);
}

static void convert(const char *format, const char *text)
{
    const char *const texts[] = {text, NULL};
    convert_all(format, texts);
}

static tur__arena arena;

static const tur__json *record(void)
{
    size_t used;
    tur__json_error error;
    tur__arena_reset(&arena);
    return tur__json_parse(&arena, out.data, out.len, &used, &error);
}

static long long sum_of(const tur__json *r, const char *prefix)
{
    long long sum = 0;
    const tur__json *meters = tur__json_get(r, "meters");
    for (const tur__json *l = meters ? meters->first : NULL; l; l = l->next)
        if (!strncmp(tur__json_get(l, "meter")->text, prefix, strlen(prefix)))
            sum += strtoll(tur__json_get(l, "quantity")->text, NULL, 10);
    return sum;
}

/* -2: absent, -1: null. */
static void put(tur__buf *b, const char *name, int n)
{
    if (n == -2) return;
    tur__buf_printf(b, "%s\"%s\":", b->data[b->len - 1] == '{' ? "" : ",", name);
    if (n < 0) tur__buf_puts(b, "null");
    else tur__buf_printf(b, "%d", n);
}

static void put_usage(tur__buf *b, const int n[7])
{
    tur__buf_puts(b, "{");
    put(b, "input_tokens", n[0]);
    put(b, "cache_read_input_tokens", n[1]);
    put(b, "cache_creation_input_tokens", n[2]);
    put(b, "output_tokens", n[5]);
    tur__buf_puts(b, b->data[b->len - 1] == '{' ? "\"cache_creation\":{" : ",\"cache_creation\":{");
    put(b, "ephemeral_5m_input_tokens", n[3]);
    put(b, "ephemeral_1h_input_tokens", n[4]);
    tur__buf_puts(b, "},\"output_tokens_details\":{");
    put(b, "thinking_tokens", n[6]);
    tur__buf_puts(b, "}}");
}

static int least(int n) { return n > 0 ? n : 0; }

static void check_usage(const int n[7], bool loose, const char *text)
{
    int parts = least(n[3]) + least(n[4]);
    bool split = n[3] >= 0 && n[4] >= 0;
    bool wrong = (n[2] >= 0 && (parts > n[2] || (parts < n[2] && split && !loose))) ||
                 (n[5] >= 0 && n[6] > n[5]);
    ck_assert_msg(!other.len || loose, "%s: %s", text, tur__buf_text(&other));
    ck_assert_msg(refused == wrong, "%s", text);
    ck_assert_msg(wrong == !out.len, "%s", text);
    if (wrong) return;
    const tur__json *r = record();
    ck_assert_msg(sum_of(r, "input.fresh") == least(n[0]), "%s", text);
    ck_assert_msg(sum_of(r, "input.cache_read") == least(n[1]), "%s", text);
    ck_assert_msg(sum_of(r, "input.cache_write") == (n[2] >= 0 ? n[2] : parts), "%s", text);
    ck_assert_msg(sum_of(r, "output") == (n[5] >= 0 ? n[5] : least(n[6])), "%s", text);
    ck_assert_msg(sum_of(r, "output.reasoning") == least(n[6]), "%s", text);
    bool input = n[0] >= 0 && n[1] >= 0 && (n[2] >= 0 || split);
    const tur__json *complete = tur__json_get(r, "complete");
    ck_assert_msg((complete ? complete->count : 0) == (size_t)input + (n[5] >= 0), "%s: %s", text,
                  tur__buf_text(&out));
}

static void each_usage(const char *format, const char *before, const char *after, bool loose)
{
    static const int some[] = {-2, -1, 0, 3}, more[] = {-2, -1, 0, 3, 6};
    tur__buf b = {0};
    for (int i = 0; i < 4 * 4 * 5 * 4 * 4 * 4; i++) {
        int x = i, n[7];
        n[0] = some[x % 4], x /= 4;
        n[1] = some[x % 4], x /= 4;
        n[2] = more[x % 5], x /= 5;
        n[3] = some[x % 4], x /= 4;
        n[4] = some[x % 4], x /= 4;
        n[5] = some[x % 4];
        n[6] = more[(i * 7) % 5];
        b.len = 0;
        tur__buf_puts(&b, before);
        put_usage(&b, n);
        tur__buf_puts(&b, after);
        convert(format, tur__buf_text(&b));
        check_usage(n, loose, tur__buf_text(&b));
    }
    tur__buf_free(&b);
}

START_TEST(every_usage_of_a_body)
{
    each_usage("anthropic-messages", "{\"id\":\"m\",\"type\":\"message\",\"usage\":", "}", false);
}
END_TEST

/* The message_delta has all; what the start said is replaced, but for what the delta has not. */
START_TEST(every_usage_of_the_end_of_a_stream)
{
    each_usage("anthropic-messages",
               "{\"type\":\"message_start\",\"message\":{\"id\":\"m\",\"type\":\"message\",\"usage\":{}}}"
               "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":",
               "}", false);
}
END_TEST

START_TEST(every_usage_of_a_log)
{
    each_usage("claude-code",
               "{\"type\":\"assistant\",\"message\":{\"id\":\"m\",\"stop_reason\":\"end_turn\",\"usage\":",
               "}}", true);
}
END_TEST

/* Wherever a stream is cut, each member has its last value, and the output is complete only with a
 * reason why it ended. */
START_TEST(a_stream_is_read_up_to_where_it_is_cut)
{
    static const char *const events[] = {
        "{\"type\":\"message_start\",\"message\":{\"id\":\"m\",\"type\":\"message\",\"stop_reason\":null,\"usage\":"
        "{\"input_tokens\":1,\"cache_read_input_tokens\":2,\"cache_creation_input_tokens\":3,\"output_tokens\":1}}}\n",
        "{\"type\":\"ping\"}\n",
        "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":null},\"usage\":{\"output_tokens\":10}}\n",
        "{\"type\":\"message_delta\",\"delta\":{},\"usage\":{\"output_tokens\":20,\"input_tokens\":100}}\n",
        "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":30}}\n",
        "{\"type\":\"message_stop\"}\n"};
    static const int input[] = {6, 6, 6, 105, 105, 105}, output[] = {1, 1, 10, 20, 30, 30};
    tur__buf b = {0};
    for (size_t i = 0; i < 6; i++) {
        tur__buf_puts(&b, events[i]);
        convert("anthropic-messages", tur__buf_text(&b));
        const tur__json *r = record();
        ck_assert_int_eq(sum_of(r, "input"), input[i]);
        ck_assert_int_eq(sum_of(r, "output"), output[i]);
        bool ended = i >= 4;
        ck_assert_uint_eq(tur__json_get(r, "complete")->count, 1 + ended);
        ck_assert(tur__json_is(tur__json_at(r, "request.status"), ended ? "succeeded" : "unknown"));
        ck_assert_int_eq(tur__json_at(r, "request.stream_complete")->kind,
                         ended ? TUR__JSON_TRUE : TUR__JSON_FALSE);
        ck_assert_msg(!other.len, "%s", tur__buf_text(&other));
    }
    tur__buf_free(&b);
}
END_TEST

/* Two runs of the model and one of another: the top level has to be the sum of the two. */
START_TEST(iterations_have_to_add_up)
{
    static const char text[] =
        "{\"id\":\"m\",\"model\":\"a\",\"type\":\"message\",\"usage\":{\"input_tokens\":%d,\"output_tokens\":%d,"
        "\"iterations\":[{\"type\":\"message\",\"input_tokens\":%d,\"output_tokens\":2},"
        "{\"type\":\"advisor_message\",\"model\":\"b\",\"input_tokens\":50,\"output_tokens\":60},"
        "{\"type\":\"message\",\"input_tokens\":4,\"output_tokens\":3}]}}";
    tur__buf b = {0};
    for (int i = 0; i < 4 * 4 * 4; i++) {
        int in = 4 + i % 4, out_n = 3 + i / 4 % 4, first = i / 16;
        b.len = 0;
        tur__buf_printf(&b, text, in, out_n, first);
        convert("anthropic-messages", tur__buf_text(&b));
        bool right = in == first + 4 && out_n == 5;
        ck_assert_msg(refused == !right && right == !!out.len, "%s", tur__buf_text(&b));
        if (!right) continue;
        ck_assert_int_eq(sum_of(record(), "input"), in);
        const char *second = strchr(tur__buf_text(&out), '\n') + 1;
        ck_assert(strstr(second, "\"part\":\"iterations.1\"") && strstr(second, "\"model_served\":\"b\""));
    }
    tur__buf_free(&b);
}
END_TEST

/* The ids and lines, without the session that a copy was found in. */
static void figures(tur__buf *b)
{
    static const char *const members[] = {"record_id", "meters", "complete", "request"};
    b->len = 0;
    for (size_t at = 0; at < out.len;) {
        size_t used;
        tur__json_error error;
        tur__arena_reset(&arena);
        const tur__json *r = tur__json_parse(&arena, out.data + at, out.len - at, &used, &error);
        for (size_t i = 0; i < 4; i++) tur__json_write(b, tur__json_get(r, members[i]));
        tur__buf_putc(b, '\n');
        at += used + 1;
    }
}

/* However the lines of a message are spread and ordered, one counts, and it is the same. */
START_TEST(the_order_of_lines_and_files_decides_nothing)
{
    static const char *const lines[] = {
        "{\"type\":\"assistant\",\"sessionId\":\"s\",\"requestId\":\"r\",\"message\":{\"id\":\"m\",\"stop_reason\":null,"
        "\"usage\":{\"input_tokens\":4,\"cache_read_input_tokens\":0,\"cache_creation_input_tokens\":0,\"output_tokens\":9}}}\n",
        "{\"type\":\"assistant\",\"sessionId\":\"s\",\"requestId\":\"r\",\"message\":{\"id\":\"m\",\"stop_reason\":\"end_turn\","
        "\"usage\":{\"input_tokens\":4,\"cache_read_input_tokens\":0,\"cache_creation_input_tokens\":0,\"output_tokens\":159}}}\n",
        "{\"type\":\"assistant\",\"sessionId\":\"s\",\"requestId\":\"z\",\"isSidechain\":true,\"message\":{\"id\":\"m\","
        "\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":5,\"output_tokens\":500}}}\n",
        "{\"type\":\"assistant\",\"sessionId\":\"t\",\"requestId\":\"r\",\"message\":{\"id\":\"m\",\"stop_reason\":\"end_turn\","
        "\"usage\":{\"input_tokens\":4,\"cache_read_input_tokens\":0,\"cache_creation_input_tokens\":0,\"output_tokens\":159}}}\n"};
    tur__buf wanted = {0}, got = {0}, file[2] = {{0}, {0}};
    for (int i = 0; i < 256 * 16; i++) {
        int order[] = {i & 3, i >> 2 & 3, i >> 4 & 3, i >> 6 & 3}, seen = 0;
        for (int j = 0; j < 4; j++) seen |= 1 << order[j];
        if (seen != 15) continue;
        file[0].len = file[1].len = 0;
        for (int j = 0; j < 4; j++) tur__buf_puts(&file[i >> (8 + j) & 1], lines[order[j]]);
        const char *const texts[] = {tur__buf_text(&file[0]), tur__buf_text(&file[1]), NULL};
        convert_all("claude-code", texts);
        figures(wanted.len ? &got : &wanted);
        if (!got.len) continue;
        ck_assert_str_eq(tur__buf_text(&got), tur__buf_text(&wanted));
    }
    ck_assert(strstr(tur__buf_text(&wanted), "\"159\"") != NULL);
    tur__buf_free(&wanted);
    tur__buf_free(&got);
    tur__buf_free(&file[0]);
    tur__buf_free(&file[1]);
}
END_TEST

static void teardown(void)
{
    tur__buf_free(&out);
    tur__buf_free(&other);
    tur__arena_free(&arena);
}

Suite *anthropic_message_suite(void)
{
    Suite *s = suite_create("anthropic_message");
    TCase *t = tcase_create("anthropic_message");
    tcase_set_timeout(t, 120);
    tcase_add_checked_fixture(t, NULL, teardown);
    tcase_add_test(t, every_usage_of_a_body);
    tcase_add_test(t, every_usage_of_the_end_of_a_stream);
    tcase_add_test(t, every_usage_of_a_log);
    tcase_add_test(t, a_stream_is_read_up_to_where_it_is_cut);
    tcase_add_test(t, iterations_have_to_add_up);
    tcase_add_test(t, the_order_of_lines_and_files_decides_nothing);
    suite_add_tcase(s, t);
    return s;
}
