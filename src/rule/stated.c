/* "One rule judges every figure. Let `of` stand for the set of all cells of its places. The
 * quantity is at least the lower bound of that set and at most its upper bound."
 * (measured.md#stated) */
#include "rule/measure.h"

/* The places of a figure as a list for people, cut after some. */
static const char *places(tur__arena *a, const tur__frame *figure)
{
    const char *text = "";
    int n = 0;
    for (const tur__item *i = figure->slot[TUR__FIGURE_OF].list; i; i = i->next) {
        if (n == 4) return tur__arena_printf(a, "%s ...", text);
        text = tur__arena_printf(a, "%s%s%.*s", text, n++ ? ", " : "", (int)i->len, i->text);
    }
    return text;
}

static void report(tur__judge *j, const tur__frame *figure, const tur__bounds *b, tur__fit fit)
{
    tur__arena *a = j->arena;
    const tur__slot *q = &figure->slot[TUR__FIGURE_QUANTITY];
    const char *of = places(a, figure), *found, *wanted;
    found = fit == TUR__BEYOND ? tur__arena_printf(a, "a sum beyond 20 digits in %s", of)
                               : tur__arena_printf(a, "%.*s of %s", (int)q->len, q->text, of);
    wanted = fit == TUR__BEYOND ? "lines that add up to at most 20 digits"
                                : tur__arena_printf(a, "%s, as the lines of `meters` say",
                                                    tur__bounds_print(a, b));
    tur__violated(j, TUR_0609, figure, TUR__FIGURE_QUANTITY, found, wanted);
}

static void run(tur__judge *j)
{
    const tur__frame *f = tur__first_sound(j->record, TUR__RECORD_STATED);
    if (!f || !tur__wants(j, TUR_0609)) return;
    const tur__measure *m = tur__measure_of(j);
    for (; m && f; f = tur__sound_from(f->next)) {
        if (tur__has(f, TUR__FIGURE_UNRELIABLE)) continue;
        uint64_t cells = 0;
        for (const tur__item *i = f->slot[TUR__FIGURE_OF].list; i; i = i->next)
            cells |= tur__place_cells(i->num);
        tur__bounds b;
        tur__measure_cells(&b, m, cells, tur__has(f, TUR__FIGURE_PART));
        tur__decimal figure = tur__slot_decimal(&f->slot[TUR__FIGURE_QUANTITY]);
        tur__fit fit = tur__bounds_fit(&b, &figure);
        tur__fired(j, TUR_0609);
        if (tur__slack(TUR_0609) && fit != TUR__WITHIN) fit = tur__bounds_near(&b, &figure);
        if (fit != TUR__WITHIN) report(j, f, &b, fit);
    }
}

const tur__code_check tur__check_stated = {.run = run,
                                           .serves = (const uint16_t[]){TUR_0609, UINT16_MAX}};
