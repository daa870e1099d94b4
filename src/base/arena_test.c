#include "base/arena.h"
#include "base/buf.h"

#include <check.h>
#include <stdint.h>
#include <string.h>

Suite *arena_suite(void);

START_TEST(every_piece_is_aligned_and_its_own)
{
    enum { N = 500 };
    unsigned char *piece[N];
    tur__arena a = {0};
    for (size_t i = 0; i < N; i++) {
        piece[i] = tur__arena_alloc(&a, i);
        ck_assert_ptr_nonnull(piece[i]);
        ck_assert_uint_eq((uintptr_t)piece[i] % 16, 0);
        memset(piece[i], (int)(i & 0xFF), i);
    }
    for (size_t i = 0; i < N; i++)
        for (size_t j = 0; j < i; j++) ck_assert_uint_eq(piece[i][j], i & 0xFF);
    tur__arena_free(&a);
}
END_TEST

START_TEST(a_piece_larger_than_any_block_fits)
{
    tur__arena a = {0};
    char *small = tur__arena_copy(&a, "small", 5);
    char *large = tur__arena_alloc(&a, 5 << 20);
    ck_assert_ptr_nonnull(large);
    memset(large, 1, 5 << 20);
    ck_assert_str_eq(small, "small");
    tur__arena_free(&a);
}
END_TEST

START_TEST(an_absurd_size_is_refused)
{
    tur__arena a = {0};
    ck_assert_ptr_null(tur__arena_alloc(&a, SIZE_MAX));
    ck_assert_ptr_null(tur__arena_alloc(&a, SIZE_MAX / 2 + 1));
    ck_assert_ptr_null(tur__arena_zalloc(&a, SIZE_MAX));
    ck_assert_ptr_nonnull(tur__arena_alloc(&a, 1));
    tur__arena_free(&a);
}
END_TEST

START_TEST(a_reset_arena_uses_its_blocks_again)
{
    tur__arena a = {0};
    void *first = tur__arena_alloc(&a, 100);
    for (int i = 0; i < 1000; i++) ck_assert_ptr_nonnull(tur__arena_alloc(&a, 1000));
    tur__arena_reset(&a);
    ck_assert_ptr_eq(tur__arena_alloc(&a, 100), first);
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < 1000; i++) memset(tur__arena_alloc(&a, 1000), round, 1000);
        ck_assert_ptr_nonnull(tur__arena_alloc(&a, (size_t)1 << (15 + round)));
        tur__arena_reset(&a);
    }
    tur__arena_free(&a);
    ck_assert_ptr_null(a.first);
    tur__arena_reset(&a);
    ck_assert_ptr_nonnull(tur__arena_alloc(&a, 1));
    tur__arena_free(&a);
    tur__arena_free(&a);
}
END_TEST

START_TEST(zeroed_memory_is_zero_after_a_reset_too)
{
    tur__arena a = {0};
    memset(tur__arena_alloc(&a, 64), 0xFF, 64);
    tur__arena_reset(&a);
    unsigned char *p = tur__arena_zalloc(&a, 64);
    for (int i = 0; i < 64; i++) ck_assert_uint_eq(p[i], 0);
    tur__arena_free(&a);
}
END_TEST

START_TEST(copies_and_formatted_text_end_with_a_nul)
{
    tur__arena a = {0};
    char *copy = tur__arena_copy(&a, "a\0bc", 3);
    ck_assert_int_eq(memcmp(copy, "a\0b", 4), 0);
    ck_assert_str_eq(tur__arena_copy(&a, NULL, 0), "");
    ck_assert_str_eq(tur__arena_printf(&a, "%s-%d", "x", 42), "x-42");
    ck_assert_str_eq(tur__arena_printf(&a, "%*s", 300, "y") + 299, "y");
    tur__arena_free(&a);
}
END_TEST

START_TEST(a_buffer_keeps_what_was_added_in_order)
{
    tur__buf b = {0};
    tur__buf_puts(&b, "one");
    tur__buf_putc(&b, ' ');
    tur__buf_add(&b, "two\0", 4);
    tur__buf_add(&b, NULL, 0);
    tur__buf_printf(&b, "%d%s", 3, "!");
    ck_assert_uint_eq(b.len, 10);
    ck_assert_int_eq(memcmp(b.data, "one two\0003!", 10), 0);
    ck_assert(!b.failed);
    tur__buf_free(&b);
}
END_TEST

START_TEST(a_buffer_grows_as_far_as_it_has_to)
{
    tur__buf b = {0};
    for (int i = 0; i < 100000; i++) tur__buf_printf(&b, "%05d,", i);
    ck_assert_uint_eq(b.len, 600000);
    ck_assert_int_eq(memcmp(b.data + 6 * 54321, "54321,", 6), 0);
    ck_assert(tur__buf_reserve(&b, 1 << 20));
    ck_assert_uint_ge(b.cap - b.len, 1 << 20);
    ck_assert_uint_eq(b.len, 600000);
    tur__buf_free(&b);
    ck_assert_ptr_null(b.data);
}
END_TEST

START_TEST(the_text_of_a_buffer_is_never_null)
{
    tur__buf b = {0};
    ck_assert_str_eq(tur__buf_text(&b), "");
    tur__buf_puts(&b, "text");
    ck_assert_str_eq(tur__buf_text(&b), "text");
    tur__buf_putc(&b, 's');
    ck_assert_str_eq(tur__buf_text(&b), "texts");
    ck_assert_uint_eq(b.len, 5);
    tur__buf_free(&b);
}
END_TEST

START_TEST(a_failed_buffer_stays_failed_and_harmless)
{
    tur__buf b = {0};
    tur__buf_puts(&b, "kept");
    ck_assert(!tur__buf_reserve(&b, SIZE_MAX - 2));
    ck_assert(b.failed);
    tur__buf_puts(&b, "more");
    tur__buf_putc(&b, 'c');
    tur__buf_printf(&b, "%d", 1);
    ck_assert_uint_eq(b.len, 4);
    ck_assert(!tur__buf_reserve(&b, 1));
    ck_assert_str_eq(tur__buf_text(&b), "");
    tur__buf_free(&b);
    ck_assert(!b.failed);
}
END_TEST

Suite *arena_suite(void)
{
    Suite *s = suite_create("arena");
    TCase *c = tcase_create("arena"), *d = tcase_create("buf");
    suite_add_tcase(s, c);
    suite_add_tcase(s, d);
    tcase_add_test(c, every_piece_is_aligned_and_its_own);
    tcase_add_test(c, a_piece_larger_than_any_block_fits);
    tcase_add_test(c, an_absurd_size_is_refused);
    tcase_add_test(c, a_reset_arena_uses_its_blocks_again);
    tcase_add_test(c, zeroed_memory_is_zero_after_a_reset_too);
    tcase_add_test(c, copies_and_formatted_text_end_with_a_nul);
    tcase_add_test(d, a_buffer_keeps_what_was_added_in_order);
    tcase_add_test(d, a_buffer_grows_as_far_as_it_has_to);
    tcase_add_test(d, the_text_of_a_buffer_is_never_null);
    tcase_add_test(d, a_failed_buffer_stays_failed_and_harmless);
    return s;
}
