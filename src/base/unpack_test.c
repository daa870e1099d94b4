#include "base/unpack.h"

#include <check.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

#include "base/buf.h"
#include "base/io.h"
#include "test/drip.h"

Suite *unpack_suite(void);

/* ---- Archives ---- */

static void gzip(tur__buf *b, const char *text, size_t len)
{
    z_stream z = {0};
    size_t room = len + len / 100 + 100;
    ck_assert_int_eq(deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    ck_assert(tur__buf_reserve(b, room));
    z.next_in = (unsigned char *)text;
    z.avail_in = (unsigned)len;
    z.next_out = (unsigned char *)b->data + b->len;
    z.avail_out = (unsigned)room;
    ck_assert_int_eq(deflate(&z, Z_FINISH), Z_STREAM_END);
    b->len += room - z.avail_out;
    deflateEnd(&z);
}

static void zstd(tur__buf *b, const char *text, size_t len, int window_log)
{
    ZSTD_CCtx *c = ZSTD_createCCtx();
    size_t room = ZSTD_compressBound(len) + 100;
    ck_assert(tur__buf_reserve(b, room));
    ZSTD_inBuffer in = {text, len, 0};
    ZSTD_outBuffer out = {b->data + b->len, room, 0};
    ZSTD_CCtx_setParameter(c, ZSTD_c_checksumFlag, 1);
    ZSTD_CCtx_setParameter(c, ZSTD_c_contentSizeFlag, 0);
    if (window_log) ZSTD_CCtx_setParameter(c, ZSTD_c_windowLog, window_log);
    /* in two steps, so that its size is not known where the frame begins */
    ck_assert_uint_eq(ZSTD_compressStream2(c, &out, &in, ZSTD_e_flush), 0);
    ck_assert_uint_eq(ZSTD_compressStream2(c, &out, &in, ZSTD_e_end), 0);
    b->len += out.pos;
    ZSTD_freeCCtx(c);
}

/* ---- Sources ---- */

/* What the archive unpacks to, by STRIDE stored bytes and SIZE bytes at a time, and behind it "!" and
 * what is wrong with it. */
static void unpacked(tur__buf *out, const tur__buf *archive, size_t stride, size_t size)
{
    drip d = {archive->data, archive->len, stride, 0};
    tur_source *s = tur_source_new("test", drip_read, &d);
    char *block = malloc(size);
    int64_t n;
    out->len = 0;
    while ((n = tur__source_read(s, block, size)) > 0) tur__buf_add(out, block, (size_t)n);
    if (n < 0) {
        ck_assert_int_eq(tur_source_error(s), EBADMSG);
        ck_assert_ptr_nonnull(tur_source_trouble(s));
        /* and so it stays */
        ck_assert_int_lt(tur__source_read(s, block, size), 0);
        tur__buf_printf(out, "!%s", tur_source_trouble(s));
    } else {
        ck_assert_int_eq(tur_source_error(s), 0);
        ck_assert_ptr_null(tur_source_trouble(s));
        ck_assert_uint_eq(d.at, d.len);
        ck_assert_uint_eq(tur__source_stored(s), d.len);
        ck_assert_uint_eq(tur__source_bytes(s), out->len);
    }
    free(block);
    tur_source_close(s);
}

static void expect(const tur__buf *archive, const char *wanted, size_t len)
{
    static const size_t strides[] = {1, 3, 4096, 1 << 20}, sizes[] = {1, 5, 1 << 16};
    tur__buf out = {0};
    for (size_t i = 0; i < 4; i++)
        for (size_t k = 0; k < 3; k++) {
            unpacked(&out, archive, strides[i], sizes[k]);
            ck_assert_msg(out.len == len && !memcmp(out.data ? out.data : "", wanted, len), "%zu bytes at a time: %.*s, wanted %s", strides[i], (int)(out.len < 200 ? out.len : 200),
                          tur__buf_text(&out), wanted);
        }
    tur__buf_free(&out);
}

static void expect_text(const tur__buf *archive, const char *wanted) { expect(archive, wanted, strlen(wanted)); }

/* ---- Tests ---- */

START_TEST(what_is_no_archive_stays_as_it_is)
{
    static const char *const texts[] = {"", "{", "{}\n", "\x1F", "\x1F\x8A\x08\x01", "\x28\xB5\x2F", "\x28\xB5\x2F\xFC....", "P*M", "P*M\x17", "0*M\x18"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        tur__buf b = {0};
        tur__buf_puts(&b, texts[i]);
        expect_text(&b, texts[i]);
        tur__buf_free(&b);
    }
}
END_TEST

START_TEST(archives_are_unpacked)
{
    tur__buf b = {0};
    gzip(&b, "one\n", 4);
    expect_text(&b, "one\n");
    /* an archive in an archive is what is in it */
    tur__buf outer = {0};
    gzip(&outer, b.data, b.len);
    expect(&outer, b.data, b.len);
    tur__buf_free(&outer);
    /* members follow each other, empty ones too */
    gzip(&b, "", 0);
    gzip(&b, "two\n", 4);
    expect_text(&b, "one\ntwo\n");
    b.len = 0;
    zstd(&b, "one\n", 4, 0);
    expect_text(&b, "one\n");
    tur__buf_add(&b, "\x5A\x2A\x4D\x18\x03\0\0\0xyz", 11); /* a frame that is skipped */
    zstd(&b, "", 0, 0);
    zstd(&b, "two\n", 4, 27);
    expect_text(&b, "one\ntwo\n");
    b.len = 0;
    tur__buf_add(&b, "\x50\x2A\x4D\x18\0\0\0\0", 8);
    zstd(&b, "three\n", 6, 0);
    expect_text(&b, "three\n");
    tur__buf_free(&b);
}
END_TEST

START_TEST(an_archive_that_is_cut_is_told_wherever_it_is)
{
    tur__buf b = {0}, out = {0};
    gzip(&b, "some text\n", 10);
    size_t whole = b.len;
    for (b.len = 2; b.len < whole; b.len++) {
        unpacked(&out, &b, 7, 64);
        ck_assert_msg(strstr(tur__buf_text(&out), "!the gzip data ends early"), "at %zu: %s", b.len, tur__buf_text(&out));
    }
    b.len = whole;
    gzip(&b, "more\n", 5);
    b.len = whole + 9;
    expect_text(&b, "some text\n!the gzip data ends early");
    b.len = 0;
    zstd(&b, "some text\n", 10, 0);
    whole = b.len;
    for (b.len = 4; b.len < whole; b.len++) {
        unpacked(&out, &b, 7, 64);
        ck_assert_msg(strstr(tur__buf_text(&out), "!the zstd data ends early"), "at %zu: %s", b.len, tur__buf_text(&out));
    }
    tur__buf_free(&b);
    tur__buf_free(&out);
}
END_TEST

START_TEST(what_stands_behind_an_archive_is_told)
{
    static const char *const behind[] = {"x", "\n", "{}\n{}\n", "\x1F"};
    for (size_t i = 0; i < 4; i++) {
        tur__buf b = {0};
        gzip(&b, "text\n", 5);
        tur__buf_puts(&b, behind[i]);
        expect_text(&b, "text\n!something that is no gzip data stands behind it");
        b.len = 0;
        zstd(&b, "text\n", 5, 0);
        tur__buf_puts(&b, behind[i]);
        expect_text(&b, "text\n!something that is no zstd data stands behind it");
        tur__buf_free(&b);
    }
    /* zero bytes too, which some tapes add */
    tur__buf b = {0};
    gzip(&b, "text\n", 5);
    tur__buf_add(&b, "\0\0\0", 3);
    expect_text(&b, "text\n!something that is no gzip data stands behind it");
    tur__buf_free(&b);
}
END_TEST

/* The archive with its byte at FROM_END changed. */
static void damaged(tur__buf *b, size_t from_end, const char *wanted)
{
    b->data[b->len - from_end] ^= 1;
    expect_text(b, wanted);
    b->data[b->len - from_end] ^= 1;
}

START_TEST(a_damaged_archive_is_told)
{
    tur__buf b = {0};
    gzip(&b, "text\n", 5);
    damaged(&b, 5, "text\n!the gzip data does not have the checksum that it states");
    damaged(&b, 1, "text\n!the gzip data does not have the length that it states");
    b.data[2] = 7; /* a method that there is none */
    expect_text(&b, "!the gzip data is damaged");
    b.len = 0;
    zstd(&b, "text\n", 5, 0);
    /* how much comes out before is the library's */
    tur__buf out = {0};
    b.data[b.len - 1] ^= 1;
    for (size_t size = 1; size < 10; size++) {
        unpacked(&out, &b, 4096, size);
        ck_assert_msg(strstr(tur__buf_text(&out), "!the zstd data does not have the checksum that it states"), "%s", tur__buf_text(&out));
    }
    tur__buf_free(&b);
    tur__buf_free(&out);
}
END_TEST

START_TEST(a_window_is_bounded)
{
    tur__buf b = {0};
    /* a frame with a window of 256 MiB, and one of 128 MiB */
    tur__buf_add(&b, "\x28\xB5\x2F\xFD\0\x90\x01\0\0", 9);
    expect_text(&b, "!the zstd data needs a window of more than 128 MiB");
    b.data[5] = (char)0x88;
    expect_text(&b, "");
    tur__buf_free(&b);
}
END_TEST

START_TEST(much_text_in_little_is_read_in_pieces)
{
    size_t len = 20 << 20;
    char *text = calloc(1, len);
    tur__buf b = {0}, out = {0};
    gzip(&b, text, len);
    ck_assert_uint_lt(b.len, len / 500);
    unpacked(&out, &b, 1 << 20, 1 << 16);
    ck_assert_uint_eq(out.len, len);
    b.len = 0;
    zstd(&b, text, len, 0);
    unpacked(&out, &b, 1 << 20, 1 << 16);
    ck_assert_uint_eq(out.len, len);
    free(text);
    tur__buf_free(&b);
    tur__buf_free(&out);
}
END_TEST

/* Gives the head of an archive, a byte at a time, and then fails. */
static int64_t read_failing(void *ctx, void *buffer, size_t size)
{
    drip *d = ctx;
    return d->at < d->len && size ? drip_read(ctx, buffer, 1) : (errno = EPERM, -1);
}

START_TEST(a_source_that_fails_is_not_an_archive_that_does)
{
    for (size_t good = 0; good < 10; good++) {
        drip d = {"\x1F\x8B\x08\0\0\0\0\0\0\3", good, 1, 0};
        tur_source *s = tur_source_new("test", read_failing, &d);
        char c;
        ck_assert_int_lt(tur__source_read(s, &c, 1), 0);
        ck_assert_int_eq(tur_source_error(s), EPERM);
        ck_assert_ptr_null(tur_source_trouble(s));
        tur_source_close(s);
    }
}
END_TEST

START_TEST(what_was_looked_at_is_read_all_the_same)
{
    const char *head;
    char block[16];
    tur_source *s = tur_source_from_memory("test", "one\ntwo\nx", 9);
    tur__source_count_lines(s);
    ck_assert_int_ge(tur__source_peek(s, &head, 3), 3);
    ck_assert(!memcmp(head, "one", 3));
    ck_assert_uint_eq(tur__source_bytes(s), 0);
    ck_assert_int_eq(tur__source_read(s, block, 2), 2);
    ck_assert_int_eq(tur__source_peek(s, &head, TUR__PEEK), 7);
    ck_assert(!memcmp(head, "e\ntwo\nx", 7));
    ck_assert_int_eq(tur__source_fill(s, block, sizeof block), 7);
    ck_assert(!memcmp(block, "e\ntwo\nx", 7));
    ck_assert_uint_eq(tur__source_lines(s), 3);
    ck_assert_int_eq(tur__source_peek(s, &head, 1), 0);
    tur_source_close(s);
}
END_TEST

Suite *unpack_suite(void)
{
    Suite *s = suite_create("unpack");
    TCase *t = tcase_create("unpack");
    tcase_set_timeout(t, 60);
    tcase_add_test(t, what_is_no_archive_stays_as_it_is);
    tcase_add_test(t, archives_are_unpacked);
    tcase_add_test(t, an_archive_that_is_cut_is_told_wherever_it_is);
    tcase_add_test(t, what_stands_behind_an_archive_is_told);
    tcase_add_test(t, a_damaged_archive_is_told);
    tcase_add_test(t, a_window_is_bounded);
    tcase_add_test(t, much_text_in_little_is_read_in_pieces);
    tcase_add_test(t, a_source_that_fails_is_not_an_archive_that_does);
    tcase_add_test(t, what_was_looked_at_is_read_all_the_same);
    suite_add_tcase(s, t);
    return s;
}
