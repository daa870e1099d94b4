#include "format/rows.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "format/run.h"

Suite *rows_suite(void);

/* What the reader did: values as JSON with their line and column, faults as '!' with theirs. */
static tur__buf seen;
static size_t piece; /* bytes that the source gives at a time; 0: all */
static const char *rest;

static void take_value(tur__run *run, tur__json *v)
{
    tur__row_begin(run, v);
    tur__place p = tur__place_of(run, v);
    size_t len;
    const char *raw = tur__raw(run, v, &len);
    ck_assert_uint_eq(len, run->text_len);
    ck_assert(raw == run->text);
    tur__buf_printf(&seen, "%llu:%llu%s ", (unsigned long long)p.line, (unsigned long long)p.column,
                    run->prefix);
    tur__json_write(&seen, v);
    tur__buf_putc(&seen, '\n');
    run->row_skipped = true;
}

static int take_finding(void *ctx, const tur_finding *f)
{
    (void)ctx;
    ck_assert_str_eq(f->requirement, "TUR-1309");
    tur__buf_printf(&seen, "!%llu:%llu %s\n", (unsigned long long)f->line,
                    (unsigned long long)f->column, f->found);
    return 0;
}

static int64_t give(void *ctx, void *buffer, size_t size)
{
    (void)ctx;
    size_t n = strlen(rest);
    if (piece && n > piece) n = piece;
    if (n > size) n = size;
    memcpy(buffer, rest, n);
    rest += n;
    return (int64_t)n;
}

static void no_write(tur__run *run, const char *lines, size_t len)
{
    (void)run, (void)lines, (void)len;
}

static const tur__format reader = {.name = "test", .value = take_value, .write = no_write};

/* Findings come with the flush, after all values. */
static const char *read_limited(const char *text, size_t limit)
{
    tur_converter *c = calloc(1, sizeof *c);
    ck_assert(c != NULL);
    c->from = c->to = &reader;
    c->max_value = limit;
    c->unchecked = true;
    seen.len = 0;
    rest = text;
    tur_converter_on_finding(c, take_finding, NULL);
    tur_source *s = tur_source_new("test", give, NULL);
    ck_assert_int_eq(tur_converter_run(c, s, NULL, NULL), TUR_OK);
    const tur_conversion *sum = tur_converter_summary(c);
    ck_assert_uint_eq(sum->rows, sum->refused + sum->skipped);
    tur_source_close(s);
    tur_converter_free(c);
    return tur__buf_text(&seen);
}

static const char *read_all(const char *text) { return read_limited(text, 1 << 20); }

static void same_in_pieces(const char *text, const char *wanted)
{
    for (piece = 0; piece < 4; piece++) ck_assert_str_eq(read_all(text), wanted);
    piece = 0;
}

static void teardown(void) { tur__buf_free(&seen); }

START_TEST(an_empty_source_has_no_values)
{
    same_in_pieces("", "");
    same_in_pieces(" \r\n\n\t", "");
    same_in_pieces("\xEF\xBB\xBF", "");
}
END_TEST

START_TEST(lines_documents_and_arrays_read_alike)
{
    same_in_pieces("{\"a\":1}\n{\"a\":2}\n", "1:1 {\"a\":1}\n2:1 {\"a\":2}\n");
    same_in_pieces("{\"a\":1}{\"a\":2}", "1:1 {\"a\":1}\n1:8 {\"a\":2}\n");
    same_in_pieces("{\n \"a\": 1\n}\n\n {\n\"a\":2}", "1:1 {\"a\":1}\n5:2 {\"a\":2}\n");
    same_in_pieces("[{\"a\":1}, {\"a\":2}\n]", "1:2/0 {\"a\":1}\n1:11/1 {\"a\":2}\n");
    same_in_pieces("[1][2]", "1:2/0 1\n1:5/0 2\n");
    same_in_pieces("[]", "");
    same_in_pieces("12 \"x\" null", "1:1 12\n1:4 \"x\"\n1:8 null\n");
}
END_TEST

START_TEST(columns_count_code_points)
{
    same_in_pieces("\xEF\xBB\xBF \"\xC3\xA4\" 1", "1:2 \"\xC3\xA4\"\n1:6 1\n");
}
END_TEST

