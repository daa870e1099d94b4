/* Fresh cases. An implementation that has learnt the suite by heart has not learnt these.
 *
 * Variants of cases of the suite: the recipe is the same, so the answer is too, but what the recipe
 * is applied to has other names. Sums and prices are made from nothing, and their answers are
 * computed here, with the arithmetic of base/decimal.h and none of the validator's rules. Relations
 * need no answer that is known before. */
#include "conform/fresh.h"

#include <stdio.h>
#include <string.h>

#include "base/decimal.h"
#include "conform/meta.h"
#include "conform/recipe.h"

enum { VARIANTS = 48, SUMS = 12, PRICES = 12, SUBJECTS = 12, MOST_RELATIONS = 64 };

/* Numbers that everybody can draw again: SHA-256 of the seed and a counter. */
typedef struct dice {
    const char *seed;
    uint64_t rolls;
} dice;

static uint64_t roll(dice *d)
{
    uint8_t digest[TUR__SHA256_SIZE];
    char text[128];
    int len = snprintf(text, sizeof text, "%s %llu", d->seed, (unsigned long long)d->rolls++);
    uint64_t n = 0;
    if (!tur__sha256_once(digest, text, (size_t)len)) cf_out_of_memory();
    for (int i = 0; i < 8; i++) n = n << 8 | digest[i];
    return n;
}

static uint64_t below(dice *d, uint64_t limit) { return roll(d) % limit; }

/* A version 7 UUID of an instant in 2026. */
static const char *new_id(dice *d, tur__arena *a)
{
    uint64_t ms = 1767225600000u + below(d, (uint64_t)365 * 86400 * 1000), x = roll(d), y = roll(d);
    return cf_printf(a, "%08llx-%04llx-7%03llx-%04llx-%012llx", (unsigned long long)(ms >> 16),
                     (unsigned long long)(ms & 0xffff), (unsigned long long)(x & 0xfff),
                     (unsigned long long)(0x8000 | (y & 0x3fff)), (unsigned long long)((y >> 16) & 0xffffffffffffu));
}

/* An id with the version and the time of OLD. */
static const char *other_id(dice *d, tur__arena *a, const char *old)
{
    return cf_printf(a, "%.24s%012llx", old, (unsigned long long)(roll(d) & 0xffffffffffffu));
}

static const char *new_word(dice *d, tur__arena *a, const char *before)
{
    return cf_printf(a, "%s-%08llx", before, (unsigned long long)(roll(d) & 0xffffffff));
}

/* A quantity of up to 18 digits, with a taste for those that a double cannot hold. */
static uint64_t new_quantity(dice *d)
{
    static const uint64_t limits[] = {1000, 1000000, (uint64_t)1 << 53, (uint64_t)1 << 59};
    uint64_t q = 1 + below(d, limits[below(d, 4)]);
    return below(d, 4) ? q : q | 1;
}

/* ---- Cases as JSON ---- */

static void head(tur__arena *a, tur__json *c, const char *kind, size_t number)
{
    cf_put_text(a, c, "id", cf_printf(a, "fresh-%s-%02zu", kind, number));
    cf_put_number(a, c, "rev", 1);
}

/* ---- Variants ---- */

/* Whether an op of the recipe is about the member, or what is in it. */
static bool touches(const tur__json *ops, const char *at)
{
    for (const tur__json *op = ops ? ops->first : NULL; op; op = op->next) {
        const char *is = cf_get(op, "at");
        /* Ops on lines and bytes may look at anything. */
        if (!is || cf_get_number(op, "record", 1) != 1) return true;
        size_t n = strlen(is) < strlen(at) ? strlen(is) : strlen(at);
        if (!strncmp(is, at, n)) return true;
    }
    return false;
}

/* The string that the one record of a base has at AT, or NULL. */
static const char *member_of(cf_session *s, const tur__json *part, const char *at)
{
    tur__arena a = {0};
    size_t len = 0, used;
    tur__json_error error;
    const char *text = cf_suite_file(s->suite, &a, cf_printf(&a, "base/%s.jsonl", cf_get(part, "base")), &len);
    const tur__json *record = text ? tur__json_parse(&a, text, len, &used, &error) : NULL;
    bool one = text && memchr(text, '\n', len) == text + len - 1;
    const tur__json *member = one && record ? tur__json_point(record, at) : NULL;
    bool has = member && member->kind == TUR__JSON_STRING;
    const char *value = has ? cf_copy(&s->arena, member->text, member->len) : NULL;
    tur__arena_free(&a);
    return value;
}

