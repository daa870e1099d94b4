/* schema/1.0/record.xsd: the XML Schema 1.0 of the form tur-xml. All simple types are strings with a
 * pattern: the decimals and integers of XML Schema have more spellings than one, and processors
 * limit their digits. */
#include "tools/gen.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* What no string may hold, as the inside of a class; C0 but for these three is not XML. */
static const char *const UNFIT = "&#9;&#10;&#13;&#x7F;-&#x9F;&#xFDD0;-&#xFDEF;";

static void line(tur__buf *b, int depth, const char *format, ...) __attribute__((format(printf, 3, 4)));
static void line(tur__buf *b, int depth, const char *format, ...)
{
    char *text = NULL;
    va_list args;
    va_start(args, format);
    if (vasprintf(&text, format, args) < 0) gen_die("out of memory");
    va_end(args);
    for (; depth; depth--) tur__buf_putc(b, ' ');
    tur__buf_puts(b, text);
    tur__buf_putc(b, '\n');
    free(text);
}

/* TEXT for an attribute or an element. */
static const char *escaped(const char *text)
{
    static tur__buf b;
    b.len = 0;
    for (; *text; text++) {
        if (*text == '&') tur__buf_puts(&b, "&amp;");
        else if (*text == '<') tur__buf_puts(&b, "&lt;");
        else if (*text == '"') tur__buf_puts(&b, "&quot;");
        else tur__buf_putc(&b, *text);
    }
    return tur__buf_text(&b);
}

static void about(tur__buf *b, int depth, const char *text)
{
    line(b, depth, "<xs:annotation><xs:documentation>%s</xs:documentation></xs:annotation>", escaped(text));
}

/* ---- Simple types ---- */

/* A pattern without its ^ and $: these match whole values. */
static void pattern(tur__buf *b, const char *anchored)
{
    size_t len = strlen(anchored);
    char *inside = strndup(anchored + 1, len - 2);
    line(b, 3, "<xs:pattern value=\"%s\"/>", escaped(inside));
    free(inside);
}

/* Whole numbers from LEAST, 0 or 1, to MOST in their one spelling, each with SIGN before it. */
static void range(tur__buf *b, const char *sign, long long least, long long most)
{
    char digits[24];
    int len = snprintf(digits, sizeof digits, "%lld", most);
    if (least == 0) line(b, 3, "<xs:pattern value=\"0\"/>");
    if (len > 1) line(b, 3, "<xs:pattern value=\"%s[1-9][0-9]{0,%d}\"/>", sign, len - 2);
    for (int i = 0; i < len; i++) {
        char low = i ? '0' : '1';
        if (digits[i] <= low) continue;
        line(b, 3, "<xs:pattern value=\"%s%.*s[%c-%c][0-9]{%d}\"/>", sign, i, digits, low, digits[i] - 1, len - i - 1);
    }
    line(b, 3, "<xs:pattern value=\"%s%s\"/>", sign, digits);
}

static void open_restriction(tur__buf *b, const char *prefix, const char *name, const char *base)
{
    line(b, 1, "<xs:simpleType name=\"%s%s\">", prefix, name);
    line(b, 2, "<xs:restriction base=\"%s\">", base);
}

static void close_restriction(tur__buf *b)
{
    line(b, 2, "</xs:restriction>");
    line(b, 1, "</xs:simpleType>");
}

static void union_of(tur__buf *b, const char *prefix, const char *name, const char *members)
{
    line(b, 1, "<xs:simpleType name=\"%s%s\">", prefix, name);
    line(b, 2, "<xs:union memberTypes=\"%s\"/>", members);
    line(b, 1, "</xs:simpleType>");
}

/* Every member that aggregate.by may name. */
static void path_type(const gen *g, tur__buf *b, const char *name, long long max)
{
    open_restriction(b, "type_", "member_path", "xs:string");
    for (int i = 1; i < g->frames[0].count; i++)
        if (!g->frames[0].node[i].object) line(b, 3, "<xs:enumeration value=\"%s\"/>", g->frames[0].node[i].path);
    close_restriction(b);
    open_restriction(b, "type_", "tag_path", "fit");
    line(b, 3, "<xs:maxLength value=\"%lld\"/>", max);
    line(b, 3, "<xs:pattern value=\"tags\\..+\"/>");
    close_restriction(b);
    union_of(b, "type_", name, "type_member_path type_tag_path extension_name");
}

