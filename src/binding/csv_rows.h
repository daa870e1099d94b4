/* Rows of the CSV form, read: which columns there are, and which cells of a row are filled. */
#ifndef TUR_BINDING_CSV_ROWS_H
#define TUR_BINDING_CSV_ROWS_H

#include "base/arena.h"
#include "base/csv.h"
#include "binding/csv_columns.h"
#include "binding/reading.h"

typedef struct tur__rows {
    tur__csv csv;
    tur__arena keep;     /* what lives as long as the source is read */
    tur__column *column; /* by cell */
    uint32_t count;
    /* Cells that are members, in the order in which the line has them: that of the table, so that the
     * members of an object stand together; an object's unknown members come first. A place in it is
     * a rank. */
    uint32_t *cell;      /* by rank */
    uint32_t *rank;      /* by cell; UINT32_MAX for `row` and `rows` */
    uint32_t first[TUR__PARTS + 1]; /* ranks of the parts */
    uint32_t row, rows, record_id;  /* cells; UINT32_MAX where there is none */

    /* The row at hand. */
    uint64_t *filled;    /* by rank, a bit each */
    tur__mark *place;    /* by cell, of its first byte; where it is filled */
    tur__mark start;     /* of the row */
    bool part[TUR__PARTS]; /* has filled cells, `row` and `rows` aside */
    bool sound;          /* a row of as many cells as the header has */
    uint32_t number;     /* in `row`; 0 where it is none */

    bool headed, waiting, ended; /* WAITING: the row at hand was read, and not used */
    bool skipping;       /* rows belong to a record that was given up */
    bool cut;            /* no line end stood behind the last row */
    tur__buf record_id_text; /* of the record at hand */
} tur__rows;

/* Reads the header. False: faults say why nothing can be read, or the source failed (*STEP). */
bool tur__rows_header(tur__rows *s, tur__reading *r, tur__step *step);
/* Reads the next row. TUR__STEP_RECORD, with a fault where it is not sound; TUR__STEP_END. */
tur__step tur__rows_next(tur__rows *s, tur__reading *r);
/* The first filled cell of a part that is not the cell BUT; UINT32_MAX where there is none. */
uint32_t tur__rows_filled(const tur__rows *s, int part, uint32_t but);
/* Place of byte AT of the row. */
tur__mark tur__rows_place(const tur__rows *s, size_t at);
/* `the column "NAME"`, shortened; lives until the next step. */
const char *tur__rows_column(tur__rows *s, tur__reading *r, uint32_t cell);
/* Text for a finding, in quotation marks, shortened. */
const char *tur__rows_excerpt(tur__reading *r, const char *text, size_t len);
/* A number from 1 in decimal digits, 0 where the cell has none. */
uint32_t tur__rows_number(const tur__csv_field *f);

/* ---- csv_cells.c ---- */

/* Appends the filled cells of a part as members, with a comma in front where one is needed, to the
 * object that stands open. False: a cell could not be read, and has a fault. */
bool tur__cells_put(tur__rows *s, tur__reading *r, int part);

#endif
