/* What the files of the command share: the descriptor of a command, the list of all, exit codes.
 *
 * To add a command, write cmd_NAME.c that ends in `const tur_command tur_cmd_NAME = {...};`.
 * The Makefile makes the list from the file names; help, the manual page, completions and "did you
 * mean" follow from it. */
#ifndef TUR_CLI_CLI_H
#define TUR_CLI_CLI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cli/values.h"
#include "tur.h"

struct opt;
struct cli_text;

/* Exit statuses of every command. TROUBLE: the question could not be answered. */
enum { CLI_DONE = 0, CLI_FINDINGS = 1, CLI_TROUBLE = 2 };

/* Heading under which the overview lists a command. */
enum cli_group { CLI_RECORDS, CLI_SIGNING, CLI_LOOKUP };

typedef struct tur_command {
    const char *name;
    const char *summary;       /* one line, an imperative, without a full stop */
    const char *usage;         /* what follows `tur NAME` */
    const char *about;         /* more for --help, or NULL; blank lines separate paragraphs */
    const struct opt *options; /* ends with an empty row; --help is added to every list */
    const char *examples;      /* lines that a shell runs, or comments */
    /* OPERANDS has COUNT members and a NULL; options have been stored already. */
    int (*run)(int count, char **operands);
    enum cli_group group;
    enum cli_values operands; /* what a shell offers for them */
} tur_command;

/* In the order of their names; NULL past the end. */
const tur_command *cli_command_at(size_t index);
const tur_command *cli_command_find(const char *name);
/* Says that there is no such command, and which one may be meant. */
void cli_command_unknown(const char *name);

/* On standard output. */
void cli_print_overview(void);
void cli_print_help(const tur_command *command);
void cli_print_version(void);

/* One line on standard error after the name of the running command. Whatever comes in through
 * the arguments is made harmless to a terminal. */
__attribute__((format(printf, 1, 2))) void cli_say(const char *format, ...);
/* Name that cli_say() puts first: "tur validate". Borrowed. */
void cli_say_as(const char *name);

/* Says that operands are wrong, and where help is; returns CLI_TROUBLE. */
__attribute__((format(printf, 1, 2))) int cli_usage(const char *format, ...);
/* For commands without operands: says so when there are some. */
bool cli_has_operands(int count, char **operands);

#endif
