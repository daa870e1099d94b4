#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "test/roundtrip/internal.h"
#include "tur.h"

void *need(void *p)
{
    if (!p) fputs("roundtrip: out of memory\n", stderr), exit(2);
    return p;
}

uint64_t generator_next(generator *g)
{
    uint64_t z = (g->state += UINT64_C(0x9E3779B97F4A7C15));
    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

uint64_t generator_below(generator *g, uint64_t n) { return generator_next(g) % n; }

static bool one_in(generator *g, unsigned n) { return !generator_below(g, n); }

static tur__json *text_of(tur__arena *a, const char *text) { return need(tur__json_new_string(a, text, strlen(text))); }

/* ---- Text ---- */

/* What forms other than JSON have to take care of. No part of it looks like a secret or an address. */
static const char *const pieces[] = {
    "a", "Zq", "7", " ", "  ", ",", ";", "\"", "\"\"", "'", "''", "\\", "/", "=", "+", "-", "@", "<", ">", "&", "]]>", "&amp;", "<!--", "--", "?>", "{", "}", "[", "]", ":", "|",
    "null", "NULL", "true", "0", "1e5", "-5", "=1+1", "'=x", "\xC2\xA0", "\xC3\xA4", "e\xCC\x81", "\xEF\xBC\x9D", "\xEF\xBB\xBF", "\xE2\x80\xA8", "\xE2\x80\xAE", "\xF0\x9F\x98\x80", "\xF4\x8F\xBF\xBD",
    "\xEE\x80\x80", "\xEF\xBF\xBD", "%s", "%00", "#", "~", "`", "$", "*", "_", "."};

static tur__json *text(generator *g, tur__arena *a, uint32_t max)
{
    tur__buf b = {0};
    uint32_t points = 0, wanted = 1 + (uint32_t)generator_below(g, one_in(g, 40) ? max : 12);
    while (points < wanted) {
        const char *piece = pieces[generator_below(g, sizeof pieces / sizeof *pieces)];
        uint32_t n = (uint32_t)tur__utf8_count(piece, strlen(piece));
        if (points + n > max) piece = "x", n = 1;
        tur__buf_puts(&b, piece);
        points += n;
    }
    tur__json *v = need(tur__json_new_string(a, tur__buf_text(&b), b.len));
    tur__buf_free(&b);
    return v;
}

static tur__json *of_letters(generator *g, tur__arena *a, const char *first, const char *letters, uint32_t max)
{
    char word[65];
    uint32_t len = 1 + (uint32_t)generator_below(g, one_in(g, 10) && max >= 64 ? 64 : 8);
    for (uint32_t i = 0; i < len; i++) {
        const char *from = i ? letters : first;
        word[i] = from[generator_below(g, strlen(from))];
    }
    return need(tur__json_new_string(a, word, len));
}

static tur__json *word(generator *g, tur__arena *a, const tur__node *n)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789_";
    return of_letters(g, a, "abcdefghijklmnopqrstuvwxyz", letters, n->max);
}

static tur__json *hex(generator *g, tur__arena *a, uint32_t len)
{
    char digits[65];
    for (uint32_t i = 0; i < len; i++) digits[i] = "0123456789abcdef"[generator_below(g, 16)];
    digits[0] = 'f'; /* all zero is none */
    return need(tur__json_new_string(a, digits, len));
}

/* ---- Figures ---- */

static tur__json *decimal(generator *g, tur__arena *a, const tur__node *n)
{
    char out[64];
    int ints = n->int_digits, fracs = n->frac_digits, len = 0;
    if (g->plain) return text_of(a, "1");
    if (one_in(g, 10) && n->sign != TUR__SIGN_POSITIVE) return text_of(a, "0");
    if (n->sign == TUR__SIGN_ANY && one_in(g, 12)) out[len++] = '-';
    if (!one_in(g, 8)) ints = ints > 6 ? 6 : ints, fracs = one_in(g, 2) ? 0 : fracs > 4 ? 4 : fracs;
    ints = (int)generator_below(g, (uint64_t)ints + 1);
    if (!ints && !fracs) ints = 1;
    if (ints && fracs && one_in(g, 2)) fracs = 0;
    if (fracs) fracs = 1 + (int)generator_below(g, (uint64_t)fracs);
    if (!ints) out[len++] = '0';
    for (int i = 0; i < ints; i++) out[len++] = (char)('0' + (i ? generator_below(g, 10) : 1 + generator_below(g, 9)));
    if (fracs) out[len++] = '.';
    for (int i = 0; i < fracs; i++) out[len++] = (char)('0' + (i + 1 < fracs ? generator_below(g, 10) : 1 + generator_below(g, 9)));
    return need(tur__json_new_string(a, out, (size_t)len));
}

