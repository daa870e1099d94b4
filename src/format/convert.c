/* The public side of a conversion. */
#include <stdlib.h>
#include <string.h>

#include "base/io.h"
#include "format/bound.h"
#include "format/build.h"
#include "format/rows.h"

tur_status tur_converter_new(tur_converter **c, const char *from, const char *to)
{
    *c = NULL;
    tur_converter *run = calloc(1, sizeof *run);
    if (!run) return TUR_ENOMEM;
    tur__format *f = &run->form[0], *t = &run->form[1];
    if (!tur__format_find(f, from ? from : "tur") || !tur__format_find(t, to) || !(f->value || f->read) || !t->write) {
        free(run);
        return TUR_ENOENT;
    }
    run->from = f;
    run->to = t;
    run->any_from = !from;
    run->max_value = TUR__MAX_VALUE;
    if ((f->state_size && !(run->state = calloc(1, f->state_size))) ||
        (t->write_state_size && !(run->write_state = calloc(1, t->write_state_size)))) {
        tur_converter_free(run);
        return TUR_ENOMEM;
    }
    *c = run;
    return TUR_OK;
}

void tur_converter_free(tur_converter *c)
{
    if (!c) return;
    tur_validator_free(c->validator);
    if (c->from->close && c->state) c->from->close(c->state);
    if (c->to->write_close && c->write_state) c->to->write_close(c->write_state);
    free(c->state);
    free(c->write_state);
    free(c->id_key);
    free(c->pseudonym_key);
    free(c->written);
    free(c->own.items);
    free(c->checked.items);
    free(c->lost.items);
    tur__seen_free(&c->seen);
    tur__seen_free(&c->conflicts);
    tur__sha256_free(&c->sha);
    tur__buf_free(&c->report);
    tur__buf_free(&c->scratch);
    tur__buf_free(&c->line);
    tur__buf_free(&c->out);
    tur__arena_free(&c->values);
    tur__arena_free(&c->arena);
    tur__arena_free(&c->batch);
    tur__arena_free(&c->keep);
    free(c);
}

void tur_converter_on_finding(tur_converter *c, tur_finding_fn fn, void *ctx)
{
    c->on_finding = fn;
    c->finding_ctx = ctx;
}

tur_status tur_converter_set(tur_converter *c, const char *path, const char *value)
{
    if (c->started) return TUR_EINVAL;
    return tur__give(c, &c->message, path, value);
}

tur_status tur_converter_set_context(tur_converter *c, const char **message, const char *json,
                                     size_t len)
{
    tur_status status = TUR_EINVAL;
    c->message = NULL;
    if (!c->started) status = tur__give_json(c, &c->message, json, len);
    if (message) *message = status == TUR_OK ? NULL : c->message;
    return status;
}

tur_status tur_converter_set_currency(tur_converter *c, const char *code)
{
    size_t len = strlen(code);
    bool iso = len == 3, own = !strncmp(code, "x-", 2) && len <= 64 && strchr(code, ':');
    for (size_t i = 0; iso && i < len; i++) iso = code[i] >= 'A' && code[i] <= 'Z';
    if (c->started || !(iso || own)) return TUR_EINVAL;
    c->currency = tur__arena_copy(&c->keep, code, len);
    return c->currency ? TUR_OK : TUR_ENOMEM;
}

static tur_status set_key(tur_converter *c, char **to, size_t *to_len, const void *key, size_t len)
{
    if (c->started) return TUR_EINVAL;
    char *copy = malloc(len ? len : 1);
    if (!copy) return TUR_ENOMEM;
    if (len) memcpy(copy, key, len);
    free(*to);
    *to = copy;
    *to_len = len;
    return TUR_OK;
}

tur_status tur_converter_set_id_key(tur_converter *c, const void *key, size_t len)
{
    return set_key(c, &c->id_key, &c->id_key_len, key, len);
}

tur_status tur_converter_set_pseudonym_key(tur_converter *c, const void *key, size_t len)
{
    /* Without a secret a pseudonym could be found by trying names. */
    if (!len) return TUR_EINVAL;
    tur_status status = set_key(c, &c->pseudonym_key, &c->pseudonym_key_len, key, len);
    if (status == TUR_OK) c->has_pseudonym_key = true;
    return status;
}

tur_status tur_converter_set_all_columns(tur_converter *c)
{
    if (c->started || !c->to->table) return TUR_EINVAL;
    c->all_columns = true;
    return TUR_OK;
}

void tur_converter_set_unchecked(tur_converter *c) { c->unchecked = true; }

tur_status tur_converter_set_canonical(tur_converter *c)
{
    if (c->started || !c->from->own) return TUR_EINVAL;
    c->canonical = true;
    return TUR_OK;
}

/* Reads a source in the form that it says it has. Our own forms have no state between sources. */
static void find_form(tur_converter *c, tur_source *source)
{
    const char *head;
    int64_t n = tur__source_peek(source, &head, TUR__PEEK);
    const char *name = n < 0 ? NULL : tur__own_form(head, (size_t)n);
    if (n < 0) tur__fail(c, TUR_EIO);
    else if (!name || !tur__format_find(&c->form[0], name)) tur__fail(c, TUR_ENOENT);
}

tur_status tur_converter_run(tur_converter *c, tur_source *source, tur_write_fn write, void *ctx)
{
    if (c->finished) return TUR_EINVAL;
    const char *name = tur__source_name(source);
    c->started = true;
    c->write = write;
    c->write_ctx = ctx;
    c->rows = 0;
    c->file = tur__arena_copy(&c->keep, name, strlen(name));
    if (!c->file) tur__fail(c, TUR_ENOMEM);
    c->place = (tur__place){.file = c->file};
    if (c->any_from && !c->canonical && tur__going(c)) find_form(c, source);
    if (tur__going(c)) {
        if (c->canonical) tur__read_canonical(c, source);
        else if (c->from->read) c->from->read(c, source);
        else tur__rows_read(c, source);
    }
    tur__flush(c);
    return c->status;
}

tur_status tur_converter_finish(tur_converter *c, tur_write_fn write, void *ctx)
{
    if (c->finished) return TUR_EINVAL;
    c->started = c->finished = true;
    c->write = write;
    c->write_ctx = ctx;
    c->turn++;
    if (tur__going(c) && c->from->finish) c->from->finish(c);
    tur__flush(c);
    tur__check_finish(c);
    if (tur__going(c) && c->to->write_end) c->to->write_end(c);
    return c->status;
}

const tur_conversion *tur_converter_summary(const tur_converter *c) { return &c->sum; }

const char *tur_converter_loss_report(tur_converter *c, size_t *len)
{
    c->report.len = 0;
    tur__loss_report(c, &c->report);
    if (c->to->write_report && c->report.len) {
        c->report.len -= strlen("}\n");
        c->to->write_report(c, &c->report);
        tur__buf_puts(&c->report, "}\n");
    }
    *len = c->report.len;
    const char *text = tur__buf_text(&c->report);
    return c->report.failed ? NULL : text;
}
