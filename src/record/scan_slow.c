/* What the record reader does off the hot path: escapes, values that are skipped, findings. */
#include "record/scan.h"

#include <stdio.h>
#include <string.h>

#include "base/status.h"
#include "base/utf8.h"

enum { EXCERPT = 120 };

const char *tur__scan_excerpt(tur__scan *s, const char *from, size_t len)
{
    if (len <= EXCERPT) return tur__arena_copy(s->arena, from, len);
    size_t cut = EXCERPT;
    while (cut > 1 && ((unsigned char)from[cut] & 0xC0) == 0x80) cut--;
    char *copy = tur__arena_alloc(s->arena, cut + 4);
    if (!copy) return "";
    memcpy(copy, from, cut);
    memcpy(copy + cut, "\xE2\x80\xA6", 4);
    return copy;
}

static bool note(tur__scan *s, int requirement, const tur__spot *spot, const char *found, const char *wanted, bool newer)
{
    s->canonical = false;
    if (s->pending == TUR__PENDING_MAX) memset(s->more, 0, sizeof s->more);
    /* what decides whether the record is judged at all is never left out */
    if (s->pending++ >= TUR__PENDING_MAX && spot->frame && requirement != TUR_1601) return s->more[newer][requirement]++, false;
    tur__pending *p = tur__arena_zalloc(s->arena, sizeof *p);
    if (!p) return false;
    p->requirement = (uint16_t)requirement;
    p->newer = newer;
    p->spot = *spot;
    p->found = found ? found : "";
    p->wanted = wanted;
    *s->last = p;
    s->last = &p->next;
    return false;
}

bool tur__scan_find(tur__scan *s, int requirement, const tur__spot *spot, const char *found, const char *wanted)
{
    return note(s, requirement, spot, found, wanted, false);
}

bool tur__scan_find_newer(tur__scan *s, int requirement, const tur__spot *spot, const char *found, const char *wanted)
{
    return note(s, requirement, spot, found, wanted, true);
}

bool tur__scan_break(tur__scan *s, int requirement, const char *found, const char *wanted)
{
    tur__spot spot = {NULL, 0, -1, NULL, 0, (uint32_t)(s->p - s->base)};
    if (s->broken) return false;
    s->broken = true;
    s->cut |= s->p >= s->end;
    if (requirement == TUR_0101 && s->p < s->end && *s->p == '\r') requirement = TUR_1502;
    if (!found && s->p >= s->end) found = "the end of the line";
    if (!found) {
        unsigned char c = (unsigned char)*s->p;
        size_t left = (size_t)(s->end - s->p), size = 1;
        if (c < 32 || c == 127) found = tur__arena_printf(s->arena, "the control character U+%04X", c);
        else if (tur__utf8_valid(s->p, left > 4 ? 4 : left) == 0) found = tur__arena_printf(s->arena, "the byte 0x%02X", c);
        else {
            tur__utf8_decode(s->p, left, &size);
            found = tur__arena_printf(s->arena, "\"%.*s\"", (int)size, s->p);
        }
    }
    return tur__scan_find(s, requirement, &spot, found, wanted);
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

/* The escape at s->p, which stands on the backslash, to OUT; its length, or 0: broken. */
static size_t escape(tur__scan *s, char out[4])
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    const char *hit = s->p[1] ? strchr(from, s->p[1]) : NULL;
    if (hit) {
        *out = to[hit - from];
        s->p += 2;
        return 1;
    }
    int unit = s->p[1] == 'u' ? hex4(s->p + 2) : -1;
    if (unit < 0) {
        /* an escape that the line ends in */
        s->cut = s->end - s->p < 2 || (s->p[1] == 'u' && s->end - s->p < 6);
        return tur__scan_break(s, TUR_0101, "an unknown escape", "an escape of RFC 8259"), 0;
    }
    uint32_t point = (uint32_t)unit;
    size_t used = 6;
    if (unit >= 0xD800 && unit < 0xDC00 && s->p[6] == '\\' && s->p[7] == 'u') {
        int low = hex4(s->p + 8);
        if (low >= 0xDC00 && low < 0xE000) {
            point = 0x10000 + ((point - 0xD800) << 10) + (uint32_t)(low - 0xDC00);
            used = 12;
        }
    }
    if (point >= 0xD800 && point < 0xE000) {
        /* its other half may have been cut off */
        s->cut = point < 0xDC00 && s->end - s->p < 12 && (s->p + 6 >= s->end || s->p[6] == '\\');
        return tur__scan_break(s, TUR_0102, "an escape of a lone surrogate", "Unicode scalar values"), 0;
    }
    s->p += used;
    return tur__utf8_encode(out, point);
}

