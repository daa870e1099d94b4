#include "format/openai_body.h"

#include <string.h>

#include "base/hash.h"

/* ---- Pieces ---- */

/* Seeded, since whoever makes a source chooses the ids. */
static size_t hash_of(const tur__pieces_list *list, const char *text)
{
    return (size_t)tur__hash_bytes(text, strlen(text), list->seed);
}

static bool grow(tur__run *run, tur__pieces_list *list)
{
    size_t cap = list->cap ? list->cap * 2 : 64;
    tur__pieces **table = tur__arena_zalloc(&run->keep, cap * sizeof(tur__pieces *));
    if (!table) return false;
    for (tur__pieces *p = list->first; p; p = p->next) {
        size_t at = hash_of(list, p->id) & (cap - 1);
        p->same = table[at];
        table[at] = p;
    }
    list->table = table;
    list->cap = cap;
    return true;
}

/* Members by which a row is made where no piece with usage follows, as a JSON text that is kept. */
static const char *head_of(tur__run *run, const tur__json *piece, size_t *len)
{
    static const char *const names[] = {"id", "object", "created", "created_at", "model",
                                        "service_tier"};
    tur__buf b = {0};
    tur__buf_putc(&b, '{');
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const tur__json *v = tur__take(piece, names[i]);
        if (!v || (v->kind != TUR__JSON_STRING && v->kind != TUR__JSON_NUMBER)) continue;
        tur__buf_printf(&b, "%s\"%s\":", b.len > 1 ? "," : "", names[i]);
        tur__json_write(&b, v);
    }
    tur__buf_putc(&b, '}');
    const char *text = b.failed ? NULL : tur__arena_copy(&run->keep, b.data, b.len);
    *len = b.len;
    tur__buf_free(&b);
    return text;
}

tur__pieces *tur__pieces_of(tur__run *run, tur__pieces_list *list, const tur__json *piece)
{
    const tur__json *v = tur__json_get(piece, "id");
    const char *id = v && v->kind == TUR__JSON_STRING ? v->text : "";
    const char *head = NULL;
    if (!list->cap) list->seed = tur__hash_seed();
    size_t hash = hash_of(list, id), len = 0;
    for (tur__pieces *p = list->cap ? list->table[hash & (list->cap - 1)] : NULL; p; p = p->same)
        if (!strcmp(p->id, id)) return p;
    if (list->count == list->cap && !grow(run, list)) return tur__fail(run, TUR_ENOMEM), NULL;
    tur__pieces *p = tur__arena_zalloc(&run->keep, sizeof *p);
    const char *copy = tur__arena_copy(&run->keep, id, strlen(id));
    if (p && copy) head = head_of(run, piece, &len);
    if (!head) return tur__fail(run, TUR_ENOMEM), NULL;
    p->id = copy;
    p->head = head;
    p->head_len = len;
    p->place = tur__place_of(run, piece);
    p->same = list->table[hash & (list->cap - 1)];
    list->table[hash & (list->cap - 1)] = p;
    if (!list->end) list->end = &list->first;
    *list->end = p;
    list->end = &p->next;
    list->count++;
    return p;
}

void tur__pieces_keep(tur__run *run, tur__pieces *p, const tur__json *piece)
{
    size_t len;
    const char *bytes = tur__raw(run, piece, &len);
    /* The pieces of one id are of like length, so the room is used again. */
    if (len > p->last_cap) {
        char *room = tur__arena_alloc(&run->keep, len * 2);
        if (!room) return tur__fail(run, TUR_ENOMEM);
        p->last = room;
        p->last_cap = len * 2;
    }
    memcpy(p->last, bytes, len);
    p->last_len = len;
    p->last_place = tur__place_of(run, piece);
}

tur__json *tur__pieces_reopen(tur__run *run, const tur__pieces *p, bool last)
{
    size_t used, len = last ? p->last_len : p->head_len;
    const char *text = last ? p->last : p->head;
    tur__json_error error;
    tur__arena_reset(&run->values);
    tur__json *v = tur__json_parse(&run->values, text, len, &used, &error);
    if (!v) return tur__fail(run, TUR_ENOMEM), NULL;
    /* The head is no text of the source: findings stand at the first piece, digests are left out. */
    tur__value_begin(run, last ? text : NULL, last ? len : 0, last ? p->last_place : p->place);
    return v;
}

/* ---- Members ---- */

bool tur__take_unix(tur__run *run, const tur__json **node, tur__instant *out,
                    const tur__json *object, const char *name)
{
    const tur__json *v = tur__take(object, name);
    *node = v;
    if (!v) return true;
    if (v->kind == TUR__JSON_NUMBER && tur__instant_from_unix(out, v->text, v->len)) return true;
    tur__row_bad(run, v, "seconds since 1970");
    return false;
}

void tur__put_flag(tur__run *run, tur__json *to, const char *path, bool value)
{
    tur__json *v = tur__json_new(&run->arena, value ? TUR__JSON_TRUE : TUR__JSON_FALSE);
    if (!v) return tur__fail(run, TUR_ENOMEM);
    tur__put(run, to, path, v);
}

bool tur__put_callers(tur__run *run, tur__json *record, const tur__json *body)
{
    const tur__json *user, *safety;
    tur__json *metadata;
    if (!tur__take_string(run, &user, body, "user") ||
        !tur__take_string(run, &safety, body, "safety_identifier") ||
        !tur__take_object(run, &metadata, body, "metadata"))
        return false;
    /* Both name the caller's own user, the second in place of the first. */
    tur__put_person(run, record, "attribution.customer_id", user ? user : safety);
    if (user) tur__put_person(run, record, "x_openai_safety_identifier", safety);
    for (tur__json *m = metadata ? metadata->first : NULL; m; m = m->next) {
        if (m->kind != TUR__JSON_STRING) continue;
        m->used = true;
        tur__put_tag(run, record, m);
    }
    return true;
}
