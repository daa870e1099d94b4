#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "binding/reading.h"
#include "rule/rule.h"
#include "test/drip.h"

/* ---- Reading ---- */

/* A step in words: the line, each mark as <LINE:COLUMN@OFFSET> where it is, faults behind it. */
static void show_step(tur__buf *b, const tur__reading *r)
{
    size_t mark = 0;
    for (size_t i = 0; i < r->json.len; i++) {
        for (; mark < r->marks && r->mark[mark].at == i; mark++)
            tur__buf_printf(b, "<%d:%d@%d>", (int)r->mark[mark].line, (int)r->mark[mark].column, (int)r->mark[mark].offset);
        tur__buf_putc(b, r->json.data[i]);
    }
    for (size_t i = 0; i < r->faults; i++) {
        const tur__fault *f = &r->fault[i];
        tur__buf_printf(b, "!%s %d:%d@%d %s, wanted %s", tur__requirements[f->requirement].id + 4, (int)f->place.line, (int)f->place.column, (int)f->place.offset, f->found,
                        f->wanted);
    }
    if (r->lost) tur__buf_puts(b, " lost");
}

/* All steps of TEXT, a bar between them. */
static char *steps_of(const char *text, size_t len, size_t stride, size_t max_record)
{
    const tur__binding *binding = tur__binding_find("tur-json");
    drip d = {text, len, stride, 0};
    tur_source *source = tur_source_new("test", drip_read, &d);
    tur__reading r = {.source = source, .max_record = max_record};
    tur__buf b = {0};
    ck_assert(tur__reading_open(&r, binding));
    for (tur__step step = TUR__STEP_RECORD; step != TUR__STEP_END;) {
        step = tur__reading_next(&r, binding);
        ck_assert(step == TUR__STEP_RECORD || step == TUR__STEP_END);
        if (step == TUR__STEP_RECORD) ck_assert(r.json.len || r.faults);
        ck_assert(!r.json.len || (r.marks && r.mark[0].at == 0 && !memchr(r.json.data, '\n', r.json.len)));
        if (b.len && (r.json.len || r.faults)) tur__buf_puts(&b, " | ");
        show_step(&b, &r);
    }
    ck_assert_uint_eq(d.at, len);
    tur__reading_close(&r, binding);
    tur_source_close(source);
    char *out = strdup(tur__buf_text(&b));
    tur__buf_free(&b);
    return out;
}

static void expect_within(const char *text, size_t max_record, const char *wanted)
{
    static const size_t strides[] = {1, 2, 3, 7, 4096};
    for (size_t i = 0; i < sizeof strides / sizeof *strides; i++) {
        char *got = steps_of(text, strlen(text), strides[i], max_record);
        ck_assert_msg(!strcmp(got, wanted), "%s\n  yields %s\n  wanted %s\n  by %zu bytes", text, got, wanted, strides[i]);
        free(got);
    }
}

static void expect(const char *text, const char *wanted) { expect_within(text, 1 << 20, wanted); }

START_TEST(an_array_is_read_element_by_element)
{
    expect("[]", "");
    expect(" \n[\n]\n", "");
    expect("[{}]", "<1:2@1>{}");
    expect("[{\"a\":1},{\"b\":[2,{}]}]", "<1:2@1>{\"a\":1} | <1:10@9>{\"b\":[2,{}]}");
    expect("[{\"a\":\"]},[{\"} , {\"b\":\"\\\"}\\\\\"}]", "<1:2@1>{\"a\":\"]},[{\"} | <1:18@17>{\"b\":\"\\\"}\\\\\"}");
}
END_TEST

START_TEST(lines_of_an_element_keep_their_places)
{
    expect("[\n {\n  \"a\":\n  1\r\n }\n]", "<2:2@3>{ <3:1@5>  \"a\": <4:1@12>  1  <5:1@17> }");
    /* columns count code points, and a byte order mark has none */
    expect("[{\"\xC3\xA4\":1}, {}]", "<1:2@1>{\"\xC3\xA4\":1} | <1:11@11>{}");
    expect("\xEF\xBB\xBF[{}]", "!1530 1:1@0 a byte order mark, wanted UTF-8 without one | <1:2@4>{}");
}
END_TEST

START_TEST(whatever_is_an_element_is_for_the_scanner_to_judge)
{
    expect("[1,\"x,]\",null,[{}],nul,-]", "<1:2@1>1 | <1:4@3>\"x,]\" | <1:10@9>null | <1:15@14>[{}] | <1:20@19>nul | <1:24@23>-");
    expect("[{\"a\":},{}]", "<1:2@1>{\"a\":} | <1:9@8>{}");
}
END_TEST

