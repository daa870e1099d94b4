#include "rule/judged.h"

extern const tur__code_check tur__check_stated;

#define BOTH ",'complete':['input','output']"
#define CACHE                                                                                      \
    "'meters':[{'meter':'input.cache_read','quantity':'128'},"                                     \
    "{'meter':'input.not_read','quantity':'272'}]" BOTH

START_TEST(figures_lie_within_bounds)
{
    static const judged_case c[] = {
        {CACHE ",'stated':[{'name':'a','of':['input'],'quantity':'400'},"
               "{'name':'b','of':['input@audio'],'quantity':'280'},"
               "{'name':'c','of':['input@audio'],'quantity':'401'},"
               "{'name':'d','of':['input'],'quantity':'399'},"
               "{'name':'e','of':['input.cache_read'],'part':true,'quantity':'0'},"
               "{'name':'f','of':['input.cache_read'],'quantity':'0'},"
               "{'name':'g','of':['input'],'quantity':'1','unreliable':'another tokenizer'},"
               "{'name':'h','of':['output'],'quantity':'1'}]",
         "0609@2 0609@3 0609@5 0609@7"},
        {"'meters':[{'meter':'input.fresh','quantity':'25'}],'complete':['input'],"
         "'stated':[{'name':'a','of':['output'],'quantity':'77'},"
         "{'name':'b','of':['token'],'quantity':'24'}]",
         "0609@1"},
        {"'meters':[{'meter':'input','quantity':'-2006'}]" BOTH
         ",'corrects':{'emitter':'a.b','action':'reverse','reason':'r'},"
         "'stated':[{'name':'a','of':['input'],'quantity':'-2006'},"
         "{'name':'b','of':['input.fresh'],'quantity':'-6'},"
         "{'name':'c','of':['input.fresh'],'quantity':'6'},"
         "{'name':'d','of':['input'],'part':true,'quantity':'-2007'}]",
         "0609@2 0609@3"},
        {"'meters':[{'meter':'output.visible','quantity':'99999999999999999999'},"
         "{'meter':'output.reasoning','quantity':'99999999999999999999.999999999999999999'}]" BOTH
         ",'stated':[{'name':'a','of':['output'],'quantity':'1'}]",
         "0609@0"},
    };
    JUDGED_CASES(tur__check_stated, c);
}
END_TEST

START_TEST(texts_give_the_bounds)
{
    judged_says(&tur__check_stated,
                CACHE ",'stated':[{'name':'b','of':['input@audio','input@video'],"
                      "'quantity':'401'}]",
                "0609@0", "401 of input@audio, input@video",
                "0 to 400, as the lines of `meters` say");
}
END_TEST

/* A line that is malformed could be any line; a figure that is malformed hides no other. */
START_TEST(no_verdict_on_an_unsound_basis)
{
    judged *d = judged_scan("'meters':[{'meter':'input','quantity':'1.0'}]" BOTH
                            ",'stated':[{'name':'a','of':['input'],'quantity':'5'}]");
    tur__check_stated.run(&d->judge);
    ck_assert_str_eq(d->ids, "");
    judged_free(d);
    d = judged_scan(CACHE ",'stated':[{'name':'a','of':['input'],'quantity':5},"
                          "{'name':'b','of':['input'],'quantity':'5'}]");
    tur__check_stated.run(&d->judge);
    ck_assert_str_eq(d->ids, "0609@1");
    judged_free(d);
}
END_TEST

START_TEST(an_ignored_requirement_costs_nothing)
{
    judged *d = judged_scan(CACHE ",'stated':[{'name':'a','of':['input'],'quantity':'5'}]");
    d->severity[TUR_0609] = TUR_IGNORE;
    tur__check_stated.run(&d->judge);
    ck_assert_int_eq(d->findings, 0);
    ck_assert_uint_eq(d->counter[TUR_0609].fired, 0);
    ck_assert_ptr_null(d->judge.measure);
    judged_free(d);
}
END_TEST

Suite *stated_suite(void);
Suite *stated_suite(void)
{
    return JUDGED_SUITE("stated", figures_lie_within_bounds, texts_give_the_bounds,
                        no_verdict_on_an_unsound_basis, an_ignored_requirement_costs_nothing);
}
