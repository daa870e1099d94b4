/* Responses of Anthropic's Messages API: bodies, events of streams, results of message batches.
 *
 * The events of a stream are cumulative: a message_delta says how much there is by then, not what
 * came since. They are merged member by member, as the API's own clients do, and the row is the
 * message. A message_delta has no id: it belongs to the message_start before it. */
#include <string.h>

#include "format/anthropic_message.h"
#include "format/held.h"

struct state {
    tur__held stream;
    bool open;
    const char *file;
};

/* The member, unmarked; NULL where it is absent or null. */
static const tur__json *part(const tur__json *v, const char *name)
{
    const tur__json *p = tur__json_get(v, name);
    return p && p->kind != TUR__JSON_NULL ? p : NULL;
}

/* ---- Bodies ---- */

/* A body without an id is named by its bytes. */
static void convert(tur__run *run, tur__anthropic_message *m)
{
    size_t len;
    uint8_t digest[TUR__SHA256_SIZE];
    char hex[TUR__SHA256_HEX];
    const char *raw = run->text ? tur__raw(run, run->row, &len) : NULL;
    if (raw && !tur__sha256_once(digest, raw, len)) return tur__fail(run, TUR_ENOMEM);
    if (raw) tur__sha256_hex(hex, digest);
    m->fallback[0] = "body";
    m->fallback[1] = raw ? hex : m->digest;
    tur__anthropic_convert(run, m);
}

static void failed(tur__run *run, const tur__json *at, const char *what)
{
    tur__row_skip(run, "TUR-1304", at, what, NULL);
}

/* MESSAGE is the row or a part of it. An explicit null of stop_reason is that of a message which a
 * client shows before its end. */
static void body(tur__run *run, tur__json *message, bool batch,
                 void (*dress)(tur__run *, tur__json *, bool, const void *))
{
    tur__anthropic_message m = {.message = message, .batch = batch, .dress = dress, .ctx = run->row};
    const tur__json *stop = tur__json_get(message, "stop_reason");
    if (!tur__take_object(run, &m.usage, message, "usage") ||
        !tur__take_string(run, &m.stop_reason, message, "stop_reason"))
        return;
    m.streamed = stop && stop->kind == TUR__JSON_NULL;
    m.ended = !m.streamed;
    convert(run, &m);
}

/* A line of the results of a message batch. */
static void custom_id(tur__run *run, tur__json *record, bool main, const void *ctx)
{
    (void)main;
    const tur__json *v = tur__take(ctx, "custom_id");
    tur__put_own(run, record, "x_anthropic_custom_id", v);
}

static void batch_result(tur__run *run, tur__json *v)
{
    tur__json *result, *message;
    const tur__json *type;
    if (!tur__take_object(run, &result, v, "result") ||
        !tur__take_string(run, &type, result, "type") ||
        !tur__take_object(run, &message, result, "message"))
        return;
    if (message) return body(run, message, true, custom_id);
    if (tur__json_is(type, "errored") || tur__json_is(type, "canceled") || tur__json_is(type, "expired"))
        return failed(run, type, tur__text(run, "a request of a batch that was %s, which is not charged",
                                           type->text));
    tur__row_refuse(run, "TUR-1312", type ? type : result, "a result without a message",
                    "succeeded with a message, errored, canceled or expired");
}

/* ---- Streams ---- */

static void convert_stream(tur__run *run, tur__json *row, const tur__held *e)
{
    tur__anthropic_message m = {.streamed = true, .failed = e->marks, .digest = e->digest};
    if (!tur__take_object(run, &m.message, row, "message") ||
        !tur__take_object(run, &m.usage, tur__json_get(row, "usage") ? row : m.message, "usage"))
        return;
    const tur__json *delta = tur__json_get(row, "delta");
    if (!tur__take_string(run, &m.stop_reason, delta, "stop_reason") ||
        (!m.stop_reason && !tur__take_string(run, &m.stop_reason, m.message, "stop_reason")))
        return;
    tur__take(row, "type");
    m.ended = m.stop_reason && !m.failed;
    convert(run, &m);
}

