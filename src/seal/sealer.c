/* tur_sealer: measures an export and writes its manifest, to be signed. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/rand.h>

#include "base/status.h"
#include "pipe/validate.h"
#include "seal/log.h"
#include "seal/manifest.h"
#include "seal/measure.h"
#include "sign/refuse.h"

struct tur_sealer {
    tur__arena arena;   /* of what is kept */
    tur__json *claims, *body, *files, *aud, *sheets, *declared;
    tur__measure measure;
    int jobs;
    bool begun, finished, has_set_root;
    tur__kind kind;
    tur__span period;
    bool has_period, has_gap;
    tur__instant gap;
    /* of the manifest before, where there is one */
    bool follows, knows_end;
    tur__instant end; /* where the next period has to begin */
    tur__buf text;
};

static tur_status refuse(tur_refusal *why, const char *code, const char *message, const char *detail)
{
    return tur__refuse_about(why, code, message, detail, strlen(detail));
}

tur_sealer *tur_sealer_new(void)
{
    tur_sealer *s = calloc(1, sizeof *s);
    char hex[TUR__SHA256_HEX];
    if (!s) return NULL;
    tur__arena *a = &s->arena;
    s->jobs = 1;
    s->claims = tur__json_new(a, TUR__JSON_OBJECT);
    s->body = s->claims ? tur__claim_new(a, s->claims, TUR__MANIFEST, TUR__JSON_OBJECT) : NULL;
    tur__json *schema = s->body ? tur__claim_new(a, s->body, "schema", TUR__JSON_OBJECT) : NULL;
    bool done = schema && tur__schema_sha256(hex) && tur__claim_count(a, s->body, "v", TUR__MANIFEST_VERSION) &&
                tur__claim_text(a, s->body, "producer", "tur " TUR_VERSION) && tur__claim_text(a, s->body, "spec", TUR_SPEC_VERSION) &&
                tur__claim_text(a, s->body, "canon", "jcs-1") && tur__claim_text(a, schema, "id", TUR__SCHEMA_ID) &&
                tur__claim_text(a, schema, "sha256", hex) && tur__measure_begin(&s->measure, 1) == TUR_OK;
    if (done) return s;
    tur_sealer_free(s);
    return NULL;
}

void tur_sealer_free(tur_sealer *s)
{
    if (!s) return;
    tur__measure_free(&s->measure);
    tur__buf_free(&s->text);
    tur__arena_free(&s->arena);
    free(s);
}

/* ---- Settings ---- */

void tur_sealer_on_finding(tur_sealer *s, tur_finding_fn fn, void *ctx) { tur_validator_on_finding(s->measure.validator, fn, ctx); }

void tur_sealer_on_progress(tur_sealer *s, void (*fn)(void *ctx, uint64_t bytes), void *ctx)
{
    tur_validator_on_progress(s->measure.validator, fn, ctx);
}

tur_status tur_sealer_set_jobs(tur_sealer *s, int jobs) { return tur_validator_set_jobs(s->measure.validator, jobs); }

tur_status tur_sealer_set_root_of_set(tur_sealer *s)
{
    if (s->begun) return TUR_EINVAL;
    s->measure.want_leaves = true;
    return TUR_OK;
}

/* Puts a text where none is yet. */
static tur_status put_line(tur_sealer *s, tur__json *object, const char *name, const char *value, size_t most)
{
    if (!tur__is_line(value, strlen(value), most) || tur__json_get(object, name)) return TUR_EINVAL;
    return tur__claim_text(&s->arena, object, name, value) ? TUR_OK : TUR_ENOMEM;
}

static tur_status push_line(tur_sealer *s, tur__json **array, tur__json *object, const char *name, const char *value)
{
    if (!tur__is_line(value, strlen(value), 256)) return TUR_EINVAL;
    if (!*array && !(*array = tur__claim_new(&s->arena, object, name, TUR__JSON_ARRAY))) return TUR_ENOMEM;
    tur__json *text = tur__json_new_string(&s->arena, value, strlen(value));
    if (!text) return TUR_ENOMEM;
    tur__json_push(*array, text);
    return TUR_OK;
}

