/* Pages of OpenAI's organization usage API.
 *
 * The identities of a row, from the API's own examples:
 *     input_tokens = input_cached_tokens + input_cache_write_tokens + input_uncached_tokens
 *     each of cached, uncached and output = its text + audio + image part
 *     input_cache_write_tokens = its 30m + 12h part
 * (`input_text_tokens` is the uncached text, although it sounds like a total.) A figure that is
 * absent or null is unknown; where one figure of an identity is missing it follows from the others,
 * and is marked as derived. What follows negative, or does not add up, refuses the row. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "format/build.h"

/* Pages seen, to tell whether one that says it continues was followed by the next. */
struct page {
    tur__place place;
    char kind[64];
    int64_t start, end;
    bool more;
};

struct state {
    struct page *pages;
    size_t count, cap;
};

static const char *const modalities[] = {"text", "audio", "image"};

/* A figure and the parts that it is the sum of. */
struct split {
    tur__count sum;
    tur__count part[3];
    size_t parts;
};

/* Sum and parts determine each other where only one of them is missing. False when refused. */
static bool settle(tur__run *run, struct split *s, const char *identity)
{
    int64_t sum = 0;
    size_t known = 0, gap = 0;
    for (size_t i = 0; i < s->parts; i++) {
        if (s->part[i].known) sum += s->part[i].n, known++;
        else gap = i;
    }
    if (!s->sum.known) {
        if (known == s->parts) s->sum = (tur__count){.known = true, .derived = true, .n = sum};
        return true;
    }
    bool fits = known == s->parts ? sum == s->sum.n : sum <= s->sum.n;
    if (!fits) {
        tur__row_refuse(run, "TUR-1302", s->sum.node,
                        tur__text(run, "%lld against parts of %lld", (long long)s->sum.n, (long long)sum),
                        identity);
        return false;
    }
    if (known + 1 == s->parts)
        s->part[gap] = (tur__count){.known = true, .derived = true, .n = s->sum.n - sum};
    return true;
}

static bool take_modalities(tur__run *run, struct split *s, const tur__json *row, const char *prefix)
{
    s->parts = 3;
    for (size_t i = 0; i < 3; i++) {
        const char *name = tur__text(run, "%s_%s_tokens", prefix, modalities[i]);
        if (!tur__take_count(run, &s->part[i], row, name)) return false;
    }
    return true;
}

/* The lines of one class by modality. *LEFT receives what of it no line holds yet. */
static int64_t modality_lines(tur__run *run, tur__json *record, const struct split *s,
                              const char *class)
{
    int64_t told = 0;
    for (size_t i = 0; i < 3; i++) {
        if (!s->part[i].known) continue;
        tur__line(run, record, "meters", tur__text(run, "%s@%s", class, modalities[i]), s->part[i].n,
                  s->part[i].derived ? TUR__DERIVED : 0);
        told += s->part[i].n;
    }
    /* Modalities that are not told keep the class without one. */
    if (s->sum.known) {
        int flags = (told ? TUR__REST : 0) | (s->sum.derived ? TUR__DERIVED : 0);
        tur__line(run, record, "meters", class, s->sum.n - told, flags);
        told = s->sum.n;
    }
    return told;
}

static int64_t write_lines(tur__run *run, tur__json *record, const struct split *w)
{
    static const char *const places[] = {"input.cache_write.30m", "input.cache_write.12h"};
    int64_t told = 0;
    for (size_t i = 0; i < 2; i++) {
        if (!w->part[i].known) continue;
        tur__line(run, record, "meters", places[i], w->part[i].n, w->part[i].derived ? TUR__DERIVED : 0);
        told += w->part[i].n;
    }
    if (w->sum.known) {
        int flags = (told ? TUR__REST : 0) | (w->sum.derived ? TUR__DERIVED : 0);
        tur__line(run, record, "meters", "input.cache_write", w->sum.n - told, flags);
        told = w->sum.n;
    }
    return told;
}

