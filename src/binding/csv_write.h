/* Rows of the CSV form, written. The header names the columns that occur, so that all records are
 * seen before the first byte is written: they wait in memory, and beyond a bound in an unnamed file
 * below $TMPDIR. */
#ifndef TUR_BINDING_CSV_WRITE_H
#define TUR_BINDING_CSV_WRITE_H

#include <stdio.h>

#include "base/names.h"
#include "binding/binding.h"
#include "binding/csv_columns.h"

/* A value of the record at hand, as it stands in its line. */
typedef struct tur__value {
    const char *text; /* NULL where there is none */
    uint32_t len;
} tur__value;

typedef struct tur__csv_writer {
    tur__buf waiting; /* whole lines */
    FILE *file;       /* lines that came before them, or NULL */
    size_t longest;   /* line */

    /* What occurs. */
    uint64_t seen[TUR__PARTS][TUR__WORDS];
    tur__names names; /* of members that the tables do not have, with part and object in front */

    /* Once all is known: the columns in their order, and their places in it by node and by number. */
    tur__column *columns;
    uint32_t count, place[TUR__PARTS][64 * TUR__WORDS], *other_place;

    /* The record at hand. */
    tur__value *cells; /* by place; NULL while the columns are not known */
    const char **elements; /* with rows */
    uint32_t found, elements_cap, first_of[TUR__PARTS], count_of[TUR__PARTS];
    tur__buf text, out;
    tur_status status; /* why it cannot be written; */
    int cannot;        /* with TUR_EINVAL the requirement that it breaks, or -1: it is no JCS */
} tur__csv_writer;

tur_status tur__csv_write(tur__writing *w, const char *lines, size_t len);
tur_status tur__csv_write_end(tur__writing *w);
void tur__csv_write_close(void *state);

/* ---- csv_parse.c ---- */

/* Finds the members of a line of JCS: notes that they occur, or puts those of the record into the cells
 * and says where the elements with rows are. False: w->status says why. */
bool tur__csv_take_record(tur__csv_writer *w, const char *line);
/* Puts the members of the element I of a part into the cells. */
bool tur__csv_take_element(tur__csv_writer *w, int part, uint32_t i);

#endif
