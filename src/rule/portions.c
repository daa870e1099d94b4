/* "Explicit portions among usage charges of equal of, payee, basis and currency add up to the
 * measured quantity, all of them explicit if one is, within bounds where the lines are not exact,
 * unless quantity_rule says why not." (cost.md#portions)
 *
 * Charges are sorted by these four, so that portions stand together: a RUN has equal keys, a BLOCK
 * equal `of` and payee. A charge without amounts needs neither basis nor currency, such as the part
 * that a plan includes, and is still a portion of the same quantity as the charges beside it that
 * have an amount. So a run also holds where it does together with those of its block that lack
 * basis or currency, and they hold together with it. */
#include "rule/measure.h"

#include <stdlib.h>

typedef struct portion {
    const tur__frame *charge;
    const char *payee, *currency;
    uint32_t payee_len, currency_len;
    int basis; /* -1 where there is none */
    bool explicit, rule;
} portion;

/* The explicit quantities of some portions. */
typedef struct sum {
    tur__decimal total;
    int explicit;
    bool rule, beyond;
} sum;

static int compare_text(const char *a, uint32_t a_len, const char *b, uint32_t b_len)
{
    uint32_t len = a_len < b_len ? a_len : b_len;
    int order = len ? memcmp(a, b, len) : 0;
    return order ? order : (a_len > b_len) - (a_len < b_len);
}

static int compare_block(const portion *a, const portion *b)
{
    const tur__slot *x = &a->charge->slot[TUR__CHARGE_OF], *y = &b->charge->slot[TUR__CHARGE_OF];
    int order = compare_text(x->text, x->len, y->text, y->len);
    return order ? order : compare_text(a->payee, a->payee_len, b->payee, b->payee_len);
}

static int compare_run(const portion *a, const portion *b)
{
    if (a->basis != b->basis) return a->basis < b->basis ? -1 : 1;
    return compare_text(a->currency, a->currency_len, b->currency, b->currency_len);
}

static int by_key(const void *a, const void *b)
{
    const portion *x = a, *y = b;
    int order = compare_block(x, y);
    if (!order) order = compare_run(x, y);
    if (order) return order;
    return (x->charge->index > y->charge->index) - (x->charge->index < y->charge->index);
}

/* "Payee: absent means the biller", "the biller defaults to the seller". */
static void set_payee(portion *p, const tur__frame *record)
{
    const tur__slot *s = NULL;
    if (tur__has(p->charge, TUR__CHARGE_PAYEE))
        s = &p->charge->slot[TUR__CHARGE_PAYEE];
    else if (tur__ok(record, TUR__RECORD_PARTIES_BILLER_ID))
        s = &record->slot[TUR__RECORD_PARTIES_BILLER_ID];
    else if (tur__ok(record, TUR__RECORD_PARTIES_SELLER_ID))
        s = &record->slot[TUR__RECORD_PARTIES_SELLER_ID];
    p->payee = s ? s->text : "";
    p->payee_len = s ? s->len : 0;
}

static bool is_portion(const tur__frame *c)
{
    return tur__has(c, TUR__CHARGE_OF) &&
           tur__code_of(c, TUR__CHARGE_CODE) == TUR__CHARGE_CODE_USAGE;
}

static size_t collect(const tur__frame *record, const tur__frame *first, portion *out)
{
    size_t n = 0;
    for (const tur__frame *c = first; c; c = c->next) {
        if (!is_portion(c)) continue;
        portion *p = &out[n++];
        *p = (portion){.charge = c,
                       .currency = "",
                       .basis = tur__code_of(c, TUR__CHARGE_BASIS),
                       .explicit = tur__has(c, TUR__CHARGE_QUANTITY),
                       .rule = tur__has(c, TUR__CHARGE_QUANTITY_RULE)};
        if (tur__has(c, TUR__CHARGE_CURRENCY)) {
            p->currency = c->slot[TUR__CHARGE_CURRENCY].text;
            p->currency_len = c->slot[TUR__CHARGE_CURRENCY].len;
        }
        set_payee(p, record);
    }
    return n;
}

/* ----------------------------------------------------------------- sums */

static void merge(sum *s, const sum *other)
{
    s->explicit += other->explicit;
    s->rule |= other->rule;
    s->beyond |= other->beyond || !tur__decimal_add(&s->total, s->total, other->total);
}

static sum sum_of(const portion *p, size_t n)
{
    sum s = {0};
    for (size_t i = 0; i < n; i++) {
        if (!p[i].explicit) continue;
        sum one = {tur__slot_decimal(&p[i].charge->slot[TUR__CHARGE_QUANTITY]), 1, p[i].rule,
                   false};
        merge(&s, &one);
    }
    return s;
}

static bool fits(const tur__bounds *b, const sum *s)
{
    if (s->rule || s->beyond) return s->rule;
    return tur__bounds_fit(b, &s->total) == TUR__WITHIN || (tur__slack(TUR_0709) && tur__bounds_near(b, &s->total) == TUR__WITHIN);
}

static bool is_bare(const portion *p)
{
    return p->basis < 0 || !p->currency_len;
}

