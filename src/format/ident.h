/* Identity of converted records: ids of UUID version 8, repeats, digests of rows. */
#ifndef TUR_FORMAT_IDENT_H
#define TUR_FORMAT_IDENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { TUR__UUID = 37 };

/* What was seen in a run, by the first 16 bytes of a SHA-256. Zero-initialise to start. It grows
 * with the rows: 48 bytes each, at most twice. */
typedef struct tur__sighting {
    uint8_t key[16], content[16];
    uint64_t times; /* 0 marks a free place */
    uint64_t row;   /* of the first */
} tur__sighting;

typedef struct tur__seen {
    tur__sighting *places;
    size_t count, cap;
} tur__seen;

/* The entry of KEY, new (times 0, to be raised by the caller) or known; NULL when memory is
 * exhausted. Valid until the next call. */
tur__sighting *tur__seen_at(tur__seen *seen, const uint8_t key[16]);
void tur__seen_free(tur__seen *seen);

/* The id of specification clause "Identity": the first 16 bytes of HMAC-SHA-256(id key, EMITTER LF
 * FORMAT LF KEY LF PART), version 8. KEY is the RFC 8785 text of an array of strings. False when
 * the digest fails. */
bool tur__uuid(char out[TUR__UUID], const void *id_key, size_t id_key_len, const char *emitter,
               const char *format, const char *key, size_t key_len, const char *part);

#endif
