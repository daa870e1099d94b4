/* Judges files as one export and prints what is wrong with them. Exit status: 0 they conform, 1 they
 * do not, 2 the question could not be answered.
 *
 * Run: sed '1s/"86"/"2006"/' examples/records/chat-cache.jsonl | validate - */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "tur.h"

static int print(void *ctx, const tur_finding *f)
{
    (void)ctx;
    printf("%s:%llu: %s %s %s\n", f->file, (unsigned long long)f->line,
           tur_severity_name(f->severity), f->requirement, f->pointer ? f->pointer : "");
    if (f->found) printf("  found:  %s\n", f->found);
    if (f->wanted) printf("  wanted: %s\n", f->wanted);
    if (f->message) printf("  %s\n", f->message);
    return 0;
}

static tur_status judge(tur_validator *v, const char *path)
{
    tur_source *source = tur_source_open(path);
    if (!source) {
        fprintf(stderr, "%s: %s\n", path, strerror(errno));
        return TUR_EIO;
    }
    tur_status status = tur_validator_run(v, source);
    if (status != TUR_OK) fprintf(stderr, "%s: %s\n", path, tur_status_text(status));
    tur_source_close(source);
    return status;
}

int main(int argc, char **argv)
{
    tur_validator *v = tur_validator_new();
    if (!v) return 2;
    tur_validator_on_finding(v, print, NULL);
    tur_status status = TUR_OK;
    for (int i = 1; i < argc && status == TUR_OK; i++) status = judge(v, argv[i]);
    if (status == TUR_OK) status = tur_validator_finish(v);
    const tur_summary *s = tur_validator_summary(v);
    printf("%llu of %llu records have errors\n", (unsigned long long)s->bad_records,
           (unsigned long long)s->records);
    int exit_status = status != TUR_OK ? 2 : s->errors ? 1 : 0;
    tur_validator_free(v);
    return exit_status;
}
