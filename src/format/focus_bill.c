/* A row of a supplier's FOCUS export as a record: one line, one charge.
 *
 * A row's amounts are taken as they stand and nothing is computed again. Its quantity becomes a line
 * where unit and class are known; where they are not, the cost stands alone: tokens are not guessed. */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "format/focus.h"
#include "record/record.h"

struct bill {
    tur__run *run;
    tur__json *row, *record, *charge;
    const tur__focus_row *cells;
    tur__json *details; /* SkuPriceDetails, or NULL */
    const char *what;   /* ChargeCategory */
    bool usage, aws, gateway;
    tur__aws_usage type;
    char place[64]; /* "" where no line can be made */
    int64_t scale;  /* base units in one unit of the row */
    bool scaled;
};

static const char *cell(const struct bill *b, int column) { return b->cells->cell[column]; }

static bool is(const struct bill *b, int column, const char *text)
{
    return cell(b, column) && !strcmp(cell(b, column), text);
}

static tur__json *take(const struct bill *b, const char *name) { return tur__take(b->row, name); }

/* What has no member of its own: x_focus_ and the name in words. */
static void put_extension(struct bill *b, const char *name)
{
    char path[128] = "x_focus_";
    size_t n = strlen(path);
    const tur__json *v = tur__json_get(b->row, name);
    if (!v || v->kind != TUR__JSON_STRING || !v->len) return;
    const char *p = !strncmp(name, "x_", 2) ? name + 2 : name;
    for (const char *start = p; *p && n + 3 < sizeof path; p++) {
        bool upper = *p >= 'A' && *p <= 'Z', digit = *p >= '0' && *p <= '9', lower = *p >= 'a' && *p <= 'z';
        bool word = p > start && upper && ((p[-1] >= 'a' && p[-1] <= 'z') || (p[1] >= 'a' && p[1] <= 'z'));
        if (word && path[n - 1] != '_') path[n++] = '_';
        if (upper || digit || lower) path[n++] = upper ? (char)(*p | 32) : *p;
        else if (path[n - 1] != '_') path[n++] = '_';
    }
    path[n] = 0;
    if (path[n - 1] == '_' || tur__json_get(b->record, path)) return;
    (void)take(b, name);
    tur__put_own(b->run, b->record, path, v);
}

/* ---- Forms of cells ---- */

static bool take_decimal(struct bill *b, const char *name, const tur__json **node, tur__decimal *out)
{
    const tur__json *v = take(b, name);
    *node = v;
    if (!v || !v->len) return *node = NULL, true;
    if (tur__decimal_parse_literal(out, v->text, v->len) != TUR__LITERAL_BAD) return true;
    tur__row_bad(b->run, v, "a number of at most 20 digits before the point");
    return false;
}

static bool take_instant(struct bill *b, const char *name, const char *path)
{
    const tur__json *v = take(b, name);
    tur__instant t;
    if (!v || !v->len) return true;
    bool zone = tur__instant_parse_foreign(&t, v->text, v->len, false);
    if (!zone && !tur__instant_parse_foreign(&t, v->text, v->len, true)) {
        /* "2026-09-01 00:00:00" and "2026-09-01" are seen too. */
        const char *day = v->len == 10 ? tur__text(b->run, "%sT00:00:00", v->text) : NULL;
        if (!day || !tur__instant_parse_foreign(&t, day, strlen(day), true))
            return tur__row_bad(b->run, v, "an instant such as 2026-09-01T00:00:00Z"), false;
    }
    if (!zone) tur__assume(b->run, b->record, "instants without a zone are read as UTC");
    tur__put_instant(b->run, b->record, path, t);
    return true;
}

/* A column of JSON, opened; *OUT NULL where it is absent. */
static bool take_json(struct bill *b, const char *name, tur__json **out)
{
    tur__json *v = tur__json_get(b->row, name);
    *out = NULL;
    if (!v || v->kind != TUR__JSON_STRING || !v->len) return true;
    if (!tur__unfold(b->run, v)) return tur__row_bad(b->run, v, "JSON: an object"), false;
    *out = v;
    return true;
}

/* Short texts of JSON values, whatever their type. */
static const tur__json *as_text(struct bill *b, tur__json *v)
{
    if (v->kind == TUR__JSON_STRING || v->kind == TUR__JSON_NUMBER) return v;
    if (v->kind != TUR__JSON_TRUE && v->kind != TUR__JSON_FALSE) return NULL;
    tur__json *s = tur__json_new_string(&b->run->arena, v->kind == TUR__JSON_TRUE ? "true" : "false", v->kind == TUR__JSON_TRUE ? 4 : 5);
    if (!s) return tur__fail(b->run, TUR_ENOMEM), NULL;
    s->name = v->name;
    s->name_len = v->name_len;
    s->offset = v->offset;
    s->parent = v->parent;
    return s;
}

