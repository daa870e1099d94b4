/* The hot path of the record reader. What good input never takes stands in scan_slow.c. */
#include "record/scan.h"

#include <stddef.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/buf.h"
#include "base/status.h"
#include "record/figure.h"

static const char *scan_object(tur__scan *s, tur__frame *f, int node, const char *open, int depth);

static inline uint32_t pos_of(const tur__scan *s, const char *p) { return (uint32_t)(p - s->base); }

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
        /* signed, and one more: below 33 are controls, DEL, and everything from 0x80 */
        __m128i other = _mm_cmplt_epi8(_mm_add_epi8(v, _mm_set1_epi8(1)), _mm_set1_epi8(33));
        __m128i stop = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))), other);
        int mask = _mm_movemask_epi8(stop);
        if (mask) return p + __builtin_ctz((unsigned)mask);
    }
#else
    while ((unsigned char)*p >= ' ' && (unsigned char)*p < 127 && *p != '"' && *p != '\\') p++;
    return p;
#endif
}

/* The scanner keeps its place in a register: P goes in and the place behind what was read comes
 * out, or NULL where the line is broken. What stands in scan_slow.c uses s->p. */

/* The string at P, which stands on its quote. */
static inline const char *string(tur__scan *s, const char *p, tur__text *out)
{
    const char *start = p + 1, *stop = plain_end(start);
    if (TUR__LIKELY(*stop == '"')) {
        out->text = start;
        out->len = out->points = (uint32_t)(stop - start);
        out->unfit = false;
        return stop + 1;
    }
    s->p = p;
    return tur__scan_string(s, out) ? s->p : NULL;
}

static TUR__COLD const char *skip_blanks(tur__scan *s, const char *p)
{
    s->canonical = false;
    while (*p == ' ' || *p == '\t') p++;
    return p;
}

static inline const char *blanks(tur__scan *s, const char *p) { return TUR__LIKELY((unsigned char)*p > ' ') ? p : skip_blanks(s, p); }

static TUR__COLD const char *skip(tur__scan *s, const char *p, int depth)
{
    s->p = p;
    return tur__scan_skip(s, depth) ? s->p : NULL;
}

static TUR__COLD const char *broken(tur__scan *s, const char *p, const char *found, const char *wanted)
{
    s->p = p;
    tur__scan_break(s, TUR_0101, found, wanted);
    return NULL;
}

static TUR__COLD const char *no_memory(tur__scan *s, const char *p) { return broken(s, p, "more than memory holds", "a record that fits"); }

/* ---- What is wrong with a value, in words ---- */

static TUR__COLD const char *wrong_kind(tur__scan *s, tur__frame *f, int node, int64_t index, const char *at, int depth, const char *wanted)
{
    const char *found = *at == '"' ? "a string" : *at == '{' ? "an object" : *at == '[' ? "an array"
                        : *at == 't' || *at == 'f' ? "a boolean" : *at == 'n' ? "null" : "a number";
    const char *p = skip(s, at, depth);
    if (!p) return NULL;
    if (*at != '{' && *at != '[') found = tur__scan_excerpt(s, at, (size_t)(p - at));
    find(s, f, node, index, at, *at == 'n' ? TUR_0107 : TUR_0106, found, wanted);
    return p;
}

/* The string from AT to P is empty, too long, or holds what no string may. */
static TUR__COLD const char *wrong_text(tur__scan *s, tur__frame *f, int node, int64_t index, const char *at, const char *p, const tur__node *n, const tur__text *t)
{
    if (t->len == 0) find(s, f, node, index, at, TUR_0108, "an empty string", "the member left out, or a value");
    else if (t->unfit) find(s, f, node, index, at, TUR_0116, tur__scan_excerpt(s, at, (size_t)(p - at)), "no control characters or non-characters");
    else
        find(s, f, node, index, at, TUR_0113, tur__arena_printf(s->arena, "%u characters", t->points),
             tur__arena_printf(s->arena, "at most %u characters", n->max));
    return p;
}

