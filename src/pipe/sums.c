#include "pipe/sums.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

enum { NAME = 400 };

/* Number of the sum of a name; UINT32_MAX when memory is exhausted. */
static uint32_t number_of(tur__sums *s, tur__summed *to, const char *name, size_t len)
{
    uint32_t n = tur__names_add(&to->names, name, len);
    if (n == UINT32_MAX) return s->failed = true, n;
    if (n >= to->cap) {
        uint32_t cap = to->cap ? to->cap * 2 : 16;
        tur__sum *more = realloc(to->sum, cap * sizeof *more);
        if (!more) return s->failed = true, UINT32_MAX;
        memset(more + to->cap, 0, (cap - to->cap) * sizeof *more);
        to->sum = more;
        to->cap = cap;
    }
    return n;
}

static void count(tur__sums *s, tur__summed *to, const char *name, size_t len)
{
    uint32_t n = number_of(s, to, name, len);
    if (n != UINT32_MAX) to->sum[n].count++;
}

/* The same of a name that is made of parts. */
static uint32_t number_of_parts(tur__sums *s, tur__summed *to, const char *const part[], const size_t len[], int parts)
{
    char name[NAME];
    size_t at = 0;
    for (int i = 0; i < parts; i++) {
        if (at + len[i] + 1 > sizeof name) return s->failed = true, UINT32_MAX;
        if (i) name[at++] = ' ';
        memcpy(name + at, part[i], len[i]);
        at += len[i];
    }
    return number_of(s, to, name, at);
}

static void add(tur__sums *s, tur__summed *to, uint32_t n, const tur__slot *value)
{
    tur__decimal d;
    if (n == UINT32_MAX) return;
    if (value->num != INT64_MIN) d = tur__decimal_from_int(value->num);
    else if (!tur__decimal_parse(&d, value->text, value->len)) {
        s->failed = true;
        return;
    }
    tur__total_add(&to->sum[n].total, d);
    to->sum[n].count++;
}

/* "Its additive is both (absent) or PART." */
static bool is_additive(const tur__frame *r, int part)
{
    return !tur__has(r, TUR__RECORD_ADDITIVE) || tur__code_of(r, TUR__RECORD_ADDITIVE) == part;
}

/* Place of the number of an amount of the charge; NULL where it is not remembered. */
static uint32_t *remembered(tur__sums *s, const tur__slot *currency, const tur__slot *basis, size_t amount)
{
    if (currency->len >= sizeof s->currency || basis->num <= 0 || basis->num >= TUR__SUMS_BASES) return NULL;
    if (memcmp(s->currency, currency->text, currency->len) || s->currency[currency->len]) {
        memset(s->amount, 0, sizeof s->amount);
        memset(s->currency, 0, sizeof s->currency);
        memcpy(s->currency, currency->text, currency->len);
    }
    return &s->amount[basis->num][amount];
}

static void add_charge(tur__sums *s, const tur__frame *c)
{
    static const struct { int node; const char *name; } amounts[] = {
        {TUR__CHARGE_LIST, "list"}, {TUR__CHARGE_CONTRACTED, "contracted"}, {TUR__CHARGE_BILLED, "billed"}, {TUR__CHARGE_EFFECTIVE, "effective"}};
    if (!tur__ok(c, TUR__CHARGE_CURRENCY) || !tur__ok(c, TUR__CHARGE_BASIS)) return;
    const tur__slot *currency = &c->slot[TUR__CHARGE_CURRENCY], *basis = &c->slot[TUR__CHARGE_BASIS];
    for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++) {
        if (!tur__ok(c, amounts[i].node)) continue;
        uint32_t *place = remembered(s, currency, basis, i), n = place ? *place - 1 : UINT32_MAX;
        if (n == UINT32_MAX) {
            const char *const part[] = {currency->text, basis->text, amounts[i].name};
            const size_t len[] = {currency->len, basis->len, strlen(amounts[i].name)};
            n = number_of_parts(s, &s->amounts, part, len, 3);
            if (place && n != UINT32_MAX) *place = n + 1;
        }
        add(s, &s->amounts, n, &c->slot[amounts[i].node]);
    }
}

