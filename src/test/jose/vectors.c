/* Judges the tokens and key sets of vectors.json: vectors FILE. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/json.h"
#include "tur.h"

static unsigned passed, failed;

static void verdict(const tur__json *row, tur_status status, const tur_refusal *why)
{
    const char *got = status == TUR_OK ? "" : status == TUR_EREFUSED ? why->code : tur_status_text(status);
    const char *wanted = tur__json_get(row, "code")->text;
    if (!strcmp(got, wanted)) {
        passed++;
        return;
    }
    failed++;
    printf("FAILED %s: wanted %s, got %s\n", tur__json_get(row, "what")->text, *wanted ? wanted : "good", *got ? got : "good");
}

static void judge_tokens(const tur__json *root, const tur_keys *keys)
{
    tur_token_policy policy = {.iss = tur__json_get(root, "iss")->text, .aud = tur__json_get(root, "aud")->text};
    policy.now = strtoll(tur__json_get(root, "now")->text, NULL, 10);
    for (const tur__json *row = tur__json_get(root, "tokens")->first; row; row = row->next) {
        const tur__json *text = tur__json_get(row, "token");
        tur_refusal why = {0};
        tur_token *token;
        tur_status status = tur_token_read(&token, &why, text->text, text->len);
        if (status == TUR_OK) status = tur_token_verify(token, &why, keys, &policy);
        verdict(row, status, &why);
        tur_token_free(token);
    }
}

static void judge_sets(const tur__json *root)
{
    for (const tur__json *row = tur__json_get(root, "sets")->first; row; row = row->next) {
        const tur__json *text = tur__json_get(row, "set");
        tur_refusal why = {0};
        tur_keys *keys = tur_keys_new();
        verdict(row, tur_keys_read(keys, &why, text->text, text->len, false), &why);
        tur_keys_free(keys);
    }
}

int main(int argc, char **argv)
{
    static char bytes[1 << 20];
    FILE *f = argc > 1 ? fopen(argv[1], "rb") : NULL;
    size_t len = f ? fread(bytes, 1, sizeof bytes, f) : 0, used;
    tur__arena a = {0};
    tur__json_error error = {0};
    tur_refusal why = {0};
    const tur__json *root = tur__json_parse(&a, bytes, len, &used, &error), *set = tur__json_get(root, "keys");
    tur_keys *keys = tur_keys_new();
    if (!set || tur_keys_read(keys, &why, set->text, set->len, false) != TUR_OK) {
        printf("the file or its keys cannot be read: %s\n", root ? why.message : error.message);
        return 2;
    }
    judge_tokens(root, keys);
    judge_sets(root);
    printf("vectors: %u passed, %u failed\n", passed, failed);
    tur_keys_free(keys);
    tur__arena_free(&a);
    if (f) fclose(f);
    return failed || !passed;
}
