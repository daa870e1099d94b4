/* The runner of the conformance suite, as the command uses it: settings go in, a report comes out.
 *
 *     cf_settings s = {.suite = "conformance/1.0", .role = "validator", .transport = "pipe", ...};
 *     cf_report *r = cf_run(&s, &why);
 *     cf_report_write(r, "junit", write, ctx);
 *     status = cf_report_exit(r);
 *
 * This is the only header of the folder that the command includes. */
#ifndef TUR_CONFORM_CONFORM_H
#define TUR_CONFORM_CONFORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tur.h"

typedef struct cf_report cf_report;

/* Lists end with NULL; a list that is NULL was not said. All strings are borrowed. */
typedef struct cf_settings {
    const char *suite;               /* folder with a manifest */
    const char *role;                /* these may be NULL: */
    const char *spec, *level, *grade; /* what the adapter says of itself, or the default */
    const char *const *profiles, *const *features;
    const char *transport;           /* "exec" or "pipe" */
    const char *const *words;        /* the adapter and its arguments */
    const char *const *keep;         /* variables of the environment that it may see */
    uint64_t ms;                     /* for one request */
    uint64_t memory;                 /* for one process, 0 for no limit */
    unsigned jobs;                   /* processes at once, of exec */
    unsigned most_faults;            /* after which a run is given up */
    const char *const *only;         /* patterns of case ids: a run that is not whole */
    const char *xfail;               /* path of a list of expected failures */
    const char *today;               /* YYYY-MM-DD, for what expires */
    const char *challenge;           /* makes the fresh cases other ones */
    const char *artifact;            /* path of what is tested, to be digested */
    bool fresh;                      /* make fresh cases as well */
    const char *started;             /* an instant for the part of the report that differs */
} cf_settings;

/* Now, as a date and as an instant of RFC 3339, both in UTC. */
void cf_clock(char date[11], char instant[36]);

/* Runs the suite. NULL with *WHY (to be freed) where there is no answer at all: settings that
 * contradict each other, a broken suite, an adapter that does not start. */
cf_report *cf_run(const cf_settings *settings, char **why);
/* Reads a report.json. NULL with *WHY (to be freed). */
cf_report *cf_report_read(const char *path, char **why);
void cf_report_free(cf_report *report);
/* 0 conforms, 1 does not, 2 could not be answered. */
int cf_report_exit(const cf_report *report);
/* The list of expected failures in the file PATH, made true again: entries that pass now are gone, what
 * fails is listed, comments stay. To be freed; NULL with *WHY where the run was not whole. */
char *cf_report_xfail(const cf_report *report, const char *path, char **why);

/* Kind of output: name and summary, by index; false past the end. */
bool cf_report_kind(size_t index, const char **name, const char **summary);
/* TUR_ENOENT where there is no such kind, TUR_EIO where WRITE failed. */
tur_status cf_report_write(const cf_report *report, const char *kind, tur_write_fn write, void *ctx);

/* Tries the adapter rather than what it stands for: one line for each try through WRITE, with advice
 * where one fails. 0 where all went well, 1 where one did not, 2 with *WHY where none could be made. */
int cf_smoke(const cf_settings *settings, tur_write_fn write, void *ctx, char **why);

/* Cases of the claim (all, where no role is given), a line or a JSON object each. */
int cf_list(const cf_settings *settings, bool json, tur_write_fn write, void *ctx, char **why);
/* One case: what it says, and its files, which go to FOLDER where that is given. */
int cf_show(const cf_settings *settings, const char *id, const char *folder, tur_write_fn write, void *ctx, char **why);
/* All cases of the claim as files below FOLDER, for runners of other people. */
int cf_copy_suite(const cf_settings *settings, const char *folder, size_t *count, char **why);

/* What a statement on a run says, from IAT to EXP (seconds since 1970), as JSON to be signed. To be
 * freed; NULL with *WHY. */
char *cf_statement_claims(const cf_report *report, int64_t iat, int64_t exp, char **why);
/* Proves a statement whose signature has been verified: its sums, its list of cases by the suite, and
 * where REPORT is not NULL that it is about that one. A line for each proof; 0 or 1, 2 with *WHY where
 * it is none. */
int cf_statement_prove(const cf_settings *settings, const char *payload, size_t len, const cf_report *report,
                       tur_write_fn write, void *ctx, char **why);
/* Repeats the run of a statement with the adapter of the settings. NULL with *WHY. */
cf_report *cf_statement_rerun(const cf_settings *settings, const char *payload, size_t len, char **why);

/* The reference implementation as an adapter: pipe on standard input and output, or exec with the
 * words VERB OUTDIR FILE... The exit status of the process. */
int cf_adapter_main(int count, char **words);

#endif