/* Length of the valid UTF-8 sequence at P, or 0. A line feed and padding stand behind the line, so
 * that four bytes can be read; neither continues a sequence. */
static size_t sequence(const char *p)
{
    unsigned char c = (unsigned char)*p;
    size_t n = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    return tur__utf8_valid(p, n) == n ? n : 0;
}

bool tur__scan_string(tur__scan *s, tur__text *out)
{
    const char *start = ++s->p, *copied = start;
    char *text = NULL;
    size_t len = 0;
    uint32_t points = 0;
    bool unfit = false;
    while (*s->p != '"') {
        unsigned char c = (unsigned char)*s->p;
        char decoded[4];
        size_t n, one;
        if (c == '\\') {
            s->canonical = false;
            if (!text) {
                /* an escape never grows: the rest of the line is room enough */
                const char *end = s->p;
                while (end < s->end && *end != '"') end += *end == '\\' ? 2 : 1;
                if (end > s->end) end = s->end;
                text = tur__arena_alloc(s->arena, (size_t)(end - start) + TUR__PAD);
                if (!text) return tur__scan_break(s, TUR_0101, "more than memory holds", "a record that fits");
            }
            memcpy(text + len, copied, (size_t)(s->p - copied));
            len += (size_t)(s->p - copied);
            if (!(n = escape(s, decoded))) return false;
            memcpy(text + len, decoded, n);
            if (tur__utf8_unfit(decoded, n, &one) < n) unfit = true;
            len += n;
            copied = s->p;
        } else if (c < 32) {
            /* what ends a line early, or hides in it */
            if (s->p >= s->end) return tur__scan_break(s, TUR_0101, "the end of the line", "the closing quote of a string");
            return tur__scan_break(s, TUR_0101, NULL, "control characters in strings escaped");
        } else if (c < 128) {
            if (c == 127) unfit = true;
            s->p++;
        } else {
            if (!(n = sequence(s->p))) {
                s->cut = s->end - s->p < (c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2);
                return tur__scan_break(s, TUR_0102, tur__arena_printf(s->arena, "the byte 0x%02X", c), "valid UTF-8");
            }
            if (tur__utf8_unfit(s->p, n, &one) < n) unfit = true;
            s->p += n;
        }
        points++;
    }
    if (text) {
        memcpy(text + len, copied, (size_t)(s->p - copied));
        len += (size_t)(s->p - copied);
        memset(text + len, 0, TUR__PAD > 16 ? 16 : TUR__PAD);
    }
    *out = (tur__text){text ? text : start, text ? (uint32_t)len : (uint32_t)(s->p - start), points, unfit};
    s->p++;
    return true;
}

bool tur__scan_number(tur__scan *s, bool *integer)
{
    const char *p = s->p;
    *integer = true;
    p += *p == '-';
    if (*p == '0') p++;
    else if ((unsigned)(*p - '1') < 9)
        while ((unsigned)(*p - '0') < 10) p++;
    else return s->p = p, tur__scan_break(s, TUR_0101, NULL, "a JSON value");
    if ((unsigned)(*p - '0') < 10) return s->p = p, tur__scan_break(s, TUR_0101, "a leading zero", "a number without leading zeros");
    if (*p == '.') {
        *integer = false;
        if ((unsigned)(*++p - '0') > 9) return s->p = p, tur__scan_break(s, TUR_0101, NULL, "a digit behind the point");
        while ((unsigned)(*p - '0') < 10) p++;
    }
    if ((*p | 32) == 'e') {
        *integer = false;
        p++;
        p += *p == '+' || *p == '-';
        if ((unsigned)(*p - '0') > 9) return s->p = p, tur__scan_break(s, TUR_0101, NULL, "a digit of the exponent");
        while ((unsigned)(*p - '0') < 10) p++;
    }
    s->p = p;
    return true;
}

