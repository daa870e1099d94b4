#include "rule/judged.h"

static uint64_t state = 88172645463325252U;

static unsigned any(unsigned below)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (unsigned)((state >> 11) % below);
}

START_TEST(cells_are_counted_once)
{
    ck_assert_uint_eq((unsigned)__builtin_popcountll(tur__cells(0x7FF, 31)), 55);
    ck_assert_uint_eq(tur__cells(0x7FF, 31) >> 55, 0);
    for (unsigned classes = 0; classes < 2048; classes++)
        for (unsigned modalities = 0; modalities < 32; modalities++) {
            uint64_t expected = 0;
            for (unsigned m = 0; m < 5; m++)
                if (modalities >> m & 1) expected |= (uint64_t)classes << 11 * m;
            if (tur__cells(classes, modalities) != expected)
                ck_abort_msg("cells of %#x and %u", classes, modalities);
        }
}
END_TEST

/* Bounds as text, or "unsound". */
static const char *bounds(const char *members, const char *place)
{
    static char text[200];
    char with[4096];
    snprintf(with, sizeof with, "%s,'stated':[{'name':'a','of':[%s],'quantity':'0'}]", members,
             place);
    judged *d = judged_scan(with);
    const tur__measure *m = tur__measure_of(&d->judge);
    if (!m) {
        snprintf(text, sizeof text, "unsound");
    } else {
        const tur__frame *f = tur__elements(d->judge.record, TUR__RECORD_STATED);
        uint64_t cells = 0;
        for (const tur__item *i = f->slot[TUR__FIGURE_OF].list; i; i = i->next)
            cells |= tur__place_cells(i->num);
        tur__bounds b;
        tur__measure_cells(&b, m, cells, tur__has(f, TUR__FIGURE_PART));
        snprintf(text, sizeof text, "%s", tur__bounds_print(&d->arena, &b));
    }
    judged_free(d);
    return text;
}

#define BOTH ",'complete':['input','output']"
#define REVERSE ",'corrects':{'emitter':'a.b','action':'reverse','reason':'r'}"
#define ADJUST ",'corrects':{'emitter':'a.b','action':'adjust','reason':'r'}"

