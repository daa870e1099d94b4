/* "Rated = charged quantity x amount / per x multipliers x fx.rate, exact, rounded once to 12
 * places half-even." Judged where status is priced (cost.md#rating); whether a price is in the
 * right currency is judged for every charge.
 *
 * A conclusion is drawn only on a sound basis: without a charged quantity (TUR-0708) or with a
 * price in a currency that nothing converts (TUR-0711) there is no rated amount to compare with. */
#include "rule/measure.h"

/* Both prices of a charge, by their nodes. */
typedef struct price {
    int node, amount, per, currency;
    const char *name;
} price;

static const price prices[] = {
    {TUR__CHARGE_LIST_PRICE, TUR__CHARGE_LIST_PRICE_AMOUNT, TUR__CHARGE_LIST_PRICE_PER,
     TUR__CHARGE_LIST_PRICE_CURRENCY, "list_price"},
    {TUR__CHARGE_CONTRACTED_PRICE, TUR__CHARGE_CONTRACTED_PRICE_AMOUNT,
     TUR__CHARGE_CONTRACTED_PRICE_PER, TUR__CHARGE_CONTRACTED_PRICE_CURRENCY, "contracted_price"},
};
enum { PRICES = 2 };

_Static_assert((int)TUR__ROUNDING_MODE_HALF_EVEN - 1 == (int)TUR__HALF_EVEN &&
                   (int)TUR__ROUNDING_MODE_HALF_DOWN - 1 == (int)TUR__HALF_DOWN &&
                   (int)TUR__ROUNDING_MODE_FLOOR - 1 == (int)TUR__FLOOR,
               "the codes of rounding_mode stand in the order of tur__rounding");

/* Members without which everything about a charge is in one currency: one test for most charges. */
_Static_assert(TUR__CHARGE_NODES <= 64, "the members of a charge lie in one word");
static const uint64_t exchanging = UINT64_C(1) << TUR__CHARGE_FX_FROM |
                                   UINT64_C(1) << TUR__CHARGE_LIST_PRICE_CURRENCY |
                                   UINT64_C(1) << TUR__CHARGE_CONTRACTED_PRICE_CURRENCY;

/* Which requirements are judged in this run. */
typedef struct wants {
    bool list, contracted, quantity, currency, zero, digits;
} wants;

/* ----------------------------------------------------------------- currencies */

/* Whether the amounts of a price have to be multiplied by fx.rate. */
typedef enum exchange { PLAIN, CONVERTED, IN_DOUBT } exchange;

static bool same(const tur__frame *c, int a, int b)
{
    return tur__same_slot(&c->slot[a], &c->slot[b]);
}

static bool foreign(const tur__frame *c, const price *p)
{
    return tur__has(c, p->currency) && !same(c, p->currency, TUR__CHARGE_CURRENCY);
}

static exchange exchange_of(const tur__frame *c, const price *p)
{
    if (!(c->has[0] & exchanging)) return PLAIN;
    if (!tur__has(c, p->currency)) return PLAIN;
    if (!tur__has(c, TUR__CHARGE_CURRENCY)) return IN_DOUBT;
    /* "A price in the currency of the charge takes no rate", whatever fx is there for. */
    if (!foreign(c, p)) return PLAIN;
    return tur__has(c, TUR__CHARGE_FX_FROM) && same(c, p->currency, TUR__CHARGE_FX_FROM) ? CONVERTED : IN_DOUBT;
}

static const char *quoted(tur__judge *j, const tur__slot *s)
{
    return tur__arena_printf(j->arena, "%.*s", (int)s->len, s->text);
}

static void judge_currency(tur__judge *j, const tur__frame *c)
{
    const tur__slot *own = &c->slot[TUR__CHARGE_CURRENCY], *from = &c->slot[TUR__CHARGE_FX_FROM];
    bool fx = tur__has(c, TUR__CHARGE_FX_FROM), any = fx;
    if (!tur__has(c, TUR__CHARGE_CURRENCY)) return;
    for (int i = 0; i < PRICES; i++) any |= tur__has(c, prices[i].node) && foreign(c, &prices[i]);
    if (!any) return;
    tur__fired(j, TUR_0711);
    if (fx && tur__same_slot(own, from)) {
        tur__violated(j, TUR_0711, c, TUR__CHARGE_FX_FROM, quoted(j, from),
                      "another currency than that of the charge");
        return;
    }
    for (int i = 0; i < PRICES; i++) {
        const price *p = &prices[i];
        if (!tur__has(c, p->node) || !foreign(c, p)) continue;
        if (fx && same(c, p->currency, TUR__CHARGE_FX_FROM)) continue;
        const tur__slot *is = &c->slot[p->currency];
        tur__violated(j, TUR_0711, c, p->currency,
                      tur__arena_printf(j->arena, "%s in %.*s, the charge in %.*s, %s", p->name,
                                        (int)is->len, is->text, (int)own->len, own->text,
                                        fx ? "fx from another currency" : "no fx"),
                      tur__arena_printf(j->arena, "fx from %.*s", (int)is->len, is->text));
        return;
    }
}

