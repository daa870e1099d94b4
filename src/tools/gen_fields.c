/* src/tables/nodes.h and fields.c: the frames and their nodes. */
#include "tools/gen.h"

#include <stdlib.h>
#include <string.h>

static const char *const HEAD = "/* Made by src/tools/gentables.c from schema/1.0: edit there, then `make tables`. */\n";

static void node_name(tur__buf *b, const gen_frame *f, const gen_node *n)
{
    tur__buf_puts(b, "TUR__");
    gen_ident(b, f->name);
    tur__buf_putc(b, '_');
    gen_ident(b, n->path);
}

static void enum_of(tur__buf *b, const char *prefix, const char *name, int value)
{
    tur__buf_puts(b, "    TUR__");
    gen_ident(b, prefix);
    tur__buf_putc(b, '_');
    gen_ident(b, name);
    tur__buf_printf(b, " = %d,\n", value);
}

void gen_c_nodes(const gen *g)
{
    tur__buf b = {0};
    int most = 0, index = 0;
    json_t *v, *list;
    const char *name;
    tur__buf_printf(&b, "%s#ifndef TUR_TABLES_NODES_H\n#define TUR_TABLES_NODES_H\n\n#define TUR__XML_NAMESPACE \"%s\"\n\nenum {\n", HEAD,
                    gen_str(g->fields, "xml_namespace"));
    for (int i = 0; i < g->frame_count; i++) {
        enum_of(&b, "frame", g->frames[i].name, i);
        if (g->frames[i].count > most) most = g->frames[i].count;
    }
    tur__buf_printf(&b, "    TUR__FRAME_COUNT = %d,\n    TUR__WORDS = %d\n};\n", g->frame_count, (most + 63) / 64);
    for (int i = 0; i < g->frame_count; i++) {
        tur__buf_printf(&b, "\n/* nodes of the frame %s */\nenum {\n", g->frames[i].name);
        for (int k = 1; k < g->frames[i].count; k++) {
            tur__buf_puts(&b, "    ");
            node_name(&b, &g->frames[i], &g->frames[i].node[k]);
            tur__buf_printf(&b, " = %d,\n", k);
        }
        tur__buf_puts(&b, "    TUR__");
        gen_ident(&b, g->frames[i].name);
        tur__buf_printf(&b, "_NODES = %d\n};\n", g->frames[i].count);
    }
    tur__buf_puts(&b, "\n/* code lists */\nenum {\n");
    json_object_foreach(json_object_get(g->codes, "lists"), name, list) enum_of(&b, "list", name, ++index);
    tur__buf_printf(&b, "    TUR__LIST_COUNT = %d\n};\n", index + 1);
    json_object_foreach(json_object_get(g->codes, "lists"), name, list)
    {
        size_t i;
        tur__buf_puts(&b, "\nenum {\n");
        json_array_foreach(json_object_get(list, "values"), i, v) enum_of(&b, name, gen_str(v, "code"), (int)i + 1);
        b.len -= 2;
        tur__buf_puts(&b, "\n};\n");
    }
    tur__buf_puts(&b, "\n/* meters */\nenum {\n");
    static const char *const sorts[] = {"tokens", "unions", "meters"};
    index = 0;
    for (int s = 0; s < 3; s++) {
        size_t i;
        json_array_foreach(json_object_get(g->meters, sorts[s]), i, v) enum_of(&b, "meter", gen_str(v, "name"), ++index);
    }
    tur__buf_printf(&b, "    TUR__METER_COUNT = %d\n};\n\nenum {\n", index + 1);
    tur__buf_printf(&b, "    TUR__CURRENCY_COUNT = %zu,\n    TUR__COUNTRY_COUNT = %zu\n};\n",
                    json_array_size(json_object_get(g->currencies, "currencies")),
                    json_array_size(json_object_get(g->countries, "countries")));
    tur__buf_puts(&b, "\n/* limits */\nenum {\n");
    json_object_foreach(json_object_get(g->fields, "limits"), name, v)
        enum_of(&b, "limit", name, (int)json_integer_value(v));
    b.len -= 2;
    tur__buf_puts(&b, "\n};\n\n/* requirements, by their index in the register */\nenum {\n");
    size_t i;
    json_array_foreach(json_object_get(g->requirements, "requirements"), i, v)
        tur__buf_printf(&b, "    TUR_%s = %zu,\n", gen_str(v, "id") + 4, i);
    tur__buf_printf(&b, "    TUR__REQUIREMENT_COUNT = %zu\n};\n\n#endif\n", i);
    gen_write(g, "src/tables/nodes.h", &b);
}

