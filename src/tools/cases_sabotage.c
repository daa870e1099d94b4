/* Whether the cases notice a reference that is wrong: each requirement is harmed in each way that it
 * can be, and a case that names it has to fail. Built with MODE=sabotage. */
#include "tools/cases.h"

#include <string.h>

#include "base/sabotage.h"

#ifdef TUR_SABOTAGE
static const char *const harms[] = {[TUR__SILENT] = "silent", [TUR__ALWAYS] = "always", [TUR__LAX] = "lax", [TUR__LOOSE] = "loose"};

enum { CASES_MOST = 8192 };
static const tur__json *cases[CASES_MOST];
static size_t case_count;

static void collect(void *ctx, const char *file, size_t line, const tur__json *c)
{
    static cases_verdict v;
    char error[TUR__RECIPE_ERROR];
    (void)ctx;
    if (!tur__json_is(tur__json_get(c, "do"), "validate")) return;
    if (!cases_judge(&v, error, tur__json_get(c, "in")) || !cases_passes(c, &v)) cases_die("%s:%zu fails without any harm: make check-cases", file, line);
    if (case_count == CASES_MOST) cases_die("too many cases");
    cases[case_count++] = c;
}

/* Whether the way applies to the requirement at all. */
static bool applies(const tur__json *r, tur__harm harm)
{
    const tur__json *args = tur__json_get(r, "args");
    const char *check = cases_text(r, "check");
    if (harm == TUR__LAX) return !strcmp(check, "order") || tur__json_get(r, "ordered");
    if (harm == TUR__LOOSE) return tur__json_get(args, "if") || tur__json_get(args, "if_any");
    return true;
}

/* A case that names the requirement and fails now, or NULL. */
static const char *noticed(const char *id)
{
    static cases_verdict v;
    char error[TUR__RECIPE_ERROR];
    for (size_t i = 0; i < case_count; i++) {
        if (!cases_has(tur__json_get(cases[i], "req"), id)) continue;
        if (!cases_judge(&v, error, tur__json_get(cases[i], "in"))) cases_die("%s", error);
        if (!cases_passes(cases[i], &v)) return cases_text(cases[i], "id");
    }
    return NULL;
}

bool cases_sabotage(void)
{
    const tur__json *listed = cases_load("conformance/1.0/survivors.json");
    size_t killed = 0, survived = 0, failed = 0, index = 0, total[TUR__LOOSE + 1] = {0};
    cases_each(collect, NULL);
    for (const tur__json *r = cases_register()->first; r; r = r->next, index++) {
        const char *id = cases_text(r, "id");
        if (!tur__json_get(r, "check")) continue;
        for (tur__harm harm = TUR__SILENT; harm <= TUR__LOOSE; harm++) {
            if (!applies(r, harm)) continue;
            const char *reason = cases_text(listed, cases_printf("%s %s", id, harms[harm]));
            tur__sabotaged = (tur__sabotage){harm, (int)index};
            const char *by = noticed(id);
            tur__sabotaged = (tur__sabotage){TUR__UNHARMED, 0};
            total[harm]++;
            killed += by != NULL;
            survived += !by && reason;
            if (!by && !reason) printf("%s %s: no case that names it notices\n", id, harms[harm]), failed++;
            if (by && reason) printf("%s %s: in survivors.json, and %s notices\n", id, harms[harm], by), failed++;
        }
    }
    printf("sabotage: %zu cases; %zu silent, %zu always, %zu lax, %zu loose: %zu noticed, %zu survive with a reason\n", case_count, total[TUR__SILENT],
           total[TUR__ALWAYS], total[TUR__LAX], total[TUR__LOOSE], killed, survived);
    printf("%zu passed, %zu failed\n", killed + survived, failed);
    return !failed && killed;
}
#else
bool cases_sabotage(void)
{
    cases_die("this build cannot harm anything: make check-sabotage");
}
#endif