static tur__json *integer(generator *g, tur__arena *a, const tur__node *n)
{
    char out[32];
    uint64_t span = (uint64_t)(n->most - n->least), v = g->plain ? 1 : one_in(g, 10) ? span : generator_below(g, span < 1000 ? span + 1 : 1000);
    int len = snprintf(out, sizeof out, "%lld", g->plain && n->least <= 1 ? 1 : (long long)(n->least + (int64_t)v));
    return need(tur__json_new_number(a, out, (size_t)len));
}

/* Later members of the table are later instants, so that intervals run forward. */
static tur__json *instant(generator *g, tur__arena *a, int node)
{
    char out[40], fraction[12] = "";
    if (one_in(g, 3)) {
        int digits = 1 + (int)generator_below(g, 9);
        fraction[0] = '.';
        for (int i = 1; i <= digits; i++) fraction[i] = (char)('0' + (i < digits ? generator_below(g, 10) : 1 + generator_below(g, 9)));
        fraction[digits + 1] = 0;
    }
    snprintf(out, sizeof out, "%04d-%02d-%02dT%02d:%02d:%02d%sZ", one_in(g, 20) ? 9999 : 2000 + node, 1 + (int)generator_below(g, 12), 1 + (int)generator_below(g, 28), (int)generator_below(g, 24),
             (int)generator_below(g, 60), (int)generator_below(g, 60), fraction);
    return text_of(a, out);
}

/* ---- Names of lists ---- */

/* Of what is in a list, rather what did not occur yet. */
static int rare(generator *g, const uint32_t *seen, int from, int count)
{
    int a = from + (int)generator_below(g, (uint64_t)(count - from)), b = from + (int)generator_below(g, (uint64_t)(count - from));
    return seen[a] <= seen[b] ? a : b;
}

static tur__json *code(generator *g, tur__arena *a, const tur__node *n)
{
    const tur__code_list *list = &tur__code_lists[n->codes];
    if (list->extensible && one_in(g, 20)) return text_of(a, "x_acme_code");
    for (;;) {
        int c = rare(g, g->codes[n->codes], 1, list->count);
        if (!list->codes[c].is_default) return text_of(a, list->codes[c].name);
    }
}

static tur__json *meter(generator *g, tur__arena *a, const tur__node *n)
{
    const tur__code_list *modalities = &tur__code_lists[TUR__LIST_MODALITY];
    char out[100];
    if (n->base != TUR__BASE_PLACE && one_in(g, 12)) return text_of(a, "x_acme_unit");
    int m = rare(g, g->meters, 1, TUR__METER_COUNT);
    while (n->base == TUR__BASE_PLACE && !tur__meters[m].mask) m = 1 + (int)generator_below(g, TUR__METER_COUNT - 1);
    bool with = n->base != TUR__BASE_METER && tur__meters[m].mask && one_in(g, 3);
    snprintf(out, sizeof out, "%s%s%s", tur__meters[m].name, with ? "@" : "", with ? modalities->codes[1 + generator_below(g, (uint64_t)modalities->count - 1)].name : "");
    return text_of(a, out);
}

static tur__json *currency(generator *g, tur__arena *a)
{
    if (one_in(g, 8)) return text_of(a, "x-acme:credit_2");
    return text_of(a, one_in(g, 2) ? "USD" : tur__currencies[generator_below(g, TUR__CURRENCY_COUNT)].code);
}

