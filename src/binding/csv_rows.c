#include "binding/csv_rows.h"

#include <stdlib.h>
#include <string.h>

#include "base/names.h"
#include "base/utf8.h"

enum { NONE = UINT32_MAX, SHOWN = 60 };

/* ---- Places and words ---- */

static void move(tur__mark *m, const char *text, size_t len)
{
    const char *end = text + len, *feed;
    m->offset += len;
    while (text < end && (feed = memchr(text, '\n', (size_t)(end - text)))) {
        m->line++;
        m->column = 1;
        text = feed + 1;
    }
    m->column += tur__utf8_count(text, (size_t)(end - text));
}

tur__mark tur__rows_place(const tur__rows *s, size_t at)
{
    tur__mark m = s->start;
    /* before a fault everything is UTF-8; what lies behind is not looked at */
    move(&m, s->csv.text, at);
    return m;
}

const char *tur__rows_excerpt(tur__reading *r, const char *text, size_t len)
{
    size_t n = len;
    if (n > SHOWN)
        for (n = SHOWN; n && ((unsigned char)text[n] & 0xC0) == 0x80;) n--;
    return tur__reading_text(r, "\"%.*s%s\"", (int)n, text, n < len ? "\xE2\x80\xA6" : "");
}

const char *tur__rows_column(tur__rows *s, tur__reading *r, uint32_t cell)
{
    return tur__reading_text(r, "the column %s", tur__rows_excerpt(r, s->column[cell].name, s->column[cell].len));
}

uint32_t tur__rows_number(const tur__csv_field *f)
{
    uint32_t n = 0;
    if (!f->len || f->len > 9 || *f->text == '0') return 0;
    for (size_t i = 0; i < f->len; i++) {
        if (f->text[i] < '0' || f->text[i] > '9') return 0;
        n = n * 10 + (uint32_t)(f->text[i] - '0');
    }
    return n;
}

/* ---- The header ---- */

/* Where a column stands in the line. Members that the table does not have follow the brace of their
 * object, before the first node that lies in it. */
struct order {
    uint32_t part, node, cell;
};

static int by_order(const void *a, const void *b)
{
    const struct order *x = a, *y = b;
    if (x->part != y->part) return x->part < y->part ? -1 : 1;
    if (x->node != y->node) return x->node < y->node ? -1 : 1;
    return x->cell < y->cell ? -1 : 1;
}

static bool order_columns(tur__rows *s)
{
    struct order *o = tur__arena_alloc(&s->keep, s->count * sizeof *o);
    uint32_t n = 0;
    if (!o) return false;
    for (uint32_t i = 0; i < s->count; i++) {
        const tur__column *c = &s->column[i];
        if (c->cell != TUR__CELL_ROW && c->cell != TUR__CELL_ROWS) o[n++] = (struct order){c->part, c->node, i};
        s->rank[i] = NONE;
    }
    qsort(o, n, sizeof *o, by_order);
    for (uint32_t k = 0; k < n; k++) {
        s->cell[k] = o[k].cell;
        s->rank[o[k].cell] = k;
    }
    for (uint32_t p = 0, k = 0; p <= TUR__PARTS; p++) {
        while (k < n && o[k].part < p) k++;
        s->first[p] = k;
    }
    return true;
}

/* What all rows need, once the number of columns is known. */
static bool room(tur__rows *s)
{
    size_t n = s->count;
    s->column = tur__arena_zalloc(&s->keep, n * sizeof *s->column);
    s->cell = tur__arena_alloc(&s->keep, n * sizeof *s->cell);
    s->rank = tur__arena_alloc(&s->keep, n * sizeof *s->rank);
    s->filled = tur__arena_alloc(&s->keep, (n / 64 + 1) * sizeof *s->filled);
    s->place = tur__arena_alloc(&s->keep, n * sizeof *s->place);
    return s->column && s->cell && s->rank && s->filled && s->place;
}

static void wrong_header(tur__rows *s, tur__reading *r, size_t at, const char *found, const char *wanted)
{
    tur__mark m = tur__rows_place(s, at);
    tur__reading_fault(r, TUR_1540, &m, found, wanted);
}

/* False when memory is exhausted. */
static bool read_columns(tur__rows *s, tur__reading *r)
{
    tur__names names = {0};
    bool going = true;
    for (uint32_t i = 0; going && i < s->count; i++) {
        const tur__csv_field *f = &s->csv.fields[i];
        const char *name = tur__arena_copy(&s->keep, f->text, f->len);
        uint32_t before = names.count, number = name ? tur__names_add(&names, f->text, f->len) : NONE;
        if (number == NONE) {
            going = false;
            break;
        }
        const char *wrong = tur__column_find(&s->column[i], name, f->len);
        if (!wrong && number < before) wrong = "a second column of this name";
        if (wrong)
            wrong_header(s, r, f->offset, f->len ? tur__reading_text(r, "%s: %s", tur__rows_excerpt(r, name, f->len), wrong) : wrong,
                         "`row`, `rows`, or the path of a member that is no object, each once");
        uint32_t *known = s->column[i].cell == TUR__CELL_ROW ? &s->row
                          : s->column[i].cell == TUR__CELL_ROWS ? &s->rows
                          : s->column[i].cell != TUR__CELL_OTHER && !s->column[i].part && s->column[i].node == TUR__RECORD_RECORD_ID ? &s->record_id
                          : NULL;
        if (known) *known = i;
    }
    tur__names_free(&names);
    return going;
}

