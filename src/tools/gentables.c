/* gentables ROOT OUT: see gen.h. `gentables --embed FILE...` prints C for embedding files. */
#include "tools/gen.h"

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "record/key.h"

void gen_die(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("gentables: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    exit(2);
}

const char *gen_str(const json_t *object, const char *name)
{
    return json_string_value(json_object_get(object, name));
}

long long gen_int(const json_t *object, const char *name, long long fallback)
{
    json_t *v = json_object_get(object, name);
    return json_is_integer(v) ? json_integer_value(v) : fallback;
}

json_t *gen_type(const gen *g, const json_t *member)
{
    const char *name = gen_str(member, "type");
    if (!name) name = gen_str(member, "array");
    if (!name) name = gen_str(member, "map");
    return name ? json_object_get(json_object_get(g->fields, "types"), name) : NULL;
}

void gen_ident(tur__buf *b, const char *name)
{
    for (; *name; name++)
        tur__buf_putc(b, isalnum((unsigned char)*name) ? (char)toupper((unsigned char)*name) : '_');
}

void gen_literal(tur__buf *b, const char *text, size_t len)
{
    size_t column = 0;
    tur__buf_putc(b, '"');
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)text[i];
        if (column >= 90 && i + 1 < len) tur__buf_puts(b, "\"\n    \""), column = 0;
        if (c == '"' || c == '\\') tur__buf_printf(b, "\\%c", c), column += 2;
        else if (c == '\n') tur__buf_puts(b, "\\n"), column += 2;
        else if (c == '?') tur__buf_puts(b, "\\?"), column += 2;
        else if (c < 32 || c > 126) tur__buf_printf(b, "\\%03o", c), column += 4;
        else tur__buf_putc(b, (char)c), column++;
    }
    tur__buf_putc(b, '"');
}

int gen_frame_index(const gen *g, const char *name)
{
    for (int i = 0; i < g->frame_count; i++)
        if (!strcmp(g->frames[i].name, name)) return i;
    return -1;
}

int gen_node_index(const gen_frame *f, const char *path)
{
    for (int i = 1; i < f->count; i++)
        if (!strcmp(f->node[i].path, path)) return i;
    return -1;
}

int gen_requirement(const gen *g, const char *id)
{
    json_t *list = json_object_get(g->requirements, "requirements"), *r;
    size_t i;
    json_array_foreach(list, i, r) if (!strcmp(gen_str(r, "id"), id)) return (int)i;
    gen_die("no requirement %s in the register", id);
}

void gen_read(const gen *g, const char *path, tur__buf *b)
{
    char full[4096];
    snprintf(full, sizeof full, "%s/%s", g->root, path);
    FILE *f = fopen(full, "rb");
    if (!f) gen_die("%s: %s", full, strerror(errno));
    char block[65536];
    for (size_t n; (n = fread(block, 1, sizeof block, f)) > 0;) tur__buf_add(b, block, n);
    fclose(f);
}

void gen_write(const gen *g, const char *path, tur__buf *b)
{
    char full[4096];
    snprintf(full, sizeof full, "%s/%s", g->out, path);
    gen same = {.root = g->out};
    tur__buf old = {0};
    FILE *there = fopen(full, "rb");
    if (there) fclose(there), gen_read(&same, path, &old);
    if (!there || old.len != b->len || memcmp(old.data, b->data, b->len)) {
        FILE *f = fopen(full, "wb");
        if (!f || fwrite(b->data, 1, b->len, f) != b->len || fclose(f))
            gen_die("%s: %s", full, strerror(errno));
    }
    tur__buf_free(&old);
    tur__buf_free(b);
}

/* A pseudo-random sequence that is the same on every machine. */
static uint64_t next_mix(uint64_t *state)
{
    uint64_t z = (*state += UINT64_C(0x9E3779B97F4A7C15));
    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return (z ^ z >> 31) | 1;
}

