/* Responses of the Gemini API and of Gemini on Vertex AI: generateContent, its streams, Live, batch.
 *
 * By the documentation
 *     totalTokenCount = promptTokenCount + toolUsePromptTokenCount + candidatesTokenCount
 *                       + thoughtsTokenCount
 * and promptTokenCount holds cachedContentTokenCount. Some models and surfaces count the thoughts in
 * the candidates. The total proves which; where it fits neither reading, or no total is there and
 * the readings differ, the row is refused. The chunks of a stream repeat the figures cumulatively,
 * so the last chunk that has them is the row. */
#include <string.h>

#include "format/figure.h"
#include "format/held.h"

enum { MODALITIES = 5 };
static const char *const modalities[MODALITIES] = {"text", "image", "audio", "video", "document"};
static const char *const source_words[MODALITIES] = {"TEXT", "IMAGE", "AUDIO", "VIDEO", "DOCUMENT"};

struct state {
    tur__holding held;
};

/* A list of figures by modality, and the figure that it splits. */
struct split {
    const tur__json *list;
    const char *name;
    int64_t part[MODALITIES], sum;
    size_t kinds;        /* modalities with tokens */
    bool known, repeats; /* a modality stands in it twice */
};

struct usage {
    tur__count prompt, cached, candidates, thoughts, tool, total;
    const char *candidates_name;
    struct split by_prompt, by_cache, by_candidates, by_tool;
    bool proved;     /* the total is the sum of the others: what is absent is none */
    bool inclusive;  /* the candidates hold the thoughts */
    bool embedding, ended;
};

/* ---- Reading ---- */

static int modality_of(const tur__json *word)
{
    for (int i = 0; i < MODALITIES; i++)
        if (tur__json_is(word, source_words[i])) return i;
    return -1;
}

/* A modality that the registry has no name for is no modality. */
static void unknown_word(tur__run *run, const tur__json *word)
{
    if (!word || tur__json_is(word, "MODALITY_UNSPECIFIED")) return;
    tur__find(run, "TUR-1308", word, tur__shown(run, word), "a modality that a line can have");
    tur__loss_withheld(run, word);
}

/* Tokens without a modality, or of one that is new, are in the figure that is split all the same. */
static bool read_split(tur__run *run, struct split *s, const tur__json *usage, const char *name)
{
    tur__json *list;
    if (s->list) return true;
    if (!tur__take_array(run, &list, usage, name)) return false;
    *s = (struct split){.list = list, .name = name, .known = list && list->count};
    for (tur__json *v = list ? list->first : NULL; v; v = v->next) {
        const tur__json *word;
        tur__count n;
        if (v->kind != TUR__JSON_OBJECT) return tur__row_bad(run, v, "an object"), false;
        if (!tur__take_string(run, &word, v, "modality") || !tur__take_count(run, &n, v, "tokenCount"))
            return false;
        int m = modality_of(word);
        if (m < 0 && n.n) unknown_word(run, word);
        if (m < 0 || !n.n) continue;
        if (s->part[m]) s->repeats = true;
        else s->kinds++;
        s->part[m] += n.n;
        s->sum += n.n;
    }
    return true;
}

static bool within(tur__run *run, const struct split *s, const tur__count *whole, const char *name)
{
    if (!whole->known || s->sum <= whole->n) return true;
    tur__row_refuse(run, "TUR-1302", s->list,
                    tur__text(run, "parts of %lld in a whole of %lld", (long long)s->sum,
                              (long long)whole->n),
                    tur__text(run, "%s >= the sum of %s", name, s->name));
    return false;
}

/* The two splits cross in the tokens that were read from a cache: of each modality there are at
 * least as many as either list says, and all of them are in the prompt. */
static bool cross(tur__run *run, const struct usage *u)
{
    int64_t least = 0;
    for (int m = 0; m < MODALITIES; m++) {
        int64_t p = u->by_prompt.part[m], c = u->by_cache.part[m];
        least += p > c ? p : c;
    }
    if (!u->prompt.known || least <= u->prompt.n) return true;
    tur__row_refuse(run, "TUR-1302", u->by_cache.list,
                    tur__text(run, "at least %lld tokens by modality in a prompt of %lld",
                              (long long)least, (long long)u->prompt.n),
                    "cacheTokensDetails <= promptTokensDetails in each modality");
    return false;
}

