#include "conform/suite.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "conform/recipe.h"

enum { MOST_FILE = 256 << 20, MOST_DEPTH = 8 };

/* ---- Reading ---- */

static bool fail(tur__arena *a, const char **why, const char *what, const char *name)
{
    *why = cf_printf(a, "%s: %s", name, what);
    return false;
}

static tur__json *load(tur__arena *a, const char *path, const char **why)
{
    tur__json_error error;
    size_t len = 0, used;
    const char *text = cf_read(a, path, MOST_FILE, &len);
    tur__json *value;
    if (!text) {
        fail(a, why, strerror(errno), path);
        return NULL;
    }
    value = tur__json_parse(a, text, len, &used, &error);
    if (!value) fail(a, why, error.message, path);
    return value;
}

bool cf_case_read(tur__arena *a, cf_case *c, const tur__json *is)
{
    tur__buf b = {0};
    uint8_t digest[TUR__SHA256_SIZE];
    char hex[TUR__SHA256_HEX];
    *c = (cf_case){
        .id = cf_get(is, "id"),
        .title = cf_get(is, "title"),
        .why = cf_get(is, "why"),
        .kind = cf_get(is, "kind"),
        .role = cf_get(is, "role"),
        .verb = cf_get(is, "do"),
        .spec = cf_get(is, "spec"),
        .level = cf_get(is, "level"),
        .profile = cf_get(is, "profile"),
        .rev = cf_get_number(is, "rev", 0),
        .depth = (unsigned)cf_get_number(is, "depth", 1),
        .is = is,
        .expect = tur__json_get(is, "expect"),
    };
    if (!c->id || !c->title || !c->why || !c->kind || !c->role || !c->verb || !c->spec || !c->level || !c->profile ||
        !c->rev || c->depth < 1 || c->depth > 3 || !cf_get(c->expect, "status"))
        return false;
    tur__json_write(&b, is);
    cf_text(&b);
    if (!tur__sha256_once(digest, b.data, b.len)) cf_out_of_memory();
    tur__buf_free(&b);
    tur__sha256_hex(hex, digest);
    c->digest = cf_copy(a, hex, strlen(hex));
    return true;
}

/* ---- Files of the folder ---- */

typedef struct names {
    char **at;
    size_t count, size;
} names;

static void add_name(tur__arena *a, names *n, const char *name)
{
    if (n->count == n->size) {
        size_t size = n->size ? 2 * n->size : 64;
        char **at = cf_alloc(a, size * sizeof *at);
        if (n->count) memcpy(at, n->at, n->count * sizeof *at);
        n->at = at;
        n->size = size;
    }
    n->at[n->count++] = cf_copy(a, name, strlen(name));
}