/* Members whose values mean nothing to any requirement. */
static const struct {
    const char *at, *word;
} names[] = {
    {"/record_id", NULL},
    {"/request/id", "req"},
    {"/agent/session_id", "session"},
    {"/attribution/project", "project"},
    {"/attribution/team", "team"},
};

static tur__json *set_op(tur__arena *a, const char *at, const char *value)
{
    tur__json *op = cf_object(a);
    cf_put_text(a, op, "op", "set");
    cf_put_text(a, op, "at", at);
    cf_put_text(a, op, "value", value);
    return op;
}

/* C with other names, or NULL where its recipe leaves none to be changed. */
static tur__json *variant_of(cf_session *s, dice *d, const cf_case *c)
{
    tur__arena *a = &s->arena;
    const tur__json *in = tur__json_get(c->is, "in"), *part = in ? in->first : NULL;
    const tur__json *ops = tur__json_get(part, "mutate");
    tur__json *made, *list;
    bool changed = false;
    if (!part || in->count != 1 || !cf_get(part, "base") || strcmp(c->verb, "validate")) return NULL;
    list = ops ? cf_clone(a, ops) : cf_array(a);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *old = touches(ops, names[i].at) ? NULL : member_of(s, part, names[i].at);
        if (!old || (!names[i].word && strlen(old) != 36)) continue;
        tur__json_push(list, set_op(a, names[i].at, names[i].word ? new_word(d, a, names[i].word) : other_id(d, a, old)));
        changed = true;
    }
    if (!changed) return NULL;
    made = cf_clone(a, c->is);
    tur__json *files = tur__json_get(made, "in")->first, *old = tur__json_get(files, "mutate");
    if (old) tur__json_remove(old);
    cf_put(a, files, "mutate", list);
    return made;
}

/* ---- Sums ---- */

static const char *const common =
    "\"tur\":\"1.0\",\"record_id\":\"%s\",\"emitter\":\"com.example.fresh\",\"kind\":\"usage\",\"grain\":\"request\","
    "\"time\":{\"start\":\"2026-03-02T10:00:00Z\",\"end\":\"2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\"},"
    "\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"service\":{\"operation\":\"chat\",\"model_served\":\"%s\"},"
    "\"request\":{\"id\":\"%s\"},\"provenance\":{\"usage_source\":\"supplier_response\"}";

static const char *digits(tur__arena *a, __int128 n)
{
    char text[TUR__DECIMAL_TEXT];
    size_t len = tur__decimal_print(text, (tur__decimal){n, 0});
    return cf_copy(a, text, len);
}

static const char *sum_record(cf_session *s, dice *d, __int128 off)
{
    tur__arena *a = &s->arena;
    uint64_t q[4];
    __int128 in, out;
    for (int i = 0; i < 4; i++) q[i] = new_quantity(d);
    in = (__int128)q[0] + q[1];
    out = (__int128)q[2] + q[3];
    const char *begin = cf_printf(a, common, new_id(d, a), new_word(d, a, "model"), new_word(d, a, "req"));
    return cf_printf(a,
                     "{%s,\"complete\":[\"input\",\"output\"],\"meters\":["
                     "{\"meter\":\"input.cache_read\",\"quantity\":\"%llu\"},{\"meter\":\"input.not_read\",\"quantity\":\"%llu\"},"
                     "{\"meter\":\"output.reasoning\",\"quantity\":\"%llu\"},{\"meter\":\"output.visible\",\"quantity\":\"%llu\"}],"
                     "\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"%s\"},"
                     "{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"%s\"}]}\n",
                     begin, (unsigned long long)q[0], (unsigned long long)q[1], (unsigned long long)q[2],
                     (unsigned long long)q[3], digits(a, in), digits(a, in + out + off));
}

/* ---- Prices ---- */