static bool read_usage(tur__run *run, struct usage *u, const tur__json *o)
{
    tur__count live;
    if (!tur__take_count(run, &u->prompt, o, "promptTokenCount") ||
        !tur__take_count(run, &u->cached, o, "cachedContentTokenCount") ||
        !tur__take_count(run, &u->candidates, o, "candidatesTokenCount") ||
        !tur__take_count(run, &live, o, "responseTokenCount") ||
        !tur__take_count(run, &u->thoughts, o, "thoughtsTokenCount") ||
        !tur__take_count(run, &u->tool, o, "toolUsePromptTokenCount") ||
        !tur__take_count(run, &u->total, o, "totalTokenCount") ||
        !read_split(run, &u->by_prompt, o, "promptTokensDetails") ||
        /* the name of embeddings */
        !read_split(run, &u->by_prompt, o, "promptTokenDetails") ||
        !read_split(run, &u->by_cache, o, "cacheTokensDetails") ||
        !read_split(run, &u->by_candidates, o, "candidatesTokensDetails") ||
        !read_split(run, &u->by_candidates, o, "responseTokensDetails") ||
        !read_split(run, &u->by_tool, o, "toolUsePromptTokensDetails"))
        return false;
    u->candidates_name = "candidatesTokenCount";
    if (live.known && u->candidates.known && live.n != u->candidates.n) {
        tur__row_refuse(run, "TUR-1302", live.node,
                        tur__text(run, "%lld, and %lld candidates", (long long)live.n,
                                  (long long)u->candidates.n),
                        "responseTokenCount = candidatesTokenCount");
        return false;
    }
    if (live.known && !u->candidates.known) {
        u->candidates = live;
        u->candidates_name = "responseTokenCount";
    }
    if (u->cached.known && u->prompt.known && u->cached.n > u->prompt.n) {
        tur__row_refuse(run, "TUR-1302", u->cached.node,
                        tur__text(run, "%lld of %lld", (long long)u->cached.n, (long long)u->prompt.n),
                        "cachedContentTokenCount <= promptTokenCount");
        return false;
    }
    return within(run, &u->by_prompt, &u->prompt, "promptTokenCount") &&
           within(run, &u->by_cache, &u->cached, "cachedContentTokenCount") &&
           within(run, &u->by_candidates, &u->candidates, u->candidates_name) &&
           within(run, &u->by_tool, &u->tool, "toolUsePromptTokenCount") && cross(run, u);
}

/* ---- Conventions ---- */

static bool refuse(tur__run *run, const struct usage *u, const char *id)
{
    tur__row_refuse(run, id, u->total.known ? u->total.node : u->thoughts.node,
                    tur__text(run, "prompt %lld, tool %lld, candidates %lld, thoughts %lld, total %s",
                              (long long)u->prompt.n, (long long)u->tool.n,
                              (long long)u->candidates.n, (long long)u->thoughts.n,
                              u->total.known ? u->total.node->text : "not given"),
                    strcmp(id, "TUR-1303") ? "a total with the thoughts beside or inside the candidates"
                                           : "a total that tells whether the candidates hold the thoughts");
    return false;
}

/* Without a total: by documentation the candidates exclude the thoughts, and some models include
 * them. More thoughts than candidates cannot be inside. */
static bool without_total(tur__run *run, struct usage *u)
{
    bool both = u->thoughts.n && u->candidates.known;
    return !both || u->thoughts.n > u->candidates.n || refuse(run, u, "TUR-1303");
}

