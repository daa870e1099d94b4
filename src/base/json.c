#include "base/json.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* Objects up to this size are checked for repeated names without a table. */
enum { SMALL_OBJECT = 16 };

struct slot {
    uint64_t hash;
    const tur__json *member; /* NULL: free */
};

struct parser {
    tur__arena *arena;
    const char *text, *end;
    tur__json_error *error;
    tur__buf unescaped; /* of the string at hand, when it has escapes */
    struct slot *slots; /* of the object at hand; kept from one object to the next */
    size_t slots_cap;
};

static const char *fail(struct parser *s, const char *at, const char *message)
{
    *s->error = (tur__json_error){(size_t)(at - s->text), message, false};
    return NULL;
}

/* The text so far may be the beginning of a valid one. */
static const char *cut(struct parser *s, const char *message)
{
    *s->error = (tur__json_error){(size_t)(s->end - s->text), message, true};
    return NULL;
}

static const char *exhausted(struct parser *s)
{
    *s->error = (tur__json_error){SIZE_MAX, "memory is exhausted", false};
    return NULL;
}

/* The first byte that a string has to escape or that ends it, or END. *HIGH becomes nonzero when a
 * byte before it is not ASCII. */
static inline const char *plain_end(const char *p, const char *end, unsigned *high)
{
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"'), escape = _mm_set1_epi8('\\');
    const __m128i control = _mm_set1_epi8(0x1F);
    for (; end - p >= 16; p += 16) {
        __m128i x = _mm_loadu_si128((const __m128i *)(const void *)p);
        __m128i stop = _mm_or_si128(_mm_cmpeq_epi8(x, quote), _mm_cmpeq_epi8(x, escape));
        /* Unsigned x <= 0x1F, which SSE2 has no comparison for. */
        stop = _mm_or_si128(stop, _mm_cmpeq_epi8(_mm_min_epu8(x, control), x));
        unsigned mask = (unsigned)_mm_movemask_epi8(stop), above = (unsigned)_mm_movemask_epi8(x);
        if (mask) {
            *high |= above & (mask ^ (mask - 1)); /* a stop byte is ASCII, so its bit is clear */
            return p + __builtin_ctz(mask);
        }
        *high |= above;
    }
#endif
    for (; p < end; p++) {
        unsigned char c = (unsigned char)*p;
        if (c == '"' || c == '\\' || c < 0x20) break;
        *high |= c & 0x80u;
    }
    return p;
}

size_t tur__json_plain(const char *text, size_t len)
{
    unsigned high = 0;
    return len ? (size_t)(plain_end(text, text + len, &high) - text) : 0;
}

/* A copy with a NUL behind it. Short ones, which most are, go as one 16-byte move where the text
 * has that many bytes left to read. */
static inline char *copied(struct parser *s, const char *from, size_t len)
{
    char *to = tur__arena_alloc(s->arena, len < 16 ? 16 : len + 1);
    if (!to) return NULL;
    if (len < 16 && s->end - from >= 16) memcpy(to, from, 16);
    else memcpy(to, from, len);
    to[len] = 0;
    return to;
}

/* True when the bytes from P to the end of the text can still become valid UTF-8. */
static bool begins_sequence(const char *p, const char *end)
{
    unsigned char lead = (unsigned char)*p;
    size_t have = (size_t)(end - p), need = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (have >= need) return false;
    /* One of the outermost continuations fits whatever range the second byte is limited to. */
    char low[4], up[4];
    memset(low, 0x80, sizeof low);
    memset(up, 0xBF, sizeof up);
    memcpy(low, p, have);
    memcpy(up, p, have);
    return tur__utf8_valid(low, need) == need || tur__utf8_valid(up, need) == need;
}

static const char in_string[] = "the text ends inside a string";

