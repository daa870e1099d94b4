/* Whether the cases are enough: text = register = validator = cases, and every requirement that is
 * checked is met, missed and violated by some case, by the reference's own counters. */
#include "tools/cases.h"

#include <stdlib.h>
#include <string.h>

/* What the cases say of a requirement. */
typedef struct evidence {
    size_t held, violated;       /* accepted cases with it held, and cases that want it reported */
    size_t idle, missed;         /* accepted cases with it idle, and those of them that are about it */
    size_t inside, outside;      /* boundary cases on either side */
    size_t named;                /* cases of any role that are evidence for it */
} evidence;

static evidence *of(void)
{
    static evidence all[512];
    return all;
}

static void count(void *ctx, const char *file, size_t line, const tur__json *c)
{
    static cases_verdict v;
    char error[TUR__RECIPE_ERROR];
    (void)ctx;
    for (const tur__json *r = tur__json_get(c, "req")->first; r; r = r->next) of()[cases_index(r->text)].named++;
    if (!tur__json_is(tur__json_get(c, "do"), "validate")) return;
    if (!cases_judge(&v, error, tur__json_get(c, "in"))) cases_die("%s:%zu: %s", file, line, error);
    const tur__json *must = tur__json_get(tur__json_get(c, "expect"), "must"), *req = tur__json_get(c, "req");
    bool boundary = tur__json_is(tur__json_get(c, "kind"), "boundary");
    for (size_t i = 0; i < tur_requirement_count(); i++) {
        const char *id = tur_requirement_at(i)->id;
        evidence *e = &of()[i];
        bool wanted = false, about = cases_has(req, id);
        for (const tur__json *m = must ? must->first : NULL; m; m = m->next) wanted = wanted || tur__json_is(tur__json_get(m, "req"), id);
        if (wanted && v.worst[i] != TUR_IGNORE) {
            e->violated++;
            e->outside += boundary && about;
        }
        e->inside += boundary && about && v.counter[i].fired && !v.counter[i].violated;
        if (must || v.rejected || v.counter[i].violated) continue;
        if (!v.counter[i].fired) {
            e->idle++;
            e->missed += about;
        } else e->held += about;
    }
}

/* ---- Exercise ---- */

static bool is_ordered(const tur__json *r)
{
    return tur__json_is(tur__json_get(r, "check"), "order") || tur__json_get(r, "ordered");
}

/* The smallest record: what it tests has no condition. */
static const cases_verdict *smallest(void)
{
    static cases_verdict v;
    char error[TUR__RECIPE_ERROR];
    if (!cases_judge(&v, error, cases_in("minimal", NULL))) cases_die("%s", error);
    return &v;
}

/* Of what the field table asks any record without the member is a miss; of the rest a case has to be
 * about it. */
bool cases_exercise(void)
{
    const cases_verdict *small = smallest();
    size_t checked = 0, conditional = 0, ordered = 0, held = 0, idle = 0, violated = 0, sides = 0, failed = 0;
    cases_each(count, NULL);
    for (const tur__json *r = cases_register()->first; r; r = r->next) {
        const char *id = cases_text(r, "id"), *check = cases_text(r, "check");
        const evidence *e = &of()[cases_index(id)];
        if (!check) continue;
        checked++;
        bool always = small->counter[cases_index(id)].fired, missed = strcmp(check, "structure") ? e->missed : e->idle;
        conditional += !always;
        held += e->held > 0;
        violated += e->violated > 0;
        if (!e->held) printf("%s: no accepted case in which it is met and held\n", id), failed++;
        if (!e->violated) printf("%s: no case that wants it reported\n", id), failed++;
        if (!always) idle += missed;
        if (!always && !missed) printf("%s: no accepted case about it in which its condition does not hold\n", id), failed++;
        if (!is_ordered(r)) continue;
        ordered++;
        sides += e->inside && e->outside;
        if (!e->inside || !e->outside) printf("%s: no boundary case on %s side\n", id, e->inside ? "the wrong" : e->outside ? "the right" : "either"), failed++;
    }
    printf("exercise: %zu requirements are checked; %zu held, %zu violated; %zu of %zu conditional ones missed; %zu of %zu ordered ones on both sides\n",
           checked, held, violated, idle, conditional, sides, ordered);
    printf("%zu passed, %zu failed\n", held + violated + idle + sides, failed);
    return !failed && checked;
}

