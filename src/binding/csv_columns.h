/* Columns of the CSV form (data.md#csv): the members of a record, and those of its meter lines and
 * charges, each under its dotted path. All of it follows from the field table. */
#ifndef TUR_BINDING_CSV_COLUMNS_H
#define TUR_BINDING_CSV_COLUMNS_H

#include "base/buf.h"
#include "record/record.h"

/* What the cells of a row belong to. */
enum { TUR__PART_RECORD, TUR__PART_METERS, TUR__PART_CHARGES, TUR__PARTS };

/* How the cells of a column are read. */
typedef enum tur__cell {
    TUR__CELL_TEXT,    /* a string, with the guard where it needs one */
    TUR__CELL_DECIMAL, /* a string, as it is */
    TUR__CELL_SCALAR,  /* an integer or a boolean */
    TUR__CELL_JSON,    /* an array or a map, as JSON text */
    TUR__CELL_OTHER,   /* a member that the tables do not have: an extension, as JSON text */
    TUR__CELL_ROW,     /* number of the row within its record */
    TUR__CELL_ROWS     /* how many rows the record has */
} tur__cell;

typedef struct tur__column {
    const char *name; /* as in the header, borrowed */
    size_t len;
    uint8_t part, cell;
    uint8_t node;     /* in the frame of the part; of OTHER the object that holds the member */
    const char *member; /* of OTHER: its name, the end of NAME */
    size_t member_len;
} tur__column;

/* The frame of a part, and the node of the record that holds it (0 for the record itself). */
const tur__frame_info *tur__part_frame(int part);
int tur__part_node(int part);

/* Whether a node has a column: it is no object, and no array whose elements have rows. */
bool tur__column_has(int part, int node);
/* Fills C for a name of a header. NULL, or in a few words why no column can have it. */
const char *tur__column_find(tur__column *c, const char *name, size_t len);
/* Appends the name of the column of NODE. */
void tur__column_name(tur__buf *b, int part, int node);
/* How the cells of a node are read. */
tur__cell tur__column_cell(const tur__node *n);

/* ---- The guard ---- */

/* Whether a text has to have the guard, one apostrophe more, in front: a spreadsheet would take it for
 * a formula, or a reader its first character for the guard. */
bool tur__cell_needs_guard(const char *text, size_t len);

#endif
