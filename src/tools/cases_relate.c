/* The relations of conformance/1.0/meta hold for the reference, over all cases that they apply to. */
#include "tools/cases.h"

#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"

/* An answer: a verdict, and the rows of facts where a consumer accepts. */
typedef struct answer {
    bool rejected, failed;
    bool reported[512];
    char *facts;
} answer;

/* One relation under way. */
typedef struct relation {
    const tur__json *is;
    const char *make, *compare;
    size_t held, variants, failed;
} relation;

/* ---- Asking the reference ---- */

static answer answer_of(const tur__files *files, const tur__json *ask, bool consumer)
{
    static cases_verdict v;
    answer a = {.facts = ""};
    tur__buf facts = {0};
    const char *why = NULL;
    if (consumer) a.failed = !cases_ingest(&v, &facts, &why, files, ask);
    else cases_judge_files(&v, files->file, files->count, "tur");
    a.rejected = v.rejected;
    for (size_t i = 0; i < tur_requirement_count(); i++) a.reported[i] = v.worst[i] != TUR_IGNORE;
    if (facts.len) a.facts = tur__arena_copy(&cases_arena, facts.data, facts.len);
    tur__buf_free(&facts);
    return a;
}

/* ---- Rows ---- */

/* A row: what it counts and by what, and one or two figures; NULL for a bound that there is not. */
typedef struct row {
    char *name;
    char *figure[2];
} row;

enum { ROWS = 1024 };

/* The rows of FACTS, whose text is taken apart. Names are "sum input k=v" and "cost billed k=v USD". */
static size_t rows_of(row *rows, const char *facts)
{
    size_t n = 0;
    char *text = cases_printf("%s", facts), *next;
    for (; *text && n < ROWS; text = next) {
        char *cell[6] = {text, "", "", "", "", ""};
        next = text + strcspn(text, "\n");
        if (*next) *next++ = 0;
        for (int i = 1; i < 6 && (text = strchr(text, '\t')); i++) *text++ = 0, cell[i] = text;
        row *r = &rows[n++];
        if (!strcmp(cell[0], "sum")) *r = (row){cases_printf("sum %s %s", cell[1], cell[2]), {cell[3], cell[4]}};
        else if (!strcmp(cell[0], "cost")) *r = (row){cases_printf("cost %s %s %s", cell[1], cell[2], cell[4]), {cell[3], "0"}};
        else if (!strcmp(cell[0], "missing")) *r = (row){cases_printf("missing %s %s", cell[1], cell[2]), {cell[3], "0"}};
        else *r = (row){cases_printf("%s", cell[0]), {cell[1], "0"}};
    }
    return n;
}

/* A figure plus another; "-" with anything stays "-". Figures of sums may have more digits than a
 * decimal; those are left out of the arithmetic, which says so with NULL. */
static char *plus(const char *a, const char *b)
{
    tur__decimal x, y;
    char text[TUR__DECIMAL_TEXT];
    if (!strcmp(a, "-") || !strcmp(b, "-")) return "-";
    if (!tur__decimal_parse(&x, a, strlen(a)) || !tur__decimal_parse(&y, b, strlen(b)) || !tur__decimal_add(&x, x, y)) return NULL;
    tur__decimal_print(text, x);
    return cases_printf("%s", text);
}

/* Adds R to the row of its name. */
static void merge_row(row *rows, size_t *n, const row *r)
{
    for (size_t i = 0; i < *n; i++) {
        if (strcmp(rows[i].name, r->name) != 0) continue;
        for (int k = 0; k < 2; k++) rows[i].figure[k] = rows[i].figure[k] && r->figure[k] ? plus(rows[i].figure[k], r->figure[k]) : NULL;
        return;
    }
    if (*n < ROWS) rows[(*n)++] = *r;
}

static bool same_rows(const row *a, size_t n, const row *b, size_t m)
{
    if (n != m) return false;
    for (size_t i = 0; i < n; i++) {
        size_t k = 0;
        while (k < m && strcmp(a[i].name, b[k].name)) k++;
        if (k == m) return false;
        for (int f = 0; f < 2; f++)
            if (a[i].figure[f] && b[k].figure[f] && strcmp(a[i].figure[f], b[k].figure[f]) != 0) return false;
    }
    return true;
}

/* ---- Comparing ---- */