/* ---- What the row is ---- */

static bool read_kind(struct bill *b)
{
    static const struct {
        const char *category, *kind;
    } known[] = {{"Usage", "usage"}, {"Purchase", "purchase"}, {"Tax", "tax"}, {"Credit", "credit"}, {"Adjustment", "adjustment"}};
    const tur__json *v = take(b, "ChargeCategory");
    const char *kind = NULL;
    for (size_t i = 0; v && i < sizeof known / sizeof *known; i++)
        if (tur__json_is(v, known[i].category)) kind = known[i].kind;
    if (!kind) {
        tur__row_refuse(b->run, "TUR-1312", v, v ? tur__shown(b->run, v) : "a row without ChargeCategory",
                        "Usage, Purchase, Tax, Credit or Adjustment");
        return false;
    }
    b->what = v->text;
    b->usage = !strcmp(kind, "usage");
    /* LiteLLM's exporter writes its own estimates of one day, and a constant for the quantity. */
    b->gateway = is(b, TUR__FOCUS_BillingAccountType, "API Key") && is(b, TUR__FOCUS_ConsumedUnit, "Requests") &&
                 !cell(b, TUR__FOCUS_InvoiceId);
    b->aws = tur__json_get(b->row, "x_UsageType") || is(b, TUR__FOCUS_ProviderName, "AWS") || is(b, TUR__FOCUS_ServiceProviderName, "AWS");
    b->record = tur__record_new(b->run, kind, cell(b, TUR__FOCUS_InvoiceDetailId) ? "invoice_line" : "bucket",
                                b->gateway ? "gateway_meter" : "supplier_export");
    return true;
}

static bool read_time(struct bill *b)
{
    if (!take_instant(b, "ChargePeriodStart", "time.start") || !take_instant(b, "ChargePeriodEnd", "time.end")) return false;
    if (b->gateway) {
        /* One day, which is no period of a bill. */
        (void)take(b, "BillingPeriodStart");
        (void)take(b, "BillingPeriodEnd");
        return true;
    }
    return take_instant(b, "BillingPeriodStart", "billing_period.start") && take_instant(b, "BillingPeriodEnd", "billing_period.end");
}

/* A name without an identifier is the identifier. */
static void put_party(struct bill *b, const char *which, const tur__json *name)
{
    if (!name || !name->len) return;
    tur__put_text(b->run, b->record, tur__text(b->run, "parties.%s.id", which), name);
    tur__put_text(b->run, b->record, tur__text(b->run, "parties.%s.name", which), name);
}

static void read_parties(struct bill *b)
{
    const tur__json *provider = take(b, "ProviderName"), *seller = take(b, "ServiceProviderName");
    const tur__json *biller = take(b, "InvoiceIssuerName"), *host = take(b, "HostProviderName");
    put_party(b, "seller", seller ? seller : provider);
    if (!b->gateway) put_party(b, "biller", biller);
    if (host && !tur__json_is(host, "Not Applicable")) put_party(b, "host", host);
}

/* ---- Tags ---- */

/* What the gateway's exporter puts there: columns again, and people. */
static bool gateway_tag(struct bill *b, tur__json *tag)
{
    static const char *const repeats[] = {"team_id", "team_alias", "api_key_alias", "model", "model_group", "custom_llm_provider"};
    if (!b->gateway) return false;
    if (!strcmp(tag->name, "user_id")) {
        tur__put_person(b->run, b->record, "attribution.principal_id", tag);
        return tag->used = true;
    }
    if (!strcmp(tag->name, "user_email")) {
        if (!b->run->has_pseudonym_key && tag->len) {
            tur__find(b->run, "TUR-1314", tag, "an e-mail address, which is left out", "a key for pseudonyms, or an opaque identifier");
            tur__loss_withheld(b->run, tag);
        } else {
            tag->used = true;
        }
        return true;
    }
    for (size_t i = 0; i < sizeof repeats / sizeof *repeats; i++)
        if (!strcmp(tag->name, repeats[i])) return tag->used = true;
    return false;
}

static bool read_tags(struct bill *b)
{
    tur__json *tags;
    if (!take_json(b, "Tags", &tags)) return false;
    if (tags && tags->kind != TUR__JSON_OBJECT) return tur__row_bad(b->run, tags, "a JSON object"), false;
    for (tur__json *t = tags ? tags->first : NULL; t; t = t->next) {
        if (gateway_tag(b, t)) continue;
        const tur__json *v = as_text(b, t);
        /* A tag without a value says that it is there. */
        if (v && v->kind == TUR__JSON_STRING && !v->len) {
            tur__json *label = tur__json_new_string(&b->run->arena, t->name, t->name_len);
            if (!label) return tur__fail(b->run, TUR_ENOMEM), false;
            label->offset = t->offset;
            label->parent = t->parent;
            label->name = t->name;
            label->name_len = t->name_len;
            tur__put_label(b->run, b->record, label);
        } else if (v) {
            tur__put_tag(b->run, b->record, v);
        }
        t->used |= v != NULL;
    }
    return true;
}

