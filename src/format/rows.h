/* The values of a JSON source, one after the other, in memory bounded by the longest of them.
 *
 * JSON Lines, values that simply follow each other, pretty-printed or not, and arrays whose
 * elements are the values are read alike and may be mixed. A byte order mark in front is passed
 * over: it says nothing that RFC 8259 does not.
 *
 * After a malformed value reading goes on behind its last bracket, if that stands on the same line,
 * else at the next line that begins with a bracket where the malformed value began. So one bad row
 * never hides the next, and the inner lines of a bad document are not taken for rows. */
#ifndef TUR_FORMAT_ROWS_H
#define TUR_FORMAT_ROWS_H

#include "format/format.h"

/* Hands each value to run->from->value, with its place and bytes in RUN; reports what cannot be
 * read (TUR-1309) as a refused row. */
void tur__rows_read(tur__run *run, tur_source *source);

#endif
