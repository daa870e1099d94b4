/* tur_verifier: settings, tokens, and the verdict. */
#include "seal/verifier.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sign/jws.h"
#include "sign/refuse.h"
#include "sign/token.h"

enum { STATE_MOST = 4 << 20 };

/* Of every code that the library gives in a verdict: what it means; the requirement that the data or the
 * manifest breaks, where it is one; what it is about, a member of the manifest, or of the file that is
 * named with it; and whether more might have been found but for it. Those of the token's layer bring their
 * own words. */
typedef struct meaning {
    const char *code, *requirement, *member, *of_file;
    bool blocks;
    const char *message;
} meaning;

static const meaning codes[] = {
    {"SCHEMA_UNKNOWN", "TUR-1513", "schema", NULL, false, "the records are of a schema that is not known here"},
    {"FILE_PATH", "TUR-1562", "files", "name", true, "a name that no file of a manifest may have"},
    {"FILE_MISSING", "TUR-1506", "files", "name", true, "no such file"},
    {"FILE_TYPE", "TUR-1562", "files", "name", true, "no plain file"},
    {"FILE_CHANGED", NULL, "files", "name", true, "the file changed while it was read"},
    {"FILE_ENCODING", "TUR-1506", "files", "name", true, "the file cannot be decompressed"},
    {"FILE_EXTRA", "TUR-1514", "files", NULL, false, "a file that no manifest lists"},
    {"FILE_SIZE", "TUR-1506", "files", "size", false, "the file has another size"},
    {"FILE_DIGEST", "TUR-1506", "files", "sha256", false, "the file has other bytes"},
    {"ROOT_MISMATCH", "TUR-1560", "files", "root", false, "other records, or in another order"},
    {"SET_MISMATCH", "TUR-1563", "set_root", NULL, false, "other records than the root of the set is of"},
    {"RECORD_INVALID", "TUR-1570", NULL, NULL, false, "records do not conform"},
    {"RECORD_FORM", "TUR-1570", NULL, NULL, false, "records have no canonical form"},
    {"COUNT_MISMATCH", "TUR-1506", "records", "records", false, "another number"},
    {"TOTAL_MISMATCH", "TUR-0735", "totals", NULL, false, "another total"},
    {"TIME_MISMATCH", "TUR-1506", "first", NULL, false, "another first or last instant of use"},
    {"PERIOD_MISMATCH", "TUR-1565", "period", NULL, false, "not of the period"},
    {"CHAIN_GAP", "TUR-1507", "period/start", NULL, false, "a part of the series is missing"},
    {"CHAIN_FORK", "TUR-1567", "seq", NULL, false, "two manifests of one number: two histories were told"},
    {"CHAIN_PREV", "TUR-1516", "prev", NULL, false, "another manifest is named as the one before"},
    {"CHAIN_OVERLAP", "TUR-1507", "period/start", NULL, false, "the period begins before the one before it ends"},
    {"CHAIN_RESTATES", "TUR-1568", "restates/id", NULL, false, "what is replaced is not known, or of another series or period"},
    {"CHAIN_GROWTH", "TUR-1569", "files", "root", false, "the records of the partial export before are not its beginning"},
    {"LOG_MISMATCH", "TUR-1585", "log/root", NULL, false, "the log is not that of the manifests before it"},
    {"ROLLBACK", "TUR-1572", "seq", NULL, false, "a later manifest was accepted before"},
    {"UNSIGNED", "TUR-1514", NULL, NULL, false, "no signature"},
    {"MANIFEST_SYNTAX", "TUR-1561", NULL, NULL, true, NULL},
    {"MANIFEST_VERSION", "TUR-1561", NULL, NULL, true, NULL},
    {"TIMESTAMP_BAD", "TUR-1578", NULL, NULL, true, NULL},
    {"TIMESTAMP_UNTRUSTED", "TUR-1578", NULL, NULL, true, NULL},
};

