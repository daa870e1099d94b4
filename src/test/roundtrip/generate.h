/* Random records that conform, made from the field table: every member, code and meter occurs. The
 * same seed makes the same records on every machine. */
#ifndef TUR_TEST_ROUNDTRIP_GENERATE_H
#define TUR_TEST_ROUNDTRIP_GENERATE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/json.h"

typedef struct generator generator;

/* Dies when memory is exhausted. */
generator *generator_new(uint64_t seed);
void generator_free(generator *g);

/* Appends COUNT records to LINES, each on a line of its own in canonical form. */
void generator_add(generator *g, tur__buf *lines, size_t count);
/* Prints what did not occur in all records so far, a line each; returns how much that is. */
size_t generator_missing(const generator *g);

/* ---- values.c ---- */

uint64_t generator_next(generator *g);
/* A number below N. */
uint64_t generator_below(generator *g, uint64_t n);
/* A value of the form that the node has: a leaf, or an element of its array. */
tur__json *generator_value(generator *g, tur__arena *a, int frame, int node);
tur__json *generator_extension(generator *g, tur__arena *a);

#endif
