#include "seal/merkle.h"

#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"

Suite *merkle_suite(void);

enum { MOST = 40 };

static tur__hash leaf_of(uint64_t n)
{
    uint8_t entry[9] = {0};
    tur__hash h;
    memcpy(entry + 1, &n, 8);
    ck_assert(tur__sha256_once(h.byte, entry, sizeof entry));
    return h;
}

/* ---- RFC 9162, as it is defined ---- */

static tur__hash naive_node(tur__hash l, tur__hash r)
{
    uint8_t b[65] = {1};
    tur__hash h;
    memcpy(b + 1, l.byte, 32);
    memcpy(b + 33, r.byte, 32);
    ck_assert(tur__sha256_once(h.byte, b, sizeof b));
    return h;
}

/* "the largest power of two smaller than n" */
static uint64_t split(uint64_t n)
{
    uint64_t k = 1;
    while (k * 2 < n) k *= 2;
    return k;
}

static tur__hash naive_root(uint64_t from, uint64_t n)
{
    tur__hash h;
    if (n == 0) {
        ck_assert(tur__sha256_once(h.byte, "", 0));
        return h;
    }
    return n == 1 ? leaf_of(from) : naive_node(naive_root(from, split(n)), naive_root(from + split(n), n - split(n)));
}

static void naive_path(tur__path *p, uint64_t m, uint64_t from, uint64_t n)
{
    if (n == 1) return;
    uint64_t k = split(n);
    naive_path(p, m < k ? m : m - k, m < k ? from : from + k, m < k ? k : n - k);
    p->hash[p->count++] = m < k ? naive_root(from + k, n - k) : naive_root(from, k);
}

static void naive_growth(tur__path *p, uint64_t m, uint64_t from, uint64_t n, bool known)
{
    if (m == n) {
        if (!known) p->hash[p->count++] = naive_root(from, n);
        return;
    }
    uint64_t k = split(n);
    if (m <= k) {
        naive_growth(p, m, from, k, known);
        p->hash[p->count++] = naive_root(from + k, n - k);
    } else {
        naive_growth(p, m - k, from + k, n - k, false);
        p->hash[p->count++] = naive_root(from, k);
    }
}

static bool same_path(const tur__path *a, const tur__path *b)
{
    return a->count == b->count && !memcmp(a->hash, b->hash, a->count * sizeof *a->hash);
}

START_TEST(roots_are_those_of_the_definition)
{
    for (uint64_t n = 0; n <= MOST; n++) {
        tur__merkle m = {0};
        tur__hash root, wanted = naive_root(0, n);
        for (uint64_t i = 0; i < n; i++) tur__merkle_add(&m, leaf_of(i).byte);
        ck_assert(tur__merkle_root(&m, &root));
        ck_assert_mem_eq(root.byte, wanted.byte, 32);
        tur__merkle_free(&m);
    }
}
END_TEST

/* Every proof with one hash changed, added, taken away or exchanged is none. */
static void spoiled_paths_fail(const tur__hash *root, uint64_t n, uint64_t i, const tur__hash *leaf, const tur__path *path)
{
    tur__path bad;
    for (size_t k = 0; k < path->count; k++) {
        bad = *path;
        bad.hash[k].byte[k % 32] ^= 1;
        ck_assert(!tur__merkle_includes(root, n, i, leaf, &bad));
        bad = *path;
        memmove(bad.hash + k, bad.hash + k + 1, (bad.count - k - 1) * sizeof *bad.hash);
        bad.count--;
        ck_assert(!tur__merkle_includes(root, n, i, leaf, &bad));
    }
    bad = *path;
    bad.hash[bad.count++] = *root;
    ck_assert(!tur__merkle_includes(root, n, i, leaf, &bad));
    if (n > 1) ck_assert(!tur__merkle_includes(root, n, (i + 1) % n, leaf, path));
    ck_assert(!tur__merkle_includes(root, n, n, leaf, path));
    ck_assert(!tur__merkle_includes(root, n, i, root, path) || n == 1);
}

START_TEST(inclusion_proofs_are_those_of_the_definition)
{
    for (uint64_t n = 1; n <= MOST; n++)
        for (uint64_t i = 0; i < n; i++) {
            tur__merkle m = {0};
            tur__hash root, leaf = leaf_of(i);
            tur__path wanted = {.count = 0};
            for (uint64_t k = 0; k < n; k++) {
                if (k == i) tur__merkle_mark_next(&m);
                tur__merkle_add(&m, leaf_of(k).byte);
            }
            ck_assert(tur__merkle_root(&m, &root));
            naive_path(&wanted, i, 0, n);
            ck_assert(same_path(&wanted, &m.path));
            ck_assert(tur__merkle_includes(&root, n, i, &leaf, &m.path));
            if (n < 20) spoiled_paths_fail(&root, n, i, &leaf, &m.path);
            tur__merkle_free(&m);
        }
}
END_TEST

