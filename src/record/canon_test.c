#include "record/canon.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "record/key.h"
#include "record/scan.h"

/* Members that every record needs. */
#define IDENTITY "\"emitter\":\"com.example\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"0192f0c1-2d3e-7abc-8def-0123456789ab\""
#define NEEDED IDENTITY ",\"tur\":\"1.0\""

Suite *canon_suite(void);

static tur__canon canon;
static char room[1 << 16];

static const char *form(const char *text, size_t len, size_t *size)
{
    ck_assert(len + TUR__PAD < sizeof room);
    memset(room, 0xFF, sizeof room);
    memcpy(room, text, len);
    room[len] = '\n';
    return tur__canon_text(&canon, size, room, len);
}

static void becomes(const char *text, const char *wanted)
{
    size_t size = 0;
    const char *got = form(text, strlen(text), &size);
    ck_assert_msg(got != NULL, "%s: %s", text, canon.message);
    ck_assert_msg(size == strlen(wanted) && !memcmp(got, wanted, size), "%s: %.*s, not %s", text, (int)size, got, wanted);
}

static void is_refused(const char *text, const char *why)
{
    size_t size = 0;
    const char *got = form(text, strlen(text), &size);
    ck_assert_msg(!got, "%s: %.*s", text, (int)size, got ? got : "");
    ck_assert_msg(canon.message && strstr(canon.message, why), "%s: %s, not %s", text, canon.message, why);
}

START_TEST(members_are_sorted_at_every_level_and_white_space_goes)
{
    becomes("{\"b\":1,\"a\":2}", "{\"a\":2,\"b\":1}");
    becomes(" { \"b\" : { \"d\" : [ 1 , { \"y\":2,\"x\":3 } ] , \"c\" : true } ,\t\"a\": \"v\" } ",
            "{\"a\":\"v\",\"b\":{\"c\":true,\"d\":[1,{\"x\":3,\"y\":2}]}}");
    becomes("{\"ab\":1,\"a\":2,\"\":3,\"abcdefgh\":4,\"abcdefghi\":5,\"abcdefg\":6}",
            "{\"\":3,\"a\":2,\"ab\":1,\"abcdefg\":6,\"abcdefgh\":4,\"abcdefghi\":5}");
    becomes("{}", "{}");
    becomes("[ { } , [ ] ]", "[{},[]]");
    becomes("[\n\r\n1 ]", "[1]");
}
END_TEST

START_TEST(names_are_sorted_by_utf_16_units)
{
    /* U+1F602 is D83D DE02, before U+FB33; its UTF-8 comes after */
    becomes("{\"\xEF\xAC\xB3\":1,\"\xF0\x9F\x98\x82\":2}", "{\"\xF0\x9F\x98\x82\":2,\"\xEF\xAC\xB3\":1}");
    becomes("{\"\\ufb33\":1,\"\\ud83d\\ude02\":2,\"z\":3}", "{\"z\":3,\"\xF0\x9F\x98\x82\":2,\"\xEF\xAC\xB3\":1}");
    /* as they read, not as they are escaped */
    becomes("{\"\\u0062\":1,\"a\":2}", "{\"a\":2,\"b\":1}");
    becomes("{\"b\":1,\"\\u0061\":2}", "{\"a\":2,\"b\":1}");
    becomes("{\"a\\u0000\":1,\"a\":2}", "{\"a\":2,\"a\\u0000\":1}");
}
END_TEST

START_TEST(escapes_are_the_shortest)
{
    becomes("\"\\u0041\\/\\u005c\\u0022\\u000a\\u000D\\u0009\\u0008\\u000c\\u001F\\u0000\\u007f\\u00e9\"",
            "\"A/\\\\\\\"\\n\\r\\t\\b\\f\\u001f\\u0000\x7F\xC3\xA9\"");
    becomes("\"\\ud83d\\ude02\"", "\"\xF0\x9F\x98\x82\"");
    becomes("\"\x7F\xC2\x80\"", "\"\x7F\xC2\x80\"");
}
END_TEST

START_TEST(what_is_canonical_is_not_copied)
{
    const char *text = "{\"a\":[1,2,{\"x\":\"\\n\xC3\xA9\"}],\"b\":{\"c\":null,\"d\":-5}}";
    size_t size = 0;
    ck_assert_ptr_eq(form(text, strlen(text), &size), room);
    ck_assert_uint_eq(size, strlen(text));
    ck_assert_ptr_eq(form(" [1] ", 5, &size), room + 1);
    ck_assert_uint_eq(size, 3);
}
END_TEST

