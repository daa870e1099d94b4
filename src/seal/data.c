/* The files of one manifest: are they as signed, and do they hold what it states. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "seal/verifier.h"

/* What became of the files. */
typedef struct data {
    tur_verifier *v;
    tur__sealed *s;
    const tur__sealed *earlier; /* the partial export before it, or NULL */
    tur__measure measure;
    const tur__target *target;
    uint64_t errors;              /* of the validator before */
    bool paired;                  /* the targets are the files of the manifest */
    bool missing, exact, content; /* so far */
} data;

static const char *number(tur__arena *a, uint64_t n) { return tur__arena_printf(a, "%llu", (unsigned long long)n); }

static bool same(const tur__hash *a, const tur__hash *b) { return !memcmp(a->byte, b->byte, sizeof a->byte); }

/* The file that is listed as L was measured as M. What falls short is told only where it is asked. */
static void judge_file(data *d, const tur__listed *l, const tur__measured *m)
{
    tur_verifier *v = d->v;
    bool sized = m->size == l->size, exact = sized && !strcmp(m->sha256, l->sha256);
    bool content = m->records == l->records && same(&m->root, &l->root);
    d->exact &= exact;
    d->content &= content;
    if (v->level == TUR_LEVEL_EXACT && !sized)
        tur__reason(v, d->s, "FILE_SIZE", l->name, number(&v->arena, m->size), number(&v->arena, l->size));
    else if (v->level == TUR_LEVEL_EXACT && !exact) tur__reason(v, d->s, "FILE_DIGEST", l->name, m->sha256, l->sha256);
    /* bytes as signed with other records: whoever signed counted wrongly */
    if (content || (!exact && v->level == TUR_LEVEL_SET)) return;
    if (m->records != l->records)
        tur__reason(v, d->s, "COUNT_MISMATCH", l->name, tur__arena_printf(&v->arena, "%llu records", (unsigned long long)m->records),
                    tur__arena_printf(&v->arena, "%llu records", (unsigned long long)l->records));
    else tur__reason(v, d->s, "ROOT_MISMATCH", l->name, tur__hash_text(&v->arena, &m->root), tur__hash_text(&v->arena, &l->root));
}

static const tur__listed *listed(const tur__manifest *m, const char *name)
{
    for (size_t i = 0; i < m->files; i++)
        if (!strcmp(m->file[i].name, name)) return &m->file[i];
    return NULL;
}

/* Where a validator judges, files are named from where it stands. */
static const char *shown_name(const data *d, const tur__listed *l)
{
    const char *folder = d->s->folder;
    size_t len = strlen(folder);
    bool joined = d->v->judge && len;
    return joined ? tur__arena_printf(&d->v->arena, "%s%s%s", folder, folder[len - 1] == '/' ? "" : "/", l->name) : l->name;
}

/* What became of the file with this number. */
static tur_status take_file(void *ctx, size_t index, tur_status status, const tur_refusal *why, const tur__measured *m)
{
    data *d = ctx;
    const tur__target *t = &d->target[index];
    const char *name = t->path ? t->path : t->name;
    if (status == TUR_EREFUSED) {
        d->missing = true;
        tur__reason_refused(d->v, d->s, name, why);
        return TUR_OK;
    }
    if (status != TUR_OK) return status;
    if (d->paired) judge_file(d, &d->s->m.file[index], m);
    const tur__listed *before = d->earlier && d->paired ? listed(&d->earlier->m, d->s->m.file[index].name) : NULL;
    if (before && before->records && !(m->has_earlier && same(&m->earlier_root, &before->root)))
        tur__reason(d->v, d->s, "CHAIN_GROWTH", name, "other records", tur__arena_printf(&d->v->arena, "the %llu of the partial export before", (unsigned long long)before->records));
    return TUR_OK;
}

