#include "format/build.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

enum { NAME_MAX_POINTS = 256, ASSUMPTIONS = 64, LIST_MAX = 1024, TAGS = 256, TAG_NAME = 128 };

/* ---- Counts of the source ---- */

void tur__row_bad(tur__run *run, const tur__json *at, const char *wanted)
{
    tur__row_refuse(run, "TUR-1312", at, tur__shown(run, at), wanted);
}

bool tur__take_count(tur__run *run, tur__count *out, const tur__json *object, const char *name)
{
    const tur__json *v = tur__take(object, name);
    *out = (tur__count){.node = v};
    if (!v) return true;
    bool digits = v->kind == TUR__JSON_NUMBER && v->len <= 16;
    for (size_t i = 0; digits && i < v->len; i++) digits = v->text[i] >= '0' && v->text[i] <= '9';
    for (size_t i = 0; digits && i < v->len; i++) out->n = out->n * 10 + (v->text[i] - '0');
    if (!digits || out->n > 9007199254740991) {
        tur__row_bad(run, v, "a whole number from 0 to 9007199254740991");
        return false;
    }
    return out->known = true;
}

bool tur__take_string(tur__run *run, const tur__json **out, const tur__json *object,
                      const char *name)
{
    const tur__json *v = tur__take(object, name);
    *out = v && v->len ? v : NULL;
    if (!v || v->kind == TUR__JSON_STRING) return true;
    tur__row_bad(run, v, "a string");
    return false;
}

static bool take_kind(tur__run *run, tur__json **out, const tur__json *object, const char *name,
                      tur__json_kind kind, const char *wanted)
{
    tur__json *v = tur__take(object, name);
    *out = v;
    if (!v || v->kind == kind) return true;
    *out = NULL;
    tur__row_bad(run, v, wanted);
    return false;
}

bool tur__take_object(tur__run *run, tur__json **out, const tur__json *object, const char *name)
{
    return take_kind(run, out, object, name, TUR__JSON_OBJECT, "an object");
}

bool tur__take_array(tur__run *run, tur__json **out, const tur__json *object, const char *name)
{
    return take_kind(run, out, object, name, TUR__JSON_ARRAY, "an array");
}

/* ---- Members ---- */

static tur__json *string(tur__run *run, const char *text, size_t len)
{
    tur__json *s = tur__json_new_string(&run->arena, text, len);
    if (!s) tur__fail(run, TUR_ENOMEM);
    return s;
}

void tur__put(tur__run *run, tur__json *to, const char *path, tur__json *value)
{
    if (!value || !to || !tur__going(run)) return;
    if (!tur__json_set(&run->arena, to, path, value)) tur__fail(run, TUR_ENOMEM);
}

void tur__put_word(tur__run *run, tur__json *to, const char *path, const char *word)
{
    tur__put(run, to, path, string(run, word, strlen(word)));
}

void tur__put_instant(tur__run *run, tur__json *to, const char *path, tur__instant t)
{
    char text[TUR__INSTANT_TEXT];
    size_t len = tur__instant_print(text, t);
    tur__put(run, to, path, string(run, text, len));
}

tur__json *tur__record_new(tur__run *run, const char *kind, const char *grain,
                           const char *usage_source)
{
    tur__json *r = tur__json_new(&run->arena, TUR__JSON_OBJECT);
    if (!r) return tur__fail(run, TUR_ENOMEM), NULL;
    tur__put_word(run, r, "tur", TUR_SPEC_VERSION);
    tur__put_word(run, r, "kind", kind);
    tur__put_word(run, r, "grain", grain);
    tur__put_word(run, r, "provenance.usage_source", usage_source);
    tur__put_word(run, r, "provenance.source_format", run->from->name);
    return r;
}

/* False, and reported, where a record cannot hold the string. */
static bool fits(tur__run *run, const tur__json *node, size_t most)
{
    size_t size;
    const char *why = NULL;
    if (tur__utf8_unfit(node->text, node->len, &size) < node->len)
        why = "a string with control characters, which is left out";
    else if (node->len > most && tur__utf8_count(node->text, node->len) > most)
        why = tur__text(run, "a string of %zu characters, which is left out",
                        tur__utf8_count(node->text, node->len));
    if (!why) return true;
    tur__find(run, "TUR-1308", node, why,
              tur__text(run, "at most %zu characters, none of them for control", most));
    tur__loss_withheld(run, node);
    return false;
}

