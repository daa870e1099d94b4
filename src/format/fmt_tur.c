/* Our own primary binding, JSON Lines. Reading it writes the same members in canonical order;
 * nothing is added but what is given from outside. */
#include "format/build.h"

static void value(tur__run *run, tur__json *v)
{
    tur__row_begin(run, v);
    if (v->kind != TUR__JSON_OBJECT) {
        tur__row_bad(run, v, "an object");
        return;
    }
    tur__fill(run, v);
    tur__record_write(run, v);
    for (tur__json *m = v->first; m; m = m->next) tur__take_all(m);
}

static void write(tur__run *run, const char *lines, size_t len)
{
    if (run->write && !run->write(run->write_ctx, lines, len)) tur__fail(run, TUR_EIO);
}

const tur__format tur_format_tur = {
    .name = "tur",
    .summary = "Token Usage Records as JSON Lines, one record on a line, in canonical form",
    .source = "this specification, spec/1.0",
    .own = true,
    .value = value,
    .write = write,
};
