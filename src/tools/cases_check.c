/* Every case is well-formed, and the reference answers it as it says. */
#include "tools/cases.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* Of the whole suite. */
typedef struct lint {
    const tur__json *schema, *tombstones;
    tur__json *ids, *titles; /* objects: names that were used, with the case */
    size_t passed, failed;
} lint;

static void bad(lint *l, const char *file, size_t line, const tur__json *c, const char *format, ...) __attribute__((format(printf, 5, 6)));
static void bad(lint *l, const char *file, size_t line, const tur__json *c, const char *format, ...)
{
    char text[1024];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    const char *id = cases_text(c, "id");
    printf("conformance/1.0/%s:%zu: %s: %s\n", file, line, id ? id : "?", text);
    l->failed++;
}

/* ---- Names ---- */

/* Remembers TEXT in a table; what had it before. */
static const char *taken(const char *text, const char *where)
{
    enum { BITS = 16 };
    static struct { const char *text, *where; } table[1 << BITS];
    uint64_t h = UINT64_C(14695981039346656037);
    for (const char *p = text; *p; p++) h = (h ^ (unsigned char)*p) * UINT64_C(1099511628211);
    size_t i = h >> (64 - BITS);
    for (; table[i].text; i = (i + 1) & ((1 << BITS) - 1))
        if (!strcmp(table[i].text, text)) return table[i].where;
    table[i].text = text;
    table[i].where = where;
    return NULL;
}

/* Ids for twins, found in a first pass. */
static void note_id(void *ctx, const char *file, size_t line, const tur__json *c)
{
    lint *l = ctx;
    const char *id = cases_text(c, "id"), *title = cases_text(c, "title"), *other;
    if (!id || !title) return;
    if ((other = taken(cases_printf("id %s", id), file))) bad(l, file, line, c, "the id is taken in %s", other);
    if ((other = taken(cases_printf("title %s", title), file))) bad(l, file, line, c, "the title is taken in %s", other);
    if (tur__json_get(l->tombstones, id)) bad(l, file, line, c, "the id was withdrawn");
    const char *status = cases_text(tur__json_get(c, "expect"), "status");
    if (status && !strcmp(status, "accepted")) (void)taken(cases_printf("accepted %s", id), file);
}

/* ---- The answer ---- */

static bool reported(const cases_verdict *v, const tur__json *must)
{
    size_t index = cases_index(cases_text(must, "req"));
    uint64_t file = (uint64_t)cases_number(must, "file", 1);
    long record = cases_number(must, "record", 0);
    const char *at = cases_text(must, "at");
    for (size_t i = 0; i < v->count && i < CASES_MAX_FOUND; i++) {
        const cases_found *f = &v->found[i];
        if (f->requirement != index || f->file != file) continue;
        if ((!record || f->record == (uint64_t)record) && (!at || !strcmp(f->at, at))) return true;
    }
    return false;
}

static void answer(lint *l, const char *file, size_t line, const tur__json *c)
{
    static cases_verdict v;
    char error[TUR__RECIPE_ERROR];
    const tur__json *expect = tur__json_get(c, "expect"), *must = tur__json_get(expect, "must");
    const tur__json *exercises = tur__json_get(c, "exercises");
    if (!cases_judge(&v, error, tur__json_get(c, "in"))) {
        bad(l, file, line, c, "%s", error);
        return;
    }
    const tur__json *older = cases_twin(&v, (tur__json *)c);
    if (older) bad(l, file, line, c, "the bytes of %s", cases_text(older, "id"));
    if (v.rejected != tur__json_is(tur__json_get(expect, "status"), "rejected")) bad(l, file, line, c, "%s by the reference", v.rejected ? "rejected" : "accepted");
    for (const tur__json *m = must ? must->first : NULL; m; m = m->next)
        if (!reported(&v, m)) {
            const char *seen = "";
            for (size_t i = 0; i < v.count && i < 4; i++)
                seen = cases_printf("%s; %s at \"%s\" of record %llu in file %llu", seen, tur_requirement_at(v.found[i].requirement)->id, v.found[i].at,
                                    (unsigned long long)v.found[i].record, (unsigned long long)v.found[i].file);
            bad(l, file, line, c, "%s is not reported there%s", cases_text(m, "req"), seen);
        }
    for (size_t i = 0; i < tur_requirement_count(); i++) {
        const char *id = tur_requirement_at(i)->id;
        if (v.worst[i] != TUR_IGNORE && !cases_expected(expect, id)) bad(l, file, line, c, "%s is reported too", id);
    }
    for (const tur__json *e = exercises ? exercises->first : NULL; e; e = e->next) {
        tur_counter n = v.counter[cases_index(e->name)];
        const char *state = n.violated ? "violated" : n.fired ? "held" : "idle";
        if (strcmp(state, e->text) != 0) bad(l, file, line, c, "%s is %s", e->name, state);
    }
}