/* Members that have a requirement of their own. */
static const struct { const char *code, *member, *requirement; } special[] = {
    {"COUNT_MISMATCH", "unpriced", "TUR-1510"}, {"COUNT_MISMATCH", "lateness", "TUR-0312"}, {"COUNT_MISMATCH", "tags", "TUR-1110"},
    {"TOTAL_MISMATCH", "quantities", "TUR-1564"}, {"CHAIN_GAP", "seq", "TUR-1508"}};

const char *tur_level_name(tur_level level)
{
    static const char *const names[] = {"none", "set", "content", "exact"};
    return level <= TUR_LEVEL_EXACT ? names[level] : "none";
}

const char *tur_outcome_name(tur_outcome outcome)
{
    static const char *const names[] = {"valid", "invalid", "unsigned", "unverifiable"};
    return outcome <= TUR_UNVERIFIABLE ? names[outcome] : "invalid";
}

/* ---- Settings ---- */

static const char *kept(tur_verifier *v, const char *text) { return text ? tur__arena_copy(&v->arena, text, strlen(text)) : NULL; }

tur_verifier *tur_verifier_new(const tur_keys *keys, const tur_token_policy *policy)
{
    tur_verifier *v = calloc(1, sizeof *v);
    if (!v) return NULL;
    v->keys = keys;
    if (policy) v->policy = *policy;
    v->policy.iss = kept(v, v->policy.iss);
    v->policy.sub = kept(v, v->policy.sub);
    v->policy.aud = kept(v, v->policy.aud);
    v->level = TUR_LEVEL_EXACT;
    v->jobs = 1;
    return v;
}

void tur_verifier_free(tur_verifier *v)
{
    if (!v) return;
    for (size_t i = 0; i < v->count; i++) tur_token_free(v->sealed[i].token);
    free(v->sealed);
    free(v->order);
    free(v->path);
    tur__copies_free(v->copies);
    tur__buf_free(&v->report);
    tur__buf_free(&v->new_state);
    tur__arena_free(&v->arena);
    free(v);
}

void tur_verifier_on_reason(tur_verifier *v, tur_reason_fn fn, void *ctx)
{
    v->on_reason = fn;
    v->reason_ctx = ctx;
}

void tur_verifier_on_finding(tur_verifier *v, tur_finding_fn fn, void *ctx)
{
    v->on_finding = fn;
    v->finding_ctx = ctx;
}

void tur_verifier_on_progress(tur_verifier *v, void (*fn)(void *ctx, uint64_t bytes), void *ctx)
{
    v->on_progress = fn;
    v->progress_ctx = ctx;
}

tur_status tur_verifier_judge_by(tur_verifier *v, tur_validator *judge)
{
    if (v->judge || v->count) return TUR_EINVAL;
    tur_status status = tur__validator_documents(judge);
    if (status == TUR_OK) v->judge = judge;
    return status;
}

tur_status tur_verifier_set_jobs(tur_verifier *v, int jobs)
{
    if (jobs < 1 || jobs > 256) return TUR_EINVAL;
    v->jobs = jobs;
    return TUR_OK;
}

tur_status tur_verifier_set_level(tur_verifier *v, tur_level level)
{
    if (level < TUR_LEVEL_SET || level > TUR_LEVEL_EXACT) return TUR_EINVAL;
    v->level = level;
    return TUR_OK;
}

void tur_verifier_set_flags(tur_verifier *v, unsigned flags) { v->flags = flags; }

tur_status tur_verifier_set_period(tur_verifier *v, const char *start, const char *end)
{
    v->has_period = tur__read_span(&v->period, start, end);
    return v->has_period ? TUR_OK : TUR_EINVAL;
}

tur_status tur_verifier_set_state(tur_verifier *v, const char *json, size_t len)
{
    tur__json_error error;
    size_t used;
    if (len > STATE_MOST) return TUR_EINVAL;
    const char *text = tur__arena_copy(&v->arena, json, len);
    if (!text) return TUR_ENOMEM;
    v->state = tur__json_parse(&v->arena, text, len, &used, &error);
    if (!v->state && error.offset == SIZE_MAX) return TUR_ENOMEM;
    for (; v->state && used < len; used++)
        if (!strchr(" \t\r\n", text[used])) return TUR_EINVAL;
    return v->state && tur__state_fits(v->state) ? TUR_OK : TUR_EINVAL;
}

