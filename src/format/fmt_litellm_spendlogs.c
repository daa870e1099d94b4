/* Rows of LiteLLM_SpendLogs, as the database, its exports and the proxy's endpoints give them.
 *
 * prompt_tokens holds cache reads and writes, completion_tokens holds reasoning, whatever the
 * supplier's own convention was: LiteLLM folds them in. The details are where it kept the supplier's
 * usage object. Details that do not fit into the totals refuse the row; LiteLLM itself clamps them.
 * Columns default to 0, so a row of zeros without a usage object says nothing of tokens. */
#include <string.h>
#include <strings.h>

#include "format/openai_tokens.h"

struct row {
    tur__json *json, *metadata, *usage, *own; /* OWN: spend_logs_metadata, of the caller */
    const tur__json *request_id, *call_type, *api_key, *model, *batch_id, *agent, *session;
    tur__count prompt, completion, total;
    tur__instant start, end;
    bool has_start, has_end, cached, supplier, answered, failed, batch, measured;
    const char *start_text;
    const tur__json *spend_node;
    tur__decimal spend;
};

/* ---- Reading ---- */

/* A JSON column: an object, or the text of one, as the writer stores it. */
static bool take_column(tur__run *run, tur__json **out, const tur__json *object, const char *name,
                        tur__json_kind kind, const char *wanted)
{
    tur__json *v = tur__json_get(object, name);
    *out = NULL;
    if (!v || v->kind == TUR__JSON_NULL || (v->kind == TUR__JSON_STRING && !v->len)) return true;
    bool opened = v->kind != TUR__JSON_STRING || tur__json_is(v, "null") || tur__unfold(run, v);
    if (tur__json_is(v, "null")) return v->used = true;
    if (!opened || v->kind != kind) return tur__row_bad(run, v, wanted), false;
    *out = v;
    return true;
}

static bool take_instant(tur__run *run, tur__instant *out, bool *has, const tur__json *object,
                         const char *name, bool *zone)
{
    const tur__json *v;
    if (!tur__take_string(run, &v, object, name)) return false;
    *has = v != NULL;
    if (!v) return true;
    if (tur__instant_parse_foreign(out, v->text, v->len, false)) return true;
    *zone = false;
    if (tur__instant_parse_foreign(out, v->text, v->len, true)) return true;
    tur__row_bad(run, v, "an instant");
    return false;
}

/* The writer stores "True", "False", "None" and ""; the logging payload true and false. */
static bool take_cache_hit(tur__run *run, struct row *r)
{
    const tur__json *v = tur__take(r->json, "cache_hit");
    bool yes = false, no = false;
    if (v && v->kind == TUR__JSON_STRING) {
        yes = !strcasecmp(v->text, "true");
        no = !strcasecmp(v->text, "false");
        if (!yes && !no && v->len && strcasecmp(v->text, "none"))
            return tur__row_bad(run, v, "\"True\", \"False\" or \"None\""), false;
    } else if (v) {
        yes = v->kind == TUR__JSON_TRUE;
        no = v->kind == TUR__JSON_FALSE;
        if (!yes && !no) return tur__row_bad(run, v, "\"True\", \"False\" or \"None\""), false;
    }
    const char *mark = r->request_id ? strstr(r->request_id->text, "_cache_hit") : NULL;
    bool marked = mark && mark[10] && !mark[10 + strspn(mark + 10, "0123456789.")];
    if (marked && no) {
        tur__row_refuse(run, "TUR-1302", v, "cache_hit False, and the id of a cache hit",
                        "one answer to who served the call");
        return false;
    }
    r->cached = yes || marked;
    r->supplier = no;
    return true;
}

static bool take_status(tur__run *run, struct row *r)
{
    const tur__json *column, *inner;
    if (!tur__take_string(run, &column, r->json, "status") ||
        !tur__take_string(run, &inner, r->metadata, "status"))
        return false;
    const tur__json *v = column ? column : inner;
    r->failed = tur__json_is(v, "failure");
    r->answered = tur__json_is(v, "success");
    if (!v || r->failed || r->answered) return true;
    return tur__row_bad(run, v, "\"success\" or \"failure\""), false;
}

