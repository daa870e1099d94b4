#include "conform/recipe.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

Suite *recipe_suite(void);

static const char BASE[] = "{\"a\":\"x\",\"list\":[1,2],\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\"}\n{\"b\":{\"c/d\":true}}\n";

static bool read_base(void *ctx, const char *path, tur__buf *out)
{
    (void)ctx;
    if (strcmp(path, "base/two.jsonl") != 0 && strcmp(path, "data/two.txt") != 0) return false;
    tur__buf_puts(out, BASE);
    return true;
}

/* Bytes of the part, or what is wrong with it behind an exclamation mark. */
static const char *made(const char *part)
{
    static char text[2048];
    tur__arena arena = {0};
    tur__buf out = {0};
    tur__json_error e;
    size_t used;
    char error[TUR__RECIPE_ERROR];
    tur__json *j = tur__json_parse(&arena, part, strlen(part), &used, &e);
    ck_assert_msg(j, "%s: %s", part, e.message);
    if (tur__recipe_make(&out, error, j, read_base, NULL)) snprintf(text, sizeof text, "%s", tur__buf_text(&out));
    else snprintf(text, sizeof text, "!%s", error);
    tur__buf_free(&out);
    tur__arena_free(&arena);
    return text;
}

typedef struct example {
    const char *ops, *first, *second; /* the two lines, or first alone and whole */
} example;

#define ID "\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\""

START_TEST(ops_on_records_change_what_they_name)
{
    static const example examples[] = {
        {"{\"op\":\"set\",\"at\":\"/a\",\"value\":1.50}", "{\"a\":1.50,\"list\":[1,2]," ID "}", NULL},
        {"{\"op\":\"set\",\"at\":\"/list/1\",\"value\":{\"z\":1}}", "{\"a\":\"x\",\"list\":[1,{\"z\":1}]," ID "}", NULL},
        {"{\"op\":\"set\",\"at\":\"/list/2\",\"value\":3}", "{\"a\":\"x\",\"list\":[1,2,3]," ID "}", NULL},
        {"{\"op\":\"insert\",\"at\":\"/list/0\",\"value\":0}", "{\"a\":\"x\",\"list\":[0,1,2]," ID "}", NULL},
        {"{\"op\":\"set\",\"record\":2,\"at\":\"/b/c~1d\",\"value\":false}", NULL, "{\"b\":{\"c/d\":false}}"},
        {"{\"op\":\"remove\",\"at\":\"/list\"}", "{\"a\":\"x\"," ID "}", NULL},
        {"{\"op\":\"rename\",\"at\":\"/a\",\"to\":\"z\"}", "{\"list\":[1,2]," ID ",\"z\":\"x\"}", NULL},
        {"{\"op\":\"again\",\"at\":\"/a\"}", "{\"a\":\"x\",\"a\":\"x\",\"list\":[1,2]," ID "}", NULL},
        {"{\"op\":\"again\",\"at\":\"/a\",\"value\":\"y\"}", "{\"a\":\"x\",\"a\":\"y\",\"list\":[1,2]," ID "}", NULL},
        {"{\"op\":\"raw\",\"at\":\"/a\",\"text\":\"1e3\"}", "{\"a\":1e3,\"list\":[1,2]," ID "}", NULL},
        {"{\"op\":\"raw\",\"at\":\"/new\",\"hex\":\"6e756c6c\"}", "{\"a\":\"x\",\"list\":[1,2],\"new\":null," ID "}", NULL},
        {"{\"op\":\"nest\",\"at\":\"/a\",\"count\":3}", "{\"a\":[[[]]],\"list\":[1,2]," ID "}", NULL},
        {"{\"op\":\"fill\",\"at\":\"/list\",\"count\":3,\"value\":{\"n#\":\"#\"}}", "{\"a\":\"x\",\"list\":[{\"n0\":\"0\"},{\"n1\":\"1\"},{\"n2\":\"2\"}]," ID "}", NULL},
        {"{\"op\":\"fill\",\"at\":\"/b\",\"record\":2,\"to\":\"map\",\"count\":2,\"value\":{\"n#\":\"x\"}}", NULL, "{\"b\":{\"n0\":\"x\",\"n1\":\"x\"}}"},
        {"{\"op\":\"pad\",\"record\":2,\"to\":22}", NULL, "{\"b\":{\"c/d\":true}    }"},
        {"{\"op\":\"set\",\"at\":\"/a\",\"value\":\"y\"},{\"op\":\"remove\",\"at\":\"/list\"}", "{\"a\":\"y\"," ID "}", NULL},
    };
    static const char first[] = "{\"a\":\"x\",\"list\":[1,2]," ID "}", second[] = "{\"b\":{\"c/d\":true}}";
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        const example *x = &examples[i];
        char part[500], wanted[500];
        snprintf(part, sizeof part, "{\"base\":\"two\",\"mutate\":[%s]}", x->ops);
        snprintf(wanted, sizeof wanted, "%s\n%s\n", x->first ? x->first : first, x->second ? x->second : second);
        ck_assert_str_eq(made(part), wanted);
    }
}
END_TEST

