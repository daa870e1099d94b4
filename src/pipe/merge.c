/* Telling: what the pieces of a source yielded, in order, and at the end what only the whole export
 * shows: identities that occur again, and corrections that do not fit together. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pipe/validate.h"

/* ---- Findings ---- */

#ifdef TUR_SABOTAGE
tur__sabotage tur__sabotaged;

static bool is_silenced(const tur_finding *f)
{
    return tur__harms(TUR__SILENT, (int)(tur_requirement_find(f->requirement) - tur__requirements));
}
#else
static bool is_silenced(const tur_finding *f) { return (void)f, false; }
#endif

/* Hands a finding on. */
static tur_status report(tur_validator *v, const tur_finding *f)
{
    if (is_silenced(f)) return TUR_OK;
    if (f->severity == TUR_ERROR)
        v->summary.errors++;
    else if (f->severity == TUR_WARNING)
        v->summary.warnings++;
    else
        v->summary.infos++;
    return v->on_finding && v->on_finding(v->finding_ctx, f) ? TUR_STOPPED : TUR_OK;
}

static tur_finding finding_of(int requirement, int severity)
{
    return (tur_finding){.requirement = tur__requirements[requirement].id,
                         .severity = (tur_severity)severity,
                         .message = tur__requirements[requirement].effect};
}

tur_status tur__validator_tell(tur_validator *v, int requirement, tur_finding *f)
{
    f->requirement = tur__requirements[requirement].id;
    f->severity = (tur_severity)v->severity[requirement];
    if (!f->message) f->message = tur__requirements[requirement].effect;
    return report(v, f);
}

/* ---- Repeats ---- */

/* A key that occurred before. */
typedef struct repeat {
    tur__set set;
    size_t ordinal; /* among the keys of the chunk */
    tur__id again, first;
} repeat;

/* The repeats of a chunk, or at the end those that were found across runs of a set. */
typedef struct repeats {
    tur__set set;
    repeat *found;
    size_t count, cap;
    bool exhausted;
} repeats;

static bool on_repeat(void *ctx, const tur__id *again, const tur__id *first, size_t ordinal)
{
    repeats *p = ctx;
    if (p->count == p->cap) {
        size_t cap = p->cap ? p->cap * 2 : 16;
        repeat *more = realloc(p->found, cap * sizeof *more);
        if (!more) return !(p->exhausted = true);
        p->found = more;
        p->cap = cap;
    }
    p->found[p->count++] = (repeat){p->set, ordinal, *again, *first};
    return true;
}

static int by_place(const void *x, const void *y)
{
    const repeat *a = x, *b = y;
    if (a->again.source != b->again.source) return a->again.source < b->again.source ? -1 : 1;
    if (a->again.place != b->again.place) return a->again.place < b->again.place ? -1 : 1;
    return (int)a->set - (int)b->set;
}

static void put_uuid(char out[37], const uint8_t uuid[16])
{
    static const char hex[] = "0123456789abcdef";
    for (int i = 0; i < 16; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10) *out++ = '-';
        *out++ = hex[uuid[i] >> 4];
        *out++ = hex[uuid[i] & 15];
    }
    *out = 0;
}

/* Where a value of the chunk stands in the source. */
static tur__mark place_of(const tur__told *told, const tur__chunk *c, uint32_t turn, uint32_t start, uint32_t pos)
{
    tur__mark place = tur__chunk_place(c, turn, start, pos);
    place.line += told->lines;
    return place;
}

/* tur__id.place of a record of the chunk; 0 past the limit. */
static uint64_t place_in_set(const tur__told *told, const tur__chunk *c, uint32_t turn)
{
    uint64_t line = told->lines + turn;
    if (c->binding) return c->step[turn - 1].place;
    return tur__id_has_place(line, 0) ? tur__id_place(line, 0) : 0;
}

/* Tells of an identity that occurs again. CHUNK is NULL at the end: then only the line is known. */
static tur_status tell_repeat(tur_validator *v, const tur__told *told, const tur__chunk *chunk,
                              const repeat *p)
{
    char id[37], wanted[512];
    tur_finding f = finding_of(TUR_0203, v->severity[TUR_0203]);
    v->counter[TUR_0203].violated++;
    snprintf(wanted, sizeof wanted, "each record_id of an emitter once; %.300s:%llu has it too",
             v->source[p->first.source - 1], (unsigned long long)tur__id_line(&p->first));
    put_uuid(id, p->again.uuid);
    f.file = v->source[p->again.source - 1];
    f.line = tur__id_line(&p->again);
    f.record_id = f.found = id;
    f.pointer = "/record_id";
    f.wanted = wanted;
    f.column = 1;
    if (chunk) {
        const tur__chunk_key *k = &chunk->keys[TUR__SET_IDS].key[p->ordinal];
        f.record = told->records + k->record;
        tur__mark place = place_of(told, chunk, k->turn, k->start, k->pos);
        f.line = place.line;
        f.offset = place.offset;
        f.column = place.column;
    }
    return report(v, &f);
}

