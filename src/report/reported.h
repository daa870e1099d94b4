/* For the tests of this folder: a run over some lines and findings beside it, as a report. */
#ifndef TUR_REPORT_REPORTED_H
#define TUR_REPORT_REPORTED_H

#include "base/json.h"
#include "report/report.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

/* What the report writes to: no more than MOST bytes when that is set. */
typedef struct reported {
    tur_report *report;
    tur_validator *validator;
    tur__buf out;
    size_t most;
    tur__arena arena;
} reported;

static inline bool reported_write(void *ctx, const void *bytes, size_t len)
{
    reported *d = ctx;
    if (d->most && d->out.len + len > d->most) return false;
    tur__buf_add(&d->out, bytes, len);
    return !d->out.failed;
}

static inline int reported_finding(void *ctx, const tur_finding *f)
{
    reported *d = ctx;
    return tur_report_add(d->report, f) != TUR_OK;
}

/* Begins a report of KIND over a run of LINES. */
static inline reported *reported_new(const char *kind, const char *lines)
{
    reported *d = calloc(1, sizeof *d);
    ck_assert_ptr_nonnull(d);
    ck_assert_int_eq(tur_report_new(&d->report, kind, reported_write, d), TUR_OK);
    d->validator = tur_validator_new();
    ck_assert_ptr_nonnull(d->validator);
    tur_validator_on_finding(d->validator, reported_finding, d);
    tur_source *s = tur_source_from_memory("in.jsonl", lines, strlen(lines));
    ck_assert_ptr_nonnull(s);
    ck_assert_int_eq(tur_validator_run(d->validator, s), TUR_OK);
    ck_assert_int_eq(tur_validator_finish(d->validator), TUR_OK);
    tur_source_close(s);
    return d;
}

/* The text of the whole report. */
static inline const char *reported_text(reported *d)
{
    ck_assert_int_eq(tur_report_finish(d->report, d->validator), TUR_OK);
    return tur__buf_text(&d->out);
}

static inline tur__json *reported_json(reported *d)
{
    size_t used = 0;
    tur__json_error error = {0};
    const char *text = reported_text(d);
    tur__json *v = tur__json_parse(&d->arena, text, d->out.len, &used, &error);
    if (!v) ck_abort_msg("%s at %zu", error.message, error.offset);
    ck_assert_str_eq(text + used, "\n");
    return v;
}

static inline void reported_free(reported *d)
{
    tur_report_free(d->report);
    tur_validator_free(d->validator);
    tur__buf_free(&d->out);
    tur__arena_free(&d->arena);
    free(d);
}

/* Member at a dotted path of NODE as a number or a string; fails where there is none. */
static inline const char *reported_at(const tur__json *node, const char *path)
{
    const tur__json *v = tur__json_at(node, path);
    if (!v) ck_abort_msg("no %s", path);
    return v->text;
}

/* Member INDEX of an array. */
static inline const tur__json *reported_element(const tur__json *array, size_t index)
{
    const tur__json *v = array ? array->first : NULL;
    while (v && index--) v = v->next;
    ck_assert_ptr_nonnull(v);
    return v;
}

#endif