/* The usage object repeats the columns; two of one figure have to agree. */
static bool agree(tur__run *run, const tur__count *column, const tur__json *usage, const char *name)
{
    tur__count inner;
    if (!tur__take_count(run, &inner, usage, name)) return false;
    if (!inner.known || !column->known || inner.n == column->n) return true;
    tur__row_refuse(run, "TUR-1302", inner.node,
                    tur__text(run, "%lld in usage_object, %lld in the column", (long long)inner.n,
                              (long long)column->n),
                    tur__text(run, "usage_object.%s = %s", name, name));
    return false;
}

static bool read_tokens(tur__run *run, struct row *r)
{
    if (!tur__take_count(run, &r->prompt, r->json, "prompt_tokens") ||
        !tur__take_count(run, &r->completion, r->json, "completion_tokens") ||
        !tur__take_count(run, &r->total, r->json, "total_tokens"))
        return false;
    int64_t p = r->prompt.n, c = r->completion.n, t = r->total.n;
    if (r->prompt.known && r->completion.known && r->total.known && p + c != t) {
        tur__row_refuse(run, "TUR-1302", r->total.node,
                        tur__text(run, "%lld + %lld against %lld", (long long)p, (long long)c,
                                  (long long)t),
                        "total_tokens = prompt_tokens + completion_tokens");
        return false;
    }
    r->measured = p || c || t;
    if (r->usage) {
        if (!agree(run, &r->prompt, r->usage, "prompt_tokens") ||
            !agree(run, &r->completion, r->usage, "completion_tokens") ||
            !agree(run, &r->total, r->usage, "total_tokens"))
            return false;
        if (tur__json_get(r->usage, "prompt_tokens")) r->measured = r->measured || !r->failed;
    }
    return true;
}

/* ---- Details ---- */

/* Where LiteLLM keeps the supplier's details: the usage object, and older versions' copy of what of
 * it is no total. A figure has up to six names, all of one row. */
static bool read_details(tur__run *run, tur__usage *u, const struct row *r, const tur__json *extra)
{
    tur__json *in, *in2, *out, *out2, *ttl;
    if (!tur__take_object(run, &in, r->usage, "prompt_tokens_details") ||
        !tur__take_object(run, &in2, extra, "prompt_tokens_details") ||
        !tur__take_object(run, &out, r->usage, "completion_tokens_details") ||
        !tur__take_object(run, &out2, extra, "completion_tokens_details") ||
        !tur__take_object(run, &ttl, in, "cache_creation_token_details") ||
        (!ttl && !tur__take_object(run, &ttl, in2, "cache_creation_token_details")))
        return false;
    const tur__alias read[] = {{in, "cached_tokens"},
                               {in, "cache_read_tokens"},
                               {in2, "cached_tokens"},
                               {r->usage, "cache_read_input_tokens"},
                               {extra, "cache_read_input_tokens"}};
    const tur__alias written[] = {{in, "cache_creation_tokens"},
                                  {in, "cache_write_tokens"},
                                  {in2, "cache_creation_tokens"},
                                  {in2, "cache_write_tokens"},
                                  {r->usage, "cache_creation_input_tokens"},
                                  {extra, "cache_creation_input_tokens"}};
    const tur__alias reasoning[] = {{out, "reasoning_tokens"}, {out2, "reasoning_tokens"}};
    const tur__alias rejected[] = {{out, "rejected_prediction_tokens"},
                                   {out2, "rejected_prediction_tokens"}};
    const tur__alias accepted[] = {{out, "accepted_prediction_tokens"},
                                   {out2, "accepted_prediction_tokens"}};
    return tur__take_agreed(run, &u->read, read, 5) &&
           tur__take_agreed(run, &u->written, written, 6) &&
           tur__take_count(run, &u->ttl[0], ttl, "ephemeral_5m_input_tokens") &&
           tur__take_count(run, &u->ttl[1], ttl, "ephemeral_1h_input_tokens") &&
           tur__take_agreed(run, &u->reasoning, reasoning, 2) &&
           tur__take_agreed(run, &u->rejected, rejected, 2) &&
           tur__take_agreed(run, &u->accepted, accepted, 2) &&
           tur__take_modalities(run, u->input_by, in, "") &&
           tur__take_modalities(run, u->output_by, out, "");
}

