/* One finding as a line: for people, for programs, for the annotations of a code review. */
#ifndef TUR_CLI_FINDING_H
#define TUR_CLI_FINDING_H

#include <stdbool.h>

#include "cli/quote.h"
#include "tur.h"

/* Values are indices of cli_output_words. */
enum cli_output { CLI_OUTPUT_TEXT, CLI_OUTPUT_JSON, CLI_OUTPUT_GITHUB };
extern const char *const cli_output_words[]; /* text, json, github */

/* FILE:LINE:COLUMN: error TUR-0512 /meters/2/quantity: found X, wanted Y (what it costs) */
void cli_finding_text(struct cli_text *t, const tur_finding *f, bool colours);
/* One object; nothing is shortened; what is absent is left out. */
void cli_finding_json(struct cli_text *t, const tur_finding *f);
/* A workflow command of GitHub Actions: ::error file=F,line=1,col=2,title=TUR-0512::... */
void cli_finding_github(struct cli_text *t, const tur_finding *f);

#endif
