/* Manifests (exports.md#manifest): the form of one, read strictly, and the facts that are counted. */
#ifndef TUR_SEAL_MANIFEST_H
#define TUR_SEAL_MANIFEST_H

#include "base/json.h"
#include "pipe/sums.h"
#include "seal/merkle.h"
#include "tur.h"

/* The claim of a token that is a manifest. */
#define TUR__MANIFEST "urn:tur:manifest"
#define TUR__SCHEMA_ID "urn:tur:schema:1.0:record"

enum { TUR__MANIFEST_FILES = 2000, TUR__MANIFEST_VERSION = 1 };

typedef enum tur__kind { TUR__ORIGINAL, TUR__PARTIAL, TUR__RESTATEMENT, TUR__VOID, TUR__KINDS } tur__kind;
extern const char *const tur__kind_names[]; /* by tur__kind; ends with NULL */

typedef struct tur__listed {
    const char *name, *sha256;
    uint64_t size, records;
    tur__hash root;
} tur__listed;

/* Borrowed from the claims and the arena of the call. What is absent is NULL or 0. */
typedef struct tur__manifest {
    const tur__json *body;
    const char *iss, *sub;
    bool has_aud;
    tur__kind kind;
    const char *schema, *schema_sha256;
    const char *series;
    uint64_t seq;
    const char *prev;
    const char *start, *end;
    tur__span period;
    bool has_gap;
    tur__instant gap; /* its start; it ends where the period starts */
    const char *restates;
    bool timed;
    int64_t lateness;
    uint64_t records;
    tur__listed *file;
    size_t files;
    bool has_set_root, has_log;
    tur__hash set_root, log_root; /* the log is of as many manifests as the number says */
} tur__manifest;

/* Reads the claims of a token as a manifest. MANIFEST_SYNTAX, MANIFEST_VERSION, FILE_PATH. */
tur_status tur__manifest_read(tur__manifest *m, tur__arena *a, tur_refusal *why, const tur__json *claims);

/* The same of a token, whose payload has to be the canonical form of its claims too. */
tur_status tur__manifest_of(tur__manifest *m, tur__arena *a, tur_refusal *why, const tur_token *token);

/* Adds what the records add up to. False when memory is exhausted. */
bool tur__manifest_put_facts(tur__arena *a, tur__json *body, const tur__sums *s);

/* A fact that a manifest states otherwise: CODE and MEMBER are static. */
typedef void (*tur__differs_fn)(void *ctx, const char *code, const char *member, const char *found, const char *wanted);
/* Compares the facts of BODY with those of a manifest; tags where BODY has them all. False when memory
 * is exhausted. */
bool tur__manifest_compare(const tur__manifest *m, const tur__json *body, bool all_tags, tur__differs_fn fn, void *ctx);

/* Helpers for building. False when memory is exhausted. */
bool tur__claim_text(tur__arena *a, tur__json *object, const char *name, const char *text);
bool tur__claim_count(tur__arena *a, tur__json *object, const char *name, uint64_t n);
bool tur__claim_hash(tur__arena *a, tur__json *object, const char *name, const tur__hash *hash);
tur__json *tur__claim_new(tur__arena *a, tur__json *object, const char *name, tur__json_kind kind);
/* 32 bytes as base64url, and back. */
const char *tur__hash_text(tur__arena *a, const tur__hash *hash);
bool tur__read_hash(tur__hash *hash, const char *text, size_t len);
bool tur__read_span(tur__span *span, const char *start, const char *end);
/* A number without sign, fraction or exponent, below 2^53. */
bool tur__read_count(uint64_t *n, const tur__json *value);
bool tur__is_hex(const char *text);
/* Characters, 1 to MOST, none of them a control. */
bool tur__is_line(const char *text, size_t len, size_t most);
/* SHA-256 of the schema that this library has, 64 digits. */
bool tur__schema_sha256(char hex[TUR__SHA256_HEX]);

#endif