/* All files below FOLDER/BELOW, as paths from FOLDER. */
static bool walk(tur__arena *a, names *n, const char *folder, const char *below, int depth)
{
    const char *path = *below ? cf_printf(a, "%s/%s", folder, below) : folder;
    DIR *dir = opendir(path);
    bool fine = true;
    if (!dir) return false;
    for (struct dirent *e; (e = readdir(dir));) {
        struct stat is;
        if (*e->d_name == '.') continue;
        const char *name = *below ? cf_printf(a, "%s/%s", below, e->d_name) : e->d_name;
        if (lstat(cf_printf(a, "%s/%s", folder, name), &is)) fine = false;
        else if (S_ISDIR(is.st_mode)) fine &= depth < MOST_DEPTH && walk(a, n, folder, name, depth + 1);
        else if (S_ISREG(is.st_mode)) add_name(a, n, name);
    }
    closedir(dir);
    return fine;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool holds_cases(const char *name)
{
    size_t len = strlen(name);
    return !strncmp(name, "cases", 5) && len > 6 && !strcmp(name + len - 6, ".jsonl");
}

/* ---- Cases ---- */

typedef struct loading {
    cf_suite *suite;
    tur__arena *a; /* of the suite */
    size_t size;
    const char *why;
} loading;

static bool add_case(loading *l, const char *file, const tur__json *is)
{
    cf_suite *s = l->suite;
    if (s->count == l->size) {
        size_t size = l->size ? 2 * l->size : 256;
        cf_case *cases = cf_alloc(l->a, size * sizeof *cases);
        if (s->count) memcpy(cases, s->cases, s->count * sizeof *cases);
        s->cases = cases;
        l->size = size;
    }
    if (cf_case_read(l->a, &s->cases[s->count], is)) {
        s->count++;
        return true;
    }
    return fail(l->a, &l->why, "a case without what each case has", file);
}

static bool read_cases(loading *l, const char *file)
{
    size_t len = 0;
    const char *text = cf_read(l->a, cf_printf(l->a, "%s/%s", l->suite->folder, file), MOST_FILE, &len);
    if (!text) return fail(l->a, &l->why, strerror(errno), file);
    while (len) {
        const char *end = memchr(text, '\n', len);
        size_t size = end ? (size_t)(end - text) : len, used;
        tur__json_error error;
        tur__json *is = tur__json_parse(l->a, text, size, &used, &error);
        if (!is) return fail(l->a, &l->why, error.message, file);
        if (!add_case(l, file, is)) return false;
        size += end != NULL;
        text += size;
        len -= size;
    }
    return true;
}

static int by_id(const void *a, const void *b)
{
    return strcmp(((const cf_case *)a)->id, ((const cf_case *)b)->id);
}

/* ---- The manifest ---- */

/* What has been read, and what the manifest says, entry by entry; ALL collects what its digest is of. */
static bool prove_cases(loading *l, tur__buf *all)
{
    const tur__json *listed = tur__json_get(l->suite->manifest, "cases"), *e = listed ? listed->first : NULL;
    for (size_t i = 0; i < l->suite->count; i++, e = e->next) {
        const cf_case *c = &l->suite->cases[i];
        if (!e || !tur__json_is(tur__json_get(e, "id"), c->id))
            return fail(l->a, &l->why, "not in the manifest, or an id that is there twice", c->id);
        if (!tur__json_is(tur__json_get(e, "sha256"), c->digest) || cf_get_number(e, "rev", 0) != c->rev)
            return fail(l->a, &l->why, "is not the case of the manifest", c->id);
        tur__buf_printf(all, "%s %s %llu\n", c->digest, c->id, (unsigned long long)c->rev);
    }
    return !e || fail(l->a, &l->why, "in the manifest, and not in the suite", cf_get(e, "id") ? cf_get(e, "id") : "?");
}

static bool prove_files(loading *l, tur__buf *all, const names *n)
{
    const tur__json *listed = tur__json_get(l->suite->manifest, "files"), *e = listed ? listed->first : NULL;
    for (size_t i = 0; i < n->count; i++) {
        tur__arena a = {0};
        size_t len = 0;
        if (holds_cases(n->at[i]) || !strcmp(n->at[i], "manifest.json")) continue;
        const char *bytes = cf_read(&a, cf_printf(&a, "%s/%s", l->suite->folder, n->at[i]), MOST_FILE, &len);
        const char *sha256 = bytes ? cf_digest(&a, bytes, len) + strlen("sha256:") : "";
        bool same = e && tur__json_is(tur__json_get(e, "path"), n->at[i]) && tur__json_is(tur__json_get(e, "sha256"), sha256);
        if (same) tur__buf_printf(all, "%s %s\n", sha256, n->at[i]);
        tur__arena_free(&a);
        if (!same) return fail(l->a, &l->why, "is not the file of the manifest", n->at[i]);
        e = e->next;
    }
    return !e || fail(l->a, &l->why, "in the manifest, and not in the suite", cf_get(e, "path") ? cf_get(e, "path") : "?");
}

static bool prove(loading *l, const names *n)
{
    tur__buf all = {0};
    bool fine = prove_cases(l, &all) && prove_files(l, &all, n);
    const char *text = cf_text(&all), *digest = cf_digest(l->a, text, all.len);
    tur__buf_free(&all);
    if (fine && strcmp(digest, l->suite->digest))
        fine = fail(l->a, &l->why, "the digest of the suite is another", "manifest.json");
    return fine;
}

static bool open_suite(loading *l)
{
    cf_suite *s = l->suite;
    names n = {0};
    s->manifest = load(l->a, cf_printf(l->a, "%s/manifest.json", s->folder), &l->why);
    if (!s->manifest) return false;
    s->version = cf_get(s->manifest, "suite");
    s->spec = cf_get(s->manifest, "spec");
    s->digest = cf_get(s->manifest, "digest");
    if (!s->version || !s->spec || !s->digest) return fail(l->a, &l->why, "no suite, spec or digest", "manifest.json");
    if (!walk(l->a, &n, s->folder, "", 0)) return fail(l->a, &l->why, "cannot be walked", s->folder);
    if (n.count) qsort(n.at, n.count, sizeof *n.at, by_name);
    for (size_t i = 0; i < n.count; i++)
        if (holds_cases(n.at[i]) && !read_cases(l, n.at[i])) return false;
    if (s->count) qsort(s->cases, s->count, sizeof *s->cases, by_id);
    return prove(l, &n);
}

cf_suite *cf_suite_open(tur__arena *where, const char *folder, const char **why)
{
    cf_suite *s = calloc(1, sizeof *s);
    if (!s) cf_out_of_memory();
    loading l = {.suite = s, .a = &s->arena};
    s->folder = cf_copy(&s->arena, folder, strlen(folder));
    if (open_suite(&l)) return s;
    *why = cf_copy(where, l.why, strlen(l.why));
    cf_suite_free(s);
    return NULL;
}

void cf_suite_free(cf_suite *suite)
{
    if (!suite) return;
    tur__arena_free(&suite->arena);
    free(suite);
}

const cf_case *cf_suite_find(const cf_suite *suite, const char *id)
{
    cf_case key = {.id = id};
    return suite->count ? bsearch(&key, suite->cases, suite->count, sizeof key, by_id) : NULL;
}

/* ---- Claims ---- */

/* "1.10" as 1 * 1000 + 10; 0 where it is no version. */
static unsigned version_of(const char *text)
{
    char *end;
    unsigned long major = strtoul(text, &end, 10), minor;
    if (end == text || *end != '.') return 0;
    text = end + 1;
    minor = strtoul(text, &end, 10);
    return end == text || minor > 999 || major > 999 ? 0 : (unsigned)(major * 1000 + minor);
}

/* RANGE is ">=1.0 <2.0". */
static bool lies_in(const char *version, const char *range)
{
    const char *below = strchr(range, '<');
    unsigned v = version_of(version);
    return v && !strncmp(range, ">=", 2) && below && v >= version_of(range + 2) && v < version_of(below + 1);
}

static bool claims_profile(const cf_claim *claim, const char *profile)
{
    return !strcmp(profile, "core") || cf_holds(claim->profiles, profile);
}

/* Who signs also verifies: one claim, two sides of the protocol. */
static bool plays(const char *claimed, const char *role)
{
    return !strcmp(claimed, role) || (!strcmp(claimed, "signer") && !strcmp(role, "verifier"));
}

const char *cf_not_claimed(tur__arena *a, const cf_claim *claim, const cf_case *c)
{
    const tur__json *features = tur__json_get(c->is, "features");
    if (!plays(claim->role, c->role)) return cf_printf(a, "role %s", c->role);
    if (!lies_in(claim->spec, c->spec)) return cf_printf(a, "spec %s", c->spec);
    if (!claims_profile(claim, c->profile)) return cf_printf(a, "profile %s", c->profile);
    if (c->depth > claim->depth) return cf_printf(a, "level L%u", c->depth);
    for (const tur__json *f = features ? features->first : NULL; f; f = f->next)
        if (!cf_holds(claim->features, f->text)) return cf_printf(a, "feature %s", f->text);
    /* To judge records is one thing, to write them in canonical form another. */
    if (!strcmp(c->verb, "canon") && !cf_holds(claim->features, "canon")) return "feature canon";
    return NULL;
}

const char *cf_not_claimed_requirement(const cf_claim *claim, const char *roles, const char *profile,
                                       const char *grade)
{
    size_t len = strlen(claim->role);
    const char *at = roles;
    while ((at = strstr(at, claim->role)) && ((at > roles && at[-1] != ' ') || (at[len] && at[len] != ' '))) at += len;
    /* A validator decides what records show, whoever is bound by it. */
    bool shown = !strcmp(grade, "record") || !strcmp(grade, "set") || !strcmp(grade, "period");
    if (!at && !(shown && !strcmp(claim->role, "validator"))) return "role";
    if (!claims_profile(claim, profile)) return "profile";
    if (!strcmp(grade, "set") && claim->depth < 2) return "level";
    if (!strcmp(grade, "period") && claim->depth < 3) return "level";
    return NULL;
}

/* ---- Files of cases ---- */

const char *cf_suite_file(const cf_suite *suite, tur__arena *a, const char *path, size_t *len)
{
    return cf_read(a, cf_printf(a, "%s/%s", suite->folder, path), MOST_FILE, len);
}

typedef struct reader {
    const cf_suite *suite;
} reader;

static bool read_part(void *ctx, const char *path, tur__buf *out)
{
    const reader *r = ctx;
    tur__arena a = {0};
    size_t len = 0;
    const char *bytes = cf_suite_file(r->suite, &a, path, &len);
    if (bytes) tur__buf_add(out, bytes, len);
    tur__arena_free(&a);
    return bytes;
}

bool cf_suite_part(tur__buf *out, tur__arena *a, const cf_suite *suite, const tur__json *part, const char **why)
{
    char error[TUR__RECIPE_ERROR] = "";
    reader r = {suite};
    if (tur__recipe_make(out, error, part, read_part, &r)) return true;
    *why = cf_copy(a, error, strlen(error));
    return false;
}
