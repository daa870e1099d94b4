/* Minor units: how small a rounding is, how a tax follows from its base, and where sums have no more
 * places than coins (cost.md#tax). */
#include "rule/measure.h"

static const int amounts[] = {TUR__CHARGE_BILLED, TUR__CHARGE_LIST, TUR__CHARGE_CONTRACTED, TUR__CHARGE_EFFECTIVE};
enum { AMOUNTS = sizeof amounts / sizeof *amounts };

/* Places of the minor unit; -1 for what has none: virtual currencies, metals. */
static int minor_of(const tur__frame *f, int node)
{
    if (!tur__ok(f, node) || f->slot[node].len != 3) return -1;
    int lo = 0, hi = TUR__CURRENCY_COUNT;
    while (lo < hi) {
        int mid = (lo + hi) / 2, c = memcmp(f->slot[node].text, tur__currencies[mid].code, 3);
        if (c == 0) return tur__currencies[mid].minor;
        if (c < 0) hi = mid;
        else lo = mid + 1;
    }
    return -1;
}

static tur__decimal magnitude(tur__decimal d) { return tur__decimal_sign(d) < 0 ? tur__decimal_neg(d) : d; }

static const char *text_of(tur__judge *j, const tur__slot *s) { return tur__arena_printf(j->arena, "%.*s", (int)s->len, s->text); }

static const char *decimal_text(tur__judge *j, tur__decimal d)
{
    char text[TUR__DECIMAL_TEXT];
    tur__decimal_print(text, d);
    return tur__arena_printf(j->arena, "%s", text);
}

static int places(tur__decimal d) { return tur__decimal_trim(d).scale; }

/* Charges that a rounding charge rounds: those of its currency that are neither rounding nor tax. */
static int rounded(const tur__frame *record, const tur__frame *rounding)
{
    int n = 0;
    for (const tur__frame *c = tur__elements(record, TUR__RECORD_CHARGES); c; c = c->next) {
        int code = tur__code_of(c, TUR__CHARGE_CODE);
        n += code >= 0 && code != TUR__CHARGE_CODE_ROUNDING && code != TUR__CHARGE_CODE_TAX && tur__ok(c, TUR__CHARGE_CURRENCY) &&
             tur__same_slot(&c->slot[TUR__CHARGE_CURRENCY], &rounding->slot[TUR__CHARGE_CURRENCY]);
    }
    return n;
}

static void judge_rounding(tur__judge *j, const tur__frame *c, int minor)
{
    int n = rounded(j->record, c);
    if (!n) return;
    tur__decimal most = {n, minor};
    tur__fired(j, TUR_0729);
    for (int i = 0; i < AMOUNTS; i++) {
        if (!tur__has(c, amounts[i]) || tur__decimal_cmp(magnitude(tur__slot_decimal(&c->slot[amounts[i]])), most) < tur__slack(TUR_0729)) continue;
        tur__violated(j, TUR_0729, c, amounts[i], text_of(j, &c->slot[amounts[i]]), tur__arena_printf(j->arena, "a magnitude below %s", decimal_text(j, most)));
        return;
    }
}

/* "billed or else just one other amount" */
static int tax_amount(const tur__frame *c)
{
    int only = 0, n = 0;
    if (tur__has(c, TUR__CHARGE_BILLED)) return TUR__CHARGE_BILLED;
    for (int i = 1; i < AMOUNTS; i++)
        if (tur__has(c, amounts[i])) only = amounts[i], n++;
    return n == 1 ? only : 0;
}

/* ||amount| - |base x rate / 100|| <= one minor unit */
static void judge_tax(tur__judge *j, const tur__frame *c, int minor)
{
    int node = tax_amount(c);
    tur__decimal tax, off, unit = {1 + tur__slack(TUR_1006), minor};
    if (!node || !tur__has(c, TUR__CHARGE_TAX)) return;
    tur__rating r = {.quantity = magnitude(tur__slot_decimal(&c->slot[TUR__CHARGE_TAX_BASE])),
                     .amount = tur__slot_decimal(&c->slot[TUR__CHARGE_TAX_RATE]), .per = 100, .places = 18};
    tur__fired(j, TUR_1006);
    const tur__slot *s = &c->slot[node];
    /* a tax that does not fit is no amount's magnitude */
    bool fits = tur__decimal_rate(&tax, &r);
    if (fits && tur__decimal_sub(&off, magnitude(tur__slot_decimal(s)), tax) && tur__decimal_cmp(magnitude(off), unit) <= 0) return;
    tur__violated(j, TUR_1006, c, node, text_of(j, s), fits ? tur__arena_printf(j->arena, "%s, to one minor unit", decimal_text(j, tax)) : "what follows from base and rate");
}

static bool same_or_absent(const tur__frame *a, const tur__frame *b, int node)
{
    if (tur__has(a, node) != tur__has(b, node)) return false;
    return !tur__has(a, node) || tur__same_slot(&a->slot[node], &b->slot[node]);
}