START_TEST(a_zero_byte_is_a_byte_like_others)
{
    char *got = steps_of("[\0,{}]", 6, 1, 1024);
    ck_assert_uint_eq(strlen(got), strlen("<1:2@1>"));
    free(got);
}
END_TEST

START_TEST(commas_and_what_stands_between_are_told)
{
    expect("[{},]", "<1:2@1>{} | !1530 1:5@4 ], wanted a record behind the comma");
    expect("[,{}]", "!1530 1:2@1 a comma, wanted a record or ] | <1:3@2>{}");
    expect("[{},,{}]", "<1:2@1>{} | !1530 1:5@4 a comma, wanted a record behind the comma before it | <1:6@5>{}");
    expect("[{} {}]", "<1:2@1>{} | !1530 1:5@4 no comma before this record, wanted a comma | <1:5@4>{}");
    expect("[{}},{}]", "<1:2@1>{} | !1530 1:4@3 } between records, wanted a comma or ] | <1:6@5>{}");
    expect("[:{}]", "!1530 1:2@1 : between records, wanted a comma or ] | <1:3@2>{}");
}
END_TEST

START_TEST(what_is_no_array_or_goes_on_behind_it_is_told_once)
{
    expect("", "!1531 1:1@0 nothing, wanted an array");
    expect("{}\n{}\n", "!1530 1:1@0 {; nothing is read from there, wanted [");
    expect("[{}]\n[{}]\n", "<1:2@1>{} | !1530 2:1@5 [ behind the array; nothing is read from there, wanted the end of the file");
    expect("[]\x01", "!1530 1:3@2 the byte 01 behind the array; nothing is read from there, wanted the end of the file");
    expect("[]\xFF", "!1530 1:3@2 the byte FF behind the array; nothing is read from there, wanted the end of the file");
}
END_TEST

START_TEST(a_file_that_ends_early_is_told)
{
    expect("[", "!1531 1:2@1 the end of the file inside the array, wanted ]");
    expect("[{}", "<1:2@1>{} | !1531 1:4@3 the end of the file inside the array, wanted ]");
    expect("[{},", "<1:2@1>{} | !1531 1:5@4 the end of the file inside the array, wanted ]");
    expect("[{},{\"a\":\"b", "<1:2@1>{} | <1:5@4>{\"a\":\"b | !1531 1:12@11 the end of the file inside the array, wanted ]");
}
END_TEST

START_TEST(an_element_with_wrong_brackets_does_not_hide_the_next)
{
    /* what closes nothing open closes what it can */
    expect("[{\"a\":[},{}]", "<1:2@1>{\"a\":[} | <1:10@9>{}");
    expect("[{\"a\":[1,{\"b\":2]},{}]", "<1:2@1>{\"a\":[1,{\"b\":2]} | <1:19@18>{}");
    /* a brace is missing: the next line that begins as the element did is the next */
    expect("[\n{\"a\":{\"b\":1},\n{\"c\":1}\n]", "<2:1@2>{\"a\":{\"b\":1} | <3:1@16>{\"c\":1}");
    expect("[\n  {\n    \"a\": 1,\n  {\n    \"c\": 1\n  }\n]", "<2:3@4>{ <3:1@6>    \"a\": 1 | <4:3@20>{ <5:1@22>    \"c\": 1 <6:1@33>  }");
    /* where there is none, the bracket of the array ends it */
    expect("[{\"a\":1]", "<1:2@1>{\"a\":1");
    /* a string without its end is over where its line is */
    expect("[{\"a\":\"b},\n{}]", "<1:2@1>{\"a\":\"b} | <2:1@11>{}");
    expect("[\"b,\n{}]", "<1:2@1>\"b, | !1530 2:1@5 no comma before this record, wanted a comma | <2:1@5>{}");
}
END_TEST

START_TEST(an_element_that_is_too_long_is_passed_over)
{
    expect_within("[{\"a\":\"bcdefghijklmnopqrstuvwxyz\"},{}]", 16, "!0122 1:2@1 33 bytes, wanted at most 16 bytes lost | <1:36@35>{}");
    expect_within("[{\"a\":\"bcdefg\"},{}]", 14, "<1:2@1>{\"a\":\"bcdefg\"} | <1:17@16>{}");
    expect_within("[{\"a\":\"bcdefg\"},{}]", 13, "!0122 1:2@1 14 bytes, wanted at most 13 bytes lost | <1:17@16>{}");
}
END_TEST

