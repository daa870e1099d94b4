/* Forms of strings: what the types of schema/1.0/fields.json demand of their characters. */
#include "record/scan.h"

#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum {
    LOWER = 1,  /* a-z */
    DIGIT = 2,
    LOWLINE = 4,
    HYPHEN = 8,
    POINT = 16,
    PLUS = 32,
    URI = 64,   /* visible ASCII that RFC 3986 lets stand in a URI */
    HEX = 128   /* 0-9 a-f */
};

/* One bit set a class; made once by the compiler. */
static const uint8_t class_of[256] = {
#define D (DIGIT | URI | HEX)
    ['0'] = D, ['1'] = D, ['2'] = D, ['3'] = D, ['4'] = D, ['5'] = D, ['6'] = D, ['7'] = D,
    ['8'] = D, ['9'] = D,
#undef D
#define L (LOWER | URI)
    ['a'] = L | HEX, ['b'] = L | HEX, ['c'] = L | HEX, ['d'] = L | HEX, ['e'] = L | HEX,
    ['f'] = L | HEX, ['g'] = L, ['h'] = L, ['i'] = L, ['j'] = L, ['k'] = L, ['l'] = L, ['m'] = L,
    ['n'] = L, ['o'] = L, ['p'] = L, ['q'] = L, ['r'] = L, ['s'] = L, ['t'] = L, ['u'] = L,
    ['v'] = L, ['w'] = L, ['x'] = L, ['y'] = L, ['z'] = L,
#undef L
    ['A'] = URI, ['B'] = URI, ['C'] = URI, ['D'] = URI, ['E'] = URI, ['F'] = URI, ['G'] = URI,
    ['H'] = URI, ['I'] = URI, ['J'] = URI, ['K'] = URI, ['L'] = URI, ['M'] = URI, ['N'] = URI,
    ['O'] = URI, ['P'] = URI, ['Q'] = URI, ['R'] = URI, ['S'] = URI, ['T'] = URI, ['U'] = URI,
    ['V'] = URI, ['W'] = URI, ['X'] = URI, ['Y'] = URI, ['Z'] = URI,
    ['_'] = LOWLINE | URI, ['-'] = HYPHEN | URI, ['.'] = POINT | URI, ['+'] = PLUS | URI,
    ['!'] = URI, ['#'] = URI, ['$'] = URI, ['%'] = URI, ['&'] = URI, ['\''] = URI, ['('] = URI,
    [')'] = URI, ['*'] = URI, [','] = URI, ['/'] = URI, [':'] = URI, [';'] = URI, ['='] = URI,
    ['?'] = URI, ['@'] = URI, ['['] = URI, [']'] = URI, ['~'] = URI,
};

/* True when every byte has one of the CLASSES. */
static bool all(const char *text, uint32_t len, unsigned classes)
{
    for (uint32_t i = 0; i < len; i++)
        if (!(class_of[(uint8_t)text[i]] & classes)) return false;
    return true;
}

int tur__form_lookup(const tur__key *keys, unsigned bits, uint64_t mix, const char *name,
                     uint32_t len)
{
    if (len == 0 || len > 31) return 0;
    uint64_t lo, hi;
    tur__key_halves(name, len, &lo, &hi);
    const tur__key *k = &keys[tur__key_slot(lo, hi, len, mix, bits)];
    if (k->len != len || lo != tur__load8(k->name)) return 0;
    if (len > 16 ? memcmp(name + 8, k->name + 8, len - 8) != 0 : hi != tur__load8(k->name + 8)) return 0;
    return k->node;
}

#ifdef __SSE2__
/* Sixteen hexadecimal digits to their values; false when one is none. */
static bool nibbles(__m128i *v)
{
    __m128i digit = _mm_and_si128(_mm_cmpgt_epi8(*v, _mm_set1_epi8('0' - 1)), _mm_cmplt_epi8(*v, _mm_set1_epi8('9' + 1)));
    __m128i letter = _mm_and_si128(_mm_cmpgt_epi8(*v, _mm_set1_epi8('a' - 1)), _mm_cmplt_epi8(*v, _mm_set1_epi8('f' + 1)));
    if (_mm_movemask_epi8(_mm_or_si128(digit, letter)) != 0xffff) return false;
    *v = _mm_add_epi8(_mm_and_si128(*v, _mm_set1_epi8(15)), _mm_and_si128(letter, _mm_set1_epi8(9)));
    /* pairs: high nibble first in memory, the low byte of each 16-bit lane */
    *v = _mm_and_si128(_mm_or_si128(_mm_slli_epi16(*v, 4), _mm_srli_epi16(*v, 8)), _mm_set1_epi16(255));
    return true;
}
#endif

