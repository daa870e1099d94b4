#include "sign/base64url.h"

#include <check.h>
#include <string.h>

Suite *base64url_suite(void);

static void both_ways(const char *plain, const char *coded)
{
    tur__buf b = {0};
    tur__arena a = {0};
    size_t size;
    tur__base64url(&b, plain, strlen(plain));
    ck_assert_str_eq(tur__buf_text(&b), coded);
    ck_assert(tur__base64url_valid(coded, strlen(coded)));
    const char *back = tur__base64url_decode(&size, &a, coded, strlen(coded));
    ck_assert_uint_eq(size, strlen(plain));
    ck_assert_str_eq(back, plain);
    tur__buf_free(&b);
    tur__arena_free(&a);
}

START_TEST(texts_are_those_of_rfc_4648)
{
    both_ways("", "");
    both_ways("f", "Zg");
    both_ways("fo", "Zm8");
    both_ways("foo", "Zm9v");
    both_ways("foob", "Zm9vYg");
    both_ways("fooba", "Zm9vYmE");
    both_ways("foobar", "Zm9vYmFy");
    both_ways("\xFB\xEF\xBE\xFF", "----_w");
}
END_TEST

START_TEST(every_length_and_byte_comes_back)
{
    unsigned char bytes[256];
    tur__arena a = {0};
    for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (unsigned char)(i * 167 + 13);
    for (size_t len = 0; len <= sizeof bytes; len++) {
        tur__buf b = {0};
        size_t size;
        tur__base64url(&b, bytes, len);
        ck_assert(!b.failed && tur__base64url_valid(b.data, b.len));
        ck_assert_uint_eq(b.len, (len * 8 + 5) / 6);
        const char *back = tur__base64url_decode(&size, &a, b.data, b.len);
        ck_assert_uint_eq(size, len);
        ck_assert(!memcmp(back, bytes, len));
        tur__buf_free(&b);
    }
    tur__arena_free(&a);
}
END_TEST

START_TEST(only_one_text_stands_for_some_bytes)
{
    static const char *const wrong[] = {"Zg==", "Zm8=", "Z", "Zm9vY", "Zh", "Zm9", "Zm8 ", "Zm+v", "Zm/v", "Zm9v\n", " Zm9v", "Zm.v", "\xC3\xA9Zm"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        ck_assert_msg(!tur__base64url_valid(wrong[i], strlen(wrong[i])), "%s", wrong[i]);
    ck_assert(!tur__base64url_valid("Zm9\0", 4));
    /* Of the 64 last digits of a text of two, those with four spare bits of 0 are 4. */
    unsigned two = 0, three = 0;
    for (int c = 0; c < 256; c++) {
        char text[3] = {'Z', 'm', (char)c};
        three += tur__base64url_valid(text, 3);
        text[1] = (char)c;
        two += tur__base64url_valid(text, 2);
    }
    ck_assert_uint_eq(two, 4);
    ck_assert_uint_eq(three, 16);
}
END_TEST

Suite *base64url_suite(void)
{
    Suite *s = suite_create("base64url");
    TCase *c = tcase_create("base64url");
    suite_add_tcase(s, c);
    tcase_add_test(c, texts_are_those_of_rfc_4648);
    tcase_add_test(c, every_length_and_byte_comes_back);
    tcase_add_test(c, only_one_text_stands_for_some_bytes);
    return s;
}
