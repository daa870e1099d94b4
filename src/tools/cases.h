/* The tool that makes cases, and judges whether they are enough.
 *
 *     cases write ROOT OUT   bases, generated cases and the manifest, below OUT/conformance/1.0
 *     cases check ROOT       every case is well-formed and the reference answers it as it says
 *     cases closure ROOT     text = register = validator = cases
 *     cases exercise ROOT    every requirement is met, missed and violated by some case
 *     cases relate ROOT      the relations hold between answers to changed files
 *     cases sabotage ROOT    and a reference that is wrong about one of them is noticed
 *
 * The reference is libtur, linked in. What a requirement asks for is taken from the register and from
 * the field table, never from the reference's answer: where the two differ, the tool fails. */
#ifndef TUR_TOOLS_CASES_H
#define TUR_TOOLS_CASES_H

#include <stdio.h>

#include "base/sha256.h"
#include "conform/recipe.h"
#include "conform/relate.h"
#include "tur.h"

enum { CASES_MAX_FOUND = 64 };

extern const char *cases_root, *cases_out; /* folder of the project, and the one that is written to */
extern tur__arena cases_arena; /* of everything that is kept */

void cases_die(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

/* ---- JSON ---- */

tur__json *cases_load(const char *path); /* relative to the root */
/* Lines of conformance/1.0/PATH as an array. */
tur__json *cases_load_lines(const char *path);
tur__json *cases_parse(const char *text);
tur__json *cases_copy(const tur__json *v);
const char *cases_text(const tur__json *object, const char *name); /* or NULL */
long cases_number(const tur__json *object, const char *name, long fallback);
bool cases_has(const tur__json *array, const char *text);
tur__json *cases_object(void);
tur__json *cases_array(void);
tur__json *cases_string(const char *text);
void cases_put(tur__json *object, const char *name, tur__json *value);
void cases_put_text(tur__json *object, const char *name, const char *text);
void cases_put_number(tur__json *object, const char *name, long number);
char *cases_printf(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Reads ROOT/PATH; false when it is not there. */
bool cases_read(const char *path, tur__buf *out);
/* For recipes: PATH below conformance/1.0. */
bool cases_read_suite(void *ctx, const char *path, tur__buf *out);
/* Names of the files of conformance/1.0/FOLDER that end in SUFFIX, sorted; their number. */
size_t cases_list(const char *folder, const char *suffix, char ***names);

/* ---- The register and the fields ---- */

const tur__json *cases_register(void); /* the array of requirements */
const tur__json *cases_bases(void);    /* of the register */
const tur__json *cases_fields(void);
const tur__json *cases_codes(void);
/* The entry of a requirement; dies when there is none. */
const tur__json *cases_requirement(const char *id);
size_t cases_index(const char *id); /* as in tur_requirement_at */

/* ---- The reference's answer ---- */

typedef struct cases_found {
    size_t requirement;
    tur_severity severity;
    uint64_t file, record, line; /* from 1 */
    char at[512];
} cases_found;

typedef struct cases_verdict {
    bool rejected;
    tur_severity worst[512];   /* by requirement; TUR_IGNORE when it was not reported */
    tur_counter counter[512];
    cases_found found[CASES_MAX_FOUND];
    size_t count;              /* of found, of which the first are kept */
    uint8_t digest[TUR__SHA256_SIZE]; /* of the bytes of all parts */
} cases_verdict;

/* Makes the parts of `in` and judges them as one export. False with ERROR when a part cannot be made. */
bool cases_judge(cases_verdict *v, char error[TUR__RECIPE_ERROR], const tur__json *in);
void cases_judge_files(cases_verdict *v, const tur__buf *files, size_t count, const char *form);
/* The files of `in`, to be freed with tur__files_free(). */
bool cases_make_files(tur__files *out, char error[TUR__RECIPE_ERROR], const tur__json *in);

/* Whether EXPECT has the requirement among must or may. */
bool cases_expected(const tur__json *expect, const char *id);
/* Whether the verdict is what the case expects: status, and must, reported, must and may in order. */
bool cases_passes(const tur__json *c, const cases_verdict *v);

/* The same for deliveries, each judged alone, with the rows of facts.tsv where all are accepted. */
bool cases_ingest(cases_verdict *v, tur__buf *facts, const char **why, const tur__files *files, const tur__json *ask);
/* And for source documents: findings as a verdict, and the records. */
void cases_convert(cases_verdict *v, tur__buf *out, const tur__json *in, const tur__json *params);
/* What is wrong with the reference's answer to a case with another verb than validate; NULL when
 * nothing is, or when the reference does not have the verb. */
const char *cases_answer(const tur__json *c);
/* Whether the reference refuses FILES under the names and with the parameters of C, a case of verify. */
bool cases_refuses(const tur__json *c, tur__files *files);

/* ---- Cases that are generated ---- */

/* A file of cases under way, in the order in which they are added. */
typedef struct cases_file {
    const char *path; /* below conformance/1.0 */
    tur__json *list;
} cases_file;

/* The file cases-SORT/AREA.jsonl. */
cases_file *cases_file_of(const char *sort, const char *area);
/* A case of the validator without `in` and `expect`, in the file of its requirement's area. */
tur__json *cases_new(const char *id, const char *kind, const char *requirement, const char *title);
/* `in` of one part: a base with ops (NULL for none). */
tur__json *cases_in(const char *base, tur__json *ops);
void cases_expect(tur__json *c, const char *status, const char *requirement, const char *at, long record);
/* A name made of words: lower-case letters, digits and hyphens. */
char *cases_slug(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Counts of what was generated, for the last line. */
typedef struct cases_count {
    size_t made, crossed, same; /* same: bytes that were made before */
} cases_count;

/* Makes the verdict of a case that was generated and keeps it where the reference agrees on the
 * requirement. CROSSED counts those that break another requirement too, and are left out: other mutants
 * have to do. Where the reference disagrees on the requirement itself, and the mutant is not listed
 * in equivalent.json, that is told and nothing will be written. */
bool cases_keep(tur__json *c, const char *requirement, cases_count *n);
/* The case that was made of the same bytes before; NULL where there is none, and C, unless it is NULL,
 * is remembered. */
tur__json *cases_twin(const cases_verdict *v, tur__json *c);
/* OLDER, which was made of the same bytes, is evidence for what C is. */
void cases_merge(tur__json *older, const tur__json *c);
/* Set once the reference disagreed with a case that was made: nothing is written then. */
extern bool cases_disagreed;
/* Writes the files of cases; their number. */
size_t cases_flush(void);

/* Why V does not fit a schema of conformance/schema; NULL when it does. */
const char *cases_valid(const tur__json *schema, const tur__json *v);

/* Writers, a file each. */
void cases_write_bases(void);
void cases_write_register(void);
void cases_write_spec(void);
void cases_write_fields(void);
void cases_write_words(void);
void cases_write_mutators(void);
void cases_write_pairs(void);
void cases_write_convert(void);
void cases_write_manifest(void);

/* Judges, a file each; true when all is well. */
bool cases_check(void);
bool cases_closure(void);
bool cases_exercise(void);
bool cases_sabotage(void);
bool cases_relate(void);

/* Every case of the suite, in the order of the manifest; FILE is below conformance/1.0. */
typedef void (*cases_each_fn)(void *ctx, const char *file, size_t line, const tur__json *c);
void cases_each(cases_each_fn fn, void *ctx);

/* Writes B to OUT/conformance/1.0/PATH unless it is there already; frees B. */
void cases_put_file(const char *path, tur__buf *b);

#endif