/* A scalar at s->p. */
static bool scalar(tur__scan *s)
{
    static const struct { const char *word; size_t len; } words[] = {{"true", 4}, {"false", 5}, {"null", 4}};
    tur__text t;
    bool integer;
    if (*s->p == '"') return tur__scan_string(s, &t);
    for (int i = 0; i < 3; i++)
        if (*s->p == *words[i].word) {
            if (memcmp(s->p, words[i].word, words[i].len)) {
                size_t left = (size_t)(s->end - s->p);
                s->cut = left < words[i].len && !memcmp(s->p, words[i].word, left);
                return tur__scan_break(s, TUR_0101, NULL, "true, false or null");
            }
            s->p += words[i].len;
            return true;
        }
    return tur__scan_number(s, &integer);
}

bool tur__scan_skip(tur__scan *s, int depth)
{
    uint32_t objects = 0; /* bit by level: an object, or an array */
    int level = 0;
    for (;;) {
        tur__scan_blanks(s);
        if (*s->p == '{' || *s->p == '[') {
            bool object = *s->p == '{';
            if (depth + level >= TUR__LIMIT_DEPTH + tur__slack(TUR_0115))
                return tur__scan_break(s, TUR_0115, "deeper nesting", "at most 16 objects and arrays in one another");
            s->p++;
            tur__scan_blanks(s);
            if (*s->p != (object ? '}' : ']')) {
                objects = (objects & ~(1u << level)) | (uint32_t)object << level;
                level++;
                if (object) goto name;
                continue;
            }
            s->p++;
        } else if (!scalar(s)) return false;
        /* behind a value: close what ends here */
        for (;;) {
            if (!level) return true;
            tur__scan_blanks(s);
            bool object = objects >> (level - 1) & 1;
            if (*s->p == ',') {
                s->p++;
                tur__scan_blanks(s);
                if (object) goto name;
                break;
            }
            if (*s->p != (object ? '}' : ']')) return tur__scan_break(s, TUR_0101, NULL, object ? "a comma or }" : "a comma or ]");
            s->p++;
            level--;
        }
        continue;
    name:
        if (*s->p != '"') return tur__scan_break(s, TUR_0101, NULL, "the name of a member");
        if (!scalar(s)) return false;
        tur__scan_blanks(s);
        if (*s->p != ':') return tur__scan_break(s, TUR_0101, NULL, "a colon");
        s->p++;
    }
}

/* Bytes of a string in the canonical form: its quotes, and the escapes that it needs there. */
static size_t canonical_size(const tur__text *t)
{
    size_t n = t->len + 2;
    for (uint32_t i = 0; i < t->len; i++) n += t->text[i] == '"' || t->text[i] == '\\';
    return n;
}

static tur__item *new_item(tur__scan *s, tur__frame *f, const tur__text *name, const tur__text *value)
{
    tur__item *item = tur__arena_zalloc(s->arena, sizeof *item);
    if (!item) return NULL;
    item->text = value->text;
    item->len = value->len;
    if (value->len >= TUR__WIDE || (name && name->len >= TUR__WIDE)) tur__note_wide(f, 0);
    if (name) {
        item->name = name->text;
        item->name_len = name->len;
    }
    return item;
}

/* A name stands twice in the map: it has a finding, and this is no other. */
static const char twice[] = "";

/* A flat map of strings inside an extension. False: broken. *WRONG is set on anything else; *SIZE
 * counts its bytes in the canonical form. */
