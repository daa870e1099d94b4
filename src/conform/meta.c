/* Relations: what is known of the answers to a case and to a variant of it, whatever the answers are.
 * The words are those of conformance/1.0/meta/relations.json. */
#include <string.h>

#include "conform/meta.h"

#include "conform/number.h"
#include "conform/outcome.h"
#include "conform/relate.h"

enum { VARIANTS = 3, CUTS = 6, FLIPS = 30, MOST_FACTS = 64 << 20 };

/* ---- Requests ---- */

/* Which variants a word has, at most. */
static unsigned most_variants(const char *make)
{
    return !strcmp(make, "flip") ? FLIPS : !strcmp(make, "cut") ? CUTS : !strcmp(make, "half") ? 2 : VARIANTS;
}

static bool variant(tur__files *out, tur__arena *a, const cf_file *files, size_t count, const char *make, unsigned index)
{
    tur__files in = {.file = cf_alloc(a, (count + 1) * sizeof *in.file), .count = count};
    for (size_t i = 0; i < count; i++) in.file[i] = (tur__buf){.data = (char *)(uintptr_t)files[i].bytes, .len = files[i].len};
    return tur__relate(out, make, index, &in);
}

/* Asks for one variant; *MADE is whether there is one. */
static bool ask_variant(cf_session *s, cf_unit *u, const cf_case *c, const cf_file *files, size_t count, const char *make,
                        unsigned index, const tur__json *params, bool *made, const char **why)
{
    tur__files out = {0};
    *made = variant(&out, &u->arena, files, count, make, index);
    if (!*made) return true;
    cf_file *own = cf_alloc(&u->arena, (out.count + 1) * sizeof *own);
    for (size_t i = 0; i < out.count; i++) {
        tur__buf *b = &out.file[i];
        /* Where files are the same but for a bit, so are their names. */
        own[i] = (cf_file){.name = strcmp(make, "flip") ? NULL : files[i].name, .bytes = cf_copy(&u->arena, b->data ? b->data : "", b->len), .len = b->len};
    }
    bool fine = cf_ask(s, u, c->verb, own, out.count, params, why);
    tur__files_free(&out);
    return fine;
}

/* Once each: a question that is asked twice is answered twice. */
static void question(tur__arena *a, tur__json *ask, const tur__json *what, const char *by)
{
    for (const tur__json *q = ask->first; q; q = q->next)
        if (tur__json_is(tur__json_get(q, "what"), what->text) && !tur__json_get(q, "by") == !by) return;
    tur__json *q = cf_object(a);
    cf_put(a, q, "what", cf_clone(a, what));
    if (by) {
        tur__json *keys = cf_array(a);
        cf_push_text(a, keys, by);
        cf_put(a, q, "by", keys);
    }
    tur__json_push(ask, q);
}

/* What is asked, where the relation asks something else than its case: totals and groups, or tokens. */
static const tur__json *params_of(const cf_case *c, tur__arena *a)
{
    const tur__json *params = tur__json_get(c->is, "params"), *old = tur__json_get(params, "ask");
    const char *compare = cf_get(c->relation, "compare"), *key = cf_get(c->is, "key");
    tur__json *made, *ask = cf_array(a);
    if (!strcmp(compare, "tokens")) {
        static const char *const asked[] = {"token", "input"};
        for (size_t i = 0; i < 2; i++) {
            tur__json what = {.kind = TUR__JSON_STRING, .text = asked[i], .len = 5};
            question(a, ask, &what, NULL);
        }
    } else if (!strcmp(compare, "partition")) {
        for (const tur__json *q = old ? old->first : NULL; q; q = q->next) {
            question(a, ask, tur__json_get(q, "what"), NULL);
            question(a, ask, tur__json_get(q, "what"), key);
        }
    } else {
        return params;
    }
    made = cf_object(a);
    cf_put(a, made, "ask", ask);
    return made;
}

/* The canonical form, of what came out as canonical form. */
static bool ask_again(cf_session *s, cf_unit *u, const char **why)
{
    size_t len = 0;
    const char *bytes = cf_read(&u->arena, cf_printf(&u->arena, "%s/" CF_CANONICAL, u->request[0]->out), MOST_FACTS, &len);
    cf_file file = {.bytes = bytes, .len = len};
    if (!bytes) return true;
    return cf_ask(s, u, "canon", &file, 1, NULL, why);
}

