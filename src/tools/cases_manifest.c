/* conformance/1.0/manifest.json: every file of the suite with its digest, and the digest of all. */
#include "tools/cases.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Names of all files below FOLDER, relative to conformance/1.0. */
static void find(const char *root, const char *folder, tur__json *names)
{
    DIR *d = opendir(cases_printf("%s/conformance/1.0/%s", root, folder));
    for (struct dirent *e; d && (e = readdir(d));) {
        struct stat s;
        if (e->d_name[0] == '.') continue;
        const char *path = *folder ? cases_printf("%s/%s", folder, e->d_name) : cases_printf("%s", e->d_name);
        if (stat(cases_printf("%s/conformance/1.0/%s", root, path), &s)) continue;
        if (S_ISDIR(s.st_mode)) find(root, path, names);
        else if (strcmp(path, "manifest.json") != 0 && !tur__json_get(names, path)) cases_put_text(names, path, path);
    }
    if (d) closedir(d);
}

static int by_name(const void *a, const void *b)
{
    return strcmp((*(const tur__json *const *)a)->name, (*(const tur__json *const *)b)->name);
}

static void put_digest(tur__json *object, const char *name, const void *bytes, size_t len)
{
    uint8_t digest[TUR__SHA256_SIZE];
    char hex[TUR__SHA256_HEX];
    if (!tur__sha256_once(digest, bytes, len)) cases_die("no SHA-256");
    tur__sha256_hex(hex, digest);
    cases_put_text(object, name, cases_printf("sha256:%s", hex));
}

static size_t lines(const tur__buf *b)
{
    size_t n = 0;
    for (size_t i = 0; i < b->len; i++) n += b->data[i] == '\n';
    return n;
}

void cases_write_manifest(void)
{
    if (cases_disagreed) cases_die("nothing was written");
    size_t generated = cases_flush(), total = 0, count = 0;
    tur__json *names = cases_object(), *files = cases_array(), *manifest = cases_object();
    const tur__json **sorted = NULL;
    find(cases_root, "", names);
    if (strcmp(cases_root, cases_out) != 0) find(cases_out, "", names);
    if (!(sorted = malloc((names->count + 1) * sizeof(*sorted)))) cases_die("out of memory");
    for (const tur__json *n = names->first; n; n = n->next) sorted[count++] = n;
    qsort(sorted, count, sizeof(*sorted), by_name);
    for (size_t i = 0; i < count; i++) {
        tur__buf b = {0};
        tur__json *f = cases_object();
        if (!cases_read_suite(NULL, sorted[i]->name, &b)) cases_die("%s cannot be read", sorted[i]->name);
        cases_put_text(f, "path", sorted[i]->name);
        put_digest(f, "digest", b.data ? b.data : "", b.len);
        if (!strncmp(sorted[i]->name, "cases", 5)) {
            cases_put_number(f, "cases", (long)lines(&b));
            total += lines(&b);
        }
        tur__json_push(files, f);
        tur__buf_free(&b);
    }
    free(sorted);
    const tur__json *suite = cases_load("conformance/1.0/suite.json");
    cases_put_text(manifest, "suite", cases_text(suite, "version"));
    cases_put_text(manifest, "spec", cases_text(suite, "spec"));
    cases_put_number(manifest, "cases", (long)total);
    tur__buf all = {0}, out = {0};
    tur__json_write(&all, files);
    put_digest(manifest, "digest", all.data, all.len);
    tur__buf_printf(&out, "{\n\"suite\": \"%s\", \"spec\": \"%s\", \"cases\": %zu,\n\"digest\": \"%s\",\n\"files\": [\n", cases_text(manifest, "suite"),
                    cases_text(manifest, "spec"), total, cases_text(manifest, "digest"));
    for (const tur__json *f = files->first; f; f = f->next) {
        tur__json_write(&out, f);
        tur__buf_puts(&out, f->next ? ",\n" : "\n]\n}\n");
    }
    cases_put_file("manifest.json", &out);
    tur__buf_free(&all);
    printf("%zu cases, %zu of them generated, in %zu files; %s\n", total, generated, count, cases_text(manifest, "digest"));
}
