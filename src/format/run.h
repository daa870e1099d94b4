/* A conversion under way: settings, the row at hand, findings, what waits to be written.
 *
 * Errors of memory and of callbacks set `status` once and stay; helpers then do nothing, so that a
 * format need not look at each return. A row ends in exactly one way: with records, refused, or
 * skipped; the last two come with a finding, and a row that ends otherwise is reported as lost. */
#ifndef TUR_FORMAT_RUN_H
#define TUR_FORMAT_RUN_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/json.h"
#include "base/sha256.h"
#include "format/format.h"
#include "format/ident.h"
#include "format/loss.h"
#include "tur.h"

/* Where something stands in a source. FILE lives as long as the run. */
typedef struct tur__place {
    const char *file;
    uint64_t line, column, offset, record;
} tur__place;

/* A finding that waits for its turn; texts live in the arena of the batch. */
typedef struct tur__waiting {
    uint64_t turn;
    tur_finding f;
} tur__waiting;

typedef struct tur__queue {
    tur__waiting *items;
    size_t count, cap;
} tur__queue;

/* A record that waits to be judged and written. */
typedef struct tur__written {
    uint64_t turn;
    tur__place place;
    const char *record_id;
} tur__written;

/* A value supplied from outside. */
typedef struct tur__given {
    const char *path;
    tur__json *value;
    struct tur__given *next;
} tur__given;

struct tur_converter {
    tur__format form[2];
    const tur__format *from, *to; /* these two */
    void *state;       /* of the format that is read */
    void *write_state; /* of the format that is written */

    /* settings */
    tur_finding_fn on_finding;
    void *finding_ctx;
    tur__given *given, **given_end;
    const char *message; /* of tur_converter_set_context */
    const char *currency;
    char *id_key, *pseudonym_key;
    size_t id_key_len, pseudonym_key_len;
    bool has_pseudonym_key, unchecked, canonical, started, finished;
    bool any_from;    /* each source says what it is */
    bool all_columns; /* of a table that is written: also those that no record has */
    size_t max_value; /* longest JSON value in bytes */

    /* of the whole run */
    tur_status status;
    tur_conversion sum;
    tur__arena keep;
    tur__loss loss;
    tur__seen seen;
    tur__seen conflicts; /* of given values, each reported once */
    tur__sha256 sha;
    tur__buf report;

    /* the source and the value at hand */
    const char *file;
    uint64_t rows; /* of this source */
    tur__arena values; /* the parsed value */
    tur__arena arena;  /* the record under way, and texts: until the row ends */
    const char *text; /* the value's bytes */
    size_t text_len;
    tur__place place; /* of the value */
    const char *prefix; /* pointer of the value inside its document: "", "/3" */
    const struct tur__mark *mark; /* where TEXT was made of something else: where that stands */
    size_t marks;

    /* the row at hand */
    tur__json *row;
    bool row_open, row_refused, row_skipped;
    uint64_t row_records;
    size_t row_offset; /* in the value, with line and column counted from the value's place */
    uint64_t row_line, row_column;
    uint64_t turn;

    /* what waits */
    tur__buf scratch, line, out;
    tur__arena batch;
    tur__written *written;
    size_t written_count, written_cap;
    uint64_t losing; /* the turn of the row that last lost a record */
    size_t losses;   /* how many it lost */
    tur__queue own, checked, lost; /* findings of reading, of the validator, of writing */
    tur_validator *validator;
    tur_write_fn write;
    void *write_ctx;
};

enum { TUR__MAX_VALUE = 256 << 20, TUR__BATCH = 1 << 20 };

/* False once something has failed. */
static inline bool tur__going(const tur__run *run) { return run->status == TUR_OK; }
void tur__fail(tur__run *run, tur_status status);

/* ---- Rows ---- */

/* Before a value that was parsed from TEXT is handed to the format. */
void tur__value_begin(tur__run *run, const char *text, size_t len, tur__place place);
/* ROW is the value or a part of it; NULL where the source is not JSON. */
void tur__row_begin(tur__run *run, tur__json *row);
void tur__row_end(tur__run *run);
/* One finding, and the row yields nothing. Later calls for the same row add findings only. */
void tur__row_refuse(tur__run *run, const char *id, const tur__json *at, const char *found,
                     const char *wanted);
void tur__row_skip(tur__run *run, const char *id, const tur__json *at, const char *found,
                   const char *wanted);
/* The row at hand is a part of what a later row completes, and is accounted for there. */
void tur__row_part(tur__run *run);
/* For formats that are written: the record of line INDEX of what was handed to them has no form there.
 * A row that has none of its records is refused, or skipped where that is no error. In the order of INDEX. */
void tur__row_lose(tur__run *run, size_t index, bool error);
/* The bytes of NODE, a part of the value, as they stand in the source; of a source that is no JSON,
 * those of the whole row. */
const char *tur__raw(const tur__run *run, const tur__json *node, size_t *len);

/* ---- Findings ---- */

/* AT NULL means the row. FOUND and WANTED may be NULL and are copied. */
void tur__find(tur__run *run, const char *id, const tur__json *at, const char *found,
               const char *wanted);
/* The same at a place that was kept. */
void tur__find_at(tur__run *run, const char *id, const tur__place *place, const char *found,
                  const char *wanted);
/* For formats that are written: about the record of line INDEX of what was handed to them. */
void tur__find_written(tur__run *run, size_t index, const char *id, const char *pointer,
                       const char *found, const char *wanted);
/* Formats a text that lives until the row ends. */
#define tur__text(run, ...) tur__arena_printf(&(run)->arena, __VA_ARGS__)
/* A value as it can be shown in a finding: its JSON text, shortened. Not for personal data. */
const char *tur__shown(tur__run *run, const tur__json *value);
tur__place tur__place_of(const tur__run *run, const tur__json *at);

/* ---- Records ---- */

/* Queues RECORD, finished, as it is. */
void tur__record_write(tur__run *run, const tur__json *record);
/* Judges and writes what waits. */
void tur__flush(tur__run *run);
/* Reads a source of our own form as it is (tur_converter_set_canonical). */
void tur__read_canonical(tur__run *run, tur_source *source);
/* Judges what needs all records; after the last flush. */
void tur__check_finish(tur__run *run);

/* ---- Marking what was read (loss.h) ---- */

/* The member, marked as mapped; NULL where it is absent or null. */
tur__json *tur__take(const tur__json *object, const char *name);
/* Marks a value with all that it holds. */
void tur__take_all(tur__json *value);
/* Replaces a string that holds JSON by what it holds. False when it holds none: refuse the row. */
bool tur__unfold(tur__run *run, tur__json *string);

#endif