/* Calls of tools, and how the call was served. */
static bool extras(tur__run *run, tur__json *record, const struct row *r)
{
    tur__json *tools;
    tur__count searches, fetches;
    const tur__json *v;
    if (!tur__take_object(run, &tools, r->usage, "server_tool_use") ||
        !tur__take_count(run, &searches, tools, "web_search_requests") ||
        !tur__take_count(run, &fetches, tools, "web_fetch_requests"))
        return false;
    if (!r->cached) {
        if (searches.known)
            tur__line(run, record, "meters", "tool.web_search", searches.n, TUR__KEEP_ZERO);
        if (fetches.known)
            tur__line(run, record, "meters", "tool.web_fetch", fetches.n, TUR__KEEP_ZERO);
    }
    if (!tur__take_string(run, &v, r->usage, "service_tier")) return false;
    if (!r->batch) tur__put_text(run, record, "service.tier_served", v);
    if (!tur__take_string(run, &v, r->usage, "speed")) return false;
    tur__put_text(run, record, "service.speed", v);
    return true;
}

static void tokens(tur__run *run, tur__json *record, const struct row *r, const tur__json *extra)
{
    tur__usage u = {.root = r->usage ? r->usage : extra,
                    .avoided = r->cached,
                    .unmeasured = !r->measured && !r->cached,
                    .margins_only = true,
                    .total = r->total,
                    .input = r->prompt,
                    .output = r->completion,
                    .ttl_place = {"input.cache_write.5m", "input.cache_write.1h"}};
    if (r->cached) tur__put_word(run, record, "request.served_by", "gateway_cache");
    else if (r->supplier) tur__put_word(run, record, "request.served_by", "supplier");
    if (read_details(run, &u, r, extra) && tur__usage_put(run, record, &u)) extras(run, record, r);
}

/* ---- Money ---- */

struct part {
    const tur__json *node;
    tur__decimal amount;
    const char *code, *of;
};

/* Difference of two amounts that comes from adding binary numbers, not from the amounts. */
static bool close(tur__decimal a, tur__decimal b)
{
    tur__decimal d, small = {.coef = 1, .scale = 12};
    if (!tur__decimal_sub(&d, a, b)) return false;
    return tur__decimal_cmp(tur__decimal_sign(d) < 0 ? tur__decimal_neg(d) : d, small) <= 0;
}

static void amount_charge(tur__run *run, tur__json *record, const char *code, const char *of,
                          const tur__json *literal, bool chargeback)
{
    tur__json *c = tur__charge(run, record, code, "stated", chargeback ? "chargeback" : "estimated");
    if (of) tur__put_word(run, c, "of", of);
    tur__put_amount(run, record, c, chargeback ? "effective" : "list", literal, "USD", "USD");
}

