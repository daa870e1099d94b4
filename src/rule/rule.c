#include "rule/rule.h"

#include <ctype.h>
#include <string.h>

#include "rule/word.h"

void tur__judge_record(tur__judge *j)
{
    j->measure = NULL;
    for (int g = 0; g < tur__rule_group_count; g++) {
        const tur__rule_group *group = &tur__rule_groups[g];
        const tur__frame *first = j->record;
        if (group->array) {
            if (!tur__has(j->record, group->array)) continue;
            first = j->record->slot[group->array].list;
        }
        /* elements that could not be read have no frame; those that could are judged */
        for (const tur__frame *f = first; f; f = group->array ? f->next : NULL) {
            for (const tur__rule *r = group->rules; r < group->rules + group->count; r++) {
                uint64_t has = f->has[r->in] & r->trigger;
                if (r->trigger && (r->every ? has != r->trigger : !has)) continue;
                if (tur__wants(j, r->requirement)) tur__word_judge(j, f, r);
            }
        }
    }
    for (int i = 0; i < tur__code_check_count; i++) tur__code_checks[i]->run(j);
}

size_t tur_requirement_count(void) { return TUR__REQUIREMENT_COUNT; }

const tur_requirement *tur_requirement_at(size_t index)
{
    return index < TUR__REQUIREMENT_COUNT ? &tur__requirements[index] : NULL;
}

const tur_requirement *tur_requirement_find(const char *id)
{
    for (size_t i = 0; i < TUR__REQUIREMENT_COUNT; i++) {
        const char *a = tur__requirements[i].id, *b = id;
        while (*a && *a == toupper((unsigned char)*b)) a++, b++;
        if (!*a && !*b) return &tur__requirements[i];
    }
    return NULL;
}
