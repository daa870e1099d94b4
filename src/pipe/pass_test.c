/* Several sources in one run: what is told is what would be told of one after another. */
#include "tur.h"

#include <check.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

enum { SOURCES = 40 };

/* Line N of all: a record of its own, now and then one that is no record, or an id again. */
static void put_line(tur__buf *b, unsigned n)
{
    if (n % 17 == 3) tur__buf_printf(b, "{%u\n", n);
    else
        tur__buf_printf(b, "{\"emitter\":\"com.example\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"0192f0c1-2d3e-7abc-8def-%012u\",\"tur\":\"1.0\"}\n",
                        n % 23 == 5 ? n - 5 : n);
}

typedef struct feeding {
    tur__buf text[SOURCES], out;
    size_t next, done, fail_at, absent_at, stop_at, stop_finding;
} feeding;

/* Some are empty, some larger than a piece, one is an array. */
static void make(feeding *f)
{
    unsigned n = 0;
    for (size_t i = 0; i < SOURCES; i++) {
        size_t lines = i % 7 == 0 ? 0 : i == 11 ? 9000 : 1 + i * 3 % 40;
        if (i == 20) tur__buf_puts(&f->text[i], "[");
        for (size_t k = 0; k < lines; k++) {
            if (i == 20 && k) tur__buf_puts(&f->text[i], ",");
            put_line(&f->text[i], i == 20 && n % 17 == 3 ? n + 1000000 : n);
            n++;
        }
        if (i == 20) tur__buf_puts(&f->text[i], "]");
        /* cut tails are of one source and no other */
        if (i == 13) f->text[i].len -= 20;
    }
    f->fail_at = f->absent_at = f->stop_at = f->stop_finding = SIZE_MAX;
}

static int64_t read_nothing(void *ctx, void *buffer, size_t size)
{
    (void)ctx, (void)buffer, (void)size;
    errno = EIO;
    return -1;
}

static tur_source *open_at(feeding *f, size_t i)
{
    char name[32];
    snprintf(name, sizeof name, "file-%zu", i);
    if (i == f->absent_at) return NULL;
    return i == f->fail_at ? tur_source_new(name, read_nothing, NULL) : tur_source_from_memory(name, tur__buf_text(&f->text[i]), f->text[i].len);
}

static bool next(void *ctx, tur_source **source)
{
    feeding *f = ctx;
    if (f->next == SOURCES) return false;
    *source = open_at(f, f->next++);
    return true;
}

static bool done(void *ctx, tur_source *source, tur_status status)
{
    feeding *f = ctx;
    tur__buf_printf(&f->out, "end of %zu: %s\n", f->done, tur_status_text(status));
    tur_source_close(source);
    return f->done++ != f->stop_at;
}

static int on_finding(void *ctx, const tur_finding *g)
{
    feeding *f = ctx;
    tur__buf_printf(&f->out, "%s:%llu:%llu +%llu r%llu %s %s, %s\n", g->file, (unsigned long long)g->line, (unsigned long long)g->column,
                    (unsigned long long)g->offset, (unsigned long long)g->record, g->requirement, g->found, g->wanted);
    return f->stop_finding-- == 0;
}

static int on_record(void *ctx, const tur_record *r)
{
    feeding *f = ctx;
    tur__buf_printf(&f->out, "%s:%llu r%llu %s\n", r->file, (unsigned long long)r->line, (unsigned long long)r->record, r->record_id ? r->record_id : "-");
    return 0;
}

