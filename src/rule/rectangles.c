/* The rule of rectangles (measured.md#rectangles):
 *
 *   allowed(a, b) = not meet(a, b) or (a.rest and strictly(a, b)) or (b.rest and strictly(b, a))
 *
 * A line is looked at once: against all lines before it together, and only where it meets one of
 * them, against each. It gets one finding, which names the first line that it cannot stand beside;
 * a thousand equal lines give a thousand findings and not half a million. */
#include "rule/measure.h"

typedef struct box {
    uint64_t cells;
    const tur__frame *line;
    bool rest;
} box;

/* The requirements that judge an array. */
typedef struct which {
    int node, meet, idle;
} which;

static bool holds(uint64_t a, uint64_t b, bool strictly)
{
    return (b & ~a) == 0 && (a != b || !strictly);
}

static bool allowed(int requirement, const box *a, const box *b)
{
    bool strictly = !tur__slack(requirement);
    if (!(a->cells & b->cells)) return true;
    if (a->rest && holds(a->cells, b->cells, strictly)) return true;
    return b->rest && holds(b->cells, a->cells, strictly);
}

/* What both may hold. Classes and unions are nested or apart, so it has a name. */
static const char *shared(tur__arena *a, const tur__frame *one, const tur__frame *two)
{
    unsigned first = tur__line_classes(one), second = tur__line_classes(two);
    const tur__frame *small = (first & second) == first ? one : two;
    const tur__frame *single = tur__has(one, TUR__LINE_MODALITY) ? one : two;
    const tur__slot *meter = &small->slot[TUR__LINE_METER];
    const tur__slot *modality = &single->slot[TUR__LINE_MODALITY];
    bool any = !tur__has(single, TUR__LINE_MODALITY);
    return tur__arena_printf(a, "%.*s@%.*s", (int)meter->len, meter->text,
                             any ? 3 : (int)modality->len, any ? "any" : modality->text);
}

static void report(tur__judge *j, int requirement, const box *old, const box *new)
{
    tur__arena *a = j->arena;
    const tur__slot *q = &old->line->slot[TUR__LINE_QUANTITY];
    const tur__slot *r = &new->line->slot[TUR__LINE_QUANTITY];
    const char *found = tur__arena_printf(
        a, "%s %.*s (line %u) and %s %.*s (line %u) meet in %s", tur__line_place(a, old->line),
        (int)q->len, q->text, (unsigned)old->line->index, tur__line_place(a, new->line),
        (int)r->len, r->text, (unsigned)new->line->index, shared(a, old->line, new->line));
    const char *wanted =
        old->cells == new->cells
            ? "one line for each rectangle"
            : "rectangles that do not meet, or rest on the one that contains the other";
    tur__violated(j, requirement, new->line, TUR__LINE_METER, found, wanted);
}

static void judge_meeting(tur__judge *j, int requirement, box *boxes, int count)
{
    uint64_t seen = 0;
    for (int i = 0; i < count; i++) {
        uint64_t cells = boxes[i].cells;
        if (cells & seen) {
            tur__fired(j, requirement);
            int k = 0;
            while (k < i && allowed(requirement, &boxes[k], &boxes[i])) k++;
            if (k < i) report(j, requirement, &boxes[k], &boxes[i]);
        }
        seen |= cells;
    }
}

/* "A rest line is for a total of which the source names a part." */
static void judge_rest(tur__judge *j, int requirement, const box *boxes, int count)
{
    for (int i = 0; i < count; i++) {
        if (!boxes[i].rest) continue;
        tur__fired(j, requirement);
        int k = 0;
        while (k < count && (k == i || boxes[k].cells & ~boxes[i].cells)) k++;
        if (k < count) continue;
        tur__violated(j, requirement, boxes[i].line, TUR__LINE_REST,
                      tur__arena_printf(j->arena, "rest on %s, which contains no other line",
                                        tur__line_place(j->arena, boxes[i].line)),
                      "a line within it, or no rest");
    }
}

static void judge_array(tur__judge *j, const which *w)
{
    const tur__frame *first = tur__elements(j->record, w->node);
    if (!first || (!tur__wants(j, w->meet) && !tur__wants(j, w->idle))) return;
    box *boxes = tur__arena_alloc(j->arena, sizeof *boxes * (size_t)j->record->slot[w->node].num);
    if (!boxes) return;
    int count = 0;
    bool rest = false;
    for (const tur__frame *l = first; l; l = l->next) {
        uint64_t cells = tur__line_cells(l);
        if (!cells) continue;
        boxes[count++] = (box){.cells = cells, .line = l, .rest = tur__has(l, TUR__LINE_REST)};
        rest |= tur__has(l, TUR__LINE_REST);
    }
    if (tur__wants(j, w->meet)) judge_meeting(j, w->meet, boxes, count);
    if (rest && tur__wants(j, w->idle)) judge_rest(j, w->idle, boxes, count);
}

static void run(tur__judge *j)
{
    judge_array(j, &(which){TUR__RECORD_METERS, TUR_0603, TUR_0604});
    judge_array(j, &(which){TUR__RECORD_AVOIDED, TUR_0616, TUR_0604});
}

const tur__code_check tur__check_rectangles = {
    .run = run, .serves = (const uint16_t[]){TUR_0603, TUR_0604, TUR_0616, UINT16_MAX}};