static tur__json *path(generator *g, tur__arena *a)
{
    const tur__frame_info *f = &tur__frames[TUR__FRAME_RECORD];
    int n = 1 + (int)generator_below(g, (uint64_t)f->count - 1);
    if (one_in(g, 6)) return text_of(a, "tags.\xC3\xBC, =1");
    if (one_in(g, 6)) return text_of(a, "x_acme_path");
    while (f->nodes[n].base == TUR__BASE_OBJECT) n++;
    return text_of(a, f->nodes[n].path);
}

static tur__json *uuid(generator *g, tur__arena *a)
{
    char out[40];
    snprintf(out, sizeof out, "%08x-%04x-8%03x-b%03x-%012llx", (unsigned)generator_below(g, UINT32_MAX), (unsigned)generator_below(g, 65536), (unsigned)generator_below(g, 4096),
             (unsigned)generator_below(g, 4096), (unsigned long long)g->serial);
    return text_of(a, out);
}

tur__json *generator_value(generator *g, tur__arena *a, int frame, int node)
{
    static const char *const uris[] = {"https://example.com/a?b=c&d='e'", "urn:x:y", "s3://bucket/key%20a", "a:~"};
    const tur__node *n = &tur__frames[frame].nodes[node];
    switch (n->base) {
    case TUR__BASE_CODE: return code(g, a, n);
    case TUR__BASE_DECIMAL: return decimal(g, a, n);
    case TUR__BASE_INTEGER: return integer(g, a, n);
    case TUR__BASE_INSTANT: return instant(g, a, node);
    case TUR__BASE_BOOLEAN: return need(tur__json_new(a, one_in(g, 2) ? TUR__JSON_TRUE : TUR__JSON_FALSE));
    case TUR__BASE_FLAG: return need(tur__json_new(a, TUR__JSON_TRUE));
    case TUR__BASE_UUID: return uuid(g, a);
    case TUR__BASE_METER:
    case TUR__BASE_PLACE:
    case TUR__BASE_LABEL: return meter(g, a, n);
    case TUR__BASE_VERSION: return text_of(a, TUR_SPEC_VERSION);
    case TUR__BASE_EMITTER: return text_of(a, one_in(g, 2) ? "com.example.gateway" : "urn:example:a'&b=1");
    case TUR__BASE_WORD: return word(g, a, n);
    case TUR__BASE_MEMBER: return text_of(a, one_in(g, 2) ? "kind" : "x_acme_a");
    case TUR__BASE_FORMAT: return of_letters(g, a, "abc012", "abcdefghijklmnopqrstuvwxyz0123456789_.-", n->max);
    case TUR__BASE_PATH: return path(g, a);
    case TUR__BASE_PURL: return text_of(a, "pkg:huggingface/a/b@c?d=e&f=g");
    case TUR__BASE_URI: return text_of(a, uris[generator_below(g, 4)]);
    case TUR__BASE_HEX:
    case TUR__BASE_HEX_ID: return hex(g, a, n->max);
    case TUR__BASE_CURRENCY: return currency(g, a);
    case TUR__BASE_COUNTRY: return text_of(a, tur__countries[generator_below(g, TUR__COUNTRY_COUNT)]);
    default: return text(g, a, n->max);
    }
}

tur__json *generator_extension(generator *g, tur__arena *a)
{
    static const tur__node number = {.base = TUR__BASE_INTEGER, .least = -9007199254740991, .most = 9007199254740991};
    char name[24];
    switch (generator_below(g, 4)) {
    case 0: return text(g, a, 200);
    case 1: return integer(g, a, &number);
    case 2: return need(tur__json_new(a, one_in(g, 2) ? TUR__JSON_TRUE : TUR__JSON_FALSE));
    default: break;
    }
    tur__json *map = need(tur__json_new(a, TUR__JSON_OBJECT));
    for (int i = 0, count = 1 + (int)generator_below(g, 4); i < count; i++) {
        snprintf(name, sizeof name, "=%d \"\xC3\xBC<%d", i, i);
        if (!tur__json_put(a, map, name, strlen(name), text(g, a, 64))) need(NULL);
    }
    return map;
}