/* ----------------------------------------------------------------- judging */

/* TUR-0710: a quantity beside charges that stand for all of it says nothing about their share. */
static bool all_explicit(tur__judge *j, const portion *p, size_t n)
{
    bool all = true, judged = tur__wants(j, TUR_0710) && n > 1;
    size_t one = 0;
    while (!p[one].explicit) one++;
    if (judged) tur__fired(j, TUR_0710);
    for (size_t i = 0; i < n; i++) {
        if (p[i].explicit) continue;
        const tur__slot *of = &p[i].charge->slot[TUR__CHARGE_OF];
        if (judged && all)
            tur__violated(j, TUR_0710, p[i].charge, 0,
                          tur__arena_printf(j->arena,
                                            "no quantity for %.*s, unlike charge %u beside it",
                                            (int)of->len, of->text, (unsigned)p[one].charge->index),
                          "a quantity in all charges that share what is charged, or in none");
        all = false;
    }
    return all;
}

static void report(tur__judge *j, const portion *p, size_t n, const sum *s, const tur__bounds *b)
{
    tur__arena *a = j->arena;
    char total[TUR__DECIMAL_TEXT];
    const char *where = "";
    int named = 0;
    const tur__frame *first = NULL;
    for (size_t i = 0; i < n && named < 5; i++) {
        if (!p[i].explicit) continue;
        if (!first) first = p[i].charge;
        where = named == 4 ? tur__arena_printf(a, "%s ...", where)
                           : tur__arena_printf(a, "%s%s%u", where, named ? ", " : "",
                                               (unsigned)p[i].charge->index);
        named++;
    }
    const tur__slot *of = &first->slot[TUR__CHARGE_OF];
    tur__decimal_print(total, s->total);
    tur__violated(j, TUR_0709, first, TUR__CHARGE_QUANTITY,
                  tur__arena_printf(a, "%s of %.*s in charge%s %s",
                                    s->beyond ? "a sum beyond 20 digits" : total, (int)of->len,
                                    of->text, s->explicit > 1 ? "s" : "", where),
                  tur__arena_printf(a, "%s, as the lines of `meters` say, or a quantity_rule",
                                    tur__bounds_print(a, b)));
}

static size_t run_length(const portion *p, size_t n)
{
    size_t i = 1;
    while (i < n && compare_run(p, &p[i]) == 0) i++;
    return i;
}

static void judge_block(tur__judge *j, const portion *p, size_t n)
{
    sum bare = {0};
    bool bare_fits = false, any = false;
    tur__bounds b;
    for (size_t i = 0; i < n; i++) any |= p[i].explicit;
    if (!any) return;

    bool judged = tur__wants(j, TUR_0709) &&
                  tur__measure_label(&b, j, &p->charge->slot[TUR__CHARGE_OF]) == TUR__MEASURED;
    for (size_t i = 0, len; judged && i < n; i += len) {
        len = run_length(&p[i], n - i);
        sum s = sum_of(&p[i], len);
        if (is_bare(&p[i])) merge(&bare, &s);
    }
    bare_fits = judged && bare.explicit && fits(&b, &bare);
    for (size_t i = 0, len; judged && i < n && !bare_fits; i += len) {
        len = run_length(&p[i], n - i);
        sum s = sum_of(&p[i], len);
        if (is_bare(&p[i]) || !s.explicit) continue;
        merge(&s, &bare);
        bare_fits = fits(&b, &s);
    }

    for (size_t i = 0, len; i < n; i += len) {
        len = run_length(&p[i], n - i);
        sum s = sum_of(&p[i], len);
        if (!s.explicit || !all_explicit(j, &p[i], len) || !judged || s.rule) continue;
        tur__fired(j, TUR_0709);
        if (fits(&b, &s) || (is_bare(&p[i]) && bare_fits)) continue;
        sum with = s;
        merge(&with, &bare);
        if (!is_bare(&p[i]) && bare.explicit && fits(&b, &with)) continue;
        report(j, &p[i], len, &s, &b);
    }
}

static void run(tur__judge *j)
{
    const tur__frame *first = tur__elements(j->record, TUR__RECORD_CHARGES);
    if (!tur__wants(j, TUR_0709) && !tur__wants(j, TUR_0710)) return;
    /* Most records have no explicit quantity at all. */
    const tur__frame *c = first;
    while (c && !(tur__has(c, TUR__CHARGE_QUANTITY) && is_portion(c))) c = c->next;
    if (!c) return;

    portion *p =
        tur__arena_alloc(j->arena, sizeof *p * (size_t)j->record->slot[TUR__RECORD_CHARGES].num);
    if (!p) return;
    size_t n = collect(j->record, first, p);
    qsort(p, n, sizeof *p, by_key);
    for (size_t i = 0, end; i < n; i = end) {
        end = i + 1;
        while (end < n && compare_block(&p[i], &p[end]) == 0) end++;
        judge_block(j, &p[i], end - i);
    }
}

const tur__code_check tur__check_portions = {
    .run = run, .serves = (const uint16_t[]){TUR_0709, TUR_0710, UINT16_MAX}};
