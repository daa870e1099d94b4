#include "seal/files.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "seal/copy.h"
#include "sign/refuse.h"

/* ---- Names ---- */

/* Of one part of a path: letters and digits of ASCII and a few signs. No name of a device, no other
 * spelling of a name, nothing that a shell or a file system takes for more than a name. */
static const char *part_fault(const char *part, size_t len)
{
    static const char signs[] = "._-=+@,";
    if (!len) return "an empty part";
    if (len > TUR__FILE_PART_MOST) return "a part of more than 255 bytes";
    for (size_t i = 0; i < len; i++) {
        char c = part[i];
        bool plain = (unsigned)((c | 32) - 'a') < 26 || (unsigned)(c - '0') < 10;
        if (!plain && (!c || !strchr(signs, c))) return "a character other than A-Z a-z 0-9 . _ - = + @ ,";
    }
    if (*part == '.' || part[len - 1] == '.') return "a part that begins or ends in a point";
    if (*part == '-') return "a part that begins with a hyphen";
    return NULL;
}

const char *tur__file_name_fault(const char *name, size_t len)
{
    if (!len) return "an empty name";
    if (len > TUR__FILE_NAME_MOST) return "a name of more than 1024 bytes";
    if (*name == '/') return "an absolute path";
    for (const char *end = name + len, *part = name;;) {
        const char *slash = memchr(part, '/', (size_t)(end - part));
        const char *fault = part_fault(part, (size_t)((slash ? slash : end) - part));
        if (fault || !slash) return fault;
        part = slash + 1;
    }
}

static int lower(char c) { return (unsigned)(c - 'A') < 26 ? c | 32 : c; }

int tur__file_name_cmp(const char *a, const char *b)
{
    while (*a && lower(*a) == lower(*b)) a++, b++;
    return lower(*a) - lower(*b);
}

/* ---- Opening ---- */

enum { FLAGS = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY };

/* Part by part, none of which may be a link. NAME has no dot segments. */
int tur__file_open_parts(const char *folder, const char *name)
{
    char part[TUR__FILE_PART_MOST + 1];
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    while (fd >= 0) {
        const char *slash = strchr(name, '/');
        size_t len = slash ? (size_t)(slash - name) : strlen(name);
        int next = -1;
        if (len < sizeof part) {
            memcpy(part, name, len);
            part[len] = 0;
            next = openat(fd, part, slash ? O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW : FLAGS);
        } else {
            errno = ENAMETOOLONG;
        }
        int error = errno;
        close(fd);
        errno = error;
        fd = next;
        if (!slash) break;
        name = slash + 1;
    }
    return fd;
}

static int open_below(const char *folder, const char *name)
{
    struct open_how how = {.flags = FLAGS, .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS};
    int at = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC), error;
    if (at < 0) return -1;
    int fd = (int)syscall(SYS_openat2, at, name, &how, sizeof how);
    error = errno;
    close(at);
    /* a kernel before 5.6, or a sandbox that does not know it */
    if (fd < 0 && (error == ENOSYS || error == EPERM)) return tur__file_open_parts(folder, name);
    errno = error;
    return fd;
}

static tur_status refuse(tur_refusal *why, const char *code, const char *message, const char *name)
{
    return tur__refuse_about(why, code, message, name, strlen(name));
}

/* What a descriptor has to be; it is closed when it is not. */
static tur_status take(tur__file *f, tur_refusal *why, const char *name)
{
    if (fstat(f->fd, &f->before)) return tur__file_close(f), TUR_EIO;
    if (!S_ISREG(f->before.st_mode)) {
        tur__file_close(f);
        return refuse(why, "FILE_TYPE", "not a plain file", name);
    }
    (void)fcntl(f->fd, F_SETFL, O_RDONLY);
    (void)posix_fadvise(f->fd, 0, 0, POSIX_FADV_SEQUENTIAL);
    return tur__sha256_begin(&f->sha) ? TUR_OK : TUR_ENOMEM;
}

tur_status tur__file_open_below(tur__file *f, tur_refusal *why, const char *folder, const char *name)
{
    const char *fault = tur__file_name_fault(name, strlen(name));
    f->fd = -1;
    if (fault) return refuse(why, "FILE_PATH", fault, name);
    f->fd = open_below(*folder ? folder : ".", name);
    if (f->fd >= 0) return take(f, why, name);
    if (errno == ENOENT || errno == ENOTDIR) return refuse(why, "FILE_MISSING", "no such file", name);
    if (errno == ELOOP) return refuse(why, "FILE_TYPE", "a symbolic link", name);
    if (errno == ENXIO || errno == ENODEV) return refuse(why, "FILE_TYPE", "not a plain file", name);
    if (errno == EXDEV) return refuse(why, "FILE_PATH", "a path that leads out of the folder", name);
    return TUR_EIO;
}

tur_status tur__file_open(tur__file *f, tur_refusal *why, const char *path)
{
    f->fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (f->fd >= 0) return take(f, why, path);
    if (errno == ENOENT || errno == ENOTDIR) return refuse(why, "FILE_MISSING", "no such file", path);
    return TUR_EIO;
}

/* ---- Reading ---- */

static int64_t read_some(tur__file *f, void *buffer, size_t size)
{
    ssize_t n;
    do n = read(f->fd, buffer, size);
    while (n < 0 && errno == EINTR);
    if (n < 0) f->error = errno;
    return n;
}

int64_t tur__file_read(void *ctx, void *buffer, size_t size)
{
    tur__file *f = ctx;
    uint64_t left = (uint64_t)f->before.st_size - f->bytes;
    if (f->changed || !left) return 0;
    int64_t n = read_some(f, buffer, size < left ? size : (size_t)left);
    if (n <= 0) return n;
    f->bytes += (uint64_t)n;
    if (f->copy && !tur__copy_write(f->copy, buffer, (size_t)n)) return f->error = errno, -1;
    if (tur__sha256_add(&f->sha, buffer, (size_t)n)) return n;
    f->error = errno = ENOMEM;
    return -1;
}

tur_status tur__file_end(tur__file *f, tur_refusal *why, char digest[TUR__SHA256_HEX])
{
    static const char message[] = "the file changed while it was read";
    enum { BLOCK = 1 << 16 };
    uint8_t sum[TUR__SHA256_SIZE];
    char block[BLOCK];
    struct stat after;
    int64_t n;
    while ((n = tur__file_read(f, block, sizeof block)) > 0) {}
    if (n < 0) return errno = f->error, TUR_EIO;
    if (fstat(f->fd, &after)) return TUR_EIO;
    const struct stat *b = &f->before;
    f->changed = f->bytes != (uint64_t)b->st_size || after.st_size != b->st_size || after.st_ino != b->st_ino || after.st_dev != b->st_dev ||
                 after.st_mtim.tv_sec != b->st_mtim.tv_sec || after.st_mtim.tv_nsec != b->st_mtim.tv_nsec;
    if (f->changed) return tur__refuse(why, "FILE_CHANGED", message);
    if (!tur__sha256_end(&f->sha, sum)) return TUR_ENOMEM;
    tur__sha256_hex(digest, sum);
    return TUR_OK;
}

void tur__file_close(tur__file *f)
{
    if (f->fd >= 0) close(f->fd);
    f->fd = -1;
    tur__sha256_free(&f->sha);
}
