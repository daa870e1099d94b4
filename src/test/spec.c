/* Every example of the text is what its fence says: `json accepted` is clean, `json rejected ID`
 * violates that requirement and no other, `json source` is well-formed. `csv same` and `xml same`
 * have the records of the accepted block before them, and are what is written of them; `csv rejected ID`
 * and `xml rejected ID` are as above. */
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

/* The records of the accepted block before, in canonical form. */
static tur__buf before;

static void judge(const char *file, int line, const char *kind, const char *text, size_t len)
{
    bool rejected = !strncmp(kind, "rejected ", 9);
    seen s = {.wanted = rejected ? kind + 9 : NULL};
    tur_validator *v = tur_validator_new();
    tur_source *from = tur_source_from_memory(file, text, len);
    if (!v || !from) exit(2);
    tur_validator_on_finding(v, on_finding, &s);
    if (tur_validator_run(v, from) || tur_validator_finish(v)) report(file, line, "the run failed", "");
    else if (*s.other) report(file, line, "", s.other);
    else if (rejected && !s.hit) report(file, line, "not rejected: ", kind);
    else passed++;
    tur_source_close(from);
    tur_validator_free(v);
}

static void check_json(const char *file, int line, const char *kind, const char *text, size_t len)
{
    tur__arena a = {0};
    tur__buf lines = {0};
    tur__json_error e;
    size_t at = 0, used;
    bool source = !strncmp(kind, "source", 6), good = true;
    int number = 0;
    while (good && at + strspn(text + at, " \n") < len) {
        tur__json *j = tur__json_parse(&a, text + at, len - at, &used, &e);
        if (!j) {
            report(file, line, "no JSON: ", e.message);
            good = false;
            break;
        }
        at += used;
        if (source) continue;
        complete(&a, j, ++number);
        tur__json_write(&lines, j);
        tur__buf_putc(&lines, '\n');
    }
    if (good && source) passed++;
    else if (good) judge(file, line, kind, lines.data, lines.len);
    if (!strcmp(kind, "accepted")) {
        tur__buf_free(&before);
        before = lines;
    } else tur__buf_free(&lines);
    tur__arena_free(&a);
}

static bool take(void *ctx, const void *bytes, size_t len)
{
    tur__buf *b = ctx;
    /* the text has no carriage returns */
    for (const char *p = bytes; len--; p++)
        if (*p != '\r') tur__buf_putc(b, *p);
    return !b->failed;
}

static bool is_converted(const char *from, const char *to, const char *text, size_t len, const char *wanted, size_t wanted_len)
{
    tur__buf out = {0};
    tur_converter *c = NULL;
    tur_source *s = tur_source_from_memory(from, text, len);
    if (!s || tur_converter_new(&c, from, to)) exit(2);
    bool same = !tur_converter_run(c, s, take, &out) && !tur_converter_finish(c, take, &out) && out.len == wanted_len && !memcmp(out.data, wanted, wanted_len);
    tur_converter_free(c);
    tur_source_close(s);
    tur__buf_free(&out);
    return same;
}

static void check_block(const char *file, int line, const char *form, const char *kind, const char *text, size_t len)
{
    char binding[16];
    snprintf(binding, sizeof binding, "tur-%s", form);
    bool json = !strcmp(form, "json"), rejected = !strncmp(kind, "rejected TUR-", 13);
    if (json && (rejected || !strncmp(kind, "source", 6) || !strcmp(kind, "accepted"))) check_json(file, line, kind, text, len);
    else if (!json && rejected) judge(file, line, kind, text, len);
    else if (json || strcmp(kind, "same")) report(file, line, "a fence of an unknown kind: ", kind);
    else if (!is_converted(binding, "tur", text, len, before.data, before.len)) report(file, line, "not the records of the block before", "");
    else if (!is_converted("tur", binding, before.data, before.len, text, len)) report(file, line, "not what is written of the block before", "");
    else passed++;
}

static void check_file(const char *path)
{
    char form[8] = "";
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
        if (!start && (!strncmp(text, "```json ", 8) || !strncmp(text, "```csv ", 7) || !strncmp(text, "```xml ", 7))) {
            const char *end = strchr(text, ' ');
            start = line;
            snprintf(form, sizeof form, "%.*s", (int)(end - text) - 3, text + 3);
            snprintf(kind, sizeof kind, "%.*s", (int)strcspn(end + 1, "\n"), end + 1);
            block.len = 0;
        } else if (start && !strncmp(text, "```", 3)) {
            check_block(path, start, form, kind, tur__buf_text(&block), block.len);
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
    tur__buf_free(&before);
    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0 || !passed;
}
