/* Session logs of Claude Code.
 *
 * A response is on as many lines as it has blocks of content, each time with the usage known by then.
 * Lines are copied into the logs of subagents and of resumed sessions, with another request and
 * session. So the row is the message: its id names it, in whatever file and however often, and one of
 * its lines counts. A line with an explicit null as its stop_reason was written while the response
 * was still coming: its output is at least that. */
#include <stdlib.h>
#include <string.h>

#include "format/anthropic_message.h"
#include "format/held.h"

/* Lines of one source that show again what another series of lines shows. */
struct replays {
    tur__place first;
    uint64_t count;
    struct replays *next;
};

struct state {
    tur__holding held;
    struct replays *replays, **end, *current;
    const char *file; /* of current */
};

/* ---- Rows ---- */

static void put_list(tur__run *run, tur__json *record, const char *member, const tur__json *node)
{
    tur__json *guarded = tur__json_new(&run->arena, TUR__JSON_OBJECT);
    if (!guarded) return tur__fail(run, TUR_ENOMEM);
    tur__put_id(run, guarded, "id", node);
    const tur__json *id = tur__json_get(guarded, "id");
    tur__json *list = id ? tur__json_new(&run->arena, TUR__JSON_ARRAY) : NULL;
    tur__json *copy = list ? tur__json_new_string(&run->arena, id->text, id->len) : NULL;
    if (!copy) return;
    tur__json_push(list, copy);
    tur__put(run, record, member, list);
}

struct line {
    const tur__json *row, *session, *agent, *version, *request, *id, *cost;
    tur__instant time;
    bool has_time, free;
};

static void dress(tur__run *run, tur__json *record, bool main, const void *ctx)
{
    const struct line *l = ctx;
    if (l->has_time) tur__put_instant(run, record, "time.start", l->time);
    tur__put_word(run, record, "agent.name", "claude-code");
    tur__put_text(run, record, "agent.version", l->version);
    tur__put_id(run, record, "agent.id", l->agent);
    tur__put_id(run, record, "agent.session_id", l->session);
    /* What telemetry and the supplier's logs call the same call. */
    if (l->request && (!l->id || !tur__json_is(l->request, l->id->text)))
        put_list(run, record, "same_usage", l->request);
    tur__put_tag(run, record, tur__take(l->row, "gitBranch"));
    /* Of the whole response, so it stands on its main record. The client computed it; a zero is what
     * it writes where it knows no price. */
    if (!main || !l->cost) return;
    tur__json *c = tur__charge(run, record, "usage", l->free ? "unpriced" : "stated",
                               l->free ? NULL : "estimated");
    if (!l->free) tur__put_amount(run, record, c, "list", l->cost, "USD", "USD");
}

static bool take_line(tur__run *run, struct line *l, tur__json *row)
{
    const tur__json *time;
    tur__decimal cost;
    l->row = row;
    if (!tur__take_string(run, &l->session, row, "sessionId") ||
        !tur__take_string(run, &l->agent, row, "agentId") ||
        !tur__take_string(run, &l->version, row, "version") ||
        !tur__take_string(run, &l->request, row, "requestId") ||
        !tur__take_string(run, &time, row, "timestamp") ||
        !tur__take_amount(run, &l->cost, &cost, row, "costUSD"))
        return false;
    if (l->cost && tur__decimal_sign(cost) < 0)
        return tur__row_bad(run, l->cost, "an amount from 0"), false;
    l->free = l->cost && !tur__decimal_sign(cost);
    l->has_time = time && tur__instant_parse_foreign(&l->time, time->text, time->len, false);
    if (time && !l->has_time) return tur__row_bad(run, time, "an instant with a zone"), false;
    return true;
}

