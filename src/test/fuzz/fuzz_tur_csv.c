/* Records as CSV. The first byte selects what is tried:
 *
 *   0  any table: it is read the same whether bytes come all at once or one by one, each mark leads to
 *      the bytes that it says, and what was read is written and read again
 *   1  any records: those that can be written come back byte for byte, and no cell is a formula */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/csv.h"
#include "base/json.h"
#include "binding/reading.h"
#include "test/drip.h"
#include "tur.h"

static void check(bool holds)
{
    if (!holds) abort();
}

static bool take(void *ctx, const void *bytes, size_t len)
{
    tur__buf_add(ctx, bytes, len);
    return true;
}

/* Marks ascend from the start of the line, and those that are verbatim lead to their bytes. */
static void check_marks(const tur__reading *r, const uint8_t *data, size_t size)
{
    check(r->marks && r->mark[0].at == 0 && !memchr(r->json.data, '\n', r->json.len));
    for (size_t i = 0; i < r->marks; i++) {
        const tur__mark *m = &r->mark[i];
        size_t end = i + 1 < r->marks ? m[1].at : r->json.len, from = m->at;
        check(from < end && end <= r->json.len && m->line && m->column && m->offset < size);
        /* a blank may stand for a line end there, and behind the last mark of a cell what comes next */
        bool inside = m->verbatim && i + 1 < r->marks && m[1].verbatim;
        for (size_t k = from; inside && k + 1 < end; k++)
            check(m->offset + (k - from) < size && data[m->offset + (k - from)] == (uint8_t)r->json.data[k]);
    }
}

/* Lines that are JSON objects go to LINES, in canonical form; everything to SEEN. */
static void read_table(tur__buf *seen, tur__buf *lines, const uint8_t *data, size_t size, size_t piece)
{
    const tur__binding *b = tur__binding_find("tur-csv");
    drip d = {data, size, piece, 0};
    tur__reading r = {.source = tur_source_new("fuzz", drip_read, &d), .max_record = 1 << 16};
    tur__step step = TUR__STEP_RECORD;
    check(r.source && tur__reading_open(&r, b));
    while (step == TUR__STEP_RECORD) {
        step = tur__reading_next(&r, b);
        check(step == TUR__STEP_RECORD || step == TUR__STEP_END);
        check(step == TUR__STEP_END || r.json.len || r.faults);
        for (size_t i = 0; i < r.faults; i++)
            tur__buf_printf(seen, "!%d %llu:%llu@%llu %s %s\n", r.fault[i].requirement, (unsigned long long)r.fault[i].place.line, (unsigned long long)r.fault[i].place.column,
                            (unsigned long long)r.fault[i].place.offset, r.fault[i].found, r.fault[i].wanted);
        if (!r.json.len) continue;
        check_marks(&r, data, size);
        tur__buf_add(seen, r.json.data, r.json.len);
        tur__buf_putc(seen, '\n');
        tur__arena a = {0};
        tur__json_error e;
        size_t used;
        tur__json *v = lines ? tur__json_parse(&a, r.json.data, r.json.len, &used, &e) : NULL;
        if (v && used == r.json.len) {
            check(v->kind == TUR__JSON_OBJECT);
            tur__json_write(lines, v);
            tur__buf_putc(lines, '\n');
        }
        tur__arena_free(&a);
    }
    tur_source_close(r.source);
    tur__reading_close(&r, b);
}

/* A spreadsheet sees a figure or a text in every cell. */
static void check_cells(const tur__buf *table)
{
    tur_source *s = tur_source_from_memory("fuzz", table->data, table->len);
    tur__csv csv = {.source = s, .most = SIZE_MAX / 2};
    bool header = true;
    while (tur__csv_next(&csv) == TUR__CSV_RECORD) {
        check(!csv.fault);
        for (size_t i = 0; i < csv.count && !header; i++) {
            const tur__csv_field *f = &csv.fields[i];
            if (!f->len || !memchr("=+-@\t\r\n", *f->text, 7)) continue;
            for (size_t k = 0; k < f->len; k++) check(memchr("0123456789.+-eE", f->text[k], 15) != NULL);
        }
        header = false;
    }
    tur__csv_free(&csv);
    tur_source_close(s);
}

/* Writes a line; where it can be written it comes back. */
static void try_line(const char *line, size_t len, bool all)
{
    const tur__binding *b = tur__binding_find("tur-csv");
    tur__buf table = {0}, seen = {0}, back = {0};
    tur__writing w = {.write = take, .ctx = &table, .state = calloc(1, b->write_state_size), .all_columns = all};
    check(w.state != NULL);
    tur_status status = b->write(&w, line, len);
    if (status == TUR_OK) {
        check(b->write_end(&w) == TUR_OK);
        check_cells(&table);
        read_table(&seen, &back, (const uint8_t *)table.data, table.len, 0);
        check(back.len == len && !memcmp(back.data, line, len));
    } else {
        check(status == TUR_EINVAL);
    }
    b->write_close(w.state);
    free(w.state);
    tur__buf_free(&table);
    tur__buf_free(&seen);
    tur__buf_free(&back);
}

static void try_table(const uint8_t *data, size_t size)
{
    tur__buf whole = {0}, pieces = {0}, lines = {0};
    read_table(&whole, &lines, data, size, 0);
    read_table(&pieces, NULL, data, size, 1);
    check(whole.len == pieces.len && !memcmp(tur__buf_text(&whole), tur__buf_text(&pieces), whole.len));
    for (size_t at = 0; at < lines.len;) {
        size_t n = (size_t)((const char *)memchr(lines.data + at, '\n', lines.len - at) + 1 - lines.data) - at;
        try_line(lines.data + at, n, at % 7 == 0);
        at += n;
    }
    tur__buf_free(&whole);
    tur__buf_free(&pieces);
    tur__buf_free(&lines);
}

static void try_records(const uint8_t *data, size_t size)
{
    tur__arena a = {0};
    tur__json_error e;
    for (size_t at = 0, used; at < size; at += used) {
        tur__json *v = tur__json_parse(&a, (const char *)data + at, size - at, &used, &e);
        if (!v) break;
        tur__buf line = {0};
        tur__json_write(&line, v);
        tur__buf_putc(&line, '\n');
        /* numbers are written as they stand, and only integers are in JCS */
        try_line(line.data, line.len, at % 7 == 0);
        tur__buf_free(&line);
    }
    tur__arena_free(&a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!size) return 0;
    /* Files as they are can be seeds: a record selects its own, a header too. */
    if (*data == '{') try_records(data, size);
    else if (*data == 'r') try_table(data, size);
    else if (*data & 1) try_records(data + 1, size - 1);
    else try_table(data + 1, size - 1);
    return 0;
}