/* What differs from it by the defect alone is accepted: the parts as they were before they were
 * changed, or the case that is named. */
static void twin(lint *l, const char *file, size_t line, const tur__json *c)
{
    static cases_verdict v;
    char error[TUR__RECIPE_ERROR];
    const char *name = cases_text(c, "twin");
    const tur__json *expect = tur__json_get(c, "expect");
    if (!tur__json_get(expect, "must")) return;
    if (name) {
        if (!taken(cases_printf("accepted %s", name), "")) bad(l, file, line, c, "its twin %s is no accepted case", name);
        return;
    }
    tur__json *in = cases_copy(tur__json_get(c, "in"));
    bool changed = false;
    for (tur__json *part = in->first; part; part = part->next) {
        tur__json *ops = tur__json_get(part, "mutate");
        changed = changed || ops || (in->count > 1 && part->next == NULL);
        if (ops) tur__json_remove(ops);
    }
    if (in->count > 1 && in->last->kind == TUR__JSON_OBJECT) /* a file that comes twice */
        while (in->count > 1) tur__json_remove(in->last);
    if (!changed) bad(l, file, line, c, "neither a recipe nor a twin");
    else if (!cases_judge(&v, error, in)) bad(l, file, line, c, "%s", error);
    else if (v.rejected) bad(l, file, line, c, "its base is rejected too");
}

static void one(void *ctx, const char *file, size_t line, const tur__json *c)
{
    lint *l = ctx;
    size_t before = l->failed;
    const char *why = cases_valid(l->schema, c);
    if (why) {
        bad(l, file, line, c, "%s", why);
        return;
    }
    const tur__json *exercises = tur__json_get(c, "exercises"), *req = tur__json_get(c, "req");
    for (const tur__json *r = req->first; r; r = r->next)
        if (!tur_requirement_find(r->text)) bad(l, file, line, c, "no requirement %s", r->text);
    for (const tur__json *e = exercises ? exercises->first : NULL; e; e = e->next)
        if (!cases_has(req, e->name)) bad(l, file, line, c, "exercises %s, which is not in req", e->name);
    tur__buf page = {0};
    const char *anchor = cases_text(c, "why");
    char *path = cases_printf("spec/1.0/%.*s", (int)strcspn(anchor, "#"), anchor);
    if (!cases_read(path, &page) || !strstr(tur__buf_text(&page), cases_printf("<a id=\"%s\"", strchr(anchor, '#') + 1))) bad(l, file, line, c, "no anchor %s", anchor);
    tur__buf_free(&page);
    if (l->failed == before && tur__json_is(tur__json_get(c, "do"), "validate")) {
        answer(l, file, line, c);
        twin(l, file, line, c);
    } else if (l->failed == before && (why = cases_answer(c))) bad(l, file, line, c, "%s", why);
    for (const tur__json *part = tur__json_get(c, "in")->first; part; part = part->next) {
        tur__buf bytes = {0};
        char error[TUR__RECIPE_ERROR];
        if (!tur__recipe_make(&bytes, error, part, cases_read_suite, NULL)) bad(l, file, line, c, "%s", error);
        tur__buf_free(&bytes);
    }
    if (l->failed == before) l->passed++;
}

bool cases_check(void)
{
    lint l = {.schema = cases_load("conformance/schema/case.schema.json"), .tombstones = cases_load("conformance/1.0/tombstones.json")};
    cases_each(note_id, &l);
    cases_each(one, &l);
    printf("%zu passed, %zu failed\n", l.passed, l.failed);
    return !l.failed && l.passed;
}
