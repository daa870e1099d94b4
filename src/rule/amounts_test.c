#include "rule/judged.h"

extern const tur__code_check tur__check_amounts;

#define USD(more) "{'code':'usage','status':'stated','basis':'rated','currency':'USD'," more "}"

START_TEST(negative_amounts_have_their_place)
{
    static const judged_case c[] = {
        {"'charges':[" USD("'billed':'-1'") "]", "0712@0"},
        {"'charges':[" USD("'list':'-1','billed':'-1'") "]", "0712@0 0712@0"},
        {"'kind':'credit','charges':[" USD("'billed':'-1'") "]", ""},
        {"'kind':'adjustment','charges':[" USD("'billed':'-1'") "]", ""},
        {"'corrects':{'emitter':'a.b','action':'reverse','reason':'r'},"
         "'charges':[" USD("'billed':'-1'") "]",
         ""},
        {"'corrects':{'emitter':'a.b','action':'adjust','reason':'r'},"
         "'charges':[" USD("'billed':'-1'") "]",
         ""},
        {"'charges':[{'code':'discount','status':'stated','billed':'-1'},"
         "{'code':'credit','status':'stated','billed':'-1'},"
         "{'code':'fee','status':'stated','billed':'-1'}]",
         "0712@2"},
        {"'charges':[" USD("'billed':'-1','grant':{'id':'g','amount':'-1'}") "]", ""},
    };
    JUDGED_CASES(tur__check_amounts, c);
}
END_TEST

#define BILLED(more) "{'status':'priced','basis':'supplier_billed','currency':'USD','billed':'1'," more "}"

START_TEST(what_was_estimated_is_not_billed)
{
    static const judged_case c[] = {
        {"'provenance':{'usage_source':'client_estimate'},"
         "'charges':[" BILLED("'code':'usage','of':'input@text'") "," BILLED("'code':'fee','of':'output'") ","
         BILLED("'code':'usage','quantity':'1'") "]", "0727@0 0727@1 0727@2"},
        /* not of tokens, not by the supplier, in its units, or counted by it */
        {"'provenance':{'usage_source':'tokenizer_estimate'},"
         "'charges':[" BILLED("'code':'usage','of':'tool.web_search'") "," BILLED("'code':'fee','quantity':'1'") ","
         BILLED("'code':'usage','of':'input','quantity':'1','quantity_rule':'supplier_billed_units'") ","
         USD("'of':'input','billed':'1'") "]", ""},
        {"'provenance':{'usage_source':'gateway_meter'},'charges':[" BILLED("'code':'usage','of':'input'") "]", ""},
    };
    JUDGED_CASES(tur__check_amounts, c);
}
END_TEST

START_TEST(literals_say_the_same)
{
    static const judged_case c[] = {
        {"'charges':[" USD("'billed':'1.5','stated':{'text':'1.50','unit':'USD'}") "]", ""},
        {"'charges':[" USD("'billed':'1.5','stated':{'text':'-1.50','unit':'usd'}") "]", ""},
        {"'charges':[" USD("'billed':'0.0000155','stated':{'text':'1.55e-05','unit':'USD'}") "]",
         ""},
        {"'charges':[" USD("'billed':'1.5','stated':{'text':'1.51','unit':'USD'}") "]", "0720@0"},
        /* another unit, no unit, no number */
        {"'charges':[" USD("'billed':'1.5','stated':{'text':'150','unit':'0.01 USD'}") "," USD(
             "'billed':'1.5','stated':{'text':'150'}") "," USD("'billed':'0','stated':{'text':'"
                                                               "Included','unit':'USD'}") "]",
         ""},
        /* billed, or the only amount */
        {"'charges':[" USD("'list':'2','billed':'1','stated':{'text':'2','unit':'USD'}") "," USD(
             "'list':'2','stated':{'text':'3','unit':'USD'}") "," USD("'list':'2','contracted':'1',"
                                                                      "'stated':{'text':'3','unit':"
                                                                      "'USD'}") "]",
         "0720@0 0720@1"},
        {"'charges':[" USD(
             "'list':'2','billed':'1','stated_list':{'text':'2.0','unit':'USD'}") "," USD("'list':'"
                                                                                          "2','"
                                                                                          "billed':"
                                                                                          "'1','"
                                                                                          "stated_"
                                                                                          "list':{'"
                                                                                          "text':'"
                                                                                          "1','"
                                                                                          "unit':'"
                                                                                          "USD'}") "]",
         "0720@1"},
        /* "Beyond 18 places an importer rounds half-even to 18" */
        {"'charges':[" USD(
             "'billed':'0.000000000000000002',"
             "'stated':{'text':'0.0000000000000000025','unit':'USD'}") "," USD("'billed':'0."
                                                                               "0000000000000000"
                                                                               "03',"
                                                                               "'stated':{'text'"
                                                                               ":'0."
                                                                               "0000000000000000"
                                                                               "025','unit':'"
                                                                               "USD'}") "]",
         "0720@1"},
    };
    JUDGED_CASES(tur__check_amounts, c);
    judged_says(
        &tur__check_amounts,
        "'charges':[" USD(
            "'billed':'-1.5','stated':{'text':'1.51','unit':'USD'}") "],"
                                                                     "'corrects':{'emitter':'a.b','"
                                                                     "action':'adjust','reason':'r'"
                                                                     "}",
        "0720@0", "1.51", "1.5 USD, as billed says");
}
END_TEST

START_TEST(tax_stands_on_invoices)
{
#define TAX(code)                                                                                  \
    "'charges':[{'code':'" code                                                                    \
    "','status':'stated','billed':'1','tax':{'category':'S','rate':'19','base':'5'}}]"
    static const judged_case c[] = {
        {TAX("tax"), "0721@0"},
        {TAX("rounding"), "0721@0"},
        {TAX("fee"), ""},
        {"'grain':'invoice'," TAX("tax"), ""},
        {"'grain':'invoice_line'," TAX("rounding"), ""},
        {"'kind':'tax'," TAX("tax"), ""},
        {"'kind':'adjustment'," TAX("tax"), ""},
    };
    JUDGED_CASES(tur__check_amounts, c);
}
END_TEST

Suite *amounts_suite(void);
Suite *amounts_suite(void)
{
    return JUDGED_SUITE("amounts", negative_amounts_have_their_place, literals_say_the_same, what_was_estimated_is_not_billed,
                        tax_stands_on_invoices);
}