static bool flat_map(tur__scan *s, tur__frame *f, const tur__spot *spot, const char **wrong, size_t *size, int depth, tur__extra *extra)
{
    tur__item **link = &extra->items;
    s->p++;
    tur__scan_blanks(s);
    if (*s->p == '}') return s->p++, *wrong = "an empty object", true;
    const char *first = s->p;
    for (;;) {
        tur__text name, value;
        if (*s->p != '"') return tur__scan_break(s, TUR_0101, NULL, "the name of a member");
        if (!tur__scan_string(s, &name)) return false;
        *size += canonical_size(&name) + 2; /* the colon, and a comma or brace */
        if (!name.len || name.unfit || name.points > 128) *wrong = "a name that is empty, too long or has controls";
        tur__scan_blanks(s);
        if (*s->p != ':') return tur__scan_break(s, TUR_0101, NULL, "a colon");
        s->p++;
        tur__scan_blanks(s);
        if (*s->p == '"') {
            if (!tur__scan_string(s, &value)) return false;
            *size += canonical_size(&value);
            if (!(*link = new_item(s, f, &name, &value))) return tur__scan_break(s, TUR_0101, "more than memory holds", "a record that fits");
            link = &(*link)->next;
            if (!value.len || value.unfit || value.points > 256) *wrong = "a value that is empty, too long or has controls";
        } else {
            if (!tur__scan_skip(s, depth)) return false;
            *wrong = "a value that is no string";
        }
        tur__scan_blanks(s);
        if (*s->p == '}') break;
        if (*s->p != ',') return tur__scan_break(s, TUR_0101, NULL, "a comma or }");
        s->p++;
        tur__scan_blanks(s);
    }
    s->p++;
    /* names once: an extension is at most 4 KiB, so that comparing names pair by pair is cheap */
    if (++*size > TUR__LIMIT_EXTENSION_BYTES) return true;
    enum { NAMES = TUR__LIMIT_EXTENSION_BYTES / 5 }; /* "a":"", at least */
    const char *end = s->p, *names[NAMES];
    uint32_t lens[NAMES];
    int count = 0;
    for (s->p = first; s->p < end && count < NAMES;) {
        const char *quote = s->p;
        tur__text name, value;
        if (!tur__scan_string(s, &name)) return false;
        for (int i = 0; i < count; i++)
            if (lens[i] == name.len && !memcmp(names[i], name.text, name.len)) {
                tur__spot at = *spot;
                at.pos = (uint32_t)(quote - s->base);
                tur__scan_find(s, TUR_0105, &at, "a second member of one name in the map", "each name once");
                s->p = end;
                return *wrong = twice, true;
            }
        names[count] = name.text;
        lens[count++] = name.len;
        tur__scan_blanks(s);
        s->p++;
        tur__scan_blanks(s);
        if (*s->p == '"' ? !tur__scan_string(s, &value) : !tur__scan_skip(s, depth)) return false;
        tur__scan_blanks(s);
        s->p++;
        tur__scan_blanks(s);
    }
    s->p = end;
    return true;
}

static bool extension_name(const tur__text *t)
{
    uint32_t i = 2;
    while (i < t->len && ((unsigned)(t->text[i] - 'a') < 26 || (unsigned)(t->text[i] - '0') < 10)) i++;
    if (i == 2 || i + 1 >= t->len || t->text[i] != '_' || t->len > TUR__LIMIT_EXTENSION_NAME + (unsigned)tur__slack(TUR_1602)) return false;
    for (i++; i < t->len; i++)
        if ((unsigned)(t->text[i] - 'a') >= 26 && (unsigned)(t->text[i] - '0') >= 10 && t->text[i] != '_') return false;
    return true;
}

bool tur__scan_extension(tur__scan *s, tur__frame *f, int node, const tur__text *name, int depth)
{
    const char *at = s->p, *wrong = NULL;
    tur__spot spot = {f, node, -1, name->text, name->len, (uint32_t)(at - s->base)};
    int count = 0;
    s->tested[TUR_1602]++;
    if (!extension_name(name)) tur__scan_find(s, TUR_1602, &spot, tur__scan_excerpt(s, name->text, name->len), "x_VENDOR_NAME of lower-case letters, digits and low lines");
    tur__extra **link = &f->extras;
    for (; *link; link = &(*link)->next, count++)
        if ((*link)->node == node && (*link)->name_len == name->len && !memcmp((*link)->name, name->text, name->len)) {
            tur__scan_find(s, TUR_0105, &spot, "a second member of this name", "each name once");
            return tur__scan_skip(s, depth);
        }
    if (count == TUR__LIMIT_EXTENSIONS + tur__slack(TUR_0114)) {
        tur__scan_find(s, TUR_0114, &spot, "one more extension", tur__arena_printf(s->arena, "at most %d extensions of one object", TUR__LIMIT_EXTENSIONS));
        return tur__scan_skip(s, depth);
    }
    tur__extra *e = tur__arena_zalloc(s->arena, sizeof *e);
    if (!e) return tur__scan_break(s, TUR_0101, "more than memory holds", "a record that fits");
    *e = (tur__extra){.name = name->text, .name_len = name->len, .pos = spot.pos, .node = (uint8_t)node};
    *link = e;
    s->tested[TUR_1604]++;
    s->tested[TUR_1603]++;
    tur__text t;
    bool integer = true;
    size_t size = 0;
    if (*at == '"') {
        if (!tur__scan_string(s, &t)) return false;
        size = canonical_size(&t);
        if (!(e->items = new_item(s, f, NULL, &t))) return tur__scan_break(s, TUR_0101, "more than memory holds", "a record that fits");
        if (!t.len) wrong = "an empty string";
        else if (t.unfit) wrong = "control characters or non-characters";
        else if (t.points > TUR__LIMIT_EXTENSION_TEXT + (unsigned)tur__slack(TUR_1604)) wrong = "a longer string";
    } else if (*at == '{') {
        if (!flat_map(s, f, &spot, &wrong, &size, depth + 1, e)) return false;
    } else if (*at == '[' || *at == 'n') {
        if (!tur__scan_skip(s, depth)) return false;
        wrong = *at == '[' ? "an array" : "null";
    } else if (*at == 't' || *at == 'f') {
        if (!tur__scan_skip(s, depth)) return false;
    } else {
        if (!tur__scan_number(s, &integer)) return false;
        const char *digits = at + (*at == '-');
        size_t n = (size_t)(s->p - digits);
        if (!integer) wrong = "a number that is not whole";
        else if (n > 16 || (n == 16 && memcmp(digits, "9007199254740991", 16) > 0)) wrong = "a number beyond 2^53 - 1";
        else if (*at == '-' && *digits == '0') wrong = "-0";
    }
    if (wrong == twice) return true;
    if (wrong) tur__scan_find(s, TUR_1604, &spot, wrong, "a string of 1 to 1024 characters, an integer, a boolean or a flat map of strings");
    else if (size > TUR__LIMIT_EXTENSION_BYTES + (size_t)tur__slack(TUR_1603))
        tur__scan_find(s, TUR_1603, &spot, tur__arena_printf(s->arena, "%zu bytes", size), tur__arena_printf(s->arena, "at most %d bytes", TUR__LIMIT_EXTENSION_BYTES));
    return true;
}

