/* Proofs: that one record is of a signed export, without the others; that a partial export grew into
 * the next; that a manifest is in the history of a later one. A proof carries its manifests, so that nothing else is needed to check it but keys. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "seal/log.h"
#include "seal/manifest.h"
#include "seal/measure.h"
#include "sign/base64url.h"
#include "sign/refuse.h"
#include "sign/token.h"

typedef enum kind { RECORD, GROWTH, HISTORY } kind;

struct tur_proof {
    kind kind;
    tur__arena arena;
    tur_token *token, *earlier; /* EARLIER: of growth and history */
    tur__manifest m, before;
    uint64_t file, index, size;
    const tur__json *record;
    bool extends_log;
    tur__path path, extends; /* EXTENDS: from log to log, of history only */
    tur__buf json, form;
    tur_proof_info info;
};

static tur_status bad(tur_refusal *why, const char *code, const char *message) { return tur__refuse(why, code, message); }

void tur_proof_free(tur_proof *p)
{
    if (!p) return;
    tur_token_free(p->token);
    tur_token_free(p->earlier);
    tur__buf_free(&p->json);
    tur__buf_free(&p->form);
    tur__arena_free(&p->arena);
    free(p);
}

const char *tur_proof_json(const tur_proof *p, size_t *len)
{
    *len = p->json.len;
    return p->json.data;
}

/* ---- Making ---- */

/* A record that is looked for while its file streams by. */
typedef struct hunt {
    tur__measure measure;
    const char *id; /* or the number */
    uint64_t number;
    uint64_t at, found; /* of records so far, of those that fit */
    uint64_t index;
    uint64_t grown_from; /* or how many records were there before */
    tur__buf record;
    tur_refusal *why;
} hunt;

static int on_record(void *ctx, const tur_record *r)
{
    hunt *h = ctx;
    uint64_t at = h->at++;
    if (h->grown_from && at == h->grown_from) tur__merkle_mark_tree(&h->measure.tree);
    bool fits = !h->grown_from && (h->id ? r->record_id && !strcmp(r->record_id, h->id) : at == h->number);
    if (!fits || h->found++) return 0;
    h->index = at;
    tur__buf_add(&h->record, r->canonical, r->canonical_len);
    tur__merkle_mark_next(&h->measure.tree);
    return h->record.failed;
}

static tur_status take_measured(void *ctx, size_t index, tur_status status, const tur_refusal *why, const tur__measured *measured)
{
    hunt *h = ctx;
    (void)index, (void)measured;
    if (status == TUR_EREFUSED && h->why) *h->why = *why;
    return status;
}

/* Measures PATH and finds which file of M it is. */
static tur_status run_hunt(uint64_t *file, hunt *h, tur_refusal *why, const tur__manifest *m, const char *path)
{
    const tur__target target = {.path = path, .earlier = h->grown_from};
    const tur__measured *measured = &h->measure.measured;
    h->why = why;
    h->measure.on_record = on_record;
    h->measure.record_ctx = h;
    tur_status status = tur__measure_begin(&h->measure, 1);
    if (status == TUR_OK) status = tur__measure_files(&h->measure, &target, 1, take_measured, h);
    if (status != TUR_OK) return status;
    for (*file = 0; *file < m->files; ++*file) {
        const tur__listed *l = &m->file[*file];
        if (l->records == measured->records && !memcmp(l->root.byte, measured->root.byte, sizeof l->root.byte)) return TUR_OK;
    }
    return bad(why, "ROOT_MISMATCH", "the manifest lists no file with these records in this order");
}

static bool put_path(tur__arena *a, tur__json *root, const char *name, const tur__path *path)
{
    tur__json *array = tur__claim_new(a, root, name, TUR__JSON_ARRAY);
    tur__buf b = {0};
    for (size_t i = 0; array && i < path->count; i++) {
        b.len = 0;
        tur__base64url(&b, path->hash[i].byte, sizeof path->hash[i].byte);
        tur__json *hash = b.failed ? NULL : tur__json_new_string(a, b.data, b.len);
        if (!hash) array = NULL;
        else tur__json_push(array, hash);
    }
    tur__buf_free(&b);
    return array;
}

static bool put_token(tur__arena *a, tur__json *root, const char *name, const tur_token *token)
{
    size_t len;
    const char *text = tur_token_text(token, &len);
    return text && tur__claim_text(a, root, name, text);
}

