/* The suite to be looked at: cases of a claim, one case, all of them as files. */
#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "conform/conform.h"
#include "conform/suite.h"

typedef struct view {
    tur__arena arena;
    cf_suite *suite;
    cf_claim claim; /* without a role: everything */
} view;

static bool fail(char **why, const char *what)
{
    if (!*why) *why = strdup(what);
    return false;
}

static tur__json *array_of(tur__arena *a, const char *const *words)
{
    tur__json *list = cf_array(a);
    for (; words && *words; words++) cf_push_text(a, list, *words);
    return list;
}

static bool open_view(view *v, const cf_settings *set, char **why)
{
    static const char *const all[] = {"core", "cost", "commit", "seal", NULL};
    const char *wrong = NULL;
    v->suite = cf_suite_open(&v->arena, set->suite, &wrong);
    if (!v->suite) return fail(why, wrong);
    v->claim = (cf_claim){.role = set->role,
                          .spec = set->spec ? set->spec : v->suite->spec,
                          .depth = set->level ? (unsigned)(set->level[1] - '0') : 3,
                          .grade = "R1",
                          .profiles = array_of(&v->arena, set->profiles ? set->profiles : all),
                          .features = array_of(&v->arena, set->features)};
    return true;
}

static void close_view(view *v)
{
    cf_suite_free(v->suite);
    tur__arena_free(&v->arena);
}

static bool claims(view *v, const cf_settings *set, const cf_case *c)
{
    const char *const *p = set->only;
    while (p && *p && fnmatch(*p, c->id, 0)) p++;
    if (p && !*p) return false;
    if (!set->role) return true;
    return !cf_not_claimed(&v->arena, &v->claim, c);
}

static bool put(tur__buf *b, tur_write_fn write, void *ctx, char **why)
{
    cf_text(b);
    bool fine = !b->len || write(ctx, b->data, b->len);
    b->len = 0;
    return fine || fail(why, "cannot write");
}

static void put_line(tur__buf *b, const cf_case *c)
{
    const tur__json *req = tur__json_get(c->is, "req");
    tur__buf_printf(b, "%-40s %-10s %-9s %-7s L%u %-8s %-10s", c->id, c->role, c->verb, c->profile, c->depth, c->level, c->kind);
    for (const tur__json *e = req ? req->first : NULL; e; e = e->next) tur__buf_printf(b, " %s", e->text);
    tur__buf_putc(b, '\n');
}

int cf_list(const cf_settings *settings, bool json, tur_write_fn write, void *ctx, char **why)
{
    view v = {0};
    tur__buf b = {0};
    bool fine = open_view(&v, settings, why);
    for (size_t i = 0; fine && i < v.suite->count; i++) {
        const cf_case *c = &v.suite->cases[i];
        if (!claims(&v, settings, c)) continue;
        if (json) {
            tur__json_write(&b, c->is);
            tur__buf_putc(&b, '\n');
        } else {
            put_line(&b, c);
        }
        fine = put(&b, write, ctx, why);
    }
    tur__buf_free(&b);
    close_view(&v);
    return fine ? 0 : 2;
}

/* ---- Files ---- */

/* The files of C below FOLDER. */
static bool put_files(view *v, const cf_case *c, const char *folder, char **why)
{
    const tur__json *in = tur__json_get(c->is, "in");
    tur__arena a = {0};
    size_t i = 0;
    bool fine = (!mkdir(folder, 0777) || errno == EEXIST) || fail(why, strerror(errno));
    for (const tur__json *part = in ? in->first : NULL; part && fine; part = part->next) {
        tur__buf b = {0};
        const char *wrong = NULL, *name = cf_get(part, "name");
        if (!name) name = cf_printf(&a, "%zu.jsonl", ++i);
        else i++;
        fine = cf_suite_part(&b, &a, v->suite, part, &wrong) || fail(why, wrong);
        fine = fine && (cf_write(cf_printf(&a, "%s/%s", folder, name), b.data ? b.data : "", b.len) || fail(why, strerror(errno)));
        tur__buf_free(&b);
    }
    tur__arena_free(&a);
    return fine;
}

static bool put_case(const cf_case *c, const char *path, char **why)
{
    tur__buf b = {0};
    cf_write_lines(&b, c->is, 2);
    bool fine = cf_write(path, b.data, b.len) || fail(why, strerror(errno));
    tur__buf_free(&b);
    return fine;
}

int cf_show(const cf_settings *settings, const char *id, const char *folder, tur_write_fn write, void *ctx, char **why)
{
    view v = {0};
    tur__buf b = {0};
    bool fine = open_view(&v, settings, why);
    const cf_case *c = fine ? cf_suite_find(v.suite, id) : NULL;
    if (fine && !c) fine = fail(why, cf_printf(&v.arena, "no case %s; tur conform list has them", id));
    if (fine && folder) fine = put_files(&v, c, folder, why);
    if (fine) {
        cf_write_lines(&b, c->is, 2);
        fine = put(&b, write, ctx, why);
    }
    tur__buf_free(&b);
    close_view(&v);
    return fine ? 0 : 2;
}

static bool put_head(const view *v, tur__arena *a, const char *folder, size_t count, char **why)
{
    tur__json *o = cf_object(a);
    tur__buf b = {0};
    cf_put_text(a, o, "suite", v->suite->version);
    cf_put_text(a, o, "spec", v->suite->spec);
    cf_put_text(a, o, "digest", v->suite->digest);
    cf_put_number(a, o, "cases", count);
    cf_write_lines(&b, o, 1);
    bool fine = cf_write(cf_printf(a, "%s/suite.json", folder), b.data, b.len) || fail(why, strerror(errno));
    tur__buf_free(&b);
    return fine;
}

int cf_copy_suite(const cf_settings *settings, const char *folder, size_t *count, char **why)
{
    view v = {0};
    bool fine = open_view(&v, settings, why);
    *count = 0;
    /* What lies there already could be taken for a case. */
    if (fine && mkdir(folder, 0777)) fine = fail(why, cf_printf(&v.arena, "%s: %s", folder, strerror(errno)));
    for (size_t i = 0; fine && i < v.suite->count; i++) {
        const cf_case *c = &v.suite->cases[i];
        if (!claims(&v, settings, c)) continue;
        const char *below = cf_printf(&v.arena, "%s/%s", folder, c->id);
        fine = put_files(&v, c, below, why) && put_case(c, cf_printf(&v.arena, "%s/case.json", below), why);
        ++*count;
    }
    fine = fine && put_head(&v, &v.arena, folder, *count, why);
    close_view(&v);
    return fine ? 0 : 2;
}
