/* Rules that are data. */
#ifndef TUR_RULE_WORD_H
#define TUR_RULE_WORD_H

#include "rule/rule.h"

/* Whether the conditions hold that a rule over elements sets on the record. */
bool tur__word_applies(const tur__judge *j, const tur__rule *rule);
/* What the members of a frame that has no bad ones and their codes say of a rule: it does not apply, it
 * holds, or it takes a closer look. The same for every such frame with the same members and codes. */
typedef enum tur__verdict { TUR__IDLE, TUR__HOLDS, TUR__OPEN } tur__verdict;
tur__verdict tur__word_verdict(const tur__judge *j, const tur__frame *frame, const tur__rule *rule);
/* Judges FRAME by one rule that applies and whose severity is not TUR_IGNORE. */
void tur__word_judge(tur__judge *j, const tur__frame *frame, const tur__rule *rule);

#endif