/* Checks what plain_end passed over; false with the error filled. */
static bool check_run(struct parser *s, const char *from, const char *to)
{
    size_t len = (size_t)(to - from), valid = tur__utf8_valid(from, len);
    if (valid == len) return true;
    if (to == s->end && begins_sequence(from + valid, to)) cut(s, in_string);
    else fail(s, from + valid, "a string is not valid UTF-8");
    return false;
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static const char *read_hex(struct parser *s, const char *p, uint32_t *out)
{
    *out = 0;
    for (int i = 0; i < 4; i++, p++) {
        if (p == s->end) return cut(s, in_string);
        int digit = hex_digit(*p);
        if (digit < 0) return fail(s, p, "\\u needs four hexadecimal digits");
        *out = *out << 4 | (uint32_t)digit;
    }
    return p;
}

/* P is behind "\u"; a pair of surrogates is one code point. */
static const char *read_unicode(struct parser *s, const char *p, uint32_t *out)
{
    const char *escape = p - 2;
    uint32_t high, low;
    if (!(p = read_hex(s, p, &high))) return NULL;
    *out = high;
    if (high < 0xD800 || high > 0xDFFF) return p;
    static const char lone[] = "a surrogate stands without its other half";
    if (high > 0xDBFF) return fail(s, escape, lone);
    for (const char *c = "\\u"; *c; c++, p++) {
        if (p == s->end) return cut(s, in_string);
        if (*p != *c) return fail(s, escape, lone);
    }
    if (!(p = read_hex(s, p, &low))) return NULL;
    if (low < 0xDC00 || low > 0xDFFF) return fail(s, escape, lone);
    *out = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
    return p;
}

/* P is at a backslash. Appends what the escape means and returns what follows it. */
static const char *read_escape(struct parser *s, const char *p)
{
    if (++p == s->end) return cut(s, in_string);
    char c = *p++;
    switch (c) {
    case '"': case '\\': case '/': break;
    case 'b': c = '\b'; break;
    case 'f': c = '\f'; break;
    case 'n': c = '\n'; break;
    case 'r': c = '\r'; break;
    case 't': c = '\t'; break;
    case 'u': {
        uint32_t code_point;
        char bytes[4];
        if (!(p = read_unicode(s, p, &code_point))) return NULL;
        tur__buf_add(&s->unescaped, bytes, tur__utf8_encode(bytes, code_point));
        return p;
    }
    default: return fail(s, p - 2, "JSON has no such escape");
    }
    tur__buf_putc(&s->unescaped, c);
    return p;
}

/* P is behind the opening quotation mark. Returns what follows the closing one. */
static const char *read_string(struct parser *s, const char *p, const char **text, size_t *len)
{
    unsigned high = 0;
    const char *run = p;
    p = plain_end(p, s->end, &high);
    if (high && !check_run(s, run, p)) return NULL;
    if (p < s->end && *p == '"') {
        *len = (size_t)(p - run);
        if (!(*text = copied(s, run, *len))) return exhausted(s);
        return p + 1;
    }
    s->unescaped.len = 0;
    tur__buf_add(&s->unescaped, run, (size_t)(p - run));
    for (;;) {
        if (p == s->end) return cut(s, in_string);
        if (*p == '"') break;
        if (*p != '\\') return fail(s, p, "a control character in a string has to be escaped");
        if (!(p = read_escape(s, p))) return NULL;
        run = p;
        high = 0;
        p = plain_end(p, s->end, &high);
        if (high && !check_run(s, run, p)) return NULL;
        tur__buf_add(&s->unescaped, run, (size_t)(p - run));
    }
    if (s->unescaped.failed) return exhausted(s);
    *len = s->unescaped.len;
    /* Not copied(): the bytes are not of the text, whose end bounds what that may read. */
    if (!(*text = tur__arena_copy(s->arena, s->unescaped.data, *len))) return exhausted(s);
    return p + 1;
}

static inline bool is_digit(char c) { return (unsigned char)(c - '0') < 10; }

/* At least one digit, and all that follow. */
static const char *read_digits(struct parser *s, const char *p)
{
    if (p == s->end) return cut(s, "the text ends inside a number");
    if (!is_digit(*p)) return fail(s, p, "a number lacks a digit");
    do p++;
    while (p < s->end && is_digit(*p));
    return p;
}

/* RFC 8259, section 6: -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)? */
static const char *read_number(struct parser *s, const char *p)
{
    if (*p == '-') p++;
    const char *first = p;
    if (!(p = read_digits(s, p))) return NULL;
    if (*first == '0' && p - first > 1) return fail(s, first, "a number has a leading zero");
    if (p < s->end && *p == '.') {
        if (!(p = read_digits(s, p + 1))) return NULL;
    }
    if (p < s->end && (*p == 'e' || *p == 'E')) {
        p++;
        if (p < s->end && (*p == '+' || *p == '-')) p++;
        if (!(p = read_digits(s, p))) return NULL;
    }
    return p;
}

static const char no_value[] = "a value was expected";

/* null, true or false; P has its first letter. */
static const char *read_word(struct parser *s, const char *p, const char *word)
{
    size_t len = strlen(word), left = (size_t)(s->end - p);
    if (memcmp(p, word, left < len ? left : len)) return fail(s, p, no_value);
    return left < len ? cut(s, "the text ends inside a literal") : p + len;
}

static bool same_name(const tur__json *a, const tur__json *b)
{
    return a->name_len == b->name_len && !memcmp(a->name, b->name, a->name_len);
}

/* The first member whose name an earlier one has. A name is compared with those before it only if
 * one of them has the same six bits drawn from its ends and length. */
static const tur__json *repeated_small(const tur__json *object)
{
    uint64_t seen = 0;
    for (const tur__json *m = object->first; m; m = m->next) {
        unsigned first = (unsigned char)m->name[0];
        unsigned last = m->name_len ? (unsigned char)m->name[m->name_len - 1] : 0;
        uint64_t bit = (uint64_t)1 << ((first * 5 + last * 3 + (unsigned)m->name_len) & 63);
        if (seen & bit) {
            for (const tur__json *o = object->first; o != m; o = o->next)
                if (same_name(o, m)) return m;
        }
        seen |= bit;
    }
    return NULL;
}

/* The same with a table at most half full; the secret seed keeps chosen names from colliding.
 * *OUT_OF_MEMORY tells the two reasons for NULL apart. */
static const tur__json *repeated_large(struct parser *s, const tur__json *object,
                                       bool *out_of_memory)
{
    uint64_t seed = tur__hash_seed();
    size_t cap = 64;
    while (cap / 2 < object->count) cap *= 2;
    if (cap > s->slots_cap) {
        free(s->slots);
        s->slots = calloc(cap, sizeof *s->slots);
        s->slots_cap = s->slots ? cap : 0;
        if (!s->slots) return *out_of_memory = true, NULL;
    } else {
        memset(s->slots, 0, cap * sizeof *s->slots);
    }
    for (const tur__json *m = object->first; m; m = m->next) {
        uint64_t hash = tur__hash_bytes(m->name, m->name_len, seed);
        size_t i = (size_t)hash & (cap - 1);
        for (; s->slots[i].member; i = (i + 1) & (cap - 1))
            if (s->slots[i].hash == hash && same_name(s->slots[i].member, m)) return m;
        s->slots[i] = (struct slot){hash, m};
    }
    return NULL;
}

static inline const char *skip_white(const char *p, const char *end)
{
    while (p < end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t')) p++;
    return p;
}

/* The opening quotation mark of the name of a MEMBER that was parsed. The last quotation mark
 * before its value closes the name; one inside the name follows a backslash, the opening one
 * follows white space, a comma or a brace. */
static const char *name_start(const struct parser *s, const tur__json *member)
{
    const char *p = s->text + member->offset;
    while (*--p != '"') {}
    do p--;
    while (*p != '"' || p[-1] == '\\');
    return p;
}

static bool check_names(struct parser *s, const tur__json *object)
{
    if (object->count < 2) return true;
    bool out_of_memory = false;
    const tur__json *again = object->count <= SMALL_OBJECT
                                 ? repeated_small(object)
                                 : repeated_large(s, object, &out_of_memory);
    if (again) fail(s, name_start(s, again), "an object has two members of the same name");
    else if (out_of_memory) exhausted(s);
    return !again && !out_of_memory;
}

static const char *cut_in(struct parser *s, const tur__json *container)
{
    if (!container) return cut(s, "the text ends before a value");
    return cut(s, container->kind == TUR__JSON_ARRAY ? "the text ends inside an array"
                                                     : "the text ends inside an object");
}

/* Name and colon of the member that begins at P. Returns where its value is to follow. */
static const char *read_name(struct parser *s, const char *p, const tur__json *object,
                             const char **name, size_t *len)
{
    if (p == s->end) return cut_in(s, object);
    if (*p != '"') return fail(s, p, "a member name in quotation marks was expected");
    if (!(p = read_string(s, p + 1, name, len))) return NULL;
    p = skip_white(p, s->end);
    if (p == s->end) return cut_in(s, object);
    if (*p != ':') return fail(s, p, "a colon was expected behind a member name");
    return p + 1;
}

static inline void append(tur__json *parent, tur__json *child)
{
    child->parent = parent;
    if (parent->last) parent->last->next = child;
    else parent->first = child;
    parent->last = child;
    parent->count++;
}

/* A scalar that begins at P; a container is opened only. */
static const char *read_value(struct parser *s, const char *p, tur__json *v)
{
    switch (*p) {
    case '{': v->kind = TUR__JSON_OBJECT; return p + 1;
    case '[': v->kind = TUR__JSON_ARRAY; return p + 1;
    case '"': v->kind = TUR__JSON_STRING; return read_string(s, p + 1, &v->text, &v->len);
    case 'n': v->kind = TUR__JSON_NULL; return read_word(s, p, "null");
    case 't': v->kind = TUR__JSON_TRUE; return read_word(s, p, "true");
    case 'f': v->kind = TUR__JSON_FALSE; return read_word(s, p, "false");
    case '-': case '0': case '1': case '2': case '3': case '4':
    case '5': case '6': case '7': case '8': case '9': {
        const char *behind = read_number(s, p);
        if (!behind) return NULL;
        v->kind = TUR__JSON_NUMBER;
        v->len = (size_t)(behind - p);
        if (!(v->text = copied(s, p, v->len))) return exhausted(s);
        return behind;
    }
    default: return fail(s, p, no_value);
    }
}

/* Goes behind the value just read: closes what closes here, and stops at the next element or
 * member of *OPEN, or with *OPEN NULL when the root is complete. */
static const char *read_behind(struct parser *s, const char *p, tur__json **open, int *depth)
{
    while (*open) {
        bool array = (*open)->kind == TUR__JSON_ARRAY;
        p = skip_white(p, s->end);
        if (p == s->end) return cut_in(s, *open);
        if (*p == ',') return skip_white(p + 1, s->end);
        if (*p != (array ? ']' : '}'))
            return fail(s, p, array ? "a comma or a closing bracket was expected"
                                    : "a comma or a closing brace was expected");
        if (!array && !check_names(s, *open)) return NULL;
        p++;
        *open = (*open)->parent;
        --*depth;
    }
    return p;
}

/* The loop holds the open container and its parents instead of a call stack. */
static tur__json *parse(struct parser *s, const char **behind)
{
    tur__json *root = NULL, *open = NULL;
    const char *p = skip_white(s->text, s->end);
    int depth = 0;
    if (s->end - p >= 3 && !memcmp(p, "\xEF\xBB\xBF", 3))
        return fail(s, p, "a byte order mark is not allowed"), NULL;
    do {
        const char *name = NULL;
        size_t name_len = 0;
        if (open && open->kind == TUR__JSON_OBJECT) {
            if (!(p = read_name(s, p, open, &name, &name_len))) return NULL;
            p = skip_white(p, s->end);
        }
        if (p == s->end) return cut_in(s, open), NULL;
        tur__json *v = tur__arena_alloc(s->arena, sizeof *v);
        if (!v) return exhausted(s), NULL;
        *v = (tur__json){.name = name, .name_len = name_len, .text = "",
                         .offset = (size_t)(p - s->text)};
        const char *at = p;
        if (!(p = read_value(s, p, v))) return NULL;
        if (open) append(open, v);
        else root = v;
        if (v->kind >= TUR__JSON_ARRAY) {
            if (++depth > TUR__JSON_DEPTH) return fail(s, at, "values are nested too deeply"), NULL;
            open = v;
            p = skip_white(p, s->end);
            bool empty = p < s->end && *p == (v->kind == TUR__JSON_ARRAY ? ']' : '}');
            if (!empty) continue;
        }
        p = read_behind(s, p, &open, &depth);
        if (!p) return NULL;
    } while (open);
    *behind = p;
    return root;
}

tur__json *tur__json_parse(tur__arena *a, const char *text, size_t len, size_t *used,
                           tur__json_error *error)
{
    tur__json_error ignored;
    const char *from = len ? text : "", *behind = from;
    struct parser s = {.arena = a, .text = from, .end = from + len,
                       .error = error ? error : &ignored};
    tur__json *root = parse(&s, &behind);
    tur__buf_free(&s.unescaped);
    free(s.slots);
    if (used) *used = root ? (size_t)(behind - from) : 0;
    return root;
}

static tur__json *member(const tur__json *object, const char *name, size_t len)
{
    if (!object || object->kind != TUR__JSON_OBJECT) return NULL;
    for (tur__json *m = object->first; m; m = m->next)
        if (m->name_len == len && !memcmp(m->name, name, len)) return m;
    return NULL;
}

tur__json *tur__json_get(const tur__json *object, const char *name)
{
    return member(object, name, strlen(name));
}

tur__json *tur__json_at(const tur__json *object, const char *path)
{
    for (;; path++) {
        size_t len = strcspn(path, ".");
        tur__json *found = member(object, path, len);
        path += len;
        if (!found || !*path) return found;
        object = found;
    }
}

bool tur__json_is(const tur__json *string, const char *text)
{
    return string && string->kind == TUR__JSON_STRING && string->len == strlen(text) &&
           !memcmp(string->text, text, string->len);
}
