#include "rule/judged.h"

extern const tur__code_check tur__check_rating;

#define LINES                                                                                      \
    "'meters':[{'meter':'input.fresh','quantity':'2007'},{'meter':'output','quantity':'300'},"     \
    "{'meter':'image','variant':{'size':'a'},'quantity':'2'},"                                     \
    "{'meter':'image','variant':{'size':'b'},'quantity':'3'}],'complete':['input','output'],"
#define REVERSE "'corrects':{'emitter':'a.b','action':'reverse','reason':'r'},"
#define USD "'code':'usage','status':'priced','basis':'rated','currency':'USD'"
#define PRICE(amount, per) "{'amount':'" amount "','per':" per "}"

START_TEST(amounts_are_rated)
{
    static const judged_case c[] = {
        {LINES "'charges':[{" USD ",'of':'input.fresh','list':'0.00030105','list_price':" PRICE(
             "0.15", "1000000") "}]",
         ""},
        {LINES "'charges':[{" USD
               ",'of':'input.fresh','list':'0.0003','list_price':" PRICE("0.15", "1000000") "}]",
         "0706@0"},
        /* one third: 12 places, half to even */
        {LINES "'charges':[{" USD ",'quantity':'1','list':'0.333333333333','list_price':" PRICE(
             "1", "3") "},"
                       "{" USD ",'quantity':'2','list':'0.666666666667','list_price':" PRICE(
                           "1", "3") "},"
                                     "{" USD
                                     ",'quantity':'2','list':'0.666666666666','list_price':" PRICE(
                                         "1", "3") "}]",
         "0706@2"},
        /* a tie, and an exact product with more than 12 places that must be rounded */
        {"'charges':[{" USD ",'quantity':'0.5','list':'0','list_price':" PRICE(
             "0.000000000001",
             "1") "},"
                  "{" USD ",'quantity':'1.5','list':'0.000000000002','list_price':" PRICE(
                      "0.000000000001",
                      "1") "},"
                           "{" USD ",'quantity':'1.5','list':'0.0000000000015','list_price':" PRICE(
                               "0.000000000001", "1") "}]",
         "0706@2"},
        /* contracted, or billed where contracted is absent */
        {LINES
         "'charges':[{" USD
         ",'of':'output','contracted':'3','billed':'9','contracted_price':" PRICE(
             "0.01", "1") "},"
                          "{" USD ",'of':'output','billed':'3','contracted_price':" PRICE(
                              "0.01", "1") "},"
                                           "{" USD
                                           ",'of':'output','billed':'9','contracted_price':" PRICE(
                                               "0.01", "1") "}]",
         "0707@2"},
        /* multipliers, rounding, variants together */
        {LINES "'charges':[{" USD ",'of':'image','list':'0.33','multipliers':["
               "{'code':'batch','value':'0.5'},{'code':'region','value':'1.1'}],"
               "'rounding':{'places':2,'mode':'up'},'list_price':" PRICE(
                   "0.12", "1") "},"
                                "{" USD ",'of':'image','list':'0.33','multipliers':["
                                "{'code':'batch','value':'0.5'},{'code':'region','value':'1.1'}],"
                                "'rounding':{'places':2,'mode':'half_even'},'list_price':" PRICE(
                                    "0.121", "1") "}]",
         ""},
        /* only priced charges are re-computed */
        {LINES "'charges':[{'code':'usage','status':'stated','basis':'rated','currency':'USD',"
               "'of':'output','list':'7','list_price':" PRICE("0.01", "1") "}]",
         ""},
    };
    JUDGED_CASES(tur__check_rating, c);
    judged_says(&tur__check_rating,
                LINES
                "'charges':[{" USD
                ",'of':'input.fresh','list':'0.0003','list_price':" PRICE("0.15", "1000000") "}]",
                "0706@0", "0.0003", "0.00030105 = 2007 x 0.15 / 1000000");
}
END_TEST