/* ----------------------------------------------------------------- quantity */

/* "Quantity: what is charged; default the sum of the lines inside `of`, which must then be exact
 * where the charge has a price." */
static bool charged_quantity(tur__judge *j, const tur__frame *c, tur__decimal *out)
{
    const char *found;
    tur__bounds b;
    bool judged = tur__wants(j, TUR_0708);
    if (tur__has(c, TUR__CHARGE_QUANTITY)) {
        *out = tur__slot_decimal(&c->slot[TUR__CHARGE_QUANTITY]);
        if (judged) tur__fired(j, TUR_0708);
        return true;
    }
    if (!tur__has(c, TUR__CHARGE_OF)) {
        found = "no quantity and no of";
    } else {
        const tur__slot *of = &c->slot[TUR__CHARGE_OF];
        tur__measured state = tur__measure_label(&b, j, of);
        if (state == TUR__UNSURE) return false;
        if (state == TUR__MEASURED && tur__bounds_exact(out, &b)) {
            if (judged) tur__fired(j, TUR_0708);
            return true;
        }
        if (!judged) return false;
        found = state == TUR__NOT_MEASURED
                    ? tur__arena_printf(j->arena, "no quantity, and no line of %.*s", (int)of->len,
                                        of->text)
                    : tur__arena_printf(j->arena, "no quantity, and %.*s is %s by the lines",
                                        (int)of->len, of->text, tur__bounds_print(j->arena, &b));
    }
    if (!judged) return false;
    tur__fired(j, TUR_0708);
    tur__violated(j, TUR_0708, c, 0, found, "a quantity, or an of whose lines add up exactly");
    return false;
}

/* ----------------------------------------------------------------- rating */

/* What both prices of a charge share. */
static void prepare(const tur__frame *c, tur__rating *r)
{
    r->multipliers = 0;
    const tur__frame *m = tur__elements(c, TUR__CHARGE_MULTIPLIERS);
    for (; m; m = m->next) {
        /* The field table admits four; a sound charge has no more. */
        if (r->multipliers == 4) return;
        r->multiplier[r->multipliers++] = tur__slot_decimal(&m->slot[TUR__MULTIPLIER_VALUE]);
    }
    r->places = 12;
    r->mode = TUR__HALF_EVEN;
    if (tur__has(c, TUR__CHARGE_ROUNDING)) {
        r->places = (int)c->slot[TUR__CHARGE_ROUNDING_PLACES].num;
        r->mode = (tur__rounding)(c->slot[TUR__CHARGE_ROUNDING_MODE].num - 1);
    }
}

static const char *decimal_text(tur__judge *j, tur__decimal d)
{
    char text[TUR__DECIMAL_TEXT];
    tur__decimal_print(text, d);
    return tur__arena_printf(j->arena, "%s", text);
}

/* "2007 x 0.15 / 1000000 x 0.5", for people. */
static const char *formula(tur__judge *j, const tur__rating *r, bool turned)
{
    tur__arena *a = j->arena;
    const char *text = tur__arena_printf(
        a, "%s x %s / %lld", decimal_text(j, turned ? tur__decimal_neg(r->quantity) : r->quantity),
        decimal_text(j, r->amount), (long long)r->per);
    for (int i = 0; i < r->multipliers; i++)
        text = tur__arena_printf(a, "%s x %s", text, decimal_text(j, r->multiplier[i]));
    if (r->has_rate) text = tur__arena_printf(a, "%s x %s", text, decimal_text(j, r->rate));
    return text;
}

static bool in_word(__int128 n)
{
    return (int64_t)n == n;
}

/* Whether IS is the exact product, quantity x amount = IS x per, in whole numbers of 64 bits. What
 * is exact and has no more places than the rounding leaves is not changed by it: then IS is the
 * rated amount and nothing has to be divided. False says nothing. */
static bool is_product(const tur__rating *r, const tur__decimal *is)
{
    static const int64_t tens[] = {1,           10,           100,          1000,      10000,
                                   100000,      1000000,      10000000,     100000000, 1000000000,
                                   10000000000, 100000000000, 1000000000000};
    int more = r->quantity.scale + r->amount.scale - is->scale;
    if (r->multipliers || r->has_rate || is->scale > r->places || more < -12 || more > 12 ||
        !in_word(r->quantity.coef) || !in_word(r->amount.coef) || !in_word(is->coef))
        return false;
    __int128 left = (__int128)(int64_t)r->quantity.coef * (int64_t)r->amount.coef;
    __int128 right = (__int128)(int64_t)is->coef * r->per;
    if (more < 0) {
        if (!in_word(left)) return false;
        left = (__int128)(int64_t)left * tens[-more];
    } else {
        if (!in_word(right)) return false;
        right = (__int128)(int64_t)right * tens[more];
    }
    return left == right;
}

