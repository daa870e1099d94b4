/* Whatever a source holds, each row is accounted for, and each line that comes out is JSON in the
 * form in which it would be written again. The first byte selects the format, and whether personal
 * identifiers are replaced. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/unpack.h"
#include "tur.h"

static void check(bool holds)
{
    if (!holds) abort();
}

static int heard(void *ctx, const tur_finding *f)
{
    uint64_t *count = ctx;
    check(f->requirement && f->severity >= TUR_INFO && f->severity <= TUR_ERROR);
    ++*count;
    return 0;
}

static bool take(void *ctx, const void *bytes, size_t len)
{
    tur__buf *out = ctx;
    tur__buf_add(out, bytes, len);
    return !out->failed;
}

/* Each line parses, and is as it would be written. */
static uint64_t check_lines(const tur__buf *out)
{
    uint64_t lines = 0;
    tur__arena a = {0};
    tur__buf again = {0};
    for (size_t at = 0; at < out->len; lines++) {
        size_t used = 0;
        tur__json_error error;
        const char *feed = memchr(out->data + at, '\n', out->len - at);
        check(feed != NULL);
        size_t len = (size_t)(feed - out->data) - at;
        tur__json *v = tur__json_parse(&a, out->data + at, len, &used, &error);
        check(v && used == len);
        again.len = 0;
        tur__json_write(&again, v);
        check(again.len == len && !memcmp(again.data, out->data + at, len));
        tur__arena_reset(&a);
        at += len + 1;
    }
    tur__buf_free(&again);
    tur__arena_free(&a);
    return lines;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    tur_format_info info;
    tur_converter *c = NULL;
    tur__buf out = {0};
    uint64_t findings = 0;
    size_t formats = 0, len;
    /* an archive has a target of its own */
    if (!size || tur__unpack_knows(data + 1, size - 1 < TUR__UNPACK_HEAD ? size - 1 : TUR__UNPACK_HEAD)) return 0;
    while (tur_format_at(&info, formats)) formats++;
    tur_format_at(&info, (data[0] & 127) % formats);
    if (!info.reads || tur_converter_new(&c, info.name, "tur") != TUR_OK) return 0;
    tur_converter_on_finding(c, heard, &findings);
    check(tur_converter_set(c, "parties.consumer.id", "c") == TUR_OK);
    if (data[0] & 128) check(tur_converter_set_pseudonym_key(c, "k", 1) == TUR_OK);
    tur_source *s = tur_source_from_memory("fuzz", data + 1, size - 1);
    check(s && tur_converter_run(c, s, take, &out) == TUR_OK);
    check(tur_converter_finish(c, take, &out) == TUR_OK);
    const tur_conversion *sum = tur_converter_summary(c);
    check(check_lines(&out) == sum->records);
    check(findings == sum->errors + sum->warnings + sum->infos);
    check(sum->refused + sum->skipped <= sum->rows && sum->refused + sum->skipped <= findings);

    tur__arena a = {0};
    tur__json_error error;
    size_t used;
    const char *report = tur_converter_loss_report(c, &len);
    check(tur__json_parse(&a, report, len, &used, &error) != NULL);
    tur__arena_free(&a);
    tur_source_close(s);
    tur_converter_free(c);
    tur__buf_free(&out);
    return 0;
}