static void type(const gen *g, tur__buf *b, const char *name, const json_t *t)
{
    const char *base = gen_str(t, "base");
    long long max = gen_int(t, "max", 0);
    char decimal[200];
    if (!strcmp(base, "path")) return path_type(g, b, name, max);
    open_restriction(b, "type_", name, !strcmp(base, "string") ? "fit" : "xs:string");
    about(b, 3, gen_str(t, "text"));
    if (!strcmp(base, "decimal")) {
        gen_decimal_pattern(decimal, t);
        pattern(b, decimal);
    } else if (!strcmp(base, "integer")) range(b, "", gen_int(t, "min", 0), max);
    else if (!strcmp(base, "boolean") || !strcmp(base, "flag")) {
        line(b, 3, "<xs:enumeration value=\"true\"/>");
        if (!strcmp(base, "boolean")) line(b, 3, "<xs:enumeration value=\"false\"/>");
    } else if (!strcmp(base, "version")) line(b, 3, "<xs:enumeration value=\"%s\"/>", gen_str(g->fields, "version"));
    else if (!strcmp(base, "hex")) line(b, 3, "<xs:pattern value=\"[0-9a-f]{%lld}\"/>", max);
    else if (!strcmp(base, "hex_id")) {
        line(b, 3, "<xs:length value=\"%lld\"/>", max);
        line(b, 3, "<xs:pattern value=\"0*[1-9a-f][0-9a-f]*\"/>");
    } else if (!strcmp(base, "instant")) {
        /* no year 0000, without the lookahead that XML Schema does not have */
        const char *rest = strstr(gen_form_pattern(base), "[0-9]{4}") + strlen("[0-9]{4}");
        char *inside = strndup(rest, strlen(rest) - 1);
        line(b, 3, "<xs:pattern value=\"([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])%s\"/>", inside);
        free(inside);
    } else {
        tur__buf names = {0};
        bool named = !strcmp(base, "meter") || !strcmp(base, "place") || !strcmp(base, "label");
        if (named) gen_names_pattern(g, &names, base);
        if (named || gen_form_pattern(base)) pattern(b, named ? tur__buf_text(&names) : gen_form_pattern(base));
        else if (strcmp(base, "string")) gen_die("no XML Schema for type base %s", base);
        line(b, 3, "<xs:maxLength value=\"%lld\"/>", max);
        tur__buf_free(&names);
    }
    close_restriction(b);
}

static void code_list(tur__buf *b, const char *name, const json_t *list)
{
    bool open = json_is_true(json_object_get(list, "extensible"));
    char members[200];
    size_t i;
    json_t *v;
    open_restriction(b, open ? "codes_" : "code_", name, "xs:string");
    about(b, 3, gen_str(list, "text"));
    json_array_foreach(json_object_get(list, "values"), i, v)
        if (!json_is_true(json_object_get(v, "default"))) line(b, 3, "<xs:enumeration value=\"%s\"/>", gen_str(v, "code"));
    close_restriction(b);
    if (!open) return;
    snprintf(members, sizeof members, "codes_%s extension_name", name);
    union_of(b, "code_", name, members);
}

/* ---- Objects ---- */

static void entries(tur__buf *b, int depth, const char *value, long long key_max, long long max)
{
    line(b, depth, "<xs:complexType>");
    line(b, depth + 1, "<xs:sequence>");
    line(b, depth + 2, "<xs:element name=\"entry\" maxOccurs=\"%lld\">", max);
    line(b, depth + 3, "<xs:complexType>");
    line(b, depth + 4, "<xs:simpleContent>");
    line(b, depth + 5, "<xs:extension base=\"%s\">", value);
    line(b, depth + 6, "<xs:attribute name=\"name\" use=\"required\">");
    line(b, depth + 7, "<xs:simpleType><xs:restriction base=\"fit\"><xs:maxLength value=\"%lld\"/></xs:restriction></xs:simpleType>", key_max);
    line(b, depth + 6, "</xs:attribute>");
    line(b, depth + 5, "</xs:extension>");
    line(b, depth + 4, "</xs:simpleContent>");
    line(b, depth + 3, "</xs:complexType>");
    line(b, depth + 2, "</xs:element>");
    line(b, depth + 1, "</xs:sequence>");
}

