/* The canonical form jcs-1: RFC 8785 of a JSON text whose numbers are integers below 2^53.
 *
 * One pass over the bytes, without a tree: the members of an object are written as they come and
 * put in order when it closes. What is canonical already is never copied. */
#ifndef TUR_RECORD_CANON_H
#define TUR_RECORD_CANON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"

enum { TUR__CANON_DEPTH = 64 };

struct tur__canon_member;

/* Zero-initialise to start; reused from text to text. One thread at a time. */
typedef struct tur__canon {
    const char *message; /* why the last text has no canonical form; NULL: memory is exhausted */
    size_t at;           /* byte of it */

    const char *text, *end;
    const char *run;  /* from here to the place of reading, the text is its own canonical form */
    tur__buf out;     /* what came before the run, as far as it differs */
    tur__buf members; /* on their way into another order */
    struct tur__canon_member *member;
    size_t count, cap;
    tur__arena names; /* that had escapes */
} tur__canon;

/* The canonical form of LEN bytes at TEXT, behind which a line feed or NUL and TUR__PAD readable
 * bytes stand; its length in *SIZE. It is part of TEXT where TEXT is canonical but for blanks around
 * it, and otherwise borrowed until the next call. NULL when there is none: the text is no JSON, not
 * valid UTF-8, escapes a lone surrogate, has a name twice in an object, a number that is no plain
 * integer below 2^53, or more than TUR__CANON_DEPTH levels. */
const char *tur__canon_text(tur__canon *c, size_t *size, const char *text, size_t len);
void tur__canon_free(tur__canon *c);

#endif