static bool ask(cf_session *s, cf_unit *u, unsigned stage, const char **why)
{
    const cf_case *c = u->result->c;
    const char *make = cf_get(c->relation, "make"), *compare = cf_get(c->relation, "compare");
    const tur__json *params = params_of(c, &u->arena);
    bool canonical = !strcmp(compare, "canonical"), made = true;
    cf_file *files;
    size_t count;
    if (stage) return stage > 1 || !canonical || ask_again(s, u, why);
    if (!cf_files_of(s, u, c, &files, &count, why)) return false;
    if (!cf_ask(s, u, canonical ? "canon" : c->verb, files, count, params, why)) return false;
    if (!strcmp(compare, "surroundings"))
        for (unsigned i = 1; i < CF_WORLDS; i++) {
            if (!cf_ask(s, u, c->verb, files, count, params, why)) return false;
            u->request[i]->world = u->request[0]->world + i;
        }
    for (unsigned i = 0; make && made && i < most_variants(make); i++)
        if (!ask_variant(s, u, c, files, count, make, i, params, &made, why)) return false;
    return true;
}

/* ---- Comparisons ---- */

typedef struct comparison {
    tur__arena *a;
    const cf_unit *u;
    bool ids; /* the claim is that requirements are told */
} comparison;

static const char *no_facts = "no facts that can be read";

static bool facts_of(cf_rows *rows, tur__arena *a, const cf_request *r)
{
    const char *why, *path = r->reply.facts ? r->reply.facts : cf_printf(a, "%s/" CF_FACTS, r->out);
    size_t len = 0;
    const char *text = cf_read(a, path, MOST_FACTS, &len);
    return text && cf_rows_read(rows, a, text, len, &why);
}

static bool is_ingest(const cf_request *r) { return !strcmp(r->verb, "ingest") || !strcmp(r->verb, "query"); }

static bool has_id(const cf_reply *r, const char *id)
{
    for (size_t i = 0; i < r->violations; i++)
        if (!strcmp(r->violation[i].req, id)) return true;
    return false;
}

static const char *same_ids(tur__arena *a, const cf_reply *x, const cf_reply *y)
{
    for (size_t i = 0; i < x->violations; i++)
        if (!has_id(y, x->violation[i].req)) return cf_printf(a, "%s is not reported any more", x->violation[i].req);
    for (size_t i = 0; i < y->violations; i++)
        if (!has_id(x, y->violation[i].req)) return cf_printf(a, "%s is reported now", y->violation[i].req);
    return NULL;
}

static const char *same(const comparison *c, const cf_request *x, const cf_request *y)
{
    cf_rows p = {0}, q = {0};
    if (x->reply.answer != y->reply.answer)
        return x->reply.answer == CF_ACCEPTED ? "was accepted, and is not any more" : "was not accepted, and is now";
    const char *why = c->ids ? same_ids(c->a, &x->reply, &y->reply) : NULL;
    if (why || x->reply.answer != CF_ACCEPTED || !is_ingest(x)) return why;
    if (!facts_of(&p, c->a, x) || !facts_of(&q, c->a, y)) return no_facts;
    why = cf_rows_hold(c->a, &q, &p);
    return why ? why : cf_rows_hold(c->a, &p, &q);
}

static const char *all_same(const comparison *c)
{
    const char *why = NULL;
    for (unsigned i = 1; i < c->u->count && !why; i++) why = same(c, c->u->request[0], c->u->request[i]);
    return why;
}

static const char *all_rejected(const comparison *c)
{
    for (unsigned i = 1; i < c->u->count; i++)
        if (c->u->request[i]->reply.answer != CF_REJECTED) return "want rejected what was cut or changed, got it accepted";
    return NULL;
}

static const char *same_bytes(const comparison *c)
{
    size_t n = 0, m = 0;
    if (c->u->count < 2) return "want " CF_CANONICAL ", got none";
    const char *x = cf_read(c->a, cf_printf(c->a, "%s/" CF_CANONICAL, c->u->request[0]->out), MOST_FACTS, &n);
    const char *y = cf_read(c->a, cf_printf(c->a, "%s/" CF_CANONICAL, c->u->request[1]->out), MOST_FACTS, &m);
    if (!x || !y) return "want " CF_CANONICAL ", got none";
    return n == m && !memcmp(x, y, n) ? NULL : "the canonical form of the canonical form is another";
}

/* ---- Arithmetic on facts ---- */

/* Which cells of a row are figures: sum WHAT KEYS LOWER UPPER, cost WHAT KEYS AMOUNT CURRENCY, missing
 * WHAT KEYS COUNT, records COUNT. */
static void figures_of(const char *const *row, int *from, int *to)
{
    *from = *to = 0;
    if (!strcmp(row[0], "sum")) *from = 3, *to = 5;
    else if (!strcmp(row[0], "cost") || !strcmp(row[0], "missing")) *from = 3, *to = 4;
    else if (!strcmp(row[0], "records")) *from = 1, *to = 2;
}

