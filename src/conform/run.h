/* A run: results, and the requests that they wait for. */
#ifndef TUR_CONFORM_RUN_H
#define TUR_CONFORM_RUN_H

#include "conform/conform.h"
#include "conform/verdict.h"
#include "tur.h"

typedef struct cf_result {
    const cf_case *c;
    cf_status status;
    const char *reason;  /* why it was not claimed or not run, or NULL */
    const char *message, *req; /* as in cf_verdict */
    tur__json *got;      /* the answer, or NULL */
    uint64_t microseconds;
    const char *noise;   /* digest of standard error, or NULL */
    uint64_t noise_bytes;
} cf_result;

typedef struct cf_session {
    const cf_settings *set;
    tur__arena arena;
    cf_suite *suite;
    cf_claim claim;
    cf_adapter adapter;
    const char *scratch;
    uint64_t nonce; /* of the tokens */
    uint64_t tokens;
    cf_result *results; /* by id, of the whole suite */
    size_t count;
    size_t claimed;
    unsigned faults;
    const char *incomplete; /* why, or NULL */
    const char *seed, *artifact; /* digests, or NULL */
    tur_counter *counters; /* what the reference met in the files of the run */
    const char *xfail_digest;
    const tur__json *xfails; /* entries of the list, for the report */
    size_t xfail_broken;     /* entries that are wrong */
    uint64_t microseconds;
} cf_session;

/* Reads the suite, and makes the seed: all that a list of cases needs beside a claim. */
bool cf_session_plan(cf_session *s, const cf_settings *set, const char **why);
/* Fills the results of S with the cases of the suite and the fresh ones, and what the claim asks for of
 * them. */
bool cf_session_select(cf_session *s, const char **why);
/* Reads the suite, starts the adapter and settles the claim. False with *WHY, which lives as long as S;
 * S is to be closed all the same. */
bool cf_session_open(cf_session *s, const cf_settings *set, const char **why);
void cf_session_close(cf_session *s);

/* ---- Requests of a result ---- */

typedef struct cf_unit cf_unit;

/* How a result is reached. */
typedef struct cf_plan {
    /* Adds the requests of STAGE, from 0; none where there are no more. False with *WHY where the
     * suite is broken. */
    bool (*ask)(cf_session *s, cf_unit *u, unsigned stage, const char **why);
    cf_verdict (*judge)(cf_session *s, cf_unit *u);
} cf_plan;

enum { CF_MOST_REQUESTS = 40 };

struct cf_unit {
    const cf_plan *plan;
    cf_result *result;
    tur__arena arena;
    cf_request *request[CF_MOST_REQUESTS];
    unsigned count, answered, stage;
    void *state; /* of the plan */
    cf_unit *next;
};

/* A file of a request. */
typedef struct cf_file {
    const char *name; /* or NULL */
    const char *bytes;
    size_t len;
} cf_file;

/* Appends a request for VERB on COUNT files. False with *WHY where files cannot be written. */
bool cf_ask(cf_session *s, cf_unit *u, const char *verb, const cf_file *files, size_t count, const tur__json *params,
            const char **why);
/* The files of `in` of the case; COUNT of them. False with *WHY. */
bool cf_files_of(cf_session *s, cf_unit *u, const cf_case *c, cf_file **files, size_t *count, const char **why);

/* Which plan makes the result of C. */
const cf_plan *cf_plan_of(const cf_case *c);
extern const cf_plan cf_plan_plain;

/* Asks for all results that the claim wants. False with *WHY where the suite is broken. */
bool cf_session_run(cf_session *s, const char **why);

/* Adds to the counters what the reference meets in FILES, as one export. */
void cf_count(tur_counter *counters, const char *const *files, size_t count);

/* The report of a session, as a tree in its arena. */
tur__json *cf_report_tree(cf_session *s, tur__arena *a);

#endif
