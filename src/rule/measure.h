/* What the lines of a record say of a set of cells: the bounds of clause "Stated figures", and the
 * small things that every rule over lines needs. */
#ifndef TUR_RULE_MEASURE_H
#define TUR_RULE_MEASURE_H

#include "base/decimal.h"
#include "rule/rule.h"

#include <string.h>

enum { TUR__MODALITIES = 31 }; /* "No modality named means any of the five." */

/* The cells of a rectangle. "A set of cells that is no rectangle fits into 55 bits of a word": the
 * bit of a cell is 11 x modality + leaf here, so that one product writes the classes into the row
 * of each modality. How the bits are numbered shows nowhere. */
static inline uint64_t tur__cells(unsigned classes, unsigned modalities)
{
    const uint64_t copies = UINT64_C(0x10040100401), rows = UINT64_C(0x100200400801);
    return classes * (modalities * copies & rows);
}

/* The cells of a meter (low half, index) and its modalities (high half, mask; 0 means any), as
 * slots of places and labels hold them. None for meters that are not of tokens. */
static inline uint64_t tur__place_cells(int64_t num)
{
    unsigned modalities = (unsigned)(num >> 16);
    return tur__cells(tur__meters[num & 0xFFFF].mask, modalities ? modalities : TUR__MODALITIES);
}

static inline unsigned tur__line_modalities(const tur__frame *line)
{
    return tur__has(line, TUR__LINE_MODALITY) ? 1U << (line->slot[TUR__LINE_MODALITY].num - 1)
                                              : TUR__MODALITIES;
}

/* 0 where the line is not of tokens. */
static inline unsigned tur__line_classes(const tur__frame *line)
{
    return tur__meters[line->slot[TUR__LINE_METER].num].mask;
}

static inline uint64_t tur__line_cells(const tur__frame *line)
{
    return tur__cells(tur__line_classes(line), tur__line_modalities(line));
}

static inline tur__decimal tur__slot_decimal(const tur__slot *s)
{
    tur__decimal d = {s->num, 0};
    if (s->num == INT64_MIN) (void)tur__decimal_parse(&d, s->text, s->len);
    return d;
}

static inline bool tur__same_text(const char *a, uint32_t a_len, const char *b, uint32_t b_len)
{
    return a_len == b_len && memcmp(a, b, a_len) == 0;
}

static inline bool tur__same_slot(const tur__slot *a, const tur__slot *b)
{
    return tur__same_text(a->text, a->len, b->text, b->len);
}

/* First element of an array of objects that is sound as a whole; NULL where it is absent or not.
 * For rules that compare elements or add them up. */
static inline const tur__frame *tur__elements(const tur__frame *f, int node)
{
    return tur__ok(f, node) ? f->slot[node].list : NULL;
}

/* From F on, the first element that has no finding on its form, nor has anything within it. */
static inline const tur__frame *tur__sound_from(const tur__frame *f)
{
    for (; f; f = f->next) {
        uint64_t bad = 0;
        for (int w = 0; w < TUR__WORDS; w++) bad |= f->bad[w];
        if (!bad) break;
    }
    return f;
}

/* Its first sound element, whatever the others are; then tur__sound_from(f->next). For rules about
 * an element alone. */
static inline const tur__frame *tur__first_sound(const tur__frame *f, int node)
{
    return tur__has(f, node) ? tur__sound_from(f->slot[node].list) : NULL;
}

/* False where the record is meant to be a correction and does not say, in a usable form, of which
 * sort: then nobody knows what its signs mean. */
static inline bool tur__signs_known(const tur__frame *record)
{
    return !tur__has(record, TUR__RECORD_CORRECTS) || tur__ok(record, TUR__RECORD_CORRECTS_ACTION);
}

static inline bool tur__reverses(const tur__frame *record)
{
    return tur__code_of(record, TUR__RECORD_CORRECTS_ACTION) == TUR__ACTION_REVERSE;
}

/* For findings: `input.fresh@audio`, as the line would be named in `of`. */
const char *tur__line_place(tur__arena *a, const tur__frame *line);

/* Lower and upper bound of a quantity, at 10^-SCALE. On a reverse they are those of the turned
 * quantities, and whoever compares with them turns his figure too. */
typedef struct tur__bounds {
    __int128 lower, upper;
    int scale;
    bool no_lower, no_upper; /* there is none on that side */
    bool beyond;             /* the lines' sum does not fit: no bound is usable */
    bool turned;
} tur__bounds;

typedef struct tur__measure tur__measure;

/* The record's token lines, read once; NULL where they are no sound basis for a verdict. */
const tur__measure *tur__measure_of(tur__judge *j);
/* Bounds of a set of cells; PART where only a part of it is meant. */
void tur__measure_cells(tur__bounds *b, const tur__measure *m, uint64_t cells, bool part);

typedef enum tur__measured {
    TUR__MEASURED,
    TUR__NOT_MEASURED, /* a meter that is not of tokens, and no line has it */
    TUR__UNSURE        /* the lines are no sound basis */
} tur__measured;
/* Bounds of what a charge's `of` names. */
tur__measured tur__measure_label(tur__bounds *b, tur__judge *j, const tur__slot *of);

typedef enum tur__fit { TUR__BELOW = -1, TUR__WITHIN, TUR__ABOVE, TUR__BEYOND } tur__fit;
/* Where a figure of the record lies. */
tur__fit tur__bounds_fit(const tur__bounds *b, const tur__decimal *figure);
/* The same when the figure may be off by one of its last place. For make check-sabotage. */
static inline tur__fit tur__bounds_near(const tur__bounds *b, const tur__decimal *figure)
{
    tur__decimal less = {figure->coef - 1, figure->scale}, more = {figure->coef + 1, figure->scale};
    tur__fit fit = tur__bounds_fit(b, &less);
    return fit == TUR__WITHIN ? fit : tur__bounds_fit(b, &more);
}

/* Whether two amounts are equal, which the requirement asks for. SCALE is for make check-sabotage. */
static inline bool tur__equal(int requirement, tur__decimal a, tur__decimal b, int scale)
{
    tur__decimal off, one = {1, scale}, less = {-1, scale};
    if (tur__decimal_cmp(a, b) == 0) return true;
    return tur__slack(requirement) && tur__decimal_sub(&off, a, b) && tur__decimal_cmp(off, one) <= 0 && tur__decimal_cmp(off, less) >= 0;
}

/* The one quantity that lies within the bounds, with the sign that it has in the record; false
 * where there are several, or where it has more than 20 + 18 digits. */
bool tur__bounds_exact(tur__decimal *out, const tur__bounds *b);
/* For findings: "2006", "0 to 86", "605 or more", as they are in the record. */
const char *tur__bounds_print(tur__arena *a, const tur__bounds *b);

#endif
