/* Files that a manifest names, opened so that no name leads out of its folder, and read once: what is
 * hashed is what is judged. */
#ifndef TUR_SEAL_FILES_H
#define TUR_SEAL_FILES_H

#include <sys/stat.h>

#include "base/sha256.h"
#include "tur.h"

enum { TUR__FILE_NAME_MOST = 1024, TUR__FILE_PART_MOST = 255 };

/* What is wrong with NAME as the name of a file, static; NULL when nothing is. */
const char *tur__file_name_fault(const char *name, size_t len);
/* Order of names that ignores case: equal names are those that some systems take for one. */
int tur__file_name_cmp(const char *a, const char *b);

/* A file on its way. */
typedef struct tur__file {
    int fd;
    struct stat before;
    tur__sha256 sha;
    uint64_t bytes;
    bool changed; /* more bytes came than it had when it was opened */
    int error;    /* errno of a read that failed, or 0 */
    struct tur__copy *copy; /* where what is read goes as well; NULL for nowhere */
} tur__file;

/* Opens the plain file NAME below FOLDER: no part of NAME, which has no fault, may be a symbolic link.
 * FILE_MISSING, FILE_TYPE, FILE_PATH; TUR_EIO with errno set. F is zeroed before. */
tur_status tur__file_open_below(tur__file *f, tur_refusal *why, const char *folder, const char *name);
/* Opens a file that the user names; links are followed. */
tur_status tur__file_open(tur__file *f, tur_refusal *why, const char *path);
/* A tur_read_fn; CTX is a tur__file. Never more bytes than the file had when it was opened. */
int64_t tur__file_read(void *ctx, void *buffer, size_t size);
/* Reads what is left, and says what it was: its digest. FILE_CHANGED when the file is not what it was
 * when it was opened. */
tur_status tur__file_end(tur__file *f, tur_refusal *why, char digest[TUR__SHA256_HEX]);
void tur__file_close(tur__file *f);

/* For tests: the way without openat2(2). */
int tur__file_open_parts(const char *folder, const char *name);

#endif
