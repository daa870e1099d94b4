/* From a record to its rows: one for each charge that is on a bill. */
#include <stdio.h>
#include <string.h>

#include "format/focus.h"
#include "record/record.h"

const tur__focus_column tur__focus_columns[TUR__FOCUS_COUNT] = {
#define X(name, versions, kind, of, path) {#name, #versions[0], #kind[0], #of[0], path},
    TUR__FOCUS_COLUMNS(X)
#undef X
};

bool tur__focus_has(int column, bool old)
{
    char v = tur__focus_columns[column].versions;
    return v == 'A' || v == (old ? 'O' : 'N');
}

/* ---- Reading the record ---- */

static const char *text_at(const tur__json *object, const char *path)
{
    const tur__json *v = tur__json_at(object, path);
    return v && v->kind == TUR__JSON_STRING && v->len ? v->text : NULL;
}

static bool says(const tur__json *object, const char *path, const char *word)
{
    return tur__json_is(tur__json_at(object, path), word);
}

static bool decimal_at(tur__decimal *d, const tur__json *object, const char *path)
{
    const tur__json *v = tur__json_at(object, path);
    return v && v->kind == TUR__JSON_STRING && tur__decimal_parse(d, v->text, v->len);
}

static bool instant_at(tur__instant *t, const tur__json *object, const char *path)
{
    const tur__json *v = tur__json_at(object, path);
    return v && v->kind == TUR__JSON_STRING && tur__instant_parse(t, v->text, v->len);
}

static const char *party(const tur__json *record, const char *which)
{
    char path[64];
    snprintf(path, sizeof path, "parties.%s.name", which);
    const char *name = text_at(record, path);
    if (name) return name;
    snprintf(path, sizeof path, "parties.%s.id", which);
    return text_at(record, path);
}

/* ---- Writing cells ---- */

static const char *kept(tur__focus_maker *m, const char *text)
{
    if (!text) return NULL;
    char *copy = tur__arena_copy(m->arena, text, strlen(text));
    if (!copy) m->failed = true;
    return copy;
}

static const char *decimal_text(tur__focus_maker *m, tur__decimal d)
{
    char text[TUR__DECIMAL_TEXT];
    tur__decimal_print(text, d);
    return kept(m, text);
}

static const char *instant_text(tur__focus_maker *m, tur__instant t)
{
    char text[TUR__INSTANT_TEXT];
    tur__instant_print(text, t);
    return kept(m, text);
}

static const char *json_text(tur__focus_maker *m, const tur__json *v)
{
    tur__buf b = {0};
    tur__json_write(&b, v);
    if (b.failed) m->failed = true;
    const char *text = b.failed ? NULL : kept(m, tur__buf_text(&b));
    tur__buf_free(&b);
    return text;
}

static tur__json *put(tur__focus_maker *m, tur__json *object, const char *name, tur__json *value)
{
    if (!object || !value || !tur__json_put(m->arena, object, name, strlen(name), value)) m->failed = true;
    return value;
}

static void put_text(tur__focus_maker *m, tur__json *object, const char *name, const char *text)
{
    if (text) put(m, object, name, tur__json_new_string(m->arena, text, strlen(text)));
}

static void lose(tur__focus_maker *m, tur__focus_loss loss) { m->losses |= UINT64_C(1) << loss; }

/* Columns that are a member as it is. */
static void direct(tur__focus_maker *m, tur__focus_row *row, const tur__json *charge)
{
    for (int c = 0; c < TUR__FOCUS_COUNT; c++) {
        const tur__focus_column *col = &tur__focus_columns[c];
        if (col->of == 'M') continue;
        const tur__json *v = tur__json_at(col->of == 'C' ? charge : m->record, col->path);
        if (!v) continue;
        if (col->kind == 'J') row->cell[c] = json_text(m, v);
        else if (v->kind == TUR__JSON_STRING && v->len) row->cell[c] = v->text;
    }
}

/* ---- Whether there is a row ---- */

static bool is_iso(const char *code)
{
    int low = 0, high = TUR__CURRENCY_COUNT - 1;
    while (code && low <= high) {
        int at = (low + high) / 2, order = strcmp(code, tur__currencies[at].code);
        if (!order) return true;
        if (order < 0) high = at - 1;
        else low = at + 1;
    }
    return false;
}

