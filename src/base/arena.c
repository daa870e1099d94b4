#include "base/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct tur__arena_block {
    struct tur__arena_block *next;
    size_t size;
    _Alignas(16) char data[];
};

enum { FIRST_BLOCK = 16 * 1024 };

static struct tur__arena_block *block_new(size_t size)
{
    struct tur__arena_block *b = malloc(sizeof *b + size);
    if (b) b->next = NULL, b->size = size;
    return b;
}

static void enter(tur__arena *a, struct tur__arena_block *b)
{
    a->current = b;
    a->next = b ? b->data : NULL;
    a->left = b ? b->size : 0;
}

/* Moves to the next kept block that is large enough, or puts a new one in its place. */
static struct tur__arena_block *block_for(tur__arena *a, size_t size)
{
    struct tur__arena_block *next = a->current ? a->current->next : a->first;
    if (!next || next->size < size) {
        size_t want = a->current ? a->current->size * 2 : FIRST_BLOCK;
        struct tur__arena_block *b = block_new(want > size ? want : size);
        if (!b) return NULL;
        b->next = next;
        if (a->current) a->current->next = b;
        else a->first = b;
        next = b;
    }
    enter(a, next);
    return next;
}

void *tur__arena_more(tur__arena *a, size_t size)
{
    if (size > SIZE_MAX / 2) return NULL;
    size = (size + 15) & ~(size_t)15;
    if ((!a->current || a->left < size) && !block_for(a, size)) return NULL;
    char *p = a->next;
    a->next += size;
    a->left -= size;
    return p;
}

void *tur__arena_zalloc(tur__arena *a, size_t size)
{
    void *p = tur__arena_alloc(a, size);
    return p ? memset(p, 0, size) : NULL;
}

char *tur__arena_copy(tur__arena *a, const char *text, size_t len)
{
    char *p = tur__arena_alloc(a, len + 1);
    if (!p) return NULL;
    if (len) memcpy(p, text, len);
    p[len] = 0;
    return p;
}

char *tur__arena_printf(tur__arena *a, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    char *p = n < 0 ? NULL : tur__arena_alloc(a, (size_t)n + 1);
    if (p) vsnprintf(p, (size_t)n + 1, format, again);
    va_end(again);
    va_end(args);
    static char empty[1];
    return p ? p : empty;
}

void tur__arena_reset(tur__arena *a)
{
    enter(a, a->first);
}

void tur__arena_free(tur__arena *a)
{
    for (struct tur__arena_block *b = a->first; b;) {
        struct tur__arena_block *next = b->next;
        free(b);
        b = next;
    }
    *a = (tur__arena){0};
}
