/* tur conform check: files without an adapter. */
#ifndef TUR_CLI_CONFORM_CHECK_H
#define TUR_CLI_CONFORM_CHECK_H

#include <stdbool.h>

/* Judges the files that WORDS (COUNT of them) name, and says what they exercised: as text, or JSON, a
 * requirement a line. */
int cli_conform_check(int count, char **words, bool json);

#endif
