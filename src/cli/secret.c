#include "cli/secret.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/words.h"

bool cli_secret_options_fit(const struct cli_secret *secret)
{
    uint64_t fd;

    if ((secret->file != NULL) + (secret->fd != NULL) + secret->ask > 1) {
        cli_usage("a passphrase has one source: --passphrase-file, --passphrase-fd or --ask-passphrase");
        return false;
    }
    if (!secret->fd || (cli_parse_count(&fd, secret->fd) && fd <= INT_MAX)) return true;
    cli_say("--passphrase-fd: %s is no number of a descriptor", secret->fd);
    return false;
}

bool cli_secret_is_given(const struct cli_secret *secret)
{
    return secret->file || secret->fd || secret->ask || getenv(CLI_PASSPHRASE_VARIABLE);
}

/* The first line of FD, without its end, at most SIZE bytes. Bytes are read one by one: what follows
 * the line in a descriptor is not ours. */
static int read_line(struct cli_secret *secret, const char *name, int fd, char *buffer, size_t size)
{
    size_t len = 0;
    ssize_t got = 0;
    char byte;

    while ((got = read(fd, &byte, 1)) != 0) {
        if (got < 0 && errno == EINTR) continue;
        if (got < 0 || byte == '\n') break;
        if (len == size) {
            cli_say("%s: the passphrase is longer than %zu bytes", name, size);
            secret->failed = true;
            return -1;
        }
        buffer[len++] = byte;
    }
    if (got < 0) cli_say("%s: %s", name, strerror(errno));
    else if (!len) cli_say("%s: the passphrase is empty", name);
    secret->failed = got < 0 || !len;
    return secret->failed ? -1 : (int)len;
}

static int read_file(struct cli_secret *secret, char *buffer, size_t size)
{
    int fd = open(secret->file, O_RDONLY | O_CLOEXEC), len;

    if (fd < 0) {
        cli_say("--passphrase-file: %s: %s", secret->file, strerror(errno));
        secret->failed = true;
        return -1;
    }
    len = read_line(secret, secret->file, fd, buffer, size);
    close(fd);
    return len;
}

/* ---- The terminal ----------------------------------------------------------------------------- */

static bool put(int fd, const char *text)
{
    return write(fd, text, strlen(text)) == (ssize_t)strlen(text);
}

/* Signals wait, so that no terminal is left without its echo. */
static int ask_once(struct cli_secret *secret, int fd, const char *prompt, char *buffer, size_t size)
{
    struct termios before, silent;
    sigset_t signals, unblocked;
    int len = -1;

    if (tcgetattr(fd, &before)) {
        cli_say("--ask-passphrase: there is no terminal");
        secret->failed = true;
        return -1;
    }
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGHUP);
    sigaddset(&signals, SIGTSTP);
    sigprocmask(SIG_BLOCK, &signals, &unblocked);
    silent = before;
    silent.c_lflag &= ~(tcflag_t)ECHO;
    if (!tcsetattr(fd, TCSAFLUSH, &silent) && put(fd, prompt)) len = read_line(secret, "--ask-passphrase", fd, buffer, size);
    tcsetattr(fd, TCSAFLUSH, &before);
    put(fd, "\n");
    sigprocmask(SIG_SETMASK, &unblocked, NULL);
    secret->failed = len < 0;
    return len;
}

static int ask(struct cli_secret *secret, char *buffer, size_t size)
{
    int fd = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC), len, again;
    char other[1025];

    if (fd < 0) {
        cli_say("--ask-passphrase: there is no terminal");
        secret->failed = true;
        return -1;
    }
    len = ask_once(secret, fd, "passphrase: ", buffer, size);
    if (len > 0 && secret->twice) {
        again = ask_once(secret, fd, "the same again: ", other, size < sizeof other ? size : sizeof other);
        if (again >= 0 && (again != len || memcmp(other, buffer, (size_t)len) != 0)) {
            cli_say("--ask-passphrase: the two are not the same");
            secret->failed = true;
            again = -1;
        }
        if (again < 0) len = -1;
        explicit_bzero(other, sizeof other);
    }
    close(fd);
    return len;
}

int cli_secret_read(void *ctx, char *buffer, size_t size)
{
    struct cli_secret *secret = ctx;
    const char *text = getenv(CLI_PASSPHRASE_VARIABLE);
    uint64_t fd;
    size_t len;

    if (secret->file) return read_file(secret, buffer, size);
    if (secret->fd && cli_parse_count(&fd, secret->fd)) return read_line(secret, "--passphrase-fd", (int)fd, buffer, size);
    if (secret->ask) return ask(secret, buffer, size);
    if (!text) return -1;
    len = strlen(text);
    if (len && len <= size) {
        memcpy(buffer, text, len);
        return (int)len;
    }
    cli_say("%s is %s", CLI_PASSPHRASE_VARIABLE, len ? "too long" : "empty");
    secret->failed = true;
    return -1;
}