/* "All signs are flipped first": a reversal negates what was rounded up. */
START_TEST(reversals_negate_what_was_rounded)
{
    static const judged_case c[] = {
        {"'meters':[{'meter':'output','quantity':'-3'}],'complete':['output']," REVERSE
         "'charges':[{" USD ",'of':'output','list':'-0.02','rounding':{'places':2,'mode':"
         "'ceiling'},'list_price':" PRICE("0.005", "1") "}]",
         ""},
        {"'meters':[{'meter':'output','quantity':'-3'}],'complete':['output']," REVERSE
         "'charges':[{" USD ",'of':'output','list':'-0.01','rounding':{'places':2,'mode':"
         "'ceiling'},'list_price':" PRICE("0.005", "1") "}]",
         "0706@0"},
        {REVERSE "'charges':[{" USD
                 ",'quantity':'-4','list':'-8','list_price':" PRICE("2", "1") "}]",
         ""},
        {REVERSE "'charges':[{" USD
                 ",'quantity':'-4','list':'8','list_price':" PRICE("2", "1") "}]",
         "0706@0"},
    };
    JUDGED_CASES(tur__check_rating, c);
}
END_TEST

START_TEST(a_price_needs_a_quantity)
{
    static const judged_case c[] = {
        {LINES "'charges':[{" USD ",'list':'1','list_price':" PRICE("1", "1") "}]", "0708@0"},
        {LINES "'charges':[{" USD
               ",'of':'output.reasoning','list':'1','list_price':" PRICE("1", "1") "}]",
         "0708@0"},
        {LINES "'charges':[{" USD
               ",'of':'input.cache_read','list':'0','list_price':" PRICE("1", "1") "}]",
         ""},
        {LINES "'charges':[{" USD ",'of':'page','list':'0','list_price':" PRICE("1", "1") "}]",
         "0708@0"},
        {"'charges':[{" USD ",'of':'output','list':'0','list_price':" PRICE("1", "1") "}]",
         "0708@0"},
        {LINES
         "'charges':[{" USD
         ",'of':'output.reasoning','quantity':'5','list':'5','list_price':" PRICE("1", "1") "}]",
         ""},
    };
    JUDGED_CASES(tur__check_rating, c);
    judged_says(&tur__check_rating,
                LINES "'charges':[{" USD
                      ",'of':'output.visible','list':'1','list_price':" PRICE("1", "1") "}]",
                "0708@0", "no quantity, and output.visible is 0 to 300 by the lines",
                "a quantity, or an of whose lines add up exactly");
}
END_TEST

#define FX(from) "'fx':{'from':'" from "','rate':'0.5','source':'ECB','at':'2026-01-01T00:00:00Z'}"

START_TEST(currencies_are_converted)
{
    static const judged_case c[] = {
        {"'charges':[{" USD
         ",'quantity':'4'," FX("EUR") ",'list':'4','list_price':"
                                      "{'amount':'2','per':1,'currency':'EUR'}}]",
         ""},
        {"'charges':[{" USD
         ",'quantity':'4'," FX("EUR") ",'list':'8','list_price':"
                                      "{'amount':'2','per':1,'currency':'EUR'}}]",
         "0706@0"},
        {"'charges':[{" USD ",'quantity':'4','list':'8','list_price':"
         "{'amount':'2','per':1,'currency':'USD'}}]",
         ""},
        /* nothing converts, so nothing is compared */
        {"'charges':[{" USD ",'quantity':'4','list':'7','list_price':"
         "{'amount':'2','per':1,'currency':'EUR'}}]",
         "0711@0"},
        {"'charges':[{" USD
         ",'quantity':'4'," FX("GBP") ",'list':'7','list_price':"
                                      "{'amount':'2','per':1,'currency':'EUR'}}]",
         "0711@0"},
        {"'charges':[{" USD
         ",'quantity':'4'," FX("USD") ",'list':'8','list_price':" PRICE("2", "1") "}]",
         "0711@0"},
        /* a price in the currency of the charge takes no rate */
        {"'charges':[{" USD
         ",'quantity':'4'," FX("EUR") ",'list':'8','list_price':" PRICE("2", "1") "}]",
         ""},
        /* one price in each currency */
        {"'charges':[{" USD ",'quantity':'4'," FX(
             "EUR") ",'list':'4','contracted':'8','list_price':"
                    "{'amount':'2','per':1,'currency':'EUR'},'contracted_price':" PRICE("2",
                                                                                        "1") "}]",
         ""},
    };
    JUDGED_CASES(tur__check_rating, c);
}
END_TEST

