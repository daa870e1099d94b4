#include "rule/rule.h"

#include <ctype.h>
#include <string.h>

#include "rule/word.h"

/* Rules of the group that are judged in this record, a bit each: what the record alone decides is
 * decided once for all elements. */
static uint64_t applying(const tur__judge *j, const tur__rule_group *group)
{
    uint64_t bits = 0;
    for (int i = 0; i < group->count; i++) {
        const tur__rule *r = &group->rules[i];
        if (tur__wants(j, r->requirement) && (!r->outer || tur__word_applies(j, r))) bits |= UINT64_C(1) << i;
    }
    return bits;
}

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
        uint64_t rules = applying(j, group);
        /* elements that could not be read have no frame; those that could are judged */
        for (const tur__frame *f = first; f; f = group->array ? f->next : NULL)
            for (uint64_t left = rules; left; left &= left - 1) {
                const tur__rule *r = &group->rules[__builtin_ctzll(left)];
                uint64_t has = f->has[r->in] & r->trigger;
                if (!r->trigger || (r->every ? has == r->trigger : has != 0)) tur__word_judge(j, f, r);
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
