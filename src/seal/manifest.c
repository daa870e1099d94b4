/* Reading a manifest. Nothing is skipped: a member that this version does not know may change what
 * the others mean. */
#include "seal/manifest.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "seal/files.h"
#include "sign/base64url.h"
#include "sign/refuse.h"
#include "sign/token.h"

const char *const tur__kind_names[] = {"original", "partial", "restatement", "void", NULL};

/* ---- Forms ---- */

bool tur__is_line(const char *text, size_t len, size_t most)
{
    size_t size;
    return len && tur__utf8_valid(text, len) == len && tur__utf8_count(text, len) <= most && tur__utf8_unfit(text, len, &size) == len;
}

bool tur__is_hex(const char *text)
{
    return strlen(text) == 64 && strspn(text, "0123456789abcdef") == 64;
}

bool tur__read_hash(tur__hash *hash, const char *text, size_t len)
{
    tur__arena a = {0};
    size_t size = 0;
    const char *bytes = len == 43 && tur__base64url_valid(text, len) ? tur__base64url_decode(&size, &a, text, len) : NULL;
    bool is = bytes && size == sizeof hash->byte;
    if (is) memcpy(hash->byte, bytes, size);
    tur__arena_free(&a);
    return is;
}

bool tur__read_span(tur__span *span, const char *start, const char *end)
{
    return tur__instant_parse(&span->start, start, strlen(start)) && tur__instant_parse(&span->end, end, strlen(end)) &&
           tur__instant_cmp(span->start, span->end) < 0;
}

bool tur__read_count(uint64_t *n, const tur__json *v)
{
    if (!v || v->kind != TUR__JSON_NUMBER || v->len > 16 || strspn(v->text, "0123456789") != v->len) return false;
    *n = 0;
    for (size_t i = 0; i < v->len; i++) *n = *n * 10 + (unsigned)(v->text[i] - '0');
    return *n < UINT64_C(1) << 53 && (*v->text != '0' || v->len == 1);
}

/* ---- Members ---- */

typedef enum form { LINE, ID, HEX, HASH, COUNT, POSITIVE, COUNTS, INSTANT, SUM, AMOUNT, OBJECT, ARRAY, ANY_OBJECT } form;

typedef struct rule {
    const char *name;
    form form;
    bool need;
    const struct rule *inside; /* of OBJECT; of ARRAY: of the elements, NULL for lines */
} rule;

static const rule schema_rules[] = {{"id", ID, true, NULL}, {"sha256", HEX, true, NULL}, {0}};
static const rule period_rules[] = {{"start", INSTANT, true, NULL}, {"end", INSTANT, true, NULL}, {0}};
static const rule gap_rules[] = {{"start", INSTANT, true, NULL}, {"reason", LINE, true, NULL}, {0}};
static const rule restates_rules[] = {{"id", HEX, true, NULL}, {"reason", LINE, true, NULL}, {0}};
static const rule log_rules[] = {{"size", POSITIVE, true, NULL}, {"root", HASH, true, NULL}, {0}};
static const rule unpriced_rules[] = {{"records", COUNT, true, NULL}, {"charges", COUNT, true, NULL}, {0}};
static const rule lateness_rules[] = {{"seconds", COUNT, true, NULL}, {"records", COUNT, true, NULL}, {0}};
static const rule total_rules[] = {{"currency", ID, true, NULL}, {"basis", ID, true, NULL}, {"amount", AMOUNT, true, NULL}, {"sum", SUM, true, NULL}, {"charges", POSITIVE, true, NULL}, {0}};
static const rule quantity_rules[] = {{"meter", ID, true, NULL}, {"modality", ID, false, NULL}, {"sum", SUM, true, NULL}, {"lines", POSITIVE, true, NULL}, {0}};
static const rule file_rules[] = {{"name", LINE, true, NULL}, {"form", ID, true, NULL}, {"size", COUNT, true, NULL}, {"sha256", HEX, true, NULL}, {"records", COUNT, true, NULL}, {"root", HASH, true, NULL}, {0}};
static const rule manifest_rules[] = {
    {"v", POSITIVE, true, NULL},
    {"kind", ID, true, NULL},
    {"producer", LINE, true, NULL},
    {"spec", ID, true, NULL},
    {"schema", OBJECT, true, schema_rules},
    {"sheets", ARRAY, false, schema_rules},
    {"series", ID, true, NULL},
    {"seq", COUNT, true, NULL},
    {"prev", HEX, false, NULL},
    {"period", OBJECT, true, period_rules},
    {"rule", LINE, false, NULL},
    {"gap", OBJECT, false, gap_rules},
    {"restates", OBJECT, false, restates_rules},
    {"log", OBJECT, false, log_rules},
    {"records", COUNT, true, NULL},
    {"kinds", COUNTS, false, NULL},
    {"first", INSTANT, false, NULL},
    {"last", INSTANT, false, NULL},
    {"unpriced", OBJECT, true, unpriced_rules},
    {"lateness", OBJECT, false, lateness_rules},
    {"totals", ARRAY, false, total_rules},
    {"quantities", ARRAY, false, quantity_rules},
    {"tags", ARRAY, false, NULL},
    {"declared", ARRAY, false, NULL},
    {"canon", ID, true, NULL},
    {"files", ARRAY, false, file_rules},
    {"set_root", HASH, false, NULL},
    {"ext", ANY_OBJECT, false, NULL},
    {0}};
