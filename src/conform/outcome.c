#include "conform/outcome.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "conform/facts.h"
#include "conform/number.h"
#include "conform/seal.h"
#include "tur.h"

enum { MOST_OUT = 256 << 20, MOST_SHOWN = 160 };

/* ---- Tables ---- */

static size_t count_of(const char *text, size_t len, char what)
{
    size_t n = 0;
    for (size_t i = 0; i < len; i++) n += text[i] == what;
    return n;
}

bool cf_rows_read(cf_rows *rows, tur__arena *a, const char *text, size_t len, const char **why)
{
    rows->row = cf_alloc(a, (count_of(text, len, '\n') + 1) * sizeof *rows->row);
    rows->count = 0;
    if (len && memchr(text, '\0', len)) *why = "a zero byte in a table";
    else if (len && text[len - 1] != '\n') *why = "a table whose last line has no end";
    else *why = NULL;
    while (len && !*why) {
        size_t size = strcspn(text, "\n"), at = 0;
        const char **row = cf_alloc(a, (count_of(text, size, '\t') + 2) * sizeof *row);
        char *line = cf_copy(a, text, size), *cell;
        while ((cell = strsep(&line, "\t"))) row[at++] = cell;
        if (!size) *why = "an empty line in a table";
        rows->row[rows->count++] = row;
        text += size + 1;
        len -= size + 1;
    }
    return !*why;
}

bool cf_same_cell(const char *a, const char *b) { return !strcmp(a, b) || cf_same_number(a, b); }

static bool same_row(const char *const *a, const char *const *b)
{
    for (; *a && *b; a++, b++)
        if (!cf_same_cell(*a, *b)) return false;
    return !*a && !*b;
}

/* How many cells at the front are equal as text: the row that was meant shares the most. */
static size_t alike(const char *const *a, const char *const *b)
{
    size_t n = 0;
    while (a[n] && b[n] && !strcmp(a[n], b[n])) n++;
    return n;
}

static const char *show_row(tur__arena *a, const char *const *row)
{
    const char *text = *row;
    while (*++row) text = cf_printf(a, "%s %s", text, *row);
    return strlen(text) > MOST_SHOWN ? cf_printf(a, "%.*s...", MOST_SHOWN, text) : text;
}

const char *cf_rows_hold(tur__arena *a, const cf_rows *got, const cf_rows *want)
{
    for (size_t i = 0; i < want->count; i++) {
        const char *const *meant = NULL;
        size_t most = 0, k = 0;
        for (; k < got->count && !same_row(got->row[k], want->row[i]); k++) {
            size_t n = alike(got->row[k], want->row[i]);
            if (n > most) {
                most = n;
                meant = got->row[k];
            }
        }
        if (k == got->count)
            return cf_printf(a, "want %s, got %s", show_row(a, want->row[i]), meant ? show_row(a, meant) : "no such row");
    }
    /* Whoever says a second thing of what was asked has not answered. */
    for (size_t k = 0; k < got->count; k++) {
        bool about = false, same = false;
        for (size_t i = 0; i < want->count && !same; i++) {
            same = same_row(got->row[k], want->row[i]);
            about |= alike(got->row[k], want->row[i]) >= 3;
        }
        if (about && !same) return cf_printf(a, "got also %s", show_row(a, got->row[k]));
    }
    return NULL;
}

static void rows_of(cf_rows *rows, tur__arena *a, const tur__json *list)
{
    rows->row = cf_alloc(a, (list->count + 1) * sizeof *rows->row);
    for (const tur__json *r = list->first; r; r = r->next) {
        const char **row = cf_alloc(a, (r->count + 1) * sizeof *row);
        size_t at = 0;
        for (const tur__json *cell = r->first; cell; cell = cell->next) row[at++] = cell->text;
        rows->row[rows->count++] = row;
    }
}

/* ---- Records ---- */

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

typedef struct lines {
    const char **at;
    size_t count, size;
} lines;

static void add(tur__arena *a, lines *l, const char *text)
{
    if (l->count == l->size) {
        size_t size = l->size ? 2 * l->size : 64;
        const char **at = cf_alloc(a, size * sizeof *at);
        if (l->count) memcpy(at, l->at, l->count * sizeof *at);
        l->at = at;
        l->size = size;
    }
    l->at[l->count++] = text;
}

static bool add_lines(tur__arena *a, lines *l, const char *text, size_t len, const char **why)
{
    tur__buf b = {0};
    while (len) {
        const char *end = memchr(text, '\n', len);
        size_t size = end ? (size_t)(end - text) : len, used;
        tur__json_error error;
        tur__json *record = tur__json_parse(a, text, size, &used, &error);
        if (!record) {
            *why = cf_printf(a, "a line that is no JSON: %s", cf_quote(a, text, size));
            return false;
        }
        b.len = 0;
        tur__json_write(&b, record);
        add(a, l, cf_copy(a, cf_text(&b), b.len));
        size += end != NULL;
        text += size;
        len -= size;
    }
    tur__buf_free(&b);
    return true;
}