static TUR__COLD const char *wrong_form(tur__scan *s, tur__frame *f, int node, int64_t index, const char *at, const char *p, const tur__node *n, const char *wanted, bool newer)
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
    tur__spot spot = {f, node, index, NULL, 0, pos_of(s, at)};
    const char *found = tur__scan_excerpt(s, at, (size_t)(p - at));
    spoil(f, node);
    if (newer) tur__scan_find_newer(s, n->requirement, &spot, found, wanted);
    else tur__scan_find(s, n->requirement, &spot, found, wanted);
    return p;
}

/* ---- Values ---- */

/* Where the value at AT, which stands on its quote, is kept if it is known. */
static inline tur__known *known_at(tur__scan *s, int node, const char *at)
{
    uint64_t h = (tur__load8(at + 1) ^ (uint64_t)node << 56) * UINT64_C(0x9E3779B97F4A7C15);
    return &s->known[h >> (64 - TUR__KNOWN_BITS)];
}

static inline bool is_known(const tur__known *k, const tur__node *n, const char *at)
{
    return k->node == n && *at == '"' && tur__same32(at + 1, k->text, k->len);
}

/* Keeps the value at AT, which is well-formed. */
static void learn(tur__scan *s, tur__known *k, const tur__node *n, const char *at, const tur__text *t, int64_t num)
{
    /* not one with escapes, nor one that says something of the record besides */
    if (t->text != at + 1 || t->len >= sizeof k->text || s->newer) return;
    k->node = n;
    k->len = (uint8_t)(t->len + 1);
    memcpy(k->text, t->text, k->len);
    k->num = num;
}

/* Any string; what is well-formed and has no escapes seldom comes here. */
static TUR__APART const char *scan_any_string(tur__scan *s, tur__frame *f, int node, const tur__node *n, const char *at, int depth)
{
    tur__slot *slot = &f->slot[node];
    tur__text t;
    const char *wanted = NULL;
    bool newer = false;
    if (TUR__UNLIKELY(*at != '"')) return wrong_kind(s, f, node, -1, at, depth, "a string");
    const char *p = string(s, at, &t);
    if (TUR__UNLIKELY(!p)) return NULL;
    slot->text = t.text;
    slot->len = t.len;
    slot->num = 0;
    bool too_long = n->max && t.points > n->max + (unsigned)tur__slack(TUR_0113);
    if (TUR__UNLIKELY(t.len == 0 || t.unfit || too_long)) return wrong_text(s, f, node, -1, at, p, n, &t);
    if (t.len >= TUR__WIDE && n->searched) tur__note_wide(f, node);
    if (n->base == TUR__BASE_STRING) return p;
    if (TUR__UNLIKELY(!tur__form_check(s, n, t.text, t.len, &slot->num, &wanted, &newer))) return wrong_form(s, f, node, -1, at, p, n, wanted, newer);
    if (!tur__recurs(n->base)) return p;
    if (n->base == TUR__BASE_CODE && TUR__UNLIKELY(tur__code_lists[n->codes].codes[slot->num].is_default))
        find(s, f, node, -1, at, TUR_0118, tur__scan_excerpt(s, at, (size_t)(p - at)), "the member left out: this is its default");
    else learn(s, known_at(s, node, at), n, at, &t, slot->num);
    return p;
}

static inline const char *scan_string(tur__scan *s, tur__frame *f, int node, const tur__node *n, const char *at, int depth)
{
    tur__slot *slot = &f->slot[node];
    const char *stop = plain_end(at + 1);
    const char *wanted;
    bool newer;
    slot->text = at + 1;
    slot->len = (uint32_t)(stop - slot->text);
    slot->num = 0;
    bool plain = *at == '"' && *stop == '"' && slot->len && slot->len <= n->max;
    if (TUR__UNLIKELY(!plain || (n->base != TUR__BASE_STRING && !tur__form_check(s, n, slot->text, slot->len, &slot->num, &wanted, &newer))))
        return scan_any_string(s, f, node, n, at, depth);
    if (slot->len >= TUR__WIDE && n->searched) tur__note_wide(f, node);
    return stop + 1;
}

