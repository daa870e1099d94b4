#include "seal/merkle.h"

#include <string.h>

/* SHA-256 of 0x01, LEFT and RIGHT, which OUT may be. */
static bool node(tur__sha256 *sha, tur__hash *out, const tur__hash *left, const tur__hash *right)
{
    uint8_t bytes[1 + 2 * TUR__SHA256_SIZE];
    bytes[0] = 1;
    memcpy(bytes + 1, left->byte, TUR__SHA256_SIZE);
    memcpy(bytes + 1 + TUR__SHA256_SIZE, right->byte, TUR__SHA256_SIZE);
    return tur__sha256_begin(sha) && tur__sha256_add(sha, bytes, sizeof bytes) && tur__sha256_end(sha, out->byte);
}

static void note(tur__merkle *m, const tur__hash *hash)
{
    if (m->path.count < TUR__PATH_MOST) m->path.hash[m->path.count++] = *hash;
}

void tur__merkle_add(tur__merkle *m, const uint8_t leaf[TUR__SHA256_SIZE])
{
    tur__hash *p = m->peak;
    memcpy(p[m->peaks++].byte, leaf, TUR__SHA256_SIZE);
    /* as adding one to a binary number carries: two trees of one size become one */
    for (uint64_t bits = m->size++; bits & 1; bits >>= 1) {
        int left = m->peaks - 2, right = m->peaks - 1;
        if (m->marked == right + 1) note(m, &p[left]);
        else if (m->marked == left + 1) note(m, &p[right]);
        if (m->marked == right + 1) m->marked = left + 1;
        if (!node(&m->sha, &p[left], &p[left], &p[right])) m->failed = true;
        m->peaks--;
    }
}

void tur__merkle_mark_next(tur__merkle *m)
{
    m->path.count = 0;
    m->marked = m->peaks + 1;
}

void tur__merkle_mark_tree(tur__merkle *m)
{
    m->path.count = 0;
    m->marked = m->peaks;
    /* a tree that is perfect is a node of the greater one, which whoever checks knows */
    if (m->peaks > 1) note(m, &m->peak[m->peaks - 1]);
}

bool tur__merkle_root(tur__merkle *m, tur__hash *root)
{
    if (!m->peaks) return tur__sha256_once(root->byte, "", 0);
    *root = m->peak[m->peaks - 1];
    for (int left = m->peaks - 2; left >= 0; left--) {
        if (m->marked > left + 1) note(m, &m->peak[left]);
        else if (m->marked == left + 1) note(m, root);
        if (m->marked > left + 1) m->marked = left + 1;
        if (!node(&m->sha, root, &m->peak[left], root)) m->failed = true;
    }
    return !m->failed;
}

void tur__merkle_free(tur__merkle *m)
{
    tur__sha256_free(&m->sha);
}

/* The steps of RFC 9162 from a node at INDEX of a level of LAST + 1 nodes upwards. OLD, or NULL, takes
 * only the siblings at the left. False: the path is too short or too long. */
static bool climb(tur__hash *whole, tur__hash *old, uint64_t index, uint64_t last, const tur__hash *sibling, size_t count)
{
    tur__sha256 sha = {0};
    bool fine = true;
    for (size_t i = 0; fine && i < count; i++, sibling++) {
        if (!last) {
            fine = false;
            break;
        }
        if (index & 1 || index == last) {
            if (old) fine = node(&sha, old, sibling, old);
            fine = fine && node(&sha, whole, sibling, whole);
            while (!(index & 1) && index) {
                index >>= 1;
                last >>= 1;
            }
        } else fine = node(&sha, whole, whole, sibling);
        index >>= 1;
        last >>= 1;
    }
    tur__sha256_free(&sha);
    return fine && !last;
}

static bool same(const tur__hash *a, const tur__hash *b) { return !memcmp(a->byte, b->byte, sizeof a->byte); }

bool tur__merkle_includes(const tur__hash *root, uint64_t size, uint64_t index,
                          const tur__hash *leaf, const tur__path *path)
{
    tur__hash whole = *leaf;
    if (index >= size || path->count > TUR__PATH_MOST) return false;
    return climb(&whole, NULL, index, size - 1, path->hash, path->count) && same(&whole, root);
}

bool tur__merkle_extends(const tur__hash *old_root, uint64_t old_size, const tur__hash *root,
                         uint64_t size, const tur__path *path)
{
    const tur__hash *first = path->hash;
    size_t count = path->count;
    uint64_t index = old_size - 1, last = size - 1;
    if (!old_size || old_size > size || count > TUR__PATH_MOST) return false;
    if (old_size == size) return !count && same(old_root, root);
    /* a perfect tree is a node that needs no telling */
    bool perfect = !(old_size & (old_size - 1));
    if (!perfect && !count) return false;
    tur__hash whole = perfect ? *old_root : *first, old = whole;
    for (; index & 1; index >>= 1) last >>= 1;
    if (!climb(&whole, &old, index, last, first + !perfect, count - !perfect)) return false;
    return same(&old, old_root) && same(&whole, root);
}
