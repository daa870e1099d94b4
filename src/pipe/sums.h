/* What an export holds, counted and added exactly: what a manifest states of it (exports.md#manifest).
 * Sums do not depend on the order of records, so that each worker has its own and they are merged. */
#ifndef TUR_PIPE_SUMS_H
#define TUR_PIPE_SUMS_H

#include "base/decimal.h"
#include "base/instant.h"
#include "base/names.h"
#include "record/record.h"

typedef struct tur__sum {
    tur__total total;
    uint64_t count;
} tur__sum;

/* Sums by name. */
typedef struct tur__summed {
    tur__names names;
    tur__sum *sum; /* by number of the name */
    uint32_t cap;
} tur__summed;

enum { TUR__SUMS_TAGS = 1000, TUR__SUMS_BASES = 8, TUR__SUMS_MODALITIES = 8 };

/* An interval of time, half-open. */
typedef struct tur__span {
    tur__instant start, end;
} tur__span;

/* Zero-initialise to start, then set what is asked. */
typedef struct tur__sums {
    /* asked */
    bool bounded, timed;
    tur__span period;  /* where bounded: records that lie outside it are counted */
    int64_t lateness;  /* seconds, where timed: records that are later are counted */
    uint64_t source;   /* number of the source at hand */

    uint64_t records;
    tur__summed kinds;      /* counts only */
    tur__summed tags;       /* keys; counts only, at most TUR__SUMS_TAGS of them */
    tur__summed amounts;    /* "CURRENCY BASIS AMOUNT" */
    tur__summed quantities; /* "METER" or "METER MODALITY" */
    uint64_t unpriced_charges, unpriced_records;
    uint64_t late, outside;
    uint64_t outside_turn[3]; /* source, chunk and record in it of the first that is outside */
    char outside_id[40];      /* its record_id */
    bool has_usage;
    tur__span usage; /* first and last instant */
    bool too_many_tags, failed;

    /* Writers repeat themselves: numbers of sums, from 1, by what a name is made of. */
    char currency[8]; /* of the amounts that are remembered */
    uint32_t amount[TUR__SUMS_BASES][4];
    uint32_t quantity[TUR__METER_COUNT][TUR__SUMS_MODALITIES];
} tur__sums;

/* Adds a record; CHUNK and TURN say where it stands. */
void tur__sums_add(tur__sums *s, const tur__frame *record, uint64_t chunk, uint64_t turn);
/* A worker's own, which asks what S asks. */
tur__sums tur__sums_like(const tur__sums *s);
void tur__sums_merge(tur__sums *s, const tur__sums *other);
void tur__sums_free(tur__sums *s);

#endif