/* Each entry's name, each element of a set and each extension's name stands once in an element. */
static void unique(tur__buf *b, int depth, const char *scope, const char *name, const char *selector, const char *field)
{
    line(b, depth, "<xs:unique name=\"%s_%s\"><xs:selector xpath=\"%s\"/><xs:field xpath=\"%s\"/></xs:unique>", scope, name, selector, field);
}

static void uniques(tur__buf *b, int depth, const char *scope, const json_t *object)
{
    json_t *m;
    size_t i;
    char selector[200];
    json_array_foreach(json_object_get(object, "members"), i, m) {
        const char *name = gen_str(m, "name");
        snprintf(selector, sizeof selector, "t:%s", name);
        if (json_is_true(json_object_get(m, "set"))) unique(b, depth, scope, name, selector, ".");
    }
    if (json_is_true(json_object_get(object, "extensible")))
        unique(b, depth, scope, "extensions", "t:x_string|t:x_integer|t:x_boolean|t:x_map", "@name");
}

static bool needs_uniques(const json_t *object)
{
    json_t *m;
    size_t i;
    json_array_foreach(json_object_get(object, "members"), i, m)
        if (json_is_true(json_object_get(m, "set"))) return true;
    return json_is_true(json_object_get(object, "extensible"));
}

/* SCOPE is the object that has the member: names of constraints occur once in a schema. */
static void member(const gen *g, tur__buf *b, const char *scope, const json_t *m)
{
    const char *name = gen_str(m, "name"), *array = gen_str(m, "array"), *codes = gen_str(m, "array_code");
    const char *map = gen_str(m, "map"), *of = gen_str(m, "object");
    json_t *objects = json_object_get(g->fields, "objects");
    char what[200], often[100] = "", inner[200];
    if (!of && array && json_object_get(objects, array)) of = array;
    if (of) snprintf(what, sizeof what, "%s", of);
    else if (gen_str(m, "code") || codes) snprintf(what, sizeof what, "code_%s", codes ? codes : gen_str(m, "code"));
    else snprintf(what, sizeof what, "type_%s", array ? array : map ? map : gen_str(m, "type"));
    if (array || codes) snprintf(often, sizeof often, " maxOccurs=\"%lld\"", gen_int(m, "max", 0));
    snprintf(inner, sizeof inner, "%s_%s", scope, name);
    const char *least = json_is_true(json_object_get(m, "need")) ? "" : " minOccurs=\"0\"";
    if (map) {
        line(b, 3, "<xs:element name=\"%s\"%s>", name, least);
        about(b, 4, gen_str(m, "text"));
        entries(b, 4, what, gen_int(m, "key_max", 0), gen_int(m, "max", 0));
        line(b, 4, "</xs:complexType>");
        unique(b, 4, scope, name, "t:entry", "@name");
    } else {
        line(b, 3, "<xs:element name=\"%s\" type=\"%s\"%s%s>", name, what, least, often);
        about(b, 4, gen_str(m, "text"));
        if (of && needs_uniques(json_object_get(objects, of))) uniques(b, 4, inner, json_object_get(objects, of));
    }
    line(b, 3, "</xs:element>");
}

static void object(const gen *g, tur__buf *b, const char *name, const json_t *o)
{
    json_t *m;
    size_t i;
    line(b, 1, "<xs:complexType name=\"%s\">", name);
    about(b, 2, gen_str(o, "text"));
    line(b, 2, "<xs:sequence>");
    json_array_foreach(json_object_get(o, "members"), i, m) member(g, b, name, m);
    if (json_is_true(json_object_get(o, "extensible")))
        line(b, 3, "<xs:group ref=\"extension\" minOccurs=\"0\" maxOccurs=\"%lld\"/>", gen_int(json_object_get(g->fields, "limits"), "extensions", 0));
    line(b, 2, "</xs:sequence>");
    line(b, 1, "</xs:complexType>");
}

/* ---- Extensions ---- */

