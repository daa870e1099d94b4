/* A document tree that keeps what a general JSON library throws away: the digits of a number, the
 * place of a value, a repeated member. It reads vendor documents and builds records.
 *
 * Everything lives in the arena of the call and is freed with it. Strings are UTF-8, unescaped,
 * NUL-terminated for convenience; LEN counts, since U+0000 may lie inside. */
#ifndef TUR_BASE_JSON_H
#define TUR_BASE_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"

typedef enum tur__json_kind {
    TUR__JSON_NULL = 1,
    TUR__JSON_FALSE,
    TUR__JSON_TRUE,
    TUR__JSON_NUMBER, /* text is the literal, as written */
    TUR__JSON_STRING, /* text is the unescaped content */
    TUR__JSON_ARRAY,
    TUR__JSON_OBJECT
} tur__json_kind;

typedef struct tur__json tur__json;
struct tur__json {
    tur__json_kind kind;
    const char *name; /* of the member, unescaped; NULL for elements and the root */
    size_t name_len;
    const char *text; /* "" for every other kind */
    size_t len;
    size_t offset;   /* of the value's first byte in the text that was parsed */
    size_t count;    /* of children */
    bool used;       /* free for the caller: marks what a converter has read */
    tur__json *first, *last, *next, *parent;
};

typedef struct tur__json_error {
    size_t offset;
    const char *message; /* a static sentence without a full stop */
    bool truncated;      /* the text ends before the value does */
} tur__json_error;

enum { TUR__JSON_DEPTH = 256 };

/* Parses one JSON text (RFC 8259) that begins at TEXT after optional white space. *USED receives
 * how many bytes it took, without what follows. Refuses: nesting beyond TUR__JSON_DEPTH, invalid
 * UTF-8, lone surrogates, control characters in strings, a member name given twice in one object
 * (found when the object closes, so an error further inside it is reported before).
 * Returns NULL and fills ERROR on failure; offset SIZE_MAX there means memory is exhausted. What
 * follows the value is not looked at: in "1x" the value is 1 and USED 1. */
tur__json *tur__json_parse(tur__arena *a, const char *text, size_t len, size_t *used,
                           tur__json_error *error);

/* The member, or NULL; also NULL when OBJECT is NULL or no object, so that calls nest. */
tur__json *tur__json_get(const tur__json *object, const char *name);
/* Follows a dotted path of member names. */
tur__json *tur__json_at(const tur__json *object, const char *path);
/* True for a string with exactly this content. */
bool tur__json_is(const tur__json *string, const char *text);
/* Writes the JSON Pointer (RFC 6901) of NODE from its root into BUF. */
void tur__json_pointer(tur__buf *b, const tur__json *node);

/* Building. Each returns the new value, or NULL when memory is exhausted. */
tur__json *tur__json_new(tur__arena *a, tur__json_kind kind);
tur__json *tur__json_new_string(tur__arena *a, const char *text, size_t len);
/* LITERAL has to be a JSON number; NULL when it is not. */
tur__json *tur__json_new_number(tur__arena *a, const char *literal, size_t len);
/* Appends a detached VALUE to an array, or to an object under a copied NAME. Whether the object has
 * that member already is the caller's to know: put does not look, so that building stays linear. */
void tur__json_push(tur__json *array, tur__json *value);
bool tur__json_put(tur__arena *a, tur__json *object, const char *name, size_t name_len, tur__json *value);
/* Puts VALUE at a dotted path, making the objects on the way; replaces what was there.
 * A part that is a number indexes an array that exists (or appends at its end).
 * False, and nothing changed, when a value on the way is no object or array or the index is none;
 * false too when memory is exhausted. */
bool tur__json_set(tur__arena *a, tur__json *root, const char *path, tur__json *value);
/* Takes a child out of its parent, in time linear in the children before it. */
void tur__json_remove(tur__json *child);

/* Appends the JCS form (RFC 8785): members by UTF-16 code units, shortest escapes. Numbers are
 * written as their literal, which has to be an integer below 2^53 for the result to be JCS. */
void tur__json_write(tur__buf *b, const tur__json *value);
/* The same for one string, and for one character that does not stand in a string as it is. */
void tur__json_write_string(tur__buf *b, const char *text, size_t len);
void tur__json_write_escape(tur__buf *b, unsigned char c);
/* Length of the longest prefix that stands in a JSON string as it is: up to the first quotation
 * mark, backslash or control character below U+0020. */
size_t tur__json_plain(const char *text, size_t len);

/* Line (1-based) and column (1-based, in code points) of OFFSET in TEXT. */
void tur__json_position(const char *text, size_t len, size_t offset, uint64_t *line,
                        uint64_t *column);

#endif
