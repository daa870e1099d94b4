#include "record/canon.h"

#include <stdlib.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/status.h"
#include "base/utf8.h"
#include "record/key.h"

/* A member that was written, until its object closes. */
typedef struct tur__canon_member {
    uint64_t key;     /* first eight bytes of the name, so that they compare like it */
    const char *name; /* without escapes */
    uint32_t len;
    bool ascii;
    size_t at, size;  /* of name, colon and value in the canonical form */
} member;

static TUR__COLD const char *refuse(tur__canon *c, const char *p, const char *message)
{
    c->message = message;
    c->at = (size_t)(p - c->text);
    return NULL;
}

/* Where the byte at P will stand in the canonical form. */
static inline size_t place(const tur__canon *c, const char *p)
{
    return c->out.len + (size_t)(p - c->run);
}

/* Ends the run at P. The whole canonical form is no longer than the text, for which there is room. */
static inline void flush(tur__canon *c, const char *p)
{
    memcpy(c->out.data + c->out.len, c->run, (size_t)(p - c->run));
    c->out.len += (size_t)(p - c->run);
    c->run = p;
}

static inline bool is_blank(const tur__canon *c, const char *p)
{
    return *p == ' ' || *p == '\t' || ((*p == '\n' || *p == '\r') && p < c->end);
}

static TUR__COLD const char *skip_blanks(tur__canon *c, const char *p)
{
    if (!is_blank(c, p)) return p;
    flush(c, p);
    while (is_blank(c, p)) p++;
    return c->run = p;
}

static inline const char *blanks(tur__canon *c, const char *p)
{
    return TUR__LIKELY((unsigned char)*p > ' ') ? p : skip_blanks(c, p);
}

/* ---- Strings ---- */

/* First byte from P on that is a quote, a backslash, a control or not ASCII. */
static inline const char *plain_end(const char *p)
{
#ifdef __SSE2__
    for (;; p += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)p);
        __m128i stop = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))),
                                    _mm_cmplt_epi8(v, _mm_set1_epi8(' ')));
        int mask = _mm_movemask_epi8(stop);
        if (mask) return p + __builtin_ctz((unsigned)mask);
    }
#else
    while ((unsigned char)*p >= ' ' && (unsigned char)*p < 128 && *p != '"' && *p != '\\') p++;
    return p;
#endif
}

/* Four hexadecimal digits, or -1. */
static int hex4(const char *p)
{
    int v = 0;
    for (int i = 0; i < 4; i++) {
        int c = p[i], d = c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
        if (d < 0) return -1;
        v = v << 4 | d;
    }
    return v;
}

/* The escape at P; its character in *POINT, and how many bytes it takes. 0: there is none. */
static int escape(const char *p, uint32_t *point)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    const char *hit = p[1] ? strchr(from, p[1]) : NULL;
    if (hit) return *point = (unsigned char)to[hit - from], 2;
    int unit = p[1] == 'u' ? hex4(p + 2) : -1, low;
    if (unit < 0 || (unit >= 0xDC00 && unit < 0xE000)) return 0;
    *point = (uint32_t)unit;
    if (unit < 0xD800 || unit >= 0xE000) return 6;
    if (p[6] != '\\' || p[7] != 'u' || (low = hex4(p + 8)) < 0xDC00 || low >= 0xE000) return 0;
    *point = 0x10000 + ((uint32_t)(unit - 0xD800) << 10) + (uint32_t)(low - 0xDC00);
    return 12;
}