static bool empty(const tur__json *node)
{
    return !node || node->kind != TUR__JSON_STRING || !node->len;
}

void tur__put_text(tur__run *run, tur__json *to, const char *path, const tur__json *node)
{
    if (empty(node) || !fits(run, node, NAME_MAX_POINTS)) return;
    tur__put(run, to, path, string(run, node->text, node->len));
}

/* The value that may be carried, or NULL. A finding never shows what it is about. */
static tur__json *guarded(tur__run *run, const char *path, const tur__json *node, bool person)
{
    tur__guise guise = tur__guise_of(node->text, node->len);
    if (guise == TUR__SECRET) {
        tur__find(run, "TUR-1314", node, "what looks like a secret, which is left out",
                  "an opaque identifier");
        tur__loss_withheld(run, node);
        return NULL;
    }
    bool replace = guise == TUR__ADDRESS || (person && guise != TUR__MACHINE);
    if (replace && run->has_pseudonym_key) {
        const char *p = tur__pseudonym(run, path, node->text, node->len);
        return p ? string(run, p, strlen(p)) : NULL;
    }
    if (guise == TUR__ADDRESS) {
        tur__find(run, "TUR-1314", node, "an e-mail address, which is left out",
                  "a key for pseudonyms, or an opaque identifier");
        tur__loss_withheld(run, node);
        return NULL;
    }
    if (!fits(run, node, NAME_MAX_POINTS)) return NULL;
    return string(run, node->text, node->len);
}

void tur__put_own(tur__run *run, tur__json *to, const char *path, const tur__json *node)
{
    if (!empty(node)) tur__put(run, to, path, guarded(run, path, node, false));
}

static bool placeholder(tur__run *run, const tur__json *node)
{
    if (!tur__is_placeholder(node->text, node->len)) return false;
    tur__find(run, "TUR-1306", node, tur__shown(run, node), "an identifier, or nothing");
    tur__loss_withheld(run, node);
    return true;
}

void tur__put_id(tur__run *run, tur__json *to, const char *path, const tur__json *node)
{
    if (!empty(node) && !placeholder(run, node)) tur__put_own(run, to, path, node);
}

void tur__put_person(tur__run *run, tur__json *to, const char *path, const tur__json *node)
{
    if (!empty(node) && !placeholder(run, node))
        tur__put(run, to, path, guarded(run, path, node, true));
}

void tur__put_tag(tur__run *run, tur__json *record, const tur__json *node)
{
    tur__json *tags = tur__json_get(record, "tags");
    bool number = node && node->kind == TUR__JSON_NUMBER;
    if ((!number && empty(node)) || !tur__going(run)) return;
    if (!node->name_len || tur__utf8_count(node->name, node->name_len) > TAG_NAME ||
        (tags && tags->count >= TAGS) || tur__guise_of(node->name, node->name_len) != TUR__PLAIN) {
        tur__find(run, "TUR-1308", node, "a tag that a record cannot carry", NULL);
        tur__loss_withheld(run, node);
        return;
    }
    tur__json *value = guarded(run, "tags", node, false);
    if (!value) return;
    if (!tags) {
        tags = tur__json_new(&run->arena, TUR__JSON_OBJECT);
        tur__put(run, record, "tags", tags);
    }
    /* Not by path: the name of a tag may have points in it. */
    if (tags && !tur__json_put(&run->arena, tags, node->name, node->name_len, value))
        tur__fail(run, TUR_ENOMEM);
}

static tur__json *array(tur__run *run, tur__json *to, const char *path)
{
    tur__json *a = tur__json_at(to, path);
    if (a || !tur__going(run)) return a;
    a = tur__json_new(&run->arena, TUR__JSON_ARRAY);
    if (!a) tur__fail(run, TUR_ENOMEM);
    tur__put(run, to, path, a);
    return a;
}

void tur__put_label(tur__run *run, tur__json *record, const tur__json *node)
{
    tur__json *labels = tur__json_get(record, "labels");
    if (empty(node)) return;
    if (labels && labels->count >= TAGS) {
        tur__find(run, "TUR-1308", node, "one label more than a record carries", NULL);
        tur__loss_withheld(run, node);
        return;
    }
    tur__json *value = guarded(run, "labels", node, false);
    if (!value) return;
    labels = array(run, record, "labels");
    if (labels) tur__json_push(labels, value);
}

