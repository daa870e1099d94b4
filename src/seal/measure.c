#include "seal/measure.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "pipe/validate.h"
#include "sign/refuse.h"

static bool keep_leaf(tur__measure *m, const uint8_t *leaf)
{
    if (m->leaves == m->leaf_cap) {
        size_t cap = m->leaf_cap ? m->leaf_cap * 2 : 1024;
        tur__hash *more = realloc(m->leaf, cap * sizeof *more);
        if (!more) return false;
        m->leaf = more;
        m->leaf_cap = cap;
    }
    memcpy(m->leaf[m->leaves++].byte, leaf, sizeof m->leaf->byte);
    return true;
}

static void note_formless(tur__measure *m, const tur_record *r)
{
    if (m->formless++) return;
    size_t len = r->record_id ? strlen(r->record_id) : 0;
    if (len < sizeof m->formless_id) memcpy(m->formless_id, r->record_id ? r->record_id : "", len + 1);
}

/* The root as it is now, without an end to the tree. */
static bool root_so_far(const tur__merkle *tree, tur__hash *root)
{
    tur__merkle copy = *tree;
    copy.sha = (tur__sha256){0};
    copy.marked = 0;
    bool done = tur__merkle_root(&copy, root);
    tur__merkle_free(&copy);
    return done;
}

static int on_record(void *ctx, const tur_record *r)
{
    tur__measure *m = ctx;
    if (!r->leaf) {
        note_formless(m, r);
        return 0;
    }
    if (m->on_record && m->on_record(m->record_ctx, r)) return m->failed = TUR_STOPPED, 1;
    tur__merkle_add(&m->tree, r->leaf);
    if (m->want_leaves && !keep_leaf(m, r->leaf)) return m->failed = TUR_ENOMEM, 1;
    if (m->tree.size == m->earlier && m->earlier) m->has_earlier = root_so_far(&m->tree, &m->earlier_root);
    return 0;
}

tur_status tur__measure_begin(tur__measure *m, int jobs)
{
    m->lent = m->validator != NULL;
    if (m->lent) tur__validator_next(m->validator);
    else if (!(m->validator = tur_validator_new())) return TUR_ENOMEM;
    tur__validator_sum(m->validator, &m->sums);
    tur_status status = tur_validator_on_record(m->validator, on_record, m);
    return status == TUR_OK && !m->lent ? tur_validator_set_jobs(m->validator, jobs) : status;
}

tur_status tur__measure_file(tur__measured *out, tur__measure *m, tur_refusal *why, tur__file *f, const char *name)
{
    tur_source *source = tur_source_new(name, tur__file_read, f);
    uint64_t before = tur_validator_summary(m->validator)->records;
    if (!source) return TUR_ENOMEM;
    tur__merkle_free(&m->tree);
    m->tree = (tur__merkle){.size = 0};
    m->has_earlier = false;
    m->failed = TUR_OK;
    tur_status status = tur_validator_run(m->validator, source);
    int error = tur_source_error(source);
    tur_source_close(source);
    if (m->failed != TUR_OK && m->failed != TUR_STOPPED) return m->failed;
    /* a stream that is no gzip after all, say: the file could be read, and cannot be understood */
    if (status == TUR_EIO && error && !f->error) return tur__refuse(why, "FILE_ENCODING", "a file that cannot be decompressed");
    if (status == TUR_EIO) errno = error;
    if (status != TUR_OK) return status;
    out->form = tur__validator_form(m->validator);
    out->size = (uint64_t)f->before.st_size;
    out->records = tur_validator_summary(m->validator)->records - before;
    status = tur__file_end(f, why, out->sha256);
    if (status != TUR_OK) return status;
    return tur__merkle_root(&m->tree, &out->root) && !m->sums.failed ? TUR_OK : TUR_ENOMEM;
}

tur_status tur__measure_finish(tur__measure *m) { return tur_validator_finish(m->validator); }

static int compare(const void *a, const void *b) { return memcmp(a, b, sizeof(tur__hash)); }

bool tur__measure_set_root(tur__measure *m, tur__hash *root)
{
    tur__merkle tree = {.size = 0};
    if (m->leaves) qsort(m->leaf, m->leaves, sizeof *m->leaf, compare);
    for (size_t i = 0; i < m->leaves; i++) tur__merkle_add(&tree, m->leaf[i].byte);
    bool done = tur__merkle_root(&tree, root);
    tur__merkle_free(&tree);
    return done;
}

void tur__measure_free(tur__measure *m)
{
    if (m->lent) tur__validator_sum(m->validator, NULL);
    else tur_validator_free(m->validator);
    tur__merkle_free(&m->tree);
    tur__sums_free(&m->sums);
    free(m->leaf);
    *m = (tur__measure){.leaf = NULL};
}