/* ---- The model and its tokens ---- */

/* Keys of the draft of 1.5, bare or as a supplier's own. */
static tur__json *detail(const struct bill *b, const char *key)
{
    tur__json *v = tur__json_get(b->details, key);
    if (!v) v = tur__json_get(b->details, tur__text(b->run, "x_%s", key));
    if (!v || v->kind != TUR__JSON_STRING || !v->len) return NULL;
    v->used = true;
    return v;
}

static void class_of_details(struct bill *b)
{
    const tur__json *direction = detail(b, "TokenDirection"), *action = detail(b, "TokenCacheAction");
    const tur__json *ttl = detail(b, "CacheTimeToLive"), *output = detail(b, "OutputClass"), *modality = detail(b, "Modality");
    const char *place = "token", *below = "";
    tur__focus_place known;
    if (tur__json_is(direction, "Input") || (!direction && action)) {
        place = "input";
        if (tur__json_is(action, "Uncached")) place = "input.fresh";
        else if (tur__json_is(action, "Read")) place = "input.cache_read";
        else if (tur__json_is(action, "Write")) place = "input.cache_write", below = ttl ? ttl->text : "";
    } else if (tur__json_is(direction, "Output")) {
        place = "output";
        below = output ? output->text : "";
    }
    for (int with = 3; with >= 0; with--) {
        int n = snprintf(b->place, sizeof b->place, "%s%s%s%s%s", place, *below && with & 2 ? "." : "", with & 2 ? below : "",
                         modality && with & 1 ? "@" : "", modality && with & 1 ? modality->text : "");
        if (n > 0 && (size_t)n < sizeof b->place && tur__focus_place_of(&known, b->place, (size_t)n)) return;
    }
    b->place[0] = 0;
}

static void read_aws(struct bill *b)
{
    const tur__json *type = take(b, "x_UsageType");
    const char *text = type ? type->text : cell(b, TUR__FOCUS_SkuMeter), *service = cell(b, TUR__FOCUS_ServiceName);
    const char *unit = cell(b, TUR__FOCUS_ConsumedUnit);
    if (!b->aws || !b->usage || !text) return;
    tur__aws_usage_of(&b->type, text);
    if (!b->type.place) return;
    snprintf(b->place, sizeof b->place, "%s", b->type.place);
    if (!unit) unit = cell(b, TUR__FOCUS_PricingUnit);
    if (b->type.marketplace && unit && (!strcasecmp(unit, "Units") || !strcasecmp(unit, "N/A"))) {
        b->scale = 1000000;
        b->scaled = true;
        if (strcasecmp(unit, "Units")) {
            tur__find(b->run, "TUR-1308", tur__json_get(b->row, "PricingUnit"), tur__text(b->run, "the unit %s, taken for millions of tokens", unit),
                      "a unit");
            tur__assume(b->run, b->record, "token usage types of the AWS Marketplace are in millions, whatever the unit says");
        }
    }
    static const char edition[] = " (Amazon Bedrock Edition)";
    if (b->type.marketplace && service) {
        const char *end = strstr(service, edition);
        size_t n = end && !end[sizeof edition - 1] ? (size_t)(end - service) : 0;
        if (n && n < sizeof b->type.model) {
            memcpy(b->type.model, service, n);
            b->type.model[n] = 0;
        }
    }
    if (b->type.model[0]) tur__put_word(b->run, b->record, "service.model_served", b->type.model);
    if (b->type.tier) tur__put_word(b->run, b->record, "service.tier_served", b->type.tier);
    if (b->type.global) tur__put_word(b->run, b->record, "service.scope", "global");
}

/* What of SkuPriceDetails has no member stays together. */
static void rest_of_details(struct bill *b)
{
    tur__json *rest = NULL;
    for (tur__json *d = b->details ? b->details->first : NULL; d; d = d->next) {
        const tur__json *v = d->used ? NULL : as_text(b, d);
        size_t size;
        if (!v || !v->len || v->len > 256 || tur__utf8_unfit(v->text, v->len, &size) < v->len) continue;
        if (d->name_len > 128 || tur__guise_of(v->text, v->len) != TUR__PLAIN || (rest && rest->count >= 32)) continue;
        if (!rest) tur__put(b->run, b->record, "x_focus_sku_price_details", rest = tur__json_new(&b->run->arena, TUR__JSON_OBJECT));
        tur__json *s = rest ? tur__json_new_string(&b->run->arena, v->text, v->len) : NULL;
        if (!s || !tur__json_put(&b->run->arena, rest, d->name, d->name_len, s)) return tur__fail(b->run, TUR_ENOMEM);
        d->used = true;
    }
}

