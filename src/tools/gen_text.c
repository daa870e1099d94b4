/* The generated blocks of spec/1.0: what lies between `<!-- generated: WORD ARG -->` and
 * `<!-- end -->`. */
#include "tools/gen.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

static void requirements(const gen *g, tur__buf *b, const char *anchor)
{
    json_t *r;
    size_t i;
    int count = 0;
    json_array_foreach(json_object_get(g->requirements, "requirements"), i, r) {
        const char *grade = gen_str(r, "grade");
        if (strcmp(gen_str(r, "anchor"), anchor)) continue;
        tur__buf_printf(b, "> <a id=\"%s\"></a>**%s** %s%s%s%s\n>\n", gen_str(r, "id"), gen_str(r, "id"), gen_str(r, "sentence"),
                        strcmp(grade, "record") ? " *(" : "", strcmp(grade, "record") ? grade : "", strcmp(grade, "record") ? ")*" : "");
        count++;
    }
    if (!count) gen_die("no requirement has the anchor %s", anchor);
    b->len -= 2; /* the last paragraph break */
}

static const char *limit(const gen *g, const json_t *m, char out[64])
{
    json_t *t = gen_type(g, m);
    long long max = t ? gen_int(t, "max", 0) : 0, count = gen_int(m, "max", 0);
    *out = 0;
    if (t && strcmp(gen_str(t, "base"), "string") && strcmp(gen_str(t, "base"), "integer")) max = 0;
    if (t && !strcmp(gen_str(t, "base"), "integer")) max = 0;
    if (gen_int(m, "key_max", 0)) snprintf(out, 64, "%lld, names %lld, values %lld", count, gen_int(m, "key_max", 0), max);
    else if (count && max) snprintf(out, 64, "%lld × %lld", count, max);
    else if (count || max) snprintf(out, 64, "%lld", count ? count : max);
    return out;
}

static void members(const gen *g, tur__buf *b, const char *object)
{
    json_t *o = json_object_get(json_object_get(g->fields, "objects"), object), *m;
    size_t i;
    char most[64];
    if (!o) gen_die("no object %s", object);
    tur__buf_puts(b, "| member | type | at most | meaning |\n| --- | --- | --- | --- |\n");
    json_array_foreach(json_object_get(o, "members"), i, m) {
        const char *array = gen_str(m, "array") ? gen_str(m, "array") : gen_str(m, "array_code");
        const char *type = gen_str(m, "type");
        if (!type) type = gen_str(m, "object");
        tur__buf_printf(b, "| `%s`%s | ", gen_str(m, "name"), json_is_true(json_object_get(m, "need")) ? " (needed)" : "");
        if (array) tur__buf_printf(b, "%s of %s", json_is_true(json_object_get(m, "set")) ? "set" : "array", array);
        else if (gen_str(m, "map")) tur__buf_printf(b, "map of %s", gen_str(m, "map"));
        else if (gen_str(m, "code")) tur__buf_printf(b, "code `%s`", gen_str(m, "code"));
        else tur__buf_puts(b, type);
        tur__buf_printf(b, " | %s | %s |\n", limit(g, m, most), gen_str(m, "text"));
    }
    if (json_is_true(json_object_get(o, "extensible")))
        tur__buf_puts(b, "| `x_VENDOR_NAME` | extension |  | Of a vendor's own |\n");
}

static void codes(const gen *g, tur__buf *b, const char *name)
{
    json_t *list = json_object_get(json_object_get(g->codes, "lists"), name), *v;
    size_t i;
    if (!list) gen_die("no code list %s", name);
    tur__buf_puts(b, "| code | meaning |\n| --- | --- |\n");
    json_array_foreach(json_object_get(list, "values"), i, v)
        tur__buf_printf(b, "| `%s`%s | %s |\n", gen_str(v, "code"), json_is_true(json_object_get(v, "default")) ? " (default, never written)" : "", gen_str(v, "text"));
    if (!json_is_true(json_object_get(list, "closed"))) tur__buf_puts(b, "| any other word | The list is open |\n");
    if (json_is_true(json_object_get(list, "extensible"))) tur__buf_puts(b, "| `x_VENDOR_NAME` | Of a vendor's own |\n");
}

