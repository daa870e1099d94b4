/* An export in one pass: digests of its files, trees over its records, and what the records add up to,
 * while they are judged. Whoever signs and whoever verifies measure alike. */
#ifndef TUR_SEAL_MEASURE_H
#define TUR_SEAL_MEASURE_H

#include "pipe/sums.h"
#include "seal/files.h"
#include "seal/merkle.h"
#include "tur.h"

/* A file that was measured. */
typedef struct tur__measured {
    uint64_t size, records;
    char sha256[TUR__SHA256_HEX];
    tur__hash root;
    const char *form; /* name of the format, static */
} tur__measured;

/* Zero-initialise, set what is asked, begin. */
typedef struct tur__measure {
    /* asked */
    tur__sums sums;      /* what it asks, and the answer */
    bool want_leaves;    /* of all files, for the root of the set */
    int (*on_record)(void *ctx, const tur_record *r); /* before its leaf is added; or NULL */
    void *record_ctx;
    uint64_t earlier;    /* of the file at hand: the root of so many records is asked; 0: none is */

    tur_validator *validator; /* lent where it is set before the beginning */
    bool lent;
    tur__merkle tree;    /* of the file at hand */
    tur__hash earlier_root;
    bool has_earlier;    /* there were so many records */
    tur__hash *leaf;
    size_t leaves, leaf_cap;
    uint64_t formless;   /* records that have no canonical form */
    char formless_id[40];
    tur_status failed;   /* of a callback */
} tur__measure;

tur_status tur__measure_begin(tur__measure *m, int jobs);
/* Measures F, which was just opened, to its end. TUR_EREFUSED with FILE_CHANGED; TUR_EIO with errno
 * set when it cannot be read. NAME appears in findings. */
tur_status tur__measure_file(tur__measured *out, tur__measure *m, tur_refusal *why, tur__file *f, const char *name);
/* Judges what only the whole export shows. */
tur_status tur__measure_finish(tur__measure *m);
/* Root of the tree over the leaves of all files, sorted. Sorts them. */
bool tur__measure_set_root(tur__measure *m, tur__hash *root);
void tur__measure_free(tur__measure *m);

#endif
