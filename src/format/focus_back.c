/* From rows to the record that they were made from.
 *
 * What the columns say of a record is told once, here, and used on both ways: writing computes what
 * has to be merged into it to get the record (RFC 7396, in x_TurPatch), reading merges it. So the way
 * back needs no second table, and whatever a record holds comes back, known to this program or not.
 * The digest of the record tells a row that was changed in between from one that was only printed
 * otherwise. */
#include <stdio.h>
#include <string.h>

#include "format/focus.h"

/* Sets *FAILED once memory is exhausted. */
struct said {
    tur__arena *arena;
    tur__json *to;
    const tur__focus_row *row;
    bool failed;
};

static const char *cell(const struct said *s, int column) { return s->row->cell[column]; }

static void set(struct said *s, const char *path, tur__json *value)
{
    if (!value) s->failed = true;
    /* Where a value stands in the way, the patch says what is right. */
    else (void)tur__json_set(s->arena, s->to, path, value);
}

static void set_text(struct said *s, const char *path, const char *text)
{
    if (text) set(s, path, tur__json_new_string(s->arena, text, strlen(text)));
}

/* Programs print one value in several ways; the record has one. */
static void set_decimal(struct said *s, const char *path, const char *text)
{
    tur__decimal d;
    char canonical[TUR__DECIMAL_TEXT];
    if (!text || tur__decimal_parse_literal(&d, text, strlen(text)) != TUR__LITERAL_EXACT) return;
    tur__decimal_print(canonical, d);
    set_text(s, path, canonical);
}

static void set_instant(struct said *s, const char *path, const char *text)
{
    tur__instant t;
    char canonical[TUR__INSTANT_TEXT];
    if (!text || !tur__instant_parse_foreign(&t, text, strlen(text), true)) return;
    tur__instant_print(canonical, t);
    set_text(s, path, canonical);
}

static tur__json *parsed(tur__arena *a, const char *text)
{
    size_t used = 0;
    tur__json_error error;
    tur__json *v = text ? tur__json_parse(a, text, strlen(text), &used, &error) : NULL;
    return v && !text[used + strspn(text + used, " \t\r\n")] ? v : NULL;
}

static void set_json(struct said *s, const char *path, const char *text)
{
    tur__json *v = parsed(s->arena, text);
    if (v) set(s, path, v);
}

static void direct(struct said *s, char of)
{
    for (int c = 0; c < TUR__FOCUS_COUNT; c++) {
        const tur__focus_column *col = &tur__focus_columns[c];
        if (col->of != of || !cell(s, c)) continue;
        if (col->kind == 'D') set_decimal(s, col->path, cell(s, c));
        else if (col->kind == 'I') set_instant(s, col->path, cell(s, c));
        else if (col->kind == 'J') set_json(s, col->path, cell(s, c));
        else set_text(s, col->path, cell(s, c));
    }
}

/* A cell that is what writing puts there by itself says nothing of the record. */
static void set_unless(struct said *s, const char *path, const char *text, const char *usual)
{
    if (text && (!usual || strcmp(text, usual))) set_text(s, path, text);
}

static void details(struct said *s)
{
    static const struct {
        const char *key, *path;
    } keys[] = {{"x_ModelDeveloper", "parties.developer.id"},
                {"x_ModelFamily", "service.model_family"},
                {"x_ModelId", "service.model_served"},
                {"x_ModelVersion", "service.model_version"},
                {"x_ServiceTier", "service.tier_served"}};
    const tur__json *d = parsed(s->arena, cell(s, TUR__FOCUS_SkuPriceDetails));
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const tur__json *v = tur__json_get(d, keys[i].key);
        if (v && v->kind == TUR__JSON_STRING) set_text(s, keys[i].path, tur__json_is(v, "Batch") ? "batch" : v->text);
    }
}

