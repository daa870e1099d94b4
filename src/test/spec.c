/* Every example of the text is what its fence says: `json accepted` is clean, `json rejected ID`
 * violates that requirement and no other, `json source` is well-formed. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "tur.h"

static int passed, failed;

typedef struct seen {
    const char *wanted; /* requirement, or NULL: none at all */
    bool hit;
    char other[512];
} seen;

static int on_finding(void *ctx, const tur_finding *f)
{
    seen *s = ctx;
    if (s->wanted && !strcmp(f->requirement, s->wanted)) s->hit = true;
    else if (f->severity >= (s->wanted ? TUR_ERROR : TUR_WARNING))
        snprintf(s->other, sizeof s->other, "%s %s: found %s, wanted %s", f->requirement, f->pointer ? f->pointer : "", f->found, f->wanted);
    return 0;
}

static void report(const char *file, int line, const char *why, const char *more)
{
    failed++;
    printf("%s:%d: %s%s\n", file, line, why, more);
}

/* A part of a record is completed: the text shows what it is about. */
static void complete(tur__arena *a, tur__json *record, int number)
{
    static const char *const members[][2] = {{"tur", "1.0"}, {"emitter", "com.example.text"}, {"kind", "usage"}, {"grain", "request"}};
    char id[40];
    snprintf(id, sizeof id, "01976b2e-8c00-7000-8000-%012d", number);
    if (!tur__json_get(record, "record_id")) tur__json_put(a, record, "record_id", 9, tur__json_new_string(a, id, strlen(id)));
    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        if (!tur__json_get(record, members[i][0]))
            tur__json_put(a, record, members[i][0], strlen(members[i][0]), tur__json_new_string(a, members[i][1], strlen(members[i][1])));
}

static void check_block(const char *file, int line, const char *kind, const char *text, size_t len)
{
    tur__arena a = {0};
    tur__buf lines = {0};
    tur__json_error e;
    size_t at = 0, used;
    bool source = !strncmp(kind, "source", 6), rejected = !strncmp(kind, "rejected TUR-", 13);
    seen s = {.wanted = rejected ? kind + 9 : NULL};
    int number = 0;
    if (!source && !rejected && strcmp(kind, "accepted")) {
        report(file, line, "a fence of an unknown kind: ", kind);
        return;
    }
    while (at + strspn(text + at, " \n") < len) {
        tur__json *j = tur__json_parse(&a, text + at, len - at, &used, &e);
        if (!j) {
            report(file, line, "no JSON: ", e.message);
            goto out;
        }
        at += used;
        if (source) continue;
        complete(&a, j, ++number);
        tur__json_write(&lines, j);
        tur__buf_putc(&lines, '\n');
    }
    if (!source) {
        tur_validator *v = tur_validator_new();
        tur_source *from = tur_source_from_memory(file, lines.data, lines.len);
        if (!v || !from) exit(2);
        tur_validator_on_finding(v, on_finding, &s);
        if (tur_validator_run(v, from) || tur_validator_finish(v)) report(file, line, "the run failed", "");
        else if (*s.other) report(file, line, "", s.other);
        else if (rejected && !s.hit) report(file, line, "not rejected: ", kind);
        else passed++;
        tur_source_close(from);
        tur_validator_free(v);
    } else passed++;
out:
    tur__buf_free(&lines);
    tur__arena_free(&a);
}

static void check_file(const char *path)
{
    static const char FENCE[] = "```json ";
    FILE *f = fopen(path, "rb");
    if (!f) {
        report(path, 0, "cannot be opened", "");
        return;
    }
    tur__buf block = {0};
    char *text = NULL, kind[64] = "";
    size_t cap = 0;
    int line = 0, start = 0;
    for (ssize_t n; (n = getline(&text, &cap, f)) >= 0;) {
        line++;
        if (!start && !strncmp(text, FENCE, sizeof FENCE - 1)) {
            start = line;
            snprintf(kind, sizeof kind, "%.*s", (int)strcspn(text + sizeof FENCE - 1, "\n"), text + sizeof FENCE - 1);
            block.len = 0;
        } else if (start && !strncmp(text, "```", 3)) {
            check_block(path, start, kind, tur__buf_text(&block), block.len);
            start = 0;
        } else if (start) tur__buf_add(&block, text, (size_t)n);
    }
    if (start) report(path, start, "the fence does not end", "");
    free(text);
    tur__buf_free(&block);
    fclose(f);
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) check_file(argv[i]);
    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0 || !passed;
}
