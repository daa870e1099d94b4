#include "seal/copy.h"

#include <errno.h>
#include <fcntl.h>

#include "seal/sealed.h"

Suite *copy_suite(void);

static tur__copies *copies;

static void setup(void)
{
    sealed_setup();
    ck_assert_int_eq(tur__copies_open(&copies, sealed_folder), TUR_OK);
}

static void drop_copies(void)
{
    tur__copies_free(copies);
    copies = NULL;
}

static void teardown(void)
{
    drop_copies();
    sealed_teardown();
}

static tur_status copy(const char *name, const char *text)
{
    tur__copy one;
    tur_status status = tur__copy_begin(&one, copies, name);
    if (status != TUR_OK) return status;
    ck_assert(tur__copy_write(&one, text, strlen(text)));
    ck_assert(tur__copy_end(&one));
    return TUR_OK;
}

static bool is_there(const char *name)
{
    struct stat st;
    return !lstat(sealed_path(name), &st);
}

/* Whether the folder has nothing in it. */
static bool is_empty(void)
{
    DIR *d = opendir(sealed_folder);
    int count = 0;
    while (readdir(d)) count++;
    closedir(d);
    return count == 2;
}

START_TEST(copies_get_their_names_at_the_end)
{
    size_t len;
    ck_assert_int_eq(copy("a", "one"), TUR_OK);
    ck_assert_int_eq(copy("b/c/d", "two"), TUR_OK);
    ck_assert(!is_there("a") && !is_there("b"));
    ck_assert_int_eq(tur__copies_keep(copies), TUR_OK);
    drop_copies();
    char *text = sealed_read("b/c/d", &len);
    ck_assert(len == 3 && !memcmp(text, "two", 3) && is_there("a"));
    free(text);
    ck_assert_int_eq(remove(sealed_path("b/c/d")) | remove(sealed_path("b/c")) | remove(sealed_path("b")) | remove(sealed_path("a")), 0);
    ck_assert(is_empty());
}
END_TEST

START_TEST(what_is_not_kept_leaves_nothing)
{
    ck_assert_int_eq(copy("a", "one"), TUR_OK);
    ck_assert_int_eq(copy("b/c", "two"), TUR_OK);
    drop_copies();
    ck_assert(is_empty());
}
END_TEST

START_TEST(nobody_else_can_read_what_is_not_judged)
{
    DIR *d = opendir(sealed_folder);
    struct stat st;
    int seen = 0;
    ck_assert_int_eq(copy("a", "one"), TUR_OK);
    for (const struct dirent *e; (e = readdir(d));) {
        if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, "..")) continue;
        ck_assert_int_eq(lstat(sealed_path(e->d_name), &st), 0);
        ck_assert_uint_eq(st.st_mode & 07777, 0700);
        seen++;
    }
    closedir(d);
    ck_assert_int_eq(seen, 1);
}
END_TEST

/* Somebody takes a name while a file is read: it stays his, and no copy stays. */
START_TEST(all_get_their_names_or_none_does)
{
    size_t len;
    ck_assert_int_eq(copy("a", "one"), TUR_OK);
    ck_assert_int_eq(copy("b/c", "two"), TUR_OK);
    ck_assert_int_eq(copy("d", "three"), TUR_OK);
    sealed_put("d", "theirs", 6);
    ck_assert_int_eq(tur__copies_keep(copies), TUR_EIO);
    ck_assert_int_eq(errno, EEXIST);
    ck_assert_str_eq(tur__copies_failed(copies), "d");
    drop_copies();
    ck_assert(!is_there("a") && !is_there("b"));
    char *text = sealed_read("d", &len);
    ck_assert(len == 6 && !memcmp(text, "theirs", 6));
    free(text);
}
END_TEST

START_TEST(no_link_leads_elsewhere)
{
    ck_assert_int_eq(symlink("/nowhere", sealed_path("a")), 0);
    ck_assert_int_eq(symlink(".", sealed_path("b")), 0);
    ck_assert_int_eq(copy("a", "one"), TUR_EIO);
    ck_assert_int_eq(errno, EEXIST);
    ck_assert_int_eq(copy("b/c", "two"), TUR_EIO);
    ck_assert(errno == ELOOP || errno == ENOTDIR);
    /* one that appears later */
    ck_assert_int_eq(copy("e/f", "three"), TUR_OK);
    ck_assert_int_eq(symlink(".", sealed_path("e")), 0);
    ck_assert_int_eq(tur__copies_keep(copies), TUR_EIO);
    ck_assert(errno == ELOOP || errno == ENOTDIR);
    ck_assert(!is_there("f"));
}
END_TEST

START_TEST(two_copies_of_one_name_are_one_too_many)
{
    ck_assert_int_eq(copy("a", "one"), TUR_OK);
    ck_assert_int_eq(copy("a", "two"), TUR_OK);
    ck_assert_int_eq(tur__copies_keep(copies), TUR_EIO);
    ck_assert_int_eq(errno, EEXIST);
    drop_copies();
    ck_assert(is_empty());
}
END_TEST

START_TEST(what_cannot_be_written_is_an_error)
{
    tur__copy full = {.of = copies, .name = "a", .fd = open("/dev/full", O_WRONLY)};
    ck_assert_int_ge(full.fd, 0);
    ck_assert(!tur__copy_write(&full, "x", 1));
    ck_assert_int_eq(errno, ENOSPC);
    (void)tur__copy_end(&full);
    ck_assert_str_eq(tur__copies_failed(copies), "a");
}
END_TEST

Suite *copy_suite(void)
{
    Suite *s = suite_create("copy");
    TCase *c = tcase_create("copies");
    tcase_add_checked_fixture(c, setup, teardown);
    tcase_add_test(c, copies_get_their_names_at_the_end);
    tcase_add_test(c, what_is_not_kept_leaves_nothing);
    tcase_add_test(c, nobody_else_can_read_what_is_not_judged);
    tcase_add_test(c, all_get_their_names_or_none_does);
    tcase_add_test(c, no_link_leads_elsewhere);
    tcase_add_test(c, two_copies_of_one_name_are_one_too_many);
    tcase_add_test(c, what_cannot_be_written_is_an_error);
    suite_add_tcase(s, c);
    return s;
}