static void convert(tur__run *run, tur__json *row, const tur__held *e)
{
    struct line l = {0};
    tur__anthropic_message m = {
        .loose = true, .digest = e->digest, .fallback = {"line", e->digest}, .dress = dress, .ctx = &l};
    const tur__json *uuid;
    if (!take_line(run, &l, row) || !tur__take_string(run, &uuid, row, "uuid") ||
        !tur__take_object(run, &m.message, row, "message") ||
        !tur__take_object(run, &m.usage, m.message, "usage") ||
        !tur__take_string(run, &l.id, m.message, "id") ||
        !tur__take_string(run, &m.stop_reason, m.message, "stop_reason"))
        return;
    if (uuid) {
        m.fallback[0] = "uuid";
        m.fallback[1] = uuid->text;
    }
    const tur__json *stop = tur__json_get(m.message, "stop_reason"),
                    *error = tur__take(row, "isApiErrorMessage");
    m.failed = error && error->kind == TUR__JSON_TRUE;
    m.streamed = stop && stop->kind == TUR__JSON_NULL;
    m.ended = !m.streamed;
    tur__take(row, "type");
    tur__take(row, "isSidechain");
    tur__anthropic_convert(run, &m);
}

/* ---- States ---- */

static int64_t number(const tur__json *v)
{
    bool digits = v && v->kind == TUR__JSON_NUMBER && v->len <= 16;
    for (size_t i = 0; digits && i < v->len; i++) digits = v->text[i] >= '0' && v->text[i] <= '9';
    return digits ? strtoll(v->text, NULL, 10) : -1;
}

static bool is_true(const tur__json *v) { return v && v->kind == TUR__JSON_TRUE; }

/* What names the message: its id, else the line's, else the line's bytes. */
static bool key_of(tur__run *run, uint8_t key[16], const tur__json *v, const tur__json *message)
{
    const tur__json *id = tur__anthropic_word(message, "id"), *uuid = tur__anthropic_word(v, "uuid");
    if (id && tur__is_placeholder(id->text, id->len)) id = NULL;
    const tur__json *name = id ? id : uuid;
    if (!name) return tur__held_key(run, key, run->text, run->text_len);
    run->scratch.len = 0;
    tur__buf_puts(&run->scratch, id ? "id\n" : "uuid\n");
    tur__buf_add(&run->scratch, name->text, name->len);
    if (run->scratch.failed) return tur__fail(run, TUR_ENOMEM), false;
    return tur__held_key(run, key, run->scratch.data, run->scratch.len);
}

/* Lines of one series are states of one response, as they were written while it came. */
static bool series_of(tur__run *run, uint8_t series[16], const tur__json *v)
{
    static const char *const names[] = {"sessionId", "requestId", "agentId"};
    run->scratch.len = 0;
    /* The place of the name in memory tells one source from the next, also of equal names. */
    tur__buf_printf(&run->scratch, "%p %d", (const void *)run->file,
                    is_true(tur__json_get(v, "isSidechain")));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const tur__json *s = tur__anthropic_word(v, names[i]);
        tur__buf_putc(&run->scratch, '\n');
        if (s) tur__buf_add(&run->scratch, s->text, s->len);
    }
    if (run->scratch.failed) return tur__fail(run, TUR_ENOMEM), false;
    return tur__held_key(run, series, run->scratch.data, run->scratch.len);
}

/* Greater is what counts. The main log is where the response belongs; its last state is the one with
 * the most output, and with a reason why it ended. */
static int compare(const int64_t a[3], const int64_t b[3])
{
    for (size_t i = 0; i < 3; i++)
        if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
    return 0;
}

static void replayed(tur__run *run)
{
    struct state *s = run->state;
    if (s->file != run->file) {
        struct replays *r = tur__arena_zalloc(&run->keep, sizeof *r);
        if (!r) return tur__fail(run, TUR_ENOMEM);
        r->first = run->place;
        if (!s->end) s->end = &s->replays;
        *s->end = s->current = r;
        s->end = &r->next;
        s->file = run->file;
    }
    s->current->count++;
}

