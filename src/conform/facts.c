#include "conform/facts.h"

#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"
#include "record/record.h"

/* A record of the store: one of all that are the same, the newest of its snapshots. */
typedef struct held {
    const tur__json *record;
    const char *emitter, *id, *as_of; /* as_of is "" where there is none */
    size_t arrival;
    bool out; /* of a pair of a record and its reversal */
} held;

typedef struct store {
    tur__arena arena;
    held *all;
    size_t count;
    const char *why;
} store;

static const char *text_at(const tur__json *record, const char *path)
{
    const tur__json *v = tur__json_at(record, path);
    return v && v->kind == TUR__JSON_STRING ? v->text : "";
}

/* ---- The store ---- */

static bool take(store *s, const tur__buf *delivery)
{
    for (size_t at = 0; at < delivery->len;) {
        const char *end = memchr(delivery->data + at, '\n', delivery->len - at);
        size_t len = end ? (size_t)(end - delivery->data) - at : delivery->len - at, used;
        tur__json_error e;
        char *line = tur__arena_copy(&s->arena, delivery->data + at, len);
        const tur__json *record = line ? tur__json_parse(&s->arena, line, len, &used, &e) : NULL;
        held *more = record ? realloc(s->all, (s->count + 1) * sizeof *more) : NULL;
        if (!more) return s->why = "a record that cannot be read", false;
        s->all = more;
        s->all[s->count] = (held){record, text_at(record, "emitter"), text_at(record, "record_id"), text_at(record, "as_of"), s->count, false};
        s->count++;
        at += len + 1;
    }
    return true;
}

static int by_identity(const void *a, const void *b)
{
    const held *x = a, *y = b;
    int order = strcmp(x->emitter, y->emitter);
    return order ? order : strcmp(x->id, y->id);
}

/* Instants in one form: without the Z, a longer one is later where it begins like the other. */
static int by_snapshot(const void *a, const void *b)
{
    const held *x = a, *y = b;
    int order = by_identity(a, b);
    size_t n = strcspn(x->as_of, "Z"), m = strcspn(y->as_of, "Z");
    if (!order) order = strncmp(x->as_of, y->as_of, n < m ? n : m);
    if (!order) order = (n > m) - (n < m);
    return order ? order : (x->arrival > y->arrival) - (x->arrival < y->arrival);
}

/* Of records with one identity the latest snapshot stays; those that are equal are one. */
static void settle(store *s)
{
    size_t kept = 0;
    if (s->count) qsort(s->all, s->count, sizeof *s->all, by_snapshot);
    for (size_t i = 0; i < s->count; i++)
        if (i + 1 == s->count || by_identity(&s->all[i], &s->all[i + 1])) s->all[kept++] = s->all[i];
    s->count = kept;
}

static held *find(const store *s, const char *emitter, const char *id)
{
    const held key = {.emitter = emitter, .id = id};
    return s->count ? bsearch(&key, s->all, s->count, sizeof key, by_identity) : NULL;
}

/* The record that H takes back, where it is there. */
static held *taken_back(const store *s, const held *h)
{
    const tur__json *c = tur__json_get(h->record, "corrects");
    if (!tur__json_is(tur__json_get(c, "action"), "reverse") || strcmp(text_at(c, "emitter"), h->emitter) != 0) return NULL;
    return find(s, h->emitter, text_at(c, "record_id"));
}

/* Reversals are judged from the end of their chain: one that is taken back itself takes nothing back. */
typedef struct link {
    held *original; /* that it takes back, or NULL */
    size_t open;    /* reversals of it that are undecided */
    enum { UNDECIDED, LIVE, DEAD } state;
} link;

/* A record is decided when one that is live takes it back, or when all that would are decided. Those of a
 * ring, which records of several deliveries can form, stay undecided, and take nothing back. QUEUE has room
 * for all records: each is decided once. */
static void decide(const store *s, link *at, size_t *queue)
{
    size_t end = 0;
    for (size_t i = 0; i < s->count; i++)
        if (at[i].original) at[at[i].original - s->all].open++;
    for (size_t i = 0; i < s->count; i++)
        if (!at[i].open) at[i].state = LIVE, queue[end++] = i;
    for (size_t next = 0; next < end; next++) {
        const link *l = &at[queue[next]];
        if (!l->original) continue;
        size_t of = (size_t)(l->original - s->all);
        at[of].open--;
        if (at[of].state != UNDECIDED || (l->state == DEAD && at[of].open)) continue;
        at[of].state = l->state == LIVE ? DEAD : LIVE;
        queue[end++] = of;
    }
}

static bool cancel(store *s)
{
    link *at = calloc(s->count + 1, sizeof *at);
    size_t *queue = calloc(s->count + 1, sizeof *queue);
    bool ok = at && queue;
    for (size_t i = 0; ok && i < s->count; i++) at[i].original = taken_back(s, &s->all[i]);
    if (ok) decide(s, at, queue);
    else s->why = "more than memory holds";
    for (size_t i = 0; ok && i < s->count; i++)
        if (at[i].original && at[i].state == LIVE) s->all[i].out = at[i].original->out = true;
    free(at);
    free(queue);
    return ok;
}

