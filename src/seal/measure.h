/* An export in one pass: digests of its files, trees over its records, and what the records add up to,
 * while they are judged. Whoever signs and whoever verifies measure alike. */
#ifndef TUR_SEAL_MEASURE_H
#define TUR_SEAL_MEASURE_H

#include "pipe/sums.h"
#include "seal/copy.h"
#include "seal/files.h"
#include "seal/merkle.h"
#include "tur.h"

/* A file to measure: NAME below FOLDER, or the PATH that a user names. A copy has the NAME. */
typedef struct tur__target {
    const char *folder, *name, *path; /* PATH, or NULL */
    const char *shown;                /* what findings call it that has no PATH; NULL: its NAME */
    uint64_t earlier;                 /* the root of so many records is asked; 0: none is */
} tur__target;

/* A file that was measured. */
typedef struct tur__measured {
    uint64_t size, records;
    char sha256[TUR__SHA256_HEX];
    tur__hash root;
    const char *form; /* name of the format, static */
    bool has_earlier; /* there were as many records as were asked for: */
    tur__hash earlier_root;
} tur__measured;

/* Zero-initialise, set what is asked, begin. */
typedef struct tur__measure {
    /* asked */
    tur__sums sums;      /* what it asks, and the answer */
    bool want_leaves;    /* of all files, for the root of the set */
    int (*on_record)(void *ctx, const tur_record *r); /* before its leaf is added; or NULL */
    void *record_ctx;
    tur__copies *copies; /* made of what is read; or NULL */

    tur_validator *validator; /* lent where it is set before the beginning */
    bool lent;
    const tur__target *target; /* the file at hand */
    tur__measured measured;
    tur__merkle tree;
    uint64_t records;    /* of the files before */
    tur__hash *leaf;
    size_t leaves, leaf_cap;
    uint64_t formless;   /* records that have no canonical form */
    char formless_id[40];
    tur_status failed;   /* of a callback */
} tur__measure;

tur_status tur__measure_begin(tur__measure *m, int jobs);
/* What a file came to, in the order of the files: measured, refused, or TUR_EIO with errno set. Other than
 * TUR_OK, what it returns is the end. */
typedef tur_status (*tur__measured_fn)(void *ctx, size_t index, tur_status status, const tur_refusal *why, const tur__measured *measured);
/* Measures COUNT files. The next is begun while the one before is still judged. */
tur_status tur__measure_files(tur__measure *m, const tur__target *target, size_t count, tur__measured_fn take, void *ctx);
/* Judges what only the whole export shows. */
tur_status tur__measure_finish(tur__measure *m);
/* Root of the tree over the leaves of all files, sorted. Sorts them. */
bool tur__measure_set_root(tur__measure *m, tur__hash *root);
void tur__measure_free(tur__measure *m);

#endif