tur__json *tur__focus_said_record(tur__arena *a, const tur__focus_row *row)
{
    struct said s = {.arena = a, .row = row, .to = tur__json_new(a, TUR__JSON_OBJECT)};
    if (!s.to) return NULL;
    const char *seller = cell(&s, TUR__FOCUS_ServiceProviderName), *what = cell(&s, TUR__FOCUS_ChargeCategory);
    if (!seller) seller = cell(&s, TUR__FOCUS_ProviderName);
    set_text(&s, "tur", TUR_SPEC_VERSION);
    direct(&s, 'R');
    set_instant(&s, "time.start", cell(&s, TUR__FOCUS_ChargePeriodStart));
    set_instant(&s, "time.end", cell(&s, TUR__FOCUS_ChargePeriodEnd));
    set_text(&s, "parties.seller.id", seller);
    set_unless(&s, "parties.biller.id", cell(&s, TUR__FOCUS_InvoiceIssuerName), seller);
    set_unless(&s, "parties.host.id", cell(&s, TUR__FOCUS_HostProviderName), seller);
    set_unless(&s, "x_focus_publisher_name", cell(&s, TUR__FOCUS_PublisherName), seller);
    set_unless(&s, "x_focus_service_name", cell(&s, TUR__FOCUS_ServiceName), seller);
    set_unless(&s, "x_focus_service_category", cell(&s, TUR__FOCUS_ServiceCategory), "AI and Machine Learning");
    set_unless(&s, "x_focus_resource_type", cell(&s, TUR__FOCUS_ResourceType), "Deployment");
    set_unless(&s, "x_focus_charge_frequency", cell(&s, TUR__FOCUS_ChargeFrequency),
               what && !strcmp(what, "Usage") ? "Usage-Based" : "One-Time");
    if (cell(&s, TUR__FOCUS_InvoiceId)) set_text(&s, "invoice.line_item", cell(&s, TUR__FOCUS_ChargeDescription));
    set_json(&s, "tags", cell(&s, TUR__FOCUS_Tags));
    details(&s);
    return s.failed ? NULL : s.to;
}

static void price(struct said *s, const char *name, const char *amount, const char *converted)
{
    char path[48];
    const char *unit = cell(s, TUR__FOCUS_PricingUnit);
    tur__focus_measure m = {.scale = 1};
    if (!amount && !converted) return;
    if (unit) (void)tur__focus_measure_of(&m, unit);
    snprintf(path, sizeof path, "%s.amount", name);
    set_decimal(s, path, converted ? converted : amount);
    /* Units of time are written in their base unit, so the number before the unit is all of PER. */
    snprintf(path, sizeof path, "%s.per", name);
    char digits[24];
    int n = snprintf(digits, sizeof digits, "%lld", (long long)m.scale);
    set(s, path, tur__json_new_number(s->arena, digits, (size_t)n));
    snprintf(path, sizeof path, "%s.currency", name);
    if (converted) set_text(s, path, cell(s, TUR__FOCUS_PricingCurrency));
}

tur__json *tur__focus_said_charge(tur__arena *a, const tur__focus_row *row)
{
    struct said s = {.arena = a, .row = row, .to = tur__json_new(a, TUR__JSON_OBJECT)};
    if (!s.to) return NULL;
    const char *reserved = cell(&s, TUR__FOCUS_CapacityReservationId);
    const char *state = cell(&s, reserved ? TUR__FOCUS_CapacityReservationStatus : TUR__FOCUS_CommitmentDiscountStatus);
    direct(&s, 'C');
    price(&s, "list_price", cell(&s, TUR__FOCUS_ListUnitPrice), cell(&s, TUR__FOCUS_PricingCurrencyListUnitPrice));
    price(&s, "contracted_price", cell(&s, TUR__FOCUS_ContractedUnitPrice),
          cell(&s, TUR__FOCUS_PricingCurrencyContractedUnitPrice));
    if (cell(&s, TUR__FOCUS_ListUnitPrice)) set_text(&s, "list_price.sheet", cell(&s, TUR__FOCUS_x_TurPriceSheet));
    set_text(&s, "commitment.id", reserved ? reserved : cell(&s, TUR__FOCUS_CommitmentDiscountId));
    if (state) set_text(&s, "commitment.state", !strcmp(state, "Unused") ? "unused" : "used");
    set_unless(&s, "sku.meter", cell(&s, TUR__FOCUS_SkuMeter), cell(&s, TUR__FOCUS_x_TurMeter));
    return s.failed ? NULL : s.to;
}

