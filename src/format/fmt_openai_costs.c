/* Pages of OpenAI's organization costs API.
 *
 * What was charged stands in the text of a line item alone: "priority | MODEL audio, cached input,
 * long context". A text is read as a whole or not at all; what is not read stays the name of the
 * article. The quantities repeat what the usage API reports, so a record adds cost only. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "format/build.h"

/* Pages seen, to tell whether one that says it continues was followed by the next. */
struct page {
    tur__place place;
    int64_t start, end;
    bool more;
    struct page *next;
};

struct state {
    struct page *first, **end;
    size_t count;
};

/* ---- Line items ---- */

struct item {
    const char *tier, *model, *band; /* NULL where the text names none */
    const char *of;                  /* meter, with its modality; NULL where it is not certain */
};

/* Takes what follows the last SEPARATOR off TEXT. */
static char *tail_of(char *text, const char *separator)
{
    char *found = NULL;
    for (char *p = text; (p = strstr(p, separator)); p++) found = p;
    if (!found) return NULL;
    *found = 0;
    return found + strlen(separator);
}

static bool is_among(const char *text, const char *const *words)
{
    for (; *words; words++)
        if (!strcmp(text, *words)) return true;
    return false;
}

/* Grammar: [TIER " | "] MODEL [" " MODALITY] ", " CLASS [", long context]. False when TEXT, which is
 * taken apart, is something else. */
static bool parse_model(tur__run *run, char *text, struct item *item)
{
    static const char *const tiers[] = {"priority", "flex",  "batch",     "scale",
                                        "fast",     "ultrafast", "default", NULL};
    static const char *const modalities[] = {"text", "audio", "image", NULL};
    static const struct {
        const char *name, *of, *with_modality;
    } classes[] = {
        {"input", "input.fresh", "input"}, /* with a modality only the inclusive form is attested */
        {"cached input", "input.cache_read", "input.cache_read"},
        {"cache writes", "input.cache_write", "input.cache_write"},
        {"output", "output", "output"},
        {"input_tokens", "input", "input"},
        {"output_tokens", "output", "output"},
    };
    char *bar = strstr(text, " | "), *modality;
    if (bar) {
        *bar = 0;
        if (!is_among(text, tiers)) return false;
        item->tier = text;
        text = bar + 3;
    }
    char *last = tail_of(text, ", ");
    if (last && !strcmp(last, "long context")) {
        item->band = last;
        last = tail_of(text, ", ");
    }
    if (!last) return false;
    modality = tail_of(text, " ");
    if (modality && !is_among(modality, modalities)) return false;
    if (!*text || strpbrk(text, " ,|")) return false;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
        if (strcmp(last, classes[i].name)) continue;
        item->model = text;
        item->of = modality ? tur__text(run, "%s@%s", classes[i].with_modality, modality)
                            : classes[i].of;
        return true;
    }
    return false;
}

static void parse_item(tur__run *run, const tur__json *node, struct item *item)
{
    *item = (struct item){0};
    if (!node) return;
    if (tur__json_is(node, "web search tool calls")) {
        item->of = "tool.web_search";
        return;
    }
    char *text = tur__arena_copy(&run->arena, node->text, node->len);
    if (!text) return tur__fail(run, TUR_ENOMEM);
    if (strlen(text) != node->len || !parse_model(run, text, item)) *item = (struct item){0};
}

/* ---- Quantities ---- */

struct unit {
    const char *name;
    const char *meter; /* NULL where the article decides */
    int64_t times;     /* base units in one */
};

/* A unit of time is no meter: sound, sessions and training have it alike. */
static const struct unit units[] = {
    {"tokens", NULL, 1},
    {"1000_tokens", NULL, 1000},
    {"images", "image", 1},
    {"characters", "character", 1},
    {"gibibyte_hours", "storage", (int64_t)3600 << 30},
};

