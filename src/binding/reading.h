/* What bindings share when they read: the line that is made and its marks, faults, and a window over
 * the source that knows where it stands. */
#ifndef TUR_BINDING_READING_H
#define TUR_BINDING_READING_H

#include "binding/binding.h"

/* ---- The line and its marks ---- */

/* What is appended to r->json from here on comes from PLACE, whose `at` is not looked at. A second
 * mark before the same byte replaces the first. */
void tur__reading_mark(tur__reading *r, const tur__mark *place);
/* Appends TEXT, valid UTF-8, as a JSON string. PLACE is that of its first byte; where it is verbatim,
 * the source has TEXT byte for byte, and every byte of the string gets its place, escapes too. */
void tur__reading_string(tur__reading *r, const tur__mark *place, const char *text, size_t len);

/* The mark among MARK (not none, the first at 0) that byte AT of the line falls under. */
const tur__mark *tur__mark_find(const tur__mark *mark, size_t marks, size_t at);
/* Place of that byte in the source, in time linear in the bytes that it stands behind its mark. */
tur__mark tur__mark_place(const tur__mark *mark, size_t marks, const char *line, size_t at);

/* ---- Faults ---- */

/* FOUND and WANTED are static or of tur__reading_text, and may be NULL. */
void tur__reading_fault(tur__reading *r, int requirement, const tur__mark *place, const char *found,
                        const char *wanted);
/* TUR-0122 for a record of BYTES bytes, 0 where they were not counted; empties the line. */
void tur__reading_too_long(tur__reading *r, const tur__mark *place, uint64_t bytes);
/* A text that lives until the next step. */
#define tur__reading_text(r, ...) tur__arena_printf(&(r)->texts, __VA_ARGS__)

/* ---- For those who ask a binding for records ---- */

/* R is zeroed but for source and max_record. False when memory is exhausted; closed all the same. */
bool tur__reading_open(tur__reading *r, const tur__binding *b);
/* Empties what the last step yielded, and takes the next. At TUR__STEP_END the source is read to its
 * end, and there are no faults: they were a step before. */
tur__step tur__reading_next(tur__reading *r, const tur__binding *b);
void tur__reading_close(tur__reading *r, const tur__binding *b);

/* ---- The source ---- */

/* A piece of a source. Starts as {.line = 1, .column = 1}. */
typedef struct tur__window {
    char *data; /* owned */
    size_t at, len, cap; /* reading stands at data[at] */
    bool end; /* nothing follows LEN */
    uint64_t line, column, offset; /* of data[at] in the source */
} tur__window;

/* Makes at least WANT bytes stand from data[at] on, or all there are; what stood there may move.
 * TUR__STEP_RECORD, or what failed. */
tur__step tur__window_fill(tur__window *w, tur_source *source, size_t want);
/* Passes over BYTES bytes that stand there. */
void tur__window_pass(tur__window *w, size_t bytes);
/* Place of the byte that stands BYTES behind data[at]; not verbatim. */
tur__mark tur__window_place(const tur__window *w, size_t bytes);
void tur__window_free(tur__window *w);

#endif
