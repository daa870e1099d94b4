/* The bounds of clause "Stated figures" (measured.md#stated):
 *
 *   1. "If corrects.action is reverse, turn the sign of every quantity of a line, and of the
 *      figure. Go on with the turned ones."
 *   2. "Let lower and upper be 0."
 *   3. "For each token line of meters, with rectangle R and quantity q: R and Q do not meet:
 *      nothing. R lies inside Q, and the figure is not a part: add q to lower and to upper.
 *      Otherwise add q to upper if q is positive, and to lower if q is negative."
 *   4. "If Q has a cell in a direction that complete does not list, upper has no bound. If
 *      corrects.action is adjust, lower has none either, because an unlisted difference may have
 *      either sign."
 *
 * "A rest line keeps its whole rectangle when upper bounds are formed", so `rest` plays no part.
 *
 * Only the rectangle of a line matters, never the line: 17 token meters and five modalities or none
 * make at most 102 rectangles, so lines are added up by rectangle first, positive and negative ones
 * apart. A question then costs at most 102 steps, however many lines and questions a record has. */
#include "rule/measure.h"

#include <stdio.h>

/* Token meters, the first of the table, with one of five modalities or none. */
enum { RECTANGLES = (TUR__METER_REQUEST - 1) * 6 };

typedef struct rectangle {
    __int128 plus, minus; /* sums of its positive and of its negative lines */
    uint64_t cells;
} rectangle;

/* A line that is not of tokens. */
typedef struct other {
    const char *text;
    uint32_t len;
    const tur__slot *quantity;
} other;

struct tur__measure {
    bool sound, turned, difference, beyond, packed;
    int scale; /* of the sums: the most places that a quantity has */
    int rectangles, others;
    uint64_t listed; /* cells of the directions in `complete` */
    other *other;    /* once PACKED */
    rectangle rectangle[];
};

/* Places of a canonical decimal. */
static int places(const tur__slot *s)
{
    const char *point = memchr(s->text, '.', s->len);
    return point ? (int)(s->text + s->len - point) - 1 : 0;
}

static bool basis_is_sound(const tur__frame *r)
{
    return !tur__bad(r, TUR__RECORD_METERS) && !tur__bad(r, TUR__RECORD_COMPLETE) &&
           tur__signs_known(r);
}

static uint64_t listed(const tur__frame *r)
{
    uint64_t cells = 0;
    if (!tur__ok(r, TUR__RECORD_COMPLETE)) return 0;
    for (const tur__item *i = r->slot[TUR__RECORD_COMPLETE].list; i; i = i->next)
        cells |= i->num == TUR__DIRECTION_INPUT ? tur__place_cells(TUR__METER_INPUT_ALL)
                                                : tur__place_cells(TUR__METER_OUTPUT);
    return cells;
}

static void add(tur__measure *m, rectangle *r, const tur__slot *s)
{
    __int128 q = s->num;
    if (s->num == INT64_MIN || m->scale) {
        tur__decimal d = tur__slot_decimal(s);
        /* Padding to more places cannot fail: "|coef| < 10^(20 + scale)" holds at any scale. */
        (void)tur__decimal_quantize(&d, d, m->scale, TUR__HALF_EVEN);
        q = d.coef;
    }
    if (m->turned) q = -q;
    __int128 *sum = q < 0 ? &r->minus : &r->plus;
    m->beyond |= __builtin_add_overflow(*sum, q, sum);
}

static void add_lines(tur__measure *m, const tur__frame *first)
{
    for (const tur__frame *l = first; l; l = l->next) {
        uint64_t cells = tur__line_cells(l);
        int i = 0;
        if (!cells) {
            m->others++;
            continue;
        }
        while (i < m->rectangles && m->rectangle[i].cells != cells) i++;
        if (i == m->rectangles) m->rectangle[m->rectangles++] = (rectangle){.cells = cells};
        add(m, &m->rectangle[i], &l->slot[TUR__LINE_QUANTITY]);
    }
}