/* The list amount of a charge, or the next one beside it. */
static const char *price_record(cf_session *s, dice *d, bool off)
{
    tur__arena *a = &s->arena;
    static const int64_t pers[] = {1, 1000, 1000000};
    char amount[TUR__DECIMAL_TEXT], list[TUR__DECIMAL_TEXT];
    uint64_t quantity = 1 + below(d, 100000000);
    tur__rating r = {.quantity = {(__int128)quantity, 0},
                     .amount = tur__decimal_trim((tur__decimal){(__int128)(1 + below(d, 99999999)), (int)below(d, 9)}),
                     .per = pers[below(d, 3)],
                     .places = 12,
                     .mode = TUR__HALF_EVEN};
    tur__decimal rated, wrong;
    if (!tur__decimal_rate(&rated, &r)) return NULL;
    if (off && !tur__decimal_add(&wrong, rated, (tur__decimal){1, 12})) return NULL;
    tur__decimal_print(amount, r.amount);
    tur__decimal_print(list, tur__decimal_trim(off ? wrong : rated));
    const char *begin = cf_printf(a, common, new_id(d, a), new_word(d, a, "model"), new_word(d, a, "req"));
    return cf_printf(a,
                     "{%s,\"complete\":[\"output\"],\"meters\":[{\"meter\":\"output.visible\",\"quantity\":\"%llu\"}],"
                     "\"charges\":[{\"code\":\"usage\",\"of\":\"output.visible\",\"currency\":\"USD\",\"status\":\"priced\","
                     "\"basis\":\"rated\",\"list_price\":{\"amount\":\"%s\",\"per\":%lld,\"sheet\":\"fresh-2026\"},\"list\":\"%s\"}]}\n",
                     begin, (unsigned long long)quantity, amount, (long long)r.per, list);
}

/* A case of one file of text. */
static tur__json *made_case(tur__arena *a, const char *title, const char *why, const char *profile, const char *req,
                            const char *at, const char *text)
{
    tur__json *c = cf_object(a), *in = cf_array(a), *part = cf_object(a), *expect = cf_object(a), *reqs = cf_array(a);
    cf_put_text(a, c, "title", title);
    cf_put_text(a, c, "why", why);
    cf_put_text(a, c, "kind", at ? "negative" : "positive");
    cf_put_text(a, c, "role", "validator");
    cf_put_text(a, c, "do", "validate");
    cf_put_text(a, c, "spec", ">=1.0 <2.0");
    cf_put_text(a, c, "level", "must");
    cf_put_text(a, c, "profile", profile);
    cf_push_text(a, reqs, req);
    cf_put(a, c, "req", reqs);
    cf_put_text(a, part, "text", text);
    tur__json_push(in, part);
    cf_put(a, c, "in", in);
    cf_put_text(a, expect, "status", at ? "rejected" : "accepted");
    if (at) {
        tur__json *must = cf_array(a), *m = cf_object(a);
        cf_put_text(a, m, "req", req);
        cf_put_number(a, m, "record", 1);
        cf_put_text(a, m, "at", at);
        tur__json_push(must, m);
        cf_put(a, expect, "must", must);
    }
    cf_put(a, c, "expect", expect);
    return c;
}

/* ---- All of them ---- */

/* The case C under RELATION: its files and its questions, another judgement. */
static tur__json *related(tur__arena *a, dice *d, const tur__json *relation, const cf_case *c)
{
    static const char *const own[] = {"title", "kind", "exercises"};
    const tur__json *keys = tur__json_get(relation, "keys");
    tur__json *made = cf_clone(a, c->is);
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        tur__json *old = tur__json_get(made, own[i]);
        if (old) tur__json_remove(old);
    }
    cf_put_text(a, made, "title", cf_printf(a, "%s (%s)", cf_get(relation, "title"), c->id));
    cf_put_text(a, made, "kind", "metamorphic");
    cf_put_text(a, made, "relation", cf_get(relation, "id"));
    if (keys && keys->count) {
        const tur__json *key = keys->first;
        for (uint64_t n = below(d, keys->count); n; n--) key = key->next;
        cf_put_text(a, made, "key", key->text);
    }
    return made;
}

typedef struct making {
    cf_session *s;
    dice dice;
    cf_case *cases;
    size_t count;
} making;

/* Takes C in where it has become a case; KIND and its number name it. */
static bool add(making *m, tur__json *c, const char *kind, size_t number)
{
    tur__arena *a = &m->s->arena;
    static const char *const own[] = {"id", "rev"};
    for (size_t i = 0; i < 2; i++) {
        tur__json *old = tur__json_get(c, own[i]);
        if (old) tur__json_remove(old);
    }
    head(a, c, kind, number);
    if (!cf_case_read(a, &m->cases[m->count], c)) return false;
    m->cases[m->count++].fresh = true;
    return true;
}

