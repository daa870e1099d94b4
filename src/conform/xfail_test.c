#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "conform/xfail.h"

Suite *xfail_suite(void);

/* A session with two results, one of which failed, and a list of one line. */
static const char *broken_by(const char *line)
{
    static char why[300];
    cf_case cases[2] = {{.id = "cost-1", .level = "must"}, {.id = "cost-2", .level = "must"}};
    cf_result results[2] = {{.c = &cases[0], .status = CF_FAIL, .req = "TUR-0706", .message = "want rejected, got accepted"},
                            {.c = &cases[1], .status = CF_PASS}};
    cf_settings set = {.today = "2026-12-01"};
    cf_session s = {.set = &set, .results = results, .count = 2};
    char path[4096];
    const char *reason = NULL, *below = getenv("TMPDIR");
    snprintf(path, sizeof path, "%s/tur-xfail.XXXXXX", below ? below : "/tmp");
    int fd = mkstemp(path);
    ck_assert_int_ge(fd, 0);
    close(fd);
    ck_assert(cf_write(path, line, strlen(line)));
    set.xfail = path;
    ck_assert(cf_xfail_apply(&s, &reason));
    unlink(path);
    const char *broken = s.xfails->first ? cf_get(s.xfails->first, "broken") : "no entry";
    snprintf(why, sizeof why, "%s", broken ? broken : results[0].status == CF_XFAIL ? "expected" : "nothing");
    tur__arena_free(&s.arena);
    return why;
}

START_TEST(what_fails_as_listed_is_expected)
{
    ck_assert_str_eq(broken_by("cost-1 TUR-0706 2026-12-01 https://example.org/1 # want rejected\n"), "expected");
    ck_assert_str_eq(broken_by("cost-1 - 2027-01-01 https://example.org/1#part"), "expected");
    ck_assert_str_eq(broken_by("# a comment\n"), "no entry");
}
END_TEST

START_TEST(a_list_that_is_not_true_is_broken)
{
    ck_assert_str_eq(broken_by("cost-1 TUR-0706 2026-11-30 https://example.org/1\n"), "has expired");
    ck_assert_str_eq(broken_by("cost-1 TUR-0706 2026-13-01 https://example.org/1\n"), "the day on which it expires is not YYYY-MM-DD");
    ck_assert_str_eq(broken_by("cost-1 TUR-0706 2027-01-01\n"), "names no issue");
    ck_assert_str_eq(broken_by("cost-2 - 2027-01-01 x\n"), "cost-2 passes now");
    ck_assert_str_eq(broken_by("@flaky cost-2 - 2027-01-01 x\n"), "nothing");
    ck_assert_str_eq(broken_by("cost-3 - 2027-01-01 x\n"), "matches no case");
    ck_assert_str_eq(broken_by("cost-1 TUR-0707 2027-01-01 x\n"), "cost-1 fails for another requirement, TUR-0706");
    ck_assert_str_eq(broken_by("cost-1 TUR-0706 2027-01-01 x # want accepted\n"),
                     "cost-1 fails with another message: want rejected, got accepted");
    ck_assert_str_eq(broken_by("cost-1 0706 2027-01-01 x\n"), "the requirement is neither TUR-NNNN nor -");
    ck_assert_str_eq(broken_by("cost-1\n"), "an entry is: pattern, requirement or -, expires, issue");
}
END_TEST

Suite *xfail_suite(void)
{
    Suite *s = suite_create("xfail");
    TCase *t = tcase_create("xfail");
    tcase_add_test(t, what_fails_as_listed_is_expected);
    tcase_add_test(t, a_list_that_is_not_true_is_broken);
    suite_add_tcase(s, t);
    return s;
}