static bool is_covered(const tur__json *charge)
{
    return tur__json_get(charge, "grant") || tur__json_get(charge, "commitment") || says(charge, "status", "prepaid") ||
           says(charge, "status", "capacity");
}

static tur__focus_absence absence_of(const tur__focus_maker *m, const tur__json *charge)
{
    static const char *const amounts[] = {"list", "contracted", "effective"};
    tur__decimal d;
    tur__instant t;
    if (says(charge, "basis", "estimated") || says(charge, "basis", "chargeback")) return TUR__FOCUS_ESTIMATE;
    if (!tur__json_get(charge, "billed")) return TUR__FOCUS_NOT_BILLED;
    if (!decimal_at(&d, charge, "billed")) return TUR__FOCUS_BAD_AMOUNT;
    for (int i = 0; i < 3; i++)
        if (tur__json_get(charge, amounts[i]) && !decimal_at(&d, charge, amounts[i])) return TUR__FOCUS_BAD_AMOUNT;
    if (!tur__json_get(charge, "effective") && is_covered(charge)) return TUR__FOCUS_COVERED;
    if (!is_iso(text_at(charge, "currency"))) return TUR__FOCUS_NO_CURRENCY;
    if (!instant_at(&t, m->record, "billing_period.start") || !instant_at(&t, m->record, "billing_period.end"))
        return TUR__FOCUS_NO_PERIOD;
    if (!text_at(m->record, "account.billing_account.id")) return TUR__FOCUS_NO_ACCOUNT;
    if (!party(m->record, "seller")) return TUR__FOCUS_NO_SELLER;
    if (!text_at(m->record, "record_id") || !text_at(m->record, "emitter")) return TUR__FOCUS_NO_IDENTITY;
    return TUR__FOCUS_PRESENT;
}

static tur__focus_absence absence_of_record(const tur__focus_maker *m)
{
    if (says(m->record, "kind", "settlement")) return TUR__FOCUS_SETTLEMENT;
    if (says(m->record, "kind", "allocation")) return TUR__FOCUS_ALLOCATION;
    if (!m->count) return TUR__FOCUS_NO_CHARGE;
    if (says(m->record, "additive", "none") || says(m->record, "additive", "quantity")) return TUR__FOCUS_NOT_ADDITIVE;
    return TUR__FOCUS_PRESENT;
}

/* ---- What kind of charge ---- */

static const char *category(const tur__json *record, const tur__json *charge)
{
    const char *kind = text_at(record, "kind"), *code = text_at(charge, "code");
    if (!kind) kind = "usage";
    if (!code) code = "usage";
    if (!strcmp(kind, "tax") || !strcmp(code, "tax")) return "Tax";
    if (!strcmp(kind, "credit")) return "Credit";
    if (!strcmp(kind, "adjustment") || !strcmp(code, "rounding")) return "Adjustment";
    if (!strcmp(code, "credit") || !strcmp(code, "discount")) return "Credit";
    return !strcmp(kind, "purchase") || !strcmp(code, "prepayment") ? "Purchase" : "Usage";
}

static void kinds(tur__focus_maker *m, tur__focus_row *row, const tur__json *charge)
{
    tur__instant time, period;
    const char *what = category(m->record, charge);
    bool usage = !strcmp(what, "Usage"), purchase = !strcmp(what, "Purchase");
    const char *frequency = text_at(m->record, "x_focus_charge_frequency");
    row->cell[TUR__FOCUS_ChargeCategory] = what;
    row->cell[TUR__FOCUS_ChargeFrequency] = frequency ? frequency : usage ? "Usage-Based" : "One-Time";
    /* Only what corrects a period that was invoiced is a Correction; in the same period it is a row. */
    if (tur__json_get(m->record, "corrects") && instant_at(&time, m->record, "time.start") &&
        instant_at(&period, m->record, "billing_period.start") && tur__instant_cmp(time, period) < 0)
        row->cell[TUR__FOCUS_ChargeClass] = "Correction";
    const char *pricing = text_at(m->record, "x_focus_pricing_category");
    bool committed = tur__json_get(charge, "grant") || tur__json_get(charge, "commitment");
    if (usage || purchase)
        row->cell[TUR__FOCUS_PricingCategory] = pricing ? pricing : committed && usage ? "Committed" : "Standard";
}