/* START/END */
static tur_status set_period(tur_sealer *s, const char *value)
{
    const char *slash = strchr(value, '/');
    if (!slash || s->has_period) return TUR_EINVAL;
    const char *start = tur__arena_copy(&s->arena, value, (size_t)(slash - value));
    if (!start) return TUR_ENOMEM;
    if (!tur__read_span(&s->period, start, slash + 1)) return TUR_EINVAL;
    tur__json *period = tur__claim_new(&s->arena, s->body, "period", TUR__JSON_OBJECT);
    s->has_period = period && tur__claim_text(&s->arena, period, "start", start) && tur__claim_text(&s->arena, period, "end", slash + 1);
    s->measure.sums.bounded = true;
    s->measure.sums.period = s->period;
    return s->has_period ? TUR_OK : TUR_ENOMEM;
}

/* START REASON */
static tur_status set_gap(tur_sealer *s, const char *value)
{
    const char *blank = strchr(value, ' ');
    if (!blank || s->has_gap || !tur__is_line(blank + 1, strlen(blank + 1), 1024)) return TUR_EINVAL;
    const char *start = tur__arena_copy(&s->arena, value, (size_t)(blank - value));
    if (!start) return TUR_ENOMEM;
    if (!tur__instant_parse(&s->gap, start, strlen(start))) return TUR_EINVAL;
    tur__json *gap = tur__claim_new(&s->arena, s->body, "gap", TUR__JSON_OBJECT);
    s->has_gap = gap && tur__claim_text(&s->arena, gap, "start", start) && tur__claim_text(&s->arena, gap, "reason", blank + 1);
    return s->has_gap ? TUR_OK : TUR_ENOMEM;
}

static tur_status set_kind(tur_sealer *s, const char *value)
{
    for (int i = 0; tur__kind_names[i]; i++) {
        if (strcmp(value, tur__kind_names[i]) != 0) continue;
        s->kind = (tur__kind)i;
        return TUR_OK;
    }
    return TUR_EINVAL;
}

static tur_status set_lateness(tur_sealer *s, const char *value)
{
    int64_t n = 0;
    size_t len = strlen(value);
    if (!len || len > 9 || strspn(value, "0123456789") != len) return TUR_EINVAL;
    for (; *value; value++) n = n * 10 + (*value - '0');
    s->measure.sums.timed = true;
    s->measure.sums.lateness = n;
    return TUR_OK;
}

/* ID=SHA256 of a price sheet */
static tur_status add_sheet(tur_sealer *s, const char *value)
{
    const char *sign = strrchr(value, '=');
    if (!sign || !tur__is_hex(sign + 1) || !tur__is_line(value, (size_t)(sign - value), 256)) return TUR_EINVAL;
    if (!s->sheets && !(s->sheets = tur__claim_new(&s->arena, s->body, "sheets", TUR__JSON_ARRAY))) return TUR_ENOMEM;
    tur__json *sheet = tur__claim_new(&s->arena, s->sheets, NULL, TUR__JSON_OBJECT);
    const char *id = tur__arena_copy(&s->arena, value, (size_t)(sign - value));
    return sheet && id && tur__claim_text(&s->arena, sheet, "id", id) && tur__claim_text(&s->arena, sheet, "sha256", sign + 1) ? TUR_OK : TUR_ENOMEM;
}

static tur_status declare(tur_sealer *s, const char *value)
{
    const tur_requirement *r = tur_requirement_find(value);
    if (!r || strcmp(r->grade, "declared") != 0) return TUR_EINVAL;
    for (const tur__json *d = s->declared ? s->declared->first : NULL; d; d = d->next)
        if (tur__json_is(d, r->id)) return TUR_OK;
    return push_line(s, &s->declared, s->body, "declared", r->id);
}