static bool same_verdict(const answer *a, const answer *b)
{
    return a->rejected == b->rejected && !memcmp(a->reported, b->reported, sizeof a->reported);
}

static bool tripled(const answer *a, const answer *b)
{
    static row x[ROWS], y[ROWS];
    size_t n = rows_of(x, a->facts), m = rows_of(y, b->facts);
    for (size_t i = 0; i < n; i++)
        for (int k = 0; k < 2; k++) {
            bool figure = !strncmp(x[i].name, "sum", 3) || !strncmp(x[i].name, "cost", 4);
            char *twice = figure ? plus(x[i].figure[k], x[i].figure[k]) : NULL;
            if (figure) x[i].figure[k] = twice ? plus(twice, x[i].figure[k]) : NULL;
        }
    return same_rows(x, n, y, m);
}

/* Only the row of records is left, twice what it was. */
static bool nothing(const answer *a, const answer *b)
{
    static row x[ROWS], y[ROWS];
    size_t n = rows_of(x, a->facts), m = rows_of(y, b->facts);
    return n && m == 1 && !strcmp(y[0].figure[0], plus(x[0].figure[0], x[0].figure[0]));
}

static bool holds(const relation *r, const answer *a, const answer *b)
{
    if (a->failed || b->failed) return false;
    if (!strcmp(r->compare, "rejected")) return b->rejected;
    if (!strcmp(r->compare, "same")) return same_verdict(a, b) && !strcmp(a->facts, b->facts);
    if (!strcmp(r->compare, "tokens")) return !strcmp(a->facts, b->facts);
    if (!strcmp(r->compare, "tripled")) return tripled(a, b);
    if (!strcmp(r->compare, "nothing")) return !b->rejected && nothing(a, b);
    cases_die("no comparison %s", r->compare);
}

/* ---- The relations that need more than two answers ---- */

static bool halves_add_up(const tur__files *files, const tur__json *ask)
{
    static row sums[ROWS], whole[ROWS];
    answer all = answer_of(files, ask, true);
    size_t n = 0, m = rows_of(whole, all.facts);
    for (unsigned i = 0; i < 2; i++) {
        static row half[ROWS];
        tur__files part;
        if (!tur__relate(&part, "half", i, files)) return true;
        answer a = answer_of(&part, ask, true);
        size_t k = rows_of(half, a.facts);
        for (size_t h = 0; h < k; h++) merge_row(sums, &n, &half[h]);
        tur__files_free(&part);
    }
    return same_rows(whole, m, sums, n);
}

/* Each question without keys and by each key. */
static bool partition(const relation *r, const tur__files *files, const tur__json *ask)
{
    static row total[ROWS], sums[ROWS], by[ROWS];
    for (const tur__json *key = tur__json_get(r->is, "keys")->first; key; key = key->next) {
        tur__json *plain = cases_array(), *keyed = cases_array();
        for (const tur__json *q = ask->first; q; q = q->next) {
            tur__json *a = cases_object(), *b = cases_object(), *keys = cases_array();
            cases_put_text(a, "what", cases_text(q, "what"));
            cases_put_text(b, "what", cases_text(q, "what"));
            tur__json_push(keys, cases_string(key->text));
            cases_put(b, "by", keys);
            bool again = false;
            for (const tur__json *o = ask->first; o != q; o = o->next) again = again || !strcmp(cases_text(o, "what"), cases_text(q, "what"));
            if (again) continue;
            tur__json_push(plain, a);
            tur__json_push(keyed, b);
        }
        answer a = answer_of(files, plain, true), b = answer_of(files, keyed, true);
        size_t n = rows_of(total, a.facts), m = rows_of(by, b.facts), k = 0;
        for (size_t i = 0; i < m; i++) {
            /* the name without its keys */
            char *at = strstr(by[i].name, cases_printf(" %s=", key->text)), *end = at && !strncmp(by[i].name, "cost", 4) ? strrchr(at + 1, ' ') : NULL;
            if (at) by[i].name = cases_printf("%.*s %s", (int)(at - by[i].name), by[i].name, end ? end : "");
            merge_row(sums, &k, &by[i]);
        }
        if (!same_rows(total, n, sums, k)) return false;
    }
    return true;
}

