/* What is supplied from outside: --set and --context. It fills what the source does not say, and
 * never overrides it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "format/build.h"
#include "record/record.h"

/* Members that only a conversion knows. */
static const char *const own_members[] = {"tur", "record_id", "provenance.source_format",
                                          "provenance.source_digest"};

static const tur__node *node_of(const char *path)
{
    const tur__frame_info *f = &tur__frames[TUR__FRAME_RECORD];
    for (int i = 1; i < f->count; i++)
        if (!strcmp(f->nodes[i].path, path)) return &f->nodes[i];
    return NULL;
}

static bool is_extension(const char *path)
{
    if (strncmp(path, "x_", 2) || strlen(path) > 128) return false;
    for (const char *p = path; *p; p++)
        if (!(*p == '_' || (*p >= 'a' && *p <= 'z') || (*p >= '0' && *p <= '9'))) return false;
    return true;
}

/* The registered list, unless codes beside it are allowed. */
static bool is_code(const tur__node *node, const char *text, size_t len)
{
    if (!node->codes) return true;
    const tur__code_list *l = &tur__code_lists[node->codes];
    for (int i = 1; i < l->count; i++)
        if (l->codes[i].len == len && !memcmp(l->codes[i].name, text, len)) return true;
    return l->extensible;
}

static bool fail(tur__run *run, const char **message, const char *path, const char *what)
{
    *message = tur__arena_printf(&run->keep, "%s: %s", path, what);
    return false;
}

/* Judges TEXT as a value of NODE, or of one of its elements. */
static bool suits(tur__run *run, const char **message, const char *path, const tur__node *node,
                  const char *text, size_t len)
{
    tur__decimal d;
    tur__instant t;
    size_t size, most = node && node->max ? node->max : 1024;
    if (!len) return fail(run, message, path, "the value is empty");
    if (tur__utf8_valid(text, len) < len) return fail(run, message, path, "not UTF-8");
    if (tur__utf8_unfit(text, len, &size) < len)
        return fail(run, message, path, "a control character");
    if (!node) return true;
    if (node->base == TUR__BASE_DECIMAL && !tur__decimal_parse(&d, text, len))
        return fail(run, message, path, "not a decimal such as 12.5");
    if (node->base == TUR__BASE_INSTANT && !tur__instant_parse(&t, text, len))
        return fail(run, message, path, "not an instant such as 2026-11-01T00:00:00Z");
    if (node->base == TUR__BASE_CODE && !is_code(node, text, len))
        return fail(run, message, path, "not one of the codes of this member");
    if (node->base != TUR__BASE_DECIMAL && tur__utf8_count(text, len) > most)
        return fail(run, message, path, "too long");
    return true;
}

static tur__json *integer(tur__run *run, const char **message, const char *path,
                          const tur__node *node, const char *text, size_t len)
{
    char *end;
    long long n = len && len < 20 ? strtoll(text, &end, 10) : 0;
    bool digits = len && len < 20 && (*text == '-' || (*text >= '0' && *text <= '9')) && !*end;
    if (!digits || n < node->least || n > node->most || (*text == '0' && len > 1)) {
        fail(run, message, path, "not a whole number in the range of this member");
        return NULL;
    }
    return tur__json_new_number(&run->keep, text, len);
}

/* A list comes with commas, since no value of such a member has one. */
static tur__json *list(tur__run *run, const char **message, const char *path, const tur__node *node,
                       const char *text)
{
    tur__json *a = tur__json_new(&run->keep, TUR__JSON_ARRAY);
    for (const char *p = text; a; p++) {
        size_t len = strcspn(p, ",");
        if (!suits(run, message, path, node, p, len)) return NULL;
        tur__json *s = tur__json_new_string(&run->keep, p, len);
        if (s) tur__json_push(a, s);
        p += len;
        if (!*p) break;
    }
    return a;
}

static tur__json *typed(tur__run *run, const char **message, const char *path,
                        const tur__node *node, const char *text, size_t len)
{
    *message = "out of memory";
    if (node && node->list) return list(run, message, path, node, text);
    if (node && node->base == TUR__BASE_INTEGER) return integer(run, message, path, node, text, len);
    if (node && (node->base == TUR__BASE_BOOLEAN || node->base == TUR__BASE_FLAG)) {
        if (!strcmp(text, "true")) return tur__json_new(&run->keep, TUR__JSON_TRUE);
        if (!strcmp(text, "false") && node->base == TUR__BASE_BOOLEAN)
            return tur__json_new(&run->keep, TUR__JSON_FALSE);
        fail(run, message, path, "neither true nor false");
        return NULL;
    }
    if (!suits(run, message, path, node, text, len)) return NULL;
    return tur__json_new_string(&run->keep, text, len);
}

