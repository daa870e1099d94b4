#include "binding/binding.h"

#include <string.h>

#define X(name) extern const tur__binding tur_binding_##name;
#include "gen/bindings.inc"
#undef X

static const tur__binding *const bindings[] = {
#define X(name) &tur_binding_##name,
#include "gen/bindings.inc"
#undef X
    NULL,
};

/* The list is in the order of the file names, which '_' sorts as the names do: all begin with
 * tur_, and what follows has letters and digits. */
const tur__binding *tur__binding_get(size_t index)
{
    return index < sizeof bindings / sizeof *bindings ? bindings[index] : NULL;
}

const tur__binding *tur__binding_find(const char *name)
{
    for (size_t i = 0; bindings[i]; i++)
        if (!strcmp(bindings[i]->name, name)) return bindings[i];
    return NULL;
}

const tur__binding *tur__binding_probe(const char *head, size_t len)
{
    for (size_t i = 0; bindings[i]; i++)
        if (bindings[i]->probe(head, len)) return bindings[i];
    return NULL;
}