bool tur__form_uuid(uint8_t out[16], const char *t, uint32_t len)
{
    char hex[32];
    if (len != 36 || t[8] != '-' || t[13] != '-' || t[18] != '-' || t[23] != '-') return false;
    memcpy(hex, t, 8);
    memcpy(hex + 8, t + 9, 4);
    memcpy(hex + 12, t + 14, 4);
    memcpy(hex + 16, t + 19, 4);
    memcpy(hex + 20, t + 24, 12);
#ifdef __SSE2__
    __m128i a = _mm_loadu_si128((const __m128i *)hex), b = _mm_loadu_si128((const __m128i *)(hex + 16));
    if (!nibbles(&a) || !nibbles(&b)) return false;
    _mm_storeu_si128((__m128i *)out, _mm_packus_epi16(a, b));
#else
    if (!all(hex, 32, HEX)) return false;
    for (int i = 0; i < 32; i++) {
        uint8_t v = (uint8_t)(hex[i] <= '9' ? hex[i] - '0' : hex[i] - 'a' + 10);
        out[i / 2] = (uint8_t)(i & 1 ? out[i / 2] | v : v << 4);
    }
#endif
    return true;
}

/* Lower-case hexadecimal digits, sixteen or a multiple of them; with NONZERO not all zero. */
static bool hex(const char *t, uint32_t len, bool nonzero)
{
#ifdef __SSE2__
    __m128i any = _mm_setzero_si128();
    for (uint32_t i = 0; i < len; i += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)(t + i));
        if (!nibbles(&v)) return false;
        any = _mm_or_si128(any, v);
    }
    return !nonzero || _mm_movemask_epi8(_mm_cmpeq_epi8(any, _mm_setzero_si128())) != 0xffff;
#else
    bool any = false;
    for (uint32_t i = 0; i < len; i++) any |= t[i] != '0';
    return all(t, len, HEX) && (any || !nonzero);
#endif
}

static int two(const char *p) { return (p[0] - '0') * 10 + (p[1] - '0'); }

/* YYYY-MM-DDThh:mm:ss[.f{1,9}]Z. Clause "Instants". */
static bool instant(const char *t, uint32_t len)
{
    static const uint8_t days[13] = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (len < 20 || len > 30 || t[len - 1] != 'Z') return false;
#ifdef __SSE2__
    /* the first sixteen characters: digits where digits are due, punctuation where it is */
    static const char low[17] = "0000-00-00T00:00", high[17] = "9999-99-99T99:99";
    __m128i v = _mm_loadu_si128((const __m128i *)t);
    __m128i out = _mm_or_si128(_mm_cmplt_epi8(v, _mm_loadu_si128((const __m128i *)low)),
                               _mm_cmpgt_epi8(v, _mm_loadu_si128((const __m128i *)high)));
    if (_mm_movemask_epi8(out)) return false;
#else
    static const char shape[] = "0000-00-00T00:00";
    for (int i = 0; i < 16; i++)
        if (shape[i] == '0' ? !(class_of[(uint8_t)t[i]] & DIGIT) : t[i] != shape[i]) return false;
#endif
    if (t[16] != ':' || (unsigned)(t[17] - '0') > 5 || (unsigned)(t[18] - '0') > 9) return false;
    int month = two(t + 5), day = two(t + 8);
    if (month < 1 || month > 12 || day < 1 || day > days[month] || two(t + 11) > 23 || two(t + 14) > 59)
        return false;
    int year = two(t) * 100 + two(t + 2);
    if (year == 0) return false;
    if (month == 2 && day == 29 && (year % 4 || (year % 100 == 0 && year % 400))) return false;
    if (len == 20) return true;
    return len > 21 && t[19] == '.' && t[len - 2] != '0' && all(t + 20, len - 21, DIGIT);
}

/* Scheme, colon and at least one character more. Clause "Text". */
static bool uri(const char *t, uint32_t len, bool lower)
{
    uint32_t i = 0;
    while (i < len && (class_of[(uint8_t)t[i]] & (LOWER | DIGIT | PLUS | HYPHEN | POINT) ||
                       (!lower && (unsigned)((t[i] | 32) - 'a') < 26)))
        i++;
    if (i == 0 || i + 1 >= len || t[i] != ':') return false;
    if (!(class_of[(uint8_t)t[0]] & LOWER) && (lower || (unsigned)((t[0] | 32) - 'a') >= 26)) return false;
    return all(t + i + 1, len - i - 1, URI);
}