/* Completions and decisions. */
static void tokens(tur__run *run, tur__json *record, const tur__json *row)
{
    struct split uncached = {0}, cached = {0}, writes = {.parts = 2}, input = {.parts = 3}, out = {0};
    if (!tur__take_count(run, &input.sum, row, "input_tokens") ||
        !tur__take_count(run, &cached.sum, row, "input_cached_tokens") ||
        !tur__take_count(run, &uncached.sum, row, "input_uncached_tokens") ||
        !tur__take_count(run, &writes.sum, row, "input_cache_write_tokens") ||
        !tur__take_count(run, &writes.part[0], row, "input_cache_write_30m_tokens") ||
        !tur__take_count(run, &writes.part[1], row, "input_cache_write_12h_tokens") ||
        !tur__take_count(run, &out.sum, row, "output_tokens") ||
        !take_modalities(run, &uncached, row, "input") ||
        !take_modalities(run, &cached, row, "input_cached") ||
        !take_modalities(run, &out, row, "output"))
        return;
    struct split told[4] = {input, cached, writes, uncached}; /* as the source has them */
    tur__count said_out = out.sum;

    static const char uncached_sum[] = "input_uncached_tokens = input_text_tokens + "
                                       "input_audio_tokens + input_image_tokens";
    if (!settle(run, &writes, "input_cache_write_tokens = input_cache_write_30m_tokens + "
                              "input_cache_write_12h_tokens") ||
        !settle(run, &cached, "input_cached_tokens = input_cached_text_tokens + "
                              "input_cached_audio_tokens + input_cached_image_tokens") ||
        !settle(run, &uncached, uncached_sum) ||
        !settle(run, &out, "output_tokens = output_text_tokens + output_audio_tokens + "
                           "output_image_tokens"))
        return;
    input.part[0] = cached.sum;
    input.part[1] = writes.sum;
    input.part[2] = uncached.sum;
    if (!settle(run, &input, "input_tokens = input_cached_tokens + input_cache_write_tokens + "
                             "input_uncached_tokens"))
        return;
    /* What followed for a class may settle its parts. */
    cached.sum = input.part[0];
    writes.sum = input.part[1];
    uncached.sum = input.part[2];
    if (!settle(run, &writes, "input_cache_write_tokens, which follows from input_tokens, >= its parts") ||
        !settle(run, &cached, "input_cached_tokens, which follows from input_tokens, >= its parts") ||
        !settle(run, &uncached, "input_uncached_tokens, which follows from input_tokens, >= its parts"))
        return;

    int64_t lines = modality_lines(run, record, &uncached, "input.fresh");
    lines += modality_lines(run, record, &cached, "input.cache_read");
    lines += write_lines(run, record, &writes);
    if (input.sum.known && !(cached.sum.known && writes.sum.known && uncached.sum.known)) {
        /* What is left lies in the classes that were not separated. Lines inside them make it a
         * rest. */
        bool not_read = cached.sum.known;
        int64_t inside = lines - (not_read ? cached.sum.n : 0);
        if (lines > input.sum.n) {
            tur__row_refuse(run, "TUR-1302", input.sum.node,
                            tur__text(run, "%lld against parts of %lld", (long long)input.sum.n,
                                      (long long)lines),
                            "input_tokens >= the sum of its parts");
            return;
        }
        tur__line(run, record, "meters", not_read ? "input.not_read" : "input", input.sum.n - lines,
                  inside ? TUR__REST : 0);
    }
    modality_lines(run, record, &out, "output");
    tur__complete(run, record, input.sum.known, out.sum.known);

    static const char *const names[] = {"input_tokens", "input_cached_tokens",
                                        "input_cache_write_tokens", "input_uncached_tokens"};
    static const char *const places[] = {"input", "input.cache_read", "input.cache_write",
                                         "input.fresh"};
    for (size_t i = 0; i < 4; i++)
        if (told[i].sum.known) tur__stated(run, record, names[i], places[i], told[i].sum.n);
    if (said_out.known) tur__stated(run, record, "output_tokens", "output", said_out.n);
}

