/* What generated cases have in common, and the files they go to. */
#include "tools/cases.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* ---- Judging ---- */

typedef struct judging {
    cases_verdict *v;
} judging;

static int on_finding(void *ctx, const tur_finding *f)
{
    judging *j = ctx;
    size_t r = cases_index(f->requirement);
    if (f->severity > j->v->worst[r]) j->v->worst[r] = f->severity;
    if (f->severity == TUR_ERROR) j->v->rejected = true;
    if (j->v->count < CASES_MAX_FOUND) {
        cases_found *out = &j->v->found[j->v->count];
        *out = (cases_found){r, f->severity, strtoul(f->file, NULL, 10), f->record, f->line, ""};
        snprintf(out->at, sizeof out->at, "%s", f->pointer ? f->pointer : "");
    }
    j->v->count++;
    return 0;
}

void cases_judge_files(cases_verdict *v, const tur__buf *files, size_t count, const char *form)
{
    judging j = {.v = v};
    tur__sha256 sum = {0};
    tur_validator *validator = tur_validator_new();
    memset(v, 0, sizeof *v);
    if (!validator || !tur__sha256_begin(&sum)) cases_die("out of memory");
    if (tur_validator_set_form(validator, form) != TUR_OK) cases_die("no form %s", form);
    tur_validator_on_finding(validator, on_finding, &j);
    for (size_t i = 0; i < count; i++) {
        char name[24];
        snprintf(name, sizeof name, "%zu", i + 1);
        tur_source *source = tur_source_from_memory(name, files[i].data, files[i].len);
        if (!source || tur_validator_run(validator, source) != TUR_OK) cases_die("the reference failed");
        if (!tur__sha256_add(&sum, files[i].data ? files[i].data : "", files[i].len) || !tur__sha256_add(&sum, "", 1)) cases_die("no SHA-256");
        tur_source_close(source);
    }
    if (tur_validator_finish(validator) != TUR_OK || !tur__sha256_end(&sum, v->digest)) cases_die("the reference failed");
    tur__sha256_free(&sum);
    memcpy(v->counter, tur_validator_counters(validator), tur_requirement_count() * sizeof *v->counter);
    tur_validator_free(validator);
}

bool cases_make_files(tur__files *out, char error[TUR__RECIPE_ERROR], const tur__json *in)
{
    bool ok = true;
    *error = 0;
    *out = (tur__files){calloc(in->count ? in->count : 1, sizeof *out->file), 0};
    if (!out->file) cases_die("out of memory");
    for (const tur__json *part = in->first; ok && part; part = part->next)
        ok = tur__recipe_make(&out->file[out->count++], error, part, cases_read_suite, NULL);
    if (!ok) tur__files_free(out);
    return ok;
}

/* The form of the files follows from the name that the first has for the implementation. */
static const char *form_of(const tur__json *in)
{
    const char *name = cases_text(in->first, "name"), *suffix = name ? strrchr(name, '.') : NULL;
    return suffix && strcmp(suffix, ".jsonl") != 0 ? cases_printf("tur-%s", suffix + 1) : "tur";
}

bool cases_judge(cases_verdict *v, char error[TUR__RECIPE_ERROR], const tur__json *in)
{
    tur__files files;
    if (!cases_make_files(&files, error, in)) return false;
    cases_judge_files(v, files.file, files.count, form_of(in));
    tur__files_free(&files);
    return true;
}


/* ---- Files ---- */

enum { FILES_MAX = 128 };
static cases_file files[FILES_MAX];
static size_t file_count;

cases_file *cases_file_of(const char *sort, const char *area)
{
    const char *path = cases_printf("cases-%s/%s.jsonl", sort, area);
    for (size_t i = 0; i < file_count; i++)
        if (!strcmp(files[i].path, path)) return &files[i];
    if (file_count == FILES_MAX) cases_die("too many files");
    files[file_count] = (cases_file){path, cases_array()};
    return &files[file_count++];
}

bool cases_disagreed;