static const rule claim_rules[] = {
    {"iss", ID, true, NULL}, {"sub", ID, false, NULL}, {"jti", ID, false, NULL}, {"iat", COUNT, true, NULL}, {"nbf", COUNT, false, NULL}, {"exp", COUNT, false, NULL},
    {TUR__MANIFEST, OBJECT, true, manifest_rules}, {0}};

static tur_status refuse(tur_refusal *why, const char *message, const char *detail)
{
    return tur__refuse_about(why, "MANIFEST_SYNTAX", message, detail, strlen(detail));
}

static const rule *rule_of(const rule *rules, const char *name)
{
    for (; rules->name; rules++)
        if (!strcmp(rules->name, name)) return rules;
    return NULL;
}

/* An exact decimal in its one spelling, of as many digits as it has, and at most 18 behind the point. */
static bool is_sum(const char *text)
{
    bool negative = *text == '-';
    text += negative;
    size_t whole = strspn(text, "0123456789"), fraction = text[whole] == '.' ? strspn(text + whole + 1, "0123456789") : 0;
    const char *end = text + whole + (fraction ? fraction + 1 : 0);
    if (!whole || *end || (*text == '0' && whole > 1) || fraction > 18 || (fraction && end[-1] == '0')) return false;
    return fraction || *text != '0' || !negative;
}

