/* How many threads a run has. */
#ifndef TUR_CLI_JOBS_H
#define TUR_CLI_JOBS_H

#include <stdbool.h>
#include <stdint.h>

/* Value of an option that was not given. */
#define CLI_JOBS_NOT_SET UINT64_MAX

/* Threads for --jobs ASKED: 0 is one a processor, and what was not set the same, at most 8. False after
 * saying that it is too many. */
bool cli_jobs(int *jobs, uint64_t asked);

#endif
