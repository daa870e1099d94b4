/* Memory of one record or one chunk: bump allocation, freed or reset all at once. */
#ifndef TUR_BASE_ARENA_H
#define TUR_BASE_ARENA_H

#include <stddef.h>

struct tur__arena_block;

/* Zero-initialise to start: `tur__arena a = {0};`. One thread at a time. */
typedef struct tur__arena {
    struct tur__arena_block *first, *current;
    char *next;  /* free byte of the current block */
    size_t left; /* bytes from there, a multiple of 16 */
} tur__arena;

/* Beyond what the current block has left. */
void *tur__arena_more(tur__arena *a, size_t size);

/* Returns SIZE bytes aligned to 16, uninitialised; NULL only when memory is exhausted. */
static inline void *tur__arena_alloc(tur__arena *a, size_t size)
{
    if (size - 1 >= a->left) return tur__arena_more(a, size); /* also for nothing at all */
    char *p = a->next;
    size = (size + 15) & ~(size_t)15;
    a->next += size;
    a->left -= size;
    return p;
}
/* The same, zeroed. */
void *tur__arena_zalloc(tur__arena *a, size_t size);
/* A copy of LEN bytes with a NUL behind them. */
char *tur__arena_copy(tur__arena *a, const char *text, size_t len);
/* Formats into the arena; "" when memory is exhausted. */
char *tur__arena_printf(tur__arena *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* Forgets everything allocated and keeps the blocks for reuse. */
void tur__arena_reset(tur__arena *a);
/* Gives the blocks back. The arena is then as if zero-initialised. */
void tur__arena_free(tur__arena *a);

#endif
