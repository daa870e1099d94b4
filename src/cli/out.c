#include "cli/out.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/pack.h"

static struct cli_out standard_output, standard_error;

/* Names to remove when a signal ends the process: at most output and loss report. */
static char *volatile unfinished[4];

void cli_out_start(void)
{
    /* Opened the wrong way round, so that use of what the caller had closed still fails. */
    static const int modes[3] = {O_WRONLY, O_RDONLY, O_RDONLY};

    for (int fd = 0; fd < 3; fd++)
        if (fcntl(fd, F_GETFD) < 0 && errno == EBADF && open("/dev/null", modes[fd]) < 0)
            _exit(CLI_TROUBLE);
    signal(SIGPIPE, SIG_IGN);
    /* a limit for files is an error like a full disk, and what is unfinished is removed */
    signal(SIGXFSZ, SIG_IGN);
    standard_output.fd = STDOUT_FILENO;
    standard_output.live = isatty(STDOUT_FILENO);
    standard_error.fd = STDERR_FILENO;
    standard_error.live = isatty(STDERR_FILENO);
}

struct cli_out *cli_stdout(void)
{
    return &standard_output;
}

struct cli_out *cli_stderr(void)
{
    return &standard_error;
}

static void write_all(struct cli_out *out, const char *bytes, size_t len)
{
    while (len && !out->closed && !out->error) {
        ssize_t done = write(out->fd, bytes, len);

        if (done >= 0) {
            bytes += done;
            len -= (size_t)done;
        } else if (errno == EPIPE) {
            out->closed = true;
        } else if (errno != EINTR) {
            out->error = errno;
        }
    }
}

static void write_packed(void *ctx, const char *bytes, size_t len)
{
    write_all(ctx, bytes, len);
}

/* What is written goes here, and from here to where it is kept. */
static void push(struct cli_out *out, const char *bytes, size_t len)
{
    if (!out->pack)
        write_all(out, bytes, len);
    else if (!cli_pack_add(out->pack, bytes, len) && !out->error)
        out->error = ENOMEM;
}

bool cli_out_flush(struct cli_out *out)
{
    push(out, out->bytes, out->len);
    out->len = 0;
    return !out->closed && !out->error;
}

bool cli_out_write(struct cli_out *out, const void *bytes, size_t len)
{
    if (len > sizeof out->bytes - out->len) cli_out_flush(out);
    if (len > sizeof out->bytes) {
        push(out, bytes, len);
    } else if (len) {
        memcpy(out->bytes + out->len, bytes, len);
        out->len += len;
    }
    if (out->live) cli_out_flush(out);
    return !out->closed && !out->error;
}

bool cli_out_text(struct cli_out *out, struct cli_text *t)
{
    bool wanted = cli_out_write(out, t->bytes, t->len);

    t->len = 0;
    return wanted;
}

bool cli_out_colours(const struct cli_out *out)
{
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");

    if (no && *no) return false;
    return out->live && !(term && !strcmp(term, "dumb"));
}

int cli_out_finish(int status)
{
    struct cli_out *out = &standard_output;

    cli_out_flush(out);
    /* Some file systems tell only now that there is no room. */
    if (close(out->fd) && !out->closed && !out->error && errno != EINTR) out->error = errno;
    if (out->error) {
        cli_say("cannot write standard output: %s", strerror(out->error));
        status = CLI_TROUBLE;
    }
    cli_out_flush(&standard_error);
    return status;
}

static void remove_unfinished(void)
{
    for (size_t i = 0; i < sizeof unfinished / sizeof *unfinished; i++)
        if (unfinished[i]) unlink(unfinished[i]);
}

static void end_by_signal(int number)
{
    remove_unfinished();
    signal(number, SIG_DFL);
    raise(number);
}

_Noreturn void cli_out_of_memory(void)
{
    static const char message[] = "tur: out of memory\n";
    ssize_t done = write(STDERR_FILENO, message, sizeof message - 1);

    (void)done;
    remove_unfinished();
    _exit(CLI_TROUBLE);
}