/* Embeddings and moderations: no cache and no output. */
static void fresh(tur__run *run, tur__json *record, const tur__json *row)
{
    tur__count n;
    if (!tur__take_count(run, &n, row, "input_tokens")) return;
    if (n.known) tur__line(run, record, "meters", "input.fresh", n.n, 0);
    tur__complete(run, record, n.known, true);
}

static void count(tur__run *run, tur__json *record, const tur__json *row, const char *name,
                  const char *meter)
{
    tur__count n;
    if (tur__take_count(run, &n, row, name) && n.known)
        tur__line(run, record, "meters", meter, n.n, TUR__KEEP_ZERO);
}

/* A count with a variant of the meter, which the source may not have been asked for. */
static void varied(tur__run *run, tur__json *record, const tur__json *row, const char *name,
                   const char *meter, const char *member, const char *variant)
{
    tur__count n;
    const tur__json *v;
    if (!tur__take_count(run, &n, row, name) || !tur__take_string(run, &v, row, member)) return;
    tur__json *line = n.known ? tur__line(run, record, "meters", meter, n.n, TUR__KEEP_ZERO) : NULL;
    if (line && v) tur__put_text(run, line, variant, v);
}

static void images(tur__run *run, tur__json *record, const tur__json *row)
{
    varied(run, record, row, "images", "image", "size", "variant.size");
}

static void speeches(tur__run *run, tur__json *record, const tur__json *row)
{
    count(run, record, row, "characters", "character");
}

static void transcriptions(tur__run *run, tur__json *record, const tur__json *row)
{
    count(run, record, row, "seconds", "audio.second");
}

/* Tools and storage measure no model call, so no token of theirs is missing. */
static void stores(tur__run *run, tur__json *record, const tur__json *row)
{
    count(run, record, row, "usage_bytes", "storage.level");
    tur__complete(run, record, true, true);
}

static void sessions(tur__run *run, tur__json *record, const tur__json *row)
{
    count(run, record, row, "num_sessions", "tool.code_session");
    tur__complete(run, record, true, true);
}

static void file_searches(tur__run *run, tur__json *record, const tur__json *row)
{
    count(run, record, row, "num_requests", "tool.file_search");
    tur__complete(run, record, true, true);
}

static void web_searches(tur__run *run, tur__json *record, const tur__json *row)
{
    varied(run, record, row, "num_requests", "tool.web_search", "context_level",
           "variant.context_level");
    tur__complete(run, record, true, true);
}

static const struct kind {
    const char *object;
    void (*measure)(tur__run *run, tur__json *record, const tur__json *row);
    const char *operation; /* NULL where the report mixes several */
} kinds[] = {
    {"organization.usage.completions.result", tokens, NULL},
    {"organization.usage.decisions.result", tokens, "decision"},
    {"organization.usage.embeddings.result", fresh, "embedding"},
    {"organization.usage.moderations.result", fresh, "moderation"},
    {"organization.usage.images.result", images, "image"},
    {"organization.usage.audio_speeches.result", speeches, "speech"},
    {"organization.usage.audio_transcriptions.result", transcriptions, "transcription"},
    {"organization.usage.vector_stores.result", stores, "storage"},
    {"organization.usage.code_interpreter_sessions.result", sessions, "code_execution"},
    {"organization.usage.file_searches.result", file_searches, "search"},
    {"organization.usage.web_searches.result", web_searches, "search"},
};

static const struct kind *kind_of(const tur__json *row)
{
    const tur__json *object = tur__take(row, "object");
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (tur__json_is(object, kinds[i].object)) return &kinds[i];
    return NULL;
}

/* The grouping keys. Null says "not grouped by" or "no value", and the page does not tell which, so
 * aggregate.by comes from outside or stays absent. */
