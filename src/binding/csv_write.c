#include "binding/csv_write.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/csv.h"
#include "base/utf8.h"
#include "record/key.h"

/* What waits in memory, what is written at once, and what is read at once of what waits in a file. */
enum { MEMORY = 1 << 20, OUT = 64 << 10, READ = 256 << 10 };

/* ---- What waits ---- */

static tur_status spill(tur__csv_writer *w)
{
    if (!w->file) {
        const char *folder = getenv("TMPDIR");
        char path[4096];
        if (snprintf(path, sizeof path, "%s/tur-csv-XXXXXX", folder && *folder ? folder : "/tmp") >= (int)sizeof path) return TUR_EIO;
        int fd = mkstemp(path);
        if (fd < 0) return TUR_EIO;
        unlink(path);
        if (!(w->file = fdopen(fd, "w+b"))) return close(fd), TUR_EIO;
    }
    if (fwrite(w->waiting.data, 1, w->waiting.len, w->file) != w->waiting.len) return TUR_EIO;
    w->waiting.len = 0;
    return TUR_OK;
}

/* Notes what occurs in the lines from byte AT of what waits, and takes out those that CSV cannot say. */
static tur_status note(tur__writing *writing, tur__csv_writer *w, size_t at)
{
    size_t kept = at, index = 0;
    for (size_t len; at < w->waiting.len; at += len, index++) {
        char *line = w->waiting.data + at, *feed = memchr(line, '\n', w->waiting.len - at);
        if (!feed) return TUR_EINVAL;
        len = (size_t)(feed + 1 - line);
        if (!tur__csv_take_record(w, line)) {
            if (w->status != TUR_EINVAL || w->cannot < 0 || !writing->left_out) return w->status;
            writing->left_out(writing->ctx, index, w->cannot);
            continue;
        }
        if (len > w->longest) w->longest = len;
        memmove(w->waiting.data + kept, line, len);
        kept += len;
    }
    w->waiting.len = kept;
    return TUR_OK;
}

tur_status tur__csv_write(tur__writing *writing, const char *lines, size_t len)
{
    tur__csv_writer *w = writing->state;
    size_t at = w->waiting.len;
    tur__buf_add(&w->waiting, lines, len);
    if (!tur__buf_reserve(&w->waiting, TUR__PAD)) return TUR_ENOMEM;
    tur_status status = note(writing, w, at);
    if (status == TUR_OK && w->waiting.len > MEMORY) status = spill(w);
    return status;
}

/* ---- The header ---- */

static bool seen(const tur__csv_writer *w, int part, int node)
{
    return w->seen[part][node / 64] >> node % 64 & 1;
}

/* The key and what every record has occur also where there is no record. */
static void always(tur__csv_writer *w, bool all)
{
    for (int p = 0; p < TUR__PARTS; p++) {
        const tur__frame_info *f = tur__part_frame(p);
        for (int n = 1; n < f->count; n++)
            if (tur__column_has(p, n) && (all || (p == TUR__PART_RECORD && !f->nodes[n].parent && f->nodes[n].need)))
                w->seen[p][n / 64] |= UINT64_C(1) << n % 64;
    }
}

static void add(tur__csv_writer *w, int part, int node, tur__cell cell)
{
    if (cell <= TUR__CELL_JSON) w->place[part][node] = w->count;
    w->columns[w->count++] = (tur__column){.part = (uint8_t)part, .node = (uint8_t)node, .cell = (uint8_t)cell};
}

/* Members that the tables do not have, in the order of part, object and name. */
static int by_name(const void *a, const void *b, void *names)
{
    const tur__names *t = names;
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b, len = t->len[x] < t->len[y] ? t->len[x] : t->len[y];
    int c = memcmp(t->text[x], t->text[y], len);
    return c ? c : (t->len[x] > t->len[y]) - (t->len[x] < t->len[y]);
}