size_t cases_flush(void)
{
    size_t n = 0;
    for (size_t i = 0; i < file_count; i++) {
        tur__buf b = {0};
        for (const tur__json *c = files[i].list->first; c; c = c->next, n++) {
            tur__json_write(&b, c);
            tur__buf_putc(&b, '\n');
        }
        cases_put_file(files[i].path, &b);
    }
    return n;
}

/* ---- A case ---- */

char *cases_slug(const char *format, ...)
{
    char text[512], *out = text;
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    for (const char *p = text; *p; p++) {
        char c = (char)tolower((unsigned char)*p);
        if (isalnum((unsigned char)c)) *out++ = c;
        else if (out > text && out[-1] != '-') *out++ = '-';
    }
    while (out > text && out[-1] == '-') out--;
    return tur__arena_copy(&cases_arena, text, (size_t)(out - text));
}

tur__json *cases_new(const char *id, const char *kind, const char *requirement, const char *title)
{
    const tur__json *r = cases_requirement(requirement);
    tur__json *c = cases_object(), *req = cases_array();
    cases_put_text(c, "id", id);
    cases_put_number(c, "rev", 1);
    cases_put_text(c, "title", title);
    cases_put_text(c, "why", cases_text(r, "anchor"));
    cases_put_text(c, "kind", kind);
    cases_put_text(c, "role", "validator");
    cases_put_text(c, "do", "validate");
    cases_put_text(c, "spec", ">=1.0 <2.0");
    cases_put_text(c, "level", cases_text(r, "level"));
    cases_put_text(c, "profile", cases_text(r, "profile"));
    if (tur__json_is(tur__json_get(r, "grade"), "set")) cases_put_number(c, "depth", 2);
    tur__json_push(req, cases_string(requirement));
    cases_put(c, "req", req);
    return c;
}

tur__json *cases_in(const char *base, tur__json *ops)
{
    tur__json *in = cases_array(), *part = cases_object();
    cases_put_text(part, "base", base);
    if (ops && ops->first) cases_put(part, "mutate", ops);
    tur__json_push(in, part);
    return in;
}

/* Whether a violation of it is an error. */
static bool is_error(const char *requirement)
{
    return tur_requirement_find(requirement)->severity == TUR_ERROR;
}

void cases_expect(tur__json *c, const char *status, const char *requirement, const char *at, long record)
{
    tur__json *expect = cases_object();
    bool rejected = !strcmp(status, "rejected");
    if (rejected && !is_error(requirement)) status = "accepted";
    cases_put_text(expect, "status", status);
    if (rejected) {
        tur__json *must = cases_array(), *one = cases_object();
        const tur__json *cascade = tur__json_get(cases_requirement(requirement), "cascade");
        cases_put_text(one, "req", requirement);
        if (record) cases_put_number(one, "record", record);
        if (at) cases_put_text(one, "at", at);
        tur__json_push(must, one);
        cases_put(expect, "must", must);
        if (cascade) cases_put(expect, "may", cases_copy(cascade));
    }
    cases_put(c, "expect", expect);
}

/* ---- Agreement ---- */

/* Why a mutant that changes no meaning is not rejected; NULL where it is not listed. */
static const char *equivalent(const char *id)
{
    static const tur__json *list;
    if (!list) list = cases_load("conformance/1.0/equivalent.json");
    return cases_text(tur__json_get(list, "mutants"), id);
}

bool cases_expected(const tur__json *expect, const char *id)
{
    const tur__json *must = tur__json_get(expect, "must"), *may = tur__json_get(expect, "may");
    for (const tur__json *m = must ? must->first : NULL; m; m = m->next)
        if (tur__json_is(tur__json_get(m, "req"), id)) return true;
    return cases_has(may, id);
}