START_TEST(a_bad_row_hides_none)
{
    same_in_pieces("1\n{\"a\":01}\n2\n", "1:1 1\n3:1 2\n!2:6 a number has a leading zero\n");
    same_in_pieces("{\"a\":\n{\"b\":1}\n{\"c\":2}\n",
                   "2:1 {\"b\":1}\n3:1 {\"c\":2}\n!3:1 a comma or a closing brace was expected; "
                   "line 1, where the value begins, is not read\n");
    same_in_pieces("{\"a\":\"x\n{\"b\":1}\n",
                   "2:1 {\"b\":1}\n!1:8 a control character in a string has to be escaped\n");
    same_in_pieces("nonsense\n1", "2:1 1\n!1:1 a value was expected\n");
}
END_TEST

START_TEST(inner_lines_of_a_bad_document_are_no_rows)
{
    same_in_pieces("{\n \"a\": [\n  {\"b\":1},\n  {\"b\":}\n ]\n}\n{\n \"c\": 1\n}\n",
                   "7:1 {\"c\":1}\n!4:8 a value was expected; lines 1 to 6 are not read\n");
}
END_TEST

START_TEST(a_bad_element_ends_where_its_bracket_does)
{
    same_in_pieces("[{\"a\":1},{\"b\":01},{\"c\":2}]",
                   "1:2/0 {\"a\":1}\n1:19/2 {\"c\":2}\n!1:15 a number has a leading zero\n");
    same_in_pieces("[\n {\"a\":{\n {\"b\":1}\n]\n", "3:2/1 {\"b\":1}\n!3:2 a member name in quotation marks was expected; "
                                                    "line 2, where the value begins, is not read\n");
}
END_TEST

START_TEST(faults_of_arrays_lose_no_row)
{
    same_in_pieces("[1,]", "1:2/0 1\n!1:4 a comma before the end of the array\n");
    same_in_pieces("[1\n2", "1:2/0 1\n2:1 2\n!2:1 no comma between the elements of an array\n");
    same_in_pieces("[1,\n", "1:2/0 1\n!2:1 the source ends inside an array\n");
    same_in_pieces("1,2]", "1:1 1\n1:3 2\n!1:2 ',' between values\n!1:4 ']' between values\n");
}
END_TEST

START_TEST(a_truncated_tail_is_reported)
{
    same_in_pieces("1\n{\"a\":", "1:1 1\n!2:6 the text ends inside an object\n");
}
END_TEST

START_TEST(a_value_has_a_limit)
{
    char text[4096] = "{\"a\":\"";
    memset(text + 6, 'x', 3000);
    strcpy(text + 3006, "\"}\n7\n");
    ck_assert_str_eq(read_limited(text, 1000), "2:1 7\n!1:1 a value of more than 1000 bytes\n");
    ck_assert_str_eq(read_limited(text + 3008, 1000), "2:1 7\n");
}
END_TEST

START_TEST(values_longer_than_the_window_are_whole)
{
    size_t n = 700000;
    char *text = malloc(n + 32);
    ck_assert(text != NULL);
    text[0] = '"';
    memset(text + 1, 'y', n);
    strcpy(text + 1 + n, "\"\n[1,2]");
    const char *got = read_limited(text, 1 << 20);
    ck_assert_uint_eq(strlen(got), strlen("1:1 \"\"\n2:2/0 1\n2:4/1 2\n") + n);
    free(text);
}
END_TEST

Suite *rows_suite(void)
{
    Suite *s = suite_create("rows");
    TCase *c = tcase_create("framing");
    suite_add_tcase(s, c);
    tcase_add_checked_fixture(c, NULL, teardown);
    tcase_add_test(c, an_empty_source_has_no_values);
    tcase_add_test(c, lines_documents_and_arrays_read_alike);
    tcase_add_test(c, columns_count_code_points);
    tcase_add_test(c, a_bad_row_hides_none);
    tcase_add_test(c, inner_lines_of_a_bad_document_are_no_rows);
    tcase_add_test(c, a_bad_element_ends_where_its_bracket_does);
    tcase_add_test(c, faults_of_arrays_lose_no_row);
    tcase_add_test(c, a_truncated_tail_is_reported);
    tcase_add_test(c, a_value_has_a_limit);
    tcase_add_test(c, values_longer_than_the_window_are_whole);
    return s;
}
