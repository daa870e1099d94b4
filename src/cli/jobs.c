#include "cli/jobs.h"

#include <sched.h>

#include "cli/cli.h"

enum { MOST_JOBS = 256, USUAL_JOBS = 8 };

static int processors(void)
{
    cpu_set_t set_of;
    int count;

    if (sched_getaffinity(0, sizeof set_of, &set_of)) return 1;
    count = CPU_COUNT(&set_of);
    return count < 1 ? 1 : count > MOST_JOBS ? MOST_JOBS : count;
}

bool cli_jobs(int *jobs, uint64_t asked)
{
    *jobs = processors();
    if (asked == CLI_JOBS_NOT_SET) {
        if (*jobs > USUAL_JOBS) *jobs = USUAL_JOBS;
    } else if (asked > MOST_JOBS) {
        cli_say("--jobs: at most %d", MOST_JOBS);
        return false;
    } else if (asked) {
        *jobs = (int)asked;
    }
    return true;
}
