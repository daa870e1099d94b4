#include "conform/export.h"

#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"
#include "base/json.h"

/* A call under way, or over. Events are borrowed from the script. */
typedef struct call {
    const tur__json *start, *end, *price; /* PRICE holds at the start; NULL while the call runs, or without one */
    const tur__json *usage;               /* the last figure that was told */
    const char *id, *project;
    tur__json *record; /* the one that stands now */
    bool cached;
} call;

typedef struct exporter {
    tur__arena arena;
    tur__buf *out;
    const tur__json *setup, **prices;
    size_t price_count;
    call *calls;
    size_t count;
    unsigned long serial;
    const char *why;
} exporter;

static const char *text_of(const tur__json *v, const char *name)
{
    const tur__json *t = tur__json_get(v, name);
    return t && t->kind == TUR__JSON_STRING ? t->text : NULL;
}

static bool fail(exporter *x, const char *why)
{
    x->why = why;
    return false;
}

/* ---- Records ---- */

static void put_text(exporter *x, tur__json *record, const char *path, const char *text)
{
    if (text && !tur__json_set(&x->arena, record, path, tur__json_new_string(&x->arena, text, strlen(text)))) x->why = "out of memory";
}

static tur__json *list_in(exporter *x, tur__json *record, const char *name)
{
    tur__json *list = tur__json_new(&x->arena, TUR__JSON_ARRAY);
    if (!list || !tur__json_put(&x->arena, record, name, strlen(name), list)) x->why = "out of memory";
    return list;
}

static tur__json *object_in(exporter *x, tur__json *list)
{
    tur__json *o = tur__json_new(&x->arena, TUR__JSON_OBJECT);
    if (o && list) tur__json_push(list, o);
    else x->why = "out of memory";
    return o;
}

static tur__json *new_record(exporter *x, const char *kind, const char *grain)
{
    tur__json *r = tur__json_new(&x->arena, TUR__JSON_OBJECT);
    put_text(x, r, "tur", "1.0");
    put_text(x, r, "record_id", tur__arena_printf(&x->arena, "01976b2e-8c00-7000-8000-%012lu", ++x->serial));
    put_text(x, r, "emitter", text_of(x->setup, "emitter"));
    put_text(x, r, "kind", kind);
    put_text(x, r, "grain", grain);
    put_text(x, r, "parties.seller.id", text_of(x->setup, "seller"));
    put_text(x, r, "parties.consumer.id", text_of(x->setup, "consumer"));
    put_text(x, r, "account.billing_account.id", text_of(x->setup, "account"));
    return r;
}

static void write_record(exporter *x, const tur__json *r)
{
    tur__json_write(x->out, r);
    tur__buf_putc(x->out, '\n');
}

static tur__json *copied(exporter *x, const tur__json *v)
{
    tur__buf text = {0};
    tur__json_error e;
    size_t used;
    tur__json_write(&text, v);
    const char *kept = tur__arena_copy(&x->arena, tur__buf_text(&text), text.len);
    tur__json *out = kept ? tur__json_parse(&x->arena, kept, text.len, &used, &e) : NULL;
    if (!out) x->why = "out of memory";
    tur__buf_free(&text);
    return out;
}

/* ---- Usage and charges ---- */

static bool is_output(const char *meter) { return !strncmp(meter, "output", 6); }

static void put_usage(exporter *x, tur__json *r, const call *c, bool whole)
{
    tur__json *complete = NULL;
    for (const tur__json *m = c->usage ? c->usage->first : NULL; m; m = m->next) {
        tur__json *list = tur__json_get(r, "meters"), *line = object_in(x, list ? list : list_in(x, r, "meters"));
        put_text(x, line, "meter", m->name);
        put_text(x, line, "quantity", m->text);
    }
    if (!c->usage) return;
    complete = list_in(x, r, "complete");
    tur__json_push(complete, tur__json_new_string(&x->arena, "input", 5));
    if (whole) tur__json_push(complete, tur__json_new_string(&x->arena, "output", 6));
}

/* The price of a meter, or of the output as a whole. */
static const char *amount_for(const call *c, const char *meter)
{
    const tur__json *prices = tur__json_get(c->price, "prices");
    const char *own = text_of(prices, meter);
    return own || !is_output(meter) ? own : text_of(prices, "output");
}

