/* The hot path of the record reader. What good input never takes stands in scan_slow.c. */
#include "record/scan.h"

#include <stddef.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/buf.h"
#include "base/status.h"

static bool scan_object(tur__scan *s, tur__frame *f, int node, int depth);

static inline uint32_t pos_of(const tur__scan *s, const char *p) { return (uint32_t)(p - s->base); }

static inline void set_has(tur__frame *f, int node) { f->has[node >> 6] |= UINT64_C(1) << (node & 63); }
static inline void set_bad(tur__frame *f, int node) { f->bad[node >> 6] |= UINT64_C(1) << (node & 63); }

/* A member that cannot be used, and with it the arrays that hold its frame. */
static TUR__COLD void spoil(tur__frame *f, int node)
{
    set_bad(f, node);
    for (; f->up; f = f->up) set_bad(f->up, f->up_node);
}

static TUR__COLD bool find(tur__scan *s, tur__frame *f, int node, int64_t index, const char *at,
                           int requirement, const char *found, const char *wanted)
{
    tur__spot spot = {f, node, index, NULL, 0, pos_of(s, at)};
    spoil(f, node);
    return tur__scan_find(s, requirement, &spot, found, wanted);
}

/* First byte from P that ends a plain string: quote, backslash, control, DEL or not ASCII. */
static inline const char *plain_end(const char *p)
{
#ifdef __SSE2__
    for (;; p += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)p);
        /* signed: below a blank are controls and everything from 0x80 */
        __m128i stop = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))),
                                    _mm_or_si128(_mm_cmplt_epi8(v, _mm_set1_epi8(' ')), _mm_cmpeq_epi8(v, _mm_set1_epi8(127))));
        int mask = _mm_movemask_epi8(stop);
        if (mask) return p + __builtin_ctz((unsigned)mask);
    }
#else
    while ((unsigned char)*p >= ' ' && (unsigned char)*p < 127 && *p != '"' && *p != '\\') p++;
    return p;
#endif
}

/* The string at s->p, which stands on its quote. */
static inline bool string(tur__scan *s, tur__text *out)
{
    const char *start = s->p + 1, *stop = plain_end(start);
    if (TUR__LIKELY(*stop == '"')) {
        out->text = start;
        out->len = out->points = (uint32_t)(stop - start);
        out->unfit = false;
        s->p = stop + 1;
        return true;
    }
    return tur__scan_string(s, out);
}

/* ---- What is wrong with a value, in words ---- */

static TUR__COLD bool wrong_kind(tur__scan *s, tur__frame *f, int node, int64_t index, int depth, const char *wanted)
{
    const char *at = s->p;
    const char *found = *at == '"' ? "a string" : *at == '{' ? "an object" : *at == '[' ? "an array"
                        : *at == 't' || *at == 'f' ? "a boolean" : *at == 'n' ? "null" : "a number";
    if (!tur__scan_skip(s, depth)) return false;
    if (*at != '{' && *at != '[') found = tur__scan_excerpt(s, at, (size_t)(s->p - at));
    find(s, f, node, index, at, *at == 'n' ? TUR_0107 : TUR_0106, found, wanted);
    return true;
}

static TUR__COLD void wrong_text(tur__scan *s, tur__frame *f, int node, int64_t index, const char *at, const tur__node *n, const tur__text *t)
{
    const char *found = tur__scan_excerpt(s, at, (size_t)(s->p - at));
    if (t->len == 0) find(s, f, node, index, at, TUR_0108, "an empty string", "the member left out, or a value");
    else if (t->unfit) find(s, f, node, index, at, TUR_0116, found, "no control characters or non-characters");
    else
        find(s, f, node, index, at, TUR_0113, tur__arena_printf(s->arena, "%u characters", t->points),
             tur__arena_printf(s->arena, "at most %u characters", n->max));
}