/* At least two labels of letters, digits and inner hyphens. */
static bool reverse_dns(const char *t, uint32_t len)
{
    uint32_t labels = 0, start = 0;
    for (uint32_t i = 0; i <= len; i++) {
        if (i < len && t[i] != '.') {
            if (!(class_of[(uint8_t)t[i]] & (LOWER | DIGIT | HYPHEN))) return false;
            continue;
        }
        if (i == start || t[start] == '-' || t[i - 1] == '-') return false;
        labels++;
        start = i + 1;
    }
    return labels > 1;
}

/* A lower-case word that begins with a letter. */
static bool word(const char *t, uint32_t len)
{
    return len && class_of[(uint8_t)t[0]] & LOWER && all(t, len, LOWER | DIGIT | LOWLINE);
}

/* x_VENDOR_NAME; VENDOR has no low line. */
static bool extension_name(const char *t, uint32_t len)
{
    uint32_t i = 2;
    if (len < 5 || len > TUR__LIMIT_EXTENSION_NAME || t[0] != 'x' || t[1] != '_') return false;
    while (i < len && class_of[(uint8_t)t[i]] & (LOWER | DIGIT)) i++;
    return i > 2 && i + 1 < len && t[i] == '_' && all(t + i + 1, len - i - 1, LOWER | DIGIT | LOWLINE);
}

int tur__form_path(const char *path, uint32_t len)
{
    int node = 0;
    for (uint32_t i = 0; i < len;) {
        const tur__node *n = &tur__frames[TUR__FRAME_RECORD].nodes[node];
        const char *dot = memchr(path + i, '.', len - i);
        uint32_t part = dot ? (uint32_t)(dot - path) - i : len - i;
        char name[32 + TUR__PAD] = {0};
        if (!n->keys || part > 31) return 0;
        memcpy(name, path + i, part);
        node = tur__form_lookup(n->keys, n->key_bits, n->key_mix, name, part);
        if (!node) return 0;
        i += part + 1;
        if (i == len) return 0; /* ends in a point */
    }
    return node;
}

static bool path(const char *t, uint32_t len)
{
    if (len > 5 && !memcmp(t, "tags.", 5)) return true;
    if (extension_name(t, len)) return true;
    int node = tur__form_path(t, len);
    return node && tur__frames[TUR__FRAME_RECORD].nodes[node].base != TUR__BASE_OBJECT;
}

static bool currency(const char *t, uint32_t len)
{
    if (len == 3) {
        int lo = 0, hi = TUR__CURRENCY_COUNT;
        while (lo < hi) {
            int mid = (lo + hi) / 2, c = memcmp(t, tur__currencies[mid].code, 3);
            if (c == 0) return true;
            if (c < 0) hi = mid;
            else lo = mid + 1;
        }
        return false;
    }
    uint32_t i = 2;
    if (len < 5 || t[0] != 'x' || t[1] != '-') return false;
    while (i < len && class_of[(uint8_t)t[i]] & (LOWER | DIGIT)) i++;
    return i > 2 && i + 1 < len && t[i] == ':' && all(t + i + 1, len - i - 1, LOWER | DIGIT | LOWLINE | HYPHEN);
}

static bool country(const char *t, uint32_t len)
{
    for (int i = 0; len == 2 && i < TUR__COUNTRY_COUNT; i++)
        if (!memcmp(t, tur__countries[i], 2)) return true;
    return false;
}

/* 1.MINOR; MINOR has no leading zero and at most six digits: the length of `tur` is bounded. */
static bool version(tur__scan *s, const char *t, uint32_t len)
{
    if (len == 3 && !memcmp(t, "1.0", 3)) return true;
    const char *point = memchr(t, '.', len);
    if (!point || point == t || point + 1 == t + len || !all(t, (uint32_t)(point - t), DIGIT) ||
        !all(point + 1, (uint32_t)(t + len - point - 1), DIGIT))
        return false;
    uint32_t minor = (uint32_t)(t + len - point - 1);
    bool one = point == t + 1 && t[0] == '1', spelled = minor <= 6 && point[1] != '0';
    if (one && spelled) s->newer = true;
    else if (!one && t[0] != '0') s->foreign = true;
    return one && spelled;
}

