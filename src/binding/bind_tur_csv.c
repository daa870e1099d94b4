/* CSV (data.md#csv): a row for each meter line and each charge, grouped into records. */
#include <string.h>

#include "binding/csv_rows.h"
#include "binding/csv_write.h"

enum { METERS = TUR__PART_METERS, CHARGES = TUR__PART_CHARGES };

/* The record at hand. */
struct record {
    tur__mark place;
    uint32_t rows; /* in all */
    int part;      /* of the line or charge before */
    bool readable; /* so far */
};

static void fault(tur__rows *s, tur__reading *r, int requirement, uint32_t cell, const char *found, const char *wanted)
{
    tur__mark m = cell == UINT32_MAX ? s->start : tur__rows_place(s, s->csv.fields[cell].offset);
    tur__reading_fault(r, requirement, &m, found, wanted);
}

/* Gives the record at hand up, with the rows of it that are still to come. */
static tur__step give_up(tur__rows *s, tur__reading *r)
{
    r->lost = !s->skipping;
    s->skipping = true;
    r->json.len = 0;
    r->marks = 0;
    return TUR__STEP_RECORD;
}

static bool bad_row(tur__rows *s, tur__reading *r, uint32_t cell, const char *found, const char *wanted)
{
    fault(s, r, TUR_1544, cell, found, wanted);
    return false;
}

/* Cells of the record behind its first row. */
static bool only_key(tur__rows *s, tur__reading *r)
{
    uint32_t cell = tur__rows_filled(s, TUR__PART_RECORD, s->record_id);
    if (s->csv.fields[s->rows].len) cell = s->rows;
    if (cell == UINT32_MAX) return true;
    return bad_row(s, r, cell, tur__reading_text(r, "%s filled on row %u", tur__rows_column(s, r, cell), s->number), "members of the record on its row 1 alone");
}

/* Whether the row has what row K of the record may have. */
static bool fits(tur__rows *s, tur__reading *r, struct record *rec, uint32_t k)
{
    if (s->part[METERS] && s->part[CHARGES])
        return bad_row(s, r, tur__rows_filled(s, CHARGES, UINT32_MAX), "a meter line and a charge in one row", "a row for each");
    if (!s->part[METERS] && !s->part[CHARGES] && rec->rows > 1)
        return bad_row(s, r, UINT32_MAX, tur__reading_text(r, "row %u of %u without a meter line and without a charge", k, rec->rows), "one of them in each row");
    if (s->part[METERS] && rec->part == CHARGES)
        return bad_row(s, r, tur__rows_filled(s, METERS, UINT32_MAX), "a meter line behind a charge", "meter lines in front of charges");
    return k == 1 || only_key(s, r);
}

/* Whether the row is row K of the record. */
static bool continues(tur__rows *s, tur__reading *r, const struct record *rec, uint32_t k)
{
    const tur__csv_field *id = s->record_id == UINT32_MAX ? NULL : &s->csv.fields[s->record_id];
    const tur__buf *wanted = &s->record_id_text;
    if (s->number != k) {
        const tur__csv_field *f = &s->csv.fields[s->row];
        fault(s, r, TUR_1543, s->row, tur__reading_text(r, "%s in the column \"row\"", tur__rows_excerpt(r, f->text, f->len)),
              tur__reading_text(r, "%u, since the record has %u rows", k, rec->rows));
        return false;
    }
    if (!id || (id->len == wanted->len && !memcmp(id->text, wanted->data ? wanted->data : "", id->len))) return true;
    fault(s, r, TUR_1543, s->record_id, tur__reading_text(r, "%s in the column \"record_id\"", tur__rows_excerpt(r, id->text, id->len)),
          tur__reading_text(r, "%s, as on row 1 of the record", tur__rows_excerpt(r, wanted->data ? wanted->data : "", wanted->len)));
    return false;
}

/* Appends the row's line or charge. */
static void put_element(tur__rows *s, tur__reading *r, struct record *rec)
{
    int part = s->part[METERS] ? METERS : CHARGES;
    const tur__node *array = &tur__frames[TUR__FRAME_RECORD].nodes[tur__part_node(part)];
    tur__mark m = s->place[tur__rows_filled(s, part, UINT32_MAX)];
    if (part == rec->part) tur__buf_putc(&r->json, ',');
    else {
        if (rec->part) tur__buf_putc(&r->json, ']');
        if (r->json.len > 1) tur__buf_putc(&r->json, ',');
        tur__reading_mark(r, &m);
        tur__buf_add(&r->json, array->quoted, array->quoted_len);
        tur__buf_putc(&r->json, '[');
    }
    rec->part = part;
    tur__reading_mark(r, &m);
    tur__buf_putc(&r->json, '{');
    rec->readable &= tur__cells_put(s, r, part);
    tur__buf_putc(&r->json, '}');
}

/* Row K, which stands read, into the line. A record that is given up is not made any longer, and rows are
 * looked at as long as there is room for their faults: a record may have very many. */
static void put_row(tur__rows *s, tur__reading *r, struct record *rec, uint32_t k)
{
    if (!rec->readable && r->faults == TUR__FAULTS_MAX) return;
    if (!fits(s, r, rec, k)) {
        rec->readable = false;
        return;
    }
    if (k == 1) rec->readable &= tur__cells_put(s, r, TUR__PART_RECORD);
    if (s->part[METERS] || s->part[CHARGES]) put_element(s, r, rec);
    if (!rec->readable) r->json.len = r->marks = 1;
}