/* Whether two rows are of the same thing. */
static bool of_same(const char *const *x, const char *const *y)
{
    int from, to, i = 0;
    figures_of(x, &from, &to);
    for (; x[i] && y[i]; i++)
        if ((i < from || i >= to) && strcmp(x[i], y[i])) return false;
    return !x[i] && !y[i];
}

/* Adds the figures of ROW to those of TO; "-" is no bound. False where they are no figures. */
static bool add_row(tur__arena *a, const char **to, const char *const *row)
{
    int from, end;
    figures_of(to, &from, &end);
    for (int i = from; i < end; i++) {
        if (!to[i] || !row[i]) return false;
        if (!strcmp(to[i], "-") || !strcmp(row[i], "-")) to[i] = "-";
        else if (!(to[i] = cf_number_add(a, to[i], row[i]))) return false;
    }
    return true;
}

static const char **copy_row(tur__arena *a, const char *const *row)
{
    size_t n = 0;
    while (row[n]) n++;
    const char **copy = cf_alloc(a, (n + 1) * sizeof *copy);
    memcpy(copy, row, n * sizeof *copy);
    return copy;
}

/* Takes the rows of ADDED into SUM. */
static bool add_rows(tur__arena *a, cf_rows *sum, const cf_rows *added)
{
    const char ***more = cf_alloc(a, (sum->count + added->count + 1) * sizeof *more);
    if (sum->count) memcpy(more, sum->row, sum->count * sizeof *more);
    sum->row = more;
    for (size_t i = 0; i < added->count; i++) {
        size_t k = 0;
        while (k < sum->count && !of_same(sum->row[k], added->row[i])) k++;
        if (k == sum->count) sum->row[sum->count++] = copy_row(a, added->row[i]);
        else if (!add_row(a, sum->row[k], added->row[i])) return false;
    }
    return true;
}

static const char *halves_add_up(const comparison *c)
{
    cf_rows whole = {0}, sum = {0};
    if (!facts_of(&whole, c->a, c->u->request[0])) return no_facts;
    for (unsigned i = 1; i < c->u->count; i++) {
        cf_rows half = {0};
        if (!facts_of(&half, c->a, c->u->request[i]) || !add_rows(c->a, &sum, &half)) return no_facts;
    }
    return cf_rows_hold(c->a, &whole, &sum);
}

/* Every figure three times, but the number of records and of what is missing. */
static const char *tripled(const comparison *c)
{
    cf_rows before = {0};
    const char *why = NULL;
    if (!facts_of(&before, c->a, c->u->request[0])) return no_facts;
    for (size_t i = 0; i < before.count; i++) {
        const char **row = copy_row(c->a, before.row[i]);
        bool grows = !strcmp(row[0], "sum") || !strcmp(row[0], "cost");
        if (grows && (!add_row(c->a, row, before.row[i]) || !add_row(c->a, row, before.row[i]))) return no_facts;
        before.row[i] = row;
    }
    for (unsigned i = 1; i < c->u->count && !why; i++) {
        cf_rows after = {0};
        if (!facts_of(&after, c->a, c->u->request[i])) return no_facts;
        why = cf_rows_hold(c->a, &after, &before);
    }
    return why;
}

/* The rows of a question without keys are the sums of those with a key. */
static const char *groups_add_up(const comparison *c)
{
    cf_rows rows = {0}, sum = {0}, total = {0};
    if (!facts_of(&rows, c->a, c->u->request[0])) return no_facts;
    total.row = cf_alloc(c->a, (rows.count + 1) * sizeof *total.row);
    for (size_t i = 0; i < rows.count; i++) {
        const char **row = copy_row(c->a, rows.row[i]);
        if (!strcmp(row[0], "records") || !row[1] || !row[2]) continue;
        if (!*row[2]) {
            total.row[total.count++] = row;
            continue;
        }
        cf_rows one = {.row = &row, .count = 1};
        row[2] = "";
        if (!add_rows(c->a, &sum, &one)) return no_facts;
    }
    return cf_rows_hold(c->a, &sum, &total);
}

static const char *records_of(const cf_rows *rows)
{
    for (size_t i = 0; i < rows->count; i++)
        if (!strcmp(rows->row[i][0], "records") && rows->row[i][1]) return rows->row[i][1];
    return "0";
}

