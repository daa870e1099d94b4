/* A source in another form than JSON Lines on its way into chunks. */
#ifndef TUR_PIPE_STEPS_H
#define TUR_PIPE_STEPS_H

#include "binding/reading.h"
#include "pipe/chunk.h"

/* Zero-initialise to start. */
typedef struct tur__steps {
    const tur__binding *binding;
    tur__reading reading;
    uint64_t line, nth;   /* where the last record began, and how many began there before it */
    uint64_t lines, bytes; /* of the source, that chunks have */
    tur_status ended;     /* TUR_STOPPED at the end, else what failed */
} tur__steps;

tur_status tur__steps_open(tur__steps *s, const tur__binding *binding, tur_source *source, size_t max_record);
/* The next steps into C; TUR_STOPPED when there are none. */
tur_status tur__steps_cut(tur__steps *s, tur__chunk *c);
void tur__steps_close(tur__steps *s);

#endif
