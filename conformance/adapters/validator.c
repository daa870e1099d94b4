/* A validator behind the transport exec, with no JSON at all: VERB OUTDIR FILE...
 * The verdict is that of libtur; another implementation puts its own into judge().
 *
 *     cc -o validator conformance/adapters/validator.c $(pkg-config --cflags --libs tur)
 *     tur conform run --role validator --transport exec --grade R3 -- ./validator
 */
#include <stdio.h>
#include <string.h>
#include <tur.h>

enum { ACCEPTED = 0, REJECTED = 1, UNSUPPORTED = 2, FAILED = 70 };

/* A violation is a line: requirement, file, record, member, with tabs between them. */
static int print(void *file, const tur_finding *f)
{
    /* A name with a line end in it has no place in a line. */
    bool fits = f->pointer && !strpbrk(f->pointer, "\t\n");
    printf("%s\t", f->requirement);
    if (*(int *)file) printf("%d", *(int *)file);
    printf("\t");
    if (f->record) printf("%llu", (unsigned long long)f->record);
    printf("\t%s\n", fits ? f->pointer : "");
    return 0;
}

static int judge(int count, char **files)
{
    tur_validator *v = tur_validator_new();
    tur_status status = TUR_OK;
    int file = 0;
    tur_validator_on_finding(v, print, &file);
    tur_validator_set_form(v, "tur"); /* JSON Lines, whatever the first byte */
    for (int i = 0; i < count && status == TUR_OK; i++) {
        tur_source *source = tur_source_open(files[i]);
        file = i + 1;
        status = source ? tur_validator_run(v, source) : TUR_EIO;
        tur_source_close(source);
    }
    file = 0; /* what only the end shows is of no file */
    if (status == TUR_OK) status = tur_validator_finish(v);
    int answer = status != TUR_OK ? FAILED : tur_validator_summary(v)->errors ? REJECTED : ACCEPTED;
    tur_validator_free(v);
    return answer;
}

int main(int argc, char **argv)
{
    if (argc < 3 || strcmp(argv[1], "validate") != 0) return UNSUPPORTED;
    return judge(argc - 3, argv + 3);
}