START_TEST(depth_costs_no_stack_and_long_input_no_memory)
{
    size_t n = 3000000;
    char *text = malloc(n + 1);
    memset(text, '[', n);
    char *got = steps_of(text, n, 65536, 1024);
    ck_assert_str_eq(got, "!0122 1:2@1 2999999 bytes, wanted at most 1024 bytes lost | !1531 1:3000001@3000000 the end of the file inside the array, wanted ]");
    free(got);
    for (size_t i = 1; i < n; i++) text[i] = i <= n / 2 ? '{' : '}';
    text[n - 1] = ']';
    got = steps_of(text, n, 65536, 1024);
    ck_assert_ptr_nonnull(strstr(got, "!0122 1:2@1"));
    free(got);
    free(text);
}
END_TEST

START_TEST(what_is_wrong_again_and_again_is_gone_through_twice)
{
    /* each line opens a brace that is never closed: 300,000 records that all reach to the end */
    static const char line[] = "{\"a\":1,\n";
    tur__buf b = {0};
    tur__buf_puts(&b, "[");
    for (int i = 0; i < 300000; i++) tur__buf_puts(&b, line);
    char *got = steps_of(b.data, b.len, 1 << 20, 1 << 20);
    ck_assert_ptr_nonnull(strstr(got, " | <300000:1@2399993>{\"a\":1,"));
    free(got);
    tur__buf_free(&b);
}
END_TEST

/* ---- Probing ---- */

START_TEST(an_array_is_told_by_its_bracket)
{
    static const struct {
        const char *head;
        bool is;
    } cases[] = {{"[", true}, {" \r\n\t[{}]", true}, {"\xEF\xBB\xBF[", true}, {"{}", false}, {"", false}, {"   ", false}, {"x[", false}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        ck_assert_msg(tur__binding_find("tur-json")->probe(cases[i].head, strlen(cases[i].head)) == cases[i].is, "%s", cases[i].head);
}
END_TEST

/* ---- Writing ---- */

static bool append(void *ctx, const void *bytes, size_t len)
{
    tur__buf *b = ctx;
    tur__buf_add(b, bytes, len);
    return b->len < 20;
}

START_TEST(records_are_written_a_line_each)
{
    const tur__binding *binding = tur__binding_find("tur-json");
    tur__buf b = {0};
    bool state[2] = {false, false};
    tur__writing w = {.write = append, .ctx = &b, .state = &state[0]};
    ck_assert_int_eq(binding->write(&w, "{}\n{}\n", 6), TUR_OK);
    ck_assert_int_eq(binding->write(&w, "{}\n", 3), TUR_OK);
    ck_assert_int_eq(binding->write_end(&w), TUR_OK);
    ck_assert_str_eq(tur__buf_text(&b), "[\n{},\n{},\n{}\n]\n");
    b.len = 0;
    w.state = &state[1];
    ck_assert_int_eq(binding->write_end(&w), TUR_OK);
    ck_assert_str_eq(tur__buf_text(&b), "[]\n");
    ck_assert_int_eq(binding->write(&w, "{\"aaaaaaaaaaaaaa\":1}\n", 21), TUR_EIO);
    tur__buf_free(&b);
}
END_TEST

Suite *bind_tur_json_suite(void)
{
    Suite *s = suite_create("bind_tur_json");
    TCase *t = tcase_create("bind_tur_json");
    tcase_set_timeout(t, 60);
    tcase_add_test(t, an_array_is_read_element_by_element);
    tcase_add_test(t, lines_of_an_element_keep_their_places);
    tcase_add_test(t, whatever_is_an_element_is_for_the_scanner_to_judge);
    tcase_add_test(t, a_zero_byte_is_a_byte_like_others);
    tcase_add_test(t, commas_and_what_stands_between_are_told);
    tcase_add_test(t, what_is_no_array_or_goes_on_behind_it_is_told_once);
    tcase_add_test(t, a_file_that_ends_early_is_told);
    tcase_add_test(t, an_element_with_wrong_brackets_does_not_hide_the_next);
    tcase_add_test(t, an_element_that_is_too_long_is_passed_over);
    tcase_add_test(t, depth_costs_no_stack_and_long_input_no_memory);
    tcase_add_test(t, what_is_wrong_again_and_again_is_gone_through_twice);
    tcase_add_test(t, an_array_is_told_by_its_bracket);
    tcase_add_test(t, records_are_written_a_line_each);
    suite_add_tcase(s, t);
    return s;
}