tur_status tur_sealer_set(tur_sealer *s, const char *name, const char *value)
{
    static const struct { const char *name; bool in_body; size_t most; } lines[] = {
        {"iss", false, 256}, {"sub", false, 256}, {"jti", false, 256}, {"series", true, 256}, {"rule", true, 1024}};
    static const struct { const char *name; tur_status (*set)(tur_sealer *s, const char *value); } others[] = {
        {"period", set_period}, {"gap", set_gap}, {"kind", set_kind}, {"lateness", set_lateness}, {"sheet", add_sheet}, {"declare", declare}};
    if (s->begun) return TUR_EINVAL;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        if (!strcmp(name, lines[i].name)) return put_line(s, lines[i].in_body ? s->body : s->claims, name, value, lines[i].most);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (!strcmp(name, others[i].name)) return others[i].set(s, value);
    return strcmp(name, "aud") ? TUR_ENOENT : push_line(s, &s->aud, s->claims, "aud", value);
}

/* ---- The series ---- */

static tur_status read_other(tur__manifest *m, tur_sealer *s, tur_refusal *why, const tur_token *token)
{
    tur_status status = tur__manifest_of(m, &s->arena, why, token);
    const tur__json *iss = tur__json_get(s->claims, "iss"), *series = tur__json_get(s->body, "series");
    if (status != TUR_OK) return status;
    if (!iss || !tur__json_is(iss, m->iss)) return refuse(why, "CHAIN_SERIES", "a manifest of another issuer", m->iss);
    if (series && !tur__json_is(series, m->series)) return refuse(why, "CHAIN_SERIES", "a manifest of another series", m->series);
    if (!series && !tur__claim_text(&s->arena, s->body, "series", m->series)) return TUR_ENOMEM;
    return TUR_OK;
}

tur_status tur_sealer_follow(tur_sealer *s, tur_refusal *why, const tur_token *previous)
{
    tur__manifest m;
    if (s->begun || s->follows) return TUR_EINVAL;
    tur_status status = read_other(&m, s, why, previous);
    if (status != TUR_OK) return status;
    s->follows = true;
    s->knows_end = m.kind == TUR__ORIGINAL || m.kind == TUR__PARTIAL;
    s->end = m.kind == TUR__ORIGINAL ? m.period.end : m.period.start;
    if (!tur__claim_count(&s->arena, s->body, "seq", m.seq + 1)) return TUR_ENOMEM;
    return tur__claim_text(&s->arena, s->body, "prev", tur_token_id(previous)) ? TUR_OK : TUR_ENOMEM;
}

tur_status tur_sealer_replace(tur_sealer *s, tur_refusal *why, const tur_token *original, const char *reason)
{
    tur__manifest m;
    if (s->begun || tur__json_get(s->body, "restates")) return TUR_EINVAL;
    if (!tur__is_line(reason, strlen(reason), 1024)) return TUR_EINVAL;
    tur_status status = read_other(&m, s, why, original);
    if (status != TUR_OK) return status;
    if (!s->has_period) {
        status = set_period(s, tur__arena_printf(&s->arena, "%s/%s", m.start, m.end));
        if (status != TUR_OK) return status;
    } else if (tur__instant_cmp(s->period.start, m.period.start) || tur__instant_cmp(s->period.end, m.period.end)) {
        return refuse(why, "CHAIN_RESTATES", "a period other than that of the manifest that is replaced", m.start);
    }
    tur__json *restates = tur__claim_new(&s->arena, s->body, "restates", TUR__JSON_OBJECT);
    return restates && tur__claim_text(&s->arena, restates, "id", tur_token_id(original)) &&
                   tur__claim_text(&s->arena, restates, "reason", reason)
               ? TUR_OK
               : TUR_ENOMEM;
}

tur_status tur_sealer_log(tur_sealer *s, tur_refusal *why, tur_log *log)
{
    const tur__json *prev = tur__json_get(s->body, "prev");
    tur__merkle tree = {.size = 0};
    tur__hash *ids, root;
    uint8_t leaf[TUR__SHA256_SIZE];
    tur__place at = {.prev = prev ? prev->text : NULL};
    if (s->begun || !prev || tur__json_get(s->body, "log")) return TUR_EINVAL;
    at.iss = tur__json_get(s->claims, "iss")->text;
    at.series = tur__json_get(s->body, "series")->text;
    tur__read_count(&at.seq, tur__json_get(s->body, "seq"));
    tur_status status = tur__log_before(&ids, log, why, &at);
    if (status != TUR_OK) return status;
    bool done = true;
    for (uint64_t i = 0; done && i < at.seq; i++) {
        done = tur__log_leaf(leaf, &ids[i]);
        if (done) tur__merkle_add(&tree, leaf);
    }
    tur__json *member = done && tur__merkle_root(&tree, &root) ? tur__claim_new(&s->arena, s->body, "log", TUR__JSON_OBJECT) : NULL;
    done = member && tur__claim_count(&s->arena, member, "size", at.seq) && tur__claim_hash(&s->arena, member, "root", &root);
    tur__merkle_free(&tree);
    free(ids);
    return done ? TUR_OK : TUR_ENOMEM;
}