static bool settle(tur__run *run, struct usage *u)
{
    int64_t c = u->candidates.n, h = u->thoughts.n;
    if (!u->total.known || !u->prompt.known) {
        if (u->total.known && u->prompt.n + u->tool.n + (c > h ? c : h) > u->total.n)
            return refuse(run, u, "TUR-1302");
        return without_total(run, u);
    }
    int64_t output = u->total.n - u->prompt.n - u->tool.n;
    if (output < 0) return refuse(run, u, "TUR-1302");
    u->proved = true;
    if (u->candidates.known) {
        if (output == c + h) return true;
        if (output == c && h && h <= c) return u->inclusive = true;
        /* What the total has beyond the candidates can be of a tool as well as thoughts. */
        bool unnamed = output > c && !u->thoughts.known && !u->tool.known;
        return refuse(run, u, unnamed ? "TUR-1303" : "TUR-1302");
    }
    if (output == h) return true;
    if (output < h) return refuse(run, u, "TUR-1302");
    if (!u->tool.known || !u->thoughts.known) return refuse(run, u, "TUR-1303");
    /* Whether or not the candidates would hold the thoughts, so much is left of the output. */
    u->candidates = (tur__count){.known = true, .derived = true, .n = output - h};
    return true;
}

/* ---- Lines ---- */

/* N tokens of CLASS, by modality as far as S tells; LESS is taken out of each part. */
static void lines_by(tur__run *run, tur__json *record, const char *class, int64_t n,
                     const struct split *s, const struct split *less)
{
    int64_t told = 0;
    for (int m = 0; s->known && m < MODALITIES; m++) {
        int64_t part = s->part[m] - (less ? less->part[m] : 0);
        tur__line(run, record, "meters", tur__text(run, "%s@%s", class, modalities[m]), part, 0);
        told += part;
    }
    tur__line(run, record, "meters", class, n - told, told ? TUR__REST : 0);
}

/* The elements of a split as they stand in the source. One that equals its line needs no entry. PART:
 * there are further tokens of the modality, which the split does not tell. */
static void state_split(tur__run *run, tur__json *record, const struct split *s, const char *class,
                        bool part)
{
    size_t index = 0;
    for (const tur__json *v = s->list ? s->list->first : NULL; v; v = v->next, index++) {
        tur__count n;
        int m = modality_of(tur__json_get(v, "modality"));
        if (m < 0 || !tur__take_count(run, &n, v, "tokenCount") || !n.n) continue;
        const char *name = tur__text(run, "%s.%zu.tokenCount", s->name, index),
                   *of = tur__text(run, "%s@%s", class, modalities[m]);
        if (part || s->repeats) tur__figure_part(run, record, name, of, n.n);
        else tur__stated(run, record, name, of, n.n);
    }
}

/* The two splits can be joined where each is whole, or where there is only one modality. */
static bool join(struct usage *u)
{
    const struct split *p = &u->by_prompt;
    struct split *c = &u->by_cache;
    if (!p->known || p->sum != u->prompt.n) return false;
    if (c->known || p->kinds != 1) return c->sum == u->cached.n;
    for (int m = 0; m < MODALITIES; m++) c->part[m] = p->part[m] ? u->cached.n : 0;
    return true;
}

static void input_lines(tur__run *run, tur__json *record, struct usage *u)
{
    static const struct split nothing;
    if (!u->prompt.known) return;
    /* A cache is made by a call of its own, so what this call did not read was not written. */
    if (u->cached.known) {
        bool joined = join(u);
        if (joined) {
            struct split reads = u->by_cache;
            reads.known = true;
            lines_by(run, record, "input.fresh", u->prompt.n - u->cached.n, &u->by_prompt, &reads);
            lines_by(run, record, "input.cache_read", u->cached.n, &reads, NULL);
        } else {
            lines_by(run, record, "input.fresh", u->prompt.n - u->cached.n, &nothing, NULL);
            lines_by(run, record, "input.cache_read", u->cached.n, &u->by_cache, NULL);
        }
        bool part = !joined && u->by_prompt.sum != u->prompt.n;
        state_split(run, record, &u->by_prompt, "input", part);
        state_split(run, record, &u->by_cache, "input.cache_read", false);
    } else if (u->by_cache.sum) {
        /* So much was read at least; the figure that would say how much is not there. */
        for (int m = 0; m < MODALITIES; m++)
            tur__line(run, record, "meters", tur__text(run, "input.cache_read@%s", modalities[m]),
                      u->by_cache.part[m], 0);
        tur__line(run, record, "meters", "input", u->prompt.n - u->by_cache.sum, TUR__REST);
        state_split(run, record, &u->by_prompt, "input", true);
        state_split(run, record, &u->by_cache, "input.cache_read", false);
    } else {
        lines_by(run, record, u->embedding ? "input.fresh" : "input", u->prompt.n, &u->by_prompt, NULL);
        state_split(run, record, &u->by_prompt, "input", false);
    }
}

