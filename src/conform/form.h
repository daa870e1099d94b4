/* A report, and the forms that it can take. A form is one file, as_NAME.c, that ends in
 *
 *     const cf_form cf_form_NAME = {.name = "NAME", .summary = "...", .put = put};
 *
 * The build makes the list of forms from the names of the files. */
#ifndef TUR_CONFORM_FORM_H
#define TUR_CONFORM_FORM_H

#include "conform/conform.h"
#include "conform/util.h"

struct cf_report {
    tur__arena arena;
    tur__json *root;
};

cf_report *cf_report_new(void);

typedef struct cf_form {
    const char *name, *summary;
    /* Appends the form of a report to B; ROOT is the whole tree, C its canonical part. */
    void (*put)(tur__buf *b, const tur__json *root, const tur__json *c);
} cf_form;

/* ---- What forms share ---- */

const char *cf_form_get(const tur__json *o, const char *name); /* "" where it is absent */
uint64_t cf_form_count(const tur__json *c, const char *name);  /* of the counts */
/* "supplier, core and cost, L2, grade R1, with gzip" */
void cf_form_claim(tur__buf *b, const tur__json *c);
/* One sentence that says what came out: "Conforms: ", and the rest of it alone. */
void cf_form_result(tur__buf *b, const tur__json *c);
void cf_form_reason(tur__buf *b, const tur__json *c);
/* "conforms": good, "conforms-with-exceptions" or "no-answer": wary, else bad. */
const char *cf_form_colour(const tur__json *c);
/* Cases in the order in which they want attention: error, fail, not-run, xfail; ends with NULL. */
const tur__json **cf_form_worst(tur__arena *a, const tur__json *c);
/* First requirement of a case, or "". */
const char *cf_form_req(const tur__json *one);
/* "area.TUR-0603", or "other" where a case has none. */
const char *cf_form_area(const tur__json *one);

#endif
