/* Numbers for names: each distinct text once, in the order of its first appearance. */
#ifndef TUR_BASE_NAMES_H
#define TUR_BASE_NAMES_H

#include <stddef.h>
#include <stdint.h>

/* Zero-initialise to start. */
typedef struct tur__names {
    char **text;     /* by number; owned, NUL-terminated */
    uint32_t *len;
    uint32_t count, cap;
    uint32_t *slot;  /* number + 1, by hash; a power of two of places */
    uint32_t slots;
    uint32_t last;   /* the number given last: names repeat themselves */
} tur__names;

/* The number of a name; UINT32_MAX when memory is exhausted. */
uint32_t tur__names_add(tur__names *names, const char *text, size_t len);
/* Forgets the names and keeps the room for new ones. */
void tur__names_reset(tur__names *names);
void tur__names_free(tur__names *names);

#endif