/* ---- Cells ---- */

enum { LEAVES = 11, MODES = 5 };

static const char *const modes[MODES] = {"text", "image", "audio", "video", "document"};

static const tur__meter *meter_of(const char *name, size_t len)
{
    for (int i = 1; i < TUR__METER_COUNT; i++)
        if (tur__meters[i].len == len && !memcmp(tur__meters[i].name, name, len)) return &tur__meters[i];
    return NULL;
}

/* Cells of a meter and a modality (NULL for any), a bit each; 0 for what is no token meter. "A reader
 * that does not know a meter counts it as its longest known dotted prefix." */
static uint64_t cells_of(const char *name, size_t len, const char *mode)
{
    const tur__meter *meter;
    uint64_t cells = 0;
    while (!(meter = meter_of(name, len)) && len) {
        while (len && name[len - 1] != '.') len--;
        len -= len > 0;
    }
    for (int m = 0; meter && m < MODES; m++)
        if (!mode || !strcmp(mode, modes[m])) cells |= (uint64_t)meter->mask << (m * LEAVES);
    return cells;
}

static uint64_t cells_of_place(const char *place)
{
    const char *at = strchr(place, '@');
    return cells_of(place, at ? (size_t)(at - place) : strlen(place), at ? at + 1 : NULL);
}

static uint64_t cells_of_line(const tur__json *line)
{
    const tur__json *meter = tur__json_get(line, "meter"), *mode = tur__json_get(line, "modality");
    return meter ? cells_of(meter->text, meter->len, mode ? mode->text : NULL) : 0;
}

/* ---- Sums ---- */

/* One group of one question. */
typedef struct sum {
    const char *keys, *currency;
    tur__total lower, upper;
    bool no_lower, no_upper, money;
    uint64_t missing;
} sum;

typedef struct question {
    const char *what;
    const tur__json *by;
    uint64_t cells; /* of a place; 0 for other meters and for amounts */
    bool amount;
    sum *all;
    size_t count;
} question;

static bool counts(const tur__json *record, const char *half)
{
    const char *additive = text_at(record, "additive");
    return !*additive || !strcmp(additive, "both") || !strcmp(additive, half);
}

static tur__decimal decimal_of(const tur__json *v)
{
    tur__decimal d = {0, 0};
    if (v) (void)tur__decimal_parse(&d, v->text, v->len);
    return d;
}

/* The value of a key; `day` and `month` are those of time.start, in UTC. */
static const char *key_value(tur__arena *a, const tur__json *record, const char *key)
{
    bool day = !strcmp(key, "day"), month = !strcmp(key, "month");
    const tur__json *v = tur__json_at(record, day || month ? "time.start" : key);
    if (!v) return "";
    if (day || month) return tur__arena_printf(a, "%.*s", day ? 10 : 7, v->text);
    return v->kind == TUR__JSON_TRUE ? "true" : v->kind == TUR__JSON_FALSE ? "false" : v->text;
}

static const char *keys_of(tur__arena *a, const tur__json *record, const tur__json *by)
{
    const char *text = "";
    for (const tur__json *k = by ? by->first : NULL; k; k = k->next)
        text = tur__arena_printf(a, "%s%s%s=%s", text, *text ? "," : "", k->text, key_value(a, record, k->text));
    return text;
}

static sum *group(store *s, question *q, const char *keys, const char *currency)
{
    for (size_t i = 0; i < q->count; i++)
        if (!strcmp(q->all[i].keys, keys) && !strcmp(q->all[i].currency, currency)) return &q->all[i];
    sum *more = realloc(q->all, (q->count + 1) * sizeof *more);
    if (!more) return s->why = "more than memory holds", NULL;
    q->all = more;
    q->all[q->count] = (sum){.keys = keys, .currency = currency};
    return &q->all[q->count++];
}

static bool is_action(const tur__json *record, const char *action)
{
    return tur__json_is(tur__json_at(record, "corrects.action"), action);
}

/* Whether Q has a cell in a direction in which the lines need not be all. */
static bool open_ended(const tur__json *record, uint64_t cells)
{
    const tur__json *complete = tur__json_get(record, "complete");
    uint64_t known = 0;
    for (const tur__json *d = complete ? complete->first : NULL; d; d = d->next)
        known |= cells_of_place(tur__json_is(d, "input") ? "input.all" : "output");
    return cells & ~known;
}

