/* A piece of a source that ends at a line's end, and what judging it yielded. */
#ifndef TUR_PIPE_CHUNK_H
#define TUR_PIPE_CHUNK_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/names.h"
#include "base/sha256.h"
#include "binding/binding.h"
#include "pipe/idset.h"
#include "pipe/sums.h"
#include "record/canon.h"
#include "record/scan.h"
#include "rule/rule.h"
#include "tur.h"

/* A finding. */
typedef struct tur__found tur__found;
struct tur__found {
    tur__found *next;
    const char *record_id, *pointer, *found, *wanted;
    uint64_t turn, record; /* line and record of the chunk, from 1 */
    tur__mark place;       /* its line is relative to the chunk too where that has no steps */
    uint16_t requirement;
    uint8_t severity;
};

/* What has to occur once in an export, as far as a set of keys can tell. */
typedef enum tur__set {
    TUR__SET_IDS,   /* (emitter, record_id) */
    TUR__SET_CALLS, /* (emitter, seller, request id, part, attempt) of what is not corrected */
    TUR__SET_COUNT
} tur__set;

/* Key of a record of the chunk, before its emitter has a number. */
typedef struct tur__chunk_key {
    uint8_t key[16];
    uint32_t emitter;    /* in tur__chunk.emitter */
    uint32_t turn, record;
    uint32_t start, pos; /* of the line in the chunk, of the value in the line */
    bool clean;          /* the record has no error so far */
} tur__chunk_key;

typedef struct tur__chunk_keys {
    tur__chunk_key *key;
    size_t count, cap;
} tur__chunk_keys;

/* A correction of the chunk. */
typedef struct tur__chunk_correction {
    uint8_t own[16], original[16];
    uint32_t own_emitter, original_emitter; /* in tur__chunk.emitter */
    uint32_t turn, record, start, pos;
    bool reverses;
} tur__chunk_correction;

/* A record of the chunk, for those who asked for records. */
typedef struct tur__chunk_record {
    const char *id;   /* where it is readable; in the arena of the chunk */
    size_t at, size;  /* of the canonical form: in the data where IN_DATA is set, else in canonical */
    bool in_data, has_form, clean;
    uint32_t turn, record;
    size_t start;     /* of the line in the chunk */
    uint8_t leaf[TUR__SHA256_SIZE];
} tur__chunk_record;

/* Of a form other than JSON Lines: a step of its binding, which is a line of the chunk, faults, or
 * both. */
typedef struct tur__chunk_step {
    size_t start, len;    /* of the line; LEN is 0 where there is none */
    bool record;          /* there is a record, with a line or without */
    size_t mark, marks;   /* in tur__chunk.mark: the first, and how many */
    size_t fault, faults; /* likewise */
    uint64_t more_faults; /* tur__reading.more_faults */
    uint64_t place;       /* tur__id.place */
} tur__chunk_step;

typedef struct tur__chunk {
    uint64_t number;    /* from 0, in order */
    uint64_t source;    /* number of the source, from 1 */
    uint64_t offset;    /* of its first byte in the source */
    uint64_t skipped;   /* bytes of an overlong line behind data */
    uint64_t stored;    /* bytes of the sources as they are stored, that were read so far */
    char *data;         /* LEN bytes, then a line feed and TUR__PAD readable ones */
    size_t len, cap;
    bool first, last;   /* of the source */
    bool overlong;      /* one line beyond the limit, of which only the start is here */
    const tur__binding *binding; /* NULL: lines of JSON Lines; else those of its steps: */
    tur__chunk_step *step;
    tur__mark *mark;
    tur__fault *fault;
    size_t steps, step_cap, marks, mark_cap, faults, fault_cap;
    uint64_t source_lines, source_bytes; /* that were read for the steps */
    tur__arena arena;   /* of the findings, and of texts of faults */
    tur__found *found, **found_last;
    tur__chunk_keys keys[TUR__SET_COUNT];
    tur__chunk_correction *correction;
    size_t corrections, correction_cap;
    tur__names emitters;
    tur__chunk_record *noted; /* where records are wanted */
    size_t noted_count, noted_cap;
    tur__buf canonical;
    uint64_t lines, records, bad_records; /* LINES: those judged, or steps */
} tur__chunk;

/* Where byte POS of the line at byte START of the chunk stands in the source. TURN is the number of
 * the line or step, from 1. The line is relative to the chunk where that has no steps. */
tur__mark tur__chunk_place(const tur__chunk *c, uint64_t turn, size_t start, uint32_t pos);

/* What one thread needs to judge chunks. */
typedef struct tur__worker {
    const uint8_t *severity;
    size_t max_record;
    bool want[TUR__SET_COUNT], want_corrections, want_records, want_sums;
    uint64_t seed[2]; /* of the keys of calls: the same for every worker */
    tur_counter counter[TUR__REQUIREMENT_COUNT];
    tur__arena arena; /* of the record */
    tur__scan scan;
    tur__judge judge;
    tur__canon canon;
    tur__sha256 sha;
    tur__sums sums;
    tur__chunk chunk;
    /* the line that is judged */
    const char *line;
    const tur__chunk_step *step; /* that made it, or NULL */
    bool numbered; /* it counts as a record */
    bool failed;   /* the record has an error */
    size_t *stride; /* code points of the line before every 4,096th byte, as far as asked for */
    size_t strides, stride_cap;
    bool out_of_memory;
} tur__worker;

void tur__worker_init(tur__worker *w, const uint8_t *severity, size_t max_record, const uint64_t seed[2]);
void tur__worker_free(tur__worker *w);
void tur__chunk_free(tur__chunk *c);
/* Makes room for LEN bytes and what has to be readable behind them. */
bool tur__chunk_reserve(tur__chunk *c, size_t len);
/* Judges every line of w->chunk. False when memory is exhausted. */
bool tur__worker_judge(tur__worker *w);

#endif
