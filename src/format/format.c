#include "format/format.h"

#include "format/bound.h"

#include <string.h>

#define X(name) extern const tur__format tur_format_##name;
#include "gen/formats.inc"
#undef X

static const tur__format *const formats[] = {
#define X(name) &tur_format_##name,
#include "gen/formats.inc"
#undef X
};

enum { COUNT = sizeof formats / sizeof *formats };

/* Name of a format, or behind them of a binding; NULL past the end. */
static const char *name_of(size_t i)
{
    const tur__binding *b = i < COUNT ? NULL : tur__binding_get(i - COUNT);
    return i < COUNT ? formats[i]->name : b ? b->name : NULL;
}

static void fill(tur__format *f, size_t i) { *f = i < COUNT ? *formats[i] : tur__bound_format(tur__binding_get(i - COUNT)); }

/* The list is sorted by file name, and '_' sorts elsewhere than '-' and '.', so names are ranked
 * here rather than relied upon. There are a few dozen. */
bool tur__format_get(tur__format *f, size_t index)
{
    for (size_t i = 0; name_of(i); i++) {
        size_t before = 0;
        for (size_t k = 0; name_of(k); k++) before += strcmp(name_of(k), name_of(i)) < 0;
        if (before == index) return fill(f, i), true;
    }
    return false;
}

bool tur__format_find(tur__format *f, const char *name)
{
    for (size_t i = 0; name_of(i); i++)
        if (!strcmp(name_of(i), name)) return fill(f, i), true;
    return false;
}

bool tur_format_at(tur_format_info *info, size_t index)
{
    tur__format f;
    if (!tur__format_get(&f, index)) return false;
    *info = (tur_format_info){.name = f.name,
                              .summary = f.summary,
                              .source = f.source,
                              .suffix = f.suffix,
                              .reads = f.value || f.read,
                              .writes = f.write != NULL,
                              .own = f.own,
                              .table = f.table};
    return true;
}