static bool read_service(struct bill *b)
{
    static const struct {
        const char *word, *scope;
    } scopes[] = {{"Global", "global"}, {"DataZone", "data_zone"}, {"Regional", "region"}};
    if (!take_json(b, "SkuPriceDetails", &b->details)) return false;
    if (b->details && b->details->kind != TUR__JSON_OBJECT) return tur__row_bad(b->run, b->details, "a JSON object"), false;
    tur__put_text(b->run, b->record, "service.model_served", detail(b, "ModelId"));
    tur__put_text(b->run, b->record, "service.model_family", detail(b, "ModelFamily"));
    tur__put_text(b->run, b->record, "service.model_version", detail(b, "ModelVersion"));
    put_party(b, "developer", detail(b, "ModelDeveloper"));
    const tur__json *tier = detail(b, "ServiceTier"), *scope = detail(b, "ServingScope"), *region = take(b, "RegionId");
    if (!scope) scope = take(b, "ServingScope");
    if (tur__json_is(tier, "Batch")) tur__put_word(b->run, b->record, "service.tier_served", "batch");
    else tur__put_text(b->run, b->record, "service.tier_served", tier);
    for (size_t i = 0; i < sizeof scopes / sizeof *scopes; i++)
        if (tur__json_is(scope, scopes[i].word)) tur__put_word(b->run, b->record, "service.scope", scopes[i].scope);
    tur__put_text(b->run, b->record, "service.region", region);
    if (b->gateway) {
        tur__put_text(b->run, b->record, "service.model_served", take(b, "ResourceId"));
        tur__put_text(b->run, b->record, "service.model_requested", take(b, "ServiceName"));
        return true;
    }
    tur__put_text(b->run, b->record, "service.deployment", take(b, "ResourceId"));
    read_aws(b);
    return true;
}

static const tur__json *quantity(struct bill *b, const char *name, tur__decimal *d, bool *ok)
{
    const tur__json *node;
    *ok = take_decimal(b, name, &node, d);
    return node;
}

/* What is counted in whole units is not half of one, and no quantity is below zero but in corrections. */
static bool fits_meter(const tur__focus_place *p, tur__decimal d)
{
    return !tur__meters[p->meter].whole || !tur__decimal_trim(d).scale;
}

/* The line. Leaves b->place empty where none can be made. */
static bool read_quantity(struct bill *b)
{
    tur__decimal d, n;
    tur__focus_measure m;
    tur__focus_place p;
    char text[TUR__DECIMAL_TEXT];
    bool ok;
    const tur__json *unit = tur__json_get(b->row, "ConsumedUnit"), *node = quantity(b, "ConsumedQuantity", &d, &ok);
    if (!ok) return false;
    if (b->gateway) {
        if (node)
            tur__find(b->run, "TUR-1308", node, tur__text(b->run, "%s Requests, a constant of the exporter and no count", tur__shown(b->run, node)),
                      NULL);
        (void)take(b, "ConsumedUnit");
        (void)take(b, "PricingQuantity");
        (void)take(b, "PricingUnit");
        return true;
    }
    if (!b->usage || !node || !unit || unit->kind != TUR__JSON_STRING || !unit->len) {
        /* The figure is kept by its own name. */
        if (node) put_extension(b, "ConsumedQuantity"), put_extension(b, "ConsumedUnit");
        b->place[0] = 0;
        return true;
    }
    bool known = tur__focus_measure_of(&m, unit->text);
    if (!b->scaled) b->scale = m.scale;
    if (!b->aws && known && m.tokens) class_of_details(b);
    else if (!b->aws && known && m.meter) snprintf(b->place, sizeof b->place, "%s", m.meter);
    bool usable = b->place[0] && (b->scaled || known) && tur__focus_place_of(&p, b->place, strlen(b->place)) &&
                  tur__decimal_mul(&n, d, tur__decimal_from_int(b->scale)) && fits_meter(&p, n) &&
                  (b->scaled || !p.mask || m.tokens);
    if (!usable) {
        tur__find(b->run, "TUR-1308", node, tur__text(b->run, "%s %s, of which no line can be made", node->text, unit->text),
                  "a unit and a class that are known");
        put_extension(b, "ConsumedQuantity");
        put_extension(b, "ConsumedUnit");
        b->place[0] = 0;
        return true;
    }
    (void)take(b, "ConsumedUnit");
    b->scaled = true;
    tur__decimal_print(text, tur__decimal_trim(n));
    tur__json *lines = tur__json_new(&b->run->arena, TUR__JSON_ARRAY), *line = tur__json_new(&b->run->arena, TUR__JSON_OBJECT);
    if (!lines || !line) return tur__fail(b->run, TUR_ENOMEM), false;
    tur__put(b->run, b->record, "meters", lines);
    tur__json_push(lines, line);
    char *at = strchr(b->place, '@');
    tur__put_word(b->run, line, "meter", tur__text(b->run, "%.*s", (int)strcspn(b->place, "@"), b->place));
    if (at) tur__put_word(b->run, line, "modality", at + 1);
    tur__put_word(b->run, line, "quantity", text);
    /* A row is of one SKU: tokens of other classes are no tokens of this row. */
    if (p.mask) tur__complete(b->run, b->record, true, true);
    return true;
}

