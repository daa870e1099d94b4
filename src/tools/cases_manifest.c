/* conformance/1.0/manifest.json: every case and every other file of the suite with its
 * digest. The digest of the suite is that of the lines "SHA256 ID REV" of the cases and "SHA256 PATH" of
 * the files, as they stand in it. */
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

static const char *digest_of(const void *bytes, size_t len)
{
    uint8_t digest[TUR__SHA256_SIZE];
    char hex[TUR__SHA256_HEX];
    if (!tur__sha256_once(digest, bytes, len)) cases_die("no SHA-256");
    tur__sha256_hex(hex, digest);
    return cases_printf("%s", hex);
}

/* Whether PATH holds cases: those are listed one by one. */
static bool holds_cases(const char *path)
{
    size_t len = strlen(path);
    return !strncmp(path, "cases", 5) && len > 6 && !strcmp(path + len - 6, ".jsonl");
}

/* Two lists, sorted by their first column, of what is said of each file and of each case. */
typedef struct listed {
    const tur__json **at;
    size_t count;
} listed;

static listed sort(const tur__json *object)
{
    listed l = {malloc((object->count + 1) * sizeof(*l.at)), 0};
    if (!l.at) cases_die("out of memory");
    for (const tur__json *n = object->first; n; n = n->next) l.at[l.count++] = n;
    qsort(l.at, l.count, sizeof(*l.at), by_name);
    return l;
}

/* A case as `ID: {rev, sha256}`, the digest being that of its canonical form. */
static void add_cases(tur__json *cases, const char *path)
{
    for (const tur__json *c = cases_load_lines(path)->first; c; c = c->next) {
        tur__buf b = {0};
        tur__json *entry = cases_object();
        tur__json_write(&b, c);
        cases_put_number(entry, "rev", cases_number(c, "rev", 0));
        cases_put_text(entry, "sha256", digest_of(b.data, b.len));
        cases_put(cases, cases_text(c, "id"), entry);
        tur__buf_free(&b);
    }
}

void cases_write_manifest(void)
{
    if (cases_disagreed) cases_die("nothing was written");
    size_t generated = cases_flush();
    tur__json *names = cases_object(), *cases = cases_object();
    const tur__json *suite = cases_load("conformance/1.0/suite.json");
    find(cases_root, "", names);
    if (strcmp(cases_root, cases_out) != 0) find(cases_out, "", names);
    for (const tur__json *n = names->first; n; n = n->next)
        if (holds_cases(n->name)) add_cases(cases, n->name);
    listed files = sort(names), all = sort(cases);
    tur__buf sums = {0}, body = {0}, out = {0};
    const char *comma = "";
    for (size_t i = 0; i < all.count; i++, comma = ",\n") {
        const char *id = all.at[i]->name, *sum = cases_text(all.at[i], "sha256");
        long rev = cases_number(all.at[i], "rev", 0);
        tur__buf_printf(&sums, "%s %s %ld\n", sum, id, rev);
        tur__buf_printf(&body, "%s{\"id\": \"%s\", \"rev\": %ld, \"sha256\": \"%s\"}", comma, id, rev, sum);
    }
    tur__buf_puts(&body, "\n],\n\"files\": [\n");
    comma = "";
    for (size_t i = 0; i < files.count; i++) {
        tur__buf b = {0};
        const char *path = files.at[i]->name;
        if (holds_cases(path)) continue;
        if (!cases_read_suite(NULL, path, &b)) cases_die("%s cannot be read", path);
        const char *sum = digest_of(b.data ? b.data : "", b.len);
        tur__buf_printf(&sums, "%s %s\n", sum, path);
        tur__buf_printf(&body, "%s{\"path\": \"%s\", \"sha256\": \"%s\"}", comma, path, sum);
        comma = ",\n";
        tur__buf_free(&b);
    }
    const char *digest = digest_of(sums.data, sums.len);
    tur__buf_printf(&out, "{\n\"suite\": \"%s\", \"spec\": \"%s\", \"digest\": \"sha256:%s\",\n\"cases\": [\n", cases_text(suite, "version"), cases_text(suite, "spec"), digest);
    tur__buf_add(&out, body.data, body.len);
    tur__buf_puts(&out, "\n]\n}\n");
    cases_put_file("manifest.json", &out);
    printf("%zu cases, %zu of them generated; suite %s, sha256:%s\n", all.count, generated, cases_text(suite, "version"), digest);
    free(files.at);
    free(all.at);
    tur__buf_free(&sums);
    tur__buf_free(&body);
}