static void close_stream(tur__run *run)
{
    struct state *s = run->state;
    if (s->open) tur__held_release(run, &s->stream, convert_stream);
    s->open = false;
    s->stream.marks = 0;
}

/* Marks an event: what of it counts is in the row of its message. */
static void pass(tur__json *v) { tur__take_all(v); }

static void start(tur__run *run, tur__json *v)
{
    struct state *s = run->state;
    const tur__json *message = part(v, "message");
    close_stream(run);
    if (!message || message->kind != TUR__JSON_OBJECT) {
        tur__row_begin(run, v);
        return tur__row_bad(run, message ? message : v, "a message_start with a message");
    }
    s->open = true;
    s->file = run->file;
    tur__held_keep(run, &s->stream, v);
    pass(v);
}

static void put_member(tur__buf *b, tur__arena *a, const char *name, size_t len, const tur__json *v)
{
    tur__json *s = tur__json_new_string(a, name, len);
    if (b->len && b->data[b->len - 1] != '{') tur__buf_putc(b, ',');
    if (s) tur__json_write(b, s);
    tur__buf_putc(b, ':');
    tur__json_write(b, v);
    b->failed = b->failed || !s;
}

/* A name with U+0000 in it is no member of the API, and cannot be compared as a string. */
static bool plain_name(const tur__json *m) { return !memchr(m->name, 0, m->name_len); }

/* What only an earlier state says. A split that the new totals do not fit, and a part of an output
 * that has grown, are those of the earlier state: they go. */
static bool stays(const tur__json *old, const tur__json *was, const tur__json *now)
{
    const char *total = NULL;
    if (old->kind == TUR__JSON_NULL || !plain_name(old) || part(now, old->name)) return false;
    if (!strcmp(old->name, "cache_creation")) total = "cache_creation_input_tokens";
    if (!strcmp(old->name, "output_tokens_details")) total = "output_tokens";
    if (!strcmp(old->name, "iterations")) return false;
    if (!total) return true;
    const tur__json *a = part(was, total), *b = part(now, total);
    return !b || (a && a->len == b->len && !memcmp(a->text, b->text, a->len));
}

static void merge_usage(tur__buf *b, tur__arena *a, const tur__json *was, const tur__json *now)
{
    if (now && now->kind != TUR__JSON_OBJECT) return put_member(b, a, "usage", 5, now);
    tur__buf_puts(b, ",\"usage\":{");
    for (const tur__json *m = was ? was->first : NULL; m; m = m->next)
        if (stays(m, was, now)) put_member(b, a, m->name, m->name_len, m);
    for (const tur__json *m = now ? now->first : NULL; m; m = m->next)
        if (m->kind != TUR__JSON_NULL && plain_name(m)) put_member(b, a, m->name, m->name_len, m);
    tur__buf_putc(b, '}');
}

/* The state after the event V: in the form of a message_delta that has its message with it. */
static void delta(tur__run *run, tur__json *v)
{
    struct state *s = run->state;
    size_t used;
    tur__json_error error;
    tur__buf b = {0};
    if (!s->open) {
        tur__row_begin(run, v);
        tur__row_refuse(run, "TUR-1309", v, "a message_delta before any message_start",
                        "the message_start that names the message");
        return;
    }
    tur__json *old = tur__json_parse(&run->arena, s->stream.text, s->stream.len, &used, &error);
    if (!old) return tur__fail(run, TUR_ENOMEM);
    tur__json *message = tur__json_get(old, "message");
    const tur__json *was = part(old, "usage");
    if (!was) was = part(message, "usage");
    const tur__json *stop = part(v, "delta");
    if (!part(stop, "stop_reason") && part(part(old, "delta"), "stop_reason")) stop = part(old, "delta");
    tur__buf_putc(&b, '{');
    put_member(&b, &run->arena, "type", 4, tur__json_get(v, "type"));
    if (stop) put_member(&b, &run->arena, "delta", 5, stop);
    merge_usage(&b, &run->arena, was && was->kind == TUR__JSON_OBJECT ? was : NULL, part(v, "usage"));
    /* The usage of the start is in the merged one. */
    tur__json *inner = tur__json_get(message, "usage");
    if (inner) tur__json_remove(inner);
    put_member(&b, &run->arena, "message", 7, message);
    tur__buf_putc(&b, '}');
    if (b.failed) tur__fail(run, TUR_ENOMEM);
    tur__held_keep_text(run, &s->stream, b.data, b.len);
    tur__buf_free(&b);
    /* No row is open, so nothing else lives there. */
    tur__arena_reset(&run->arena);
    pass(v);
}