static const char *nothing_left(const comparison *c)
{
    cf_rows before = {0};
    if (!facts_of(&before, c->a, c->u->request[0])) return no_facts;
    const char *twice = cf_number_add(c->a, records_of(&before), records_of(&before));
    for (unsigned i = 1; i < c->u->count; i++) {
        cf_rows rows = {0};
        if (c->u->request[i]->reply.answer != CF_ACCEPTED) return "want accepted";
        if (!twice || !facts_of(&rows, c->a, c->u->request[i])) return no_facts;
        if (!cf_same_number(twice, records_of(&rows)))
            return cf_printf(c->a, "want %s records, got %s", twice, records_of(&rows));
        for (size_t k = 0; k < rows.count; k++) {
            const char **row = rows.row[k];
            bool figure = !strcmp(row[0], "sum") || !strcmp(row[0], "cost");
            if (figure && row[3] && strcmp(row[3], "-") && !cf_same_number(row[3], "0"))
                return cf_printf(c->a, "%s of %s is %s, and should be nothing", row[0], row[1], row[3]);
        }
    }
    return NULL;
}

static const struct {
    const char *word;
    const char *(*compare)(const comparison *c);
} words[] = {
    {"same", all_same},          {"surroundings", all_same}, {"tokens", all_same},
    {"rejected", all_rejected},  {"canonical", same_bytes},  {"sum", halves_add_up},
    {"tripled", tripled},        {"partition", groups_add_up}, {"nothing", nothing_left},
};

static cf_verdict judge(cf_session *s, cf_unit *u)
{
    const cf_case *c = u->result->c;
    comparison by = {.a = &u->arena, .u = u, .ids = strcmp(s->claim.grade, "R1") > 0};
    for (unsigned i = 0; i < u->count; i++)
        if (u->request[i]->reply.answer == CF_FAULT || u->request[i]->reply.answer == CF_UNSUPPORTED)
            return cf_judge(&s->arena, s->suite, &s->claim, c, u->request[i]);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strcmp(words[i].word, cf_get(c->relation, "compare"))) continue;
        const char *why = words[i].compare(&by);
        if (!why) return (cf_verdict){.status = CF_PASS};
        return (cf_verdict){.status = CF_FAIL, .message = cf_copy(&s->arena, why, strlen(why))};
    }
    return (cf_verdict){.status = CF_ERROR, .message = "a relation that this runner does not know"};
}

const cf_plan cf_plan_relation = {.ask = ask, .judge = judge};

/* ---- Which cases a relation is tried on ---- */

static bool knows(const char *compare)
{
    for (size_t i = 0; compare && i < sizeof words / sizeof *words; i++)
        if (!strcmp(words[i].word, compare)) return true;
    return false;
}

bool cf_relation_known(const tur__json *relation) { return knows(cf_get(relation, "compare")) && cf_get(relation, "id"); }

/* Comparisons that have something to compare only where files are taken. */
static bool needs_acceptance(const char *compare)
{
    return strcmp(compare, "same") != 0 && strcmp(compare, "surroundings") != 0;
}

bool cf_relation_applies(const cf_session *s, const tur__json *relation, const cf_case *c)
{
    const char *make = cf_get(relation, "make"), *compare = cf_get(relation, "compare");
    const tur__json *in = tur__json_get(c->is, "in");
    tur__arena a = {0};
    tur__files out = {0};
    cf_file *files = cf_alloc(&a, ((in ? in->count : 0) + 1) * sizeof *files);
    size_t count = 0;
    bool applies = cf_holds(tur__json_get(relation, "roles"), c->role) && !cf_holds(tur__json_get(relation, "except"), c->id) &&
                   (!strcmp(c->verb, "validate") || !strcmp(c->verb, "ingest") || !strcmp(c->verb, "verify")) && strcmp(c->level, "may");
    if (applies && !strcmp(compare, "canonical")) applies = cf_holds(s->claim.features, "canon");
    if (applies && needs_acceptance(compare)) applies = tur__json_is(tur__json_get(c->expect, "status"), "accepted");
    if (applies && (!strcmp(compare, "sum") || !strcmp(compare, "partition") || !strcmp(compare, "tripled")))
        applies = tur__json_get(tur__json_get(c->is, "params"), "ask");
    for (const tur__json *part = in ? in->first : NULL; part && applies; part = part->next) {
        tur__buf b = {0};
        const char *why;
        applies = cf_suite_part(&b, &a, s->suite, part, &why);
        files[count++] = (cf_file){.bytes = cf_copy(&a, b.data ? b.data : "", b.len), .len = b.len};
        tur__buf_free(&b);
    }
    if (applies && make) {
        applies = variant(&out, &a, files, count, make, 0);
        if (applies) tur__files_free(&out);
    }
    tur__arena_free(&a);
    return applies;
}
