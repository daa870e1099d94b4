/* The words that rules are made of: require_if, forbid_if, equal, order, one_of and unique. */
#include "rule/word.h"

#include <string.h>

#include "base/hash.h"
#include "base/status.h"

static inline const tur__frame *frame_of(const tur__judge *j, const tur__frame *f, tur__member m)
{
    return m.of_record ? j->record : f;
}

static inline bool present(const tur__judge *j, const tur__frame *f, tur__member m)
{
    return tur__has(frame_of(j, f, m), m.node);
}

/* A member that is there and cannot be used decides nothing: neither IN nor NOT_IN holds. */
static inline bool holds(const tur__judge *j, const tur__frame *f, const tur__cond *c)
{
    const tur__frame *of = frame_of(j, f, c->member);
    bool has = tur__has(of, c->member.node);
    switch (c->op) {
    case TUR__COND_PRESENT: return has;
    case TUR__COND_ABSENT: return !has;
    default:
        if (!has) return c->op == TUR__COND_NOT_IN;
        if (tur__bad(of, c->member.node)) return false;
        return (c->codes >> of->slot[c->member.node].num & 1) == (c->op == TUR__COND_IN);
    }
}

/* Conditions FROM to TO of C, which is NULL where a rule has none. */
static inline bool all_hold(const tur__judge *j, const tur__frame *f, const tur__cond *c, int from, int to)
{
    for (int i = from; i < to; i++)
        if (!holds(j, f, &c[i])) return false;
    return true;
}

static inline bool any_present(const tur__judge *j, const tur__frame *f, const tur__member *m, int count)
{
    for (int i = 0; i < count; i++)
        if (present(j, f, m[i])) return true;
    return false;
}

static const char *path_of(const tur__judge *j, const tur__frame *f, tur__member m)
{
    return tur__frames[frame_of(j, f, m)->kind].nodes[m.node].path;
}

/* "a, b or c" */
static TUR__COLD const char *paths(tur__judge *j, const tur__frame *f, const tur__member *m, int count)
{
    const char *text = path_of(j, f, m[0]);
    for (int i = 1; i < count; i++)
        text = tur__arena_printf(j->arena, "%s%s%s", text, i + 1 == count ? " or " : ", ", path_of(j, f, m[i]));
    return text;
}

/* The condition as it was met, for the finding: "status \"free\"". */
static TUR__COLD const char *because(tur__judge *j, const tur__frame *f, const tur__rule *r)
{
    const char *text = "";
    for (int i = 0; i < r->conds; i++) {
        const tur__frame *of = frame_of(j, f, r->cond[i].member);
        const tur__slot *slot = &of->slot[r->cond[i].member.node];
        const char *path = path_of(j, f, r->cond[i].member), *glue = *text ? ", " : "";
        if (!tur__has(of, r->cond[i].member.node)) text = tur__arena_printf(j->arena, "%s%sno %s", text, glue, path);
        else if (r->cond[i].op == TUR__COND_PRESENT) text = tur__arena_printf(j->arena, "%s%s%s", text, glue, path);
        else text = tur__arena_printf(j->arena, "%s%s%s \"%.*s\"", text, glue, path, (int)slot->len, slot->text);
    }
    for (int i = 0; i < r->anys; i++)
        if (present(j, f, r->any[i])) return tur__arena_printf(j->arena, "%s%s%s", text, *text ? ", " : "", path_of(j, f, r->any[i]));
    return text;
}

/* A finding about what is absent points at the frame, or at the record for one of its members. */
static TUR__COLD void absent(tur__judge *j, const tur__frame *f, const tur__rule *r, const char *wanted)
{
    const char *why = because(j, f, r);
    tur__violated(j, r->requirement, f, 0, *why ? tur__arena_printf(j->arena, "%s without it", why) : "nothing", wanted);
}

static void require_if(tur__judge *j, const tur__frame *f, const tur__rule *r)
{
    for (int i = 0; i < r->members; i++)
        if (TUR__UNLIKELY(!present(j, f, r->member[i]))) {
            absent(j, f, r, tur__arena_printf(j->arena, "the member %s", path_of(j, f, r->member[i])));
            return;
        }
    if (TUR__UNLIKELY(r->others && !any_present(j, f, r->other, r->others)))
        absent(j, f, r, tur__arena_printf(j->arena, "a member of %s", paths(j, f, r->other, r->others)));
}

