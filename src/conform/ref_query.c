/* query: the same questions, asked of files that were taken before. The reference keeps nothing. */
#include "conform/ref.h"

const cf_verb cf_verb_query = {.name = "query", .run = cf_ref_ingest};