/* ---- The charge ---- */

/* Puts the amount; reports what 18 places do not hold. */
static bool put_amount(struct bill *b, const char *column, const char *member, bool literal)
{
    const tur__json *node;
    tur__decimal d;
    char text[TUR__DECIMAL_TEXT];
    if (!take_decimal(b, column, &node, &d)) return false;
    if (!node) return true;
    tur__decimal_print(text, d);
    tur__put_word(b->run, b->charge, member, text);
    tur__decimal again;
    if (tur__decimal_parse_literal(&again, node->text, node->len) == TUR__LITERAL_ROUNDED) {
        tur__assume(b->run, b->record, "an amount of more than 18 places is rounded half to even");
        tur__find(b->run, "TUR-1310", node, tur__shown(b->run, node), "at most 18 places");
    }
    const char *stated = literal ? "stated" : !strcmp(member, "list") ? "stated_list" : NULL;
    if (!stated || node->len > 256) return true;
    tur__put_word(b->run, b->charge, tur__text(b->run, "%s.text", stated), node->text);
    tur__put_word(b->run, b->charge, tur__text(b->run, "%s.unit", stated), cell(b, TUR__FOCUS_BillingCurrency));
    return true;
}

static bool put_price(struct bill *b, const char *column, const char *converted, const char *member)
{
    const tur__json *node, *foreign, *unit = tur__json_get(b->row, "PricingUnit"), *currency = take(b, "PricingCurrency");
    tur__decimal d, f;
    tur__focus_measure m = {.scale = 1};
    char text[TUR__DECIMAL_TEXT];
    if (!take_decimal(b, column, &node, &d) || !take_decimal(b, converted, &foreign, &f)) return false;
    bool other = foreign && currency && !is(b, TUR__FOCUS_BillingCurrency, currency->text);
    if (other) node = foreign, d = f;
    if (!node || !unit || unit->kind != TUR__JSON_STRING || !unit->len) return true;
    bool known = tur__focus_measure_of(&m, unit->text);
    if (b->aws && b->scaled) m.scale = b->scale;
    else if (!known && !b->place[0]) m.scale = m.scale > 0 ? m.scale : 1;
    /* A price has at most ten digits before its point and twelve behind it. */
    d = tur__decimal_trim(d);
    tur__decimal most = tur__decimal_from_int(10000000000);
    if (tur__decimal_sign(d) < 0 || d.scale > 12 || tur__decimal_cmp(d, most) >= 0) {
        put_extension(b, other ? converted : column);
        return true;
    }
    (void)take(b, "PricingUnit");
    tur__decimal_print(text, d);
    tur__put_word(b->run, b->charge, tur__text(b->run, "%s.amount", member), text);
    const char *digits = tur__text(b->run, "%lld", (long long)m.scale);
    tur__put(b->run, b->charge, tur__text(b->run, "%s.per", member), tur__json_new_number(&b->run->arena, digits, strlen(digits)));
    if (other) tur__put_word(b->run, b->charge, tur__text(b->run, "%s.currency", member), currency->text);
    return true;
}

/* The priced quantity, where it is another than the measured one. */
static bool put_quantity(struct bill *b)
{
    const tur__json *node, *unit = tur__json_get(b->row, "PricingUnit");
    tur__decimal d, n, line;
    tur__focus_measure m;
    if (!take_decimal(b, "PricingQuantity", &node, &d)) return false;
    if (!node) return true;
    const tur__json *meters = tur__json_get(b->record, "meters");
    const tur__json *q = meters && meters->first ? tur__json_get(meters->first, "quantity") : NULL;
    bool known = unit && unit->kind == TUR__JSON_STRING && tur__focus_measure_of(&m, unit->text);
    int64_t scale = b->aws && b->scaled ? b->scale : known ? m.scale : 0;
    if (q && scale && tur__decimal_mul(&n, d, tur__decimal_from_int(scale)) && tur__decimal_parse(&line, q->text, q->len)) {
        char text[TUR__DECIMAL_TEXT];
        if (!tur__decimal_cmp(n, line)) return true;
        tur__decimal_print(text, tur__decimal_trim(n));
        tur__put_word(b->run, b->charge, "quantity", text);
        tur__put_word(b->run, b->charge, "quantity_rule", "supplier_billed_units");
        return true;
    }
    put_extension(b, "PricingQuantity");
    put_extension(b, "PricingUnit");
    return true;
}