static void error_event(tur__run *run, tur__json *v)
{
    struct state *s = run->state;
    if (s->open) {
        s->stream.marks = 1;
        close_stream(run);
        return pass(v);
    }
    tur__row_begin(run, v);
    failed(run, v, "an error in place of a response");
}

/* ---- Values ---- */

static bool one_of(const tur__json *type, const char *const *words)
{
    for (; *words; words++)
        if (tur__json_is(type, *words)) return true;
    return false;
}

static void value(tur__run *run, tur__json *v)
{
    static const char *const silent[] = {"ping", "content_block_start", "content_block_delta",
                                         "content_block_stop", NULL};
    struct state *s = run->state;
    /* A stream does not go on in another file. */
    if (s->open && s->file != run->file) close_stream(run);
    const tur__json *type = part(v, "type");
    if (tur__json_is(type, "message_start")) return start(run, v);
    if (tur__json_is(type, "message_delta")) return delta(run, v);
    if (tur__json_is(type, "message_stop")) return close_stream(run), pass(v);
    if (tur__json_is(type, "error")) return error_event(run, v);
    if (one_of(type, silent)) return pass(v);
    close_stream(run);
    tur__row_begin(run, v);
    if (v->kind != TUR__JSON_OBJECT) return tur__row_bad(run, v, "a response: an object");
    if (tur__json_get(v, "custom_id") && tur__json_get(v, "result")) return batch_result(run, v);
    bool message = tur__json_is(type, "message") || (!type && part(v, "usage"));
    if (!message)
        return tur__row_refuse(run, "TUR-1312", type ? type : v,
                               type ? tur__shown(run, type) : "neither type nor usage",
                               "a response or an event of the Messages API");
    tur__take(v, "type");
    body(run, v, false, NULL);
}

static void finish(tur__run *run) { close_stream(run); }

static const tur__left_out left[] = {
    {"content", "content"},
    {"role", "always assistant"},
    {"stop_sequence", "content"},
    {"stop_details", "no usage, may hold content"},
    {"container", "where code ran, no usage"},
    {"context_management", "what was taken out of the prompt, and so not processed"},
    {"message.content", "content"},
    {"message.role", "always assistant"},
    {"message.type", "says that it is a message"},
    {"message.stop_sequence", "content"},
    {"message.stop_details", "no usage, may hold content"},
    {"message.container", "where code ran, no usage"},
    {"message.context_management", "what was taken out of the prompt, and so not processed"},
    {"delta.stop_sequence", "content"},
    {"delta.stop_details", "no usage, may hold content"},
    {"delta.container", "where code ran, no usage"},
    {"context_management", "what was taken out of the prompt, and so not processed"},
    {"result.message.content", "content"},
    {"result.message.role", "always assistant"},
    {"result.message.type", "says that it is a message"},
    {"result.message.stop_sequence", "content"},
    {"result.message.stop_details", "no usage, may hold content"},
    {"result.message.container", "where code ran, no usage"},
    {"result.message.context_management", "what was taken out of the prompt, and so not processed"},
    {0},
};

const tur__format tur_format_anthropic_messages = {
    .name = "anthropic-messages",
    .summary = "Anthropic Messages API: responses, events of streams, batch results, as JSON Lines",
    .source = "Anthropic API reference, Messages (Usage) and Message Batches (results)",
    .value = value,
    .finish = finish,
    .state_size = sizeof(struct state),
    .left_out = left,
};
