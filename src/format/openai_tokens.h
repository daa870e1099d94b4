/* The usage object of OpenAI's interfaces, which most others imitate: two totals that include all
 * their parts, and details that cut each of them by cache or kind, and once more by modality.
 *
 * A converter fills in what its source states, under whatever names; this makes the lines and
 * figures of it and refuses what contradicts itself. What is not known stays out of the lines: with
 * no figure of writes the remainder is `input.not_read`, with none of reads `input`, with none of
 * reasoning `output`. The two cuts of one total have no known joint; so the modality goes into the
 * lines only where all of a side lies in one class, or where the source gives both cuts crossed. */
#ifndef TUR_FORMAT_OPENAI_TOKENS_H
#define TUR_FORMAT_OPENAI_TOKENS_H

#include "format/build.h"

enum { TUR__MODALITIES = 4 };

/* text, audio, image, video */
extern const char *const tur__modality_names[TUR__MODALITIES];

/* Zero-initialise, fill in, then prove and put. Counts keep their node: it names the figure. */
typedef struct tur__usage {
    const tur__json *root; /* the usage object, from which figures are named */
    bool avoided;          /* a gateway's cache answered: lines go to `avoided`, without figures */
    bool unmeasured;       /* zeros that nobody counted: no figures */
    bool open_output;      /* the output grew on: no figure of it is the last */
    bool margins_only;     /* the modalities' own convention is not certain: never in the lines */

    tur__count total;                        /* of both sides */
    tur__count input, read, written, ttl[2]; /* writes, and parts of them by time to live */
    const char *ttl_place[2];
    tur__count input_by[TUR__MODALITIES], read_by[TUR__MODALITIES];

    tur__count output, reasoning, rejected, accepted;
    tur__count output_by[TUR__MODALITIES];
    bool outside; /* reasoning lies outside the output figure; set by tur__usage_prove */
} tur__usage;

/* One figure that may stand under several names. */
typedef struct tur__alias {
    const tur__json *object; /* may be NULL */
    const char *name;
} tur__alias;

/* All that are there have to agree; the first of them names the figure. False: refused. */
bool tur__take_agreed(tur__run *run, tur__count *out, const tur__alias *aliases, size_t n);
/* Refuses the row and returns true where PARTS is more than the known WHOLE. */
bool tur__exceeds(tur__run *run, const tur__count *whole, int64_t parts, const char *identity);
/* DETAILS.PREFIXtext_tokens and so on. */
bool tur__take_modalities(tur__run *run, tur__count by[TUR__MODALITIES], const tur__json *details,
                          const char *prefix);
/* USAGE under the names of chat completions (prompt_tokens) or of responses (input_tokens). */
bool tur__usage_take_chat(tur__run *run, tur__usage *u, const tur__json *usage);
bool tur__usage_take_response(tur__run *run, tur__usage *u, const tur__json *usage);
/* Tells from the total whether the output includes the reasoning; without one, it does, which is
 * OpenAI's definition. Refuses a total that fits neither. */
bool tur__usage_prove(tur__run *run, tur__usage *u);
/* Writes lines, figures and completeness. False: refused. */
bool tur__usage_put(tur__run *run, tur__json *record, const tur__usage *u);
/* Keeps a figure of the source unless it equals the one line inside PLACE. Unlike tur__stated it
 * keeps a zero: that nothing was read from a cache is a statement. OF as there. */
void tur__put_figure(tur__run *run, tur__json *record, const tur__usage *u, const tur__count *c,
                     const char *of, bool part);

#endif