static bool canonical_again(const tur__files *files)
{
    for (size_t f = 0; f < files->count; f++) {
        tur__buf once = {0}, twice = {0};
        const tur__buf *b = &files->file[f];
        for (size_t at = 0; at < b->len;) {
            const char *end = memchr(b->data + at, '\n', b->len - at);
            size_t len = end ? (size_t)(end - b->data) - at : b->len - at, used, start = once.len;
            tur__json_error e;
            const tur__json *v = tur__json_parse(&cases_arena, b->data + at, len, &used, &e);
            if (!v) break; /* what cannot be read has no canonical form */
            tur__json_write(&once, v);
            if (!(v = tur__json_parse(&cases_arena, once.data + start, once.len - start, &used, &e))) return false;
            tur__json_write(&twice, v);
            at += len + 1;
        }
        bool same = once.len == twice.len && (!once.len || !memcmp(once.data, twice.data, once.len));
        tur__buf_free(&once);
        tur__buf_free(&twice);
        if (!same) return false;
    }
    return true;
}

/* ---- One case ---- */

static void tell(relation *r, const tur__json *c, unsigned index)
{
    printf("%s does not hold for %s, variant %u\n", cases_text(r->is, "id"), cases_text(c, "id"), index);
    r->failed++;
}

static void over_case(void *ctx, const char *file, size_t line, const tur__json *c)
{
    relation *r = ctx;
    const char *verb = cases_text(c, "do");
    bool consumer = !strcmp(verb, "ingest"), verifier = !strcmp(verb, "verify");
    const tur__json *expect = tur__json_get(c, "expect"), *in = tur__json_get(c, "in"), *ask = tur__json_get(tur__json_get(c, "params"), "ask");
    (void)file, (void)line;
    if ((!consumer && !verifier && strcmp(verb, "validate")) || !cases_has(tur__json_get(r->is, "roles"), cases_text(c, "role"))) return;
    bool accepted = tur__json_is(tur__json_get(expect, "status"), "accepted"), same = !strcmp(r->compare, "same");
    if (cases_has(tur__json_get(r->is, "except"), cases_text(c, "id")) || (!accepted && !same)) return;
    tur__files files, variant;
    char error[TUR__RECIPE_ERROR];
    if (!cases_make_files(&files, error, in)) cases_die("%s", error);
    tur__json *token = cases_parse("[{\"what\":\"token\"},{\"what\":\"input\"}]");
    if (!strcmp(r->compare, "tokens")) ask = token;
    if (!strcmp(r->compare, "sum")) {
        if (halves_add_up(&files, ask)) r->held++;
        else tell(r, c, 0);
    } else if (!strcmp(r->compare, "partition")) {
        if (partition(r, &files, ask)) r->held++;
        else tell(r, c, 0);
    } else if (!strcmp(r->compare, "canonical")) {
        if (canonical_again(&files)) r->held++;
        else tell(r, c, 0);
    } else {
        unsigned index = 0;
        answer a = {.facts = ""};
        for (; tur__relate(&variant, r->make, index, &files); index++) {
            if (!index && !verifier) a = answer_of(&files, ask, consumer);
            answer b = verifier ? (answer){.rejected = cases_refuses(c, &variant)} : answer_of(&variant, ask, consumer);
            r->variants++;
            if (!holds(r, &a, &b)) tell(r, c, index);
            tur__files_free(&variant);
        }
        r->held += index > 0;
    }
    tur__files_free(&files);
}

bool cases_relate(void)
{
    const tur__json *list = cases_load("conformance/1.0/meta/relations.json");
    const char *why = cases_valid(cases_load("conformance/schema/relations.schema.json"), list);
    size_t passed = 0, failed = 0;
    if (why) cases_die("relations.json: %s", why);
    for (const tur__json *is = list->first; is; is = is->next) {
        relation r = {.is = is, .make = cases_text(is, "make"), .compare = cases_text(is, "compare")};
        if (!strcmp(r.compare, "surroundings")) continue; /* of processes: make check-cli */
        cases_each(over_case, &r);
        if (!r.held) printf("%s applies to no case\n", cases_text(is, "id")), r.failed++;
        printf("%s: %zu cases, %zu variants\n", cases_text(is, "id"), r.held, r.variants);
        passed += r.held;
        failed += r.failed;
    }
    printf("%zu passed, %zu failed\n", passed, failed);
    return !failed && passed;
}
