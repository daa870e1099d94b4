/* Runs the suite of every *_test.c below src/; the build lists them. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#define X(name) Suite *name##_suite(void);
#include "gen/suites.inc"
#undef X

int main(void)
{
    SRunner *r = srunner_create(NULL);
#define X(name) srunner_add_suite(r, name##_suite());
#include "gen/suites.inc"
#undef X
    srunner_set_fork_status(r, getenv("CK_FORK") ? CK_FORK_GETENV : CK_NOFORK);
    srunner_run_all(r, CK_NORMAL);
    int failed = srunner_ntests_failed(r), run = srunner_ntests_run(r);
    srunner_free(r);
    printf("%d passed, %d failed\n", run - failed, failed);
    return failed != 0;
}