static TUR__COLD void wrong_form(tur__scan *s, tur__frame *f, int node, int64_t index, const char *at, const tur__node *n, const char *wanted, bool newer)
{
    if (!wanted) {
        const tur__code_list *list = &tur__code_lists[n->codes];
        tur__buf b = {0};
        tur__buf_puts(&b, "one of");
        for (int i = 1; i < list->count; i++)
            if (!list->codes[i].is_default) tur__buf_printf(&b, "%s %s", i > 1 ? "," : "", list->codes[i].name);
        if (list->extensible) tur__buf_puts(&b, ", x_VENDOR_NAME");
        wanted = tur__arena_copy(s->arena, tur__buf_text(&b), b.len);
        tur__buf_free(&b);
    }
    find(s, f, node, index, at, n->requirement, tur__scan_excerpt(s, at, (size_t)(s->p - at)), wanted);
    if (newer && s->last) {
        tur__pending *last = (tur__pending *)(void *)((char *)s->last - offsetof(tur__pending, next));
        if (s->pending <= TUR__PENDING_MAX) last->newer = true;
    }
}

/* ---- Values ---- */

static bool scan_string(tur__scan *s, tur__frame *f, int node, const tur__node *n, tur__slot *slot)
{
    const char *at = s->p;
    tur__text t;
    if (TUR__UNLIKELY(*at != '"')) return wrong_kind(s, f, node, -1, 1, "a string");
    if (TUR__UNLIKELY(!string(s, &t))) return false;
    slot->text = t.text;
    slot->len = t.len;
    slot->num = 0;
    if (TUR__UNLIKELY(t.len == 0 || t.unfit)) return wrong_text(s, f, node, -1, at, n, &t), true;
    if (n->base == TUR__BASE_CODE) {
        const tur__code *last = &tur__code_lists[n->codes].codes[s->code[f->kind][node]];
        if (TUR__LIKELY(t.len == last->len && t.len <= 16 && tur__same16(t.text, last->name, t.len))) {
            slot->num = s->code[f->kind][node];
            return true;
        }
    }
    const char *wanted = NULL;
    bool newer = false;
    if (TUR__UNLIKELY(n->max && t.points > n->max && n->base != TUR__BASE_HEX && n->base != TUR__BASE_HEX_ID))
        return wrong_text(s, f, node, -1, at, n, &t), true;
    if (n->base == TUR__BASE_STRING) return true;
    if (TUR__UNLIKELY(!tur__form_check(s, n, t.text, t.len, &slot->num, &wanted, &newer)))
        return wrong_form(s, f, node, -1, at, n, wanted, newer), true;
    if (n->base != TUR__BASE_CODE) return true;
    s->code[f->kind][node] = 0;
    if (TUR__UNLIKELY(tur__code_lists[n->codes].codes[slot->num].is_default))
        find(s, f, node, -1, at, TUR_0118, tur__scan_excerpt(s, at, (size_t)(s->p - at)), "the member left out: this is its default");
    else s->code[f->kind][node] = (uint8_t)slot->num;
    return true;
}

static TUR__COLD bool bad_decimal(tur__scan *s, tur__frame *f, int node, const tur__node *n, const char *at, int ints, int fracs, int kind)
{
    const char *found = tur__scan_excerpt(s, at, (size_t)(s->p - at));
    if (kind == TUR_0109)
        find(s, f, node, -1, at, kind, found, "an exact decimal in its shortest spelling, such as \"0.25\": no exponent, no trailing zeros");
    else if (kind == TUR_0120)
        find(s, f, node, -1, at, kind, tur__arena_printf(s->arena, "%d digits before the point and %d behind it", ints, fracs),
             tur__arena_printf(s->arena, "at most %d and %d", n->int_digits, n->frac_digits));
    else find(s, f, node, -1, at, kind, found, n->sign == TUR__SIGN_POSITIVE ? "a value above zero" : "a value that is not negative");
    return true;
}