static void forbid_if(tur__judge *j, const tur__frame *f, const tur__rule *r)
{
    for (int i = 0; i < r->members; i++)
        if (TUR__UNLIKELY(present(j, f, r->member[i]))) {
            const char *why = because(j, f, r);
            tur__violated(j, r->requirement, frame_of(j, f, r->member[i]), r->member[i].node,
                          tur__arena_printf(j->arena, "%s%s%s", path_of(j, f, r->member[i]), *why ? " beside " : "", why),
                          tur__arena_printf(j->arena, "no %s", path_of(j, f, r->member[i])));
            return;
        }
}

/* Text, since every value has one spelling. */
static bool same_text(const tur__slot *a, const tur__slot *b)
{
    return a->len == b->len && !memcmp(a->text, b->text, a->len);
}

static void equal(tur__judge *j, const tur__frame *f, const tur__rule *r)
{
    const tur__frame *fa = frame_of(j, f, r->member[0]);
    int a = r->member[0].node;
    tur__slot value = {.text = r->value, .len = r->value ? (uint32_t)strlen(r->value) : 0};
    const tur__slot *other = &value;
    if (!tur__ok(fa, a)) return;
    if (!r->value) {
        const tur__frame *fb = frame_of(j, f, r->member[1]);
        if (!tur__ok(fb, r->member[1].node)) return;
        other = &fb->slot[r->member[1].node];
    }
    tur__fired(j, r->requirement);
    if (TUR__LIKELY(same_text(&fa->slot[a], other) != r->differ)) return;
    tur__violated(j, r->requirement, fa, a, tur__arena_printf(j->arena, "\"%.*s\"", (int)fa->slot[a].len, fa->slot[a].text),
                  tur__arena_printf(j->arena, "%s\"%.*s\"", r->differ ? "something other than " : "", (int)other->len, other->text));
}

/* Instants as text: the second is fixed-width, and fractions have no trailing zeros, so that digit
 * by digit order is order in time. */
static int instant_cmp(const tur__slot *a, const tur__slot *b)
{
    int c = memcmp(a->text, b->text, 19);
    if (c) return c;
    uint32_t fa = a->len > 20 ? a->len - 21 : 0, fb = b->len > 20 ? b->len - 21 : 0, n = fa < fb ? fa : fb;
    c = n ? memcmp(a->text + 20, b->text + 20, n) : 0;
    return c ? c : (fa > fb) - (fa < fb);
}

static void order(tur__judge *j, const tur__frame *f, const tur__rule *r)
{
    const tur__frame *fa = frame_of(j, f, r->member[0]), *fb = frame_of(j, f, r->member[1]);
    int a = r->member[0].node, b = r->member[1].node;
    if (!tur__ok(fa, a) || !tur__ok(fb, b)) return;
    tur__fired(j, r->requirement);
    int c = instant_cmp(&fa->slot[a], &fb->slot[b]);
    if (TUR__LIKELY(c < 0)) return;
    bool may_equal = (!r->strict || (r->equals && all_hold(j, f, r->equal_if, 0, r->equals))) != tur__slack(r->requirement);
    if (c == 0 && may_equal) return;
    tur__violated(j, r->requirement, fb, b, tur__arena_printf(j->arena, "%.*s", (int)fb->slot[b].len, fb->slot[b].text),
                  tur__arena_printf(j->arena, "%s %s, %.*s", may_equal ? "not before" : "later than", path_of(j, f, r->member[0]), (int)fa->slot[a].len, fa->slot[a].text));
}

static void one_of(tur__judge *j, const tur__frame *f, const tur__rule *r)
{
    int count = 0;
    for (int i = 0; i < r->members; i++) count += present(j, f, r->member[i]);
    if (TUR__LIKELY(count >= r->least && count <= r->most)) return;
    tur__violated(j, r->requirement, f, 0, tur__arena_printf(j->arena, "%d of %s", count, paths(j, f, r->member, r->members)),
                  tur__arena_printf(j->arena, "%d to %d of them", r->least, r->most));
}

