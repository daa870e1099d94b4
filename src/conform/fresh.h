/* Cases that nobody has seen before: made from the seed of the run, with known answers. */
#ifndef TUR_CONFORM_FRESH_H
#define TUR_CONFORM_FRESH_H

#include "conform/run.h"

/* Makes cases for the claim of S, COUNT of them, in its arena. Suite, artefact and challenge make the
 * seed, and the seed makes the cases: whoever has them can make the same. False with *WHY. */
bool cf_fresh_make(cf_session *s, cf_case **cases, size_t *count, const char **why);

#endif
