/* What parses is written in a form that parses again and is written the same. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/utf8.h"

static void check(bool holds)
{
    if (!holds) abort();
}

/* Every node of a parsed tree lies where it says and is what its parent says it is. */
static void check_tree(const tur__json *root, size_t len)
{
    const tur__json *n = root;
    tur__buf pointer = {0};
    for (int visits = 0; n && visits < 100; visits++) {
        check(n->offset < len && n->text[n->len] == 0);
        check(tur__utf8_valid(n->text, n->len) == n->len);
        pointer.len = 0;
        tur__json_pointer(&pointer, n);
        check((pointer.len == 0) == (n == root));
        if (n->first) {
            n = n->first;
            continue;
        }
        while (n != root && !n->next) n = n->parent;
        n = n == root ? NULL : n->next;
    }
    tur__buf_free(&pointer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    tur__arena a = {0};
    tur__buf once = {0}, twice = {0};
    tur__json_error error = {0};
    size_t used = 0;
    uint64_t line, column;
    tur__json *value = tur__json_parse(&a, text, size, &used, &error);
    if (value) {
        check(used <= size && tur__utf8_valid(text, used) == used);
        check_tree(value, size);
        tur__json_write(&once, value);
        value = tur__json_parse(&a, once.data, once.len, &used, &error);
        check(value && used == once.len);
        tur__json_write(&twice, value);
        check(once.len == twice.len && !memcmp(once.data, twice.data, once.len));
    } else {
        check(error.message && error.offset <= size);
        check(!error.truncated || error.offset == size);
        tur__json_position(text, size, error.offset, &line, &column);
        check(line >= 1 && column >= 1 && line + column <= size + 2);
    }
    tur__buf_free(&once);
    tur__buf_free(&twice);
    tur__arena_free(&a);
    return 0;
}