/* What the value of a node is tested for, with how many values there were. */
static void fired_by(const tur__node *n, uint64_t times, tur_counter *c)
{
    bool text = n->base != TUR__BASE_OBJECT && n->base != TUR__BASE_FRAMES && n->base != TUR__BASE_INTEGER && n->base != TUR__BASE_BOOLEAN && n->base != TUR__BASE_FLAG;
    c[TUR_0106].fired += times;
    c[TUR_0107].fired += times;
    c[TUR_0105].fired += times;
    c[TUR_0104].fired += times;
    if (n->base != TUR__BASE_INTEGER && n->base != TUR__BASE_BOOLEAN && n->base != TUR__BASE_FLAG) c[TUR_0108].fired += times;
    if (n->base == TUR__BASE_DECIMAL) {
        c[TUR_0109].fired += times;
        c[TUR_0120].fired += times;
        if (n->sign) c[TUR_0121].fired += times;
    } else if (text) {
        c[TUR_0113].fired += times;
        c[TUR_0116].fired += times;
        if (n->base != TUR__BASE_STRING && n->base != TUR__BASE_MAP) c[n->requirement].fired += times;
    }
    if (n->base == TUR__BASE_INTEGER) c[TUR_0112].fired += times;
    if (n->base == TUR__BASE_FRAMES || n->base == TUR__BASE_MAP || n->list) c[TUR_0114].fired += times;
    if (n->set) c[TUR_0119].fired += times;
    if (n->base == TUR__BASE_FLAG) c[TUR_0118].fired += times;
    if (n->base == TUR__BASE_CODE && !n->list)
        for (int i = 1; i < tur__code_lists[n->codes].count; i++)
            if (tur__code_lists[n->codes].codes[i].is_default) c[TUR_0118].fired += times;
}

void tur__scan_fired(const tur__scan *s, tur_counter counter[TUR__REQUIREMENT_COUNT])
{
    for (int r = 0; r < TUR__REQUIREMENT_COUNT; r++) counter[r].fired += s->tested[r];
    for (int f = 0; f < TUR__FRAME_COUNT; f++) {
        const tur__frame_info *info = &tur__frames[f];
        counter[TUR_0108].fired += s->habits[f].frames;
        for (int n = 1; n < info->count; n++) {
            fired_by(&info->nodes[n], s->habits[f].seen[n], counter);
            /* each object that could hold a needed member is a test of its presence */
            int parent = info->nodes[n].parent;
            if (info->nodes[n].need) counter[TUR_0103].fired += parent ? s->habits[f].seen[parent] : s->habits[f].frames;
        }
    }
    counter[TUR_0101].fired += s->lines;
    counter[TUR_0102].fired += s->lines;
    counter[TUR_0115].fired += s->lines;
}
