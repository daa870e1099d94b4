/* Recipes, facts, relations and activities take any bytes: they answer, or say why not. What a
 * relation makes can be made of again, and what an activity yields can be asked. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "conform/export.h"
#include "conform/facts.h"
#include "conform/recipe.h"
#include "conform/relate.h"

static void check(bool holds)
{
    if (!holds) abort();
}

static bool read_nothing(void *ctx, const char *path, tur__buf *out)
{
    (void)ctx;
    if (strncmp(path, "base/", 5) != 0) return false;
    tur__buf_puts(out, "{\"a\":[1,2],\"record_id\":\"01976b2e-8c00-7abc-9def-000000000001\"}\n{\"b\":{}}\n");
    return true;
}

static void recipe(tur__arena *a, const tur__buf *text)
{
    size_t used;
    tur__json_error e;
    char error[TUR__RECIPE_ERROR];
    tur__buf out = {0};
    const tur__json *part = tur__json_parse(a, text->data, text->len, &used, &e);
    if (part) check(tur__recipe_make(&out, error, part, read_nothing, NULL) == !*error);
    tur__buf_free(&out);
}

static void facts(tur__arena *a, const tur__buf *text)
{
    static const char ASK[] = "[{\"what\":\"token\",\"by\":[\"day\"]},{\"what\":\"input@text\"},{\"what\":\"billed\",\"by\":[\"emitter\"]},{\"what\":\"page\"}]";
    size_t used;
    tur__json_error e;
    tur__buf out = {0};
    const char *why = NULL;
    check(tur__facts(&out, &why, text, 1, tur__json_parse(a, ASK, sizeof ASK - 1, &used, &e)) == !why);
    tur__buf_free(&out);
}

static void relate(tur__buf *text)
{
    static const char *const words[] = {"shuffle", "reorder", "split", "merge", "again", "half", "respell", "rename", "extend", "scale", "reverse", "reprice", "move", "cut"};
    tur__files files = {text, 1}, made, again;
    for (size_t w = 0; w < sizeof words / sizeof *words; w++)
        for (unsigned i = 0; i < 8 && tur__relate(&made, words[w], i, &files); i++) {
            check(made.count > 0);
            if (tur__relate(&again, "respell", 0, &made)) tur__files_free(&again);
            tur__files_free(&made);
        }
}

static void activity(tur__arena *a, const tur__buf *text)
{
    tur__buf out = {0};
    const char *why = NULL;
    check(tur__export(&out, &why, text) == !why);
    if (!why) facts(a, &out);
    tur__buf_free(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    tur__arena a = {0};
    tur__buf text = {0};
    if (size > 16384) return 0;
    tur__buf_add(&text, data, size);
    (void)tur__buf_text(&text);
    if (text.len) {
        recipe(&a, &text);
        facts(&a, &text);
        relate(&text);
        activity(&a, &text);
    }
    tur__buf_free(&text);
    tur__arena_free(&a);
    return 0;
}
