/* Pages of Anthropic's Admin API: {"data": [{"starting_at", "ending_at", "results"}], "has_more"}. */
#ifndef TUR_FORMAT_ANTHROPIC_PAGE_H
#define TUR_FORMAT_ANTHROPIC_PAGE_H

#include "format/build.h"

/* A bucket: its instants, and as the source writes them. */
typedef struct tur__bucket {
    tur__instant start, end;
    const char *starting_at, *ending_at;
} tur__bucket;

struct tur__page_seen;

/* Pages of a run. Zero-initialise to start; lives in run->keep. */
typedef struct tur__pages {
    struct tur__page_seen *first, *last;
    size_t count;
} tur__pages;

/* Reads a page, or a bucket on its own, and gives each result as a row to RESULT. */
void tur__page_read(tur__run *run, tur__pages *pages, tur__json *v,
                    void (*result)(tur__run *run, tur__json *row, const tur__bucket *bucket));
/* Reports pages that say that they continue and are followed by none. */
void tur__page_finish(tur__run *run, const tur__pages *pages);

/* The grouping keys that both reports have: workspace, model, tier, context, region, speed. Null
 * says "not grouped by" or "no value", and the page does not tell which, so aggregate.by comes from
 * outside or stays absent. */
typedef struct tur__page_keys {
    const tur__json *workspace, *model, *tier, *context, *geo, *speed;
} tur__page_keys;
bool tur__page_take_keys(tur__run *run, tur__page_keys *k, const tur__json *row);
void tur__page_put_keys(tur__run *run, tur__json *record, const tur__page_keys *k);

/* A record of the bucket, with its time. */
tur__json *tur__page_record(tur__run *run, const tur__bucket *bucket);

#endif
