/* What a single line has to be, and that no two lines say the same (measured.md#lines, #meters). */
#include "rule/measure.h"

#include <stdlib.h>

static const int variants[] = {TUR__LINE_VARIANT_SIZE, TUR__LINE_VARIANT_QUALITY,
                               TUR__LINE_VARIANT_RESOLUTION, TUR__LINE_VARIANT_CONTEXT_LEVEL};
enum { VARIANTS = sizeof variants / sizeof *variants };

_Static_assert(TUR__METER_COUNT <= 64, "judge_meters() keeps a bit for each meter");

/* The bits of tur__meter stand in this order. */
static const char *const variant_names[VARIANTS] = {"size", "quality", "resolution",
                                                    "context_level"};

/* Members that few lines have. */
_Static_assert(TUR__LINE_NODES <= 64, "the members of a line lie in one word");
static const uint64_t seldom = UINT64_C(1) << TUR__LINE_REST | UINT64_C(1) << TUR__LINE_MODALITY |
                               UINT64_C(1) << TUR__LINE_VARIANT;

/* What the record as a whole says to its lines, looked up once. */
typedef struct context {
    bool sign, whole, estimated; /* judge TUR-0606, -0607, -0615 */
    bool difference;             /* the record reverses or adjusts */
    bool places, variants;       /* TUR-0608, -0611 */
} context;

static const char *quoted(tur__judge *j, const tur__slot *s)
{
    return tur__arena_printf(j->arena, "%.*s", (int)s->len, s->text);
}

/* ----------------------------------------------------------------- quantities */

/* "A negative quantity outside a correction is no measurement." */
static void judge_sign(tur__judge *j, const context *c, const tur__frame *f, int node)
{
    const tur__slot *s = &f->slot[node];
    tur__fired(j, TUR_0606);
    if (c->difference || *s->text != '-' || (tur__slack(TUR_0606) && s->num == -1)) return;
    tur__violated(j, TUR_0606, f, node, quoted(j, s),
                  "a quantity that is not negative, or corrects.action reverse or adjust");
}

static void judge_whole(tur__judge *j, const tur__frame *line)
{
    const tur__slot *meter = &line->slot[TUR__LINE_METER], *q = &line->slot[TUR__LINE_QUANTITY];
    int quality = tur__code_of(line, TUR__LINE_QUALITY);
    if (!tur__meters[meter->num].whole || quality == TUR__QUALITY_APPROXIMATE ||
        quality == TUR__QUALITY_DERIVED)
        return;
    tur__fired(j, TUR_0607);
    if (q->num != INT64_MIN || !memchr(q->text, '.', q->len)) return;
    tur__violated(j, TUR_0607, line, TUR__LINE_QUANTITY,
                  tur__arena_printf(j->arena, "%.*s of %.*s", (int)q->len, q->text, (int)meter->len,
                                    meter->text),
                  "a whole number, or quality approximate or derived");
}

/* ----------------------------------------------------------------- members of a line */

static void judge_places(tur__judge *j, const tur__frame *line, bool tokens)
{
    static const int nodes[] = {TUR__LINE_REST, TUR__LINE_MODALITY};
    for (int i = 0; i < 2; i++) {
        if (!tur__has(line, nodes[i])) continue;
        tur__fired(j, TUR_0608);
        if (tokens) continue;
        tur__violated(j, TUR_0608, line, nodes[i],
                      tur__arena_printf(j->arena, "%s on %s", i ? "modality" : "rest",
                                        quoted(j, &line->slot[TUR__LINE_METER])),
                      "a token meter, or no such member");
    }
}

static void judge_variant(tur__judge *j, const tur__frame *line, bool tokens)
{
    const tur__slot *meter = &line->slot[TUR__LINE_METER];
    const tur__meter *m = &tur__meters[meter->num];
    if (!tur__has(line, TUR__LINE_VARIANT)) return;
    tur__fired(j, TUR_0611);
    if (tokens) {
        tur__violated(j, TUR_0611, line, TUR__LINE_VARIANT,
                      tur__arena_printf(j->arena, "variant on %s", quoted(j, meter)),
                      "no variant on a token line");
        return;
    }
    /* "An extension takes any key." */
    for (int i = 0; meter->num && i < VARIANTS; i++) {
        if (!tur__has(line, variants[i]) || m->variants >> i & 1) continue;
        tur__violated(j, TUR_0611, line, variants[i],
                      tur__arena_printf(j->arena, "variant %s on %s", variant_names[i], m->name),
                      "a key that the registry gives this meter");
        return;
    }
}

