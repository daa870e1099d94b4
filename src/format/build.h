/* Building records: what every converter needs, so that a format says only what its source means.
 *
 * All of it takes the record, or a charge, as a tree; texts are copied. Values that a record cannot
 * carry are never cut to fit: they are left out and reported. */
#ifndef TUR_FORMAT_BUILD_H
#define TUR_FORMAT_BUILD_H

#include "base/decimal.h"
#include "base/instant.h"
#include "format/run.h"

/* ---- Counts of the source ---- */

/* KNOWN false: absent or null. */
typedef struct tur__count {
    bool known, derived;
    int64_t n;
    const tur__json *node;
} tur__count;

/* A whole number from 0 to 2^53-1, in digits. Anything else there refuses the row (TUR-1312) and
 * returns false. */
bool tur__take_count(tur__run *run, tur__count *out, const tur__json *object, const char *name);
/* A string; *OUT is NULL when it is absent, null or empty. Other types refuse the row. */
bool tur__take_string(tur__run *run, const tur__json **out, const tur__json *object,
                      const char *name);
/* An object or array that is descended into; *OUT NULL when absent, null. Others refuse the row. */
bool tur__take_object(tur__run *run, tur__json **out, const tur__json *object, const char *name);
bool tur__take_array(tur__run *run, tur__json **out, const tur__json *object, const char *name);
/* Refuses the row: WANTED is the type that was expected at AT. */
void tur__row_bad(tur__run *run, const tur__json *at, const char *wanted);

/* ---- Members ---- */

tur__json *tur__record_new(tur__run *run, const char *kind, const char *grain,
                           const char *usage_source);
/* VALUE may be NULL: nothing happens. */
void tur__put(tur__run *run, tur__json *to, const char *path, tur__json *value);
void tur__put_word(tur__run *run, tur__json *to, const char *path, const char *word);
void tur__put_instant(tur__run *run, tur__json *to, const char *path, tur__instant t);
/* The supplier's string, verbatim. NODE may be NULL. */
void tur__put_text(tur__run *run, tur__json *to, const char *path, const tur__json *node);
/* An identifier: placeholders such as "None" are left out (TUR-1306), as are secrets. */
void tur__put_id(tur__run *run, tur__json *to, const char *path, const tur__json *node);
/* The customer's own words: e-mail addresses are replaced or left out (TUR-1314), secrets left
 * out. */
void tur__put_own(tur__run *run, tur__json *to, const char *path, const tur__json *node);
/* The identifier of a person: replaced by a pseudonym where there is a key. Machine accounts stay. */
void tur__put_person(tur__run *run, tur__json *to, const char *path, const tur__json *node);
/* Adds a tag under NODE's name, a string or the literal of a number; adds a label. */
void tur__put_tag(tur__run *run, tur__json *record, const tur__json *node);
void tur__put_label(tur__run *run, tur__json *record, const tur__json *node);
/* Notes what had to be assumed; the same text once. */
void tur__assume(tur__run *run, tur__json *record, const char *text);

/* ---- Lines and figures ---- */

enum { TUR__REST = 1, TUR__DERIVED = 2, TUR__KEEP_ZERO = 4 };

/* Appends a line to `meters` or `avoided`. PLACE is METER or METER@MODALITY. A zero is written only
 * with TUR__KEEP_ZERO: among tokens of a complete direction, no line says zero. */
tur__json *tur__line(tur__run *run, tur__json *record, const char *array, const char *place,
                     int64_t n, int flags);
/* Keeps a figure that is not a line. OF: places with a blank between them. Not written where it
 * equals the only line inside OF, or is zero and no line meets it. */
void tur__stated(tur__run *run, tur__json *record, const char *name, const char *of, int64_t n);
void tur__complete(tur__run *run, tur__json *record, bool input, bool output);

/* ---- Money ---- */

/* The decimal of a JSON number, exactly as written; refuses the row unless it is a number. */
bool tur__take_amount(tur__run *run, const tur__json **node, tur__decimal *out,
                      const tur__json *object, const char *name);
/* Appends a charge. */
tur__json *tur__charge(tur__run *run, tur__json *record, const char *code, const char *status,
                       const char *basis);
/* Sets MEMBER of a charge to the literal, with currency and `stated`. Beyond 18 places it is
 * rounded, noted and reported (TUR-1310). CURRENCY NULL: the one of --currency. */
void tur__put_amount(tur__run *run, tur__json *record, tur__json *charge, const char *member,
                     const tur__json *literal, const char *currency, const char *unit);

/* ---- The end of a record ---- */

typedef enum tur__repeat {
    TUR__REPEAT_COUNTS, /* each row counts: a repeat gets a number, and is reported */
    TUR__REPEAT_SAME,   /* a row with equal content is the same row again: skipped */
    TUR__REPEAT_POLL    /* the key names one usage, shown again: skipped, or refused if changed */
} tur__repeat;

/* Fills in what was given from outside, emitter, provenance and record_id, and writes the record,
 * unless the row was refused. KEY: N strings that identify the row in its source; the first says
 * how the others are to be read. NULL in it counts as empty. */
void tur__emit(tur__run *run, tur__json *record, const char *const *key, size_t n, const char *part,
               tur__repeat repeat);
/* Sets what the source does not say (fill.c). */
void tur__fill(tur__run *run, tur__json *record);
/* TUR_EINVAL: no such member, or no such value; *MESSAGE then says which. */
tur_status tur__give(tur__run *run, const char **message, const char *path, const char *value);
tur_status tur__give_json(tur__run *run, const char **message, const char *json, size_t len);

/* ---- Persons and secrets (person.c) ---- */

typedef enum tur__guise { TUR__PLAIN, TUR__ADDRESS, TUR__MACHINE, TUR__SECRET } tur__guise;
/* What TEXT holds, anywhere in it. */
tur__guise tur__guise_of(const char *text, size_t len);
/* "p_" and 32 digits of HMAC-SHA-256(key, MEMBER LF TEXT); NULL after a failure. */
const char *tur__pseudonym(tur__run *run, const char *member, const char *text, size_t len);
bool tur__is_placeholder(const char *text, size_t len);

#endif
