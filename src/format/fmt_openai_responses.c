/* Response objects of OpenAI's Responses API, alone or in the events of a stream.
 *
 * `usage` counts the model that was asked. Image generation runs on another model and is counted
 * outside of it, so it is a part, a record of its own; so is each image that was authored as SVG.
 * A response that is not finished has no usage yet: it is a row only where nothing later of the same
 * id is among the input. */
#include <stdlib.h>
#include <string.h>

#include "format/openai_body.h"
#include "format/openai_tokens.h"

struct state {
    tur__pieces_list responses;
};

/* A record that waits until all of the row is known to be sound. */
struct part {
    tur__json *record;
    const char *name; /* NULL of the main one */
    struct part *next;
};

struct row {
    tur__json *json, *usage;
    const tur__json *id, *model, *tier, *created, *completed, *conversation;
    tur__instant start, end;
    const char *status; /* of request.status */
    bool failed, event, cut;
    struct part *first, **last;
};

static const tur__json *present(const tur__json *object, const char *name)
{
    const tur__json *v = tur__json_get(object, name);
    return v && v->kind != TUR__JSON_NULL ? v : NULL;
}

/* ---- Reading ---- */

static bool is_refusal(const tur__json *output)
{
    for (const tur__json *item = output ? output->first : NULL; item; item = item->next) {
        const tur__json *content = tur__json_get(item, "content");
        for (const tur__json *c = content ? content->first : NULL; c; c = c->next)
            if (tur__json_is(tur__json_get(c, "type"), "refusal")) return true;
    }
    return false;
}

static bool take_status(tur__run *run, struct row *r)
{
    const tur__json *v, *reason;
    tur__json *why;
    if (!tur__take_string(run, &v, r->json, "status") ||
        !tur__take_object(run, &why, r->json, "incomplete_details") ||
        !tur__take_string(run, &reason, why, "reason"))
        return false;
    bool refused = tur__json_is(reason, "content_filter") || is_refusal(tur__json_get(r->json, "output"));
    r->failed = tur__json_is(v, "failed");
    if (r->cut || (!v && !r->usage)) r->status = "unknown";
    else if (r->failed) r->status = "failed";
    else if (tur__json_is(v, "cancelled")) r->status = "cancelled";
    else if (!v || tur__json_is(v, "completed") || tur__json_is(v, "incomplete"))
        r->status = refused ? "refused" : "succeeded";
    if (r->status) return true;
    tur__row_bad(run, v, "completed, incomplete, failed, cancelled, in_progress or queued");
    return false;
}

static bool read_row(tur__run *run, struct row *r)
{
    const tur__json *object = tur__take(r->json, "object");
    tur__json *talk = tur__json_get(r->json, "conversation");
    if (r->json->kind != TUR__JSON_OBJECT) return tur__row_bad(run, r->json, "a response: an object"), false;
    if (object ? !tur__json_is(object, "response") : !present(r->json, "usage")) {
        tur__row_refuse(run, "TUR-1312", object ? object : r->json,
                        object ? tur__shown(run, object) : "neither object nor usage", "a response");
        return false;
    }
    if (talk && talk->kind == TUR__JSON_OBJECT) {
        if (!tur__take_string(run, &r->conversation, talk, "id")) return false;
    } else if (!tur__take_string(run, &r->conversation, r->json, "conversation")) {
        return false;
    }
    return tur__take_string(run, &r->id, r->json, "id") &&
           tur__take_string(run, &r->model, r->json, "model") &&
           tur__take_string(run, &r->tier, r->json, "service_tier") &&
           tur__take_unix(run, &r->created, &r->start, r->json, "created_at") &&
           tur__take_unix(run, &r->completed, &r->end, r->json, "completed_at") &&
           tur__take_object(run, &r->usage, r->json, "usage") && take_status(run, r);
}

/* ---- Records ---- */

/* A record of the response, with what its parts share. */
static tur__json *new_record(tur__run *run, struct row *r, const char *name, const char *operation)
{
    tur__json *record = tur__record_new(run, "usage", "request", "supplier_response");
    struct part *part = tur__arena_zalloc(&run->arena, sizeof *part);
    if (!record || !part) return tur__fail(run, TUR_ENOMEM), NULL;
    part->record = record;
    part->name = name;
    *r->last = part;
    r->last = &part->next;
    if (r->created) tur__put_instant(run, record, "time.start", r->start);
    if (r->created && r->completed) {
        if (tur__instant_cmp(r->end, r->start) >= 0) tur__put_instant(run, record, "time.end", r->end);
        else tur__assume(run, record, "completed_at lies before created_at and is left out");
    }
    tur__put_word(run, record, "service.operation", operation);
    tur__put_id(run, record, "request.id", r->id);
    if (name) tur__put_word(run, record, "request.part", name);
    tur__put_word(run, record, "request.status", r->status);
    tur__put_id(run, record, "agent.session_id", r->conversation);
    tur__put_callers(run, record, r->json);
    return record;
}