static tur_status write_proof(tur_proof *p, tur__json *root, bool done)
{
    if (!done) return TUR_ENOMEM;
    tur__json_write(&p->json, root);
    tur__buf_putc(&p->json, '\n');
    (void)tur__buf_text(&p->json);
    return p->json.failed ? TUR_ENOMEM : TUR_OK;
}

static tur_status write_record_proof(tur_proof *p, const hunt *h, uint64_t file, const tur_token *manifest)
{
    tur__arena *a = &p->arena;
    tur__json_error error;
    size_t used;
    tur__json *root = tur__json_new(a, TUR__JSON_OBJECT), *record = tur__json_parse(a, h->record.data, h->record.len, &used, &error);
    return write_proof(p, root, root && record && tur__claim_count(a, root, "v", 1) && put_token(a, root, "manifest", manifest) &&
                                    tur__claim_count(a, root, "file", file) && tur__claim_count(a, root, "index", h->index) &&
                                    tur__claim_count(a, root, "size", h->at) && tur__json_put(a, root, "record", 6, record) &&
                                    put_path(a, root, "path", &h->measure.tree.path));
}

/* Ends what made *PROOF. */
static tur_status made(tur_proof **proof, tur_proof *p, hunt *h, tur_status status)
{
    int error = errno;
    tur__measure_free(&h->measure);
    tur__buf_free(&h->record);
    if (status == TUR_OK) *proof = p;
    else tur_proof_free(p);
    errno = error;
    return status;
}

tur_status tur_proof_record(tur_proof **proof, tur_refusal *why, const tur_token *manifest, const char *path,
                            const char *record_id, uint64_t index)
{
    hunt h = {.id = record_id, .number = index};
    uint64_t file = 0;
    *proof = NULL;
    tur_proof *p = calloc(1, sizeof *p);
    if (!p) return TUR_ENOMEM;
    tur_status status = tur__manifest_of(&p->m, &p->arena, why, manifest);
    if (status == TUR_OK) status = run_hunt(&file, &h, why, &p->m, path);
    if (status == TUR_OK && !h.found) status = bad(why, "PROOF_BAD", "no such record");
    if (status == TUR_OK && h.found > 1) status = bad(why, "PROOF_BAD", "more than one record of this id; say which by its index");
    if (status == TUR_OK) status = write_record_proof(p, &h, file, manifest);
    return made(proof, p, &h, status);
}

static const tur__listed *listed(const tur__manifest *m, const char *name)
{
    for (size_t i = 0; i < m->files; i++)
        if (!strcmp(m->file[i].name, name)) return &m->file[i];
    return NULL;
}

/* The file that PATH is by its name, or the only one. */
static const tur__listed *meant(const tur__manifest *m, const char *path)
{
    size_t len = strlen(path);
    if (m->files == 1) return &m->file[0];
    for (size_t i = 0; i < m->files; i++) {
        size_t n = strlen(m->file[i].name);
        if (n <= len && !strcmp(path + len - n, m->file[i].name) && (n == len || path[len - n - 1] == '/')) return &m->file[i];
    }
    return NULL;
}

static tur_status same_series(tur_refusal *why, const tur_proof *p)
{
    if (strcmp(p->m.iss, p->before.iss) || strcmp(p->m.series, p->before.series)) return bad(why, "CHAIN_SERIES", "manifests of two series");
    return p->m.seq > p->before.seq ? TUR_OK : bad(why, "CHAIN_PREV", "the later manifest is not the later one");
}

