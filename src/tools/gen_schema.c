/* schema/1.0/record.schema.json: the closed JSON Schema 2020-12 of a record. */
#include "tools/gen.h"

#include <stdlib.h>
#include <string.h>

const char *const gen_extension_name = "^x_[a-z0-9]+_[a-z0-9_]+$";
/* No C0, DEL, C1, no non-characters; with the u flag, as JSON Schema asks. */
static const char *const FIT =
    "^[^\\u0000-\\u001f\\u007f-\\u009f\\ufdd0-\\ufdef\\ufffe\\uffff"
    "\xF0\x9F\xBF\xBE\xF0\x9F\xBF\xBF\xF0\xAF\xBF\xBE\xF0\xAF\xBF\xBF\xF0\xBF\xBF\xBE\xF0\xBF\xBF\xBF"
    "\xF1\x8F\xBF\xBE\xF1\x8F\xBF\xBF\xF1\x9F\xBF\xBE\xF1\x9F\xBF\xBF\xF1\xAF\xBF\xBE\xF1\xAF\xBF\xBF"
    "\xF1\xBF\xBF\xBE\xF1\xBF\xBF\xBF\xF2\x8F\xBF\xBE\xF2\x8F\xBF\xBF\xF2\x9F\xBF\xBE\xF2\x9F\xBF\xBF"
    "\xF2\xAF\xBF\xBE\xF2\xAF\xBF\xBF\xF2\xBF\xBF\xBE\xF2\xBF\xBF\xBF\xF3\x8F\xBF\xBE\xF3\x8F\xBF\xBF"
    "\xF3\x9F\xBF\xBE\xF3\x9F\xBF\xBF\xF3\xAF\xBF\xBE\xF3\xAF\xBF\xBF\xF3\xBF\xBF\xBE\xF3\xBF\xBF\xBF"
    "\xF4\x8F\xBF\xBE\xF4\x8F\xBF\xBF]+$";

static json_t *with_pattern(const char *pattern) { return json_pack("{s:s,s:s}", "type", "string", "pattern", pattern); }

void gen_decimal_pattern(char pattern[200], const json_t *t)
{
    const char *sign = gen_str(t, "sign");
    long long i = gen_int(t, "integer_digits", 0) - 1, f = gen_int(t, "fraction_digits", 0) - 1;
    bool positive = sign && !strcmp(sign, "positive");
    snprintf(pattern, 200, "^(%s%s([1-9][0-9]{0,%lld}(\\.[0-9]{0,%lld}[1-9])?|0\\.[0-9]{0,%lld}[1-9]))$",
             positive ? "" : "0|", sign ? "" : "-?", i, f, f);
}

void gen_names_pattern(const gen *g, tur__buf *b, const char *base)
{
    static const char *const sorts[] = {"tokens", "unions", "meters"};
    bool tokens_only = !strcmp(base, "place"), with_modality = strcmp(base, "meter") != 0;
    json_t *v, *modalities = json_object_get(json_object_get(json_object_get(g->codes, "lists"), "modality"), "values");
    size_t i;
    tur__buf_puts(b, "^(");
    for (int s = 0; s < (tokens_only ? 2 : 3); s++) {
        if (s != 1) tur__buf_puts(b, s ? "|(" : "(");
        json_array_foreach(json_object_get(g->meters, sorts[s]), i, v) {
            const char *name = gen_str(v, "name");
            if (i || s == 1) tur__buf_putc(b, '|');
            for (; *name; name++) tur__buf_printf(b, *name == '.' ? "\\." : "%c", *name);
        }
        if (s == 1) {
            tur__buf_putc(b, ')');
            if (with_modality) {
                tur__buf_puts(b, "(@(");
                json_array_foreach(modalities, i, v) tur__buf_printf(b, "%s%s", i ? "|" : "", gen_str(v, "code"));
                tur__buf_puts(b, "))?");
            }
        } else if (s == 2) tur__buf_putc(b, ')');
    }
    if (!tokens_only) tur__buf_puts(b, "|x_[a-z0-9]+_[a-z0-9_]+");
    tur__buf_puts(b, ")$");
}

