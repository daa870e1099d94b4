#include "format/format.h"

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

/* The list is sorted by file name, and '_' sorts elsewhere than '-' and '.', so names are ranked
 * here rather than relied upon. There are a few dozen. */
const tur__format *tur__format_get(size_t index)
{
    for (size_t i = 0; i < COUNT; i++) {
        size_t before = 0;
        for (size_t k = 0; k < COUNT; k++) before += strcmp(formats[k]->name, formats[i]->name) < 0;
        if (before == index) return formats[i];
    }
    return NULL;
}

const tur__format *tur__format_find(const char *name)
{
    for (size_t i = 0; i < COUNT; i++)
        if (!strcmp(formats[i]->name, name)) return formats[i];
    return NULL;
}

bool tur_format_at(tur_format_info *info, size_t index)
{
    const tur__format *f = tur__format_get(index);
    if (!f) return false;
    *info = (tur_format_info){.name = f->name,
                              .summary = f->summary,
                              .source = f->source,
                              .reads = f->value || f->read,
                              .writes = f->write != NULL,
                              .own = f->own};
    return true;
}