/* ---- Who, what and when ---- */

static void names(tur__focus_maker *m, tur__focus_row *row)
{
    const char *seller = party(m->record, "seller"), *biller = party(m->record, "biller");
    const char *host = party(m->record, "host"), *service = text_at(m->record, "x_focus_service_name");
    const char *publisher = text_at(m->record, "x_focus_publisher_name");
    const char *group = text_at(m->record, "x_focus_service_category");
    const char *type = text_at(m->record, "x_focus_resource_type");
    row->cell[TUR__FOCUS_InvoiceIssuerName] = biller ? biller : seller;
    row->cell[TUR__FOCUS_ProviderName] = row->cell[TUR__FOCUS_ServiceProviderName] = seller;
    row->cell[TUR__FOCUS_HostProviderName] = host ? host : seller;
    row->cell[TUR__FOCUS_PublisherName] = publisher ? publisher : seller;
    row->cell[TUR__FOCUS_ServiceName] = service ? service : seller;
    row->cell[TUR__FOCUS_ServiceCategory] = group ? group : "AI and Machine Learning";
    row->cell[TUR__FOCUS_ServiceSubcategory] = group ? NULL : "Generative AI";
    if (row->cell[TUR__FOCUS_ResourceId]) row->cell[TUR__FOCUS_ResourceType] = type ? type : "Deployment";
    if (!host && !m->old) lose(m, TUR__FOCUS_HOST_FILLED);
    if (!publisher && m->old) lose(m, TUR__FOCUS_PUBLISHER_FILLED);
    if (!service) lose(m, TUR__FOCUS_SERVICE_FILLED);
}

static void description(tur__focus_maker *m, tur__focus_row *row, const tur__json *charge)
{
    const char *item = text_at(m->record, "invoice.line_item"), *model = text_at(m->record, "service.model_served");
    const char *of = text_at(charge, "of"), *reason = text_at(charge, "reason");
    if (!item) item = text_at(m->record, "x_focus_charge_description");
    if (!model) model = text_at(m->record, "service.model_requested");
    if (!of && reason) of = reason, model = NULL;
    if (!of) of = text_at(charge, "code");
    if (!item && of) item = tur__arena_printf(m->arena, "%s%s%s", of, model ? ", " : "", model ? model : "");
    row->cell[TUR__FOCUS_ChargeDescription] = item;
}

static int64_t floor_to(int64_t seconds, int64_t unit)
{
    int64_t rest = seconds % unit;
    return seconds - (rest < 0 ? rest + unit : rest);
}

/* FOCUS knows whole seconds, and periods that end after they start. */
static void period(tur__focus_maker *m, tur__focus_row *row)
{
    tur__instant start, end;
    if (!instant_at(&start, m->record, "time.start")) {
        lose(m, TUR__FOCUS_PERIOD_BILLING);
        row->cell[TUR__FOCUS_ChargePeriodStart] = row->cell[TUR__FOCUS_BillingPeriodStart];
        row->cell[TUR__FOCUS_ChargePeriodEnd] = row->cell[TUR__FOCUS_BillingPeriodEnd];
        return;
    }
    bool ends = instant_at(&end, m->record, "time.end");
    if (!ends || start.nanos || end.nanos || end.seconds <= start.seconds) {
        tur__instant last = ends && tur__instant_cmp(end, start) > 0 ? end : start;
        /* The last instant that has to lie inside; the end is exclusive where there is an interval. */
        int64_t inside = last.seconds - (ends && !last.nanos && tur__instant_cmp(last, start) > 0);
        int64_t unit = floor_to(start.seconds, 3600) == floor_to(inside, 3600) ? 3600 : 86400;
        start = (tur__instant){floor_to(start.seconds, unit), 0};
        end = (tur__instant){floor_to(inside, unit) + unit, 0};
        lose(m, TUR__FOCUS_PERIOD_WIDE);
    }
    row->cell[TUR__FOCUS_ChargePeriodStart] = instant_text(m, start);
    row->cell[TUR__FOCUS_ChargePeriodEnd] = instant_text(m, end);
}