/* Bounds of a question about tokens in one record: the steps of the clause "Bounds". */
static void add_tokens(sum *to, const tur__json *record, uint64_t q)
{
    const tur__json *meters = tur__json_get(record, "meters");
    bool turned = is_action(record, "reverse"), loose = is_action(record, "adjust");
    tur__total lower = {{0}}, upper = {{0}};
    for (const tur__json *line = meters ? meters->first : NULL; line; line = line->next) {
        uint64_t r = cells_of_line(line);
        tur__decimal d = decimal_of(tur__json_get(line, "quantity"));
        if (turned) d = tur__decimal_neg(d);
        loose = loose || (turned && r && tur__decimal_sign(d) < 0);
        bool inside = r && !(r & ~q), meets = r & q;
        /* turned back, the bounds change their places: -upper is the lower one */
        tur__decimal back = turned ? tur__decimal_neg(d) : d;
        if (!meets) continue;
        if (inside || tur__decimal_sign(d) < 0) tur__total_add(turned ? &upper : &lower, back);
        if (inside || tur__decimal_sign(d) > 0) tur__total_add(turned ? &lower : &upper, back);
    }
    tur__total_merge(&to->lower, &lower);
    tur__total_merge(&to->upper, &upper);
    if (!open_ended(record, q)) return;
    *(turned ? &to->no_lower : &to->no_upper) = true;
    if (loose) *(turned ? &to->no_upper : &to->no_lower) = true;
}

static void add_meter(sum *to, const tur__json *record, const char *meter)
{
    const tur__json *meters = tur__json_get(record, "meters");
    for (const tur__json *line = meters ? meters->first : NULL; line; line = line->next) {
        if (!tur__json_is(tur__json_get(line, "meter"), meter)) continue;
        tur__total_add(&to->lower, decimal_of(tur__json_get(line, "quantity")));
        tur__total_add(&to->upper, decimal_of(tur__json_get(line, "quantity")));
    }
}

static void add_quantity(store *s, question *q, const tur__json *record)
{
    const char *kind = text_at(record, "kind");
    if (!counts(record, "quantity") || (strcmp(kind, "usage") && strcmp(kind, "adjustment"))) return;
    sum *to = group(s, q, keys_of(&s->arena, record, q->by), "");
    if (to && q->cells) add_tokens(to, record, q->cells);
    else if (to) add_meter(to, record, q->what);
}

static void add_money(store *s, question *q, const tur__json *record)
{
    const tur__json *charges = tur__json_get(record, "charges");
    if (!counts(record, "cost")) return;
    for (const tur__json *c = charges ? charges->first : NULL; c; c = c->next) {
        const tur__json *amount = tur__json_get(c, q->what);
        sum *to = group(s, q, keys_of(&s->arena, record, q->by), amount ? text_at(c, "currency") : "");
        if (!to) return;
        if (amount) to->money = true, tur__total_add(&to->lower, decimal_of(amount));
        else to->missing++;
    }
}

static bool ask_one(store *s, question *q, const tur__json *ask)
{
    static const char *const amounts[] = {"list", "contracted", "billed", "effective"};
    const tur__json *what = tur__json_get(ask, "what");
    *q = (question){.count = 0};
    if (!what || what->kind != TUR__JSON_STRING) return s->why = "a question without what", false;
    *q = (question){.what = what->text, .by = tur__json_get(ask, "by"), .cells = cells_of_place(what->text)};
    for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++) q->amount = q->amount || !strcmp(q->what, amounts[i]);
    for (size_t i = 0; i < s->count; i++) {
        if (s->all[i].out) continue;
        if (q->amount) add_money(s, q, s->all[i].record);
        else add_quantity(s, q, s->all[i].record);
    }
    return !s->why;
}

static int by_keys(const void *a, const void *b)
{
    const sum *x = a, *y = b;
    int order = strcmp(x->keys, y->keys);
    return order ? order : strcmp(x->currency, y->currency);
}

static void print_rows(tur__buf *out, question *q)
{
    char lower[100], upper[100];
    if (q->count) qsort(q->all, q->count, sizeof *q->all, by_keys);
    for (size_t i = 0; i < q->count; i++) {
        const sum *s = &q->all[i];
        tur__total_print(lower, &s->lower);
        tur__total_print(upper, &s->upper);
        if (!q->amount) tur__buf_printf(out, "sum\t%s\t%s\t%s\t%s\n", q->what, s->keys, s->no_lower ? "-" : lower, s->no_upper ? "-" : upper);
        else if (s->money) tur__buf_printf(out, "cost\t%s\t%s\t%s\t%s\n", q->what, s->keys, lower, s->currency);
        if (s->missing) tur__buf_printf(out, "missing\t%s\t%s\t%llu\n", q->what, s->keys, (unsigned long long)s->missing);
    }
}

bool tur__facts(tur__buf *out, const char **why, const tur__buf *deliveries, size_t count, const tur__json *ask)
{
    store s = {.count = 0};
    bool ok = true;
    for (size_t i = 0; ok && i < count; i++) ok = take(&s, &deliveries[i]);
    if (ok) {
        settle(&s);
        ok = cancel(&s);
        tur__buf_printf(out, "records\t%zu\n", s.count);
    }
    for (const tur__json *a = ask ? ask->first : NULL; ok && a; a = a->next) {
        question q;
        ok = ask_one(&s, &q, a);
        if (ok) print_rows(out, &q);
        free(q.all);
    }
    *why = s.why;
    free(s.all);
    tur__arena_free(&s.arena);
    return ok && !out->failed;
}
