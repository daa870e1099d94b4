#include "base/json.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

Suite *json_write_suite(void);

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

static const char *pointer(const tur__json *v)
{
    out.len = 0;
    tur__json_pointer(&out, v);
    return tur__buf_text(&out);
}

static void becomes(const char *text, const char *expected)
{
    ck_assert_str_eq(write(parse(text)), expected);
    char *again = strdup(expected);
    ck_assert_str_eq(write(parse(again)), expected);
    free(again);
}

START_TEST(members_are_found_by_name_and_path)
{
    tur__json *v = parse("{\"a\":{\"b\":{\"c\":\"x\"},\"\":1},\"l\":[{\"a\":1}],\"s\":\"abc\",\"\":2}");
    ck_assert_str_eq(tur__json_get(tur__json_get(tur__json_get(v, "a"), "b"), "c")->text, "x");
    ck_assert_str_eq(tur__json_at(v, "a.b.c")->text, "x");
    ck_assert_ptr_eq(tur__json_at(v, "a"), v->first);
    ck_assert_str_eq(tur__json_at(v, "a.")->text, "1");
    ck_assert_str_eq(tur__json_at(v, "")->text, "2");
    ck_assert_ptr_null(tur__json_at(v, "a.x.c"));
    ck_assert_ptr_null(tur__json_at(v, "s.x"));
    ck_assert_ptr_null(tur__json_get(v, "ab"));
    ck_assert_ptr_null(tur__json_get(NULL, "a"));
    ck_assert_ptr_null(tur__json_at(NULL, "a.b"));
    ck_assert_ptr_null(tur__json_get(tur__json_get(v, "l"), "a"));
    ck_assert(tur__json_is(tur__json_get(v, "s"), "abc"));
    ck_assert(!tur__json_is(tur__json_get(v, "s"), "ab"));
    ck_assert(!tur__json_is(tur__json_get(v, "s"), "abd"));
    ck_assert(!tur__json_is(tur__json_get(v, ""), "2"));
    ck_assert(!tur__json_is(NULL, ""));
}
END_TEST

START_TEST(pointers_escape_what_rfc_6901_escapes)
{
    tur__json *v = parse("{\"a/b\":1,\"m~n\":[0,{\"~1/\":2}],\"\":{\"\":3},\"\xC3\xA4\":4,"
                         "\"l\":[0,1,2,3,4,5,6,7,8,9,10,11,12]}");
    ck_assert_str_eq(pointer(v), "");
    ck_assert_str_eq(pointer(v->first), "/a~1b");
    ck_assert_str_eq(pointer(tur__json_get(v, "m~n")->first), "/m~0n/0");
    ck_assert_str_eq(pointer(tur__json_get(v, "m~n")->last->first), "/m~0n/1/~01~1");
    ck_assert_str_eq(pointer(tur__json_at(v, ".")), "//");
    ck_assert_str_eq(pointer(tur__json_get(v, "\xC3\xA4")), "/\xC3\xA4");
    ck_assert_str_eq(pointer(tur__json_get(v, "l")->last), "/l/12");
    tur__buf b = {0};
    tur__buf_puts(&b, "at ");
    tur__json_pointer(&b, tur__json_get(v, "l")->first);
    ck_assert_str_eq(tur__buf_text(&b), "at /l/0");
    tur__buf_free(&b);
}
END_TEST

START_TEST(offsets_are_those_of_the_first_byte_of_a_value)
{
    tur__json *v = parse(" {\"a\" : -1,\"b\":[\"x\", {}], \"c\"\n:null}");
    ck_assert_uint_eq(v->offset, 1);
    ck_assert_uint_eq(tur__json_get(v, "a")->offset, 8);
    ck_assert_uint_eq(tur__json_get(v, "b")->offset, 15);
    ck_assert_uint_eq(tur__json_get(v, "b")->first->offset, 16);
    ck_assert_uint_eq(tur__json_get(v, "b")->last->offset, 21);
    ck_assert_uint_eq(tur__json_get(v, "c")->offset, 31);
}
END_TEST

START_TEST(positions_count_lines_and_code_points)
{
    static const char text[] = "ab\n\xC3\xA4\xE2\x82\xAC x\r\n\n\xF0\x9F\x98\x80y";
    static const struct { size_t offset; uint64_t line, column; } cases[] = {
        {0, 1, 1}, {2, 1, 3}, {3, 2, 1}, {5, 2, 2}, {8, 2, 3}, {9, 2, 4}, {10, 2, 5}, {11, 2, 6},
        {12, 3, 1}, {13, 4, 1}, {17, 4, 2}, {18, 4, 3}, {1000, 4, 3}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint64_t line = 0, column = 0;
        tur__json_position(text, sizeof text - 1, cases[i].offset, &line, &column);
        ck_assert_uint_eq(line, cases[i].line);
        ck_assert_uint_eq(column, cases[i].column);
    }
    uint64_t line, column;
    tur__json_position(NULL, 0, 5, &line, &column);
    ck_assert_uint_eq(line + column, 2);
}
END_TEST

