#include "cli/walk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/out.h"

/* Length of NAME without ENDING; 0 when it has another, or nothing before it. */
static size_t before_ending(const char *name, size_t len, const char *ending)
{
    size_t ending_len = strlen(ending);
    bool has = len > ending_len && !memcmp(name + len - ending_len, ending, ending_len);

    return has ? len - ending_len : 0;
}

/* Other forms have the endings of much that holds no records: they are named, never found. */
static bool holds_records(const char *name)
{
    static const char *const endings[] = {".jsonl", ".ndjson", ".tur"};
    static const char *const packed[] = {".gz", ".zst"};
    size_t len = strlen(name);

    for (size_t i = 0; i < sizeof packed / sizeof *packed; i++) {
        size_t bare = before_ending(name, len, packed[i]);

        if (!bare) continue;
        len = bare;
        break;
    }
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (before_ending(name, len, endings[i])) return true;
    return false;
}

static int compare(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static char *join(const char *directory, const char *name)
{
    size_t len = strlen(directory), name_len = strlen(name);
    char *path = malloc(len + name_len + 2);

    if (!path) cli_out_of_memory();
    memcpy(path, directory, len);
    if (len && path[len - 1] != '/') path[len++] = '/';
    memcpy(path + len, name, name_len + 1);
    return path;
}

/* Names are read before anything below is opened: depth costs no file descriptors. */
static bool read_names(struct cli_list *names, const char *directory)
{
    DIR *d = opendir(directory);
    const struct dirent *entry;

    if (!d) {
        cli_say("%s: %s", directory, strerror(errno));
        return false;
    }
    for (errno = 0; (entry = readdir(d)); errno = 0)
        if (strcmp(entry->d_name, ".") && strcmp(entry->d_name, ".."))
            cli_list_add(names, entry->d_name, strlen(entry->d_name));
    if (errno) cli_say("%s: %s", directory, strerror(errno));
    closedir(d);
    return !errno;
}

static bool descend(struct cli_list *paths, const char *directory);

static bool visit(struct cli_list *paths, const char *path, const char *name)
{
    struct stat is, names;

    if (lstat(path, &is)) {
        cli_say("%s: %s", path, strerror(errno));
        return false;
    }
    if (S_ISDIR(is.st_mode)) return descend(paths, path);
    if (S_ISLNK(is.st_mode)) {
        if (stat(path, &names)) {
            if (!holds_records(name)) return true;
            cli_say("%s: %s", path, strerror(errno));
            return false;
        }
        if (S_ISDIR(names.st_mode)) {
            /* It may lead back here, or to files that are met anyway: duplicates for sure. */
            cli_say("%s: warning: a link to a directory is not followed", path);
            return true;
        }
        is = names;
    }
    if (S_ISREG(is.st_mode) && holds_records(name)) cli_list_add(paths, path, strlen(path));
    return true;
}

static bool descend(struct cli_list *paths, const char *directory)
{
    struct cli_list names = {0};
    bool fine = read_names(&names, directory);

    for (size_t i = 0; i < names.count; i++) {
        char *path = join(directory, names.at[i]);

        fine &= visit(paths, path, names.at[i]);
        free(path);
    }
    cli_list_free(&names);
    return fine;
}

bool cli_walk(struct cli_list *paths, const char *operand)
{
    size_t before = paths->count;
    struct stat is;
    bool fine;

    if (strcmp(operand, "-") == 0 || stat(operand, &is) || !S_ISDIR(is.st_mode)) {
        /* What is not there is said when it is opened, in the order of the operands. */
        cli_list_add(paths, operand, strlen(operand));
        return true;
    }
    fine = descend(paths, operand);
    if (paths->count == before)
        cli_say("%s: warning: no file below it ends in .jsonl, .ndjson or .tur", operand);
    else
        qsort(paths->at + before, paths->count - before, sizeof *paths->at, compare);
    return fine;
}

bool cli_files_in(struct cli_list *paths, const char *operand, const char *ending)
{
    struct cli_list names = {0};
    size_t before = paths->count, end = strlen(ending);
    struct stat is;
    bool fine;

    if (!strcmp(operand, "-") || stat(operand, &is) || !S_ISDIR(is.st_mode)) {
        cli_list_add(paths, operand, strlen(operand));
        return true;
    }
    fine = read_names(&names, operand);
    for (size_t i = 0; i < names.count; i++) {
        size_t len = strlen(names.at[i]);
        char *path = len > end && !strcmp(names.at[i] + len - end, ending) ? join(operand, names.at[i]) : NULL;

        if (path) cli_list_add(paths, path, strlen(path));
        free(path);
    }
    if (paths->count > before) qsort(paths->at + before, paths->count - before, sizeof *paths->at, compare);
    cli_list_free(&names);
    return fine;
}

bool cli_is_among(const struct cli_list *paths, const char *path)
{
    struct stat is, other;

    if (stat(path, &is) || !S_ISREG(is.st_mode)) return false;
    for (size_t i = 0; i < paths->count; i++)
        if (!stat(paths->at[i], &other) && other.st_dev == is.st_dev && other.st_ino == is.st_ino) return true;
    return false;
}

char *cli_folder_of(const char *path, const char *none)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash ? strndup(path, slash == path ? 1 : (size_t)(slash - path)) : strdup(none);

    if (!folder) cli_out_of_memory();
    return folder;
}

bool cli_stdin_is_meant(int count)
{
    if (count || !isatty(STDIN_FILENO)) return true;
    cli_usage("name a file, or - for standard input");
    return false;
}

char *cli_read_file(size_t *len, const char *option, const char *path, size_t most)
{
    int fd = strcmp(path, "-") ? open(path, O_RDONLY | O_CLOEXEC) : dup(STDIN_FILENO);
    size_t size = 0, room = 4096;
    char *bytes = malloc(room), *more;
    ssize_t got = 0;

    if (!bytes) cli_out_of_memory();
    while (fd >= 0 && size <= most) {
        if (size == room) {
            more = malloc(2 * room);
            if (!more) cli_out_of_memory();
            memcpy(more, bytes, size);
            /* It may be a key: no copy of it stays behind. */
            explicit_bzero(bytes, size);
            free(bytes);
            bytes = more;
            room *= 2;
        }
        got = read(fd, bytes + size, room - size);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        size += (size_t)got;
    }
    if (fd < 0 || got < 0)
        cli_say("%s: %s: %s", option, path, strerror(errno));
    else if (size > most)
        cli_say("%s: %s: longer than %zu bytes", option, path, most);
    if (fd < 0 || got < 0 || size > most) {
        explicit_bzero(bytes, size);
        free(bytes);
        bytes = NULL;
    }
    if (fd >= 0) close(fd);
    *len = size;
    return bytes;
}
