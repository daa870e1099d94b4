/* The reports of a run: files that appear under their names when it is over and was not in vain. */
#ifndef TUR_CLI_REPORTS_H
#define TUR_CLI_REPORTS_H

#include <stdbool.h>

#include "cli/words.h"
#include "tur.h"

/* One of --report, and those before it. NULL is the empty list. */
struct cli_report;

/* Opens what ITEMS say, KIND=PATH, which are cut at the sign and have to stay. PATHS are the files
 * that the run reads. False after saying why not; *FIRST is to be freed all the same. */
bool cli_reports_open(struct cli_report **first, const struct cli_list *items,
                      const struct cli_list *paths);
/* False after saying that a report would be written over one of PATHS. */
bool cli_reports_spare(const struct cli_report *first, const struct cli_list *paths);
void cli_reports_add(struct cli_report *first, const tur_finding *finding);
/* Writes them. False when one could not be, which has been said; the others are all the same. */
bool cli_reports_finish(struct cli_report *first, const tur_validator *v);
/* What was not finished leaves no file. */
void cli_reports_free(struct cli_report *first);

#endif
