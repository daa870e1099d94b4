/* The copy of an export that a verifier makes while it judges: the very bytes that were judged. They
 * lie below a name of no meaning, where nobody else can read them, and get their own names only when
 * the verdict is valid. */
#ifndef TUR_SEAL_COPY_H
#define TUR_SEAL_COPY_H

#include <stddef.h>

#include "tur.h"

typedef struct tur__copies tur__copies;

/* A file that is being copied. */
typedef struct tur__copy {
    tur__copies *of;
    const char *name;
    int fd;
    bool failed;
} tur__copy;

/* In FOLDER, which is there. TUR_EIO with errno set. */
tur_status tur__copies_open(tur__copies **copies, const char *folder);
/* Removes what has not got its name. */
void tur__copies_free(tur__copies *c);
/* Begins the copy that is to be named NAME, a path of plain parts; what has that name is not replaced:
 * TUR_EIO, EEXIST. */
tur_status tur__copy_begin(tur__copy *copy, tur__copies *c, const char *name);
/* False with errno set. */
bool tur__copy_write(tur__copy *copy, const void *bytes, size_t len);
/* False with errno set when not all of it is on disk. Needed also after a failure, and only then is known
 * what failed: one file may be ended while the next is begun. */
bool tur__copy_end(tur__copy *copy);
/* Gives all of them their names, or none. TUR_EIO with errno set. */
tur_status tur__copies_keep(tur__copies *c);
/* What could not be copied, or NULL. */
const char *tur__copies_failed(const tur__copies *c);

#endif
