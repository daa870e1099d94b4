#include "format/anthropic_page.h"

#include <stdlib.h>
#include <string.h>

#include "format/anthropic_message.h"

struct tur__page_seen {
    tur__place place;
    tur__instant start, end;
    bool more, dated;
    struct tur__page_seen *next;
};

/* A part around the rows that cannot be read counts as one row that is refused. */
static void unreadable(tur__run *run, tur__json *at, const char *wanted)
{
    tur__row_begin(run, at);
    tur__row_refuse(run, "TUR-1309", at, tur__shown(run, at), wanted);
    tur__row_end(run);
}

static const tur__json *take_instant(tur__instant *out, const tur__json *bucket, const char *name)
{
    const tur__json *v = tur__take(bucket, name);
    bool good = v && v->kind == TUR__JSON_STRING &&
                tur__instant_parse_foreign(out, v->text, v->len, false);
    return good ? v : NULL;
}

static void read_bucket(tur__run *run, struct tur__page_seen *page, tur__json *b,
                        void (*result)(tur__run *, tur__json *, const tur__bucket *))
{
    tur__bucket bucket;
    tur__json *results = tur__json_get(b, "results");
    if (!results || results->kind != TUR__JSON_ARRAY)
        return unreadable(run, b, "a bucket with results");
    const tur__json *start = take_instant(&bucket.start, b, "starting_at"),
                    *end = take_instant(&bucket.end, b, "ending_at");
    if (!start || !end || tur__instant_cmp(bucket.start, bucket.end) >= 0)
        return unreadable(run, b, "a bucket with the instants starting_at and, later, ending_at");
    bucket.starting_at = start->text;
    bucket.ending_at = end->text;
    if (!page->dated || tur__instant_cmp(bucket.start, page->start) < 0) page->start = bucket.start;
    if (!page->dated || tur__instant_cmp(bucket.end, page->end) > 0) page->end = bucket.end;
    page->dated = true;
    for (tur__json *row = results->first; row && tur__going(run); row = row->next) {
        tur__row_begin(run, row);
        if (row->kind == TUR__JSON_OBJECT) result(run, row, &bucket);
        else tur__row_bad(run, row, "an object");
        tur__row_end(run);
    }
}

void tur__page_read(tur__run *run, tur__pages *pages, tur__json *v,
                    void (*result)(tur__run *, tur__json *, const tur__bucket *))
{
    struct tur__page_seen single = {0}, *page;
    /* Buckets on their own are what SDKs that page by themselves hand out. */
    if (tur__json_get(v, "results")) return read_bucket(run, &single, v, result);
    tur__json *data = tur__json_get(v, "data");
    if (!data || data->kind != TUR__JSON_ARRAY)
        return unreadable(run, v, "a page with data, or a bucket with results");
    page = tur__arena_zalloc(&run->keep, sizeof *page);
    if (!page) return tur__fail(run, TUR_ENOMEM);
    const tur__json *more = tur__take(v, "has_more");
    page->more = more && more->kind == TUR__JSON_TRUE;
    page->place = tur__place_of(run, more);
    if (pages->last) pages->last->next = page;
    else pages->first = page;
    pages->last = page;
    pages->count++;
    for (tur__json *b = data->first; b && tur__going(run); b = b->next)
        read_bucket(run, page, b, result);
}

static int compare(const void *a, const void *b)
{
    return tur__instant_cmp(*(const tur__instant *)a, *(const tur__instant *)b);
}

/* A page that continues is incomplete unless another one begins where it ends. */
void tur__page_finish(tur__run *run, const tur__pages *pages)
{
    size_t n = 0;
    if (!pages->count || !tur__going(run)) return;
    tur__instant *starts = tur__arena_alloc(&run->keep, pages->count * sizeof *starts);
    if (!starts) return tur__fail(run, TUR_ENOMEM);
    for (const struct tur__page_seen *p = pages->first; p; p = p->next)
        if (p->dated) starts[n++] = p->start;
    qsort(starts, n, sizeof *starts, compare);
    for (const struct tur__page_seen *p = pages->first; p; p = p->next)
        if (p->more && (!p->dated || !bsearch(&p->end, starts, n, sizeof *starts, compare)))
            tur__find_at(run, "TUR-1307", &p->place, "has_more is true, and no page follows",
                         "all pages of the report");
}

/* ---- Keys ---- */

bool tur__page_take_keys(tur__run *run, tur__page_keys *k, const tur__json *row)
{
    return tur__take_string(run, &k->workspace, row, "workspace_id") &&
           tur__take_string(run, &k->model, row, "model") &&
           tur__take_string(run, &k->tier, row, "service_tier") &&
           tur__take_string(run, &k->context, row, "context_window") &&
           tur__take_string(run, &k->geo, row, "inference_geo") &&
           tur__take_string(run, &k->speed, row, "speed");
}

void tur__page_put_keys(tur__run *run, tur__json *record, const tur__page_keys *k)
{
    tur__put_id(run, record, "account.sub_account.id", k->workspace);
    tur__put_text(run, record, "service.model_served", k->model);
    tur__put_text(run, record, "service.tier_served", k->tier);
    tur__put_text(run, record, "service.context_band", k->context);
    tur__put_text(run, record, "service.speed", k->speed);
    tur__anthropic_geo(run, record, k->geo);
}

tur__json *tur__page_record(tur__run *run, const tur__bucket *bucket)
{
    tur__json *record = tur__record_new(run, "usage", "bucket", "supplier_export");
    tur__put_instant(run, record, "time.start", bucket->start);
    tur__put_instant(run, record, "time.end", bucket->end);
    return record;
}
