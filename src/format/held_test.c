#include "format/held.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "format/build.h"

Suite *held_suite(void);

/* A format whose rows are states: {"k": NAME, ...}; what is released is written down with its place. */
static tur__buf seen;

struct state {
    tur__holding held;
};

static void convert(tur__run *run, tur__json *row, const tur__held *e)
{
    tur__place p = tur__place_of(run, row);
    tur__buf_printf(&seen, "%llu%s #%llu %u ", (unsigned long long)p.line, run->prefix,
                    (unsigned long long)p.record, e->marks);
    tur__json_write(&seen, row);
    tur__buf_putc(&seen, '\n');
    if (tur__json_get(row, "bad")) tur__row_bad(run, tur__json_get(row, "bad"), "nothing bad");
    else run->row_skipped = true;
}

static void value(tur__run *run, tur__json *v)
{
    struct state *s = run->state;
    uint8_t key[16];
    const tur__json *k = tur__json_get(v, "k");
    if (tur__json_get(v, "now")) {
        tur__held_release(run, s->held.first, convert);
        tur__row_begin(run, v);
        return tur__row_bad(run, tur__json_get(v, "now"), "nothing");
    }
    if (!k || !tur__held_key(run, key, k->text, k->len)) return tur__take_all(v);
    tur__held *e = tur__held_at(run, &s->held, key);
    if (!e) return;
    e->marks++;
    tur__held_blank(tur__json_get(v, "content"));
    tur__held_keep(run, e, v);
    tur__take_all(v);
}

static void finish(tur__run *run)
{
    struct state *s = run->state;
    tur__held_release_all(run, &s->held, convert);
}

static void no_write(tur__run *run, const char *lines, size_t len)
{
    (void)run, (void)lines, (void)len;
}

static int heard(void *ctx, const tur_finding *f)
{
    (void)ctx;
    tur__buf_printf(&seen, "%s %llu %s\n", f->requirement, (unsigned long long)f->line,
                    f->pointer ? f->pointer : "");
    return 0;
}

static const tur__format reader = {
    .name = "test", .value = value, .finish = finish, .state_size = sizeof(struct state), .write = no_write};

static const char *read_all(const char *first, const char *second)
{
    tur_converter *c = calloc(1, sizeof *c);
    ck_assert(c != NULL);
    c->from = c->to = &reader;
    c->state = calloc(1, sizeof(struct state));
    c->max_value = 1 << 20;
    c->unchecked = true;
    seen.len = 0;
    tur_converter_on_finding(c, heard, NULL);
    for (int i = 0; i < 2; i++) {
        const char *text = i ? second : first;
        if (!text) continue;
        tur_source *s = tur_source_from_memory("test", text, strlen(text));
        ck_assert_int_eq(tur_converter_run(c, s, NULL, NULL), TUR_OK);
        tur_source_close(s);
    }
    ck_assert_int_eq(tur_converter_finish(c, NULL, NULL), TUR_OK);
    tur_converter_free(c);
    return tur__buf_text(&seen);
}

static void teardown(void) { tur__buf_free(&seen); }

START_TEST(the_last_state_is_the_row_and_stands_where_it_stood)
{
    ck_assert_str_eq(read_all("{\"k\":\"a\",\"n\":1}\n{\"k\":\"b\",\"n\":1}\n{\"k\":\"a\",\"n\":2.50}\n", NULL),
                     "3 #2 2 {\"k\":\"a\",\"n\":2.50}\n2 #2 1 {\"k\":\"b\",\"n\":1}\n");
}
END_TEST

START_TEST(states_go_on_in_the_next_source)
{
    ck_assert_str_eq(read_all("{\"k\":\"a\",\"n\":1}", "\n\n{\"k\":\"a\",\"n\":2}"),
                     "3 #1 2 {\"k\":\"a\",\"n\":2}\n");
}
END_TEST

START_TEST(elements_of_an_array_keep_their_pointer)
{
    ck_assert_str_eq(read_all("[{\"k\":\"a\"},{\"k\":\"b\",\"bad\":[7]}]", NULL),
                     "1/0 #1 1 {\"k\":\"a\"}\n1/1 #2 1 {\"bad\":[7],\"k\":\"b\"}\nTUR-1312 1 /1/bad\n");
}
END_TEST

START_TEST(content_leaves_a_mark)
{
    ck_assert_str_eq(read_all("{\"k\":\"a\",\"content\":[{\"x\":\"secret\"}]}{\"k\":\"b\",\"content\":null}", NULL),
                     "1 #1 1 {\"content\":true,\"k\":\"a\"}\n1 #2 1 {\"content\":null,\"k\":\"b\"}\n");
}
END_TEST

/* The value at hand is still there after another row was released: its place, its bytes. */
START_TEST(a_release_between_rows_changes_nothing_around_it)
{
    ck_assert_str_eq(read_all("{\"k\":\"a\"}\n\n{\"now\":1}\n{\"k\":\"a\",\"n\":2}\n", NULL),
                     "1 #1 1 {\"k\":\"a\"}\nTUR-1312 3 /now\n4 #3 2 {\"k\":\"a\",\"n\":2}\n");
}
END_TEST

START_TEST(many_keys_are_told_apart)
{
    tur__buf text = {0};
    size_t lines = 0;
    for (int round = 0; round < 2; round++)
        for (int i = 0; i < 3000; i++) tur__buf_printf(&text, "{\"k\":\"key-%d\",\"n\":%d}\n", i, round);
    const char *all = read_all(tur__buf_text(&text), NULL);
    tur__buf_free(&text);
    for (const char *p = all; *p; p++) lines += *p == '\n';
    ck_assert_uint_eq(lines, 3000);
    ck_assert(!strstr(all, "\"n\":0"));
}
END_TEST

Suite *held_suite(void)
{
    Suite *s = suite_create("held");
    TCase *t = tcase_create("held");
    tcase_add_checked_fixture(t, NULL, teardown);
    tcase_add_test(t, the_last_state_is_the_row_and_stands_where_it_stood);
    tcase_add_test(t, states_go_on_in_the_next_source);
    tcase_add_test(t, elements_of_an_array_keep_their_pointer);
    tcase_add_test(t, content_leaves_a_mark);
    tcase_add_test(t, a_release_between_rows_changes_nothing_around_it);
    tcase_add_test(t, many_keys_are_told_apart);
    suite_add_tcase(s, t);
    return s;
}
