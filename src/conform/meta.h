/* Relations between answers, as results of a run. */
#ifndef TUR_CONFORM_META_H
#define TUR_CONFORM_META_H

#include "conform/run.h"

extern const cf_plan cf_plan_relation;

/* Whether this runner knows what is to be compared. */
bool cf_relation_known(const tur__json *relation);
/* Whether RELATION says anything of C: the role, the answer, and that there is a variant. */
bool cf_relation_applies(const cf_session *s, const tur__json *relation, const cf_case *c);

#endif