/* The hash table over the members of one object; NAME receives the name of the C array. */
static void keys_of(tur__buf *b, const gen_frame *f, int node, char name[200], unsigned *bits, uint64_t *mix)
{
    gen_keys keys = {calloc(256, sizeof *keys.names), calloc(256, sizeof *keys.values), 0};
    if (!keys.names || !keys.values) gen_die("out of memory");
    for (int i = 1; i < f->count; i++)
        if (f->node[i].parent == node) {
            keys.names[keys.count] = gen_str(f->node[i].member, "name");
            keys.values[keys.count++] = i;
        }
    tur__buf c = {0};
    tur__buf_puts(&c, "keys_");
    gen_ident(&c, f->name);
    if (node) tur__buf_putc(&c, '_'), gen_ident(&c, f->node[node].path);
    snprintf(name, 200, "%s", tur__buf_text(&c));
    tur__buf_free(&c);
    tur__buf_puts(b, "static const tur__key ");
    gen_hash(b, name, &keys, bits, mix);
    free(keys.names);
    free(keys.values);
}

static void upper(tur__buf *b, const char *prefix, const char *word)
{
    tur__buf_puts(b, prefix);
    gen_ident(b, word);
}

/* Types whose strings can hold what they should not; digests, ids and instants cannot. */
static bool is_searched(const json_t *type)
{
    static const char *const bases[] = {"string", "emitter", "word", "format", "member", "path", "purl", "uri", "currency"};
    for (size_t i = 0; type && i < sizeof bases / sizeof *bases; i++)
        if (!strcmp(gen_str(type, "base"), bases[i])) return true;
    return false;
}

/* What the value of a member has to be. */
static void node_value(const gen *g, tur__buf *b, const gen_node *n)
{
    json_t *m = n->member, *t = gen_type(g, m);
    const char *array = gen_str(m, "array"), *code = gen_str(m, "code"), *codes = gen_str(m, "array_code");
    bool frames = array && json_object_get(json_object_get(g->fields, "objects"), array);
    const char *form = t ? gen_str(t, "requirement") : NULL, *sign = t ? gen_str(t, "sign") : NULL;
    tur__buf_puts(b, ".base = ");
    if (n->object) tur__buf_puts(b, "TUR__BASE_OBJECT");
    else if (frames) {
        tur__buf_puts(b, "TUR__BASE_FRAMES, .frame = ");
        upper(b, "TUR__FRAME_", array);
    } else if (gen_str(m, "map")) tur__buf_printf(b, "TUR__BASE_MAP, .key_max = %lld", gen_int(m, "key_max", 0));
    else if (code || codes) {
        upper(b, "TUR__BASE_CODE, .codes = TUR__LIST_", code ? code : codes);
        form = "TUR-0111";
    } else upper(b, "TUR__BASE_", gen_str(t, "base"));
    if ((array && !frames) || codes) tur__buf_puts(b, ", .list = 1");
    if (json_is_true(json_object_get(m, "set"))) tur__buf_puts(b, ", .set = 1");
    if (json_is_true(json_object_get(m, "need"))) tur__buf_puts(b, ", .need = 1");
    if (sign) tur__buf_printf(b, ", .sign = %s", !strcmp(sign, "positive") ? "TUR__SIGN_POSITIVE" : "TUR__SIGN_NOT_NEGATIVE");
    if (t && json_object_get(t, "integer_digits"))
        tur__buf_printf(b, ", .int_digits = %lld, .frac_digits = %lld", gen_int(t, "integer_digits", 0), gen_int(t, "fraction_digits", 0));
    if (is_searched(t)) tur__buf_puts(b, ", .searched = 1");
    if (form) tur__buf_printf(b, ", .requirement = TUR_%s", form + 4);
    if (t && !strcmp(gen_str(t, "base"), "integer"))
        tur__buf_printf(b, ", .least = %lldLL, .most = %lldLL", gen_int(t, "min", 0), gen_int(t, "max", 0));
    else if (t) tur__buf_printf(b, ", .max = %lld", gen_int(t, "max", 0));
    /* elements of the array or map; the length of its strings stays in the type */
    if (gen_int(m, "max", 0)) tur__buf_printf(b, ", .count_max = %lld", gen_int(m, "max", 0));
}

