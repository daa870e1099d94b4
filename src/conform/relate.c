#include "conform/relate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"
#include "base/json.h"

/* A longer record is refused for that, and variants are no longer it. */
enum { LONGEST = 1 << 20 };

/* All records of the files, in order, with the file that each stands in. */
typedef struct records {
    tur__arena arena;
    tur__json **at;
    size_t *file;
    size_t count, files;
} records;

void tur__files_free(tur__files *files)
{
    for (size_t i = 0; i < files->count; i++) tur__buf_free(&files->file[i]);
    free(files->file);
    *files = (tur__files){NULL, 0};
}

/* ---- Reading and writing ---- */

static bool add(records *r, size_t file, tur__json *record)
{
    tur__json **at = realloc(r->at, (r->count + 1) * sizeof(*at));
    if (at) r->at = at;
    size_t *of = at ? realloc(r->file, (r->count + 1) * sizeof *of) : NULL;
    if (!of) return false;
    r->file = of;
    r->at[r->count] = record;
    r->file[r->count++] = file;
    return true;
}

static bool read_all(records *r, const tur__files *files)
{
    r->files = files->count;
    for (size_t f = 0; f < files->count; f++) {
        const tur__buf *b = &files->file[f];
        for (size_t at = 0; at < b->len;) {
            const char *end = memchr(b->data + at, '\n', b->len - at);
            size_t len = end ? (size_t)(end - b->data) - at : b->len - at, used = 0;
            tur__json_error e;
            if (len > LONGEST) return false;
            char *line = end ? tur__arena_copy(&r->arena, b->data + at, len) : NULL;
            tur__json *record = line ? tur__json_parse(&r->arena, line, len, &used, &e) : NULL;
            if (!record || used != len || record->kind != TUR__JSON_OBJECT || !add(r, f, record)) return false;
            at += len + 1;
        }
    }
    return r->count;
}

static bool make_files(tur__files *out, size_t count)
{
    *out = (tur__files){calloc(count ? count : 1, sizeof *out->file), count};
    return out->file;
}

static void put(tur__files *out, size_t file, const tur__json *record)
{
    tur__json_write(&out->file[file], record);
    tur__buf_putc(&out->file[file], '\n');
}

static bool write_all(tur__files *out, const records *r)
{
    if (!make_files(out, r->files)) return false;
    for (size_t i = 0; i < r->count; i++) put(out, r->file[i], r->at[i]);
    return true;
}

static const char *text_at(const tur__json *v, const char *path)
{
    const tur__json *t = tur__json_at(v, path);
    return t && t->kind == TUR__JSON_STRING ? t->text : NULL;
}

static void set_text(records *r, tur__json *v, const char *path, const char *text)
{
    if (!text) return;
    (void)tur__json_set(&r->arena, v, path, tur__json_new_string(&r->arena, text, strlen(text)));
}

/* ---- Order and files ---- */

/* Index 0 turns each file round, index 1 begins it in its middle. */
static bool shuffle(tur__files *out, records *r, unsigned index)
{
    if (index > 1 || !make_files(out, r->files)) return false;
    for (size_t f = 0, first = 0, next; f < r->files; f++, first = next) {
        for (next = first; next < r->count && r->file[next] == f;) next++;
        for (size_t i = 0, n = next - first; i < n; i++) put(out, f, r->at[first + (index ? (i + n / 2) % n : n - 1 - i)]);
    }
    return true;
}

/* The files in the other direction. */
static bool reorder(tur__files *out, records *r, unsigned index)
{
    if (index || r->files < 2 || !make_files(out, r->files)) return false;
    for (size_t i = 0; i < r->count; i++) put(out, r->files - 1 - r->file[i], r->at[i]);
    return true;
}

/* Each record a file, and one without records. */
static bool split(tur__files *out, records *r, unsigned index)
{
    if (index || !make_files(out, r->count + 1)) return false;
    for (size_t i = 0; i < r->count; i++) put(out, i, r->at[i]);
    return true;
}

static bool merge(tur__files *out, records *r, unsigned index)
{
    if (index || r->files < 2 || !make_files(out, 1)) return false;
    for (size_t i = 0; i < r->count; i++) put(out, 0, r->at[i]);
    return true;
}

/* All files once more behind themselves. */
static bool again(tur__files *out, records *r, unsigned index)
{
    if (index || !make_files(out, 2 * r->files)) return false;
    for (size_t i = 0; i < r->count; i++) put(out, r->file[i], r->at[i]), put(out, r->files + r->file[i], r->at[i]);
    return true;
}

