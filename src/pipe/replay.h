/* Calls that occur more than once in an export, until its end shows which of their records were
 * taken back. */
#ifndef TUR_PIPE_REPLAY_H
#define TUR_PIPE_REPLAY_H

#include "pipe/idset.h"

/* A record that repeats the call of an earlier one. */
typedef struct tur__replayed {
    tur__id id, first;             /* of the set of calls */
    uint64_t line, record, offset, column; /* of its request.id; record 0: only the line is known, of the
                                              record */
    char *text;                    /* the id as it is written, owned; NULL: not known */
} tur__replayed;

/* Zero-initialise to start. */
typedef struct tur__replay {
    tur__replayed *entry;
    size_t count, cap;
} tur__replay;

/* Takes ENTRY's text over, also when memory is exhausted. */
tur_status tur__replay_add(tur__replay *replay, const tur__replayed *entry);
void tur__replay_free(tur__replay *replay);

/* The earlier record that is live has the place FIRST. False stops. */
typedef bool (*tur__replay_fn)(void *ctx, const tur__replayed *again, const tur__id *first);

/* Tells of each record that repeats the call of a live one, in the order of their place. TAKEN are the
 * places (with their source) of records that a live reversal takes back. */
tur_status tur__replay_finish(tur__replay *replay, tur__id *taken, size_t count, tur__replay_fn fn, void *ctx);

#endif