static void judge_estimate(tur__judge *j, const tur__frame *line)
{
    tur__fired(j, TUR_0615);
    if (tur__code_of(line, TUR__LINE_QUALITY) == TUR__QUALITY_APPROXIMATE) return;
    bool has = tur__has(line, TUR__LINE_QUALITY);
    tur__violated(j, TUR_0615, line, has ? TUR__LINE_QUALITY : 0,
                  has ? quoted(j, &line->slot[TUR__LINE_QUALITY]) : "no quality, which means exact",
                  "quality approximate, as the usage was estimated");
}

/* ----------------------------------------------------------------- equal lines */

static int compare_member(const tur__frame *a, const tur__frame *b, int node)
{
    bool has = tur__has(a, node), other = tur__has(b, node);
    if (!has || !other) return has - other;
    const tur__slot *x = &a->slot[node], *y = &b->slot[node];
    int order = memcmp(x->text, y->text, x->len < y->len ? x->len : y->len);
    return order ? order : (x->len > y->len) - (x->len < y->len);
}

static int compare_kind(const tur__frame *a, const tur__frame *b)
{
    int order = compare_member(a, b, TUR__LINE_METER);
    for (int i = 0; !order && i < VARIANTS; i++) order = compare_member(a, b, variants[i]);
    return order;
}

static int by_kind(const void *a, const void *b)
{
    const tur__frame *x = *(const tur__frame *const *)a, *y = *(const tur__frame *const *)b;
    int order = compare_kind(x, y);
    return order ? order : (x->index > y->index) - (x->index < y->index);
}

/* "The other lines of a record differ in meter or in variant." Sorts them, so that equal ones stand
 * side by side behind the first of them. */
static void find_equal(tur__judge *j, const tur__slot *meters)
{
    const tur__frame **line = tur__arena_alloc(j->arena, sizeof *line * (size_t)meters->num);
    if (!line) return;
    size_t n = 0, one = 0;
    for (const tur__frame *l = meters->list; l; l = l->next)
        if (!tur__line_classes(l)) line[n++] = l;
    qsort(line, n, sizeof *line, by_kind);
    for (size_t i = 1; i < n; i++) {
        if (compare_kind(line[one], line[i])) {
            one = i;
            continue;
        }
        tur__violated(j, TUR_0605, line[i], TUR__LINE_METER,
                      tur__arena_printf(j->arena, "%s again, as in line %u",
                                        quoted(j, &line[i]->slot[TUR__LINE_METER]),
                                        (unsigned)line[one]->index),
                      "one line for each meter and variant");
    }
}

/* ----------------------------------------------------------------- arrays */

static void judge_line(tur__judge *j, const context *c, const tur__frame *line, bool tokens)
{
    if (c->sign) judge_sign(j, c, line, TUR__LINE_QUANTITY);
    if (c->whole) judge_whole(j, line);
    if (!(line->has[0] & seldom)) return;
    if (c->places) judge_places(j, line, tokens);
    if (c->variants) judge_variant(j, line, tokens);
}

static void judge_meters(tur__judge *j, const context *c)
{
    const tur__frame *l = tur__first_sound(j->record, TUR__RECORD_METERS);
    bool unique = tur__wants(j, TUR_0605) && tur__ok(j->record, TUR__RECORD_METERS);
    bool again = false;
    uint64_t seen = 0;
    for (; l; l = tur__sound_from(l->next)) {
        bool tokens = tur__line_classes(l);
        judge_line(j, c, l, tokens);
        if (tokens && c->estimated) judge_estimate(j, l);
        if (tokens || !unique) continue;
        /* Few records have a meter twice, so that variants are seldom looked at. */
        uint64_t bit = UINT64_C(1) << (l->slot[TUR__LINE_METER].num & 63);
        tur__fired(j, TUR_0605);
        again |= (seen & bit) != 0;
        seen |= bit;
    }
    if (again) find_equal(j, &j->record->slot[TUR__RECORD_METERS]);
}