static bool is_amount(const tur__json *v)
{
    static const char *const names[] = {"list", "contracted", "billed", "effective"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (tur__json_is(v, names[i])) return true;
    return false;
}

static bool are_counts(const tur__json *v)
{
    uint64_t n;
    bool fine = v->kind == TUR__JSON_OBJECT && v->first;
    for (const tur__json *m = v->first; fine && m; m = m->next) fine = tur__read_count(&n, m);
    return fine;
}

static bool fits(const rule *r, const tur__json *v)
{
    uint64_t n;
    tur__hash hash;
    tur__instant t;
    bool text = v->kind == TUR__JSON_STRING;
    switch (r->form) {
    case LINE: return text && tur__is_line(v->text, v->len, 1024);
    case ID: return text && tur__is_line(v->text, v->len, 256);
    case HEX: return text && v->len == 64 && tur__is_hex(v->text);
    case HASH: return text && tur__read_hash(&hash, v->text, v->len);
    case COUNT: return tur__read_count(&n, v);
    case POSITIVE: return tur__read_count(&n, v) && n;
    case COUNTS: return are_counts(v);
    case SUM: return text && strlen(v->text) == v->len && is_sum(v->text);
    case AMOUNT: return text && is_amount(v);
    case INSTANT: return text && tur__instant_parse(&t, v->text, v->len);
    case ARRAY: return v->kind == TUR__JSON_ARRAY && v->first;
    default: return v->kind == TUR__JSON_OBJECT && v->first;
    }
}

static tur_status read_object(tur_refusal *why, const tur__json *object, const rule *rules);

static tur_status read_elements(tur_refusal *why, const tur__json *array, const rule *r)
{
    for (const tur__json *e = array->first; e; e = e->next) {
        bool fine = r->inside ? e->kind == TUR__JSON_OBJECT : e->kind == TUR__JSON_STRING && tur__is_line(e->text, e->len, 1024);
        if (!fine) return refuse(why, "an element of another form", r->name);
        tur_status status = r->inside ? read_object(why, e, r->inside) : TUR_OK;
        if (status != TUR_OK) return status;
    }
    return TUR_OK;
}

static tur_status read_object(tur_refusal *why, const tur__json *object, const rule *rules)
{
    for (const rule *r = rules; r->name; r++)
        if (r->need && !tur__json_get(object, r->name)) return refuse(why, "a member is missing", r->name);
    for (const tur__json *m = object->first; m; m = m->next) {
        const rule *r = rule_of(rules, m->name);
        if (!r && rules == claim_rules && !strcmp(m->name, "aud")) continue; /* judged with the token */
        if (!r) return refuse(why, "a member that this version does not know", m->name);
        if (!fits(r, m)) return refuse(why, "a member of another form", m->name);
        tur_status status = TUR_OK;
        if (r->form == OBJECT) status = read_object(why, m, r->inside);
        if (r->form == ARRAY) status = read_elements(why, m, r);
        if (status != TUR_OK) return status;
    }
    return TUR_OK;
}

/* ---- What the members say ---- */

static const char *text_at(const tur__json *object, const char *path)
{
    const tur__json *v = tur__json_at(object, path);
    return v ? v->text : NULL;
}

static uint64_t count_at(const tur__json *object, const char *path)
{
    uint64_t n = 0;
    tur__read_count(&n, tur__json_at(object, path));
    return n;
}

static int by_name(const void *a, const void *b) { return tur__file_name_cmp(*(const char *const *)a, *(const char *const *)b); }

/* Whether a folder of the path NAME is a file itself. */
static bool is_below_file(const char *const *order, size_t count, const char *name)
{
    char folder[TUR__FILE_NAME_MOST + 1];
    const char *const key = folder;
    for (const char *slash = strchr(name, '/'); slash; slash = strchr(slash + 1, '/')) {
        memcpy(folder, name, (size_t)(slash - name));
        folder[slash - name] = 0;
        if (bsearch(&key, order, count, sizeof *order, by_name)) return true;
    }
    return false;
}

static tur_status judge_names(const tur__manifest *m, tur__arena *a, tur_refusal *why)
{
    const char **order = tur__arena_alloc(a, (m->files + 1) * sizeof *order);
    if (!order) return TUR_ENOMEM;
    for (size_t i = 0; i < m->files; i++) order[i] = m->file[i].name;
    qsort(order, m->files, sizeof *order, by_name);
    for (size_t i = 0; i < m->files; i++) {
        const char *fault = i && !by_name(&order[i - 1], &order[i]) ? "a file name that is there twice when case is ignored"
                            : is_below_file(order, m->files, order[i]) ? "a file below what is a file too"
                                                                       : NULL;
        if (fault) return tur__refuse_about(why, "FILE_PATH", fault, order[i], strlen(order[i]));
    }
    return TUR_OK;
}

static tur_status read_files(tur__manifest *m, tur__arena *a, tur_refusal *why)
{
    const tur__json *files = tur__json_get(m->body, "files");
    if (!files) return TUR_OK;
    if (files->count > TUR__MANIFEST_FILES) return refuse(why, "more than 2000 files", "files");
    m->file = tur__arena_zalloc(a, files->count * sizeof *m->file);
    if (!m->file) return TUR_ENOMEM;
    for (const tur__json *f = files->first; f; f = f->next) {
        tur__listed *to = &m->file[m->files++];
        const tur__json *name = tur__json_get(f, "name"), *root = tur__json_get(f, "root");
        const char *fault = tur__file_name_fault(name->text, name->len);
        if (fault) return tur__refuse_about(why, "FILE_PATH", fault, name->text, name->len);
        *to = (tur__listed){.name = name->text, .sha256 = text_at(f, "sha256"), .size = count_at(f, "size"), .records = count_at(f, "records")};
        tur__read_hash(&to->root, root->text, root->len);
    }
    return judge_names(m, a, why);
}

/* What the form cannot say: which members go together. */
static tur_status judge_whole(const tur__manifest *m, tur_refusal *why)
{
    uint64_t records = 0;
    for (size_t i = 0; i < m->files; i++) records += m->file[i].records;
    bool redoes = m->kind == TUR__RESTATEMENT || m->kind == TUR__VOID;
    if (m->seq ? !m->prev : m->prev != NULL) return refuse(why, "every manifest but the first of a series names the one before it", "prev");
    if (redoes != (m->restates != NULL)) return refuse(why, "a restatement or void names what it replaces, and no other does", "restates");
    if ((m->kind == TUR__VOID) != !m->files) return refuse(why, "a void has no files, and every other has one or more", "files");
    if (records != m->records) return refuse(why, "the records of the files do not add up", "records");
    if (m->has_log && count_at(m->body, "log.size") != m->seq) return refuse(why, "a log that is not of all manifests before it", "log");
    if (redoes && m->has_gap) return refuse(why, "a restatement or void has no gap before it", "gap");
    if (m->has_gap && tur__instant_cmp(m->gap, m->period.start) >= 0) return refuse(why, "a gap that does not begin before the period", "gap");
    if (strcmp(tur__json_get(m->body, "canon")->text, "jcs-1") != 0) return refuse(why, "a canonical form that is not known", "canon");
    return TUR_OK;
}

static bool find_kind(tur__manifest *m)
{
    const char *name = text_at(m->body, "kind");
    for (m->kind = 0; m->kind < TUR__KINDS; m->kind++)
        if (!strcmp(name, tur__kind_names[m->kind])) return true;
    return false;
}

tur_status tur__manifest_read(tur__manifest *m, tur__arena *a, tur_refusal *why, const tur__json *claims)
{
    uint64_t version;
    memset(m, 0, sizeof *m);
    m->body = tur__json_get(claims, TUR__MANIFEST);
    if (!m->body || m->body->kind != TUR__JSON_OBJECT) return refuse(why, "the token is no manifest", TUR__MANIFEST);
    if (tur__read_count(&version, tur__json_get(m->body, "v")) && version != TUR__MANIFEST_VERSION)
        return tur__refuse(why, "MANIFEST_VERSION", "a version of manifests that is not known");
    tur_status status = read_object(why, claims, claim_rules);
    if (status != TUR_OK) return status;
    if (!find_kind(m)) return refuse(why, "a kind of manifest that is not known", text_at(m->body, "kind"));
    m->iss = text_at(claims, "iss");
    m->sub = text_at(claims, "sub");
    m->has_aud = tur__json_get(claims, "aud") != NULL;
    m->schema = text_at(m->body, "schema.id");
    m->schema_sha256 = text_at(m->body, "schema.sha256");
    m->series = text_at(m->body, "series");
    m->seq = count_at(m->body, "seq");
    m->prev = text_at(m->body, "prev");
    m->start = text_at(m->body, "period.start");
    m->end = text_at(m->body, "period.end");
    m->restates = text_at(m->body, "restates.id");
    m->records = count_at(m->body, "records");
    m->timed = tur__json_get(m->body, "lateness") != NULL;
    m->lateness = (int64_t)count_at(m->body, "lateness.seconds");
    if (!tur__read_span(&m->period, m->start, m->end)) return refuse(why, "a period that does not end after it starts", "period");
    const tur__json *gap = tur__json_at(m->body, "gap.start"), *set = tur__json_get(m->body, "set_root"), *log = tur__json_at(m->body, "log.root");
    m->has_gap = gap && tur__instant_parse(&m->gap, gap->text, gap->len);
    m->has_set_root = set && tur__read_hash(&m->set_root, set->text, set->len);
    m->has_log = log && tur__read_hash(&m->log_root, log->text, log->len);
    status = read_files(m, a, why);
    return status == TUR_OK ? judge_whole(m, why) : status;
}

/* "A signature MUST cover the canonical bytes of the manifest." */
static tur_status judge_form(tur_refusal *why, const tur_token *token)
{
    size_t len;
    const char *payload = tur_token_payload(token, &len);
    tur__buf jcs = {0};
    tur__json_write(&jcs, tur__token_claims(token));
    bool failed = jcs.failed, same = !failed && jcs.len == len && !memcmp(jcs.data, payload, len);
    tur__buf_free(&jcs);
    return same ? TUR_OK : failed ? TUR_ENOMEM : tur__refuse(why, "MANIFEST_SYNTAX", "claims that are not in canonical form");
}

tur_status tur__manifest_of(tur__manifest *m, tur__arena *a, tur_refusal *why, const tur_token *token)
{
    tur_status status = judge_form(why, token);
    return status == TUR_OK ? tur__manifest_read(m, a, why, tur__token_claims(token)) : status;
}