static void put_charge(exporter *x, tur__json *list, const call *c, const tur__json *m)
{
    const char *amount = amount_for(c, m->name);
    const tur__json *per = tur__json_get(c->price, "per");
    tur__json *charge = object_in(x, list);
    tur__rating rating = {.per = per ? strtol(per->text, NULL, 10) : 1, .places = 12};
    tur__decimal list_cost;
    char text[TUR__DECIMAL_TEXT];
    put_text(x, charge, "code", "usage");
    put_text(x, charge, "of", m->name);
    put_text(x, charge, "status", amount ? strcmp(amount, "0") ? "priced" : "free" : "unpriced");
    if (!amount) return;
    put_text(x, charge, "currency", text_of(x->setup, "currency"));
    put_text(x, charge, "basis", "supplier_stated");
    if (!strcmp(amount, "0")) {
        put_text(x, charge, "billed", "0");
        put_text(x, charge, "reason", "the model is free");
        return;
    }
    put_text(x, charge, "quantity", m->text);
    put_text(x, charge, "list_price.amount", amount);
    put_text(x, charge, "list_price.sheet", text_of(c->price, "sheet"));
    if (per) (void)tur__json_set(&x->arena, charge, "list_price.per", tur__json_new_number(&x->arena, per->text, per->len));
    if (!tur__decimal_parse(&rating.quantity, m->text, m->len) || !tur__decimal_parse(&rating.amount, amount, strlen(amount)) || !tur__decimal_rate(&list_cost, &rating)) {
        x->why = "a figure that cannot be rated";
        return;
    }
    tur__decimal_print(text, list_cost);
    put_text(x, charge, "list", text);
}

static void put_charges(exporter *x, tur__json *r, const call *c)
{
    tur__json *list = NULL;
    for (const tur__json *m = c->usage ? c->usage->first : NULL; m; m = m->next) {
        if (!list) list = list_in(x, r, "charges");
        put_charge(x, list, c, m);
    }
}

/* ---- Calls ---- */

static call *find(exporter *x, const char *id)
{
    for (size_t i = 0; id && i < x->count; i++)
        if (!strcmp(x->calls[i].id, id)) return &x->calls[i];
    x->why = "an event of a call that did not start";
    return NULL;
}

/* The price of the model that was told last before the call. */
static const tur__json *price_of(const exporter *x, const char *model)
{
    for (size_t i = x->price_count; model && i--;)
        if (tur__json_is(tur__json_get(x->prices[i], "model"), model)) return x->prices[i];
    return NULL;
}

static bool start(exporter *x, const tur__json *e)
{
    call *more = realloc(x->calls, (x->count + 1) * sizeof *more);
    if (!more) return fail(x, "out of memory");
    x->calls = more;
    more[x->count++] = (call){.start = e, .price = price_of(x, text_of(e, "model")), .id = text_of(e, "call"), .project = text_of(e, "project")};
    return more[x->count - 1].id || fail(x, "a call without an id");
}

/* Instants have one form, so that they compare as texts up to their Z. */
static bool before(const char *a, const char *b)
{
    size_t n = strcspn(a, "Z"), m = strcspn(b, "Z");
    int order = strncmp(a, b, n < m ? n : m);
    return order ? order < 0 : n < m;
}

static void put_call(exporter *x, call *c)
{
    const char *began = text_of(c->start, "at"), *ended = text_of(c->end, "at"), *cause = text_of(c->end, "cause");
    bool whole = cause && strcmp(cause, "aborted");
    tur__json *r = c->record = new_record(x, "usage", "request");
    put_text(x, r, "time.start", began);
    /* a clock that was set back tells no duration */
    if (began && ended && !before(ended, began)) put_text(x, r, "time.end", ended);
    put_text(x, r, "service.model_served", text_of(c->start, "model"));
    put_text(x, r, "request.id", text_of(c->start, "supplier_id") ? text_of(c->start, "supplier_id") : c->id);
    if (tur__json_get(c->start, "client_id")) tur__json_remove(tur__json_at(r, "request.id"));
    put_text(x, r, "request.logical_call_id", text_of(c->start, "logical"));
    if (tur__json_get(c->start, "attempt")) (void)tur__json_set(&x->arena, r, "request.attempt", copied(x, tur__json_get(c->start, "attempt")));
    put_text(x, r, "request.status", !cause ? "unknown" : !strcmp(cause, "completed") ? "succeeded" : !strcmp(cause, "aborted") ? "cancelled" : cause);
    put_text(x, r, "attribution.project", c->project);
    put_usage(x, r, c, whole);
    put_charges(x, r, c);
    write_record(x, r);
}

static bool end(exporter *x, const tur__json *e)
{
    call *c = find(x, text_of(e, "call"));
    if (!c) return false;
    c->end = e;
    if (tur__json_get(e, "usage")) c->usage = tur__json_get(e, "usage");
    put_call(x, c);
    return !x->why;
}

static bool hit(exporter *x, const tur__json *e)
{
    call *of = find(x, text_of(e, "of"));
    if (!of) return false;
    tur__json *r = new_record(x, "usage", "request"), *avoided = list_in(x, r, "avoided"), *complete = list_in(x, r, "complete");
    put_text(x, r, "time.start", text_of(e, "at"));
    put_text(x, r, "request.id", text_of(e, "call"));
    put_text(x, r, "request.served_by", "gateway_cache");
    for (const tur__json *m = of->usage ? of->usage->first : NULL; m; m = m->next) {
        tur__json *line = object_in(x, avoided);
        put_text(x, line, "meter", m->name);
        put_text(x, line, "quantity", m->text);
    }
    tur__json_push(complete, tur__json_new_string(&x->arena, "input", 5));
    tur__json_push(complete, tur__json_new_string(&x->arena, "output", 6));
    write_record(x, r);
    return !x->why;
}

