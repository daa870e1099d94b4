/* Findings of a run: printed up to a limit, all of them counted. */
#ifndef TUR_CLI_TALLY_H
#define TUR_CLI_TALLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cli/finding.h"
#include "cli/out.h"
#include "tur.h"

struct cli_tally_row {
    char *requirement;
    tur_severity severity;
    uint64_t count;
};

struct cli_tally {
    struct cli_out *out;
    enum cli_output output;
    uint64_t limit; /* findings to print; 0 for all */

    /* The rest begins zeroed. Rows are sorted by requirement, then the worst severity first. */
    uint64_t printed, total;
    uint64_t by_severity[TUR_ERROR + 1];
    struct cli_tally_row *rows;
    size_t count, size, last;
    struct cli_text line;
};

/* A tur_finding_fn; CTX is a cli_tally. Stops the run when the output has failed; a reader who
 * went away changes nothing but that no more is printed. */
int cli_tally_finding(void *ctx, const tur_finding *f);
void cli_tally_free(struct cli_tally *tally);

/* How many findings of which requirement, and how many were not shown. */
void cli_tally_summary(struct cli_text *t, const struct cli_tally *tally);

#endif
