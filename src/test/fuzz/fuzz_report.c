/* Reports of the conformance suite come from anywhere: whatever a file says, every form can be made of
 * it, and is text that nothing runs. Facts come from what is tested. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "conform/form.h"
#include "conform/outcome.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool look(void *ctx, const void *bytes, size_t len)
{
    if (*(const char **)ctx && !strcmp(*(const char **)ctx, "html")) {
        char *copy = malloc(len + 1);
        if (!copy) abort();
        memcpy(copy, bytes, len);
        copy[len] = '\0';
        if (strstr(copy, "<script") || strstr(copy, "<img")) abort();
        free(copy);
    }
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    cf_report *r = cf_report_new();
    tur__json_error error;
    size_t used;
    const char *text = cf_copy(&r->arena, (const char *)data, size), *kind, *summary, *why;
    cf_rows rows = {0};
    cf_rows_read(&rows, &r->arena, text, size, &why);
    r->root = tur__json_parse(&r->arena, text, size, &used, &error);
    if (r->root && r->root->kind == TUR__JSON_OBJECT) {
        for (size_t i = 0; cf_report_kind(i, &kind, &summary); i++) cf_report_write(r, kind, look, &kind);
        cf_report_exit(r);
    }
    cf_report_free(r);
    return 0;
}
