#include "tools/cases.h"

#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define SUITE "conformance/1.0/"

const char *cases_root = ".";
tur__arena cases_arena;
const char *cases_out = ".";

void cases_die(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("cases: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    exit(2);
}

char *cases_printf(const char *format, ...)
{
    char text[8192];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (n < 0 || (size_t)n >= sizeof text) cases_die("a text is too long");
    return tur__arena_copy(&cases_arena, text, (size_t)n);
}

/* ---- Files ---- */

static bool read_whole(const char *path, tur__buf *out)
{
    FILE *f = fopen(path, "rb");
    char block[65536];
    if (!f) return false;
    for (size_t n; (n = fread(block, 1, sizeof block, f)) > 0;) tur__buf_add(out, block, n);
    bool ok = !ferror(f) && !out->failed;
    fclose(f);
    return ok;
}

bool cases_read(const char *path, tur__buf *out)
{
    return read_whole(cases_printf("%s/%s", cases_root, path), out);
}

/* What was made in this run stands before what is there. */
bool cases_read_suite(void *ctx, const char *path, tur__buf *out)
{
    (void)ctx;
    return read_whole(cases_printf("%s/" SUITE "%s", cases_out, path), out) ||
           read_whole(cases_printf("%s/" SUITE "%s", cases_root, path), out);
}

void cases_put_file(const char *path, tur__buf *b)
{
    char *full = cases_printf("%s/" SUITE "%s", cases_out, path);
    tur__buf old = {0};
    if (b->failed) cases_die("out of memory");
    for (char *s = full + strlen(cases_out) + 1; (s = strchr(s, '/')); s++) {
        *s = 0;
        mkdir(full, 0777);
        *s = '/';
    }
    bool there = read_whole(full, &old);
    if (!there || old.len != b->len || (b->len && memcmp(old.data, b->data, b->len) != 0)) {
        FILE *f = fopen(full, "wb");
        if (!f || fwrite(b->data, 1, b->len, f) != b->len || fclose(f)) cases_die("%s: %s", full, strerror(errno));
    }
    tur__buf_free(&old);
    tur__buf_free(b);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

size_t cases_list(const char *folder, const char *suffix, char ***names)
{
    char **list = NULL;
    size_t count = 0, end = strlen(suffix);
    DIR *d = opendir(cases_printf("%s/%s", cases_root, folder));
    for (struct dirent *e; d && (e = readdir(d));) {
        size_t len = strlen(e->d_name);
        if (e->d_name[0] == '.' || len < end || strcmp(e->d_name + len - end, suffix) != 0) continue;
        if (!(list = realloc(list, (count + 1) * sizeof *list))) cases_die("out of memory");
        list[count++] = cases_printf("%s", e->d_name);
    }
    if (d) closedir(d);
    if (count) qsort(list, count, sizeof *list, by_name);
    *names = list;
    return count;
}

/* ---- JSON ---- */

static tur__json *parse(const char *what, const char *text, size_t len)
{
    tur__json_error e;
    size_t used;
    tur__json *j = tur__json_parse(&cases_arena, text, len, &used, &e);
    if (!j) cases_die("%s: %s at byte %zu", what, e.message, e.offset);
    return j;
}

tur__json *cases_parse(const char *text)
{
    return parse(text, text, strlen(text));
}

tur__json *cases_load(const char *path)
{
    tur__buf text = {0};
    if (!cases_read(path, &text)) cases_die("%s: %s", path, strerror(errno));
    char *kept = tur__arena_copy(&cases_arena, tur__buf_text(&text), text.len);
    tur__json *j = parse(path, kept, text.len);
    tur__buf_free(&text);
    return j;
}

tur__json *cases_load_lines(const char *path)
{
    tur__buf text = {0};
    tur__json *list = cases_array();
    if (!cases_read_suite(NULL, path, &text)) cases_die("%s: %s", path, strerror(errno));
    char *kept = tur__arena_copy(&cases_arena, tur__buf_text(&text), text.len), *end = kept + text.len;
    int line = 0;
    for (char *at = kept, *stop; at < end; at = stop + 1) {
        if (!(stop = memchr(at, '\n', (size_t)(end - at)))) stop = end;
        tur__json_push(list, parse(cases_printf("%s:%d", path, ++line), at, (size_t)(stop - at)));
    }
    tur__buf_free(&text);
    return list;
}

tur__json *cases_copy(const tur__json *v)
{
    tur__buf text = {0};
    tur__json_write(&text, v);
    char *kept = tur__arena_copy(&cases_arena, tur__buf_text(&text), text.len);
    tur__json *out = parse("a copy", kept, text.len);
    tur__buf_free(&text);
    return out;
}

const char *cases_text(const tur__json *object, const char *name)
{
    const tur__json *v = tur__json_get(object, name);
    return v && v->kind == TUR__JSON_STRING ? v->text : NULL;
}

long cases_number(const tur__json *object, const char *name, long fallback)
{
    const tur__json *v = tur__json_get(object, name);
    return v && v->kind == TUR__JSON_NUMBER ? strtol(v->text, NULL, 10) : fallback;
}

bool cases_has(const tur__json *array, const char *text)
{
    for (const tur__json *v = array ? array->first : NULL; v; v = v->next)
        if (tur__json_is(v, text)) return true;
    return false;
}

tur__json *cases_object(void) { return tur__json_new(&cases_arena, TUR__JSON_OBJECT); }
tur__json *cases_array(void) { return tur__json_new(&cases_arena, TUR__JSON_ARRAY); }
tur__json *cases_string(const char *text) { return tur__json_new_string(&cases_arena, text, strlen(text)); }

void cases_put(tur__json *object, const char *name, tur__json *value)
{
    if (!tur__json_put(&cases_arena, object, name, strlen(name), value)) cases_die("out of memory");
}

void cases_put_text(tur__json *object, const char *name, const char *text)
{
    cases_put(object, name, cases_string(text));
}

void cases_put_number(tur__json *object, const char *name, long number)
{
    char *text = cases_printf("%ld", number);
    cases_put(object, name, tur__json_new_number(&cases_arena, text, strlen(text)));
}

/* ---- The register and the fields ---- */

static tur__json *loaded(tur__json **kept, const char *path)
{
    if (!*kept) *kept = cases_load(path);
    return *kept;
}

static tur__json *root_register(void)
{
    static tur__json *kept;
    return loaded(&kept, "schema/1.0/requirements.json");
}

const tur__json *cases_register(void) { return tur__json_get(root_register(), "requirements"); }
const tur__json *cases_bases(void) { return tur__json_get(root_register(), "bases"); }

const tur__json *cases_fields(void)
{
    static tur__json *kept;
    return loaded(&kept, "schema/1.0/fields.json");
}

const tur__json *cases_codes(void)
{
    static tur__json *kept;
    return tur__json_get(loaded(&kept, "schema/1.0/codes.json"), "lists");
}

const tur__json *cases_requirement(const char *id)
{
    for (const tur__json *r = cases_register()->first; r; r = r->next)
        if (tur__json_is(tur__json_get(r, "id"), id)) return r;
    cases_die("no requirement %s in the register", id);
}

size_t cases_index(const char *id)
{
    for (size_t i = 0; i < tur_requirement_count(); i++)
        if (!strcmp(tur_requirement_at(i)->id, id)) return i;
    cases_die("no requirement %s in the library", id);
}

/* ---- All cases ---- */

void cases_each(cases_each_fn fn, void *ctx)
{
    static const char *const folders[] = {"cases", "cases-register", "cases-spec", "cases-mutant", "cases-convert"};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        char **names;
        size_t count = cases_list(cases_printf(SUITE "%s", folders[i]), ".jsonl", &names);
        for (size_t k = 0; k < count; k++) {
            const char *path = cases_printf("%s/%s", folders[i], names[k]);
            size_t line = 0;
            for (const tur__json *c = cases_load_lines(path)->first; c; c = c->next) fn(ctx, path, ++line, c);
        }
        free(names);
    }
}

int main(int argc, char **argv)
{
    const char *verb = argc > 2 ? argv[1] : "";
    if (argc > 2) cases_root = cases_out = argv[2];
    if (argc == 4 && !strcmp(verb, "write")) {
        cases_out = argv[3];
        cases_write_bases();
        cases_write_register();
        cases_write_spec();
        cases_write_fields();
        cases_write_words();
        cases_write_mutators();
        cases_write_pairs();
        cases_write_convert();
        cases_write_manifest();
        return 0;
    }
    if (argc == 3 && !strcmp(verb, "check")) return !cases_check();
    if (argc == 3 && !strcmp(verb, "closure")) return !cases_closure();
    if (argc == 3 && !strcmp(verb, "exercise")) return !cases_exercise();
    if (argc == 3 && !strcmp(verb, "relate")) return !cases_relate();
    if (argc == 3 && !strcmp(verb, "sabotage")) return !cases_sabotage();
    fprintf(stderr, "usage: casesuite write ROOT OUT | casesuite check|closure|exercise|relate|sabotage ROOT\n");
    return 2;
}
