/* Our own primary binding, JSON Lines. Reading it writes the same members in canonical order;
 * nothing is added but what is given from outside. */
#include "format/bound.h"

static void write(tur__run *run, const char *lines, size_t len)
{
    if (run->write && !run->write(run->write_ctx, lines, len)) tur__fail(run, TUR_EIO);
}

const tur__format tur_format_tur = {
    .name = "tur",
    .summary = "Token Usage Records as JSON Lines, one record on a line, in canonical form",
    .source = "this specification, spec/1.0",
    .own = true,
    .suffix = ".jsonl",
    .value = tur__own_record,
    .write = write,
};
