/* Cases that others wrote already: bases and records of the register, examples of the text. */
#include "tools/cases.h"

#include <stdlib.h>
#include <string.h>

/* Unless its bytes were made before: then that case is evidence for the same. */
static void keep(tur__json *c, const char *sort, const char *area)
{
    cases_verdict v;
    char error[TUR__RECIPE_ERROR];
    if (!cases_judge(&v, error, tur__json_get(c, "in"))) cases_die("%s: %s", cases_text(c, "id"), error);
    tur__json *expect = tur__json_get(c, "expect"), *may = tur__json_get(expect, "may"), *must = tur__json_get(expect, "must");
    /* neither register nor text say what advice their rejected records earn */
    for (size_t i = 0; must && i < tur_requirement_count(); i++) {
        const char *id = tur_requirement_at(i)->id;
        if (v.worst[i] == TUR_IGNORE || v.worst[i] == TUR_ERROR || tur__json_is(tur__json_get(must->first, "req"), id)) continue;
        if (!may) cases_put(expect, "may", may = cases_array());
        tur__json_push(may, cases_string(id));
    }
    tur__json *older = cases_twin(&v, c);
    if (older) cases_merge(older, c);
    else tur__json_push(cases_file_of(sort, area)->list, c);
}

/* `req` and `exercises` of an accepted case: what the reference says was met and held, as far as
 * WANTED says that it counts. */
static void held_by(tur__json *c, bool (*wanted)(const tur_requirement *r, const char *arg), const char *arg)
{
    cases_verdict v;
    char error[TUR__RECIPE_ERROR];
    tur__json *req = cases_array(), *exercises = cases_object();
    if (!cases_judge(&v, error, tur__json_get(c, "in"))) cases_die("%s: %s", cases_text(c, "id"), error);
    for (size_t i = 0; i < tur_requirement_count(); i++) {
        const tur_requirement *r = tur_requirement_at(i);
        if (!v.counter[i].fired || v.counter[i].violated || !wanted(r, arg)) continue;
        tur__json_push(req, cases_string(r->id));
        cases_put_text(exercises, r->id, "held");
    }
    if (!req->first) {
        tur__json_push(req, cases_string("TUR-0103"));
        cases_put_text(exercises, "TUR-0103", "held");
    }
    tur__json_remove(tur__json_get(c, "req"));
    cases_put(c, "req", req);
    cases_put(c, "exercises", exercises);
}

static void exercises(tur__json *c, const char *requirement, const char *state)
{
    tur__json *e = cases_object();
    cases_put_text(e, requirement, state);
    cases_put(c, "exercises", e);
}

/* ---- Bases ---- */

static bool any(const tur_requirement *r, const char *arg) { return (void)r, (void)arg, true; }

static void base_case(const char *name)
{
    tur__json *c = cases_new(cases_slug("base-%s", name), "positive", "TUR-0103", cases_printf("The base %s as it is", name));
    cases_put(c, "in", cases_in(name, NULL));
    cases_expect(c, "accepted", "TUR-0103", NULL, 0);
    held_by(c, any, NULL);
    keep(c, "register", "bases");
}

void cases_write_bases(void)
{
    char **names;
    for (const tur__json *b = cases_bases()->first; b; b = b->next) {
        tur__buf text = {0};
        tur__json_write(&text, b);
        tur__buf_putc(&text, '\n');
        cases_put_file(cases_printf("base/%s.jsonl", b->name), &text);
        base_case(b->name);
    }
    size_t count = cases_list("conformance/1.0/base", ".jsonl", &names);
    for (size_t i = 0; i < count; i++) {
        char *name = cases_printf("%.*s", (int)strlen(names[i]) - 6, names[i]);
        if (!tur__json_get(cases_bases(), name)) base_case(name);
    }
    free(names);
}

/* ---- The register ---- */

/* The form whose section of the text has the requirement: "csv" for data.md#csv; NULL for JSON Lines. */
static const char *form_of(const tur__json *requirement)
{
    static const char *const forms[][2] = {{"data.md#array", "json"}, {"data.md#csv", "csv"}, {"data.md#xml", "xml"}};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (tur__json_is(tur__json_get(requirement, "anchor"), forms[i][0])) return forms[i][1];
    return NULL;
}

/* The part that a recipe of the register is. */
static tur__json *part_of(const tur__json *recipe, const char *form)
{
    tur__json *in = cases_array(), *part = cases_object(), *ops = cases_array();
    tur__json_push(in, part);
    if (cases_text(recipe, "raw")) {
        cases_put(part, "text", cases_copy(tur__json_get(recipe, "raw")));
        if (form) cases_put_text(part, "name", cases_printf("1.%s", form));
        return in;
    }
    cases_put_text(part, "base", cases_text(recipe, "base"));
    const tur__json *edit = tur__json_get(recipe, "edit");
    for (const tur__json *pair = edit ? edit->first : NULL; pair; pair = pair->next) {
        tur__json *op = cases_object();
        const tur__json *to = pair->last;
        bool start = tur__json_is(pair->first, "^"), end = tur__json_is(pair->first, "$");
        cases_put_text(op, "op", start ? "prepend" : end ? "append" : "edit");
        if (!start && !end) cases_put(op, "find", cases_copy(pair->first));
        if (to->kind == TUR__JSON_STRING) cases_put(op, "text", cases_copy(to));
        else cases_put_text(op, "hex", cases_text(to, "hex"));
        tur__json_push(ops, op);
    }
    if (ops->first) cases_put(part, "mutate", ops);
    if (tur__json_get(recipe, "twice")) tur__json_push(in, cases_copy(part)); /* as two files */
    return in;
}

