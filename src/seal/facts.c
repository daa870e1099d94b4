/* What a manifest states of records and whoever has them can count: written, and compared. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "seal/manifest.h"
#include "sign/base64url.h"

/* ---- Building ---- */

static bool put(tur__arena *a, tur__json *object, const char *name, tur__json *value)
{
    return value && tur__json_put(a, object, name, strlen(name), value);
}

bool tur__claim_text(tur__arena *a, tur__json *object, const char *name, const char *text)
{
    return put(a, object, name, tur__json_new_string(a, text, strlen(text)));
}

bool tur__claim_count(tur__arena *a, tur__json *object, const char *name, uint64_t n)
{
    char digits[24];
    int len = snprintf(digits, sizeof digits, "%llu", (unsigned long long)n);
    return put(a, object, name, tur__json_new_number(a, digits, (size_t)len));
}

const char *tur__hash_text(tur__arena *a, const tur__hash *hash)
{
    tur__buf b = {0};
    tur__base64url(&b, hash->byte, sizeof hash->byte);
    const char *text = b.failed ? NULL : tur__arena_copy(a, b.data, b.len);
    tur__buf_free(&b);
    return text;
}

bool tur__claim_hash(tur__arena *a, tur__json *object, const char *name, const tur__hash *hash)
{
    const char *text = tur__hash_text(a, hash);
    return text && tur__claim_text(a, object, name, text);
}

tur__json *tur__claim_new(tur__arena *a, tur__json *object, const char *name, tur__json_kind kind)
{
    tur__json *v = tur__json_new(a, kind);
    if (v && object->kind == TUR__JSON_ARRAY) tur__json_push(object, v);
    else if (v && !put(a, object, name, v)) return NULL;
    return v;
}

/* ---- Facts ---- */

typedef struct named {
    const char *name;
    const tur__sum *sum;
} named;

static int by_name(const void *a, const void *b) { return strcmp(((const named *)a)->name, ((const named *)b)->name); }

/* The sums in the order of their names; NULL when memory is exhausted. */
static const named *in_order(tur__arena *a, const tur__summed *s)
{
    named *order = tur__arena_alloc(a, (s->names.count + 1) * sizeof *order);
    for (uint32_t i = 0; order && i < s->names.count; i++) order[i] = (named){s->names.text[i], &s->sum[i]};
    if (order && s->names.count) qsort(order, s->names.count, sizeof *order, by_name);
    return order;
}

static bool put_kinds(tur__arena *a, tur__json *body, const tur__summed *s)
{
    const named *order = in_order(a, s);
    tur__json *to = s->names.count ? tur__claim_new(a, body, "kinds", TUR__JSON_OBJECT) : body;
    for (uint32_t i = 0; order && to && i < s->names.count; i++)
        if (!tur__claim_count(a, to, order[i].name, order[i].sum->count)) return false;
    return order && to;
}

static bool put_tags(tur__arena *a, tur__json *body, const tur__summed *s)
{
    const named *order = in_order(a, s);
    tur__json *to = s->names.count ? tur__claim_new(a, body, "tags", TUR__JSON_ARRAY) : body;
    for (uint32_t i = 0; order && to && i < s->names.count; i++) {
        tur__json *key = tur__json_new_string(a, order[i].name, strlen(order[i].name));
        if (!key) return false;
        tur__json_push(to, key);
    }
    return order && to;
}

/* The part of NAME up to a blank, which *NAME then stands behind. */
static char *next_part(tur__arena *a, const char **name)
{
    size_t len = strcspn(*name, " ");
    char *part = tur__arena_copy(a, *name, len);
    *name += len;
    if (**name) ++*name;
    return part;
}

/* One sum: the parts of its name under the names of MEMBERS, as many as it has. */
static bool put_sum(tur__arena *a, tur__json *to, const named *n, const char *const *members, const char *counted)
{
    char digits[100];
    const char *name = n->name;
    for (; *name; members++) {
        const char *part = next_part(a, &name);
        if (!part || !tur__claim_text(a, to, *members, part)) return false;
    }
    tur__total_print(digits, &n->sum->total);
    return tur__claim_text(a, to, "sum", digits) && tur__claim_count(a, to, counted, n->sum->count);
}

static bool put_sums(tur__arena *a, tur__json *body, const char *name, const tur__summed *s, const char *const *members, const char *counted)
{
    const named *order = in_order(a, s);
    tur__json *to = s->names.count ? tur__claim_new(a, body, name, TUR__JSON_ARRAY) : body;
    for (uint32_t i = 0; order && to && i < s->names.count; i++) {
        tur__json *one = tur__claim_new(a, to, NULL, TUR__JSON_OBJECT);
        if (!one || !put_sum(a, one, &order[i], members, counted)) return false;
    }
    return order && to;
}