static bool ends_in(const char *name, const char *end)
{
    size_t len = strlen(name), size = strlen(end);
    return len > size && !strcmp(name + len - size, end);
}

/* Paths of the files of FOLDER that hold records, in the order of their names. */
static bool files_of(tur__arena *a, lines *files, const char *folder, const char **why)
{
    DIR *dir = opendir(folder);
    if (!dir) *why = "the folder for output is gone";
    for (struct dirent *e; dir && (e = readdir(dir));)
        if (ends_in(e->d_name, ".jsonl")) add(a, files, cf_printf(a, "%s/%s", folder, e->d_name));
    if (dir) closedir(dir);
    if (files->count) qsort(files->at, files->count, sizeof *files->at, by_text);
    return dir;
}

const char **cf_records(tur__arena *a, const char *folder, size_t *count, const char **why)
{
    lines files = {0}, l = {0};
    bool fine = files_of(a, &files, folder, why);
    for (size_t i = 0; i < files.count && fine; i++) {
        size_t len = 0;
        const char *text = cf_read(a, files.at[i], MOST_OUT, &len);
        if (!text) *why = cf_printf(a, "%s: %s", files.at[i], strerror(errno));
        fine = text && add_lines(a, &l, text, len, why);
    }
    if (!fine) return NULL;
    if (!l.at) l.at = cf_alloc(a, sizeof *l.at);
    qsort(l.at, l.count, sizeof *l.at, by_text);
    *count = l.count;
    return l.at;
}

static const char *judge_records(tur__arena *a, const cf_suite *suite, const char *path, const cf_request *r)
{
    lines want = {0};
    size_t len = 0, count = 0;
    const char *text = cf_suite_file(suite, a, path, &len), *why = NULL;
    const char **got = cf_records(a, r->out, &count, &why);
    if (!text || !add_lines(a, &want, text, len, &why)) return cf_printf(a, "%s cannot be read", path);
    if (!got) return why;
    if (want.count) qsort(want.at, want.count, sizeof *want.at, by_text);
    for (size_t i = 0; i < want.count && i < count; i++) {
        size_t same = 0;
        if (!strcmp(want.at[i], got[i])) continue;
        while (want.at[i][same] == got[i][same]) same++;
        same = same > 40 ? same - 40 : 0;
        return cf_printf(a, "want ...%.*s..., got ...%.*s...", MOST_SHOWN, want.at[i] + same, MOST_SHOWN, got[i] + same);
    }
    if (count != want.count) return cf_printf(a, "want %zu records, got %zu", want.count, count);
    return NULL;
}

/* ---- Suppliers ---- */

typedef struct first_error {
    tur__arena *a;
    const char *text;
} first_error;

static int note_error(void *ctx, const tur_finding *f)
{
    first_error *e = ctx;
    if (f->severity == TUR_ERROR && !e->text)
        e->text = cf_printf(e->a, "record %llu: %s at %s: found %s", (unsigned long long)f->record, f->requirement,
                            f->pointer ? f->pointer : "", f->found ? f->found : "nothing");
    return 0;
}

/* What is wrong with the files that a supplier wrote, byte by byte as they are, or NULL. */
static const char *judge_written(tur__arena *a, const char *folder)
{
    tur_validator *v = tur_validator_new();
    first_error e = {.a = a};
    lines files = {0};
    const char *why = NULL;
    if (!v) cf_out_of_memory();
    tur_validator_on_finding(v, note_error, &e);
    bool fine = files_of(a, &files, folder, &why);
    for (size_t i = 0; i < files.count && fine; i++) {
        tur_source *source = tur_source_open(files.at[i]);
        fine = source && tur_validator_run(v, source) == TUR_OK;
        tur_source_close(source);
    }
    fine = fine && tur_validator_finish(v) == TUR_OK;
    tur_validator_free(v);
    return fine ? e.text : why ? why : "the records could not be judged";
}

/* The records conform, as one export, and have the facts: all that is asked of how a supplier groups and
 * orders what happened. */
static const char *judge_export(tur__arena *a, const cf_case *c, const tur__json *want, const cf_request *r)
{
    size_t count = 0;
    const char *why = NULL, **records = cf_records(a, r->out, &count, &why);
    cf_rows rows = {0}, wanted = {0};
    tur__buf all = {0}, facts = {0};
    if (!records) return why;
    for (size_t i = 0; i < count; i++) tur__buf_printf(&all, "%s\n", records[i]);
    cf_text(&all);
    why = judge_written(a, r->out);
    if (!why && !tur__facts(&facts, &why, &all, 1, tur__json_get(tur__json_get(c->is, "params"), "ask")) && !why)
        why = "the records could not be asked";
    const char *text = cf_text(&facts);
    if (!why && cf_rows_read(&rows, a, text, facts.len, &why)) {
        rows_of(&wanted, a, want);
        why = cf_rows_hold(a, &rows, &wanted);
    }
    tur__buf_free(&all);
    tur__buf_free(&facts);
    return why;
}

/* ---- Consumers ---- */