/* The later of two values of one member holds. */
static tur_status give(tur__run *run, const char *path, tur__json *value)
{
    for (tur__given *g = run->given; g; g = g->next) {
        if (strcmp(g->path, path)) continue;
        g->value = value;
        return TUR_OK;
    }
    tur__given *g = tur__arena_zalloc(&run->keep, sizeof *g);
    char *copy = tur__arena_copy(&run->keep, path, strlen(path));
    if (!g || !copy) return TUR_ENOMEM;
    g->path = copy;
    g->value = value;
    if (!run->given_end) run->given_end = &run->given;
    *run->given_end = g;
    run->given_end = &g->next;
    return TUR_OK;
}

/* Finds what may be given at PATH; false when nothing may. *NODE stays NULL for extensions. */
static bool settable(tur__run *run, const char **message, const char *path, const tur__node **node)
{
    *node = NULL;
    for (size_t i = 0; i < sizeof own_members / sizeof *own_members; i++)
        if (!strcmp(own_members[i], path))
            return fail(run, message, path, "made by the conversion, it cannot be set");
    if (is_extension(path)) return true;
    if (!strncmp(path, "tags.", 5) && path[5]) {
        *node = node_of("tags");
        return *node || fail(run, message, path, "no such member");
    }
    *node = node_of(path);
    if (!*node) return fail(run, message, path, "no such member of a record");
    if ((*node)->base == TUR__BASE_FRAMES)
        return fail(run, message, path, "an array of objects cannot be set");
    if ((*node)->base == TUR__BASE_OBJECT || (*node)->base == TUR__BASE_MAP)
        return fail(run, message, path, "an object; set its members");
    return true;
}

tur_status tur__give(tur__run *run, const char **message, const char *path, const char *value)
{
    const tur__node *node;
    *message = NULL;
    if (!settable(run, message, path, &node)) return node_of(path) ? TUR_EINVAL : TUR_ENOENT;
    tur__json *v = typed(run, message, path, node, value, strlen(value));
    return v ? give(run, path, v) : TUR_EINVAL;
}

static tur_status give_value(tur__run *run, const char **message, const char *path, tur__json *v);

static tur_status give_members(tur__run *run, const char **message, const char *path,
                               tur__json *object)
{
    for (tur__json *m = object->first; m; m = m->next) {
        if (memchr(m->name, 0, m->name_len) || (strcmp(path, "tags") && strchr(m->name, '.')))
            return fail(run, message, m->name, "no such member"), TUR_EINVAL;
        char *at = tur__arena_printf(&run->keep, "%s%s%s", path, *path ? "." : "", m->name);
        tur_status status = give_value(run, message, at, m);
        if (status != TUR_OK) return status;
    }
    return TUR_OK;
}

static tur_status give_value(tur__run *run, const char **message, const char *path, tur__json *v)
{
    const tur__node *node = node_of(path);
    if (v->kind == TUR__JSON_OBJECT) {
        if (!node || (node->base != TUR__BASE_OBJECT && node->base != TUR__BASE_MAP))
            return fail(run, message, path, node ? "not an object" : "no such member of a record"),
                   TUR_EINVAL;
        return give_members(run, message, path, v);
    }
    if (!settable(run, message, path, &node)) return TUR_EINVAL;
    tur__json_kind wanted = TUR__JSON_STRING;
    if (node && node->list) wanted = TUR__JSON_ARRAY;
    else if (node && node->base == TUR__BASE_INTEGER) wanted = TUR__JSON_NUMBER;
    if (wanted == TUR__JSON_ARRAY && v->kind == wanted && v->count) {
        tur__json *a = tur__json_new(&run->keep, TUR__JSON_ARRAY);
        for (tur__json *c = v->first; a && c; c = c->next) {
            if (c->kind != TUR__JSON_STRING)
                return fail(run, message, path, "not an array of strings"), TUR_EINVAL;
            if (!suits(run, message, path, node, c->text, c->len)) return TUR_EINVAL;
            tur__json *s = tur__json_new_string(&run->keep, c->text, c->len);
            if (s) tur__json_push(a, s);
        }
        return a ? give(run, path, a) : TUR_ENOMEM;
    }
    bool truth = v->kind == TUR__JSON_TRUE || v->kind == TUR__JSON_FALSE;
    bool wants_truth = node && (node->base == TUR__BASE_BOOLEAN || node->base == TUR__BASE_FLAG);
    if (wants_truth != truth || (!truth && v->kind != wanted))
        return fail(run, message, path, "the wrong type"), TUR_EINVAL;
    const char *text = v->kind == TUR__JSON_TRUE ? "true" : truth ? "false" : v->text;
    tur__json *typed_value = typed(run, message, path, node, text, truth ? strlen(text) : v->len);
    return typed_value ? give(run, path, typed_value) : TUR_EINVAL;
}

