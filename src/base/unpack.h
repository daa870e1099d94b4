/* Undoing compression, gzip (RFC 1952) and Zstandard (RFC 8878), in memory that what comes out does
 * not decide: archives may unpack to anything. */
#ifndef TUR_BASE_UNPACK_H
#define TUR_BASE_UNPACK_H

#include <stddef.h>

#include "tur.h"

typedef struct tur__unpack tur__unpack;

/* The window of a Zstandard frame is 2^27 bytes at most: the memory that one takes. */
enum { TUR__UNPACK_HEAD = 4, TUR__UNPACK_WINDOW_LOG = 27 };

/* Whether bytes that begin with the LEN at HEAD, TUR__UNPACK_HEAD or all there are, are an archive. */
bool tur__unpack_knows(const void *head, size_t len);
/* For the archive that begins so; READ and CTX give its bytes, the first ones included, as a
 * tur_read_fn does. NULL when memory is exhausted. */
tur__unpack *tur__unpack_new(const void *head, size_t len, tur_read_fn read, void *ctx);
void tur__unpack_free(tur__unpack *u);
/* Up to SIZE bytes, SIZE not 0; 0 at the end, when the archive is known to be whole and nothing stands
 * behind it; -1 when it is not, or reading failed. */
int64_t tur__unpack_read(tur__unpack *u, void *buffer, size_t size);
/* What is wrong with the archive, static; NULL where it was READ that failed. */
const char *tur__unpack_trouble(const tur__unpack *u);

#endif