/* Collects the parts of cost_breakdown. False when the row is refused. */
static bool read_parts(tur__run *run, const tur__json *b, struct part parts[8], size_t *n,
                       tur__decimal *sum, bool *chargeback)
{
    static const struct {
        const char *name, *code, *of;
    } known[] = {{"cache_read_cost", "usage", "input.cache_read"},
                 {"cache_creation_cost", "usage", "input.cache_write"},
                 {"input_cost", "usage", "input"},
                 {"output_cost", "usage", "output"},
                 {"tool_usage_cost", "usage", NULL}};
    static const char *const changes[] = {"discount_amount", "margin_total_amount",
                                          "margin_fixed_amount"};
    const char *fresh = "input";
    *n = 0;
    *sum = tur__decimal_from_int(0);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        struct part p = {.code = known[i].code, .of = known[i].of};
        if (!tur__take_amount(run, &p.node, &p.amount, b, known[i].name)) return false;
        if (!p.node) continue;
        if (tur__decimal_sign(p.amount) < 0) return tur__row_bad(run, p.node, "an amount from 0"), false;
        if (!tur__decimal_add(sum, *sum, p.amount))
            return tur__row_bad(run, p.node, "a smaller amount"), false;
        if (!tur__decimal_sign(p.amount)) continue;
        /* What the costs of a cache beside it charge is not in the input cost. */
        if (i == 0) fresh = "input.not_read";
        if (i == 1) fresh = "input.fresh";
        if (i == 2) p.of = fresh;
        parts[(*n)++] = p;
    }
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        const tur__json *node;
        tur__decimal d;
        if (!tur__take_amount(run, &node, &d, b, changes[i])) return false;
        if (node && tur__decimal_sign(d)) *chargeback = true;
    }
    return true;
}

/* Not what is only too small for 18 places. */
static bool is_zero(const tur__json *literal)
{
    tur__decimal d;
    return tur__decimal_parse_literal(&d, literal->text, literal->len) == TUR__LITERAL_EXACT &&
           !tur__decimal_sign(d);
}

/* The parts are the charges where they add up exactly to spend; else spend is one charge. Zero is
 * what LiteLLM writes when it has no price: unpriced, unless there was nothing to price. */
static void money(tur__run *run, tur__json *record, struct row *r, const tur__json *breakdown)
{
    struct part parts[8];
    size_t n = 0;
    tur__decimal sum, total;
    const tur__json *total_node = NULL;
    bool chargeback = false;
    if (!r->spend_node) return;
    if (breakdown && (!read_parts(run, breakdown, parts, &n, &sum, &chargeback) ||
                      !tur__take_amount(run, &total_node, &total, breakdown, "total_cost")))
        return;
    bool zero = is_zero(r->spend_node);
    bool exact = n && !chargeback && !zero && !tur__decimal_cmp(sum, r->spend);
    for (size_t i = 0; exact && i < n; i++)
        amount_charge(run, record, parts[i].code, parts[i].of, parts[i].node, false);
    if (zero && r->measured && !r->cached) tur__charge(run, record, "usage", "unpriced", NULL);
    if (!zero && !exact) amount_charge(run, record, "usage", NULL, r->spend_node, chargeback);
    if (chargeback)
        tur__assume(run, record, "spend holds a discount or margin: a price of the gateway's own");
    if (n && !chargeback && !close(sum, r->spend))
        tur__find(run, "TUR-1315", breakdown, "parts that do not add up to spend",
                  tur__text(run, "%s, which is kept", r->spend_node->text));
    else if (total_node && !close(total, r->spend))
        tur__find(run, "TUR-1315", total_node, total_node->text,
                  tur__text(run, "spend, %s, which is kept", r->spend_node->text));
}

/* ---- Dimensions ---- */

static const char *operation(const char *call_type)
{
    static const struct {
        const char *name, *operation;
    } known[] = {{"completion", "chat"},           {"anthropic_messages", "chat"},
                 {"generate_content", "chat"},     {"generate_content_stream", "chat"},
                 {"text_completion", "completion"}, {"responses", "responses"},
                 {"embedding", "embedding"},       {"rerank", "rerank"},
                 {"image_generation", "image"},    {"image_edit", "image"},
                 {"speech", "speech"},             {"transcription", "transcription"},
                 {"moderation", "moderation"},     {"video_generation", "video"},
                 {"create_video", "video"},        {"search", "search"},
                 {"create_batch", "batch"},        {"retrieve_batch", "batch"},
                 {"create_fine_tuning_job", "fine_tune"}};
    /* Each exists with and without the prefix of an asynchronous call. */
    for (int skip = 0; skip < 2; skip++)
        for (size_t i = 0; i < sizeof known / sizeof *known; i++)
            if ((!skip || *call_type == 'a') && !strcmp(call_type + skip, known[i].name))
                return known[i].operation;
    return NULL;
}

