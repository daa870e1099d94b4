/* Amounts: the literal is the amount. */
#include <string.h>

#include "format/build.h"

bool tur__take_amount(tur__run *run, const tur__json **node, tur__decimal *out,
                      const tur__json *object, const char *name)
{
    const tur__json *v = tur__take(object, name);
    *node = v;
    if (!v) return true;
    if (v->kind == TUR__JSON_NUMBER &&
        tur__decimal_parse_literal(out, v->text, v->len) != TUR__LITERAL_BAD)
        return true;
    *node = NULL;
    tur__row_bad(run, v, "a number of at most 20 digits before the point");
    return false;
}

tur__json *tur__charge(tur__run *run, tur__json *record, const char *code, const char *status,
                       const char *basis)
{
    if (!tur__going(run)) return NULL;
    tur__json *list = tur__json_get(record, "charges");
    if (!list) {
        list = tur__json_new(&run->arena, TUR__JSON_ARRAY);
        tur__put(run, record, "charges", list);
    }
    tur__json *charge = tur__json_new(&run->arena, TUR__JSON_OBJECT);
    if (!list || !charge) return tur__fail(run, TUR_ENOMEM), NULL;
    tur__json_push(list, charge);
    tur__put_word(run, charge, "code", code);
    tur__put_word(run, charge, "status", status);
    if (basis) tur__put_word(run, charge, "basis", basis);
    return charge;
}

void tur__put_amount(tur__run *run, tur__json *record, tur__json *charge, const char *member,
                     const tur__json *literal, const char *currency, const char *unit)
{
    tur__decimal d;
    char text[TUR__DECIMAL_TEXT];
    if (!charge || !tur__going(run)) return;
    tur__literal how = tur__decimal_parse_literal(&d, literal->text, literal->len);
    if (how == TUR__LITERAL_BAD) {
        tur__row_bad(run, literal, "a number of at most 20 digits before the point");
        return;
    }
    tur__decimal_print(text, d);
    tur__put_word(run, charge, member, text);
    tur__put_word(run, charge, "currency", currency ? currency : run->currency);
    if (literal->len <= 256) {
        tur__put(run, charge, "stated.text",
                 tur__json_new_string(&run->arena, literal->text, literal->len));
        if (unit) tur__put_word(run, charge, "stated.unit", unit);
    }
    if (how == TUR__LITERAL_ROUNDED) {
        tur__assume(run, record, "an amount of more than 18 places is rounded half to even");
        tur__find(run, "TUR-1310", literal, tur__shown(run, literal), "at most 18 places");
    }
}