/* The most places that a token line's quantity has. */
static int common_scale(const tur__frame *first)
{
    int scale = 0;
    for (const tur__frame *l = first; l; l = l->next) {
        const tur__slot *q = &l->slot[TUR__LINE_QUANTITY];
        if (q->num != INT64_MIN || !tur__line_classes(l)) continue;
        int n = places(q);
        if (n > scale) scale = n;
    }
    return scale;
}

static tur__measure *build(tur__judge *j)
{
    const tur__frame *r = j->record;
    int64_t lines = tur__ok(r, TUR__RECORD_METERS) ? r->slot[TUR__RECORD_METERS].num : 0;
    size_t most = (size_t)(lines < RECTANGLES ? lines : RECTANGLES);
    tur__measure *m = tur__arena_alloc(j->arena, sizeof *m + sizeof *m->rectangle * most);
    if (!m) return NULL;
    *m = (tur__measure){.sound = basis_is_sound(r)};
    if (!m->sound) return m;
    m->turned = tur__reverses(r);
    m->listed = listed(r);
    if (lines) {
        const tur__frame *first = r->slot[TUR__RECORD_METERS].list;
        m->scale = common_scale(first);
        add_lines(m, first);
    }
    /* What a reversal takes back may have been a difference itself. The action does not tell, but
     * its turned signs do: a plain measurement has none that are negative. */
    m->difference = tur__code_of(r, TUR__RECORD_CORRECTS_ACTION) == TUR__ACTION_ADJUST;
    for (int i = 0; m->turned && i < m->rectangles; i++) m->difference |= m->rectangle[i].minus < 0;
    return m;
}

const tur__measure *tur__measure_of(tur__judge *j)
{
    if (!j->measure) j->measure = build(j);
    return j->measure && j->measure->sound ? j->measure : NULL;
}

void tur__measure_cells(tur__bounds *b, const tur__measure *m, uint64_t cells, bool part)
{
    __int128 lower = 0, upper = 0;
    bool beyond = m->beyond;
    for (int i = 0; i < m->rectangles; i++) {
        const rectangle *r = &m->rectangle[i];
        uint64_t shared = r->cells & cells;
        if (!shared) continue;
        bool inside = shared == r->cells && !part;
        beyond |= __builtin_add_overflow(upper, r->plus, &upper);
        beyond |= __builtin_add_overflow(lower, r->minus, &lower);
        if (!inside) continue;
        beyond |= __builtin_add_overflow(lower, r->plus, &lower);
        beyond |= __builtin_add_overflow(upper, r->minus, &upper);
    }
    bool open = cells & ~m->listed;
    *b = (tur__bounds){.lower = lower,
                       .upper = upper,
                       .scale = m->scale,
                       .no_lower = open && m->difference,
                       .no_upper = open,
                       .beyond = beyond,
                       .turned = m->turned};
}

/* Packs the lines that are not of tokens, so that a thousand charges can ask for a thousand of
 * them. */
static bool pack_others(tur__measure *m, tur__judge *j)
{
    if (m->packed || !m->others) return true;
    m->other = tur__arena_alloc(j->arena, sizeof *m->other * (size_t)m->others);
    if (!m->other) return false;
    m->packed = true;
    other *o = m->other;
    for (const tur__frame *l = tur__elements(j->record, TUR__RECORD_METERS); l; l = l->next) {
        const tur__slot *meter = &l->slot[TUR__LINE_METER];
        if (!tur__meters[meter->num].mask)
            *o++ = (other){meter->text, meter->len, &l->slot[TUR__LINE_QUANTITY]};
    }
    return true;
}

tur__measured tur__measure_label(tur__bounds *b, tur__judge *j, const tur__slot *of)
{
    if (!tur__measure_of(j)) return TUR__UNSURE;
    tur__measure *m = j->measure;
    uint64_t cells = tur__place_cells(of->num);
    if (cells) {
        tur__measure_cells(b, m, cells, false);
        return TUR__MEASURED;
    }
    if (!pack_others(m, j)) return TUR__UNSURE;
    tur__decimal sum = {0, 0};
    bool found = false, fits = true;
    for (int i = 0; i < m->others; i++) {
        const other *o = &m->other[i];
        if (!tur__same_text(o->text, o->len, of->text, of->len)) continue;
        found = true;
        fits = fits && tur__decimal_add(&sum, sum, tur__slot_decimal(o->quantity));
    }
    if (m->turned) sum = tur__decimal_neg(sum);
    *b = (tur__bounds){.lower = sum.coef,
                       .upper = sum.coef,
                       .scale = sum.scale,
                       .beyond = !fits,
                       .turned = m->turned};
    return found ? TUR__MEASURED : TUR__NOT_MEASURED;
}

