/* What the record reader finds, and where exactly.
 *
 * A case is a line in which `^a`, `^b` ... stand before the bytes that findings point to; they are
 * taken out before the line is judged. What is wanted is one `a TUR-NNNN /pointer` a line, in the
 * order of the findings. So offsets and columns are tested in every case without being counted by
 * hand. */
#include "record/scan.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

/* Members that every record needs. */
#define UUID "0192f0c1-2d3e-7abc-8def-0123456789ab"
#define IDENTITY "\"emitter\":\"com.example\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"" UUID "\""
#define NEEDED IDENTITY ",\"tur\":\"1.0\""
/* A whole record with the members X. */
#define RECORD(x) "{" x "," NEEDED "}"
#define METER(x) RECORD("\"meters\":[{\"meter\":\"input\",\"quantity\":" x "}]")

typedef struct wanted_of {
    const char *marked, *wanted;
} wanted_of;

typedef struct sighted {
    uint64_t offset[26];
    const char *text;
    tur__buf out;
} sighted;

static int on_finding(void *ctx, const tur_finding *f)
{
    sighted *s = ctx;
    uint64_t column = 1;
    char name = '?';
    for (uint64_t i = 0; i < f->offset; i++) column += ((unsigned char)s->text[i] & 0xC0) != 0x80;
    for (int i = 0; i < 26; i++)
        if (s->offset[i] == f->offset) name = (char)('a' + i);
    tur__buf_printf(&s->out, "%c %s %s\n", name, f->requirement, f->pointer ? f->pointer : "-");
    if (f->column != column) tur__buf_printf(&s->out, "column %d instead of %d\n", (int)f->column, (int)column);
    /* what is wrong with the line as a whole may be found before there is a record */
    if (f->line != 1 || (f->record != 1 && (f->record || f->pointer))) tur__buf_puts(&s->out, "not line 1 or not record 1\n");
    if (!f->found || !f->wanted || !*f->wanted || !f->message || strcmp(f->file, "case")) tur__buf_puts(&s->out, "a text is missing\n");
    return 0;
}

/* Judges the reader's own requirements only, so that a case is about nothing else. */
static tur_validator *reader(sighted *s)
{
    tur_validator *v = tur_validator_new();
    ck_assert_ptr_nonnull(v);
    for (size_t i = 0; i < tur_requirement_count(); i++) {
        const tur_requirement *r = tur_requirement_at(i);
        if (strcmp(r->check, "structure")) ck_assert_int_eq(tur_validator_set_severity(v, r->id, TUR_IGNORE), TUR_OK);
    }
    ck_assert_int_eq(tur_validator_set_form(v, "tur"), TUR_OK);
    tur_validator_on_finding(v, on_finding, s);
    return v;
}

/* Findings of LEN marked bytes, as text. The line feed is added unless a mark `^.` takes it away. */
static char *sight(const char *marked, size_t len)
{
    sighted s = {.out = {0}};
    char *text = malloc(len + 2);
    size_t n = 0;
    bool end = true;
    ck_assert_ptr_nonnull(text);
    memset(s.offset, 0xff, sizeof s.offset);
    for (size_t i = 0; i < len; i++) {
        if (marked[i] != '^' || i + 1 == len) text[n++] = marked[i];
        else if (marked[++i] == '.') end = false;
        else s.offset[marked[i] - 'a'] = n;
    }
    if (end) text[n++] = '\n';
    s.text = text;
    tur_validator *v = reader(&s);
    tur_source *source = tur_source_from_memory("case", text, n);
    ck_assert_int_eq(tur_validator_run(v, source), TUR_OK);
    ck_assert_int_eq(tur_validator_finish(v), TUR_OK);
    for (size_t i = 0; i < tur_requirement_count(); i++)
        if (tur_validator_counters(v)[i].violated > tur_validator_counters(v)[i].fired)
            tur__buf_printf(&s.out, "%s violated more often than tested\n", tur_requirement_at(i)->id);
    tur_source_close(source);
    tur_validator_free(v);
    free(text);
    char *out = strdup(tur__buf_text(&s.out));
    tur__buf_free(&s.out);
    return out;
}

static void expect(const char *marked, size_t len, const char *wanted)
{
    char *out = sight(marked, len);
    size_t n = strlen(wanted);
    /* the last line feed of WANTED may be left out */
    if (strncmp(out, wanted, n) || (strcmp(out + n, "\n") && strcmp(out + n, "")))
        ck_abort_msg("%.1000s\n---- wanted\n%.500s\n---- found\n%.1000s", marked, wanted, out);
    free(out);
}

static void expect_all(const wanted_of *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) expect(cases[i].marked, strlen(cases[i].marked), cases[i].wanted);
}

#define EXPECT_ALL(...)                                                                            \
    do {                                                                                           \
        static const wanted_of cases[] = {__VA_ARGS__};                                            \
        expect_all(cases, sizeof cases / sizeof *cases);                                           \
    } while (0)

START_TEST(good_lines)
{
    EXPECT_ALL({"{" NEEDED "}", ""},
               /* white space anywhere, and the order of members, are free */
               {" \t{ \"tur\" :\t\"1.0\" , " IDENTITY " ,\"tags\" : { \"a\" : \"b\" , \"c\":\"d\" } , \"labels\":[ \"x\"\t,\"y\" ] }\t ", ""},
               {RECORD("\"meters\" : [ { \"meter\" : \"input\" , \"quantity\" : \"1\" , \"rest\" : true } ]"), ""},
               {RECORD("\"request\":{\"attempt\": 1 , \"stream_complete\" : false }"), ""},
               /* an escaped spelling of a name or a code is that name or code */
               {"{\"emitter\":\"com.example\",\"grain\":\"request\",\"ki\\u006Ed\":\"\\u0075sage\",\"record_id\":\"" UUID "\",\"t\\u0075r\":\"1\\u002e0\"}", ""},
               {"{\"emitter\":\"com.ex\\u0061mple\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"\\u0030192f0c1-2d3e-7abc-8def-0123456789ab\",\"tur\":\"1.0\"}", ""},
               {RECORD("\"labels\":[\"\\\"\\\\\\/\",\"\\ud83d\\ude80\",\"\xF0\x9F\x9A\x80\xE2\x82\xAC\xC3\xA9\"]"), ""});
}
END_TEST