struct keys {
    const tur__json *project, *user, *credential, *model, *tier, *source, *api_source, *store, *size,
        *level;
    const tur__json *batch;
};

static bool take_keys(tur__run *run, struct keys *k, const tur__json *row)
{
    *k = (struct keys){.batch = tur__take(row, "batch")};
    if (k->batch && k->batch->kind != TUR__JSON_TRUE && k->batch->kind != TUR__JSON_FALSE) {
        tur__row_bad(run, k->batch, "true or false");
        return false;
    }
    return tur__take_string(run, &k->project, row, "project_id") &&
           tur__take_string(run, &k->user, row, "user_id") &&
           tur__take_string(run, &k->credential, row, "api_key_id") &&
           tur__take_string(run, &k->model, row, "model") &&
           tur__take_string(run, &k->tier, row, "service_tier") &&
           tur__take_string(run, &k->source, row, "source") &&
           tur__take_string(run, &k->api_source, row, "api_source") &&
           tur__take_string(run, &k->store, row, "vector_store_id") &&
           tur__take_string(run, &k->size, row, "size") &&
           tur__take_string(run, &k->level, row, "context_level");
}

static void put_keys(tur__run *run, tur__json *record, const struct keys *k)
{
    bool batch = k->batch && k->batch->kind == TUR__JSON_TRUE;
    tur__put_id(run, record, "account.sub_account.id", k->project);
    tur__put_person(run, record, "attribution.principal_id", k->user);
    tur__put_id(run, record, "attribution.credential_id", k->credential);
    tur__put_text(run, record, "service.model_served", k->model);
    /* The batch flag is the price class; the row's tier then is the one inside the batch. */
    if (batch) tur__put_word(run, record, "service.tier_served", "batch");
    tur__put_text(run, record, batch ? "x_openai_service_tier" : "service.tier_served", k->tier);
    tur__put_text(run, record, "x_openai_source", k->source);
    tur__put_text(run, record, "x_openai_api_source", k->api_source);
    tur__put_text(run, record, "x_openai_vector_store_id", k->store);
}

static const char *text_of(const tur__json *v) { return v ? v->text : ""; }

static void result(tur__run *run, tur__json *row, const tur__json *start, const tur__json *end)
{
    struct keys k;
    tur__instant from, to;
    tur__row_begin(run, row);
    if (row->kind != TUR__JSON_OBJECT) return tur__row_bad(run, row, "an object");
    const struct kind *kind = kind_of(row);
    if (!kind) {
        const tur__json *object = tur__json_get(row, "object");
        return tur__row_refuse(run, "TUR-1312", object ? object : row,
                               object ? tur__shown(run, object) : "no object member",
                               "a result of the organization usage API");
    }
    if (!tur__instant_from_unix(&from, text_of(start), start ? start->len : 0) ||
        !tur__instant_from_unix(&to, text_of(end), end ? end->len : 0) ||
        tur__instant_cmp(from, to) >= 0)
        return tur__row_refuse(run, "TUR-1312", start ? start : row,
                               tur__text(run, "a bucket from %s to %s", tur__shown(run, start),
                                         tur__shown(run, end)),
                               "Unix seconds, the end after the start");
    if (!take_keys(run, &k, row)) return;
    tur__json *record = tur__record_new(run, "usage", "bucket", "supplier_export");
    tur__put_instant(run, record, "time.start", from);
    tur__put_instant(run, record, "time.end", to);
    if (kind->operation) tur__put_word(run, record, "service.operation", kind->operation);
    put_keys(run, record, &k);
    kind->measure(run, record, row);
    count(run, record, row, "num_model_requests", "request");
    const char *key[] = {kind->object,
                         start->text,
                         end->text,
                         text_of(k.project),
                         text_of(k.user),
                         text_of(k.credential),
                         text_of(k.model),
                         !k.batch ? "" : k.batch->kind == TUR__JSON_TRUE ? "true" : "false",
                         text_of(k.tier),
                         text_of(k.api_source),
                         text_of(k.source),
                         text_of(k.size),
                         text_of(k.level),
                         text_of(k.store)};
    tur__emit(run, record, key, sizeof key / sizeof *key, NULL, TUR__REPEAT_COUNTS);
}

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
    if (!v || v->kind != TUR__JSON_NUMBER || !v->len) return NULL;
    for (size_t i = 0; i < v->len; i++)
        if (v->text[i] < '0' || v->text[i] > '9') return NULL;
    return v->len <= 12 ? v : NULL;
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
        const tur__json *object = tur__json_get(row, "object");
        if (object && !*page->kind) snprintf(page->kind, sizeof page->kind, "%s", object->text);
        result(run, row, start, end);
        tur__row_end(run);
    }
}