/* Tags; a label is a tag that is true. */
static void tags(tur__focus_maker *m, tur__focus_row *row)
{
    const tur__json *own = tur__json_get(m->record, "tags"), *labels = tur__json_get(m->record, "labels");
    if (!own && !labels) return;
    tur__json *all = tur__json_new(m->arena, TUR__JSON_OBJECT);
    for (const tur__json *t = own ? own->first : NULL; t && all; t = t->next) {
        tur__json *v = tur__json_new_string(m->arena, t->text, t->len);
        if (!t->name || !v || !tur__json_put(m->arena, all, t->name, t->name_len, v)) m->failed = true;
    }
    for (const tur__json *l = labels ? labels->first : NULL; l && all; l = l->next)
        if (!tur__json_get(all, l->text)) put_text(m, all, l->text, "true");
    if (!all) m->failed = true;
    else row->cell[TUR__FOCUS_Tags] = json_text(m, all);
}

/* ---- The model and the class of tokens ---- */

static const char *cache_action(unsigned mask)
{
    if (mask == 0x001) return "Uncached";
    if (mask == 0x002) return "Read";
    return mask && !(mask & ~0x07CU) ? "Write" : NULL;
}

/* Keys of FOCUS 1.5 are a supplier's own in these versions, so they begin with x_. */
static void details(tur__focus_maker *m, tur__focus_row *row, const tur__json *charge)
{
    static const struct {
        const char *scope, *word;
    } scopes[] = {{"global", "Global"}, {"data_zone", "DataZone"}, {"region", "Regional"}};
    tur__json *d = tur__json_new(m->arena, TUR__JSON_OBJECT);
    const char *of = text_at(charge, "of"), *model = text_at(m->record, "service.model_served");
    const char *tier = text_at(m->record, "service.tier_served"), *scope = text_at(m->record, "service.scope");
    tur__focus_place p;
    if (!d) {
        m->failed = true;
        return;
    }
    if (!model) model = text_at(m->record, "service.model_priced");
    if (of && tur__focus_place_of(&p, of, strlen(of)) && p.mask) {
        const char *action = cache_action(p.mask), *modality = strchr(of, '@');
        bool input = !(p.mask & ~0x0FFU), output = !(p.mask & ~0x700U);
        if (action) put_text(m, d, "x_TokenCacheAction", action);
        if (input || output) put_text(m, d, "x_TokenDirection", input ? "Input" : "Output");
        if (action && !strcmp(action, "Write") && p.name_len > 18)
            put(m, d, "x_CacheTimeToLive", tur__json_new_string(m->arena, p.name + 18, p.name_len - 18));
        if (output && p.name_len > 7)
            put(m, d, "x_OutputClass", tur__json_new_string(m->arena, p.name + 7, p.name_len - 7));
        if (modality) put_text(m, d, "x_Modality", modality + 1);
    }
    put_text(m, d, "x_ModelDeveloper", party(m->record, "developer"));
    put_text(m, d, "x_ModelFamily", text_at(m->record, "service.model_family"));
    put_text(m, d, "x_ModelId", model);
    put_text(m, d, "x_ModelVersion", text_at(m->record, "service.model_version"));
    put_text(m, d, "x_ServiceTier", tier && !strcmp(tier, "batch") ? "Batch" : tier);
    for (size_t i = 0; scope && i < sizeof scopes / sizeof *scopes; i++)
        if (!strcmp(scopes[i].scope, scope)) put_text(m, d, "x_ServingScope", scopes[i].word);
    if (d->count) row->cell[TUR__FOCUS_SkuPriceDetails] = json_text(m, d);
}

/* ---- Quantities and prices ---- */

struct priced {
    bool has_quantity, has_pricing; /* in base units; divided by PER */
    tur__decimal quantity, pricing;
    int64_t per;
    tur__focus_place place;
    bool placed;
};

static bool per_at(int64_t *per, const tur__json *charge, const char *price)
{
    const tur__json *v = tur__json_get(tur__json_get(charge, price), "per");
    int64_t n = 0;
    if (!v || v->kind != TUR__JSON_NUMBER || v->len > 16) return false;
    for (size_t i = 0; i < v->len; i++) {
        if (v->text[i] < '0' || v->text[i] > '9') return false;
        n = n * 10 + (v->text[i] - '0');
    }
    *per = n;
    return n > 0 && n <= 9007199254740991;
}