tur_status tur_proof_growth(tur_proof **proof, tur_refusal *why, const tur_token *earlier, const tur_token *manifest,
                            const char *path)
{
    hunt h = {.grown_from = 0};
    uint64_t file = 0;
    *proof = NULL;
    tur_proof *p = calloc(1, sizeof *p);
    if (!p) return TUR_ENOMEM;
    tur_status status = tur__manifest_of(&p->m, &p->arena, why, manifest);
    if (status == TUR_OK) status = tur__manifest_of(&p->before, &p->arena, why, earlier);
    if (status == TUR_OK) status = same_series(why, p);
    const tur__listed *now = status == TUR_OK ? meant(&p->m, path) : NULL, *then = now ? listed(&p->before, now->name) : NULL;
    if (status == TUR_OK && !(then && then->records)) status = bad(why, "PROOF_BAD", "the earlier manifest lists no records of this file");
    if (status == TUR_OK) {
        h.grown_from = then->records;
        status = run_hunt(&file, &h, why, &p->m, path);
    }
    if (status == TUR_OK && !(h.measure.measured.has_earlier && !memcmp(h.measure.measured.earlier_root.byte, then->root.byte, sizeof then->root.byte)))
        status = bad(why, "CHAIN_GROWTH", "the file does not begin with the records of the earlier manifest");
    tur__json *root = tur__json_new(&p->arena, TUR__JSON_OBJECT);
    if (status == TUR_OK)
        status = write_proof(p, root, root && tur__claim_count(&p->arena, root, "v", 1) && put_token(&p->arena, root, "earlier", earlier) &&
                                          put_token(&p->arena, root, "manifest", manifest) && tur__claim_count(&p->arena, root, "file", file) &&
                                          put_path(&p->arena, root, "path", &h.measure.tree.path));
    return made(proof, p, &h, status);
}

/* The tree over IDS, as it is proven of P. */
static tur_status run_log(tur_proof *p, tur_refusal *why, const tur__hash *ids)
{
    tur__merkle member = {.size = 0}, growth = {.size = 0};
    tur__hash root, again;
    uint8_t leaf[TUR__SHA256_SIZE];
    bool done = true;
    for (uint64_t i = 0; done && i < p->m.seq; i++) {
        if (i == p->before.seq) tur__merkle_mark_next(&member);
        if (i == p->before.seq && p->before.has_log) tur__merkle_mark_tree(&growth);
        done = tur__log_leaf(leaf, &ids[i]);
        tur__merkle_add(&member, leaf);
        tur__merkle_add(&growth, leaf);
    }
    done = done && tur__merkle_root(&member, &root) && tur__merkle_root(&growth, &again);
    p->path = member.path;
    p->extends = growth.path;
    tur__merkle_free(&member);
    tur__merkle_free(&growth);
    if (!done) return TUR_ENOMEM;
    return memcmp(root.byte, p->m.log_root.byte, sizeof root.byte) ? bad(why, "LOG_MISMATCH", "the manifest states another log than that of the manifests before it") : TUR_OK;
}

static tur_status prove_history(tur_proof *p, tur_refusal *why, const tur_token *earlier, tur_log *log)
{
    tur__hash *ids, id;
    const tur__place at = {p->m.iss, p->m.series, p->m.seq, p->m.prev};
    if (!p->m.has_log) return bad(why, "PROOF_BAD", "the later manifest states no log");
    tur_status status = tur__log_before(&ids, log, why, &at);
    if (status != TUR_OK) return status;
    tur__read_id(&id, tur_token_id(earlier));
    if (memcmp(ids[p->before.seq].byte, id.byte, sizeof id.byte)) status = bad(why, "PROOF_BAD", "the earlier manifest is not among those before the later one");
    else status = run_log(p, why, ids);
    free(ids);
    return status;
}

tur_status tur_proof_history(tur_proof **proof, tur_refusal *why, const tur_token *earlier, const tur_token *manifest, tur_log *log)
{
    *proof = NULL;
    tur_proof *p = calloc(1, sizeof *p);
    if (!p) return TUR_ENOMEM;
    tur__arena *a = &p->arena;
    tur_status status = tur__manifest_of(&p->m, a, why, manifest);
    if (status == TUR_OK) status = tur__manifest_of(&p->before, a, why, earlier);
    if (status == TUR_OK) status = same_series(why, p);
    if (status == TUR_OK) status = prove_history(p, why, earlier, log);
    tur__json *root = tur__json_new(a, TUR__JSON_OBJECT);
    if (status == TUR_OK)
        status = write_proof(p, root, root && tur__claim_count(a, root, "v", 1) && put_token(a, root, "earlier", earlier) && put_token(a, root, "manifest", manifest) &&
                                          put_path(a, root, "path", &p->path) && (!p->before.has_log || put_path(a, root, "extends", &p->extends)));
    if (status == TUR_OK) *proof = p;
    else tur_proof_free(p);
    return status;
}

/* ---- Reading ---- */

