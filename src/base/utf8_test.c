#include "base/utf8.h"

#include <check.h>
#include <string.h>

Suite *utf8_suite(void);

static size_t valid(const char *text) { return tur__utf8_valid(text, strlen(text)); }

START_TEST(valid_text_is_valid_to_its_end)
{
    static const char *const texts[] = {"", "a", "\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80",
        "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF",
        "sixteen bytes it", "thirty-two bytes of text, no more", "fifteen bytes.. \xC3\xA4 and more of it",
        "\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        ck_assert_uint_eq(valid(texts[i]), strlen(texts[i]));
}
END_TEST

START_TEST(an_invalid_sequence_ends_the_valid_prefix_wherever_it_stands)
{
    static const char *const bad[] = {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC2", "\xC2 ",
        "\xE0\x9F\xBF", "\xE2\x82", "\xE2\x28\xA1", "\xED\xA0\x80", "\xED\xBF\xBF",
        "\xF0\x8F\xBF\xBF", "\xF0\x9F\x98", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xFF",
        "\xF0\x28\x8C\x28", "\xE2\x82\xC0"};
    char text[128];
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        for (size_t before = 0; before < 70; before++) {
            memset(text, 'x', before);
            strcpy(text + before, bad[i]);
            strcat(text, "tail");
            ck_assert_uint_eq(valid(text), before);
            text[before + strlen(bad[i])] = 0;
            ck_assert_uint_eq(valid(text), before);
        }
    }
}
END_TEST

START_TEST(every_scalar_value_survives_encoding_and_decoding)
{
    for (uint32_t c = 0; c <= 0x10FFFF; c++) {
        if (c == 0xD800) c = 0xE000;
        char out[4];
        size_t n = tur__utf8_encode(out, c), size = 0;
        ck_assert_uint_eq(n, c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4);
        if (tur__utf8_valid(out, n) != n || tur__utf8_decode(out, n, &size) != c || size != n)
            ck_abort_msg("U+%04X", c);
        if (n > 1 && tur__utf8_valid(out, n - 1) != 0) ck_abort_msg("half of U+%04X", c);
    }
}
END_TEST

START_TEST(surrogates_are_never_valid)
{
    for (uint32_t c = 0xD800; c <= 0xDFFF; c++) {
        char out[4];
        ck_assert_uint_eq(tur__utf8_valid(out, tur__utf8_encode(out, c)), 0);
    }
}
END_TEST

START_TEST(decoding_broken_text_moves_on_and_stays_inside)
{
    size_t size = 0;
    ck_assert_uint_eq(tur__utf8_decode("\xF0\x9F", 2, &size), 0xFFFD);
    ck_assert_uint_eq(size, 1);
}
END_TEST

START_TEST(code_points_are_counted)
{
    ck_assert_uint_eq(tur__utf8_count("", 0), 0);
    ck_assert_uint_eq(tur__utf8_count("abc", 3), 3);
    ck_assert_uint_eq(tur__utf8_count("a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80", 10), 4);
    char text[400];
    size_t len = 0;
    for (size_t n = 1; n <= 100; n++) {
        len += tur__utf8_encode(text + len, n % 3 ? 0x20AC : 0x1F600);
        ck_assert_uint_eq(tur__utf8_count(text, len), n);
    }
}
END_TEST

static void is_unfit_at(const char *text, size_t offset, size_t bytes)
{
    size_t size = 99;
    ck_assert_uint_eq(tur__utf8_unfit(text, strlen(text), &size), offset);
    ck_assert_uint_eq(size, bytes);
}

