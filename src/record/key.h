/* The hash that finds member names, codes and meters. The generator of the tables chooses a
 * multiplier for each table that makes it perfect, so reader and generator share this file. */
#ifndef TUR_RECORD_KEY_H
#define TUR_RECORD_KEY_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* Bytes that may be read behind the end of any name: buffers carry at least these. */
enum { TUR__PAD = 64 };

/* Eight bytes, the first of them least significant, whatever the machine. */
static inline uint64_t tur__load8(const char *p)
{
    uint64_t v;
    memcpy(&v, p, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    v = __builtin_bswap64(v);
#endif
    return v;
}

/* The first LEN (0..8) of eight bytes, the others zero. */
static inline uint64_t tur__low_bytes(uint64_t v, unsigned len)
{
    return len >= 8 ? v : v & ((UINT64_C(1) << (len * 8)) - 1);
}

/* Eight bytes of the front and eight more: the next ones, zero behind the end, or the last of a
 * name longer than sixteen. */
static inline void tur__key_halves(const char *name, unsigned len, uint64_t *lo, uint64_t *hi)
{
    *lo = tur__low_bytes(tur__load8(name), len);
    *hi = len <= 8 ? 0 : len <= 16 ? tur__low_bytes(tur__load8(name + 8), len - 8) : tur__load8(name + len - 8);
}

static inline unsigned tur__key_slot(uint64_t lo, uint64_t hi, unsigned len, uint64_t mix,
                                     unsigned bits)
{
    uint64_t h = (lo ^ (hi << 23 | hi >> 41) ^ len * UINT64_C(0x9E3779B97F4A7C15)) * mix;
    return (unsigned)((h ^ h >> 29) * mix >> (64 - bits));
}

/* Whether LEN (0..16) bytes are the same; sixteen can be read at both. */
static inline bool tur__same16(const char *a, const char *b, unsigned len)
{
#ifdef __SSE2__
    __m128i equal = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)a), _mm_loadu_si128((const __m128i *)b));
    return !(~(unsigned)_mm_movemask_epi8(equal) & ((1u << len) - 1));
#else
    return !memcmp(a, b, len);
#endif
}

/* The same for up to 32 bytes. */
static inline bool tur__same32(const char *a, const char *b, unsigned len)
{
    return len <= 16 ? tur__same16(a, b, len) : tur__same16(a, b, 16) && tur__same16(a + 16, b + 16, len - 16);
}

#endif