tur_status tur_verifier_add_file(tur_verifier *v, const char *path)
{
    if (v->paths == v->path_cap) {
        size_t cap = v->path_cap ? v->path_cap * 2 : 16;
        const char **more = realloc(v->path, cap * sizeof *more);
        if (!more) return TUR_ENOMEM;
        v->path = more;
        v->path_cap = cap;
    }
    return (v->path[v->paths++] = kept(v, path)) ? TUR_OK : TUR_ENOMEM;
}

tur_status tur_verifier_set_copy(tur_verifier *v, const char *folder)
{
    return v->copies || v->ran ? TUR_EINVAL : tur__copies_open(&v->copies, *folder ? folder : ".");
}

const char *tur_verifier_copy_failed(const tur_verifier *v) { return v->copies ? tur__copies_failed(v->copies) : NULL; }

/* ---- Reasons ---- */

static tur_outcome outcome_of(const char *code)
{
    return !strcmp(code, "UNSIGNED") ? TUR_UNSIGNED : !strcmp(code, "KEY_UNKNOWN") ? TUR_UNVERIFIABLE : TUR_INVALID;
}

static void keep_reason(tur_verifier *v, tur__sealed *s, const tur_reason *r)
{
    tur_outcome outcome = outcome_of(r->code);
    if (s->outcome == TUR_VALID || outcome == TUR_INVALID) s->outcome = outcome;
    tur__json *o = s->reasons ? tur__claim_new(&v->arena, s->reasons, NULL, TUR__JSON_OBJECT) : NULL;
    const struct { const char *name, *text; } parts[] = {{"code", r->code}, {"requirement", r->requirement}, {"message", r->message}, {"file", r->file}, {"found", r->found}, {"wanted", r->wanted}};
    for (size_t i = 0; o && i < sizeof parts / sizeof *parts; i++)
        if (parts[i].text) tur__claim_text(&v->arena, o, parts[i].name, parts[i].text);
}

static const meaning *meaning_of(const char *name)
{
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (!strcmp(codes[i].code, name)) return &codes[i];
    return NULL;
}

static const char *requirement_of(const meaning *c, const char *member)
{
    for (size_t i = 0; member && i < sizeof special / sizeof *special; i++)
        if (!strcmp(special[i].code, c->code) && !strcmp(special[i].member, member)) return special[i].requirement;
    return c->requirement;
}

static void tell(tur_verifier *v, tur__sealed *s, tur_reason *r, const char *member)
{
    const meaning *c = meaning_of(r->code);
    if (c) {
        if (!member) member = r->file ? c->of_file : c->member;
        r->requirement = requirement_of(c, member);
        if (!r->message) r->message = c->message;
    }
    r->manifest = s->name;
    s->told = true;
    keep_reason(v, s, r);
    for (size_t i = 0; i < v->count; i++) {
        tur__sealed *twin = &v->sealed[i];
        if (twin->first == s && (twin->again || v->together)) keep_reason(v, twin, r);
    }
    /* findings are told instead, and what keeps from finding more */
    if (v->judge && (tur__tell_finding(v, s, r, member) || (c && !c->blocks))) return;
    if (v->on_reason && !v->stopped) v->stopped = v->on_reason(v->reason_ctx, r);
}

void tur__reason(tur_verifier *v, tur__sealed *s, const char *code, const char *file, const char *found, const char *wanted)
{
    tur_reason r = {.code = code, .file = file, .found = found, .wanted = wanted};
    tell(v, s, &r, NULL);
}

void tur__reason_at(tur_verifier *v, tur__sealed *s, const char *code, const char *member, const char *found, const char *wanted)
{
    tur_reason r = {.code = code, .found = found, .wanted = wanted};
    tell(v, s, &r, member);
}

void tur__reason_refused(tur_verifier *v, tur__sealed *s, const char *file, const tur_refusal *why)
{
    tur_reason r = {.code = why->code, .message = why->message, .file = file, .found = *why->detail && !file ? why->detail : NULL};
    tell(v, s, &r, NULL);
}