/* Where the period has to begin, seen from the manifest before. */
static tur_status judge_series(const tur_sealer *s, tur_refusal *why)
{
    bool redoes = s->kind == TUR__RESTATEMENT || s->kind == TUR__VOID;
    if (redoes != (tur__json_get(s->body, "restates") != NULL))
        return tur__refuse(why, "CHAIN_RESTATES", "a restatement or void names what it replaces, and no other does");
    if (redoes && !s->follows) return tur__refuse(why, "CHAIN_PREV", "a restatement or void follows a manifest of its series");
    if (redoes || !s->knows_end) return TUR_OK;
    int order = tur__instant_cmp(s->period.start, s->end);
    if (order < 0) return tur__refuse(why, "CHAIN_OVERLAP", "a period that begins before the one before it ends");
    bool told = s->has_gap && !tur__instant_cmp(s->gap, s->end);
    if (order > 0 && !told) return tur__refuse(why, "CHAIN_GAP", "a gap behind the period before, which is not declared");
    if (!order && s->has_gap) return tur__refuse(why, "CHAIN_GAP", "a gap that is none");
    return TUR_OK;
}

/* ---- Files ---- */

static tur_status begin(tur_sealer *s, tur_refusal *why)
{
    static const char *const needed[] = {"iss", "series", "period"};
    if (s->finished) return TUR_EINVAL;
    if (s->begun) return TUR_OK;
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        if (!tur__json_get(i ? s->body : s->claims, needed[i])) return refuse(why, "MANIFEST_SYNTAX", "a member is missing", needed[i]);
    if (!s->follows && !tur__claim_count(&s->arena, s->body, "seq", 0)) return TUR_ENOMEM;
    if (!tur__claim_text(&s->arena, s->body, "kind", tur__kind_names[s->kind])) return TUR_ENOMEM;
    tur_status status = judge_series(s, why);
    s->begun = status == TUR_OK;
    return status;
}

static tur_status list(tur_sealer *s, const char *name, const tur__measured *m)
{
    tur__arena *a = &s->arena;
    if (!s->files && !(s->files = tur__claim_new(a, s->body, "files", TUR__JSON_ARRAY))) return TUR_ENOMEM;
    tur__json *f = tur__claim_new(a, s->files, NULL, TUR__JSON_OBJECT);
    bool done = f && tur__claim_text(a, f, "name", name) && tur__claim_text(a, f, "form", m->form) && tur__claim_count(a, f, "size", m->size) &&
                tur__claim_text(a, f, "sha256", m->sha256) && tur__claim_count(a, f, "records", m->records) &&
                tur__claim_hash(a, f, "root", &m->root);
    return done ? TUR_OK : TUR_ENOMEM;
}

/* Files on their way into the manifest. */
typedef struct adding {
    tur_sealer *s;
    tur_refusal *why;
    const char *const *name;
    size_t *added;
} adding;

static tur_status take_file(void *ctx, size_t index, tur_status status, const tur_refusal *why, const tur__measured *m)
{
    adding *a = ctx;
    if (status == TUR_EREFUSED && a->why) *a->why = *why;
    if (status == TUR_OK) status = list(a->s, a->name[index], m);
    *a->added = index + (status == TUR_OK);
    return status;
}

