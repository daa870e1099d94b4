/* A binding: a form, other than JSON Lines, in which records are written. One file, one descriptor
 * at its foot. What all of them need for reading is in reading.h.
 *
 * Reading, a binding makes of each record one line of JSON, so that one scanner judges records of
 * every form, and says by marks where the bytes of that line stand in the source. It passes on what
 * it cannot judge: a quantity that is no decimal becomes a JSON string that is none, and the scanner
 * says so. Only what keeps it from making the line is a fault of its own.
 *
 * Writing, it takes records as lines of JCS and streams them.
 *
 * To add one, write bind_NAME.c that ends in `const tur__binding tur_binding_NAME = {...};`. The
 * Makefile makes the list from the file names. */
#ifndef TUR_BINDING_BINDING_H
#define TUR_BINDING_BINDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "tables/nodes.h"
#include "tur.h"

/* From byte AT of the line on, bytes come from this place of the source. With VERBATIM they stand
 * there as they are, so that places behind the mark can be counted on (offset by bytes, column by
 * code points) up to the next mark; without, all of them come from this one place. */
typedef struct tur__mark {
    uint32_t at;
    bool verbatim;
    uint64_t line, column, offset; /* line and column from 1, in code points; offset from 0 */
} tur__mark;

/* What keeps a record from being read, or is wrong with the form beside it. Texts are static or live
 * until the next step. */
typedef struct tur__fault {
    int requirement; /* index, TUR_1540 */
    tur__mark place;
    const char *found, *wanted; /* may be NULL */
} tur__fault;

enum { TUR__FAULTS_MAX = 16, TUR__PROBE = 4096 };

/* A source on its way through a binding. */
typedef struct tur__reading {
    tur_source *source;  /* bytes, decompressed */
    size_t max_record;   /* bytes of a record's line at most; past it tur__reading_too_long() */
    void *state;         /* of the binding, state_size bytes, zeroed before the first step */

    /* What a step yields; emptied before each. A failed json (buf.h) is memory that is exhausted. */
    tur__buf json;       /* the record, without a line feed inside or behind it; with faults it may be
                            empty: then there is none, or see `lost` */
    tur__mark *mark;     /* ascending; the first is at 0 and is the place of the record itself */
    size_t marks, mark_cap;
    tur__fault fault[TUR__FAULTS_MAX];
    size_t faults;
    bool lost; /* there was a record of which no line could be made; json is empty */
    bool over; /* the binding wants nothing more */
    uint64_t more_faults; /* that found no room, each of the requirement of the last that did */
    tur__arena texts;     /* of the step: what faults say */
} tur__reading;

typedef enum tur__step {
    TUR__STEP_RECORD,     /* a record, faults, or both */
    TUR__STEP_END,        /* nothing more; faults may stand beside it. What is left of the source is
                             read then, since an archive has to be whole */
    TUR__STEP_NO_MEMORY,
    TUR__STEP_UNREADABLE  /* the source failed */
} tur__step;

typedef struct tur__writing {
    tur_write_fn write;
    void *ctx;
    void *state; /* of the binding, write_state_size bytes, zeroed */
    bool all_columns; /* of tables: also those that no record has */
} tur__writing;

typedef struct tur__binding {
    const char *name;    /* "tur-csv" */
    const char *summary; /* one line, without a full stop */
    const char *suffix;  /* ".csv" */
    bool table;          /* has columns, so that tur__writing.all_columns means something */
    /* Whether the first LEN bytes of a source look like this form. Bindings are asked in the order of
     * their names, JSON Lines last; LEN is TUR__PROBE or all there is. */
    bool (*probe)(const char *head, size_t len);
    size_t state_size, write_state_size;
    /* Requirements of its faults: each step tests all of them once. Ends with UINT16_MAX. */
    const uint16_t *serves;
    tur__step (*next)(tur__reading *r);
    void (*close)(void *state); /* or NULL */
    /* LINES are whole lines of JCS, each one record. */
    tur_status (*write)(tur__writing *w, const char *lines, size_t len);
    tur_status (*write_end)(tur__writing *w); /* after the last record, also where there was none */
    void (*write_close)(void *state);         /* or NULL */
} tur__binding;

/* NULL when there is none of that name. */
const tur__binding *tur__binding_find(const char *name);
/* In the order of their names; NULL past the end. */
const tur__binding *tur__binding_get(size_t index);
/* The first that says yes to the first LEN bytes of a source, or NULL: then it is JSON Lines. */
const tur__binding *tur__binding_probe(const char *head, size_t len);

#endif
