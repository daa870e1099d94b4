/* CSV as RFC 4180 has it, one record after the other, in memory bounded by the longest of them.
 *
 * Read are both line ends, CRLF and LF, and a byte order mark in front is passed over. What RFC 4180
 * does not allow is a fault and never guessed at: a quotation mark inside a field that does not begin
 * with one, anything but a comma or a line end behind a closing one, a quotation that never ends,
 * bytes that are no UTF-8. After a fault reading goes on with the line behind the one in which the
 * faulty record begins, so that one bad record never hides the next. */
#ifndef TUR_BASE_CSV_H
#define TUR_BASE_CSV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "tur.h"

enum { TUR__CSV_FIELDS = 4096 };

/* What is wrong with a record. */
typedef enum tur__csv_wrong {
    TUR__CSV_FORM = 1, /* it is none of RFC 4180 */
    TUR__CSV_UTF8,     /* its bytes are no UTF-8 */
    TUR__CSV_LONG      /* it has more bytes than it may have */
} tur__csv_wrong;

typedef struct tur__csv_field {
    const char *text; /* without quotation marks; no NUL behind it */
    size_t len;
    size_t offset; /* of its first byte, from the start of the record */
    bool quoted;
} tur__csv_field;

/* Zero-initialise, set SOURCE and MOST, free at the end. */
typedef struct tur__csv {
    tur_source *source;
    size_t most; /* bytes of a record, at most */

    /* The record that was read; lives until the next call. */
    const char *text; /* as it stands, without its line end */
    size_t len;
    uint64_t line, offset; /* of its first byte */
    tur__csv_field *fields;
    size_t count;
    const char *fault; /* a static sentence, or NULL: then the fields are the record */
    size_t fault_at;   /* from the start of the record */
    tur__csv_wrong wrong; /* with a fault */
    bool abandoned;    /* with a fault: what is left of the source is not read */
    bool open;         /* no line end stands behind it: it may have been cut */

    char *data;
    size_t have, cap, at; /* what was read, and where reading stands */
    uint64_t next_line, base;
    size_t fields_cap;
    tur__buf plain; /* fields whose quotation marks had to be halved */
    bool end, started, passing;
    unsigned unended; /* quotations without an end, so far */
} tur__csv;

typedef enum tur__csv_step {
    TUR__CSV_RECORD, /* or a fault */
    TUR__CSV_END,
    TUR__CSV_NO_MEMORY,
    TUR__CSV_UNREADABLE /* the source failed */
} tur__csv_step;

/* The next record that is no blank line. */
tur__csv_step tur__csv_next(tur__csv *csv);
void tur__csv_free(tur__csv *csv);

/* Appends a field, with quotation marks where it needs them. NULL is null: nothing at all; the empty
 * string is a quotation of nothing. */
void tur__csv_put(tur__buf *b, bool first, const char *text, size_t len);
void tur__csv_end_record(tur__buf *b);

#endif