/* (0|-?([1-9][0-9]*(\.[0-9]*[1-9])?|0\.[0-9]*[1-9])) with the digits of the member. */
static bool scan_decimal(tur__scan *s, tur__frame *f, int node, const tur__node *n, tur__slot *slot)
{
    const char *at = s->p, *p = at + 1;
    tur__text t;
    if (TUR__UNLIKELY(*at != '"')) return wrong_kind(s, f, node, -1, 1, "an exact decimal as a string");
    bool negative = *p == '-';
    p += negative;
    const char *digits = p;
    int64_t num = 0;
    while ((unsigned)(*p - '0') < 10) num = (int64_t)((uint64_t)num * 10 + (unsigned)(*p++ - '0'));
    int ints = (int)(p - digits), fracs = 0;
    if (*p == '.') {
        const char *point = p++;
        while ((unsigned)(*p - '0') < 10) p++;
        fracs = (int)(p - point) - 1;
    }
    if (TUR__UNLIKELY(*p != '"')) {
        /* an escape, or no decimal at all */
        if (!string(s, &t)) return false;
        if (t.len == 0) return wrong_text(s, f, node, -1, at, n, &t), true;
        if (memchr(at, '\\', (size_t)(s->p - at))) return find(s, f, node, -1, at, TUR_0109, "an escape", "the plain characters of a decimal"), true;
        return bad_decimal(s, f, node, n, at, 0, 0, TUR_0109);
    }
    s->p = p + 1;
    slot->text = at + 1;
    slot->len = (uint32_t)(p - at - 1);
    bool zero = ints == 1 && *digits == '0' && !fracs;
    slot->num = fracs || ints > 18 ? INT64_MIN : negative ? -num : num;
    if (TUR__UNLIKELY(slot->len == 0)) return find(s, f, node, -1, at, TUR_0108, "an empty string", "the member left out, or a value"), true;
    if (TUR__UNLIKELY(ints == 0 || (*digits == '0' && ints > 1) || (zero && negative) || (p[-1] == '0' && fracs) || p[-1] == '.'))
        return bad_decimal(s, f, node, n, at, 0, 0, TUR_0109);
    if (TUR__UNLIKELY(ints > n->int_digits || fracs > n->frac_digits)) return bad_decimal(s, f, node, n, at, ints, fracs, TUR_0120);
    if (TUR__UNLIKELY(n->sign && (negative || (zero && n->sign == TUR__SIGN_POSITIVE)))) return bad_decimal(s, f, node, n, at, 0, 0, TUR_0121);
    return true;
}

static bool scan_integer(tur__scan *s, tur__frame *f, int node, const tur__node *n, tur__slot *slot)
{
    const char *at = s->p, *p = at;
    bool integer, negative = *p == '-';
    if (TUR__UNLIKELY(!negative && (unsigned)(*p - '0') > 9)) return wrong_kind(s, f, node, -1, 1, "a whole number as a JSON number");
    if (TUR__UNLIKELY(!tur__scan_number(s, &integer))) return false;
    slot->text = at;
    slot->len = (uint32_t)(s->p - at);
    int64_t num = 0;
    bool fits = integer && slot->len < 18;
    for (p += negative; fits && p < s->p; p++) num = num * 10 + (*p - '0');
    slot->num = num = negative ? -num : num;
    if (TUR__UNLIKELY(!fits || num < n->least || num > n->most || (negative && num == 0)))
        find(s, f, node, -1, at, TUR_0112, tur__scan_excerpt(s, at, slot->len),
             tur__arena_printf(s->arena, "a whole number from %lld to %lld", (long long)n->least, (long long)n->most));
    return true;
}

static bool scan_boolean(tur__scan *s, tur__frame *f, int node, const tur__node *n, tur__slot *slot)
{
    const char *at = s->p;
    if (!memcmp(at, "true", 4)) {
        slot->num = 1;
        slot->len = 4;
    } else if (!memcmp(at, "false", 5)) {
        slot->num = 0;
        slot->len = 5;
    } else return wrong_kind(s, f, node, -1, 1, n->base == TUR__BASE_FLAG ? "true, or the member left out" : "true or false");
    slot->text = at;
    s->p += slot->len;
    if (TUR__UNLIKELY(!slot->num && n->base == TUR__BASE_FLAG)) find(s, f, node, -1, at, TUR_0118, "false", "the member left out: false is its default");
    return true;
}

