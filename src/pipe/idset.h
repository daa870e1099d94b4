/* The identities of an export: exact, in bounded memory.
 *
 * Past the bound the set is written to sorted runs in $TMPDIR and begun anew; repeats across runs
 * are found when the runs are merged at the end. Nothing is approximated. */
#ifndef TUR_PIPE_IDSET_H
#define TUR_PIPE_IDSET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tur.h"

/* (emitter, record_id) and where it stood. */
typedef struct tur__id {
    uint8_t uuid[16];
    uint32_t emitter; /* from tur__idset_emitter */
    uint32_t source : 31; /* of the export, from 1: 0 marks a free place */
    uint32_t failed : 1;  /* the record has an error of another kind */
    uint64_t place;   /* in the source: from tur__id_place */
} tur__id;

/* The place of a record in its source: the line on which it begins, and how many records began on
 * that line before it. Places are in the order of the records, and no two are equal. */
enum { TUR__ID_NTH_BITS = 28 };
static inline uint64_t tur__id_place(uint64_t line, uint64_t nth) { return line << TUR__ID_NTH_BITS | nth; }
static inline uint64_t tur__id_line(const tur__id *id) { return id->place >> TUR__ID_NTH_BITS; }
/* False where LINE or NTH has no place: there is a limit to everything. */
static inline bool tur__id_has_place(uint64_t line, uint64_t nth) { return !(nth >> TUR__ID_NTH_BITS) && !(line >> (64 - TUR__ID_NTH_BITS)); }

typedef struct tur__idset tur__idset;

/* AGAIN repeats FIRST. ORDINAL is the index of AGAIN among the ids of the call, or SIZE_MAX when it
 * is found at the end. False stops. */
typedef bool (*tur__idset_fn)(void *ctx, const tur__id *again, const tur__id *first, size_t ordinal);

tur__idset *tur__idset_new(size_t memory);
void tur__idset_free(tur__idset *set);
/* Number of an emitter; UINT32_MAX when memory is exhausted. */
uint32_t tur__idset_emitter(tur__idset *set, const char *text, size_t len);
/* Adds COUNT ids in their order; each repeat goes to FN. */
tur_status tur__idset_add(tur__idset *set, const tur__id *ids, size_t count, tur__idset_fn fn, void *ctx);
/* The place of the first with the key of ID; false where there is none. At the end only: it may read
 * runs, and what is added later may miss their place. */
bool tur__idset_find(tur__idset *set, tur__id *id);
/* Repeats across runs, in the order of their place. */
tur_status tur__idset_finish(tur__idset *set, tur__idset_fn fn, void *ctx);

#endif