/* Index 0 and 1: the one and the other half of the records, as one file. Records that lean on others
 * cannot be parted. */
static bool half(tur__files *out, records *r, unsigned index)
{
    if (index > 1 || r->count < 2 || r->files > 1) return false;
    for (size_t i = 0; i < r->count; i++)
        if (tur__json_get(r->at[i], "corrects")) return false;
    if (!make_files(out, 1)) return false;
    for (size_t i = 0; i < r->count; i++)
        if (i % 2 == index) put(out, 0, r->at[i]);
    return true;
}

/* The last file ends inside its last record: after one byte, in its middle, before its last. */
static bool cut(tur__files *out, records *r, unsigned index)
{
    tur__buf *last;
    if (index > 4 || r->file[r->count - 1] != r->files - 1 || !write_all(out, r)) return false;
    last = &out->file[r->files - 1];
    size_t start = last->len - 1;
    while (start && last->data[start - 1] != '\n') start--;
    last->len = start + 1 + (last->len - start - 3) * index / 4;
    return true;
}

/* ---- Spelling ---- */

static void respell_text(tur__buf *b, const char *text, size_t len)
{
    tur__buf_putc(b, '"');
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c >= 128) tur__buf_putc(b, (char)c);
        else if (i % 3 == 0 || c < 32 || c == '"' || c == '\\') tur__buf_printf(b, "\\u%04X", c);
        else tur__buf_putc(b, (char)c);
    }
    tur__buf_putc(b, '"');
}

static void respell_value(tur__buf *b, const tur__json *v);

/* Members from the last to the first. */
static void respell_members(tur__buf *b, const tur__json *m)
{
    if (!m) return;
    respell_members(b, m->next);
    if (m->next) tur__buf_puts(b, " , ");
    respell_text(b, m->name, m->name_len);
    tur__buf_puts(b, "\t: ");
    respell_value(b, m);
}

/* Records are at most sixteen levels deep, and have few members. */
static void respell_value(tur__buf *b, const tur__json *v)
{
    if (v->kind == TUR__JSON_STRING) respell_text(b, v->text, v->len);
    else if (v->kind == TUR__JSON_OBJECT) {
        tur__buf_puts(b, "{ ");
        respell_members(b, v->first);
        tur__buf_puts(b, " }");
    } else if (v->kind == TUR__JSON_ARRAY) {
        tur__buf_puts(b, "[ ");
        for (const tur__json *e = v->first; e; e = e->next) {
            respell_value(b, e);
            if (e->next) tur__buf_puts(b, " ,");
        }
        tur__buf_puts(b, "]");
    } else tur__json_write(b, v);
}

static bool respell(tur__files *out, records *r, unsigned index)
{
    if (index || !make_files(out, r->files)) return false;
    for (size_t i = 0; i < r->count; i++) {
        tur__buf *b = &out->file[r->file[i]];
        tur__buf_putc(b, ' ');
        respell_value(b, r->at[i]);
        tur__buf_puts(b, " \n");
    }
    return true;
}

/* ---- Identity and extensions ---- */

/* The last digits of a UUID go through a bijection, which keeps version and variant. */
static void rename_uuid(records *r, tur__json *v, const char *path)
{
    static const char from[] = "0123456789abcdef", to[] = "5f2e8a1c0d946b73";
    const char *id = text_at(v, path);
    if (!id || strlen(id) != 36) return;
    char *other = tur__arena_copy(&r->arena, id, 36);
    for (char *c = other + 24; *c; c++) {
        const char *digit = strchr(from, *c);
        if (digit) *c = to[digit - from];
    }
    set_text(r, v, path, other);
}

static bool rename_ids(tur__files *out, records *r, unsigned index)
{
    for (size_t i = 0; i < r->count; i++) {
        rename_uuid(r, r->at[i], "record_id");
        if (text_at(r->at[i], "corrects.record_id")) rename_uuid(r, r->at[i], "corrects.record_id");
    }
    return !index && write_all(out, r);
}

static void extend_all(records *r, const tur__json *array)
{
    for (tur__json *e = array ? array->first : NULL; e; e = e->next)
        if (e->kind == TUR__JSON_OBJECT) set_text(r, e, "x_tursuite_note", "added");
}