/* Behind an element: 1 another follows, 0 the array or object ends, -1 broken. */
static inline int separator(tur__scan *s, char close)
{
    if (TUR__UNLIKELY(*s->p == ' ' || *s->p == '\t')) tur__scan_blanks(s);
    if (*s->p == ',') {
        s->p++;
        if (*s->p == ' ' || *s->p == '\t') tur__scan_blanks(s);
        return 1;
    }
    if (*s->p == close) return s->p++, 0;
    tur__scan_break(s, TUR_0101, NULL, close == ']' ? "a comma or ]" : "a comma or }");
    return -1;
}

/* True when the array or object at s->p is empty; moves to its first element otherwise. */
static inline bool empty(tur__scan *s, char close)
{
    s->p++;
    if (TUR__UNLIKELY(*s->p == ' ' || *s->p == '\t')) tur__scan_blanks(s);
    if (*s->p != close) return false;
    s->p++;
    return true;
}

static bool scan_frames(tur__scan *s, tur__frame *f, int node, const tur__node *n, tur__slot *slot, int depth)
{
    const tur__frame_info *info = &tur__frames[n->frame];
    const char *at = s->p;
    tur__frame *last = NULL;
    int more = 1;
    slot->list = NULL;
    slot->num = 0;
    if (TUR__UNLIKELY(*at != '[')) return wrong_kind(s, f, node, -1, depth, "an array of objects");
    if (TUR__UNLIKELY(empty(s, ']'))) return find(s, f, node, -1, at, TUR_0108, "an empty array", "the member left out, or elements"), true;
    for (; more > 0; more = separator(s, ']'), slot->num++) {
        if (TUR__UNLIKELY(slot->num == n->count_max)) {
            find(s, f, node, -1, at, TUR_0114, "more elements", tur__arena_printf(s->arena, "at most %u elements", n->count_max));
            for (; more > 0; more = separator(s, ']'))
                if (!tur__scan_skip(s, depth + 1)) return false;
            return more == 0;
        }
        if (TUR__UNLIKELY(*s->p != '{')) {
            if (!wrong_kind(s, f, node, slot->num, depth + 1, "an object")) return false;
            continue;
        }
        tur__frame *e = tur__arena_alloc(s->arena, sizeof *e + sizeof(tur__slot) * (size_t)info->count);
        if (!e) return tur__scan_break(s, TUR_0101, "more than memory holds", "a record that fits");
        memset(e, 0, sizeof *e);
        e->up = f;
        e->up_node = (uint8_t)node;
        e->index = (uint32_t)slot->num;
        e->kind = n->frame;
        e->pos = pos_of(s, s->p);
        s->objects[n->frame]++;
        if (last) last->next = e;
        else slot->list = e;
        last = e;
        if (TUR__UNLIKELY(!scan_object(s, e, 0, depth + 1))) return false;
    }
    return more == 0;
}

/* An element of an array of strings, or a member of a map, that equals an earlier one. */
static bool repeated(const tur__item *first, const tur__item *item, bool by_name)
{
    for (; first != item; first = first->next) {
        if (by_name ? first->name_len == item->name_len && !memcmp(first->name, item->name, item->name_len)
                    : first->len == item->len && !memcmp(first->text, item->text, item->len))
            return true;
    }
    return false;
}