static bool same_portion(const tur__json *a, const tur__json *b)
{
    static const char *const keys[] = {"of", "payee", "basis", "currency"};
    if (!tur__json_get(a, "quantity") || !tur__json_get(b, "quantity")) return false;
    for (int i = 0; i < 4; i++) {
        const char *x = text_at(a, keys[i]), *y = text_at(b, keys[i]);
        if (x != y && (!x || !y || strcmp(x, y))) return false;
    }
    return true;
}

/* Whether an earlier row of the record has counted some of the same. */
static bool is_counted(const tur__focus_maker *m, size_t at, const tur__focus_place *place)
{
    for (size_t i = 0; i < at; i++) {
        const tur__focus_charge *c = &m->charges[i];
        const char *of = text_at(c->json, "of");
        tur__focus_place p;
        if (c->absence || !c->row.cell[TUR__FOCUS_ConsumedQuantity] || !of) continue;
        if (!tur__focus_place_of(&p, of, strlen(of)) || !tur__focus_places_meet(&p, place)) continue;
        if (!same_portion(c->json, m->charges[at].json)) return true;
    }
    return false;
}

static bool has_portions(const tur__focus_maker *m, size_t at)
{
    size_t n = 0;
    for (size_t i = 0; i < m->count; i++) n += same_portion(m->charges[i].json, m->charges[at].json);
    return n > 1;
}

/* What was measured; a portion where it was charged in portions, so that the rows add up to it. */
static void consumed(tur__focus_maker *m, tur__focus_row *row, size_t at, const struct priced *p, bool usage)
{
    const tur__json *charge = m->charges[at].json;
    const char *code = text_at(charge, "code");
    tur__decimal d;
    if (!usage || !p->placed || says(charge, "commitment.state", "unused")) return;
    if (code && (!strcmp(code, "fee") || !strcmp(code, "grant_expiry"))) return;
    if (is_counted(m, at, &p->place)) return lose(m, TUR__FOCUS_CONSUMED_TWICE);
    bool known = has_portions(m, at) ? !tur__json_get(charge, "quantity_rule") && decimal_at(&d, charge, "quantity")
                                     : tur__focus_measured(&d, m->record, &p->place);
    if (!known) return lose(m, TUR__FOCUS_CONSUMED_UNKNOWN);
    row->cell[TUR__FOCUS_ConsumedQuantity] = decimal_text(m, d);
    row->cell[TUR__FOCUS_ConsumedUnit] = tur__focus_unit(&p->place);
}

static void quantities(tur__focus_maker *m, tur__focus_row *row, size_t at, struct priced *p, bool usage)
{
    const tur__json *charge = m->charges[at].json;
    const char *of = text_at(charge, "of");
    tur__rating r = {.amount = tur__decimal_from_int(1), .places = TUR__DECIMAL_FRAC, .mode = TUR__HALF_EVEN};
    tur__decimal back;
    p->placed = of && tur__focus_place_of(&p->place, of, strlen(of));
    if (!per_at(&p->per, charge, "list_price") && !per_at(&p->per, charge, "contracted_price")) p->per = 1;
    p->has_quantity = decimal_at(&p->quantity, charge, "quantity") ||
                      (p->placed && !tur__json_get(charge, "quantity") && tur__focus_measured(&p->quantity, m->record, &p->place));
    consumed(m, row, at, p, usage);
    if (!p->placed || !p->has_quantity) return;
    r.quantity = p->quantity;
    r.per = p->per;
    if (!tur__decimal_rate(&p->pricing, &r)) return;
    p->has_pricing = true;
    if (!tur__decimal_mul(&back, p->pricing, tur__decimal_from_int(p->per)) || tur__decimal_cmp(back, p->quantity))
        lose(m, TUR__FOCUS_QUANTITY_ROUNDED);
    const char *unit = tur__focus_unit(&p->place);
    row->cell[TUR__FOCUS_PricingQuantity] = decimal_text(m, p->pricing);
    row->cell[TUR__FOCUS_PricingUnit] =
        p->per == 1 ? unit : tur__arena_printf(m->arena, "%lld %s", (long long)p->per, unit);
}