tur_status tur_sealer_add(tur_sealer *s, tur_refusal *why, const char *folder, const char *const *name, size_t count, size_t *added)
{
    adding a = {s, why, name, added};
    *added = 0;
    tur_status status = begin(s, why);
    tur__target *target = status == TUR_OK ? tur__arena_zalloc(&s->arena, (count + 1) * sizeof *target) : NULL;
    if (!target) return status == TUR_OK ? TUR_ENOMEM : status;
    for (size_t i = 0; i < count; i++) target[i] = (tur__target){.folder = folder, .name = name[i]};
    return tur__measure_files(&s->measure, target, count, take_file, &a);
}

/* ---- The end ---- */

/* "A signer MUST NOT sign an export in which a record does not conform." */
static tur_status judge_records(const tur_sealer *s, tur_refusal *why)
{
    const tur__measure *m = &s->measure;
    if (tur_validator_summary(m->validator)->errors) return tur__refuse(why, "RECORD_INVALID", "records do not conform");
    if (m->formless) return refuse(why, "RECORD_FORM", "records have no canonical form; the first has the id", m->formless_id);
    if (m->sums.outside) return refuse(why, "PERIOD_MISMATCH", "records lie outside the period; the first has the id", m->sums.outside_id);
    return TUR_OK;
}

/* Version 7 (RFC 9562): the time in milliseconds, then random bits. */
static tur_status put_id(tur_sealer *s, int64_t now)
{
    uint8_t b[16];
    if (tur__json_get(s->claims, "jti")) return TUR_OK;
    if (RAND_bytes(b, sizeof b) != 1) return TUR_EINTERNAL;
    for (int i = 0; i < 6; i++) b[i] = (uint8_t)((uint64_t)now * 1000 >> (40 - 8 * i));
    b[6] = 0x70 | (b[6] & 15);
    b[8] = 0x80 | (b[8] & 63);
    const char *text = tur__arena_printf(&s->arena, "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", b[0], b[1], b[2], b[3], b[4],
                                         b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]);
    return tur__claim_text(&s->arena, s->claims, "jti", text) ? TUR_OK : TUR_ENOMEM;
}

/* What was written has to be what is read: a manifest that the verifier would refuse is not handed out. */
static tur_status write_claims(tur_sealer *s, tur_refusal *why)
{
    tur__manifest m;
    tur__arena a = {0};
    tur__json_error error;
    size_t used;
    tur__json_write(&s->text, s->claims);
    const char *text = tur__buf_text(&s->text);
    if (s->text.failed) return TUR_ENOMEM;
    const tur__json *claims = tur__json_parse(&a, text, s->text.len, &used, &error);
    tur_status status = claims ? tur__manifest_read(&m, &a, why, claims) : TUR_ENOMEM;
    tur__arena_free(&a);
    return status;
}

tur_status tur_sealer_finish(const char **claims, size_t *len, tur_sealer *s, tur_refusal *why, int64_t now)
{
    tur__hash root;
    *claims = NULL;
    tur_status status = begin(s, why);
    if (status != TUR_OK) return status;
    if (now < 0 || now >= INT64_C(1) << 40) return TUR_EINVAL;
    s->finished = true;
    status = tur__measure_finish(&s->measure);
    if (status == TUR_OK) status = judge_records(s, why);
    if (status == TUR_OK) status = put_id(s, now);
    if (status != TUR_OK) return status;
    bool done = tur__manifest_put_facts(&s->arena, s->body, &s->measure.sums) && tur__claim_count(&s->arena, s->claims, "iat", (uint64_t)now);
    if (done && s->measure.want_leaves && s->files)
        done = tur__measure_set_root(&s->measure, &root) && tur__claim_hash(&s->arena, s->body, "set_root", &root);
    if (!done) return TUR_ENOMEM;
    status = write_claims(s, why);
    if (status != TUR_OK) return status;
    *claims = s->text.data;
    *len = s->text.len;
    return TUR_OK;
}

const char *tur_sealer_file(const tur_sealer *s, size_t index, const char **sha256)
{
    const tur__json *f = s->files ? s->files->first : NULL;
    for (; f && index; index--) f = f->next;
    if (!f) return NULL;
    *sha256 = tur__json_get(f, "sha256")->text;
    return tur__json_get(f, "name")->text;
}

const tur_summary *tur_sealer_summary(const tur_sealer *s) { return tur_validator_summary(s->measure.validator); }
