#include "rule/rule.h"

#include <ctype.h>
#include <string.h>

#include "base/status.h"
#include "rule/word.h"

/* Puts the member among those whose codes tell frames of the group apart; false where there is no room. */
static bool coded(tur__judge *j, int g, uint8_t node)
{
    int i = 0;
    while (i < j->coded_count[g] && j->coded[g][i] != node) i++;
    if (i == TUR__CODED) return false;
    j->coded[g][i] = node;
    if (i == j->coded_count[g]) j->coded_count[g]++;
    return true;
}

void tur__judge_prepare(tur__judge *j)
{
    for (int g = 0; g < tur__rule_group_count; g++) {
        const tur__rule_group *group = &tur__rule_groups[g];
        j->plain[g] = j->outer[g] = j->apart[g] = 0;
        for (int i = 0; i < group->count; i++) {
            const tur__rule *r = &group->rules[i];
            uint64_t bit = UINT64_C(1) << i;
            if (tur__wants(j, r->requirement)) *(r->outer ? &j->outer[g] : &j->plain[g]) |= bit;
            for (int c = r->outer; c < r->conds; c++)
                if (r->cond[c].codes && !coded(j, g, r->cond[c].member.node)) j->apart[g] |= bit;
        }
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

/* ---- Frames that are alike ----
 *
 * Which rules apply depends on the members that a frame has and on some of their codes, and most are
 * about presence: these also hold or not by that alone. Records of one source have few shapes, so that
 * it is found out once for each. What found something stays open: each frame has its own finding. */

/* Counts what held in the frames since the last time. */
static void count(tur__judge *j, tur__alike *a)
{
    if (!a->count) return;
    const tur__rule *rules = tur__rule_groups[a->codes >> TUR__CODED_BITS].rules;
    for (uint64_t left = a->hold; left; left &= left - 1) j->counter[rules[__builtin_ctzll(left)].requirement].fired += a->count;
    a->count = 0;
}

/* Sorts the rules of frames that are like F. */
static TUR__COLD void sort_out(tur__judge *j, int g, const tur__frame *f, tur__alike *a)
{
    a->hold = a->open = 0;
    for (uint64_t left = a->rules; left; left &= left - 1) {
        const tur__rule *r = &tur__rule_groups[g].rules[__builtin_ctzll(left)];
        uint64_t bit = left & -left;
        tur__verdict v = j->apart[g] & bit ? TUR__OPEN : tur__word_verdict(j, f, r);
        if (v == TUR__HOLDS) a->hold |= bit;
        if (v == TUR__OPEN) a->open |= bit;
    }
}

/* What is known of frames like F, of whose rules these RULES are judged. */
static inline tur__alike *alike(tur__judge *j, int g, const tur__frame *f, uint64_t rules)
{
    const uint64_t mix = UINT64_C(0x9E3779B97F4A7C15);
    uint64_t codes = (uint64_t)g << TUR__CODED_BITS, key = rules;
    for (int i = 0; i < j->coded_count[g]; i++) {
        int node = j->coded[g][i];
        if (tur__has(f, node)) codes |= (uint64_t)f->slot[node].num << 6 * i;
    }
    bool same = true;
    for (int w = 0; w < TUR__WORDS; w++) key = (key ^ f->has[w]) * mix;
    key = (key ^ codes) * mix;
    tur__alike *a = &j->alike[key >> (64 - TUR__ALIKE_BITS)];
    for (int w = 0; w < TUR__WORDS; w++) same &= a->has[w] == f->has[w];
    if (TUR__LIKELY(same && a->codes == codes && a->rules == rules)) return a;
    count(j, a);
    memcpy(a->has, f->has, sizeof a->has);
    a->codes = codes;
    a->rules = rules;
    sort_out(j, g, f, a);
    return a;
}

static inline void judge_frame(tur__judge *j, int g, const tur__frame *f, uint64_t rules)
{
    const tur__rule *rule = tur__rule_groups[g].rules;
    uint64_t bad = 0;
    for (int w = 0; w < TUR__WORDS; w++) bad |= f->bad[w];
    if (TUR__LIKELY(!bad)) {
        tur__alike *a = alike(j, g, f, rules);
        a->count++;
        rules = a->open;
    }
    for (; rules; rules &= rules - 1) tur__word_judge(j, f, &rule[__builtin_ctzll(rules)]);
}

void tur__judge_finish(tur__judge *j)
{
    for (size_t i = 0; i < sizeof j->alike / sizeof *j->alike; i++) count(j, &j->alike[i]);
}

void tur__judge_record(tur__judge *j)
{
    j->measure = NULL;
    j->extra = NULL;
    for (int g = 0; g < tur__rule_group_count; g++) {
        int array = tur__rule_groups[g].array;
        const tur__frame *f = j->record;
        if (array) {
            if (!tur__has(j->record, array)) continue;
            f = j->record->slot[array].list;
        }
        uint64_t rules = applying(j, g);
        /* elements that could not be read have no frame; those that could are judged */
        for (; f; f = array ? f->next : NULL) judge_frame(j, g, f, rules);
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
