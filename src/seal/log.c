#include "seal/log.h"

#include <stdlib.h>
#include <string.h>

#include "sign/refuse.h"

/* What is kept of a manifest. */
typedef struct logged {
    tur__hash id, prev, root; /* ROOT: of the log that it states, where it does */
    uint64_t seq;
    bool has_log;
    const char *iss, *series;
} logged;

struct tur_log {
    tur__arena arena;
    logged *entry;
    size_t count, cap;
    bool sorted;
};

tur_log *tur_log_new(void) { return calloc(1, sizeof(tur_log)); }

void tur_log_free(tur_log *log)
{
    if (!log) return;
    free(log->entry);
    tur__arena_free(&log->arena);
    free(log);
}

void tur__read_id(tur__hash *id, const char *hex)
{
    for (size_t i = 0; i < 2 * sizeof id->byte; i++) {
        int digit = hex[i] <= '9' ? hex[i] - '0' : hex[i] - 'a' + 10;
        id->byte[i / 2] = (uint8_t)(id->byte[i / 2] << 4 | digit);
    }
}

bool tur__log_leaf(uint8_t leaf[TUR__SHA256_SIZE], const tur__hash *id)
{
    uint8_t bytes[1 + TUR__SHA256_SIZE] = {0};
    memcpy(bytes + 1, id->byte, TUR__SHA256_SIZE);
    return tur__sha256_once(leaf, bytes, sizeof bytes);
}

/* ---- What is there ---- */

static logged *next(tur_log *log)
{
    if (log->count == log->cap) {
        size_t cap = log->cap ? log->cap * 2 : 64;
        logged *more = realloc(log->entry, cap * sizeof *more);
        if (!more) return NULL;
        log->entry = more;
        log->cap = cap;
    }
    return &log->entry[log->count];
}

tur_status tur_log_add(tur_log *log, tur_refusal *why, const tur_token *token)
{
    tur__manifest m;
    tur__arena a = {0};
    tur_status status = tur__manifest_of(&m, &a, why, token);
    logged *e = status == TUR_OK ? next(log) : NULL;
    if (e) {
        *e = (logged){.seq = m.seq, .has_log = m.has_log, .root = m.log_root, .iss = tur__arena_copy(&log->arena, m.iss, strlen(m.iss)), .series = tur__arena_copy(&log->arena, m.series, strlen(m.series))};
        tur__read_id(&e->id, tur_token_id(token));
        if (m.prev) tur__read_id(&e->prev, m.prev);
        if (e->iss && e->series) log->count++;
        else e = NULL;
        log->sorted = false;
    }
    tur__arena_free(&a);
    return status != TUR_OK || e ? status : TUR_ENOMEM;
}

/* ---- What leads to what ---- */

static int by_id(const void *a, const void *b) { return memcmp(((const logged *)a)->id.byte, ((const logged *)b)->id.byte, TUR__SHA256_SIZE); }

static tur_status refuse(tur_refusal *why, const char *code, const char *message, const tur__hash *id)
{
    char hex[TUR__SHA256_HEX];
    tur__sha256_hex(hex, id->byte);
    return tur__refuse_about(why, code, message, hex, strlen(hex));
}

/* The manifests before PLACE, the last of them first. Numbers fall with each step, so that no manifest
 * is met twice. */
static tur_status walk(const logged **order, tur_log *log, tur_refusal *why, const tur__place *place)
{
    logged key;
    if (place->seq) tur__read_id(&key.id, place->prev);
    for (uint64_t seq = place->seq; seq; seq--) {
        const logged *e = log->count ? bsearch(&key, log->entry, log->count, sizeof *e, by_id) : NULL;
        if (!e) return refuse(why, "CHAIN_GAP", "a manifest before it in the series is not there", &key.id);
        if (strcmp(e->iss, place->iss) || strcmp(e->series, place->series)) return refuse(why, "CHAIN_SERIES", "a manifest before it is of another series or issuer", &e->id);
        if (e->seq != seq - 1) return refuse(why, "CHAIN_PREV", "a manifest before it has another number", &e->id);
        *order++ = e;
        key.id = e->prev;
    }
    return TUR_OK;
}

/* Whether those that state a log state that of the manifests before them. */
static tur_status compare(const logged *const *order, size_t count, tur_refusal *why)
{
    tur__merkle tree = {.size = 0};
    tur__hash root;
    uint8_t leaf[TUR__SHA256_SIZE];
    tur_status status = TUR_OK;
    for (size_t i = count; i-- && status == TUR_OK;) {
        const logged *e = order[i];
        if (e->has_log && !tur__merkle_root(&tree, &root)) status = TUR_ENOMEM;
        else if (e->has_log && memcmp(root.byte, e->root.byte, sizeof root.byte)) status = refuse(why, "LOG_MISMATCH", "a manifest before it states another log", &e->id);
        else if (!tur__log_leaf(leaf, &e->id)) status = TUR_ENOMEM;
        else tur__merkle_add(&tree, leaf);
    }
    tur__merkle_free(&tree);
    return status;
}

tur_status tur__log_before(tur__hash **ids, tur_log *log, tur_refusal *why, const tur__place *place)
{
    const logged **order = malloc((log->count + 1) * sizeof *order);
    *ids = malloc((log->count + 1) * sizeof **ids);
    if (!log->sorted && log->count) qsort(log->entry, log->count, sizeof *log->entry, by_id);
    log->sorted = true;
    tur_status status = order && *ids ? walk(order, log, why, place) : TUR_ENOMEM;
    if (status == TUR_OK) status = compare(order, (size_t)place->seq, why);
    for (uint64_t i = 0; status == TUR_OK && i < place->seq; i++) (*ids)[i] = order[place->seq - 1 - i]->id;
    free(order);
    if (status == TUR_OK) return status;
    free(*ids);
    *ids = NULL;
    return status;
}
