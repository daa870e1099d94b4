/* The record reader: one pass over the bytes of a line, driven by the generated tables.
 *
 * It finds what is wrong with structure, types, forms and lists on the way and leaves a frame of
 * slots that point into the line. Nothing is copied unless a string has escapes. */
#ifndef TUR_RECORD_SCAN_H
#define TUR_RECORD_SCAN_H

#include "base/arena.h"
#include "record/key.h"
#include "record/record.h"
#include "tur.h"

/* Where a structural finding points: a node of a frame, an element or member below it, a byte. */
typedef struct tur__spot {
    const tur__frame *frame; /* NULL: the line as a whole */
    int node;
    int64_t index;           /* element of the array at the node, or -1 */
    const char *name;        /* member below the node that the tables do not know, or NULL */
    uint32_t name_len;
    uint32_t pos;            /* from the start of the line */
} tur__spot;

typedef struct tur__pending tur__pending;
struct tur__pending {
    uint16_t requirement;
    bool newer; /* what a higher minor version of the specification may well define */
    tur__spot spot;
    const char *found, *wanted;
    tur__pending *next;
};

/* Guesses cost a look-up where they are wrong: writers repeat themselves, so they seldom are. */
enum { TUR__NEXT_BITS = 13, TUR__KNOWN_BITS = 9 };

/* What frames of one kind were like so far. */
typedef struct tur__habits {
    uint64_t frames;                /* how many */
    uint64_t seen[64 * TUR__WORDS]; /* occurrences by node */
    uint8_t next[1 << TUR__NEXT_BITS]; /* member that came next, by a hash of those before it in its object */
} tur__habits;

/* A value that a member had and that was well-formed, with its closing quote: where the same bytes
 * stand again, nothing has to be checked. For codes, meters, currencies and the like. */
typedef struct tur__known {
    _Alignas(64) const tur__node *node;
    char text[32];
    uint8_t len;
    int64_t num; /* as in tur__slot */
} tur__known;


typedef struct tur__scan {
    tur__arena *arena;     /* of the record; reset by the caller between records */
    const char *base;      /* the line */
    const char *end;       /* its end, where a line feed or padding stands */
    const char *p;
    tur__frame *record;
    bool broken;           /* no JSON object: nothing of the line is judged further */
    bool foreign;          /* a record of another major version */
    bool newer;            /* of a higher minor version than TUR_SPEC_VERSION */
    bool canonical;        /* the line is its own canonical form; false where that takes a second look */
    tur__pending *findings, **last; /* in order */
    int pending;           /* how many */
    uint32_t more[2][TUR__REQUIREMENT_COUNT]; /* those beyond TUR__PENDING_MAX; [1]: newer */
    bool cut;              /* broken where the line ends */
    uint64_t lines;        /* kept across records, as all that follows */
    uint64_t tested[TUR__REQUIREMENT_COUNT];
    tur__habits habits[TUR__FRAME_COUNT];
    tur__known known[1 << TUR__KNOWN_BITS];
} tur__scan;

/* At most this many findings of one record are described, and what gives a record up besides; all
 * are counted. */
enum { TUR__PENDING_MAX = 64 };

/* Scans LEN bytes at LINE, behind which a line feed and TUR__PAD readable bytes stand. The result
 * is s->record, s->broken and the findings. LEN is below 2^31. */
void tur__scan_line(tur__scan *s, const char *line, size_t len);

/* Adds what each structural requirement was tested for, from the occurrences of the members. */
void tur__scan_fired(const tur__scan *s, tur_counter counter[TUR__REQUIREMENT_COUNT]);

/* ---- Parts of the scanner, for scan.c and its neighbours only ---- */

typedef struct tur__text {
    const char *text;
    uint32_t len;
    uint32_t points; /* code points */
    bool unfit;      /* a control character or non-character lies in it */
} tur__text;

/* Notes a finding. Returns false for convenience. */
bool tur__scan_find(tur__scan *s, int requirement, const tur__spot *spot, const char *found,
                    const char *wanted);
/* The same for what a later minor version may well define. */
bool tur__scan_find_newer(tur__scan *s, int requirement, const tur__spot *spot, const char *found,
                          const char *wanted);
/* The line is no JSON: notes it and gives the record up. Returns false. */
bool tur__scan_break(tur__scan *s, int requirement, const char *found, const char *wanted);
/* Reads the string at s->p, which stands on its quote: escapes, UTF-8. False: broken. */
bool tur__scan_string(tur__scan *s, tur__text *out);
/* Skips any value at s->p, checking that it is JSON, DEPTH objects and arrays inside the record. */
bool tur__scan_skip(tur__scan *s, int depth);
/* Reads the number at s->p; whether it is written as an integer. False: broken. */
bool tur__scan_number(tur__scan *s, bool *integer);
/* Reads the value of the extension member NAME of FRAME at s->p, inside DEPTH objects and arrays. */
bool tur__scan_extension(tur__scan *s, tur__frame *frame, int node, const tur__text *name, int depth);
/* Advances over blanks inside the line. */
static inline void tur__scan_blanks(tur__scan *s)
{
    while (*s->p == ' ' || *s->p == '\t') s->p++;
}
/* A copy of the bytes from FROM to s->p for a finding, shortened. */
const char *tur__scan_excerpt(tur__scan *s, const char *from, size_t len);

/* ---- Forms (forms.c): whether a string is well-formed. SLOT's num is set where the form has one. */

/* Checks TEXT against the base of NODE. *FOUND and *WANTED are set when it fails; *NEWER when a
 * higher minor may define it. */
bool tur__form_check(tur__scan *s, const tur__node *node, const char *text, uint32_t len,
                     int64_t *num, const char **wanted, bool *newer);
/* The sixteen bytes of a lower-case UUID. */
bool tur__form_uuid(uint8_t out[16], const char *text, uint32_t len);
/* Code of NAME in a hash table; 0 when it is not there. NAME has TUR__PAD readable bytes behind. */
int tur__form_lookup(const tur__key *keys, unsigned bits, uint64_t mix, const char *name,
                     uint32_t len);
/* Node of a dotted path in the record's frame, or 0. */
int tur__form_path(const char *path, uint32_t len);

#endif