/* Runs them; JOBS of 0: one after another, each in a run of its own. */
static tur_status run(feeding *f, int jobs)
{
    tur_validator *v = tur_validator_new();
    tur_status status = TUR_OK;
    f->out.len = f->next = f->done = 0;
    tur_validator_on_finding(v, on_finding, f);
    ck_assert_int_eq(tur_validator_on_record(v, on_record, f), TUR_OK);
    ck_assert_int_eq(tur_validator_set_jobs(v, jobs ? jobs : 1), TUR_OK);
    if (jobs) status = tur_validator_run_all(v, &(tur_feed){next, done, f});
    for (tur_source *s = NULL; !jobs && status == TUR_OK && next(f, &s);) {
        tur_status one = s ? tur_validator_run(v, s) : TUR_EIO;
        if (one != TUR_EIO) status = one;
        if (!done(f, s, one) && status == TUR_OK) status = TUR_STOPPED;
    }
    const tur_summary *s = tur_validator_summary(v);
    if (status == TUR_OK) status = tur_validator_finish(v);
    else ck_assert_int_eq(tur_validator_run_all(v, &(tur_feed){next, done, f}), status);
    tur__buf_printf(&f->out, "%llu sources, %llu records, %llu bad, %llu lines, %llu bytes\n", (unsigned long long)s->sources, (unsigned long long)s->records,
                    (unsigned long long)s->bad_records, (unsigned long long)s->lines, (unsigned long long)s->bytes);
    for (size_t i = 0; i < tur_requirement_count(); i++) {
        const tur_counter *c = &tur_validator_counters(v)[i];
        ck_assert(c->violated <= c->fired);
        if (status == TUR_OK && c->fired) tur__buf_printf(&f->out, "%s %llu %llu\n", tur_requirement_at(i)->id, (unsigned long long)c->fired, (unsigned long long)c->violated);
    }
    tur_validator_free(v);
    return status;
}

static void release(feeding *f)
{
    for (size_t i = 0; i < SOURCES; i++) tur__buf_free(&f->text[i]);
    tur__buf_free(&f->out);
}

/* Whatever the threads, as one after another. */
static void expect_as_one_by_one(feeding *f, size_t ends)
{
    tur__buf first = {0};
    ck_assert_int_eq(run(f, 0), TUR_OK);
    tur__buf_add(&first, f->out.data, f->out.len);
    ck_assert_uint_eq(f->done, ends);
    for (int jobs = 1; jobs <= 8; jobs++) {
        ck_assert_int_eq(run(f, jobs), TUR_OK);
        ck_assert_uint_eq(f->done, ends);
        ck_assert_msg(f->out.len == first.len && !memcmp(f->out.data, first.data, first.len), "%d jobs", jobs);
    }
    tur__buf_free(&first);
}

START_TEST(sources_are_told_in_order)
{
    feeding f = {.next = 0};
    make(&f);
    expect_as_one_by_one(&f, SOURCES);
    ck_assert_ptr_nonnull(strstr(tur__buf_text(&f.out), "40 sources"));
    ck_assert_ptr_nonnull(strstr(tur__buf_text(&f.out), "TUR-1505"));
    release(&f);
}
END_TEST

START_TEST(one_that_cannot_be_read_says_nothing_of_the_next)
{
    feeding f = {.next = 0};
    make(&f);
    f.fail_at = 5;
    f.absent_at = 17;
    expect_as_one_by_one(&f, SOURCES);
    ck_assert_ptr_nonnull(strstr(tur__buf_text(&f.out), "39 sources"));
    release(&f);
}
END_TEST

/* What was given is given back, also where nothing of it is told any more. */
START_TEST(a_run_that_ends_early_gives_all_back)
{
    feeding f = {.next = 0};
    make(&f);
    for (int jobs = 1; jobs <= 8; jobs++) {
        f.stop_at = 9;
        ck_assert_int_eq(run(&f, jobs), TUR_STOPPED);
        ck_assert(f.done == f.next && f.done >= 10);
        f.stop_at = SIZE_MAX;
        f.stop_finding = 30;
        ck_assert_int_eq(run(&f, jobs), TUR_STOPPED);
        ck_assert_uint_eq(f.done, f.next);
        f.stop_finding = SIZE_MAX;
    }
    release(&f);
}
END_TEST

Suite *pass_suite(void);

Suite *pass_suite(void)
{
    Suite *s = suite_create("pass");
    TCase *c = tcase_create("pass");
    tcase_set_timeout(c, 60);
    tcase_add_test(c, sources_are_told_in_order);
    tcase_add_test(c, one_that_cannot_be_read_says_nothing_of_the_next);
    tcase_add_test(c, a_run_that_ends_early_gives_all_back);
    suite_add_tcase(s, c);
    return s;
}
