/* What the files of a run share: the validator, the sources that are on their way, and how the pieces
 * of those are told in order.
 *
 *     validate.c  settings, life, which requirements are judged
 *     pass.c      the sources: cut at line ends, judged by workers, handed on in order
 *     steps.c     the same cut for a source of another form
 *     merge.c     findings and identities of a piece, and what only the end of the export shows */
#ifndef TUR_PIPE_VALIDATE_H
#define TUR_PIPE_VALIDATE_H

#include "base/hash.h"
#include "pipe/chain.h"
#include "pipe/chunk.h"
#include "binding/binding.h"
#include "pipe/replay.h"
#include "tur.h"

/* Requirements that the caller named; all of them until the first is. */
typedef struct tur__choice {
    bool narrowed;
    bool has[TUR__REQUIREMENT_COUNT];
} tur__choice;

struct tur_validator {
    /* settings */
    tur_finding_fn on_finding;
    void *finding_ctx;
    tur_record_fn on_record;
    void *record_ctx;
    tur__sums *sums; /* of all sources, borrowed; or NULL */
    const char *last_form; /* name of the form of the source that is told */
    void (*on_progress)(void *ctx, uint64_t bytes);
    void *progress_ctx;
    int jobs, level;
    bool documents; /* manifests come with the records: level 3 can be judged */
    size_t max_record, memory;
    uint8_t wanted[TUR__REQUIREMENT_COUNT]; /* severities, of what is judged or not */
    tur__choice names, profiles;
    bool form_is_set;
    const tur__binding *form; /* of the sources; NULL: JSON Lines */

    /* follows from them */
    bool selected[TUR__REQUIREMENT_COUNT];
    uint8_t severity[TUR__REQUIREMENT_COUNT]; /* TUR_IGNORE where it is not selected */

    /* the run */
    bool started, finished;
    uint64_t stored; /* bytes of the sources before, as they are stored */
    tur_status ended; /* what ended the run for good */
    tur_summary summary;
    tur_counter counter[TUR__REQUIREMENT_COUNT];
    char **source; /* names, by number from 1 */
    uint64_t seed[2];

    /* the export so far */
    tur__idset *set[TUR__SET_COUNT]; /* the first numbers the emitters */
    tur__id *batch;                  /* keys of one chunk on their way to a set */
    size_t batch_cap;
    tur__chain chain;
    tur__replay replay;
};

/* Sums of the records of all sources go to SUMS, which asks what it wants to know; before the first
 * run. */
void tur__validator_sum(tur_validator *v, tur__sums *sums);
/* Manifests will come with the records, before the first run: level 3, unless that is changed. */
tur_status tur__validator_documents(tur_validator *v);
/* The records so far were an export of their own, and others follow; sums and counters go on. */
void tur__validator_next(tur_validator *v);
/* Tells of what REQUIREMENT, which is judged, finds in a document; F says the rest. Counts no violation. */
tur_status tur__validator_tell(tur_validator *v, int requirement, tur_finding *f);
/* Name of the form that the last source had; static. */
const char *tur__validator_form(const tur_validator *v);

/* Where the chunk to be told stands: its source, and what of the source was told before. Lines are
 * those before the chunk where its places are relative to it, else none. */
typedef struct tur__told {
    const char *name;
    uint64_t lines, records;
} tur__told;

/* Tells what a chunk yielded, and adds it to TOLD. In the order of the chunks, one at a time. */
tur_status tur__merge(tur_validator *v, tur__told *told, const tur__chunk *chunk);

#endif
