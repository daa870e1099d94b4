/* Passphrases of private keys: from a file, a descriptor, the environment, or a terminal.
 *
 * Never from the command line, which every user of the machine can read; never from a terminal
 * unless that was asked for, since a script would wait for ever; never from standard input unless
 * it is named. */
#ifndef TUR_CLI_SECRET_H
#define TUR_CLI_SECRET_H

#include <stdbool.h>
#include <stddef.h>

#define CLI_PASSPHRASE_VARIABLE "TUR_PASSPHRASE"

struct cli_secret {
    const char *file, *fd; /* of --passphrase-file, --passphrase-fd */
    bool ask;              /* of --ask-passphrase */
    bool twice;            /* ask again, and compare: for a new one */
    bool failed;           /* the reason has been said */
};

/* Rows for the table of a command; SECRET is a pointer to a cli_secret. */
#define CLI_SECRET_OPTIONS(secret)                                                                 \
    {"passphrase-file", 0, "FILE", "passphrase of the private key: the first line of a file",      \
     OPT_TEXT(&(secret)->file), .values = CLI_FILES},                                              \
    {"passphrase-fd", 0, "N", "the same, from an open file descriptor", OPT_TEXT(&(secret)->fd)},  \
    {"ask-passphrase", 0, NULL,                                                                    \
     "ask for it on the terminal. Without these options it is " CLI_PASSPHRASE_VARIABLE            \
     " of the environment",                                                                        \
     OPT_FLAG(&(secret)->ask)}

/* Whether the options make sense together; says so when they do not. */
bool cli_secret_options_fit(const struct cli_secret *secret);
/* Whether there is any source of a passphrase. */
bool cli_secret_is_given(const struct cli_secret *secret);
/* A tur_passphrase_fn; CTX is a cli_secret. */
int cli_secret_read(void *ctx, char *buffer, size_t size);

#endif