/* Place of the name of a node among those of its object, sorted by their bytes, from 1. */
static int rank_of(const gen_frame *f, int node)
{
    const char *name = gen_str(f->node[node].member, "name");
    int rank = 1;
    for (int k = 1; k < f->count; k++)
        rank += f->node[k].parent == f->node[node].parent && strcmp(gen_str(f->node[k].member, "name"), name) < 0;
    return rank;
}

void gen_c_fields(const gen *g)
{
    tur__buf b = {0}, nodes = {0}, frames = {0};
    tur__buf_printf(&b, "%s#include \"record/record.h\"\n\n", HEAD);
    for (int i = 0; i < g->frame_count; i++) {
        const gen_frame *f = &g->frames[i];
        tur__buf_printf(&nodes, "\nstatic const tur__node nodes_%s[] = {\n", f->name);
        for (int k = 0; k < f->count; k++) {
            const gen_node *n = &f->node[k];
            tur__buf_printf(&nodes, "    [%d] = {.path = \"%s\", .name = \"%s\", .word = %d, .bit = UINT64_C(1) << %d, .parent = ", k, n->path,
                            n->member ? gen_str(n->member, "name") : "", k / 64, k % 64);
            if (n->member) tur__buf_printf(&nodes, "%d, ", n->parent);
            else tur__buf_puts(&nodes, "TUR__NO_PARENT, ");
            if (n->member) {
                const char *name = gen_str(n->member, "name");
                if (strlen(name) > 28) gen_die("the name %s is too long for the tables", name);
                tur__buf_printf(&nodes, ".quoted = \"\\\"%s\\\":\", .quoted_len = %zu, .rank = %d, ", name, strlen(name) + 3, rank_of(f, k));
                node_value(g, &nodes, n);
            }
            else tur__buf_puts(&nodes, ".base = TUR__BASE_OBJECT");
            if (n->object) {
                char name[200];
                unsigned bits;
                uint64_t mix, need[4] = {0};
                keys_of(&b, f, k, name, &bits, &mix);
                for (int c = 1; c < f->count; c++)
                    if (f->node[c].parent == k && json_is_true(json_object_get(f->node[c].member, "need")))
                        need[c / 64] |= UINT64_C(1) << c % 64;
                tur__buf_printf(&nodes, ",\n        .keys = %s, .key_bits = %u, .key_mix = UINT64_C(0x%016llX)", name, bits, (unsigned long long)mix);
                if (json_is_true(json_object_get(n->object, "extensible"))) tur__buf_puts(&nodes, ", .extensible = 1");
                for (int w = 0, used = 0; w < 4; w++) {
                    if (!need[w]) continue;
                    if (used++) gen_die("the needed members of %s.%s lie in two words: put them together", f->name, n->path);
                    tur__buf_printf(&nodes, ", .need_in = %d, .needs = UINT64_C(0x%llx)", w, (unsigned long long)need[w]);
                }
            }
            tur__buf_puts(&nodes, "},\n");
        }
        tur__buf_puts(&nodes, "};\n");
        unsigned long long lists[4] = {0};
        for (int k = 1; k < f->count; k++) {
            json_t *m = f->node[k].member, *t = gen_type(g, m);
            bool list = gen_str(m, "array") || gen_str(m, "map");
            bool nested = list && !t;
            if (list && (nested || is_searched(t))) lists[k / 64] |= 1ULL << k % 64;
        }
        tur__buf_printf(&frames, "    {\"%s\", nodes_%s, %d, {UINT64_C(0x%llx), UINT64_C(0x%llx), UINT64_C(0x%llx)}},\n", f->name, f->name, f->count,
                        lists[0], lists[1], lists[2]);
    }
    tur__buf_add(&b, nodes.data, nodes.len);
    tur__buf_puts(&b, "\nconst tur__frame_info tur__frames[TUR__FRAME_COUNT] = {\n");
    tur__buf_add(&b, frames.data, frames.len);
    tur__buf_puts(&b, "};\n");
    tur__buf_free(&nodes);
    tur__buf_free(&frames);
    gen_write(g, "src/tables/fields.c", &b);
}

