#include "conform/xfail.h"

#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "conform/form.h"

enum { MOST_LIST = 4 << 20, MOST_MATCHES = 20 };

typedef struct entry {
    bool flaky;
    const char *pattern, *req, *expires, *issue, *message;
    const char *broken; /* why it is wrong, or NULL */
    size_t line, matches;
} entry;

bool cf_is_date(const char *text)
{
    static const char form[] = "0000-00-00";
    if (strlen(text) != sizeof form - 1) return false;
    for (size_t i = 0; form[i]; i++)
        if (form[i] == '0' ? text[i] < '0' || text[i] > '9' : text[i] != form[i]) return false;
    return strncmp(text + 5, "01", 2) >= 0 && strncmp(text + 5, "12", 2) <= 0 && strncmp(text + 8, "01", 2) >= 0 &&
           strncmp(text + 8, "31", 2) <= 0;
}

/* Takes the next word of *AT; NULL where there is none. */
static char *word(char **at)
{
    char *start = *at + strspn(*at, " \t"), *end = start + strcspn(start, " \t");
    if (!*start) return NULL;
    *at = *end ? end + 1 : end;
    *end = '\0';
    return start;
}

/* Fills E with a line. False where the line has no entry. */
static bool read_line(entry *e, char *line)
{
    char *hash = line, *at = line, *first;
    /* A hash begins the message where a blank stands before it: addresses have some too. */
    while ((hash = strchr(hash, '#')) && hash > line && hash[-1] != ' ' && hash[-1] != '\t') hash++;
    if (hash) {
        *hash = '\0';
        e->message = hash + 1 + strspn(hash + 1, " ");
    }
    first = word(&at);
    if (!first) return false;
    e->flaky = !strcmp(first, "@flaky");
    e->pattern = e->flaky ? word(&at) : first;
    e->req = word(&at);
    e->expires = word(&at);
    e->issue = word(&at);
    if (!e->pattern || !e->req || !e->expires) e->broken = "an entry is: pattern, requirement or -, expires, issue";
    else if (word(&at)) e->broken = "more words than an entry has";
    else if (strcmp(e->req, "-") && !cf_is_requirement(e->req)) e->broken = "the requirement is neither TUR-NNNN nor -";
    else if (!cf_is_date(e->expires)) e->broken = "the day on which it expires is not YYYY-MM-DD";
    else if (!e->issue || !strcmp(e->issue, "-")) e->broken = "names no issue";
    return true;
}

/* ---- Against results ---- */

static const char *applies(cf_session *s, const entry *e, cf_result *r)
{
    switch (r->status) {
    case CF_NOT_CLAIMED:
    case CF_NOT_RUN: return "was not run";
    case CF_ERROR: return "is no failure but a fault of the adapter";
    case CF_XFAIL: return "is listed twice";
    case CF_PASS: return e->flaky ? NULL : "passes now";
    default: break;
    }
    if (strcmp(e->req, "-") && (!r->req || strcmp(e->req, r->req)))
        return cf_printf(&s->arena, "fails for another requirement, %s", r->req ? r->req : "none");
    if (e->message && strncmp(r->message ? r->message : "", e->message, strlen(e->message)))
        return cf_printf(&s->arena, "fails with another message: %s", r->message);
    r->status = CF_XFAIL;
    return NULL;
}

static void apply(cf_session *s, entry *e)
{
    if (!e->broken && strcmp(e->expires, s->set->today) < 0) e->broken = "has expired";
    for (size_t i = 0; i < s->count && !e->broken; i++)
        if (!fnmatch(e->pattern, s->results[i].c->id, 0)) e->matches++;
    if (!e->broken && !e->matches) e->broken = "matches no case";
    if (!e->broken && e->matches > MOST_MATCHES) e->broken = "matches more than 20 cases";
    for (size_t i = 0; i < s->count && !e->broken; i++) {
        cf_result *r = &s->results[i];
        if (fnmatch(e->pattern, r->c->id, 0)) continue;
        const char *why = applies(s, e, r);
        if (why) e->broken = cf_printf(&s->arena, "%s %s", r->c->id, why);
    }
}

