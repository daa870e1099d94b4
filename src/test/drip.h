/* A source of a test: bytes in memory that come a few at a time, as from a pipe. */
#ifndef TUR_TEST_DRIP_H
#define TUR_TEST_DRIP_H

#include <stdint.h>
#include <string.h>

typedef struct drip {
    const void *bytes;
    size_t len;
    size_t stride; /* so many at most; 0: as many as are asked for */
    size_t at;
} drip;

/* A tur_read_fn; CTX is a drip. */
static inline int64_t drip_read(void *ctx, void *buffer, size_t size)
{
    drip *d = ctx;
    size_t n = d->len - d->at;
    if (n > size) n = size;
    if (d->stride && n > d->stride) n = d->stride;
    if (n) memcpy(buffer, (const char *)d->bytes + d->at, n);
    d->at += n;
    return (int64_t)n;
}

#endif
