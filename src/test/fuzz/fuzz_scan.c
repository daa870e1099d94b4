/* The validator over the input as a file. Whatever the bytes are: what is told does not depend on
 * the pieces in which they come, on the number of threads, or on what was judged before; places lie
 * in the input; and nothing is violated more often than it was tested.
 *
 * With TUR_SEED_DIR set, the register's records are written there as seeds. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/unpack.h"
#include "record/canon.h"
#include "record/key.h"
#include "tur.h"

/* Says which one failed, also where the compiler has merged the calls. */
#define check(truth) ((truth) ? (void)0 : (void)(fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #truth), abort()))

typedef struct input {
    const char *bytes;
    size_t len, at;
    uint32_t turn; /* where not 0, decides on the size of the next piece */
} input;

static int64_t read_piece(void *ctx, void *buffer, size_t size)
{
    input *in = ctx;
    size_t n = in->len - in->at, piece = 1 + (in->turn >> 16) % (in->turn & 1 ? 7 : 300);
    in->turn = in->turn * 1664525u + 1013904223u;
    if (n > piece) n = piece;
    if (n > size) n = size;
    memcpy(buffer, in->bytes + in->at, n);
    in->at += n;
    return (int64_t)n;
}

/* What was told, and of what. */
typedef struct told {
    tur__buf out;
    const char *bytes;
    size_t len;
    uint64_t line;
    bool ending; /* what only the whole shows has an order of its own */
} told;

static int on_finding(void *ctx, const tur_finding *f)
{
    told *t = ctx;
    check(f->requirement && f->found && f->wanted && f->message && f->file);
    check(f->severity > TUR_IGNORE && f->severity <= TUR_ERROR);
    check((t->ending || f->line >= t->line) && f->offset <= t->len);
    t->line = f->line;
    if (t->bytes) {
        uint64_t line = 1, start = 0, column = 1;
        for (uint64_t i = 0; i < f->offset; i++)
            if (t->bytes[i] == '\n') line++, start = i + 1;
        /* a byte order mark is no character of its line */
        if (line == 1 && f->offset >= 3 && !memcmp(t->bytes, "\xEF\xBB\xBF", 3)) start = 3;
        for (uint64_t i = start; i < f->offset; i++) column += ((unsigned char)t->bytes[i] & 0xC0) != 0x80;
        check(line == f->line && column == f->column);
    }
    tur__buf_printf(&t->out, "%s %d %llu:%llu %llu %llu %s %s %s %s\n", f->requirement, (int)f->severity, (unsigned long long)f->line, (unsigned long long)f->column, (unsigned long long)f->offset, (unsigned long long)f->record, f->record_id ? f->record_id : "-", f->pointer ? f->pointer : "-", f->found, f->wanted);
    return 0;
}

/* A form that is handed out is its own canonical form. */
static int on_record(void *ctx, const tur_record *r)
{
    static tur__canon canon;
    size_t len = 0;
    (void)ctx;
    if (!r->canonical) return 0;
    char *copy = calloc(1, r->canonical_len + 1 + TUR__PAD);
    check(copy != NULL);
    memcpy(copy, r->canonical, r->canonical_len);
    check(tur__canon_text(&canon, &len, copy, r->canonical_len) == copy && len == r->canonical_len);
    free(copy);
    return 0;
}

static tur_validator *validator(told *t, int jobs)
{
    tur_validator *v = tur_validator_new();
    check(v != NULL);
    tur_validator_on_finding(v, on_finding, t);
    check(tur_validator_set_jobs(v, jobs) == TUR_OK && tur_validator_set_form(v, "tur") == TUR_OK);
    return v;
}

static void run(tur_validator *v, told *t, const char *bytes, size_t len, uint32_t turn)
{
    input in = {bytes, len, 0, turn};
    t->line = 0;
    tur_source *s = turn ? tur_source_new("f", read_piece, &in) : tur_source_from_memory("f", bytes, len);
    check(s && tur_validator_run(v, s) == TUR_OK);
    tur_source_close(s);
}

static void finish(tur_validator *v, told *t, uint64_t bytes)
{
    t->ending = true;
    check(tur_validator_finish(v) == TUR_OK);
    check(tur_validator_summary(v)->bytes == bytes);
    for (size_t i = 0; i < tur_requirement_count(); i++) check(tur_validator_counters(v)[i].violated <= tur_validator_counters(v)[i].fired);
    tur_validator_free(v);
}

static void check_same(const tur__buf *a, const tur__buf *b, size_t from)
{
    check(a->len == b->len - from && (a->len == 0 || !memcmp(a->data, b->data + from, a->len)));
}

static void put_seed(const char *folder, const char *id, const char *which, const char *text, size_t len)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s-%s", folder, id, which);
    FILE *f = text ? fopen(path, "wb") : NULL;
    if (!f) return;
    fwrite(text, 1, len, f);
    fclose(f);
}

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    const char *folder = getenv("TUR_SEED_DIR");
    const tur_requirement *r;
    (void)argc, (void)argv;
    for (size_t i = 0; folder && (r = tur_requirement_at(i)); i++) {
        put_seed(folder, r->id, "accepted", r->accepted, r->accepted_len);
        put_seed(folder, r->id, "rejected", r->rejected, r->rejected_len);
    }
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *bytes = (const char *)data;
    uint32_t turn = 2166136261u;
    /* an archive has a target of its own */
    if (tur__unpack_knows(data, size < TUR__UNPACK_HEAD ? size : TUR__UNPACK_HEAD)) return 0;
    for (size_t i = 0; i < size; i++) turn = (turn ^ data[i]) * 16777619u;
    told whole = {.bytes = bytes, .len = size}, pieces = {.len = size}, again = {.len = size};

    tur_validator *v = validator(&whole, 1);
    check(tur_validator_on_record(v, on_record, NULL) == TUR_OK);
    run(v, &whole, bytes, size, 0);
    finish(v, &whole, size);

    /* threads cost more than they find here: now and then, and past the size of a chunk */
    v = validator(&pieces, turn % 61 == 0 || size > 262144 ? 3 : 1);
    run(v, &pieces, bytes, size, turn | 1u << 20);
    finish(v, &pieces, size);
    check_same(&whole.out, &pieces.out, 0);

    /* twice, as two sources: a record for itself knows nothing of others */
    v = validator(&again, 1);
    check(tur_validator_set_level(v, 1) == TUR_OK);
    run(v, &again, bytes, size, 0);
    size_t half = again.out.len;
    run(v, &again, bytes, size, 0);
    finish(v, &again, 2 * (uint64_t)size);
    check(again.out.len == 2 * half && (half == 0 || !memcmp(again.out.data, again.out.data + half, half)));

    tur__buf_free(&whole.out);
    tur__buf_free(&pieces.out);
    tur__buf_free(&again.out);
    return 0;
}
