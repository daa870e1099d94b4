/* Where bytes go: standard output, standard error, and files that appear only when complete.
 *
 * Not stdio, because it forgets why a write failed, and a closed pipe has to be told from a full
 * disk: the first is a reader that has seen enough, the second is trouble. */
#ifndef TUR_CLI_OUT_H
#define TUR_CLI_OUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cli/quote.h"

struct cli_out {
    int fd;
    bool closed;  /* the reader has gone; what follows is dropped */
    int error;    /* errno of the first failure, else 0 */
    bool live;    /* a terminal: flushed after every write */
    struct cli_pack *pack; /* through which it goes, or NULL */
    size_t len;
    char bytes[1 << 16];
};

/* Before anything else: makes sure that 0, 1 and 2 are open, so that no file gets their number. */
void cli_out_start(void);
struct cli_out *cli_stdout(void);
struct cli_out *cli_stderr(void);

/* False when nothing more is wanted: .closed or .error tell which. */
bool cli_out_write(struct cli_out *out, const void *bytes, size_t len);
bool cli_out_flush(struct cli_out *out);
/* Writes T and empties it. */
bool cli_out_text(struct cli_out *out, struct cli_text *t);
/* Terminal, and neither NO_COLOR nor TERM=dumb. */
bool cli_out_colours(const struct cli_out *out);
/* Flushes both and says what went wrong with standard output; the status to exit with. */
int cli_out_finish(int status);

/* Removes unfinished files and exits with CLI_TROUBLE: there is no way on. */
_Noreturn void cli_out_of_memory(void);

/* A file that is written under another name beside PATH and renamed by commit, compressed where PATH
 * ends in .gz or .zst. A device or a named pipe is written to directly. Signals that end the process remove it. */
struct cli_file {
    struct cli_out out;
    char *path, *temporary;
    int slot; /* in the list of files to remove at a signal, or -1 */
};

/* False with errno set. */
bool cli_file_open(struct cli_file *file, const char *path);
bool cli_file_commit(struct cli_file *file);
void cli_file_abandon(struct cli_file *file);

#endif
