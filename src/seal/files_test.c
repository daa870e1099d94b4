#include "seal/files.h"

#include <check.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

Suite *files_suite(void);

static char folder[64];

static void put(const char *name, const char *text)
{
    char path[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "w");
    ck_assert_ptr_nonnull(f);
    fputs(text, f);
    fclose(f);
}

static void link_to(const char *target, const char *name)
{
    char path[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    ck_assert_int_eq(symlink(target, path), 0);
}

static void setup(void)
{
    char path[256];
    snprintf(folder, sizeof folder, "%s/tur-files.XXXXXX", getenv("TMPDIR") ? getenv("TMPDIR") : P_tmpdir);
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/sub", folder);
    ck_assert_int_eq(mkdir(path, 0700), 0);
    put("plain", "abc");
    put("sub/deep", "deep");
    link_to("plain", "link");
    link_to("sub", "linked");
    link_to("../plain", "sub/up");
    snprintf(path, sizeof path, "%s/fifo", folder);
    ck_assert_int_eq(mkfifo(path, 0600), 0);
}

static void teardown(void)
{
    static const char *const names[] = {"plain", "sub/deep", "link", "linked", "sub/up", "fifo", "sub", ""};
    char path[256];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        remove(path);
    }
}

static void opens_as(const char *name, const char *code)
{
    tur__file f = {0};
    tur_refusal why = {0};
    tur_status status = tur__file_open_below(&f, &why, folder, name);
    ck_assert_msg(status == (*code ? TUR_EREFUSED : TUR_OK), "%s: %s", name, tur_status_text(status));
    ck_assert_str_eq(why.code ? why.code : "", code);
    tur__file_close(&f);
    int fd = *code && strcmp(code, "FILE_MISSING") ? -1 : tur__file_open_parts(folder, name);
    ck_assert_int_eq(fd >= 0, !*code);
    if (fd >= 0) close(fd);
}

START_TEST(plain_files_below_the_folder_open)
{
    opens_as("plain", "");
    opens_as("sub/deep", "");
}
END_TEST

START_TEST(nothing_else_does)
{
    char path[128];
    opens_as("absent", "FILE_MISSING");
    opens_as("plain/x", "FILE_MISSING");
    opens_as("sub", "FILE_TYPE");
    opens_as("fifo", "FILE_TYPE");
    opens_as("link", "FILE_TYPE");
    opens_as("linked/deep", "FILE_TYPE");
    opens_as("sub/up", "FILE_TYPE");
    opens_as("../plain", "FILE_PATH");
    opens_as("sub/../plain", "FILE_PATH");
    opens_as("./plain", "FILE_PATH");
    snprintf(path, sizeof path, "%s/plain", folder);
    opens_as(path, "FILE_PATH");
    ck_assert_int_lt(tur__file_open_parts(folder, "linked/deep"), 0);
    ck_assert_int_lt(tur__file_open_parts(folder, "link"), 0);
    ck_assert_int_lt(tur__file_open_parts(folder, "sub/up"), 0);
}
END_TEST

START_TEST(names_are_narrow)
{
    static const char *const bad[] = {"", "/a", "a//b", "a/", "..", ".", "a/..", "a/./b", ".hidden", "a.", "-r", "a\\b", "C:", "C:a", "~", "~a", "a b", "a\tb",
                                      "a\nb", "a*", "a?", "\xC3\xA9", "a\x7F", "a|b", "a\"b", "a;b", "a/-b"};
    static const char *const good[] = {"a", "usage-2026-10.jsonl", "date=2026-10/part_0001.jsonl.gz", "A@b,c+d", "a/b/c/d"};
    char name[1200];
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) ck_assert_msg(tur__file_name_fault(bad[i], strlen(bad[i])) != NULL, "%s", bad[i]);
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) ck_assert_msg(!tur__file_name_fault(good[i], strlen(good[i])), "%s", good[i]);
    ck_assert_ptr_nonnull(tur__file_name_fault("a\0b", 3));
    memset(name, 'a', sizeof name);
    ck_assert_ptr_null(tur__file_name_fault(name, 255));
    ck_assert_ptr_nonnull(tur__file_name_fault(name, 256));
    for (size_t i = 100; i < sizeof name; i += 100) name[i] = '/';
    ck_assert_ptr_null(tur__file_name_fault(name, 1024));
    ck_assert_ptr_nonnull(tur__file_name_fault(name, 1025));
    ck_assert_int_eq(tur__file_name_cmp("Usage.JSONL", "usage.jsonl"), 0);
    ck_assert_int_ne(tur__file_name_cmp("usage.json", "usage.jsonl"), 0);
}
END_TEST

START_TEST(what_is_read_is_hashed)
{
    tur__file f = {0};
    char digest[TUR__SHA256_HEX], one;
    ck_assert_int_eq(tur__file_open_below(&f, NULL, folder, "plain"), TUR_OK);
    ck_assert_int_eq(tur__file_read(&f, &one, 1), 1);
    ck_assert_int_eq(tur__file_end(&f, NULL, digest), TUR_OK);
    ck_assert_str_eq(digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    tur__file_close(&f);
}
END_TEST

START_TEST(a_file_that_changes_is_noticed)
{
    tur__file f = {0};
    tur_refusal why = {0};
    char digest[TUR__SHA256_HEX], text[16];
    ck_assert_int_eq(tur__file_open_below(&f, &why, folder, "plain"), TUR_OK);
    put("plain", "abcdef");
    ck_assert_int_eq(tur__file_read(&f, text, sizeof text), 3);
    ck_assert_int_eq(tur__file_read(&f, text, sizeof text), 0);
    ck_assert_int_eq(tur__file_end(&f, &why, digest), TUR_EREFUSED);
    ck_assert_str_eq(why.code, "FILE_CHANGED");
    tur__file_close(&f);
    ck_assert_int_eq(tur__file_open_below(&f, &why, folder, "plain"), TUR_OK);
    put("plain", "a");
    ck_assert_int_eq(tur__file_end(&f, &why, digest), TUR_EREFUSED);
    tur__file_close(&f);
}
END_TEST

Suite *files_suite(void)
{
    Suite *s = suite_create("files");
    TCase *c = tcase_create("files");
    tcase_add_checked_fixture(c, setup, teardown);
    tcase_add_test(c, plain_files_below_the_folder_open);
    tcase_add_test(c, nothing_else_does);
    tcase_add_test(c, names_are_narrow);
    tcase_add_test(c, what_is_read_is_hashed);
    tcase_add_test(c, a_file_that_changes_is_noticed);
    suite_add_tcase(s, c);
    return s;
}