START_TEST(control_characters_and_non_characters_are_unfit)
{
    is_unfit_at("plain text, with nothing odd in it", 34, 0);
    is_unfit_at("", 0, 0);
    is_unfit_at("~ \xC2\xA0 \xC3\xBF \xEF\xB7\x8F \xEF\xB7\xB0 \xEF\xBF\xBD \xF0\x9F\x98\x80", 24, 0);
    is_unfit_at("a\tb", 1, 1);
    is_unfit_at("a\x7F", 1, 1);
    is_unfit_at("\xC2\x80", 0, 2);
    is_unfit_at("more than sixteen bytes \xC2\x9F", 24, 2);
    is_unfit_at("\xEF\xB7\x90", 0, 3);
    is_unfit_at("\xEF\xB7\xAF", 0, 3);
    is_unfit_at("\xC3\xA4\xEF\xBF\xBE", 2, 3);
    is_unfit_at("\xEF\xBF\xBF", 0, 3);
    is_unfit_at("\xF0\x9F\xBF\xBE", 0, 4);
    is_unfit_at("\xF4\x8F\xBF\xBF", 0, 4);
    size_t size;
    ck_assert_uint_eq(tur__utf8_unfit("a\0b", 3, &size), 1);
}
END_TEST

START_TEST(unfit_agrees_with_its_definition_for_every_code_point)
{
    for (uint32_t c = 0; c <= 0x10FFFF; c++) {
        if (c == 0xD800) c = 0xE000;
        char out[4];
        size_t n = tur__utf8_encode(out, c), size;
        bool unfit = c < 0x20 || (c > 0x7E && c < 0xA0) || (c > 0xFDCF && c < 0xFDF0) ||
                     (c & 0xFFFF) > 0xFFFD;
        if (tur__utf8_unfit(out, n, &size) != (unfit ? 0 : n)) ck_abort_msg("U+%04X", c);
    }
}
END_TEST

/* The order by its definition: code units one by one. */
static int slow_cmp(uint32_t a, uint32_t b)
{
    uint32_t x = a < 0x10000 ? a : 0xD800 + ((a - 0x10000) >> 10);
    uint32_t y = b < 0x10000 ? b : 0xD800 + ((b - 0x10000) >> 10);
    if (x == y) x = a, y = b;
    return (x > y) - (x < y);
}

START_TEST(names_sort_by_utf16_code_units)
{
    static const uint32_t points[] = {0, 'a', 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFB33,
        0xFFFD, 0xFFFF, 0x10000, 0x10001, 0x103FF, 0x10400, 0x1F600, 0x10FFFF};
    enum { N = sizeof points / sizeof *points };
    for (size_t i = 0; i < N; i++) {
        for (size_t j = 0; j < N; j++) {
            char a[16] = "same to it", b[16] = "same to it";
            size_t m = 10 + tur__utf8_encode(a + 10, points[i]);
            size_t n = 10 + tur__utf8_encode(b + 10, points[j]);
            ck_assert_int_eq(tur__utf8_cmp_utf16(a, m, b, n), slow_cmp(points[i], points[j]));
        }
    }
    ck_assert_int_eq(tur__utf8_cmp_utf16("\xF0\x9F\x98\x80", 4, "\xEF\xAC\xB3", 3), -1);
}
END_TEST

START_TEST(a_prefix_sorts_before_what_continues_it)
{
    ck_assert_int_eq(tur__utf8_cmp_utf16("", 0, "", 0), 0);
    ck_assert_int_eq(tur__utf8_cmp_utf16("", 0, "a", 1), -1);
    ck_assert_int_eq(tur__utf8_cmp_utf16("a\0", 2, "a", 1), 1);
    ck_assert_int_eq(tur__utf8_cmp_utf16("equal texts", 11, "equal texts", 11), 0);
}
END_TEST

Suite *utf8_suite(void)
{
    Suite *s = suite_create("utf8");
    TCase *c = tcase_create("utf8");
    suite_add_tcase(s, c);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, valid_text_is_valid_to_its_end);
    tcase_add_test(c, an_invalid_sequence_ends_the_valid_prefix_wherever_it_stands);
    tcase_add_test(c, every_scalar_value_survives_encoding_and_decoding);
    tcase_add_test(c, surrogates_are_never_valid);
    tcase_add_test(c, decoding_broken_text_moves_on_and_stays_inside);
    tcase_add_test(c, code_points_are_counted);
    tcase_add_test(c, control_characters_and_non_characters_are_unfit);
    tcase_add_test(c, unfit_agrees_with_its_definition_for_every_code_point);
    tcase_add_test(c, names_sort_by_utf16_code_units);
    tcase_add_test(c, a_prefix_sorts_before_what_continues_it);
    return s;
}
