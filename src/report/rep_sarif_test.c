#include "report/reported.h"

#include <stdio.h>

Suite *rep_sarif_suite(void);

static const tur__json *run_of(reported *d) { return tur__json_get(reported_json(d), "runs")->first; }

static const tur__json *result(const tur__json *run, size_t index)
{
    return reported_element(tur__json_get(run, "results"), index);
}

static const tur__json *location(const tur__json *found) { return tur__json_get(found, "locations")->first; }

static void print_of(char out[64], const tur__json *found)
{
    snprintf(out, 64, "%s", reported_at(found, "partialFingerprints.turFinding/v1"));
}

static void add(reported *d, const tur_finding *f) { ck_assert_int_eq(tur_report_add(d->report, f), TUR_OK); }

START_TEST(rules_are_the_register_and_results_point_to_them)
{
    reported *d = reported_new("sarif", "{}\nx\n");
    const tur__json *run = run_of(d), *rules = tur__json_at(run, "tool.driver.rules");
    ck_assert_uint_eq(rules->count, tur_requirement_count());
    ck_assert_uint_gt(tur__json_get(run, "results")->count, 1);
    for (const tur__json *f = tur__json_get(run, "results")->first; f; f = f->next) {
        const tur__json *rule = reported_element(rules, strtoul(reported_at(f, "ruleIndex"), NULL, 10));
        ck_assert_str_eq(reported_at(rule, "id"), reported_at(f, "ruleId"));
        ck_assert_str_eq(reported_at(rule, "defaultConfiguration.level"), reported_at(f, "level"));
    }
    const tur__json *region = tur__json_at(location(tur__json_get(run, "results")->last), "physicalLocation.region");
    ck_assert_str_eq(reported_at(region, "startLine"), "2");
    ck_assert_str_eq(reported_at(region, "startColumn"), "1");
    ck_assert_str_eq(reported_at(region, "byteOffset"), "3");
    reported_free(d);
}
END_TEST

START_TEST(an_empty_run_has_no_results)
{
    reported *d = reported_new("sarif", "");
    const tur__json *run = run_of(d);
    ck_assert_uint_eq(tur__json_get(run, "results")->count, 0);
    ck_assert_int_eq(tur__json_get(tur__json_get(run, "invocations")->first, "executionSuccessful")->kind, TUR__JSON_TRUE);
    reported_free(d);
}
END_TEST

START_TEST(levels_are_those_of_the_run)
{
    reported *d = reported_new("sarif", "");
    add(d, &(tur_finding){.requirement = "TUR-0101", .severity = TUR_INFO});
    add(d, &(tur_finding){.requirement = "TUR-0101", .severity = TUR_WARNING});
    const tur__json *run = run_of(d);
    ck_assert_str_eq(reported_at(result(run, 0), "level"), "note");
    ck_assert_str_eq(reported_at(result(run, 1), "level"), "warning");
    ck_assert_ptr_null(tur__json_get(result(run, 0), "locations"));
    reported_free(d);
}
END_TEST

START_TEST(places_are_uris_and_pointers)
{
    reported *d = reported_new("sarif", "");
    tur_finding f = {.requirement = "TUR-0601", .severity = TUR_ERROR, .file = "./a b/c:d.jsonl", .line = 7, .pointer = "/meters/2"};
    add(d, &f);
    f.file = "-";
    f.pointer = "/meters/2/\"q\\";
    add(d, &f);
    const tur__json *run = run_of(d), *first = location(result(run, 0)), *second = location(result(run, 1));
    ck_assert_str_eq(reported_at(first, "physicalLocation.artifactLocation.uri"), "a%20b/c%3Ad.jsonl");
    ck_assert_ptr_null(tur__json_at(first, "physicalLocation.region.byteOffset"));
    ck_assert_str_eq(reported_at(tur__json_get(first, "logicalLocations")->first, "fullyQualifiedName"), "/meters/2");
    ck_assert_str_eq(reported_at(tur__json_get(first, "logicalLocations")->first, "kind"), "value");
    ck_assert_ptr_null(tur__json_at(second, "physicalLocation.artifactLocation.uri"));
    ck_assert_str_eq(reported_at(tur__json_get(second, "logicalLocations")->first, "fullyQualifiedName"), "/meters/2/\"q\\");
    ck_assert_str_eq(reported_at(tur__json_get(second, "logicalLocations")->first, "kind"), "property");
    reported_free(d);
}
END_TEST

START_TEST(fingerprints_outlive_moves_and_differ_otherwise)
{
    reported *d = reported_new("sarif", "");
    char print[6][64];
    tur_finding f = {.requirement = "TUR-0601", .severity = TUR_ERROR, .file = "a", .line = 7, .record_id = "r", .pointer = "/m", .found = "1"};
    add(d, &f);
    f.line = 9;
    f.file = "b";
    f.found = "2";
    add(d, &f); /* the same again */
    f.record_id = "s";
    add(d, &f);
    f.record_id = NULL;
    add(d, &f);
    f.found = "3";
    add(d, &f); /* no id: told by what was found */
    f.requirement = "TUR-0602";
    add(d, &f);
    const tur__json *run = run_of(d);
    for (size_t i = 0; i < 6; i++) print_of(print[i], result(run, i));
    ck_assert_uint_eq(strlen(print[0]), 34);
    ck_assert_int_eq(strncmp(print[0], print[1], 33), 0);
    ck_assert_str_eq(print[0] + 32, ":1");
    ck_assert_str_eq(print[1] + 32, ":2");
    for (size_t i = 1; i < 6; i++)
        for (size_t k = 0; k < i; k++) ck_assert_str_ne(print[i], print[k]);
    reported_free(d);
}
END_TEST

START_TEST(what_is_not_shown_is_told)
{
    reported *d = reported_new("sarif", "");
    for (int i = 0; i < 10001; i++) add(d, &(tur_finding){.requirement = "TUR-0101", .severity = TUR_ERROR, .file = "a"});
    const tur__json *run = run_of(d);
    const tur__json *told = tur__json_get(tur__json_get(run, "invocations")->first, "toolExecutionNotifications");
    ck_assert_uint_eq(tur__json_get(run, "results")->count, 10000);
    ck_assert_str_eq(reported_at(told->first, "message.text"), "1 finding more, counted and not shown");
    ck_assert_str_eq(reported_at(run, "properties.not_shown"), "1");
    reported_free(d);
}
END_TEST

Suite *rep_sarif_suite(void)
{
    Suite *s = suite_create("rep_sarif");
    TCase *t = tcase_create("sarif");
    tcase_add_test(t, rules_are_the_register_and_results_point_to_them);
    tcase_add_test(t, an_empty_run_has_no_results);
    tcase_add_test(t, levels_are_those_of_the_run);
    tcase_add_test(t, places_are_uris_and_pointers);
    tcase_add_test(t, fingerprints_outlive_moves_and_differ_otherwise);
    tcase_add_test(t, what_is_not_shown_is_told);
    suite_add_tcase(s, t);
    return s;
}
