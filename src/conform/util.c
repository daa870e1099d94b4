#include "conform/util.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <time.h>
#include <unistd.h>

#include "report/report.h"



uint64_t cf_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_nsec / 1000;
}

void cf_out_of_memory(void)
{
    static const char text[] = "tur conform: out of memory\n";
    ssize_t done = write(STDERR_FILENO, text, sizeof text - 1);
    (void)done;
    _exit(2);
}

void *cf_alloc(tur__arena *a, size_t size)
{
    void *p = tur__arena_zalloc(a, size);
    if (!p) cf_out_of_memory();
    return p;
}

char *cf_copy(tur__arena *a, const char *text, size_t len)
{
    char *copy = tur__arena_copy(a, text, len);
    if (!copy) cf_out_of_memory();
    return copy;
}

char *cf_printf(tur__arena *a, const char *format, ...)
{
    va_list args;
    char *text = NULL, *copy;
    va_start(args, format);
    int len = vasprintf(&text, format, args);
    va_end(args);
    if (len < 0) cf_out_of_memory();
    copy = cf_copy(a, text, (size_t)len);
    free(text);
    return copy;
}

const char *cf_text(tur__buf *b)
{
    const char *text = tur__buf_text(b);
    if (b->failed) cf_out_of_memory();
    return text;
}

char *cf_replace(tur__arena *a, const char *text, const char *old, const char *new)
{
    tur__buf b = {0};
    for (const char *at; (at = strstr(text, old)); text = at + strlen(old)) {
        tur__buf_add(&b, text, (size_t)(at - text));
        tur__buf_puts(&b, new);
    }
    tur__buf_puts(&b, text);
    char *copy = cf_copy(a, cf_text(&b), b.len);
    tur__buf_free(&b);
    return copy;
}

/* ---- JSON ---- */

static tur__json *made(tur__json *value)
{
    if (!value) cf_out_of_memory();
    return value;
}

tur__json *cf_object(tur__arena *a) { return made(tur__json_new(a, TUR__JSON_OBJECT)); }
tur__json *cf_array(tur__arena *a) { return made(tur__json_new(a, TUR__JSON_ARRAY)); }

void cf_put(tur__arena *a, tur__json *object, const char *name, tur__json *value)
{
    if (!tur__json_put(a, object, name, strlen(name), value)) cf_out_of_memory();
}

static tur__json *string_of(tur__arena *a, const char *text)
{
    return made(tur__json_new_string(a, text, strlen(text)));
}

void cf_put_text(tur__arena *a, tur__json *object, const char *name, const char *text)
{
    if (text) cf_put(a, object, name, string_of(a, text));
}

void cf_put_number(tur__arena *a, tur__json *object, const char *name, uint64_t number)
{
    char digits[24];
    int len = snprintf(digits, sizeof digits, "%llu", (unsigned long long)number);
    cf_put(a, object, name, made(tur__json_new_number(a, digits, (size_t)len)));
}

void cf_put_bool(tur__arena *a, tur__json *object, const char *name, bool value)
{
    cf_put(a, object, name, made(tur__json_new(a, value ? TUR__JSON_TRUE : TUR__JSON_FALSE)));
}

void cf_push_text(tur__arena *a, tur__json *array, const char *text)
{
    tur__json_push(array, string_of(a, text));
}

const char *cf_get(const tur__json *object, const char *name)
{
    const tur__json *value = tur__json_get(object, name);
    return value && value->kind == TUR__JSON_STRING ? value->text : NULL;
}

uint64_t cf_get_number(const tur__json *object, const char *name, uint64_t otherwise)
{
    const tur__json *value = tur__json_get(object, name);
    uint64_t number = 0;
    if (!value || value->kind != TUR__JSON_NUMBER || !value->len || value->len > 18) return otherwise;
    for (size_t i = 0; i < value->len; i++) {
        if (value->text[i] < '0' || value->text[i] > '9') return otherwise;
        number = number * 10 + (uint64_t)(value->text[i] - '0');
    }
    return number;
}

bool cf_get_bool(const tur__json *object, const char *name)
{
    const tur__json *value = tur__json_get(object, name);
    return value && value->kind == TUR__JSON_TRUE;
}

bool cf_holds(const tur__json *array, const char *text)
{
    if (!array || array->kind != TUR__JSON_ARRAY) return false;
    for (const tur__json *e = array->first; e; e = e->next)
        if (tur__json_is(e, text)) return true;
    return false;
}