tur_status tur__give_json(tur__run *run, const char **message, const char *json, size_t len)
{
    size_t used = 0;
    tur__json_error error;
    *message = NULL;
    if (len >= 3 && !memcmp(json, "\xEF\xBB\xBF", 3)) json += 3, len -= 3;
    tur__json *v = tur__json_parse(&run->keep, json, len, &used, &error);
    if (!v && error.offset == SIZE_MAX) return TUR_ENOMEM;
    if (!v) {
        uint64_t line, column;
        tur__json_position(json, len, error.offset, &line, &column);
        *message = tur__arena_printf(&run->keep, "line %llu, column %llu: %s",
                                     (unsigned long long)line, (unsigned long long)column,
                                     error.message);
        return TUR_EINVAL;
    }
    while (used < len && strchr(" \t\r\n", json[used]) && json[used]) used++;
    if (used < len || v->kind != TUR__JSON_OBJECT) {
        *message = used < len ? "text follows the object" : "not an object";
        return TUR_EINVAL;
    }
    return give_members(run, message, "", v);
}

/* ---- Filling ---- */

static tur__json *copied(tur__run *run, const tur__json *v)
{
    tur__json *c;
    if (v->kind == TUR__JSON_STRING) {
        c = tur__json_new_string(&run->arena, v->text, v->len);
    } else if (v->kind == TUR__JSON_NUMBER) {
        c = tur__json_new_number(&run->arena, v->text, v->len);
    } else {
        c = tur__json_new(&run->arena, v->kind);
        for (const tur__json *e = v->first; c && e; e = e->next) {
            tur__json *copy = copied(run, e);
            if (copy) tur__json_push(c, copy);
        }
    }
    if (!c) tur__fail(run, TUR_ENOMEM);
    return c;
}

static bool same(tur__run *run, const tur__json *a, const tur__json *b)
{
    run->scratch.len = 0;
    tur__json_write(&run->scratch, a);
    size_t len = run->scratch.len;
    tur__json_write(&run->scratch, b);
    return run->scratch.len == len * 2 && !memcmp(run->scratch.data, run->scratch.data + len, len);
}

/* Each pair of values is reported once: a whole export may disagree in one. */
static void conflict(tur__run *run, const tur__given *g, const tur__json *said)
{
    uint8_t digest[TUR__SHA256_SIZE];
    run->scratch.len = 0;
    tur__buf_puts(&run->scratch, g->path);
    tur__buf_putc(&run->scratch, '\n');
    tur__json_write(&run->scratch, said);
    if (run->scratch.failed || !tur__sha256_once(digest, run->scratch.data, run->scratch.len))
        return tur__fail(run, TUR_ENOMEM);
    tur__sighting *s = tur__seen_at(&run->conflicts, digest);
    if (!s) return tur__fail(run, TUR_ENOMEM);
    if (s->times++) return;
    tur__find(run, "TUR-1313", NULL,
              tur__text(run, "the source says %s for %s, which is kept", tur__shown(run, said), g->path),
              tur__shown(run, g->value));
}

/* A party or account whose id the source gives otherwise is another one: nothing given for its
 * other members is about it. */
static bool about_another(tur__run *run, const tur__json *record, const tur__given *g)
{
    const char *dot = strrchr(g->path, '.');
    if (!dot || !strcmp(dot, ".id")) return false;
    if (strncmp(g->path, "parties.", 8) && strncmp(g->path, "account.", 8)) return false;
    const char *id = tur__text(run, "%.*s.id", (int)(dot - g->path), g->path);
    const tur__json *said = tur__json_at(record, id);
    for (const tur__given *o = run->given; said && o; o = o->next)
        if (!strcmp(o->path, id)) return !same(run, said, o->value);
    return false;
}

void tur__fill(tur__run *run, tur__json *record)
{
    for (const tur__given *g = run->given; g && tur__going(run); g = g->next) {
        if (about_another(run, record, g)) continue;
        if (!strncmp(g->path, "tags.", 5)) {
            const char *name = g->path + 5;
            tur__json *tags = tur__json_get(record, "tags"), *said = tur__json_get(tags, name);
            if (said) {
                if (!same(run, said, g->value)) conflict(run, g, said);
                continue;
            }
            if (!tags) tur__put(run, record, "tags", tags = tur__json_new(&run->arena, TUR__JSON_OBJECT));
            tur__json *copy = copied(run, g->value);
            if (tags && copy) tur__json_put(&run->arena, tags, name, strlen(name), copy);
            continue;
        }
        const tur__json *said = tur__json_at(record, g->path);
        if (!said) {
            tur__json *copy = copied(run, g->value);
            /* Not set where something else than an object is on the way: validation reports that. */
            if (copy) tur__json_set(&run->arena, record, g->path, copy);
        } else if (!same(run, said, g->value)) {
            conflict(run, g, said);
        }
    }
}
