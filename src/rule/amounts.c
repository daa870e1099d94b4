/* Amounts one by one: their sign, that the supplier's literal says the same, where charges for tax and
 * rounding may stand, and what is not computed from estimates (cost.md). */
#include "rule/measure.h"

static const int amounts[] = {TUR__CHARGE_LIST, TUR__CHARGE_CONTRACTED, TUR__CHARGE_BILLED,
                              TUR__CHARGE_EFFECTIVE};
enum { AMOUNTS = sizeof amounts / sizeof *amounts };

static const char *quoted(tur__judge *j, const tur__slot *s)
{
    return tur__arena_printf(j->arena, "%.*s", (int)s->len, s->text);
}

/* ----------------------------------------------------------------- sign */

/* "Negative amounts: credit and adjustment records, records with action reverse or adjust ..." */
static bool record_may_be_negative(const tur__frame *r)
{
    int kind = tur__code_of(r, TUR__RECORD_KIND);
    int action = tur__code_of(r, TUR__RECORD_CORRECTS_ACTION);
    return kind == TUR__KIND_CREDIT || kind == TUR__KIND_ADJUSTMENT ||
           action == TUR__ACTION_REVERSE || action == TUR__ACTION_ADJUST;
}

/* "... and charges discount, credit, rounding, grants drawn." A grant that ends is drawn as well:
 * it takes from the same balance. */
static bool charge_may_be_negative(const tur__frame *c, int code)
{
    return code == TUR__CHARGE_CODE_DISCOUNT || code == TUR__CHARGE_CODE_CREDIT ||
           code == TUR__CHARGE_CODE_ROUNDING ||
           (tur__has(c, TUR__CHARGE_GRANT_AMOUNT) && *c->slot[TUR__CHARGE_GRANT_AMOUNT].text == '-');
}

static void judge_sign(tur__judge *j, const tur__frame *c, bool allowed)
{
    for (int i = 0; i < AMOUNTS; i++) {
        if (!tur__has(c, amounts[i])) continue;
        const tur__slot *s = &c->slot[amounts[i]];
        tur__fired(j, TUR_0712);
        if (*s->text == '-' && !allowed && !(tur__slack(TUR_0712) && s->num == -1))
            tur__violated(j, TUR_0712, c, amounts[i], quoted(j, s),
                          "no negative amount, or a credit, an adjustment, a correction, a charge "
                          "for discount, credit or rounding, or a grant");
    }
}

/* ----------------------------------------------------------------- literals */

/* "A plain decimal": digits, with a sign and a fraction where there are any; no exponent. */
static bool is_plain(const tur__slot *s)
{
    const char *p = s->text, *end = p + s->len, *digits;
    if (p < end && (*p == '-' || *p == '+')) p++;
    for (digits = p; p < end && (unsigned)(*p - '0') < 10; p++) {}
    if (p == digits) return false;
    if (p == end) return true;
    if (*p++ != '.') return false;
    for (digits = p; p < end && (unsigned)(*p - '0') < 10; p++) {}
    return p == end && p > digits;
}

/* "stated is judged where billed is present or one amount stands alone" */
static int stated_amount(const tur__frame *c)
{
    int only = 0, n = 0;
    if (tur__has(c, TUR__CHARGE_BILLED)) return TUR__CHARGE_BILLED;
    for (int i = 0; i < AMOUNTS; i++)
        if (tur__has(c, amounts[i])) only = amounts[i], n++;
    return n == 1 ? only : 0;
}

static tur__decimal magnitude(tur__decimal d)
{
    return tur__decimal_sign(d) < 0 ? tur__decimal_neg(d) : d;
}

/* "the sign may differ": a bill prints a credit as it likes. */
static void judge_literal(tur__judge *j, const tur__frame *c, int text, int unit, int amount)
{
    if (!amount || !tur__has(c, text) || !tur__has(c, unit) || !tur__has(c, amount) ||
        !tur__has(c, TUR__CHARGE_CURRENCY))
        return;
    const tur__slot *s = &c->slot[text], *own = &c->slot[TUR__CHARGE_CURRENCY];
    if (!tur__same_slot(&c->slot[unit], own) || !is_plain(s)) return;
    tur__decimal literal, is = tur__slot_decimal(&c->slot[amount]);
    tur__fired(j, TUR_0720);
    /* a literal beyond 20 digits is no amount's magnitude */
    if (tur__decimal_parse_literal(&literal, s->text, s->len) != TUR__LITERAL_BAD && tur__equal(TUR_0720, magnitude(literal), magnitude(is), is.scale)) return;
    char wanted[TUR__DECIMAL_TEXT];
    tur__decimal_print(wanted, magnitude(is));
    tur__violated(j, TUR_0720, c, text, quoted(j, s),
                  tur__arena_printf(j->arena, "%s %.*s, as %s says", wanted, (int)own->len,
                                    own->text, tur__frames[TUR__FRAME_CHARGE].nodes[amount].name));
}