/* ---- Corrections ---- */

static void turn(exporter *x, tur__json *holder, const char *name)
{
    const char *text = text_of(holder, name);
    if (text && strcmp(text, "0") != 0) put_text(x, holder, name, tur__arena_printf(&x->arena, "%s%s", *text == '-' ? "" : "-", text + (*text == '-')));
}

static void corrects(exporter *x, tur__json *r, const tur__json *original, const char *action, const char *reason)
{
    put_text(x, r, "record_id", tur__arena_printf(&x->arena, "01976b2e-8c00-7000-8000-%012lu", ++x->serial));
    put_text(x, r, "corrects.emitter", text_of(original, "emitter"));
    put_text(x, r, "corrects.record_id", text_of(original, "record_id"));
    put_text(x, r, "corrects.action", action);
    put_text(x, r, "corrects.reason", reason);
}

/* What stands is taken back, and booked again to another project. */
static bool correct(exporter *x, const tur__json *e)
{
    static const char *const amounts[] = {"quantity", "list", "billed"};
    call *c = find(x, text_of(e, "call"));
    if (!c || !c->record) return fail(x, "a correction of a call that did not end");
    tur__json *back = copied(x, c->record), *again = copied(x, c->record);
    const tur__json *meters = tur__json_get(back, "meters"), *charges = tur__json_get(back, "charges");
    for (tur__json *line = meters ? meters->first : NULL; line; line = line->next) turn(x, line, "quantity");
    for (tur__json *ch = charges ? charges->first : NULL; ch; ch = ch->next)
        for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++) turn(x, ch, amounts[i]);
    corrects(x, back, c->record, "reverse", "another project");
    corrects(x, again, c->record, "rebook", "another project");
    put_text(x, again, "attribution.project", text_of(e, "project"));
    write_record(x, back);
    write_record(x, again);
    c->record = again;
    return !x->why;
}

static bool credit(exporter *x, const tur__json *e)
{
    tur__json *r = new_record(x, "adjustment", "bucket"), *charge = object_in(x, list_in(x, r, "charges"));
    put_text(x, r, "time.start", text_of(e, "from"));
    put_text(x, r, "time.end", text_of(e, "to"));
    put_text(x, r, "corrects.emitter", text_of(x->setup, "emitter"));
    put_text(x, r, "corrects.action", "adjust");
    put_text(x, r, "corrects.reason", text_of(e, "reason"));
    put_text(x, charge, "code", "credit");
    put_text(x, charge, "currency", text_of(x->setup, "currency"));
    put_text(x, charge, "billed", tur__arena_printf(&x->arena, "-%s", text_of(e, "amount") ? text_of(e, "amount") : "0"));
    put_text(x, charge, "status", "stated");
    put_text(x, charge, "basis", "supplier_billed");
    put_text(x, charge, "reason", text_of(e, "reason"));
    write_record(x, r);
    return !x->why;
}

/* ---- Events ---- */

static bool setup(exporter *x, const tur__json *e) { return x->setup = e, true; }

static bool price(exporter *x, const tur__json *e)
{
    const tur__json **more = realloc(x->prices, (x->price_count + 1) * sizeof(*more));
    if (!more) return fail(x, "out of memory");
    x->prices = more;
    more[x->price_count++] = e;
    return true;
}

/* A running figure: the last one told holds. */
static bool chunk(exporter *x, const tur__json *e)
{
    call *c = find(x, text_of(e, "call"));
    if (c && tur__json_get(e, "usage")) c->usage = tur__json_get(e, "usage");
    return c;
}

static bool happen(exporter *x, const tur__json *e)
{
    static const struct {
        const char *name;
        bool (*run)(exporter *x, const tur__json *e);
    } events[] = {{"setup", setup}, {"price", price}, {"call_started", start}, {"chunk", chunk}, {"call_ended", end}, {"cache_hit", hit}, {"correct", correct}, {"credit", credit}};
    const char *name = text_of(e, "event");
    for (size_t i = 0; name && i < sizeof events / sizeof *events; i++)
        if (!strcmp(name, events[i].name)) return x->setup || !i ? events[i].run(x, e) : fail(x, "an event before setup");
    return fail(x, "no such event");
}

bool tur__export(tur__buf *out, const char **why, const tur__buf *script)
{
    exporter x = {.out = out};
    bool ok = true;
    for (size_t at = 0; ok && at < script->len;) {
        const char *line_end = memchr(script->data + at, '\n', script->len - at);
        size_t len = line_end ? (size_t)(line_end - script->data) - at : script->len - at, used;
        tur__json_error e;
        char *line = tur__arena_copy(&x.arena, script->data + at, len);
        const tur__json *event = line ? tur__json_parse(&x.arena, line, len, &used, &e) : NULL;
        ok = event ? happen(&x, event) : fail(&x, "an event that is no JSON");
        at += len + 1;
    }
    *why = x.why;
    free(x.calls);
    free(x.prices);
    tur__arena_free(&x.arena);
    return ok && !out->failed;
}