static void extensions(const gen *g, tur__buf *b)
{
    static const char *const kinds[] = {"string", "integer", "boolean"};
    json_t *limits = json_object_get(g->fields, "limits");
    open_restriction(b, "", "extension_name", "xs:string");
    pattern(b, gen_extension_name);
    line(b, 3, "<xs:maxLength value=\"%lld\"/>", gen_int(limits, "extension_name", 0));
    close_restriction(b);
    open_restriction(b, "extension_", "string", "fit");
    line(b, 3, "<xs:maxLength value=\"%lld\"/>", gen_int(limits, "extension_text", 0));
    close_restriction(b);
    open_restriction(b, "extension_", "natural", "xs:string");
    range(b, "", 0, 9007199254740991LL);
    close_restriction(b);
    open_restriction(b, "extension_", "negative", "xs:string");
    range(b, "-", 1, 9007199254740991LL);
    close_restriction(b);
    union_of(b, "extension_", "integer", "extension_natural extension_negative");
    union_of(b, "extension_", "boolean", "type_boolean");
    line(b, 1, "<xs:group name=\"extension\">");
    line(b, 2, "<xs:choice>");
    for (int i = 0; i < 3; i++) {
        line(b, 3, "<xs:element name=\"x_%s\">", kinds[i]);
        line(b, 4, "<xs:complexType><xs:simpleContent><xs:extension base=\"extension_%s\">", kinds[i]);
        line(b, 5, "<xs:attribute name=\"name\" type=\"extension_name\" use=\"required\"/>");
        line(b, 4, "</xs:extension></xs:simpleContent></xs:complexType>");
        line(b, 3, "</xs:element>");
    }
    line(b, 3, "<xs:element name=\"x_map\">");
    entries(b, 4, "type_name", 128, gen_int(limits, "extension_bytes", 0));
    line(b, 5, "<xs:attribute name=\"name\" type=\"extension_name\" use=\"required\"/>");
    line(b, 4, "</xs:complexType>");
    unique(b, 4, "x_map", "entry", "t:entry", "@name");
    line(b, 3, "</xs:element>");
    line(b, 2, "</xs:choice>");
    line(b, 1, "</xs:group>");
}

static void fit_type(tur__buf *b)
{
    open_restriction(b, "", "fit", "xs:string");
    line(b, 3, "<xs:minLength value=\"1\"/>");
    tur__buf_printf(b, "   <xs:pattern value=\"[^%s", UNFIT);
    for (int plane = 1; plane <= 16; plane++) tur__buf_printf(b, "&#x%XFFFE;&#x%XFFFF;", plane, plane);
    tur__buf_puts(b, "]*\"/>\n");
    close_restriction(b);
}

void gen_xml_schema(const gen *g)
{
    tur__buf b = {0};
    json_t *v;
    const char *name;
    line(&b, 0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    line(&b, 0, "<!-- Made by src/tools/gentables.c from fields.json, codes.json and meters.json: edit there, then `make tables`. Published, it never changes. -->");
    line(&b, 0, "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns=\"%1$s\" xmlns:t=\"%1$s\" targetNamespace=\"%1$s\" elementFormDefault=\"qualified\" version=\"%2$s\">",
         gen_str(g->fields, "xml_namespace"), gen_str(g->fields, "version"));
    line(&b, 1, "<xs:element name=\"records\">");
    line(&b, 2, "<xs:complexType>");
    line(&b, 3, "<xs:sequence>");
    line(&b, 4, "<xs:element name=\"record\" type=\"record\" minOccurs=\"0\" maxOccurs=\"unbounded\">");
    uniques(&b, 5, "record", json_object_get(json_object_get(g->fields, "objects"), "record"));
    line(&b, 4, "</xs:element>");
    line(&b, 3, "</xs:sequence>");
    line(&b, 2, "</xs:complexType>");
    line(&b, 1, "</xs:element>");
    json_object_foreach(json_object_get(g->fields, "objects"), name, v) object(g, &b, name, v);
    extensions(g, &b);
    fit_type(&b);
    json_object_foreach(json_object_get(g->fields, "types"), name, v) type(g, &b, name, v);
    json_object_foreach(json_object_get(g->codes, "lists"), name, v)
        if (json_is_true(json_object_get(v, "closed"))) code_list(&b, name, v);
    line(&b, 0, "</xs:schema>");
    gen_write(g, "schema/1.0/record.xsd", &b);
}