static bool put(tur__run *run, tur__json *record, const tur__json *object, const char *name,
                const char *path,
                void (*as)(tur__run *, tur__json *, const char *, const tur__json *))
{
    const tur__json *v;
    if (!tur__take_string(run, &v, object, name)) return false;
    as(run, record, path, v);
    return true;
}

static void tags(tur__run *run, tur__json *record, const struct row *r, const tur__json *request_tags)
{
    for (tur__json *t = request_tags ? request_tags->first : NULL; t; t = t->next) {
        if (t->kind != TUR__JSON_STRING) continue;
        t->used = true;
        tur__put_label(run, record, t);
    }
    for (tur__json *m = r->own ? r->own->first : NULL; m; m = m->next) {
        bool scalar = m->kind == TUR__JSON_STRING || m->kind == TUR__JSON_NUMBER;
        if (m->used || !scalar || !strcmp(m->name, "batch_id")) continue;
        m->used = true;
        tur__put_tag(run, record, m);
    }
}

static bool dimensions(tur__run *run, tur__json *record, const struct row *r)
{
    const tur__json *o = r->json, *m = r->metadata;
    tur__json *request_tags;
    if (!put(run, record, o, "custom_llm_provider", "parties.seller.id", tur__put_text) ||
        !put(run, record, o, "model_group", "service.model_requested", tur__put_text) ||
        !put(run, record, o, "model_id", "service.deployment", tur__put_text) ||
        !put(run, record, o, "user", "attribution.principal_id", tur__put_person) ||
        !put(run, record, o, "team_id", "attribution.team", tur__put_own) ||
        !put(run, record, o, "end_user", "attribution.customer_id", tur__put_person) ||
        !put(run, record, o, "organization_id", "x_litellm_organization_id", tur__put_own) ||
        !put(run, record, o, "mcp_namespaced_tool_name", "agent.tool", tur__put_own) ||
        !put(run, record, m, "user_api_key_project_id", "attribution.project", tur__put_own) ||
        !put(run, record, r->own, "cost_center", "attribution.cost_center", tur__put_own) ||
        !take_column(run, &request_tags, o, "request_tags", TUR__JSON_ARRAY, "an array of strings"))
        return false;
    tur__put_id(run, record, "attribution.credential_id", r->api_key);
    tur__put_text(run, record, "service.model_served", r->model);
    tur__put_id(run, record, "agent.id", r->agent);
    tur__put_id(run, record, "agent.session_id", r->session);
    if (r->batch) {
        tur__put_word(run, record, "service.tier_served", "batch");
        tur__put_word(run, record, "service.operation", "batch");
    } else if (r->call_type) {
        const char *word = operation(r->call_type->text);
        if (word) tur__put_word(run, record, "service.operation", word);
        else tur__put_own(run, record, "x_litellm_call_type", r->call_type);
    }
    tags(run, record, r, request_tags);
    return true;
}

static void times(tur__run *run, tur__json *record, const struct row *r, bool zone)
{
    if (r->has_start) tur__put_instant(run, record, "time.start", r->start);
    if (r->has_start && r->has_end) {
        if (tur__instant_cmp(r->end, r->start) >= 0)
            tur__put_instant(run, record, "time.end", r->end);
        else
            tur__assume(run, record, "endTime lies before startTime and is left out");
    }
    if (!zone && r->has_start) tur__assume(run, record, "instants without a zone are read as UTC");
}

/* ---- Identity ---- */

/* A cache hit, a failure and a poll have ids of the gateway's own making. */
static void request(tur__run *run, tur__json *record, const struct row *r)
{
    if (r->batch && r->batch_id) tur__put_id(run, record, "request.id", r->batch_id);
    else if (!r->cached && !r->failed && !r->batch)
        tur__put_id(run, record, "request.id", r->request_id);
    if (r->failed || r->answered)
        tur__put_word(run, record, "request.status", r->failed ? "failed" : "succeeded");
}

