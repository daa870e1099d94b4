/* Rules that are data. */
#ifndef TUR_RULE_WORD_H
#define TUR_RULE_WORD_H

#include "rule/rule.h"

/* Judges FRAME by one rule whose severity is not TUR_IGNORE. */
void tur__word_judge(tur__judge *j, const tur__frame *frame, const tur__rule *rule);

#endif