/* Index of a meter; the modality's mask above bit 16. -1 when it is none. */
static int64_t meter(const tur__node *n, const char *t, uint32_t len, bool *newer)
{
    const char *at = n->base == TUR__BASE_METER ? NULL : memchr(t, '@', len);
    uint32_t name = at ? (uint32_t)(at - t) : len;
    int64_t num = tur__form_lookup(tur__meter_keys, tur__meter_key_bits, tur__meter_key_mix, t, name);
    if (!num) {
        if (n->base != TUR__BASE_PLACE && !at && extension_name(t, len)) return 0;
        *newer = !at && word(t, 1) && all(t, len, LOWER | DIGIT | LOWLINE | POINT);
        return -1;
    }
    if (n->base == TUR__BASE_PLACE && !tur__meters[num].mask) return -1;
    if (!at) return num;
    const tur__code_list *list = &tur__code_lists[TUR__LIST_MODALITY];
    int modality = tur__form_lookup(list->keys, list->key_bits, list->key_mix, at + 1, len - name - 1);
    if (!modality || !tur__meters[num].mask) return -1;
    return num | (int64_t)1 << (16 + modality - 1);
}

bool tur__form_check(tur__scan *s, const tur__node *n, const char *t, uint32_t len, int64_t *num,
                     const char **wanted, bool *newer)
{
    uint8_t uuid[16];
    switch (n->base) {
    case TUR__BASE_CODE: {
        const tur__code_list *list = &tur__code_lists[n->codes];
        int code = tur__form_lookup(list->keys, list->key_bits, list->key_mix, t, len);
        *num = code;
        *wanted = NULL; /* the list is named by the caller */
        if (code || (list->extensible && extension_name(t, len))) return true;
        *newer = word(t, len);
        return false;
    }
    case TUR__BASE_UUID:
        *wanted = "a UUID of 36 characters in lower case";
        return tur__form_uuid(uuid, t, len);
    case TUR__BASE_INSTANT:
        *wanted = "an instant such as 2026-11-01T10:00:00.12Z: UTC, no trailing zeros, no :60";
        return instant(t, len);
    case TUR__BASE_METER:
        *wanted = "a meter of the registry, or x_VENDOR_NAME";
        return (*num = meter(n, t, len, newer)) >= 0;
    case TUR__BASE_PLACE:
        *wanted = "a token meter, with @modality where one is meant";
        return (*num = meter(n, t, len, newer)) > 0;
    case TUR__BASE_LABEL:
        *wanted = "a meter of the registry, a token meter with @modality, or x_VENDOR_NAME";
        return (*num = meter(n, t, len, newer)) >= 0;
    case TUR__BASE_EMITTER:
        *wanted = "a URI, or a reverse DNS name such as com.example.gateway";
        return len <= 256 && (uri(t, len, true) || reverse_dns(t, len));
    case TUR__BASE_VERSION:
        *wanted = "1.0";
        return version(s, t, len);
    case TUR__BASE_WORD:
    case TUR__BASE_MEMBER:
        *wanted = "a lower-case word of letters, digits and low lines";
        return word(t, len);
    case TUR__BASE_FORMAT:
        *wanted = "lower-case letters, digits, points, hyphens and low lines";
        return class_of[(uint8_t)t[0]] & (LOWER | DIGIT) && all(t, len, LOWER | DIGIT | LOWLINE | HYPHEN | POINT);
    case TUR__BASE_PATH:
        *wanted = "the dotted path of a member of a record, tags.KEY or x_VENDOR_NAME";
        return path(t, len);
    case TUR__BASE_URI:
        *wanted = "an absolute URI";
        return uri(t, len, false);
    case TUR__BASE_PURL: {
        *wanted = "a package URL such as pkg:huggingface/meta-llama/llama-3.1-8b@COMMIT";
        const char *slash = len > 5 && !memcmp(t, "pkg:", 4) ? memchr(t + 4, '/', len - 4) : NULL;
        if (!slash || slash == t + 4 || slash + 1 == t + len || !(class_of[(uint8_t)t[4]] & LOWER)) return false;
        if (!all(t + 4, (uint32_t)(slash - t) - 4, LOWER | DIGIT | POINT | PLUS | HYPHEN)) return false;
        return all(slash + 1, (uint32_t)(t + len - slash - 1), LOWER | DIGIT | LOWLINE | HYPHEN | POINT | PLUS | URI);
    }
    case TUR__BASE_HEX:
    case TUR__BASE_HEX_ID:
        *wanted = n->max == 64 ? "64 lower-case hexadecimal digits" : n->max == 32 ? "32 lower-case hexadecimal digits, not all zero" : "16 lower-case hexadecimal digits, not all zero";
        return len == n->max && hex(t, len, n->base == TUR__BASE_HEX_ID);
    case TUR__BASE_CURRENCY:
        *wanted = "an ISO 4217 code, or x-VENDOR:UNIT";
        return currency(t, len);
    case TUR__BASE_COUNTRY:
        *wanted = "an ISO 3166-1 alpha-2 code";
        return country(t, len);
    default:
        return true;
    }
}
