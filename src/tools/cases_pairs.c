/* Mutants that the register declares, and pairs of two defects: who stops at the first error does not
 * report both. */
#include "tools/cases.h"

#include <string.h>

/* ---- Declared mutators ---- */

/* The value is a number where RECORD has one. */
static tur__json *op_of(const char *mutator, const tur__json *record)
{
    tur__json *op = cases_object();
    bool set = !strncmp(mutator, "set:", 4);
    const char *at = strchr(mutator, ':') + 1, *end = set ? strchr(at, ':') : at + strlen(at);
    cases_put_text(op, "op", set ? "set" : "remove");
    cases_put_text(op, "at", cases_printf("%.*s", (int)(end - at), at));
    if (!set) return op;
    const char *v = end + 1;
    const tur__json *now = tur__json_point(record, cases_text(op, "at"));
    bool plain = !strcmp(v, "true") || !strcmp(v, "false") || (now && now->kind == TUR__JSON_NUMBER);
    cases_put(op, "value", plain ? cases_parse(v) : cases_string(v));
    return op;
}

void cases_write_mutators(void)
{
    cases_count count = {0, 0, 0};
    for (const tur__json *r = cases_register()->first; r; r = r->next) {
        const tur__json *list = tur__json_get(r, "mutators"), *recipe = tur__json_get(r, "accepted"), *edit = tur__json_get(recipe, "edit");
        const char *id = cases_text(r, "id");
        for (const tur__json *m = list ? list->first : NULL; m; m = m->next) {
            tur__json *in = cases_array(), *part = cases_object(), *ops = cases_array();
            if (edit && !edit->first) cases_put_text(part, "base", cases_text(recipe, "base"));
            else cases_put(part, "text", tur__json_new_string(&cases_arena, tur_requirement_find(id)->accepted, tur_requirement_find(id)->accepted_len));
            tur__json_push(ops, op_of(m->text, cases_parse(tur_requirement_find(id)->accepted)));
            cases_put(part, "mutate", ops);
            tur__json_push(in, part);
            tur__json *c = cases_new(cases_slug("%s-accepted-%s", id, m->text), "negative", id, cases_printf("%s: its accepted record after %s", id, m->text));
            cases_put(c, "in", in);
            cases_expect(c, "rejected", id, NULL, 1);
            cases_keep(c, id, &count);
        }
    }
    printf("mutators: %zu mutants, %zu more left out because they break another requirement too\n", count.made, count.crossed);
}

/* ---- Pairs ---- */

/* The one op of a mutant with one defect on a base; NULL where it is more. */
static const tur__json *single(const tur__json *c, const char **base)
{
    const tur__json *part = tur__json_get(c, "in")->first, *ops = tur__json_get(part, "mutate");
    *base = cases_text(part, "base");
    if (!*base || !ops || ops->count != 1 || tur__json_get(tur__json_get(c, "expect"), "may")) return NULL;
    return tur__json_get(ops->first, "at") ? ops->first : NULL;
}

/* Where one of these is violated nobody can say what else is: the text is not read, or not as a
 * record of this version. */
static bool hides(const char *id) { return !strcmp(id, "TUR-0101") || !strcmp(id, "TUR-0102") || !strcmp(id, "TUR-1601"); }

/* The member of the record that an op changes. */
static const char *top(const tur__json *op)
{
    const char *at = cases_text(op, "at");
    return cases_printf("%.*s", (int)strcspn(at + 1, "/"), at + 1);
}

static tur__json *first_must(const tur__json *c)
{
    const tur__json *must = tur__json_get(tur__json_get(c, "expect"), "must");
    return must ? must->first : NULL;
}

/* Both, in one record; false where they are not independent by their places. */
static bool pair(const tur__json *a, const tur__json *b, cases_count *count)
{
    const char *base_a, *base_b;
    const tur__json *op_a = single(a, &base_a), *op_b = single(b, &base_b);
    if (!op_a || !op_b || strcmp(base_a, base_b) != 0 || cases_number(op_a, "record", 1) != cases_number(op_b, "record", 1)) return false;
    if (!strcmp(top(op_a), top(op_b))) return false;
    tur__json *must_a = first_must(a), *must_b = first_must(b), *ops = cases_array();
    const char *id_a = cases_text(must_a, "req"), *id_b = cases_text(must_b, "req");
    if (hides(id_a) || hides(id_b)) return false;
    /* what is taken away may be the condition of the other */
    if (tur__json_is(tur__json_get(op_a, "op"), "remove") || tur__json_is(tur__json_get(op_b, "op"), "remove")) return false;
    tur__json_push(ops, cases_copy(op_a));
    tur__json_push(ops, cases_copy(op_b));
    tur__json *c = cases_new(cases_slug("pair-%s-%s", id_a, id_b), "negative", id_a, cases_printf("%s and %s in one record, both reported", id_a, id_b));
    cases_put(c, "in", cases_in(base_a, ops));
    bool error = tur_requirement_find(id_b)->severity == TUR_ERROR;
    cases_expect(c, "rejected", id_a, cases_text(must_a, "at"), cases_number(must_a, "record", 1));
    tur__json *expect = tur__json_get(c, "expect");
    if (error) {
        tur__json_remove(tur__json_get(expect, "status"));
        cases_put_text(expect, "status", "rejected");
    }
    tur__json_push(tur__json_get(expect, "must"), cases_copy(must_b));
    tur__json_push(tur__json_get(c, "req"), cases_string(id_b));
    size_t before = count->made;
    cases_keep(c, id_a, count);
    return count->made > before;
}

/* Each requirement that has a mutant with a partner of another area, the next that fits. */
void cases_write_pairs(void)
{
    cases_count count = {0, 0, 0};
    static const tur__json *mutants[8192];
    size_t n = 0;
    for (const tur__json *r = cases_register()->first; r; r = r->next) {
        const tur__json *list = cases_file_of("mutant", cases_text(r, "area"))->list;
        for (const tur__json *c = list->first; c && n < sizeof mutants / sizeof *mutants; c = c->next)
            if (first_must(c) && tur__json_get(c, "req")->count == 1 && tur__json_is(tur__json_get(first_must(c), "req"), cases_text(r, "id"))) mutants[n++] = c;
    }
    for (size_t i = 0, k; i < n; i = k) {
        const char *id = cases_text(first_must(mutants[i]), "req");
        for (k = i; k < n && !strcmp(id, cases_text(first_must(mutants[k]), "req"));) k++;
        bool done = false;
        size_t tries = 0;
        for (size_t a = i; a < k && !done && tries < 200; a++)
            for (size_t step = 1; step < n && !done && tries < 200; step++) {
                const tur__json *other = mutants[(k - 1 + step) % n];
                if (!strcmp(id, cases_text(first_must(other), "req"))) continue;
                done = pair(mutants[a], other, &count);
                tries += done;
            }
    }
    printf("pairs: %zu, %zu more left out because they meet\n", count.made, count.crossed);
}