START_TEST(numbers_are_plain_integers)
{
    becomes("[0,-1,9007199254740991,-9007199254740991]", "[0,-1,9007199254740991,-9007199254740991]");
    is_refused("9007199254740992", "2^53");
    is_refused("-9007199254740992", "2^53");
    is_refused("123456789012345678901234567890", "2^53");
    is_refused("1.0", "fraction");
    is_refused("1e2", "exponent");
    is_refused("1E2", "exponent");
    is_refused("-0", "minus");
    is_refused("01", "leading zero");
    is_refused("-", "no JSON value");
    is_refused("+1", "no JSON value");
}
END_TEST

START_TEST(what_is_no_json_has_no_form)
{
    is_refused("", "no JSON value");
    is_refused("{", "no name");
    is_refused("{\"a\"", "no colon");
    is_refused("{\"a\":1", "no comma");
    is_refused("{\"a\":1,}", "no name");
    is_refused("[1,]", "no JSON value");
    is_refused("[1", "no comma");
    is_refused("{} {}", "behind");
    is_refused("\"abc", "the end inside");
    is_refused("\"a\tb\"", "control");
    is_refused("\"\\x\"", "escape");
    is_refused("\"\\u12", "escape");
    is_refused("\"\\ud800\"", "escape");
    is_refused("\"\\ude02\\ud83d\"", "escape");
    is_refused("\"\\ud83d\\u0041\"", "escape");
    is_refused("\"\xC3\"", "UTF-8");
    is_refused("\"\xED\xA0\x80\"", "UTF-8");
    is_refused("tru", "no JSON value");
    is_refused("truex", "behind");
}
END_TEST

START_TEST(a_name_that_occurs_twice_has_no_form)
{
    is_refused("{\"a\":1,\"a\":2}", "twice");
    is_refused("{\"b\":1,\"a\":2,\"b\":3}", "twice");
    is_refused("{\"a\":1,\"\\u0061\":2}", "twice");
    is_refused("{\"x\":{\"\xC3\xA9\":1,\"\\u00e9\":2}}", "twice");
    becomes("[{\"a\":1},{\"a\":2}]", "[{\"a\":1},{\"a\":2}]");
}
END_TEST

START_TEST(levels_are_counted)
{
    char text[2 * TUR__CANON_DEPTH + 3];
    memset(text, '[', TUR__CANON_DEPTH);
    memset(text + TUR__CANON_DEPTH, ']', TUR__CANON_DEPTH);
    text[2 * TUR__CANON_DEPTH] = 0;
    becomes(text, text);
    memset(text, '[', TUR__CANON_DEPTH + 1);
    is_refused(text, "levels");
}
END_TEST

START_TEST(many_members_are_sorted)
{
    static char text[1 << 15];
    char *p = text, *end = text + sizeof text;
    size_t size;
    *p++ = '{';
    for (int i = 999; i >= 0; i--) p += snprintf(p, (size_t)(end - p), "\"m%04d\":%d%s", i * 7 % 1000, i, i ? "," : "}");
    const char *got = form(text, (size_t)(p - text), &size);
    ck_assert_ptr_nonnull(got);
    for (int i = 1; i < 1000; i++) {
        char a[16], b[16];
        snprintf(a, sizeof a, "\"m%04d\"", i - 1);
        snprintf(b, sizeof b, "\"m%04d\"", i);
        ck_assert(strstr(got, a) < strstr(got, b));
    }
}
END_TEST

/* ---- The vectors of RFC 8785, where they are at hand ---- */

static size_t read_vector(char *to, size_t most, const char *folder, const char *name)
{
    char path[256];
    snprintf(path, sizeof path, "../shared/data/jcs/testdata/%s/%s.json", folder, name);
    FILE *f = fopen(path, "rb");
    if (!f) return SIZE_MAX;
    size_t len = fread(to, 1, most, f);
    fclose(f);
    return len;
}

START_TEST(the_vectors_of_rfc_8785_hold)
{
    static const struct { const char *name, *refused; } vectors[] = {
        {"arrays", NULL}, {"french", NULL}, {"unicode", NULL}, {"weird", NULL},
        {"structures", "fraction"}, {"values", "fraction"}, /* our numbers are integers */
    };
    static char in[4096], out[4096];
    for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
        size_t len = read_vector(in, sizeof in, "input", vectors[i].name), size;
        size_t wanted = read_vector(out, sizeof out, "output", vectors[i].name);
        if (len == SIZE_MAX || wanted == SIZE_MAX) {
            printf("canon: the vectors of RFC 8785 are not in ../shared/data/jcs, left out\n");
            return;
        }
        const char *got = form(in, len, &size);
        if (vectors[i].refused) {
            ck_assert_msg(!got && canon.message && strstr(canon.message, vectors[i].refused), "%s", vectors[i].name);
            continue;
        }
        ck_assert_msg(got && size == wanted && !memcmp(got, out, size), "%s: %s", vectors[i].name, got ? "differs" : canon.message);
    }
    tur__canon_free(&canon);
}
END_TEST

