/* The first byte chooses a binding; what follows is read by it. Steps do not depend on how the source
 * comes, marks lie where they say, and what the validator says does not depend on threads. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/unpack.h"
#include "binding/reading.h"
#include "test/drip.h"

static void check(bool holds)
{
    if (!holds) abort();
}

static void check_place(const tur__mark *m, size_t len) { check(m->line >= 1 && m->column >= 1 && m->offset <= len); }

/* A step keeps to binding.h, and is appended to OUT in words. */
static void check_step(tur__buf *out, const tur__reading *r, const uint8_t *bytes, size_t len)
{
    check(!memchr(r->json.data ? r->json.data : "", '\n', r->json.len));
    check(r->json.len || r->faults);
    check(!r->lost || (!r->json.len && r->faults));
    check(!r->json.len || (r->marks && r->mark[0].at == 0));
    check(r->json.len <= 2 * r->max_record + 1024);
    for (size_t i = 0; r->json.len && i < r->marks; i++) {
        const tur__mark *m = &r->mark[i];
        check_place(m, len);
        check(!i || m->at > m[-1].at);
        check(m->at <= r->json.len);
        if (m->verbatim && m->at < r->json.len && m->offset < len && (unsigned char)r->json.data[m->at] > ' ') check(bytes[m->offset] == (unsigned char)r->json.data[m->at]);
        tur__buf_printf(out, "%u:%llu:%llu:%llu ", m->at, (unsigned long long)m->line, (unsigned long long)m->column, (unsigned long long)m->offset);
    }
    for (size_t i = 0; i < r->faults; i++) {
        check_place(&r->fault[i].place, len);
        tur__buf_printf(out, "!%d:%llu:%llu", r->fault[i].requirement, (unsigned long long)r->fault[i].place.line, (unsigned long long)r->fault[i].place.column);
    }
    tur__buf_add(out, r->json.data, r->json.len);
    tur__buf_putc(out, '\n');
}

static void read_all(tur__buf *out, const tur__binding *b, const uint8_t *bytes, size_t len, size_t stride)
{
    drip d = {bytes, len, stride, 0};
    tur_source *s = tur_source_new("fuzz", drip_read, &d);
    tur__reading r = {.source = s, .max_record = 4096};
    tur__step step;
    check(s && tur__reading_open(&r, b));
    while ((step = tur__reading_next(&r, b)) == TUR__STEP_RECORD) check_step(out, &r, bytes, len);
    check(step == TUR__STEP_END);
    tur__reading_close(&r, b);
    tur_source_close(s);
}

static int hear(void *ctx, const tur_finding *f)
{
    tur__buf_printf(ctx, "%s %llu:%llu@%llu %llu %s\n", f->requirement, (unsigned long long)f->line, (unsigned long long)f->column, (unsigned long long)f->offset,
                    (unsigned long long)f->record, f->pointer ? f->pointer : "");
    return 0;
}

static void judge(tur__buf *out, const tur__binding *b, const uint8_t *bytes, size_t len, int jobs)
{
    tur_validator *v = tur_validator_new();
    tur_source *s = tur_source_from_memory("fuzz", bytes, len);
    check(v && s && tur_validator_set_form(v, b->name) == TUR_OK && tur_validator_set_jobs(v, jobs) == TUR_OK && tur_validator_set_max_record(v, 4096) == TUR_OK);
    tur_validator_on_finding(v, hear, out);
    tur_status status = tur_validator_run(v, s);
    check(status == TUR_OK);
    check(tur_validator_finish(v) == TUR_OK);
    for (size_t i = 0; i < tur_requirement_count(); i++) check(tur_validator_counters(v)[i].violated <= tur_validator_counters(v)[i].fired);
    const tur_summary *sum = tur_validator_summary(v);
    tur__buf_printf(out, "%llu %llu %llu\n", (unsigned long long)sum->records, (unsigned long long)sum->bad_records, (unsigned long long)sum->lines);
    check(sum->bad_records <= sum->records);
    tur_source_close(s);
    tur_validator_free(v);
}

static void check_same(tur__buf *a, tur__buf *b)
{
    check(!a->failed && !b->failed && a->len == b->len && (!a->len || !memcmp(a->data, b->data, a->len)));
    tur__buf_free(a);
    tur__buf_free(b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t count = 0;
    tur__buf whole = {0}, pieces = {0}, one = {0}, three = {0};
    while (tur__binding_get(count)) count++;
    if (!size) return 0;
    const tur__binding *b = tur__binding_get(data[0] % count);
    data++;
    size--;
    b->probe((const char *)data, size < TUR__PROBE ? size : TUR__PROBE);
    /* marks of an archive are of what is in it */
    if (tur__unpack_knows(data, size < TUR__UNPACK_HEAD ? size : TUR__UNPACK_HEAD)) return 0;
    read_all(&whole, b, data, size, SIZE_MAX);
    read_all(&pieces, b, data, size, 5);
    check_same(&whole, &pieces);
    judge(&one, b, data, size, 1);
    /* threads are slow to start: now and then */
    judge(&three, b, data, size, size % 8 ? 1 : 3);
    check_same(&one, &three);
    return 0;
}
