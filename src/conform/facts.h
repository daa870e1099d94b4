/* What a consumer has to know of the records that it took: the oracle of the suite, and the reference
 * of the role. The rows are described in conformance/1.0/meta/README.md. */
#ifndef TUR_CONFORM_FACTS_H
#define TUR_CONFORM_FACTS_H

#include "base/buf.h"
#include "base/json.h"

/* Appends the rows of facts.tsv for COUNT deliveries, each a file that conforms. ASK is an array of
 * questions, or NULL. False with *WHY, static, when a delivery or a question cannot be read. */
bool tur__facts(tur__buf *out, const char **why, const tur__buf *deliveries, size_t count, const tur__json *ask);

#endif