/* ---- RFC 7396 ---- */

static tur__json *copied(tur__arena *a, const tur__json *v)
{
    if (v->kind == TUR__JSON_STRING) return tur__json_new_string(a, v->text, v->len);
    if (v->kind == TUR__JSON_NUMBER) return tur__json_new_number(a, v->text, v->len);
    tur__json *c = tur__json_new(a, v->kind);
    for (const tur__json *e = v->first; c && e; e = e->next) {
        tur__json *copy = copied(a, e);
        if (!copy) return NULL;
        if (v->kind == TUR__JSON_ARRAY) tur__json_push(c, copy);
        else if (!tur__json_put(a, c, e->name, e->name_len, copy)) return NULL;
    }
    return c;
}

/* tur__json_get ends at a NUL, and names of tags may hold anything. */
static tur__json *member(const tur__json *object, const char *name, size_t len)
{
    for (tur__json *m = object ? object->first : NULL; m; m = m->next)
        if (m->name && m->name_len == len && !memcmp(m->name, name, len)) return m;
    return NULL;
}

static bool same(const tur__json *x, const tur__json *y)
{
    if (x->kind != y->kind || x->len != y->len || x->count != y->count || memcmp(x->text, y->text, x->len)) return false;
    const tur__json *b = y->first;
    for (const tur__json *e = x->first; e; e = e->next) {
        const tur__json *other = x->kind == TUR__JSON_OBJECT ? member(y, e->name, e->name_len) : b;
        if (!other || !same(e, other)) return false;
        if (b) b = b->next;
    }
    return true;
}

static tur__json *patch(tur__arena *a, const tur__json *from, const tur__json *to, const char *without)
{
    tur__json *p = tur__json_new(a, TUR__JSON_OBJECT);
    for (const tur__json *t = to->first; p && t; t = t->next) {
        if (without && t->name_len == strlen(without) && !memcmp(t->name, without, t->name_len)) continue;
        const tur__json *f = member(from, t->name, t->name_len);
        if (f && same(f, t)) continue;
        bool deeper = f && f->kind == TUR__JSON_OBJECT && t->kind == TUR__JSON_OBJECT;
        tur__json *v = deeper ? patch(a, f, t, NULL) : copied(a, t);
        if (!v || !tur__json_put(a, p, t->name, t->name_len, v)) return NULL;
    }
    for (const tur__json *f = from->first; p && f; f = f->next) {
        if (member(to, f->name, f->name_len)) continue;
        tur__json *v = tur__json_new(a, TUR__JSON_NULL);
        if (!v || !tur__json_put(a, p, f->name, f->name_len, v)) return NULL;
    }
    return p;
}

tur__json *tur__focus_patch(tur__arena *a, const tur__json *from, const tur__json *to)
{
    return patch(a, from, to, NULL);
}

tur__json *tur__focus_merge(tur__arena *a, tur__json *target, const tur__json *p)
{
    if (p->kind != TUR__JSON_OBJECT) return copied(a, p);
    if (!target || target->kind != TUR__JSON_OBJECT) target = tur__json_new(a, TUR__JSON_OBJECT);
    for (const tur__json *m = p->first; target && m; m = m->next) {
        tur__json *had = member(target, m->name, m->name_len);
        if (m->kind == TUR__JSON_NULL) {
            if (had) tur__json_remove(had);
            continue;
        }
        bool deeper = had && had->kind == TUR__JSON_OBJECT && m->kind == TUR__JSON_OBJECT;
        if (deeper) {
            if (!tur__focus_merge(a, had, m)) return NULL;
            continue;
        }
        tur__json *v = tur__focus_merge(a, NULL, m);
        if (had) tur__json_remove(had);
        if (!v || !tur__json_put(a, target, m->name, m->name_len, v)) return NULL;
    }
    return target;
}

/* ---- The rest ---- */