static bool add_variants(making *m)
{
    const cf_suite *suite = m->s->suite;
    size_t made = 0;
    for (size_t tries = 0; made < VARIANTS && tries < 40 * VARIANTS && suite->count; tries++) {
        const cf_case *c = &suite->cases[below(&m->dice, suite->count)];
        tur__json *variant = cf_not_claimed(&m->s->arena, &m->s->claim, c) ? NULL : variant_of(m->s, &m->dice, c);
        if (variant && !add(m, variant, "variant", ++made)) return false;
    }
    return true;
}

static bool add_sums(making *m)
{
    tur__arena *a = &m->s->arena;
    for (size_t i = 1; i <= SUMS; i++) {
        const char *good = sum_record(m->s, &m->dice, 0), *bad = sum_record(m->s, &m->dice, below(&m->dice, 2) ? 1 : -1);
        if (!add(m, made_case(a, "Stated totals that fit lines drawn by lot", "measured.md#stated", "core", "TUR-0609", NULL, good), "sum", i) ||
            !add(m, made_case(a, "A stated total that is one token off", "measured.md#stated", "core", "TUR-0609", "/stated/1/quantity", bad), "sum-off", i))
            return false;
    }
    return true;
}

static bool add_prices(making *m)
{
    tur__arena *a = &m->s->arena;
    for (size_t i = 1; i <= PRICES; i++) {
        const char *good = price_record(m->s, &m->dice, false), *bad = price_record(m->s, &m->dice, true);
        if (!good || !bad) continue;
        if (!add(m, made_case(a, "An amount that quantity and price make, drawn by lot", "cost.md#rating", "cost", "TUR-0706", NULL, good), "price", i) ||
            !add(m, made_case(a, "An amount that is one unit of the last place off", "cost.md#rating", "cost", "TUR-0706", "/charges/0/list", bad), "price-off", i))
            return false;
    }
    return true;
}

static char *lower(tur__arena *a, const char *text)
{
    char *copy = cf_copy(a, text, strlen(text));
    for (char *c = copy; *c; c++)
        if (*c >= 'A' && *c <= 'Z') *c = (char)(*c - 'A' + 'a');
    return copy;
}

static uint64_t common_divisor(uint64_t a, uint64_t b)
{
    while (b) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

/* Cases that RELATION is tried on, drawn by lot from those to which it applies. */
static bool add_related(making *m, const tur__json *relation)
{
    cf_session *s = m->s;
    const cf_suite *suite = s->suite;
    size_t made = 0;
    /* From a place drawn by lot, and on in steps that reach every case. */
    uint64_t at = suite->count ? below(&m->dice, suite->count) : 0, step = 1 + 2 * below(&m->dice, 500);
    while (common_divisor(step, suite->count) > 1) step += 2;
    for (size_t tries = 0; made < SUBJECTS && tries < suite->count; tries++) {
        const cf_case *c = &suite->cases[(at + tries * step) % suite->count];
        if (cf_not_claimed(&s->arena, &s->claim, c) || !cf_relation_applies(s, relation, c)) continue;
        if (!add(m, related(&s->arena, &m->dice, relation, c), lower(&s->arena, cf_get(relation, "id")), ++made)) return false;
        m->cases[m->count - 1].relation = relation;
    }
    return true;
}

static bool add_relations(making *m, const char **why)
{
    tur__arena *a = &m->s->arena;
    tur__json_error error;
    size_t len = 0, used;
    const char *text = cf_suite_file(m->s->suite, a, "meta/relations.json", &len);
    const tur__json *list = text ? tur__json_parse(a, text, len, &used, &error) : NULL;
    if (!list || list->kind != TUR__JSON_ARRAY || list->count > MOST_RELATIONS) {
        *why = "meta/relations.json cannot be read";
        return false;
    }
    for (const tur__json *r = list->first; r; r = r->next) {
        if (!cf_relation_known(r)) {
            *why = "meta/relations.json has a relation that this runner does not know";
            return false;
        }
        if (!add_related(m, r)) return false;
    }
    return true;
}

bool cf_fresh_make(cf_session *s, cf_case **cases, size_t *count, const char **why)
{
    making m = {.s = s, .dice = {.seed = s->seed}};
    m.cases = cf_alloc(&s->arena, (VARIANTS + 2 * SUMS + 2 * PRICES + MOST_RELATIONS * SUBJECTS) * sizeof *m.cases);
    if (!strcmp(s->claim.role, "validator") && !(add_variants(&m) && add_sums(&m) && add_prices(&m))) {
        *why = "a fresh case could not be made";
        return false;
    }
    *why = "a relation could not be tried";
    if (!add_relations(&m, why)) return false;
    *cases = m.cases;
    *count = m.count;
    return true;
}
