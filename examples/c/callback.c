/* Judges records that come through a callback: from a socket, a decompressor, a queue. Here they are
 * bytes in memory, handed over in small pieces; where a piece ends makes no difference. The second
 * record repeats the identity of the first, which only a look at the whole export can find.
 *
 * Run: callback */
#include <stdio.h>
#include <string.h>

#include "tur.h"

static const char records[] =
    "{\"emitter\":\"com.example.gateway\",\"grain\":\"request\",\"kind\":\"usage\","
    "\"meters\":[{\"meter\":\"input\",\"quantity\":\"1200\"}],"
    "\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"tur\":\"1.0\"}\n"
    "{\"emitter\":\"com.example.gateway\",\"grain\":\"request\",\"kind\":\"usage\","
    "\"meters\":[{\"meter\":\"output\",\"quantity\":\"400\"}],"
    "\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"tur\":\"1.0\"}\n";

struct stream {
    const char *at;
    size_t left;
};

/* At most 100 bytes at a time, as a slow peer would send them. */
static int64_t receive(void *ctx, void *buffer, size_t size)
{
    struct stream *s = ctx;
    size_t n = s->left < 100 ? s->left : 100;
    if (n > size) n = size;
    memcpy(buffer, s->at, n);
    s->at += n;
    s->left -= n;
    return (int64_t)n;
}

static int print(void *ctx, const tur_finding *f)
{
    (void)ctx;
    printf("%s, line %llu: %s: %s\n", f->file, (unsigned long long)f->line, f->requirement,
           f->message);
    return 0;
}

int main(void)
{
    struct stream stream = {records, sizeof records - 1};
    tur_validator *v = tur_validator_new();
    tur_source *source = tur_source_new("peer", receive, &stream);
    tur_status status = TUR_ENOMEM;
    if (v && source) {
        tur_validator_on_finding(v, print, NULL);
        status = tur_validator_run(v, source);
        if (status == TUR_OK) status = tur_validator_finish(v);
        printf("%llu records, %s\n", (unsigned long long)tur_validator_summary(v)->records,
               tur_status_text(status));
    }
    tur_source_close(source);
    tur_validator_free(v);
    return status == TUR_OK ? 0 : 2;
}