void gen_hash(tur__buf *b, const char *name, const gen_keys *keys, unsigned *bits, uint64_t *mix)
{
    int slot[1024];
    for (*bits = 1; 1 << *bits < keys->count; ++*bits) {}
    uint64_t state = 1;
    for (int tries = 0;; tries++) {
        if (tries == 20000) ++*bits, tries = 0;
        if (*bits > 10) gen_die("no perfect hash for %s", name);
        *mix = next_mix(&state);
        for (int i = 0; i < 1 << *bits; i++) slot[i] = -1;
        int i = 0;
        for (; i < keys->count; i++) {
            char text[40] = {0};
            size_t len = strlen(keys->names[i]);
            if (len >= 32) gen_die("name %s is too long for the tables", keys->names[i]);
            memcpy(text, keys->names[i], len);
            uint64_t lo, hi;
            tur__key_halves(text, (unsigned)len, &lo, &hi);
            unsigned at = tur__key_slot(lo, hi, (unsigned)len, *mix, *bits);
            if (slot[at] >= 0) break;
            slot[at] = i;
        }
        if (i == keys->count) break;
    }
    tur__buf_printf(b, "%s[] = {\n", name);
    for (int i = 0; i < 1 << *bits; i++)
        if (slot[i] >= 0)
            tur__buf_printf(b, "    [%d] = {\"%s\", %zu, %d},\n", i, keys->names[slot[i]],
                            strlen(keys->names[slot[i]]), keys->values[slot[i]]);
    if (slot[(1 << *bits) - 1] < 0) tur__buf_printf(b, "    [%d] = {\"\", 0, 0},\n", (1 << *bits) - 1);
    tur__buf_puts(b, "};\n");
}

/* Lays the members of OBJECT out behind the node that holds them. */
static void flatten(const gen *g, gen_frame *f, json_t *object, const char *prefix, int parent)
{
    json_t *m;
    size_t i;
    json_array_foreach(json_object_get(object, "members"), i, m) {
        if (f->count == 256) gen_die("frame %s has more than 255 members", f->name);
        gen_node *n = &f->node[f->count++];
        snprintf(n->path, sizeof n->path, "%s%s%s", prefix, *prefix ? "." : "", gen_str(m, "name"));
        n->member = m;
        n->parent = parent;
        if (gen_str(m, "object")) {
            n->object = json_object_get(json_object_get(g->fields, "objects"), gen_str(m, "object"));
            if (!n->object) gen_die("no object %s", gen_str(m, "object"));
            flatten(g, f, n->object, n->path, (int)(n - f->node));
        }
    }
}

/* The record is a frame, and so is every object that is an element of an array. */
static void find_frames(gen *g)
{
    json_t *objects = json_object_get(g->fields, "objects"), *object, *m;
    const char *name;
    g->frames = calloc(json_object_size(objects), sizeof *g->frames);
    if (!g->frames) gen_die("out of memory");
    g->frames[g->frame_count++].name = "record";
    json_object_foreach(objects, name, object)
    {
        size_t i;
        json_array_foreach(json_object_get(object, "members"), i, m) {
            const char *of = gen_str(m, "array");
            if (of && json_object_get(objects, of) && gen_frame_index(g, of) < 0)
                g->frames[g->frame_count++].name = of;
        }
    }
    for (int i = 0; i < g->frame_count; i++) {
        gen_frame *f = &g->frames[i];
        f->node[0].object = json_object_get(objects, f->name);
        f->count = 1;
        flatten(g, f, f->node[0].object, "", 0);
    }
}

static json_t *load(const gen *g, const char *path)
{
    char full[4096];
    json_error_t e;
    snprintf(full, sizeof full, "%s/schema/1.0/%s", g->root, path);
    json_t *j = json_load_file(full, JSON_REJECT_DUPLICATES, &e);
    if (!j) gen_die("%s:%d:%d: %s", full, e.line, e.column, e.text);
    return j;
}

/* Prints the files as C: their names and bytes. */
static int embed(int count, char **paths)
{
    gen g = {.root = "."};
    puts("/* Made by gentables --embed. */");
    for (int i = 0; i < count; i++) {
        tur__buf text = {0}, c = {0};
        const char *slash = strrchr(paths[i], '/');
        gen_read(&g, paths[i], &text);
        gen_literal(&c, text.data, text.len);
        printf("{\"%s\", %zu,\n    %s},\n", slash ? slash + 1 : paths[i], text.len, tur__buf_text(&c));
        tur__buf_free(&text);
        tur__buf_free(&c);
    }
    return 0;
}

int main(int argc, char **argv)
{
    if (argc > 2 && !strcmp(argv[1], "--embed")) return embed(argc - 2, argv + 2);
    if (argc != 3) gen_die("usage: gentables ROOT OUT");
    gen g = {.root = argv[1], .out = argv[2]};
    g.fields = load(&g, "fields.json");
    g.codes = load(&g, "codes.json");
    g.meters = load(&g, "meters.json");
    g.requirements = load(&g, "requirements.json");
    g.currencies = load(&g, "currencies.json");
    g.countries = load(&g, "countries.json");
    find_frames(&g);
    gen_c_nodes(&g);
    gen_c_fields(&g);
    gen_c_codes(&g);
    gen_c_rules(&g);
    gen_json_schema(&g);
    gen_csvw(&g);
    gen_xml_schema(&g);
    gen_text(&g);
    return 0;
}