static bool scan_list(tur__scan *s, tur__frame *f, int node, const tur__node *n, tur__slot *slot, int depth)
{
    const char *at = s->p;
    tur__item *last = NULL;
    int more = 1;
    slot->list = NULL;
    slot->num = 0;
    if (TUR__UNLIKELY(*at != '[')) return wrong_kind(s, f, node, -1, depth, "an array of strings");
    if (TUR__UNLIKELY(empty(s, ']'))) return find(s, f, node, -1, at, TUR_0108, "an empty array", "the member left out, or elements"), true;
    for (; more > 0; more = separator(s, ']'), slot->num++) {
        const char *from = s->p, *wanted = NULL;
        bool newer = false;
        int64_t num = 0;
        tur__text t;
        if (TUR__UNLIKELY(slot->num == n->count_max)) {
            find(s, f, node, -1, at, TUR_0114, "more elements", tur__arena_printf(s->arena, "at most %u elements", n->count_max));
            for (; more > 0; more = separator(s, ']'))
                if (!tur__scan_skip(s, depth + 1)) return false;
            return more == 0;
        }
        if (TUR__UNLIKELY(*from != '"')) {
            if (!wrong_kind(s, f, node, slot->num, depth + 1, "a string")) return false;
            continue;
        }
        if (TUR__UNLIKELY(!string(s, &t))) return false;
        if (TUR__UNLIKELY(t.len == 0 || t.unfit || (n->max && t.points > n->max))) {
            wrong_text(s, f, node, slot->num, from, n, &t);
            continue;
        }
        if (n->base != TUR__BASE_STRING && TUR__UNLIKELY(!tur__form_check(s, n, t.text, t.len, &num, &wanted, &newer))) {
            wrong_form(s, f, node, slot->num, from, n, wanted, newer);
            continue;
        }
        tur__item *item = tur__arena_alloc(s->arena, sizeof *item);
        if (!item) return tur__scan_break(s, TUR_0101, "more than memory holds", "a record that fits");
        *item = (tur__item){.text = t.text, .len = t.len, .pos = pos_of(s, from), .num = (int32_t)num};
        if (last) last->next = item;
        else slot->list = item;
        last = item;
        if (n->set && TUR__UNLIKELY(repeated(slot->list, item, false)))
            find(s, f, node, slot->num, from, TUR_0119, tur__scan_excerpt(s, from, (size_t)(s->p - from)), "each element once");
    }
    return more == 0;
}

static bool scan_map(tur__scan *s, tur__frame *f, int node, const tur__node *n, tur__slot *slot, int depth)
{
    const char *at = s->p;
    tur__item *last = NULL;
    int more = 1;
    slot->list = NULL;
    slot->num = 0;
    if (TUR__UNLIKELY(*at != '{')) return wrong_kind(s, f, node, -1, depth, "an object of strings");
    if (TUR__UNLIKELY(empty(s, '}'))) return find(s, f, node, -1, at, TUR_0108, "an empty object", "the member left out, or members"), true;
    for (; more > 0; more = separator(s, '}'), slot->num++) {
        const char *from = s->p;
        tur__text name, t;
        if (TUR__UNLIKELY(*from != '"')) return tur__scan_break(s, TUR_0101, NULL, "the name of a member");
        if (TUR__UNLIKELY(!string(s, &name))) return false;
        tur__scan_blanks(s);
        if (TUR__UNLIKELY(*s->p != ':')) return tur__scan_break(s, TUR_0101, NULL, "a colon");
        s->p++;
        tur__scan_blanks(s);
        tur__spot spot = {f, node, -1, name.text, name.len, pos_of(s, from)};
        if (TUR__UNLIKELY(slot->num >= n->count_max)) {
            if (slot->num == n->count_max)
                find(s, f, node, -1, at, TUR_0114, "more members", tur__arena_printf(s->arena, "at most %u members", n->count_max));
            if (!tur__scan_skip(s, depth + 1)) return false;
            continue;
        }
        if (TUR__UNLIKELY(name.len == 0 || name.unfit || name.points > n->key_max)) {
            spoil(f, node);
            tur__scan_find(s, name.len == 0 ? TUR_0108 : name.unfit ? TUR_0116 : TUR_0113, &spot, name.len == 0 ? "an empty name" : "this name",
                           tur__arena_printf(s->arena, "a name of 1 to %u characters without controls", n->key_max));
        }
        const char *value = s->p;
        spot.pos = pos_of(s, value);
        if (TUR__UNLIKELY(*value != '"')) {
            bool null = *value == 'n';
            if (!tur__scan_skip(s, depth + 1)) return false;
            spoil(f, node);
            tur__scan_find(s, null ? TUR_0107 : TUR_0106, &spot, tur__scan_excerpt(s, value, (size_t)(s->p - value)), "a string");
            continue;
        }
        if (TUR__UNLIKELY(!string(s, &t))) return false;
        if (TUR__UNLIKELY(t.len == 0 || t.unfit || t.points > n->max)) {
            spoil(f, node);
            tur__scan_find(s, t.len == 0 ? TUR_0108 : t.unfit ? TUR_0116 : TUR_0113, &spot, t.len ? tur__scan_excerpt(s, value, (size_t)(s->p - value)) : "an empty string",
                           tur__arena_printf(s->arena, "1 to %u characters without controls", n->max));
            continue;
        }
        tur__item *item = tur__arena_alloc(s->arena, sizeof *item);
        if (!item) return tur__scan_break(s, TUR_0101, "more than memory holds", "a record that fits");
        *item = (tur__item){.text = t.text, .len = t.len, .name = name.text, .name_len = name.len, .pos = spot.pos};
        if (last) last->next = item;
        else slot->list = item;
        last = item;
        if (TUR__UNLIKELY(repeated(slot->list, item, true))) {
            spoil(f, node);
            tur__scan_find(s, TUR_0105, &spot, "a second member of this name", "each name once");
        }
    }
    return more == 0;
}

