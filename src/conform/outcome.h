/* What an accepted request left in its folder: facts, records, bytes. */
#ifndef TUR_CONFORM_OUTCOME_H
#define TUR_CONFORM_OUTCOME_H

#include "conform/adapter.h"
#include "conform/suite.h"

/* Names of the files that verbs write. */
#define CF_FACTS "facts.tsv"
#define CF_CANONICAL "canonical.jsonl"
#define CF_REASONS "reasons.txt"

/* NULL where the outcome is the one that C expects, else what was wanted and what came. */
const char *cf_judge_outcome(tur__arena *a, const cf_suite *suite, const cf_case *c, const cf_request *r);

/* A table of cells: rows of facts.tsv. */
typedef struct cf_rows {
    const char ***row; /* each ends with NULL */
    size_t count;
} cf_rows;

/* Cuts TEXT into rows. False with *WHY where it is no table. */
bool cf_rows_read(cf_rows *rows, tur__arena *a, const char *text, size_t len, const char **why);
/* Whether two cells say the same: as numbers where both are, else as text. */
bool cf_same_cell(const char *a, const char *b);
/* NULL where GOT has every row of WANT, values compared exactly; else the first that it has not. */
const char *cf_rows_hold(tur__arena *a, const cf_rows *got, const cf_rows *want);

/* Lines of all files of FOLDER that end in .jsonl, canonical and sorted; NULL with *WHY. */
const char **cf_records(tur__arena *a, const char *folder, size_t *count, const char **why);

#endif
