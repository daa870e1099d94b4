#include "format/anthropic_message.h"

#include <string.h>

#include "format/figure.h"

/* The counts of a usage object, or of one of its iterations. */
struct counts {
    tur__count input, read, written, five, hour, output, thinking;
    bool torn; /* the split by time to live belongs to an earlier state than the total */
};

struct run_of {
    tur__json *node;
    const tur__json *model;
    const char *type;
    struct counts c;
    size_t index;
    bool inside; /* the counts of `usage` include it */
};

struct body {
    const tur__anthropic_message *m;
    const tur__json *id, *model;
    struct counts c;
    struct run_of *runs;
    size_t count, inside;
};

const tur__json *tur__anthropic_word(const tur__json *object, const char *name)
{
    const tur__json *v = tur__json_get(object, name);
    return v && v->kind == TUR__JSON_STRING && v->len ? v : NULL;
}

void tur__anthropic_geo(tur__run *run, tur__json *record, const tur__json *geo)
{
    if (!geo || tur__json_is(geo, "not_available")) return;
    if (tur__json_is(geo, "global")) tur__put_word(run, record, "service.scope", "global");
    else tur__put_text(run, record, "service.region", geo);
}

/* ---- Reading ---- */

/* The split is documented as the parts of the total. Where a client merged the events of a stream,
 * the split may be that of the first event: then it is less than the total, and never more. */
static bool check_writes(tur__run *run, struct counts *c, bool loose)
{
    int64_t parts = c->five.n + c->hour.n;
    bool all = c->five.known && c->hour.known;
    if (!c->written.known) {
        if (all) c->written = (tur__count){.known = true, .n = parts, .node = c->five.node};
        return true;
    }
    if (parts == c->written.n || (parts < c->written.n && !all)) return true;
    if (parts < c->written.n && loose) return c->torn = true;
    tur__row_refuse(run, "TUR-1302", c->written.node,
                    tur__text(run, "%lld against parts of %lld", (long long)c->written.n,
                              (long long)parts),
                    "cache_creation_input_tokens = the sum of cache_creation");
    return false;
}

static bool read_counts(tur__run *run, struct counts *c, const tur__json *usage, bool loose)
{
    tur__json *split, *details;
    if (!tur__take_count(run, &c->input, usage, "input_tokens") ||
        !tur__take_count(run, &c->read, usage, "cache_read_input_tokens") ||
        !tur__take_count(run, &c->written, usage, "cache_creation_input_tokens") ||
        !tur__take_object(run, &split, usage, "cache_creation") ||
        !tur__take_count(run, &c->five, split, "ephemeral_5m_input_tokens") ||
        !tur__take_count(run, &c->hour, split, "ephemeral_1h_input_tokens") ||
        !tur__take_count(run, &c->output, usage, "output_tokens") ||
        !tur__take_object(run, &details, usage, "output_tokens_details") ||
        !tur__take_count(run, &c->thinking, details, "thinking_tokens") ||
        !check_writes(run, c, loose))
        return false;
    if (!c->output.known || c->thinking.n <= c->output.n) return true;
    tur__row_refuse(run, "TUR-1302", c->thinking.node,
                    tur__text(run, "%lld of %lld", (long long)c->thinking.n, (long long)c->output.n),
                    "thinking_tokens <= output_tokens");
    return false;
}

/* ---- Iterations ---- */

static bool is(const struct run_of *r, const char *type) { return !strcmp(r->type, type); }

static bool same_model(const struct body *b, const struct run_of *r)
{
    return !r->model || !b->model || tur__json_is(r->model, b->model->text);
}

/* The ways in which the top level may include iterations. The documents name the first two; a
 * response that fits none of them contradicts itself. */
enum way {
    MESSAGES,       /* each `message` */
    FALLBACKS,      /* each `fallback_message` */
    OWN_MESSAGES,   /* each `message` of the model that is named at the top */
    OWN_FALLBACKS,  /* each `fallback_message` of that model */
    OWN_RUNS,       /* both, of that model */
    LAST_FALLBACK,
    WAYS
};

static bool picks(const struct body *b, const struct run_of *r, enum way way, size_t last_fallback)
{
    switch (way) {
    case MESSAGES: return is(r, "message");
    case FALLBACKS: return is(r, "fallback_message");
    case OWN_MESSAGES: return is(r, "message") && same_model(b, r);
    case OWN_FALLBACKS: return is(r, "fallback_message") && same_model(b, r);
    case OWN_RUNS: return (is(r, "message") || is(r, "fallback_message")) && same_model(b, r);
    default: return r->index == last_fallback;
    }
}

