/* The suite: its manifest, its cases, and which of them a claim asks for. */
#ifndef TUR_CONFORM_SUITE_H
#define TUR_CONFORM_SUITE_H

#include "conform/util.h"

typedef struct cf_case {
    const char *id, *title, *why, *kind, *role, *verb, *spec, *level, *profile;
    uint64_t rev;
    unsigned depth;          /* 1 to 3 */
    const char *digest;      /* hexadecimal */
    const tur__json *is;     /* the whole of it */
    const tur__json *expect; /* a member of it */
    bool fresh;              /* made for this run, and not of the manifest */
    const tur__json *relation; /* where it is about two answers; else NULL */
} cf_case;

typedef struct cf_suite {
    tur__arena arena;
    const char *folder; /* conformance/1.0 */
    const char *version, *spec, *digest;
    tur__json *manifest;
    cf_case *cases; /* by id */
    size_t count;
} cf_suite;

/* What somebody says of an implementation. A case belongs to the claim, or there is one reason why
 * it does not. */
typedef struct cf_claim {
    const char *role;
    const char *spec;        /* "1.0" */
    unsigned depth;          /* 1 to 3: L1 to L3 */
    const char *grade;       /* "R1", "R2", "R3" */
    const tur__json *profiles, *features; /* arrays of strings */
} cf_claim;

/* Reads the suite in FOLDER and proves it against its manifest. NULL with *WHY, borrowed from WHERE. */
cf_suite *cf_suite_open(tur__arena *where, const char *folder, const char **why);
void cf_suite_free(cf_suite *suite);
/* Fills C with what the object IS says. False where something that a case needs is not there. */
bool cf_case_read(tur__arena *a, cf_case *c, const tur__json *is);
const cf_case *cf_suite_find(const cf_suite *suite, const char *id);

/* NULL where CLAIM asks for C, else why not, like "role" or "feature tur-csv". */
const char *cf_not_claimed(tur__arena *a, const cf_claim *claim, const cf_case *c);
/* The same for a requirement, which says less. */
const char *cf_not_claimed_requirement(const cf_claim *claim, const char *roles, const char *profile,
                                       const char *grade);

/* Appends the bytes of a part of `in`. False with *WHY. */
bool cf_suite_part(tur__buf *out, tur__arena *a, const cf_suite *suite, const tur__json *part, const char **why);
/* Bytes of a file of the suite, or NULL. */
const char *cf_suite_file(const cf_suite *suite, tur__arena *a, const char *path, size_t *len);

#endif
