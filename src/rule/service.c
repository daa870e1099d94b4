/* Buckets that mix what is priced apart (record.md#aggregate). */
#include "rule/measure.h"

static bool names(const tur__frame *r, const char *path)
{
    for (const tur__item *i = r->slot[TUR__RECORD_AGGREGATE_BY].list; i; i = i->next)
        if (tur__same_text(i->text, i->len, path, (uint32_t)strlen(path))) return true;
    return false;
}

/* A band and a tier belong to one call: a bucket has one only if it was formed by it. */
static void run(tur__judge *j)
{
    static const int members[] = {TUR__RECORD_SERVICE_CONTEXT_BAND, TUR__RECORD_SERVICE_TIER_SERVED};
    const tur__frame *r = j->record;
    if (!tur__wants(j, TUR_0508) || tur__code_of(r, TUR__RECORD_GRAIN) != TUR__GRAIN_BUCKET || !tur__ok(r, TUR__RECORD_AGGREGATE_BY)) return;
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        const char *path = tur__frames[TUR__FRAME_RECORD].nodes[members[i]].path;
        if (!tur__has(r, members[i])) continue;
        tur__fired(j, TUR_0508);
        if (!names(r, path))
            tur__violated(j, TUR_0508, r, members[i], tur__arena_printf(j->arena, "%s, and aggregate.by without it", path),
                          tur__arena_printf(j->arena, "%s in aggregate.by", path));
    }
}

const tur__code_check tur__check_service = {.run = run, .serves = (const uint16_t[]){TUR_0508, UINT16_MAX}};
