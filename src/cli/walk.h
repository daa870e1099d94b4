/* Operands that name files, as the files that they mean. */
#ifndef TUR_CLI_WALK_H
#define TUR_CLI_WALK_H

#include <stdbool.h>
#include <stddef.h>

#include "cli/words.h"

/* Appends what OPERAND means: itself when it is "-" or a file, the files of records below it,
 * sorted by their bytes, when it is a directory. False when something could not be looked at,
 * which has been said; the rest is in PATHS all the same. */
bool cli_walk(struct cli_list *paths, const char *operand);

/* Appends OPERAND, or where it is a directory the files directly in it whose names have the ENDING,
 * sorted. False when it could not be looked at, which has been said. */
bool cli_files_in(struct cli_list *paths, const char *operand, const char *ending);

/* Whether PATH is a plain file that is one of PATHS, under whatever name. */
bool cli_is_among(const struct cli_list *paths, const char *path);

/* The part of PATH before its last slash, and NONE where there is none. To be freed by the caller. */
char *cli_folder_of(const char *path, const char *none);

/* False after saying that there are neither operands (COUNT) nor anything but a terminal on
 * standard input, where nobody would know what the command waits for. */
bool cli_stdin_is_meant(int count);

/* A whole file of at most MOST bytes; *LEN receives its length. NULL after saying for OPTION why
 * not. To be freed by the caller. */
char *cli_read_file(size_t *len, const char *option, const char *path, size_t most);

#endif
