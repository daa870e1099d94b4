/* What became of each member of the source: mapped, left out on purpose, or not known. */
#ifndef TUR_FORMAT_LOSS_H
#define TUR_FORMAT_LOSS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/json.h"
#include "format/format.h"

/* A member of the source, whatever row it is in. Elements of arrays are named "[]". */
typedef struct tur__path {
    const char *name;
    size_t name_len;
    struct tur__path *parent, *first, *last, *next, *recent;
    uint32_t children;
    bool resolved;               /* LEFT_OUT was looked up */
    bool reported;
    const tur__left_out *left_out;
    uint64_t mapped, left, withheld, unknown;
} tur__path;

/* Zero-initialise to start. */
typedef struct tur__loss {
    tur__path rows, document;
    uint32_t paths;
} tur__loss;

/* Counts ROW's members (or, with DOCUMENT, what stands around the rows). Reports a member that is
 * not known the first time it has a value. */
void tur__loss_count(tur__run *run, const tur__json *value, bool document);
/* NODE, a part of the row, was read and could not be carried; a finding says why. */
void tur__loss_withheld(tur__run *run, const tur__json *node);
/* The report as JSON, appended to B. */
void tur__loss_report(tur__run *run, tur__buf *b);

#endif
