#include "format/figure.h"

#include <string.h>

enum { FIGURES = 1024 }; /* of a record */

static tur__json *array_at(tur__run *run, tur__json *to, const char *name)
{
    tur__json *a = tur__json_get(to, name);
    if (a) return a;
    a = tur__json_new(&run->arena, TUR__JSON_ARRAY);
    tur__put(run, to, name, a);
    if (!a) tur__fail(run, TUR_ENOMEM);
    return a;
}

tur__json *tur__figure(tur__run *run, tur__json *record, const char *name, const char *of, int64_t n)
{
    if (!record || !tur__going(run)) return NULL;
    tur__json *stated = array_at(run, record, "stated");
    if (!stated || stated->count >= FIGURES) return NULL;
    tur__json *figure = tur__json_new(&run->arena, TUR__JSON_OBJECT);
    if (!figure) return tur__fail(run, TUR_ENOMEM), NULL;
    tur__json_push(stated, figure);
    tur__put_word(run, figure, "name", name);
    tur__put_word(run, figure, "quantity", tur__text(run, "%lld", (long long)n));
    tur__json *list = array_at(run, figure, "of");
    for (const char *p = of; list && *p; p += strspn(p, " ")) {
        size_t len = strcspn(p, " ");
        tur__json *s = tur__json_new_string(&run->arena, p, len);
        if (!s) return tur__fail(run, TUR_ENOMEM), NULL;
        tur__json_push(list, s);
        p += len;
    }
    return figure;
}

void tur__figure_part(tur__run *run, tur__json *record, const char *name, const char *of, int64_t n)
{
    tur__json *figure = tur__figure(run, record, name, of, n);
    if (figure) tur__put(run, figure, "part", tur__json_new(&run->arena, TUR__JSON_TRUE));
}

void tur__figure_unreliable(tur__run *run, tur__json *record, const char *name, const char *of,
                            int64_t n, const char *why)
{
    tur__json *figure = tur__figure(run, record, name, of, n);
    if (figure) tur__put_word(run, figure, "unreliable", why);
}