static bool set_columns(tur__csv_writer *w)
{
    uint32_t others = w->names.count, *sorted = calloc(others + 1, sizeof *sorted), most = others + 2, at = 0;
    for (int p = 0; p < TUR__PARTS; p++) most += (uint32_t)tur__part_frame(p)->count;
    w->columns = calloc(most, sizeof *w->columns);
    w->other_place = calloc(others + 1, sizeof *w->other_place);
    w->cells = calloc(most, sizeof *w->cells);
    if (!sorted || !w->columns || !w->other_place || !w->cells) return free(sorted), false;
    for (uint32_t i = 0; i < others; i++) sorted[i] = i;
    qsort_r(sorted, others, sizeof *sorted, by_name, &w->names);
    add(w, TUR__PART_RECORD, TUR__RECORD_RECORD_ID, TUR__CELL_TEXT);
    add(w, TUR__PART_RECORD, 0, TUR__CELL_ROW);
    add(w, TUR__PART_RECORD, 0, TUR__CELL_ROWS);
    for (int p = 0; p < TUR__PARTS; p++) {
        const tur__frame_info *f = tur__part_frame(p);
        for (int n = 1; n < f->count; n++)
            if (seen(w, p, n) && (p != TUR__PART_RECORD || n != TUR__RECORD_RECORD_ID)) add(w, p, n, tur__column_cell(&f->nodes[n]));
        for (; at < others && w->names.text[sorted[at]][0] == p; at++) {
            w->other_place[sorted[at]] = w->count;
            add(w, p, (unsigned char)w->names.text[sorted[at]][1], TUR__CELL_OTHER);
            w->columns[w->count - 1].member = w->names.text[sorted[at]] + 2;
            w->columns[w->count - 1].member_len = w->names.len[sorted[at]] - 2;
        }
    }
    free(sorted);
    return true;
}

static void put_header(tur__csv_writer *w)
{
    for (uint32_t i = 0; i < w->count; i++) {
        const tur__column *c = &w->columns[i];
        tur__buf *b = &w->text;
        b->len = 0;
        if (c->cell == TUR__CELL_ROW || c->cell == TUR__CELL_ROWS) tur__buf_puts(b, c->cell == TUR__CELL_ROW ? "row" : "rows");
        else if (c->part || c->node) tur__column_name(b, c->part, c->node);
        if (c->member && c->node) tur__buf_putc(b, '.');
        tur__buf_add(b, c->member, c->member_len);
        tur__csv_put(&w->out, !i, b->data, b->len);
    }
    tur__csv_end_record(&w->out);
}

/* ---- Rows ---- */

static unsigned hex(char c) { return (unsigned)(c <= '9' ? c - '0' : (c | 32) - 'a' + 10); }

/* What a string of JCS says, behind the guard where it needs one. */
static void put_text(tur__csv_writer *w, bool first, const tur__value *v)
{
    tur__buf *b = &w->text;
    const char *p = v->text + 1, *end = v->text + v->len - 1;
    b->len = 0;
    tur__buf_putc(b, '\'');
    while (p < end) {
        const char *escape = memchr(p, '\\', (size_t)(end - p));
        tur__buf_add(b, p, (size_t)((escape ? escape : end) - p));
        if (!escape) break;
        static const char letters[] = "bfnrt", meant[] = "\b\f\n\r\t";
        const char *letter = memchr(letters, escape[1], 5);
        p = escape + 2;
        if (escape[1] == 'u' && end - p >= 4) {
            char bytes[4];
            tur__buf_add(b, bytes, tur__utf8_encode(bytes, hex(p[0]) << 12 | hex(p[1]) << 8 | hex(p[2]) << 4 | hex(p[3])));
            p += 4;
        } else tur__buf_putc(b, letter ? meant[letter - letters] : escape[1]);
    }
    if (b->failed) return;
    bool guard = tur__cell_needs_guard(b->data + 1, b->len - 1);
    tur__csv_put(&w->out, first, b->data + !guard, b->len - !guard);
}