/* Amount times multipliers; false where there is none or it is too long. */
static bool unit_price(tur__focus_maker *m, tur__decimal *out, const tur__json *charge, const char *price)
{
    char path[40];
    snprintf(path, sizeof path, "%s.amount", price);
    if (!decimal_at(out, charge, path)) return false;
    const tur__json *list = tur__json_get(charge, "multipliers");
    for (const tur__json *f = list ? list->first : NULL; f; f = f->next) {
        tur__decimal d;
        if (!decimal_at(&d, f, "value")) return false;
        if (!tur__decimal_mul(out, *out, d)) return lose(m, TUR__FOCUS_PRICE_LONG), false;
    }
    return true;
}

/* The price per PER of both prices; another PER is brought to it, where that is finite. */
static bool same_per(tur__focus_maker *m, tur__decimal *d, const tur__json *charge, const char *price, int64_t per)
{
    tur__rating r = {.amount = tur__decimal_from_int(per), .places = TUR__DECIMAL_FRAC, .mode = TUR__HALF_EVEN};
    tur__decimal out, a, b;
    int64_t own;
    if (!per_at(&own, charge, price)) return false;
    if (own == per) return true;
    r.quantity = *d;
    r.per = own;
    bool exact = tur__decimal_rate(&out, &r) && tur__decimal_mul(&a, out, tur__decimal_from_int(own)) &&
                 tur__decimal_mul(&b, *d, tur__decimal_from_int(per)) && !tur__decimal_cmp(a, b);
    if (!exact) return lose(m, TUR__FOCUS_PRICE_LONG), false;
    *d = out;
    return true;
}

static void price(tur__focus_maker *m, tur__focus_row *row, const tur__json *charge, const char *name, const struct priced *p,
                  bool contracted)
{
    tur__decimal d, rate, cost, product;
    char path[40];
    if (!unit_price(m, &d, charge, name) || !same_per(m, &d, charge, name, p->per)) return;
    snprintf(path, sizeof path, "%s.currency", name);
    const char *own = text_at(charge, path), *billing = text_at(charge, "currency");
    if (own && billing && strcmp(own, billing)) {
        row->cell[TUR__FOCUS_PricingCurrency] = own;
        row->cell[contracted ? TUR__FOCUS_PricingCurrencyContractedUnitPrice : TUR__FOCUS_PricingCurrencyListUnitPrice] =
            decimal_text(m, d);
        if (!decimal_at(&rate, charge, "fx.rate")) return;
        if (!tur__decimal_mul(&d, d, rate)) return lose(m, TUR__FOCUS_PRICE_LONG);
    }
    row->cell[contracted ? TUR__FOCUS_ContractedUnitPrice : TUR__FOCUS_ListUnitPrice] = decimal_text(m, d);
    const char *amount = row->cell[contracted ? TUR__FOCUS_ContractedCost : TUR__FOCUS_ListCost];
    if (!p->has_pricing || !amount || !tur__decimal_parse(&cost, amount, strlen(amount))) return;
    if (!tur__decimal_mul(&product, p->pricing, d) || tur__decimal_cmp(product, cost))
        lose(m, contracted ? TUR__FOCUS_CONTRACTED_PRODUCT : TUR__FOCUS_LIST_PRODUCT);
}

/* Effective in the currency of the price. */
static void effective_at_price(tur__focus_maker *m, tur__focus_row *row, const tur__json *charge)
{
    const char *cost = row->cell[TUR__FOCUS_EffectiveCost];
    tur__decimal effective, rate, back;
    if (!row->cell[TUR__FOCUS_PricingCurrency] || !decimal_at(&rate, charge, "fx.rate") || tur__decimal_sign(rate) <= 0 ||
        !cost || !tur__decimal_parse(&effective, cost, strlen(cost)))
        return;
    /* A rate has at most 12 places; times 10^12 both are as they have to be for a division. */
    tur__decimal scale = {1000000000000, 0}, whole;
    if (!tur__decimal_mul(&whole, rate, scale) || whole.scale || whole.coef > 9007199254740991) return;
    tur__rating r = {.quantity = effective, .amount = scale, .per = (int64_t)whole.coef, .places = TUR__DECIMAL_FRAC, .mode = TUR__HALF_EVEN};
    tur__decimal d;
    if (!tur__decimal_rate(&d, &r)) return;
    if (!tur__decimal_mul(&back, d, rate) || tur__decimal_cmp(back, effective)) lose(m, TUR__FOCUS_RATE_ROUNDED);
    row->cell[TUR__FOCUS_PricingCurrencyEffectiveCost] = decimal_text(m, d);
}

