/* Sources of bytes. */
#ifndef TUR_BASE_IO_H
#define TUR_BASE_IO_H

#include "tur.h"

/* Up to SIZE bytes; 0 at the end, negative when reading failed. Reads again after EINTR. */
int64_t tur__source_read(tur_source *source, void *buffer, size_t size);
/* Fills BUFFER unless the end comes first; the bytes read, or negative. */
int64_t tur__source_fill(tur_source *source, void *buffer, size_t size);
const char *tur__source_name(const tur_source *source);
/* *HEAD becomes the first bytes that were not read yet, LEN of them or all there are; they are read
 * all the same. Returns how many, or negative. LEN is at most TUR__PEEK. */
int64_t tur__source_peek(tur_source *source, const char **head, size_t len);
enum { TUR__PEEK = 64 * 1024 };

/* What was read so far. Lines are those that were begun, and counted only after the call below. */
uint64_t tur__source_bytes(const tur_source *source);
uint64_t tur__source_lines(const tur_source *source);
void tur__source_count_lines(tur_source *source);

#endif
