/* What the reference answers to the verbs beside validate: facts, canonical bytes, converted records. */
#include "tools/cases.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "conform/export.h"
#include "conform/facts.h"
#include "conform/outcome.h"
#include "conform/ref.h"

/* ---- ingest: each file is a delivery of its own ---- */

static bool has_row(const char *facts, const tur__json *row)
{
    tur__buf line = {0};
    for (const tur__json *cell = row->first; cell; cell = cell->next) tur__buf_printf(&line, "%s%s", cell->text, cell->next ? "\t" : "\n");
    const char *text = tur__buf_text(&line), *at = facts;
    bool found = false;
    while (!found && (at = strstr(at, text))) found = at == facts || at[-1] == '\n', at++;
    tur__buf_free(&line);
    return found;
}

bool cases_ingest(cases_verdict *v, tur__buf *facts, const char **why, const tur__files *files, const tur__json *ask)
{
    static cases_verdict one;
    memset(v, 0, sizeof *v);
    for (size_t f = 0; f < files->count; f++) {
        cases_judge_files(&one, &files->file[f], 1, "tur");
        v->rejected = v->rejected || one.rejected;
        for (size_t i = 0; i < tur_requirement_count(); i++)
            if (one.worst[i] > v->worst[i]) v->worst[i] = one.worst[i];
    }
    return v->rejected || tur__facts(facts, why, files->file, files->count, ask);
}

static const char *ingest(const tur__json *c)
{
    static cases_verdict v;
    tur__buf facts = {0};
    tur__files files;
    char error[TUR__RECIPE_ERROR];
    const char *why = NULL;
    const tur__json *rows = tur__json_get(tur__json_get(c, "expect"), "facts");
    if (!cases_make_files(&files, error, tur__json_get(c, "in"))) return cases_printf("%s", error);
    if (cases_ingest(&v, &facts, &why, &files, tur__json_get(tur__json_get(c, "params"), "ask")) && !cases_passes(c, &v)) why = "another verdict";
    for (const tur__json *row = rows ? rows->first : NULL; row && !why; row = row->next)
        if (!has_row(tur__buf_text(&facts), row)) why = cases_printf("a row that is not there, %s %s; there are\n%s", row->first->text, row->first->next->text, facts.data);
    tur__buf_free(&facts);
    tur__files_free(&files);
    return why;
}

/* ---- canon ---- */

static const char *canon(const tur__json *c)
{
    static cases_verdict v;
    tur__buf text = {0}, out = {0};
    char error[TUR__RECIPE_ERROR];
    const tur__json *bytes = tur__json_get(tur__json_get(c, "expect"), "bytes"), *part = tur__json_get(c, "in")->first;
    if (!cases_judge(&v, error, tur__json_get(c, "in")) || !tur__recipe_make(&text, error, part, cases_read_suite, NULL)) return cases_printf("%s", error);
    if (!cases_passes(c, &v)) return "another verdict";
    for (size_t at = 0; at < text.len;) {
        const char *end = memchr(text.data + at, '\n', text.len - at);
        size_t len = end ? (size_t)(end - text.data) - at : text.len - at, used;
        tur__json_error e;
        const tur__json *record = tur__json_parse(&cases_arena, text.data + at, len, &used, &e);
        if (!record) return "no JSON";
        tur__json_write(&out, record);
        tur__buf_putc(&out, '\n');
        at += len + 1;
    }
    bool same = bytes && out.len == bytes->len && !memcmp(out.len ? out.data : "", bytes->text, out.len);
    const char *why = same ? NULL : cases_printf("other bytes: %s", tur__buf_text(&out));
    tur__buf_free(&text);
    tur__buf_free(&out);
    return why;
}

/* ---- convert ---- */

static int on_finding(void *ctx, const tur_finding *f)
{
    cases_verdict *v = ctx;
    size_t r = cases_index(f->requirement);
    if (f->severity > v->worst[r]) v->worst[r] = f->severity;
    if (f->severity == TUR_ERROR) v->rejected = true;
    return 0;
}

static bool collect(void *ctx, const void *bytes, size_t len)
{
    tur__buf_add(ctx, bytes, len);
    return !((tur__buf *)ctx)->failed;
}

void cases_convert(cases_verdict *v, tur__buf *out, const tur__json *in, const tur__json *params)
{
    tur_converter *c;
    char error[TUR__RECIPE_ERROR];
    const tur__json *set = tur__json_get(params, "set");
    const char *from = cases_text(params, "from");
    memset(v, 0, sizeof *v);
    if (tur_converter_new(&c, from, "tur") != TUR_OK) cases_die("no format %s", from);
    tur_converter_on_finding(c, on_finding, v);
    for (const tur__json *m = set ? set->first : NULL; m; m = m->next)
        if (tur_converter_set(c, m->name, m->text) != TUR_OK) cases_die("%s cannot be set to %s", m->name, m->text);
    for (const tur__json *part = in->first; part; part = part->next) {
        tur__buf bytes = {0};
        if (!tur__recipe_make(&bytes, error, part, cases_read_suite, NULL)) cases_die("%s", error);
        tur_source *source = tur_source_from_memory(cases_text(part, "path") ? cases_text(part, "path") : "1", bytes.data, bytes.len);
        if (!source || tur_converter_run(c, source, collect, out) != TUR_OK) cases_die("the reference cannot convert from %s", from);
        tur_source_close(source);
        tur__buf_free(&bytes);
    }
    if (tur_converter_finish(c, collect, out) != TUR_OK) cases_die("the reference cannot convert from %s", from);
    tur_converter_free(c);
}

