/* Stops at the first error, as a service does that accepts an upload whole or not at all. Warnings
 * do not stop it.
 *
 * Run: sed '3s/"quantity":"3"/"quantity":"-3"/' examples/records/daily-buckets.jsonl | first_error - */
#include <stdio.h>

#include "tur.h"

struct place {
    uint64_t line, offset;
    char requirement[16];
};

/* The finding is borrowed for the length of the call; what is needed later is copied. */
static int stop(void *ctx, const tur_finding *f)
{
    struct place *first = ctx;
    if (f->severity < TUR_ERROR) return 0;
    first->line = f->line;
    first->offset = f->offset;
    snprintf(first->requirement, sizeof first->requirement, "%s", f->requirement);
    return 1;
}

int main(int argc, char **argv)
{
    struct place first = {0};
    tur_validator *v = tur_validator_new();
    tur_source *source = argc == 2 ? tur_source_open(argv[1]) : NULL;
    if (!v || !source) {
        fprintf(stderr, "usage: first_error FILE\n");
        return 2;
    }
    tur_validator_on_finding(v, stop, &first);
    tur_status status = tur_validator_run(v, source);
    if (status == TUR_OK) status = tur_validator_finish(v);
    tur_source_close(source);
    tur_validator_free(v);
    if (status == TUR_OK) {
        puts("accepted");
        return 0;
    }
    if (status != TUR_STOPPED) {
        fprintf(stderr, "%s: %s\n", argv[1], tur_status_text(status));
        return 2;
    }
    const tur_requirement *r = tur_requirement_find(first.requirement);
    printf("refused at line %llu, byte %llu: %s\n%s\n", (unsigned long long)first.line,
           (unsigned long long)first.offset, first.requirement, r ? r->fix : "");
    return 1;
}
