/* What an answer is worth: an answer and an expectation make a verdict. */
#ifndef TUR_CONFORM_VERDICT_H
#define TUR_CONFORM_VERDICT_H

#include "conform/adapter.h"
#include "conform/suite.h"

typedef enum cf_status {
    CF_NOT_CLAIMED, /* the claim does not ask for it */
    CF_NOT_RUN,     /* it does, and the run ended before */
    CF_SKIPPED,     /* the same, by who runs it; becomes not-run when all is over */
    CF_PASS,
    CF_FAIL,
    CF_ERROR,       /* a fault of the adapter: no answer at all */
    CF_XFAIL,       /* fails, as it is listed */
    CF_STATUSES
} cf_status;
/* "not-claimed", "not-run", "pass", "fail", "error", "xfail"; static. */
const char *cf_status_name(cf_status status);

typedef struct cf_verdict {
    cf_status status;
    const char *message; /* what was wanted and what came; NULL for pass */
    const char *req;     /* that the failure is about, or NULL */
} cf_verdict;

/* Judges one answer to the case C. Files that the answer wrote are read from its folder; WHERE is
 * the arena of the message. */
cf_verdict cf_judge(tur__arena *where, const cf_suite *suite, const cf_claim *claim, const cf_case *c,
                    const cf_request *r);

/* The answer as JSON, for reports: status, requirements in order, feature. */
tur__json *cf_reply_json(tur__arena *a, const cf_reply *reply);

#endif
