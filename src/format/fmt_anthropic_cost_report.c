/* Pages of Anthropic's cost report (Admin API).
 *
 * `amount` is a decimal string in cents, with fractions of a cent: the point moves by two places, in
 * the text. There are no quantities, so a charge names its tokens by `of` alone, and the record adds
 * no usage. Without grouping by description an amount is for everything. */
#include <string.h>

#include "format/anthropic_page.h"

struct state {
    tur__pages pages;
};

struct row {
    tur__page_keys keys;
    const tur__json *amount, *currency, *cost_type, *token_type, *description;
};

/* ---- Amounts ---- */

static bool is_decimal(const tur__json *v)
{
    size_t digits = 0, points = 0, at = 0;
    if (v->kind != TUR__JSON_STRING) return false;
    for (; at < v->len; at++) {
        digits += v->text[at] >= '0' && v->text[at] <= '9';
        points += v->text[at] == '.';
    }
    return digits && points <= 1 && digits + points == v->len;
}

static bool take_amount(tur__run *run, struct row *r, const tur__json *json)
{
    r->amount = tur__take(json, "amount");
    if (!tur__take_string(run, &r->currency, json, "currency")) return false;
    if (!r->amount || !is_decimal(r->amount)) {
        tur__row_bad(run, r->amount ? r->amount : json, "an amount: digits in a string, from 0");
        return false;
    }
    /* Of another currency it is not documented which part of it the amount counts. */
    bool given = !r->currency && run->currency && !strcmp(run->currency, "USD");
    if (given || tur__json_is(r->currency, "USD")) return true;
    tur__row_refuse(run, "TUR-1312", r->currency ? r->currency : json,
                    r->currency ? tur__shown(run, r->currency) : "an amount without a currency",
                    "USD, whose hundredth part the amount counts");
    return false;
}

static void put_amount(tur__run *run, tur__json *record, tur__json *charge, const tur__json *amount)
{
    /* The exponent moves the point, whatever the number of digits; nothing is computed. The place of
     * the literal is that of the source. */
    tur__json cents = *amount;
    cents.kind = TUR__JSON_NUMBER;
    cents.text = tur__text(run, "%se-2", amount->text);
    cents.len = strlen(cents.text);
    tur__put_amount(run, record, charge, "billed", &cents, "USD", "0.01 USD");
    if (charge && tur__json_get(charge, "stated")) tur__put_text(run, charge, "stated.text", amount);
}

/* ---- Rows ---- */

struct word {
    const char *name, *of;
};

static const struct word token_types[] = {
    {"uncached_input_tokens", "input.fresh"},
    {"cache_read_input_tokens", "input.cache_read"},
    {"cache_creation.ephemeral_5m_input_tokens", "input.cache_write.5m"},
    {"cache_creation.ephemeral_1h_input_tokens", "input.cache_write.1h"},
    {"output_tokens", "output"},
};

static const struct word cost_types[] = {
    {"web_search", "tool.web_search"},
    {"code_execution", "tool.code_session"},
    {"session_usage", "session.time"},
};

static const char *find(const struct word *words, size_t n, const tur__json *word)
{
    for (size_t i = 0; i < n; i++)
        if (tur__json_is(word, words[i].name)) return words[i].of;
    return NULL;
}

static void charge(tur__run *run, tur__json *record, const struct row *r)
{
    const char *of = find(token_types, sizeof token_types / sizeof *token_types, r->token_type);
    if (!of) of = find(cost_types, sizeof cost_types / sizeof *cost_types, r->cost_type);
    /* An amount of which nothing says what it is for covers several meters. */
    bool total = !r->cost_type && !r->token_type && !r->description;
    tur__json *c = tur__charge(run, record, total ? "supplier_total" : "usage", "stated",
                               "supplier_billed");
    if (!c) return;
    if (of) tur__put_word(run, c, "of", of);
    /* What `of` says need not be said again. */
    if (!of || (r->token_type && !tur__json_is(r->cost_type, "tokens")))
        tur__put_text(run, c, "x_anthropic_cost_type", r->cost_type);
    if (!of) tur__put_text(run, c, "x_anthropic_token_type", r->token_type);
    tur__put_text(run, c, "x_anthropic_description", r->description);
    put_amount(run, record, c, r->amount);
}

static const char *text_of(const tur__json *v) { return v ? v->text : ""; }

static void result(tur__run *run, tur__json *json, const tur__bucket *bucket)
{
    struct row r = {0};
    if (!tur__page_take_keys(run, &r.keys, json) || !take_amount(run, &r, json) ||
        !tur__take_string(run, &r.cost_type, json, "cost_type") ||
        !tur__take_string(run, &r.token_type, json, "token_type") ||
        !tur__take_string(run, &r.description, json, "description"))
        return;
    tur__json *record = tur__page_record(run, bucket);
    tur__put_word(run, record, "additive", "cost");
    tur__page_put_keys(run, record, &r.keys);
    charge(run, record, &r);
    const char *key[] = {bucket->starting_at,       bucket->ending_at,        text_of(r.keys.workspace),
                         text_of(r.description),    text_of(r.cost_type),     text_of(r.token_type),
                         text_of(r.keys.model),     text_of(r.keys.tier),     text_of(r.keys.context),
                         text_of(r.keys.geo),       text_of(r.keys.speed)};
    tur__emit(run, record, key, sizeof key / sizeof *key, NULL, TUR__REPEAT_POLL);
}

static void value(tur__run *run, tur__json *v)
{
    struct state *s = run->state;
    tur__page_read(run, &s->pages, v, result);
}

static void finish(tur__run *run)
{
    const struct state *s = run->state;
    tur__page_finish(run, &s->pages);
}

static const tur__left_out left[] = {
    {"document.next_page", "cursor of the interface"},
    {0},
};

const tur__format tur_format_anthropic_cost_report = {
    .name = "anthropic-cost-report",
    .summary = "Anthropic Admin API: cost report, pages as JSON or JSON Lines",
    .source = "Anthropic Admin API reference, GET /v1/organizations/cost_report",
    .value = value,
    .finish = finish,
    .state_size = sizeof(struct state),
    .left_out = left,
};
