/* Mutants that follow from the field table: for each member of it that a base has, what its type
 * forbids, and the last thing that it allows. Each (member, operator) once. */
#include "tools/cases.h"

#include <stdlib.h>
#include <string.h>

/* Where the walk stands. */
typedef struct place {
    const char *base;
    long record;
    const char *at;   /* JSON Pointer of the member */
    const char *path; /* the same without indices */
    const tur__json *member, *type, *value;
} place;

static cases_count count;
static tur__json *done; /* paths with operators, as members of an object would be: a list is enough */

static bool was_done(const char *path, const char *op) { return done && cases_has(done, cases_printf("%s %s", path, op)); }

static void is_done(const char *path, const char *op)
{
    if (!done) done = cases_array();
    tur__json_push(done, cases_string(cases_printf("%s %s", path, op)));
}

static bool first_time(const char *path, const char *op)
{
    if (was_done(path, op)) return false;
    is_done(path, op);
    return true;
}

/* A requirement that the next mutants may break as well. */
static const char *also;

/* ---- Ops ---- */

static tur__json *op_at(const place *p, const char *op, const char *at)
{
    tur__json *o = cases_object();
    cases_put_text(o, "op", op);
    if (p->record > 1) cases_put_number(o, "record", p->record);
    cases_put_text(o, "at", at);
    return o;
}

static tur__json *raw(const place *p, const char *text)
{
    tur__json *o = op_at(p, "raw", p->at);
    cases_put_text(o, "text", text);
    return o;
}

static tur__json *quoted(const place *p, const char *content)
{
    return raw(p, cases_printf("\"%s\"", content));
}

/* The mutant with one OP, named NAME. It is rejected by REQUIREMENT, at AT, or accepted. */
static void mutant(const place *p, const char *name, tur__json *op, const char *requirement, const char *at, const char *kind, bool rejected)
{
    if (was_done(p->path, name)) return;
    tur__json *ops = cases_array();
    tur__json_push(ops, op);
    const char *place_name = p->record > 1 ? cases_printf("%s-%ld", p->base, p->record) : p->base;
    tur__json *c = cases_new(cases_slug("%s-%s%s-%s", requirement, place_name, p->at, name), kind,
                             requirement, cases_printf("%s: %s at %s", place_name, name, p->at));
    cases_put(c, "in", cases_in(p->base, ops));
    cases_expect(c, rejected ? "rejected" : "accepted", requirement, at, rejected ? p->record : 0);
    if (also) {
        tur__json *expect = tur__json_get(c, "expect"), *may = tur__json_get(expect, "may");
        if (!may) cases_put(expect, "may", may = cases_array());
        tur__json_push(may, cases_string(also));
    }
    if (cases_keep(c, requirement, &count)) is_done(p->path, name);
}

static void bad(const place *p, const char *name, tur__json *op, const char *requirement)
{
    mutant(p, name, op, requirement, p->at, "negative", true);
}

/* One step beyond what is allowed, and the last that is. */
static void beyond(const place *p, const char *name, tur__json *op, const char *requirement)
{
    mutant(p, name, op, requirement, p->at, "boundary", true);
}

static void good(const place *p, const char *name, tur__json *op, const char *requirement)
{
    mutant(p, name, op, requirement, NULL, "boundary", false);
}

/* ---- Texts that types forbid ---- */

typedef struct spelling {
    const char *name, *text; /* as it stands in JSON between quotes */
} spelling;

/* The spellings of LIST, all of them at the first member of the type, and the first FEW elsewhere. */
static void spellings(const place *p, const char *base, const spelling *list, size_t n, size_t few, const char *requirement)
{
    bool all = first_time(base, "all spellings");
    for (size_t i = 0; i < (all ? n : few); i++) {
        /* what is too long for any text of its form breaks two requirements */
        long max = p->type && *list[i].text != '\\' ? cases_number(p->type, "max", 0) : 0;
        bool too_long = max && strlen(list[i].text) > (size_t)max;
        also = too_long ? requirement : NULL;
        /* a text that cannot be read breaks its line, not a member */
        const char *at = strcmp(requirement, "TUR-0102") ? p->at : "";
        mutant(p, list[i].name, quoted(p, list[i].text), too_long ? "TUR-0113" : requirement, at, "negative", true);
        also = NULL;
    }
}

#define SPELLINGS(p, base, list, few, requirement) spellings(p, base, list, sizeof(list) / sizeof *(list), few, requirement)