static const char *judge_facts(tur__arena *a, const tur__json *want, const cf_request *r)
{
    cf_rows rows = {0}, wanted = {0};
    const char *path = r->reply.facts ? r->reply.facts : cf_printf(a, "%s/" CF_FACTS, r->out), *why;
    size_t len = 0;
    const char *text = cf_read(a, path, MOST_OUT, &len);
    if (!text) return cf_printf(a, "want " CF_FACTS ", got none: %s", strerror(errno));
    if (!cf_rows_read(&rows, a, text, len, &why)) return cf_printf(a, CF_FACTS ": %s", why);
    rows_of(&wanted, a, want);
    return cf_rows_hold(a, &rows, &wanted);
}

/* ---- Bytes ---- */

static const char *judge_bytes(tur__arena *a, const tur__json *want, const cf_request *r)
{
    size_t len = 0, same = 0;
    const char *got = cf_read(a, cf_printf(a, "%s/" CF_CANONICAL, r->out), MOST_OUT, &len);
    if (!got) return cf_printf(a, "want " CF_CANONICAL ", got none: %s", strerror(errno));
    while (same < len && same < want->len && got[same] == want->text[same]) same++;
    if (same == len && same == want->len) return NULL;
    return cf_printf(a, "bytes differ at %zu: want %s, got %s", same,
                     cf_quote(a, want->text + same, want->len - same), cf_quote(a, got + same, len - same));
}

/* Whether FOLDER tells of records that were taken from what was rejected. */
static const char *half_done(tur__arena *a, const cf_request *r)
{
    size_t len = 0;
    cf_rows rows = {0};
    const char *why, *text = cf_read(a, cf_printf(a, "%s/" CF_FACTS, r->out), MOST_OUT, &len);
    if (!text || !cf_rows_read(&rows, a, text, len, &why)) return NULL;
    for (size_t i = 0; i < rows.count; i++)
        if (!strcmp(rows.row[i][0], "records") && rows.row[i][1] && !cf_same_number(rows.row[i][1], "0"))
            return cf_printf(a, "want nothing taken from what is rejected, got %s records", rows.row[i][1]);
    return NULL;
}

static bool is_listed(const tur__json *codes, const char *code, size_t len)
{
    for (const tur__json *e = codes ? codes->first : NULL; e; e = e->next)
        if (e->len == len && !memcmp(e->text, code, len)) return true;
    return false;
}

/* All of WANT, and none beside WANT and MAY: as with requirements. Without WANT one of MAY. */
static const char *judge_reasons(tur__arena *a, const tur__json *want, const tur__json *may, const cf_request *r)
{
    size_t len = 0;
    const char *got = cf_read(a, cf_printf(a, "%s/" CF_REASONS, r->out), MOST_OUT, &len);
    if (!got) return cf_printf(a, "want " CF_REASONS ", got none: %s", strerror(errno));
    if (!want && !*got) return "want a reason, got none";
    for (const tur__json *e = want ? want->first : NULL; e; e = e->next) {
        const char *at = got;
        while (*at && (strncmp(at, e->text, e->len) || (at[e->len] && at[e->len] != '\n'))) {
            at += strcspn(at, "\n");
            at += *at == '\n';
        }
        if (!*at) return cf_printf(a, "want the reason %s, got %s", e->text, cf_quote(a, got, len));
    }
    for (const char *at = got; *at; at += strcspn(at, "\n"), at += *at == '\n') {
        size_t size = strcspn(at, "\n");
        if (size && !is_listed(want, at, size) && !is_listed(may, at, size))
            return cf_printf(a, "want no reason %.*s", (int)(size < 40 ? size : 40), at);
    }
    return NULL;
}

const char *cf_judge_outcome(tur__arena *a, const cf_suite *suite, const cf_case *c, const cf_request *r)
{
    const tur__json *facts = tur__json_get(c->expect, "facts"), *bytes = tur__json_get(c->expect, "bytes"),
                    *reasons = tur__json_get(c->expect, "reasons"), *may = tur__json_get(c->expect, "reasons_may");
    const char *records = cf_get(c->expect, "records"), *why = NULL;
    bool signs = !strcmp(c->verb, "sign"), verifies = !strcmp(c->verb, "verify");
    if (signs) why = r->reply.answer == CF_ACCEPTED ? cf_judge_signed(a, tur__json_get(c->is, "params"), r) : cf_judge_unsigned(a, r);
    else if (verifies) why = facts ? judge_facts(a, facts, r) : NULL;
    else if (r->reply.answer == CF_REJECTED) why = half_done(a, r);
    else if (facts && !strcmp(c->verb, "export")) why = judge_export(a, c, facts, r);
    else if (facts) why = judge_facts(a, facts, r);
    if (!why && (reasons || may)) why = judge_reasons(a, reasons, may, r);
    /* A converter that refuses a row keeps the others. */
    if (!why && records) why = judge_records(a, suite, records, r);
    if (!why && r->reply.answer == CF_ACCEPTED && bytes) why = judge_bytes(a, bytes, r);
    return why;
}
