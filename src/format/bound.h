/* Bindings as formats: each of them is read and written without a file of its own here. */
#ifndef TUR_FORMAT_BOUND_H
#define TUR_FORMAT_BOUND_H

#include "binding/binding.h"
#include "format/run.h"

/* The format that the binding is. */
tur__format tur__bound_format(const tur__binding *binding);
/* A record in a form of our own: the same members in canonical order, and nothing added but what is
 * given from outside. */
void tur__own_record(tur__run *run, tur__json *value);
/* Which of our own forms a source has by its first LEN bytes; NULL when none can be told. */
const char *tur__own_form(const char *head, size_t len);

#endif