static const struct unit *unit_of(const tur__json *name)
{
    for (size_t i = 0; name && i < sizeof units / sizeof *units; i++)
        if (tur__json_is(name, units[i].name)) return &units[i];
    return NULL;
}

static bool is_whole(tur__decimal d) { return tur__decimal_trim(d).scale == 0; }

/* The quantity in base units of METER, or false where the two do not fit together. */
static bool measure(const tur__json *quantity, const struct unit *unit, const char *meter,
                    tur__decimal *out)
{
    tur__decimal times = tur__decimal_from_int(unit ? unit->times : 1);
    if (tur__decimal_parse_literal(out, quantity->text, quantity->len) != TUR__LITERAL_EXACT ||
        tur__decimal_sign(*out) < 0 || !tur__decimal_mul(out, *out, times))
        return false;
    return !strcmp(meter, "storage") || is_whole(*out);
}

static bool put_quantity(tur__run *run, tur__json *record, const tur__json *row, struct item *item)
{
    const tur__json *quantity = tur__take(row, "quantity"), *name;
    tur__decimal n;
    char text[TUR__DECIMAL_TEXT];
    if (!tur__take_string(run, &name, row, "quantity_unit")) return false;
    if (quantity && (quantity->kind != TUR__JSON_NUMBER ||
                     tur__decimal_parse_literal(&n, quantity->text, quantity->len) == TUR__LITERAL_BAD))
        return tur__row_bad(run, quantity, "a number of at most 20 digits before the point"), false;
    const struct unit *unit = unit_of(name);
    bool tokens = unit && !unit->meter;
    bool article = item->of != NULL, search = article && !strncmp(item->of, "tool.", 5);
    const char *meter = !article ? (unit ? unit->meter : NULL)
                        : search ? (name ? NULL : item->of)
                                 : (tokens ? item->of : NULL);
    if (!item->of && meter) item->of = meter;
    if (!quantity) return true;
    if (!meter || !measure(quantity, unit, meter, &n)) {
        tur__put_word(run, record, "x_openai_quantity", tur__text(run, "%s", quantity->text));
        tur__put_own(run, record, "x_openai_quantity_unit", name);
        return true;
    }
    tur__decimal_print(text, n);
    /* Appended as one token or unit, then set: quantities here may have a fraction. */
    tur__json *line = tur__line(run, record, "meters", meter, 0, TUR__KEEP_ZERO);
    tur__put_word(run, line, "quantity", text);
    if (tokens) tur__complete(run, record, true, true);
    return true;
}

/* ---- Money ---- */

/* Three letters, in upper case; NULL where there are no three letters. */
static const char *currency_of(tur__run *run, const tur__json *node)
{
    char code[4] = "";
    for (size_t i = 0; i < 3 && node->len == 3; i++) {
        char c = node->text[i];
        if (c >= 'a' && c <= 'z') c = (char)(c - 'a' + 'A');
        if (c < 'A' || c > 'Z') return NULL;
        code[i] = c;
    }
    return *code ? tur__text(run, "%s", code) : NULL;
}

static bool put_money(tur__run *run, tur__json *record, const tur__json *row, const tur__json *line_item,
                      const struct item *item)
{
    tur__json *amount;
    const tur__json *currency;
    tur__decimal d;
    if (!tur__take_object(run, &amount, row, "amount") ||
        !tur__take_string(run, &currency, amount, "currency"))
        return false;
    const char *code = currency ? currency_of(run, currency) : NULL;
    const tur__json *value = tur__take(amount, "value");
    if (currency && !code) return tur__row_bad(run, currency, "a code of three letters"), false;
    /* A number by the reference, a string in fact. */
    bool text = value && (value->kind == TUR__JSON_NUMBER || value->kind == TUR__JSON_STRING);
    if (value && (!text || tur__decimal_parse_literal(&d, value->text, value->len) == TUR__LITERAL_BAD))
        return tur__row_bad(run, value, "an amount, as a number or a string"), false;
    bool nameless = value && !code && !run->currency;
    if (nameless) {
        tur__find(run, "TUR-1311", value, tur__text(run, "%s without a currency", value->text),
                  "amount.currency, or --currency");
        tur__put_own(run, record, "invoice.line_item", line_item);
        return true;
    }
    /* Money that flows back is no usage. */
    bool back = value && tur__decimal_sign(d) < 0;
    tur__json *charge = tur__charge(run, record, back ? "credit" : "usage",
                                    value ? "stated" : "unpriced", value ? "supplier_billed" : NULL);
    if (item->of) tur__put_word(run, charge, "of", item->of);
    tur__put_own(run, charge, "sku.id", line_item);
    if (value) tur__put_amount(run, record, charge, "billed", value, code, code ? code : run->currency);
    return true;
}