/* True where the sum of what WAY picks is the top level, as far as both are known. */
static bool fits(const struct body *b, enum way way, size_t last_fallback)
{
    const tur__count *top[] = {&b->c.input, &b->c.read, &b->c.written, &b->c.output};
    int64_t sum[4] = {0};
    bool known[4] = {true, true, true, true}, any = false;
    for (size_t i = 0; i < b->count; i++) {
        const struct run_of *r = &b->runs[i];
        const tur__count *c[] = {&r->c.input, &r->c.read, &r->c.written, &r->c.output};
        if (!picks(b, r, way, last_fallback)) continue;
        any = true;
        for (size_t j = 0; j < 4; j++) {
            sum[j] += c[j]->n;
            known[j] = known[j] && c[j]->known;
        }
    }
    for (size_t j = 0; j < 4; j++)
        if (known[j] && top[j]->known && sum[j] != top[j]->n) return false;
    return any;
}

/* Finds which iterations the top level includes. False when refused. */
static bool settle(tur__run *run, struct body *b, const tur__json *list)
{
    size_t last_fallback = SIZE_MAX;
    for (size_t i = 0; i < b->count; i++)
        if (is(&b->runs[i], "fallback_message")) last_fallback = i;
    /* With a fallback the top level is that of the model that served, without the one that
     * declined. */
    static const enum way plain[] = {MESSAGES, OWN_MESSAGES},
                          fallen[] = {OWN_FALLBACKS, FALLBACKS, LAST_FALLBACK, OWN_RUNS};
    const enum way *ways = last_fallback == SIZE_MAX ? plain : fallen;
    size_t n = last_fallback == SIZE_MAX ? 2 : 4;
    for (size_t w = 0; w < n; w++) {
        if (!fits(b, ways[w], last_fallback)) continue;
        for (size_t i = 0; i < b->count; i++) {
            b->runs[i].inside = picks(b, &b->runs[i], ways[w], last_fallback);
            b->inside += b->runs[i].inside;
        }
        return true;
    }
    tur__row_refuse(run, "TUR-1302", list, "iterations that do not add up to the counts above them",
                    last_fallback == SIZE_MAX ? "usage = the sum of the iterations of type message"
                                              : "usage = the iteration of type fallback_message");
    return false;
}

static bool read_runs(tur__run *run, struct body *b)
{
    static const char *const types[] = {"message", "compaction", "advisor_message",
                                        "fallback_message"};
    tur__json *list;
    if (!tur__take_array(run, &list, b->m->usage, "iterations")) return false;
    if (!list || !list->count) return true;
    b->runs = tur__arena_zalloc(&run->arena, list->count * sizeof *b->runs);
    if (!b->runs) return tur__fail(run, TUR_ENOMEM), false;
    for (tur__json *v = list->first; v; v = v->next) {
        struct run_of *r = &b->runs[b->count];
        const tur__json *type = NULL;
        if (v->kind != TUR__JSON_OBJECT) return tur__row_bad(run, v, "an object"), false;
        if (!tur__take_string(run, &type, v, "type") ||
            !tur__take_string(run, &r->model, v, "model") || !read_counts(run, &r->c, v, b->m->loose))
            return false;
        for (size_t i = 0; type && i < sizeof types / sizeof *types; i++)
            if (tur__json_is(type, types[i])) r->type = types[i];
        if (!r->type) {
            tur__row_refuse(run, "TUR-1303", type ? type : v,
                            type ? tur__shown(run, type) : "an iteration without a type",
                            "message, compaction, advisor_message or fallback_message: of others it "
                            "is not known whether the counts above include them");
            return false;
        }
        r->node = v;
        r->index = b->count++;
    }
    return settle(run, b, list);
}

/* ---- Lines ---- */

static void approximate(tur__run *run, tur__json *line)
{
    if (line) tur__put_word(run, line, "quality", "approximate");
}