/* The first requirement that accepts the same bytes: equal cases are written once. */
static const char *accepts_too(const tur__json *requirement)
{
    const char *raw = cases_text(tur__json_get(requirement, "accepted"), "raw");
    const tur__json *r = cases_register()->first;
    for (; r != requirement; r = r->next) {
        const tur__json *accepted = tur__json_get(r, "accepted");
        if (accepted && tur__json_is(tur__json_get(accepted, "raw"), raw)) break;
    }
    return cases_text(r, "id");
}

void cases_write_register(void)
{
    static const char *const which[] = {"accepted", "rejected"};
    for (const tur__json *r = cases_register()->first; r; r = r->next)
        for (int i = 0; i < 2; i++) {
            const char *id = cases_text(r, "id");
            const tur__json *recipe = tur__json_get(r, which[i]);
            const char *form = form_of(r);
            if (!recipe) continue;
            tur__json *c = cases_new(cases_slug("%s-%s", id, which[i]), i ? "negative" : "positive", id,
                                     cases_printf("%s, the record that the register %s", id, i ? "rejects" : "accepts"));
            if (form) {
                tur__json *features = cases_array();
                tur__json_push(features, cases_string(cases_printf("format:tur-%s", form)));
                cases_put(c, "features", features);
            }
            cases_put(c, "in", part_of(recipe, form));
            if (i && form) cases_put_text(c, "twin", cases_slug("%s-accepted", accepts_too(r)));
            cases_expect(c, which[i], id, NULL, 0);
            if (i && tur__json_get(recipe, "twice")) cases_put_number(tur__json_get(tur__json_get(c, "expect"), "must")->first, "file", 2);
            exercises(c, id, i ? "violated" : "held");
            keep(c, "register", cases_text(r, "area"));
        }
}

/* ---- The text ---- */

static bool on_page(const tur_requirement *r, const char *page)
{
    return !strncmp(r->anchor, page, strlen(page)) && r->anchor[strlen(page)] == '#';
}

/* A part of a record is completed: the text shows what it is about. */
static void complete(tur__json *record, int number)
{
    static const char *const members[][2] = {{"tur", "1.0"}, {"emitter", "com.example.text"}, {"kind", "usage"}, {"grain", "request"}};
    if (!tur__json_get(record, "record_id")) cases_put_text(record, "record_id", cases_printf("01976b2e-8c00-7000-8000-%012d", number));
    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        if (!tur__json_get(record, members[i][0])) cases_put_text(record, members[i][0], members[i][1]);
}

static void block(const char *page, const char *kind, const char *text, size_t len)
{
    bool rejected = !strncmp(kind, "rejected ", 9);
    uint8_t digest[TUR__SHA256_SIZE];
    char hex[TUR__SHA256_HEX];
    tur__buf lines = {0};
    int number = 0;
    if (!strncmp(kind, "source", 6)) return;
    for (size_t at = 0, used; at + strspn(text + at, " \n") < len; at += used) {
        tur__json_error e;
        tur__json *j = tur__json_parse(&cases_arena, text + at, len - at, &used, &e);
        if (!j) cases_die("%s: an example: %s", page, e.message);
        complete(j, ++number);
        tur__json_write(&lines, j);
        tur__buf_putc(&lines, '\n');
    }
    if (!tur__sha256_once(digest, lines.data, lines.len)) cases_die("no SHA-256");
    tur__sha256_hex(hex, digest);
    hex[8] = 0;
    const char *id = rejected ? kind + 9 : "TUR-0103";
    tur__json *c = cases_new(cases_slug("spec-%.*s-%s", (int)strlen(page) - 3, page, hex), rejected ? "negative" : "positive", id,
                             cases_printf("Example %s of %s", hex, page));
    tur__json *in = cases_array(), *part = cases_object();
    cases_put(part, "text", tur__json_new_string(&cases_arena, lines.data, lines.len));
    tur__json_push(in, part);
    cases_put(c, "in", in);
    cases_expect(c, rejected ? "rejected" : "accepted", id, NULL, 0);
    if (rejected) {
        exercises(c, id, "violated");
        cases_put_text(c, "twin", "base-call");
    } else held_by(c, on_page, page);
    keep(c, "spec", cases_printf("%.*s", (int)strlen(page) - 3, page));
    tur__buf_free(&lines);
}

void cases_write_spec(void)
{
    static const char FENCE[] = "```json ";
    char **pages;
    size_t count = cases_list("spec/1.0", ".md", &pages);
    for (size_t i = 0; i < count; i++) {
        tur__buf text = {0};
        if (!cases_read(cases_printf("spec/1.0/%s", pages[i]), &text)) cases_die("%s cannot be read", pages[i]);
        for (const char *at = tur__buf_text(&text), *end; (at = strstr(at, FENCE)); at = end) {
            const char *kind = at + sizeof FENCE - 1, *body = strchr(kind, '\n');
            if (!body || !(end = strstr(body, "\n```"))) cases_die("%s: a fence does not end", pages[i]);
            if (at > text.data && at[-1] != '\n') continue;
            block(pages[i], cases_printf("%.*s", (int)(body - kind), kind), body + 1, (size_t)(end - body));
        }
        tur__buf_free(&text);
    }
    free(pages);
}