const char *gen_form_pattern(const char *base)
{
    static const struct { const char *base, *pattern; } forms[] = {
        {"uuid", "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},
        {"emitter", "^([a-z][a-z0-9+.-]*:[!#-;=?-\\[\\]_a-z~]+|[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+)$"},
        {"uri", "^[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-\\[\\]_a-z~]+$"},
        {"purl", "^pkg:[a-z][a-z0-9.+-]*/[!#-;=?-\\[\\]_a-z~]+$"},
        {"word", "^[a-z][a-z0-9_]*$"},
        {"member", "^[a-z][a-z0-9_]*$"},
        {"format", "^[a-z0-9][a-z0-9._-]*$"},
        {"instant", "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{0,8}[1-9])?Z$"},
        {"currency", "^([A-Z]{3}|x-[a-z0-9]+:[a-z0-9_-]+)$"},
        {"country", "^[A-Z]{2}$"},
    };
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (!strcmp(base, forms[i].base)) return forms[i].pattern;
    return NULL;
}

static json_t *type_schema(const gen *g, const json_t *t)
{
    const char *base = gen_str(t, "base");
    long long max = gen_int(t, "max", 0);
    json_t *s = NULL;
    char pattern[100], decimal[200];
    if (!strcmp(base, "decimal")) {
        gen_decimal_pattern(decimal, t);
        return with_pattern(decimal);
    }
    if (!strcmp(base, "integer")) return json_pack("{s:s,s:I,s:I}", "type", "integer", "minimum", (json_int_t)gen_int(t, "min", 0), "maximum", (json_int_t)max);
    if (!strcmp(base, "boolean")) return json_pack("{s:s}", "type", "boolean");
    if (!strcmp(base, "flag")) return json_pack("{s:b}", "const", 1);
    if (!strcmp(base, "version")) return json_pack("{s:s}", "const", gen_str(g->fields, "version"));
    if (!strcmp(base, "string")) s = with_pattern(FIT);
    else if (!strcmp(base, "path")) {
        tur__buf tags = {0};
        tur__buf_printf(&tags, "^tags\\.%s", FIT + 1);
        s = json_pack("{s:[{s:s},{s:s,s:s},{s:s,s:s,s:i}]}", "anyOf", "$ref", "#/$defs/member_path", "type", "string", "pattern", tur__buf_text(&tags),
                      "type", "string", "pattern", gen_extension_name, "maxLength", 128);
        tur__buf_free(&tags);
    }
    else if (!strcmp(base, "hex") || !strcmp(base, "hex_id")) {
        snprintf(pattern, sizeof pattern, "^%s[0-9a-f]{%lld}$", base[3] ? "(?!0+$)" : "", max);
        return with_pattern(pattern);
    } else if (!strcmp(base, "meter") || !strcmp(base, "place") || !strcmp(base, "label")) {
        tur__buf b = {0};
        gen_names_pattern(g, &b, base);
        s = with_pattern(tur__buf_text(&b));
        tur__buf_free(&b);
    } else if (gen_form_pattern(base)) s = with_pattern(gen_form_pattern(base));
    if (!s) gen_die("no schema for type base %s", base);
    json_object_set_new(s, "maxLength", json_integer(max));
    return s;
}

static json_t *code_schema(const json_t *list)
{
    json_t *values = json_array(), *v;
    size_t i;
    json_array_foreach(json_object_get(list, "values"), i, v)
        if (!json_is_true(json_object_get(v, "default"))) json_array_append_new(values, json_string(gen_str(v, "code")));
    json_t *s = json_pack("{s:o}", "enum", values);
    if (!json_is_true(json_object_get(list, "extensible"))) return s;
    return json_pack("{s:[o,{s:s,s:s,s:i}]}", "anyOf", s, "type", "string", "pattern", gen_extension_name, "maxLength", 128);
}

static json_t *ref(const char *kind, const char *name)
{
    char text[200];
    snprintf(text, sizeof text, "#/$defs/%s%s", kind, name);
    return json_pack("{s:s}", "$ref", text);
}

static json_t *array_of(const json_t *m, json_t *items)
{
    json_t *s = json_pack("{s:s,s:o,s:i,s:I}", "type", "array", "items", items, "minItems", 1, "maxItems", (json_int_t)gen_int(m, "max", 0));
    if (json_is_true(json_object_get(m, "set"))) json_object_set_new(s, "uniqueItems", json_true());
    return s;
}

static json_t *member_schema(const gen *g, const json_t *m)
{
    json_t *objects = json_object_get(g->fields, "objects"), *s;
    const char *array = gen_str(m, "array"), *map = gen_str(m, "map");
    if (gen_str(m, "object")) s = ref("", gen_str(m, "object"));
    else if (gen_str(m, "code")) s = ref("code_", gen_str(m, "code"));
    else if (gen_str(m, "array_code")) s = array_of(m, ref("code_", gen_str(m, "array_code")));
    else if (array) s = array_of(m, ref(json_object_get(objects, array) ? "" : "type_", array));
    else if (map)
        s = json_pack("{s:s,s:i,s:I,s:{s:s,s:I},s:o}", "type", "object", "minProperties", 1, "maxProperties", (json_int_t)gen_int(m, "max", 0),
                      "propertyNames", "pattern", FIT, "maxLength", (json_int_t)gen_int(m, "key_max", 0), "additionalProperties", ref("type_", map));
    else s = ref("type_", gen_str(m, "type"));
    json_object_set_new(s, "description", json_string(gen_str(m, "text")));
    return s;
}

static json_t *object_schema(const gen *g, const json_t *object)
{
    json_t *properties = json_object(), *required = json_array(), *m;
    size_t i;
    json_array_foreach(json_object_get(object, "members"), i, m) {
        json_object_set_new(properties, gen_str(m, "name"), member_schema(g, m));
        if (json_is_true(json_object_get(m, "need"))) json_array_append_new(required, json_string(gen_str(m, "name")));
    }
    json_t *s = json_pack("{s:s,s:s,s:i,s:o,s:b}", "type", "object", "description", gen_str(object, "text"), "minProperties", 1, "properties", properties, "additionalProperties", 0);
    if (json_array_size(required)) json_object_set_new(s, "required", required);
    else json_decref(required);
    if (json_is_true(json_object_get(object, "extensible")))
        json_object_set_new(s, "patternProperties", json_pack("{s:o}", gen_extension_name, ref("", "extension")));
    return s;
}

/* Every member that aggregate.by may name: a leaf of the record's own frame. */
static json_t *member_paths(const gen *g)
{
    json_t *paths = json_array();
    for (int i = 1; i < g->frames[0].count; i++)
        if (!g->frames[0].node[i].object) json_array_append_new(paths, json_string(g->frames[0].node[i].path));
    return json_pack("{s:o}", "enum", paths);
}

void gen_json_schema(const gen *g)
{
    json_t *defs = json_object(), *v, *root;
    const char *name;
    char key[200];
    json_object_foreach(json_object_get(g->fields, "objects"), name, v)
        if (strcmp(name, "record")) json_object_set_new(defs, name, object_schema(g, v));
    json_object_foreach(json_object_get(g->fields, "types"), name, v)
    {
        json_t *s = type_schema(g, v);
        json_object_set_new(s, "description", json_string(gen_str(v, "text")));
        snprintf(key, sizeof key, "type_%s", name);
        json_object_set_new(defs, key, s);
    }
    json_object_foreach(json_object_get(g->codes, "lists"), name, v)
    {
        if (!json_is_true(json_object_get(v, "closed"))) continue;
        snprintf(key, sizeof key, "code_%s", name);
        json_t *s = code_schema(v);
        json_object_set_new(s, "description", json_string(gen_str(v, "text")));
        json_object_set_new(defs, key, s);
    }
    json_object_set_new(defs, "member_path", member_paths(g));
    json_object_set_new(defs, "extension",
        json_pack("{s:s,s:[{s:s,s:s,s:i},{s:s,s:I,s:I},{s:s},{s:s,s:i,s:{s:s,s:i},s:o}]}", "description", "Extension: a string, an integer, a boolean or a flat map of strings",
                  "anyOf", "type", "string", "pattern", FIT, "maxLength", 1024,
                  "type", "integer", "minimum", (json_int_t)-9007199254740991LL, "maximum", (json_int_t)9007199254740991LL,
                  "type", "boolean",
                  "type", "object", "minProperties", 1, "propertyNames", "pattern", FIT, "maxLength", 128, "additionalProperties", ref("type_", "name")));
    root = json_pack("{s:s,s:s,s:s,s:s}", "$schema", "https://json-schema.org/draft/2020-12/schema", "$id", gen_str(g->fields, "schema"),
                     "$comment", "Made by src/tools/gentables.c from fields.json, codes.json and meters.json: edit there, then `make tables`. Published, it never changes.",
                     "title", "Token Usage Record");
    json_t *record = object_schema(g, json_object_get(json_object_get(g->fields, "objects"), "record"));
    json_object_update(root, record);
    json_decref(record);
    json_object_set_new(root, "$defs", defs);
    char *text = json_dumps(root, JSON_INDENT(1) | JSON_ENSURE_ASCII);
    tur__buf b = {0};
    tur__buf_puts(&b, text);
    tur__buf_putc(&b, '\n');
    free(text);
    json_decref(root);
    gen_write(g, "schema/1.0/record.schema.json", &b);
}
