/* What the files of a verification share.
 *
 *     verifier.c  settings, tokens, the verdict and its report
 *     data.c      the files of one manifest
 *     series.c    manifests against each other, and against what was accepted before
 *     logs.c      the logs that manifests state
 *     folder.c    what else lies there
 *     found.c     reasons as findings, where a validator judges */
#ifndef TUR_SEAL_VERIFIER_H
#define TUR_SEAL_VERIFIER_H

#include "seal/copy.h"
#include "pipe/validate.h"
#include "seal/manifest.h"
#include "seal/measure.h"

/* A manifest that is verified. */
typedef struct tur__sealed {
    const char *name, *folder;
    tur_token *token;   /* NULL: none could be read */
    bool line_feed;     /* one stands behind it */
    int64_t proven;     /* by when it existed, by its witnesses; 0 when there is none */
    const char *id;
    bool genuine;       /* signed by a trusted key, and a manifest: what follows is worth a look */
    tur__manifest m;
    bool told;          /* a reason at least */
    uint8_t *tested;    /* where a validator judges: by requirement, what became of it */
    tur_outcome outcome;
    tur_level level;
    bool measured;
    uint64_t records;
    bool log_compared;  /* with the manifests before it, all of which are there */
    struct tur__sealed *first; /* the one of the same id that was given too, where that one counts; NULL */
    bool again;         /* and its files are the same */
    const struct tur__sealed *continues; /* the partial export before it, or NULL */
    const struct tur__sealed *replaced_by;
    tur__json *reasons; /* array, for the report */
} tur__sealed;

struct tur_verifier {
    /* settings */
    const tur_keys *keys; /* NULL: signatures are not judged */
    tur_validator *judge; /* borrowed; NULL: records are judged as they are signed */
    tur_token_policy policy;
    tur_level level;
    unsigned flags;
    int jobs;
    bool has_period;
    tur__span period;
    const char **path; /* that stand for the files of the manifest */
    size_t paths, path_cap;
    tur__json *state;  /* NULL: none was given */
    tur_reason_fn on_reason;
    void *reason_ctx;
    tur_finding_fn on_finding;
    void *finding_ctx;
    void (*on_progress)(void *ctx, uint64_t bytes);
    void *progress_ctx;
    tur__copies *copies; /* NULL: none are made */

    tur__arena arena;
    tur__sealed *sealed; /* in the order in which they were given */
    tur__sealed **order; /* the genuine, by issuer, series, number */
    size_t count, cap, genuine;
    bool ran, stopped;
    bool together; /* what is told now is of a manifest, wherever it lies */
    tur__buf report, new_state;
};

/* Tells of a reason, which makes S invalid (or unverifiable, or unsigned). FILE, FOUND and WANTED may
 * be NULL and are copied where that is needed. */
void tur__reason(tur_verifier *v, tur__sealed *s, const char *code, const char *file, const char *found, const char *wanted);
/* The same about MEMBER of the manifest, static, where the code does not say which it is. */
void tur__reason_at(tur_verifier *v, tur__sealed *s, const char *code, const char *member, const char *found, const char *wanted);
/* The same of a refusal. */
void tur__reason_refused(tur_verifier *v, tur__sealed *s, const char *file, const tur_refusal *why);

/* Where a validator judges: REQUIREMENT was tested on S. */
void tur__tested(tur_verifier *v, tur__sealed *s, int requirement);
/* Tells it of a reason as a finding on MEMBER, or on the file of R. False where nothing was told: no
 * requirement of grade period is broken, or the validator does not judge the one that is. */
bool tur__tell_finding(tur_verifier *v, tur__sealed *s, const tur_reason *r, const char *member);
/* Tells of what is no reason to refuse S: REQUIREMENT is of level should. */
void tur__advise(tur_verifier *v, tur__sealed *s, int requirement, const char *member, const char *found, const char *wanted);
/* Gives the counters what was tested. */
void tur__count_tested(tur_verifier *v);

/* Verifies the files of S. EARLIER is the partial export that S continues, or NULL. */
tur_status tur__verify_data(tur_verifier *v, tur__sealed *s, const tur__sealed *earlier);
/* Verifies the order in v->order. */
void tur__verify_series(tur_verifier *v);
/* Compares the logs that they state, where all manifests before them are there. */
tur_status tur__verify_logs(tur_verifier *v);
/* What it becomes, in v->new_state. */
bool tur__next_state(tur_verifier *v);
/* Whether the state that was given is one. */
bool tur__state_fits(const tur__json *state);
/* Tells of files that no manifest lists. */
tur_status tur__verify_folders(tur_verifier *v);

#endif