/* Keeps a call that occurs again until the end, when it is known which records were taken back. */
static tur_status keep_replay(tur_validator *v, const tur__told *told, const tur__chunk *chunk,
                              const repeat *p)
{
    tur__replayed e = {.id = p->again, .first = p->first, .line = tur__id_line(&p->again), .column = 1};
    if (chunk) {
        const tur__chunk_key *k = &chunk->keys[TUR__SET_CALLS].key[p->ordinal];
        const char *at = chunk->data + k->start + k->pos, *end = at + 1;
        while (*end != '"' && *end != '\n') end += *end == '\\' ? 2 : 1;
        e.record = told->records + k->record;
        tur__mark place = place_of(told, chunk, k->turn, k->start, k->pos);
        e.line = place.line;
        e.offset = place.offset;
        e.column = place.column;
        if (!(e.text = strndup(at, (size_t)(end + 1 - at)))) return TUR_ENOMEM;
    }
    return tur__replay_add(&v->replay, &e);
}

/* Tells of a finding of the chunk. */
static tur_status tell_found(tur_validator *v, const tur__told *told, const tur__found *f)
{
    tur_finding out = finding_of(f->requirement, f->severity);
    out.file = told->name;
    out.line = told->lines + f->place.line;
    out.column = f->place.column;
    out.offset = f->place.offset;
    out.record = f->record ? told->records + f->record : 0;
    out.record_id = f->record_id;
    out.pointer = f->pointer;
    out.found = f->found;
    out.wanted = f->wanted;
    return report(v, &out);
}

/* ---- A piece ---- */

/* Gives the chunk's keys to one set of the export. */
static tur_status merge_keys(tur_validator *v, const tur__told *told, const tur__chunk *c,
                             tur__set set, const uint32_t *emitters, repeats *p)
{
    const tur__chunk_keys *keys = &c->keys[set];
    if (!keys->count) return TUR_OK;
    if (v->batch_cap < keys->count) {
        tur__id *more = realloc(v->batch, keys->cap * sizeof *more);
        if (!more) return TUR_ENOMEM;
        v->batch = more;
        v->batch_cap = keys->cap;
    }
    for (size_t i = 0; i < keys->count; i++) {
        const tur__chunk_key *k = &keys->key[i];
        memcpy(v->batch[i].uuid, k->key, 16);
        v->batch[i].emitter = emitters[k->emitter];
        v->batch[i].source = (uint32_t)v->summary.sources & INT32_MAX;
        v->batch[i].failed = !k->clean;
        if (!(v->batch[i].place = place_in_set(told, c, k->turn))) return TUR_ELIMIT;
    }
    int requirement = set == TUR__SET_IDS ? TUR_0203 : TUR_0212;
    if (v->severity[requirement] != TUR_IGNORE) v->counter[requirement].fired += keys->count;
    p->set = set;
    return tur__idset_add(v->set[set], v->batch, keys->count, on_repeat, p);
}

static tur_status merge_corrections(tur_validator *v, const tur__told *told, const tur__chunk *c,
                                    const uint32_t *emitters)
{
    for (size_t i = 0; i < c->corrections; i++) {
        const tur__chunk_correction *k = &c->correction[i];
        tur__mark place = place_of(told, c, k->turn, k->start, k->pos);
        tur__correction out = {.own_emitter = emitters[k->own_emitter],
                               .original_emitter = emitters[k->original_emitter],
                               .source = (uint32_t)v->summary.sources,
                               .reverses = k->reverses,
                               .line = place.line,
                               .record = told->records + k->record,
                               .offset = place.offset,
                               .column = place.column};
        memcpy(out.own, k->own, 16);
        memcpy(out.original, k->original, 16);
        v->counter[TUR_0904].fired += k->reverses && v->severity[TUR_0904] != TUR_IGNORE;
        v->counter[TUR_0905].fired += v->severity[TUR_0905] != TUR_IGNORE;
        tur_status status = tur__chain_add(&v->chain, &out);
        if (status != TUR_OK) return status;
    }
    return TUR_OK;
}