static const char *convert(const tur__json *c)
{
    static cases_verdict v;
    tur__buf out = {0}, wanted = {0};
    const char *records = cases_text(tur__json_get(c, "expect"), "records"), *why = NULL;
    cases_convert(&v, &out, tur__json_get(c, "in"), tur__json_get(c, "params"));
    if (!cases_passes(c, &v)) why = "another verdict";
    if (records && !cases_read_suite(NULL, records, &wanted)) why = cases_printf("%s cannot be read", records);
    if (!why && records && (out.len != wanted.len || (out.len && memcmp(out.data, wanted.data, out.len) != 0))) why = "other records";
    tur__buf_free(&out);
    tur__buf_free(&wanted);
    return why;
}

/* ---- export ---- */

static const char *export(const tur__json *c)
{
    static cases_verdict v;
    tur__buf records = {0}, facts = {0};
    tur__files script;
    char error[TUR__RECIPE_ERROR];
    const char *why = NULL;
    const tur__json *rows = tur__json_get(tur__json_get(c, "expect"), "facts");
    if (!cases_make_files(&script, error, tur__json_get(c, "in"))) return cases_printf("%s", error);
    if (tur__export(&records, &why, script.file)) {
        tur__files made = {&records, 1};
        if (cases_ingest(&v, &facts, &why, &made, tur__json_get(tur__json_get(c, "params"), "ask")) && !cases_passes(c, &v)) why = "the records do not conform";
        for (const tur__json *row = rows->first; row && !why; row = row->next)
            if (!has_row(tur__buf_text(&facts), row)) why = cases_printf("a row that is not there, %s %s; there are\n%s", row->first->text, row->first->next->text, facts.data);
        if (why) why = cases_printf("%s\n%s", why, tur__buf_text(&records));
    }
    tur__buf_free(&records);
    tur__buf_free(&facts);
    tur__files_free(&script);
    return why;
}

/* ---- sign and verify: the verbs of the adapter, on a folder ---- */

extern const cf_verb cf_verb_sign, cf_verb_verify;

/* Writes FILES, which are those of C or variants of them, where a request has them. What is wrong, or NULL. */
static const char *lay_out(cf_request *r, const char *folder, const tur__json *c, tur__files *files)
{
    const tur__json *part = tur__json_get(c, "in")->first;
    const char **in = cf_alloc(r->arena, (files->count + 1) * sizeof *in), *why = NULL;
    for (size_t i = 0; i < files->count; i++, part = part->next) {
        const char *name = cases_text(part, "name");
        in[i] = name ? cf_printf(r->arena, "%s/%s", folder, name) : cf_printf(r->arena, "%s/%zu.jsonl", folder, i + 1);
        if (!cf_write(in[i], tur__buf_text(&files->file[i]), files->file[i].len)) why = "a file cannot be written";
    }
    r->in = in;
    r->ins = files->count;
    r->out = cf_printf(r->arena, "%s/out", folder);
    if (mkdir(r->out, 0777)) why = "a folder cannot be made";
    return why;
}

bool cases_refuses(const tur__json *c, tur__files *files)
{
    tur__arena a = {0};
    char *folder = cf_scratch(&a);
    cf_request r = {.arena = &a};
    const char *why = folder ? lay_out(&r, folder, c, files) : "no folder";
    if (why) cases_die("%s", why);
    cf_verb_verify.run(&r, tur__json_get(c, "params"));
    bool refuses = r.reply.answer == CF_REJECTED;
    cf_remove(folder);
    tur__arena_free(&a);
    return refuses;
}

static const char *sealed(const tur__json *c, const cf_verb *verb)
{
    cf_case is;
    char *folder = cf_scratch(&cases_arena);
    cf_request r = {.arena = &cases_arena};
    const tur__json *expect = tur__json_get(c, "expect");
    tur__files files;
    char error[TUR__RECIPE_ERROR];
    if (!cases_make_files(&files, error, tur__json_get(c, "in"))) return cases_printf("%s", error);
    if (!folder || !cf_case_read(&cases_arena, &is, c)) return "no folder, or no case";
    const char *why = lay_out(&r, folder, c, &files);
    tur__files_free(&files);
    if (!why) verb->run(&r, tur__json_get(c, "params"));
    if (!why && r.reply.answer == CF_FAULT) why = cases_printf("the reference fails: %s", r.reply.message);
    if (!why && (r.reply.answer == CF_ACCEPTED) != tur__json_is(tur__json_get(expect, "status"), "accepted")) why = "another verdict";
    for (size_t i = 0; i < r.reply.violations && !why; i++)
        if (!cases_expected(expect, r.reply.violation[i].req)) why = cases_printf("%s is reported too", r.reply.violation[i].req);
    const tur__json *must = tur__json_get(expect, "must");
    for (const tur__json *m = must ? must->first : NULL; m && !why; m = m->next) {
        size_t i = 0;
        while (i < r.reply.violations && strcmp(r.reply.violation[i].req, cases_text(m, "req"))) i++;
        if (i == r.reply.violations) why = cases_printf("%s is not reported", cases_text(m, "req"));
    }
    if (!why) why = cf_judge_outcome(&cases_arena, NULL, &is, &r);
    cf_remove(folder);
    return why;
}

const char *cases_answer(const tur__json *c)
{
    const char *verb = cases_text(c, "do");
    if (!strcmp(verb, "ingest")) return ingest(c);
    if (!strcmp(verb, "canon")) return canon(c);
    if (!strcmp(verb, "convert")) return convert(c);
    if (!strcmp(verb, "export")) return export(c);
    if (!strcmp(verb, "sign")) return sealed(c, &cf_verb_sign);
    if (!strcmp(verb, "verify")) return sealed(c, &cf_verb_verify);
    return NULL;
}
