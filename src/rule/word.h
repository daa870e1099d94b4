/* Rules that are data. */
#ifndef TUR_RULE_WORD_H
#define TUR_RULE_WORD_H

#include "rule/rule.h"

/* Whether the conditions hold that a rule over elements sets on the record. */
bool tur__word_applies(const tur__judge *j, const tur__rule *rule);
/* Whether those hold that it sets on FRAME itself, but for its list of which one has to be there. */
bool tur__word_meets(const tur__judge *j, const tur__frame *frame, const tur__rule *rule);
/* Judges FRAME by one rule that applies and whose severity is not TUR_IGNORE. */
void tur__word_judge(tur__judge *j, const tur__frame *frame, const tur__rule *rule);

#endif