static void write_lines(tur__run *run, tur__json *record, const struct counts *c, const char *prefix,
                        int keep)
{
    static const char why[] = "does not add up to cache_creation_input_tokens beside it";
    const tur__count *part[] = {&c->five, &c->hour};
    static const char *const places[] = {"input.cache_write.5m", "input.cache_write.1h"},
                             *const names[] = {"cache_creation.ephemeral_5m_input_tokens",
                                               "cache_creation.ephemeral_1h_input_tokens"};
    int64_t told = 0;
    bool beside = false;
    for (size_t i = 0; i < 2; i++) {
        if (!part[i]->known) continue;
        if (c->torn) {
            tur__figure_unreliable(run, record, tur__text(run, "%s%s", prefix, names[i]), places[i],
                                   part[i]->n, why);
            continue;
        }
        if (tur__line(run, record, "meters", places[i], part[i]->n, keep)) beside = true;
        told += part[i]->n;
    }
    if (c->torn)
        tur__find(run, "TUR-1308", c->five.node ? c->five.node : c->hour.node,
                  "a split of the cache writes that does not add up to their total; no lines are "
                  "made of it",
                  NULL);
    bool split = !c->torn && c->five.known && c->hour.known;
    if (!c->written.known || split) return;
    tur__line(run, record, "meters", "input.cache_write", c->written.n - told,
              (beside ? TUR__REST : 0) | keep);
}

static void lines(tur__run *run, tur__json *record, const struct counts *c, const char *prefix,
                  bool ended)
{
    bool input = c->input.known && c->read.known && c->written.known;
    bool output = c->output.known && ended;
    /* Where a direction is not complete, a leaf without a line is unknown, so a zero is told. */
    int keep = input ? 0 : TUR__KEEP_ZERO, keep_out = output ? 0 : TUR__KEEP_ZERO;
    if (c->input.known) tur__line(run, record, "meters", "input.fresh", c->input.n, keep);
    if (c->read.known) tur__line(run, record, "meters", "input.cache_read", c->read.n, keep);
    write_lines(run, record, c, prefix, keep);
    /* The API calls the thinking count approximate, so the rest is no better. */
    if (c->thinking.known) {
        if (c->output.known)
            approximate(run, tur__line(run, record, "meters", "output.visible",
                                       c->output.n - c->thinking.n, keep_out));
        approximate(run, tur__line(run, record, "meters", "output.reasoning", c->thinking.n, keep_out));
    } else if (c->output.known) {
        tur__line(run, record, "meters", "output", c->output.n, keep_out);
    }
    tur__complete(run, record, input, output);

    static const char *const names[] = {"input_tokens", "cache_read_input_tokens",
                                        "cache_creation_input_tokens", "output_tokens"};
    static const char *const places[] = {"input.fresh", "input.cache_read", "input.cache_write",
                                         "output"};
    const tur__count *figures[] = {&c->input, &c->read, &c->written, &c->output};
    for (size_t i = 0; i < 4; i++)
        if (figures[i]->known && figures[i]->node)
            tur__stated(run, record, tur__text(run, "%s%s", prefix, names[i]), places[i],
                        figures[i]->n);
}

/* Calls of tools on the supplier's side. Their tokens are in the counts. */
static void tools(tur__run *run, tur__json *record, const tur__json *usage)
{
    static const struct {
        const char *name, *meter;
    } known[] = {{"web_search_requests", "tool.web_search"},
                 {"web_fetch_requests", "tool.web_fetch"},
                 {"code_execution_requests", "x_anthropic_code_execution_requests"},
                 {"tool_search_requests", "x_anthropic_tool_search_requests"}};
    tur__json *o;
    if (!tur__take_object(run, &o, usage, "server_tool_use")) return;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        tur__count n;
        if (!tur__take_count(run, &n, o, known[i].name)) return;
        if (n.known) tur__line(run, record, "meters", known[i].meter, n.n, TUR__KEEP_ZERO);
    }
}

/* ---- Records ---- */

static void tiers(tur__run *run, tur__json *record, const struct body *b, bool own_model)
{
    const tur__json *tier, *speed, *geo;
    if (!tur__take_string(run, &tier, b->m->usage, "service_tier") ||
        !tur__take_string(run, &speed, b->m->usage, "speed") ||
        !tur__take_string(run, &geo, b->m->usage, "inference_geo"))
        return;
    if (b->m->batch) tur__put_word(run, record, "service.tier_served", "batch");
    if (!b->m->batch) tur__put_text(run, record, "service.tier_served", tier);
    else if (tier && !tur__json_is(tier, "batch"))
        tur__put_text(run, record, "x_anthropic_service_tier", tier);
    /* Fast mode is one of the model that was asked for. */
    if (own_model) tur__put_text(run, record, "service.speed", speed);
    tur__anthropic_geo(run, record, geo);
}

