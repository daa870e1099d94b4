/* A format: one file, one descriptor at its foot.
 *
 * To add one, write fmt_NAME.c that ends in `const tur__format tur_format_NAME = {...};`. The
 * Makefile makes the list from the file names: low lines in the file name are hyphens in the name
 * that users type, unless the descriptor says otherwise.
 *
 * A converter is right when, for each row of its source: the lines obey the rule of rectangles and
 * every figure of the source that is not a line is kept in `stated`; counts that contradict each
 * other refuse the row, and nothing is clamped; absent and null stay unknown; money equals the
 * literal; and each member of the source is mapped (whatever is read through tur__take), listed in
 * `left_out`, or reported as not known. */
#ifndef TUR_FORMAT_FORMAT_H
#define TUR_FORMAT_FORMAT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/json.h"
#include "tur.h"

/* A conversion under way; run.h. */
typedef struct tur_converter tur__run;

/* Members of the source that are not carried, on purpose. */
typedef struct tur__left_out {
    /* Dotted path within a row, or after "document." within what stands around the rows. `*` is any
     * name, `[]` the elements of an array. What is below a path belongs to it. */
    const char *path;
    const char *reason;
} tur__left_out;

typedef struct tur__format {
    const char *name;    /* "openai-usage" */
    const char *summary; /* one line, without a full stop */
    const char *source;  /* where the source documents the format, in words */
    bool own;            /* a form of the specification */
    const char *suffix;  /* in which names of such files end, ".csv"; or NULL */
    bool table;          /* tur__run.all_columns means something to it */

    /* Reading: one of the two, or neither where the format is only written. */
    /* Sources of JSON: called for each value. JSON Lines, values one after the other, and arrays of
     * values look alike here. The value lives until the call returns. */
    void (*value)(tur__run *run, tur__json *value);
    /* Everything else: called once for each source. */
    void (*read)(tur__run *run, tur_source *source);
    /* After the last source; or NULL. */
    void (*finish)(tur__run *run);
    size_t state_size;               /* of run->state, zeroed before the first source */
    void (*close)(void *state);      /* frees what the state owns, however the run ended; or NULL */
    const tur__left_out *left_out;   /* ends with an empty row; or NULL */

    /* Writing: gets whole lines of JCS, each one record. NULL where the format is only read. */
    void (*write)(tur__run *run, const char *lines, size_t len);
    void (*write_end)(tur__run *run); /* after the last record; or NULL */
    size_t write_state_size;         /* of run->write_state, zeroed */
    void (*write_close)(void *state); /* as close */
    /* What records lose in this form: members of the loss report, each with a comma before it. */
    void (*write_report)(tur__run *run, tur__buf *b);
} tur__format;

/* By name; false when there is none. Each binding (binding/) is a format too. */
bool tur__format_find(tur__format *f, const char *name);
/* In the order of their names; false past the end. */
bool tur__format_get(tur__format *f, size_t index);

#endif