static const spelling DECIMALS[] = {
    {"trailing zero", "1.50"}, {"exponent", "1e3"}, {"plus sign", "+1"}, {"leading zero", "01"}, {"no digit before the point", ".5"},
    {"no digit behind the point", "1."}, {"integer with a zero fraction", "1.0"}, {"minus zero", "-0"}, {"comma", "1,5"}, {"thousands", "1,000"},
    {"not a number", "NaN"}, {"infinity", "Infinity"}, {"hexadecimal", "0x10"}, {"blank before", " 1"}, {"blank behind", "1 "},
    {"capital exponent", "1E3"}, {"two points", "1.2.3"}, {"two signs", "--1"}, {"Arabic digits", "\\u0661"}, {"a word", "many"}, {"low line", "1_000"},
};
static const spelling INSTANTS[] = {
    {"offset", "2026-03-02T09:15:00+00:00"}, {"no zone", "2026-03-02T09:15:00"}, {"zero fraction", "2026-03-02T09:15:00.250Z"},
    {"leap second", "2026-06-30T23:59:60Z"}, {"blank for T", "2026-03-02 09:15:00Z"}, {"small z", "2026-03-02T09:15:00z"}, {"small t", "2026-03-02t09:15:00Z"},
    {"30 February", "2026-02-30T09:15:00Z"}, {"29 February of a common year", "2026-02-29T09:15:00Z"}, {"month 13", "2026-13-02T09:15:00Z"},
    {"hour 24", "2026-03-02T24:00:00Z"}, {"minute 60", "2026-03-02T09:60:00Z"}, {"ten fraction digits", "2026-03-02T09:15:00.1234567891Z"},
    {"day zero", "2026-03-00T09:15:00Z"}, {"comma", "2026-03-02T09:15:00,25Z"}, {"no seconds", "2026-03-02T09:15Z"}, {"a date", "2026-03-02"},
    {"basic format", "20260302T091500Z"}, {"a number of seconds", "1772442900"}, {"29 February 1900", "1900-02-29T00:00:00Z"}, {"no fraction digit", "2026-03-02T09:15:00.Z"},
};
static const spelling UUIDS[] = {
    {"capitals", "01976B2E-8C00-7ABC-9DEF-000000000001"}, {"no hyphens", "01976b2e8c007abc9def000000000001"}, {"braces", "{01976b2e-8c00-7abc-9def-000000000001}"},
    {"one digit less", "01976b2e-8c00-7abc-9def-00000000000"}, {"a letter g", "01976b2e-8c00-7abc-9def-00000000000g"}, {"urn", "urn:uuid:01976b2e-8c00-7abc-9def-000000000001"},
};
static const spelling EMITTERS[] = {{"one label", "gateway"}, {"blank", "com example"}, {"relative", "/gateway"}, {"no scheme", "://gateway.example"}};
static const spelling WORDS[] = {{"capital", "Chat"}, {"hyphen", "chat-completion"}, {"digit first", "1chat"}, {"blank", "chat completion"}, {"umlaut", "ch\xC3\xA4t"}};
static const spelling FORMATS[] = {{"capital", "OpenAI-usage"}, {"blank", "openai usage"}, {"slash", "openai/usage"}};
static const spelling MEMBERS[] = {{"capital", "Meters"}, {"hyphen", "x-example-plan"}, {"digit first", "1st"}};
static const spelling PURLS[] = {{"no scheme", "huggingface/example/large"}, {"other scheme", "url:huggingface/large"}, {"no name", "pkg:huggingface"}};
static const spelling URIS[] = {{"relative", "usage/1"}, {"blank", "https://supplier.example/a b"}, {"caret", "https://supplier.example/a^b"}};
static const spelling DIGESTS[] = {
    {"capitals", "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08"},
    {"one digit less", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a0"},
    {"prefix", "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b"}};
static const spelling CURRENCIES[] = {{"small letters", "usd"}, {"not in the list", "ZZZ"}, {"withdrawn code", "DEM"}, {"a sign", "$"}, {"virtual without a unit", "x-example"}, {"virtual without a vendor", "x-:credit"}};
static const spelling COUNTRIES[] = {{"small letters", "de"}, {"not in the list", "ZZ"}, {"three letters", "DEU"}, {"UK for GB", "UK"}};
static const spelling METERS[] = {{"not in the registry", "input.warm"}, {"capital", "Input"}, {"with a modality", "input.fresh@audio"}, {"prefix of a meter", "inp"}, {"trailing point", "input."}};
static const spelling PLACES[] = {{"unknown modality", "input@smell"}, {"not in the registry", "input.warm"}, {"no modality behind the sign", "input@"}, {"two modalities", "input@audio@text"}};
static const spelling TRACES[] = {{"all zero", "00000000000000000000000000000000"}, {"capitals", "4BF92F3577B34DA6A3CE929D0E0E4736"}, {"one digit less", "4bf92f3577b34da6a3ce929d0e0e473"}};
static const spelling SPANS[] = {{"all zero", "0000000000000000"}, {"capitals", "00F067AA0BA902B7"}, {"one digit more", "00f067aa0ba902b70"}};
static const spelling VERSIONS[] = {{"another major", "2.0"}, {"leading zero", "1.00"}, {"three parts", "1.0.0"}, {"major alone", "1"}, {"letter", "v1.0"}};
static const spelling PATHS[] = {{"no such member", "service.modell"}, {"an array", "meters.quantity"}, {"pointer", "/service/model_served"}, {"tag without a key", "tags."}};
static const spelling CONTROLS[] = {
    {"U+0000", "a\\u0000b"}, {"U+001F", "a\\u001fb"}, {"line feed", "a\\nb"}, {"tab", "a\\tb"}, {"U+007F", "a\\u007fb"}, {"U+0085", "a\\u0085b"},
    {"U+FFFE", "a\\ufffeb"}, {"U+FDD0", "a\\ufdd0b"}, {"U+1FFFF", "a\\ud83f\\udfffb"}, {"U+10FFFF", "a\\udbff\\udfffb"}};
static const spelling SURROGATES[] = {{"high surrogate alone", "a\\ud83db"}, {"low surrogate alone", "a\\ude80b"}, {"surrogates the wrong way", "\\ude80\\ud83d"}};

static void typed_text(const place *p, const char *base)
{
    if (!strcmp(base, "decimal")) SPELLINGS(p, base, DECIMALS, 2, "TUR-0109");
    else if (!strcmp(base, "instant")) SPELLINGS(p, base, INSTANTS, 2, "TUR-0110");
    else if (!strcmp(base, "uuid")) SPELLINGS(p, base, UUIDS, 1, "TUR-0201");
    else if (!strcmp(base, "emitter")) SPELLINGS(p, base, EMITTERS, 1, "TUR-0202");
    else if (!strcmp(base, "word")) SPELLINGS(p, base, WORDS, 1, "TUR-0117");
    else if (!strcmp(base, "format")) SPELLINGS(p, base, FORMATS, 1, "TUR-0117");
    else if (!strcmp(base, "member")) SPELLINGS(p, base, MEMBERS, 1, "TUR-0117");
    else if (!strcmp(base, "purl")) SPELLINGS(p, base, PURLS, 1, "TUR-0117");
    else if (!strcmp(base, "uri")) SPELLINGS(p, base, URIS, 1, "TUR-0117");
    else if (!strcmp(base, "hex")) SPELLINGS(p, base, DIGESTS, 1, "TUR-0117");
    else if (!strcmp(base, "currency")) SPELLINGS(p, base, CURRENCIES, 2, "TUR-1001");
    else if (!strcmp(base, "country")) SPELLINGS(p, base, COUNTRIES, 1, "TUR-1201");
    else if (!strcmp(base, "meter")) SPELLINGS(p, base, METERS, 1, "TUR-0601");
    else if (!strcmp(base, "place") || !strcmp(base, "label")) SPELLINGS(p, base, PLACES, 1, "TUR-0602");
    else if (!strcmp(base, "version")) SPELLINGS(p, base, VERSIONS, 1, "TUR-1601");
    else if (!strcmp(base, "path")) SPELLINGS(p, base, PATHS, 1, "TUR-1103");
    else if (!strcmp(base, "hex_id") && cases_number(p->type, "max", 0) == 32) SPELLINGS(p, "trace", TRACES, 1, "TUR-1101");
    else if (!strcmp(base, "hex_id")) SPELLINGS(p, "span", SPANS, 1, "TUR-1101");
    else if (!strcmp(base, "string") && first_time("string", "unfit characters")) {
        SPELLINGS(p, "control", CONTROLS, 0, "TUR-0116");
        SPELLINGS(p, "surrogate", SURROGATES, 0, "TUR-0102");
    }
}

/* ---- Limits ---- */

static char *repeated(const char *unit, long n)
{
    size_t len = strlen(unit);
    char *text = tur__arena_alloc(&cases_arena, (size_t)n * len + 1);
    for (long i = 0; i < n; i++) memcpy(text + (size_t)i * len, unit, len);
    text[(size_t)n * len] = 0;
    return text;
}

static void lengths(const place *p, const char *base)
{
    long max = cases_number(p->type, "max", 0);
    const char *start = !strcmp(base, "purl") ? "pkg:huggingface/" : !strcmp(base, "uri") ? "https://supplier.example/" : "";
    if (!max || (strcmp(base, "string") && strcmp(base, "word") && strcmp(base, "format") && strcmp(base, "purl") && strcmp(base, "uri"))) return;
    if (max > 256 && !first_time(base, "long text")) return;
    long rest = max - (long)strlen(start);
    good(p, "as long as can be", quoted(p, cases_printf("%s%s", start, repeated("a", rest))), "TUR-0113");
    beyond(p, "one character too long", quoted(p, cases_printf("%s%s", start, repeated("a", rest + 1))), "TUR-0113");
    if (strcmp(base, "string") || !first_time("string", "wide characters")) return;
    good(p, "as many wide characters as can be", quoted(p, repeated("\xE2\x82\xAC", max)), "TUR-0113");
    beyond(p, "one wide character too many", quoted(p, repeated("\xE2\x82\xAC", max + 1)), "TUR-0113");
}

static void decimals(const place *p)
{
    long whole = cases_number(p->type, "integer_digits", 0), parts = cases_number(p->type, "fraction_digits", 0);
    const char *sign = cases_text(p->type, "sign");
    good(p, "as many digits as can be", quoted(p, cases_printf("%s.%s", repeated("9", whole), repeated("9", parts))), "TUR-0120");
    beyond(p, "one digit too many before the point", quoted(p, cases_printf("1%s", repeated("0", whole))), "TUR-0120");
    beyond(p, "one digit too many behind the point", quoted(p, cases_printf("0.%s1", repeated("0", parts))), "TUR-0120");
    if (!sign) return;
    beyond(p, "negative", quoted(p, "-0.000001"), "TUR-0121");
    if (!strcmp(sign, "positive")) beyond(p, "zero", quoted(p, "0"), "TUR-0121");
    good(p, "just above zero", quoted(p, "0.000001"), "TUR-0121");
    if (strcmp(sign, "positive")) good(p, "zero", quoted(p, "0"), "TUR-0121");
}

static void integers(const place *p)
{
    const tur__json *max = tur__json_get(p->type, "max");
    long min = cases_number(p->type, "min", 0);
    bad(p, "zero fraction", raw(p, "1.0"), "TUR-0112");
    bad(p, "exponent", raw(p, "1e0"), "TUR-0112");
    beyond(p, "below its least", raw(p, cases_printf("%ld", min - 1)), "TUR-0112");
    good(p, "its least", raw(p, cases_printf("%ld", min)), "TUR-0112");
    if (!max) return;
    long most = strtol(max->text, NULL, 10);
    good(p, "its most", raw(p, cases_printf("%ld", most)), "TUR-0112");
    beyond(p, "above its most", raw(p, cases_printf("%ld", most + 1)), "TUR-0112");
    if (first_time("integer", "huge")) bad(p, "400 digits", raw(p, repeated("9", 400)), "TUR-0112");
}

/* ---- A member of any type ---- */

/* Elements of an array, or members of a map, up to the limit and one beyond it. VALUE is the JSON of
 * one, in which # is its index. */
static void sizes(const place *p, const char *value, bool map)
{
    long max = cases_number(p->member, "max", 0);
    for (long n = max; n <= max + 1; n++) {
        tur__json *op = op_at(p, "fill", p->at);
        cases_put_number(op, "count", n);
        cases_put(op, "value", cases_parse(value));
        if (map) cases_put_text(op, "to", "map");
        if (n == max) good(p, "as many elements as can be", op, "TUR-0114");
        else beyond(p, "one element too many", op, "TUR-0114");
    }
}

/* One element of the arrays that can be as long as they may be. */
static const char *element_of(const char *path)
{
    static const char *const elements[][2] = {
        {".meters", "{\"meter\":\"x_suite_m#\",\"quantity\":\"1\"}"},
        {".stated", "{\"name\":\"f#\",\"of\":[\"input\"],\"quantity\":\"0\",\"unreliable\":\"a test\"}"},
        {".charges", "{\"code\":\"fee\",\"status\":\"unpriced\"}"},
        {".charges.multipliers", "{\"code\":\"m#\",\"value\":\"1\"}"},
        {".labels", "\"label #\""},
        {".same_usage", "\"usage #\""},
        {".aggregate.by", "\"tags.k#\""},
        {".provenance.evidence", "{\"uri\":\"https://supplier.example/#\"}"},
        {".provenance.assumptions", "\"assumption #\""},
        {".tags", "{\"k#\":\"v\"}"}};
    for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
        if (!strcmp(path, elements[i][0])) return elements[i][1];
    return NULL;
}

static void codes(const place *p, const char *list)
{
    const tur__json *l = tur__json_get(cases_codes(), list), *values = tur__json_get(l, "values");
    const tur__json *closed = tur__json_get(l, "closed");
    for (const tur__json *v = values->first; v; v = v->next) {
        const char *code = cases_text(v, "code");
        if (tur__json_get(v, "default")) bad(p, cases_printf("the default %s", code), quoted(p, code), "TUR-0118");
    }
    if (!closed || closed->kind != TUR__JSON_TRUE) return;
    char *capital = cases_printf("%s", cases_text(values->first, "code"));
    capital[0] = (char)(capital[0] - 'a' + 'A');
    bad(p, "a capital letter", quoted(p, capital), "TUR-0111");
    bad(p, "no such code", quoted(p, "other_code"), "TUR-0111");
}


static void any_member(const place *p)
{
    tur__json_kind kind = p->value->kind;
    tur__json *needed = tur__json_get(p->member, "need");
    if (needed) bad(p, "left out", op_at(p, "remove", p->at), "TUR-0103");
    bad(p, "null", raw(p, "null"), "TUR-0107");
    if (kind == TUR__JSON_STRING) {
        bad(p, "empty string", quoted(p, ""), "TUR-0108");
        bad(p, "number", raw(p, "7"), "TUR-0106");
    } else if (kind == TUR__JSON_NUMBER) {
        bad(p, "string", quoted(p, "1"), "TUR-0106");
    } else if (kind == TUR__JSON_OBJECT) {
        bad(p, "empty object", raw(p, "{}"), "TUR-0108");
        bad(p, "array", raw(p, "[1]"), "TUR-0106");
    } else if (kind == TUR__JSON_ARRAY) {
        bad(p, "empty array", raw(p, "[]"), "TUR-0108");
        bad(p, "object", raw(p, "{\"a\":1}"), "TUR-0106");
    } else bad(p, "string", quoted(p, "true"), "TUR-0106");
}

/* The member of an object twice, and one that it does not have. */
static void object(const place *p, const char *path, const char *at)
{
    place here = *p;
    here.path = path;
    const tur__json *first = p->value->first;
    here.at = cases_printf("%s/%s", at, first->name);
    tur__json *op = op_at(&here, "again", here.at);
    bad(&here, "twice", op, "TUR-0105");
    here.at = cases_printf("%s/zz_unknown", at);
    tur__json *more = op_at(&here, "set", here.at);
    cases_put_text(more, "value", "x");
    bad(&here, "unknown member", more, "TUR-0104");
}

static void walk(const place *up, const char *object_name);

static void member(const place *up, const tur__json *m)
{
    const tur__json *v = tur__json_get(up->value, cases_text(m, "name")), *types = tur__json_get(cases_fields(), "types");
    const tur__json *objects = tur__json_get(cases_fields(), "objects");
    if (!v) return;
    place p = *up;
    p.member = m;
    p.value = v;
    p.at = cases_printf("%s/%s", up->at, v->name);
    p.path = cases_printf("%s.%s", up->path, v->name);
    (void)first_time(p.path, "seen");
    any_member(&p);
    const char *type = cases_text(m, "type"), *array = cases_text(m, "array"), *map = cases_text(m, "map"), *list = cases_text(m, "code");
    const char *code_array = cases_text(m, "array_code");
    if (cases_text(m, "object")) walk(&p, cases_text(m, "object"));
    if (list) codes(&p, list);
    if (type || array || map) p.type = tur__json_get(types, type ? type : array ? array : map);
    if (type) {
        const char *base = cases_text(p.type, "base");
        typed_text(&p, base);
        lengths(&p, base);
        if (!strcmp(base, "decimal")) decimals(&p);
        if (!strcmp(base, "integer")) integers(&p);
        if (!strcmp(base, "flag")) bad(&p, "false", raw(&p, "false"), "TUR-0118");
    }
    if (element_of(p.path)) sizes(&p, element_of(p.path), map);
    if (array && tur__json_get(objects, array)) {
        long i = 0;
        for (const tur__json *e = v->first; e; e = e->next, i++) {
            place q = p;
            q.value = e;
            q.at = cases_printf("%s/%ld", p.at, i);
            if (!i) bad(&q, "element null", raw(&q, "null"), "TUR-0107");
            if (!i) bad(&q, "element string", quoted(&q, "x"), "TUR-0106");
            walk(&q, array);
        }
    } else if (array || code_array) {
        place q = p;
        q.value = v->first;
        q.at = cases_printf("%s/0", p.at);
        q.path = cases_printf("%s.0", p.path);
        bad(&q, "element null", raw(&q, "null"), "TUR-0107");
        bad(&q, "element number", raw(&q, "7"), "TUR-0106");
        bad(&q, "element empty", quoted(&q, ""), "TUR-0108");
        if (code_array) codes(&q, code_array);
        else typed_text(&q, cases_text(p.type, "base"));
        if (tur__json_get(m, "set")) {
            place more = q;
            bool full = v->count > 1 && (long)v->count == cases_number(m, "max", 0);
            more.at = cases_printf("%s/%zu", p.at, v->count - full);
            tur__json *op = op_at(&more, "set", more.at);
            cases_put(op, "value", cases_copy(v->first));
            bad(&more, "element again", op, "TUR-0119");
        }
    } else if (map) {
        place q = p;
        q.value = v->first;
        q.at = cases_printf("%s/%s", p.at, v->first->name);
        q.path = cases_printf("%s.0", p.path);
        bad(&q, "value null", raw(&q, "null"), "TUR-0107");
        bad(&q, "value number", raw(&q, "7"), "TUR-0106");
        bad(&q, "value empty", quoted(&q, ""), "TUR-0108");
        lengths(&q, cases_text(p.type, "base"));
    }
}

static void walk(const place *up, const char *object_name)
{
    const tur__json *o = tur__json_get(tur__json_get(cases_fields(), "objects"), object_name);
    if (up->value->kind != TUR__JSON_OBJECT) cases_die("%s is no object", up->at);
    for (const tur__json *m = tur__json_get(o, "members")->first; m; m = m->next) member(up, m);
    object(up, up->path, up->at);
}

/* Tells of members that no base has. */
static void missing(const char *object_name, const char *path)
{
    const tur__json *objects = tur__json_get(cases_fields(), "objects");
    for (const tur__json *m = tur__json_get(tur__json_get(objects, object_name), "members")->first; m; m = m->next) {
        const char *here = cases_printf("%s.%s", path, cases_text(m, "name")), *object = cases_text(m, "object"), *array = cases_text(m, "array");
        if (!strcmp(here, ".avoided.variant")) continue; /* avoided are token lines, which have none (TUR-0610, -0611) */
        if (!was_done(here, "seen")) {
            fprintf(stderr, "no base has %s\n", here + 1);
            cases_disagreed = true;
        }
        if (object) missing(object, here);
        else if (array && tur__json_get(objects, array)) missing(array, here);
    }
}

void cases_write_fields(void)
{
    char **names;
    size_t bases = cases_list("conformance/1.0/base", ".jsonl", &names);
    for (int round = 0; round < 2; round++) /* the full base has most members; export is several of the others */
        for (size_t i = 0; i < bases; i++) {
            char *base = cases_printf("%.*s", (int)strlen(names[i]) - 6, names[i]);
            long record = 0;
            if (!strcmp(base, "full") == (round == 1) || !strcmp(base, "export")) continue;
            for (const tur__json *r = cases_load_lines(cases_printf("base/%s", names[i]))->first; r; r = r->next) {
                place p = {.base = base, .record = ++record, .at = "", .path = "", .value = r};
                walk(&p, "record");
            }
        }
    free(names);
    missing("record", "");
    printf("fields: %zu mutants, %zu more left out because they break another requirement too\n", count.made, count.crossed);
}