static void judge_avoided(tur__judge *j, const context *c)
{
    bool only = tur__wants(j, TUR_0610);
    const tur__frame *l = tur__first_sound(j->record, TUR__RECORD_AVOIDED);
    for (; l; l = tur__sound_from(l->next)) {
        bool tokens = tur__line_classes(l);
        if (only) {
            tur__fired(j, TUR_0610);
            if (!tokens)
                tur__violated(j, TUR_0610, l, TUR__LINE_METER, quoted(j, &l->slot[TUR__LINE_METER]),
                              "a token meter");
        }
        judge_line(j, c, l, tokens);
    }
}

static void judge_other_signs(tur__judge *j, const context *c)
{
    const tur__frame *f = tur__first_sound(j->record, TUR__RECORD_STATED);
    for (; f; f = tur__sound_from(f->next)) {
        /* "A figure known to be wrong is kept with `unreliable` and not judged." */
        if (!tur__has(f, TUR__FIGURE_UNRELIABLE)) judge_sign(j, c, f, TUR__FIGURE_QUANTITY);
    }
    f = tur__first_sound(j->record, TUR__RECORD_CHARGES);
    for (; f; f = tur__sound_from(f->next))
        if (tur__has(f, TUR__CHARGE_QUANTITY)) judge_sign(j, c, f, TUR__CHARGE_QUANTITY);
}

/* "A gateway cache hit is complete in both: nothing was processed, and that is known." */
static void judge_cache_hit(tur__judge *j)
{
    const tur__frame *r = j->record;
    if (!tur__wants(j, TUR_0613) || tur__bad(r, TUR__RECORD_COMPLETE) ||
        tur__code_of(r, TUR__RECORD_REQUEST_SERVED_BY) != TUR__SERVED_BY_GATEWAY_CACHE)
        return;
    unsigned seen = 0;
    if (tur__has(r, TUR__RECORD_COMPLETE))
        for (const tur__item *i = r->slot[TUR__RECORD_COMPLETE].list; i; i = i->next)
            seen |= 1U << i->num;
    bool input = seen >> TUR__DIRECTION_INPUT & 1, output = seen >> TUR__DIRECTION_OUTPUT & 1;
    tur__fired(j, TUR_0613);
    if (input && output) return;
    tur__violated(j, TUR_0613, r, seen ? TUR__RECORD_COMPLETE : 0,
                  input    ? "complete without output"
                  : output ? "complete without input"
                           : "no complete",
                  "complete with input and output, as the gateway's cache answered");
}

static void run(tur__judge *j)
{
    const tur__frame *r = j->record;
    int action = tur__code_of(r, TUR__RECORD_CORRECTS_ACTION);
    int source = tur__code_of(r, TUR__RECORD_PROVENANCE_USAGE_SOURCE);
    int kind = tur__code_of(r, TUR__RECORD_KIND);
    context c = {
        .sign = tur__wants(j, TUR_0606) && tur__signs_known(r),
        .difference = action == TUR__ACTION_REVERSE || action == TUR__ACTION_ADJUST,
        .whole = tur__wants(j, TUR_0607) && kind > 0 && kind != TUR__KIND_ALLOCATION,
        .estimated = tur__wants(j, TUR_0615) && (source == TUR__USAGE_SOURCE_CLIENT_ESTIMATE ||
                                                 source == TUR__USAGE_SOURCE_TOKENIZER_ESTIMATE),
        .places = tur__wants(j, TUR_0608),
        .variants = tur__wants(j, TUR_0611),
    };
    judge_meters(j, &c);
    judge_avoided(j, &c);
    if (c.sign) judge_other_signs(j, &c);
    judge_cache_hit(j);
}

const tur__code_check tur__check_meters = {
    .run = run,
    .serves = (const uint16_t[]){TUR_0605, TUR_0606, TUR_0607, TUR_0608, TUR_0610, TUR_0611,
                                 TUR_0613, TUR_0615, UINT16_MAX}};