static bool put_times(tur__arena *a, tur__json *body, const tur__sums *s)
{
    char first[TUR__INSTANT_TEXT], last[TUR__INSTANT_TEXT];
    if (!s->has_usage) return true;
    tur__instant_print(first, s->usage.start);
    tur__instant_print(last, s->usage.end);
    return tur__claim_text(a, body, "first", first) && tur__claim_text(a, body, "last", last);
}

bool tur__manifest_put_facts(tur__arena *a, tur__json *body, const tur__sums *s)
{
    static const char *const amount[] = {"currency", "basis", "amount"}, *const quantity[] = {"meter", "modality"};
    tur__json *unpriced = tur__claim_new(a, body, "unpriced", TUR__JSON_OBJECT);
    bool done = unpriced && tur__claim_count(a, unpriced, "records", s->unpriced_records) &&
                tur__claim_count(a, unpriced, "charges", s->unpriced_charges);
    if (s->timed) {
        tur__json *late = tur__claim_new(a, body, "lateness", TUR__JSON_OBJECT);
        done = done && late && tur__claim_count(a, late, "seconds", (uint64_t)s->lateness) && tur__claim_count(a, late, "records", s->late);
    }
    return done && tur__claim_count(a, body, "records", s->records) && put_kinds(a, body, &s->kinds) && put_times(a, body, s) &&
           put_sums(a, body, "totals", &s->amounts, amount, "charges") &&
           put_sums(a, body, "quantities", &s->quantities, quantity, "lines") &&
           (s->too_many_tags || put_tags(a, body, &s->tags));
}

/* ---- Comparing ---- */

/* JSON of a value, shortened; "nothing" where there is none. */
static const char *shown(tur__arena *a, const tur__json *v)
{
    enum { SHOWN = 200 };
    tur__buf b = {0};
    if (!v) return "nothing";
    tur__json_write(&b, v);
    const char *text = tur__arena_printf(a, "%.*s%s", (int)(b.len < SHOWN ? b.len : SHOWN), tur__buf_text(&b), b.len < SHOWN ? "" : " ...");
    tur__buf_free(&b);
    return text;
}

static bool equal(const tur__json *a, const tur__json *b)
{
    tur__buf x = {0}, y = {0};
    if (!a || !b) return a == b;
    tur__json_write(&x, a);
    tur__json_write(&y, b);
    bool same = !x.failed && !y.failed && x.len == y.len && !memcmp(x.data, y.data, x.len);
    tur__buf_free(&x);
    tur__buf_free(&y);
    return same;
}

bool tur__manifest_compare(const tur__manifest *m, const tur__json *body, bool all_tags, tur__differs_fn fn, void *ctx)
{
    static const struct { const char *name, *code; } facts[] = {
        {"records", "COUNT_MISMATCH"}, {"kinds", "COUNT_MISMATCH"}, {"unpriced", "COUNT_MISMATCH"}, {"lateness", "COUNT_MISMATCH"}, {"tags", "COUNT_MISMATCH"},
        {"first", "TIME_MISMATCH"},    {"last", "TIME_MISMATCH"},   {"totals", "TOTAL_MISMATCH"},   {"quantities", "TOTAL_MISMATCH"}};
    tur__arena a = {0};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        const char *name = facts[i].name;
        const tur__json *claimed = tur__json_get(m->body, name), *counted = tur__json_get(body, name);
        /* "the keys of tags SHOULD be listed" */
        if (!strcmp(name, "tags") && (!claimed || !all_tags)) continue;
        if (equal(claimed, counted)) continue;
        if (claimed && counted && claimed->kind == TUR__JSON_ARRAY) {
            /* the first element that differs says more than the start of both */
            const tur__json *x = claimed->first, *y = counted->first;
            while (x && y && equal(x, y)) x = x->next, y = y->next;
            claimed = x;
            counted = y;
        }
        fn(ctx, facts[i].code, name, tur__arena_printf(&a, "%s: %s", name, shown(&a, counted)), tur__arena_printf(&a, "%s: %s", name, shown(&a, claimed)));
    }
    tur__arena_free(&a);
    return true;
}

bool tur__schema_sha256(char hex[TUR__SHA256_HEX])
{
    uint8_t digest[TUR__SHA256_SIZE];
    size_t len;
    const char *text = tur_schema_text(&len, "record.schema.json");
    if (!text || !tur__sha256_once(digest, text, len)) return false;
    tur__sha256_hex(hex, digest);
    return true;
}
