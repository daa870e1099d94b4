/* schema/1.0/record.csv-metadata.json: the columns of the CSV form, as CSV on the Web has them. */
#include "tools/gen.h"

#include <stdlib.h>
#include <string.h>

static json_t *of_list(const json_t *list)
{
    tur__buf b = {0};
    json_t *v;
    size_t i;
    json_array_foreach(json_object_get(list, "values"), i, v) {
        if (json_is_true(json_object_get(v, "default"))) continue;
        tur__buf_printf(&b, "%s%s", b.len ? "|" : "", gen_str(v, "code"));
    }
    if (json_is_true(json_object_get(list, "extensible"))) tur__buf_puts(&b, "|x_[a-z0-9]+_[a-z0-9_]+");
    json_t *s = json_pack("{s:s,s:s}", "base", "string", "format", tur__buf_text(&b));
    tur__buf_free(&b);
    return s;
}

static json_t *of_decimal(const json_t *t)
{
    const char *sign = gen_str(t, "sign");
    if (!sign) return json_string("decimal");
    return json_pack("{s:s,s:i}", "base", "decimal", strcmp(sign, "positive") ? "minimum" : "minExclusive", 0);
}

static json_t *datatype(const gen *g, const json_t *m)
{
    const json_t *t = gen_type(g, m);
    const char *base = t ? gen_str(t, "base") : NULL, *code = gen_str(m, "code");
    if (gen_str(m, "array") || gen_str(m, "array_code") || gen_str(m, "map")) return json_string("json");
    if (code) return of_list(json_object_get(json_object_get(g->codes, "lists"), code));
    if (!strcmp(base, "decimal")) return of_decimal(t);
    if (!strcmp(base, "integer")) return json_pack("{s:s,s:I,s:I}", "base", "integer", "minimum", (json_int_t)gen_int(t, "min", 0), "maximum", (json_int_t)gen_int(t, "max", 0));
    if (!strcmp(base, "boolean") || !strcmp(base, "flag")) return json_pack("{s:s,s:s}", "base", "boolean", "format", "true|false");
    if (!strcmp(base, "instant")) return json_string("dateTimeStamp");
    /* the guard is one character more */
    return json_pack("{s:s,s:I}", "base", "string", "maxLength", (json_int_t)gen_int(t, "max", 0) + 1);
}

static void add(json_t *columns, const char *prefix, const char *path, const char *text, json_t *type, bool required)
{
    char name[200];
    snprintf(name, sizeof name, "%s%s", prefix, path);
    json_t *c = json_pack("{s:s,s:s,s:s,s:o}", "name", name, "titles", name, "dc:description", text, "datatype", type);
    if (required) json_object_set_new(c, "required", json_true());
    json_array_append_new(columns, c);
}

static bool is_key(const gen_node *n) { return !strcmp(n->path, "record_id"); }

/* Arrays of the record whose elements have rows, with columns of their own. */
static bool has_rows(const gen_node *n) { return !strcmp(n->path, "meters") || !strcmp(n->path, "charges"); }

static void add_frame(const gen *g, json_t *columns, const char *prefix, const char *name)
{
    const gen_frame *f = &g->frames[gen_frame_index(g, name)];
    bool record = !*prefix;
    for (int i = 1; i < f->count; i++) {
        const gen_node *n = &f->node[i];
        if (n->object || (record && (is_key(n) || has_rows(n)))) continue;
        add(columns, prefix, n->path, gen_str(n->member, "text"), datatype(g, n->member), false);
    }
}

void gen_csvw(const gen *g)
{
    const gen_frame *record = &g->frames[0];
    const json_t *id = record->node[gen_node_index(record, "record_id")].member;
    json_t *columns = json_array(), *number = json_pack("{s:s,s:i}", "base", "integer", "minimum", 1);
    add(columns, "", "record_id", gen_str(id, "text"), datatype(g, id), true);
    add(columns, "", "row", "Number of the row within its record", json_incref(number), true);
    add(columns, "", "rows", "How many rows the record has; on its row 1", number, false);
    add_frame(g, columns, "", "record");
    for (int i = 1; i < record->count; i++) {
        char prefix[140];
        if (!has_rows(&record->node[i])) continue;
        snprintf(prefix, sizeof prefix, "%s.", record->node[i].path);
        add_frame(g, columns, prefix, gen_str(record->node[i].member, "array"));
    }
    json_t *root = json_pack(
        "{s:s,s:s,s:s,s:s,s:{s:s,s:b,s:s,s:s,s:b,s:[s,s],s:b},s:{s:[s,s],s:o}}", "@context", "http://www.w3.org/ns/csvw", "rdfs:comment",
        "Made by src/tools/gentables.c from fields.json and codes.json: edit there, then `make tables`. Describes a file with all columns of the tables, and no extension; "
        "whoever uses it says where the file is.",
        "dc:title", "Token Usage Records, a row for each meter line and each charge", "url", "records.csv",
        "dialect", "encoding", "utf-8", "header", 1, "delimiter", ",", "quoteChar", "\"", "doubleQuote", 1, "lineTerminators", "\r\n", "\n", "trim", 0,
        "tableSchema", "primaryKey", "record_id", "row", "columns", columns);
    if (!root) gen_die("no CSVW");
    char *text = json_dumps(root, JSON_INDENT(1) | JSON_ENSURE_ASCII);
    tur__buf b = {0};
    tur__buf_puts(&b, text);
    tur__buf_putc(&b, '\n');
    free(text);
    json_decref(root);
    gen_write(g, "schema/1.0/record.csv-metadata.json", &b);
}
