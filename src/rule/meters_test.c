#include "rule/judged.h"

extern const tur__code_check tur__check_meters;

#define REVERSE "'corrects':{'emitter':'a.b','action':'reverse','reason':'r'},"
#define ADJUST "'corrects':{'emitter':'a.b','action':'adjust','reason':'r'},"

START_TEST(equal_lines_are_found)
{
    static const judged_case c[] = {
        {"'meters':[{'meter':'request','quantity':'1'},{'meter':'page','quantity':'1'}]", ""},
        {"'meters':[{'meter':'request','quantity':'1'},{'meter':'page','quantity':'1'},"
         "{'meter':'request','quantity':'2'},{'meter':'request','quantity':'3'}]",
         "0605@2 0605@3"},
        {"'meters':[{'meter':'image','variant':{'size':'a'},'quantity':'1'},"
         "{'meter':'image','variant':{'size':'b'},'quantity':'1'},"
         "{'meter':'image','variant':{'quality':'a'},'quantity':'1'},"
         "{'meter':'image','quantity':'1'},"
         "{'meter':'image','variant':{'size':'b'},'quantity':'7'}]",
         "0605@4"},
        {"'meters':[{'meter':'x_acme_a','quantity':'1'},{'meter':'x_acme_b','quantity':'1'},"
         "{'meter':'x_acme_ab','quantity':'1'},{'meter':'x_acme_a','quantity':'1'}]",
         "0605@3"},
        /* token lines have a rule of their own */
        {"'meters':[{'meter':'output','quantity':'1'},{'meter':'output','quantity':'1'}]", ""},
    };
    JUDGED_CASES(tur__check_meters, c);
}
END_TEST

START_TEST(quantities_have_the_right_sign)
{
    static const judged_case c[] = {
        {"'meters':[{'meter':'output','quantity':'-1'}]", "0606@0"},
        {"'avoided':[{'meter':'output','quantity':'-1'}]", "0606@0"},
        {"'meters':[{'meter':'output','quantity':'1'}],"
         "'stated':[{'name':'a','of':['output'],'quantity':'-1'}]",
         "0606@0"},
        {"'meters':[{'meter':'output','quantity':'1'}],"
         "'stated':[{'name':'a','of':['output'],'quantity':'-1','unreliable':'overflow'}]",
         ""},
        {"'charges':[{'code':'usage','of':'page','quantity':'-1','status':'unpriced'}]", "0606@0"},
        {REVERSE "'meters':[{'meter':'output','quantity':'-1'}]", ""},
        {ADJUST "'meters':[{'meter':'output','quantity':'-1'}]", ""},
        {"'corrects':{'emitter':'a.b','record_id':'01976b2e-8c00-7000-8000-000000000002',"
         "'action':'rebook','reason':'r'},'meters':[{'meter':'output','quantity':'-1'}]",
         "0606@0"},
        {"'kind':'credit','meters':[{'meter':'output','quantity':'-1'}]", "0606@0"},
    };
    JUDGED_CASES(tur__check_meters, c);
}
END_TEST

START_TEST(whole_units_are_whole)
{
    static const judged_case c[] = {
        {"'meters':[{'meter':'output','quantity':'1.5'}]", "0607@0"},
        {"'meters':[{'meter':'output','quantity':'1.5','quality':'approximate'}]", ""},
        {"'meters':[{'meter':'output','quantity':'1.5','quality':'derived'}]", ""},
        {"'kind':'allocation','meters':[{'meter':'output','quantity':'1.5'}]", ""},
        {"'meters':[{'meter':'output','quantity':'99999999999999999999'}]", ""},
        {"'meters':[{'meter':'audio.second','quantity':'1.5'}]", ""},
        {"'meters':[{'meter':'image','quantity':'0.1'}]", "0607@0"},
        {"'meters':[{'meter':'x_acme_a','quantity':'0.1'}]", ""},
    };
    JUDGED_CASES(tur__check_meters, c);
}
END_TEST

START_TEST(members_stand_where_they_mean_something)
{
    static const judged_case c[] = {
        {"'meters':[{'meter':'output','modality':'audio','rest':true,'quantity':'1'}]", ""},
        {"'meters':[{'meter':'audio.second','modality':'audio','rest':true,'quantity':'1'}]",
         "0608@0 0608@0"},
        {"'meters':[{'meter':'output','variant':{'size':'a'},'quantity':'1'}]", "0611@0"},
        {"'meters':[{'meter':'image','variant':{'size':'a','context_level':'low'},"
         "'quantity':'1'}]",
         "0611@0"},
        {"'meters':[{'meter':'request','variant':{'size':'a'},'quantity':'1'}]", "0611@0"},
        {"'meters':[{'meter':'x_acme_a','variant':{'size':'a','context_level':'low'},"
         "'quantity':'1'}]",
         ""},
        {"'avoided':[{'meter':'output','quantity':'1'},{'meter':'request','quantity':'1'}]",
         "0610@1"},
    };
    JUDGED_CASES(tur__check_meters, c);
}
END_TEST

START_TEST(the_record_binds_its_lines)
{
    static const judged_case c[] = {
        {"'request':{'served_by':'gateway_cache'},'complete':['input','output']", ""},
        {"'request':{'served_by':'gateway_cache'},'complete':['output']", "0613@0"},
        {"'request':{'served_by':'gateway_cache'}", "0613@0"},
        {"'request':{'served_by':'supplier'}", ""},
        {"'provenance':{'usage_source':'client_estimate'},"
         "'meters':[{'meter':'input','quantity':'1'},"
         "{'meter':'output','quality':'approximate','quantity':'1'},"
         "{'meter':'input.tool_result','quality':'derived','quantity':'1'},"
         "{'meter':'request','quantity':'1'}]",
         "0615@0 0615@2"},
        {"'provenance':{'usage_source':'gateway_meter'},"
         "'meters':[{'meter':'input','quantity':'1'}]",
         ""},
    };
    JUDGED_CASES(tur__check_meters, c);
}
END_TEST

/* A malformed line hides no finding on another, but two lines are then not compared. */
START_TEST(lines_are_judged_one_by_one)
{
    judged *d = judged_scan("'meters':[{'meter':'page','quantity':1},"
                            "{'meter':'page','quantity':'-1'},{'meter':'page','quantity':'2'}]");
    tur__check_meters.run(&d->judge);
    ck_assert_str_eq(d->ids, "0606@1");
    judged_free(d);
    d = judged_scan("'corrects':{'emitter':'a.b','action':'undo','reason':'r'},"
                    "'meters':[{'meter':'page','quantity':'-1'}]");
    tur__check_meters.run(&d->judge);
    ck_assert_str_eq(d->ids, "");
    judged_free(d);
}
END_TEST

Suite *meters_suite(void);
Suite *meters_suite(void)
{
    return JUDGED_SUITE("meters", equal_lines_are_found, quantities_have_the_right_sign,
                        whole_units_are_whole, members_stand_where_they_mean_something,
                        the_record_binds_its_lines, lines_are_judged_one_by_one);
}