static tur__json *string(const char *text) { return tur__json_new_string(&arena, text, strlen(text)); }

START_TEST(a_tree_can_be_built_by_hand)
{
    tur__json *o = tur__json_new(&arena, TUR__JSON_OBJECT), *l = tur__json_new(&arena, TUR__JSON_ARRAY);
    char name[] = "list";
    ck_assert(tur__json_put(&arena, o, name, 4, l));
    memset(name, 'x', 4);
    tur__json_push(l, tur__json_new_number(&arena, "12", 2));
    tur__json_push(l, tur__json_new(&arena, TUR__JSON_NULL));
    tur__json_push(l, tur__json_new_string(&arena, "a\0b", 3));
    ck_assert(tur__json_put(&arena, o, "a", 1, tur__json_new(&arena, TUR__JSON_TRUE)));
    ck_assert_str_eq(write(o), "{\"a\":true,\"list\":[12,null,\"a\\u0000b\"]}");
    ck_assert_uint_eq(l->count, 3);
    ck_assert_str_eq(write(l), "[12,null,\"a\\u0000b\"]");
    ck_assert_str_eq(write(l->first), "12");
}
END_TEST

START_TEST(children_can_be_taken_out_anywhere)
{
    tur__json *l = parse("[0,1,2,3]"), *two = l->first->next->next;
    tur__json_remove(two);
    ck_assert_ptr_null(two->parent);
    ck_assert_str_eq(pointer(two), "");
    ck_assert_str_eq(write(l), "[0,1,3]");
    tur__json_remove(l->last);
    tur__json_remove(l->first);
    ck_assert_str_eq(write(l), "[1]");
    tur__json_push(l, two);
    ck_assert_str_eq(write(l), "[1,2]");
    tur__json_remove(l->first);
    tur__json_remove(l->first);
    tur__json_remove(l);
    ck_assert_str_eq(write(l), "[]");
    ck_assert_uint_eq(l->count, 0);
    tur__json *o = parse("{\"a\":1,\"b\":2}"), *a = o->first;
    tur__json_remove(a);
    tur__json_push(l, a);
    ck_assert_ptr_null(a->name);
    ck_assert_str_eq(write(o), "{\"b\":2}");
    ck_assert_str_eq(write(l), "[1]");
}
END_TEST

START_TEST(set_makes_the_way_and_replaces_what_is_there)
{
    tur__json *o = tur__json_new(&arena, TUR__JSON_OBJECT);
    ck_assert(tur__json_set(&arena, o, "a.b.c", string("1")));
    ck_assert_str_eq(write(o), "{\"a\":{\"b\":{\"c\":\"1\"}}}");
    ck_assert(tur__json_set(&arena, o, "a.b.d", string("2")));
    ck_assert(tur__json_set(&arena, o, "a.b.c", string("3")));
    ck_assert(tur__json_set(&arena, o, "e", string("4")));
    ck_assert_str_eq(write(o), "{\"a\":{\"b\":{\"c\":\"3\",\"d\":\"2\"}},\"e\":\"4\"}");
    tur__json *old = tur__json_get(o, "a");
    ck_assert(tur__json_set(&arena, o, "a", string("5")));
    ck_assert_ptr_null(old->parent);
    ck_assert(tur__json_set(&arena, o, "a", tur__json_get(o, "a")));
    ck_assert(tur__json_set(&arena, o, "e", string("6")));
    ck_assert(tur__json_set(&arena, o, "0.1", string("7")));
    ck_assert_str_eq(write(o), "{\"0\":{\"1\":\"7\"},\"a\":\"5\",\"e\":\"6\"}");
    ck_assert_uint_eq(o->count, 3);
}
END_TEST

START_TEST(set_indexes_arrays_and_appends_at_their_end)
{
    tur__json *o = parse("{\"l\":[{\"a\":1},2,3]}");
    ck_assert(tur__json_set(&arena, o, "l.0.b", string("x")));
    ck_assert(tur__json_set(&arena, o, "l.1", string("y")));
    ck_assert(tur__json_set(&arena, o, "l.2", string("w")));
    ck_assert(tur__json_set(&arena, o, "l.3", string("z")));
    ck_assert(tur__json_set(&arena, o, "l.4.c.0", string("v")));
    static const char expected[] =
        "{\"l\":[{\"a\":1,\"b\":\"x\"},\"y\",\"w\",\"z\",{\"c\":{\"0\":\"v\"}}]}";
    ck_assert_str_eq(write(o), expected);
    static const char *const bad[] = {"l.6", "l.00", "l.x", "l.", "l.-1", "l.1.a", "l.0.a.b.c", "l.9.a",
        "l.99999999999999999999999999", "l.1x"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        ck_assert_msg(!tur__json_set(&arena, o, bad[i], string("no")), "%s", bad[i]);
        ck_assert_str_eq(write(o), expected);
    }
    tur__json *l = parse("[1]");
    ck_assert(tur__json_set(&arena, l, "1", string("x")));
    ck_assert_str_eq(write(l), "[1,\"x\"]");
    ck_assert(!tur__json_set(&arena, l->first, "a", string("no")));
}
END_TEST

