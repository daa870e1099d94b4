/* The reference implementation behind both transports: what `tur conform adapter` answers. A verb is
 * one file, ref_NAME.c, that ends in
 *
 *     const cf_verb cf_verb_NAME = {.name = "NAME", .run = run};
 *
 * The build makes the list of verbs from the names of the files. */
#ifndef TUR_CONFORM_REF_H
#define TUR_CONFORM_REF_H

#include "conform/adapter.h"
#include "tur.h"

typedef struct cf_verb {
    const char *name;
    /* Fills the reply of R. PARAMS may be NULL. */
    void (*run)(cf_request *r, const tur__json *params);
} cf_verb;

/* ---- What verbs share ---- */

/* Findings of a run over the files of a request, as violations of its reply. */
typedef struct cf_findings {
    cf_request *r;
    uint64_t file; /* that is being read, from 1 */
    uint64_t kept;
    bool seen[1024]; /* requirements, by index */
    bool error;      /* one of them is an error */
} cf_findings;

/* A tur_finding_fn; CTX is a cf_findings. */
int cf_findings_take(void *ctx, const tur_finding *f);
/* Accepted or rejected, by whether there was an error. */
void cf_findings_answer(const cf_findings *found);
/* Judges the files of R as one export. False where they could not be read: the reply says so. */
bool cf_ref_judge(cf_request *r, const tur__json *params);
/* Judges the files, and answers what PARAMS asks of them. */
void cf_ref_ingest(cf_request *r, const tur__json *params);
/* A failure of the adapter itself. */
void cf_ref_fails(cf_request *r, const char *why);

#endif
