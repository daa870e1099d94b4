/* The log of a series (seal.md#log): the Merkle tree over the ids of its manifests, in the order of
 * their numbers. A manifest states that of the manifests before it. */
#ifndef TUR_SEAL_LOG_H
#define TUR_SEAL_LOG_H

#include "seal/manifest.h"
#include "seal/merkle.h"
#include "tur.h"

/* Where in a series a manifest stands, or will: what leads to the manifests before it. */
typedef struct tur__place {
    const char *iss, *series;
    uint64_t seq;
    const char *prev; /* id of the one before; NULL where SEQ is 0 */
} tur__place;

/* The ids of all manifests before PLACE, PLACE->SEQ of them in their order, in *IDS, to be freed. The
 * chain of `prev` says which they are, and each of them that states a log has to state this one.
 * CHAIN_GAP, CHAIN_PREV, CHAIN_SERIES, LOG_MISMATCH. */
tur_status tur__log_before(tur__hash **ids, tur_log *log, tur_refusal *why, const tur__place *place);
/* The leaf of an entry: of the 32 octets of an id. False when libcrypto refuses. */
bool tur__log_leaf(uint8_t leaf[TUR__SHA256_SIZE], const tur__hash *id);
/* 64 digits, which a reader has judged, as octets. */
void tur__read_id(tur__hash *id, const char *hex);

#endif
