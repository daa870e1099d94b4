#include "format/ident.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/sha256.h"

/* Digests are spread evenly, so their first bytes index the table. */
static size_t slot_of(const uint8_t key[16], size_t cap)
{
    uint64_t h;
    memcpy(&h, key, sizeof h);
    return (size_t)(h & (cap - 1));
}

static bool grow(tur__seen *seen)
{
    size_t cap = seen->cap ? seen->cap * 2 : 1024;
    tur__sighting *places = calloc(cap, sizeof *places);
    if (!places) return false;
    for (size_t i = 0; i < seen->cap; i++) {
        if (!seen->places[i].times) continue;
        size_t at = slot_of(seen->places[i].key, cap);
        while (places[at].times) at = (at + 1) & (cap - 1);
        places[at] = seen->places[i];
    }
    free(seen->places);
    seen->places = places;
    seen->cap = cap;
    return true;
}

tur__sighting *tur__seen_at(tur__seen *seen, const uint8_t key[16])
{
    if (seen->count * 2 >= seen->cap && !grow(seen)) return NULL;
    size_t at = slot_of(key, seen->cap);
    while (seen->places[at].times) {
        if (!memcmp(seen->places[at].key, key, 16)) return &seen->places[at];
        at = (at + 1) & (seen->cap - 1);
    }
    memcpy(seen->places[at].key, key, 16);
    seen->count++;
    return &seen->places[at];
}

void tur__seen_free(tur__seen *seen)
{
    free(seen->places);
    *seen = (tur__seen){0};
}

bool tur__uuid(char out[TUR__UUID], const void *id_key, size_t id_key_len, const char *emitter,
               const char *format, const char *key, size_t key_len, const char *part)
{
    uint8_t d[TUR__SHA256_SIZE];
    tur__buf b = {0};
    tur__buf_puts(&b, emitter);
    tur__buf_putc(&b, '\n');
    tur__buf_puts(&b, format);
    tur__buf_putc(&b, '\n');
    tur__buf_add(&b, key, key_len);
    tur__buf_putc(&b, '\n');
    tur__buf_puts(&b, part ? part : "");
    bool ok = !b.failed && tur__hmac_sha256(d, id_key, id_key_len, b.data, b.len);
    tur__buf_free(&b);
    if (!ok) return false;
    d[6] = (uint8_t)((d[6] & 0x0F) | 0x80);
    d[8] = (uint8_t)((d[8] & 0x3F) | 0x80);
    static const char hex[] = "0123456789abcdef";
    char *p = out;
    for (int i = 0; i < 16; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10) *p++ = '-';
        *p++ = hex[d[i] >> 4];
        *p++ = hex[d[i] & 15];
    }
    *p = 0;
    return true;
}
