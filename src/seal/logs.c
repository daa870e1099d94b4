/* The logs that manifests state, computed again from the manifests that are there. */
#include <string.h>

#include "seal/log.h"
#include "seal/verifier.h"

static bool one_series(const tur__sealed *a, const tur__sealed *b) { return !strcmp(a->m.iss, b->m.iss) && !strcmp(a->m.series, b->m.series); }

static tur_status judge(tur_verifier *v, tur__sealed *s, tur__merkle *tree)
{
    tur__hash root;
    if (!s->m.has_log) return TUR_OK;
    if (!tur__merkle_root(tree, &root)) return TUR_ENOMEM;
    s->log_compared = true;
    tur__tested(v, s, TUR_1585);
    if (memcmp(root.byte, s->m.log_root.byte, sizeof root.byte))
        tur__reason(v, s, "LOG_MISMATCH", NULL, tur__hash_text(&v->arena, &s->m.log_root), tur__hash_text(&v->arena, &root));
    return TUR_OK;
}

static tur_status add(tur__merkle *tree, const char *hex)
{
    tur__hash id;
    uint8_t leaf[TUR__SHA256_SIZE];
    tur__read_id(&id, hex);
    if (!tur__log_leaf(leaf, &id)) return TUR_ENOMEM;
    tur__merkle_add(tree, leaf);
    return TUR_OK;
}

/* One series, as far as it goes from number 0 without a hole. Behind a number that two manifests have
 * nobody knows which of them the log is of. */
static tur_status judge_series(tur_verifier *v, size_t from, size_t end)
{
    tur__merkle tree = {.size = 0};
    tur_status status = TUR_OK;
    for (size_t i = from; status == TUR_OK && i < end && v->order[i]->m.seq == tree.size; i++) {
        tur__sealed *s = v->order[i];
        size_t forks = i + 1;
        for (; status == TUR_OK && forks < end && v->order[forks]->m.seq == s->m.seq; forks++) status = judge(v, v->order[forks], &tree);
        if (status == TUR_OK) status = judge(v, s, &tree);
        if (forks > i + 1) break;
        if (status == TUR_OK) status = add(&tree, s->id);
    }
    tur__merkle_free(&tree);
    return status;
}

tur_status tur__verify_logs(tur_verifier *v)
{
    tur_status status = TUR_OK;
    for (size_t from = 0, end; from < v->genuine && status == TUR_OK; from = end) {
        for (end = from + 1; end < v->genuine && one_series(v->order[from], v->order[end]); end++) {}
        status = judge_series(v, from, end);
    }
    return status;
}
