/* Proofs: with a key set that trusts nobody none is ever good, whatever it holds; and a path that was
 * not made by the tree leads nowhere. The first byte: \060 a proof, otherwise numbers and hashes. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "seal/merkle.h"
#include "tur.h"

#define check(truth) ((truth) ? (void)0 : (void)(fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #truth), abort()))

static void read_proof(const char *text, size_t len)
{
    tur_token_policy policy = {.iss = "https://billing.example", .now = 1800000000};
    tur_refusal why = {0};
    tur_proof *proof = NULL;
    tur_keys *keys = tur_keys_new();
    check(keys != NULL);
    tur_status status = tur_proof_read(&proof, &why, text, len);
    check((status == TUR_OK) == (proof != NULL));
    if (proof) {
        status = tur_proof_verify(proof, &why, keys, &policy);
        check(!tur_proof_says(proof));
    }
    check(status == TUR_EREFUSED && why.code && why.message);
    tur_proof_free(proof);
    tur_keys_free(keys);
}

/* A tree of few leaves against a path of the fuzzer's. */
static void read_path(const uint8_t *data, size_t size)
{
    tur__merkle m = {.size = 0};
    tur__path path = {.count = 0};
    tur__hash root, leaf;
    uint64_t n = size > 0 ? data[0] % 40 + 1u : 1, at = size > 1 ? data[1] % n : 0, claimed = size > 2 ? data[2] : 0, sized = size > 3 ? data[3] : 0;
    memset(&leaf, 0, sizeof leaf);
    for (uint64_t i = 0; i < n; i++) {
        leaf.byte[0] = (uint8_t)i;
        if (i == at) tur__merkle_mark_next(&m);
        tur__merkle_add(&m, leaf.byte);
    }
    check(tur__merkle_root(&m, &root));
    leaf.byte[0] = (uint8_t)at;
    check(tur__merkle_includes(&root, n, at, &leaf, &m.path));
    /* each of index, size and path is bound by the others */
    if (claimed != at) check(!tur__merkle_includes(&root, n, claimed, &leaf, &m.path));
    path = m.path;
    for (size_t i = 4; i + 1 < size; i += 2)
        if (path.count) path.hash[data[i] % path.count].byte[data[i] & 31] ^= data[i + 1];
    if (memcmp(&path, &m.path, sizeof path)) check(!tur__merkle_includes(&root, n, at, &leaf, &path));
    if (sized > n && path.count) (void)tur__merkle_extends(&leaf, n, &root, sized, &path);
    (void)tur__merkle_includes(&root, sized, claimed, &leaf, &path);
    tur__merkle_free(&m);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size && *data == '0') {
        /* no byte more than there is */
        char *text = malloc(size);
        check(text != NULL);
        memcpy(text, data + 1, size - 1);
        read_proof(text, size - 1);
        free(text);
    } else read_path(data, size);
    return 0;
}