static void wrong_form(tur__rows *s, tur__reading *r, const char *wanted)
{
    tur__mark m = tur__rows_place(s, s->csv.fault_at);
    r->partial |= s->csv.abandoned;
    if (s->csv.wrong == TUR__CSV_LONG) tur__reading_too_long(r, &m, 0);
    else tur__reading_fault(r, s->csv.wrong == TUR__CSV_UTF8 ? TUR_0102 : TUR_1541, &m, s->csv.fault, wanted);
}

/* The next record of the file; *OUT where there is none. */
static bool take(tur__rows *s, tur__step *out)
{
    tur__csv_step step = tur__csv_next(&s->csv);
    *out = step == TUR__CSV_RECORD ? TUR__STEP_RECORD : step == TUR__CSV_END ? TUR__STEP_END
           : step == TUR__CSV_NO_MEMORY ? TUR__STEP_NO_MEMORY : TUR__STEP_UNREADABLE;
    if (step != TUR__CSV_RECORD) return false;
    s->cut = s->csv.open;
    s->start = (tur__mark){.line = s->csv.line, .column = 1, .offset = s->csv.offset};
    return true;
}

bool tur__rows_header(tur__rows *s, tur__reading *r, tur__step *step)
{
    s->row = s->rows = s->record_id = NONE;
    s->csv.source = r->source;
    /* a quotation mark of a cell is two in the file */
    s->csv.most = r->max_record * 2 + TUR__CSV_FIELDS;
    if (!take(s, step)) {
        s->start = (tur__mark){.line = 1, .column = 1};
        if (*step == TUR__STEP_END) tur__reading_fault(r, TUR_1540, &s->start, "an empty file", "a header");
        return false;
    }
    if (s->csv.fault) return wrong_form(s, r, "a header as RFC 4180 has it"), *step = TUR__STEP_END, false;
    s->count = (uint32_t)s->csv.count;
    if (!room(s) || !read_columns(s, r) || !order_columns(s)) return *step = TUR__STEP_NO_MEMORY, false;
    if (s->row == NONE) wrong_header(s, r, 0, "a header without `row`", "a column `row`");
    if (s->rows == NONE) wrong_header(s, r, 0, "a header without `rows`", "a column `rows`");
    *step = TUR__STEP_END;
    return !r->faults;
}

/* ---- Rows ---- */

tur__step tur__rows_next(tur__rows *s, tur__reading *r)
{
    tur__step step;
    s->sound = false;
    s->number = 0;
    if (!take(s, &step)) return step;
    if (s->csv.fault) return wrong_form(s, r, "a row as RFC 4180 has it"), step;
    if (s->csv.count != s->count) {
        tur__reading_fault(r, TUR_1542, &s->start, tur__reading_text(r, "%zu cells", s->csv.count),
                           tur__reading_text(r, "%u cells, as the header has", s->count));
        return step;
    }
    tur__mark m = s->start;
    size_t at = 0, len = s->csv.len;
    bool plain = tur__utf8_count(s->csv.text, len) == len && !memchr(s->csv.text, '\n', len); /* a byte is a column */
    memset(s->filled, 0, (s->count / 64 + 1) * sizeof *s->filled);
    memset(s->part, 0, sizeof s->part);
    for (uint32_t i = 0; i < s->count; i++) {
        const tur__csv_field *f = &s->csv.fields[i];
        if (!f->len) continue;
        if (plain) m.column += f->offset - at, m.offset += f->offset - at;
        else move(&m, s->csv.text + at, f->offset - at);
        at = f->offset;
        s->place[i] = m;
        uint32_t rank = s->rank[i];
        if (rank == NONE) continue;
        s->filled[rank / 64] |= UINT64_C(1) << rank % 64;
        s->part[s->column[i].part] = true;
    }
    s->sound = true;
    s->number = tur__rows_number(&s->csv.fields[s->row]);
    return step;
}

uint32_t tur__rows_filled(const tur__rows *s, int part, uint32_t but)
{
    for (uint32_t k = s->first[part]; k < s->first[part + 1]; k++)
        if (s->filled[k / 64] >> k % 64 & 1 && s->cell[k] != but) return s->cell[k];
    return NONE;
}
