#include "seal/copy.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"

enum { FOLDER = O_RDONLY | O_DIRECTORY | O_CLOEXEC, TRIES = 100 };

/* What was given its name: a file, or a folder that had to be made for one. */
typedef struct named {
    const char *name;
    bool folder;
} named;

struct tur__copies {
    tur__arena arena;
    int at, hidden;     /* the folder, and the one in it where copies wait for their names */
    char hidden_name[32];
    const char **name;  /* of the copies, in their order; the file of number N is hidden as N */
    size_t count, cap;
    named *named;
    size_t named_count, named_cap;
    const char *failed;
};

/* Room for one more. */
static bool grow(void **array, size_t *cap, size_t count, size_t size)
{
    size_t more = *cap ? *cap * 2 : 16;
    void *moved = count < *cap ? *array : realloc(*array, more * size);
    if (!moved) return false;
    *array = moved;
    if (count == *cap) *cap = more;
    return true;
}

static int make_hidden(tur__copies *c)
{
    uint64_t number;
    for (int i = 0; i < TRIES; i++) {
        if (getrandom(&number, sizeof number, 0) != sizeof number) return -1;
        snprintf(c->hidden_name, sizeof c->hidden_name, ".tur-%016llx", (unsigned long long)number);
        if (!mkdirat(c->at, c->hidden_name, 0700)) return openat(c->at, c->hidden_name, FOLDER | O_NOFOLLOW);
        if (errno != EEXIST) break;
    }
    *c->hidden_name = 0;
    return -1;
}

tur_status tur__copies_open(tur__copies **copies, const char *folder)
{
    tur__copies *c = calloc(1, sizeof *c);
    *copies = NULL;
    if (!c) return TUR_ENOMEM;
    c->hidden = -1;
    c->at = open(folder, FOLDER);
    if (c->at >= 0) c->hidden = make_hidden(c);
    if (c->hidden >= 0) return *copies = c, TUR_OK;
    int error = errno;
    tur__copies_free(c);
    errno = error;
    return TUR_EIO;
}

static const char *hidden_name(char text[24], size_t number)
{
    snprintf(text, 24, "%zu", number);
    return text;
}

void tur__copies_free(tur__copies *c)
{
    char hidden[24];
    if (!c) return;
    for (size_t i = 0; c->hidden >= 0 && i < c->count; i++) (void)unlinkat(c->hidden, hidden_name(hidden, i), 0);
    if (c->hidden >= 0) close(c->hidden);
    if (*c->hidden_name) (void)unlinkat(c->at, c->hidden_name, AT_REMOVEDIR);
    if (c->at >= 0) close(c->at);
    free(c->name);
    free(c->named);
    tur__arena_free(&c->arena);
    free(c);
}

const char *tur__copies_failed(const tur__copies *c) { return c->failed; }

/* What failed first is what is told. */
static tur_status fail(tur__copies *c, const char *name)
{
    if (!c->failed) c->failed = name;
    return TUR_EIO;
}

/* ---- Writing ---- */

/* Makes the folder PART of AT, which NAME is of the path, unless it is there. */
static bool make_folder(tur__copies *c, int at, const char *part, const char *name, size_t len)
{
    if (mkdirat(at, part, 0777)) return errno == EEXIST;
    name = tur__arena_copy(&c->arena, name, len);
    if (name && grow((void **)&c->named, &c->named_cap, c->named_count, sizeof *c->named)) return c->named[c->named_count++] = (named){name, true}, true;
    (void)unlinkat(at, part, AT_REMOVEDIR);
    errno = ENOMEM;
    return false;
}

/* Opens the folder of NAME, none of whose parts may be a link, and says what NAME is there in *LAST.
 * Folders that are not there are made, where MAKE. */
