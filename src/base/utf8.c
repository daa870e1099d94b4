#include "base/utf8.h"

#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* Bytes at the front that are all ASCII; may stop up to 15 bytes early, so the callers go on. */
static size_t ascii_run(const unsigned char *p, size_t len)
{
    size_t i = 0;
#ifdef __SSE2__
    for (; len - i >= 16; i += 16) {
        int high = _mm_movemask_epi8(_mm_loadu_si128((const __m128i *)(const void *)(p + i)));
        if (high) return i + (size_t)__builtin_ctz((unsigned)high);
    }
#else
    for (; len - i >= 8; i += 8) {
        uint64_t word;
        memcpy(&word, p + i, sizeof word);
        if (word & 0x8080808080808080u) break;
    }
#endif
    return i;
}

static bool is_tail(unsigned char c) { return (c & 0xC0) == 0x80; }

/* Size of the valid sequence at P, 0 when there is none. The ranges of the second byte (RFC 3629,
 * section 4) are what excludes overlong forms, surrogates and everything above U+10FFFF. */
static size_t sequence(const unsigned char *p, size_t len)
{
    unsigned char c = p[0];
    if (c < 0x80) return 1;
    if (c < 0xC2) return 0;
    if (c < 0xE0) return len >= 2 && is_tail(p[1]) ? 2 : 0;
    if (c < 0xF0) {
        if (len < 3 || !is_tail(p[1]) || !is_tail(p[2])) return 0;
        if (c == 0xE0 && p[1] < 0xA0) return 0;
        if (c == 0xED && p[1] > 0x9F) return 0;
        return 3;
    }
    if (c > 0xF4 || len < 4 || !is_tail(p[1]) || !is_tail(p[2]) || !is_tail(p[3])) return 0;
    if (c == 0xF0 && p[1] < 0x90) return 0;
    if (c == 0xF4 && p[1] > 0x8F) return 0;
    return 4;
}

size_t tur__utf8_valid(const char *text, size_t len)
{
    const unsigned char *p = (const unsigned char *)text;
    size_t i = 0;
    while (i < len) {
        if (p[i] < 0x80) {
            i += ascii_run(p + i, len - i);
            while (i < len && p[i] < 0x80) i++;
            if (i == len) break;
        }
        size_t n = sequence(p + i, len - i);
        if (!n) return i;
        i += n;
    }
    return i;
}

size_t tur__utf8_count(const char *text, size_t len)
{
    const unsigned char *p = (const unsigned char *)text;
    size_t i = 0, tails = 0;
#ifdef __SSE2__
    /* As signed bytes the continuation bytes 0x80..0xBF are exactly those below -64. */
    const __m128i limit = _mm_set1_epi8(-64);
    for (; len - i >= 16; i += 16) {
        __m128i x = _mm_loadu_si128((const __m128i *)(const void *)(p + i));
        tails += (size_t)__builtin_popcount((unsigned)_mm_movemask_epi8(_mm_cmplt_epi8(x, limit)));
    }
#endif
    for (; i < len; i++) tails += is_tail(p[i]);
    return len - tails;
}

uint32_t tur__utf8_decode(const char *text, size_t len, size_t *size)
{
    const unsigned char *p = (const unsigned char *)text;
    /* Text that breaks the contract yields U+FFFD a byte at a time: never a read behind the end,
     * never a loop that stands still. */
    size_t n = len ? sequence(p, len) : 0;
    *size = n ? n : 1;
    switch (n) {
    case 1: return p[0];
    case 2: return (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
    case 3: return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
    case 4:
        return (uint32_t)(p[0] & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 |
               (uint32_t)(p[2] & 0x3F) << 6 | (p[3] & 0x3F);
    default: return 0xFFFD;
    }
}

size_t tur__utf8_encode(char out[4], uint32_t code_point)
{
    if (code_point < 0x80) {
        out[0] = (char)code_point;
        return 1;
    }
    if (code_point < 0x800) {
        out[0] = (char)(0xC0 | code_point >> 6);
        out[1] = (char)(0x80 | (code_point & 0x3F));
        return 2;
    }
    if (code_point < 0x10000) {
        out[0] = (char)(0xE0 | code_point >> 12);
        out[1] = (char)(0x80 | (code_point >> 6 & 0x3F));
        out[2] = (char)(0x80 | (code_point & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | code_point >> 18);
    out[1] = (char)(0x80 | (code_point >> 12 & 0x3F));
    out[2] = (char)(0x80 | (code_point >> 6 & 0x3F));
    out[3] = (char)(0x80 | (code_point & 0x3F));
    return 4;
}

/* Bytes at the front that are printable ASCII; may stop early. */
static size_t printable_run(const unsigned char *p, size_t len)
{
    size_t i = 0;
#ifdef __SSE2__
    /* Signed comparison: 0x80..0xFF are negative and fall below the blank like the controls. */
    const __m128i blank = _mm_set1_epi8(0x20), del = _mm_set1_epi8(0x7F);
    for (; len - i >= 16; i += 16) {
        __m128i x = _mm_loadu_si128((const __m128i *)(const void *)(p + i));
        __m128i odd = _mm_or_si128(_mm_cmplt_epi8(x, blank), _mm_cmpeq_epi8(x, del));
        int mask = _mm_movemask_epi8(odd);
        if (mask) return i + (size_t)__builtin_ctz((unsigned)mask);
    }
#endif
    while (i < len && p[i] >= 0x20 && p[i] < 0x7F) i++;
    return i;
}

static bool is_unfit(uint32_t c)
{
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return true;
    return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

size_t tur__utf8_unfit(const char *text, size_t len, size_t *size)
{
    const unsigned char *p = (const unsigned char *)text;
    size_t i = 0;
    while (i < len) {
        i += printable_run(p + i, len - i);
        /* Everything but printable ASCII goes one by one until the next run of it. */
        while (i < len && (p[i] < 0x20 || p[i] >= 0x7F)) {
            size_t n;
            if (is_unfit(tur__utf8_decode(text + i, len - i, &n))) {
                *size = n;
                return i;
            }
            i += n;
        }
    }
    *size = 0;
    return len;
}

/* UTF-8 sorts by code point. UTF-16 differs from that in one case only: code points from U+10000
 * (lead byte from 0xF0) have code units from 0xD800, and so come before U+E000..U+FFFF (lead bytes
 * 0xEE and 0xEF). Where two texts first differ, both bytes stand at the same place of their
 * sequences, and both are lead bytes if one of them is above 0xBF. */
int tur__utf8_cmp_utf16(const char *a, size_t a_len, const char *b, size_t b_len)
{
    const unsigned char *p = (const unsigned char *)a, *q = (const unsigned char *)b;
    size_t n = a_len < b_len ? a_len : b_len, i = 0;
    while (n - i >= 8) {
        uint64_t x, y;
        memcpy(&x, p + i, sizeof x);
        memcpy(&y, q + i, sizeof y);
        if (x != y) break;
        i += 8;
    }
    while (i < n && p[i] == q[i]) i++;
    if (i == n) return (a_len > b_len) - (a_len < b_len);
    int order = p[i] < q[i] ? -1 : 1;
    bool swapped = p[i] >= 0xEE && q[i] >= 0xEE && (p[i] >= 0xF0) != (q[i] >= 0xF0);
    return swapped ? -order : order;
}
