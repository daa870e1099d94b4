/* The report itself. */
#include "conform/form.h"

static void put(tur__buf *b, const tur__json *root, const tur__json *c)
{
    (void)c;
    cf_write_lines(b, root, 3);
}

const cf_form cf_form_json = {.name = "json", .summary = "the report itself, which the others are made of", .put = put};
