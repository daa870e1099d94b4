/* The Merkle tree of RFC 9162 over SHA-256, as leaves stream by: no tree is stored.
 *
 * What is kept are the roots of the perfect trees that the leaves so far make up, at most 64. A proof
 * is noted on the way: as soon as a node that lies on the path is merged, its sibling is the next
 * hash of the proof. So a proof takes one pass and no knowledge of what follows. */
#ifndef TUR_SEAL_MERKLE_H
#define TUR_SEAL_MERKLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/sha256.h"

typedef struct tur__hash {
    uint8_t byte[TUR__SHA256_SIZE];
} tur__hash;

/* No proof is longer: a path has a hash for each level, and one of consistency begins with another. */
enum { TUR__PATH_MOST = 65 };

typedef struct tur__path {
    tur__hash hash[TUR__PATH_MOST];
    size_t count;
} tur__path;

/* Zero-initialise to start; free at the end. After libcrypto has refused, `failed` stays set. */
typedef struct tur__merkle {
    uint64_t size; /* leaves so far */
    tur__hash peak[64];
    int peaks;
    int marked; /* peak that holds what is proven, from 1; 0: nothing is */
    tur__path path;
    tur__sha256 sha;
    bool failed;
} tur__merkle;

/* Adds the hash of a leaf: SHA-256 of a zero byte and the entry. */
void tur__merkle_add(tur__merkle *m, const uint8_t leaf[TUR__SHA256_SIZE]);
/* From now on m->path becomes the inclusion proof of the leaf that is added next. */
void tur__merkle_mark_next(tur__merkle *m);
/* From now on m->path becomes the proof of consistency with the tree as it is, which is not empty and
 * will grow. */
void tur__merkle_mark_tree(tur__merkle *m);
/* The root of the tree so far; completes the path. Leaves can be added afterwards only where nothing
 * was marked. False when libcrypto refused. */
bool tur__merkle_root(tur__merkle *m, tur__hash *root);
void tur__merkle_free(tur__merkle *m);

/* Whether PATH proves that LEAF is entry INDEX of the tree of SIZE leaves under ROOT (RFC 9162,
 * 2.1.3.2). */
bool tur__merkle_includes(const tur__hash *root, uint64_t size, uint64_t index,
                          const tur__hash *leaf, const tur__path *path);
/* Whether PATH proves that the tree of OLD_SIZE leaves, at least one, is the start of the other
 * (2.1.4.2). */
bool tur__merkle_extends(const tur__hash *old_root, uint64_t old_size, const tur__hash *root,
                         uint64_t size, const tur__path *path);

#endif
