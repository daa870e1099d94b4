#include "report/report.h"

#include <check.h>
#include <string.h>

Suite *show_suite(void);

static tur__buf out;

static void setup(void) { out.len = 0; }
static void teardown(void) { tur__buf_free(&out); }

static const char *shown(const char *text, size_t most)
{
    out.len = 0;
    tur__show(&out, text, strlen(text), most);
    return tur__buf_text(&out);
}

START_TEST(text_that_deceives_is_spelled)
{
    ck_assert_str_eq(shown("a\nb\t\033[31m", 99), "a\\nb\\t\\u001b[31m");
    ck_assert_str_eq(shown("\b\v\f\r\x7f", 99), "\\b\\u000b\\f\\r\\u007f");
    ck_assert_str_eq(shown("\xe2\x80\xaegpj.exe", 99), "\\u202egpj.exe");
    ck_assert_str_eq(shown("\xc2\x85\xef\xbf\xbe\xef\xb7\x90", 99), "\\u0085\\ufffe\\ufdd0");
    ck_assert_str_eq(shown("\xf3\xa0\x80\x81\xf0\x9f\xbf\xbf", 99), "\\udb40\\udc01\\ud83f\\udfff");
}
END_TEST

START_TEST(other_text_stays)
{
    ck_assert_str_eq(shown("März 2026: \"<&>\" 数 🙂", 99), "März 2026: \"<&>\" 数 🙂");
    ck_assert_str_eq(shown("", 99), "");
}
END_TEST

START_TEST(bytes_that_are_no_text_are_spelled)
{
    ck_assert_str_eq(shown("\xff\xc3", 99), "\\xff\\xc3");
    ck_assert_str_eq(shown("\xed\xa0\x80", 99), "\\xed\\xa0\\x80");
    ck_assert_str_eq(shown("a\xf0\x9f\x99", 99), "a\\xf0\\x9f\\x99");
}
END_TEST

START_TEST(long_text_is_cut_between_code_points)
{
    ck_assert_str_eq(shown("abcd", 4), "abcd");
    ck_assert_str_eq(shown("abcde", 4), "abcd…");
    ck_assert_str_eq(shown("abcä!", 4), "abc…");
}
END_TEST

static const char *json(const char *text, size_t len)
{
    out.len = 0;
    tur__put_json(&out, text, len);
    return tur__buf_text(&out);
}

START_TEST(json_strings_hold_every_byte)
{
    ck_assert_str_eq(json("a\"\\\n\0z", 6), "\"a\\\"\\\\\\n\\u0000z\"");
    ck_assert_str_eq(json("\xff" "ä", 3), "\"\xef\xbf\xbdä\"");
    ck_assert_str_eq(json("", 0), "\"\"");
}
END_TEST

START_TEST(markup_is_escaped)
{
    const char *text = "<a href='x' title=\"y\">&amp;";
    tur__put_html(&out, text, strlen(text));
    ck_assert_str_eq(tur__buf_text(&out), "&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;amp;");
}
END_TEST

static const char *uri(const char *path)
{
    out.len = 0;
    tur__put_uri(&out, path);
    return tur__buf_text(&out);
}

START_TEST(paths_become_uri_references)
{
    ck_assert_str_eq(uri("a/b.jsonl"), "a/b.jsonl");
    ck_assert_str_eq(uri("././/a"), "a");
    ck_assert_str_eq(uri("../a~b_c-d"), "../a~b_c-d");
    ck_assert_str_eq(uri("März 1.jsonl"), "M%C3%A4rz%201.jsonl");
    ck_assert_str_eq(uri("c:x?y#z%41\\\xff\n"), "c%3Ax%3Fy%23z%2541%5C%FF%0A");
    ck_assert_str_eq(uri("/srv/a b"), "file:///srv/a%20b");
    ck_assert_str_eq(uri("//srv/a"), "file:///srv/a");
}
END_TEST

static const char *shortened(const char *sentence, size_t most)
{
    out.len = 0;
    tur__put_short(&out, sentence, most);
    return tur__buf_text(&out);
}

START_TEST(sentences_are_cut_between_words)
{
    ck_assert_str_eq(shortened("One two three.", 20), "One two three");
    ck_assert_str_eq(shortened("One two, three.", 10), "One two…");
    ck_assert_str_eq(shortened("One two, three.", 14), "One two, three");
}
END_TEST

START_TEST(places_are_told_as_far_as_known)
{
    tur_finding f = {.file = "a\nb", .line = 3, .column = 7};
    tur__put_place(&out, &f);
    f.column = 0;
    tur__buf_putc(&out, ' ');
    tur__put_place(&out, &f);
    f.file = NULL;
    tur__buf_putc(&out, ' ');
    tur__put_place(&out, &f);
    ck_assert_str_eq(tur__buf_text(&out), "a\\nb:3:7 a\\nb:3 line 3");
}
END_TEST

START_TEST(offsets_are_told_where_known)
{
    ck_assert(tur__has_offset(&(tur_finding){.line = 1}));
    ck_assert(tur__has_offset(&(tur_finding){.line = 2, .offset = 9}));
    ck_assert(!tur__has_offset(&(tur_finding){.line = 2}));
    ck_assert(!tur__has_offset(&(tur_finding){.offset = 2}));
}
END_TEST

Suite *show_suite(void)
{
    Suite *s = suite_create("show");
    TCase *t = tcase_create("show");
    tcase_add_checked_fixture(t, setup, teardown);
    tcase_add_test(t, text_that_deceives_is_spelled);
    tcase_add_test(t, other_text_stays);
    tcase_add_test(t, bytes_that_are_no_text_are_spelled);
    tcase_add_test(t, long_text_is_cut_between_code_points);
    tcase_add_test(t, json_strings_hold_every_byte);
    tcase_add_test(t, markup_is_escaped);
    tcase_add_test(t, paths_become_uri_references);
    tcase_add_test(t, sentences_are_cut_between_words);
    tcase_add_test(t, places_are_told_as_far_as_known);
    tcase_add_test(t, offsets_are_told_where_known);
    suite_add_tcase(s, t);
    return s;
}