/* ---- Tokens ---- */

/* A manifest that nobody signed is worth another word than one that somebody broke. */
static bool looks_unsigned(const char *text, size_t len)
{
    size_t at = 0;
    while (at < len && strchr(" \t\r\n", text[at]) && text[at]) at++;
    return at == len || text[at] == '{';
}

static tur_status judge_token(tur_verifier *v, tur__sealed *s, tur_refusal *why, const char *text, size_t len)
{
    tur_status status = tur_token_read(&s->token, why, text, len);
    if (status != TUR_OK) return status;
    s->id = tur_token_id(s->token);
    s->line_feed = text[len - 1] == '\n';
    if (v->keys) status = tur_token_verify(s->token, why, v->keys, &v->policy);
    s->proven = tur__token_proven(s->token);
    if (status == TUR_OK) status = tur__manifest_of(&s->m, &v->arena, why, s->token);
    s->genuine = status == TUR_OK;
    return status;
}

/* Claims that nobody signed, in whatever spelling. Their id is that of the token that they would be. */
static tur_status judge_plain(tur_verifier *v, tur__sealed *s, tur_refusal *why, const char *text, size_t len)
{
    tur__json_error error;
    size_t used = 0;
    tur__buf jcs = {0};
    uint8_t digest[TUR__SHA256_SIZE];
    char hex[TUR__SHA256_HEX];
    if (len > TUR_TOKEN_MOST) return tur__refuse(why, "MANIFEST_SYNTAX", "longer than a manifest may be");
    const char *kept_text = tur__arena_copy(&v->arena, text, len);
    const tur__json *claims = kept_text ? tur__json_parse(&v->arena, kept_text, len, &used, &error) : NULL;
    if (!kept_text || (!claims && error.offset == SIZE_MAX)) return TUR_ENOMEM;
    while (claims && used < len && text[used] && strchr(" \t\r\n", text[used])) used++;
    if (!claims || claims->kind != TUR__JSON_OBJECT || used < len) return tur__refuse(why, "MANIFEST_SYNTAX", "neither a token nor one JSON object");
    const char *fault = tur__jws_claims_fault(claims);
    if (fault) return tur__refuse(why, "MANIFEST_SYNTAX", fault);
    tur_status status = tur__manifest_read(&s->m, &v->arena, why, claims);
    if (status != TUR_OK) return status;
    tur__json_write(&jcs, claims);
    bool done = !jcs.failed && tur__sha256_once(digest, jcs.data, jcs.len);
    tur__buf_free(&jcs);
    if (done) tur__sha256_hex(hex, digest);
    s->genuine = done && (s->id = kept(v, hex));
    return s->genuine ? TUR_OK : TUR_ENOMEM;
}

/* What has a form that can be judged, whoever signed it. */
static tur_status judge_manifest(tur_verifier *v, tur__sealed *s, tur_refusal *why, const char *text, size_t len)
{
    bool plain = looks_unsigned(text, len);
    if (v->keys && plain) return tur__refuse(why, "UNSIGNED", "no signature");
    if (!v->keys) s->outcome = plain ? TUR_UNSIGNED : TUR_UNVERIFIABLE;
    return plain ? judge_plain(v, s, why, text, len) : judge_token(v, s, why, text, len);
}

static void judge_claims(tur_verifier *v, tur__sealed *s)
{
    static const tur_refusal no_aud = {"CLAIM_AUD", "the manifest is for somebody, and nobody said who verifies", ""};
    if (v->keys && s->m.has_aud && !v->policy.aud) tur__reason_refused(v, s, NULL, &no_aud);
    if (v->has_period && (tur__instant_cmp(v->period.start, s->m.period.start) || tur__instant_cmp(v->period.end, s->m.period.end)))
        tur__reason(v, s, "PERIOD_MISMATCH", NULL, tur__arena_printf(&v->arena, "%s to %s", s->m.start, s->m.end), "the period that was asked for");
}

