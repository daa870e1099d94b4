/* Tables. The first byte selects what is tried:
 *
 *   0  the reader says the same whether bytes come all at once or one by one, and what it read comes
 *      back when it is written
 *   1  any table as FOCUS: each row is accounted for, each record is JSON
 *   2  records as FOCUS and back: what comes back is a line that went in, byte for byte */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/csv.h"
#include "base/unpack.h"
#include "test/drip.h"
#include "tur.h"

static void check(bool holds)
{
    if (!holds) abort();
}

static bool take(void *ctx, const void *bytes, size_t len)
{
    tur__buf *out = ctx;
    tur__buf_add(out, bytes, len);
    return !out->failed;
}

/* Writes what was read, faults as their sentence, into OUT; records alone into AGAIN. */
static void read_table(tur__buf *out, tur__buf *again, const uint8_t *data, size_t size, size_t piece)
{
    drip d = {data, size, piece, 0};
    tur_source *s = tur_source_new("fuzz", drip_read, &d);
    tur__csv csv = {.source = s, .most = 1 << 16};
    tur__csv_step step;
    check(s != NULL);
    while ((step = tur__csv_next(&csv)) == TUR__CSV_RECORD) {
        tur__buf_printf(out, "%llu@%llu ", (unsigned long long)csv.line, (unsigned long long)csv.offset);
        if (csv.fault) tur__buf_printf(out, "!%s@%zu\n", csv.fault, csv.fault_at);
        for (size_t i = 0; !csv.fault && i < csv.count; i++) {
            const tur__csv_field *f = &csv.fields[i];
            check(f->offset <= csv.len);
            tur__csv_put(out, !i, f->text, f->len);
            /* A record of one null would be a blank line. */
            if (again) tur__csv_put(again, !i, f->quoted || csv.count == 1 || f->len ? f->text : NULL, f->len);
        }
        if (!csv.fault) tur__csv_end_record(out);
        if (!csv.fault && again) tur__csv_end_record(again);
    }
    check(step == TUR__CSV_END);
    tur__csv_free(&csv);
    tur_source_close(s);
}

static void try_reader(const uint8_t *data, size_t size)
{
    tur__buf whole = {0}, pieces = {0}, again = {0}, second = {0}, seen = {0}, last = {0};
    read_table(&whole, &again, data, size, 0);
    read_table(&pieces, NULL, data, size, 1);
    check(whole.len == pieces.len && !memcmp(tur__buf_text(&whole), tur__buf_text(&pieces), whole.len));
    read_table(&seen, &second, (const uint8_t *)tur__buf_text(&again), again.len, 0);
    check(second.len == again.len && !memcmp(tur__buf_text(&second), tur__buf_text(&again), again.len));
    tur__buf *const all[] = {&whole, &pieces, &again, &second, &seen, &last};
    for (int i = 0; i < 6; i++) tur__buf_free(all[i]);
}

static tur_conversion convert(tur__buf *out, const char *from, const char *to, const void *data, size_t size)
{
    tur_converter *c = NULL;
    size_t len;
    check(tur_converter_new(&c, from, to) == TUR_OK);
    tur_converter_set_unchecked(c);
    tur_source *s = tur_source_from_memory("fuzz", data, size);
    check(s && tur_converter_run(c, s, take, out) == TUR_OK && tur_converter_finish(c, take, out) == TUR_OK);
    tur_conversion sum = *tur_converter_summary(c);
    check(sum.refused + sum.skipped <= sum.rows);
    check(tur_converter_loss_report(c, &len) && len);
    tur_source_close(s);
    tur_converter_free(c);
    return sum;
}

static bool has_line(const tur__buf *lines, const char *line, size_t len)
{
    for (const char *p = lines->data, *end = p + lines->len; p < end;) {
        const char *feed = memchr(p, '\n', (size_t)(end - p));
        size_t n = feed ? (size_t)(feed - p) + 1 : (size_t)(end - p);
        if (n == len && !memcmp(p, line, len)) return true;
        p += n;
    }
    return false;
}

static void try_records(const uint8_t *data, size_t size, const char *form)
{
    tur__buf before = {0}, table = {0}, after = {0};
    convert(&before, "tur", "tur", data, size);
    convert(&table, "tur", form, data, size);
    convert(&after, form, "tur", tur__buf_text(&table), table.len);
    for (size_t at = 0; at < after.len;) {
        const char *feed = memchr(after.data + at, '\n', after.len - at);
        check(feed != NULL);
        size_t n = (size_t)(feed - after.data) + 1 - at;
        check(has_line(&before, after.data + at, n));
        at += n;
    }
    tur__buf_free(&before);
    tur__buf_free(&table);
    tur__buf_free(&after);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!size) return 0;
    const char *form = data[0] & 128 ? "focus-1.2" : "focus-1.4";
    tur__buf out = {0};
    /* Files as they are can be seeds: a record selects its own, a table that begins with BilledCost too. */
    bool record = data[0] == '{', table = data[0] == 'B';
    const uint8_t *from = record || table ? data : data + 1;
    size_t len = record || table ? size : size - 1;
    /* an archive has a target of its own */
    if (tur__unpack_knows(from, len < TUR__UNPACK_HEAD ? len : TUR__UNPACK_HEAD)) return 0;
    switch (record ? 2 : table ? 1 : (data[0] & 127) % 3) {
    case 0: try_reader(from, len); break;
    case 1: convert(&out, form, "tur", from, len); break;
    default: try_records(from, len, form);
    }
    tur__buf_free(&out);
    return 0;
}