static inline const char *scan_recurring(tur__scan *s, tur__frame *f, int node, const tur__node *n, const char *at, int depth)
{
    tur__slot *slot = &f->slot[node];
    const tur__known *k = known_at(s, node, at);
    if (TUR__UNLIKELY(!is_known(k, n, at))) return scan_any_string(s, f, node, n, at, depth);
    slot->text = at + 1;
    slot->len = k->len - 1u;
    slot->num = k->num;
    if (slot->len >= TUR__WIDE && n->searched) tur__note_wide(f, node);
    return at + 1 + k->len;
}

static TUR__COLD const char *bad_decimal(tur__scan *s, tur__frame *f, int node, const tur__node *n, const char *at, const char *p, int ints, int fracs, int kind)
{
    const char *found = tur__scan_excerpt(s, at, (size_t)(p - at));
    if (kind == TUR_0109)
        find(s, f, node, -1, at, kind, found, "an exact decimal in its shortest spelling, such as \"0.25\": no exponent, no trailing zeros");
    else if (kind == TUR_0120)
        find(s, f, node, -1, at, kind, tur__arena_printf(s->arena, "%d digits before the point and %d behind it", ints, fracs),
             tur__arena_printf(s->arena, "at most %d and %d", n->int_digits, n->frac_digits));
    else if (kind == TUR_0108) find(s, f, node, -1, at, kind, "an empty string", "the member left out, or a value");
    else find(s, f, node, -1, at, kind, found, n->sign == TUR__SIGN_POSITIVE ? "a value above zero" : "a value that is not negative");
    return p;
}

/* "What is free on input is ... the choice of escapes." The text of a string that has some, with a
 * quote behind it; NULL where it has none, so that the string is no decimal. */
static TUR__COLD const char *without_escapes(tur__scan *s, const char *at, const char *end, const tur__text *t)
{
    if (t->unfit || t->len == (size_t)(end - at) - 2) return NULL;
    char *text = tur__arena_zalloc(s->arena, t->len + 1 + TUR__PAD);
    if (text) memcpy(text, t->text, t->len), text[t->len] = '"';
    return text;
}

static inline const char *scan_decimal(tur__scan *s, tur__frame *f, int node, const tur__node *n, const char *at, int depth)
{
    tur__slot *slot = &f->slot[node];
    const char *text = at + 1, *p;
    tur__figure g;
    if (TUR__UNLIKELY(*at != '"')) return wrong_kind(s, f, node, -1, at, depth, "an exact decimal as a string");
    if (TUR__LIKELY(tur__figure_read(&g, text))) p = g.end + 1;
    else {
        tur__text t;
        if (!(p = string(s, at, &t))) return NULL;
        text = without_escapes(s, at, p, &t);
        if (!text || !tur__figure_read(&g, text) || g.end != text + t.len) return bad_decimal(s, f, node, n, at, p, 0, 0, t.len ? TUR_0109 : TUR_0108);
    }
    slot->text = text;
    slot->len = (uint32_t)(g.end - text);
    slot->num = g.fracs || g.ints > 18 ? INT64_MIN : g.negative ? -(int64_t)g.num : (int64_t)g.num;
    if (TUR__UNLIKELY(g.ints > n->int_digits + tur__slack(TUR_0120) || g.fracs > n->frac_digits + tur__slack(TUR_0120))) return bad_decimal(s, f, node, n, at, p, g.ints, g.fracs, TUR_0120);
    if (TUR__UNLIKELY(n->sign && (g.negative || (g.zero && n->sign == TUR__SIGN_POSITIVE && !tur__slack(TUR_0121))))) return bad_decimal(s, f, node, n, at, p, 0, 0, TUR_0121);
    return p;
}