/* ---- Costs ---- */

/* FOCUS wants all four. What nobody stated is filled as spec/focus.md says, and reported. */
static void costs(tur__focus_maker *m, tur__focus_row *row, const tur__json *charge)
{
    const char **list = &row->cell[TUR__FOCUS_ListCost], **contracted = &row->cell[TUR__FOCUS_ContractedCost];
    const char *billed = row->cell[TUR__FOCUS_BilledCost];
    if (!*contracted) {
        *contracted = is_covered(charge) && *list ? *list : billed;
        lose(m, TUR__FOCUS_CONTRACTED_FILLED);
    }
    if (!*list) {
        *list = *contracted;
        lose(m, TUR__FOCUS_LIST_FILLED);
    }
    if (!row->cell[TUR__FOCUS_EffectiveCost]) {
        row->cell[TUR__FOCUS_EffectiveCost] = billed;
        lose(m, TUR__FOCUS_EFFECTIVE_FILLED);
    }
}

static const char *state_of(const tur__json *charge)
{
    const char *state = text_at(charge, "commitment.state");
    if (!state) return NULL;
    return !strcmp(state, "unused") ? "Unused" : "Used";
}

static void commitment(tur__focus_maker *m, tur__focus_row *row, const tur__json *charge, const struct priced *p)
{
    const char *id = text_at(charge, "commitment.id"), *state = state_of(charge);
    if (!id) return;
    if (says(charge, "status", "capacity")) {
        row->cell[TUR__FOCUS_CapacityReservationId] = id;
        row->cell[TUR__FOCUS_CapacityReservationStatus] = state;
        return;
    }
    bool capacity = p->placed && p->place.name_len >= 8 && !memcmp(p->place.name, "capacity", 8);
    bool by_usage = capacity && p->has_quantity;
    row->cell[TUR__FOCUS_CommitmentDiscountId] = id;
    row->cell[TUR__FOCUS_CommitmentDiscountStatus] = state;
    row->cell[TUR__FOCUS_CommitmentDiscountCategory] = by_usage ? "Usage" : "Spend";
    row->cell[TUR__FOCUS_CommitmentDiscountQuantity] =
        by_usage ? decimal_text(m, p->quantity) : row->cell[state ? TUR__FOCUS_EffectiveCost : TUR__FOCUS_BilledCost];
    row->cell[TUR__FOCUS_CommitmentDiscountUnit] =
        by_usage ? tur__focus_unit(&p->place) : row->cell[TUR__FOCUS_BillingCurrency];
}

static void applied(tur__focus_maker *m, tur__json *list, const char *id, const char *cost)
{
    tur__json *e = tur__json_new(m->arena, TUR__JSON_OBJECT);
    if (!e || !id || !cost) return;
    put(m, e, "ContractCommitmentAppliedCost", tur__json_new_number(m->arena, cost, strlen(cost)));
    put(m, e, "ContractCommitmentAppliedQuantity", tur__json_new(m->arena, TUR__JSON_NULL));
    put(m, e, "ContractCommitmentAppliedUnit", tur__json_new(m->arena, TUR__JSON_NULL));
    put_text(m, e, "ContractCommitmentID", id);
    tur__json_push(list, e);
}

/* What the charge takes from a commitment or a grant; a prepayment gives, and takes nothing. */
static void contract(tur__focus_maker *m, tur__focus_row *row, const tur__json *charge)
{
    tur__json *list = tur__json_new(m->arena, TUR__JSON_ARRAY), *all = tur__json_new(m->arena, TUR__JSON_OBJECT);
    tur__decimal grant;
    if (!list || !all) {
        m->failed = true;
        return;
    }
    if (state_of(charge)) applied(m, list, text_at(charge, "commitment.id"), row->cell[TUR__FOCUS_EffectiveCost]);
    if (!says(charge, "code", "prepayment") && decimal_at(&grant, charge, "grant.amount"))
        applied(m, list, text_at(charge, "grant.id"), decimal_text(m, tur__decimal_neg(grant)));
    if (!list->count) return;
    put(m, all, "Elements", list);
    row->cell[TUR__FOCUS_ContractApplied] = json_text(m, all);
}

