/* Manifests of a series against each other, and against the last one that was accepted before. */
#include <stdio.h>
#include <string.h>

#include "seal/verifier.h"

static bool is_of(const tur__sealed *s, const char *iss, const char *series) { return !strcmp(s->m.iss, iss) && !strcmp(s->m.series, series); }

static bool one_series(const tur__sealed *a, const tur__sealed *b) { return is_of(a, b->m.iss, b->m.series); }

static const char *told(tur_verifier *v, const tur__sealed *s)
{
    return tur__arena_printf(&v->arena, "number %llu, %s", (unsigned long long)s->m.seq, s->id);
}

static void judge_number(tur_verifier *v, tur__sealed *a, tur__sealed *b)
{
    tur__tested(v, b, TUR_1508);
    tur__tested(v, b, TUR_1567);
    if (b->m.seq == a->m.seq + 1) tur__tested(v, b, TUR_1516);
    if (a->m.seq == b->m.seq) {
        /* nobody knows which of them is the true one */
        tur__reason(v, a, "CHAIN_FORK", NULL, told(v, a), told(v, b));
        tur__reason(v, b, "CHAIN_FORK", NULL, told(v, b), told(v, a));
    } else if (b->m.seq > a->m.seq + 1) {
        if (!(v->flags & TUR_VERIFY_GAPS)) tur__reason_at(v, b, "CHAIN_GAP", "seq", told(v, b), tur__arena_printf(&v->arena, "number %llu before it", (unsigned long long)a->m.seq + 1));
    } else if (strcmp(b->m.prev, a->id) != 0) tur__reason(v, b, "CHAIN_PREV", NULL, b->m.prev, a->id);
}

/* Where the next period has to begin, as far as it is known. */
typedef struct edge {
    bool known;
    tur__instant at;
} edge;

static bool redoes(const tur__sealed *s) { return s->m.kind == TUR__RESTATEMENT || s->m.kind == TUR__VOID; }

static void judge_period(tur_verifier *v, tur__sealed *s, edge *e)
{
    const tur__manifest *m = &s->m;
    char at[TUR__INSTANT_TEXT] = "";
    if (redoes(s)) return;
    if (e->known) {
        tur__tested(v, s, TUR_1507);
        int order = tur__instant_cmp(m->period.start, e->at);
        bool declared = m->has_gap && !tur__instant_cmp(m->gap, e->at);
        tur__instant_print(at, e->at);
        if (order < 0) tur__reason(v, s, "CHAIN_OVERLAP", NULL, m->start, at);
        else if (((order > 0) != m->has_gap || (m->has_gap && !declared)) && !(v->flags & TUR_VERIFY_GAPS)) tur__reason(v, s, "CHAIN_GAP", NULL, m->start, at);
    }
    e->known = true;
    e->at = m->kind == TUR__PARTIAL ? m->period.start : m->period.end;
}

/* What a restatement replaces has to stand before it in its series, unless all that is known of the
 * series is the restatement itself. */
static void judge_replaced(tur_verifier *v, tur__sealed *s, bool alone)
{
    if (!s->m.restates) return;
    if (!alone) tur__tested(v, s, TUR_1568);
    for (size_t i = 0; i < v->genuine; i++) {
        tur__sealed *o = v->order[i];
        if (strcmp(o->id, s->m.restates) != 0) continue;
        bool same_period = !tur__instant_cmp(o->m.period.start, s->m.period.start) && !tur__instant_cmp(o->m.period.end, s->m.period.end);
        if (!one_series(o, s)) tur__reason(v, s, "CHAIN_RESTATES", NULL, "a manifest of another series or issuer", s->m.series);
        else if (o->m.seq >= s->m.seq) tur__reason(v, s, "CHAIN_RESTATES", NULL, "a manifest that does not stand before it", told(v, o));
        else if (!same_period) tur__reason(v, s, "CHAIN_RESTATES", NULL, s->m.start, o->m.start);
        else o->replaced_by = s;
        return;
    }
    if (!alone) tur__reason(v, s, "CHAIN_RESTATES", NULL, s->m.restates, "a manifest that is known");
}

static const tur__json *known(const tur_verifier *v, const tur__sealed *s)
{
    const tur__json *series = v->state ? tur__json_get(v->state, "series") : NULL;
    for (const tur__json *k = series ? series->first : NULL; k; k = k->next)
        if (is_of(s, tur__json_get(k, "iss")->text, tur__json_get(k, "series")->text)) return k;
    return NULL;
}

