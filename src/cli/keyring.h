/* Keys and key sets as files of the command line. Each function says what is wrong. */
#ifndef TUR_CLI_KEYRING_H
#define TUR_CLI_KEYRING_H

#include <stdbool.h>
#include <stdint.h>

#include "cli/out.h"
#include "cli/secret.h"
#include "tur.h"

/* Says "WHAT: message (detail)" of a refusal, or the text of another status. */
void cli_say_refusal(const char *what, tur_status status, const tur_refusal *why);

/* A key from a file, its passphrase from SECRET; NULL on failure. */
tur_key *cli_key_open(const char *path, struct cli_secret *secret);

/* Seconds of TEXT as OPTION has it; false when it is no time. NULL leaves *SECONDS alone. */
bool cli_time(int64_t *seconds, const char *option, const char *text);
/* The clock, in seconds since 1970. */
int64_t cli_clock(void);

/* Adds the keys of the file to KEYS. *REFUSED, which may be NULL, tells a set that was judged from one
 * that could not be read; then the refusal is said only where REFUSED is NULL, and is in WHY. */
bool cli_keys_read(tur_keys *keys, tur_refusal *why, bool *refused, const char *path, bool any_kid);
/* Writes KEYS to FILE, which was opened; commits it. */
bool cli_keys_write(tur_keys *keys, struct cli_file *file, const char *path);

#endif