static void state(tur__run *run, tur__json *record, const char *name, const char *of,
                  const tur__count *n)
{
    if (n->known && n->node) tur__stated(run, record, name, of, n->n);
}

static void output_lines(tur__run *run, tur__json *record, const struct usage *u)
{
    const tur__count *c = &u->candidates, *h = &u->thoughts;
    if (c->known && c->derived) {
        tur__line(run, record, "meters", "output.visible", c->n, TUR__DERIVED);
    } else if (c->known && u->inclusive) {
        tur__line(run, record, "meters", "output.visible", c->n - h->n, 0);
    } else if (c->known) {
        /* Nothing said of thoughts, they may be inside. */
        const char *class = h->known ? "output.visible" : "output";
        lines_by(run, record, class, c->n, &u->by_candidates, NULL);
    }
    if (h->known) tur__line(run, record, "meters", "output.reasoning", h->n, 0);
    if (!c->known) return;
    bool beside = h->known && !u->inclusive;
    state_split(run, record, &u->by_candidates, beside ? "output.visible" : "output",
                u->inclusive && u->by_candidates.sum != c->n);
}

static void lines(tur__run *run, tur__json *record, struct usage *u)
{
    bool beside = u->thoughts.known && !u->inclusive, ended = u->ended || u->embedding;
    input_lines(run, record, u);
    /* Before the lines of tools are there, whose names begin like those of the prompt. */
    state(run, record, "promptTokenCount", "input", &u->prompt);
    state(run, record, "cachedContentTokenCount", "input.cache_read", &u->cached);
    if (u->tool.known) lines_by(run, record, "input.tool_result", u->tool.n, &u->by_tool, NULL);
    state_split(run, record, &u->by_tool, "input.tool_result", false);
    state(run, record, "toolUsePromptTokenCount", "input.tool_result", &u->tool);
    output_lines(run, record, u);
    state(run, record, u->candidates_name, beside ? "output.visible" : "output", &u->candidates);
    state(run, record, "thoughtsTokenCount", "output.reasoning", &u->thoughts);
    state(run, record, "totalTokenCount", "token", &u->total);
    /* `input` in `complete` speaks of tools as well. */
    tur__complete(run, record, u->prompt.known && (u->tool.known || u->proved || u->embedding),
                  ended && (u->proved || u->embedding || (u->candidates.known && u->thoughts.known)));
}

/* ---- Dimensions ---- */

static const tur__json *member(const tur__json *v, const char *name)
{
    const tur__json *m = tur__json_get(v, name);
    return m && m->kind != TUR__JSON_NULL ? m : NULL;
}

static bool any_of(const tur__json *word, const char *const *words)
{
    for (; *words; words++)
        if (tur__json_is(word, *words)) return true;
    return false;
}

/* A word such as SERVICE_TIER_UNSPECIFIED says nothing. */
static bool take_word(tur__run *run, const tur__json **out, const tur__json *object, const char *name)
{
    if (!tur__take_string(run, out, object, name)) return false;
    const char *end = *out ? strstr((*out)->text, "nspecified") : NULL;
    if (!end && *out) end = strstr((*out)->text, "NSPECIFIED");
    if (end && !end[10]) *out = NULL;
    return true;
}

static bool tiers(tur__run *run, tur__json *record, const tur__json *usage, bool batch)
{
    const tur__json *tier, *traffic;
    if (!take_word(run, &tier, usage, "serviceTier") || !take_word(run, &traffic, usage, "trafficType"))
        return false;
    if (batch) {
        tur__put_word(run, record, "service.tier_served", "batch");
        tur__put_text(run, record, "x_google_service_tier", tier);
        tur__put_text(run, record, "x_google_traffic_type", traffic);
    } else {
        tur__put_text(run, record, "service.tier_served", tier ? tier : traffic);
        if (tier) tur__put_text(run, record, "x_google_traffic_type", traffic);
    }
    return true;
}

