/* What the bodies of chat completions and of responses have in common, beside their usage object.
 *
 * Both come in pieces: chunks of a stream, states of one response. The pieces of one id are one row,
 * and only the end of the run tells that the last piece never came. What is kept of an id lives
 * until then: some hundred bytes, and the last piece with usage where a later one may replace it. */
#ifndef TUR_FORMAT_OPENAI_BODY_H
#define TUR_FORMAT_OPENAI_BODY_H

#include "format/build.h"

typedef struct tur__pieces {
    const char *id; /* "" where the pieces have none */
    const char *head; /* JSON of the first piece's members that identify it */
    size_t head_len;
    tur__place place;
    char *last; /* bytes of the last piece with usage */
    size_t last_len, last_cap;
    tur__place last_place;
    bool written; /* the row of this id was handled */
    bool events;  /* they are events of a stream */
    bool stopped, answered, refused; /* what the pieces said of the end */
    struct tur__pieces *next; /* in the order of their first pieces */
    struct tur__pieces *same; /* in the same place of the table */
} tur__pieces;

/* Zero-initialise to start. Memory is the run's. */
typedef struct tur__pieces_list {
    tur__pieces *first, **end, **table;
    size_t count, cap;
    uint64_t seed;
} tur__pieces_list;

/* The pieces that PIECE, an object at hand, belongs to; NULL after a failure. */
tur__pieces *tur__pieces_of(tur__run *run, tur__pieces_list *list, const tur__json *piece);
/* Keeps PIECE, whose usage holds unless a later piece has another. */
void tur__pieces_keep(tur__run *run, tur__pieces *p, const tur__json *piece);
/* Makes the kept piece, or the head, the value at hand again; NULL after a failure. */
tur__json *tur__pieces_reopen(tur__run *run, const tur__pieces *p, bool last);

/* Seconds since 1970, as a number. False: refused. */
bool tur__take_unix(tur__run *run, const tur__json **node, tur__instant *out,
                    const tur__json *object, const char *name);
/* `user`, `safety_identifier` and `metadata`: the caller's own words. False: refused. */
bool tur__put_callers(tur__run *run, tur__json *record, const tur__json *body);
void tur__put_flag(tur__run *run, tur__json *to, const char *path, bool value);

#endif