static bool main_record(tur__run *run, struct row *r, const tur__json *tools)
{
    tur__usage u = {.open_output = r->cut};
    tur__json *record = new_record(run, r, NULL, "responses"), *web;
    tur__count searches;
    tur__put_text(run, record, "service.model_served", r->model);
    tur__put_text(run, record, "service.tier_served", r->tier);
    if (r->event) tur__put_flag(run, record, "request.stream_complete", !r->cut);
    if (r->usage && (!tur__usage_take_response(run, &u, r->usage) || !tur__usage_prove(run, &u) ||
                     !tur__usage_put(run, record, &u)))
        return false;
    tur__line(run, record, "meters", "request", 1, 0);
    /* A family that was not used is there with a zero: known, and kept. */
    if (!tur__take_object(run, &web, tools, "web_search") ||
        !tur__take_count(run, &searches, web, "num_requests"))
        return false;
    if (searches.known)
        tur__line(run, record, "meters", "tool.web_search", searches.n, TUR__KEEP_ZERO);
    return true;
}

static bool image_part(tur__run *run, struct row *r, const tur__json *tools)
{
    tur__usage u = {.ttl_place = {"input.cache_write.30m", "input.cache_write.12h"}};
    tur__json *v, *in, *out, *cached;
    if (!tur__take_object(run, &v, tools, "image_gen")) return false;
    u.root = v;
    if (!tur__take_count(run, &u.input, v, "input_tokens") ||
        !tur__take_count(run, &u.output, v, "output_tokens") ||
        !tur__take_count(run, &u.total, v, "total_tokens") ||
        !tur__take_count(run, &u.read, v, "cached_tokens") ||
        !tur__take_object(run, &in, v, "input_tokens_details") ||
        !tur__take_object(run, &out, v, "output_tokens_details") ||
        !tur__take_object(run, &cached, v, "cached_tokens_details") ||
        !tur__take_modalities(run, u.input_by, in, "") ||
        !tur__take_modalities(run, u.output_by, out, "") ||
        !tur__take_modalities(run, u.read_by, cached, "cached_"))
        return false;
    if (!u.input.n && !u.output.n && !u.total.n) return true;
    tur__json *record = new_record(run, r, "tool_usage.image_gen", "image");
    return tur__usage_prove(run, &u) && tur__usage_put(run, record, &u);
}

static bool svg_parts(tur__run *run, struct row *r)
{
    const tur__json *output = tur__json_get(r->json, "output");
    size_t index = 0;
    if (!output || output->kind != TUR__JSON_ARRAY) return true;
    for (tur__json *item = output->first; item; item = item->next, index++) {
        tur__usage u = {.ttl_place = {"input.cache_write.30m", "input.cache_write.12h"}};
        const tur__json *model;
        tur__json *v;
        if (!tur__json_get(item, "svg_usage")) continue;
        if (!tur__take_object(run, &v, item, "svg_usage")) return false;
        u.root = v;
        if (!tur__take_string(run, &model, v, "model") ||
            !tur__take_count(run, &u.input, v, "input_tokens") ||
            !tur__take_count(run, &u.output, v, "output_tokens") ||
            !tur__take_count(run, &u.reasoning, v, "reasoning_tokens") ||
            !tur__take_count(run, &u.total, v, "total_tokens"))
            return false;
        if (!u.input.known && !u.output.known) continue;
        const char *name = tur__text(run, "output.%zu.svg_usage", index);
        tur__json *record = new_record(run, r, name, "image");
        tur__put_text(run, record, "service.model_served", model);
        if (!tur__usage_prove(run, &u) || !tur__usage_put(run, record, &u)) return false;
    }
    return true;
}

static void emit(tur__run *run, const struct row *r)
{
    const char *created = r->created ? r->created->text : "", *model = r->model ? r->model->text : "";
    bool named = r->id && !tur__is_placeholder(r->id->text, r->id->len);
    const char *known[] = {named ? r->id->text : "", created};
    const char *nameless[] = {"", created, model};
    for (const struct part *p = r->first; p; p = p->next) {
        if (named) tur__emit(run, p->record, known, 2, p->name, TUR__REPEAT_POLL);
        else tur__emit(run, p->record, nameless, 3, p->name, TUR__REPEAT_COUNTS);
    }
}

