/* The canonical form, against the writer of trees: the same bytes where there is a form, and none
 * exactly where the text is no JSON or has a number that is no plain integer below 2^53. What is
 * canonical stays as it is, and is not copied. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "record/canon.h"
#include "record/key.h"

#define check(truth) ((truth) ? (void)0 : (void)(fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #truth), abort()))

static bool plain(const tur__json *n)
{
    const char *digits = n->text + (*n->text == '-');
    size_t len = strlen(digits);
    if (strspn(digits, "0123456789") != len || len > 16) return false;
    return strtoull(digits, NULL, 10) < UINT64_C(1) << 53 && strcmp(n->text, "-0") != 0;
}

/* Whether all numbers are plain, and the levels no more than are read. */
static bool within(const tur__json *root)
{
    int depth = 0;
    for (const tur__json *n = root; n;) {
        if (n->kind == TUR__JSON_NUMBER && !plain(n)) return false;
        if (n->kind >= TUR__JSON_ARRAY && depth >= TUR__CANON_DEPTH) return false;
        if (n->first) {
            n = n->first;
            depth++;
            continue;
        }
        while (n != root && !n->next) {
            n = n->parent;
            depth--;
        }
        n = n == root ? NULL : n->next;
    }
    return true;
}

static bool only_blanks(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (!strchr(" \t\r\n", text[i]) || !text[i]) return false;
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static tur__canon once, twice;
    tur__arena a = {0};
    tur__buf tree = {0};
    tur__json_error error;
    size_t used = 0, len = 0, again = 0;
    /* the least that has to be readable, and no more */
    char *text = calloc(1, size + 1 + TUR__PAD), *copy;
    check(text != NULL);
    memcpy(text, data, size);
    text[size] = size & 1 ? '\n' : 0;
    const char *form = tur__canon_text(&once, &len, text, size);
    const tur__json *value = tur__json_parse(&a, text, size, &used, &error);
    bool has = value && only_blanks(text + used, size - used) && within(value);
    check(has == (form != NULL));
    if (form) {
        tur__json_write(&tree, value);
        check(tree.len == len && !memcmp(tree.data, form, len));
        copy = calloc(1, len + 1 + TUR__PAD);
        check(copy != NULL);
        memcpy(copy, form, len);
        check(tur__canon_text(&twice, &again, copy, len) == copy && again == len);
        free(copy);
    } else check(once.message != NULL);
    free(text);
    tur__buf_free(&tree);
    tur__arena_free(&a);
    return 0;
}