/* R is NULL for the main record. */
static tur__json *record_of(tur__run *run, const struct body *b, const struct run_of *r)
{
    const tur__json *model = b->model;
    bool advisor = r && is(r, "advisor_message"), own_model = !r || (same_model(b, r) && !advisor);
    if (r && (r->model || advisor)) model = r->model;
    tur__json *record = tur__record_new(run, "usage", "request", "supplier_response");
    tur__put_word(run, record, "service.operation", "chat");
    tur__put_id(run, record, "request.id", b->id);
    tur__put_text(run, record, "service.model_served", model);
    tiers(run, record, b, own_model);
    if (b->m->digest && *b->m->digest)
        tur__put_word(run, record, "provenance.source_digest", b->m->digest);
    if (b->m->dress) b->m->dress(run, record, !r, b->m->ctx);
    return record;
}

static void put_calls(tur__run *run, tur__json *record, size_t n)
{
    const char *text = tur__text(run, "%zu", n);
    tur__put(run, record, "request.model_calls",
             tur__json_new_number(&run->arena, text, strlen(text)));
}

/* What was refused before anything came out is counted and not charged. */
static void not_billed(tur__run *run, tur__json *record)
{
    tur__json *c = tur__charge(run, record, "usage", "not_billed", NULL);
    if (c) tur__put_word(run, c, "reason", "refused before output");
}

static void status(tur__run *run, tur__json *record, const struct body *b)
{
    const tur__anthropic_message *m = b->m;
    const char *word = NULL;
    if (m->failed) word = "failed";
    else if (tur__json_is(m->stop_reason, "refusal")) word = "refused";
    else if (m->stop_reason) word = "succeeded";
    else if (m->streamed) word = "unknown";
    if (word) tur__put_word(run, record, "request.status", word);
    if (m->streamed)
        tur__put(run, record, "request.stream_complete",
                 tur__json_new(&run->arena, m->ended ? TUR__JSON_TRUE : TUR__JSON_FALSE));
    if (tur__json_is(m->stop_reason, "refusal") && b->c.output.known && !b->c.output.n)
        not_billed(run, record);
}

static void emit(tur__run *run, tur__json *record, const struct body *b, const char *part)
{
    bool named = b->id && !tur__is_placeholder(b->id->text, b->id->len);
    if (named) {
        const char *key[] = {b->id->text};
        /* The supplier's ids are unique, so another row of the id shows the same response. */
        tur__emit(run, record, key, 1, part, TUR__REPEAT_POLL);
    } else {
        tur__emit(run, record, b->m->fallback, 2, part, TUR__REPEAT_COUNTS);
    }
}

static void emit_run(tur__run *run, const struct body *b, const struct run_of *r)
{
    tur__json *record = record_of(run, b, r);
    const char *part = tur__text(run, "iterations.%zu", r->index);
    tur__put_word(run, record, "request.part", part);
    put_calls(run, record, 1);
    lines(run, record, &r->c, tur__text(run, "%s.", part), true);
    /* A run of the model's that the top level leaves out is one that declined. */
    if (is(r, "message") || is(r, "fallback_message")) {
        tur__put_word(run, record, "request.status", "refused");
        if (r->c.output.known && !r->c.output.n) not_billed(run, record);
    }
    emit(run, record, b, part);
}

void tur__anthropic_convert(tur__run *run, const tur__anthropic_message *m)
{
    struct body b = {.m = m};
    const tur__json *fallback_credit;
    tur__json *credit;
    if (!tur__take_string(run, &b.id, m->message, "id") ||
        !tur__take_string(run, &b.model, m->message, "model") ||
        !read_counts(run, &b.c, m->usage, m->loose) || !read_runs(run, &b) ||
        !tur__take_object(run, &credit, m->usage, "fallback_credit") ||
        !tur__take_string(run, &fallback_credit, credit, "status"))
        return;
    tur__json *record = record_of(run, &b, NULL);
    if (b.inside) put_calls(run, record, b.inside);
    status(run, record, &b);
    if (m->usage) lines(run, record, &b.c, "", m->ended);
    tools(run, record, m->usage);
    tur__line(run, record, "meters", "request", 1, 0);
    tur__put_text(run, record, "x_anthropic_fallback_credit", fallback_credit);
    /* Nothing is written of a row that is refused, so all of it is read before. */
    if (run->row_refused) return;
    emit(run, record, &b, NULL);
    for (size_t i = 0; i < b.count; i++)
        if (!b.runs[i].inside) emit_run(run, &b, &b.runs[i]);
}