static void put_commitment(struct bill *b, bool nothing_billed)
{
    const tur__json *reserved = take(b, "CapacityReservationId"), *reserved_state = take(b, "CapacityReservationStatus");
    const tur__json *discount = take(b, "CommitmentDiscountId"), *discount_state = take(b, "CommitmentDiscountStatus");
    bool capacity = reserved && reserved->len;
    const tur__json *id = capacity ? reserved : discount, *state = capacity ? reserved_state : discount_state;
    if (!id || !id->len) return;
    tur__put_own(b->run, b->charge, "commitment.id", id);
    if (tur__json_is(state, "Used") || tur__json_is(state, "Unused"))
        tur__put_word(b->run, b->charge, "commitment.state", tur__json_is(state, "Unused") ? "unused" : "used");
    if (!b->usage || !nothing_billed) return;
    tur__put_word(b->run, b->charge, "status", capacity ? "capacity" : "prepaid");
    tur__put_word(b->run, b->charge, "reason", tur__text(b->run, "%s commitment", tur__json_is(state, "Unused") ? "what remained unused of a" : "covered by a"));
}

/* The first contract that the charge draws on, where no column has named one. */
static bool put_contract(struct bill *b)
{
    tur__json *v;
    if (!take_json(b, "ContractApplied", &v)) return false;
    if (!v) return true;
    const tur__json *list = v->kind == TUR__JSON_ARRAY ? v : tur__json_get(v, "Elements");
    const tur__json *first = list && list->kind == TUR__JSON_ARRAY ? list->first : NULL;
    const tur__json *id = tur__json_get(first, "ContractCommitmentID");
    if (!id) id = tur__json_get(first, "ContractCommitmentId");
    const tur__json *had = tur__json_at(b->charge, "commitment.id");
    if (!id || id->kind != TUR__JSON_STRING || (had && strcmp(had->text, id->text))) return true;
    ((tur__json *)id)->used = true;
    if (!had) tur__put_own(b->run, b->charge, "commitment.id", id);
    return true;
}

static bool read_charge(struct bill *b)
{
    static const struct {
        const char *category, *code;
    } codes[] = {{"Usage", "usage"}, {"Purchase", "fee"}, {"Tax", "tax"}, {"Credit", "credit"}, {"Adjustment", "fee"}};
    const tur__json *currency = take(b, "BillingCurrency"), *billed;
    const char *code = "usage";
    tur__decimal d;
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (!strcmp(codes[i].category, b->what)) code = codes[i].code;
    if (!take_decimal(b, "BilledCost", &billed, &d)) return false;
    bool any = cell(b, TUR__FOCUS_BilledCost) || cell(b, TUR__FOCUS_ListCost) || cell(b, TUR__FOCUS_ContractedCost) || cell(b, TUR__FOCUS_EffectiveCost);
    if (any && !(currency && currency->len) && !b->run->currency) {
        tur__find(b->run, "TUR-1311", billed, "a cost without a currency", "BillingCurrency, or --currency");
        return true;
    }
    b->charge = tur__charge(b->run, b->record, code, any ? "stated" : "unpriced", any ? (b->gateway ? "estimated" : "supplier_billed") : NULL);
    if (b->place[0]) tur__put_word(b->run, b->charge, "of", b->place);
    if (!any) return true;
    tur__put_word(b->run, b->charge, "currency", currency && currency->len ? currency->text : b->run->currency);
    if (b->gateway) {
        static const char *const same[] = {"BilledCost", "ContractedCost", "EffectiveCost", "PricingCurrency", "PricingCurrencyEffectiveCost"};
        for (size_t i = 0; i < sizeof same / sizeof *same; i++) (void)take(b, same[i]);
        tur__assume(b->run, b->record, "the costs are one estimate of the gateway, cut to six places; nobody billed them");
        return put_amount(b, "ListCost", "list", true);
    }
    bool alone = !billed;
    const char *only = alone ? (cell(b, TUR__FOCUS_EffectiveCost) && !cell(b, TUR__FOCUS_ListCost) && !cell(b, TUR__FOCUS_ContractedCost) ? "EffectiveCost" : NULL) : NULL;
    if (!put_amount(b, "BilledCost", "billed", true) || !put_amount(b, "EffectiveCost", "effective", only != NULL) ||
        !put_amount(b, "ContractedCost", "contracted", false) || !put_amount(b, "ListCost", "list", false) ||
        !put_price(b, "ListUnitPrice", "PricingCurrencyListUnitPrice", "list_price") ||
        !put_price(b, "ContractedUnitPrice", "PricingCurrencyContractedUnitPrice", "contracted_price") || !put_quantity(b))
        return false;
    tur__put_own(b->run, b->charge, "sku.id", take(b, "SkuId"));
    tur__put_own(b->run, b->charge, "sku.price_id", take(b, "SkuPriceId"));
    tur__put_own(b->run, b->charge, "sku.meter", take(b, "SkuMeter"));
    /* Who checks a credit's balance needs to know what it was given for. */
    const char *description = cell(b, TUR__FOCUS_ChargeDescription);
    if (!strcmp(code, "credit")) {
        tur__put_word(b->run, b->charge, "reason", "a row of the category Credit");
        if (description) tur__put_own(b->run, b->charge, "reason", tur__json_get(b->row, "ChargeDescription"));
    }
    put_commitment(b, billed && !tur__decimal_sign(d));
    return put_contract(b);
}