static void meters(const gen *g, tur__buf *b, const char *sort)
{
    json_t *list = json_object_get(g->meters, sort), *v;
    const char *name;
    size_t i;
    if (!strcmp(sort, "units")) {
        tur__buf_puts(b, "| unit | one of it | whole numbers only |\n| --- | --- | --- |\n");
        json_object_foreach(list, name, v) tur__buf_printf(b, "| `%s` | %s | %s |\n", name, gen_str(v, "text"), json_is_true(json_object_get(v, "whole")) ? "yes" : "no");
        return;
    }
    if (!json_is_array(list)) gen_die("no meters of sort %s", sort);
    bool tokens = strcmp(sort, "meters") != 0;
    tur__buf_puts(b, tokens ? "| meter | mask | meaning |\n| --- | --- | --- |\n" : "| meter | unit | flow or level | variants | in FOCUS | meaning |\n| --- | --- | --- | --- | --- | --- |\n");
    json_array_foreach(list, i, v) {
        tur__buf_printf(b, "| `%s` | ", gen_str(v, "name"));
        if (tokens) tur__buf_printf(b, "0x%03llX", gen_int(v, "mask", 0));
        else {
            json_t *word;
            size_t k;
            tur__buf_printf(b, "%s | %s | ", gen_str(v, "unit"), gen_str(v, "sort"));
            json_array_foreach(json_object_get(v, "variants"), k, word) tur__buf_printf(b, "%s%s", k ? ", " : "", json_string_value(word));
            tur__buf_printf(b, " | %s", gen_str(v, "focus"));
        }
        tur__buf_printf(b, " | %s |\n", gen_str(v, "text"));
    }
}

static void limits(const gen *g, tur__buf *b)
{
    const char *name;
    json_t *v;
    tur__buf_puts(b, "| limit | number |\n| --- | --- |\n");
    json_object_foreach(json_object_get(g->fields, "limits"), name, v) tur__buf_printf(b, "| `%s` | %lld |\n", name, (long long)json_integer_value(v));
}

static void types(const gen *g, tur__buf *b)
{
    const char *name;
    json_t *t;
    tur__buf_puts(b, "| type | form | meaning |\n| --- | --- | --- |\n");
    json_object_foreach(json_object_get(g->fields, "types"), name, t)
    {
        const char *base = gen_str(t, "base"), *sign = gen_str(t, "sign");
        tur__buf_printf(b, "| `%s` | ", name);
        if (!strcmp(base, "decimal"))
            tur__buf_printf(b, "decimal, %lld + %lld digits%s%s", gen_int(t, "integer_digits", 0), gen_int(t, "fraction_digits", 0), sign ? ", " : "", !sign ? "" : !strcmp(sign, "positive") ? "above zero" : "not negative");
        else if (!strcmp(base, "integer")) tur__buf_printf(b, "integer, %lld to %lld", gen_int(t, "min", 0), gen_int(t, "max", 0));
        else if (gen_int(t, "max", 0)) tur__buf_printf(b, "string, at most %lld", gen_int(t, "max", 0));
        else tur__buf_puts(b, base);
        tur__buf_printf(b, " | %s |\n", gen_str(t, "text"));
    }
}

static void block(const gen *g, tur__buf *b, const char *file, const char *word, const char *arg)
{
    if (!strcmp(word, "requirements")) requirements(g, b, arg);
    else if (!strcmp(word, "members")) members(g, b, arg);
    else if (!strcmp(word, "codes")) codes(g, b, arg);
    else if (!strcmp(word, "meters")) meters(g, b, arg);
    else if (!strcmp(word, "limits")) limits(g, b);
    else if (!strcmp(word, "types")) types(g, b);
    else gen_die("%s: no generated block %s", file, word);
}

static void one_file(const gen *g, const char *path)
{
    static const char OPEN[] = "<!-- generated: ", SHUT[] = "<!-- end -->";
    tur__buf in = {0}, out = {0};
    gen_read(g, path, &in);
    const char *at = tur__buf_text(&in), *open;
    while ((open = strstr(at, OPEN))) {
        char word[40] = "", arg[100] = "";
        const char *line_end = strchr(open, '\n'), *shut = strstr(open, SHUT);
        if (!line_end || !shut) gen_die("%s: a generated block does not end", path);
        sscanf(open + sizeof OPEN - 1, "%39s %99s", word, arg);
        if (!strcmp(arg, "-->")) *arg = 0;
        tur__buf_add(&out, at, (size_t)(line_end + 1 - at));
        block(g, &out, path, word, arg);
        at = shut;
    }
    tur__buf_puts(&out, at);
    tur__buf_free(&in);
    gen_write(g, path, &out);
}

void gen_text(const gen *g)
{
    char folder[4096], path[512];
    snprintf(folder, sizeof folder, "%s/spec/1.0", g->root);
    DIR *d = opendir(folder);
    if (!d) gen_die("no folder %s", folder);
    for (struct dirent *e; (e = readdir(d));) {
        const char *dot = strrchr(e->d_name, '.');
        if (!dot || strcmp(dot, ".md")) continue;
        snprintf(path, sizeof path, "spec/1.0/%s", e->d_name);
        one_file(g, path);
    }
    closedir(d);
}
