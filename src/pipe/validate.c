/* tur_validator: its life, its settings, and which requirements a run judges. */
#include "pipe/validate.h"

#include <stdlib.h>
#include <string.h>

enum { JOBS_MAX = 256, LEVEL_RECORD = 1, LEVEL_SET = 2, LEVEL_PERIOD = 3 };

static bool grade_is(int requirement, const char *grade)
{
    return !strcmp(tur__requirements[requirement].grade, grade);
}

/* Whether it is judged once there are manifests. */
static bool waits_for_manifests(int requirement)
{
    return strstr(tur__requirements[requirement].waits, "manifest") != NULL;
}

/* Works out from the settings what is judged. Called after each, so that no order of them matters.
 */
static void settle(tur_validator *v)
{
    v->summary.period = 0;
    for (int i = 0; i < TUR__REQUIREMENT_COUNT; i++) {
        bool period = v->level >= LEVEL_PERIOD && waits_for_manifests(i);
        bool seen = grade_is(i, "record") || (v->level >= LEVEL_SET && grade_is(i, "set")) || period;
        v->summary.period += grade_is(i, "period") && !period;
        v->selected[i] = seen && (!v->names.narrowed || v->names.has[i]) &&
                         (!v->profiles.narrowed || v->profiles.has[i]);
        v->severity[i] = v->selected[i] ? v->wanted[i] : (uint8_t)TUR_IGNORE;
    }
}

tur_validator *tur_validator_new(void)
{
    tur_validator *v = calloc(1, sizeof *v);
    if (!v) return NULL;
    v->jobs = 1;
    v->level = LEVEL_SET;
    v->max_record = TUR__LIMIT_RECORD_BYTES;
    v->memory = (size_t)1 << 30;
    v->seed[0] = tur__hash_seed();
    v->seed[1] = tur__hash_fold(v->seed[0], UINT64_C(0xA0761D6478BD642F));
    for (int i = 0; i < TUR__REQUIREMENT_COUNT; i++) {
        v->wanted[i] = (uint8_t)tur__requirements[i].severity;
        v->summary.declared += grade_is(i, "declared");
        v->summary.process += grade_is(i, "process");
    }
    settle(v);
    return v;
}

/* Forgets the export so far. */
static void forget(tur_validator *v)
{
    for (int i = 0; i < TUR__SET_COUNT; i++) {
        tur__idset_free(v->set[i]);
        v->set[i] = NULL;
    }
    tur__chain_free(&v->chain);
    tur__replay_free(&v->replay);
    v->chain = (tur__chain){0};
    v->replay = (tur__replay){0};
}

void tur__validator_next(tur_validator *v)
{
    forget(v);
    v->started = v->finished = false;
}

void tur_validator_free(tur_validator *v)
{
    if (!v) return;
    for (uint64_t i = 0; i < v->summary.sources; i++) free(v->source[i]);
    free(v->source);
    free(v->batch);
    forget(v);
    free(v);
}

/* ---- Settings ---- */

void tur_validator_on_finding(tur_validator *v, tur_finding_fn fn, void *ctx)
{
    v->on_finding = fn;
    v->finding_ctx = ctx;
}

tur_status tur_validator_on_record(tur_validator *v, tur_record_fn fn, void *ctx)
{
    if (v->started) return TUR_EINVAL;
    v->on_record = fn;
    v->record_ctx = ctx;
    return TUR_OK;
}

void tur__validator_sum(tur_validator *v, tur__sums *sums) { v->sums = sums; }

const char *tur__validator_form(const tur_validator *v) { return v->last_form; }

void tur_validator_on_progress(tur_validator *v, void (*fn)(void *ctx, uint64_t bytes), void *ctx)
{
    v->on_progress = fn;
    v->progress_ctx = ctx;
}

tur_status tur_validator_set_jobs(tur_validator *v, int jobs)
{
    if (v->started || jobs < 1 || jobs > JOBS_MAX) return TUR_EINVAL;
    v->jobs = jobs;
    return TUR_OK;
}

tur_status tur_validator_set_max_record(tur_validator *v, size_t bytes)
{
    if (v->started || bytes < 1024 || bytes > (size_t)1 << 30) return TUR_EINVAL;
    v->max_record = bytes;
    return TUR_OK;
}

tur_status tur_validator_set_memory(tur_validator *v, size_t bytes)
{
    if (v->started || bytes < (size_t)1 << 20) return TUR_EINVAL;
    v->memory = bytes;
    return TUR_OK;
}

tur_status tur_validator_set_level(tur_validator *v, int level)
{
    if (v->started || level < LEVEL_RECORD || level > LEVEL_PERIOD) return TUR_EINVAL;
    /* A run that passed for one of this level without a manifest would be a false verdict. */
    if (level == LEVEL_PERIOD && !v->documents) return TUR_ENOENT;
    v->level = level;
    settle(v);
    return TUR_OK;
}

int tur_validator_level(const tur_validator *v) { return v->level; }

tur_status tur__validator_documents(tur_validator *v)
{
    if (v->started) return TUR_EINVAL;
    v->documents = true;
    return tur_validator_set_level(v, LEVEL_PERIOD);
}

tur_status tur_validator_set_form(tur_validator *v, const char *name)
{
    const tur__binding *form = name ? tur__binding_find(name) : NULL;
    if (v->started) return TUR_EINVAL;
    if (name && !form && strcmp(name, "tur") != 0) return TUR_ENOENT;
    v->form_is_set = name;
    v->form = form;
    return TUR_OK;
}

/* Whether requirement I has the name: an id in any case, which FOUND is, or the name of its area.
 */
static bool named(int i, const tur_requirement *found, const char *name)
{
    return found ? found == &tur__requirements[i] : !strcmp(name, tur__requirements[i].area);
}

tur_status tur_validator_only(tur_validator *v, const char *name)
{
    const tur_requirement *found = tur_requirement_find(name);
    bool any = false;
    if (v->started) return TUR_EINVAL;
    for (int i = 0; i < TUR__REQUIREMENT_COUNT; i++) {
        if (!named(i, found, name)) continue;
        v->names.has[i] = any = true;
    }
    if (!any) return TUR_ENOENT;
    v->names.narrowed = true;
    settle(v);
    return TUR_OK;
}

tur_status tur_validator_select_profile(tur_validator *v, const char *name)
{
    bool any = false;
    if (v->started) return TUR_EINVAL;
    for (int i = 0; i < TUR__REQUIREMENT_COUNT; i++) {
        if (strcmp(name, tur__requirements[i].profile) != 0) continue;
        v->profiles.has[i] = any = true;
    }
    if (!any) return TUR_ENOENT;
    v->profiles.narrowed = true;
    settle(v);
    return TUR_OK;
}

tur_status tur_validator_set_severity(tur_validator *v, const char *name, tur_severity severity)
{
    const tur_requirement *found = tur_requirement_find(name);
    bool any = false;
    if (v->started || severity > TUR_ERROR) return TUR_EINVAL;
    for (int i = 0; i < TUR__REQUIREMENT_COUNT; i++) {
        if (!named(i, found, name)) continue;
        v->wanted[i] = (uint8_t)severity;
        any = true;
    }
    settle(v);
    return any ? TUR_OK : TUR_ENOENT;
}

/* ---- Results ---- */

bool tur_validator_judges(const tur_validator *v, size_t index)
{
    return index < TUR__REQUIREMENT_COUNT && v->severity[index] != TUR_IGNORE;
}

const tur_summary *tur_validator_summary(const tur_validator *v)
{
    return &v->summary;
}
const tur_counter *tur_validator_counters(const tur_validator *v)
{
    return v->counter;
}
