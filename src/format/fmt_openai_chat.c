/* Bodies of chat completions, and the last chunks of their streams.
 *
 * The tokens are those of openai_tokens.h. In a stream the usage stands in the last chunk alone,
 * which has no choices; chunks before it have none, or null. Servers that imitate the interface send
 * it together with the last choice, or growing in each chunk: then the last one counts, once the
 * input ends. A stream that never came to its usage was served and is charged, so it is a record
 * whose tokens are unknown. */
#include <string.h>

#include "format/openai_body.h"
#include "format/openai_tokens.h"

struct state {
    tur__pieces_list streams;
};

/* What the choices tell of the end. */
struct end {
    bool stopped;  /* some choice has a reason for its end */
    bool answered; /* some choice ended otherwise than by a refusal */
    bool refused;
};

static struct end end_of(const tur__json *body)
{
    struct end e = {0};
    const tur__json *choices = tur__json_get(body, "choices");
    for (const tur__json *c = choices ? choices->first : NULL; c; c = c->next) {
        const tur__json *reason = tur__json_get(c, "finish_reason");
        const tur__json *message = tur__json_get(c, "message");
        const tur__json *words = tur__json_get(message ? message : tur__json_get(c, "delta"), "refusal");
        bool refused = (words && words->kind == TUR__JSON_STRING && words->len) ||
                       tur__json_is(reason, "content_filter");
        e.refused = e.refused || refused;
        if (!reason || reason->kind != TUR__JSON_STRING) continue;
        e.stopped = true;
        e.answered = e.answered || !refused;
    }
    return e;
}

static const tur__json *present(const tur__json *object, const char *name)
{
    const tur__json *v = tur__json_get(object, name);
    return v && v->kind != TUR__JSON_NULL ? v : NULL;
}

static bool has_choices(const tur__json *v)
{
    const tur__json *choices = tur__json_get(v, "choices");
    return choices && choices->count;
}

/* ---- Rows ---- */

static bool is_failure(tur__run *run, const tur__json *v)
{
    const tur__json *error = present(v, "error");
    if (!error || present(v, "usage")) return false;
    tur__row_skip(run, "TUR-1304", error, "a failed call without usage", NULL);
    return true;
}

static bool is_known(tur__run *run, const tur__json *v, bool *text)
{
    const tur__json *object = tur__take(v, "object");
    *text = tur__json_is(object, "text_completion");
    if (*text || tur__json_is(object, "chat.completion") || tur__json_is(object, "chat.completion.chunk"))
        return true;
    if (!object && (tur__json_get(v, "choices") || present(v, "usage"))) return true;
    tur__row_refuse(run, "TUR-1312", object ? object : v,
                    object ? tur__shown(run, object) : "neither object nor choices nor usage",
                    "a chat completion");
    return false;
}

static const char *text_of(const tur__json *v) { return v ? v->text : ""; }

static const char *digits_of(tur__run *run, const tur__count *c)
{
    return c->known ? tur__text(run, "%lld", (long long)c->n) : "";
}

/* The id is the supplier's, and yet servers exist that draw it from a thousand: the second it was
 * made in belongs to it. */
static void emit(tur__run *run, tur__json *record, const tur__json *id, const tur__json *created,
                 const tur__json *model, const tur__usage *u)
{
    const char *at = created ? tur__text(run, "%s", created->text) : "";
    if (id && !tur__is_placeholder(id->text, id->len)) {
        const char *key[] = {id->text, at};
        tur__emit(run, record, key, 2, NULL, TUR__REPEAT_POLL);
        return;
    }
    const char *key[] = {"",
                         at,
                         text_of(model),
                         digits_of(run, &u->input),
                         digits_of(run, &u->output),
                         digits_of(run, &u->total)};
    tur__emit(run, record, key, 6, NULL, TUR__REPEAT_COUNTS);
}

/* V is a body, the last chunk of the stream S, or with CUT what is left of a stream. */
static void convert(tur__run *run, tur__json *v, const tur__pieces *s, bool cut)
{
    const tur__json *id, *model, *tier, *request_id, *created;
    tur__json *usage;
    tur__instant at;
    tur__usage u = {.open_output = cut};
    bool text;
    if (v->kind != TUR__JSON_OBJECT) return tur__row_bad(run, v, "a chat completion: an object");
    if (is_failure(run, v) || !is_known(run, v, &text) || !tur__take_string(run, &id, v, "id") ||
        !tur__take_string(run, &model, v, "model") ||
        !tur__take_string(run, &tier, v, "service_tier") ||
        !tur__take_string(run, &request_id, v, "request_id") ||
        !tur__take_unix(run, &created, &at, v, "created") ||
        !tur__take_object(run, &usage, v, "usage"))
        return;
    tur__json *record = tur__record_new(run, "usage", "request", "supplier_response");
    if (created) tur__put_instant(run, record, "time.start", at);
    tur__put_word(run, record, "service.operation", text ? "completion" : "chat");
    tur__put_text(run, record, "service.model_served", model);
    tur__put_text(run, record, "service.tier_served", tier);
    tur__put_id(run, record, "request.id", id);
    tur__put_id(run, record, "x_openai_request_id", request_id);
    if (!tur__put_callers(run, record, v)) return;

    struct end e = end_of(v);
    bool answered = e.answered || (s && s->answered), refused = e.refused || (s && s->refused);
    if (s) tur__put_flag(run, record, "request.stream_complete", !cut);
    tur__put_word(run, record, "request.status",
                  cut || (!s && !usage && !e.stopped) ? "unknown"
                  : refused && !answered              ? "refused"
                                                      : "succeeded");
    if (usage && (!tur__usage_take_chat(run, &u, usage) || !tur__usage_prove(run, &u) ||
                  !tur__usage_put(run, record, &u)))
        return;
    tur__line(run, record, "meters", "request", 1, 0);
    if (cut)
        tur__find(run, "TUR-1307", NULL, "a stream that ends before its usage",
                  "the stream to its last chunk, with usage");
    else if (!usage)
        tur__find(run, "TUR-1307", NULL, "a body without usage", "the usage of the call");
    emit(run, record, id, created, model, &u);
}

