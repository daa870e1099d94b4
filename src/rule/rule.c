#include "rule/rule.h"

#include <ctype.h>
#include <string.h>

#include "rule/word.h"

void tur__judge_prepare(tur__judge *j)
{
    for (int g = 0; g < tur__rule_group_count; g++) {
        const tur__rule_group *group = &tur__rule_groups[g];
        j->plain[g] = j->outer[g] = 0;
        for (int i = 0; i < group->count; i++)
            if (tur__wants(j, group->rules[i].requirement)) *(group->rules[i].outer ? &j->outer[g] : &j->plain[g]) |= UINT64_C(1) << i;
    }
}

/* Rules of the group that are judged in this record, a bit each: what the record alone decides is
 * decided once for all elements. */
static inline uint64_t applying(const tur__judge *j, int g)
{
    uint64_t bits = j->plain[g];
    for (uint64_t left = j->outer[g]; left; left &= left - 1)
        if (tur__word_applies(j, &tur__rule_groups[g].rules[__builtin_ctzll(left)])) bits |= left & -left;
    return bits;
}

/* Whether the masks settle the rule for F: it does not apply, or it holds. */
static inline bool settled(tur__judge *j, const tur__frame *f, const tur__rule *r)
{
    if (r->code_node) {
        if (!tur__ok(f, r->code_node)) return !tur__has(f, r->code_node);
        if (!(r->codes >> f->slot[r->code_node].num & 1)) return true;
    }
    uint64_t has = (r->then_of_record ? j->record : f)->has[r->then_in];
    if ((has & r->all) != r->all || (r->any_of && !(has & r->any_of)) || has & r->none) return false;
    tur__fired(j, r->requirement);
    return true;
}

void tur__judge_record(tur__judge *j)
{
    j->measure = NULL;
    j->extra = NULL;
    for (int g = 0; g < tur__rule_group_count; g++) {
        const tur__rule_group *group = &tur__rule_groups[g];
        const tur__frame *first = j->record;
        if (group->array) {
            if (!tur__has(j->record, group->array)) continue;
            first = j->record->slot[group->array].list;
        }
        uint64_t rules = applying(j, g);
        /* elements that could not be read have no frame; those that could are judged */
        for (const tur__frame *f = first; f; f = group->array ? f->next : NULL)
            for (uint64_t left = rules; left; left &= left - 1) {
                const tur__rule *r = &group->rules[__builtin_ctzll(left)];
                uint64_t has = f->has[r->in] & r->trigger;
                if (tur__harms(TUR__LOOSE, r->requirement)) has = r->trigger;
                if (r->trigger && (r->every ? has != r->trigger : !has)) continue;
                if (!r->masked || tur__harms(TUR__LOOSE, r->requirement) || !settled(j, f, r)) tur__word_judge(j, f, r);
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