/* Whether the reader says that the line is its own canonical form; then it has to be. */
static bool says_canonical(const char *line)
{
    char text[1024] = {0};
    size_t len = strlen(line), size = 0;
    tur__arena arena = {0};
    tur__scan *scan = calloc(1, sizeof *scan);
    ck_assert(scan && len + TUR__PAD < sizeof text);
    memcpy(text, line, len);
    text[len] = '\n';
    scan->arena = &arena;
    tur__scan_line(scan, text, len);
    bool says = !scan->broken && scan->canonical;
    const char *form = tur__canon_text(&canon, &size, text, len);
    if (says) ck_assert_msg(form == text && size == len, "%s: %.*s", line, (int)size, form ? form : "");
    tur__arena_free(&arena);
    free(scan);
    return says;
}

START_TEST(canonical_lines_are_known)
{
    static const char *const yes[] = {
        "{" NEEDED "}",
        "{\"charges\":[{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"1\",\"status\":\"priced\"}]," NEEDED "}",
        "{" IDENTITY ",\"request\":{\"id\":\"a/b\",\"model_calls\":3},\"tags\":{\"a\":\"\xC3\xA9\",\"aa\":\"b\",\"b\":\"a\"},\"tur\":\"1.0\"}",
        "{\"account\":{\"billing_account\":{\"id\":\"1\",\"name\":\"M\xC3\xBCller\"}}," NEEDED "}"};
    static const char *const no[] = {
        " {" NEEDED "}", "{" NEEDED "} ", "{ " NEEDED "}", "{\"tur\" :\"1.0\"," IDENTITY "}",
        "{\"tur\":\"1.0\"," IDENTITY "}",
        "{" IDENTITY ",\"request\":{\"model_calls\":3,\"id\":\"a\"},\"tur\":\"1.0\"}",
        "{" IDENTITY ",\"request\":{\"id\":\"a\\/b\"},\"tur\":\"1.0\"}",
        "{" IDENTITY ",\"request\":{\"id\":\"a\",\"id\":\"a\"},\"tur\":\"1.0\"}",
        "{" IDENTITY ",\"tags\":{\"b\":\"a\",\"a\":\"b\"},\"tur\":\"1.0\"}",
        "{" IDENTITY ",\"tags\":{\"aa\":\"a\",\"a\":\"b\"},\"tur\":\"1.0\"}",
        "{" IDENTITY ",\"tags\":{\"a\":\"a\",\"a\":\"b\"},\"tur\":\"1.0\"}",
        "{" IDENTITY ",\"tags\":{\"\xEF\xAC\xB3\":\"1\",\"\xF0\x9F\x98\x82\":\"2\"},\"tur\":\"1.0\"}",
        "{" IDENTITY ",\"tags\":{\"\\u0061\":\"a\",\"b\":\"b\"},\"tur\":\"1.0\"}",
        "{" IDENTITY ",\"request\":{\"model_calls\":-0},\"tur\":\"1.0\"}",
        "{" IDENTITY ",\"request\":{\"model_calls\":3.0},\"tur\":\"1.0\"}",
        "{" IDENTITY ",\"meters\":[{\"meter\":\"input\",\"quantity\":\"\\u0031\"}],\"tur\":\"1.0\"}",
        "{" IDENTITY ",\"meters\":[{\"quantity\":\"1\",\"meter\":\"input\"}],\"tur\":\"1.0\"}"};
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++) ck_assert_msg(says_canonical(yes[i]), "not known: %s", yes[i]);
    for (size_t i = 0; i < sizeof no / sizeof *no; i++) ck_assert_msg(!says_canonical(no[i]), "taken for canonical: %s", no[i]);
}
END_TEST

Suite *canon_suite(void)
{
    Suite *s = suite_create("canon");
    TCase *c = tcase_create("canon");
    tcase_add_test(c, members_are_sorted_at_every_level_and_white_space_goes);
    tcase_add_test(c, names_are_sorted_by_utf_16_units);
    tcase_add_test(c, escapes_are_the_shortest);
    tcase_add_test(c, what_is_canonical_is_not_copied);
    tcase_add_test(c, numbers_are_plain_integers);
    tcase_add_test(c, what_is_no_json_has_no_form);
    tcase_add_test(c, a_name_that_occurs_twice_has_no_form);
    tcase_add_test(c, levels_are_counted);
    tcase_add_test(c, many_members_are_sorted);
    tcase_add_test(c, canonical_lines_are_known);
    tcase_add_test(c, the_vectors_of_rfc_8785_hold);
    suite_add_tcase(s, c);
    return s;
}
