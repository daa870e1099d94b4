/* Reading FOCUS: the header, the rows, and which of them were records before.
 *
 * Rows that this program wrote name their record; they wait until all rows of it have come, in
 * whatever order, and become that record again. Each other row is a line of a bill of its own. */
#include <stdlib.h>
#include <string.h>

#include "base/csv.h"
#include "format/focus.h"

enum { ROWS_MOST = 1024 }; /* of one record: as many as a record has charges */

/* A row that waits; the texts lie behind it. */
struct stored {
    tur__focus_row row;
    tur__place place;
};

struct group {
    struct group *next;          /* in its bucket */
    struct group *before, *after; /* in the order of their first rows */
    char *key;
    size_t key_len;
    uint32_t hash;
    size_t count, have;
    struct stored *rows[];
};

struct reader {
    struct group **buckets;
    size_t cap, count;
    struct group *first, *last;
};

_Static_assert(sizeof(struct reader) <= TUR__FOCUS_STATE, "the state of a reader has room");

/* What the header says. */
struct table {
    const char **names;
    int *columns; /* of TUR__FOCUS_COLUMNS, or -1 */
    size_t count;
    bool own;
};

/* ---- Rows that wait ---- */

static uint32_t hash_of(const char *key, size_t len)
{
    uint32_t h = 2166136261U;
    for (size_t i = 0; i < len; i++) h = (h ^ (unsigned char)key[i]) * 16777619U;
    return h;
}

static bool grow(struct reader *r)
{
    if (r->count < r->cap) return true;
    size_t cap = r->cap ? r->cap * 2 : 64;
    struct group **buckets = calloc(cap, sizeof *buckets);
    if (!buckets) return false;
    for (struct group *g = r->first; g; g = g->after) {
        g->next = buckets[g->hash % cap];
        buckets[g->hash % cap] = g;
    }
    free(r->buckets);
    r->buckets = buckets;
    r->cap = cap;
    return true;
}

static void drop(struct reader *r, struct group *g)
{
    struct group **at = &r->buckets[g->hash % r->cap];
    while (*at != g) at = &(*at)->next;
    *at = g->next;
    if (g->before) g->before->after = g->after;
    else r->first = g->after;
    if (g->after) g->after->before = g->before;
    else r->last = g->before;
    for (size_t i = 0; i < g->count; i++) free(g->rows[i]);
    free(g->key);
    free(g);
    r->count--;
}

static struct group *group_of(tur__run *run, struct reader *r, const char *key, size_t len, size_t count)
{
    uint32_t hash = hash_of(key, len);
    for (struct group *g = r->cap ? r->buckets[hash % r->cap] : NULL; g; g = g->next)
        if (g->hash == hash && g->key_len == len && !memcmp(g->key, key, len)) return g;
    struct group *g = grow(r) ? calloc(1, sizeof *g + count * sizeof *g->rows) : NULL;
    char *copy = g ? malloc(len) : NULL;
    if (!copy) {
        free(g);
        tur__fail(run, TUR_ENOMEM);
        return NULL;
    }
    memcpy(copy, key, len);
    g->key = copy;
    g->key_len = len;
    g->hash = hash;
    g->count = count;
    g->next = r->buckets[hash % r->cap];
    r->buckets[hash % r->cap] = g;
    g->before = r->last;
    if (r->last) r->last->after = g;
    else r->first = g;
    r->last = g;
    r->count++;
    return g;
}

static struct stored *store(tur__run *run, const tur__focus_row *row)
{
    size_t size = sizeof(struct stored);
    for (int c = 0; c < TUR__FOCUS_COUNT; c++)
        if (row->cell[c]) size += strlen(row->cell[c]) + 1;
    struct stored *s = malloc(size);
    char *to = s ? (char *)(s + 1) : NULL;
    if (s) s->place = tur__place_of(run, NULL);
    for (int c = 0; s && c < TUR__FOCUS_COUNT; c++) {
        s->row.cell[c] = NULL;
        if (!row->cell[c]) continue;
        size_t n = strlen(row->cell[c]) + 1;
        s->row.cell[c] = memcpy(to, row->cell[c], n);
        to += n;
    }
    return s;
}

/* ---- Rows of records ---- */

static size_t number(const char *text)
{
    size_t n = 0;
    if (!text || !*text || strlen(text) > 4) return 0;
    for (; *text; text++) {
        if (*text < '0' || *text > '9') return 0;
        n = n * 10 + (size_t)(*text - '0');
    }
    return n;
}

