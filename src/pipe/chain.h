/* Corrections of an export: which record corrects which. */
#ifndef TUR_PIPE_CHAIN_H
#define TUR_PIPE_CHAIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tur.h"

/* A record with `corrects`, and where it stood. Emitters as tur__idset_emitter numbers them. */
typedef struct tur__correction {
    uint8_t own[16], original[16];
    uint32_t own_emitter, original_emitter;
    uint32_t source;
    bool reverses;
    uint64_t line, record, offset, column; /* the last two of the member `corrects` */
} tur__correction;

/* Zero-initialise to start. Holds every correction: there are few beside the records. */
typedef struct tur__chain {
    tur__correction *entry;
    size_t count, cap;
} tur__chain;

tur_status tur__chain_add(tur__chain *chain, const tur__correction *correction);
void tur__chain_free(tur__chain *chain);

/* CYCLE: CORRECTION belongs to a cycle and OTHER is the next of it. Otherwise both are live
 * reversals of one record, OTHER the earlier one. False stops. */
typedef bool (*tur__chain_fn)(void *ctx, const tur__correction *correction, const tur__correction *other, bool cycle);

/* Calls FN for each record that a live reversal takes back. False stops. */
tur_status tur__chain_taken(tur__chain *chain, bool (*fn)(void *ctx, const uint8_t id[16], uint32_t emitter), void *ctx);
/* Judges all of them, in the order of their place. */
tur_status tur__chain_finish(tur__chain *chain, tur__chain_fn fn, void *ctx);

#endif