static const char *digest_of(tur__arena *a, const tur__json *record)
{
    uint8_t digest[TUR__SHA256_SIZE];
    char hex[TUR__SHA256_HEX];
    tur__buf b = {0};
    tur__json_write(&b, record);
    bool ok = !b.failed && tur__sha256_once(digest, b.data, b.len);
    tur__buf_free(&b);
    if (!ok) return NULL;
    tur__sha256_hex(hex, digest);
    return tur__arena_copy(a, hex, strlen(hex));
}

const char *tur__focus_rest(tur__arena *a, const tur__focus_maker *m)
{
    tur__focus_row *first = NULL;
    tur__json *rest = tur__json_new(a, TUR__JSON_OBJECT), *charges = tur__json_new(a, TUR__JSON_ARRAY);
    if (!rest || !charges) return NULL;
    for (size_t i = 0; i < m->count; i++) {
        tur__focus_charge *c = &m->charges[i];
        tur__json *said = c->absence ? NULL : tur__focus_said_charge(a, &c->row), *p;
        if (!c->absence && !said) return NULL;
        if (said && !first) first = &c->row;
        /* A charge that is no object has no row. */
        p = said ? tur__focus_patch(a, said, c->json) : copied(a, c->json);
        if (!p) return NULL;
        tur__json_push(charges, p);
    }
    tur__json *said = first ? tur__focus_said_record(a, first) : NULL;
    tur__json *p = said ? patch(a, said, m->record, "charges") : NULL;
    tur__buf b = {0};
    if (!p || !tur__json_put(a, rest, "charges", 7, charges) || !tur__json_put(a, rest, "record", 6, p)) return NULL;
    tur__json_write(&b, rest);
    first->cell[TUR__FOCUS_x_TurPatch] = b.failed ? NULL : tur__arena_copy(a, b.data, b.len);
    tur__buf_free(&b);
    first->cell[TUR__FOCUS_x_TurRecordDigest] = digest_of(a, m->record);
    return first->cell[TUR__FOCUS_x_TurRecordDigest] ? first->cell[TUR__FOCUS_x_TurPatch] : NULL;
}

/* The row whose charge is the one at AT. */
static const tur__focus_row *row_of(const tur__focus_row *const *rows, size_t count, size_t at)
{
    char text[24];
    snprintf(text, sizeof text, "%zu", at + 1);
    for (size_t i = 0; i < count; i++)
        if (rows[i]->cell[TUR__FOCUS_x_TurCharge] && !strcmp(rows[i]->cell[TUR__FOCUS_x_TurCharge], text)) return rows[i];
    return NULL;
}

tur__json *tur__focus_record(tur__arena *a, const tur__focus_row *const *rows, size_t count, const char **why)
{
    const tur__json *rest = parsed(a, rows[0]->cell[TUR__FOCUS_x_TurPatch]);
    const tur__json *of_record = tur__json_get(rest, "record"), *of_charges = tur__json_get(rest, "charges");
    const char *wanted = rows[0]->cell[TUR__FOCUS_x_TurRecordDigest];
    size_t at = 0, used = 0;
    *why = NULL;
    if (!of_record || !of_charges || of_record->kind != TUR__JSON_OBJECT || of_charges->kind != TUR__JSON_ARRAY || !wanted)
        return *why = "no x_TurPatch and x_TurRecordDigest that can be read", NULL;
    tur__json *record = tur__focus_said_record(a, rows[0]), *charges = tur__json_new(a, TUR__JSON_ARRAY);
    if (!record || !charges || !tur__focus_merge(a, record, of_record)) return NULL;
    for (const tur__json *p = of_charges->first; p; p = p->next, at++) {
        const tur__focus_row *row = row_of(rows, count, at);
        tur__json *said = row ? tur__focus_said_charge(a, row) : NULL;
        if (row && !said) return NULL;
        tur__json *c = row ? tur__focus_merge(a, said, p) : copied(a, p);
        if (!c) return NULL;
        tur__json_push(charges, c);
        used += row != NULL;
    }
    if (used != count) return *why = "rows whose x_TurCharge names no charge of the record, or one twice", NULL;
    if (!tur__json_set(a, record, "charges", charges)) return NULL;
    const char *digest = digest_of(a, record);
    if (!digest) return NULL;
    if (strcmp(digest, wanted)) return *why = "columns that were changed since the rows were written", NULL;
    return record;
}
