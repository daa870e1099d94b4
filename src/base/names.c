#include "base/names.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"

static bool is(const tur__names *n, uint32_t i, const char *text, size_t len) { return n->len[i] == len && !memcmp(n->text[i], text, len); }

static uint32_t place(const tur__names *n, const char *text, size_t len)
{
    uint32_t at = (uint32_t)tur__hash_bytes(text, len, tur__hash_seed()) & (n->slots - 1);
    while (n->slot[at] && !is(n, n->slot[at] - 1, text, len)) at = (at + 1) & (n->slots - 1);
    return at;
}

/* Room for one more; the table stays at most half full. */
static bool grow(tur__names *n)
{
    if (n->count < n->cap) return true;
    uint32_t cap = n->cap ? n->cap * 2 : 8;
    char **text = realloc(n->text, cap * sizeof *text);
    if (text) n->text = text;
    uint32_t *len = realloc(n->len, cap * sizeof *len);
    if (len) n->len = len;
    uint32_t *slot = calloc(cap, 2 * sizeof *slot);
    if (!text || !len || !slot) return free(slot), false;
    free(n->slot);
    n->slot = slot;
    n->slots = cap * 2;
    n->cap = cap;
    for (uint32_t i = 0; i < n->count; i++) n->slot[place(n, n->text[i], n->len[i])] = i + 1;
    return true;
}

uint32_t tur__names_add(tur__names *n, const char *text, size_t len)
{
    if (n->last < n->count && is(n, n->last, text, len)) return n->last;
    if (len >= UINT32_MAX || !grow(n)) return UINT32_MAX;
    uint32_t at = place(n, text, len);
    if (!n->slot[at]) {
        char *copy = malloc(len + 1);
        if (!copy) return UINT32_MAX;
        memcpy(copy, text, len);
        copy[len] = 0;
        n->text[n->count] = copy;
        n->len[n->count] = (uint32_t)len;
        n->slot[at] = ++n->count;
    }
    return n->last = n->slot[at] - 1;
}

void tur__names_reset(tur__names *n)
{
    if (n->count) memset(n->slot, 0, n->slots * sizeof *n->slot);
    for (uint32_t i = 0; i < n->count; i++) free(n->text[i]);
    n->count = n->last = 0;
}

void tur__names_free(tur__names *n)
{
    tur__names_reset(n);
    free(n->text);
    free(n->len);
    free(n->slot);
    *n = (tur__names){0};
}