START_TEST(results_have_bounds)
{
    static const judged_case c[] = {
        {"'charges':[{" USD
         ",'quantity':'99999999999999999999','list':'1','list_price':" PRICE("10", "1") "}]",
         "0716@0"},
        /* far beyond 128 bits on the way, and right to the last place */
        {"'charges':[{" USD ",'quantity':'99999999999999999999.999999999999999999','list':"
         "'1.110223023515','multipliers':[{'code':'a','value':'999.999999'},"
         "{'code':'b','value':'0.001'}],'list_price':" PRICE("0.0001", "9007199254740991") "}]",
         ""},
        {"'charges':[{" USD ",'quantity':'99999999999999999999.999999999999999999','list':"
         "'1.110223023516','multipliers':[{'code':'a','value':'999.999999'},"
         "{'code':'b','value':'0.001'}],'list_price':" PRICE("0.0001", "9007199254740991") "}]",
         "0706@0"},
        {"'charges':[{" USD ",'quantity':'4','list':'0','list_price':" PRICE("0", "1") "}]",
         "0715@0"},
    };
    JUDGED_CASES(tur__check_rating, c);
}
END_TEST

/* The short cut for exact products against the division that it saves. */
START_TEST(the_short_cut_agrees)
{
    uint64_t state = 7;
    for (int i = 0; i < 4000; i++) {
        char members[1024], list[TUR__DECIMAL_TEXT], quantity[TUR__DECIMAL_TEXT];
        char price[TUR__DECIMAL_TEXT];
        state = state * 6364136223846793005U + 1442695040888963407U;
        uint64_t n = state >> 20;
        static const int64_t pers[] = {1, 3, 7, 60, 1000, 1000000, 12000000, 4096};
        tur__rating r = {.quantity = {(__int128)(n % 5000000), (int)(n % 5) * 3},
                         .amount = {(__int128)(n / 7 % 90000) + 1, (int)(n / 11 % 13)},
                         .per = pers[n / 13 % 8],
                         .places = 12};
        tur__decimal rated;
        ck_assert(tur__decimal_rate(&rated, &r));
        if (n & 32) rated.coef += n & 64 ? 1 : -1;
        if (n & 32 && rated.scale < 18 && n & 128) rated.coef *= 10, rated.scale++;
        tur__decimal_print(list, rated);
        tur__decimal_print(quantity, r.quantity);
        tur__decimal_print(price, r.amount);
        snprintf(members, sizeof members,
                 "'charges':[{" USD ",'quantity':'%s','list':'%s','list_price':"
                 "{'amount':'%s','per':%lld}}]",
                 quantity, list, price, (long long)r.per);
        judged *d = judged_by(&tur__check_rating, members);
        if (strcmp(d->ids, n & 32 ? "0706@0" : "") != 0) ck_abort_msg("%s: %s", members, d->ids);
        judged_free(d);
    }
}
END_TEST

Suite *rating_suite(void);
Suite *rating_suite(void)
{
    return JUDGED_SUITE("rating", amounts_are_rated, reversals_negate_what_was_rounded,
                        a_price_needs_a_quantity, currencies_are_converted, results_have_bounds,
                        the_short_cut_agrees);
}