/* The reasons stay with the row after the content was taken out of it. */
static void status(tur__run *run, tur__json *record, const tur__json *body, bool cut)
{
    static const char *const refusals[] = {"SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT",
                                           "SPII", "IMAGE_SAFETY", "IMAGE_PROHIBITED_CONTENT",
                                           "IMAGE_RECITATION", "LANGUAGE", NULL};
    static const char *const ends[] = {"STOP", "MAX_TOKENS", NULL};
    const tur__json *list = member(body, "candidates"), *reason = NULL;
    const tur__json *blocked = tur__take(member(body, "promptFeedback"), "blockReason");
    for (const tur__json *c = list && list->kind == TUR__JSON_ARRAY ? list->first : NULL; c; c = c->next) {
        const tur__json *r = tur__take(c, "finishReason");
        if (!reason) reason = r;
    }
    const char *word = NULL;
    if (cut) word = "unknown";
    else if (blocked || any_of(reason, refusals)) word = "refused";
    else if (any_of(reason, ends)) word = "succeeded";
    if (word) tur__put_word(run, record, "request.status", word);
    if (cut)
        tur__put(run, record, "request.stream_complete", tur__json_new(&run->arena, TUR__JSON_FALSE));
}

/* ---- Rows ---- */

enum { HAS_CANDIDATES = 1, HAS_END = 2 };

static bool is_array(const tur__json *v) { return v && v->kind == TUR__JSON_ARRAY; }

static unsigned marks_of(const tur__json *body)
{
    const tur__json *list = member(body, "candidates");
    unsigned marks = is_array(list) && list->count ? HAS_CANDIDATES : 0;
    for (const tur__json *c = is_array(list) ? list->first : NULL; c; c = c->next)
        if (member(c, "finishReason")) marks |= HAS_END;
    if (member(member(body, "promptFeedback"), "blockReason")) marks |= HAS_END;
    return marks;
}

/* The response, which a line of a batch has inside. */
static tur__json *body_of(tur__json *v, bool *batch)
{
    tur__json *inner = tur__json_get(v, "response");
    *batch = inner && inner->kind == TUR__JSON_OBJECT && !member(v, "usageMetadata");
    return *batch ? inner : v;
}

static void key(tur__run *run, tur__json *record, const tur__json *id, const char *digest)
{
    if (id && !tur__is_placeholder(id->text, id->len)) {
        const char *parts[] = {id->text};
        return tur__emit(run, record, parts, 1, NULL, TUR__REPEAT_POLL);
    }
    const char *parts[] = {"body", digest};
    tur__emit(run, record, parts, 2, NULL, TUR__REPEAT_COUNTS);
}

static void convert_body(tur__run *run, tur__json *row, unsigned marks, const char *digest)
{
    bool batch;
    tur__json *body = body_of(row, &batch), *usage;
    const tur__json *id, *model, *created, *own;
    tur__instant time;
    struct usage u = {.ended = !(marks & HAS_CANDIDATES) || (marks & HAS_END)};
    if (!tur__take_object(run, &usage, body, "usageMetadata") ||
        !tur__take_string(run, &id, body, "responseId") ||
        !tur__take_string(run, &model, body, "modelVersion") ||
        !tur__take_string(run, &created, body, "createTime") ||
        !tur__take_string(run, &own, row, batch ? "key" : "responseId") ||
        !read_usage(run, &u, usage))
        return;
    if (created && !tur__instant_parse_foreign(&time, created->text, created->len, false))
        return tur__row_bad(run, created, "an instant with a zone");
    u.embedding = member(body, "embedding") || member(body, "embeddings") ||
                  member(usage, "promptTokenDetails");
    if (!settle(run, &u)) return;
    tur__json *record = tur__record_new(run, "usage", "request", "supplier_response");
    if (created) tur__put_instant(run, record, "time.start", time);
    tur__put_word(run, record, "service.operation", u.embedding ? "embedding" : "chat");
    tur__put_text(run, record, "service.model_served", model);
    tur__put_id(run, record, "request.id", id);
    if (batch) tur__put_own(run, record, "x_google_batch_key", own);
    status(run, record, body, !u.ended);
    if (!tiers(run, record, usage, batch)) return;
    if (usage) lines(run, record, &u);
    tur__line(run, record, "meters", "request", 1, 0);
    if (!run->text) tur__put_word(run, record, "provenance.source_digest", digest);
    key(run, record, id, digest);
}