/* Gives what the chunk noted to the sets of the export. */
static tur_status merge_sets(tur_validator *v, const tur__told *told, const tur__chunk *c,
                             repeats *p)
{
    tur_status status = TUR_OK;
    if (!c->emitters.count) return TUR_OK;
    for (int i = 0; i < TUR__SET_COUNT; i++)
        if (!v->set[i] && !(v->set[i] = tur__idset_new(v->memory / TUR__SET_COUNT)))
            return TUR_ENOMEM;
    uint32_t *emitters = malloc(c->emitters.count * sizeof *emitters);
    if (!emitters) return TUR_ENOMEM;
    for (uint32_t i = 0; i < c->emitters.count && status == TUR_OK; i++) {
        emitters[i] =
            tur__idset_emitter(v->set[TUR__SET_IDS], c->emitters.text[i], c->emitters.len[i]);
        if (emitters[i] == UINT32_MAX) status = TUR_ENOMEM;
    }
    for (int i = 0; i < TUR__SET_COUNT && status == TUR_OK; i++)
        status = merge_keys(v, told, c, (tur__set)i, emitters, p);
    if (status == TUR_OK) status = merge_corrections(v, told, c, emitters);
    free(emitters);
    return p->exhausted ? TUR_ENOMEM : status;
}

/* Hands the records of a piece on. P are the repeats of the piece, by place. */
static tur_status tell_records(tur_validator *v, const tur__told *told, const tur__chunk *c,
                               const repeats *p)
{
    size_t next = 0;
    for (size_t i = 0; i < c->noted_count; i++) {
        const tur__chunk_record *k = &c->noted[i];
        const char *form = k->in_data ? c->data : c->canonical.data;
        bool again = false;
        for (; next < p->count; next++) {
            const repeat *r = &p->found[next];
            uint32_t turn = c->keys[r->set].key[r->ordinal].turn;
            if (turn > k->turn) break;
            again |= turn == k->turn && r->set == TUR__SET_IDS && v->severity[TUR_0203] == TUR_ERROR;
        }
        tur_record r = {.file = told->name,
                        .line = tur__chunk_place(c, k->turn, k->start, 0).line + told->lines,
                        .record = told->records + k->record,
                        .record_id = k->id,
                        .conforms = k->clean && !again,
                        .canonical = k->has_form ? form + k->at : NULL,
                        .canonical_len = k->has_form ? k->size : 0,
                        .leaf = k->has_form ? k->leaf : NULL};
        if (v->on_record(v->record_ctx, &r)) return TUR_STOPPED;
    }
    return TUR_OK;
}

tur_status tur__merge(tur_validator *v, tur__told *told, const tur__chunk *c)
{
    repeats p = {.count = 0};
    tur_status status = merge_sets(v, told, c, &p);
    const tur__found *f = c->found;
    if (p.count) qsort(p.found, p.count, sizeof *p.found, by_place);
    for (size_t i = 0; i < p.count && status == TUR_OK; i++) {
        const tur__chunk_key *k = &c->keys[p.found[i].set].key[p.found[i].ordinal];
        if (p.found[i].set == TUR__SET_CALLS) {
            status = keep_replay(v, told, c, &p.found[i]);
            continue;
        }
        if (v->severity[TUR_0203] == TUR_IGNORE) continue;
        for (; f && f->turn <= k->turn && status == TUR_OK; f = f->next)
            status = tell_found(v, told, f);
        if (status == TUR_OK) status = tell_repeat(v, told, c, &p.found[i]);
        v->summary.bad_records += k->clean && v->severity[TUR_0203] == TUR_ERROR;
    }
    for (; f && status == TUR_OK; f = f->next) status = tell_found(v, told, f);
    if (v->on_record && status == TUR_OK) status = tell_records(v, told, c, &p);
    free(p.found);
    if (!c->binding) told->lines += c->lines;
    told->records += c->records;
    v->summary.lines += c->binding ? c->source_lines : c->lines;
    v->summary.records += c->records;
    v->summary.bad_records += c->bad_records;
    v->summary.bytes += c->binding ? c->source_bytes : c->len + c->skipped + (c->overlong && !c->last);
    if (v->on_progress) v->on_progress(v->progress_ctx, v->stored + c->stored);
    return status;
}

/* ---- The end of the export ---- */

/* What the end of the export needs to tell of corrections. */
typedef struct ending {
    tur_validator *v;
    tur_status status;
} ending;

static bool on_chain(void *ctx, const tur__correction *c, const tur__correction *other, bool cycle)
{
    ending *e = ctx;
    tur_validator *v = e->v;
    int requirement = cycle ? TUR_0905 : TUR_0904;
    char id[37], original[37], found[100], wanted[512];
    if (v->severity[requirement] == TUR_IGNORE) return true;
    tur_finding f = finding_of(requirement, v->severity[requirement]);
    v->counter[requirement].violated++;
    put_uuid(id, c->own);
    put_uuid(original, c->original);
    if (cycle)
        snprintf(found, sizeof found, "%s, which is corrected by way of this record", original);
    else
        snprintf(found, sizeof found, "%s reversed again", original);
    snprintf(wanted, sizeof wanted, "%s; %.300s:%llu %s",
             cycle ? "corrections that end at an original" : "one live reversal of a record",
             v->source[other->source - 1], (unsigned long long)other->line,
             cycle ? "is the next of the cycle" : "reverses it too");
    f.file = v->source[c->source - 1];
    f.line = c->line;
    f.column = c->column;
    f.offset = c->offset;
    f.record = c->record;
    f.record_id = id;
    f.pointer = "/corrects";
    f.found = found;
    f.wanted = wanted;
    e->status = report(v, &f);
    return e->status == TUR_OK;
}