static void convert(tur__run *run, struct row *r)
{
    tur__json *tools;
    r->last = &r->first;
    if (!read_row(run, r) || !tur__take_object(run, &tools, r->json, "tool_usage")) return;
    if (r->failed && !r->usage && !tools)
        return tur__row_skip(run, "TUR-1304", tur__json_get(r->json, "status"),
                             "a failed response without usage", NULL);
    if (!main_record(run, r, tools) || !image_part(run, r, tools) || !svg_parts(run, r)) return;
    if (r->cut)
        tur__find(run, "TUR-1307", NULL,
                  r->event ? "a stream that ends before its usage"
                           : "a response in progress, whose usage still grew",
                  "the response when it is finished");
    else if (!r->usage)
        tur__find(run, "TUR-1307", NULL, "a response without usage", "the usage of the response");
    emit(run, r);
}

/* ---- Values ---- */

static bool is_running(const tur__json *v)
{
    const tur__json *status = tur__json_get(v, "status");
    return tur__json_is(status, "in_progress") || tur__json_is(status, "queued");
}

static void response(tur__run *run, tur__json *v, bool event)
{
    struct state *state = run->state;
    tur__pieces *p = v->kind == TUR__JSON_OBJECT ? tur__pieces_of(run, &state->responses, v) : NULL;
    if (!tur__going(run)) return;
    if (p && event) p->events = true;
    if (p && is_running(v)) {
        if (present(v, "usage") && !p->written) tur__pieces_keep(run, p, v);
        tur__take_all(v);
        return;
    }
    struct row r = {.json = v, .event = event};
    if (p) p->written = true;
    tur__row_begin(run, v);
    convert(run, &r);
    tur__row_end(run);
}

static void value(tur__run *run, tur__json *v)
{
    tur__json *inner = tur__json_get(v, "response");
    const tur__json *type = tur__json_get(v, "type");
    bool event = type && type->kind == TUR__JSON_STRING && !strncmp(type->text, "response.", 9);
    if (event && inner && inner->kind == TUR__JSON_OBJECT) {
        response(run, inner, true);
    } else if (event) {
        /* Content as it grows; usage is in none of these. */
        tur__take_all(v);
    } else if (tur__json_is(type, "error") || (present(v, "error") && !tur__json_get(v, "object"))) {
        tur__row_begin(run, v);
        tur__row_skip(run, "TUR-1304", NULL, "a failed call without usage", NULL);
        tur__row_end(run);
    } else {
        response(run, v, false);
    }
}

static void finish(tur__run *run)
{
    const struct state *state = run->state;
    for (const tur__pieces *p = state->responses.first; p && tur__going(run); p = p->next) {
        if (p->written) continue;
        tur__json *v = tur__pieces_reopen(run, p, p->last != NULL);
        if (!v) return;
        struct row r = {.json = v, .event = p->events, .cut = true};
        tur__row_begin(run, p->last ? v : NULL);
        if (p->events || p->last)
            convert(run, &r);
        else
            tur__row_skip(run, "TUR-1307", NULL, "a response in progress, which has no usage yet",
                          "the response when it is finished");
        tur__row_end(run);
    }
}

#define SETTING "a setting of the call"

static const tur__left_out left[] = {
    {"output", "content; only refusals and svg_usage are read"},
    {"output_text", "content"},
    {"input", "content"},
    {"instructions", "content"},
    {"prompt", "content"},
    {"error", "diagnostics, may hold content"},
    {"moderation", "verdicts on content"},
    {"access_programs", "names no usage"},
    {"background", SETTING},
    {"image", SETTING},
    {"input_transformations", SETTING},
    {"max_output_tokens", SETTING},
    {"max_tool_calls", SETTING},
    {"parallel_tool_calls", SETTING},
    {"previous_response_id", "joins responses; names no usage"},
    {"prompt_cache_diagnostics", "explains the cache; cached_tokens counts it"},
    {"prompt_cache_key", SETTING},
    {"prompt_cache_options", SETTING},
    {"prompt_cache_retention", SETTING},
    {"reasoning", SETTING},
    {"store", SETTING},
    {"temperature", SETTING},
    {"text", SETTING},
    {"tool_choice", SETTING},
    {"tools", SETTING},
    {"top_logprobs", SETTING},
    {"top_p", SETTING},
    {"presence_penalty", SETTING},
    {"frequency_penalty", SETTING},
    {"truncation", SETTING},
    {"document.type", "names the event"},
    {"document.sequence_number", "orders the events"},
    {0},
};

const tur__format tur_format_openai_responses = {
    .name = "openai-responses",
    .summary = "OpenAI responses: response objects and events of their streams",
    .source = "OpenAI API reference, Responses (POST /v1/responses)",
    .value = value,
    .finish = finish,
    .state_size = sizeof(struct state),
    .left_out = left,
};