/* ---- Closure ---- */

/* The sentence of ID in the text, without what says its grade; NULL where it is not told once. */
static char *told(const tur__buf *pages, const char *id)
{
    const char *mark = cases_printf("<a id=\"%s\"></a>**%s** ", id, id), *at = strstr(pages->data, mark);
    if (!at || strstr(at + 1, mark)) return NULL;
    at += strlen(mark);
    size_t len = strcspn(at, "\n");
    char *line = cases_printf("%.*s", (int)len, at), *grade = strstr(line, " *(");
    if (grade && !strcmp(line + strlen(line) - 2, ")*")) *grade = 0;
    return line;
}

static size_t anchors(const tur__buf *pages)
{
    size_t n = 0;
    for (const char *at = pages->data; (at = strstr(at, "<a id=\"TUR-")); at++) n++;
    return n;
}

static const char *short_digest(const char *text)
{
    uint8_t digest[TUR__SHA256_SIZE];
    char hex[TUR__SHA256_HEX];
    if (!tur__sha256_once(digest, text, strlen(text))) cases_die("no SHA-256");
    tur__sha256_hex(hex, digest);
    return cases_printf("%.16s", hex);
}

bool cases_closure(void)
{
    char **names;
    tur__buf pages = {0};
    size_t n = cases_list("spec/1.0", ".md", &names), failed = 0, text = 0, in_register = 0, checked = 0, fired = 0, cases = 0, apart = 0, library = 0;
    const tur__json *untestable = cases_load("conformance/1.0/untestable.json");
    for (size_t i = 0; i < n; i++)
        if (!cases_read(cases_printf("spec/1.0/%s", names[i]), &pages)) cases_die("%s cannot be read", names[i]);
    (void)tur__buf_text(&pages);
    cases_each(count, NULL);
    for (const tur__json *r = cases_register()->first; r; r = r->next, in_register++) {
        const char *id = cases_text(r, "id"), *sentence = told(&pages, id), *check = cases_text(r, "check");
        const tur_requirement *known = tur_requirement_find(id);
        const tur__json *excuse = tur__json_get(untestable, id);
        const evidence *e = known ? &of()[cases_index(id)] : NULL;
        if (!sentence) printf("%s: not told once in the text\n", id), failed++;
        else if (strcmp(short_digest(sentence), cases_text(r, "sentence_hash")) != 0) printf("%s: the text has another sentence than the register was confirmed for\n", id), failed++;
        else text++;
        if (!known || strcmp(known->sentence, cases_text(r, "sentence")) != 0 || strcmp(known->check, check ? check : "") != 0) {
            printf("%s: the library knows another requirement\n", id);
            failed++;
            continue;
        }
        library++;
        if (check) {
            checked++;
            if (e->held && e->violated) fired++;
            else printf("%s: the register has a check, and no cases show that the validator has it\n", id), failed++;
        } else if (e->held || e->violated) printf("%s: judged, and the register has no check\n", id), failed++;
        cases += e->named > 0;
        apart += !e->named && excuse;
        if (!e->named && !excuse) printf("%s: neither a case nor an entry of untestable.json\n", id), failed++;
        if (e->named && excuse) printf("%s: has cases, and is in untestable.json\n", id), failed++;
    }
    for (const tur__json *u = untestable->first; u; u = u->next)
        if (!tur_requirement_find(u->name)) printf("%s: in untestable.json and not in the register\n", u->name), failed++;
    if (anchors(&pages) != in_register) printf("the text has %zu anchors of requirements\n", anchors(&pages)), failed++;
    if (tur_requirement_count() != in_register) printf("the library knows %zu requirements\n", tur_requirement_count()), failed++;
    printf("closure: text %zu = register %zu = library %zu = cases %zu + untestable %zu; checked by the validator %zu, shown by cases %zu\n", text, in_register,
           library, cases, apart, checked, fired);
    printf("%zu passed, %zu failed\n", text + library + cases + apart + fired, failed);
    free(names);
    tur__buf_free(&pages);
    return !failed && in_register;
}