static void convert(tur__run *run, tur__json *row, const tur__held *e)
{
    convert_body(run, row, e->marks, e->digest);
}

/* Content goes before a state is kept: what a candidate said, and how sure it was. */
static void blank(tur__json *v, tur__json *body)
{
    tur__json *list = tur__json_get(body, "candidates");
    for (tur__json *c = is_array(list) ? list->first : NULL; c; c = c->next)
        for (tur__json *m = c->first; m; m = m->next)
            if (strcmp(m->name, "finishReason")) tur__held_blank(m);
    tur__held_blank(tur__json_get(body, "serverContent"));
    if (v != body) tur__held_blank(tur__json_get(v, "request"));
}

static void value(tur__run *run, tur__json *v)
{
    struct state *s = run->state;
    bool batch;
    uint8_t k[16];
    tur__json *body = body_of(v, &batch);
    const tur__json *usage = member(body, "usageMetadata"), *id = member(body, "responseId");
    bool is_response = usage || id || member(body, "candidates") || member(body, "modelVersion");
    bool named = id && id->kind == TUR__JSON_STRING && id->len &&
                 !tur__is_placeholder(id->text, id->len);
    if (is_response && named && tur__held_key(run, k, id->text, id->len)) {
        tur__held *e = tur__held_at(run, &s->held, k);
        if (!e) return;
        e->marks |= marks_of(body);
        /* A chunk without figures takes nothing back. */
        if (!e->len || usage || !e->rank[0]) {
            blank(v, body);
            tur__held_keep(run, e, v);
            e->rank[0] = usage != NULL;
        }
        return tur__take_all(v);
    }
    tur__row_begin(run, v);
    if (v->kind != TUR__JSON_OBJECT) return tur__row_bad(run, v, "a response: an object");
    if (!is_response && (member(v, "error") || (batch && member(body, "error"))))
        return tur__row_skip(run, "TUR-1304", v, "an error in place of a response", NULL);
    if (!is_response)
        return tur__row_refuse(run, "TUR-1312", v, "neither usageMetadata nor responseId",
                               "a response of generateContent");
    size_t len;
    uint8_t digest[TUR__SHA256_SIZE];
    char hex[TUR__SHA256_HEX];
    const char *raw = tur__raw(run, v, &len);
    if (!tur__sha256_once(digest, raw, len)) return tur__fail(run, TUR_ENOMEM);
    tur__sha256_hex(hex, digest);
    convert_body(run, v, marks_of(body), hex);
}

static void finish(tur__run *run)
{
    struct state *s = run->state;
    tur__held_release_all(run, &s->held, convert);
}

static const tur__left_out left[] = {
    {"candidates", "content"},
    {"response.candidates", "content"},
    {"promptFeedback", "no usage"},
    {"response.promptFeedback", "no usage"},
    {"serverContent", "content"},
    {"embedding", "content"},
    {"embeddings", "content"},
    {"request", "content"},
    {"stream", "number of a chunk"},
    {"status", "of a line of a batch"},
    {"processed_time", "speed is not usage"},
    {0},
};

const tur__format tur_format_gemini = {
    .name = "gemini",
    .summary = "Gemini API and Vertex AI: responses and chunks with usageMetadata, as JSON Lines",
    .source = "Google, google.ai.generativelanguage GenerateContentResponse.UsageMetadata",
    .value = value,
    .finish = finish,
    .state_size = sizeof(struct state),
    .left_out = left,
};