static void write_record(tur__run *run, const tur__focus_row *const *rows, size_t count)
{
    const char *why;
    tur__json *record = tur__focus_record(&run->arena, rows, count, &why);
    if (!record && !why) return tur__fail(run, TUR_ENOMEM);
    if (!record)
        return tur__row_refuse(run, "TUR-1302", NULL, why,
                               "the rows as they were written, or rows without the columns x_Tur");
    tur__fill(run, record);
    tur__record_write(run, record);
}

static void own_row(tur__run *run, const tur__focus_row *row)
{
    struct reader *r = run->state;
    const char *id = row->cell[TUR__FOCUS_x_TurRecordId], *emitter = row->cell[TUR__FOCUS_x_TurEmitter];
    size_t at = number(row->cell[TUR__FOCUS_x_TurRow]), count = number(row->cell[TUR__FOCUS_x_TurRows]);
    for (tur__json *m = run->row->first; m; m = m->next) tur__take_all(m);
    if (!at || at > count || count > ROWS_MOST)
        return tur__row_refuse(run, "TUR-1312", NULL, "x_TurRow and x_TurRows that are no row of a record", "1 to x_TurRows");
    if (count == 1) {
        write_record(run, &row, 1);
        return;
    }
    const char *key = tur__text(run, "%s\n%s", emitter ? emitter : "", id);
    struct group *g = group_of(run, r, key, strlen(key), count);
    if (!g) return;
    if (g->count != count || g->rows[at - 1])
        return tur__row_refuse(run, "TUR-1302", NULL, tur__text(run, "row %zu of record %s again, or of another number of rows", at, id),
                               "each row of a record once");
    if (!(g->rows[at - 1] = store(run, row))) return tur__fail(run, TUR_ENOMEM);
    if (++g->have < count) return tur__row_part(run);
    const tur__focus_row **rows = tur__arena_alloc(&run->arena, count * sizeof *rows);
    for (size_t i = 0; rows && i < count; i++) rows[i] = &g->rows[i]->row;
    if (rows) write_record(run, rows, count);
    else tur__fail(run, TUR_ENOMEM);
    drop(r, g);
}

/* ---- The table ---- */

static int column_of(const char *name, size_t len)
{
    for (int c = 0; c < TUR__FOCUS_COUNT; c++)
        if (strlen(tur__focus_columns[c].name) == len && !memcmp(tur__focus_columns[c].name, name, len)) return c;
    return -1;
}

static void refuse(tur__run *run, tur__csv *csv, const char *found, const char *wanted, size_t at)
{
    tur__place p = {run->file, csv->line, 1, csv->offset, run->rows + 1};
    uint64_t line, column;
    tur__json_position(csv->text, csv->len, at < csv->len ? at : csv->len, &line, &column);
    p.line += line - 1;
    p.column = column;
    p.offset += at;
    tur__row_begin(run, NULL);
    tur__value_begin(run, NULL, 0, p);
    tur__row_refuse(run, "TUR-1309", NULL, found, wanted);
    tur__row_end(run);
}

static bool named_before(const struct table *t, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!strcmp(t->names[i], t->names[n])) return true;
    return false;
}

/* False where the source is no table of FOCUS: its rows cannot be told apart then. */
static bool read_header(tur__run *run, tur__csv *csv, struct table *t)
{
    static const int own[] = {TUR__FOCUS_x_TurRecordId, TUR__FOCUS_x_TurPatch, TUR__FOCUS_x_TurRecordDigest,
                              TUR__FOCUS_x_TurRow,      TUR__FOCUS_x_TurRows,  TUR__FOCUS_x_TurCharge};
    bool has[TUR__FOCUS_COUNT] = {false};
    if (csv->fault) return refuse(run, csv, csv->fault, "a header as RFC 4180 has it", csv->fault_at), false;
    t->count = csv->count;
    t->names = tur__arena_alloc(&run->keep, t->count * sizeof *t->names);
    t->columns = tur__arena_alloc(&run->keep, t->count * sizeof *t->columns);
    if (!t->names || !t->columns) return tur__fail(run, TUR_ENOMEM), false;
    for (size_t i = 0; i < t->count; i++) {
        const tur__csv_field *f = &csv->fields[i];
        t->names[i] = tur__arena_copy(&run->keep, f->text, f->len);
        if (!t->names[i]) return tur__fail(run, TUR_ENOMEM), false;
        if (!f->len || strlen(t->names[i]) != f->len || named_before(t, i))
            return refuse(run, csv, "a column without a name, or a name twice", "a name for each column", f->offset), false;
        t->columns[i] = column_of(f->text, f->len);
        if (t->columns[i] >= 0) has[t->columns[i]] = true;
    }
    if (!has[TUR__FOCUS_ChargeCategory] || !(has[TUR__FOCUS_BilledCost] || has[TUR__FOCUS_EffectiveCost] || has[TUR__FOCUS_ListCost]))
        return refuse(run, csv, "a header without ChargeCategory and a cost; nothing of this file is read",
                      "columns of FOCUS Cost and Usage", 0), false;
    t->own = true;
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) t->own &= has[own[i]];
    return true;
}