/* Hash of the members that have to differ, so that a thousand elements are one pass. */
static uint64_t key_of(const tur__frame *f, const tur__rule *r, uint64_t seed)
{
    for (int i = 0; i < r->members; i++) seed = tur__hash_bytes(f->slot[r->member[i].node].text, f->slot[r->member[i].node].len, seed);
    return seed;
}

static bool same_keys(const tur__frame *a, const tur__frame *b, const tur__rule *r)
{
    for (int i = 0; i < r->members; i++)
        if (!same_text(&a->slot[r->member[i].node], &b->slot[r->member[i].node])) return false;
    return true;
}

static void unique(tur__judge *j, const tur__rule *r)
{
    int array = r->other[0].node;
    if (!tur__ok(j->record, array)) return;
    const tur__slot *slot = &j->record->slot[array];
    size_t count = (size_t)slot->num, size = 4;
    uint64_t seed = tur__hash_seed();
    tur__fired(j, r->requirement);
    if (count < 2) return;
    while (size < count * 2) size *= 2;
    const tur__frame **table = tur__arena_zalloc(j->arena, size * sizeof *table);
    if (!table) return;
    for (const tur__frame *f = slot->list; f; f = f->next) {
        size_t at = key_of(f, r, seed) & (size - 1);
        while (table[at] && !same_keys(table[at], f, r)) at = (at + 1) & (size - 1);
        if (TUR__UNLIKELY(table[at] != NULL)) {
            const tur__slot *key = &f->slot[r->member[0].node];
            tur__violated(j, r->requirement, f, r->member[0].node, tur__arena_printf(j->arena, "\"%.*s\" again", (int)key->len, key->text),
                          tur__arena_printf(j->arena, "each once; element %u has it too", table[at]->index));
        } else table[at] = f;
    }
}

bool tur__word_applies(const tur__judge *j, const tur__rule *r) { return tur__harms(TUR__LOOSE, r->requirement) || all_hold(j, j->record, r->cond, 0, r->outer); }

/* Whether the rule is about members of the record around F, too. */
static bool reaches_out(const tur__judge *j, const tur__frame *f, const tur__rule *r)
{
    bool outside = false;
    for (int i = 0; i < r->anys; i++) outside |= r->any[i].of_record;
    for (int i = 0; i < r->members; i++) outside |= r->member[i].of_record;
    for (int i = 0; i < r->others; i++) outside |= r->other[i].of_record;
    return outside && f != j->record;
}

tur__verdict tur__word_verdict(const tur__judge *j, const tur__frame *f, const tur__rule *r)
{
    if (tur__harms(TUR__LOOSE, r->requirement)) return TUR__OPEN;
    uint64_t has = f->has[r->in] & r->trigger;
    if (r->trigger && (r->every ? has != r->trigger : !has)) return TUR__IDLE;
    if (!all_hold(j, f, r->cond, r->outer, r->conds)) return TUR__IDLE;
    if (reaches_out(j, f, r)) return TUR__OPEN;
    if (r->anys && !any_present(j, f, r->any, r->anys)) return TUR__IDLE;
    int there = 0;
    for (int i = 0; i < r->members; i++) there += present(j, f, r->member[i]);
    if (r->word == TUR__WORD_REQUIRE_IF)
        return there == r->members && (!r->others || any_present(j, f, r->other, r->others)) ? TUR__HOLDS : TUR__OPEN;
    return r->word == TUR__WORD_FORBID_IF && !there ? TUR__HOLDS : TUR__OPEN;
}

void tur__word_judge(tur__judge *j, const tur__frame *f, const tur__rule *r)
{
    if (!tur__harms(TUR__LOOSE, r->requirement)) {
        if (!all_hold(j, f, r->cond, r->outer, r->conds)) return;
        if (r->anys && !any_present(j, f, r->any, r->anys)) return;
    }
    switch (r->word) {
    case TUR__WORD_REQUIRE_IF: tur__fired(j, r->requirement); require_if(j, f, r); break;
    case TUR__WORD_FORBID_IF: tur__fired(j, r->requirement); forbid_if(j, f, r); break;
    case TUR__WORD_EQUAL: equal(j, f, r); break;
    case TUR__WORD_ORDER: order(j, f, r); break;
    case TUR__WORD_ONE_OF: tur__fired(j, r->requirement); one_of(j, f, r); break;
    case TUR__WORD_UNIQUE: unique(j, r); break;
    }
}
