/* Pages of Anthropic's usage report for messages (Admin API).
 *
 * The figures are apart: what was neither read nor written, writes by time to live, reads, output.
 * The report always has all of them, so the first are fresh; nothing is subtracted. Thinking is in
 * the output and not told. The report counts no requests. */
#include <string.h>

#include "format/anthropic_page.h"

struct state {
    tur__pages pages;
};

struct counts {
    tur__count fresh, five, hour, read, output, searches;
};

static bool read_counts(tur__run *run, struct counts *c, const tur__json *row)
{
    tur__json *written, *tools;
    return tur__take_count(run, &c->fresh, row, "uncached_input_tokens") &&
           tur__take_object(run, &written, row, "cache_creation") &&
           tur__take_count(run, &c->five, written, "ephemeral_5m_input_tokens") &&
           tur__take_count(run, &c->hour, written, "ephemeral_1h_input_tokens") &&
           tur__take_count(run, &c->read, row, "cache_read_input_tokens") &&
           tur__take_count(run, &c->output, row, "output_tokens") &&
           tur__take_object(run, &tools, row, "server_tool_use") &&
           tur__take_count(run, &c->searches, tools, "web_search_requests");
}

static void lines(tur__run *run, tur__json *record, const struct counts *c)
{
    bool input = c->fresh.known && c->five.known && c->hour.known && c->read.known;
    const struct {
        const tur__count *n;
        const char *meter;
    } places[] = {{&c->fresh, "input.fresh"},
                  {&c->read, "input.cache_read"},
                  {&c->five, "input.cache_write.5m"},
                  {&c->hour, "input.cache_write.1h"}};
    /* Where a direction is not complete, a leaf without a line is unknown, so a zero is told. */
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (places[i].n->known)
            tur__line(run, record, "meters", places[i].meter, places[i].n->n,
                      input ? 0 : TUR__KEEP_ZERO);
    if (c->output.known) tur__line(run, record, "meters", "output", c->output.n, 0);
    if (c->searches.known)
        tur__line(run, record, "meters", "tool.web_search", c->searches.n, TUR__KEEP_ZERO);
    tur__complete(run, record, input, c->output.known);
}

static const char *text_of(const tur__json *v) { return v ? v->text : ""; }

static void result(tur__run *run, tur__json *row, const tur__bucket *bucket)
{
    tur__page_keys k;
    struct counts c;
    const tur__json *account, *service, *credential;
    if (tur__json_get(row, "amount"))
        return tur__row_refuse(run, "TUR-1312", row, "a result with an amount",
                               "a result of the usage report; costs are anthropic-cost-report");
    if (!tur__json_get(row, "uncached_input_tokens") && !tur__json_get(row, "output_tokens"))
        return tur__row_refuse(run, "TUR-1312", row, "neither uncached_input_tokens nor output_tokens",
                               "a result of the usage report for messages");
    if (!tur__page_take_keys(run, &k, row) || !tur__take_string(run, &account, row, "account_id") ||
        !tur__take_string(run, &service, row, "service_account_id") ||
        !tur__take_string(run, &credential, row, "api_key_id") || !read_counts(run, &c, row))
        return;
    tur__json *record = tur__page_record(run, bucket);
    tur__page_put_keys(run, record, &k);
    /* A person or a machine made the calls; where the report has both, the person has the place. */
    tur__put_person(run, record, "attribution.principal_id", account);
    tur__put_id(run, record,
                account ? "x_anthropic_service_account_id" : "attribution.principal_id", service);
    tur__put_id(run, record, "attribution.credential_id", credential);
    lines(run, record, &c);
    const char *key[] = {bucket->starting_at, bucket->ending_at,   text_of(account),
                         text_of(credential), text_of(k.workspace), text_of(service),
                         text_of(k.model),    text_of(k.tier),      text_of(k.context),
                         text_of(k.geo),      text_of(k.speed)};
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

const tur__format tur_format_anthropic_usage_report = {
    .name = "anthropic-usage-report",
    .summary = "Anthropic Admin API: usage report for messages, pages as JSON or JSON Lines",
    .source = "Anthropic Admin API reference, GET /v1/organizations/usage_report/messages",
    .value = value,
    .finish = finish,
    .state_size = sizeof(struct state),
    .left_out = left,
};