static void row(tur__run *run, tur__json *v, const tur__pieces *s)
{
    tur__row_begin(run, v);
    convert(run, v, s, false);
    tur__row_end(run);
}

/* ---- Streams ---- */

/* Legacy completions call their chunks by the name of their bodies. */
static bool is_chunk(const tur__json *v)
{
    const tur__json *object = tur__json_get(v, "object");
    if (tur__json_is(object, "chat.completion.chunk")) return true;
    return tur__json_is(object, "text_completion") &&
           (!has_choices(v) || (!present(v, "usage") && !end_of(v).stopped));
}

static void chunk(tur__run *run, tur__json *v)
{
    struct state *state = run->state;
    tur__pieces *s = tur__pieces_of(run, &state->streams, v);
    struct end e = end_of(v);
    if (!s) return;
    s->stopped = s->stopped || e.stopped;
    s->answered = s->answered || e.answered;
    s->refused = s->refused || e.refused;
    if (present(v, "usage") && !has_choices(v)) {
        s->written = true;
        row(run, v, s);
        return;
    }
    static const char *const names[] = {"id", "object", "created", "model", "service_tier"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) tur__take(v, names[i]);
    if (present(v, "usage") && !s->written) tur__pieces_keep(run, s, v);
}

/* Streams whose last chunk did not say that it was the last. */
static void finish(tur__run *run)
{
    const struct state *state = run->state;
    for (const tur__pieces *s = state->streams.first; s && tur__going(run); s = s->next) {
        if (s->written) continue;
        tur__json *v = tur__pieces_reopen(run, s, s->last != NULL);
        if (!v) return;
        tur__row_begin(run, s->last ? v : NULL);
        convert(run, v, s, !s->last || !s->stopped);
        tur__row_end(run);
    }
}

/* ---- Values ---- */

static void value(tur__run *run, tur__json *v)
{
    tur__json *data = tur__json_get(v, "data");
    /* A page of stored completions. */
    bool page = tur__json_is(tur__json_get(v, "object"), "list") && data &&
                data->kind == TUR__JSON_ARRAY &&
                (!data->count || tur__json_is(tur__json_get(data->first, "object"), "chat.completion"));
    if (!page) {
        if (is_chunk(v)) chunk(run, v);
        else row(run, v, NULL);
        return;
    }
    for (tur__json *c = data->first; c && tur__going(run); c = c->next) row(run, c, NULL);
    const tur__json *more = tur__take(v, "has_more");
    if (more && more->kind == TUR__JSON_TRUE)
        tur__find(run, "TUR-1307", more, "has_more is true", "all pages of the list");
}

#define SETTING "a setting of the call"

static const tur__left_out left[] = {
    {"choices", "content; only its ends are read"},
    {"system_fingerprint", "names no usage"},
    {"moderation", "verdicts on content"},
    {"prompt_filter_results", "verdicts on content"},
    {"obfuscation", "padding"},
    {"input_user", SETTING},
    {"tools", SETTING},
    {"tool_choice", SETTING},
    {"temperature", SETTING},
    {"top_p", SETTING},
    {"presence_penalty", SETTING},
    {"frequency_penalty", SETTING},
    {"seed", SETTING},
    {"response_format", SETTING},
    {"document.object", "says that it is a list"},
    {"document.first_id", "cursor of the interface"},
    {"document.last_id", "cursor of the interface"},
    {"document.choices", "content of a chunk; only its end is read"},
    {"document.usage", "of a chunk before the last; the last one counts"},
    {"document.system_fingerprint", "names no usage"},
    {"document.moderation", "verdicts on content"},
    {"document.obfuscation", "padding"},
    {0},
};

const tur__format tur_format_openai_chat = {
    .name = "openai-chat",
    .summary = "OpenAI chat completions: response bodies and chunks of streams",
    .source = "OpenAI API reference, Chat Completions (POST /v1/chat/completions)",
    .value = value,
    .finish = finish,
    .state_size = sizeof(struct state),
    .left_out = left,
};
