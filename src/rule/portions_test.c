#include "rule/judged.h"

extern const tur__code_check tur__check_portions;

#define LINES                                                                                      \
    "'meters':[{'meter':'input.not_read','quantity':'1000'},"                                      \
    "{'meter':'image','quantity':'5'}],'complete':['input','output'],"
#define PART(q)                                                                                    \
    "{'code':'usage','of':'input','quantity':'" q                                                  \
    "','status':'stated','basis':'rated','currency':'USD'}"
#define BARE(q)                                                                                    \
    "{'code':'usage','of':'input','quantity':'" q "','status':'included','reason':'plan'}"

START_TEST(portions_add_up)
{
    static const judged_case c[] = {
        {LINES "'charges':[" PART("1000") "]", ""},
        {LINES "'charges':[" PART("999") "]", "0709@0"},
        {LINES "'charges':[" PART("200") "," PART("800") "]", ""},
        {LINES "'charges':[" PART("200") "," PART("801") "]", "0709@0"},
        /* bounds, where the lines are not exact */
        {LINES "'charges':[{'code':'usage','of':'input.fresh','quantity':'600','status':'stated'},"
               "{'code':'usage','of':'input.fresh','quantity':'400','status':'stated'}]",
         ""},
        {LINES "'charges':[{'code':'usage','of':'input.fresh','quantity':'600','status':'stated'},"
               "{'code':'usage','of':'input.fresh','quantity':'401','status':'stated'}]",
         "0709@0"},
        /* a rule says why not */
        {LINES "'charges':[{'code':'usage','of':'input','quantity':'1024','quantity_rule':'block',"
               "'status':'stated'}]",
         ""},
        /* no sum of what has no line, or is no usage, or names nothing */
        {LINES "'charges':[{'code':'usage','of':'page','quantity':'3','status':'stated'},"
               "{'code':'minimum','of':'input','quantity':'3','status':'stated'},"
               "{'code':'usage','quantity':'3','status':'stated'}]",
         ""},
        {LINES "'charges':[{'code':'usage','of':'image','quantity':'3','status':'stated'}]",
         "0709@0"},
        /* other payees, bases and currencies are other bills */
        {LINES "'charges':[" PART(
             "1000") ",{'code':'usage','of':'input','quantity':'1000','status':'stated','basis':'"
                     "rated',"
                     "'currency':'EUR'},{'code':'usage','of':'input','quantity':'1000','status':'"
                     "stated',"
                     "'basis':'estimated','currency':'USD'},{'code':'usage','of':'input',"
                     "'quantity':'1000','status':'stated','basis':'rated','currency':'USD','payee':"
                     "'b'}]",
         ""},
        /* "Payee: absent means the biller", and the biller is the seller */
        {LINES "'parties':{'seller':{'id':'s'}},'charges':["
               "{'code':'usage','of':'input','quantity':'400','status':'stated'},"
               "{'code':'usage','of':'input','quantity':'600','status':'stated','payee':'s'}]",
         ""},
        {"'meters':[{'meter':'input','quantity':'-10'}],'complete':['input'],"
         "'corrects':{'emitter':'a.b','action':'reverse','reason':'r'},"
         "'charges':[" PART("-4") "," PART("-6") "]",
         ""},
    };
    JUDGED_CASES(tur__check_portions, c);
    judged_says(&tur__check_portions, LINES "'charges':[" PART("200") "," PART("801") "]", "0709@0",
                "1001 of input in charges 0, 1",
                "1000, as the lines of `meters` say, or a quantity_rule");
}
END_TEST

/* What a plan includes has no amount, hence neither basis nor currency, and is a portion still. */
START_TEST(portions_without_amounts_count)
{
    static const judged_case c[] = {
        {LINES "'charges':[" BARE("300") "," PART("700") "]", ""},
        {LINES "'charges':[" BARE("300") "," PART("701") "]", "0709@0 0709@1"},
        {LINES "'charges':[" PART("1000") "," BARE("200") "]", "0709@1"},
        {LINES "'charges':[" BARE("1000") "," PART("1000") "]", ""},
    };
    JUDGED_CASES(tur__check_portions, c);
}
END_TEST

START_TEST(all_portions_are_explicit)
{
    static const judged_case c[] = {
        {LINES "'charges':[" PART("1000") ",{'code':'usage','of':'input','status':'stated','basis':"
                                          "'rated','currency':'USD'}]",
         "0710@1"},
        {LINES "'charges':[{'code':'usage','of':'input','status':'stated'},"
               "{'code':'usage','of':'input','status':'stated'}]",
         ""},
        /* an estimate of somebody else beside it is no portion */
        {LINES "'charges':[" PART(
             "1000") ",{'code':'usage','of':'input','status':'stated','basis':'estimated',"
                     "'currency':'USD'}]",
         ""},
    };
    JUDGED_CASES(tur__check_portions, c);
}
END_TEST

Suite *portions_suite(void);
Suite *portions_suite(void)
{
    return JUDGED_SUITE("portions", portions_add_up, portions_without_amounts_count,
                        all_portions_are_explicit);
}
