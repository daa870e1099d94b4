/* Sources of bytes. */
#ifndef TUR_BASE_IO_H
#define TUR_BASE_IO_H

#include "tur.h"

/* Up to SIZE bytes; 0 at the end, negative when reading failed. Reads again after EINTR. */
int64_t tur__source_read(tur_source *source, void *buffer, size_t size);
/* Fills BUFFER unless the end comes first; the bytes read, or negative. */
int64_t tur__source_fill(tur_source *source, void *buffer, size_t size);
const char *tur__source_name(const tur_source *source);

#endif