/* ---- Corrections and the rest ---- */

static bool is_negative(const struct bill *b, int column)
{
    tur__decimal d;
    const char *text = cell(b, column);
    return text && tur__decimal_parse_literal(&d, text, strlen(text)) != TUR__LITERAL_BAD && tur__decimal_sign(d) < 0;
}

/* ChargeClass marks what corrects an invoiced period. Within an open one a correction is a negative row
 * and no more. Neither names what it corrects, and nobody guesses. */
static bool read_correction(struct bill *b)
{
    const tur__json *v = take(b, "ChargeClass");
    bool marked = tur__json_is(v, "Correction");
    if (v && v->len && !marked) return tur__row_bad(b->run, v, "Correction, or nothing"), false;
    bool back = is_negative(b, TUR__FOCUS_BilledCost) || is_negative(b, TUR__FOCUS_ListCost) || is_negative(b, TUR__FOCUS_ConsumedQuantity) ||
                is_negative(b, TUR__FOCUS_EffectiveCost) || is_negative(b, TUR__FOCUS_ContractedCost);
    bool signed_kind = !strcmp(b->what, "Credit") || !strcmp(b->what, "Adjustment");
    if (!marked && (!back || signed_kind)) return true;
    tur__fill(b->run, b->record);
    const tur__json *emitter = tur__json_get(b->record, "emitter");
    tur__put_word(b->run, b->record, "corrects.emitter",
                  emitter ? emitter->text : tur__text(b->run, "urn:tur:convert:%s", b->run->from->name));
    tur__put_word(b->run, b->record, "corrects.action", "adjust");
    tur__put_word(b->run, b->record, "corrects.reason", marked ? "ChargeClass Correction; the row names no original" : "a row below zero; it names no original");
    return true;
}

static void read_description(struct bill *b)
{
    if (cell(b, TUR__FOCUS_InvoiceId)) tur__put_text(b->run, b->record, "invoice.line_item", take(b, "ChargeDescription"));
    else if (b->gateway) (void)take(b, "ChargeDescription");
    tur__put_own(b->run, b->record, "invoice.id", take(b, "InvoiceId"));
    tur__put_own(b->run, b->record, "invoice.line", take(b, "InvoiceDetailId"));
}

static void read_accounts(struct bill *b)
{
    static const char *const columns[][2] = {{"BillingAccountId", "account.billing_account.id"},
                                             {"BillingAccountName", "account.billing_account.name"},
                                             {"BillingAccountType", "account.billing_account.type"},
                                             {"SubAccountId", "account.sub_account.id"},
                                             {"SubAccountName", "account.sub_account.name"},
                                             {"SubAccountType", "account.sub_account.type"}};
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
        /* An account that has no id has no name either: nothing says which one it is. */
        if (i % 3 == 0 || tur__json_at(b->record, columns[i - i % 3][1])) tur__put_text(b->run, b->record, columns[i][1], take(b, columns[i][0]));
    tur__put_person(b->run, b->record, "attribution.principal_id", take(b, "PrincipalId"));
    tur__put_own(b->run, b->record, "attribution.credential_id", take(b, "CredentialId"));
    tur__put_own(b->run, b->record, "attribution.customer_id", take(b, "ConsumerId"));
}

static bool is_left_out(const char *name)
{
    for (const tur__left_out *l = tur__focus_left_out; l->path; l++)
        if (!strcmp(l->path, name)) return true;
    return false;
}