/* Places of the records that a live reversal takes back. */
typedef struct taken {
    tur__idset *ids;
    tur__id *place;
    size_t count, cap;
} taken;

static bool on_taken(void *ctx, const uint8_t id[16], uint32_t emitter)
{
    taken *t = ctx;
    tur__id at = {.emitter = emitter};
    memcpy(at.uuid, id, 16);
    if (!t->ids || !tur__idset_find(t->ids, &at)) return true;
    if (t->count == t->cap) {
        tur__id *more = realloc(t->place, (t->cap ? t->cap * 2 : 64) * sizeof *more);
        if (!more) return false;
        t->place = more;
        t->cap = t->cap ? t->cap * 2 : 64;
    }
    t->place[t->count++] = at;
    return true;
}

static bool on_replay(void *ctx, const tur__replayed *again, const tur__id *first)
{
    ending *e = ctx;
    tur_validator *v = e->v;
    char wanted[512];
    tur_finding f = finding_of(TUR_0212, v->severity[TUR_0212]);
    v->counter[TUR_0212].violated++;
    snprintf(wanted, sizeof wanted,
             "one live record of each call and attempt; %.300s:%llu is of it too",
             v->source[first->source - 1], (unsigned long long)tur__id_line(first));
    f.file = v->source[again->id.source - 1];
    f.line = again->line;
    f.column = again->column;
    f.offset = again->offset;
    f.record = again->record;
    f.pointer = "/request/id";
    f.found = again->text ? again->text : "the same call again";
    f.wanted = wanted;
    e->status = report(v, &f);
    return e->status == TUR_OK;
}

/* Calls that occur again, once it is known what was taken back. */
static tur_status finish_replay(tur_validator *v, ending *e)
{
    taken t = {.ids = v->set[TUR__SET_IDS]};
    tur_status status = v->replay.count ? tur__chain_taken(&v->chain, on_taken, &t) : TUR_OK;
    if (status == TUR_STOPPED) status = TUR_ENOMEM;
    if (status == TUR_OK) {
        status = tur__replay_finish(&v->replay, t.place, t.count, on_replay, e);
        if (status == TUR_STOPPED) status = e->status;
    }
    free(t.place);
    return status;
}

#ifdef TUR_SABOTAGE
static tur_status report_anyway(tur_validator *v)
{
    int i = tur__sabotaged.requirement;
    tur_finding f = finding_of(i, v->wanted[i]);
    f.file = v->summary.sources ? v->source[0] : "";
    f.found = f.wanted = "";
    return tur__sabotaged.harm == TUR__ALWAYS && v->counter[i].fired ? report(v, &f) : TUR_OK;
}
#else
static tur_status report_anyway(tur_validator *v) { return (void)v, TUR_OK; }
#endif

tur_status tur_validator_finish(tur_validator *v)
{
    repeats p = {.count = 0};
    ending e = {v, TUR_OK};
    tur_status status = v->ended;
    if (v->finished) return TUR_EINVAL;
    v->finished = true;
    for (int i = 0; i < TUR__SET_COUNT && status == TUR_OK; i++) {
        p.set = (tur__set)i;
        if (v->set[i]) status = tur__idset_finish(v->set[i], on_repeat, &p);
    }
    if (p.exhausted) status = TUR_ENOMEM;
    if (p.count) qsort(p.found, p.count, sizeof *p.found, by_place);
    for (size_t i = 0; i < p.count && status == TUR_OK; i++) {
        if (p.found[i].set == TUR__SET_CALLS)
            status = keep_replay(v, NULL, NULL, &p.found[i]);
        else if (v->severity[TUR_0203] != TUR_IGNORE) {
            status = tell_repeat(v, NULL, NULL, &p.found[i]);
            v->summary.bad_records +=
                !p.found[i].again.failed && v->severity[TUR_0203] == TUR_ERROR;
        }
    }
    free(p.found);
    if (status == TUR_OK) status = finish_replay(v, &e);
    if (status == TUR_OK) {
        status = tur__chain_finish(&v->chain, on_chain, &e);
        if (status == TUR_STOPPED) status = e.status == TUR_OK ? TUR_ENOMEM : e.status;
    }
    return status == TUR_OK ? report_anyway(v) : status;
}
