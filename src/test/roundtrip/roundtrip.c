/* Every form of ours is lossless: random records that conform go through the forms in every order, and
 * come back byte for byte.
 *
 *   roundtrip [RECORDS [SEED]]      10,000 records of seed 1, through every order of the forms
 *   roundtrip -g RECORDS [SEED]     prints the records */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "test/roundtrip/generate.h"
#include "test/roundtrip/parity.h"
#include "tur.h"

enum { FORMS = 8 };

static const char *form[FORMS];
static int forms, passed, failed;
static const tur__buf *original;

static bool take(void *ctx, const void *bytes, size_t len)
{
    tur__buf *b = ctx;
    tur__buf_add(b, bytes, len);
    return !b->failed;
}

static int print(void *ctx, const tur_finding *f)
{
    printf("  %s:%llu:%llu %s %s: found %s, wanted %s\n", (const char *)ctx, (unsigned long long)f->line, (unsigned long long)f->column, f->requirement, f->pointer ? f->pointer : "",
           f->found ? f->found : "", f->wanted ? f->wanted : "");
    return 0;
}

/* Converts TEXT; false, with findings, where that loses a record. */
static bool convert_all(tur__buf *out, const char *from, const char *to, const tur__buf *text, size_t records, bool all_columns)
{
    tur_converter *c = NULL;
    tur_source *s = tur_source_from_memory(from, text->data, text->len);
    if (!s || tur_converter_new(&c, from, to)) return tur_source_close(s), false;
    tur_converter_on_finding(c, print, (void *)(uintptr_t)from);
    tur_converter_set_unchecked(c);
    bool done = (!all_columns || !tur_converter_set_all_columns(c)) && !tur_converter_run(c, s, take, out) && !tur_converter_finish(c, take, out) && tur_converter_summary(c)->records == records;
    tur_converter_free(c);
    tur_source_close(s);
    return done;
}

static bool convert(tur__buf *out, const char *from, const char *to, const tur__buf *text, size_t records)
{
    return convert_all(out, from, to, text, records, false);
}

static void show(const char *text, size_t len, size_t at)
{
    size_t from = at > 60 ? at - 60 : 0, n = len - from < 160 ? len - from : 160;
    printf("  ...%.*s\n", (int)n, text + from);
}

/* The records, which went the WAY and now stand in TEXT of the form LAST, against the original. */
static void compare(const char *way, const char *last, const tur__buf *text, size_t records)
{
    tur__buf back = {0};
    size_t at = 0;
    if (!convert(&back, last, "tur", text, records)) {
        failed++;
        printf("%s: records are lost on the way back\n", way);
    } else if (back.len == original->len && !memcmp(back.data, original->data, back.len)) {
        passed++;
    } else {
        failed++;
        while (at < back.len && at < original->len && back.data[at] == original->data[at]) at++;
        printf("%s: other bytes from %zu on\n", way, at);
        show(original->data, original->len, at);
        show(back.data, back.len, at);
    }
    tur__buf_free(&back);
}

/* Goes on from TEXT of the form LAST through every order of the forms that are not USED. */
static void go(const char *way, const char *last, unsigned used, const tur__buf *text, size_t records)
{
    for (int i = 0; i < forms; i++) {
        char further[200];
        tur__buf next = {0};
        if (used >> i & 1) continue;
        snprintf(further, sizeof further, "%s %s", way, form[i]);
        if (convert(&next, last, form[i], text, records)) {
            compare(further, form[i], &next, records);
            go(further, form[i], used | 1u << i, &next, records);
        } else {
            failed++;
            printf("%s: records are lost\n", further);
        }
        tur__buf_free(&next);
    }
}

/* A table with all its columns. */
static void go_wide(const char *name, const tur__buf *lines, size_t records)
{
    tur__buf table = {0};
    if (convert_all(&table, "tur", name, lines, records, true)) compare(name, name, &table, records);
    else failed++, printf("%s with all columns: records are lost\n", name);
    tur__buf_free(&table);
}

int main(int argc, char **argv)
{
    bool generate = argc > 1 && !strcmp(argv[1], "-g");
    char **arg = argv + 1 + generate;
    size_t records = arg[0] ? strtoul(arg[0], NULL, 10) : 10000;
    generator *g = generator_new(arg[0] && arg[1] ? strtoull(arg[1], NULL, 10) : 1);
    tur__buf lines = {0};
    tur_format_info info;
    generator_add(g, &lines, records);
    if (generate) return fwrite(lines.data, 1, lines.len, stdout) != lines.len || fflush(stdout);
    original = &lines;
    for (size_t i = 0; tur_format_at(&info, i); i++) {
        if (info.own && info.reads && info.writes && strcmp(info.name, "tur") && forms < FORMS) form[forms++] = info.name;
        if (info.own && info.table) go_wide(info.name, &lines, records);
    }
    if (generator_missing(g)) failed++;
    else passed++;
    compare("tur", "tur", &lines, records);
    go("tur", "tur", 0, &lines, records);
    for (int i = 0; i < forms; i++) {
        size_t differ = 0;
        passed += (int)parity(form[i], &differ);
        failed += (int)differ;
    }
    printf("roundtrip: %zu records, %zu bytes\n%d passed, %d failed\n", records, lines.len, passed, failed);
    generator_free(g);
    tur__buf_free(&lines);
    return failed != 0;
}