static void add_charges(tur__sums *s, const tur__frame *r)
{
    uint64_t unpriced = 0;
    bool adds = is_additive(r, TUR__ADDITIVE_COST);
    if (!tur__ok(r, TUR__RECORD_CHARGES)) return;
    for (const tur__frame *c = r->slot[TUR__RECORD_CHARGES].list; c; c = c->next) {
        unpriced += tur__code_of(c, TUR__CHARGE_STATUS) == TUR__CHARGE_STATUS_UNPRICED;
        if (adds) add_charge(s, c);
    }
    s->unpriced_charges += unpriced;
    s->unpriced_records += unpriced != 0;
}

static void add_line(tur__sums *s, const tur__frame *l)
{
    if (!tur__ok(l, TUR__LINE_METER) || !tur__ok(l, TUR__LINE_QUANTITY)) return;
    bool modal = tur__ok(l, TUR__LINE_MODALITY);
    const tur__slot *meter = &l->slot[TUR__LINE_METER], *modality = &l->slot[TUR__LINE_MODALITY];
    int64_t of = modal ? modality->num : 0;
    /* number 0 stands for all extensions, and a modality of 0 for one that is not known */
    bool registered = meter->num > 0 && meter->num < TUR__METER_COUNT && (!modal || of > 0) && of < TUR__SUMS_MODALITIES;
    uint32_t *place = registered ? &s->quantity[meter->num][of] : NULL, n = place ? *place - 1 : UINT32_MAX;
    if (n == UINT32_MAX) {
        const char *const part[] = {meter->text, modal ? modality->text : ""};
        const size_t len[] = {meter->len, modal ? modality->len : 0};
        n = number_of_parts(s, &s->quantities, part, len, 1 + modal);
        if (place && n != UINT32_MAX) *place = n + 1;
    }
    add(s, &s->quantities, n, &l->slot[TUR__LINE_QUANTITY]);
}

/* "Records of other kinds say nothing of tokens." */
static void add_lines(tur__sums *s, const tur__frame *r)
{
    int kind = tur__code_of(r, TUR__RECORD_KIND);
    if ((kind != TUR__KIND_USAGE && kind != TUR__KIND_ADJUSTMENT) || !is_additive(r, TUR__ADDITIVE_QUANTITY)) return;
    if (!tur__ok(r, TUR__RECORD_METERS)) return;
    for (const tur__frame *l = r->slot[TUR__RECORD_METERS].list; l; l = l->next) add_line(s, l);
}

static void add_tags(tur__sums *s, const tur__frame *r)
{
    if (!tur__ok(r, TUR__RECORD_TAGS)) return;
    for (const tur__item *i = r->slot[TUR__RECORD_TAGS].list; i; i = i->next) {
        if (s->tags.names.count > TUR__SUMS_TAGS) s->too_many_tags = true;
        if (s->too_many_tags) return;
        count(s, &s->tags, i->name, i->name_len);
    }
}

static bool instant_at(tur__instant *t, const tur__frame *r, int node)
{
    return tur__ok(r, node) && tur__instant_parse(t, r->slot[node].text, r->slot[node].len);
}

/* From one member to another; one that is missing is as the other. */
static bool span_at(tur__span *span, const tur__frame *r, int start, int end)
{
    bool has_start = instant_at(&span->start, r, start), has_end = instant_at(&span->end, r, end);
    if (!has_start) span->start = span->end;
    if (!has_end) span->end = span->start;
    return has_start || has_end;
}

/* Whether they share an instant; a span of no length is one. */
static bool meets(const tur__span *a, const tur__span *period)
{
    int begins = tur__instant_cmp(a->start, period->end), ends = tur__instant_cmp(a->end, period->start);
    bool moment = !tur__instant_cmp(a->start, a->end);
    return begins < 0 && (ends > 0 || (moment && ends == 0));
}

static int compare_turns(const uint64_t a[3], const uint64_t b[3])
{
    for (int i = 0; i < 3; i++)
        if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
    return 0;
}

static void note_outside(tur__sums *s, const tur__frame *r, uint64_t chunk, uint64_t record)
{
    const uint64_t turn[3] = {s->source, chunk, record};
    const tur__slot *id = &r->slot[TUR__RECORD_RECORD_ID];
    if (s->outside++ && compare_turns(s->outside_turn, turn) < 0) return;
    size_t len = tur__ok(r, TUR__RECORD_RECORD_ID) && id->len < sizeof s->outside_id ? id->len : 0;
    memcpy(s->outside_turn, turn, sizeof turn);
    if (len) memcpy(s->outside_id, id->text, len);
    s->outside_id[len] = 0;
}