static TUR__APART const char *scan_integer(tur__scan *s, tur__frame *f, int node, const tur__node *n, const char *at, int depth)
{
    tur__slot *slot = &f->slot[node];
    bool integer, negative = *at == '-';
    if (TUR__UNLIKELY(!negative && (unsigned)(*at - '0') > 9)) return wrong_kind(s, f, node, -1, at, depth, "a whole number as a JSON number");
    uint64_t digits;
    const char *first = at + negative, *p = tur__digits_end(first, &digits);
    bool fits = p > first && (*first != '0' || p == first + 1) && p - at < 18 && *p != '.' && (*p | 32) != 'e';
    if (TUR__UNLIKELY(!fits)) {
        s->p = at;
        if (!tur__scan_number(s, &integer)) return NULL;
        p = s->p;
    }
    slot->text = at;
    slot->len = (uint32_t)(p - at);
    int64_t num = fits ? (int64_t)digits : 0;
    slot->num = num = negative ? -num : num;
    if (TUR__UNLIKELY(!fits || num < n->least - tur__slack(TUR_0112) || num > n->most + tur__slack(TUR_0112) || (negative && num == 0)))
        find(s, f, node, -1, at, TUR_0112, tur__scan_excerpt(s, at, slot->len),
             tur__arena_printf(s->arena, "a whole number from %lld to %lld", (long long)n->least, (long long)n->most));
    return p;
}

static TUR__APART const char *scan_boolean(tur__scan *s, tur__frame *f, int node, const tur__node *n, const char *at, int depth)
{
    tur__slot *slot = &f->slot[node];
    bool yes = !memcmp(at, "true", 4);
    if (!yes && memcmp(at, "false", 5)) return wrong_kind(s, f, node, -1, at, depth, n->base == TUR__BASE_FLAG ? "true, or the member left out" : "true or false");
    slot->text = at;
    slot->len = yes ? 4 : 5;
    slot->num = yes;
    if (TUR__UNLIKELY(!yes && n->base == TUR__BASE_FLAG)) find(s, f, node, -1, at, TUR_0118, "false", "the member left out: false is its default");
    return at + slot->len;
}

/* Behind an element: *MORE says whether another follows. */
static TUR__INLINE const char *separator(tur__scan *s, const char *p, char close, bool *more)
{
    p = blanks(s, p);
    *more = *p == ',';
    if (TUR__LIKELY(*more)) return blanks(s, p + 1);
    if (TUR__LIKELY(*p == close)) return p + 1;
    return broken(s, p, NULL, close == ']' ? "a comma or ]" : "a comma or }");
}

/* An array has more elements than it may: says so once, and reads on to its end. */
static TUR__COLD const char *too_many(tur__scan *s, tur__frame *f, int node, const tur__node *n, const char *at, const char *p, int depth)
{
    bool more = true;
    find(s, f, node, -1, at, TUR_0114, "more elements", tur__arena_printf(s->arena, "at most %u elements", n->count_max));
    while (p && more) {
        p = skip(s, p, depth + 1);
        if (p) p = separator(s, p, ']', &more);
    }
    return p;
}