START_TEST(not_json)
{
    EXPECT_ALL({"^a[]", "a TUR-0101 -"}, {"^a5", "a TUR-0101 -"}, {"^anull", "a TUR-0101 -"}, {"^a\"a\"", "a TUR-0101 -"}, {"^a,", "a TUR-0101 -"},
               {"{" NEEDED "} ^ax", "a TUR-0101 -"}, {"{" NEEDED "}^a{}", "a TUR-0101 -"}, {"{" NEEDED ",^a}", "a TUR-0101 -"}, {"{^a," NEEDED "}", "a TUR-0101 -"},
               {"{" NEEDED "^a]", "a TUR-0101 -"}, {"{" NEEDED " ^a\x01}", "a TUR-0101 -"}, {"{\"tur\" ^a\"1.0\"}", "a TUR-0101 -"}, {"{\"tur\"^a}", "a TUR-0101 -"}, {"{\"tur\":^a}", "a TUR-0101 -"},
               {"{^atur:\"1.0\"}", "a TUR-0101 -"}, {"{^a'tur':\"1.0\"}", "a TUR-0101 -"}, {"{\"tur\":^a'1.0'}", "a TUR-0101 -"}, {"{\"tur\":^atru}", "a TUR-0101 -"}, {"{\"tur\":^aTrue}", "a TUR-0101 -"},
               {"{\"tur\":^aNaN}", "a TUR-0101 -"}, {"{\"tur\":^a+1}", "a TUR-0101 -"}, {"{\"tur\":^a.5}", "a TUR-0101 -"}, {"{\"tur\":-^a}", "a TUR-0101 -"}, {"{\"tur\":-^aI}", "a TUR-0101 -"},
               {"{\"tur\":0^a1}", "a TUR-0101 -"}, {"{\"tur\":1.^a}", "a TUR-0101 -"}, {"{\"tur\":1e^a}", "a TUR-0101 -"}, {"{\"tur\":1e+^a}", "a TUR-0101 -"}, {"{" NEEDED ",^a\"nobody\":0^bx10}", "a TUR-0104 /nobody\nb TUR-0101 -"},
               {"{\"tur\":\"^a\\q\"}", "a TUR-0101 -"}, {"{\"tur\":\"^a\\u12G4\"}", "a TUR-0101 -"}, {"{\"tur\":\"^a\\u123\"}", "a TUR-0101 -"}, {"{\"tur\":\"^a\\U1234\"}", "a TUR-0101 -"},
               {"{\"tur\":\"a^a\tb\"}", "a TUR-0101 -"}, {"{\"tur\":\"a^a\x1f\"}", "a TUR-0101 -"}, {"{\"tur\":\"a^a\r\"}", "a TUR-1502 -"}, {"{\"t^a\x01ur\":1}", "a TUR-0101 -"},
               {"{\"tags\":{\"a\":\"b\"^a]}", "a TUR-0101 -"}, {"{\"tags\":{\"a\"^a=\"b\"}}", "a TUR-0101 -"}, {"{\"tags\":{^a5:\"b\"}}", "a TUR-0101 -"},
               {"{\"labels\":[\"a\",^a]}", "a TUR-0101 -"}, {"{\"labels\":[\"a\"^a}}", "a TUR-0101 -"}, {"{\"meters\":[{\"meter\":\"input\",\"quantity\":\"1\"}^a;]}", "a TUR-0101 -"},
               {"{\"nobody\":{\"a\":[1,{\"b\":^atruth}]}}", "a TUR-0101 -"}, {"{\"nobody\":[1^a}]}", "a TUR-0101 -"}, {"{\"nobody\":{\"a\"^a}}", "a TUR-0101 -"}, {"{\"nobody\":[\"^a\\x\"]}", "a TUR-0101 -"},
               {"{\"x_a_b\":{\"a\":\"b\",^a}}", "a TUR-0101 -"}, {"{\"x_a_b\":0^a0}", "a TUR-0101 -"}, {"{\"x_a_b\":{\"a\"^a,}}", "a TUR-0101 -"},
               {"{\"tags\":{\"\xC3\xA9\":\"\xE2\x82\xAC\" ^a\xF0\x9F\x9A\x80}}", "a TUR-0101 -"},
               /* what was found before the line broke stays found */
               {"{\"kind\":^a5,\"grain\":^bx}", "a TUR-0106 /kind\nb TUR-0101 -"});
}
END_TEST