/* The worked examples of measured.md. */
START_TEST(bounds_are_those_of_the_text)
{
    static const struct {
        const char *members, *place, *bounds;
    } c[] = {
        {"'meters':[{'meter':'input','modality':'text','quantity':'196'},"
         "{'meter':'input','quantity':'61','rest':true}]" BOTH,
         "'input@text'", "196 to 257"},
        {"'meters':[{'meter':'input','modality':'text','quantity':'196'},"
         "{'meter':'input','quantity':'61','rest':true}]" BOTH,
         "'input'", "257"},
        {"'meters':[{'meter':'input','modality':'text','quantity':'196'},"
         "{'meter':'input','quantity':'61','rest':true}]" BOTH,
         "'input@audio'", "0 to 61"},
        {"'meters':[{'meter':'token','quantity':'8123'}]" BOTH, "'input.all'", "0 to 8123"},
        {"'meters':[{'meter':'token','quantity':'8123'}]" BOTH, "'input','output'", "0 to 8123"},
        {"'meters':[{'meter':'token','quantity':'8123'}]" BOTH, "'input.all','output'", "8123"},
        {"'meters':[{'meter':'input.fresh','quantity':'105'},"
         "{'meter':'input.cache_write','quantity':'500'},{'meter':'output','quantity':'20'}],"
         "'complete':['output']",
         "'input'", "605 or more"},
        {"'meters':[{'meter':'input.fresh','quantity':'105'},"
         "{'meter':'input.cache_write','quantity':'500'},{'meter':'output','quantity':'20'}],"
         "'complete':['output']",
         "'output.reasoning'", "0 to 20"},
        {"'meters':[{'meter':'input.fresh','quantity':'7'}]", "'input.fresh'", "7 or more"},
        {"'complete':['input','output']", "'token'", "0"},
        {"'request':{'id':'a'}", "'token'", "0 or more"},
        /* "a negative line of an adjust that straddles counts in lower, not in upper" */
        {"'meters':[{'meter':'input.cache_read','quantity':'300'},"
         "{'meter':'input.not_read','quantity':'-300'}]" BOTH ADJUST,
         "'input.fresh'", "-300 to 0"},
        {"'meters':[{'meter':'input.cache_read','quantity':'300'},"
         "{'meter':'input.not_read','quantity':'-300'}]" BOTH ADJUST,
         "'input'", "0"},
        {"'meters':[{'meter':'input.cache_read','quantity':'300'}]" ADJUST, "'input'",
         "any quantity"},
        {"'meters':[{'meter':'input.cache_read','quantity':'-1920'},"
         "{'meter':'input.not_read','quantity':'-86'}]" BOTH REVERSE,
         "'input.fresh'", "-86 to 0"},
        {"'meters':[{'meter':'input.cache_read','quantity':'-1920'}]" REVERSE, "'input'",
         "-1920 or less"},
        /* a reversal of an adjustment: its turned signs are mixed */
        {"'meters':[{'meter':'input.cache_read','quantity':'-300'},"
         "{'meter':'input.not_read','quantity':'300'}]" REVERSE,
         "'input'", "any quantity"},
        /* fractions, at one scale */
        {"'kind':'allocation','meters':[{'meter':'input.fresh','quantity':'0.125'},"
         "{'meter':'input.cache_read','quantity':'2'},"
         "{'meter':'output','quantity':'99999999999999999999.000000000000000001'}]" BOTH,
         "'input'", "2.125"},
        {"'meters':[{'meter':'output.visible','quantity':'99999999999999999999'},"
         "{'meter':'output.reasoning','quantity':'1'}]" BOTH,
         "'output'", "a sum beyond 20 digits"},
        {"'meters':[{'meter':'output.visible','quantity':'99999999999999999999.999999999999999999'}"
         ","
         "{'meter':'output.reasoning','quantity':'99999999999999999999'}]" BOTH,
         "'output'", "a sum beyond 20 digits"},
        /* no verdict on a basis that is not sound */
        {"'meters':[{'meter':'input','quantity':'01'}]" BOTH, "'input'", "unsound"},
        {"'meters':[{'meter':'input','quantity':'1'}],'complete':['inward']", "'input'", "unsound"},
        {"'meters':[{'meter':'input','quantity':'1'}],'corrects':{'emitter':'a.b'}", "'input'",
         "unsound"},
    };
    for (size_t i = 0; i < sizeof c / sizeof *c; i++) {
        const char *is = bounds(c[i].members, c[i].place);
        if (strcmp(is, c[i].bounds) != 0)
            ck_abort_msg("%s of %s: %s, not %s", c[i].place, c[i].members, is, c[i].bounds);
    }
}
END_TEST

/* The algorithm of the text, line by line, against the one that adds rectangles up first. */
START_TEST(bounds_agree_with_the_letter)
{
    for (int round = 0; round < 3000; round++) {
        char members[8192] = "'kind':'adjustment','meters':[";
        int count = 1 + (int)any(12), action = (int)any(3);
        struct {
            uint64_t cells;
            int64_t q;
        } line[12];
        for (int i = 0; i < count; i++) {
            unsigned meter = 1 + any(TUR__METER_TOKEN), modality = any(6);
            char name[64] = "";
            line[i].q = (int64_t)any(100) - 30;
            if (modality)
                snprintf(name, sizeof name, "'modality':'%s',",
                         tur__code_lists[TUR__LIST_MODALITY].codes[modality].name);
            line[i].cells = tur__cells(tur__meters[meter].mask,
                                       modality ? 1U << (modality - 1) : TUR__MODALITIES);
            size_t len = strlen(members);
            snprintf(members + len, sizeof members - len, "%s{'meter':'%s',%s'quantity':'%lld'}",
                     i ? "," : "", tur__meters[meter].name, name, (long long)line[i].q);
        }
        strcat(members, action == 0 ? "]" BOTH : action == 1 ? "]" BOTH REVERSE : "]" BOTH ADJUST);
        judged *d = judged_scan(members);
        const tur__measure *m = tur__measure_of(&d->judge);
        ck_assert_ptr_nonnull(m);
        for (int k = 0; k < 5; k++) {
            uint64_t q = tur__cells(any(2048), any(32)) | tur__cells(any(2048), any(32));
            bool part = any(4) == 0;
            int64_t lower = 0, upper = 0;
            for (int i = 0; i < count; i++) {
                int64_t n = action == 1 ? -line[i].q : line[i].q;
                if (!(line[i].cells & q)) continue;
                if (!(line[i].cells & ~q) && !part)
                    lower += n, upper += n;
                else if (n > 0)
                    upper += n;
                else
                    lower += n;
            }
            tur__bounds b;
            tur__measure_cells(&b, m, q, part);
            if (b.lower != lower || b.upper != upper || b.no_lower || b.no_upper || b.beyond)
                ck_abort_msg("%s", members);
        }
        judged_free(d);
    }
}
END_TEST