static void note(cf_session *s, tur__json *list, const entry *e)
{
    tur__arena *a = &s->arena;
    tur__json *o = cf_object(a);
    cf_put_number(a, o, "line", e->line);
    cf_put_text(a, o, "pattern", e->pattern ? e->pattern : "");
    cf_put_text(a, o, "req", e->req);
    cf_put_text(a, o, "expires", e->expires);
    cf_put_text(a, o, "issue", e->issue);
    cf_put_number(a, o, "matches", e->matches);
    if (e->flaky) cf_put_bool(a, o, "flaky", true);
    cf_put_text(a, o, "broken", e->broken);
    if (e->broken) s->xfail_broken++;
    tur__json_push(list, o);
}

bool cf_xfail_apply(cf_session *s, const char **why)
{
    size_t len = 0, number = 0;
    tur__json *list = cf_array(&s->arena);
    if (!s->set->xfail) return true;
    char *text = cf_read(&s->arena, s->set->xfail, MOST_LIST, &len);
    if (!text || strlen(text) != len) {
        *why = cf_printf(&s->arena, "%s: %s", s->set->xfail, text ? "a zero byte" : strerror(errno));
        return false;
    }
    s->xfail_digest = cf_digest(&s->arena, text, len);
    for (char *line; (line = strsep(&text, "\n"));) {
        entry e = {.line = ++number};
        if (!read_line(&e, line)) continue;
        apply(s, &e);
        note(s, list, &e);
    }
    s->xfails = list;
    return true;
}

/* ---- The list as it should be ---- */

/* Whether a case of the report is known to fail, or does. */
static bool fails(const tur__json *one)
{
    return tur__json_is(tur__json_get(one, "status"), "xfail") || tur__json_is(tur__json_get(one, "status"), "fail");
}

static const tur__json *first_failing(const tur__json *cases, const char *pattern)
{
    for (const tur__json *e = cases->first; e; e = e->next)
        if (fails(e) && !fnmatch(pattern, cf_form_get(e, "id"), 0)) return e;
    return NULL;
}

static void put_entry(tur__buf *b, const entry *e, const tur__json *one)
{
    const char *about = cf_get(one, "about"), *message = cf_get(one, "message");
    bool whole = e && strchr(e->pattern, '*'); /* of many cases, which may say different things */
    tur__buf_printf(b, "%s%-40s %-10s %-12s %s", e && e->flaky ? "@flaky " : "", e ? e->pattern : cf_form_get(one, "id"),
                    whole ? e->req : about ? about : "-", e ? e->expires : "YYYY-MM-DD", e && e->issue ? e->issue : "-");
    if (whole ? e->message != NULL : message != NULL) tur__buf_printf(b, "   # %s", whole ? e->message : message);
    tur__buf_putc(b, '\n');
}

/* Whether a line of the list is about the case already. */
static bool is_listed(const char *const *patterns, const char *id)
{
    while (*patterns && fnmatch(*patterns, id, 0)) patterns++;
    return *patterns;
}

char *cf_report_xfail(const cf_report *report, const char *path, char **why)
{
    const tur__json *c = tur__json_get(report->root, "canonical"), *cases = tur__json_get(c, "cases");
    tur__arena a = {0};
    tur__buf b = {0};
    size_t len = 0, count = 0;
    char *text = cf_read(&a, path, MOST_LIST, &len);
    if (!text || cf_form_count(c, "not_run") || cf_form_count(c, "error")) {
        *why = strdup(text ? "the run was not whole; the list stays as it is" : strerror(errno));
        tur__arena_free(&a);
        return NULL;
    }
    const char **patterns = cf_alloc(&a, (len + 2) * sizeof *patterns);
    /* What follows the last line end is no line. */
    if (len && text[len - 1] == '\n') text[len - 1] = '\0';
    for (char *line; len && (line = strsep(&text, "\n"));) {
        entry e = {0};
        char *whole = cf_copy(&a, line, strlen(line));
        if (!read_line(&e, line)) {
            tur__buf_printf(&b, "%s\n", whole);
            continue;
        }
        const tur__json *one = e.pattern ? first_failing(cases, e.pattern) : NULL;
        if (e.flaky && e.pattern) tur__buf_printf(&b, "%s\n", whole);
        else if (one && e.expires) put_entry(&b, &e, one);
        if (e.pattern) patterns[count++] = e.pattern;
    }
    for (const tur__json *e = cases->first; e; e = e->next)
        if (fails(e) && !is_listed(patterns, cf_form_get(e, "id"))) put_entry(&b, NULL, e);
    char *made = strdup(cf_text(&b));
    tur__buf_free(&b);
    tur__arena_free(&a);
    return made;
}