/* "payee: absent means the biller", and the biller is the seller unless it is given. */
static const tur__slot *payee_of(const tur__frame *record, const tur__frame *c)
{
    if (tur__has(c, TUR__CHARGE_PAYEE)) return &c->slot[TUR__CHARGE_PAYEE];
    if (tur__ok(record, TUR__RECORD_PARTIES_BILLER_ID)) return &record->slot[TUR__RECORD_PARTIES_BILLER_ID];
    return tur__ok(record, TUR__RECORD_PARTIES_SELLER_ID) ? &record->slot[TUR__RECORD_PARTIES_SELLER_ID] : NULL;
}

static bool same_sum(const tur__frame *record, const tur__frame *a, const tur__frame *b)
{
    const tur__slot *x = payee_of(record, a), *y = payee_of(record, b);
    return same_or_absent(a, b, TUR__CHARGE_CURRENCY) && (x && y ? tur__same_slot(x, y) : x == y);
}

/* Whether all charges of C's currency are on the supplier's bill. */
static bool all_billed(const tur__frame *first, const tur__frame *c)
{
    for (const tur__frame *o = first; o; o = o->next)
        if (same_or_absent(o, c, TUR__CHARGE_CURRENCY) && (tur__code_of(o, TUR__CHARGE_BASIS) != TUR__BASIS_SUPPLIER_BILLED || !tur__has(o, TUR__CHARGE_BILLED))) return false;
    return true;
}

/* The sum of billed for each payee and currency of an invoice, once each: at its first charge. */
static void judge_sums(tur__judge *j)
{
    const tur__frame *first = tur__elements(j->record, TUR__RECORD_CHARGES);
    for (const tur__frame *c = first; c; c = c->next) {
        int minor = minor_of(c, TUR__CHARGE_CURRENCY);
        const tur__frame *o = first;
        while (o != c && !same_sum(j->record, o, c)) o = o->next;
        if (o != c || minor < 0 || !all_billed(first, c)) continue;
        tur__decimal sum = {0, 0};
        bool fits = true;
        for (; o; o = o->next)
            if (same_sum(j->record, o, c)) fits = fits && tur__decimal_add(&sum, sum, tur__slot_decimal(&o->slot[TUR__CHARGE_BILLED]));
        tur__fired(j, TUR_1007);
        if (fits && places(sum) <= minor + tur__slack(TUR_1007)) continue;
        tur__violated(j, TUR_1007, c, TUR__CHARGE_BILLED, fits ? tur__arena_printf(j->arena, "a sum of %s", decimal_text(j, sum)) : "a sum beyond 20 digits",
                      tur__arena_printf(j->arena, "at most %d places", minor));
    }
}

static void judge_places(tur__judge *j, int node, int minor)
{
    const tur__frame *r = j->record;
    if (!tur__ok(r, node)) return;
    tur__fired(j, TUR_1007);
    if (places(tur__slot_decimal(&r->slot[node])) > minor + tur__slack(TUR_1007))
        tur__violated(j, TUR_1007, r, node, text_of(j, &r->slot[node]), tur__arena_printf(j->arena, "at most %d places", minor));
}

static void judge_document(tur__judge *j, int kind, int grain)
{
    const tur__frame *r = j->record;
    int status = tur__code_of(r, TUR__RECORD_INVOICE_STATUS), minor;
    if (status != TUR__INVOICE_STATUS_ISSUED && status != TUR__INVOICE_STATUS_VOID) return;
    if (grain == TUR__GRAIN_INVOICE) judge_sums(j);
    if (kind == TUR__KIND_SETTLEMENT && (minor = minor_of(r, TUR__RECORD_INVOICE_CURRENCY)) >= 0) {
        judge_places(j, TUR__RECORD_INVOICE_PREPAID, minor);
        judge_places(j, TUR__RECORD_INVOICE_PAYABLE, minor);
    }
}

static void run(tur__judge *j)
{
    const tur__frame *r = j->record;
    int kind = tur__code_of(r, TUR__RECORD_KIND), grain = tur__code_of(r, TUR__RECORD_GRAIN);
    bool line = tur__wants(j, TUR_0729) && grain == TUR__GRAIN_INVOICE_LINE && kind >= 0 && kind != TUR__KIND_ADJUSTMENT && tur__signs_known(r) &&
                tur__code_of(r, TUR__RECORD_CORRECTS_ACTION) != TUR__ACTION_ADJUST && tur__ok(r, TUR__RECORD_CHARGES);
    if (tur__wants(j, TUR_1007)) judge_document(j, kind, grain);
    for (const tur__frame *c = tur__first_sound(r, TUR__RECORD_CHARGES); c; c = tur__sound_from(c->next)) {
        int code = tur__code_of(c, TUR__CHARGE_CODE), minor;
        if ((code != TUR__CHARGE_CODE_ROUNDING && code != TUR__CHARGE_CODE_TAX) || (minor = minor_of(c, TUR__CHARGE_CURRENCY)) < 0) continue;
        if (line && code == TUR__CHARGE_CODE_ROUNDING) judge_rounding(j, c, minor);
        if (code == TUR__CHARGE_CODE_TAX && tur__wants(j, TUR_1006)) judge_tax(j, c, minor);
    }
}

const tur__code_check tur__check_minor = {.run = run, .serves = (const uint16_t[]){TUR_0729, TUR_1006, TUR_1007, UINT16_MAX}};