/* ---- All of it ---- */

static void make_row(tur__focus_maker *m, size_t at)
{
    tur__focus_row *row = &m->charges[at].row;
    const tur__json *charge = m->charges[at].json;
    struct priced p = {0};
    const char *what;
    direct(m, row, charge);
    kinds(m, row, charge);
    names(m, row);
    description(m, row, charge);
    period(m, row);
    tags(m, row);
    costs(m, row, charge);
    what = row->cell[TUR__FOCUS_ChargeCategory];
    bool usage = !strcmp(what, "Usage"), sold = usage || !strcmp(what, "Purchase");
    if (sold) {
        quantities(m, row, at, &p, usage);
        price(m, row, charge, "list_price", &p, false);
        price(m, row, charge, "contracted_price", &p, true);
        effective_at_price(m, row, charge);
        details(m, row, charge);
        row->cell[TUR__FOCUS_SkuMeter] = text_at(charge, "sku.meter");
        if (!row->cell[TUR__FOCUS_SkuMeter]) row->cell[TUR__FOCUS_SkuMeter] = text_at(charge, "of");
        if (!row->cell[TUR__FOCUS_SkuPriceId] && (row->cell[TUR__FOCUS_SkuMeter] || row->cell[TUR__FOCUS_SkuPriceDetails]))
            lose(m, TUR__FOCUS_NO_SKU);
    }
    commitment(m, row, charge, &p);
    if (!m->old) contract(m, row, charge);
    row->cell[TUR__FOCUS_x_TurPriceSheet] = text_at(charge, "list_price.sheet");
    row->cell[TUR__FOCUS_x_TurCharge] = tur__arena_printf(m->arena, "%zu", at + 1);
    row->cell[TUR__FOCUS_x_TurRow] = tur__arena_printf(m->arena, "%zu", ++m->rows);
    /* What the version has no column for is not said, and has to be said elsewhere. */
    for (int c = 0; c < TUR__FOCUS_COUNT; c++)
        if (!tur__focus_has(c, m->old)) row->cell[c] = NULL;
}

/* Lines that no row's charge names. */
static bool has_unnamed(const tur__focus_maker *m)
{
    const tur__json *meters = tur__json_get(m->record, "meters");
    for (const tur__json *l = meters ? meters->first : NULL; l; l = l->next) {
        tur__focus_place line, place;
        bool named = false;
        if (!tur__focus_place_line(&line, l)) continue;
        for (size_t i = 0; i < m->count && !named; i++) {
            const char *of = m->charges[i].absence ? NULL : text_at(m->charges[i].json, "of");
            named = of && m->charges[i].row.cell[TUR__FOCUS_ConsumedQuantity] &&
                    tur__focus_place_of(&place, of, strlen(of)) && tur__focus_places_meet(&line, &place);
        }
        if (!named) return true;
    }
    return false;
}

void tur__focus_make(tur__focus_maker *m)
{
    const tur__json *list = tur__json_get(m->record, "charges");
    size_t at = 0;
    if (list && list->kind != TUR__JSON_ARRAY) list = NULL;
    m->count = list ? list->count : 0;
    m->absence = absence_of_record(m);
    if (m->absence) return;
    m->charges = tur__arena_zalloc(m->arena, (m->count ? m->count : 1) * sizeof *m->charges);
    if (!m->charges) {
        m->failed = true;
        return;
    }
    for (const tur__json *c = list->first; c; c = c->next, at++) {
        m->charges[at].json = c;
        m->charges[at].absence = absence_of(m, c);
        /* What should have been on the bill weighs more than what never was to be. */
        if (m->charges[at].absence > m->absence) m->absence = m->charges[at].absence;
    }
    for (at = 0; at < m->count; at++)
        if (!m->charges[at].absence) make_row(m, at);
    if (!m->rows) return;
    if (has_unnamed(m)) lose(m, TUR__FOCUS_LINES_UNNAMED);
    if (m->rows < m->count) lose(m, TUR__FOCUS_OTHER_CHARGES);
    for (at = 0; at < m->count; at++)
        m->charges[at].row.cell[TUR__FOCUS_x_TurRows] = tur__arena_printf(m->arena, "%zu", m->rows);
}