/* Everything that has no member, but what the row's category says by itself. */
static void read_others(struct bill *b)
{
    static const char *const usual[][2] = {{"ServiceCategory", "AI and Machine Learning"}, {"PricingCategory", "Standard"}, {"PricingCategory", "Committed"}};
    const char *frequency = b->usage ? "Usage-Based" : "One-Time";
    size_t n = 0;
    for (tur__json *v = b->row->first; v; v = v->next) {
        if (v->used || v->kind != TUR__JSON_STRING || is_left_out(v->name)) continue;
        bool plain = !strcmp(v->name, "ChargeFrequency") && tur__json_is(v, frequency);
        for (size_t i = 0; i < sizeof usual / sizeof *usual; i++) plain |= !strcmp(v->name, usual[i][0]) && tur__json_is(v, usual[i][1]);
        /* The gateway writes the model into three columns. */
        plain |= b->gateway && (!strcmp(v->name, "ResourceName") || !strcmp(v->name, "ResourceType") || !strcmp(v->name, "PublisherName"));
        if (plain) v->used = true;
        else if (n < 48) put_extension(b, v->name), n++;
    }
}

/* ---- Identity ---- */

/* Rows have no identity. These columns say what a row is about, and none of them is an amount, so that
 * a later delivery of the same row has the same id. */
static void emit(struct bill *b)
{
    static const char *const columns[] = {"BillingAccountId", "SubAccountId", "BillingPeriodStart", "ChargePeriodStart", "ChargePeriodEnd",
                                          "ChargeCategory", "ChargeClass", "InvoiceId", "InvoiceDetailId", "BillingCurrency",
                                          "ServiceProviderName", "ProviderName", "InvoiceIssuerName", "ServiceName", "RegionId",
                                          "ResourceId", "SkuId", "SkuPriceId", "SkuMeter", "ConsumedUnit", "PricingCategory",
                                          "CommitmentDiscountId", "CommitmentDiscountStatus", "CapacityReservationId",
                                          "CapacityReservationStatus", "ChargeDescription", "x_UsageType", "x_Operation",
                                          "PrincipalId", "CredentialId"};
    static const char *const gateway[] = {"BillingAccountId", "SubAccountId", "ResourceId", "ServiceName", "ProviderName", "ChargePeriodStart"};
    const char *key[sizeof columns / sizeof *columns + 3] = {b->gateway ? "day" : "row"};
    size_t n = b->gateway ? sizeof gateway / sizeof *gateway : sizeof columns / sizeof *columns;
    for (size_t i = 0; i < n; i++) {
        const tur__json *v = tur__json_get(b->row, b->gateway ? gateway[i] : columns[i]);
        key[i + 1] = v && v->kind == TUR__JSON_STRING ? v->text : "";
    }
    if (!b->gateway) {
        /* Tags and details in one spelling, whatever order an export writes them in. */
        tur__json *const maps[] = {tur__json_get(b->row, "SkuPriceDetails"), tur__json_get(b->row, "Tags")};
        for (int i = 0; i < 2; i++) {
            tur__buf text = {0};
            if (maps[i] && maps[i]->kind == TUR__JSON_OBJECT) tur__json_write(&text, maps[i]);
            key[++n] = text.failed ? "" : tur__arena_copy(&b->run->arena, text.len ? text.data : "", text.len);
            tur__buf_free(&text);
        }
    }
    tur__emit(b->run, b->record, key, n + 1, NULL, b->gateway ? TUR__REPEAT_POLL : TUR__REPEAT_COUNTS);
}

void tur__focus_bill(tur__run *run, tur__json *row, const tur__focus_row *cells)
{
    struct bill b = {.run = run, .row = row, .cells = cells};
    if (!read_kind(&b) || !read_time(&b)) return;
    read_parties(&b);
    read_accounts(&b);
    read_description(&b);
    if (!read_service(&b) || !read_tags(&b) || !read_quantity(&b) || !read_charge(&b) || !read_correction(&b)) return;
    read_others(&b);
    rest_of_details(&b);
    emit(&b);
}

const tur__left_out tur__focus_left_out[] = {
    {"ServiceSubcategory", "the category says it, and no record has it"},
    {"CommitmentProgramEligibilityDetails", "advice, and no fact about the charge"},
    {"RequesterDetails", "names and types of people and keys, personal or secret"},
    {"CredentialDetails", "names and types of people and keys, personal or secret"},
    {"ContractApplied.Elements[].ContractCommitmentAppliedCost", "the costs of the charge say it"},
    {"ContractApplied.Elements[].ContractCommitmentAppliedQuantity", "the quantity of the charge says it"},
    {"ContractApplied.Elements[].ContractCommitmentAppliedUnit", "the quantity of the charge says it"},
    {"AllocatedMethodDetails", "a shared cost and its shares are separate records"},
    {0},
};
