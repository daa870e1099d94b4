/* Settings of a validator: what they select, when they can be made, and what ends it. */
#include "tur.h"

#include <check.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define RECORD "{\"emitter\":\"com.example\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"0192f0c1-2d3e-7abc-8def-0123456789ab\",\"tur\":\"1.0\"}\n"

static size_t index_of(const char *id)
{
    size_t i = 0;
    while (strcmp(tur_requirement_at(i)->id, id)) i++;
    return i;
}

static bool judges(const tur_validator *v, const char *id) { return tur_validator_judges(v, index_of(id)); }

static tur_status run_text(tur_validator *v, const char *text)
{
    tur_source *s = tur_source_from_memory("f", text, strlen(text));
    tur_status status = tur_validator_run(v, s);
    tur_source_close(s);
    return status;
}

/* TUR-0101 is core and of a record, TUR-0203 core and of a set, TUR-0705 cost and of a record. */
START_TEST(level_profile_and_name_have_to_agree)
{
    tur_validator *v = tur_validator_new();
    ck_assert(judges(v, "TUR-0101") && judges(v, "TUR-0203") && judges(v, "TUR-0705"));
    ck_assert_int_eq(tur_validator_set_level(v, 1), TUR_OK);
    ck_assert(judges(v, "TUR-0101") && !judges(v, "TUR-0203") && judges(v, "TUR-0705"));
    ck_assert_int_eq(tur_validator_select_profile(v, "cost"), TUR_OK);
    ck_assert(!judges(v, "TUR-0101") && !judges(v, "TUR-0203") && judges(v, "TUR-0705"));
    ck_assert_int_eq(tur_validator_select_profile(v, "core"), TUR_OK);
    ck_assert(judges(v, "TUR-0101") && !judges(v, "TUR-0203") && judges(v, "TUR-0705"));
    ck_assert_int_eq(tur_validator_only(v, "TUR-0203"), TUR_OK);
    ck_assert_int_eq(tur_validator_only(v, "structure"), TUR_OK);
    ck_assert(judges(v, "TUR-0101") && !judges(v, "TUR-0203") && !judges(v, "TUR-0705"));
    ck_assert_int_eq(tur_validator_set_level(v, 2), TUR_OK);
    ck_assert(judges(v, "TUR-0101") && judges(v, "TUR-0203") && !judges(v, "TUR-0705"));
    tur_validator_free(v);
}
END_TEST

START_TEST(a_severity_selects_nothing)
{
    tur_validator *v = tur_validator_new();
    ck_assert_int_eq(tur_validator_set_severity(v, "TUR-0101", TUR_IGNORE), TUR_OK);
    ck_assert(!judges(v, "TUR-0101"));
    ck_assert_int_eq(tur_validator_only(v, "TUR-0203"), TUR_OK);
    ck_assert_int_eq(tur_validator_set_severity(v, "TUR-0101", TUR_ERROR), TUR_OK);
    ck_assert(!judges(v, "TUR-0101"));
    ck_assert_int_eq(tur_validator_set_severity(v, "TUR-0203", TUR_INFO), TUR_OK);
    ck_assert_int_eq(run_text(v, RECORD RECORD "x\n"), TUR_OK);
    ck_assert_int_eq(tur_validator_finish(v), TUR_OK);
    ck_assert_uint_eq(tur_validator_summary(v)->infos, 1);
    ck_assert_uint_eq(tur_validator_summary(v)->errors, 0);
    tur_validator_free(v);
}
END_TEST

START_TEST(what_no_record_shows_is_never_judged)
{
    tur_validator *v = tur_validator_new();
    const tur_summary *s = tur_validator_summary(v);
    uint64_t undecided = 0;
    for (size_t i = 0; i < tur_requirement_count(); i++) {
        const char *grade = tur_requirement_at(i)->grade;
        bool decided = !strcmp(grade, "record") || !strcmp(grade, "set");
        ck_assert_int_eq(tur_validator_judges(v, i), decided);
        undecided += !decided;
    }
    ck_assert_uint_eq(s->declared + s->process + s->period, undecided);
    ck_assert_uint_gt(s->period, 0);
    ck_assert(!tur_validator_judges(v, tur_requirement_count()));
    tur_validator_free(v);
}
END_TEST

START_TEST(what_is_not_selected_is_not_tested)
{
    tur_validator *v = tur_validator_new();
    ck_assert_int_eq(tur_validator_set_level(v, 1), TUR_OK);
    ck_assert_int_eq(tur_validator_select_profile(v, "cost"), TUR_OK);
    ck_assert_int_eq(run_text(v, RECORD RECORD "x\n\n{}\n"), TUR_OK);
    ck_assert_int_eq(tur_validator_finish(v), TUR_OK);
    for (size_t i = 0; i < tur_requirement_count(); i++)
        if (!tur_validator_judges(v, i)) {
            ck_assert_uint_eq(tur_validator_counters(v)[i].fired, 0);
            ck_assert_uint_eq(tur_validator_counters(v)[i].violated, 0);
        }
    ck_assert_uint_eq(tur_validator_summary(v)->errors, 0);
    tur_validator_free(v);
}
END_TEST