tur_status tur_verifier_add(tur_verifier *v, const char *name, const char *text, size_t len, const char *folder)
{
    tur_refusal why;
    if (v->ran) return TUR_EINVAL;
    if (v->count == v->cap) {
        size_t cap = v->cap ? v->cap * 2 : 8;
        tur__sealed *more = realloc(v->sealed, cap * sizeof *more);
        if (!more) return TUR_ENOMEM;
        v->sealed = more;
        v->cap = cap;
    }
    tur__sealed *s = &v->sealed[v->count];
    *s = (tur__sealed){.name = kept(v, name), .folder = kept(v, folder), .reasons = tur__json_new(&v->arena, TUR__JSON_ARRAY)};
    if (v->judge) s->tested = tur__arena_zalloc(&v->arena, TUR__REQUIREMENT_COUNT);
    if (!s->name || !s->folder || !s->reasons || !s->tested != !v->judge) return TUR_ENOMEM;
    v->count++;
    tur_status status = judge_manifest(v, s, &why, text, len);
    if (status == TUR_EREFUSED) return tur__reason_refused(v, s, NULL, &why), TUR_OK;
    if (status != TUR_OK) return status;
    tur__tested(v, s, TUR_1561);
    if (s->m.files) tur__tested(v, s, TUR_1562);
    judge_claims(v, s);
    return TUR_OK;
}

/* ---- The run ---- */

static int by_series(const void *x, const void *y)
{
    const tur__sealed *a = *(tur__sealed *const *)x, *b = *(tur__sealed *const *)y;
    int order = strcmp(a->m.iss, b->m.iss);
    if (!order) order = strcmp(a->m.series, b->m.series);
    if (!order) order = (a->m.seq > b->m.seq) - (a->m.seq < b->m.seq);
    return order ? order : strcmp(a->id, b->id);
}

/* The genuine in their order, each once. One that was given twice may lie in two folders. */
static tur_status put_in_order(tur_verifier *v)
{
    size_t count = 0;
    v->order = malloc((v->count + 1) * sizeof *v->order);
    if (!v->order) return TUR_ENOMEM;
    for (size_t i = 0; i < v->count; i++)
        if (v->sealed[i].genuine) v->order[count++] = &v->sealed[i];
    qsort(v->order, count, sizeof *v->order, by_series);
    for (size_t i = 0; i < count; i++) {
        tur__sealed *s = v->order[i];
        tur__sealed *last = v->genuine ? v->order[v->genuine - 1] : NULL;
        s->first = last && !strcmp(last->id, s->id) ? last : NULL;
        s->again = s->first && !strcmp(s->first->folder, s->folder);
        if (!s->first) v->order[v->genuine++] = s;
    }
    return TUR_OK;
}

/* The partial export that V->ORDER[I] continues. */
static const tur__sealed *continued(const tur_verifier *v, size_t i)
{
    const tur__sealed *s = v->order[i], *before = i ? v->order[i - 1] : NULL;
    bool is = before && s->m.kind == TUR__PARTIAL && before->m.kind == TUR__PARTIAL && !strcmp(before->m.iss, s->m.iss) &&
              !strcmp(before->m.series, s->m.series) && !tur__instant_cmp(before->m.period.start, s->m.period.start);
    return is ? before : NULL;
}

/* The manifest itself, under the last part of the name that it was given under. */
static tur_status copy_manifest(tur_verifier *v, const tur__sealed *s)
{
    const char *slash = strrchr(s->name, '/');
    tur__copy copy;
    size_t len;
    const char *text = tur_token_text(s->token, &len);
    tur_status status = tur__copy_begin(&copy, v->copies, slash ? slash + 1 : s->name);
    if (status == TUR_OK && !(tur__copy_write(&copy, text, len) && tur__copy_write(&copy, "\n", s->line_feed))) status = TUR_EIO;
    return tur__copy_end(&copy) || status != TUR_OK ? status : TUR_EIO;
}

/* A manifest appears when what it lists is there. */
static tur_status keep_copies(tur_verifier *v)
{
    tur_status status = TUR_OK;
    for (size_t i = 0; i < v->genuine && status == TUR_OK; i++) status = copy_manifest(v, v->order[i]);
    return status == TUR_OK ? tur__copies_keep(v->copies) : status;
}