static tur_status read_path(tur__path *path, tur_refusal *why, const tur__json *array)
{
    if (!array || array->kind != TUR__JSON_ARRAY || array->count > TUR__PATH_MOST) return bad(why, "PROOF_SYNTAX", "no path of hashes");
    for (const tur__json *h = array->first; h; h = h->next)
        if (h->kind != TUR__JSON_STRING || !tur__read_hash(&path->hash[path->count++], h->text, h->len)) return bad(why, "PROOF_SYNTAX", "a hash of the path is none");
    return TUR_OK;
}

static tur_status read_token(tur_token **token, tur_refusal *why, const tur__json *text)
{
    if (!text || text->kind != TUR__JSON_STRING) return bad(why, "PROOF_SYNTAX", "a proof without its manifest");
    return tur_token_read(token, why, text->text, text->len);
}

/* Exactly the members that one of the kinds of proof has. */
static bool members_fit(const tur_proof *p, const tur__json *root)
{
    static const char *const all[][8] = {
        {"v", "manifest", "file", "index", "size", "record", "path"}, {"v", "manifest", "file", "earlier", "path"}, {"v", "manifest", "earlier", "path"}};
    size_t count = 0;
    for (; all[p->kind][count]; count++)
        if (!tur__json_get(root, all[p->kind][count])) return false;
    return root->count == count + p->extends_log;
}

static tur_status read_members(tur_proof *p, tur_refusal *why, const tur__json *root)
{
    uint64_t version;
    const tur__json *earlier = tur__json_get(root, "earlier"), *extends = tur__json_get(root, "extends");
    p->kind = !earlier ? RECORD : tur__json_get(root, "file") ? GROWTH : HISTORY;
    p->extends_log = p->kind == HISTORY && extends;
    bool members = members_fit(p, root) && tur__read_count(&version, tur__json_get(root, "v")) && version == 1;
    if (!members || (p->kind != HISTORY && !tur__read_count(&p->file, tur__json_get(root, "file"))))
        return bad(why, "PROOF_SYNTAX", "members that are no proof of version 1");
    p->record = tur__json_get(root, "record");
    bool fits = earlier || (p->record->kind == TUR__JSON_OBJECT && tur__read_count(&p->index, tur__json_get(root, "index")) && tur__read_count(&p->size, tur__json_get(root, "size")));
    if (!fits) return bad(why, "PROOF_SYNTAX", "a member of another form");
    tur_status status = read_path(&p->path, why, tur__json_get(root, "path"));
    if (status == TUR_OK && p->extends_log) status = read_path(&p->extends, why, extends);
    if (status == TUR_OK) status = read_token(&p->token, why, tur__json_get(root, "manifest"));
    if (status == TUR_OK && earlier) status = read_token(&p->earlier, why, earlier);
    return status;
}

tur_status tur_proof_read(tur_proof **proof, tur_refusal *why, const char *json, size_t len)
{
    tur__json_error error;
    size_t used = 0;
    *proof = NULL;
    if (len > TUR_PROOF_MOST) return bad(why, "PROOF_SYNTAX", "more than a proof may have");
    tur_proof *p = calloc(1, sizeof *p);
    if (!p) return TUR_ENOMEM;
    tur__buf_add(&p->json, json, len);
    const tur__json *root = p->json.failed ? NULL : tur__json_parse(&p->arena, tur__buf_text(&p->json), len, &used, &error);
    bool memory = !p->json.failed && (root || error.offset != SIZE_MAX);
    for (; root && used < len; used++)
        if (!json[used] || !strchr(" \t\r\n", json[used])) root = NULL;
    tur_status status = root && root->kind == TUR__JSON_OBJECT ? read_members(p, why, root) : memory ? bad(why, "PROOF_SYNTAX", "no JSON object") : TUR_ENOMEM;
    if (status == TUR_OK) *proof = p;
    else tur_proof_free(p);
    return status;
}

/* ---- Checking ---- */

static tur_status verify_token(tur__manifest *m, tur_proof *p, tur_refusal *why, tur_token *token, const tur_keys *keys, const tur_token_policy *policy)
{
    tur_status status = tur_token_verify(token, why, keys, policy);
    if (status == TUR_OK) status = tur__manifest_of(m, &p->arena, why, token);
    if (status == TUR_OK && m->has_aud && !policy->aud) status = bad(why, "CLAIM_AUD", "the manifest is for somebody, and nobody said who verifies");
    if (status == TUR_OK && p->kind != HISTORY && p->file >= p->m.files) status = bad(why, "PROOF_BAD", "a file that the manifest does not list");
    return status;
}

