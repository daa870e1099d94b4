/* What a single record shows of a correction (record.md#corrections); the rest needs the set. */
#include "rule/measure.h"

static void run(tur__judge *j)
{
    const tur__frame *r = j->record;
    if (!tur__ok(r, TUR__RECORD_CORRECTS_RECORD_ID) || !tur__wants(j, TUR_0902) ||
        !tur__ok(r, TUR__RECORD_CORRECTS_EMITTER) || !tur__ok(r, TUR__RECORD_EMITTER) ||
        !tur__ok(r, TUR__RECORD_RECORD_ID))
        return;
    const tur__slot *id = &r->slot[TUR__RECORD_CORRECTS_RECORD_ID];
    tur__fired(j, TUR_0902);
    if (!tur__same_slot(id, &r->slot[TUR__RECORD_RECORD_ID]) ||
        !tur__same_slot(&r->slot[TUR__RECORD_CORRECTS_EMITTER], &r->slot[TUR__RECORD_EMITTER]))
        return;
    tur__violated(j, TUR_0902, r, TUR__RECORD_CORRECTS_RECORD_ID,
                  tur__arena_printf(j->arena, "%.*s, the record itself", (int)id->len, id->text),
                  "emitter and record_id of another record");
}

const tur__code_check tur__check_corrections = {.run = run,
                                                .serves = (const uint16_t[]){TUR_0902, UINT16_MAX}};
