/* What the files of this folder share: time, memory that does not run out, small JSON, files.
 *
 * These files belong to the command, and not to libtur: they start processes, read a clock and write
 * below a folder of their own. When memory ends, so does the process. */
#ifndef TUR_CONFORM_UTIL_H
#define TUR_CONFORM_UTIL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/json.h"
#include "base/sha256.h"

/* Microseconds of a clock that only moves on. */
uint64_t cf_now(void);
_Noreturn void cf_out_of_memory(void);

/* Arena and buffer that end the process where they would fail. */
void *cf_alloc(tur__arena *a, size_t size);
char *cf_copy(tur__arena *a, const char *text, size_t len);
char *cf_printf(tur__arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
const char *cf_text(tur__buf *b);

/* TEXT with every OLD become NEW. */
char *cf_replace(tur__arena *a, const char *text, const char *old, const char *new);

/* ---- JSON ---- */

tur__json *cf_object(tur__arena *a);
tur__json *cf_array(tur__arena *a);
void cf_put(tur__arena *a, tur__json *object, const char *name, tur__json *value);
void cf_put_text(tur__arena *a, tur__json *object, const char *name, const char *text);
void cf_put_number(tur__arena *a, tur__json *object, const char *name, uint64_t number);
void cf_put_bool(tur__arena *a, tur__json *object, const char *name, bool value);
void cf_push_text(tur__arena *a, tur__json *array, const char *text);
/* The text of a string member, or NULL. */
const char *cf_get(const tur__json *object, const char *name);
/* A whole number, or OTHERWISE where there is none. */
uint64_t cf_get_number(const tur__json *object, const char *name, uint64_t otherwise);
bool cf_get_bool(const tur__json *object, const char *name);
/* Whether an array of strings holds TEXT. */
bool cf_holds(const tur__json *array, const char *text);
/* A copy that hangs on no parent and shares no memory with VALUE. */
tur__json *cf_clone(tur__arena *a, const tur__json *value);
/* Members of the outer DEPTH levels on lines of their own, what is deeper in JCS: for files that are
 * read by people and compared by programs. */
void cf_write_lines(tur__buf *b, const tur__json *value, int depth);

/* ---- Files ---- */

/* NULL with errno set; EFBIG where there are more than MOST bytes. */
char *cf_read(tur__arena *a, const char *path, size_t most, size_t *len);
/* False with errno set. */
bool cf_write(const char *path, const void *bytes, size_t len);
/* Makes a folder below $TMPDIR, or where files are quick; NULL with errno set. */
char *cf_scratch(tur__arena *a);
/* Removes PATH and all below it; follows no link. */
void cf_remove(const char *path);

/* TEXT as a JSON string, at most 120 bytes of it. */
const char *cf_quote(tur__arena *a, const char *text, size_t len);
/* "sha256:" and 64 digits. */
char *cf_digest(tur__arena *a, const void *bytes, size_t len);

#endif