START_TEST(the_written_form_is_that_of_rfc_8785)
{
    becomes(" { \"b\" : [ 1 , 2 ] , \"a\" : { } }", "{\"a\":{},\"b\":[1,2]}");
    becomes("\"\\u0000\\u0001\\b\\t\\n\\u000B\\f\\r\\u001F\\\"\\\\\\/\\u007f\\u00e4\"",
            "\"\\u0000\\u0001\\b\\t\\n\\u000b\\f\\r\\u001f\\\"\\\\/\x7F\xC3\xA4\"");
    becomes("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"",
            "\"\xE2\x82\xAC$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    /* The example of RFC 8785, section 3.2.3. */
    becomes("{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\","
            "\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\","
            "\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}",
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xC2\x80\":\"Control\","
            "\"\xC3\xB6\":\"Latin Small Letter O With Diaeresis\",\"\xE2\x82\xAC\":\"Euro Sign\","
            "\"\xF0\x9F\x98\x80\":\"Emoji: Grinning Face\","
            "\"\xEF\xAC\xB3\":\"Hebrew Letter Dalet With Dagesh\"}");
    becomes("{\"10\":1,\"9\":2,\"\":3,\"aa\":4,\"a\":5,\"B\":{\"d\":[[],{}],\"c\":null}}",
            "{\"\":3,\"10\":1,\"9\":2,\"B\":{\"c\":null,\"d\":[[],{}]},\"a\":5,\"aa\":4}");
    becomes("\"A\\u030a\"", "\"A\xCC\x8A\"");
}
END_TEST

START_TEST(objects_of_every_size_are_written_sorted)
{
    for (int n = 0; n < 100; n++) {
        tur__buf text = {0};
        tur__buf_putc(&text, '{');
        /* A step without a common divisor with N visits every number once. */
        int by = n % 37 ? 37 : 41;
        for (int i = 0; i < n; i++) {
            tur__buf_printf(&text, "%s\"%03d\":[%d]", i ? "," : "", i * by % n, i);
        }
        tur__buf_putc(&text, '}');
        tur__json *v = parse(tur__buf_text(&text));
        char *first = strdup(write(v));
        v = parse(first);
        ck_assert_uint_eq(v->count, (size_t)n);
        for (tur__json *m = v->first; m && m->next; m = m->next)
            ck_assert_int_lt(strcmp(m->name, m->next->name), 0);
        ck_assert_str_eq(write(v), first);
        free(first);
        tur__buf_free(&text);
    }
}
END_TEST

START_TEST(a_tree_of_any_depth_is_written)
{
    enum { DEPTH = 300000 };
    tur__json *root = tur__json_new(&arena, TUR__JSON_ARRAY), *v = root;
    for (int i = 1; i < DEPTH; i++) {
        tur__json *inner = tur__json_new(&arena, TUR__JSON_ARRAY);
        tur__json_push(v, inner);
        v = inner;
    }
    ck_assert_uint_eq(strlen(write(root)), 2 * DEPTH);
    ck_assert_uint_eq(strlen(pointer(v)), 2 * (DEPTH - 1));
}
END_TEST

START_TEST(writing_into_a_failed_buffer_is_harmless)
{
    tur__buf b = {.failed = true};
    const tur__json *v = parse("{\"b\":[1,\"\\n\"],\"a\":{}}");
    tur__json_write(&b, v);
    tur__json_pointer(&b, v->first);
    ck_assert(b.failed && !b.len && !b.data);
}
END_TEST

Suite *json_write_suite(void)
{
    Suite *s = suite_create("json_write");
    TCase *d = tcase_create("tree"), *e = tcase_create("write");
    suite_add_tcase(s, d);
    suite_add_tcase(s, e);
    tcase_add_checked_fixture(d, NULL, teardown);
    tcase_add_checked_fixture(e, NULL, teardown);
    tcase_add_test(d, members_are_found_by_name_and_path);
    tcase_add_test(d, pointers_escape_what_rfc_6901_escapes);
    tcase_add_test(d, offsets_are_those_of_the_first_byte_of_a_value);
    tcase_add_test(d, positions_count_lines_and_code_points);
    tcase_add_test(d, a_tree_can_be_built_by_hand);
    tcase_add_test(d, children_can_be_taken_out_anywhere);
    tcase_add_test(d, set_makes_the_way_and_replaces_what_is_there);
    tcase_add_test(d, set_indexes_arrays_and_appends_at_their_end);
    tcase_add_test(e, the_written_form_is_that_of_rfc_8785);
    tcase_add_test(e, objects_of_every_size_are_written_sorted);
    tcase_add_test(e, a_tree_of_any_depth_is_written);
    tcase_add_test(e, writing_into_a_failed_buffer_is_harmless);
    return s;
}