/* ---- Rows ---- */

static const char *text_of(const tur__json *v) { return v ? v->text : ""; }

static void result(tur__run *run, tur__json *row, const tur__json *start, const tur__json *end)
{
    const tur__json *project, *user, *credential, *source, *line_item;
    tur__instant from, to;
    struct item item;
    tur__row_begin(run, row);
    if (row->kind != TUR__JSON_OBJECT) return tur__row_bad(run, row, "an object");
    const tur__json *object = tur__take(row, "object");
    if (!tur__json_is(object, "organization.costs.result"))
        return tur__row_refuse(run, "TUR-1312", object ? object : row,
                               object ? tur__shown(run, object) : "no object member",
                               "a result of the organization costs API");
    if (!tur__instant_from_unix(&from, text_of(start), start ? start->len : 0) ||
        !tur__instant_from_unix(&to, text_of(end), end ? end->len : 0) ||
        tur__instant_cmp(from, to) >= 0)
        return tur__row_refuse(run, "TUR-1312", start ? start : row,
                               tur__text(run, "a bucket from %s to %s", tur__shown(run, start),
                                         tur__shown(run, end)),
                               "Unix seconds, the end after the start");
    if (!tur__take_string(run, &project, row, "project_id") ||
        !tur__take_string(run, &user, row, "user_id") ||
        !tur__take_string(run, &credential, row, "api_key_id") ||
        !tur__take_string(run, &source, row, "api_source") ||
        !tur__take_string(run, &line_item, row, "line_item"))
        return;
    parse_item(run, line_item, &item);
    tur__json *record = tur__record_new(run, "usage", "bucket", "supplier_export");
    tur__put_word(run, record, "additive", "cost");
    tur__put_instant(run, record, "time.start", from);
    tur__put_instant(run, record, "time.end", to);
    tur__put_id(run, record, "account.sub_account.id", project);
    tur__put_person(run, record, "attribution.principal_id", user);
    tur__put_id(run, record, "attribution.credential_id", credential);
    tur__put_own(run, record, "x_openai_api_source", source);
    if (item.model) tur__put_word(run, record, "service.model_served", item.model);
    if (item.tier) tur__put_word(run, record, "service.tier_served", item.tier);
    if (item.band) tur__put_word(run, record, "service.context_band", item.band);
    if (!put_quantity(run, record, row, &item) || !put_money(run, record, row, line_item, &item))
        return;
    const char *key[] = {object->text,        start->text,         end->text,       text_of(project),
                         text_of(user),       text_of(credential), text_of(source), text_of(line_item)};
    tur__emit(run, record, key, sizeof key / sizeof *key, NULL, TUR__REPEAT_POLL);
}

/* ---- Pages ---- */

/* A part around the rows that cannot be read counts as one row that is refused. */
static void unreadable(tur__run *run, const tur__json *at, const char *wanted)
{
    const tur__json *object = tur__json_get(at, "object");
    tur__row_begin(run, NULL);
    tur__row_refuse(run, "TUR-1309", at,
                    object ? tur__text(run, "an object that calls itself %s", tur__shown(run, object))
                           : tur__shown(run, at),
                    wanted);
    tur__row_end(run);
}

