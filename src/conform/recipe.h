/* From what a case says of a file to the file's bytes.
 *
 * A part of a case (conformance/schema/case.schema.json) names where bytes come from and lists what
 * is done to them. Ops on records work on the parsed record and write it in canonical form; ops on
 * the file work on bytes, and come after all ops on records. */
#ifndef TUR_CONFORM_RECIPE_H
#define TUR_CONFORM_RECIPE_H

#include "base/buf.h"
#include "base/json.h"

/* Appends the file PATH, relative to conformance/1.0, to OUT; false when there is none. */
typedef bool (*tur__recipe_read)(void *ctx, const char *path, tur__buf *out);

enum { TUR__RECIPE_ERROR = 200 };

/* Appends the bytes of PART to OUT. False when the part is no recipe or does not fit its base:
 * ERROR then says why. */
bool tur__recipe_make(tur__buf *out, char error[TUR__RECIPE_ERROR], const tur__json *part,
                      tur__recipe_read read, void *ctx);

/* The value at a JSON Pointer (RFC 6901), NULL when there is none; "" is the root. */
tur__json *tur__json_point(const tur__json *root, const char *pointer);

#endif