bool cases_passes(const tur__json *c, const cases_verdict *v)
{
    const tur__json *expect = tur__json_get(c, "expect"), *must = tur__json_get(expect, "must");
    if (v->rejected != tur__json_is(tur__json_get(expect, "status"), "rejected")) return false;
    for (const tur__json *m = must ? must->first : NULL; m; m = m->next)
        if (v->worst[cases_index(cases_text(m, "req"))] == TUR_IGNORE) return false;
    for (size_t i = 0; i < tur_requirement_count(); i++)
        if (v->worst[i] != TUR_IGNORE && !cases_expected(expect, tur_requirement_at(i)->id)) return false;
    return true;
}

/* ---- Equal bytes ---- */

typedef struct kept {
    uint8_t digest[TUR__SHA256_SIZE];
    tur__json *c;
} kept;

enum { KEPT_BITS = 15 };
static kept table[1 << KEPT_BITS];

tur__json *cases_twin(const cases_verdict *v, tur__json *c)
{
    static size_t count;
    size_t i = 0;
    memcpy(&i, v->digest, sizeof i);
    for (i &= (1 << KEPT_BITS) - 1; table[i].c; i = (i + 1) & ((1 << KEPT_BITS) - 1))
        if (!memcmp(table[i].digest, v->digest, sizeof v->digest)) return table[i].c;
    if (!c) return NULL;
    if (++count > (1 << KEPT_BITS) / 2) cases_die("more cases than the table holds");
    memcpy(table[i].digest, v->digest, sizeof v->digest);
    table[i].c = c;
    return NULL;
}

/* The bytes were made before: that case is evidence for the same. */
void cases_merge(tur__json *older, const tur__json *c)
{
    tur__json *must = tur__json_get(tur__json_get(older, "expect"), "must");
    const tur__json *more = tur__json_get(tur__json_get(c, "expect"), "must");
    if (!must != !more) cases_die("%s and %s have the same bytes and other verdicts", cases_text(older, "id"), cases_text(c, "id"));
    for (const tur__json *r = tur__json_get(c, "req")->first; r; r = r->next) {
        if (cases_has(tur__json_get(older, "req"), r->text)) continue;
        tur__json_push(tur__json_get(older, "req"), cases_string(r->text));
        cases_put_text(tur__json_get(older, "exercises"), r->text, cases_text(tur__json_get(c, "exercises"), r->text));
        if (must) tur__json_push(must, cases_copy(more->first));
    }
}

bool cases_keep(tur__json *c, const char *requirement, cases_count *n)
{
    cases_verdict v;
    char error[TUR__RECIPE_ERROR];
    const char *id = cases_text(c, "id"), *sort = "mutant";
    const tur__json *expect = tur__json_get(c, "expect"), *r = cases_requirement(requirement);
    size_t index = cases_index(requirement);
    bool wanted = tur__json_get(expect, "must") != NULL;
    if (!cases_judge(&v, error, tur__json_get(c, "in"))) cases_die("%s: %s", id, error);
    bool got = v.worst[index] != TUR_IGNORE;
    if (got != wanted) {
        if (equivalent(id)) return false;
        tur__buf text = {0};
        tur__json_write(&text, tur__json_get(c, "in"));
        fprintf(stderr, "%s: %s is %s by the reference, and should %s\n  %s\n", id, requirement, got ? "reported" : "not reported",
                wanted ? "be" : "not be", tur__buf_text(&text));
        tur__buf_free(&text);
        n->crossed++;
        cases_disagreed = true;
        return false;
    }
    if (equivalent(id)) cases_die("%s is in equivalent.json and is none", id);
    for (size_t i = 0; i < tur_requirement_count(); i++)
        if (v.worst[i] != TUR_IGNORE && !cases_expected(expect, tur_requirement_at(i)->id)) {
            n->crossed++;
            return false;
        }
    const char *state = got ? "violated" : v.counter[index].fired ? "held" : "idle";
    tur__json *older = cases_twin(&v, c), *exercises = cases_object();
    cases_put_text(exercises, requirement, state);
    cases_put(c, "exercises", exercises);
    if (older) {
        cases_merge(older, c);
        n->same++;
        return true;
    }
    tur__json_push(cases_file_of(sort, cases_text(r, "area"))->list, c);
    n->made++;
    return true;
}
