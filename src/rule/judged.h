/* For the tests of this folder: a record written in short, scanned, and judged by one file. */
#ifndef TUR_RULE_JUDGED_H
#define TUR_RULE_JUDGED_H

#include "record/scan.h"
#include "rule/measure.h"

#include <check.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What came out, and everything that has to live as long. */
typedef struct judged {
    tur__arena arena;
    tur__scan *scan;
    tur__judge judge;
    uint8_t severity[TUR__REQUIREMENT_COUNT];
    tur_counter counter[TUR__REQUIREMENT_COUNT];
    char *line;
    int findings;
    char ids[4096]; /* "0603@1 0604@2": requirement and index of the frame, in order */
    char found[1024], wanted[1024]; /* of the last one */
} judged;

static inline void judged_violated(tur__judge *j, int requirement, const tur__frame *frame,
                                   int node, const char *found, const char *wanted)
{
    judged *d = (judged *)(void *)((char *)j - offsetof(judged, judge));
    size_t len = strlen(d->ids);
    (void)node;
    d->findings++;
    if (len + 16 < sizeof d->ids)
        snprintf(d->ids + len, sizeof d->ids - len, "%s%s@%u", len ? " " : "",
                 tur__requirements[requirement].id + 4, (unsigned)frame->index);
    snprintf(d->found, sizeof d->found, "%s", found);
    snprintf(d->wanted, sizeof d->wanted, "%s", wanted);
}

/* Scans the record with MEMBERS, in which ' stands for ". What every record needs is added. */
static inline judged *judged_scan(const char *members)
{
    static const char *const needed[][2] = {
        {"'tur'", "'1.0'"},
        {"'record_id'", "'01976b2e-8c00-7000-8000-000000000001'"},
        {"'emitter'", "'com.example.gateway'"},
        {"'kind'", "'usage'"},
        {"'grain'", "'request'"},
    };
    judged *d = calloc(1, sizeof *d);
    ck_assert_ptr_nonnull(d);
    d->scan = calloc(1, sizeof *d->scan);
    size_t room = strlen(members) + 512, len = 0;
    d->line = calloc(1, room + TUR__PAD);
    ck_assert(d->scan && d->line);
    d->line[len++] = '{';
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
        /* A member that is given is not added; deeper objects may have one of the same name. */
        const char *at = strstr(members, needed[i][0]);
        if (at && at[strlen(needed[i][0])] == ':' && (at == members || i >= 3)) continue;
        len += (size_t)snprintf(d->line + len, room - len, "%s%s:%s", len > 1 ? "," : "",
                                needed[i][0], needed[i][1]);
    }
    len += (size_t)snprintf(d->line + len, room - len, "%s%s}", *members ? "," : "", members);
    for (size_t i = 0; i < len; i++)
        if (d->line[i] == '\'') d->line[i] = '"';
    d->line[len] = '\n';
    d->scan->arena = &d->arena;
    tur__scan_line(d->scan, d->line, len);
    if (d->scan->broken) ck_abort_msg("not JSON: %s", d->line);
    memset(d->severity, TUR_ERROR, sizeof d->severity);
    d->judge = (tur__judge){.severity = d->severity,
                            .counter = d->counter,
                            .arena = &d->arena,
                            .record = d->scan->record,
                            .violated = judged_violated};
    return d;
}

static inline void judged_free(judged *d)
{
    tur__arena_free(&d->arena);
    free(d->line);
    free(d->scan);
    free(d);
}

/* The same, where nothing of the record may be malformed, judged by CHECK. */
static inline judged *judged_by(const tur__code_check *check, const char *members)
{
    judged *d = judged_scan(members);
    if (d->scan->findings)
        ck_abort_msg("%s: found %s, wanted %s in %s",
                     tur__requirements[d->scan->findings->requirement].id, d->scan->findings->found,
                     d->scan->findings->wanted, members);
    check->run(&d->judge);
    for (int i = 0; i < TUR__REQUIREMENT_COUNT; i++)
        if (d->counter[i].violated > d->counter[i].fired)
            ck_abort_msg("%s violated more often than tested", tur__requirements[i].id);
    return d;
}

/* One row of a table of cases. */
typedef struct judged_case {
    const char *members, *ids;
} judged_case;

static inline void judged_cases(const tur__code_check *check, const judged_case *c, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        judged *d = judged_by(check, c[i].members);
        if (strcmp(d->ids, c[i].ids) != 0)
            ck_abort_msg("%s\n  gave \"%s\" and not \"%s\"; last found %s, wanted %s", c[i].members,
                         d->ids, c[i].ids, d->found, d->wanted);
        judged_free(d);
    }
}

/* Asserts the one finding and its texts. */
static inline void judged_says(const tur__code_check *check, const char *members, const char *ids,
                               const char *found, const char *wanted)
{
    judged *d = judged_by(check, members);
    ck_assert_str_eq(d->ids, ids);
    ck_assert_str_eq(d->found, found);
    ck_assert_str_eq(d->wanted, wanted);
    judged_free(d);
}

#define JUDGED_CASES(check, cases) judged_cases(&(check), cases, sizeof(cases) / sizeof *(cases))

/* A suite of one case. */
static inline Suite *judged_suite(const char *name, const TTest *const *tests, size_t n)
{
    Suite *s = suite_create(name);
    TCase *c = tcase_create(name);
    for (size_t i = 0; i < n; i++) tcase_add_test(c, tests[i]);
    suite_add_tcase(s, c);
    return s;
}

#define JUDGED_SUITE(name, ...)                                                                    \
    judged_suite(name, (const TTest *const[]){__VA_ARGS__},                                        \
                 sizeof((const TTest *const[]){__VA_ARGS__}) / sizeof(TTest *))

#endif
