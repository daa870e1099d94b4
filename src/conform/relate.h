/* Variants of files of which it is known how the answer has to change, whatever the answer is: the
 * words of conformance/1.0/meta/relations.json. */
#ifndef TUR_CONFORM_RELATE_H
#define TUR_CONFORM_RELATE_H

#include "base/buf.h"

/* Files, as a case has them. */
typedef struct tur__files {
    tur__buf *file;
    size_t count;
} tur__files;

/* Makes variant number INDEX, from 0, of FILES by the word MAKE in *OUT, which is to be freed with
 * tur__files_free(). False when there is no such word, no such variant, or when the word does not
 * apply to these files: they hold what is no record, or nothing that it could change. */
bool tur__relate(tur__files *out, const char *make, unsigned index, const tur__files *files);
void tur__files_free(tur__files *files);

#endif
