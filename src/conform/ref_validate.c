/* validate: files become a verdict. */
#include "conform/ref.h"

static void run(cf_request *r, const tur__json *params)
{
    cf_ref_judge(r, params);
}

const cf_verb cf_verb_validate = {.name = "validate", .run = run};