START_TEST(not_utf8)
{
    static const char *const bad[] = {"\x80", "\xBF", "\xC0\xAF", "\xC1\x81", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xF8\x88\x80\x80\x80", "\xFE", "\xFF", "\xC3", "\xE2\x82", "\xF0\x9F\x9A", "\xC3(", "\\ud800", "\\uDBFF", "\\udc00", "\\udfff", "\\ud800\\u0041", "\\ude80\\ud83d", "\\ud800\\ud800", "\\ud800x"};
    char text[512];
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        snprintf(text, sizeof text, RECORD("\"labels\":[\"\xE2\x82\xAC^a%s\"]"), bad[i]);
        expect(text, strlen(text), "a TUR-0102 -");
        snprintf(text, sizeof text, RECORD("\"^a%s\":1"), bad[i]);
        expect(text, strlen(text), "a TUR-0102 -");
        snprintf(text, sizeof text, RECORD("\"tags\":{\"^a%s\":\"b\"}"), bad[i]);
        expect(text, strlen(text), "a TUR-0102 -");
        snprintf(text, sizeof text, RECORD("\"tags\":{\"a\":\"long enough to be read sixteen bytes at a time^a%s\"}"), bad[i]);
        expect(text, strlen(text), "a TUR-0102 -");
        snprintf(text, sizeof text, RECORD("\"nobody\":{\"a\":[\"^a%s\"]}"), bad[i]);
        expect(text, strlen(text), "a TUR-0102 -");
        snprintf(text, sizeof text, RECORD("\"x_a_b\":{\"a\":\"^a%s\"}"), bad[i]);
        expect(text, strlen(text), "a TUR-0102 -");
        snprintf(text, sizeof text, METER("\"^a%s\""), bad[i]);
        expect(text, strlen(text), "a TUR-0102 -");
    }
    /* the edges of what is valid */
    EXPECT_ALL({RECORD("\"labels\":[\"\xC2\xA0\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBD\xF0\x90\x80\x80\xF4\x8F\xBF\xBD\"]"), ""});
}
END_TEST

/* Nothing is said of the members of a line that broke off. */
START_TEST(broken_ends)
{
    EXPECT_ALL({"{\"tur\":\"1.0\"^a", "a TUR-0101 -"}, {"{\"tur\":\"1.0\"^a^.", "a TUR-1505 -"}, {"{\"tur\":^a\"2.0\"^b", "a TUR-1601 /tur\nb TUR-0101 -"}, {RECORD("\"meters\":[{\"meter\":\"input\"^a]"), "a TUR-0101 -"});
}
END_TEST

START_TEST(nul_bytes)
{
    static const char in_string[] = RECORD("\"labels\":[\"a^a\0b\"]"), behind[] = "{" NEEDED "}^a\0", before[] = "^a\0{" NEEDED "}", in_name[] = "{\"tu^a\0r\":1}", only[] = "^a\0";
    expect(in_string, sizeof in_string - 1, "a TUR-0101 -");
    expect(behind, sizeof behind - 1, "a TUR-0101 -");
    expect(before, sizeof before - 1, "a TUR-0101 -");
    expect(in_name, sizeof in_name - 1, "a TUR-0101 -");
    expect(only, sizeof only - 1, "a TUR-0101 -");
}
END_TEST

/* An empty record is a record. */
START_TEST(empty_record)
{
    EXPECT_ALL({"^a{}", "a TUR-0108 "}, {" ^a{ } ", "a TUR-0108 "});
}
END_TEST

START_TEST(members_missing)
{
    EXPECT_ALL({"^a{\"tur\":\"1.0\"}", "a TUR-0103 /record_id\na TUR-0103 /emitter\na TUR-0103 /kind\na TUR-0103 /grain"},
               {"^a{" IDENTITY "}", "a TUR-0103 /tur"},
               {RECORD("\"parties\":{\"seller\":^a{\"name\":\"x\"}}"), "a TUR-0103 /parties/seller/id"},
               {RECORD("\"meters\":[{\"meter\":\"input\",\"quantity\":\"1\"},^a{\"meter\":\"output\"},^b{\"quantity\":\"2\"}]"), "a TUR-0103 /meters/1/quantity\nb TUR-0103 /meters/2/meter"},
               {RECORD("\"charges\":[{\"code\":\"usage\",\"status\":\"free\",\"list_price\":^a{\"currency\":\"USD\"}}]"), "a TUR-0103 /charges/0/list_price/amount\na TUR-0103 /charges/0/list_price/per"});
}
END_TEST

START_TEST(members_unknown)
{
    EXPECT_ALL({RECORD("^a\"colour\":\"red\""), "a TUR-0104 /colour"}, {RECORD("^a\"col\\u006Fur\":{\"a\":[null,{}]}"), "a TUR-0104 /colour"}, {RECORD("^a\"Kind\":\"usage\""), "a TUR-0104 /Kind"},
               {RECORD("^a\"a/b~c\":1"), "a TUR-0104 /a~1b~0c"}, {RECORD("^a\"\":1"), "a TUR-0104 /"}, {RECORD("^a\"\xE2\x82\xAC\":1,^b\"\xC3\xA9\":2"), "a TUR-0104 /\xE2\x82\xAC\nb TUR-0104 /\xC3\xA9"},
               {RECORD("\"parties\":{\"seller\":{\"id\":\"x\",^a\"x_a_b\":\"c\"}}"), "a TUR-0104 /parties/seller/x_a_b"}, {RECORD("\"meters\":[{\"meter\":\"input\",^a\"price\":5,\"quantity\":\"1\"}]"), "a TUR-0104 /meters/0/price"},
               {RECORD("^a\"kind \":\"usage\""), "a TUR-0104 /kind "}, {RECORD("^a\"a_name_of_more_than_thirty_one_characters\":1"), "a TUR-0104 /a_name_of_more_than_thirty_one_characters"},
               {RECORD("^a\"a\\u0007b\":1"), "a TUR-0116 /a\x07" "b"});
}
END_TEST

START_TEST(members_twice)
{
    EXPECT_ALL({"{^b\"kind\":\"usage\",\"emitter\":\"com.example\",\"grain\":\"request\",^a\"kind\":\"usage\",\"record_id\":\"" UUID "\",\"tur\":\"1.0\"}", "a TUR-0105 /kind"},
               {"{" NEEDED ",^a\"ki\\u006Ed\":5}", "a TUR-0105 /kind"}, {"{" NEEDED ",^a\"tur\":\"2.0\"}", "a TUR-0105 /tur"},
               {RECORD("\"tags\":{\"a\":\"1\",\"\\u0061\":^a\"2\",\"b\":\"3\",\"a\":^b\"4\"}"), "a TUR-0105 /tags/a\nb TUR-0105 /tags/a"},
               {RECORD("\"x_a_b\":\"c\",\"x_a_\\u0062\":^a\"c\""), "a TUR-0105 /x_a_b"},
               {RECORD("\"time\":{\"start\":\"2026-11-01T10:00:00Z\"},^a\"time\":{\"end\":\"2026-11-01T10:00:00Z\"}"), "a TUR-0105 /time"},
               {RECORD("\"meters\":[{\"meter\":\"input\",\"quantity\":\"1\",^a\"meter\":\"output\"}]"), "a TUR-0105 /meters/0/meter"},
               {RECORD("\"x_a_b\":{\"c\":\"1\",^a\"\\u0063\":\"2\"}"), "a TUR-0105 /x_a_b"},
               /* the same name in two objects */
               {RECORD("\"parties\":{\"seller\":{\"id\":\"a\"},\"biller\":{\"id\":\"a\"}}"), ""});
}
END_TEST

START_TEST(wrong_types)
{
    EXPECT_ALL({RECORD("\"labels\":^a\"x\""), "a TUR-0106 /labels"}, {RECORD("\"labels\":[\"x\",^a5,^b[],^c{},^dtrue,^enull]"), "a TUR-0106 /labels/1\nb TUR-0106 /labels/2\nc TUR-0106 /labels/3\nd TUR-0106 /labels/4\ne TUR-0107 /labels/5"},
               {RECORD("\"tags\":^a[\"x\"]"), "a TUR-0106 /tags"}, {RECORD("\"tags\":{\"a\":^a5,\"b\":^bnull,\"c\":^c{\"d\":\"e\"}}"), "a TUR-0106 /tags/a\nb TUR-0107 /tags/b\nc TUR-0106 /tags/c"},
               {RECORD("\"meters\":^a{}"), "a TUR-0106 /meters"}, {RECORD("\"meters\":[^a5,{\"meter\":\"input\",\"quantity\":\"1\"},^bnull]"), "a TUR-0106 /meters/0\nb TUR-0107 /meters/2"},
               {RECORD("\"time\":^a\"2026-11-01T10:00:00Z\""), "a TUR-0106 /time"}, {RECORD("\"as_of\":^a1700000000"), "a TUR-0106 /as_of"},
               {METER("^a5"), "a TUR-0106 /meters/0/quantity"}, {METER("^a1.5"), "a TUR-0106 /meters/0/quantity"}, {METER("^anull"), "a TUR-0107 /meters/0/quantity"}, {METER("^a[\"1\"]"), "a TUR-0106 /meters/0/quantity"},
               {RECORD("\"request\":{\"attempt\":^a\"1\",\"stream_complete\":^b\"true\",\"id\":^c{}}"), "a TUR-0106 /request/attempt\nb TUR-0106 /request/stream_complete\nc TUR-0106 /request/id"},
               {RECORD("\"request\":{\"stream_complete\":^a1}"), "a TUR-0106 /request/stream_complete"}, {"{\"kind\":^anull,\"emitter\":\"com.example\",\"grain\":\"request\",\"record_id\":\"" UUID "\",\"tur\":\"1.0\"}", "a TUR-0107 /kind"},
               {RECORD("\"labels\":^a[]"), "a TUR-0108 /labels"}, {RECORD("\"labels\":[^a\"\"]"), "a TUR-0108 /labels/0"}, {RECORD("\"tags\":^a{}"), "a TUR-0108 /tags"}, {RECORD("\"tags\":{\"a\":^a\"\"}"), "a TUR-0108 /tags/a"},
               {RECORD("\"tags\":{\"\":^a\"b\"}"), "a TUR-0108 /tags/"}, {RECORD("\"meters\":^a[ ]"), "a TUR-0108 /meters"}, {RECORD("\"meters\":[^a{ }]"), "a TUR-0108 /meters/0"}, {RECORD("\"time\":^a{}"), "a TUR-0108 /time"},
               {METER("^a\"\""), "a TUR-0108 /meters/0/quantity"}, {RECORD("\"as_of\":^a\"\""), "a TUR-0108 /as_of"});
}
END_TEST

/* Each of VALUES at the marked place of the printf format RECORD_OF is refused as REQUIREMENT. */
static void refuse_all(const char *record_of, const char *const *values, size_t count, const char *wanted)
{
    char text[4096];
    for (size_t i = 0; i < count; i++) {
        snprintf(text, sizeof text, record_of, values[i]);
        expect(text, strlen(text), wanted);
    }
}

#define REFUSE_ALL(record_of, wanted, ...)                                                         \
    do {                                                                                           \
        static const char *const values[] = {__VA_ARGS__};                                         \
        refuse_all(record_of, values, sizeof values / sizeof *values, wanted);                     \
    } while (0)
#define ACCEPT_ALL(record_of, ...) REFUSE_ALL(record_of, "", __VA_ARGS__)

START_TEST(decimals)
{
    REFUSE_ALL(METER("^a\"%s\""), "a TUR-0109 /meters/0/quantity", "+1", "01", "00", "1.", ".5", "-.5", "-0", "0.0", "-0.0", "1.0", "1.50", "1e5", "1E5", "1e-5", " 1", "1 ", "1,000", "NaN", "Infinity", "--1", "-", ".", "-.", "0x10", "1.2.3",
               "1_000", "\xEF\xBC\x91", "1\\u002e50", "1\\u0000", "\\u0030\\u0031", "1\\\"", "1\\\"x\\\"", "\\u0031\\u0022", "1\\u00222", "\\\"1", "0.10", "1..5", "one", "-00.5", "007");
    ACCEPT_ALL(METER("^a\"%s\""), "0", "-1", "1", "0.1", "-0.1", "10", "1.05", "99999999999999999999", "0.000000000000000001", "99999999999999999999.999999999999999999", "-99999999999999999999.999999999999999999", "18446744073709551616",
               "1\\u0030", "\\u0031", "\\u002d1\\u002e5");
    REFUSE_ALL(METER("^a\"%s\""), "a TUR-0120 /meters/0/quantity", "100000000000000000000", "0.0000000000000000001", "-100000000000000000000.5", "12345678901234567890123456789012345678901234567890.1");
#define PRICE(x) RECORD("\"charges\":[{\"code\":\"usage\",\"status\":\"priced\",\"list_price\":{\"amount\":" x ",\"per\":1}}]")
    REFUSE_ALL(PRICE("^a\"%s\""), "a TUR-0121 /charges/0/list_price/amount", "-1", "-0.5", "-9999999999.999999999999");
    REFUSE_ALL(PRICE("^a\"%s\""), "a TUR-0120 /charges/0/list_price/amount", "10000000000", "0.0000000000001");
    ACCEPT_ALL(PRICE("^a\"%s\""), "0", "9999999999.999999999999");
#undef PRICE
#define FX(x) RECORD("\"charges\":[{\"code\":\"usage\",\"status\":\"priced\",\"fx\":{\"from\":\"USD\",\"rate\":" x ",\"source\":\"ecb\",\"at\":\"2026-11-01T10:00:00Z\"}}]")
    REFUSE_ALL(FX("^a\"%s\""), "a TUR-0121 /charges/0/fx/rate", "0", "-1");
    ACCEPT_ALL(FX("^a\"%s\""), "0.000000000001", "1");
#undef FX
}
END_TEST

START_TEST(integers)
{
#define PER(x) RECORD("\"charges\":[{\"code\":\"usage\",\"status\":\"priced\",\"list_price\":{\"amount\":\"1\",\"per\":" x "}}]")
    REFUSE_ALL(PER("^a%s"), "a TUR-0112 /charges/0/list_price/per", "0", "-1", "1.0", "1.5", "1e3", "1E+3", "9007199254740992", "-0", "99999999999999999999", "18446744073709551617", "-9007199254740992", "123456789012345678", "1000000000000000000000000000000000000000");
    ACCEPT_ALL(PER("^a%s"), "1", "1000000", "9007199254740991");
#undef PER
    REFUSE_ALL(RECORD("\"request\":{\"model_calls\":^a%s}"), "a TUR-0112 /request/model_calls", "-0", "-1", "0.0");
    ACCEPT_ALL(RECORD("\"request\":{\"model_calls\":^a%s}"), "0", "9007199254740991");
}
END_TEST

START_TEST(instants)
{
    REFUSE_ALL(RECORD("\"as_of\":^a\"%s\""), "a TUR-0110 /as_of", "2026-11-01", "2026-11-01T10:00Z", "2026-11-01T10:00:00", "2026-11-01T10:00:00z", "2026-11-01t10:00:00Z", "2026-11-01 10:00:00Z", "2026-11-01T10:00:00+00:00", "2026-11-01T10:00:60Z", "2026-11-01T24:00:00Z", "2026-11-01T10:60:00Z", "2026-13-01T10:00:00Z", "2026-00-01T10:00:00Z",
               "2026-11-31T10:00:00Z", "2026-02-29T10:00:00Z", "2100-02-29T10:00:00Z", "1900-02-29T10:00:00Z", "2026-11-00T10:00:00Z", "2026-11-01T10:00:00.Z", "2026-11-01T10:00:00.0Z", "2026-11-01T10:00:00.10Z", "2026-11-01T10:00:00,1Z", "0000-01-01T00:00:00Z", "1762000000", "2026-1-01T10:00:00Z0", "20261101T100000Z0000",
               "2026-11-01T10:00:00.1ZZ", "-026-11-01T10:00:00Z", "2026-11-01T1a:00:00Z", "2026-11-01T10:0/:00Z", "2026-11-01T10:00:0:Z", "2026-11-01T10:00:00.12345678aZ");
    REFUSE_ALL(RECORD("\"as_of\":^a\"%s\""), "a TUR-0113 /as_of", "2026-11-01T10:00:00.1234567891Z");
    ACCEPT_ALL(RECORD("\"as_of\":^a\"%s\""), "2026-11-01T10:00:00Z", "2026-11-01T10:00:00.1Z", "2026-11-01T10:00:00.123456789Z", "2024-02-29T23:59:59.000000001Z", "2000-02-29T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-11-01T10:00:0\\u0030Z");
}
END_TEST

START_TEST(identities)
{
#define ID(x) "{\"emitter\":\"com.example\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":" x ",\"tur\":\"1.0\"}"
    REFUSE_ALL(ID("^a\"%s\""), "a TUR-0201 /record_id", "0192F0C1-2D3E-7ABC-8DEF-0123456789AB", "0192f0c12d3e7abc8def0123456789ab", "{0192f0c1-2d3e-7abc-8def-0123456789}", "0192f0c1-2d3e-7abc-8def-0123456789a", "0192f0c1-2d3e-7abc-8def-0123456789ag", "0192f0c1-2d3e-7abc-8def_0123456789ab", "0192f0c1-2d3e7-abc-8def-0123456789ab",
               "g192f0c1-2d3e-7abc-8def-0123456789ab", "0192f0c1-2d3e-7abc-8de`-0123456789ab", "0192f0c1-2d3e-7abc-8de/-0123456789ab", "0192f0c1-2d3e-7abc-8de:-0123456789ab", "0192f0c1-2d3e-7abc-8def-0123456789\xC3\xA9", "x");
    REFUSE_ALL(ID("^a\"%s\""), "a TUR-0113 /record_id", "urn:uuid:0192f0c1-2d3e-7abc-8def-0123456789ab");
    ACCEPT_ALL(ID("\"%s\""), "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", UUID);
#undef ID
#define EMITTER(x) "{\"emitter\":" x ",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"" UUID "\",\"tur\":\"1.0\"}"
    REFUSE_ALL(EMITTER("^a\"%s\""), "a TUR-0202 /emitter", "example", "com.Example", "com..example", ".com.example", "com.example.", "com.-example", "com.example-", "com example", "urn:", ":x", "1urn:x", "URN:x", "https://example.com/a b", "com.ex\xC3\xA4mple", "https://example.com/\\\"", "com_a.example");
    ACCEPT_ALL(EMITTER("\"%s\""), "com.example", "a.b", "https://example.com/gateway?x=1#y", "urn:tur:convert:openai", "com.1-2.x", "https:\\/\\/example.com");
#undef EMITTER
}
END_TEST

START_TEST(codes_lengths_counts)
{
    EXPECT_ALL({"{\"kind\":^a\"Usage\",\"emitter\":\"com.example\",\"grain\":^b\"\\u0072equests\",\"record_id\":\"" UUID "\",\"tur\":\"1.0\"}", "a TUR-0111 /kind\nb TUR-0111 /grain"},
               {RECORD("\"additive\":^a\"both\""), "a TUR-0118 /additive"}, {RECORD("\"meters\":[{\"meter\":\"input\",\"quantity\":\"1\",\"rest\":^afalse,\"quality\":^b\"exact\"}]"), "a TUR-0118 /meters/0/rest\nb TUR-0118 /meters/0/quality"},
               {RECORD("\"complete\":[\"input\",^a\"input\"]"), "a TUR-0119 /complete/1"}, {RECORD("\"same_usage\":[\"a\",^a\"\\u0061\",\"b\",^b\"a\"]"), "a TUR-0119 /same_usage/1\nb TUR-0119 /same_usage/3"}, {RECORD("\"labels\":[\"a\",\"a\"]"), ""},
               {RECORD("\"complete\":^a[\"input\",\"output\",\"input\"]"), "a TUR-0114 /complete"}, {RECORD("\"meters\":[{\"meter\":^a\"tokens\",\"quantity\":\"1\"},{\"meter\":^b\"input@text\",\"quantity\":\"1\"}]"), "a TUR-0601 /meters/0/meter\nb TUR-0601 /meters/1/meter"},
               {RECORD("\"labels\":[^a\"a\\u0000b\",^b\"\x7F\",^c\"\xC2\x85\",^d\"\xEF\xBF\xBE\",^e\"\xEF\xB7\x90\",^f\"\\uffff\",^g\"\\ud83f\\udfff\",\"\xC2\xA0\"]"), "a TUR-0116 /labels/0\nb TUR-0116 /labels/1\nc TUR-0116 /labels/2\nd TUR-0116 /labels/3\ne TUR-0116 /labels/4\nf TUR-0116 /labels/5\ng TUR-0116 /labels/6"},
               {RECORD("\"critical\":[^a\"Tags\"]"), "a TUR-0117 /critical/0"}, {RECORD("\"provenance\":{\"source_digest\":^a\"abc\",\"source_format\":^b\"Open AI\"}"), "a TUR-0117 /provenance/source_digest\nb TUR-0117 /provenance/source_format"});
    /* lengths count code points, whatever their bytes */
    char name[4 * 300 + 1], text[8192];
    for (int points = 255; points <= 257; points++) {
        for (int i = 0; i < points; i++) memcpy(name + 4 * i, "\xF0\x9F\x9A\x80", 5);
        snprintf(text, sizeof text, RECORD("\"labels\":[^a\"%s\"]"), name);
        expect(text, strlen(text), points > 256 ? "a TUR-0113 /labels/0" : "");
        snprintf(text, sizeof text, RECORD("\"labels\":[^a\"\\u0061%s\"]"), name + 4);
        expect(text, strlen(text), points > 256 ? "a TUR-0113 /labels/0" : "");
    }
    for (int count = 1023; count <= 1026; count++) {
        tur__buf b = {0};
        tur__buf_puts(&b, "{" NEEDED ",\"same_usage\":^a[");
        for (int i = 0; i < count; i++) tur__buf_printf(&b, "%s\"id-%d\"", i ? "," : "", i);
        tur__buf_puts(&b, "],\"stated\":^b[");
        for (int i = 0; i < count; i++) tur__buf_printf(&b, "%s{\"name\":\"n\",\"of\":[\"input\"],\"quantity\":\"%d\"}", i ? " , " : "", i);
        tur__buf_puts(&b, "]}");
        expect(tur__buf_text(&b), b.len, count > 1024 ? "a TUR-0114 /same_usage\nb TUR-0114 /stated" : "");
        tur__buf_free(&b);
    }
}
END_TEST

START_TEST(nesting)
{
    for (int depth = 1; depth < 40; depth++) {
        tur__buf b = {0};
        /* the record is the first level, what is unknown in it the others */
        tur__buf_puts(&b, "{" NEEDED ",^a\"nobody\":");
        for (int i = 1; i < depth; i++) tur__buf_puts(&b, i == 16 ? (i % 2 ? "^b{\"a\":" : "^b[") : i % 2 ? "{\"a\":" : "[");
        tur__buf_puts(&b, "1");
        for (int i = depth - 1; i > 0; i--) tur__buf_puts(&b, i % 2 ? "}" : "]");
        tur__buf_puts(&b, "}");
        expect(tur__buf_text(&b), b.len, depth > 16 ? "b TUR-0115 -" : "a TUR-0104 /nobody");
        tur__buf_free(&b);
    }
}
END_TEST

/* The limit is of the record, wherever what is too deep begins. */
START_TEST(nesting_below)
{
    static const struct { const char *before, *after; int level; const char *wanted; } places[] = {
        {"\"meters\":[{\"quantity\":\"1\",\"meter\":^a", "}]", 3, "a TUR-0106 /meters/0/meter"},
        {"\"meters\":[{\"meter\":\"input\",\"quantity\":^a", "}]", 3, "a TUR-0106 /meters/0/quantity"},
        {"\"meters\":[{\"meter\":\"input\",\"quantity\":\"1\",\"x_a_b\":^a", "}]", 3, "a TUR-1604 /meters/0/x_a_b"},
        {"\"x_a_b\":^a", "", 1, "a TUR-1604 /x_a_b"},
        {"\"labels\":[^a", "]", 2, "a TUR-0106 /labels/0"},
        {"\"tags\":{\"a\":^a", "}", 2, "a TUR-0106 /tags/a"},
        {"\"request\":{\"attempt\":^a", "}", 2, "a TUR-0106 /request/attempt"},
    };
    for (size_t p = 0; p < sizeof places / sizeof *places; p++)
        for (int depth = 15; depth <= 18; depth++) {
            tur__buf b = {0};
            tur__buf_printf(&b, "{%s", places[p].before);
            for (int i = places[p].level; i < depth; i++) tur__buf_puts(&b, i == 16 ? "^b[" : "[");
            tur__buf_puts(&b, "1");
            for (int i = places[p].level; i < depth; i++) tur__buf_puts(&b, "]");
            tur__buf_printf(&b, "%s," NEEDED "}", places[p].after);
            expect(tur__buf_text(&b), b.len, depth > 16 ? "b TUR-0115 -" : places[p].wanted);
            tur__buf_free(&b);
        }
}
END_TEST

START_TEST(extensions)
{
    EXPECT_ALL({RECORD("\"x_a_b\":\"c\",\"x_a_c\":5,\"x_a_d\":true,\"x_a_e\":{\"f\":\"g\"},\"x_a_f\":-9007199254740991"), ""}, {RECORD("\"x_\":^a1"), "a TUR-1602 /x_"}, {RECORD("\"x_a\":^a1"), "a TUR-1602 /x_a"}, {RECORD("\"x_a_\":^a1"), "a TUR-1602 /x_a_"}, {RECORD("\"x__b\":^a1"), "a TUR-1602 /x__b"}, {RECORD("\"x_A_b\":^a1"), "a TUR-1602 /x_A_b"},
               {RECORD("\"x_a_b\":^anull"), "a TUR-1604 /x_a_b"}, {RECORD("\"x_a_b\":^a[1]"), "a TUR-1604 /x_a_b"}, {RECORD("\"x_a_b\":^a1.5"), "a TUR-1604 /x_a_b"}, {RECORD("\"x_a_b\":^a9007199254740992"), "a TUR-1604 /x_a_b"}, {RECORD("\"x_a_b\":^a-0"), "a TUR-1604 /x_a_b"}, {RECORD("\"x_a_b\":^a\"\""), "a TUR-1604 /x_a_b"},
               {RECORD("\"x_a_b\":^a{}"), "a TUR-1604 /x_a_b"}, {RECORD("\"x_a_b\":^a{\"c\":5}"), "a TUR-1604 /x_a_b"}, {RECORD("\"x_a_b\":^a{\"c\":{\"d\":\"e\"}}"), "a TUR-1604 /x_a_b"}, {RECORD("\"x_a_b\":^a\"\\u0000\""), "a TUR-1604 /x_a_b"}, {RECORD("\"x_a_b\":^a{\"c\":\"\"}"), "a TUR-1604 /x_a_b"},
               {RECORD("\"meters\":[{\"meter\":\"input\",\"quantity\":\"1\",\"x_a_b\":^anull}]"), "a TUR-1604 /meters/0/x_a_b"});
    /* 4 KiB of the canonical form, whatever white space stands between */
    for (int count = 405; count < 415; count++) {
        tur__buf b = {0};
        tur__buf_puts(&b, "{" NEEDED ",\"x_a_b\":^a{");
        for (int i = 0; i < count; i++) tur__buf_printf(&b, "%s\"%03d\" :\t\"\\u0078\"", i ? " , " : "", i);
        tur__buf_puts(&b, "}}");
        expect(tur__buf_text(&b), b.len, 1 + 10 * count > 4096 ? "a TUR-1603 /x_a_b" : "");
        tur__buf_free(&b);
    }
    /* as many names as 4 KiB hold, and more: of one character or two, with values that count nothing */
    for (int count = 600; count < 1300; count += 50) {
        tur__buf b = {0};
        tur__buf_puts(&b, "{" NEEDED ",\"x_a_b\":^a{\"\":1");
        for (int i = 1; i < count; i++) {
            static const char letters[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
            if (i < 0x80) tur__buf_printf(&b, ",\"\\u%04x\":1", (unsigned)i);
            else tur__buf_printf(&b, ",\"%c%c\":1", letters[i / 62], letters[i % 62]);
        }
        tur__buf_puts(&b, "}}");
        char *out = sight(tur__buf_text(&b), b.len);
        ck_assert_msg(!strcmp(out, "a TUR-1604 /x_a_b\n"), "%d: %.500s", count, out);
        free(out);
        tur__buf_free(&b);
    }
    char text[8192], value[5000];
    memset(value, 'v', sizeof value);
    for (int len = 1023; len <= 1025; len++) {
        snprintf(text, sizeof text, RECORD("\"x_a_b\":^a\"%.*s\""), len, value);
        expect(text, strlen(text), len > 1024 ? "a TUR-1604 /x_a_b" : "");
    }
    tur__buf b = {0};
    tur__buf_puts(&b, "{" NEEDED);
    for (int i = 0; i < 66; i++) tur__buf_printf(&b, ",\"x_a_%d\":%s1", i, i == 64 ? "^a" : i == 65 ? "^b" : "");
    tur__buf_puts(&b, "}");
    expect(tur__buf_text(&b), b.len, "a TUR-0114 /x_a_64\nb TUR-0114 /x_a_65");
    tur__buf_free(&b);
}
END_TEST

START_TEST(versions)
{
    REFUSE_ALL("{" IDENTITY ",\"tur\":^a\"%s\"}", "a TUR-1601 /tur", "1", "1.", ".1", "1.01", "1.0.0", "v1.0", "01.0", "0.9", "1.0100", "2.0", "10.0", "1.x", "1,0", " 1.0", "1.00", "20.1");
    /* a later minor may know more; what this version does know is judged */
    EXPECT_ALL({"{" IDENTITY ",\"tur\":\"1.1\"}", ""}, {"{" IDENTITY ",\"tur\":\"1.999999\"}", ""}, {"{" IDENTITY ",^a\"zone\":{\"a\":[null]},\"tur\":\"1.1\"}", "a TUR-1606 /zone"}, {"{\"tur\":\"1.1\"," IDENTITY ",\"meters\":[{\"meter\":^a\"input.telepathy\",\"quantity\":^b5}]}", "a TUR-1606 /meters/0/meter\nb TUR-0106 /meters/0/quantity"},
               {"{\"emitter\":\"com.example\",\"grain\":^a\"galaxy\",\"kind\":^b\"Not a word\",\"record_id\":\"" UUID "\",\"tur\":\"1.2\"}", "a TUR-1606 /grain\nb TUR-0111 /kind"},
               /* of another major only the version is judged, wherever it stands */
               {"{\"tur\":^a\"2.0\",\"zone\":1,\"record_id\":null}", "a TUR-1601 /tur"}, {"{\"zone\":1,\"kind\":5,\"tur\":^a\"2.0\"}", "a TUR-1601 /tur"});
}
END_TEST

/* Unknown members named from n0 up to COUNT, then TAIL; the records of VERSION. */
static char *crowd(int count, const char *last, const char *version)
{
    tur__buf b = {0};
    tur__buf_puts(&b, "{" IDENTITY);
    for (int i = 0; i < count; i++) tur__buf_printf(&b, ",\"n%d\":%d", i, i);
    tur__buf_printf(&b, "%s,\"tur\":\"%s\"}", last, version);
    char *out = sight(tur__buf_text(&b), b.len);
    tur__buf_free(&b);
    return out;
}

/* The end of a long text. */
static const char *tail(const char *text)
{
    size_t len = strlen(text);
    return len > 60 ? text + len - 60 : text;
}

static int lines_with(const char *text, const char *word)
{
    int n = 0;
    for (; (text = strstr(text, word)); text++) n++;
    return n;
}

START_TEST(many_findings)
{
    char *out = crowd(64, "", "1.0");
    ck_assert_int_eq(lines_with(out, "TUR-0104"), 64);
    free(out);
    /* past 64, one more finding says how many are not told */
    out = crowd(65, "", "1.0");
    ck_assert_int_eq(lines_with(out, "TUR-"), 65);
    free(out);
    out = crowd(5000, "", "1.0");
    ck_assert_int_eq(lines_with(out, "TUR-"), 65);
    free(out);
}
END_TEST

/* However many members a later minor adds, none of them is an error. */
START_TEST(many_newer)
{
    char *out = crowd(200, "", "1.1");
    ck_assert_msg(!lines_with(out, "TUR-0104"), "...%s", tail(out));
    free(out);
}
END_TEST

/* An error behind many notes is still an error of the record. */
START_TEST(many_newer_and_an_error)
{
    char *out = crowd(200, ",\"labels\":5", "1.1");
    ck_assert_msg(!lines_with(out, "TUR-0104"), "...%s", tail(out));
    ck_assert_msg(lines_with(out, "TUR-0106") == 1, "...%s", tail(out));
    free(out);
}
END_TEST

START_TEST(many_foreign)
{
    char *out = crowd(200, "", "2.0");
    ck_assert_msg(!lines_with(out, "TUR-0104") && lines_with(out, "TUR-1601") == 1, "...%s", tail(out));
    free(out);
}
END_TEST

START_TEST(files)
{
    EXPECT_ALL({"^a\xEF\xBB\xBF{" NEEDED "}", "a TUR-1501 -"}, {"{" NEEDED "}^a\r", "a TUR-1502 -"}, {"{" NEEDED "}^a^.", "a TUR-1504 -"}, {"{" NEEDED "}  ^a^.", "a TUR-1504 -"}, {"{" NEEDED "^a^.", "a TUR-1505 -"}, {"{\"tur\":\"1.0^a^.", "a TUR-1505 -"}, {"{\"tur\":^a^.", "a TUR-1505 -"}, {"{\"tur\"^a^.", "a TUR-1505 -"}, {"{^a^.", "a TUR-1505 -"},
               {"{\"labels\":[\"a\",^a^.", "a TUR-1505 -"}, {"{\"request\":{\"attempt\":12^a^.", "a TUR-1505 -"}, {"{\"x_a_b\":{\"c\":^a^.", "a TUR-1505 -"}, {"{\"nobody\":[[^a^.", "a TUR-1505 -"}, {"{" NEEDED "}x^.", "? TUR-0101 -"},
               /* the same without the end of the file */
               {"{" NEEDED "^a", "a TUR-0101 -"});
}
END_TEST

/* A tail that was cut within a word, an escape or a character is a cut tail too. */
START_TEST(cut_tails)
{
    EXPECT_ALL({"{\"labels\":[\"\xE2\x82^.", "? TUR-1505 -"}, {"{\"labels\":[\"\\^.", "? TUR-1505 -"}, {"{\"labels\":[\"\\u00^.", "? TUR-1505 -"}, {"{\"request\":{\"stream_complete\":tr^.", "? TUR-1505 -"}, {"{\"labels\":nul^.", "? TUR-1505 -"}, {"{\"labels\":[\"\\ud83d\\u^.", "? TUR-1505 -"});
}
END_TEST

START_TEST(names_of_the_tables)
{
    /* every member of the record is found under its name and under its escaped name, and no prefix
     * or longer name is taken for it */
    const tur__frame_info *info = &tur__frames[TUR__FRAME_RECORD];
    for (int i = 1; i < info->count; i++) {
        const tur__node *n = &info->nodes[i];
        size_t len = strlen(n->name);
        char text[512], wanted[128];
        if (n->parent || n->need) continue;
        snprintf(text, sizeof text, RECORD("\"%s\":^anull"), n->name);
        snprintf(wanted, sizeof wanted, "a TUR-0107 /%s", n->name);
        expect(text, strlen(text), wanted);
        snprintf(text, sizeof text, RECORD("\"\\u00%02x%s\":^anull"), (unsigned)*n->name, n->name + 1);
        expect(text, strlen(text), wanted);
        snprintf(text, sizeof text, RECORD("^a\"%s_\":null"), n->name);
        snprintf(wanted, sizeof wanted, "a TUR-0104 /%s_", n->name);
        expect(text, strlen(text), wanted);
        snprintf(text, sizeof text, RECORD("^a\"%s\\u0000\":null"), n->name);
        snprintf(wanted, sizeof wanted, "a TUR-0116 /%s", n->name);
        expect(text, strlen(text), wanted);
        snprintf(text, sizeof text, RECORD("^a\"%.*s\":null"), (int)len - 1, n->name);
        snprintf(wanted, sizeof wanted, "a TUR-0104 /%.*s", (int)len - 1, n->name);
        if (tur__form_path(n->name, (uint32_t)len - 1) == 0 && memcmp(n->name, "x_", 2)) expect(text, strlen(text), wanted);
    }
}
END_TEST

/* Digits are read eight at a time: every length, at every end, has the value that it spells. */
START_TEST(lengths_of_numbers)
{
    static const char digits[] = "12345678901234567890123456789";
    tur__arena arena = {0};
    tur__scan *scan = calloc(1, sizeof *scan);
    ck_assert_ptr_nonnull(scan);
    scan->arena = &arena;
    for (int len = 1; len <= 20; len++)
        for (int minus = 0; minus < 2; minus++) {
            char text[512] = {0};
            int size = snprintf(text, sizeof text - TUR__PAD, METER("\"%s%.*s\""), minus ? "-" : "", len, digits);
            text[size] = '\n';
            tur__scan_line(scan, text, (size_t)size);
            ck_assert(!scan->broken && !scan->findings);
            const tur__frame *line = scan->record->slot[TUR__RECORD_METERS].list;
            char cut[32] = {0};
            memcpy(cut, digits, (size_t)len);
            ck_assert_int_eq(line->slot[TUR__LINE_QUANTITY].num, len > 18 ? INT64_MIN : (minus ? -1 : 1) * strtoll(cut, NULL, 10));
            ck_assert_uint_eq(line->slot[TUR__LINE_QUANTITY].len, (unsigned)(len + minus));
        }
    free(scan);
    tur__arena_free(&arena);
    for (int len = 1; len <= 30; len++) {
        char text[512];
        snprintf(text, sizeof text, METER("^a\"%.*s\""), len, digits);
        expect(text, strlen(text), len <= 20 ? "" : "a TUR-0120 /meters/0/quantity");
        snprintf(text, sizeof text, METER("^a\"0.%.*s1\""), len, digits);
        expect(text, strlen(text), len <= 17 ? "" : "a TUR-0120 /meters/0/quantity");
        snprintf(text, sizeof text, METER("^a\"1.%.*s:\""), len, digits);
        expect(text, strlen(text), "a TUR-0109 /meters/0/quantity");
        snprintf(text, sizeof text, METER("^a\"%.*s/\""), len, digits);
        expect(text, strlen(text), "a TUR-0109 /meters/0/quantity");
    }
}
END_TEST

/* What was learned of one member or object says nothing of another. */
START_TEST(nothing_learned_is_mistaken)
{
    static const char *const parties[] = {"seller", "biller", "consumer", "host", "developer", "reseller"};
    tur__arena arena = {0};
    tur__scan *scan = calloc(1, sizeof *scan);
    ck_assert_ptr_nonnull(scan);
    scan->arena = &arena;
    for (int round = 0; round < 3; round++)
        for (int a = 0; a < 6; a++)
            for (int b = 0; b < 6; b++) {
                char text[1024] = {0};
                if (a == b) continue;
                int size = snprintf(text, sizeof text - TUR__PAD, RECORD("\"parties\":{\"%s\":{\"id\":\"%d\"},\"%s\":{\"name\":\"N\",\"id\":\"%d\"}}"), parties[a], a, parties[b], b);
                text[size] = '\n';
                tur__arena_reset(&arena);
                tur__scan_line(scan, text, (size_t)size);
                ck_assert(!scan->broken && !scan->findings);
                for (int i = 0; i < 6; i++) {
                    char path[64];
                    snprintf(path, sizeof path, "parties.%s.id", parties[i]);
                    int node = tur__form_path(path, (uint32_t)strlen(path));
                    ck_assert_int_eq(tur__has(scan->record, node), i == a || i == b);
                    if (i == a || i == b) ck_assert_int_eq(*scan->record->slot[node].text, '0' + i);
                }
            }
    free(scan);
    tur__arena_free(&arena);
    /* a value that one member may have, at one that may not; and one that another byte makes another */
    EXPECT_ALL(
        {RECORD("\"service\":{\"scope\":\"region\",\"tier_served\":\"region\",\"key_ownership\":^a\"region\"}"), "a TUR-0111 /service/key_ownership"},
        {RECORD("\"meters\":[{\"meter\":\"input\",\"quantity\":\"1\"},{\"meter\":^a\"inpu\",\"quantity\":\"1\"},{\"meter\":\"input\",\"quantity\":\"1\"},{\"meter\":^b\"input.\",\"quantity\":\"1\"}]"),
         "a TUR-0601 /meters/1/meter\nb TUR-0601 /meters/3/meter"},
        {RECORD("\"complete\":[\"input\",^a\"input\"]"), "a TUR-0119 /complete/1"});
}
END_TEST

Suite *scan_suite(void);

Suite *scan_suite(void)
{
    const struct { const char *name; const TTest *test; } tests[] = {
        {"good lines", good_lines}, {"not JSON", not_json}, {"not UTF-8", not_utf8}, {"broken ends", broken_ends}, {"NUL", nul_bytes}, {"empty record", empty_record}, {"missing", members_missing}, {"unknown", members_unknown}, {"twice", members_twice},
        {"types", wrong_types}, {"decimals", decimals}, {"integers", integers}, {"instants", instants}, {"identities", identities}, {"codes, lengths, counts", codes_lengths_counts}, {"nesting", nesting}, {"nesting below", nesting_below},
        {"extensions", extensions}, {"versions", versions}, {"many findings", many_findings}, {"many newer", many_newer}, {"many newer and an error", many_newer_and_an_error}, {"many foreign", many_foreign}, {"files", files}, {"cut tails", cut_tails}, {"names of the tables", names_of_the_tables}, {"lengths of numbers", lengths_of_numbers}, {"nothing learned is mistaken", nothing_learned_is_mistaken},
    };
    Suite *s = suite_create("scan");
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        TCase *c = tcase_create(tests[i].name);
        tcase_add_test(c, tests[i].test);
        tcase_set_timeout(c, 60);
        suite_add_tcase(s, c);
    }
    return s;
}