/* Files of the user's stand for those of the manifest, each for one where they are as many. */
static tur_status take_files(data *d)
{
    const tur__manifest *m = &d->s->m;
    size_t count = d->v->paths ? d->v->paths : m->files;
    d->paired = count == m->files;
    if (!d->paired) d->exact = d->content = false;
    /* a copy gets the name that the manifest has for it */
    if (!d->paired && d->v->copies) return TUR_EINVAL;
    tur__target *target = tur__arena_zalloc(&d->v->arena, (count + 1) * sizeof *target);
    if (!target) return TUR_ENOMEM;
    for (size_t i = 0; i < count; i++) {
        const tur__listed *before = d->earlier && d->paired ? listed(&d->earlier->m, m->file[i].name) : NULL;
        target[i] = (tur__target){.folder = d->s->folder, .earlier = before ? before->records : 0};
        if (d->paired) target[i].name = m->file[i].name;
        if (d->paired) target[i].shown = shown_name(d, &m->file[i]);
        if (d->v->paths) target[i].path = d->v->path[i];
    }
    d->target = target;
    d->measure.copies = d->s->first ? NULL : d->v->copies;
    tur_status status = tur__measure_files(&d->measure, target, count, take_file, d);
    if (status != TUR_OK) return status;
    for (size_t i = 0; d->earlier && i < d->earlier->m.files; i++)
        if (!listed(m, d->earlier->m.file[i].name)) tur__reason(d->v, d->s, "CHAIN_GROWTH", d->earlier->m.file[i].name, "no such file", "that of the partial export before");
    return TUR_OK;
}

/* The level that was reached. */
static tur_level level_of(data *d)
{
    const tur__manifest *m = &d->s->m;
    tur__hash root;
    if (d->missing) return TUR_LEVEL_NONE;
    if (d->exact) return TUR_LEVEL_EXACT;
    if (d->content) return TUR_LEVEL_CONTENT;
    bool whole = d->measure.leaves == m->records && !d->measure.formless;
    bool set = m->has_set_root && whole && tur__measure_set_root(&d->measure, &root) && same(&root, &m->set_root);
    return set ? TUR_LEVEL_SET : TUR_LEVEL_NONE;
}

/* Records that are there in their order are the set too: whoever signed summed it up wrongly. */
static void judge_set(data *d)
{
    const tur__manifest *m = &d->s->m;
    tur__hash root;
    if (!m->has_set_root || !d->content || d->missing || d->measure.formless) return;
    tur__tested(d->v, d->s, TUR_1563);
    if (tur__measure_set_root(&d->measure, &root) && !same(&root, &m->set_root))
        tur__reason(d->v, d->s, "SET_MISMATCH", NULL, tur__hash_text(&d->v->arena, &m->set_root), tur__hash_text(&d->v->arena, &root));
}

static void on_difference(void *ctx, const char *code, const char *member, const char *found, const char *wanted)
{
    data *d = ctx;
    tur__reason_at(d->v, d->s, code, member, found, wanted);
}

/* Which facts there were to compare; and those that should be stated. */
static void note_facts(data *d, const tur__json *counted)
{
    const tur__manifest *m = &d->s->m;
    const struct { int requirement; const char *member; } facts[] = {{TUR_1510, "unpriced"}, {TUR_0735, "totals"}, {TUR_1564, "quantities"}, {TUR_0312, "lateness"}, {TUR_1110, "tags"}};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        if (tur__json_get(m->body, facts[i].member) || tur__json_get(counted, facts[i].member)) tur__tested(d->v, d->s, facts[i].requirement);
    if (tur__json_get(counted, "tags") && !tur__json_get(m->body, "tags"))
        tur__advise(d->v, d->s, TUR_1110, NULL, "no tags", "the keys that records use");
}

static tur_status judge_facts(data *d)
{
    tur__arena a = {0};
    tur__json *body = tur__json_new(&a, TUR__JSON_OBJECT);
    bool done = body && tur__manifest_put_facts(&a, body, &d->measure.sums);
    if (done) note_facts(d, body);
    done = done && tur__manifest_compare(&d->s->m, body, !d->measure.sums.too_many_tags, on_difference, d);
    tur__arena_free(&a);
    return done ? TUR_OK : TUR_ENOMEM;
}