START_TEST(levels_and_profiles_that_do_not_exist)
{
    tur_validator *v = tur_validator_new();
    ck_assert_int_eq(tur_validator_set_level(v, 0), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_set_level(v, 4), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_set_level(v, 3), TUR_ENOENT);
    ck_assert_int_eq(tur_validator_select_profile(v, "costs"), TUR_ENOENT);
    ck_assert_int_eq(tur_validator_select_profile(v, ""), TUR_ENOENT);
    /* none of them changed anything */
    ck_assert(judges(v, "TUR-0101") && judges(v, "TUR-0203") && judges(v, "TUR-0705"));
    tur_validator_free(v);
}
END_TEST

START_TEST(a_form_is_one_of_our_own_or_found_out)
{
    static const struct {
        const char *form;
        uint64_t records;
    } cases[] = {{NULL, 2}, {"tur-json", 2}, {"tur", 3}};
    tur_format_info info;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        tur_validator *v = tur_validator_new();
        ck_assert_int_eq(tur_validator_set_form(v, "openai-usage"), TUR_ENOENT);
        ck_assert_int_eq(tur_validator_set_form(v, ""), TUR_ENOENT);
        ck_assert_int_eq(tur_validator_set_form(v, cases[i].form), TUR_OK);
        ck_assert_int_eq(run_text(v, "[\n1,2\n]\n"), TUR_OK);
        ck_assert_uint_eq(tur_validator_summary(v)->records, cases[i].records);
        tur_validator_free(v);
    }
    for (size_t i = 0; tur_format_at(&info, i); i++) {
        tur_validator *v = tur_validator_new();
        ck_assert_int_eq(tur_validator_set_form(v, info.name), info.own ? TUR_OK : TUR_ENOENT);
        tur_validator_free(v);
    }
}
END_TEST

START_TEST(settings_come_before_the_first_run)
{
    tur_validator *v = tur_validator_new();
    ck_assert_int_eq(run_text(v, RECORD), TUR_OK);
    ck_assert_int_eq(tur_validator_set_jobs(v, 2), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_set_max_record(v, 2048), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_set_memory(v, 1 << 21), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_set_level(v, 1), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_select_profile(v, "core"), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_set_form(v, "tur"), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_only(v, "structure"), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_set_severity(v, "structure", TUR_ERROR), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_finish(v), TUR_OK);
    ck_assert_int_eq(tur_validator_finish(v), TUR_EINVAL);
    ck_assert_int_eq(run_text(v, RECORD), TUR_EINVAL);
    ck_assert_uint_eq(tur_validator_summary(v)->sources, 1);
    tur_validator_free(v);
}
END_TEST

static int64_t fail_with(void *ctx, void *buffer, size_t size)
{
    (void)buffer;
    (void)size;
    if (*(int *)ctx) errno = *(int *)ctx;
    return -1;
}

START_TEST(a_source_says_why_it_could_not_be_read)
{
    static const int errors[][2] = {{EACCES, EACCES}, {0, EIO}};
    tur_validator *v = tur_validator_new();
    for (size_t i = 0; i < 2; i++) {
        int error = errors[i][0];
        tur_source *s = tur_source_new("f", fail_with, &error);
        ck_assert_int_eq(tur_source_error(s), 0);
        errno = ENOSPC; /* of somebody else */
        ck_assert_int_eq(tur_validator_run(v, s), TUR_EIO);
        ck_assert_int_eq(tur_source_error(s), errors[i][1]);
        tur_source_close(s);
    }
    errno = ENOSPC;
    ck_assert_int_eq(run_text(v, RECORD), TUR_OK);
    ck_assert_int_eq(errno, ENOSPC);
    ck_assert_int_eq(tur_validator_finish(v), TUR_OK);
    tur_validator_free(v);
}
END_TEST

static int stop(void *ctx, const tur_finding *f)
{
    (void)ctx;
    (void)f;
    return 1;
}

START_TEST(what_ends_a_validator_is_said_again)
{
    tur_validator *v = tur_validator_new();
    tur_validator_on_finding(v, stop, NULL);
    ck_assert_int_eq(run_text(v, "x\n"), TUR_STOPPED);
    ck_assert_int_eq(run_text(v, RECORD), TUR_STOPPED);
    ck_assert_int_eq(tur_validator_finish(v), TUR_STOPPED);
    ck_assert_uint_eq(tur_validator_summary(v)->sources, 1);
    tur_validator_free(v);
}
END_TEST

Suite *selection_suite(void);

Suite *selection_suite(void)
{
    Suite *s = suite_create("selection");
    TCase *c = tcase_create("all");
    tcase_add_test(c, level_profile_and_name_have_to_agree);
    tcase_add_test(c, a_severity_selects_nothing);
    tcase_add_test(c, what_no_record_shows_is_never_judged);
    tcase_add_test(c, what_is_not_selected_is_not_tested);
    tcase_add_test(c, levels_and_profiles_that_do_not_exist);
    tcase_add_test(c, settings_come_before_the_first_run);
    tcase_add_test(c, a_form_is_one_of_our_own_or_found_out);
    tcase_add_test(c, a_source_says_why_it_could_not_be_read);
    tcase_add_test(c, what_ends_a_validator_is_said_again);
    suite_add_tcase(s, c);
    return s;
}