static int folder_of(tur__copies *c, const char **last, const char *name, bool make)
{
    int at = fcntl(c->at, F_DUPFD_CLOEXEC, 0);
    *last = name;
    for (const char *slash; at >= 0 && (slash = strchr(*last, '/')); *last = slash + 1) {
        const char *part = tur__arena_copy(&c->arena, *last, (size_t)(slash - *last));
        bool there = part && (!make || make_folder(c, at, part, name, (size_t)(slash - name)));
        int next = there ? openat(at, part, FOLDER | O_NOFOLLOW) : -1, error = part ? errno : ENOMEM;
        close(at);
        errno = error;
        at = next;
    }
    return at;
}

/* Whether something has the name already, told before a long file is read for nothing. */
static bool is_free(tur__copies *c, const char *name)
{
    struct stat st;
    const char *last;
    int at = folder_of(c, &last, name, false);
    if (at < 0) return errno == ENOENT;
    int error = fstatat(at, last, &st, AT_SYMLINK_NOFOLLOW) ? errno : EEXIST;
    close(at);
    errno = error;
    return error == ENOENT;
}

tur_status tur__copy_begin(tur__copy *copy, tur__copies *c, const char *name)
{
    char hidden[24];
    *copy = (tur__copy){.of = c, .fd = -1};
    copy->name = name = tur__arena_copy(&c->arena, name, strlen(name));
    if (!name || !grow((void **)&c->name, &c->cap, c->count, sizeof *c->name)) return TUR_ENOMEM;
    if (is_free(c, name)) copy->fd = openat(c->hidden, hidden_name(hidden, c->count), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (copy->fd < 0) return copy->failed = true, TUR_EIO;
    c->name[c->count++] = name;
    return TUR_OK;
}

bool tur__copy_write(tur__copy *copy, const void *bytes, size_t len)
{
    for (const char *at = bytes; len;) {
        ssize_t n = write(copy->fd, at, len);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return copy->failed = true, false;
        at += n;
        len -= (size_t)n;
    }
    return true;
}

bool tur__copy_end(tur__copy *copy)
{
    if (copy->failed) (void)fail(copy->of, copy->name);
    if (copy->fd < 0) return true;
    bool done = !fsync(copy->fd) || errno == EINVAL;
    int error = errno;
    if (close(copy->fd) && done && errno != EINTR) done = false, error = errno;
    copy->fd = -1;
    errno = error;
    if (!done) (void)fail(copy->of, copy->name);
    return done;
}

/* ---- Naming ---- */

/* Moves, and never over anything. */
static bool move(int from, const char *name, int to, const char *new_name)
{
    if (!renameat2(from, name, to, new_name, RENAME_NOREPLACE)) return true;
    /* a file system that cannot tell: a second name is never over anything either */
    if (errno != EINVAL && errno != ENOSYS) return false;
    return !linkat(from, name, to, new_name, 0) && !unlinkat(from, name, 0);
}

static bool give_name(tur__copies *c, size_t number)
{
    char hidden[24];
    const char *last;
    int at = folder_of(c, &last, c->name[number], true);
    if (at < 0) return false;
    bool room = grow((void **)&c->named, &c->named_cap, c->named_count, sizeof *c->named);
    bool done = room && move(c->hidden, hidden_name(hidden, number), at, last);
    int error = room ? errno : ENOMEM;
    close(at);
    errno = error;
    if (done) c->named[c->named_count++] = (named){c->name[number], false};
    return done;
}

/* Takes the names away again, the last one first. */
static void take_back(tur__copies *c)
{
    while (c->named_count) {
        const named *n = &c->named[--c->named_count];
        const char *last;
        int at = folder_of(c, &last, n->name, false);
        if (at < 0) continue;
        (void)unlinkat(at, last, n->folder ? AT_REMOVEDIR : 0);
        close(at);
    }
}

tur_status tur__copies_keep(tur__copies *c)
{
    for (size_t i = 0; i < c->count; i++) {
        if (give_name(c, i)) continue;
        int error = errno;
        take_back(c);
        errno = error;
        return fail(c, c->name[i]);
    }
    return TUR_OK;
}