/* What the records are, whatever the level. */
static void judge_records(data *d)
{
    const tur__measure *m = &d->measure;
    tur_verifier *v = d->v;
    uint64_t errors = tur_validator_summary(m->validator)->errors - d->errors;
    if (errors) tur__reason(v, d->s, "RECORD_INVALID", NULL, tur__arena_printf(&v->arena, "errors: %llu", (unsigned long long)errors), "records that conform");
    if (m->formless) tur__reason(v, d->s, "RECORD_FORM", NULL, tur__arena_printf(&v->arena, "%llu without, first %s", (unsigned long long)m->formless, *m->formless_id ? m->formless_id : "without an id"), "records that have a canonical form");
    if (m->sums.outside)
        tur__reason(v, d->s, "PERIOD_MISMATCH", NULL, tur__arena_printf(&v->arena, "%llu records outside, first %s", (unsigned long long)m->sums.outside, m->sums.outside_id),
                    tur__arena_printf(&v->arena, "records of %s to %s", d->s->m.start, d->s->m.end));
}

/* What was tested of files and records, whatever came of it. */
static void note_files(const data *d)
{
    const tur__manifest *m = &d->s->m;
    const tur__sums *sums = &d->measure.sums;
    tur__tested(d->v, d->s, TUR_1506);
    if (m->files && !d->missing) tur__tested(d->v, d->s, TUR_1560);
    if (sums->has_usage || sums->outside) tur__tested(d->v, d->s, TUR_1565);
    if (!m->records && m->kind == TUR__ORIGINAL) tur__tested(d->v, d->s, TUR_1566);
}

static tur_status judge(data *d)
{
    tur_verifier *v = d->v;
    tur__sealed *s = d->s;
    tur_status status = tur__measure_finish(&d->measure);
    if (status != TUR_OK) return status;
    s->level = level_of(d);
    s->measured = true;
    s->records = tur_validator_summary(d->measure.validator)->records;
    note_files(d);
    judge_records(d);
    judge_set(d);
    if (s->level == TUR_LEVEL_NONE && v->level == TUR_LEVEL_SET && !d->missing)
        tur__reason(v, s, "SET_MISMATCH", NULL, s->m.has_set_root ? "other records" : "no root of the set in the manifest", "the same records in any order");
    else if (s->level < v->level && !s->told)
        tur__reason(v, s, "ROOT_MISMATCH", NULL, tur_level_name(s->level), tur_level_name(v->level));
    /* other records have other sums, which says nothing new unless the sums are what is asked */
    return s->level == TUR_LEVEL_NONE && (!v->judge || d->missing) ? TUR_OK : judge_facts(d);
}

static bool schema_is_known(tur_verifier *v, tur__sealed *s)
{
    char ours[TUR__SHA256_HEX] = "";
    bool same_id = !strcmp(s->m.schema, TUR__SCHEMA_ID);
    if (same_id && tur__schema_sha256(ours) && !strcmp(s->m.schema_sha256, ours)) return true;
    if (same_id) tur__reason(v, s, "SCHEMA_UNKNOWN", NULL, s->m.schema_sha256, ours);
    else tur__reason(v, s, "SCHEMA_UNKNOWN", NULL, s->m.schema, TUR__SCHEMA_ID);
    return false;
}

tur_status tur__verify_data(tur_verifier *v, tur__sealed *s, const tur__sealed *earlier)
{
    data d = {.v = v, .s = s, .earlier = earlier, .exact = true, .content = true};
    if (earlier) tur__tested(v, s, TUR_1569);
    /* a validator judges by the schema that it knows, and says of both what is wrong */
    if (!schema_is_known(v, s) && !v->judge) return TUR_OK;
    d.measure.validator = v->judge;
    d.measure.sums.bounded = true;
    d.measure.sums.period = s->m.period;
    d.measure.sums.timed = s->m.timed;
    d.measure.sums.lateness = s->m.lateness;
    d.measure.want_leaves = s->m.has_set_root;
    tur_status status = tur__measure_begin(&d.measure, v->jobs);
    if (status == TUR_OK) {
        d.errors = tur_validator_summary(d.measure.validator)->errors;
        if (!v->judge) tur_validator_on_finding(d.measure.validator, v->on_finding, v->finding_ctx);
        if (!v->judge) tur_validator_on_progress(d.measure.validator, v->on_progress, v->progress_ctx);
        status = take_files(&d);
    }
    if (status == TUR_OK) status = judge(&d);
    int error = errno;
    tur__measure_free(&d.measure);
    errno = error;
    return status;
}