/* A record belongs to a period by its billing period, its use or its recording; one that states none
 * of them is not asked. */
static void add_times(tur__sums *s, const tur__frame *r, uint64_t chunk, uint64_t turn)
{
    tur__span used, billed, recorded;
    bool has_used = span_at(&used, r, TUR__RECORD_TIME_START, TUR__RECORD_TIME_END);
    bool has_billed = span_at(&billed, r, TUR__RECORD_BILLING_PERIOD_START, TUR__RECORD_BILLING_PERIOD_END);
    bool has_recorded = span_at(&recorded, r, TUR__RECORD_TIME_RECORDED, TUR__RECORD_TIME_RECORDED);
    if (has_used && !s->has_usage) s->usage = used;
    else if (has_used) {
        if (tur__instant_cmp(used.start, s->usage.start) < 0) s->usage.start = used.start;
        if (tur__instant_cmp(used.end, s->usage.end) > 0) s->usage.end = used.end;
    }
    s->has_usage |= has_used;
    if (s->timed && has_used && has_recorded) {
        tur__instant due = {used.end.seconds + s->lateness, used.end.nanos};
        s->late += tur__instant_cmp(recorded.start, due) > 0;
    }
    bool inside = (has_used && meets(&used, &s->period)) || (has_billed && meets(&billed, &s->period)) ||
                  (has_recorded && meets(&recorded, &s->period));
    if (s->bounded && !inside && (has_used || has_billed || has_recorded)) note_outside(s, r, chunk, turn);
}

void tur__sums_add(tur__sums *s, const tur__frame *r, uint64_t chunk, uint64_t turn)
{
    s->records++;
    if (tur__ok(r, TUR__RECORD_KIND)) count(s, &s->kinds, r->slot[TUR__RECORD_KIND].text, r->slot[TUR__RECORD_KIND].len);
    add_tags(s, r);
    add_charges(s, r);
    add_lines(s, r);
    add_times(s, r, chunk, turn);
}

tur__sums tur__sums_like(const tur__sums *s)
{
    return (tur__sums){.bounded = s->bounded, .timed = s->timed, .period = s->period, .lateness = s->lateness, .source = s->source};
}

static void merge(tur__sums *s, tur__summed *to, const tur__summed *from)
{
    for (uint32_t i = 0; i < from->names.count; i++) {
        uint32_t n = number_of(s, to, from->names.text[i], from->names.len[i]);
        if (n == UINT32_MAX) return;
        tur__total_merge(&to->sum[n].total, &from->sum[i].total);
        to->sum[n].count += from->sum[i].count;
    }
}

void tur__sums_merge(tur__sums *s, const tur__sums *o)
{
    merge(s, &s->kinds, &o->kinds);
    merge(s, &s->tags, &o->tags);
    merge(s, &s->amounts, &o->amounts);
    merge(s, &s->quantities, &o->quantities);
    s->records += o->records;
    s->unpriced_charges += o->unpriced_charges;
    s->unpriced_records += o->unpriced_records;
    s->late += o->late;
    if (o->outside && (!s->outside || compare_turns(o->outside_turn, s->outside_turn) < 0)) {
        memcpy(s->outside_turn, o->outside_turn, sizeof s->outside_turn);
        memcpy(s->outside_id, o->outside_id, sizeof s->outside_id);
    }
    s->outside += o->outside;
    if (o->has_usage && !s->has_usage) s->usage = o->usage;
    else if (o->has_usage) {
        if (tur__instant_cmp(o->usage.start, s->usage.start) < 0) s->usage.start = o->usage.start;
        if (tur__instant_cmp(o->usage.end, s->usage.end) > 0) s->usage.end = o->usage.end;
    }
    s->has_usage |= o->has_usage;
    s->too_many_tags |= o->too_many_tags || s->tags.names.count > TUR__SUMS_TAGS;
    s->failed |= o->failed;
}

static void free_summed(tur__summed *s)
{
    tur__names_free(&s->names);
    free(s->sum);
}

void tur__sums_free(tur__sums *s)
{
    free_summed(&s->kinds);
    free_summed(&s->tags);
    free_summed(&s->amounts);
    free_summed(&s->quantities);
    *s = (tur__sums){0};
}