/* A character as RFC 8785 writes it in a string: the short escapes, \u00xx for other controls. */
static size_t shortest(char out[6], uint32_t point)
{
    static const char hex[] = "0123456789abcdef", plain[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
    const char *hit = point && point < 128 ? strchr(plain, (int)point) : NULL;
    if (hit) return out[0] = '\\', out[1] = letters[hit - plain], 2;
    if (point >= 32) return tur__utf8_encode(out, point);
    memcpy(out, "\\u00", 4);
    out[4] = hex[point >> 4];
    out[5] = hex[point & 15];
    return 6;
}

/* The rest of a string from STOP, which is no plain character. */
static TUR__COLD const char *odd_string(tur__canon *c, const char *stop, bool *ascii, bool *escaped)
{
    for (;; stop = plain_end(stop)) {
        unsigned char b = (unsigned char)*stop;
        if (b == '"') return stop + 1;
        if (b < 32) return refuse(c, stop, stop < c->end ? "a control character in a string" : "the end inside a string");
        if (b == '\\') {
            char form[6];
            uint32_t point;
            int used = escape(stop, &point);
            if (!used) return refuse(c, stop, "an escape that names no character");
            size_t len = shortest(form, point);
            if (len != (size_t)used || memcmp(form, stop, len)) {
                flush(c, stop);
                memcpy(c->out.data + c->out.len, form, len);
                c->out.len += len;
                c->run = stop + used;
            }
            *escaped = true;
            stop += used;
        } else {
            size_t n = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
            if (tur__utf8_valid(stop, n) != n) return refuse(c, stop, "a byte that is not UTF-8");
            *ascii = false;
            stop += n;
        }
    }
}

/* The string at P, which stands on its quote. */
static inline const char *string(tur__canon *c, const char *p, bool *ascii, bool *escaped)
{
    const char *stop = plain_end(p + 1);
    if (TUR__LIKELY(*stop == '"')) return stop + 1;
    return odd_string(c, stop, ascii, escaped);
}

/* ---- Members ---- */

static inline uint64_t key_of(const char *name, uint32_t len)
{
    return __builtin_bswap64(tur__low_bytes(tur__load8(name), len));
}

static int compare(const member *a, const member *b)
{
    if (!a->ascii || !b->ascii) return tur__utf8_cmp_utf16(a->name, a->len, b->name, b->len);
    if (a->key != b->key) return a->key < b->key ? -1 : 1;
    int order = memcmp(a->name, b->name, a->len < b->len ? a->len : b->len);
    return order ? order : (a->len > b->len) - (a->len < b->len);
}

static int compare_any(const void *a, const void *b) { return compare(a, b); }

/* The members of a record are few, and then insertion beats the library's calls. */
static void sort(member *m, size_t count)
{
    if (count > 24) {
        qsort(m, count, sizeof *m, compare_any);
        return;
    }
    for (size_t i = 1; i < count; i++) {
        member t = m[i];
        size_t at = i;
        for (; at && compare(&m[at - 1], &t) > 0; at--) m[at] = m[at - 1];
        m[at] = t;
    }
}

/* The name from its quote AT to END. False: memory is exhausted. */
static bool take_name(tur__canon *c, member *m, const char *at, const char *end, bool escaped)
{
    m->name = at + 1;
    m->len = (uint32_t)(end - at - 2);
    if (TUR__UNLIKELY(escaped)) {
        char *name = tur__arena_alloc(&c->names, m->len + TUR__PAD), *to = name;
        if (!name) return false;
        for (const char *p = at + 1; p < end - 1;) {
            uint32_t point;
            if (*p != '\\') {
                *to++ = *p++;
                continue;
            }
            p += escape(p, &point);
            to += tur__utf8_encode(to, point);
            m->ascii &= point < 128;
        }
        m->name = name;
        m->len = (uint32_t)(to - name);
        memset(to, 0, TUR__PAD);
    }
    m->key = key_of(m->name, m->len);
    return true;
}

static bool push(tur__canon *c, const member *m)
{
    if (TUR__UNLIKELY(c->count == c->cap)) {
        size_t cap = c->cap ? c->cap * 2 : 64;
        member *more = realloc(c->member, cap * sizeof *more);
        if (!more) return false;
        c->member = more;
        c->cap = cap;
    }
    c->member[c->count++] = *m;
    return true;
}

/* Puts the members from FIRST on in order, which end at P. False: two have one name, or memory is
 * exhausted. */
static bool reorder(tur__canon *c, size_t first, const char *p)
{
    member *m = c->member + first;
    size_t count = c->count - first, from = m->at;
    flush(c, p);
    sort(m, count);
    for (size_t i = 1; i < count; i++)
        if (!compare(&m[i - 1], &m[i])) return refuse(c, p, "a name that occurs twice in an object"), false;
    c->members.len = 0;
    if (!tur__buf_reserve(&c->members, c->out.len - from + 1)) return false;
    char *to = c->members.data;
    for (size_t i = 0; i < count; i++) {
        memcpy(to, c->out.data + m[i].at, m[i].size);
        to += m[i].size;
        *to++ = ',';
    }
    memcpy(c->out.data + from, c->members.data, c->out.len - from);
    return true;
}

/* ---- Values ---- */

static const char *value(tur__canon *c, const char *p, int depth);

/* The members behind the brace before P, up to the one that closes them; in order then. */
static const char *members(tur__canon *c, const char *p, int depth, size_t first)
{
    for (bool ordered = true;;) {
        member m = {.at = place(c, p), .ascii = true};
        bool escaped = false;
        if (TUR__UNLIKELY(*p != '"')) return refuse(c, p, "no name of a member");
        const char *end = string(c, p, &m.ascii, &escaped);
        if (TUR__UNLIKELY(!end)) return NULL;
        if (TUR__UNLIKELY(!take_name(c, &m, p, end, escaped))) return NULL;
        p = blanks(c, end);
        if (TUR__UNLIKELY(*p != ':')) return refuse(c, p, "no colon behind a name");
        p = value(c, blanks(c, p + 1), depth);
        if (TUR__UNLIKELY(!p)) return NULL;
        m.size = place(c, p) - m.at;
        if (c->count > first && compare(&c->member[c->count - 1], &m) >= 0) ordered = false;
        if (TUR__UNLIKELY(!push(c, &m))) return NULL;
        p = blanks(c, p);
        if (*p == '}') return ordered || reorder(c, first, p) ? p : NULL;
        if (TUR__UNLIKELY(*p != ',')) return refuse(c, p, "no comma or } behind a member");
        p = blanks(c, p + 1);
    }
}

static const char *object(tur__canon *c, const char *p, int depth)
{
    size_t first = c->count;
    p = blanks(c, p + 1);
    if (*p == '}') return p + 1;
    p = members(c, p, depth, first);
    if (TUR__UNLIKELY(!p)) return NULL;
    c->count = first;
    return p + 1;
}

static const char *array(tur__canon *c, const char *p, int depth)
{
    p = blanks(c, p + 1);
    if (*p == ']') return p + 1;
    for (;;) {
        p = value(c, p, depth);
        if (TUR__UNLIKELY(!p)) return NULL;
        p = blanks(c, p);
        if (*p == ']') return p + 1;
        if (TUR__UNLIKELY(*p != ',')) return refuse(c, p, "no comma or ] behind an element");
        p = blanks(c, p + 1);
    }
}

/* -?(0|[1-9][0-9]*), not -0, and |n| < 2^53: the only numbers whose form no reader disputes. */
static const char *number(tur__canon *c, const char *p)
{
    const char *start = p, *digits;
    uint64_t n = 0;
    p += *p == '-';
    digits = p;
    while ((unsigned)(*p - '0') < 10 && p - digits < 17) n = n * 10 + (unsigned)(*p++ - '0');
    if (p == digits) return refuse(c, start, "no JSON value");
    if (*digits == '0' && p - digits > 1) return refuse(c, start, "a number with a leading zero");
    if (*p == '.' || (*p | 32) == 'e') return refuse(c, start, "a number with a fraction or an exponent");
    if (n >= UINT64_C(1) << 53) return refuse(c, start, "a number of 2^53 or more");
    if (*start == '-' && !n) return refuse(c, start, "a minus before zero");
    return p;
}

static const char *word(tur__canon *c, const char *p)
{
    if (!memcmp(p, "true", 4) || !memcmp(p, "null", 4)) return p + 4;
    return memcmp(p, "false", 5) ? number(c, p) : p + 5;
}

static const char *value(tur__canon *c, const char *p, int depth)
{
    bool ignored;
    switch (*p) {
    case '"': return string(c, p, &ignored, &ignored);
    case '{':
    case '[':
        if (TUR__UNLIKELY(depth == TUR__CANON_DEPTH)) return refuse(c, p, "more levels than are read");
        return *p == '{' ? object(c, p, depth + 1) : array(c, p, depth + 1);
    default: return word(c, p);
    }
}

const char *tur__canon_text(tur__canon *c, size_t *size, const char *text, size_t len)
{
    c->text = text;
    c->end = text + len;
    c->message = NULL;
    c->at = c->count = c->out.len = 0;
    tur__arena_reset(&c->names);
    if (!tur__buf_reserve(&c->out, len + TUR__PAD)) return c->out.failed = false, NULL;
    const char *p = text;
    while (is_blank(c, p)) p++;
    c->run = p;
    p = value(c, p, 0);
    if (!p) return NULL;
    const char *stop = p;
    while (is_blank(c, p)) p++;
    if (p != c->end) return refuse(c, p, "something behind the value");
    *size = place(c, stop);
    if (!c->out.len) return c->run;
    flush(c, stop);
    return c->out.data;
}

void tur__canon_free(tur__canon *c)
{
    tur__buf_free(&c->out);
    tur__buf_free(&c->members);
    tur__arena_free(&c->names);
    free(c->member);
    *c = (tur__canon){0};
}