static inline bool scan_value(tur__scan *s, tur__frame *f, int node, const tur__node *n, int depth)
{
    tur__slot *slot = &f->slot[node];
    slot->pos = pos_of(s, s->p);
    s->seen[f->kind][node]++;
    if (n->list) return scan_list(s, f, node, n, slot, depth);
    switch (n->base) {
    case TUR__BASE_OBJECT:
        if (TUR__UNLIKELY(*s->p != '{')) return wrong_kind(s, f, node, -1, depth, "an object");
        return scan_object(s, f, node, depth);
    case TUR__BASE_FRAMES: return scan_frames(s, f, node, n, slot, depth);
    case TUR__BASE_MAP: return scan_map(s, f, node, n, slot, depth);
    case TUR__BASE_DECIMAL: return scan_decimal(s, f, node, n, slot);
    case TUR__BASE_INTEGER: return scan_integer(s, f, node, n, slot);
    case TUR__BASE_BOOLEAN:
    case TUR__BASE_FLAG: return scan_boolean(s, f, node, n, slot);
    default: return scan_string(s, f, node, n, slot);
    }
}

/* A member that the tables do not know here: an extension, or none of ours. */
static TUR__COLD bool unknown_member(tur__scan *s, tur__frame *f, int node, const char *at, const tur__text *name, int depth)
{
    const tur__node *nodes = tur__frames[f->kind].nodes;
    tur__spot spot = {f, node, -1, name->text, name->len, pos_of(s, at)};
    if (name->len > 1 && !memcmp(name->text, "x_", 2) && nodes[node].extensible) return tur__scan_extension(s, f, node, name);
    if (!tur__scan_skip(s, depth + 1)) return false;
    if (name->unfit) return tur__scan_find(s, TUR_0116, &spot, "this name", "no control characters or non-characters"), true;
    tur__scan_find(s, TUR_0104, &spot, tur__arena_printf(s->arena, "the member \"%s\"", tur__scan_excerpt(s, name->text, name->len)),
                   nodes[node].extensible ? "a member of this version, or an extension x_VENDOR_NAME" : "a member of this version");
    if (s->last && s->pending <= TUR__PENDING_MAX)
        ((tur__pending *)(void *)((char *)s->last - offsetof(tur__pending, next)))->newer = true;
    return true;
}

static TUR__COLD void missing(tur__scan *s, tur__frame *f, int node, uint32_t pos)
{
    const tur__frame_info *info = &tur__frames[f->kind];
    for (int i = 1; i < info->count; i++) {
        if (info->nodes[i].parent != node || !info->nodes[i].need || tur__has(f, i)) continue;
        tur__spot spot = {f, i, -1, NULL, 0, pos};
        spoil(f, i);
        tur__scan_find(s, TUR_0103, &spot, "no such member", tur__arena_printf(s->arena, "the member \"%s\"", info->nodes[i].name));
    }
}