START_TEST(consistency_proofs_are_those_of_the_definition)
{
    for (uint64_t n = 1; n <= MOST; n++)
        for (uint64_t old = 1; old < n; old++) {
            tur__merkle m = {0};
            tur__hash root, before = naive_root(0, old);
            tur__path wanted = {.count = 0};
            for (uint64_t k = 0; k < n; k++) {
                if (k == old) tur__merkle_mark_tree(&m);
                tur__merkle_add(&m, leaf_of(k).byte);
            }
            ck_assert(tur__merkle_root(&m, &root));
            naive_growth(&wanted, old, 0, n, true);
            ck_assert(same_path(&wanted, &m.path));
            ck_assert(tur__merkle_extends(&before, old, &root, n, &m.path));
            ck_assert(!tur__merkle_extends(&before, old + 1, &root, n, &m.path));
            ck_assert(!tur__merkle_extends(&root, old, &before, n, &m.path));
            for (size_t k = 0; k < m.path.count; k++) {
                m.path.hash[k].byte[k % 32] ^= 128;
                ck_assert(!tur__merkle_extends(&before, old, &root, n, &m.path));
                m.path.hash[k].byte[k % 32] ^= 128;
            }
            m.path.count--;
            ck_assert(!tur__merkle_extends(&before, old, &root, n, &m.path));
            tur__merkle_free(&m);
        }
}
END_TEST

/* ---- Vectors ---- */

static size_t base64(uint8_t *out, const char *text, size_t most)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    uint32_t bits = 0;
    size_t n = 0;
    int have = 0;
    for (; *text && *text != '='; text++) {
        bits = bits << 6 | (uint32_t)(strchr(letters, *text) - letters);
        if ((have += 6) < 8) continue;
        have -= 8;
        ck_assert_uint_lt(n, most);
        out[n++] = (uint8_t)(bits >> have);
    }
    return n;
}

/* What is longer than a hash fits nothing; one vector has roots that are shorter, and equal. */
static bool hash_at(tur__hash *h, const tur__json *text)
{
    uint8_t bytes[256];
    memset(bytes, 0, sizeof bytes);
    if (!text || text->kind != TUR__JSON_STRING || !text->len || base64(bytes, text->text, sizeof bytes) > 32) return false;
    memcpy(h->byte, bytes, 32);
    return true;
}

static bool vector_holds(const tur__json *v, bool growth)
{
    tur__path path = {.count = 0};
    tur__hash root, other;
    const tur__json *proof = tur__json_get(v, "proof");
    for (const tur__json *p = proof ? proof->first : NULL; p; p = p->next)
        if (path.count == TUR__PATH_MOST || !hash_at(&path.hash[path.count++], p)) return false;
#define NUMBER(name) strtoull(tur__json_get(v, name)->text, NULL, 10)
    if (growth)
        return hash_at(&other, tur__json_get(v, "root1")) && hash_at(&root, tur__json_get(v, "root2")) &&
               tur__merkle_extends(&other, NUMBER("size1"), &root, NUMBER("size2"), &path);
    return hash_at(&root, tur__json_get(v, "root")) && hash_at(&other, tur__json_get(v, "leafHash")) &&
           tur__merkle_includes(&root, NUMBER("treeSize"), NUMBER("leafIdx"), &other, &path);
}

/* Judges the vectors of a folder and those below it; how many there are. */
static int judge_vectors(const char *folder, bool growth)
{
    static char text[1 << 16];
    int count = 0;
    DIR *d = opendir(folder);
    if (!d) return 0;
    for (const struct dirent *e; (e = readdir(d));) {
        char path[1024];
        if (*e->d_name == '.') continue;
        snprintf(path, sizeof path, "%s/%s", folder, e->d_name);
        if (!strstr(path, ".json")) {
            count += judge_vectors(path, growth);
            continue;
        }
        FILE *f = fopen(path, "rb");
        ck_assert_ptr_nonnull(f);
        size_t len = fread(text, 1, sizeof text, f), used;
        fclose(f);
        tur__arena a = {0};
        tur__json_error error;
        const tur__json *v = tur__json_parse(&a, text, len, &used, &error);
        ck_assert_ptr_nonnull(v);
        bool refused = tur__json_get(v, "wantErr")->kind == TUR__JSON_TRUE;
        ck_assert_msg(vector_holds(v, growth) == !refused, "%s: %s", path, tur__json_get(v, "desc")->text);
        count++;
        tur__arena_free(&a);
    }
    closedir(d);
    return count;
}

START_TEST(the_vectors_of_certificate_transparency_hold)
{
    int paths = judge_vectors("../shared/data/merkle/testdata/inclusion", false);
    int growths = judge_vectors("../shared/data/merkle/testdata/consistency", true);
    if (!paths && !growths) printf("merkle: the vectors are not in ../shared/data/merkle, left out\n");
    else ck_assert(paths > 90 && growths > 90);
}
END_TEST

Suite *merkle_suite(void)
{
    Suite *s = suite_create("merkle");
    TCase *c = tcase_create("merkle");
    tcase_set_timeout(c, 60);
    tcase_add_test(c, roots_are_those_of_the_definition);
    tcase_add_test(c, inclusion_proofs_are_those_of_the_definition);
    tcase_add_test(c, consistency_proofs_are_those_of_the_definition);
    tcase_add_test(c, the_vectors_of_certificate_transparency_hold);
    suite_add_tcase(s, c);
    return s;
}