/* The files of all, wherever they lie. */
static tur_status judge_files(tur_verifier *v)
{
    tur_status status = TUR_OK;
    if (v->flags & TUR_VERIFY_SIGNATURES) return TUR_OK;
    for (size_t i = 0; i < v->genuine; i++) v->order[i]->continues = continued(v, i);
    for (size_t i = 0; i < v->genuine && status == TUR_OK; i++) status = tur__verify_data(v, v->order[i], v->order[i]->continues);
    for (size_t i = 0; i < v->count && status == TUR_OK; i++) {
        tur__sealed *s = &v->sealed[i];
        if (s->first && !s->again) status = tur__verify_data(v, s, s->first->continues);
    }
    return status;
}

/* What is true of the manifests together is true of each wherever it lies. */
static tur_status judge_together(tur_verifier *v)
{
    v->together = true;
    tur__verify_series(v);
    tur_status status = tur__verify_logs(v);
    v->together = false;
    for (size_t i = 0; i < v->count; i++) {
        tur__sealed *s = &v->sealed[i];
        if (s->again) s->level = s->first->level;
        if (s->first) s->replaced_by = s->first->replaced_by;
        if (s->first) s->log_compared = s->first->log_compared;
    }
    return status;
}

static tur_status judge_all(tur_verifier *v)
{
    tur_status status = put_in_order(v);
    if (status == TUR_OK) status = judge_files(v);
    if (status != TUR_OK) return status;
    status = judge_together(v);
    tur__count_tested(v);
    if (status == TUR_OK && v->flags & TUR_VERIFY_FOLDER) status = tur__verify_folders(v);
    return status == TUR_OK && v->stopped ? TUR_STOPPED : status;
}

tur_status tur_verifier_run(tur_verifier *v)
{
    if (v->ran || (v->paths && v->count != 1) || (v->copies && v->flags & TUR_VERIFY_SIGNATURES)) return TUR_EINVAL;
    v->ran = true;
    tur_status status = judge_all(v);
    return status == TUR_OK && v->copies && tur_verifier_outcome(v) == TUR_VALID ? keep_copies(v) : status;
}

/* ---- The verdict ---- */

tur_outcome tur_verifier_outcome(const tur_verifier *v)
{
    tur_outcome worst = v->ran && v->count ? TUR_VALID : TUR_UNSIGNED;
    for (size_t i = 0; i < v->count; i++) {
        tur_outcome one = v->sealed[i].outcome;
        if (one == TUR_INVALID) return one;
        if (one == TUR_UNSIGNED || worst == TUR_VALID) worst = one;
    }
    return worst;
}

tur_level tur_verifier_level(const tur_verifier *v)
{
    tur_level least = v->count ? TUR_LEVEL_EXACT : TUR_LEVEL_NONE;
    for (size_t i = 0; i < v->count; i++)
        if (v->sealed[i].level < least) least = v->sealed[i].level;
    return least;
}

bool tur_verifier_manifest(tur_manifest_info *info, const tur_verifier *v, size_t index)
{
    if (index >= v->count) return false;
    const tur__sealed *s = &v->sealed[index];
    const tur__manifest *m = &s->m;
    *info = (tur_manifest_info){.name = s->name, .outcome = s->outcome, .level = s->level};
    info->id = s->id;
    if (s->token) {
        info->alg = tur_token_alg(s->token);
        info->kid = tur_token_kid(s->token);
    }
    if (!s->genuine) return true;
    info->iss = m->iss;
    info->sub = m->sub;
    info->series = m->series;
    info->kind = tur__kind_names[m->kind];
    info->period_start = m->start;
    info->period_end = m->end;
    info->seq = m->seq;
    info->records = m->records;
    info->replaced_by = s->replaced_by ? s->replaced_by->id : NULL;
    info->proven = s->proven;
    info->log_size = m->has_log ? m->seq : 0;
    info->log_compared = s->log_compared;
    return true;
}

