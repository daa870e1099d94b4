/* Rows that can be read only when the last state of what they describe has come.
 *
 * A source that logs a stream shows one response several times, each time with the counts so far.
 * Such states are no rows of their own: the row is what they show, and the state that counts is its
 * text. A state is kept as JSON, without its content, and given to the format when no other can
 * come, as if it stood where it was read. States that were replaced are neither rows nor findings;
 * what a format takes for a repetition, and not for a state, it reports itself.
 *
 * Memory: the text of one state for each thing described, until it is released. */
#ifndef TUR_FORMAT_HELD_H
#define TUR_FORMAT_HELD_H

#include "base/json.h"
#include "base/sha256.h"
#include "format/run.h"

typedef struct tur__held tur__held;
struct tur__held {
    /* Of the state that counts. */
    tur__place place;
    const char *prefix;
    char *text; /* NULL: none was kept yet */
    size_t len, cap;
    char digest[TUR__SHA256_HEX]; /* of the value's bytes; "" where several made the state */
    /* Of the format's own. */
    int64_t rank[3];
    uint8_t series[16];
    unsigned marks;

    uint8_t key[16];
    tur__held *next; /* in the order of the first state */
};

/* Zero-initialise to start. Lives in run->keep. */
typedef struct tur__holding {
    tur__held **places;
    size_t count, cap;
    tur__held *first, *last;
} tur__holding;

/* The first 16 bytes of the SHA-256 of TEXT. False after a failure. */
bool tur__held_key(tur__run *run, uint8_t key[16], const char *text, size_t len);
/* The entry of KEY, new (without text) or known; NULL after a failure. */
tur__held *tur__held_at(tur__run *run, tur__holding *h, const uint8_t key[16]);
/* Makes VALUE, the value at hand, the state that counts. Nothing of it may be marked before. */
void tur__held_keep(tur__run *run, tur__held *e, const tur__json *value);
/* The same with TEXT, which several values made; the place is that of the value at hand. */
void tur__held_keep_text(tur__run *run, tur__held *e, const char *text, size_t len);
/* Takes the content out of a value before it is kept; a mark stays in its place, so that the loss
 * report lists the member. NULL and null do nothing. */
void tur__held_blank(tur__json *value);
/* Gives the state as a row to CONVERT; does nothing where none is kept, and keeps none then. May be
 * called while another value is at hand, between its rows. */
void tur__held_release(tur__run *run, tur__held *e,
                       void (*convert)(tur__run *run, tur__json *row, const tur__held *e));
/* All of them, in the order of their first states. */
void tur__held_release_all(tur__run *run, tur__holding *h,
                           void (*convert)(tur__run *run, tur__json *row, const tur__held *e));

#endif