/* -------------------------------------------------------------------- using bounds */

/* Compares the figure with a bound, which may have more digits than a decimal. */
static int compare(tur__decimal figure, __int128 bound, int scale)
{
    while (scale < figure.scale) {
        /* A bound that overflows on the way is greater in magnitude than any figure. */
        bool negative = bound < 0;
        if (__builtin_mul_overflow(bound, 10, &bound)) return negative ? 1 : -1;
        scale++;
    }
    (void)tur__decimal_quantize(&figure, figure, scale, TUR__HALF_EVEN);
    return (figure.coef > bound) - (figure.coef < bound);
}

tur__fit tur__bounds_fit(const tur__bounds *b, const tur__decimal *figure)
{
    if (b->beyond) return TUR__BEYOND;
    __int128 coef = b->turned ? -figure->coef : figure->coef;
    int low, high;
    if (figure->scale == b->scale) {
        low = coef < b->lower ? -1 : 0;
        high = coef > b->upper;
    } else {
        tur__decimal turned = {coef, figure->scale};
        low = compare(turned, b->lower, b->scale);
        high = compare(turned, b->upper, b->scale);
    }
    if (!b->no_lower && low < 0) return TUR__BELOW;
    return !b->no_upper && high > 0 ? TUR__ABOVE : TUR__WITHIN;
}

/* A bound as a decimal; false when it has more than 20 digits before the point. */
static bool decimal_of(tur__decimal *out, __int128 bound, int scale)
{
    __int128 limit = (__int128)10000000000 * 10000000000;
    for (int i = 0; i < scale; i++) limit *= 10;
    if (bound >= limit || bound <= -limit) return false;
    *out = (tur__decimal){bound, scale};
    return true;
}

bool tur__bounds_exact(tur__decimal *out, const tur__bounds *b)
{
    if (b->beyond || b->no_lower || b->no_upper || b->lower != b->upper) return false;
    return decimal_of(out, b->turned ? -b->lower : b->lower, b->scale);
}

static void print(char out[TUR__DECIMAL_TEXT], __int128 bound, int scale)
{
    tur__decimal d;
    if (decimal_of(&d, bound, scale))
        tur__decimal_print(out, d);
    else
        snprintf(out, TUR__DECIMAL_TEXT, "a sum beyond 20 digits");
}

const char *tur__bounds_print(tur__arena *a, const tur__bounds *b)
{
    char lower[TUR__DECIMAL_TEXT], upper[TUR__DECIMAL_TEXT];
    bool no_lower = b->turned ? b->no_upper : b->no_lower;
    bool no_upper = b->turned ? b->no_lower : b->no_upper;
    if (b->beyond) return "a sum beyond 20 digits";
    print(lower, b->turned ? -b->upper : b->lower, b->scale);
    print(upper, b->turned ? -b->lower : b->upper, b->scale);
    if (no_lower && no_upper) return "any quantity";
    if (no_lower) return tur__arena_printf(a, "%s or less", upper);
    if (no_upper) return tur__arena_printf(a, "%s or more", lower);
    if (b->lower == b->upper) return tur__arena_printf(a, "%s", lower);
    return tur__arena_printf(a, "%s to %s", lower, upper);
}

const char *tur__line_place(tur__arena *a, const tur__frame *line)
{
    const tur__slot *meter = &line->slot[TUR__LINE_METER], *of = &line->slot[TUR__LINE_MODALITY];
    if (!tur__has(line, TUR__LINE_MODALITY))
        return tur__arena_printf(a, "%.*s", (int)meter->len, meter->text);
    return tur__arena_printf(a, "%.*s@%.*s", (int)meter->len, meter->text, (int)of->len, of->text);
}