/* The record whose first row stands read. */
static tur__step read_record(tur__rows *s, tur__reading *r)
{
    const tur__csv_field *rows = &s->csv.fields[s->rows], *id = s->record_id == UINT32_MAX ? NULL : &s->csv.fields[s->record_id];
    struct record rec = {.place = s->start, .rows = tur__rows_number(rows), .readable = true};
    s->skipping = false;
    s->record_id_text.len = 0;
    if (id) tur__buf_add(&s->record_id_text, id->text, id->len);
    if (s->record_id_text.failed) return TUR__STEP_NO_MEMORY;
    if (!rec.rows) {
        fault(s, r, TUR_1543, s->rows, tur__reading_text(r, "%s in the column \"rows\"", tur__rows_excerpt(r, rows->text, rows->len)), "how many rows the record has");
        return give_up(s, r);
    }
    tur__reading_mark(r, &rec.place);
    tur__buf_putc(&r->json, '{');
    for (uint32_t k = 1;; k++) {
        put_row(s, r, &rec, k);
        if (r->json.len > r->max_record) {
            tur__reading_too_long(r, &rec.place, 0);
            return give_up(s, r);
        }
        if (k == rec.rows) break;
        tur__step step = tur__rows_next(s, r);
        if (step == TUR__STEP_END) {
            s->ended = r->partial = true;
            tur__reading_fault(r, TUR_1547, &rec.place, tur__reading_text(r, "%u of %u rows, and the end of the file", k, rec.rows), "all rows of the record");
            return give_up(s, r);
        }
        if (step != TUR__STEP_RECORD) return step;
        if (!s->sound) return give_up(s, r);
        if (!continues(s, r, &rec, k + 1)) {
            s->waiting = s->number == 1;
            return give_up(s, r);
        }
    }
    if (!rec.readable) return give_up(s, r);
    if (rec.part) tur__buf_putc(&r->json, ']');
    tur__buf_putc(&r->json, '}');
    return TUR__STEP_RECORD;
}

/* A row that continues nothing. */
static tur__step stray(tur__rows *s, tur__reading *r)
{
    const tur__csv_field *f = &s->csv.fields[s->row];
    fault(s, r, TUR_1543, s->row, tur__reading_text(r, "%s in the column \"row\"", tur__rows_excerpt(r, f->text, f->len)),
          s->number ? "1, since all rows of the record before are there" : "the number of the row within its record, from 1");
    return give_up(s, r);
}

static tur__step end(tur__rows *s, tur__reading *r)
{
    s->ended = true;
    if (s->cut) tur__reading_fault(r, TUR_1548, &s->start, "no line end behind the last row", "a line end");
    return TUR__STEP_END;
}

static tur__step next(tur__reading *r)
{
    tur__rows *s = r->state;
    tur__step step = TUR__STEP_RECORD;
    if (!s->headed) {
        s->headed = true;
        if (!tur__rows_header(s, r, &step)) {
            s->ended = r->partial = true;
            return step;
        }
    }
    while (!s->ended) {
        if (!s->waiting && (step = tur__rows_next(s, r)) != TUR__STEP_RECORD) return step == TUR__STEP_END ? end(s, r) : step;
        s->waiting = false;
        if (!s->sound) return give_up(s, r);
        if (s->number == 1) return read_record(s, r);
        if (!s->skipping || !s->number) return stray(s, r);
    }
    return end(s, r);
}

static void close(void *state)
{
    tur__rows *s = state;
    tur__csv_free(&s->csv);
    tur__arena_free(&s->keep);
    tur__buf_free(&s->record_id_text);
}

/* A header that names `row` or `record_id`. It may be longer than what is seen of it. */
static bool probe(const char *head, size_t len)
{
    const char *end = head + len;
    if (len >= 3 && !memcmp(head, "\xEF\xBB\xBF", 3)) head += 3;
    for (const char *p = head; p < end;) {
        const char *name = p;
        while (p < end && (*p == '_' || *p == '.' || *p == '"' || (unsigned)((*p | 32) - 'a') < 26 || (unsigned)(*p - '0') < 10)) p++;
        bool quoted = p - name > 1 && *name == '"' && p[-1] == '"';
        size_t n = (size_t)(p - name) - 2 * quoted;
        name += quoted;
        if (p == end || (*p != ',' && *p != '\r' && *p != '\n')) return false;
        if ((n == 3 && !memcmp(name, "row", 3)) || (n == 9 && !memcmp(name, "record_id", 9))) return true;
        if (*p++ != ',') return false;
    }
    return false;
}

static const uint16_t serves[] = {TUR_1540, TUR_1541, TUR_1542, TUR_1543, TUR_1544, TUR_1545, TUR_1546, TUR_1547, TUR_1548, UINT16_MAX};

const tur__binding tur_binding_tur_csv = {
    .name = "tur-csv",
    .summary = "Token Usage Records as CSV, a row for each meter line and each charge",
    .suffix = ".csv",
    .table = true,
    .probe = probe,
    .state_size = sizeof(tur__rows),
    .write_state_size = sizeof(tur__csv_writer),
    .serves = serves,
    .next = next,
    .close = close,
    .write = tur__csv_write,
    .write_end = tur__csv_write_end,
    .write_close = tur__csv_write_close,
};
