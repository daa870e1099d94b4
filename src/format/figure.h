/* Stated figures that tur__stated does not write: those with a mark, and those that have to stay. */
#ifndef TUR_FORMAT_FIGURE_H
#define TUR_FORMAT_FIGURE_H

#include "format/build.h"

/* Appends a figure and returns it, for marks to be set; NULL after a failure or beyond the limit. OF:
 * places with a blank between them. */
tur__json *tur__figure(tur__run *run, tur__json *record, const char *name, const char *of, int64_t n);
/* Appends a figure that counts only a part of OF. */
void tur__figure_part(tur__run *run, tur__json *record, const char *name, const char *of, int64_t n);
/* Appends a figure that nobody is to judge, because of WHY. */
void tur__figure_unreliable(tur__run *run, tur__json *record, const char *name, const char *of,
                            int64_t n, const char *why);

#endif