/* Nulls are empty fields; exports in the wild write NULL. */
static bool is_null(const tur__csv_field *f)
{
    return !f->quoted && (!f->len || (f->len == 4 && !memcmp(f->text, "NULL", 4)));
}

static void read_row(tur__run *run, tur__csv *csv, const struct table *t)
{
    tur__focus_row cells = {{NULL}};
    tur__arena_reset(&run->values);
    tur__json *row = tur__json_new(&run->values, TUR__JSON_OBJECT);
    for (size_t i = 0; row && i < t->count; i++) {
        const tur__csv_field *f = &csv->fields[i];
        tur__json *v = is_null(f) ? tur__json_new(&run->values, TUR__JSON_NULL)
                                  : tur__json_new_string(&run->values, f->text, f->len);
        if (!v || !tur__json_put(&run->values, row, t->names[i], strlen(t->names[i]), v)) return tur__fail(run, TUR_ENOMEM);
        v->offset = f->offset;
        if (t->columns[i] >= 0 && v->kind == TUR__JSON_STRING && v->len) cells.cell[t->columns[i]] = v->text;
    }
    if (!row) return tur__fail(run, TUR_ENOMEM);
    tur__value_begin(run, csv->text, csv->len, (tur__place){run->file, csv->line, 1, csv->offset, run->rows + 1});
    tur__row_begin(run, row);
    if (t->own && cells.cell[TUR__FOCUS_x_TurRecordId]) own_row(run, &cells);
    else tur__focus_bill(run, row, &cells);
    tur__row_end(run);
}

void tur__focus_read(tur__run *run, tur_source *source)
{
    tur__csv csv = {.source = source, .most = run->max_value};
    struct table table = {0};
    bool headed = false;
    tur__csv_step step;
    while (tur__going(run) && (step = tur__csv_next(&csv)) != TUR__CSV_END) {
        if (step != TUR__CSV_RECORD) {
            tur__fail(run, step == TUR__CSV_NO_MEMORY ? TUR_ENOMEM : TUR_EIO);
        } else if (!headed) {
            headed = true;
            if (!read_header(run, &csv, &table)) break;
        } else if (csv.fault) {
            refuse(run, &csv, csv.fault, "a record as RFC 4180 has it", csv.fault_at);
        } else if (csv.count != table.count) {
            refuse(run, &csv, tur__text(run, "%zu fields", csv.count),
                   tur__text(run, "%zu fields, as the header has", table.count), 0);
        } else {
            read_row(run, &csv, &table);
        }
    }
    run->text = NULL;
    run->text_len = 0;
    tur__arena_reset(&run->values);
    tur__csv_free(&csv);
}

/* What still waits lacks rows. */
void tur__focus_finish(tur__run *run)
{
    struct reader *r = run->state;
    while (r->first && tur__going(run)) {
        struct group *g = r->first;
        const char *id = memchr(g->key, '\n', g->key_len);
        int len = id ? (int)(g->key_len - (size_t)(id + 1 - g->key)) : 0;
        for (size_t i = 0; i < g->count; i++) {
            if (!g->rows[i]) continue;
            const char *found = tur__arena_printf(&run->batch, "one of %zu rows of record %.*s, of which there are %zu", g->count, len,
                                                  id ? id + 1 : "", g->have);
            tur__find_at(run, "TUR-1301", &g->rows[i]->place, found, "all rows of a record");
            run->sum.refused++;
        }
        drop(r, g);
    }
}

void tur__focus_close(void *state)
{
    struct reader *r = state;
    while (r->first) drop(r, r->first);
    free(r->buckets);
}
