/* A seeded 64-bit hash of short byte strings, for tables inside the process. It is no digest: its
 * values differ from run to run and are never written anywhere. */
#ifndef TUR_BASE_HASH_H
#define TUR_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/random.h>

static inline uint64_t tur__hash_load8(const unsigned char *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline uint64_t tur__hash_load4(const unsigned char *p)
{
    uint32_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

/* Both halves of the 128-bit product folded into one: every input bit reaches every output bit. */
static inline uint64_t tur__hash_fold(uint64_t a, uint64_t b)
{
    unsigned __int128 product = (unsigned __int128)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

/* Both factors of every product carry the seed. Were one of them masked by a public constant, a
 * hostile key equal to it would make the product zero whatever the seed, and collide at will. */
static inline uint64_t tur__hash_bytes(const void *bytes, size_t len, uint64_t seed)
{
    const unsigned char *p = bytes;
    uint64_t s = seed ^ 0x9e3779b97f4a7c15u;
    uint64_t t = tur__hash_fold(seed + 0xd1b54a32d192ed03u, 0x8cb92ba72f3d8dd7u) + len;
    uint64_t h = s ^ t, a, b;
    size_t left = len;

    while (left > 16) {
        h = tur__hash_fold(tur__hash_load8(p) ^ s ^ h, tur__hash_load8(p + 8) ^ t);
        p += 16;
        left -= 16;
    }
    /* The loads of a length overlap rather than stop at a byte; LEN in T tells the lengths apart. */
    if (left >= 8) {
        a = tur__hash_load8(p);
        b = tur__hash_load8(p + left - 8);
    } else if (left >= 4) {
        a = tur__hash_load4(p);
        b = tur__hash_load4(p + left - 4);
    } else if (left) {
        a = (uint64_t)p[0] << 16 | (uint64_t)p[left >> 1] << 8 | p[left - 1];
        b = 0;
    } else {
        a = b = 0;
    }
    h = tur__hash_fold(a ^ s ^ h, b ^ t);
    return tur__hash_fold(h ^ t, s | 1);
}

/* A seed that whoever writes the input cannot know, one for each source file that asks. Results
 * never depend on it, only the order of slots in a table. */
static inline uint64_t tur__hash_seed(void)
{
    static _Atomic uint64_t kept;
    uint64_t seed = kept;
    if (seed) return seed;
    /* without randomness, where the program lies in memory is the best that is there */
    if (getrandom(&seed, sizeof seed, GRND_NONBLOCK) != (ssize_t)sizeof seed)
        seed = tur__hash_fold((uint64_t)(uintptr_t)&seed, (uint64_t)(uintptr_t)&kept | 0x8000000000000001u);
    seed |= 1; /* zero means "not drawn yet" */
    kept = seed;
    return seed;
}

#endif
