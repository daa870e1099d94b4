#include "base/io.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/unpack.h"

struct tur_source {
    char *name;
    tur_read_fn read;
    void *ctx;
    uint64_t size;
    const char *bytes; /* of a source in memory */
    size_t len, at;
    int fd; /* of a file that this source owns, or -1 */
    int error; /* errno of the read that failed, or 0 */
    tur__unpack *unpack; /* of an archive */
    bool looked;         /* whether it is one is known */
    unsigned char first[TUR__UNPACK_HEAD]; /* what was looked at for that: from first_at to first_len */
    size_t first_at, first_len;
    uint64_t stored; /* bytes that were read, before they were unpacked */
    char *head; /* what was looked at and not read yet: from head_at to head_len */
    size_t head_at, head_len;
    uint64_t taken, feeds; /* bytes that were read, and line feeds in them */
    bool counts, open;     /* counts lines; the last byte was none that ends a line */
};

static int64_t read_fd(void *ctx, void *buffer, size_t size)
{
    const tur_source *s = ctx;
    ssize_t n;
    do n = read(s->fd, buffer, size);
    while (n < 0 && errno == EINTR);
    return n;
}

static int64_t read_bytes(void *ctx, void *buffer, size_t size)
{
    tur_source *s = ctx;
    size_t n = s->len - s->at < size ? s->len - s->at : size;
    if (n) memcpy(buffer, s->bytes + s->at, n);
    s->at += n;
    return (int64_t)n;
}

tur_source *tur_source_new(const char *name, tur_read_fn read, void *ctx)
{
    tur_source *s = calloc(1, sizeof *s);
    if (!s) return NULL;
    s->fd = -1;
    s->read = read;
    s->ctx = ctx;
    s->name = strdup(name);
    if (!s->name) return free(s), NULL;
    return s;
}

tur_source *tur_source_open(const char *path)
{
    struct stat st;
    bool standard = !strcmp(path, "-");
    int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return NULL;
    if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
        if (!standard) close(fd);
        errno = EISDIR;
        return NULL;
    }
    tur_source *s = tur_source_new(path, read_fd, NULL);
    if (!s) {
        if (!standard) close(fd);
        errno = ENOMEM;
        return NULL;
    }
    s->ctx = s;
    s->fd = fd;
    if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0) s->size = (uint64_t)st.st_size;
    return s;
}

tur_source *tur_source_from_memory(const char *name, const void *bytes, size_t len)
{
    tur_source *s = tur_source_new(name, read_bytes, NULL);
    if (!s) return NULL;
    s->ctx = s;
    s->bytes = bytes;
    s->len = len;
    s->size = len;
    return s;
}

uint64_t tur_source_size(const tur_source *source) { return source->size; }

int tur_source_error(const tur_source *source) { return source->error; }

const char *tur_source_trouble(const tur_source *source)
{
    const char *trouble = source->unpack ? tur__unpack_trouble(source->unpack) : NULL;
    return source->error ? trouble : NULL;
}

const char *tur__source_name(const tur_source *source) { return source->name; }

/* What is stored: first what was looked at, then the rest. A tur_read_fn. */
static int64_t read_stored(void *ctx, void *buffer, size_t size)
{
    tur_source *s = ctx;
    size_t have = s->first_len - s->first_at;
    if (!have) {
        int64_t n = s->read(s->ctx, buffer, size);
        if (n > 0) s->stored += (uint64_t)n;
        return n;
    }
    if (have > size) have = size;
    memcpy(buffer, s->first + s->first_at, have);
    s->first_at += have;
    return (int64_t)have;
}

/* Looks whether the source is an archive. False when reading failed. */
static bool look(tur_source *s)
{
    while (s->first_len < sizeof s->first) {
        int64_t n = s->read(s->ctx, s->first + s->first_len, sizeof s->first - s->first_len);
        if (n < 0) return false;
        if (n == 0) break;
        s->first_len += (size_t)n;
    }
    s->looked = true;
    s->stored = s->first_len;
    if (!tur__unpack_knows(s->first, s->first_len)) return true;
    s->unpack = tur__unpack_new(s->first, s->first_len, read_stored, s);
    if (!s->unpack) errno = ENOMEM;
    return s->unpack;
}

static int64_t read_on(tur_source *source, void *buffer, size_t size)
{
    int before = errno;
    int64_t n = -1;
    if (source->error) return errno = source->error, -1;
    errno = 0;
    if (source->looked || look(source))
        n = source->unpack ? tur__unpack_read(source->unpack, buffer, size) : read_stored(source, buffer, size);
    /* A callback need not know about errno. */
    if (n < 0) source->error = errno ? errno : EIO;
    else errno = before;
    return n;
}

/* Fills the head up to LEN bytes. */
static int64_t fill_head(tur_source *s, size_t len)
{
    if (!s->head && !(s->head = malloc(TUR__PEEK))) return s->error = ENOMEM, -1;
    if (s->head_at) memmove(s->head, s->head + s->head_at, s->head_len - s->head_at);
    s->head_len -= s->head_at;
    s->head_at = 0;
    while (s->head_len < len) {
        int64_t n = read_on(s, s->head + s->head_len, TUR__PEEK - s->head_len);
        if (n < 0) return n;
        if (n == 0) break;
        s->head_len += (size_t)n;
    }
    return (int64_t)s->head_len;
}

int64_t tur__source_peek(tur_source *source, const char **head, size_t len)
{
    int64_t n = fill_head(source, len);
    *head = source->head;
    return n;
}

/* Counts what is handed out. */
static int64_t take(tur_source *s, const char *bytes, int64_t n)
{
    if (n <= 0) return n;
    s->taken += (uint64_t)n;
    if (!s->counts) return n;
    const char *end = bytes + n;
    s->open = end[-1] != '\n';
    for (const char *p = bytes; p < end && (p = memchr(p, '\n', (size_t)(end - p))); p++) s->feeds++;
    return n;
}

int64_t tur__source_read(tur_source *source, void *buffer, size_t size)
{
    size_t have = source->head_len - source->head_at;
    if (!have) return take(source, buffer, read_on(source, buffer, size));
    if (have > size) have = size;
    memcpy(buffer, source->head + source->head_at, have);
    source->head_at += have;
    return take(source, buffer, (int64_t)have);
}

uint64_t tur__source_bytes(const tur_source *source) { return source->taken; }
uint64_t tur__source_stored(const tur_source *source) { return source->stored; }
uint64_t tur__source_lines(const tur_source *source) { return source->feeds + source->open; }
void tur__source_count_lines(tur_source *source) { source->counts = true; }

int64_t tur__source_fill(tur_source *source, void *buffer, size_t size)
{
    size_t have = 0;
    while (have < size) {
        int64_t n = tur__source_read(source, (char *)buffer + have, size - have);
        if (n < 0) return have ? (int64_t)have : n;
        if (n == 0) break;
        have += (size_t)n;
    }
    return (int64_t)have;
}

void tur_source_close(tur_source *source)
{
    if (!source) return;
    if (source->fd > STDIN_FILENO) close(source->fd);
    tur__unpack_free(source->unpack);
    free(source->head);
    free(source->name);
    free(source);
}