static void keep(tur__run *run, const struct page *page)
{
    struct state *s = run->state;
    if (s->count == s->cap) {
        size_t cap = s->cap ? s->cap * 2 : 16;
        struct page *pages = tur__arena_alloc(&run->keep, cap * sizeof *pages);
        if (!pages) return tur__fail(run, TUR_ENOMEM);
        if (s->count) memcpy(pages, s->pages, s->count * sizeof *pages);
        s->pages = pages;
        s->cap = cap;
    }
    s->pages[s->count++] = *page;
}

static void value(tur__run *run, tur__json *v)
{
    struct page page = {.start = -1, .end = -1};
    /* Buckets on their own are what SDKs that page by themselves hand out. */
    if (tur__json_is(tur__json_get(v, "object"), "bucket")) return bucket(run, v, &page);
    tur__json *data = tur__json_get(v, "data");
    if (!tur__json_is(tur__json_get(v, "object"), "page") || !data || data->kind != TUR__JSON_ARRAY)
        return unreadable(run, v, "a page of the organization usage API");
    const tur__json *more = tur__take(v, "has_more");
    page.more = more && more->kind == TUR__JSON_TRUE;
    page.place = tur__place_of(run, more);
    for (tur__json *b = data->first; b && tur__going(run); b = b->next) bucket(run, b, &page);
    keep(run, &page);
}

static int by_start(const void *a, const void *b)
{
    const struct page *x = a, *y = b;
    return (x->start > y->start) - (x->start < y->start);
}

/* True where a page of the same kind begins at END. PAGES are sorted. */
static bool begins_at(const struct page *pages, size_t count, int64_t end, const char *kind)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (pages[middle].start < end) low = middle + 1;
        else high = middle;
    }
    for (; low < count && pages[low].start == end; low++)
        if (!*kind || !*pages[low].kind || !strcmp(pages[low].kind, kind)) return true;
    return false;
}

/* A page that continues is incomplete unless another one begins where it ends. */
static void finish(tur__run *run)
{
    const struct state *s = run->state;
    struct page *sorted = s->count ? tur__arena_alloc(&run->keep, s->count * sizeof *sorted) : NULL;
    if (!s->count) return;
    if (!sorted) return tur__fail(run, TUR_ENOMEM);
    memcpy(sorted, s->pages, s->count * sizeof *sorted);
    qsort(sorted, s->count, sizeof *sorted, by_start);
    for (size_t i = 0; i < s->count && tur__going(run); i++) {
        const struct page *p = &s->pages[i];
        if (p->more && (p->end < 0 || !begins_at(sorted, s->count, p->end, p->kind)))
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

const tur__format tur_format_openai_usage = {
    .name = "openai-usage",
    .summary = "OpenAI organization usage API: pages of all kinds, as JSON or JSON Lines",
    .source = "OpenAI API reference, Administration, Usage (GET /v1/organization/usage/...)",
    .value = value,
    .finish = finish,
    .state_size = sizeof(struct state),
    .left_out = left,
};