static TUR__APART const char *scan_frames(tur__scan *s, tur__frame *f, int node, const tur__node *n, const char *at, int depth)
{
    tur__slot *slot = &f->slot[node];
    const tur__frame_info *info = &tur__frames[n->frame];
    tur__frame *last = NULL;
    bool more = true;
    slot->list = NULL;
    slot->num = 0;
    if (TUR__UNLIKELY(*at != '[')) return wrong_kind(s, f, node, -1, at, depth, "an array of objects");
    const char *p = blanks(s, at + 1);
    if (TUR__UNLIKELY(*p == ']')) {
        find(s, f, node, -1, at, TUR_0108, "an empty array", "the member left out, or elements");
        return p + 1;
    }
    for (; more; slot->num++) {
        if (TUR__UNLIKELY(slot->num == n->count_max + tur__slack(TUR_0114))) return too_many(s, f, node, n, at, p, depth);
        if (TUR__UNLIKELY(*p != '{')) p = wrong_kind(s, f, node, slot->num, p, depth + 1, "an object");
        else {
            tur__frame *e = tur__arena_alloc(s->arena, sizeof *e + sizeof(tur__slot) * (size_t)info->count);
            if (!e) return no_memory(s, p);
            memset(e, 0, sizeof *e);
            e->up = f;
            e->up_node = (uint8_t)node;
            e->index = (uint32_t)slot->num;
            e->kind = n->frame;
            e->pos = pos_of(s, p);
            s->habits[n->frame].frames++;
            if (last) last->next = e;
            else slot->list = e;
            last = e;
            p = scan_object(s, e, 0, p, depth + 2);
        }
        if (TUR__UNLIKELY(!p)) return NULL;
        p = separator(s, p, ']', &more);
        if (TUR__UNLIKELY(!p)) return NULL;
    }
    return p;
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

/* The text of an element of an array of strings and what it stands for. *TEXT is NULL where it is of no use. */
static const char *element_text(tur__scan *s, tur__frame *f, int node, const tur__node *n, int64_t index, const char *at, tur__text *t, int64_t *num, int depth)
{
    const char *wanted = NULL;
    bool newer = false;
    if (TUR__UNLIKELY(*at != '"')) return wrong_kind(s, f, node, index, at, depth + 1, "a string");
    const char *p = string(s, at, t);
    if (TUR__UNLIKELY(!p)) return NULL;
    if (TUR__UNLIKELY(t->len == 0 || t->unfit || (n->max && t->points > n->max + (unsigned)tur__slack(TUR_0113)))) p = wrong_text(s, f, node, index, at, p, n, t);
    else if (n->base == TUR__BASE_STRING) return p;
    else if (TUR__UNLIKELY(!tur__form_check(s, n, t->text, t->len, num, &wanted, &newer))) p = wrong_form(s, f, node, index, at, p, n, wanted, newer);
    else {
        if (tur__recurs(n->base)) learn(s, known_at(s, node, at), n, at, t, *num);
        return p;
    }
    t->text = NULL;
    return p;
}

/* One element of an array of strings; *LAST is the item before it and becomes its own. */
static inline const char *scan_element(tur__scan *s, tur__frame *f, int node, const tur__node *n, tur__slot *slot, const char *at, tur__item **last, int depth)
{
    tur__text t = {0};
    int64_t num = 0;
    const tur__known *k = known_at(s, node, at);
    const char *p;
    if (TUR__LIKELY(is_known(k, n, at))) {
        t.text = at + 1;
        t.len = k->len - 1u;
        num = k->num;
        p = at + 1 + k->len;
    } else {
        p = element_text(s, f, node, n, slot->num, at, &t, &num, depth);
        if (TUR__UNLIKELY(!p || !t.text)) return p;
    }
    tur__item *item = tur__arena_alloc(s->arena, sizeof *item);
    if (!item) return no_memory(s, at);
    *item = (tur__item){.text = t.text, .len = t.len, .pos = pos_of(s, at), .num = (int32_t)num};
    if (*last) (*last)->next = item;
    else slot->list = item;
    *last = item;
    if (t.len >= TUR__WIDE && n->searched) tur__note_wide(f, node);
    if (n->set && TUR__UNLIKELY(repeated(slot->list, item, false)))
        find(s, f, node, slot->num, at, TUR_0119, tur__scan_excerpt(s, at, (size_t)(p - at)), "each element once");
    return p;
}

static TUR__APART const char *scan_list(tur__scan *s, tur__frame *f, int node, const tur__node *n, const char *at, int depth)
{
    tur__slot *slot = &f->slot[node];
    tur__item *last = NULL;
    bool more = true;
    slot->list = NULL;
    slot->num = 0;
    if (TUR__UNLIKELY(*at != '[')) return wrong_kind(s, f, node, -1, at, depth, "an array of strings");
    const char *p = blanks(s, at + 1);
    if (TUR__UNLIKELY(*p == ']')) {
        find(s, f, node, -1, at, TUR_0108, "an empty array", "the member left out, or elements");
        return p + 1;
    }
    for (; more; slot->num++) {
        if (TUR__UNLIKELY(slot->num == n->count_max + tur__slack(TUR_0114))) return too_many(s, f, node, n, at, p, depth);
        p = scan_element(s, f, node, n, slot, p, &last, depth);
        if (TUR__UNLIKELY(!p)) return NULL;
        p = separator(s, p, ']', &more);
        if (TUR__UNLIKELY(!p)) return NULL;
    }
    return p;
}

/* A finding about a member of a map. */
static TUR__COLD void in_map(tur__scan *s, tur__spot *spot, tur__frame *f, int node, int requirement, const char *found, const char *wanted)
{
    spoil(f, node);
    tur__scan_find(s, requirement, spot, found, wanted);
}

/* The value of a member of a map. */
static const char *scan_member(tur__scan *s, tur__frame *f, int node, const tur__node *n, tur__slot *slot, const tur__text *name, const char *at, tur__item **last, int depth)
{
    tur__spot spot = {f, node, -1, name->text, name->len, pos_of(s, at)};
    tur__text t;
    if (TUR__UNLIKELY(name->len == 0 || name->unfit || name->points > n->key_max + (unsigned)tur__slack(TUR_0113)))
        in_map(s, &spot, f, node, name->len == 0 ? TUR_0108 : name->unfit ? TUR_0116 : TUR_0113, name->len == 0 ? "an empty name" : "this name",
               tur__arena_printf(s->arena, "a name of 1 to %u characters without controls", n->key_max));
    if (TUR__UNLIKELY(*at != '"')) {
        const char *p = skip(s, at, depth + 1);
        if (p) in_map(s, &spot, f, node, *at == 'n' ? TUR_0107 : TUR_0106, tur__scan_excerpt(s, at, (size_t)(p - at)), "a string");
        return p;
    }
    const char *p = string(s, at, &t);
    if (TUR__UNLIKELY(!p)) return NULL;
    if (TUR__UNLIKELY(t.len == 0 || t.unfit || t.points > n->max + (unsigned)tur__slack(TUR_0113))) {
        in_map(s, &spot, f, node, t.len == 0 ? TUR_0108 : t.unfit ? TUR_0116 : TUR_0113, t.len ? tur__scan_excerpt(s, at, (size_t)(p - at)) : "an empty string",
               tur__arena_printf(s->arena, "1 to %u characters without controls", n->max));
        return p;
    }
    tur__item *item = tur__arena_alloc(s->arena, sizeof *item);
    if (!item) return no_memory(s, at);
    *item = (tur__item){.text = t.text, .len = t.len, .name = name->text, .name_len = name->len, .pos = spot.pos};
    if (*last) (*last)->next = item;
    else slot->list = item;
    *last = item;
    if (t.len >= TUR__WIDE || name->len >= TUR__WIDE) tur__note_wide(f, node);
    if (TUR__UNLIKELY(repeated(slot->list, item, true))) in_map(s, &spot, f, node, TUR_0105, "a second member of this name", "each name once");
    return p;
}

/* Of two names that follow each other in a map. Those that are not ASCII sort otherwise than their bytes. */
static bool in_order(const tur__text *a, const tur__text *b)
{
    int order = memcmp(a->text, b->text, a->len < b->len ? a->len : b->len);
    return a->points == a->len && b->points == b->len && (order < 0 || (!order && a->len < b->len));
}

static TUR__APART const char *scan_map(tur__scan *s, tur__frame *f, int node, const tur__node *n, const char *at, int depth)
{
    tur__slot *slot = &f->slot[node];
    tur__item *last = NULL;
    tur__text before = {.text = ""};
    bool more = true;
    slot->list = NULL;
    slot->num = 0;
    if (TUR__UNLIKELY(*at != '{')) return wrong_kind(s, f, node, -1, at, depth, "an object of strings");
    const char *p = blanks(s, at + 1);
    if (TUR__UNLIKELY(*p == '}')) {
        find(s, f, node, -1, at, TUR_0108, "an empty object", "the member left out, or members");
        return p + 1;
    }
    for (; more; slot->num++) {
        tur__text name;
        if (TUR__UNLIKELY(*p != '"')) return broken(s, p, NULL, "the name of a member");
        p = string(s, p, &name);
        if (TUR__UNLIKELY(!p)) return NULL;
        if (!in_order(&before, &name)) s->canonical = false;
        before = name;
        p = blanks(s, p);
        if (TUR__UNLIKELY(*p != ':')) return broken(s, p, NULL, "a colon");
        p = blanks(s, p + 1);
        if (TUR__UNLIKELY(slot->num >= n->count_max + tur__slack(TUR_0114))) {
            if (slot->num == n->count_max + tur__slack(TUR_0114))
                find(s, f, node, -1, at, TUR_0114, "more members", tur__arena_printf(s->arena, "at most %u members", n->count_max));
            p = skip(s, p, depth + 1);
        } else p = scan_member(s, f, node, n, slot, &name, p, &last, depth);
        if (TUR__UNLIKELY(!p)) return NULL;
        p = separator(s, p, '}', &more);
        if (TUR__UNLIKELY(!p)) return NULL;
    }
    return p;
}

static inline const char *scan_value(tur__scan *s, tur__frame *f, int node, const tur__node *n, const char *p, int depth)
{
    f->slot[node].pos = pos_of(s, p);
    if (n->list) return scan_list(s, f, node, n, p, depth);
    if (tur__recurs(n->base)) return scan_recurring(s, f, node, n, p, depth);
    if (n->base >= TUR__BASE_STRING) return scan_string(s, f, node, n, p, depth);
    switch (n->base) {
    case TUR__BASE_DECIMAL: return scan_decimal(s, f, node, n, p, depth);
    case TUR__BASE_FRAMES: return scan_frames(s, f, node, n, p, depth);
    case TUR__BASE_MAP: return scan_map(s, f, node, n, p, depth);
    case TUR__BASE_INTEGER: return scan_integer(s, f, node, n, p, depth);
    case TUR__BASE_BOOLEAN:
    case TUR__BASE_FLAG: return scan_boolean(s, f, node, n, p, depth);
    default:
        if (TUR__UNLIKELY(*p != '{')) return wrong_kind(s, f, node, -1, p, depth, "an object");
        return scan_object(s, f, node, p, depth + 1);
    }
}

/* Whether the object has an unknown member of this name already; remembers it otherwise. */
static bool seen_before(tur__scan *s, tur__frame *f, int node, const char *at, const tur__text *name)
{
    int count = 0;
    tur__extra **link = &f->extras;
    for (; *link; link = &(*link)->next, count++)
        if ((*link)->node == node && (*link)->name_len == name->len && !memcmp((*link)->name, name->text, name->len)) return true;
    /* what is unknown has a finding each; beyond a number of them nobody counts repeats */
    tur__extra *e = count < TUR__LIMIT_EXTENSIONS ? tur__arena_zalloc(s->arena, sizeof *e) : NULL;
    if (e) *e = (tur__extra){.name = name->text, .name_len = name->len, .pos = pos_of(s, at), .node = (uint8_t)node};
    if (e) *link = e;
    return false;
}

/* A member that the tables do not know here: an extension, or none of ours. AT is its name's quote,
 * P its value, DEPTH the level of the object. */
static TUR__COLD const char *unknown_member(tur__scan *s, tur__frame *f, int node, const char *at, const char *p, const tur__text *name, int depth)
{
    const tur__node *me = &tur__frames[f->kind].nodes[node];
    tur__spot spot = {f, node, -1, name->text, name->len, pos_of(s, at)};
    s->canonical = false;
    if (name->len > 1 && !memcmp(name->text, "x_", 2) && me->extensible) {
        s->p = p;
        return tur__scan_extension(s, f, node, name, depth) ? s->p : NULL;
    }
    p = skip(s, p, depth);
    if (!p) return NULL;
    if (name->unfit) tur__scan_find(s, TUR_0116, &spot, "this name", "no control characters or non-characters");
    else if (seen_before(s, f, node, at, name)) tur__scan_find(s, TUR_0105, &spot, "a second member of this name", "each name once");
    else
        tur__scan_find_newer(s, TUR_0104, &spot, tur__arena_printf(s->arena, "the member \"%s\"", tur__scan_excerpt(s, name->text, name->len)),
                             me->extensible ? "a member of this version, or an extension x_VENDOR_NAME" : "a member of this version");
    return p;
}

static TUR__COLD void missing(tur__scan *s, tur__frame *f, int node, const char *at)
{
    const tur__frame_info *info = &tur__frames[f->kind];
    for (int i = 1; i < info->count; i++) {
        if (info->nodes[i].parent != node || !info->nodes[i].need || tur__has(f, i)) continue;
        tur__spot spot = {f, i, -1, NULL, 0, pos_of(s, at)};
        spoil(f, i);
        tur__scan_find(s, TUR_0103, &spot, "no such member", tur__arena_printf(s->arena, "the member \"%s\"", info->nodes[i].name));
    }
}

/* The members of the object at OPEN, which stands on its brace: those of NODE in the frame. DEPTH is its
 * level; the record is the first. */
static const char *scan_object(tur__scan *s, tur__frame *f, int node, const char *open, int depth)
{
    const tur__node *nodes = tur__frames[f->kind].nodes, *me = &nodes[node];
    tur__habits *habits = &s->habits[f->kind];
    const uint32_t mix = 0x9E3779B1;
    uint32_t path = ((uint32_t)node + 1) * mix;
    unsigned rank = 0;
    bool more = true, sorted = true;
    const char *p = blanks(s, open + 1);
    if (TUR__UNLIKELY(*p == '}')) {
        find(s, f, node, -1, open, TUR_0108, "an empty object", "the member left out, or members");
        return p + 1;
    }
    while (more) {
        const char *at = p;
        uint8_t *guess = &habits->next[path >> (32 - TUR__NEXT_BITS)];
        unsigned child = *guess;
        /* the hash may be that of members of another object: theirs may have the same name */
        if (TUR__LIKELY(nodes[child].parent == node && tur__same32(at, nodes[child].quoted, nodes[child].quoted_len))) p = blanks(s, at + nodes[child].quoted_len);
        else {
            tur__text name;
            if (TUR__UNLIKELY(*at != '"')) return broken(s, p, NULL, "the name of a member");
            p = string(s, at, &name);
            if (TUR__UNLIKELY(!p)) return NULL;
            p = blanks(s, p);
            if (TUR__UNLIKELY(*p != ':')) return broken(s, p, NULL, "a colon");
            p = blanks(s, p + 1);
            child = (unsigned)tur__form_lookup(me->keys, me->key_bits, me->key_mix, name.text, name.len);
            if (TUR__UNLIKELY(!child)) {
                p = unknown_member(s, f, node, at, p, &name, depth);
                if (p) p = separator(s, p, '}', &more);
                if (!p) return NULL;
                continue;
            }
            *guess = (uint8_t)child;
        }
        path = (path + child) * mix;
        const tur__node *n = &nodes[child];
        uint64_t *has = &f->has[n->word];
        sorted &= n->rank > rank;
        rank = n->rank;
        if (TUR__UNLIKELY(*has & n->bit)) {
            find(s, f, (int)child, -1, at, TUR_0105, "a second member of this name", "each name once");
            p = skip(s, p, depth);
        } else {
            *has |= n->bit;
            habits->seen[child]++;
            p = scan_value(s, f, (int)child, n, p, depth);
        }
        if (TUR__UNLIKELY(!p)) return NULL;
        p = separator(s, p, '}', &more);
        if (TUR__UNLIKELY(!p)) return NULL;
    }
    if (!sorted) s->canonical = false;
    if (TUR__UNLIKELY(me->needs & ~f->has[me->need_in])) missing(s, f, node, open);
    return p;
}

void tur__scan_line(tur__scan *s, const char *line, size_t len)
{
    const tur__frame_info *info = &tur__frames[TUR__FRAME_RECORD];
    s->base = s->p = line;
    s->end = line + len;
    s->broken = s->cut = s->foreign = s->newer = false;
    s->canonical = true;
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
    s->habits[TUR__FRAME_RECORD].frames++;
    const char *p = blanks(s, line);
    if (TUR__UNLIKELY(*p != '{')) {
        broken(s, p, NULL, "one JSON object");
        return;
    }
    p = scan_object(s, s->record, 0, p, 1);
    if (TUR__UNLIKELY(!p)) return;
    if (TUR__UNLIKELY(p != s->end)) p = skip_blanks(s, p);
    if (TUR__UNLIKELY(p != s->end)) broken(s, p, NULL, "the end of the line behind the record");
    /* a member that a later minor added to a line or charge may change what its numbers mean */
    if (TUR__UNLIKELY(s->newer))
        for (const tur__pending *f = s->findings; f; f = f->next)
            if (f->newer && f->spot.frame && f->spot.frame->up) spoil((tur__frame *)(uintptr_t)f->spot.frame, f->spot.node);
}
