/* One response of Anthropic's Messages API, as it stands in a body, a stream or a client's log.
 *
 * input_tokens holds neither cache reads nor cache writes; output_tokens holds thinking. Both are so
 * by the API's documentation: no total in the object proves it. The object of `usage` sums the runs
 * of the model that answered; runs beside it (compaction, an advisor, a model that declined) stand
 * in `iterations` only, and are records of their own. */
#ifndef TUR_FORMAT_ANTHROPIC_MESSAGE_H
#define TUR_FORMAT_ANTHROPIC_MESSAGE_H

#include "format/build.h"

typedef struct tur__anthropic_message {
    tur__json *message; /* has id and model */
    tur__json *usage;   /* NULL: nothing is known of it */
    const tur__json *stop_reason; /* NULL where ENDED is all that is known */
    bool ended;      /* false: the counts are those of a stream that was not at its end */
    bool streamed;   /* it is known whether it ended */
    bool failed;     /* it ended with an error */
    bool batch;      /* the source has it from a batch */
    bool loose;      /* a client merged the states of a stream: the split of the writes may be of an
                      * earlier one than their total */
    const char *digest; /* of the source; NULL: tur__emit takes that of the row */
    /* The key where the message has no id. */
    const char *fallback[2];
    /* Adds the dimensions of the format to each record, and to the main one what is of the whole
     * response; or NULL. */
    void (*dress)(tur__run *run, tur__json *record, bool main, const void *ctx);
    const void *ctx;
} tur__anthropic_message;

/* Writes the records of the row at hand, or refuses it. */
void tur__anthropic_convert(tur__run *run, const tur__anthropic_message *m);
/* NULL where the string is empty, null, or another type. */
const tur__json *tur__anthropic_word(const tur__json *object, const char *name);

/* What all its formats say of the supplier's region: `global` is a scope, `not_available` nothing. */
void tur__anthropic_geo(tur__run *run, tur__json *record, const tur__json *geo);

#endif