static bool extend(tur__files *out, records *r, unsigned index)
{
    for (size_t i = 0; i < r->count; i++) {
        set_text(r, r->at[i], "x_tursuite_note", "added");
        (void)tur__json_set(&r->arena, r->at[i], "x_tursuite_count", tur__json_new_number(&r->arena, "7", 1));
        extend_all(r, tur__json_get(r->at[i], "meters"));
        extend_all(r, tur__json_get(r->at[i], "charges"));
    }
    return !index && write_all(out, r);
}

/* ---- Figures ---- */

/* What a reversal turns, and scaling multiplies. */
typedef bool (*figure_fn)(records *r, tur__json *holder, const char *name);

static bool each_figure(records *r, tur__json *record, figure_fn fn)
{
    static const struct {
        const char *array, *members[8];
    } arrays[] = {{"meters", {"quantity"}},
                  {"avoided", {"quantity"}},
                  {"stated", {"quantity"}},
                  {"charges", {"quantity", "list", "contracted", "billed", "effective", "tax.base", "grant.amount"}}};
    static const char *const own[] = {"invoice.prepaid", "invoice.payable"};
    bool ok = true;
    for (size_t a = 0; a < sizeof arrays / sizeof *arrays; a++) {
        const tur__json *array = tur__json_get(record, arrays[a].array);
        for (tur__json *e = array ? array->first : NULL; ok && e; e = e->next)
            for (int m = 0; ok && arrays[a].members[m]; m++)
                if (text_at(e, arrays[a].members[m])) ok = fn(r, e, arrays[a].members[m]);
    }
    for (int m = 0; ok && m < 2; m++)
        if (text_at(record, own[m])) ok = fn(r, record, own[m]);
    return ok;
}

static bool put_decimal(records *r, tur__json *holder, const char *name, tur__decimal d)
{
    char text[TUR__DECIMAL_TEXT];
    tur__decimal_print(text, d);
    set_text(r, holder, name, text);
    return true;
}

static bool negate(records *r, tur__json *holder, const char *name)
{
    tur__decimal d;
    const char *text = text_at(holder, name);
    return tur__decimal_parse(&d, text, strlen(text)) && put_decimal(r, holder, name, tur__decimal_neg(d));
}

static bool triple(records *r, tur__json *holder, const char *name)
{
    tur__decimal d;
    const char *text = text_at(holder, name);
    return tur__decimal_parse(&d, text, strlen(text)) && tur__decimal_mul(&d, d, tur__decimal_from_int(3)) && put_decimal(r, holder, name, d);
}

static bool scale(tur__files *out, records *r, unsigned index)
{
    for (size_t i = 0; i < r->count; i++)
        if (!each_figure(r, r->at[i], triple)) return false;
    return !index && write_all(out, r);
}

static tur__json *copied(records *r, const tur__json *v)
{
    tur__buf text = {0};
    tur__json_error e;
    size_t used;
    tur__json_write(&text, v);
    const char *kept = tur__arena_copy(&r->arena, tur__buf_text(&text), text.len);
    tur__json *copy = kept ? tur__json_parse(&r->arena, kept, text.len, &used, &e) : NULL;
    tur__buf_free(&text);
    return copy;
}

/* Every record with its full reversal: behind all of them for index 0, before them for index 1. */
static bool reverse(tur__files *out, records *r, unsigned index)
{
    size_t n = r->count;
    if (index > 1 || !make_files(out, r->files + 1)) return false;
    for (size_t i = 0; i < n; i++) {
        tur__json *back = copied(r, r->at[i]);
        if (!back || !text_at(back, "emitter") || !text_at(back, "record_id") || tur__json_get(back, "corrects") || !each_figure(r, back, negate)) {
            tur__files_free(out);
            return false;
        }
        set_text(r, back, "corrects.emitter", text_at(r->at[i], "emitter"));
        set_text(r, back, "corrects.record_id", text_at(r->at[i], "record_id"));
        set_text(r, back, "corrects.action", "reverse");
        set_text(r, back, "corrects.reason", "taken back by the suite");
        rename_uuid(r, back, "record_id");
        put(out, index ? 0 : r->files, back);
        put(out, r->file[i] + (index ? 1 : 0), r->at[i]);
    }
    return true;
}