/* The manifests FROM to END of one series against the last that was accepted. */
static void judge_state(tur_verifier *v, size_t from, size_t end)
{
    tur__sealed *newest = v->order[end - 1];
    const tur__json *k = known(v, newest);
    uint64_t seq = 0;
    if (!k) return;
    tur__read_count(&seq, tur__json_get(k, "seq"));
    const char *id = tur__json_get(k, "id")->text, *last = tur__arena_printf(&v->arena, "number %llu, %s", (unsigned long long)seq, id);
    if (newest->m.seq < seq) tur__reason(v, newest, "ROLLBACK", NULL, told(v, newest), last);
    for (size_t i = from; i < end; i++) {
        tur__sealed *s = v->order[i];
        if (s->m.seq == seq && strcmp(s->id, id) != 0) tur__reason(v, s, "CHAIN_FORK", NULL, told(v, s), last);
        if (s->m.seq == seq + 1 && strcmp(s->m.prev, id) != 0) tur__reason(v, s, "CHAIN_PREV", NULL, s->m.prev, id);
    }
    tur__sealed *first = v->order[from];
    if (first->m.seq > seq + 1 && !(v->flags & TUR_VERIFY_GAPS)) tur__reason_at(v, first, "CHAIN_GAP", "seq", told(v, first), tur__arena_printf(&v->arena, "what follows %s", last));
}

void tur__verify_series(tur_verifier *v)
{
    edge e = {.known = false};
    size_t from = 0;
    for (size_t i = 0; i < v->genuine; i++) {
        tur__sealed *s = v->order[i];
        if (i > from) judge_number(v, v->order[i - 1], s);
        /* behind a number that is missing nobody knows where the period has to begin */
        if (i == from || s->m.seq != v->order[i - 1]->m.seq + 1) e.known = false;
        judge_period(v, s, &e);
        bool last = i + 1 == v->genuine || !one_series(s, v->order[i + 1]);
        judge_replaced(v, s, last && i == from);
        if (!last) continue;
        judge_state(v, from, i + 1);
        from = i + 1;
    }
}

/* ---- State ---- */

bool tur__state_fits(const tur__json *state)
{
    static const char *const texts[] = {"iss", "series", "id"};
    uint64_t n;
    const tur__json *series = tur__json_get(state, "series");
    if (!tur__read_count(&n, tur__json_get(state, "v")) || n != 1 || !series || series->kind != TUR__JSON_ARRAY) return false;
    for (const tur__json *k = series->first; k; k = k->next) {
        for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
            const tur__json *text = tur__json_get(k, texts[i]);
            if (!text || text->kind != TUR__JSON_STRING || !tur__is_line(text->text, text->len, 256)) return false;
        }
        if (!tur__is_hex(tur__json_get(k, "id")->text) || !tur__read_count(&n, tur__json_get(k, "seq"))) return false;
    }
    return true;
}

static bool put_known(tur_verifier *v, tur__json *array, const char *iss, const char *series, uint64_t seq, const char *id)
{
    tur__json *k = tur__claim_new(&v->arena, array, NULL, TUR__JSON_OBJECT);
    return k && tur__claim_text(&v->arena, k, "iss", iss) && tur__claim_text(&v->arena, k, "series", series) &&
           tur__claim_count(&v->arena, k, "seq", seq) && tur__claim_text(&v->arena, k, "id", id);
}

bool tur__next_state(tur_verifier *v)
{
    tur__json *state = tur__json_new(&v->arena, TUR__JSON_OBJECT);
    tur__json *array = state && tur__claim_count(&v->arena, state, "v", 1) ? tur__claim_new(&v->arena, state, "series", TUR__JSON_ARRAY) : NULL;
    const tur__json *old = v->state ? tur__json_get(v->state, "series") : NULL;
    bool done = array != NULL;
    for (const tur__json *k = old ? old->first : NULL; done && k; k = k->next) {
        uint64_t seq = 0;
        bool newer = false;
        const char *iss = tur__json_get(k, "iss")->text, *series = tur__json_get(k, "series")->text;
        for (size_t i = 0; i < v->genuine; i++) newer |= is_of(v->order[i], iss, series);
        tur__read_count(&seq, tur__json_get(k, "seq"));
        if (!newer) done = put_known(v, array, iss, series, seq, tur__json_get(k, "id")->text);
    }
    for (size_t i = 0; done && i < v->genuine; i++) {
        const tur__sealed *s = v->order[i];
        if (i + 1 < v->genuine && one_series(s, v->order[i + 1])) continue;
        done = put_known(v, array, s->m.iss, s->m.series, s->m.seq, s->id);
    }
    v->new_state.len = 0;
    if (done) tur__json_write(&v->new_state, state);
    tur__buf_putc(&v->new_state, '\n');
    return done && !v->new_state.failed;
}