/* A file that is being written is removed when the user gives up; what was ignored stays so. */
static void watch_signals(void)
{
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    struct sigaction action = {.sa_handler = end_by_signal}, old;

    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (!sigaction(numbers[i], NULL, &old) && old.sa_handler == SIG_DFL)
            sigaction(numbers[i], &action, NULL);
}

/* The name and the place in the list of unfinished files are there before the file is. */
static bool open_beside(struct cli_file *file, mode_t mode)
{
    static const char suffix[] = ".XXXXXX";
    size_t len = strlen(file->path);
    sigset_t all, before;
    int problem;

    file->temporary = malloc(len + sizeof suffix);
    if (!file->temporary) return false;
    memcpy(file->temporary, file->path, len);
    memcpy(file->temporary + len, suffix, sizeof suffix);
    watch_signals();
    /* Between the making of the file and the note of its name no signal may end the process. */
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &before);
    file->out.fd = mkostemp(file->temporary, O_CLOEXEC);
    problem = errno;
    for (int i = 0; file->out.fd >= 0 && i < (int)(sizeof unfinished / sizeof *unfinished); i++)
        if (!unfinished[i]) {
            unfinished[i] = file->temporary;
            file->slot = i;
            break;
        }
    sigprocmask(SIG_SETMASK, &before, NULL);
    if (file->out.fd >= 0) {
        /* A file system without modes keeps what mkostemp chose. */
        int kept = fchmod(file->out.fd, mode);

        (void)kept;
    } else {
        errno = problem;
        free(file->temporary);
        file->temporary = NULL;
    }
    return file->out.fd >= 0;
}

bool cli_file_open(struct cli_file *file, const char *path)
{
    struct stat old;
    bool exists, opened;
    mode_t mask;

    *file = (struct cli_file){.out.fd = -1, .slot = -1};
    exists = !stat(path, &old);
    if (exists && S_ISDIR(old.st_mode)) {
        errno = EISDIR;
        return false;
    }
    /* Through a symbolic link the file that it names is replaced, not the link. */
    file->path = exists ? realpath(path, NULL) : strdup(path);
    if (!file->path) return false;
    if (exists && !S_ISREG(old.st_mode)) {
        file->out.fd = open(path, O_WRONLY | O_CLOEXEC);
        opened = file->out.fd >= 0;
    } else {
        mask = umask(0);
        umask(mask);
        opened = open_beside(file, exists ? old.st_mode & 07777 : 0666 & ~mask);
    }
    if (opened && !cli_pack_open(&file->out.pack, path, write_packed, &file->out)) {
        cli_file_abandon(file);
        errno = ENOMEM;
        return false;
    }
    if (!opened) {
        int problem = errno;

        free(file->path);
        file->path = NULL;
        errno = problem;
    }
    return opened;
}

static void forget(struct cli_file *file)
{
    if (file->slot >= 0) unfinished[file->slot] = NULL;
    cli_pack_free(file->out.pack);
    free(file->temporary);
    free(file->path);
    *file = (struct cli_file){.out.fd = -1, .slot = -1};
}

bool cli_file_commit(struct cli_file *file)
{
    int problem;

    cli_out_flush(&file->out);
    if (file->out.pack && !cli_pack_end(file->out.pack) && !file->out.error)
        file->out.error = ENOMEM;
    problem = file->out.error;
    /* The rename must not reach the disk before the bytes do. */
    if (!problem && file->temporary && fsync(file->out.fd)) problem = errno;
    if (close(file->out.fd) && !problem && errno != EINTR) problem = errno;
    file->out.fd = -1;
    if (!problem && file->temporary && rename(file->temporary, file->path)) problem = errno;
    if (problem && file->temporary) unlink(file->temporary);
    forget(file);
    errno = problem;
    return !problem;
}

void cli_file_abandon(struct cli_file *file)
{
    if (!file->path) return;
    if (file->out.fd >= 0) close(file->out.fd);
    if (file->temporary) unlink(file->temporary);
    forget(file);
}
