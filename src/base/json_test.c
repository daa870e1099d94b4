#include "base/json.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

Suite *json_suite(void);

static tur__arena arena;
static tur__buf out;

static void teardown(void)
{
    tur__arena_free(&arena);
    tur__buf_free(&out);
}

static tur__json *parse(const char *text)
{
    size_t used = 0;
    tur__json_error error = {0};
    tur__json *v = tur__json_parse(&arena, text, strlen(text), &used, &error);
    if (!v) ck_abort_msg("%s: %s at %zu", text, error.message, error.offset);
    ck_assert_uint_eq(used, strlen(text));
    return v;
}

static const char *write(const tur__json *v)
{
    out.len = 0;
    tur__json_write(&out, v);
    return tur__buf_text(&out);
}

/* Parses from memory that ends with the text, so that a checker sees every read behind it. */
static void refused_bytes(const char *text, size_t len, size_t offset, bool truncated,
                          const char *message)
{
    char *exact = malloc(len ? len : 1);
    memcpy(exact, text, len);
    size_t used = 99;
    tur__json_error error = {0};
    ck_assert_msg(!tur__json_parse(&arena, exact, len, &used, &error), "%s", text);
    free(exact);
    ck_assert_msg(!strcmp(error.message, message), "%s: %s", text, error.message);
    ck_assert_msg(error.offset == offset, "%s: at %zu", text, error.offset);
    ck_assert_msg(error.truncated == truncated, "%s", text);
    ck_assert_uint_eq(used, 0);
}

static void refused(const char *text, size_t offset, const char *message)
{
    refused_bytes(text, strlen(text), offset, false, message);
}

static void ends_early(const char *text, const char *message)
{
    refused_bytes(text, strlen(text), strlen(text), true, message);
}

START_TEST(every_kind_of_value_is_read)
{
    const tur__json *v = parse(" {\"n\":null,\"f\":false,\"t\":true,\"i\":-1.50E+2,\"s\":\"x\","
                               "\"a\":[ ],\"o\":{ }}");
    static const tur__json_kind kinds[] = {TUR__JSON_NULL, TUR__JSON_FALSE, TUR__JSON_TRUE,
        TUR__JSON_NUMBER, TUR__JSON_STRING, TUR__JSON_ARRAY, TUR__JSON_OBJECT};
    ck_assert_int_eq(v->kind, TUR__JSON_OBJECT);
    ck_assert_uint_eq(v->count, 7);
    ck_assert_ptr_null(v->name);
    ck_assert_ptr_null(v->parent);
    const tur__json *m = v->first;
    for (int i = 0; i < 7; i++, m = m->next) {
        ck_assert_int_eq(m->kind, kinds[i]);
        ck_assert_ptr_eq(m->parent, v);
        ck_assert(!m->used);
        ck_assert_ptr_nonnull(m->text);
    }
    ck_assert_ptr_null(m);
    ck_assert_str_eq(tur__json_get(v, "i")->text, "-1.50E+2");
    ck_assert_str_eq(v->last->name, "o");
}
END_TEST

START_TEST(what_follows_a_value_is_left_alone)
{
    static const struct { const char *text; size_t used; } cases[] = {
        {"1 2", 1}, {" 12,", 3}, {"{}{}", 2}, {"\"a\"x", 3}, {"nullx", 4}, {"[1]\n", 3}, {"0-1", 1}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t used = 0;
        ck_assert_ptr_nonnull(tur__json_parse(&arena, cases[i].text, strlen(cases[i].text), &used, NULL));
        ck_assert_uint_eq(used, cases[i].used);
    }
    ck_assert_ptr_nonnull(tur__json_parse(&arena, "1", 1, NULL, NULL));
    ck_assert_ptr_null(tur__json_parse(&arena, NULL, 0, NULL, NULL));
}
END_TEST