static const tur__json *seconds(const tur__json *bucket, const char *name)
{
    const tur__json *v = tur__take(bucket, name);
    if (!v || v->kind != TUR__JSON_NUMBER || !v->len || v->len > 12) return NULL;
    for (size_t i = 0; i < v->len; i++)
        if (v->text[i] < '0' || v->text[i] > '9') return NULL;
    return v;
}

static void bucket(tur__run *run, tur__json *b, struct page *page)
{
    tur__json *results = tur__take(b, "results");
    if (b->kind != TUR__JSON_OBJECT || !results || results->kind != TUR__JSON_ARRAY)
        return unreadable(run, b, "a bucket with results");
    const tur__json *start = seconds(b, "start_time"), *end = seconds(b, "end_time");
    int64_t first = start ? strtoll(start->text, NULL, 10) : -1;
    int64_t last = end ? strtoll(end->text, NULL, 10) : -1;
    if (start && (page->start < 0 || first < page->start)) page->start = first;
    if (last > page->end) page->end = last;
    for (tur__json *row = results->first; row && tur__going(run); row = row->next) {
        result(run, row, start, end);
        tur__row_end(run);
    }
}

static void value(tur__run *run, tur__json *v)
{
    struct state *state = run->state;
    struct page *page = tur__arena_zalloc(&run->keep, sizeof *page);
    if (!page) return tur__fail(run, TUR_ENOMEM);
    page->start = page->end = -1;
    /* Buckets on their own are what SDKs that page by themselves hand out. */
    if (tur__json_is(tur__json_get(v, "object"), "bucket")) return bucket(run, v, page);
    tur__json *data = tur__json_get(v, "data");
    if (!tur__json_is(tur__json_get(v, "object"), "page") || !data || data->kind != TUR__JSON_ARRAY)
        return unreadable(run, v, "a page of the organization costs API");
    const tur__json *more = tur__take(v, "has_more");
    page->more = more && more->kind == TUR__JSON_TRUE;
    page->place = tur__place_of(run, more);
    for (tur__json *b = data->first; b && tur__going(run); b = b->next) bucket(run, b, page);
    if (!state->end) state->end = &state->first;
    *state->end = page;
    state->end = &page->next;
    state->count++;
}

static int by_start(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* A page that continues is incomplete unless another one begins where it ends. */
static void finish(tur__run *run)
{
    const struct state *state = run->state;
    int64_t *starts = tur__arena_alloc(&run->keep, (state->count + 1) * sizeof *starts);
    size_t n = 0;
    if (!starts) return tur__fail(run, TUR_ENOMEM);
    for (const struct page *p = state->first; p; p = p->next) starts[n++] = p->start;
    qsort(starts, n, sizeof *starts, by_start);
    for (const struct page *p = state->first; p && tur__going(run); p = p->next) {
        if (!p->more) continue;
        if (p->end < 0 || !bsearch(&p->end, starts, n, sizeof *starts, by_start))
            tur__find_at(run, "TUR-1307", &p->place, "has_more is true, and no page follows",
                         "all pages of the report");
    }
}

static const tur__left_out left[] = {
    {"document.object", "says that it is a page"},
    {"document.next_page", "cursor of the interface"},
    {"document.data[].object", "says that it is a bucket"},
    {"document.data[].start_time_iso", "repeats start_time"},
    {"document.data[].end_time_iso", "repeats end_time"},
    {"document[].object", "says that it is a bucket"},
    {0},
};

const tur__format tur_format_openai_costs = {
    .name = "openai-costs",
    .summary = "OpenAI organization costs API: pages, as JSON or JSON Lines",
    .source = "OpenAI API reference, Administration, Costs (GET /v1/organization/costs)",
    .value = value,
    .finish = finish,
    .state_size = sizeof(struct state),
    .left_out = left,
};