static const char *text_of(const tur__json *v) { return v ? v->text : ""; }

static const char *digits_of(tur__run *run, const tur__count *c)
{
    return c->known ? tur__text(run, "%lld", (long long)c->n) : "";
}

static void emit(tur__run *run, tur__json *record, const struct row *r)
{
    if (r->batch && r->batch_id) {
        const char *key[] = {"batch", r->batch_id->text};
        tur__emit(run, record, key, 2, NULL, TUR__REPEAT_POLL);
        return;
    }
    if (r->batch && r->measured)
        tur__find(run, "TUR-1305", r->call_type, "a batch that is not named: its polls look alike",
                  "spend_logs_metadata.batch_id");
    if (r->request_id && !tur__is_placeholder(r->request_id->text, r->request_id->len)) {
        /* The column is the table's key. Callers can choose it, so the time belongs to it. */
        const char *key[] = {"call", r->request_id->text, r->start_text};
        tur__emit(run, record, key, 3, NULL, TUR__REPEAT_SAME);
        return;
    }
    const char *key[] = {"row",
                         text_of(r->api_key),
                         r->start_text,
                         text_of(r->model),
                         digits_of(run, &r->prompt),
                         digits_of(run, &r->completion),
                         digits_of(run, &r->total)};
    tur__emit(run, record, key, 7, NULL, TUR__REPEAT_COUNTS);
}

/* ---- Rows ---- */

static bool read_row(tur__run *run, struct row *r, bool *zone)
{
    if (!take_column(run, &r->metadata, r->json, "metadata", TUR__JSON_OBJECT, "an object") ||
        !tur__take_string(run, &r->request_id, r->json, "request_id") ||
        !tur__take_string(run, &r->call_type, r->json, "call_type") ||
        !tur__take_string(run, &r->api_key, r->json, "api_key") ||
        !tur__take_string(run, &r->model, r->json, "model") ||
        !tur__take_string(run, &r->agent, r->json, "agent_id") ||
        !tur__take_string(run, &r->session, r->json, "session_id") ||
        !tur__take_object(run, &r->usage, r->metadata, "usage_object") ||
        !tur__take_object(run, &r->own, r->metadata, "spend_logs_metadata") ||
        !tur__take_string(run, &r->batch_id, r->own, "batch_id") ||
        !take_instant(run, &r->start, &r->has_start, r->json, "startTime", zone) ||
        !take_instant(run, &r->end, &r->has_end, r->json, "endTime", zone) ||
        !tur__take_amount(run, &r->spend_node, &r->spend, r->json, "spend") ||
        !take_cache_hit(run, r) || !take_status(run, r) || !read_tokens(run, r))
        return false;
    if (r->spend_node && tur__decimal_sign(r->spend) < 0)
        return tur__row_bad(run, r->spend_node, "an amount from 0"), false;
    const char *call = text_of(r->call_type);
    r->batch = !strcmp(call, "aretrieve_batch") || !strcmp(call, "retrieve_batch");
    return true;
}

static void convert(tur__run *run, tur__json *json)
{
    struct row r = {.json = json};
    tur__json *extra, *breakdown;
    char start[TUR__INSTANT_TEXT] = "";
    bool zone = true;
    tur__row_begin(run, json);
    if (json->kind != TUR__JSON_OBJECT) return tur__row_bad(run, json, "a row: an object");
    if (!tur__json_get(json, "request_id") && !tur__json_get(json, "startTime"))
        return tur__row_refuse(run, "TUR-1312", json, "neither request_id nor startTime",
                               "a row of LiteLLM_SpendLogs");
    if (!read_row(run, &r, &zone) ||
        !tur__take_object(run, &extra, r.metadata, "additional_usage_values") ||
        !tur__take_object(run, &breakdown, r.metadata, "cost_breakdown"))
        return;
    if (r.has_start) tur__instant_print(start, r.start);
    r.start_text = start;
    if (r.failed && !r.measured && (!r.spend_node || !tur__decimal_sign(r.spend)))
        return tur__row_skip(run, "TUR-1304", json, "a failed attempt without usage or cost", NULL);

    tur__json *record = tur__record_new(run, "usage", r.batch ? "batch" : "request", "gateway_meter");
    times(run, record, &r, zone);
    request(run, record, &r);
    if (!dimensions(run, record, &r)) return;
    tokens(run, record, &r, extra);
    money(run, record, &r, breakdown);
    emit(run, record, &r);
}

