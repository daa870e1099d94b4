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
    if (m->tree.size == m->target->earlier) m->measured.has_earlier = root_so_far(&m->tree, &m->measured.earlier_root);
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

/* ---- Files ---- */

/* A file on its way. */
typedef struct passage {
    tur__file file;
    tur__copy copy;
    tur_status opened;
    tur_refusal why;
    int error; /* errno */
} passage;

typedef struct march {
    tur__measure *m;
    const tur__target *target;
    size_t count, begun, done;
    passage *passage;
    tur__measured_fn take;
    void *ctx;
    tur_status status; /* that ended it */
    int error;
} march;

static bool next_file(void *ctx, tur_source **source)
{
    march *h = ctx;
    if (h->begun == h->count) return false;
    const tur__target *t = &h->target[h->begun];
    passage *p = &h->passage[h->begun++];
    p->file.fd = p->copy.fd = -1;
    *source = NULL;
    p->opened = t->path ? tur__file_open(&p->file, &p->why, t->path) : tur__file_open_below(&p->file, &p->why, t->folder, t->name);
    if (p->opened == TUR_OK && h->m->copies) {
        p->opened = tur__copy_begin(&p->copy, h->m->copies, t->name);
        p->file.copy = &p->copy;
    }
    const char *shown = t->path ? t->path : t->shown ? t->shown : t->name;
    if (p->opened == TUR_OK && !(*source = tur_source_new(shown, tur__file_read, &p->file))) p->opened = TUR_ENOMEM;
    p->error = errno;
    return true;
}

/* What became of the file at hand, whose run had STATUS. */
static tur_status measured(march *h, passage *p, tur_source *source, tur_status status)
{
    tur__measure *m = h->m;
    tur__measured *out = &m->measured;
    if (p->opened != TUR_OK) return p->opened;
    p->error = tur_source_error(source);
    if (m->failed != TUR_OK && m->failed != TUR_STOPPED) return m->failed;
    /* a stream that is no gzip after all, say: the file could be read, and cannot be understood */
    if (status == TUR_EIO && p->error && !p->file.error) return tur__refuse(&p->why, "FILE_ENCODING", "a file that cannot be decompressed");
    if (status != TUR_OK) return status;
    out->form = tur__validator_form(m->validator);
    out->size = (uint64_t)p->file.before.st_size;
    out->records = tur_validator_summary(m->validator)->records - m->records;
    status = tur__file_end(&p->file, &p->why, out->sha256);
    p->error = errno;
    if (status != TUR_OK) return status;
    return tur__merkle_root(&m->tree, &out->root) && !m->sums.failed ? TUR_OK : TUR_ENOMEM;
}

/* Makes ready for the records of a file. */
static void begin_file(tur__measure *m, const tur__target *target)
{
    m->target = target;
    m->measured = (tur__measured){.size = 0};
    tur__merkle_free(&m->tree);
    m->tree = (tur__merkle){.size = 0};
    m->records = tur_validator_summary(m->validator)->records;
}

static bool done_file(void *ctx, tur_source *source, tur_status status)
{
    march *h = ctx;
    size_t index = h->done++;
    passage *p = &h->passage[index];
    int error = tur__copy_end(&p->copy) ? 0 : errno;
    if (h->status == TUR_OK) {
        status = measured(h, p, source, status);
        if (error && status == TUR_OK) status = TUR_EIO, p->error = error;
        h->error = errno = p->error;
        h->status = h->take(h->ctx, index, status, &p->why, &h->m->measured);
        if (h->status == TUR_OK && h->done < h->count) begin_file(h->m, &h->target[h->done]);
    }
    tur_source_close(source);
    tur__file_close(&p->file);
    return h->status == TUR_OK;
}

tur_status tur__measure_files(tur__measure *m, const tur__target *target, size_t count, tur__measured_fn take, void *ctx)
{
    march h = {.m = m, .target = target, .count = count, .take = take, .ctx = ctx, .status = TUR_OK};
    if (!count) return TUR_OK;
    h.passage = calloc(count, sizeof *h.passage);
    if (!h.passage) return TUR_ENOMEM;
    m->failed = TUR_OK;
    begin_file(m, target);
    tur_status status = tur_validator_run_all(m->validator, &(tur_feed){next_file, done_file, &h});
    free(h.passage);
    errno = h.error;
    return h.status == TUR_OK ? status : h.status;
}

/* ---- The end ---- */

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