/* Whether P stands on the rest of the node's name, its quote and the colon. */
static inline bool guessed(const tur__node *n, const char *p)
{
    if (n->quoted_len <= 16) return tur__same16(p, n->quoted, n->quoted_len);
    return tur__same16(p, n->quoted, 16) && tur__same16(p + 16, n->quoted + 16, n->quoted_len - 16u);
}

static bool scan_object(tur__scan *s, tur__frame *f, int node, int depth)
{
    const tur__node *nodes = tur__frames[f->kind].nodes, *me = &nodes[node];
    const char *open = s->p;
    int more = 1;
    if (TUR__UNLIKELY(empty(s, '}'))) {
        find(s, f, node, -1, open, TUR_0108, "an empty object", "the member left out, or members");
        return true;
    }
    uint8_t *guess = &s->first[f->kind][node];
    for (; more > 0; more = separator(s, '}')) {
        const char *at = s->p;
        int child = *guess;
        if (TUR__UNLIKELY(*at != '"')) return tur__scan_break(s, TUR_0101, NULL, "the name of a member");
        if (TUR__LIKELY(child && guessed(&nodes[child], at + 1))) s->p = at + 1 + nodes[child].quoted_len;
        else {
            tur__text name;
            if (TUR__UNLIKELY(!string(s, &name))) return false;
            if (TUR__UNLIKELY(*s->p != ':')) {
                tur__scan_blanks(s);
                if (*s->p != ':') return tur__scan_break(s, TUR_0101, NULL, "a colon");
            }
            s->p++;
            child = tur__form_lookup(me->keys, me->key_bits, me->key_mix, name.text, name.len);
            if (TUR__UNLIKELY(!child)) {
                tur__scan_blanks(s);
                if (!unknown_member(s, f, node, at, &name, depth)) return false;
                continue;
            }
            *guess = (uint8_t)child;
        }
        guess = &s->after[f->kind][child];
        if (*s->p == ' ' || *s->p == '\t') tur__scan_blanks(s);
        if (TUR__UNLIKELY(tur__has(f, child))) {
            find(s, f, child, -1, at, TUR_0105, "a second member of this name", "each name once");
            if (!tur__scan_skip(s, depth + 1)) return false;
            continue;
        }
        set_has(f, child);
        if (TUR__UNLIKELY(!scan_value(s, f, child, &nodes[child], depth + 1))) return false;
    }
    for (int w = 0; w < TUR__WORDS; w++)
        if (TUR__UNLIKELY(me->needs[w] & ~f->has[w])) {
            missing(s, f, node, pos_of(s, open));
            break;
        }
    return more == 0;
}

void tur__scan_line(tur__scan *s, const char *line, size_t len)
{
    const tur__frame_info *info = &tur__frames[TUR__FRAME_RECORD];
    s->base = s->p = line;
    s->end = line + len;
    s->broken = s->foreign = s->newer = false;
    s->findings = NULL;
    s->last = &s->findings;
    s->pending = 0;
    s->lines++;
    s->record = tur__arena_alloc(s->arena, sizeof *s->record + sizeof(tur__slot) * (size_t)info->count);
    if (!s->record) {
        s->broken = true;
        return;
    }
    memset(s->record, 0, sizeof *s->record);
    s->objects[TUR__FRAME_RECORD]++;
    tur__scan_blanks(s);
    if (TUR__UNLIKELY(*s->p != '{')) {
        tur__scan_break(s, TUR_0101, NULL, "one JSON object on each line");
        return;
    }
    if (TUR__UNLIKELY(!scan_object(s, s->record, 0, 1))) return;
    tur__scan_blanks(s);
    if (TUR__UNLIKELY(s->p != s->end)) tur__scan_break(s, TUR_0101, NULL, "the end of the line behind the record");
}