/* ----------------------------------------------------------------- tax and rounding */

static bool may_have_tax(const tur__frame *r)
{
    int grain = tur__code_of(r, TUR__RECORD_GRAIN), kind = tur__code_of(r, TUR__RECORD_KIND);
    return grain == TUR__GRAIN_INVOICE_LINE || grain == TUR__GRAIN_INVOICE ||
           kind == TUR__KIND_TAX || kind == TUR__KIND_ADJUSTMENT;
}

static void judge_tax(tur__judge *j, const tur__frame *c, bool allowed)
{
    tur__fired(j, TUR_0721);
    if (allowed) return;
    const tur__slot *grain = &j->record->slot[TUR__RECORD_GRAIN];
    const tur__slot *code = &c->slot[TUR__CHARGE_CODE];
    tur__violated(j, TUR_0721, c, TUR__CHARGE_CODE,
                  tur__arena_printf(j->arena, "a charge for %.*s in grain %.*s", (int)code->len,
                                    code->text, (int)grain->len, grain->text),
                  "grain invoice_line or invoice, or kind tax or adjustment");
}

/* ----------------------------------------------------------------- estimates */

static bool is_estimated(const tur__frame *r)
{
    int source = tur__code_of(r, TUR__RECORD_PROVENANCE_USAGE_SOURCE);
    return source == TUR__USAGE_SOURCE_CLIENT_ESTIMATE || source == TUR__USAGE_SOURCE_TOKENIZER_ESTIMATE;
}

/* "of names some, or is absent from a charge for usage": searches and fees are not estimated with the tokens. */
static bool is_of_tokens(const tur__frame *c)
{
    if (tur__has(c, TUR__CHARGE_OF)) return tur__place_cells(c->slot[TUR__CHARGE_OF].num) != 0;
    return tur__code_of(c, TUR__CHARGE_CODE) == TUR__CHARGE_CODE_USAGE;
}

/* "A billed amount is not computed from an estimate." */
static void judge_estimate(tur__judge *j, const tur__frame *c)
{
    if (tur__code_of(c, TUR__CHARGE_STATUS) != TUR__CHARGE_STATUS_PRICED ||
        tur__code_of(c, TUR__CHARGE_BASIS) != TUR__BASIS_SUPPLIER_BILLED ||
        tur__has(c, TUR__CHARGE_QUANTITY_RULE) || !is_of_tokens(c))
        return;
    tur__fired(j, TUR_0727);
    if (tur__has(c, TUR__CHARGE_BILLED))
        tur__violated(j, TUR_0727, c, TUR__CHARGE_BILLED,
                      tur__arena_printf(j->arena, "%s of tokens that were estimated", quoted(j, &c->slot[TUR__CHARGE_BILLED])),
                      "no billed, a stated amount, or the supplier's billed units");
}

static void run(tur__judge *j)
{
    const tur__frame *r = j->record, *c = tur__first_sound(r, TUR__RECORD_CHARGES);
    if (!c) return;
    bool kind = tur__ok(r, TUR__RECORD_KIND), grain = tur__ok(r, TUR__RECORD_GRAIN);
    bool sign = tur__wants(j, TUR_0712) && kind && tur__signs_known(r);
    bool negative = sign && record_may_be_negative(r);
    bool literal = tur__wants(j, TUR_0720);
    bool tax = tur__wants(j, TUR_0721) && kind && grain, tax_allowed = tax && may_have_tax(r);
    bool estimated = tur__wants(j, TUR_0727) && is_estimated(r);
    for (; c; c = tur__sound_from(c->next)) {
        if (estimated) judge_estimate(j, c);
        int code = tur__code_of(c, TUR__CHARGE_CODE);
        if (sign) judge_sign(j, c, negative || charge_may_be_negative(c, code));
        if (literal) {
            if (tur__has(c, TUR__CHARGE_STATED))
                judge_literal(j, c, TUR__CHARGE_STATED_TEXT, TUR__CHARGE_STATED_UNIT,
                              stated_amount(c));
            if (tur__has(c, TUR__CHARGE_STATED_LIST))
                judge_literal(j, c, TUR__CHARGE_STATED_LIST_TEXT, TUR__CHARGE_STATED_LIST_UNIT,
                              TUR__CHARGE_LIST);
        }
        if (tax && (code == TUR__CHARGE_CODE_TAX || code == TUR__CHARGE_CODE_ROUNDING))
            judge_tax(j, c, tax_allowed);
    }
}

const tur__code_check tur__check_amounts = {
    .run = run, .serves = (const uint16_t[]){TUR_0712, TUR_0720, TUR_0721, TUR_0727, UINT16_MAX}};