static tur_status verify_record(tur_proof *p, tur_refusal *why)
{
    const tur__listed *l = &p->m.file[p->file];
    tur__hash leaf;
    if (p->size != l->records || p->index >= p->size) return bad(why, "PROOF_BAD", "an index or a size that is not of the file");
    tur__buf_putc(&p->form, 0);
    tur__json_write(&p->form, p->record);
    (void)tur__buf_text(&p->form);
    if (p->form.failed || !tur__sha256_once(leaf.byte, p->form.data, p->form.len)) return TUR_ENOMEM;
    if (!tur__merkle_includes(&l->root, p->size, p->index, &leaf, &p->path)) return bad(why, "PROOF_BAD", "the path does not lead from the record to the root that was signed");
    p->info.record = p->form.data + 1;
    p->info.record_len = p->form.len - 1;
    return TUR_OK;
}

static tur_status verify_growth(tur_proof *p, tur_refusal *why)
{
    const tur__listed *now = &p->m.file[p->file], *then = listed(&p->before, now->name);
    tur_status status = same_series(why, p);
    if (status != TUR_OK) return status;
    if (!then || !tur__merkle_extends(&then->root, then->records, &now->root, now->records, &p->path))
        return bad(why, "PROOF_BAD", "the path does not lead from the earlier root to the later one");
    p->info.grown_from = then->records;
    return TUR_OK;
}

static tur_status verify_history(tur_proof *p, tur_refusal *why)
{
    tur__hash id, leaf;
    tur_status status = same_series(why, p);
    if (status != TUR_OK) return status;
    if (!p->m.has_log) return bad(why, "PROOF_BAD", "the later manifest states no log");
    tur__read_id(&id, tur_token_id(p->earlier));
    if (!tur__log_leaf(leaf.byte, &id)) return TUR_ENOMEM;
    if (!tur__merkle_includes(&p->m.log_root, p->m.seq, p->before.seq, &leaf, &p->path))
        return bad(why, "PROOF_BAD", "the path does not lead from the earlier manifest to the log of the later one");
    bool extends = p->before.has_log == p->extends_log && (!p->extends_log || tur__merkle_extends(&p->before.log_root, p->before.seq, &p->m.log_root, p->m.seq, &p->extends));
    return extends ? TUR_OK : bad(why, "PROOF_BAD", "the log of the later manifest does not begin with that of the earlier one");
}

/* What is said of the file that a proof is of. */
static void say_file(tur_proof_info *i, const tur_proof *p)
{
    i->file = p->m.file[p->file].name;
    i->size = p->m.file[p->file].records;
    i->index = p->index;
}

static void say_earlier(tur_proof_info *i, const tur_proof *p)
{
    i->earlier = tur_token_id(p->earlier);
    i->earlier_seq = p->before.seq;
    i->earlier_start = p->before.start;
    i->earlier_end = p->before.end;
}

tur_status tur_proof_verify(tur_proof *p, tur_refusal *why, const tur_keys *keys, const tur_token_policy *policy)
{
    p->info = (tur_proof_info){.id = NULL};
    p->form.len = 0;
    if (!p->token) return TUR_EINVAL;
    tur_status status = verify_token(&p->m, p, why, p->token, keys, policy);
    if (status == TUR_OK && p->earlier) status = verify_token(&p->before, p, why, p->earlier, keys, policy);
    if (status == TUR_OK) status = p->kind == HISTORY ? verify_history(p, why) : p->kind == GROWTH ? verify_growth(p, why) : verify_record(p, why);
    if (status != TUR_OK) return status;
    tur_proof_info *i = &p->info;
    i->id = tur_token_id(p->token);
    i->iss = p->m.iss;
    i->series = p->m.series;
    i->seq = p->m.seq;
    i->period_start = p->m.start;
    i->period_end = p->m.end;
    i->proven = tur__token_proven(p->token);
    if (p->kind != HISTORY) say_file(i, p);
    if (p->earlier) say_earlier(i, p);
    return TUR_OK;
}

const tur_proof_info *tur_proof_says(const tur_proof *p) { return p->info.id ? &p->info : NULL; }
