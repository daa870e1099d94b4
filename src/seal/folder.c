/* What lies in a folder beside the files that a manifest lists. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "seal/verifier.h"

enum { DEPTH = 32 };

/* A folder, in whatever spelling. */
typedef struct place {
    bool known;
    dev_t dev;
    ino_t ino;
} place;

typedef struct walk {
    tur_verifier *v;
    const place *at; /* of each manifest */
    size_t index;    /* of the one whose folder it is */
    tur__sealed *s;
} walk;

static place place_of(const tur__sealed *s)
{
    struct stat is;
    bool known = s->genuine && !stat(*s->folder ? s->folder : ".", &is);
    return known ? (place){true, is.st_dev, is.st_ino} : (place){.known = false};
}

static bool is_one(const place *a, const place *b) { return a->known && b->known && a->dev == b->dev && a->ino == b->ino; }

/* Whether a manifest of the run that has this folder lists NAME. */
static bool is_listed(const walk *w, const char *name)
{
    for (size_t i = 0; i < w->v->count; i++) {
        const tur__sealed *s = &w->v->sealed[i];
        if (!is_one(&w->at[i], &w->at[w->index])) continue;
        for (size_t k = 0; k < s->m.files; k++)
            if (!strcmp(s->m.file[k].name, name)) return true;
    }
    return false;
}

static bool is_same(const char *path, const struct stat *is)
{
    struct stat own;
    return !stat(path, &own) && own.st_dev == is->st_dev && own.st_ino == is->st_ino;
}

/* Whether it is one of the manifests themselves, what `sign --sums` wrote beside one, or the stamp of one
 * where stamps are asked for. */
static bool is_manifest(const walk *w, const struct stat *is)
{
    for (size_t i = 0; i < w->v->count; i++) {
        const char *name = w->v->sealed[i].name;
        if (is_same(name, is) || is_same(tur__arena_printf(&w->v->arena, "%s.SHA256SUMS", name), is)) return true;
        if (w->v->policy.stamps && is_same(tur__arena_printf(&w->v->arena, "%s.tsr", name), is)) return true;
    }
    return false;
}

static tur_status look(walk *w, int fd, const char *prefix, int depth);

static tur_status look_at(walk *w, int at, const char *prefix, const char *entry, int depth)
{
    struct stat is;
    const char *name = tur__arena_printf(&w->v->arena, "%s%s", prefix, entry);
    if (fstatat(at, entry, &is, AT_SYMLINK_NOFOLLOW)) return TUR_EIO;
    if (S_ISDIR(is.st_mode) && depth < DEPTH) {
        int fd = openat(at, entry, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
        return fd < 0 ? TUR_EIO : look(w, fd, tur__arena_printf(&w->v->arena, "%s/", name), depth + 1);
    }
    if (!is_listed(w, name) && !is_manifest(w, &is)) tur__reason(w->v, w->s, "FILE_EXTRA", name, NULL, NULL);
    return TUR_OK;
}

static int by_text(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

/* Takes FD. In the order of the names, so that a report is the same everywhere. */
static tur_status look(walk *w, int fd, const char *prefix, int depth)
{
    const char **entry = NULL;
    size_t count = 0, cap = 0;
    tur_status status = TUR_OK;
    DIR *d = fdopendir(fd);
    if (!d) return close(fd), TUR_EIO;
    errno = 0;
    for (const struct dirent *e; status == TUR_OK && (e = readdir(d));) {
        if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, "..")) continue;
        if (count == cap) {
            const char **more = realloc(entry, (cap ? cap * 2 : 64) * sizeof *more);
            if (!more) {
                status = TUR_ENOMEM;
                break;
            }
            entry = more;
            cap = cap ? cap * 2 : 64;
        }
        entry[count++] = tur__arena_copy(&w->v->arena, e->d_name, strlen(e->d_name));
        errno = 0;
    }
    if (status == TUR_OK && errno) status = TUR_EIO;
    if (count) qsort(entry, count, sizeof *entry, by_text);
    for (size_t i = 0; i < count && status == TUR_OK; i++) status = entry[i] ? look_at(w, fd, prefix, entry[i], depth) : TUR_ENOMEM;
    free(entry);
    int error = errno;
    closedir(d);
    errno = error;
    return status;
}

tur_status tur__verify_folders(tur_verifier *v)
{
    place *at = tur__arena_zalloc(&v->arena, (v->count + 1) * sizeof *at);
    if (!at) return TUR_ENOMEM;
    for (size_t i = 0; i < v->count; i++) at[i] = place_of(&v->sealed[i]);
    for (size_t i = 0; i < v->count; i++) {
        walk w = {v, at, i, &v->sealed[i]};
        bool seen = !w.s->genuine;
        for (size_t k = 0; k < i; k++) seen |= is_one(&at[k], &at[i]);
        if (seen) continue;
        int fd = open(*w.s->folder ? w.s->folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        tur_status status = fd < 0 ? TUR_EIO : look(&w, fd, "", 1);
        if (status != TUR_OK) return status;
    }
    return TUR_OK;
}