START_TEST(numbers_keep_their_digits)
{
    static const char *const numbers[] = {"0", "-0", "0.10", "1e5", "1E-05", "-12.340e+0",
        "123456789012345678901234567890.123456789012345678901234567890", "1e999999999"};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        const tur__json *v = parse(numbers[i]);
        ck_assert_str_eq(v->text, numbers[i]);
        ck_assert_uint_eq(v->len, strlen(numbers[i]));
        ck_assert_str_eq(write(v), numbers[i]);
        ck_assert_ptr_nonnull(tur__json_new_number(&arena, numbers[i], strlen(numbers[i])));
    }
}
END_TEST

START_TEST(numbers_outside_the_grammar_are_refused)
{
    refused("-x", 1, "a number lacks a digit");
    refused("[1.]", 3, "a number lacks a digit");
    refused("1.e1", 2, "a number lacks a digit");
    refused("1e+]", 3, "a number lacks a digit");
    refused("01", 0, "a number has a leading zero");
    refused("[-00.1]", 2, "a number has a leading zero");
    refused("+1", 0, "a value was expected");
    refused(".5", 0, "a value was expected");
    refused("NaN", 0, "a value was expected");
    refused("-Infinity", 1, "a number lacks a digit");
    refused("[0x10]", 2, "a comma or a closing bracket was expected");
    static const char *const bad[] = {"", "-", "+1", "01", "-01", "1.", ".5", "1e", "1e+", "1 ", "1x", "1.5.5"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        ck_assert_ptr_null(tur__json_new_number(&arena, bad[i], strlen(bad[i])));
}
END_TEST

START_TEST(every_mistake_in_the_structure_has_its_place_and_sentence)
{
    refused("\xEF\xBB\xBF{}", 0, "a byte order mark is not allowed");
    refused("x", 0, "a value was expected");
    refused("  ]", 2, "a value was expected");
    refused("nul!", 0, "a value was expected");
    refused("[1,]", 3, "a value was expected");
    refused("[,1]", 1, "a value was expected");
    refused("{\"a\":}", 5, "a value was expected");
    refused("'a'", 0, "a value was expected");
    refused("[1 2]", 3, "a comma or a closing bracket was expected");
    refused("[1}", 2, "a comma or a closing bracket was expected");
    refused("{\"a\":1 \"b\":2}", 7, "a comma or a closing brace was expected");
    refused("{\"a\":1]", 6, "a comma or a closing brace was expected");
    refused("{a:1}", 1, "a member name in quotation marks was expected");
    refused("{\"a\":1,}", 7, "a member name in quotation marks was expected");
    refused("{,}", 1, "a member name in quotation marks was expected");
    refused("{\"a\" 1}", 5, "a colon was expected behind a member name");
    refused("{\"a\"}", 4, "a colon was expected behind a member name");
    refused("\f1", 0, "a value was expected");
    refused_bytes("\0", 1, 0, false, "a value was expected");
}
END_TEST

START_TEST(every_mistake_in_a_string_has_its_place_and_sentence)
{
    refused("\"a\nb\"", 2, "a control character in a string has to be escaped");
    refused("\"\\n\x1F\"", 3, "a control character in a string has to be escaped");
    refused_bytes("\"a\0\"", 4, 2, false, "a control character in a string has to be escaped");
    refused("\"ab\\q\"", 3, "JSON has no such escape");
    refused("\"\\'\"", 1, "JSON has no such escape");
    refused("\"\\U0041\"", 1, "JSON has no such escape");
    refused("\"\\u12g4\"", 5, "\\u needs four hexadecimal digits");
    refused("\"\\u123\"", 6, "\\u needs four hexadecimal digits");
    refused("\"\\ud83d\"", 1, "a surrogate stands without its other half");
    refused("\"\\ude00\"", 1, "a surrogate stands without its other half");
    refused("\"x\\ud83dx\"", 2, "a surrogate stands without its other half");
    refused("\"\\ud83d\\n\"", 1, "a surrogate stands without its other half");
    refused("\"\\ud83d\\ud83d\\ude00\"", 1, "a surrogate stands without its other half");
    refused("\"\\ude00\\ud83d\"", 1, "a surrogate stands without its other half");
    refused("\"\\ud83d\\u0041\"", 1, "a surrogate stands without its other half");
    refused("\"ab\xFF\"", 3, "a string is not valid UTF-8");
    refused("\"\xC3\"", 1, "a string is not valid UTF-8");
    refused("\"\xED\xA0\x80\"", 1, "a string is not valid UTF-8");
    refused("\"\xC0\x80\"", 1, "a string is not valid UTF-8");
    refused("\"\\n\xF4\x90\x80\x80\"", 3, "a string is not valid UTF-8");
    refused("{\"a\xFF\":1}", 3, "a string is not valid UTF-8");
    refused("\"\xFF\\q\"", 1, "a string is not valid UTF-8");
    refused("\"more than sixteen bytes before \xC3( and after\"", 32, "a string is not valid UTF-8");
}
END_TEST

START_TEST(a_text_that_ends_early_is_told_from_a_wrong_one)
{
    ends_early("", "the text ends before a value");
    ends_early(" \t\r\n", "the text ends before a value");
    ends_early("[", "the text ends inside an array");
    ends_early("[1", "the text ends inside an array");
    ends_early("[1, ", "the text ends inside an array");
    ends_early("{", "the text ends inside an object");
    ends_early("{\"a\"", "the text ends inside an object");
    ends_early("{\"a\": ", "the text ends inside an object");
    ends_early("{\"a\":1 ", "the text ends inside an object");
    ends_early("{\"a\":1,", "the text ends inside an object");
    ends_early("{\"a\":[]", "the text ends inside an object");
    ends_early("-", "the text ends inside a number");
    ends_early("1.", "the text ends inside a number");
    ends_early("1e", "the text ends inside a number");
    ends_early("1e-", "the text ends inside a number");
    ends_early("n", "the text ends inside a literal");
    ends_early("[tru", "the text ends inside a literal");
    static const char *const strings[] = {"\"", "\"a", "\"\\", "\"\\u", "\"\\u12", "\"\\ud83d",
        "\"\\ud83d\\", "\"\\ud83d\\u", "\"\\ud83d\\ude0", "{\"a", "\"\xC3", "\"\xE0", "\"\xE0\xA0",
        "\"\xED", "\"\xED\x9F", "\"\xF0", "\"\xF0\x9F\x98", "\"\xF4", "\"\\n\xF4\x8F"};
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
        ends_early(strings[i], "the text ends inside a string");
    refused("\"\xFF", 1, "a string is not valid UTF-8");
    refused("\"\xED\xA0", 1, "a string is not valid UTF-8");
    refused("\"\xF4\x90", 1, "a string is not valid UTF-8");
    refused("\"\xE2\x82\xAC\x80", 4, "a string is not valid UTF-8");
    refused("\"\\q", 1, "JSON has no such escape");
    refused("nx", 0, "a value was expected");
}
END_TEST

START_TEST(every_prefix_of_a_value_is_truncated)
{
    static const char text[] = "{\"a\\u00e4\":[null,true,{\"b\":-1.5e3},\"\xC3\xA4 \\ud83d\\ude00\"],\"c\":{}}";
    for (size_t len = 0; len < sizeof text - 1; len++) {
        char *exact = malloc(len ? len : 1);
        memcpy(exact, text, len);
        tur__json_error error = {0};
        ck_assert_ptr_null(tur__json_parse(&arena, exact, len, NULL, &error));
        ck_assert_msg(error.truncated && error.offset == len, "%zu", len);
        free(exact);
    }
    parse(text);
}
END_TEST

START_TEST(escapes_mean_what_they_say)
{
    const tur__json *v = parse("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\u20AC\\uD83D\\uDe00 plain\"");
    ck_assert_str_eq(v->text, "\"\\/\b\f\n\r\t\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80 plain");
    v = parse("{\"a\\u0000b\":\"\\u0000x\"}")->first;
    ck_assert_uint_eq(v->name_len, 3);
    ck_assert_int_eq(memcmp(v->name, "a\0b", 4), 0);
    ck_assert_uint_eq(v->len, 2);
    ck_assert_int_eq(memcmp(v->text, "\0x", 3), 0);
    ck_assert(!tur__json_is(v, ""));
    ck_assert_str_eq(write(v->parent), "{\"a\\u0000b\":\"\\u0000x\"}");
    v = parse("\"\\uFFFF\\uDBFF\\uDFFF\\uD800\\uDC00\"");
    ck_assert_str_eq(v->text, "\xEF\xBF\xBF\xF4\x8F\xBF\xBF\xF0\x90\x80\x80");
}
END_TEST

START_TEST(strings_of_every_length_are_whole)
{
    char text[80];
    for (size_t len = 0; len < 70; len++) {
        text[0] = '"';
        for (size_t i = 1; i <= len; i++) text[i] = (char)('a' + i % 26);
        strcpy(text + len + 1, "\"");
        const tur__json *v = parse(text);
        ck_assert_uint_eq(v->len, len);
        ck_assert_uint_eq(strlen(v->text), len);
        ck_assert_int_eq(memcmp(v->text, text + 1, len), 0);
        ck_assert_uint_eq(tur__json_plain(text + 1, len + 1), len);
    }
    ck_assert_uint_eq(tur__json_plain("a\\b", 3), 1);
    ck_assert_uint_eq(tur__json_plain("ab\x1F", 3), 2);
    ck_assert_uint_eq(tur__json_plain(NULL, 0), 0);
}
END_TEST

START_TEST(a_member_given_twice_is_refused_where_it_comes_again)
{
    static const char twice[] = "an object has two members of the same name";
    refused("{\"a\":1,\"a\":2}", 7, twice);
    refused("{\"\":1, \"\" : 2}", 7, twice);
    refused("{\"a\":1,\"b\":2,\"b\":3,\"a\":4}", 13, twice);
    refused("{\"a\\\"b\":1,\"\\u0061\\\"\\u0062\"\n:2}", 10, twice);
    refused("[{\"x\":{\"a\":[1],\"b\":1,\"a\":{}}}]", 21, twice);
    refused("{\"a\\\\\":1,\"a\\\\\":2}", 9, twice);
    ends_early("{\"a\":1,\"a\":2", "the text ends inside an object");
    parse("{\"a\":{\"a\":1},\"b\":{\"a\":1},\"A\":1,\"aa\":1,\"a\\u0000\":1}");
    /* Around the size where the way of looking changes. */
    for (int n = 2; n < 200; n++) {
        char text[4000];
        size_t at = 0, last = 0;
        text[at++] = '{';
        for (int i = 0; i < n; i++) {
            last = at;
            at += (size_t)sprintf(text + at, "\"m%d\":%d,", i, i);
        }
        strcpy(text + at - 1, "}");
        ck_assert_uint_eq(parse(text)->count, (size_t)n);
        last = at;
        sprintf(text + at - 1, ",\"m%d\":0}", n / 2);
        refused(text, last, twice);
    }
}
END_TEST

START_TEST(nesting_has_a_limit)
{
    char text[2 * TUR__JSON_DEPTH + 3];
    memset(text, '[', TUR__JSON_DEPTH);
    memset(text + TUR__JSON_DEPTH, ']', TUR__JSON_DEPTH);
    text[2 * TUR__JSON_DEPTH] = 0;
    ck_assert_str_eq(write(parse(text)), text);
    memset(text, '[', TUR__JSON_DEPTH + 1);
    memset(text + TUR__JSON_DEPTH + 1, ']', TUR__JSON_DEPTH + 1);
    text[2 * TUR__JSON_DEPTH + 2] = 0;
    refused(text, TUR__JSON_DEPTH, "values are nested too deeply");
    /* The limit is on depth, not on how many containers there are. */
    tur__buf many = {0};
    for (int i = 0; i < 1000; i++) tur__buf_puts(&many, i ? ",{\"a\":[]}" : "[{\"a\":[]}");
    tur__buf_puts(&many, "]");
    ck_assert_uint_eq(parse(tur__buf_text(&many))->count, 1000);
    tur__buf_free(&many);
    char *deep = malloc(1000000);
    memset(deep, '[', 1000000);
    refused_bytes(deep, 1000000, TUR__JSON_DEPTH, false, "values are nested too deeply");
    free(deep);
}
END_TEST

START_TEST(a_million_members_are_read_and_written)
{
    enum { N = 1000000 };
    tur__buf text = {0};
    tur__json_error error;
    for (int i = 0; i < N; i++) tur__buf_printf(&text, "%c\"%07d\":%d", i ? ',' : '{', i, i);
    tur__buf_putc(&text, '}');
    tur__json *v = tur__json_parse(&arena, text.data, text.len, NULL, &error);
    ck_assert_ptr_nonnull(v);
    ck_assert_uint_eq(v->count, N);
    tur__json_write(&out, v);
    ck_assert_uint_eq(out.len, text.len);
    ck_assert_int_eq(memcmp(out.data, text.data, out.len), 0);
    text.len--;
    size_t at = text.len + 1;
    tur__buf_puts(&text, ",\"0000000\":0}");
    ck_assert_ptr_null(tur__json_parse(&arena, text.data, text.len, NULL, &error));
    ck_assert_uint_eq(error.offset, at);
    tur__buf_free(&text);
}
END_TEST

#if defined __SANITIZE_ADDRESS__
#define SANITIZED 1
#elif defined __has_feature
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif

START_TEST(exhausted_memory_is_an_error_of_its_own)
{
#ifndef SANITIZED
    size_t len = 8 << 20;
    char *text = malloc(len), line[100] = "";
    memset(text, '1', len);
    for (size_t i = 0; i < len; i += 2) text[i] = i ? ',' : '[';
    FILE *f = fopen("/proc/self/statm", "r");
    if (f && fgets(line, sizeof line, f)) {
        struct rlimit limit, old;
        getrlimit(RLIMIT_AS, &old);
        limit = old;
        limit.rlim_cur = (rlim_t)strtoul(line, NULL, 10) * 4096 + (64 << 20);
        setrlimit(RLIMIT_AS, &limit);
        tur__json_error error = {0};
        ck_assert_ptr_null(tur__json_parse(&arena, text, len, NULL, &error));
        setrlimit(RLIMIT_AS, &old);
        ck_assert_uint_eq(error.offset, SIZE_MAX);
        ck_assert_str_eq(error.message, "memory is exhausted");
        ck_assert(!error.truncated);
    }
    if (f) fclose(f);
    free(text);
#endif
}
END_TEST

Suite *json_suite(void)
{
    Suite *s = suite_create("json");
    TCase *c = tcase_create("parse");
    suite_add_tcase(s, c);
    tcase_add_checked_fixture(c, NULL, teardown);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, every_kind_of_value_is_read);
    tcase_add_test(c, what_follows_a_value_is_left_alone);
    tcase_add_test(c, numbers_keep_their_digits);
    tcase_add_test(c, numbers_outside_the_grammar_are_refused);
    tcase_add_test(c, every_mistake_in_the_structure_has_its_place_and_sentence);
    tcase_add_test(c, every_mistake_in_a_string_has_its_place_and_sentence);
    tcase_add_test(c, a_text_that_ends_early_is_told_from_a_wrong_one);
    tcase_add_test(c, every_prefix_of_a_value_is_truncated);
    tcase_add_test(c, escapes_mean_what_they_say);
    tcase_add_test(c, strings_of_every_length_are_whole);
    tcase_add_test(c, a_member_given_twice_is_refused_where_it_comes_again);
    tcase_add_test(c, nesting_has_a_limit);
    tcase_add_test(c, a_million_members_are_read_and_written);
    tcase_add_test(c, exhausted_memory_is_an_error_of_its_own);
    return s;
}