void gen_c_codes(const gen *g)
{
    tur__buf b = {0}, lists = {0};
    json_t *list, *v;
    const char *name;
    size_t i;
    gen_keys keys = {calloc(256, sizeof *keys.names), calloc(256, sizeof *keys.values), 0};
    unsigned bits;
    uint64_t mix;
    if (!keys.names || !keys.values) gen_die("out of memory");
    tur__buf_printf(&b, "%s#include \"record/record.h\"\n\n", HEAD);
    json_object_foreach(json_object_get(g->codes, "lists"), name, list)
    {
        char array[100];
        keys.count = 0;
        tur__buf_printf(&b, "static const tur__code codes_%s[] = {\n    {\"\", 0, false},\n", name);
        json_array_foreach(json_object_get(list, "values"), i, v) {
            const char *code = gen_str(v, "code");
            tur__buf_printf(&b, "    {\"%s\", %zu, %s},\n", code, strlen(code), json_is_true(json_object_get(v, "default")) ? "true" : "false");
            keys.names[keys.count] = code;
            keys.values[keys.count++] = (int)i + 1;
        }
        tur__buf_puts(&b, "};\nstatic const tur__key ");
        snprintf(array, sizeof array, "keys_%s", name);
        gen_hash(&b, array, &keys, &bits, &mix);
        tur__buf_printf(&lists, "    {\"%s\", codes_%s, %d, %s, keys_%s, %u, UINT64_C(0x%016llX)},\n", name, name, keys.count + 1,
                        json_is_true(json_object_get(list, "extensible")) ? "true" : "false", name, bits, (unsigned long long)mix);
    }
    tur__buf_puts(&b, "\nconst tur__code_list tur__code_lists[TUR__LIST_COUNT] = {\n    {\"\", 0, 0, false, 0, 0, 0},\n");
    tur__buf_add(&b, lists.data, lists.len);
    tur__buf_free(&lists);

    static const char *const sorts[] = {"tokens", "unions", "meters"};
    static const char *const variants[] = {"size", "quality", "resolution", "context_level"};
    json_t *units = json_object_get(g->meters, "units");
    keys.count = 0;
    tur__buf_puts(&b, "};\n\nconst tur__meter tur__meters[TUR__METER_COUNT] = {\n    {\"\", 0, 0, false, 0},\n");
    for (int s = 0; s < 3; s++)
        json_array_foreach(json_object_get(g->meters, sorts[s]), i, v) {
            const char *meter = gen_str(v, "name"), *unit = gen_str(v, "unit");
            json_t *u = json_object_get(units, unit ? unit : "token"), *word;
            unsigned bitset = 0;
            size_t k;
            if (!u) gen_die("no unit %s", unit);
            json_array_foreach(json_object_get(v, "variants"), k, word)
                for (unsigned w = 0; w < 4; w++)
                    if (!strcmp(variants[w], json_string_value(word))) bitset |= 1u << w;
            tur__buf_printf(&b, "    {\"%s\", %zu, 0x%03llx, %s, %u},\n", meter, strlen(meter), gen_int(v, "mask", 0),
                            json_is_true(json_object_get(u, "whole")) ? "true" : "false", bitset);
            keys.names[keys.count] = meter;
            keys.values[keys.count] = keys.count + 1;
            keys.count++;
        }
    tur__buf_puts(&b, "};\n\nconst tur__key ");
    gen_hash(&b, "tur__meter_keys", &keys, &bits, &mix);
    tur__buf_printf(&b, "const uint8_t tur__meter_key_bits = %u;\nconst uint64_t tur__meter_key_mix = UINT64_C(0x%016llX);\n", bits, (unsigned long long)mix);

    tur__buf_puts(&b, "\nconst tur__currency tur__currencies[TUR__CURRENCY_COUNT] = {\n");
    const char *last = "";
    json_array_foreach(json_object_get(g->currencies, "currencies"), i, v) {
        if (strcmp(last, gen_str(v, "code")) >= 0) gen_die("currencies are not sorted at %s", gen_str(v, "code"));
        last = gen_str(v, "code");
        tur__buf_printf(&b, "    {\"%s\", %lld},\n", last, gen_int(v, "minor", -1));
    }
    tur__buf_puts(&b, "};\n\nconst char tur__countries[TUR__COUNTRY_COUNT][3] = {\n");
    last = "";
    json_array_foreach(json_object_get(g->countries, "countries"), i, v) {
        if (strcmp(last, gen_str(v, "code")) >= 0) gen_die("countries are not sorted at %s", gen_str(v, "code"));
        last = gen_str(v, "code");
        tur__buf_printf(&b, "    \"%s\",\n", last);
    }
    tur__buf_puts(&b, "};\n");
    free(keys.names);
    free(keys.values);
    gen_write(g, "src/tables/codes.c", &b);
}
