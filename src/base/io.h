/* Sources of bytes. Compressed ones are unpacked on the way, so that nobody else knows of it. */
#ifndef TUR_BASE_IO_H
#define TUR_BASE_IO_H

#include "tur.h"

/* Up to SIZE bytes; 0 at the end, negative when reading failed, then and ever after. Reads again after
 * EINTR. */
int64_t tur__source_read(tur_source *source, void *buffer, size_t size);
/* Fills BUFFER unless the end or a failure comes first, which tur_source_error tells apart; the bytes
 * read, or negative when there are none and reading failed. */
int64_t tur__source_fill(tur_source *source, void *buffer, size_t size);
const char *tur__source_name(const tur_source *source);
/* *HEAD becomes the first bytes that were not read yet, LEN of them or all there are; they are read
 * all the same. Returns how many, or negative. LEN is at most TUR__PEEK. */
int64_t tur__source_peek(tur_source *source, const char **head, size_t len);
enum { TUR__PEEK = 64 * 1024 };

/* What was read so far. Bytes are those that were handed out, STORED what they were made of where the
 * source is an archive. Lines are those that were begun, and counted only after the call below. */
uint64_t tur__source_bytes(const tur_source *source);
uint64_t tur__source_stored(const tur_source *source);
uint64_t tur__source_lines(const tur_source *source);
void tur__source_count_lines(tur_source *source);

#endif
