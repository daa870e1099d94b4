#include "format/ident.h"

#include <check.h>
#include <string.h>

Suite *ident_suite(void);

static const char *id(const char *secret, const char *emitter, const char *format, const char *key,
                      const char *part)
{
    static char ring[4][TUR__UUID];
    static unsigned turn;
    char *out = ring[turn++ % 4];
    ck_assert(tur__uuid(out, secret, strlen(secret), emitter, format, key, strlen(key), part));
    return out;
}

/* Computed apart, with Python's hmac module. */
START_TEST(an_id_is_what_the_specification_says)
{
    ck_assert_str_eq(id("", "urn:tur:convert:f", "f", "[\"a\"]", NULL), "79a343e0-5ebf-844e-b7d1-e5463bbbfced");
    ck_assert_str_eq(id("secret", "urn:tur:convert:f", "f", "[\"a\"]", "p"), "68fad8c9-a027-81a2-aa9e-ce3166ff122c");
}
END_TEST

START_TEST(each_ingredient_makes_another_id)
{
    char one[TUR__UUID];
    strcpy(one, id("k", "e", "f", "[\"a\"]", ""));
    ck_assert_str_eq(one, id("k", "e", "f", "[\"a\"]", NULL));
    ck_assert_str_ne(one, id("j", "e", "f", "[\"a\"]", ""));
    ck_assert_str_ne(one, id("k", "d", "f", "[\"a\"]", ""));
    ck_assert_str_ne(one, id("k", "e", "g", "[\"a\"]", ""));
    ck_assert_str_ne(one, id("k", "e", "f", "[\"b\"]", ""));
    ck_assert_str_ne(one, id("k", "e", "f", "[\"a\"]", "p"));
}
END_TEST

START_TEST(an_id_has_version_8_and_the_variant)
{
    for (char c = 'a'; c <= 'z'; c++) {
        char key[] = {'[', '"', c, '"', ']', 0};
        const char *text = id("", "e", "f", key, NULL);
        ck_assert_uint_eq(strlen(text), 36);
        ck_assert(text[14] == '8' && strchr("89ab", text[19]));
    }
}
END_TEST

START_TEST(sightings_are_found_again)
{
    tur__seen seen = {0};
    uint8_t key[16] = {0};
    for (uint32_t round = 0; round < 2; round++)
        for (uint32_t i = 0; i < 5000; i++) {
            memcpy(key, &i, sizeof i);
            tur__sighting *s = tur__seen_at(&seen, key);
            if (!s || s->times != round) ck_abort_msg("%u: %llu times", i, s ? (unsigned long long)s->times : 99);
            s->times++;
            s->row = i;
        }
    ck_assert_uint_eq(seen.count, 5000);
    tur__seen_free(&seen);
}
END_TEST

Suite *ident_suite(void)
{
    Suite *s = suite_create("ident");
    TCase *c = tcase_create("ids");
    suite_add_tcase(s, c);
    tcase_add_test(c, an_id_is_what_the_specification_says);
    tcase_add_test(c, each_ingredient_makes_another_id);
    tcase_add_test(c, an_id_has_version_8_and_the_variant);
    tcase_add_test(c, sightings_are_found_again);
    return s;
}
