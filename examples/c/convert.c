/* Turns a page of OpenAI's usage interface into records on standard output. What the page does not
 * say is given here: who sells, who is charged, and which account it is.
 *
 * Run: convert examples/vendor/openai-usage.json | head -n 1 */
#include <stdio.h>

#include "tur.h"

static const char *const given[][2] = {
    {"parties.seller.id", "openai"},
    {"parties.consumer.id", "northwind.example"},
    {"account.billing_account.id", "org-eu"},
};

static bool write_out(void *ctx, const void *bytes, size_t len)
{
    return fwrite(bytes, 1, len, ctx) == len;
}

static int print(void *ctx, const tur_finding *f)
{
    fprintf(ctx, "%s:%llu: %s %s: found %s, wanted %s\n", f->file, (unsigned long long)f->line,
            tur_severity_name(f->severity), f->requirement, f->found ? f->found : "nothing",
            f->wanted ? f->wanted : "something else");
    return 0;
}

int main(int argc, char **argv)
{
    tur_converter *c = NULL;
    tur_source *source = argc == 2 ? tur_source_open(argv[1]) : NULL;
    if (!source) {
        fprintf(stderr, "usage: convert PAGE.json\n");
        return 2;
    }
    tur_status status = tur_converter_new(&c, "openai-usage", "tur");
    for (size_t i = 0; i < sizeof given / sizeof *given && status == TUR_OK; i++)
        status = tur_converter_set(c, given[i][0], given[i][1]);
    if (status == TUR_OK) {
        tur_converter_on_finding(c, print, stderr);
        status = tur_converter_run(c, source, write_out, stdout);
    }
    if (status == TUR_OK) status = tur_converter_finish(c, write_out, stdout);
    int exit_status = 2;
    if (status == TUR_OK) {
        const tur_conversion *s = tur_converter_summary(c);
        fprintf(stderr, "%llu rows, %llu records, %llu refused\n", (unsigned long long)s->rows,
                (unsigned long long)s->records, (unsigned long long)s->refused);
        exit_status = s->refused || s->errors ? 1 : 0;
    } else {
        fprintf(stderr, "%s: %s\n", argv[1], tur_status_text(status));
    }
    tur_converter_free(c);
    tur_source_close(source);
    return exit_status;
}
