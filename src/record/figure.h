/* A decimal in the bytes of a record, read in one step. */
#ifndef TUR_RECORD_FIGURE_H
#define TUR_RECORD_FIGURE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"
#include "record/key.h"

/* The end of the digits at P, and their value where it fits. */
static inline const char *tur__digits_end(const char *p, uint64_t *num)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t v = tur__load8(p);
    /* where a byte is no digit, its upper half is not 3, or no longer when 6 is added */
    uint64_t other = ((v & 0xF0 * ones) ^ 0x30 * ones) | (((v + 0x06 * ones) & 0xF0 * ones) ^ 0x30 * ones);
    if (TUR__LIKELY(other)) {
        unsigned n = (unsigned)__builtin_ctzll(other) / 8;
        /* fewer than eight: zeros before them, then pairs, fours and all are put together */
        v = v << (56 - 8 * n) << 8 & 0x0F * ones;
        v = (v * 2561 >> 8 & UINT64_C(0x00FF00FF00FF00FF)) * 6553601 >> 16 & UINT64_C(0x0000FFFF0000FFFF);
        *num = v * UINT64_C(42949672960001) >> 32;
        return p + n;
    }
    *num = 0;
    for (unsigned d; (d = (unsigned)(*p - '0')) < 10; p++) *num = *num * 10 + d;
    return p;
}

/* A decimal as it was read. */
typedef struct tur__figure {
    const char *end; /* the quote behind it */
    uint64_t num;    /* its digits before the point, where they fit */
    int ints, fracs;
    bool negative, zero;
} tur__figure;

/* (0|-?([1-9][0-9]*(\.[0-9]*[1-9])?|0\.[0-9]*[1-9])) and a quote. */
static inline bool tur__figure_read(tur__figure *g, const char *p)
{
    uint64_t fraction;
    g->negative = *p == '-';
    p += g->negative;
    const char *digits = p;
    p = tur__digits_end(p, &g->num);
    g->ints = (int)(p - digits);
    g->fracs = 0;
    if (*p == '.') {
        const char *point = p;
        p = tur__digits_end(p + 1, &fraction);
        g->fracs = (int)(p - point) - 1;
        if (TUR__UNLIKELY(p[-1] == '0' || g->fracs == 0)) return false;
    }
    g->zero = g->ints == 1 && *digits == '0' && !g->fracs;
    g->end = p;
    return *p == '"' && g->ints && (*digits != '0' || g->ints == 1) && !(g->zero && g->negative);
}

#endif
