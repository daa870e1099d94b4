#include "base/csv.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

Suite *csv_suite(void);

static const char *rest;
static size_t piece;

static int64_t give(void *ctx, void *buffer, size_t size)
{
    size_t n = strlen(rest);
    (void)ctx;
    if (piece && n > piece) n = piece;
    if (n > size) n = size;
    memcpy(buffer, rest, n);
    rest += n;
    return (int64_t)n;
}

/* Records as LINE[field|field], faults as LINE!sentence@place. */
static char *read_limited(const char *text, size_t most)
{
    tur__buf seen = {0};
    tur_source *s = tur_source_new("test", give, NULL);
    tur__csv csv = {.source = s, .most = most};
    tur__csv_step step;
    rest = text;
    while ((step = tur__csv_next(&csv)) == TUR__CSV_RECORD) {
        if (csv.fault) {
            tur__buf_printf(&seen, "%d!%s@%zu ", (int)csv.line, csv.fault, csv.fault_at);
            continue;
        }
        tur__buf_printf(&seen, "%d[", (int)csv.line);
        for (size_t i = 0; i < csv.count; i++)
            tur__buf_printf(&seen, "%s%.*s%s", i ? "|" : "", (int)csv.fields[i].len, csv.fields[i].text, csv.fields[i].quoted ? "'" : "");
        tur__buf_puts(&seen, "] ");
    }
    ck_assert_int_eq(step, TUR__CSV_END);
    tur__csv_free(&csv);
    tur_source_close(s);
    char *copy = strdup(tur__buf_text(&seen));
    tur__buf_free(&seen);
    return copy;
}

static void same(const char *text, const char *wanted)
{
    for (piece = 0; piece < 5; piece++) {
        char *got = read_limited(text, 1 << 20);
        ck_assert_str_eq(got, wanted);
        free(got);
    }
    piece = 0;
}

START_TEST(test_records)
{
    same("", "");
    same("a,b\r\nc,d\r\n", "1[a|b] 2[c|d] ");
    same("a,b\nc,d", "1[a|b] 2[c|d] ");
    same("\xEF\xBB\xBF" "a,b\n", "1[a|b] ");
    same("a,,\n,\n", "1[a||] 2[|] ");
    same("\n\r\na\n", "3[a] ");
    same("\"a,b\",\"c\nd\",\"\"\ne\n", "1[a,b'|c\nd'|'] 3[e] ");
    same("\"a\"\"b\",\"\"\"\",x\n", "1[a\"b'|\"'|x] ");
    same("\"a\"\"b\"\"\",\"\"\"c\"\"\"\n", "1[a\"b\"'|\"c\"'] ");
    same(" a , b \n", "1[ a | b ] ");
}
END_TEST

START_TEST(test_faults)
{
    same("a\"b,c\nd\n", "1!a quotation mark inside a field that does not begin with one@1 2[d] ");
    same("\"a\"b,c\nd\n", "1!text behind a closing quotation mark@3 2[d] ");
    same("a,\"b\nc\nd\n", "1!a quotation mark that is never closed@0 2[c] 3[d] ");
    same("\"a\nb\"c\nd\n", "1!text behind a closing quotation mark@2 2!a quotation mark inside a field that does not begin with one@1 3[d] ");
    same("a\xFF\nb\n", "1!bytes that are not UTF-8@1 2[b] ");
    same("\"\n", "1!a quotation mark that is never closed@0 ");
}
END_TEST

START_TEST(test_limits)
{
    char *got = read_limited("abcdef\ngh\n", 4);
    ck_assert_str_eq(got, "1!a record that is too long@0 2[gh] ");
    free(got);
    /* what is left of a line that is too long is no record, however much that is */
    tur__buf wide = {0};
    for (int i = 0; i < 200000; i++) tur__buf_puts(&wide, "ab,");
    tur__buf_puts(&wide, "\nc\n");
    got = read_limited(tur__buf_text(&wide), 70000);
    ck_assert_str_eq(got, "1!a record that is too long@0 2[c] ");
    free(got);
    wide.len = 0;
    for (int i = 0; i <= TUR__CSV_FIELDS; i++) tur__buf_putc(&wide, ',');
    got = read_limited(tur__buf_text(&wide), 1 << 20);
    ck_assert_ptr_nonnull(strstr(got, "more fields than are read"));
    free(got);
    tur__buf_free(&wide);
}
END_TEST

START_TEST(test_written)
{
    static const char *const fields[] = {"a", "", "a,b", "a\"b", "a\r\nb", " a", "a ", "NULL", "3.0", NULL};
    tur__buf b = {0};
    for (int i = 0; i < 10; i++) tur__csv_put(&b, i == 0, fields[i], fields[i] ? strlen(fields[i]) : 0);
    tur__csv_end_record(&b);
    ck_assert_str_eq(tur__buf_text(&b), "a,\"\",\"a,b\",\"a\"\"b\",\"a\r\nb\",\" a\",\"a \",\"NULL\",3.0,\r\n");
    same(tur__buf_text(&b), "1[a|'|a,b'|a\"b'|a\r\nb'| a'|a '|NULL'|3.0|] ");
    tur__buf_free(&b);
}
END_TEST

Suite *csv_suite(void)
{
    Suite *s = suite_create("csv");
    TCase *t = tcase_create("all");
    tcase_add_test(t, test_records);
    tcase_add_test(t, test_faults);
    tcase_add_test(t, test_limits);
    tcase_add_test(t, test_written);
    suite_add_tcase(s, t);
    return s;
}