/* Compares the amount at node AMOUNT with the rated price. TURNED: "all signs are flipped first" on
 * a reverse. Rounding to one side is not symmetric, and an honest reversal negates what had been
 * rounded; it does not round the negated product. */
static void judge_price(tur__judge *j, const tur__frame *c, const price *p, tur__rating *r,
                        int requirement, int amount, bool turned)
{
    bool judged = tur__wants(j, requirement) && tur__has(c, amount);
    bool digits = tur__wants(j, TUR_0716);
    exchange x = exchange_of(c, p);
    if ((!judged && !digits) || x == IN_DOUBT) return;
    r->amount = tur__slot_decimal(&c->slot[p->amount]);
    r->per = c->slot[p->per].num;
    r->has_rate = x == CONVERTED;
    if (r->has_rate) r->rate = tur__slot_decimal(&c->slot[TUR__CHARGE_FX_RATE]);

    tur__decimal rated, is = {0, 0};
    if (judged) is = tur__slot_decimal(&c->slot[amount]);
    if (turned) is.coef = -is.coef;
    if (digits) tur__fired(j, TUR_0716);
    if (judged && is_product(r, &is)) {
        tur__fired(j, requirement);
        return;
    }
    if (!tur__decimal_rate(&rated, r)) {
        if (digits)
            tur__violated(j, TUR_0716, c, p->node, formula(j, r, turned),
                          "a result of at most 20 digits before the point");
        return;
    }
    if (!judged) return;
    tur__fired(j, requirement);
    if (tur__equal(requirement, rated, is, r->places)) return;
    if (turned) rated = tur__decimal_neg(rated);
    tur__violated(
        j, requirement, c, amount, quoted(j, &c->slot[amount]),
        tur__arena_printf(j->arena, "%s = %s", decimal_text(j, rated), formula(j, r, turned)));
}

/* "What costs nothing is free, with a reason." */
static void judge_zero(tur__judge *j, const tur__frame *c, const bool has[PRICES])
{
    tur__fired(j, TUR_0715);
    for (int i = 0; i < PRICES; i++) {
        if (!has[i] || c->slot[prices[i].amount].num != 0) continue;
        tur__violated(j, TUR_0715, c, prices[i].amount,
                      tur__arena_printf(j->arena, "%s 0 with status priced", prices[i].name),
                      "a price above zero, or status free with a reason");
        return;
    }
}

static void judge_priced(tur__judge *j, const wants *w, const tur__frame *c, bool turned)
{
    bool has[PRICES];
    for (int i = 0; i < PRICES; i++) has[i] = tur__has(c, prices[i].node);
    if (w->zero && (has[0] || has[1])) judge_zero(j, c, has);
    if (!w->quantity && !w->digits && !w->list && !w->contracted) return;

    tur__rating r;
    if (!charged_quantity(j, c, &r.quantity)) return;
    prepare(c, &r);
    if (turned) r.quantity = tur__decimal_neg(r.quantity);
    if (has[0]) judge_price(j, c, &prices[0], &r, TUR_0706, TUR__CHARGE_LIST, turned);
    int amount = tur__has(c, TUR__CHARGE_CONTRACTED) ? TUR__CHARGE_CONTRACTED : TUR__CHARGE_BILLED;
    if (has[1]) judge_price(j, c, &prices[1], &r, TUR_0707, amount, turned);
}

static void run(tur__judge *j)
{
    const wants w = {.list = tur__wants(j, TUR_0706),
                     .contracted = tur__wants(j, TUR_0707),
                     .quantity = tur__wants(j, TUR_0708),
                     .currency = tur__wants(j, TUR_0711),
                     .zero = tur__wants(j, TUR_0715),
                     .digits = tur__wants(j, TUR_0716)};
    /* With no sound sign, TURNED would be a guess that changes what rounding does. */
    bool known = tur__signs_known(j->record), turned = tur__reverses(j->record);
    const tur__frame *c = tur__first_sound(j->record, TUR__RECORD_CHARGES);
    for (; c; c = tur__sound_from(c->next)) {
        if (w.currency && c->has[0] & exchanging) judge_currency(j, c);
        if (known && tur__code_of(c, TUR__CHARGE_STATUS) == TUR__CHARGE_STATUS_PRICED)
            judge_priced(j, &w, c, turned);
    }
}

const tur__code_check tur__check_rating = {
    .run = run,
    .serves =
        (const uint16_t[]){TUR_0706, TUR_0707, TUR_0708, TUR_0711, TUR_0715, TUR_0716, UINT16_MAX}};