static void put_row(tur__csv_writer *w, uint32_t row, uint32_t rows)
{
    char number[16];
    for (uint32_t i = 0; i < w->count; i++) {
        const tur__column *c = &w->columns[i];
        const tur__value *v = &w->cells[i];
        if (c->cell == TUR__CELL_ROW || (c->cell == TUR__CELL_ROWS && row == 1))
            tur__csv_put(&w->out, !i, number, (size_t)snprintf(number, sizeof number, "%u", c->cell == TUR__CELL_ROW ? row : rows));
        else if (!v->text) tur__csv_put(&w->out, !i, NULL, 0);
        else if (c->cell == TUR__CELL_TEXT) put_text(w, !i, v);
        else if (c->cell == TUR__CELL_DECIMAL) tur__csv_put(&w->out, !i, v->text + 1, v->len - 2);
        else tur__csv_put(&w->out, !i, v->text, v->len);
    }
    tur__csv_end_record(&w->out);
}

static tur_status flush(tur__csv_writer *w, tur__writing *writing)
{
    if (w->out.failed || w->text.failed) return TUR_ENOMEM;
    if (w->out.len && !writing->write(writing->ctx, w->out.data, w->out.len)) return TUR_EIO;
    w->out.len = 0;
    return TUR_OK;
}

/* The first row has what the record has, and so its first element; the others have the key as well. */
static tur_status put_record(tur__csv_writer *w, tur__writing *writing, const char *line)
{
    memset(w->cells, 0, w->count * sizeof *w->cells);
    if (!tur__csv_take_record(w, line)) return w->status;
    uint32_t rows = w->found ? w->found : 1, row = 0;
    tur__value id = w->cells[0];
    for (int p = TUR__PART_METERS; p < TUR__PARTS; p++)
        for (uint32_t i = 0; i < w->count_of[p]; i++) {
            if (!tur__csv_take_element(w, p, i)) return w->status;
            put_row(w, ++row, rows);
            memset(w->cells, 0, w->count * sizeof *w->cells);
            w->cells[0] = id;
            if (w->out.len > OUT && flush(w, writing) != TUR_OK) return flush(w, writing);
        }
    if (!row) put_row(w, 1, 1);
    return w->out.len > OUT ? flush(w, writing) : TUR_OK;
}

static tur_status put_lines(tur__csv_writer *w, tur__writing *writing, const char *lines, size_t len, size_t *used)
{
    tur_status status = TUR_OK;
    const char *feed;
    for (*used = 0; status == TUR_OK && (feed = memchr(lines + *used, '\n', len - *used)); *used = (size_t)(feed + 1 - lines))
        status = put_record(w, writing, lines + *used);
    return status;
}

static tur_status put_file(tur__csv_writer *w, tur__writing *writing)
{
    size_t size = w->longest > READ ? w->longest : READ, have = 0, used;
    char *block = malloc(size + TUR__PAD);
    tur_status status = block ? TUR_OK : TUR_ENOMEM;
    if (fflush(w->file) || fseek(w->file, 0, SEEK_SET)) status = TUR_EIO;
    while (status == TUR_OK) {
        size_t n = fread(block + have, 1, size - have, w->file);
        if (!n) break;
        have += n;
        status = put_lines(w, writing, block, have, &used);
        memmove(block, block + used, have - used);
        have -= used;
    }
    if (status == TUR_OK && (ferror(w->file) || have)) status = TUR_EIO;
    free(block);
    return status;
}

tur_status tur__csv_write_end(tur__writing *writing)
{
    tur__csv_writer *w = writing->state;
    tur_status status = TUR_OK;
    size_t used;
    always(w, writing->all_columns);
    if (!set_columns(w)) return TUR_ENOMEM;
    if (w->count > TUR__CSV_FIELDS) return TUR_ELIMIT;
    put_header(w);
    if (w->file) {
        if (w->waiting.len) status = spill(w);
        if (status == TUR_OK) status = put_file(w, writing);
    } else if (w->waiting.len) status = put_lines(w, writing, w->waiting.data, w->waiting.len, &used);
    return status == TUR_OK ? flush(w, writing) : status;
}

void tur__csv_write_close(void *state)
{
    tur__csv_writer *w = state;
    if (w->file) fclose(w->file);
    tur__buf_free(&w->waiting);
    tur__buf_free(&w->text);
    tur__buf_free(&w->out);
    tur__names_free(&w->names);
    free(w->columns);
    free(w->other_place);
    free(w->cells);
    free(w->elements);
}