START_TEST(ops_on_lines_and_files_change_their_order_and_bytes)
{
    static const char a[] = "{\"a\":\"x\",\"list\":[1,2]," ID "}", b[] = "{\"b\":{\"c/d\":true}}";
    static const struct {
        const char *ops, *format;
    } examples[] = {
        {"{\"op\":\"drop\",\"record\":2}", "%1$s\n"},
        {"{\"op\":\"repeat\",\"record\":1}", "%1$s\n%1$s\n%2$s\n"},
        {"{\"op\":\"move\",\"record\":2,\"to\":1}", "%2$s\n%1$s\n"},
        {"{\"op\":\"crlf\"}", "%1$s\r\n%2$s\r\n"},
        {"{\"op\":\"cut\",\"to\":-1}", "%1$s\n%2$s"},
        {"{\"op\":\"cut\",\"to\":3}", "{\"a"},
        {"{\"op\":\"append\",\"text\":\"\\n\"}", "%1$s\n%2$s\n\n"},
        {"{\"op\":\"prepend\",\"hex\":\"efbbbf\"}", "\xEF\xBB\xBF%1$s\n%2$s\n"},
        {"{\"op\":\"edit\",\"find\":\"{\\\"b\\\":{\\\"c/d\\\":true}}\",\"text\":\"\"}", "%1$s\n\n"},
    };
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        char part[500], wanted[500];
        snprintf(part, sizeof part, "{\"base\":\"two\",\"mutate\":[%s]}", examples[i].ops);
        snprintf(wanted, sizeof wanted, examples[i].format, a, b);
        ck_assert_str_eq(made(part), wanted);
    }
    ck_assert_str_eq(made("{\"base\":\"two\",\"mutate\":[{\"op\":\"drop\",\"record\":2},{\"op\":\"many\",\"count\":2}]}"),
                     "{\"a\":\"x\",\"list\":[1,2],\"record_id\":\"019cadd4-69a8-7b3e-9f42-000000000000\"}\n"
                     "{\"a\":\"x\",\"list\":[1,2],\"record_id\":\"019cadd4-69a8-7b3e-9f42-000000000001\"}\n");
}
END_TEST

START_TEST(bytes_come_from_a_base_a_file_or_the_part_itself)
{
    ck_assert_str_eq(made("{\"base\":\"two\"}"), BASE);
    ck_assert_str_eq(made("{\"path\":\"data/two.txt\"}"), BASE);
    ck_assert_str_eq(made("{\"text\":\"x\"}"), "x");
    ck_assert_str_eq(made("{\"hex\":\"7879\",\"mutate\":[{\"op\":\"append\",\"text\":\"z\"}]}"), "xyz");
}
END_TEST

START_TEST(what_does_not_fit_is_refused)
{
    ck_assert_str_eq(made("{\"base\":\"none\"}"), "!base/none.jsonl: no such file");
    ck_assert_str_eq(made("{\"base\":\"two\",\"mutate\":[{\"op\":\"remove\",\"at\":\"/none\"}]}"), "!nothing at /none");
    ck_assert_str_eq(made("{\"base\":\"two\",\"mutate\":[{\"op\":\"remove\",\"record\":3,\"at\":\"/a\"}]}"), "!no record 3");
    ck_assert_str_eq(made("{\"base\":\"two\",\"mutate\":[{\"op\":\"crlf\"},{\"op\":\"remove\",\"at\":\"/a\"}]}"), "!remove after an op on the file");
    ck_assert_str_eq(made("{\"base\":\"two\",\"mutate\":[{\"op\":\"set\",\"at\":\"/a/b\",\"value\":1}]}"), "!nothing can be set at /a/b");
    ck_assert_str_eq(made("{\"base\":\"two\",\"mutate\":[{\"op\":\"edit\",\"find\":\"1\",\"text\":\"\"}]}"), "!1 occurs more than once");
    ck_assert_str_eq(made("{\"base\":\"two\",\"mutate\":[{\"op\":\"dance\"}]}"), "!no op dance");
}
END_TEST

Suite *recipe_suite(void)
{
    Suite *s = suite_create("recipe");
    TCase *c = tcase_create("recipe");
    tcase_add_test(c, ops_on_records_change_what_they_name);
    tcase_add_test(c, ops_on_lines_and_files_change_their_order_and_bytes);
    tcase_add_test(c, bytes_come_from_a_base_a_file_or_the_part_itself);
    tcase_add_test(c, what_does_not_fit_is_refused);
    suite_add_tcase(s, c);
    return s;
}
