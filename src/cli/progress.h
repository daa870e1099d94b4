/* One line on standard error that says how far a run is, rewritten in place.
 *
 * The run calls from its own threads, while findings go to what may be the same terminal: hold
 * and release keep the two apart. */
#ifndef TUR_CLI_PROGRESS_H
#define TUR_CLI_PROGRESS_H

#include <stdint.h>

#include "cli/quote.h"

/* Values are indices of cli_progress_words. */
enum cli_progress { CLI_PROGRESS_AUTO, CLI_PROGRESS_ALWAYS, CLI_PROGRESS_NEVER };
extern const char *const cli_progress_words[]; /* auto, always, never */

/* Microseconds of a clock that only moves on. */
uint64_t cli_now(void);
/* "1.234 s, 415.1 MB/s". */
void cli_text_speed(struct cli_text *t, uint64_t bytes, uint64_t microseconds);

/* TOTAL bytes are to come, 0 when nobody knows. Auto: on a terminal, once a second has passed. */
void cli_progress_start(enum cli_progress when, uint64_t total);
/* Callback of tur_validator_on_progress. */
void cli_progress_tick(void *ctx, uint64_t bytes);
/* Takes the line away until release. */
void cli_progress_hold(void);
void cli_progress_release(void);
void cli_progress_stop(void);

#endif