const char *tur_verifier_file(const tur_verifier *v, size_t manifest, size_t index)
{
    const tur__sealed *s = manifest < v->count ? &v->sealed[manifest] : NULL;
    return s && s->genuine && index < s->m.files ? s->m.file[index].name : NULL;
}

static bool put_manifest(tur_verifier *v, tur__json *o, const tur__sealed *s)
{
    tur__arena *a = &v->arena;
    const tur__manifest *m = &s->m;
    bool done = tur__claim_text(a, o, "iss", m->iss) && (!m->sub || tur__claim_text(a, o, "sub", m->sub)) &&
                tur__claim_text(a, o, "series", m->series) && tur__claim_count(a, o, "seq", m->seq) &&
                tur__claim_text(a, o, "kind", tur__kind_names[m->kind]);
    tur__json *period = done ? tur__claim_new(a, o, "period", TUR__JSON_OBJECT) : NULL;
    done = period && tur__claim_text(a, period, "start", m->start) && tur__claim_text(a, period, "end", m->end) &&
           tur__claim_count(a, o, "records", m->records) && tur__claim_count(a, o, "files", m->files);
    if (done && m->has_log) {
        tur__json *log = tur__claim_new(a, o, "log", TUR__JSON_OBJECT), *compared = log ? tur__claim_new(a, log, "compared", s->log_compared ? TUR__JSON_TRUE : TUR__JSON_FALSE) : NULL;
        done = compared && tur__claim_count(a, log, "size", m->seq);
    }
    if (done && s->replaced_by) done = tur__claim_text(a, o, "replaced_by", s->replaced_by->id);
    char instant[21] = "";
    if (s->proven) tur_time_print(instant, s->proven);
    return done && (!*instant || tur__claim_text(a, o, "existed_by", instant));
}

static bool put_sealed(tur_verifier *v, tur__json *array, const tur__sealed *s)
{
    tur__arena *a = &v->arena;
    tur__json *o = tur__claim_new(a, array, NULL, TUR__JSON_OBJECT);
    bool done = o && tur__claim_text(a, o, "manifest", s->name) && tur__claim_text(a, o, "outcome", tur_outcome_name(s->outcome)) &&
                tur__claim_text(a, o, "level", tur_level_name(s->level));
    if (done && s->token)
        done = tur__claim_text(a, o, "id", s->id) && tur__claim_text(a, o, "alg", tur_token_alg(s->token)) && tur__claim_text(a, o, "kid", tur_token_kid(s->token));
    /* nothing of what a token says is told that is not known to be said */
    if (done && s->genuine) done = put_manifest(v, o, s);
    return done && tur__json_put(a, o, "reasons", 7, s->reasons);
}

const char *tur_verifier_report(tur_verifier *v, size_t *len)
{
    tur__arena *a = &v->arena;
    tur__json *root = tur__json_new(a, TUR__JSON_OBJECT);
    bool done = root && tur__claim_text(a, root, "outcome", tur_outcome_name(tur_verifier_outcome(v))) &&
                tur__claim_text(a, root, "level", tur_level_name(tur_verifier_level(v))) && tur__claim_text(a, root, "asked", v->flags & TUR_VERIFY_SIGNATURES ? "none" : tur_level_name(v->level));
    tur__json *array = done ? tur__claim_new(a, root, "manifests", TUR__JSON_ARRAY) : NULL;
    for (size_t i = 0; array && i < v->count; i++)
        if (!put_sealed(v, array, &v->sealed[i])) array = NULL;
    v->report.len = 0;
    if (array) tur__json_write(&v->report, root);
    tur__buf_putc(&v->report, '\n');
    *len = v->report.len;
    const char *text = tur__buf_text(&v->report);
    return array && !v->report.failed ? text : NULL;
}

const char *tur_verifier_state(tur_verifier *v, size_t *len)
{
    if (!v->ran || tur_verifier_outcome(v) != TUR_VALID || !tur__next_state(v)) return NULL;
    *len = v->new_state.len;
    return tur__buf_text(&v->new_state);
}