/* Prices by the thousand instead of by the million, and so on. */
static bool reprice(tur__files *out, records *r, unsigned index)
{
    static const char *const names[] = {"list_price", "contracted_price"};
    bool any = false;
    for (size_t i = 0; i < r->count; i++) {
        const tur__json *charges = tur__json_get(r->at[i], "charges");
        for (tur__json *c = charges ? charges->first : NULL; c; c = c->next)
            for (int k = 0; k < 2; k++) {
                tur__json *price = tur__json_get(c, names[k]);
                const tur__json *per = tur__json_get(price, "per");
                const char *amount = text_at(price, "amount");
                tur__decimal d;
                char number[24];
                size_t len = per ? per->len : 0;
                if (len < 4 || strcmp(per->text + len - 3, "000") || !amount || strcspn(amount, ".") > 10 || !tur__decimal_parse(&d, amount, strlen(amount)) || d.scale > 9) continue;
                d.scale += 3;
                snprintf(number, sizeof number, "%.*s", (int)len - 3, per->text);
                put_decimal(r, price, "amount", tur__decimal_trim(d));
                (void)tur__json_set(&r->arena, price, "per", tur__json_new_number(&r->arena, number, len - 3));
                any = true;
            }
    }
    return any && !index && write_all(out, r);
}

static tur__json *line_of(const tur__json *record, const char *meter)
{
    const tur__json *meters = tur__json_get(record, "meters");
    for (tur__json *line = meters ? meters->first : NULL; line; line = line->next)
        if (tur__json_is(tur__json_get(line, "meter"), meter) && !tur__json_get(line, "modality") && !tur__json_get(line, "rest")) return line;
    return NULL;
}

/* Tokens that were read from a cache become fresh ones, where both are lines. */
static bool move_tokens(tur__files *out, records *r, unsigned index)
{
    bool any = false;
    for (size_t i = 0; i < r->count; i++) {
        tur__json *read = line_of(r->at[i], "input.cache_read"), *fresh = line_of(r->at[i], "input.fresh");
        const char *from = text_at(read, "quantity"), *to = text_at(fresh, "quantity");
        tur__decimal a, b;
        if (!from || !to || !tur__decimal_parse(&a, from, strlen(from)) || !tur__decimal_parse(&b, to, strlen(to)) || !tur__decimal_add(&b, a, b)) continue;
        put_decimal(r, fresh, "quantity", b);
        put_decimal(r, read, "quantity", tur__decimal_from_int(0));
        any = true;
    }
    return any && !index && write_all(out, r);
}

/* One bit of a file other than the first, which holds the keys: bits are spread over each file, and files
 * take turns. Nothing is read, so it applies to any bytes. */
static bool flip(tur__files *out, const tur__files *files, unsigned index)
{
    enum { BITS = 30 };
    size_t pick = 0, filled = 0;
    for (size_t i = 1; i < files->count; i++) filled += files->file[i].len > 0;
    if (index >= BITS || !filled || !make_files(out, files->count)) return false;
    size_t turn = index % filled;
    for (size_t i = 0; i < files->count; i++) {
        const tur__buf *b = &files->file[i];
        if (i && b->len && !turn--) pick = i;
        if (b->len) tur__buf_add(&out->file[i], b->data, b->len);
    }
    tur__buf *b = &out->file[pick];
    if (b->failed) return false;
    b->data[(size_t)((uint64_t)index * b->len / BITS)] ^= (char)(1 << (index * 5 % 8));
    return true;
}

bool tur__relate(tur__files *out, const char *make, unsigned index, const tur__files *files)
{
    static const struct {
        const char *name;
        bool (*make)(tur__files *out, records *r, unsigned index);
    } words[] = {{"shuffle", shuffle}, {"reorder", reorder}, {"split", split},   {"merge", merge},     {"again", again},     {"half", half},        {"cut", cut},
                 {"respell", respell}, {"rename", rename_ids}, {"extend", extend}, {"scale", scale}, {"reverse", reverse}, {"reprice", reprice}, {"move", move_tokens}};
    records r = {.count = 0};
    bool flips = !strcmp(make, "flip"), ok = !flips && read_all(&r, files);
    size_t w = 0, n = sizeof words / sizeof *words;
    while (w < n && strcmp(words[w].name, make)) w++;
    *out = (tur__files){NULL, 0};
    ok = flips ? flip(out, files, index) : ok && w < n && words[w].make(out, &r, index);
    for (size_t i = 0; ok && i < out->count; i++) ok = !out->file[i].failed;
    if (!ok) tur__files_free(out);
    free(r.at);
    free(r.file);
    tur__arena_free(&r.arena);
    return ok;
}