static void keep(tur__run *run, tur__json *v, tur__json *message)
{
    struct state *s = run->state;
    uint8_t key[16], series[16];
    const tur__json *usage = tur__json_get(message, "usage");
    if (!key_of(run, key, v, message) || !series_of(run, series, v)) return;
    int64_t rank[3] = {!is_true(tur__json_get(v, "isSidechain")),
                       number(tur__json_get(usage, "output_tokens")),
                       tur__anthropic_word(message, "stop_reason") != NULL};
    tur__held *e = tur__held_at(run, &s->held, key);
    if (!e) return;
    bool known = e->len, same = known && !memcmp(e->series, series, 16);
    if (known && !same) replayed(run);
    int order = known ? compare(rank, e->rank) : 1;
    /* Of equal states of a response the last one counts, of equal copies the first. */
    if (order > 0 || (!order && same)) {
        tur__held_blank(tur__json_get(message, "content"));
        tur__held_blank(tur__json_get(v, "toolUseResult"));
        tur__held_keep(run, e, v);
        memcpy(e->rank, rank, sizeof rank);
        memcpy(e->series, series, 16);
    }
}

/* Lines that no supplier answered: Claude Code writes them in the form of a response. */
static bool synthetic(const tur__json *v, const tur__json *message)
{
    static const char *const counts[] = {"input_tokens", "output_tokens", "cache_read_input_tokens",
                                         "cache_creation_input_tokens"};
    const tur__json *usage = tur__json_get(message, "usage");
    if (!tur__json_is(tur__json_get(message, "model"), "<synthetic>") &&
        !is_true(tur__json_get(v, "isApiErrorMessage")))
        return false;
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        const tur__json *n = tur__json_get(usage, counts[i]);
        if (n && n->kind != TUR__JSON_NULL && number(n)) return false;
    }
    return true;
}

static void value(tur__run *run, tur__json *v)
{
    tur__json *message = tur__json_get(v, "message");
    const tur__json *type = tur__json_get(v, "type");
    if (v->kind != TUR__JSON_OBJECT) {
        tur__row_begin(run, v);
        return tur__row_bad(run, v, "a line of a session: an object");
    }
    /* The first versions wrote no type. */
    bool response = type ? tur__json_is(type, "assistant")
                         : tur__json_get(message, "usage") != NULL;
    if (!response) return tur__take_all(v);
    if (!message || message->kind != TUR__JSON_OBJECT) {
        tur__row_begin(run, v);
        return tur__row_bad(run, message ? message : v, "a response with a message");
    }
    if (synthetic(v, message)) {
        tur__row_begin(run, v);
        return tur__row_skip(run, "TUR-1304", v, "a message of Claude Code's own, without usage", NULL);
    }
    keep(run, v, message);
    tur__take_all(v);
}

static void finish(tur__run *run)
{
    struct state *s = run->state;
    for (const struct replays *r = s->replays; r; r = r->next)
        tur__find_at(run, "TUR-1305", &r->first,
                     tur__text(run, "%llu %s, the first of them here", (unsigned long long)r->count,
                               r->count == 1 ? "line that shows a message again"
                                             : "lines that show messages again"),
                     "each usage once");
    tur__held_release_all(run, &s->held, convert);
}

static const tur__left_out left[] = {
    {"message.content", "content"},
    {"message.role", "always assistant"},
    {"message.type", "says that it is a message"},
    {"message.stop_sequence", "content"},
    {"message.stop_details", "no usage, may hold content"},
    {"message.container", "where code ran, no usage"},
    {"message.context_management", "what was taken out of the prompt, and so not processed"},
    {"toolUseResult", "content"},
    {"cwd", "a path, may name a person"},
    {"uuid", "id of the line"},
    {"parentUuid", "id of a line"},
    {"logicalParentUuid", "id of a line"},
    {"userType", "no usage"},
    {"entrypoint", "no usage"},
    {"permissionMode", "no usage"},
    {"isMeta", "no usage"},
    {"slug", "name of the session, made of its content"},
    {"error", "diagnostics, may hold content"},
    {"apiError", "diagnostics, may hold content"},
    {"thinkingMetadata", "no usage"},
    {"todos", "content"},
    {0},
};

const tur__format tur_format_claude_code = {
    .name = "claude-code",
    .summary = "Claude Code: session logs, JSON Lines below ~/.claude/projects",
    .source = "the logs themselves; their form is not documented",
    .value = value,
    .finish = finish,
    .state_size = sizeof(struct state),
    .left_out = left,
};
