#include "format/held.h"

#include <string.h>

bool tur__held_key(tur__run *run, uint8_t key[16], const char *text, size_t len)
{
    uint8_t digest[TUR__SHA256_SIZE];
    if (!tur__going(run)) return false;
    if (!tur__sha256_once(digest, text, len)) return tur__fail(run, TUR_ENOMEM), false;
    memcpy(key, digest, 16);
    return true;
}

/* ---- The table ---- */

/* The place of KEY, or the free one where it belongs. Keys are digests, so their bytes are a hash. */
static tur__held **find(const tur__holding *h, const uint8_t key[16])
{
    size_t at;
    memcpy(&at, key, sizeof at);
    for (at &= h->cap - 1; h->places[at]; at = (at + 1) & (h->cap - 1))
        if (!memcmp(h->places[at]->key, key, 16)) break;
    return &h->places[at];
}

/* What the table leaves behind when it grows is as much as it has, all in all. */
static bool grow(tur__run *run, tur__holding *h)
{
    size_t cap = h->cap ? h->cap * 2 : 256;
    tur__held **places = tur__arena_zalloc(&run->keep, cap * sizeof *places);
    if (!places) return tur__fail(run, TUR_ENOMEM), false;
    h->places = places;
    h->cap = cap;
    for (tur__held *e = h->first; e; e = e->next) *find(h, e->key) = e;
    return true;
}

tur__held *tur__held_at(tur__run *run, tur__holding *h, const uint8_t key[16])
{
    if (!tur__going(run) || (h->count * 2 >= h->cap && !grow(run, h))) return NULL;
    tur__held **place = find(h, key);
    if (*place) return *place;
    tur__held *e = tur__arena_zalloc(&run->keep, sizeof *e);
    if (!e) return tur__fail(run, TUR_ENOMEM), NULL;
    memcpy(e->key, key, 16);
    if (h->last) h->last->next = e;
    else h->first = e;
    h->last = e;
    h->count++;
    return *place = e;
}

/* ---- Keeping ---- */

void tur__held_keep_text(tur__run *run, tur__held *e, const char *text, size_t len)
{
    if (!tur__going(run)) return;
    if (len > e->cap) {
        size_t cap = len + len / 4;
        char *more = tur__arena_alloc(&run->keep, cap);
        if (!more) return tur__fail(run, TUR_ENOMEM);
        e->text = more;
        e->cap = cap;
    }
    memcpy(e->text, text, len);
    /* The first state takes the number of a row, as if the row stood there. */
    if (!e->len) run->rows++;
    e->len = len;
    e->digest[0] = 0;
    e->place = run->place;
    e->place.record = run->rows;
    /* Only an array has a prefix, and that of the next element takes its place in memory. */
    e->prefix = *run->prefix ? tur__arena_copy(&run->keep, run->prefix, strlen(run->prefix)) : "";
    if (!e->prefix) tur__fail(run, TUR_ENOMEM);
}

void tur__held_keep(tur__run *run, tur__held *e, const tur__json *value)
{
    uint8_t digest[TUR__SHA256_SIZE];
    if (!tur__going(run)) return;
    run->line.len = 0;
    tur__json_write(&run->line, value);
    if (run->line.failed || !tur__sha256_once(digest, run->text, run->text_len))
        return tur__fail(run, TUR_ENOMEM);
    tur__held_keep_text(run, e, run->line.data, run->line.len);
    tur__sha256_hex(e->digest, digest);
}

void tur__held_blank(tur__json *value)
{
    if (!value || value->kind == TUR__JSON_NULL) return;
    value->kind = TUR__JSON_TRUE;
    value->text = "";
    value->len = value->count = 0;
    value->first = value->last = NULL;
}

/* ---- Releasing ---- */

void tur__held_release(tur__run *run, tur__held *e,
                       void (*convert)(tur__run *run, tur__json *row, const tur__held *e))
{
    size_t used;
    tur__json_error error;
    if (!e->len || !tur__going(run)) return;
    if (run->row_open) tur__row_end(run);

    const char *text = run->text, *prefix = run->prefix;
    size_t text_len = run->text_len;
    tur__place place = run->place;
    uint64_t rows = run->rows;
    /* Without a text, findings stand where the value began, and no digest is taken of it. */
    run->text = NULL;
    run->text_len = 0;
    run->place = e->place;
    run->prefix = e->prefix;
    run->rows = e->place.record ? e->place.record - 1 : 0;

    tur__json *row = tur__json_parse(&run->arena, e->text, e->len, &used, &error);
    if (row) {
        tur__row_begin(run, row);
        convert(run, row, e);
        tur__row_end(run);
    } else {
        tur__fail(run, TUR_ENOMEM);
    }
    e->len = 0;
    run->text = text;
    run->text_len = text_len;
    run->place = place;
    run->prefix = prefix;
    run->rows = rows;
}

void tur__held_release_all(tur__run *run, tur__holding *h,
                           void (*convert)(tur__run *run, tur__json *row, const tur__held *e))
{
    for (tur__held *e = h->first; e && tur__going(run); e = e->next)
        tur__held_release(run, e, convert);
}
