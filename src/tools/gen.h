/* The generator of tables: the JSON files of schema/1.0 in; C tables, JSON Schema and reference tables out.
 * Everything it writes is checked in, and `make check` fails when a run would change a byte. */
#ifndef TUR_TOOLS_GEN_H
#define TUR_TOOLS_GEN_H

#include <jansson.h>
#include <stdint.h>
#include <stdio.h>

#include "base/buf.h"

/* The sources, parsed. */
typedef struct gen {
    const char *root;   /* folder of the project, read from */
    const char *out;    /* folder that is written to: the same, or one to compare with */
    json_t *fields, *codes, *meters, *requirements, *currencies, *countries;
    struct gen_frame *frames;
    int frame_count;
} gen;

/* A member as it lies in a frame. */
typedef struct gen_node {
    char path[128];
    json_t *member; /* entry of fields.json; NULL for node 0 */
    json_t *object; /* object of fields.json that it is, or NULL */
    int parent;
} gen_node;

typedef struct gen_frame {
    const char *name;
    gen_node node[256];
    int count;
} gen_frame;

void gen_die(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));
/* String member, or NULL. */
const char *gen_str(const json_t *object, const char *name);
/* Integer member, or FALLBACK. */
long long gen_int(const json_t *object, const char *name, long long fallback);
/* Type entry of a member of fields.json, or NULL where it has none. */
json_t *gen_type(const gen *g, const json_t *member);
/* Appends NAME as it stands in a C identifier: capitals, low lines. */
void gen_ident(tur__buf *b, const char *name);
/* Appends a C string literal of LEN bytes, in lines. */
void gen_literal(tur__buf *b, const char *text, size_t len);
int gen_frame_index(const gen *g, const char *name);
/* Node of a dotted path, or -1. */
int gen_node_index(const gen_frame *f, const char *path);
/* Index of the requirement in the register; dies when there is none. */
int gen_requirement(const gen *g, const char *id);
/* Writes B to out/PATH unless it is there already, byte for byte; frees B. */
void gen_write(const gen *g, const char *path, tur__buf *b);
/* Reads root/PATH whole into B; dies when it cannot. */
void gen_read(const gen *g, const char *path, tur__buf *b);

/* One table of names for the perfect hash. */
typedef struct gen_keys {
    const char **names;
    int *values;
    int count;
} gen_keys;
/* Appends `static const tur__key NAME[]`; returns bits and multiplier. */
void gen_hash(tur__buf *b, const char *name, const gen_keys *keys, unsigned *bits, uint64_t *mix);

/* ---- Regular expressions of the types, with ^ and $, as JSON Schema has them (gen_schema.c) ---- */

extern const char *const gen_extension_name;
void gen_decimal_pattern(char pattern[200], const json_t *type);
/* Alternatives of the names that a meter, place or label may have. */
void gen_names_pattern(const gen *g, tur__buf *b, const char *base);
/* NULL where the base has no pattern of its own. */
const char *gen_form_pattern(const char *base);

/* The writers, a file each. */
void gen_c_nodes(const gen *g);
void gen_c_fields(const gen *g);
void gen_c_codes(const gen *g);
void gen_c_rules(const gen *g);
void gen_json_schema(const gen *g);
void gen_csvw(const gen *g);
void gen_xml_schema(const gen *g);
void gen_text(const gen *g);

#endif