tur__json *cf_clone(tur__arena *a, const tur__json *value)
{
    tur__json *copy = made(tur__json_new(a, value->kind));
    copy->text = cf_copy(a, value->text, value->len);
    copy->len = value->len;
    for (const tur__json *e = value->first; e; e = e->next) {
        tur__json *child = cf_clone(a, e);
        if (value->kind == TUR__JSON_ARRAY) tur__json_push(copy, child);
        else if (!tur__json_put(a, copy, e->name, e->name_len, child)) cf_out_of_memory();
    }
    return copy;
}

static void indent(tur__buf *b, int level)
{
    tur__buf_putc(b, '\n');
    for (int i = 0; i < level; i++) tur__buf_putc(b, ' ');
}

static void write_lines(tur__buf *b, const tur__json *value, int depth, int level)
{
    bool array = value->kind == TUR__JSON_ARRAY;
    if (depth <= 0 || !value->first || (!array && value->kind != TUR__JSON_OBJECT)) {
        tur__json_write(b, value);
        return;
    }
    tur__buf_putc(b, array ? '[' : '{');
    for (const tur__json *e = value->first; e; e = e->next) {
        indent(b, level + 1);
        if (!array) {
            tur__json name = {.kind = TUR__JSON_STRING, .text = e->name, .len = e->name_len};
            tur__json_write(b, &name);
            tur__buf_puts(b, ": ");
        }
        write_lines(b, e, depth - 1, level + 1);
        if (e->next) tur__buf_putc(b, ',');
    }
    indent(b, level);
    tur__buf_putc(b, array ? ']' : '}');
}

void cf_write_lines(tur__buf *b, const tur__json *value, int depth)
{
    write_lines(b, value, depth, 0);
    tur__buf_putc(b, '\n');
    if (b->failed) cf_out_of_memory();
}

/* ---- Files ---- */

char *cf_read(tur__arena *a, const char *path, size_t most, size_t *len)
{
    struct stat is;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK), error = 0;
    char *bytes = NULL;
    size_t have = 0;
    if (fd < 0) return NULL;
    if (fstat(fd, &is)) error = errno;
    else if (!S_ISREG(is.st_mode)) error = S_ISDIR(is.st_mode) ? EISDIR : EINVAL;
    else if ((uint64_t)is.st_size > most) error = EFBIG;
    if (!error) bytes = cf_alloc(a, (size_t)is.st_size + 1);
    while (!error && have < (size_t)is.st_size) {
        ssize_t n = read(fd, bytes + have, (size_t)is.st_size - have);
        if (n > 0) have += (size_t)n;
        else if (n == 0) break;
        else if (errno != EINTR) error = errno;
    }
    close(fd);
    errno = error;
    if (error) return NULL;
    *len = have;
    return bytes;
}

bool cf_write(const char *path, const void *bytes, size_t len)
{
    const char *at = bytes;
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (fd < 0) return false;
    while (len) {
        ssize_t n = write(fd, at, len);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) {
            int error = errno;
            close(fd);
            errno = error;
            return false;
        }
        at += n;
        len -= (size_t)n;
    }
    return !close(fd);
}

/* Thousands of small files come and go: memory is the place for them, where there is enough. */
static const char *place(void)
{
    static const char memory[] = "/dev/shm";
    const char *said = getenv("TMPDIR");
    struct statvfs is;
    if (said && *said) return said;
    bool room = !statvfs(memory, &is) && (uint64_t)is.f_bavail * is.f_frsize >= (uint64_t)1 << 30;
    return room && !access(memory, W_OK | X_OK) ? memory : "/tmp";
}

char *cf_scratch(tur__arena *a)
{
    char *path = cf_printf(a, "%s/tur-conform.XXXXXX", place()), *real, *copy;
    if (!mkdtemp(path)) return NULL;
    /* Adapters are told absolute paths, whatever TMPDIR is. */
    real = realpath(path, NULL);
    if (!real) return NULL;
    copy = cf_copy(a, real, strlen(real));
    free(real);
    return copy;
}

static int remove_one(const char *path, const struct stat *is, int kind, struct FTW *at)
{
    (void)is;
    (void)kind;
    (void)at;
    remove(path);
    return 0;
}

void cf_remove(const char *path)
{
    nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

const char *cf_quote(tur__arena *a, const char *text, size_t len)
{
    tur__buf b = {0};
    tur__put_json(&b, text, len < 120 ? len : 120);
    const char *copy = cf_copy(a, cf_text(&b), b.len);
    tur__buf_free(&b);
    return copy;
}

char *cf_digest(tur__arena *a, const void *bytes, size_t len)
{
    uint8_t digest[TUR__SHA256_SIZE];
    char hex[TUR__SHA256_HEX];
    if (!tur__sha256_once(digest, bytes, len)) cf_out_of_memory();
    tur__sha256_hex(hex, digest);
    return cf_printf(a, "sha256:%s", hex);
}