START_TEST(figures_fit_at_any_scale)
{
    tur__bounds b = {.lower = 15, .upper = 25, .scale = 1}; /* 1.5 to 2.5 */
    static const struct {
        const char *text;
        tur__fit fit;
    } c[] = {{"1.5", TUR__WITHIN},  {"2.5", TUR__WITHIN}, {"1.499", TUR__BELOW},
             {"2.501", TUR__ABOVE}, {"2", TUR__WITHIN},   {"1", TUR__BELOW},
             {"3", TUR__ABOVE},     {"-2", TUR__BELOW},   {"99999999999999999999", TUR__ABOVE}};
    tur__decimal d;
    for (size_t i = 0; i < sizeof c / sizeof *c; i++) {
        ck_assert(tur__decimal_parse(&d, c[i].text, strlen(c[i].text)));
        if (tur__bounds_fit(&b, &d) != c[i].fit) ck_abort_msg("%s", c[i].text);
    }
    /* a bound with more digits than a decimal, against a figure with more places */
    b = (tur__bounds){.lower = (__int128)1 << 120, .upper = (__int128)1 << 120};
    ck_assert(tur__decimal_parse(&d, "0.000000000000000001", 20));
    ck_assert_int_eq(tur__bounds_fit(&b, &d), TUR__BELOW);
    b.lower = b.upper = -b.lower;
    ck_assert_int_eq(tur__bounds_fit(&b, &d), TUR__ABOVE);
    ck_assert(!tur__bounds_exact(&d, &b));
}
END_TEST

static const char *label(const char *members, const char *of)
{
    static char text[200];
    char with[4096];
    snprintf(with, sizeof with, "%s,'charges':[{'code':'usage','status':'unpriced','of':'%s'}]",
             members, of);
    judged *d = judged_scan(with);
    const tur__frame *f = tur__elements(d->judge.record, TUR__RECORD_CHARGES);
    tur__bounds b;
    ck_assert_ptr_nonnull(f);
    switch (tur__measure_label(&b, &d->judge, &f->slot[TUR__CHARGE_OF])) {
    case TUR__UNSURE:
        snprintf(text, sizeof text, "unsure");
        break;
    case TUR__NOT_MEASURED:
        snprintf(text, sizeof text, "not measured");
        break;
    case TUR__MEASURED:
        snprintf(text, sizeof text, "%s", tur__bounds_print(&d->arena, &b));
        break;
    }
    judged_free(d);
    return text;
}

START_TEST(labels_name_what_is_charged)
{
    static const char lines[] =
        "'meters':[{'meter':'input.fresh','modality':'audio','quantity':'12'},"
        "{'meter':'image','variant':{'size':'a'},'quantity':'3'},"
        "{'meter':'image','variant':{'size':'b'},'quantity':'4'},"
        "{'meter':'audio.second','quantity':'1.25'},"
        "{'meter':'x_acme_thing','quantity':'7'},{'meter':'x_acme_other','quantity':'9'}]" BOTH;
    ck_assert_str_eq(label(lines, "input.fresh@audio"), "12");
    ck_assert_str_eq(label(lines, "input.fresh"), "12");
    ck_assert_str_eq(label(lines, "input.fresh@text"), "0");
    ck_assert_str_eq(label(lines, "image"), "7");
    ck_assert_str_eq(label(lines, "audio.second"), "1.25");
    ck_assert_str_eq(label(lines, "x_acme_thing"), "7");
    ck_assert_str_eq(label(lines, "x_acme_none"), "not measured");
    ck_assert_str_eq(label(lines, "page"), "not measured");
    ck_assert_str_eq(label("'meters':[{'meter':'image','quantity':'1.0'}]", "page"), "unsure");
    ck_assert_str_eq(label("'meters':[{'meter':'image','quantity':'-5'}]" REVERSE, "image"), "-5");
}
END_TEST

Suite *measure_suite(void);
Suite *measure_suite(void)
{
    return JUDGED_SUITE("measure", cells_are_counted_once, bounds_are_those_of_the_text,
                        bounds_agree_with_the_letter, figures_fit_at_any_scale,
                        labels_name_what_is_charged);
}
