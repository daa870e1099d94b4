/* As much of JSON Schema as conformance/schema uses. A schema with another word is refused, so that
 * nothing is thought to be checked that is not. */
#include "tools/cases.h"

#include <regex.h>
#include <stdlib.h>
#include <string.h>

/* One value under a schema. */
typedef struct check {
    const tur__json *root; /* of the schema */
    tur__buf *why;
} check;

static bool valid(check *c, const tur__json *schema, const tur__json *v);

static bool fail(check *c, const tur__json *v, const char *what)
{
    tur__json_pointer(c->why, v);
    tur__buf_printf(c->why, ": %s", what);
    return false;
}

static bool is_type(const char *type, const tur__json *v)
{
    switch (v->kind) {
    case TUR__JSON_OBJECT: return !strcmp(type, "object");
    case TUR__JSON_ARRAY: return !strcmp(type, "array");
    case TUR__JSON_STRING: return !strcmp(type, "string");
    case TUR__JSON_NUMBER: return !strcmp(type, "number") || (!strcmp(type, "integer") && strspn(v->text, "-0123456789") == v->len);
    case TUR__JSON_NULL: return !strcmp(type, "null");
    default: return !strcmp(type, "boolean");
    }
}

static bool matches(const char *pattern, const char *text)
{
    regex_t re;
    if (regcomp(&re, pattern, REG_EXTENDED | REG_NOSUB)) cases_die("bad pattern %s", pattern);
    bool ok = !regexec(&re, text, 0, NULL, 0);
    regfree(&re);
    return ok;
}

static bool same(const tur__json *a, const tur__json *b)
{
    tur__buf x = {0}, y = {0};
    tur__json_write(&x, a);
    tur__json_write(&y, b);
    bool equal = x.len == y.len && !memcmp(x.data, y.data, x.len);
    tur__buf_free(&x);
    tur__buf_free(&y);
    return equal;
}

static bool of_object(check *c, const tur__json *schema, const tur__json *v)
{
    const tur__json *properties = tur__json_get(schema, "properties"), *more = tur__json_get(schema, "additionalProperties");
    const tur__json *required = tur__json_get(schema, "required"), *names = tur__json_get(schema, "propertyNames");
    for (const tur__json *r = required ? required->first : NULL; r; r = r->next)
        if (!tur__json_get(v, r->text)) return fail(c, v, cases_printf("no %s", r->text));
    for (const tur__json *m = v->first; m; m = m->next) {
        const tur__json *s = tur__json_get(properties, m->name);
        if (names && !matches(cases_text(names, "pattern"), m->name)) return fail(c, m, "a name that does not fit");
        if (!s && more && more->kind == TUR__JSON_FALSE) return fail(c, m, "an unknown member");
        if (!s && more && more->kind == TUR__JSON_OBJECT) s = more;
        if (s && !valid(c, s, m)) return false;
    }
    return true;
}

static bool of_array(check *c, const tur__json *schema, const tur__json *v)
{
    const tur__json *items = tur__json_get(schema, "items"), *unique = tur__json_get(schema, "uniqueItems");
    if ((long)v->count < cases_number(schema, "minItems", 0)) return fail(c, v, "too few elements");
    for (const tur__json *e = v->first; e; e = e->next) {
        if (items && !valid(c, items, e)) return false;
        for (const tur__json *f = unique ? e->next : NULL; f; f = f->next)
            if (same(e, f)) return fail(c, f, "an element again");
    }
    return true;
}

static bool known_words(const tur__json *schema)
{
    static const char *const words[] = {"$schema", "$id", "$defs", "$ref", "title", "description", "type", "enum", "pattern", "minLength", "maxLength",
                                        "minimum", "minItems", "uniqueItems", "properties", "additionalProperties", "required", "items", "propertyNames"};
    for (const tur__json *m = schema->first; m; m = m->next) {
        size_t i = 0;
        while (i < sizeof words / sizeof *words && strcmp(words[i], m->name)) i++;
        if (i == sizeof words / sizeof *words) cases_die("a schema has the word %s, which is not checked here", m->name);
    }
    return true;
}

static bool valid(check *c, const tur__json *schema, const tur__json *v)
{
    const char *ref = cases_text(schema, "$ref"), *pattern = cases_text(schema, "pattern");
    const tur__json *type = tur__json_get(schema, "type"), *values = tur__json_get(schema, "enum");
    known_words(schema);
    if (ref) return valid(c, tur__json_point(c->root, ref + 1), v);
    if (type && type->kind == TUR__JSON_STRING && !is_type(type->text, v)) return fail(c, v, cases_printf("no %s", type->text));
    if (type && type->kind == TUR__JSON_ARRAY) {
        bool one = false;
        for (const tur__json *t = type->first; t; t = t->next) one = one || is_type(t->text, v);
        if (!one) return fail(c, v, "another type");
    }
    if (values) {
        const tur__json *e = values->first;
        while (e && !same(e, v)) e = e->next;
        if (!e) return fail(c, v, "none of the list");
    }
    if (v->kind == TUR__JSON_STRING) {
        if (pattern && !matches(pattern, v->text)) return fail(c, v, "another form");
        if ((long)v->len < cases_number(schema, "minLength", 0) || (long)v->len > cases_number(schema, "maxLength", 1L << 30)) return fail(c, v, "too short or too long");
    }
    if (v->kind == TUR__JSON_NUMBER && tur__json_get(schema, "minimum") && strtol(v->text, NULL, 10) < cases_number(schema, "minimum", 0))
        return fail(c, v, "below the least");
    if (v->kind == TUR__JSON_OBJECT) return of_object(c, schema, v);
    if (v->kind == TUR__JSON_ARRAY) return of_array(c, schema, v);
    return true;
}

const char *cases_valid(const tur__json *schema, const tur__json *v)
{
    tur__buf why = {0};
    check c = {schema, &why};
    char *out = valid(&c, schema, v) ? NULL : cases_printf("%s", tur__buf_text(&why));
    tur__buf_free(&why);
    return out;
}
