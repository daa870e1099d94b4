#include "rule/judged.h"

extern const tur__code_check tur__check_identity, tur__check_corrections, tur__check_extension;

#define FORMAT ",'provenance':{'source_format':'openai-usage'}"

START_TEST(ids_have_a_version)
{
    static const judged_case c[] = {
        {"'record_id':'01976b2e-8c00-7000-8000-000000000001'", ""},
        {"'record_id':'01976b2e-8c00-8000-b000-000000000001'", ""},
        {"'record_id':'01976b2e-8c00-4000-8000-000000000001'", "0204@0"},
        {"'record_id':'01976b2e-8c00-7000-c000-000000000001'", "0204@0"},
        {"'record_id':'01976b2e-8c00-8000-8000-000000000001'" FORMAT, ""},
        {"'record_id':'01976b2e-8c00-7000-8000-000000000001'" FORMAT, "0205@0"},
        {"'record_id':'01976b2e-8c00-4000-8000-000000000001'" FORMAT, "0204@0"},
    };
    JUDGED_CASES(tur__check_identity, c);
}
END_TEST

START_TEST(placeholders_are_no_ids)
{
    static const judged_case c[] = {
        {"'request':{'id':'None'}", "0206@0"},
        {"'request':{'id':'UNDEFINED','logical_call_id':'n/A'}", "0206@0 0206@0"},
        {"'request':{'id':'nonesuch'}", ""},
        {"'request':{'id':'undefined-call'}", ""},
        {"'request':{'id':'-1'}", ""},
        {"'attribution':{'principal_id':'-','credential_id':'key-1'}", "0210@0"},
        {"'account':{'billing_account':{'id':'Unknown'},'sub_account':{'id':'null'}}",
         "0210@0 0210@0"},
    };
    JUDGED_CASES(tur__check_identity, c);
}
END_TEST

START_TEST(same_usage_is_other_keys)
{
    static const judged_case c[] = {
        {"'request':{'id':'a'},'same_usage':['b','aa']", ""},
        {"'request':{'id':'a'},'same_usage':['b','a']", "0209@0"},
        {"'same_usage':['a']", ""},
    };
    JUDGED_CASES(tur__check_identity, c);
}
END_TEST

START_TEST(corrections_name_another_record)
{
    static const judged_case c[] = {
        {"'corrects':{'emitter':'com.example.gateway','action':'reverse','reason':'r',"
         "'record_id':'01976b2e-8c00-7000-8000-000000000001'}",
         "0902@0"},
        {"'corrects':{'emitter':'com.example.gateway','action':'reverse','reason':'r',"
         "'record_id':'01976b2e-8c00-7000-8000-000000000002'}",
         ""},
        {"'corrects':{'emitter':'com.example.other','action':'reverse','reason':'r',"
         "'record_id':'01976b2e-8c00-7000-8000-000000000001'}",
         ""},
        {"'corrects':{'emitter':'com.example.gateway','action':'adjust','reason':'r'}", ""},
    };
    JUDGED_CASES(tur__check_corrections, c);
}
END_TEST

START_TEST(critical_names_what_is_there)
{
    static const judged_case c[] = {
        {"'x_acme_note':'a','critical':['x_acme_note']", ""},
        {"'critical':['x_acme_note']", "1605@0"},
        {"'meters':[{'meter':'output','quantity':'1','x_acme_note':true}],"
         "'critical':['x_acme_note']",
         ""},
        {"'charges':[{'code':'fee','status':'unpriced','x_acme_note':true}],"
         "'critical':['x_acme_note','x_acme_other']",
         "1605@0"},
        {"'meters':[{'meter':'output','quantity':'1'}],'critical':['meters']", "1607@0"},
        {"'critical':['meters']", "1605@0"},
        {"'critical':['no_such_member']", "1605@0"},
    };
    JUDGED_CASES(tur__check_extension, c);
}
END_TEST

/* A member of a later version may well be there: this reader does not see it. */
START_TEST(critical_of_a_later_version_is_not_judged)
{
    judged *d = judged_scan("'tur':'1.1','surcharge':'1','critical':['surcharge','x_acme_note']");
    tur__check_extension.run(&d->judge);
    ck_assert_str_eq(d->ids, "1605@0");
    ck_assert_str_eq(d->found, "x_acme_note, which the record does not have");
    judged_free(d);
}
END_TEST

Suite *identity_suite(void);
Suite *identity_suite(void)
{
    return JUDGED_SUITE("identity", ids_have_a_version, placeholders_are_no_ids,
                        same_usage_is_other_keys, corrections_name_another_record,
                        critical_names_what_is_there, critical_of_a_later_version_is_not_judged);
}