/* The proxy's paged endpoint wraps the rows. */
static void value(tur__run *run, tur__json *v)
{
    tur__json *data = tur__json_get(v, "data");
    if (!data || data->kind != TUR__JSON_ARRAY || tur__json_get(v, "request_id")) {
        convert(run, v);
        return;
    }
    tur__count page, pages;
    bool numbers = tur__json_get(v, "page") && tur__json_get(v, "total_pages");
    for (tur__json *row = data->first; row && tur__going(run); row = row->next) {
        convert(run, row);
        tur__row_end(run);
    }
    if (!numbers) return;
    const tur__json *p = tur__take(v, "page"), *t = tur__take(v, "total_pages");
    page = (tur__count){0};
    pages = (tur__count){0};
    if (!p || !t || p->kind != TUR__JSON_NUMBER || t->kind != TUR__JSON_NUMBER) return;
    if (tur__take_count(run, &page, v, "page") && tur__take_count(run, &pages, v, "total_pages") &&
        pages.n > 1)
        tur__find(run, "TUR-1307", p,
                  tur__text(run, "page %lld of %lld", (long long)page.n, (long long)pages.n),
                  "all pages");
}

static const tur__left_out left[] = {
    {"messages", "content"},
    {"response", "content"},
    {"proxy_server_request", "content"},
    {"requester_ip_address", "personal"},
    {"request_duration_ms", "speed is not usage"},
    {"completionStartTime", "speed is not usage"},
    {"api_base", "address of the deployment, may hold credentials"},
    {"cache_key", "key of the gateway's cache"},
    {"metadata.requester_ip_address", "personal"},
    {"metadata.user_api_key", "repeats api_key"},
    {"metadata.user_api_key_alias", "a name of what api_key identifies"},
    {"metadata.user_api_key_team_alias", "a name of what team_id identifies"},
    {"metadata.user_api_key_user_id", "repeats user"},
    {"metadata.user_api_key_team_id", "repeats team_id"},
    {"metadata.user_api_key_org_id", "repeats organization_id"},
    {"metadata.user_api_key_user_email", "personal"},
    {"metadata.user_api_key_end_user_id", "repeats end_user"},
    {"metadata.error_information", "diagnostics, may hold content"},
    {"metadata.proxy_server_request", "content"},
    {"metadata.applied_guardrails", "no usage"},
    {"metadata.guardrail_information", "no usage, may hold content"},
    {"metadata.mcp_tool_call_metadata", "no usage, may hold content"},
    {"metadata.vector_store_request_metadata", "no usage, may hold content"},
    {"metadata.model_map_information", "the gateway's price table, not the row"},
    {"metadata.cold_storage_object_key", "where the gateway keeps content"},
    {"metadata.litellm_overhead_time_ms", "speed is not usage"},
    {"metadata.batch_models", "the column model names it"},
    {"metadata.cost_breakdown.original_cost", "inside the price of the gateway's own"},
    {"metadata.cost_breakdown.discount_percent", "inside the price of the gateway's own"},
    {"metadata.cost_breakdown.margin_percent", "inside the price of the gateway's own"},
    {"document.total", "number of rows in the table"},
    {"document.page_size", "rows of a page"},
    {0},
};

const tur__format tur_format_litellm_spendlogs = {
    .name = "litellm-spendlogs",
    .summary = "LiteLLM_SpendLogs rows, as JSON Lines, an array or pages of the proxy",
    .source = "LiteLLM, schema.prisma and proxy/spend_tracking; docs.litellm.ai",
    .value = value,
    .left_out = left,
};