void tur__assume(tur__run *run, tur__json *record, const char *text)
{
    tur__json *a = array(run, record, "provenance.assumptions");
    if (!a || a->count >= ASSUMPTIONS) return;
    for (const tur__json *c = a->first; c; c = c->next)
        if (tur__json_is(c, text)) return;
    tur__json *s = string(run, text, strlen(text));
    if (s) tur__json_push(a, s);
}

/* ---- Lines and figures ---- */

static tur__json *object_in(tur__run *run, tur__json *a)
{
    tur__json *o = a ? tur__json_new(&run->arena, TUR__JSON_OBJECT) : NULL;
    if (o) tur__json_push(a, o);
    else tur__fail(run, TUR_ENOMEM);
    return o;
}

static void put_number(tur__run *run, tur__json *to, const char *path, int64_t n)
{
    char text[24];
    int len = snprintf(text, sizeof text, "%lld", (long long)n);
    tur__put(run, to, path, string(run, text, (size_t)len));
}

tur__json *tur__line(tur__run *run, tur__json *record, const char *where, const char *place,
                     int64_t n, int flags)
{
    if ((!n && !(flags & TUR__KEEP_ZERO)) || !tur__going(run)) return NULL;
    const char *modality = strchr(place, '@');
    tur__json *line = object_in(run, array(run, record, where));
    if (!line) return NULL;
    tur__put(run, line, "meter",
             string(run, place, modality ? (size_t)(modality - place) : strlen(place)));
    if (modality) tur__put_word(run, line, "modality", modality + 1);
    put_number(run, line, "quantity", n);
    if (flags & TUR__REST) tur__put(run, line, "rest", tur__json_new(&run->arena, TUR__JSON_TRUE));
    if (flags & TUR__DERIVED) tur__put_word(run, line, "quality", "derived");
    return line;
}

/* Names of leaves begin with those of the unions around them, but for two unions that are judged
 * apart: so a name tells whether a line lies inside a place. False is safe: the figure is kept. */
static bool inside(const tur__json *line, const char *place, size_t len)
{
    const tur__json *meter = tur__json_get(line, "meter"), *m = tur__json_get(line, "modality");
    const char *at = memchr(place, '@', len);
    size_t n = at ? (size_t)(at - place) : len;
    if (n == 9 && !memcmp(place, "input.all", 9)) n = 5;
    if (!meter || meter->len < n || memcmp(meter->text, place, n)) return false;
    if (meter->len > n && meter->text[n] != '.') return false;
    return !at || (m && m->len == len - n - 1 && !memcmp(m->text, at + 1, m->len));
}

void tur__stated(tur__run *run, tur__json *record, const char *name, const char *of, int64_t n)
{
    size_t lines = 0, places = 0;
    bool equal = false, not_read = strstr(of, "input.not_read") != NULL;
    if (!tur__going(run)) return;
    for (const char *p = of; *p; p += strspn(p, " ")) {
        size_t len = strcspn(p, " ");
        const tur__json *meters = tur__json_get(record, "meters");
        for (const tur__json *l = meters ? meters->first : NULL; l; l = l->next) {
            if (!inside(l, p, len)) continue;
            char text[24];
            snprintf(text, sizeof text, "%lld", (long long)n);
            equal = tur__json_is(tur__json_get(l, "quantity"), text);
            lines++;
        }
        places++;
        p += len;
    }
    if (places == 1 && !not_read && ((lines == 1 && equal) || (!lines && !n))) return;
    tur__json *stated = array(run, record, "stated");
    if (!stated || stated->count >= LIST_MAX) return;
    tur__json *figure = object_in(run, stated);
    tur__put_word(run, figure, "name", name);
    put_number(run, figure, "quantity", n);
    tur__json *list = array(run, figure, "of");
    for (const char *p = of; list && *p; p += strspn(p, " ")) {
        size_t len = strcspn(p, " ");
        tur__json *s = string(run, p, len);
        if (s) tur__json_push(list, s);
        p += len;
    }
}

void tur__complete(tur__run *run, tur__json *record, bool input, bool output)
{
    tur__json *list = input || output ? array(run, record, "complete") : NULL;
    tur__json *in = input ? string(run, "input", 5) : NULL;
    tur__json *out = output ? string(run, "output", 6) : NULL;
    if (list && in) tur__json_push(list, in);
    if (list && out) tur__json_push(list, out);
}
